; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: init_comes_first
; claim: step: all c: Core: (executes(c) and not RETURN_FROM_SMM(c, _, _)) or EXTERNAL_INTERRUPT(c) or EXCEPTION_OR_NMI(c) or TRIPLE_FAULT(c) or EPT_VIOLATION(c) or SMI(c) implies activity[c] == Running and (init_pending[c] implies mode[c] == Root)
; source: SDM 3C: Other Causes of VM Exits
; method: 1-induction
; transitions: EXTERNAL_INTERRUPT, EXCEPTION_OR_NMI, TRIPLE_FAULT, EPT_VIOLATION, SMI, VMXON.not_enabled, VMXON.wrong_mode, VMXON.guest, VMXON.privilege, VMXON.again, VMXON.a20m, VMXON.fixed_bits, VMXON.feature_control, VMXON.operand, VMXON.address, VMXON.revision, VMXON.shadow_bit, VMXON.enter, VMXOFF.unavailable, VMXOFF.guest, VMXOFF.privilege, VMXOFF.dual_monitor, VMXOFF.leave, VMCLEAR.unavailable, VMCLEAR.guest, VMCLEAR.privilege, VMCLEAR.operand, VMCLEAR.address, VMCLEAR.vmxon_region, VMCLEAR.clear, VMPTRLD.unavailable, VMPTRLD.guest, VMPTRLD.privilege, VMPTRLD.operand, VMPTRLD.address, VMPTRLD.vmxon_region, VMPTRLD.revision, VMPTRLD.shadow_bit, VMPTRLD.load, VMPTRST.unavailable, VMPTRST.guest, VMPTRST.privilege, VMPTRST.operand, VMPTRST.store, VMREAD.unavailable, VMREAD.guest, VMREAD.privilege, VMREAD.no_vmcs, VMREAD.unsupported, VMREAD.operand, VMREAD.read, VMWRITE.unavailable, VMWRITE.guest, VMWRITE.privilege, VMWRITE.no_vmcs, VMWRITE.operand, VMWRITE.unsupported, VMWRITE.read_only, VMWRITE.write, VMLAUNCH.unavailable, VMLAUNCH.guest, VMLAUNCH.privilege, VMLAUNCH.no_vmcs, VMLAUNCH.shadow_vmcs, VMLAUNCH.mov_ss, VMLAUNCH.not_clear, VMLAUNCH.controls, VMLAUNCH.host_state, VMLAUNCH.guest_state, VMLAUNCH.msr_load, VMLAUNCH.machine_check, VMLAUNCH.enter, VMRESUME.unavailable, VMRESUME.guest, VMRESUME.privilege, VMRESUME.no_vmcs, VMRESUME.shadow_vmcs, VMRESUME.mov_ss, VMRESUME.not_launched, VMRESUME.after_vmxoff, VMRESUME.controls, VMRESUME.host_state, VMRESUME.guest_state, VMRESUME.msr_load, VMRESUME.machine_check, VMRESUME.enter, VMCALL.unavailable, VMCALL.guest, VMCALL.wrong_mode, VMCALL.privilege, VMCALL.no_monitor, VMCALL.monitor, VMCALL.no_vmcs, VMCALL.not_clear, VMCALL.exit_controls, VMCALL.mseg_revision, VMCALL.mseg_features, VMCALL.activate, VMFUNC.outside, VMFUNC.switched_off, VMFUNC.above_63, VMFUNC.disabled, VMFUNC.bad_eptp, VMFUNC.eptp_switch, INVEPT.unsupported, INVEPT.unavailable, INVEPT.guest, INVEPT.privilege, INVEPT.type, INVEPT.operand, INVEPT.bad_eptp, INVEPT.invalidate, INVVPID.unsupported, INVVPID.unavailable, INVVPID.guest, INVVPID.privilege, INVVPID.type, INVVPID.operand, INVVPID.reserved, INVVPID.vpid, INVVPID.address, INVVPID.invalidate, MOV_TO_CR0.privilege, MOV_TO_CR0.intercepted, MOV_TO_CR0.guest_fixed, MOV_TO_CR0.guest, MOV_TO_CR0.fixed, MOV_TO_CR0.paging, MOV_TO_CR0.write, MOV_TO_CR4.privilege, MOV_TO_CR4.intercepted, MOV_TO_CR4.fixed, MOV_TO_CR4.guest, MOV_TO_CR4.no_vmx, MOV_TO_CR4.write, WRMSR_FEATURE_CONTROL.privilege, WRMSR_FEATURE_CONTROL.intercepted, WRMSR_FEATURE_CONTROL.locked, WRMSR_FEATURE_CONTROL.write, GETSEC_SENTER.unavailable, GETSEC_SENTER.guest, GETSEC_SENTER.privilege, GETSEC_SENTER.in_vmx, GETSEC_SENTER.again, GETSEC_SENTER.enter, GETSEC_SEXIT.unavailable, GETSEC_SEXIT.guest, GETSEC_SEXIT.privilege, GETSEC_SEXIT.in_vmx, GETSEC_SEXIT.outside, GETSEC_SEXIT.leave, CPUID.guest, CPUID.complete, POWER_DOWN.privilege, POWER_DOWN.guest, POWER_DOWN.down
; obligations: 156, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Party 0)
(declare-datatypes ((Mode 0)) (((Off) (Root) (NonRoot))))
(declare-datatypes ((Activity 0)) (((Running) (WaitForSipi) (InSmm) (PoweredOff))))
(declare-datatypes ((Launch 0)) (((Clear) (Launched))))
(declare-datatypes ((Contents 0)) (((Unknown) (Defined) (Corrupt))))
(declare-datatypes ((Execution 0)) (((Protected) (Virtual8086) (Compatibility) (SixtyFourBit))))
(declare-datatypes ((Access 0)) (((Works) (RaisesGP) (RaisesSS) (RaisesPF))))
(declare-datatypes ((Field 0)) (((Controls) (HostState) (GuestState) (MsrLoad) (LinkPointer) (Shadowing) (Functions) (ExitInfo) (Unsupported))))
(declare-fun activity (Core) Activity)
(declare-fun mode (Core) Mode)
(declare-fun init_pending (Core) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- EXTERNAL_INTERRUPT satisfies init_comes_first
; from no invariant; hypotheses 2, 3
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- EXCEPTION_OR_NMI satisfies init_comes_first
; from no invariant; hypotheses 2, 3
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- TRIPLE_FAULT satisfies init_comes_first
; from no invariant; hypotheses 2, 3
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION satisfies init_comes_first
; from no invariant; hypotheses 2, 3
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- SMI satisfies init_comes_first
; from no invariant; hypotheses 2, 3
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMXON.not_enabled satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMXON.wrong_mode satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMXON.guest satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMXON.privilege satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMXON.again satisfies init_comes_first
; from no invariant; hypotheses 1, 10
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (= (mode c) Root))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMXON.a20m satisfies init_comes_first
; from no invariant; hypotheses 1, 2, 10
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert (not (= (mode c) Root)))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMXON.fixed_bits satisfies init_comes_first
; from no invariant; hypotheses 1, 2, 10
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert (not (= (mode c) Root)))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMXON.feature_control satisfies init_comes_first
; from no invariant; hypotheses 1, 2, 10
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert (not (= (mode c) Root)))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMXON.operand satisfies init_comes_first
; from no invariant; hypotheses 1, 2, 10
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert (not (= (mode c) Root)))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMXON.address satisfies init_comes_first
; from no invariant; hypotheses 1, 2, 10
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert (not (= (mode c) Root)))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMXON.revision satisfies init_comes_first
; from no invariant; hypotheses 1, 2, 10
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert (not (= (mode c) Root)))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMXON.shadow_bit satisfies init_comes_first
; from no invariant; hypotheses 1, 2, 10
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert (not (= (mode c) Root)))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMXON.enter satisfies init_comes_first
; from no invariant; hypotheses 1, 2, 10
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert (not (= (mode c) Root)))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.unavailable satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.guest satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.privilege satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.dual_monitor satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.unavailable satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.guest satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.privilege satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.operand satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.address satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.vmxon_region satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.unavailable satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.guest satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.privilege satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.operand satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.address satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.vmxon_region satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.revision satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.shadow_bit satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.unavailable satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.guest satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.privilege satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.operand satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.store satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMREAD.unavailable satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMREAD.guest satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMREAD.privilege satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMREAD.no_vmcs satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMREAD.unsupported satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMREAD.operand satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMREAD.read satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.unavailable satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.guest satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.privilege satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.no_vmcs satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.operand satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.unsupported satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.read_only satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.write satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.unavailable satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.privilege satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.no_vmcs satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.shadow_vmcs satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.mov_ss satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.not_clear satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.controls satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.host_state satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest_state satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.msr_load satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.machine_check satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.unavailable satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.privilege satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.no_vmcs satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.shadow_vmcs satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.mov_ss satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.not_launched satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.after_vmxoff satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.controls satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.host_state satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest_state satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.msr_load satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.machine_check satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.enter satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMCALL.unavailable satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMCALL.guest satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMCALL.wrong_mode satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMCALL.privilege satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMCALL.no_monitor satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMCALL.monitor satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMCALL.no_vmcs satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMCALL.not_clear satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMCALL.exit_controls satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMCALL.mseg_revision satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMCALL.mseg_features satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMCALL.activate satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.outside satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.switched_off satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.above_63 satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.disabled satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.bad_eptp satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.eptp_switch satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- INVEPT.unsupported satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- INVEPT.unavailable satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- INVEPT.guest satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- INVEPT.privilege satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- INVEPT.type satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- INVEPT.operand satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- INVEPT.bad_eptp satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- INVEPT.invalidate satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- INVVPID.unsupported satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- INVVPID.unavailable satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- INVVPID.guest satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- INVVPID.privilege satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- INVVPID.type satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- INVVPID.operand satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- INVVPID.reserved satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- INVVPID.vpid satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- INVVPID.address satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- INVVPID.invalidate satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.privilege satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.intercepted satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.guest_fixed satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.guest satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.fixed satisfies init_comes_first
; from no invariant; hypotheses 1, 7
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (= (mode c) Root))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.paging satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.write satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.privilege satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.intercepted satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.fixed satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.guest satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.no_vmx satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.write satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.privilege satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.intercepted satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.locked satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.write satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.unavailable satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.guest satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.privilege satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.in_vmx satisfies init_comes_first
; from no invariant; hypotheses 1, 9
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (= (mode c) Root))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.again satisfies init_comes_first
; from no invariant; hypotheses 1, 2, 9
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert (not (= (mode c) Root)))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.enter satisfies init_comes_first
; from no invariant; hypotheses 1, 2, 9
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert (not (= (mode c) Root)))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.unavailable satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.guest satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.privilege satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.in_vmx satisfies init_comes_first
; from no invariant; hypotheses 1, 9
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (= (mode c) Root))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.outside satisfies init_comes_first
; from no invariant; hypotheses 1, 2, 9
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert (not (= (mode c) Root)))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.leave satisfies init_comes_first
; from no invariant; hypotheses 1, 2, 9
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert (not (= (mode c) Root)))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- CPUID.guest satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- CPUID.complete satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- POWER_DOWN.privilege satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- POWER_DOWN.guest satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- POWER_DOWN.down satisfies init_comes_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (=> (init_pending c_1) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)
