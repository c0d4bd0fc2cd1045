; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: mov_to_cr4_answers
; claim: step: all c: Core, vmxe, fixed: Bool: MOV_TO_CR4(c, vmxe, fixed) implies (answers GP or answers Exit(28) or answers Completes) and (cpl[c] > 0 implies answers GP) and (cpl[c] == 0 implies (answers Exit(28) iff mode[c] == NonRoot and cr_intercepted[c])) and ((cpl[c] == 0 and mode[c] == NonRoot and not cr_intercepted[c]) or (cpl[c] == 0 and mode[c] == Root) implies (answers Completes iff vmxe and fixed)) and (cpl[c] == 0 and mode[c] == Off implies (answers Completes iff (vmxe implies vmx_supported))) and (answers Completes and mode[c] != NonRoot implies (next(cr4_vmxe[c]) iff vmxe) and (next(cr4_fixed[c]) iff fixed)) and (mode[c] == NonRoot implies (next(cr4_vmxe[c]) iff cr4_vmxe[c]) and (next(cr4_fixed[c]) iff cr4_fixed[c]))
; source: SDM 3C: Restrictions on VMX Operation
; method: 1-induction
; invariant: vmx_needs_vmxe: all c: Core: mode[c] != Off implies cr4_vmxe[c]
; invariant: vmxe_needs_support: all c: Core: cr4_vmxe[c] implies vmx_supported
; invariant: pointers_in_vmx_only: all c: Core, x: Page: vmxon_pointer[c] == x or current[c] == x implies mode[c] != Off
; assume: virtual_8086_is_ring_3: all c: Core: execution[c] == Virtual8086 implies cpl[c] == 3
; transitions: RESET, TAKE_INIT.guest, TAKE_INIT.start, SIPI.guest, EXTERNAL_INTERRUPT, EXCEPTION_OR_NMI, TRIPLE_FAULT, EPT_VIOLATION, VMXON.guest, VMXON.enter, VMXOFF.guest, VMXOFF.leave, VMCLEAR.guest, VMCLEAR.clear, VMPTRLD.guest, VMPTRLD.load, VMPTRST.guest, VMREAD.guest, VMWRITE.guest, VMLAUNCH.guest, VMLAUNCH.enter, VMRESUME.guest, VMRESUME.enter, VMCALL.guest, VMFUNC.disabled, VMFUNC.bad_eptp, INVEPT.guest, INVVPID.guest, MOV_TO_CR0.intercepted, MOV_TO_CR4.intercepted, MOV_TO_CR4.write, WRMSR_FEATURE_CONTROL.intercepted, GETSEC_SENTER.guest, GETSEC_SEXIT.guest, CPUID.guest, POWER_DOWN.guest, RETURN_FROM_SMM.enter, MOV_TO_CR4.privilege, MOV_TO_CR4.fixed, MOV_TO_CR4.guest, MOV_TO_CR4.no_vmx
; obligations: 82, each to be answered unsat

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
(declare-fun cr4_fixed (Core) Bool)
(declare-fun vmxon_pointer (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (vmxon_pointer i1 x) (vmxon_pointer i1 y)) (= x y))))
(declare-fun current (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current i1 x) (current i1 y)) (= x y))))

(define-fun init_mode () Bool (forall ((i Core)) (= (mode i) Off)))
(define-fun init_vmxon_pointer () Bool (forall ((i Core)) (not (exists ((p Page)) (vmxon_pointer i p)))))
(define-fun init_current () Bool (forall ((i Core)) (not (exists ((p Page)) (current i p)))))
(define-fun vmxe_needs_vmx () Bool (forall ((c Core)) (=> (cr4_vmxe c) vmx_supported)))
(define-fun vmx_needs_vmxe () Bool (forall ((c Core)) (=> (not (= (mode c) Off)) (cr4_vmxe c))))
(define-fun vmxe_needs_support () Bool (forall ((c Core)) (=> (cr4_vmxe c) vmx_supported)))
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

; ---- initially vmxe_needs_support
(push 1)
(assert vmxe_needs_vmx)
(assert (not vmxe_needs_support))
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

; ---- RESET keeps vmxe_needs_support
; from vmxe_needs_support; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmxe_needs_support)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (cr4_vmxe c_1)) vmx_supported))))
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

; ---- TAKE_INIT.start keeps vmxe_needs_support
; from vmxe_needs_support; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmxe_needs_support)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (cr4_vmxe c_1)) vmx_supported))))
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

; ---- MOV_TO_CR4.write keeps vmxe_needs_support
; from vmxe_needs_support; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun vmxe () Bool)
(assert vmxe_needs_support)
(assert (not (and vmxe (not vmx_supported))))
(assert (not (forall ((c_1 Core)) (=> (ite (= c_1 c) vmxe (cr4_vmxe c_1)) vmx_supported))))
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

; ---- MOV_TO_CR4.privilege satisfies mov_to_cr4_answers
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun vmxe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun cr_intercepted (Core) Bool)
(assert (< 0 (cpl c)))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not vmxe) (not fixed))
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (not (and (= (cpl c_1) 0) (= (mode c_1) Off)))))
        (=>
          (and (= c_1 c) (not vmxe) fixed)
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (not (and (= (cpl c_1) 0) (= (mode c_1) Off)))))
        (=>
          (and (= c_1 c) vmxe (not fixed))
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (=> (and (= (cpl c_1) 0) (= (mode c_1) Off)) (not vmx_supported))))
        (=>
          (and (= c_1 c) vmxe fixed)
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (not
              (or
                (and (= (cpl c_1) 0) (= (mode c_1) NonRoot) (not (cr_intercepted c_1)))
                (and (= (cpl c_1) 0) (= (mode c_1) Root))))
            (=> (and (= (cpl c_1) 0) (= (mode c_1) Off)) (not vmx_supported))))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.intercepted satisfies mov_to_cr4_answers
; from no invariant; hypotheses 3, 4, 5
(push 1)
(declare-fun c () Core)
(declare-fun vmxe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun cr_intercepted (Core) Bool)
(assert (not (< 0 (cpl c))))
(assert (= (mode c) NonRoot))
(assert (cr_intercepted c))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not vmxe) (not fixed))
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (and (= (mode c_1) NonRoot) (cr_intercepted c_1)))
            (not (and (= (cpl c_1) 0) (= (mode c_1) Off)))))
        (=>
          (and (= c_1 c) (not vmxe) fixed)
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (and (= (mode c_1) NonRoot) (cr_intercepted c_1)))
            (not (and (= (cpl c_1) 0) (= (mode c_1) Off)))))
        (=>
          (and (= c_1 c) vmxe (not fixed))
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (and (= (mode c_1) NonRoot) (cr_intercepted c_1)))
            (=> (and (= (cpl c_1) 0) (= (mode c_1) Off)) (not vmx_supported))))
        (=>
          (and (= c_1 c) vmxe fixed)
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (and (= (mode c_1) NonRoot) (cr_intercepted c_1)))
            (not
              (or
                (and (= (cpl c_1) 0) (= (mode c_1) NonRoot) (not (cr_intercepted c_1)))
                (and (= (cpl c_1) 0) (= (mode c_1) Root))))
            (=> (and (= (cpl c_1) 0) (= (mode c_1) Off)) (not vmx_supported))))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.fixed satisfies mov_to_cr4_answers
; from no invariant; hypotheses 4, 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun vmxe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun cr_intercepted (Core) Bool)
(assert (not (and (= (mode c) NonRoot) (cr_intercepted c))))
(assert (not (= (mode c) Off)))
(assert (not (and vmxe fixed)))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not vmxe) (not fixed))
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (not (and (= (cpl c_1) 0) (= (mode c_1) Off)))))
        (=>
          (and (= c_1 c) (not vmxe) fixed)
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (not (and (= (cpl c_1) 0) (= (mode c_1) Off)))))
        (=>
          (and (= c_1 c) vmxe (not fixed))
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (=> (and (= (cpl c_1) 0) (= (mode c_1) Off)) (not vmx_supported))))
        (=>
          (and (= c_1 c) vmxe fixed)
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (not
              (or
                (and (= (cpl c_1) 0) (= (mode c_1) NonRoot) (not (cr_intercepted c_1)))
                (and (= (cpl c_1) 0) (= (mode c_1) Root))))
            (=> (and (= (cpl c_1) 0) (= (mode c_1) Off)) (not vmx_supported))))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.guest satisfies mov_to_cr4_answers
; from no invariant; hypotheses 3, 4, 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun vmxe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun cr_intercepted (Core) Bool)
(assert (not (< 0 (cpl c))))
(assert (not (and (= (mode c) NonRoot) (cr_intercepted c))))
(assert (not (and (not (= (mode c) Off)) (not (and vmxe fixed)))))
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not vmxe) (not fixed))
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (not
              (or
                (and (= (cpl c_1) 0) (= (mode c_1) NonRoot) (not (cr_intercepted c_1)))
                (and (= (cpl c_1) 0) (= (mode c_1) Root))))
            (=> (not (= (mode c_1) NonRoot)) (and (not (cr4_vmxe c_1)) (not (cr4_fixed c_1))))))
        (=>
          (and (= c_1 c) (not vmxe) fixed)
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (not
              (or
                (and (= (cpl c_1) 0) (= (mode c_1) NonRoot) (not (cr_intercepted c_1)))
                (and (= (cpl c_1) 0) (= (mode c_1) Root))))
            (=> (not (= (mode c_1) NonRoot)) (and (not (cr4_vmxe c_1)) (cr4_fixed c_1)))))
        (=>
          (and (= c_1 c) vmxe (not fixed))
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (not
              (or
                (and (= (cpl c_1) 0) (= (mode c_1) NonRoot) (not (cr_intercepted c_1)))
                (and (= (cpl c_1) 0) (= (mode c_1) Root))))
            (=> (and (= (cpl c_1) 0) (= (mode c_1) Off)) vmx_supported)
            (=> (not (= (mode c_1) NonRoot)) (and (cr4_vmxe c_1) (not (cr4_fixed c_1))))))
        (=>
          (and (= c_1 c) vmxe fixed)
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (=> (and (= (cpl c_1) 0) (= (mode c_1) Off)) vmx_supported)
            (=> (not (= (mode c_1) NonRoot)) (and (cr4_vmxe c_1) (cr4_fixed c_1)))))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.no_vmx satisfies mov_to_cr4_answers
; from vmx_needs_vmxe, vmxe_needs_support; hypotheses 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun vmxe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun cr_intercepted (Core) Bool)
(assert vmx_needs_vmxe)
(assert vmxe_needs_support)
(assert (not (and (not (= (mode c) Off)) (not (and vmxe fixed)))))
(assert (not (= (mode c) NonRoot)))
(assert vmxe)
(assert (not vmx_supported))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not vmxe) (not fixed))
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (not (and (= (cpl c_1) 0) (= (mode c_1) Off)))))
        (=>
          (and (= c_1 c) (not vmxe) fixed)
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (not (and (= (cpl c_1) 0) (= (mode c_1) Off)))))
        (=>
          (and (= c_1 c) vmxe (not fixed))
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (=> (and (= (cpl c_1) 0) (= (mode c_1) Off)) (not vmx_supported))))
        (=>
          (and (= c_1 c) vmxe fixed)
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (not
              (or
                (and (= (cpl c_1) 0) (= (mode c_1) NonRoot) (not (cr_intercepted c_1)))
                (and (= (cpl c_1) 0) (= (mode c_1) Root))))
            (=> (and (= (cpl c_1) 0) (= (mode c_1) Off)) (not vmx_supported))))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.write satisfies mov_to_cr4_answers
; from no invariant; hypotheses 3, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun vmxe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun cr_intercepted (Core) Bool)
(assert (not (< 0 (cpl c))))
(assert (not (and (not (= (mode c) Off)) (not (and vmxe fixed)))))
(assert (not (= (mode c) NonRoot)))
(assert (not (and vmxe (not vmx_supported))))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not vmxe) (not fixed))
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (not
              (or
                (and (= (cpl c_1) 0) (= (mode c_1) NonRoot) (not (cr_intercepted c_1)))
                (and (= (cpl c_1) 0) (= (mode c_1) Root))))
            (=>
              (not (= (mode c_1) NonRoot))
              (and
                (ite (= c_1 c) (not vmxe) (not (cr4_vmxe c_1)))
                (ite (= c_1 c) (not fixed) (not (cr4_fixed c_1)))))
            (=>
              (= (mode c_1) NonRoot)
              (and
                (or (not (= c_1 c)) (= vmxe (cr4_vmxe c_1)))
                (or (not (= c_1 c)) (= fixed (cr4_fixed c_1)))))))
        (=>
          (and (= c_1 c) (not vmxe) fixed)
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (not
              (or
                (and (= (cpl c_1) 0) (= (mode c_1) NonRoot) (not (cr_intercepted c_1)))
                (and (= (cpl c_1) 0) (= (mode c_1) Root))))
            (=>
              (not (= (mode c_1) NonRoot))
              (and (ite (= c_1 c) (not vmxe) (not (cr4_vmxe c_1))) (ite (= c_1 c) fixed (cr4_fixed c_1))))
            (=>
              (= (mode c_1) NonRoot)
              (and
                (or (not (= c_1 c)) (= vmxe (cr4_vmxe c_1)))
                (or (not (= c_1 c)) (= fixed (cr4_fixed c_1)))))))
        (=>
          (and (= c_1 c) vmxe (not fixed))
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (not
              (or
                (and (= (cpl c_1) 0) (= (mode c_1) NonRoot) (not (cr_intercepted c_1)))
                (and (= (cpl c_1) 0) (= (mode c_1) Root))))
            (=> (and (= (cpl c_1) 0) (= (mode c_1) Off)) vmx_supported)
            (=>
              (not (= (mode c_1) NonRoot))
              (and (ite (= c_1 c) vmxe (cr4_vmxe c_1)) (ite (= c_1 c) (not fixed) (not (cr4_fixed c_1)))))
            (=>
              (= (mode c_1) NonRoot)
              (and
                (or (not (= c_1 c)) (= vmxe (cr4_vmxe c_1)))
                (or (not (= c_1 c)) (= fixed (cr4_fixed c_1)))))))
        (=>
          (and (= c_1 c) vmxe fixed)
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (=> (and (= (cpl c_1) 0) (= (mode c_1) Off)) vmx_supported)
            (=>
              (not (= (mode c_1) NonRoot))
              (and (ite (= c_1 c) vmxe (cr4_vmxe c_1)) (ite (= c_1 c) fixed (cr4_fixed c_1))))
            (=>
              (= (mode c_1) NonRoot)
              (and
                (or (not (= c_1 c)) (= vmxe (cr4_vmxe c_1)))
                (or (not (= c_1 c)) (= fixed (cr4_fixed c_1)))))))))))
(check-sat)
(pop 1)
