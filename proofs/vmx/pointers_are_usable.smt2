; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: pointers_are_usable
; claim: invariant: all c: Core, x: Page: vmxon_pointer[c] == x or current[c] == x implies aligned[x] and within_width[x]
; source: SDM 3C: VMXON, VMPTRLD
; method: 1-induction
; invariant: pointers_are_usable: all c: Core, x: Page: vmxon_pointer[c] == x or current[c] == x implies aligned[x] and within_width[x]
; transitions: RESET, VMXON.enter, VMXOFF.leave, VMCLEAR.clear, VMPTRLD.load
; obligations: 6, each to be answered unsat

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
(declare-fun aligned (Page) Bool)
(declare-fun within_width (Page) Bool)
(declare-fun vmxon_pointer (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (vmxon_pointer i1 x) (vmxon_pointer i1 y)) (= x y))))
(declare-fun current (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current i1 x) (current i1 y)) (= x y))))

(define-fun init_vmxon_pointer () Bool (forall ((i Core)) (not (exists ((p Page)) (vmxon_pointer i p)))))
(define-fun init_current () Bool (forall ((i Core)) (not (exists ((p Page)) (current i p)))))
(define-fun pointers_are_usable () Bool
  (forall ((c Core) (x Page)) (=> (or (vmxon_pointer c x) (current c x)) (and (aligned x) (within_width x)))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially pointers_are_usable
(push 1)
(assert init_vmxon_pointer)
(assert init_current)
(assert (not pointers_are_usable))
(check-sat)
(pop 1)

; ---- RESET keeps pointers_are_usable
; from pointers_are_usable; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_are_usable)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (or (ite (= c_1 c) false (vmxon_pointer c_1 x)) (ite (= c_1 c) false (current c_1 x)))
        (and (aligned x) (within_width x))))))
(check-sat)
(pop 1)

; ---- VMXON.enter keeps pointers_are_usable
; from pointers_are_usable; hypotheses 17, 18
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(assert pointers_are_usable)
(assert (aligned p))
(assert (within_width p))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (or (ite (= c_1 c) (= p x) (vmxon_pointer c_1 x)) (ite (= c_1 c) false (current c_1 x)))
        (and (aligned x) (within_width x))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave keeps pointers_are_usable
; from pointers_are_usable; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_are_usable)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (or (ite (= c_1 c) false (vmxon_pointer c_1 x)) (ite (= c_1 c) false (current c_1 x)))
        (and (aligned x) (within_width x))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear keeps pointers_are_usable
; from pointers_are_usable; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert pointers_are_usable)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (or (vmxon_pointer c_1 x_1) (ite (and (= c_1 c) (current c x)) false (current c_1 x_1)))
        (and (aligned x_1) (within_width x_1))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load keeps pointers_are_usable
; from pointers_are_usable; hypotheses 11, 12
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert pointers_are_usable)
(assert (aligned x))
(assert (within_width x))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (or (vmxon_pointer c_1 x_1) (ite (= c_1 c) (= x x_1) (current c_1 x_1)))
        (and (aligned x_1) (within_width x_1))))))
(check-sat)
(pop 1)
