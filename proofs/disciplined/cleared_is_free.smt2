; vmxmodel 0.1.0, certificate format 1
; module: disciplined
; property: cleared_is_free
; claim: invariant: all c: Core, x: Page: cleared[x] implies not loaded[c, x] and region[c] != x
; method: 1-induction
; invariant: cleared_is_free: all c: Core, x: Page: cleared[x] implies not loaded[c, x] and region[c] != x
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
(define-fun cleared_is_free () Bool
  (forall ((c Core) (x Page)) (=> (cleared x) (and (not (loaded c x)) (not (= (region c) x))))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially cleared_is_free
(push 1)
(assert init_loaded)
(assert init_cleared)
(assert (not cleared_is_free))
(check-sat)
(pop 1)

; ---- take.enter keeps cleared_is_free
; from cleared_is_free; hypotheses none
(push 1)
(declare-fun c () Core)
(assert cleared_is_free)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (and (not (loaded c x)) (cleared x))
        (and (not (and (not (= c_1 c)) (loaded c_1 x))) (not (= (region c_1) x)))))))
(check-sat)
(pop 1)

; ---- clear.clear keeps cleared_is_free
; from cleared_is_free; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert cleared_is_free)
(assert (forall ((c_1 Core)) (not (= (region c_1) x))))
(assert (forall ((d Core)) (=> (not (= d c)) (not (loaded d x)))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (or (= x_1 x) (cleared x_1))
        (and (not (and (not (and (= c_1 c) (= x_1 x))) (loaded c_1 x_1))) (not (= (region c_1) x_1)))))))
(check-sat)
(pop 1)

; ---- load.load keeps cleared_is_free
; from cleared_is_free; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert cleared_is_free)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (not (= x_1 x)) (cleared x_1))
        (and (not (or (and (= c_1 c) (= x_1 x)) (loaded c_1 x_1))) (not (= (region c_1) x_1)))))))
(check-sat)
(pop 1)

; ---- reuse_memory.store keeps cleared_is_free
; from cleared_is_free; hypotheses none
(push 1)
(declare-fun x () Page)
(assert cleared_is_free)
(assert
  (not
    (forall ((c Core) (x_1 Page))
      (=> (and (not (= x_1 x)) (cleared x_1)) (and (not (loaded c x_1)) (not (= (region c) x_1)))))))
(check-sat)
(pop 1)
