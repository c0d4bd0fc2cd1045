; vmxmodel 0.1.0, certificate format 1
; module: disciplined
; property: books_are_of_vmcss
; claim: invariant: all c: Core, x: Page: cleared[x] or loaded[c, x] implies is_vmcs(x)
; method: 1-induction
; invariant: books_are_of_vmcss: all c: Core, x: Page: cleared[x] or loaded[c, x] implies is_vmcs(x)
; assume: regions_differ: all c, d: Core: region[c] == region[d] implies c == d
; transitions: take.enter, clear.clear, load.load, reuse_memory.store
; obligations: 5, each to be answered unsat

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
(declare-fun region (Core) Page)
(declare-fun loaded (Core Page) Bool)
(declare-fun cleared (Page) Bool)
; assume regions_differ
(assert (forall ((c Core) (d Core)) (=> (= (region c) (region d)) (= c d))))

(define-fun init_loaded () Bool (forall ((i1 Core) (i2 Page)) (not (loaded i1 i2))))
(define-fun init_cleared () Bool (forall ((i Page)) (not (cleared i))))
(define-fun books_are_of_vmcss () Bool
  (forall ((c Core) (x Page))
    (=> (or (cleared x) (loaded c x)) (forall ((c_1 Core)) (not (= (region c_1) x))))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially books_are_of_vmcss
(push 1)
(assert init_loaded)
(assert init_cleared)
(assert (not books_are_of_vmcss))
(check-sat)
(pop 1)

; ---- take.enter keeps books_are_of_vmcss
; from books_are_of_vmcss; hypotheses none
(push 1)
(declare-fun c () Core)
(assert books_are_of_vmcss)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (or (and (not (loaded c x)) (cleared x)) (and (not (= c_1 c)) (loaded c_1 x)))
        (forall ((c_2 Core)) (not (= (region c_2) x)))))))
(check-sat)
(pop 1)

; ---- clear.clear keeps books_are_of_vmcss
; from books_are_of_vmcss; hypotheses 1
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert books_are_of_vmcss)
(assert (forall ((c_1 Core)) (not (= (region c_1) x))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (or (= x_1 x) (cleared x_1) (and (not (and (= c_1 c) (= x_1 x))) (loaded c_1 x_1)))
        (forall ((c_2 Core)) (not (= (region c_2) x_1)))))))
(check-sat)
(pop 1)

; ---- load.load keeps books_are_of_vmcss
; from books_are_of_vmcss; hypotheses 1
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert books_are_of_vmcss)
(assert (forall ((c_1 Core)) (not (= (region c_1) x))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (or (and (not (= x_1 x)) (cleared x_1)) (and (= c_1 c) (= x_1 x)) (loaded c_1 x_1))
        (forall ((c_2 Core)) (not (= (region c_2) x_1)))))))
(check-sat)
(pop 1)

; ---- reuse_memory.store keeps books_are_of_vmcss
; from books_are_of_vmcss; hypotheses none
(push 1)
(declare-fun x () Page)
(assert books_are_of_vmcss)
(assert
  (not
    (forall ((c Core) (x_1 Page))
      (=>
        (or (and (not (= x_1 x)) (cleared x_1)) (loaded c x_1))
        (forall ((c_1 Core)) (not (= (region c_1) x_1)))))))
(check-sat)
(pop 1)
