; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: privilege_comes_first
; claim: step: all c: Core: executes(c) and mode[c] == Root and cpl[c] > 0 and not CPUID(c) implies answers UD or answers GP
; source: SDM 3C: VMX Instruction Reference
; method: 1-induction
; assume: virtual_8086_is_ring_3: all c: Core: execution[c] == Virtual8086 implies cpl[c] == 3
; transitions: VMXON.guest, VMXON.again, VMXON.operand, VMXON.address, VMXON.revision, VMXON.shadow_bit, VMXON.enter, VMXOFF.guest, VMXOFF.dual_monitor, VMXOFF.leave, VMCLEAR.guest, VMCLEAR.operand, VMCLEAR.address, VMCLEAR.vmxon_region, VMCLEAR.clear, VMPTRLD.guest, VMPTRLD.operand, VMPTRLD.address, VMPTRLD.vmxon_region, VMPTRLD.revision, VMPTRLD.shadow_bit, VMPTRLD.load, VMPTRST.guest, VMPTRST.operand, VMPTRST.store, VMREAD.guest, VMREAD.no_vmcs, VMREAD.unsupported, VMREAD.operand, VMREAD.read, VMWRITE.guest, VMWRITE.no_vmcs, VMWRITE.operand, VMWRITE.unsupported, VMWRITE.read_only, VMWRITE.write, VMLAUNCH.guest, VMLAUNCH.no_vmcs, VMLAUNCH.shadow_vmcs, VMLAUNCH.mov_ss, VMLAUNCH.not_clear, VMLAUNCH.controls, VMLAUNCH.host_state, VMLAUNCH.guest_state, VMLAUNCH.msr_load, VMLAUNCH.machine_check, VMLAUNCH.enter, VMRESUME.guest, VMRESUME.no_vmcs, VMRESUME.shadow_vmcs, VMRESUME.mov_ss, VMRESUME.not_launched, VMRESUME.after_vmxoff, VMRESUME.controls, VMRESUME.host_state, VMRESUME.guest_state, VMRESUME.msr_load, VMRESUME.machine_check, VMRESUME.enter, VMCALL.guest, VMCALL.no_monitor, VMCALL.monitor, VMCALL.no_vmcs, VMCALL.not_clear, VMCALL.exit_controls, VMCALL.mseg_revision, VMCALL.mseg_features, VMCALL.activate, VMFUNC.disabled, VMFUNC.bad_eptp, VMFUNC.eptp_switch, INVEPT.guest, INVEPT.type, INVEPT.operand, INVEPT.bad_eptp, INVEPT.invalidate, INVVPID.guest, INVVPID.type, INVVPID.operand, INVVPID.reserved, INVVPID.vpid, INVVPID.address, INVVPID.invalidate, MOV_TO_CR0.intercepted, MOV_TO_CR0.guest, MOV_TO_CR0.write, MOV_TO_CR4.intercepted, MOV_TO_CR4.guest, MOV_TO_CR4.write, WRMSR_FEATURE_CONTROL.intercepted, WRMSR_FEATURE_CONTROL.write, GETSEC_SENTER.guest, GETSEC_SENTER.enter, GETSEC_SEXIT.guest, GETSEC_SEXIT.leave, POWER_DOWN.guest, POWER_DOWN.down, RETURN_FROM_SMM.pointer, RETURN_FROM_SMM.not_launched, RETURN_FROM_SMM.not_vmxon, RETURN_FROM_SMM.controls, RETURN_FROM_SMM.enter
; obligations: 102, each to be answered unsat

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
(declare-fun mode (Core) Mode)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMXON.guest satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.again satisfies privilege_comes_first
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.operand satisfies privilege_comes_first
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun access (Core) Access)
(assert (not (< 0 (cpl c))))
(assert
  (not (forall ((c_1 Core)) (=> (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1))) (= (access c) RaisesGP)))))
(check-sat)
(pop 1)

; ---- VMXON.address satisfies privilege_comes_first
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.revision satisfies privilege_comes_first
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.shadow_bit satisfies privilege_comes_first
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.enter satisfies privilege_comes_first
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.guest satisfies privilege_comes_first
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.dual_monitor satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.guest satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.operand satisfies privilege_comes_first
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun access (Core) Access)
(assert (not (< 0 (cpl c))))
(assert
  (not (forall ((c_1 Core)) (=> (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1))) (= (access c) RaisesGP)))))
(check-sat)
(pop 1)

; ---- VMCLEAR.address satisfies privilege_comes_first
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.vmxon_region satisfies privilege_comes_first
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear satisfies privilege_comes_first
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.guest satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.operand satisfies privilege_comes_first
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun access (Core) Access)
(assert (not (< 0 (cpl c))))
(assert
  (not (forall ((c_1 Core)) (=> (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1))) (= (access c) RaisesGP)))))
(check-sat)
(pop 1)

; ---- VMPTRLD.address satisfies privilege_comes_first
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.vmxon_region satisfies privilege_comes_first
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.revision satisfies privilege_comes_first
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.shadow_bit satisfies privilege_comes_first
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load satisfies privilege_comes_first
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.guest satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.operand satisfies privilege_comes_first
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun access (Core) Access)
(assert (not (< 0 (cpl c))))
(assert
  (not (forall ((c_1 Core)) (=> (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1))) (= (access c) RaisesGP)))))
(check-sat)
(pop 1)

; ---- VMPTRST.store satisfies privilege_comes_first
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMREAD.guest satisfies privilege_comes_first
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMREAD.no_vmcs satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMREAD.unsupported satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMREAD.operand satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun access (Core) Access)
(assert (not (< 0 (cpl c))))
(assert
  (not (forall ((c_1 Core)) (=> (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1))) (= (access c) RaisesGP)))))
(check-sat)
(pop 1)

; ---- VMREAD.read satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.guest satisfies privilege_comes_first
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.no_vmcs satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.operand satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun access (Core) Access)
(assert (not (< 0 (cpl c))))
(assert
  (not (forall ((c_1 Core)) (=> (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1))) (= (access c) RaisesGP)))))
(check-sat)
(pop 1)

; ---- VMWRITE.unsupported satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.read_only satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.write satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest satisfies privilege_comes_first
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.no_vmcs satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.shadow_vmcs satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.mov_ss satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.not_clear satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.controls satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.host_state satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest_state satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.msr_load satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.machine_check satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest satisfies privilege_comes_first
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.no_vmcs satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.shadow_vmcs satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.mov_ss satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.not_launched satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.after_vmxoff satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.controls satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.host_state satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest_state satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.msr_load satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.machine_check satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.enter satisfies privilege_comes_first
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMCALL.guest satisfies privilege_comes_first
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMCALL.no_monitor satisfies privilege_comes_first
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMCALL.monitor satisfies privilege_comes_first
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMCALL.no_vmcs satisfies privilege_comes_first
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMCALL.not_clear satisfies privilege_comes_first
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMCALL.exit_controls satisfies privilege_comes_first
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMCALL.mseg_revision satisfies privilege_comes_first
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMCALL.mseg_features satisfies privilege_comes_first
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMCALL.activate satisfies privilege_comes_first
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.disabled satisfies privilege_comes_first
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.bad_eptp satisfies privilege_comes_first
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.eptp_switch satisfies privilege_comes_first
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- INVEPT.guest satisfies privilege_comes_first
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- INVEPT.type satisfies privilege_comes_first
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- INVEPT.operand satisfies privilege_comes_first
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun access (Core) Access)
(assert (not (< 0 (cpl c))))
(assert
  (not (forall ((c_1 Core)) (=> (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1))) (= (access c) RaisesGP)))))
(check-sat)
(pop 1)

; ---- INVEPT.bad_eptp satisfies privilege_comes_first
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- INVEPT.invalidate satisfies privilege_comes_first
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- INVVPID.guest satisfies privilege_comes_first
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- INVVPID.type satisfies privilege_comes_first
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- INVVPID.operand satisfies privilege_comes_first
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun access (Core) Access)
(assert (not (< 0 (cpl c))))
(assert
  (not (forall ((c_1 Core)) (=> (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1))) (= (access c) RaisesGP)))))
(check-sat)
(pop 1)

; ---- INVVPID.reserved satisfies privilege_comes_first
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- INVVPID.vpid satisfies privilege_comes_first
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- INVVPID.address satisfies privilege_comes_first
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- INVVPID.invalidate satisfies privilege_comes_first
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.intercepted satisfies privilege_comes_first
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.guest satisfies privilege_comes_first
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.write satisfies privilege_comes_first
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.intercepted satisfies privilege_comes_first
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.guest satisfies privilege_comes_first
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.write satisfies privilege_comes_first
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.intercepted satisfies privilege_comes_first
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.write satisfies privilege_comes_first
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.guest satisfies privilege_comes_first
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.enter satisfies privilege_comes_first
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.guest satisfies privilege_comes_first
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.leave satisfies privilege_comes_first
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- POWER_DOWN.guest satisfies privilege_comes_first
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- POWER_DOWN.down satisfies privilege_comes_first
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- RETURN_FROM_SMM.pointer satisfies privilege_comes_first
; from no invariant; hypotheses 2
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- RETURN_FROM_SMM.not_launched satisfies privilege_comes_first
; from no invariant; hypotheses 2
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- RETURN_FROM_SMM.not_vmxon satisfies privilege_comes_first
; from no invariant; hypotheses 2
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- RETURN_FROM_SMM.controls satisfies privilege_comes_first
; from no invariant; hypotheses 2
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- RETURN_FROM_SMM.enter satisfies privilege_comes_first
; from no invariant; hypotheses 2
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= (mode c_1) Root) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)
