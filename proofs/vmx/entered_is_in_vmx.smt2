; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: entered_is_in_vmx
; claim: invariant: all c: Core: entered[c] iff mode[c] != Off
; source: SDM 3C: VMXON, VMXOFF
; method: 1-induction
; invariant: entered_is_in_vmx: all c: Core: entered[c] iff mode[c] != Off
; invariant: pointers_in_vmx_only: all c: Core, x: Page: vmxon_pointer[c] == x or current[c] == x implies mode[c] != Off
; transitions: RESET, TAKE_INIT.guest, SIPI.guest, EXTERNAL_INTERRUPT, EXCEPTION_OR_NMI, TRIPLE_FAULT, EPT_VIOLATION, VMXON.guest, VMXON.enter, VMXOFF.guest, VMXOFF.leave, VMCLEAR.guest, VMCLEAR.clear, VMPTRLD.guest, VMPTRLD.load, VMPTRST.guest, VMREAD.guest, VMWRITE.guest, VMLAUNCH.guest, VMLAUNCH.enter, VMRESUME.guest, VMRESUME.enter, VMCALL.guest, VMFUNC.disabled, VMFUNC.bad_eptp, INVEPT.guest, INVVPID.guest, MOV_TO_CR0.intercepted, MOV_TO_CR4.intercepted, WRMSR_FEATURE_CONTROL.intercepted, GETSEC_SENTER.guest, GETSEC_SEXIT.guest, CPUID.guest, POWER_DOWN.guest, RETURN_FROM_SMM.enter
; obligations: 70, each to be answered unsat

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
(declare-fun vmxon_pointer (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (vmxon_pointer i1 x) (vmxon_pointer i1 y)) (= x y))))
(declare-fun current (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current i1 x) (current i1 y)) (= x y))))
(declare-fun entered (Core) Bool)

(define-fun init_mode () Bool (forall ((i Core)) (= (mode i) Off)))
(define-fun init_vmxon_pointer () Bool (forall ((i Core)) (not (exists ((p Page)) (vmxon_pointer i p)))))
(define-fun init_current () Bool (forall ((i Core)) (not (exists ((p Page)) (current i p)))))
(define-fun init_entered () Bool (forall ((i Core)) (not (entered i))))
(define-fun entered_is_in_vmx () Bool (forall ((c Core)) (= (entered c) (not (= (mode c) Off)))))
(define-fun pointers_in_vmx_only () Bool
  (forall ((c Core) (x Page)) (=> (or (vmxon_pointer c x) (current c x)) (not (= (mode c) Off)))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially entered_is_in_vmx
(push 1)
(assert init_mode)
(assert init_entered)
(assert (not entered_is_in_vmx))
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

; ---- RESET keeps entered_is_in_vmx
; from entered_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entered_is_in_vmx)
(assert
  (not (forall ((c_1 Core)) (= (and (not (= c_1 c)) (entered c_1)) (not (or (= c_1 c) (= (mode c_1) Off)))))))
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

; ---- TAKE_INIT.guest keeps entered_is_in_vmx
; from entered_is_in_vmx; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert entered_is_in_vmx)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (= (entered c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- SIPI.guest keeps entered_is_in_vmx
; from entered_is_in_vmx; hypotheses 2
(push 1)
(declare-fun c () Core)
(assert entered_is_in_vmx)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (= (entered c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- EXTERNAL_INTERRUPT keeps entered_is_in_vmx
; from entered_is_in_vmx; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert entered_is_in_vmx)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (= (entered c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- EXCEPTION_OR_NMI keeps entered_is_in_vmx
; from entered_is_in_vmx; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert entered_is_in_vmx)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (= (entered c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- TRIPLE_FAULT keeps entered_is_in_vmx
; from entered_is_in_vmx; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert entered_is_in_vmx)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (= (entered c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- EPT_VIOLATION keeps entered_is_in_vmx
; from entered_is_in_vmx; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert entered_is_in_vmx)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (= (entered c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- VMXON.guest keeps entered_is_in_vmx
; from entered_is_in_vmx; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert entered_is_in_vmx)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (= (entered c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- VMXON.enter keeps entered_is_in_vmx
; from entered_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entered_is_in_vmx)
(assert
  (not (forall ((c_1 Core)) (= (or (= c_1 c) (entered c_1)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- VMXOFF.guest keeps entered_is_in_vmx
; from entered_is_in_vmx; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert entered_is_in_vmx)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (= (entered c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- VMXOFF.leave keeps entered_is_in_vmx
; from entered_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entered_is_in_vmx)
(assert
  (not (forall ((c_1 Core)) (= (and (not (= c_1 c)) (entered c_1)) (not (or (= c_1 c) (= (mode c_1) Off)))))))
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

; ---- VMCLEAR.guest keeps entered_is_in_vmx
; from entered_is_in_vmx; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert entered_is_in_vmx)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (= (entered c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- VMPTRLD.guest keeps entered_is_in_vmx
; from entered_is_in_vmx; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert entered_is_in_vmx)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (= (entered c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- VMPTRST.guest keeps entered_is_in_vmx
; from entered_is_in_vmx; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert entered_is_in_vmx)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (= (entered c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- VMREAD.guest keeps entered_is_in_vmx
; from entered_is_in_vmx; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert entered_is_in_vmx)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (= (entered c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- VMWRITE.guest keeps entered_is_in_vmx
; from entered_is_in_vmx; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert entered_is_in_vmx)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (= (entered c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- VMLAUNCH.guest keeps entered_is_in_vmx
; from entered_is_in_vmx; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert entered_is_in_vmx)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (= (entered c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- VMLAUNCH.enter keeps entered_is_in_vmx
; from entered_is_in_vmx; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert entered_is_in_vmx)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (= (entered c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- VMRESUME.guest keeps entered_is_in_vmx
; from entered_is_in_vmx; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert entered_is_in_vmx)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (= (entered c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- VMRESUME.enter keeps entered_is_in_vmx
; from entered_is_in_vmx; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert entered_is_in_vmx)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (= (entered c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- VMCALL.guest keeps entered_is_in_vmx
; from entered_is_in_vmx; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert entered_is_in_vmx)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (= (entered c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- VMFUNC.disabled keeps entered_is_in_vmx
; from entered_is_in_vmx; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert entered_is_in_vmx)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (= (entered c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- VMFUNC.bad_eptp keeps entered_is_in_vmx
; from entered_is_in_vmx; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert entered_is_in_vmx)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (= (entered c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- INVEPT.guest keeps entered_is_in_vmx
; from entered_is_in_vmx; hypotheses 9
(push 1)
(declare-fun c () Core)
(assert entered_is_in_vmx)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (= (entered c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- INVVPID.guest keeps entered_is_in_vmx
; from entered_is_in_vmx; hypotheses 9
(push 1)
(declare-fun c () Core)
(assert entered_is_in_vmx)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (= (entered c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- MOV_TO_CR0.intercepted keeps entered_is_in_vmx
; from entered_is_in_vmx; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert entered_is_in_vmx)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (= (entered c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- MOV_TO_CR4.intercepted keeps entered_is_in_vmx
; from entered_is_in_vmx; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert entered_is_in_vmx)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (= (entered c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- WRMSR_FEATURE_CONTROL.intercepted keeps entered_is_in_vmx
; from entered_is_in_vmx; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert entered_is_in_vmx)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (= (entered c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- GETSEC_SENTER.guest keeps entered_is_in_vmx
; from entered_is_in_vmx; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert entered_is_in_vmx)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (= (entered c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- GETSEC_SEXIT.guest keeps entered_is_in_vmx
; from entered_is_in_vmx; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert entered_is_in_vmx)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (= (entered c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- CPUID.guest keeps entered_is_in_vmx
; from entered_is_in_vmx; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert entered_is_in_vmx)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (= (entered c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- POWER_DOWN.guest keeps entered_is_in_vmx
; from entered_is_in_vmx; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert entered_is_in_vmx)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (= (entered c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- RETURN_FROM_SMM.enter keeps entered_is_in_vmx
; from entered_is_in_vmx, pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun executive () Page)
(assert entered_is_in_vmx)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core))
      (= (entered c_1) (not (and (not (and (= c_1 c) (vmxon_pointer c executive))) (= (mode c_1) Off)))))))
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
