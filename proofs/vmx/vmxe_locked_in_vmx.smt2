; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: vmxe_locked_in_vmx
; claim: step: all c: Core: mode[c] != Off and not next(cr4_vmxe[c]) implies RESET(c)
; source: SDM 3C: Restrictions on VMX Operation
; method: 1-induction
; invariant: vmx_needs_vmxe: all c: Core: mode[c] != Off implies cr4_vmxe[c]
; invariant: pointers_in_vmx_only: all c: Core, x: Page: vmxon_pointer[c] == x or current[c] == x implies mode[c] != Off
; transitions: RESET, TAKE_INIT.guest, TAKE_INIT.start, SIPI.guest, EXTERNAL_INTERRUPT, EXCEPTION_OR_NMI, TRIPLE_FAULT, EPT_VIOLATION, VMXON.guest, VMXON.enter, VMXOFF.guest, VMXOFF.leave, VMCLEAR.guest, VMCLEAR.clear, VMPTRLD.guest, VMPTRLD.load, VMPTRST.guest, VMREAD.guest, VMWRITE.guest, VMLAUNCH.guest, VMLAUNCH.enter, VMRESUME.guest, VMRESUME.enter, VMCALL.guest, VMFUNC.disabled, VMFUNC.bad_eptp, INVEPT.guest, INVVPID.guest, MOV_TO_CR0.intercepted, MOV_TO_CR4.intercepted, MOV_TO_CR4.write, WRMSR_FEATURE_CONTROL.intercepted, GETSEC_SENTER.guest, GETSEC_SEXIT.guest, CPUID.guest, POWER_DOWN.guest, RETURN_FROM_SMM.enter, WRITE_BACK, INIT, SIPI.start, A20M, SMI, VMXON.not_enabled, VMXON.wrong_mode, VMXON.privilege, VMXON.again, VMXON.a20m, VMXON.fixed_bits, VMXON.feature_control, VMXON.operand, VMXON.address, VMXON.revision, VMXON.shadow_bit, VMXOFF.unavailable, VMXOFF.privilege, VMXOFF.dual_monitor, VMCLEAR.unavailable, VMCLEAR.privilege, VMCLEAR.operand, VMCLEAR.address, VMCLEAR.vmxon_region, VMPTRLD.unavailable, VMPTRLD.privilege, VMPTRLD.operand, VMPTRLD.address, VMPTRLD.vmxon_region, VMPTRLD.revision, VMPTRLD.shadow_bit, VMPTRST.unavailable, VMPTRST.privilege, VMPTRST.operand, VMPTRST.store, VMREAD.unavailable, VMREAD.privilege, VMREAD.no_vmcs, VMREAD.unsupported, VMREAD.operand, VMREAD.read, VMWRITE.unavailable, VMWRITE.privilege, VMWRITE.no_vmcs, VMWRITE.operand, VMWRITE.unsupported, VMWRITE.read_only, VMWRITE.write, VMLAUNCH.unavailable, VMLAUNCH.privilege, VMLAUNCH.no_vmcs, VMLAUNCH.shadow_vmcs, VMLAUNCH.mov_ss, VMLAUNCH.not_clear, VMLAUNCH.controls, VMLAUNCH.host_state, VMLAUNCH.guest_state, VMLAUNCH.msr_load, VMLAUNCH.machine_check, VMRESUME.unavailable, VMRESUME.privilege, VMRESUME.no_vmcs, VMRESUME.shadow_vmcs, VMRESUME.mov_ss, VMRESUME.not_launched, VMRESUME.after_vmxoff, VMRESUME.controls, VMRESUME.host_state, VMRESUME.guest_state, VMRESUME.msr_load, VMRESUME.machine_check, VMCALL.unavailable, VMCALL.wrong_mode, VMCALL.privilege, VMCALL.no_monitor, VMCALL.monitor, VMCALL.no_vmcs, VMCALL.not_clear, VMCALL.exit_controls, VMCALL.mseg_revision, VMCALL.mseg_features, VMCALL.activate, VMFUNC.outside, VMFUNC.switched_off, VMFUNC.above_63, VMFUNC.eptp_switch, INVEPT.unsupported, INVEPT.unavailable, INVEPT.privilege, INVEPT.type, INVEPT.operand, INVEPT.bad_eptp, INVEPT.invalidate, INVVPID.unsupported, INVVPID.unavailable, INVVPID.privilege, INVVPID.type, INVVPID.operand, INVVPID.reserved, INVVPID.vpid, INVVPID.address, INVVPID.invalidate, MOV_TO_CR0.privilege, MOV_TO_CR0.guest_fixed, MOV_TO_CR0.guest, MOV_TO_CR0.fixed, MOV_TO_CR0.paging, MOV_TO_CR0.write, MOV_TO_CR4.privilege, MOV_TO_CR4.fixed, MOV_TO_CR4.guest, MOV_TO_CR4.no_vmx, WRMSR_FEATURE_CONTROL.privilege, WRMSR_FEATURE_CONTROL.locked, WRMSR_FEATURE_CONTROL.write, GETSEC_SENTER.unavailable, GETSEC_SENTER.privilege, GETSEC_SENTER.in_vmx, GETSEC_SENTER.again, GETSEC_SENTER.enter, GETSEC_SEXIT.unavailable, GETSEC_SEXIT.privilege, GETSEC_SEXIT.in_vmx, GETSEC_SEXIT.outside, GETSEC_SEXIT.leave, CPUID.complete, STORE_IDENTIFIER.store, STORE_DATA.store, POWER_DOWN.privilege, POWER_DOWN.down, RETURN_FROM_SMM.privilege, RETURN_FROM_SMM.pointer, RETURN_FROM_SMM.not_launched, RETURN_FROM_SMM.not_vmxon, RETURN_FROM_SMM.controls
; obligations: 244, each to be answered unsat

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
(declare-fun vmx_supported () Bool)
(declare-fun mode (Core) Mode)
(declare-fun cr4_vmxe (Core) Bool)
(declare-fun vmxon_pointer (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (vmxon_pointer i1 x) (vmxon_pointer i1 y)) (= x y))))
(declare-fun current (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current i1 x) (current i1 y)) (= x y))))

(define-fun init_mode () Bool (forall ((i Core)) (= (mode i) Off)))
(define-fun init_vmxon_pointer () Bool (forall ((i Core)) (not (exists ((p Page)) (vmxon_pointer i p)))))
(define-fun init_current () Bool (forall ((i Core)) (not (exists ((p Page)) (current i p)))))
(define-fun vmxe_needs_vmx () Bool (forall ((c Core)) (=> (cr4_vmxe c) vmx_supported)))
(define-fun vmx_needs_vmxe () Bool (forall ((c Core)) (=> (not (= (mode c) Off)) (cr4_vmxe c))))
(define-fun pointers_in_vmx_only () Bool
  (forall ((c Core) (x Page)) (=> (or (vmxon_pointer c x) (current c x)) (not (= (mode c) Off)))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially vmx_needs_vmxe
(push 1)
(assert init_mode)
(assert vmxe_needs_vmx)
(assert (not vmx_needs_vmxe))
(check-sat)
(pop 1)

; ---- initially pointers_in_vmx_only
(push 1)
(assert init_mode)
(assert init_vmxon_pointer)
(assert init_current)
(assert (not pointers_in_vmx_only))
(check-sat)
(pop 1)

; ---- RESET keeps vmx_needs_vmxe
; from vmx_needs_vmxe; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmx_needs_vmxe)
(assert
  (not
    (forall ((c_1 Core)) (=> (not (or (= c_1 c) (= (mode c_1) Off))) (and (not (= c_1 c)) (cr4_vmxe c_1))))))
(check-sat)
(pop 1)

; ---- RESET keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (or (ite (= c_1 c) false (vmxon_pointer c_1 x)) (ite (= c_1 c) false (current c_1 x)))
        (not (or (= c_1 c) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.guest keeps vmx_needs_vmxe
; from vmx_needs_vmxe; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert vmx_needs_vmxe)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (cr4_vmxe c_1)))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.start keeps vmx_needs_vmxe
; from vmx_needs_vmxe; hypotheses 2, 4
(push 1)
(declare-fun c () Core)
(assert vmx_needs_vmxe)
(assert (not (= (mode c) Root)))
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (=> (not (= (mode c_1) Off)) (and (not (= c_1 c)) (cr4_vmxe c_1))))))
(check-sat)
(pop 1)

; ---- SIPI.guest keeps vmx_needs_vmxe
; from vmx_needs_vmxe; hypotheses 2
(push 1)
(declare-fun c () Core)
(assert vmx_needs_vmxe)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (cr4_vmxe c_1)))))
(check-sat)
(pop 1)

; ---- SIPI.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- EXTERNAL_INTERRUPT keeps vmx_needs_vmxe
; from vmx_needs_vmxe; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert vmx_needs_vmxe)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (cr4_vmxe c_1)))))
(check-sat)
(pop 1)

; ---- EXTERNAL_INTERRUPT keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- EXCEPTION_OR_NMI keeps vmx_needs_vmxe
; from vmx_needs_vmxe; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert vmx_needs_vmxe)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (cr4_vmxe c_1)))))
(check-sat)
(pop 1)

; ---- EXCEPTION_OR_NMI keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- TRIPLE_FAULT keeps vmx_needs_vmxe
; from vmx_needs_vmxe; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert vmx_needs_vmxe)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (cr4_vmxe c_1)))))
(check-sat)
(pop 1)

; ---- TRIPLE_FAULT keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION keeps vmx_needs_vmxe
; from vmx_needs_vmxe; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert vmx_needs_vmxe)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (cr4_vmxe c_1)))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMXON.guest keeps vmx_needs_vmxe
; from vmx_needs_vmxe; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmx_needs_vmxe)
(assert (cr4_vmxe c))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (cr4_vmxe c_1)))))
(check-sat)
(pop 1)

; ---- VMXON.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMXON.enter keeps vmx_needs_vmxe
; from vmx_needs_vmxe; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmx_needs_vmxe)
(assert (cr4_vmxe c))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (cr4_vmxe c_1)))))
(check-sat)
(pop 1)

; ---- VMXON.enter keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (or (ite (= c_1 c) (= p x) (vmxon_pointer c_1 x)) (ite (= c_1 c) false (current c_1 x)))
        (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.guest keeps vmx_needs_vmxe
; from vmx_needs_vmxe; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmx_needs_vmxe)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (cr4_vmxe c_1)))))
(check-sat)
(pop 1)

; ---- VMXOFF.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave keeps vmx_needs_vmxe
; from vmx_needs_vmxe; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (=> (not (or (= c_1 c) (= (mode c_1) Off))) (cr4_vmxe c_1)))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (or (ite (= c_1 c) false (vmxon_pointer c_1 x)) (ite (= c_1 c) false (current c_1 x)))
        (not (or (= c_1 c) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.guest keeps vmx_needs_vmxe
; from vmx_needs_vmxe; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmx_needs_vmxe)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (cr4_vmxe c_1)))))
(check-sat)
(pop 1)

; ---- VMCLEAR.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (or (vmxon_pointer c_1 x_1) (current c_1 x_1)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (or (vmxon_pointer c_1 x_1) (ite (and (= c_1 c) (current c x)) false (current c_1 x_1)))
        (not (= (mode c_1) Off))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.guest keeps vmx_needs_vmxe
; from vmx_needs_vmxe; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmx_needs_vmxe)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (cr4_vmxe c_1)))))
(check-sat)
(pop 1)

; ---- VMPTRLD.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (or (vmxon_pointer c_1 x_1) (current c_1 x_1)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert pointers_in_vmx_only)
(assert (not (= (mode c) Off)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (or (vmxon_pointer c_1 x_1) (ite (= c_1 c) (= x x_1) (current c_1 x_1))) (not (= (mode c_1) Off))))))
(check-sat)
(pop 1)

; ---- VMPTRST.guest keeps vmx_needs_vmxe
; from vmx_needs_vmxe; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmx_needs_vmxe)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (cr4_vmxe c_1)))))
(check-sat)
(pop 1)

; ---- VMPTRST.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMREAD.guest keeps vmx_needs_vmxe
; from vmx_needs_vmxe; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmx_needs_vmxe)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (cr4_vmxe c_1)))))
(check-sat)
(pop 1)

; ---- VMREAD.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.guest keeps vmx_needs_vmxe
; from vmx_needs_vmxe; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmx_needs_vmxe)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (cr4_vmxe c_1)))))
(check-sat)
(pop 1)

; ---- VMWRITE.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest keeps vmx_needs_vmxe
; from vmx_needs_vmxe; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmx_needs_vmxe)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (cr4_vmxe c_1)))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter keeps vmx_needs_vmxe
; from vmx_needs_vmxe; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmx_needs_vmxe)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (cr4_vmxe c_1)))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest keeps vmx_needs_vmxe
; from vmx_needs_vmxe; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmx_needs_vmxe)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (cr4_vmxe c_1)))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.enter keeps vmx_needs_vmxe
; from vmx_needs_vmxe; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmx_needs_vmxe)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (cr4_vmxe c_1)))))
(check-sat)
(pop 1)

; ---- VMRESUME.enter keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMCALL.guest keeps vmx_needs_vmxe
; from vmx_needs_vmxe; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmx_needs_vmxe)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (cr4_vmxe c_1)))))
(check-sat)
(pop 1)

; ---- VMCALL.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.disabled keeps vmx_needs_vmxe
; from vmx_needs_vmxe; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmx_needs_vmxe)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (cr4_vmxe c_1)))))
(check-sat)
(pop 1)

; ---- VMFUNC.disabled keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.bad_eptp keeps vmx_needs_vmxe
; from vmx_needs_vmxe; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmx_needs_vmxe)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (cr4_vmxe c_1)))))
(check-sat)
(pop 1)

; ---- VMFUNC.bad_eptp keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- INVEPT.guest keeps vmx_needs_vmxe
; from vmx_needs_vmxe; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert vmx_needs_vmxe)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (cr4_vmxe c_1)))))
(check-sat)
(pop 1)

; ---- INVEPT.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- INVVPID.guest keeps vmx_needs_vmxe
; from vmx_needs_vmxe; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert vmx_needs_vmxe)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (cr4_vmxe c_1)))))
(check-sat)
(pop 1)

; ---- INVVPID.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.intercepted keeps vmx_needs_vmxe
; from vmx_needs_vmxe; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert vmx_needs_vmxe)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (cr4_vmxe c_1)))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.intercepted keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.intercepted keeps vmx_needs_vmxe
; from vmx_needs_vmxe; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert vmx_needs_vmxe)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (cr4_vmxe c_1)))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.intercepted keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.write keeps vmx_needs_vmxe
; from vmx_needs_vmxe; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun vmxe () Bool)
(declare-fun fixed () Bool)
(assert vmx_needs_vmxe)
(assert (not (and (not (= (mode c) Off)) (not (and vmxe fixed)))))
(assert (not (forall ((c_1 Core)) (=> (not (= (mode c_1) Off)) (ite (= c_1 c) vmxe (cr4_vmxe c_1))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.intercepted keeps vmx_needs_vmxe
; from vmx_needs_vmxe; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert vmx_needs_vmxe)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (cr4_vmxe c_1)))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.intercepted keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.guest keeps vmx_needs_vmxe
; from vmx_needs_vmxe; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert vmx_needs_vmxe)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (cr4_vmxe c_1)))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.guest keeps vmx_needs_vmxe
; from vmx_needs_vmxe; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert vmx_needs_vmxe)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (cr4_vmxe c_1)))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- CPUID.guest keeps vmx_needs_vmxe
; from vmx_needs_vmxe; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmx_needs_vmxe)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (cr4_vmxe c_1)))))
(check-sat)
(pop 1)

; ---- CPUID.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- POWER_DOWN.guest keeps vmx_needs_vmxe
; from vmx_needs_vmxe; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert vmx_needs_vmxe)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (cr4_vmxe c_1)))))
(check-sat)
(pop 1)

; ---- POWER_DOWN.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- RETURN_FROM_SMM.enter keeps vmx_needs_vmxe
; from vmx_needs_vmxe, pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun executive () Page)
(assert vmx_needs_vmxe)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (and (= c_1 c) (vmxon_pointer c executive))) (= (mode c_1) Off))) (cr4_vmxe c_1)))))
(check-sat)
(pop 1)

; ---- RETURN_FROM_SMM.enter keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun executive () Page)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (or (vmxon_pointer c_1 x) (current c_1 x))
        (not (and (not (and (= c_1 c) (vmxon_pointer c executive))) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- WRITE_BACK satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- RESET satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmx_needs_vmxe)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= (mode c_1) Off)) (not (and (not (= c_1 c)) (cr4_vmxe c_1)))) (= c_1 c)))))
(check-sat)
(pop 1)

; ---- INIT satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.guest satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.start satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses 2, 4
(push 1)
(declare-fun c () Core)
(assert vmx_needs_vmxe)
(assert (not (= (mode c) Root)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (and (not (= c_1 c)) (cr4_vmxe c_1))))))))
(check-sat)
(pop 1)

; ---- SIPI.guest satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- SIPI.start satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- EXTERNAL_INTERRUPT satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- EXCEPTION_OR_NMI satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- TRIPLE_FAULT satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- A20M satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- SMI satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.not_enabled satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.wrong_mode satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.guest satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.privilege satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.again satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.a20m satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.fixed_bits satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.feature_control satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.operand satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.address satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.revision satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.shadow_bit satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.enter satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.unavailable satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.guest satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.privilege satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.dual_monitor satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.unavailable satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.guest satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.privilege satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.operand satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.address satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.vmxon_region satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.unavailable satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.guest satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.privilege satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.operand satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.address satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.vmxon_region satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.revision satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.shadow_bit satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.unavailable satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.guest satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.privilege satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.operand satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.store satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMREAD.unavailable satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMREAD.guest satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMREAD.privilege satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMREAD.no_vmcs satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMREAD.unsupported satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMREAD.operand satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMREAD.read satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.unavailable satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.guest satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.privilege satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.no_vmcs satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.operand satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.unsupported satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.read_only satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.write satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.unavailable satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.privilege satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.no_vmcs satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.shadow_vmcs satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.mov_ss satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.not_clear satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.controls satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.host_state satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest_state satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.msr_load satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.machine_check satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.unavailable satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.privilege satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.no_vmcs satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.shadow_vmcs satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.mov_ss satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.not_launched satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.after_vmxoff satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.controls satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.host_state satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest_state satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.msr_load satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.machine_check satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.enter satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMCALL.unavailable satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMCALL.guest satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMCALL.wrong_mode satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMCALL.privilege satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMCALL.no_monitor satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMCALL.monitor satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMCALL.no_vmcs satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMCALL.not_clear satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMCALL.exit_controls satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMCALL.mseg_revision satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMCALL.mseg_features satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMCALL.activate satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.outside satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.switched_off satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.above_63 satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.disabled satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.bad_eptp satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.eptp_switch satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- INVEPT.unsupported satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- INVEPT.unavailable satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- INVEPT.guest satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- INVEPT.privilege satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- INVEPT.type satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- INVEPT.operand satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- INVEPT.bad_eptp satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- INVEPT.invalidate satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- INVVPID.unsupported satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- INVVPID.unavailable satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- INVVPID.guest satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- INVVPID.privilege satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- INVVPID.type satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- INVVPID.operand satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- INVVPID.reserved satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- INVVPID.vpid satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- INVVPID.address satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- INVVPID.invalidate satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.privilege satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.intercepted satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.guest_fixed satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.guest satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.fixed satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.paging satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.write satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.privilege satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.intercepted satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.fixed satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.guest satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.no_vmx satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.write satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun vmxe () Bool)
(declare-fun fixed () Bool)
(assert vmx_needs_vmxe)
(assert (not (and (not (= (mode c) Off)) (not (and vmxe fixed)))))
(assert
  (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (ite (= c_1 c) vmxe (cr4_vmxe c_1))))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.privilege satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.intercepted satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.locked satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.write satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.unavailable satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.guest satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.privilege satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.in_vmx satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.again satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.enter satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.unavailable satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.guest satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.privilege satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.in_vmx satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.outside satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.leave satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- CPUID.guest satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- CPUID.complete satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- STORE_IDENTIFIER.store satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- STORE_DATA.store satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- POWER_DOWN.privilege satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- POWER_DOWN.guest satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- POWER_DOWN.down satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- RETURN_FROM_SMM.privilege satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- RETURN_FROM_SMM.pointer satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- RETURN_FROM_SMM.not_launched satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- RETURN_FROM_SMM.not_vmxon satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- RETURN_FROM_SMM.controls satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)

; ---- RETURN_FROM_SMM.enter satisfies vmxe_locked_in_vmx
; from vmx_needs_vmxe; hypotheses none
(push 1)
(assert vmx_needs_vmxe)
(assert (not (forall ((c_1 Core)) (not (and (not (= (mode c_1) Off)) (not (cr4_vmxe c_1)))))))
(check-sat)
(pop 1)
