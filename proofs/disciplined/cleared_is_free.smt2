; vmxmodel 0.1.0, certificate format 1
; module: disciplined
; property: cleared_is_free
; claim: invariant: all c: Core, x: Page: cleared[x] implies not loaded[c, x]
; method: 1-induction
; invariant: cleared_is_free: all c: Core, x: Page: cleared[x] implies not loaded[c, x]
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
(declare-fun loaded (Core Page) Bool)
(declare-fun cleared (Page) Bool)

(define-fun init_loaded () Bool (forall ((i1 Core) (i2 Page)) (not (loaded i1 i2))))
(define-fun init_cleared () Bool (forall ((i Page)) (not (cleared i))))
(define-fun cleared_is_free () Bool (forall ((c Core) (x Page)) (=> (cleared x) (not (loaded c x)))))

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
      (=> (and (not (loaded c x)) (cleared x)) (not (and (not (= c_1 c)) (loaded c_1 x)))))))
(check-sat)
(pop 1)

; ---- clear.clear keeps cleared_is_free
; from cleared_is_free; hypotheses 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert cleared_is_free)
(assert (forall ((d Core)) (=> (not (= d c)) (not (loaded d x)))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (or (= x_1 x) (cleared x_1)) (not (and (not (and (= c_1 c) (= x_1 x))) (loaded c_1 x_1)))))))
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
      (=> (and (not (= x_1 x)) (cleared x_1)) (not (or (and (= c_1 c) (= x_1 x)) (loaded c_1 x_1)))))))
(check-sat)
(pop 1)

; ---- reuse_memory.store keeps cleared_is_free
; from cleared_is_free; hypotheses none
(push 1)
(declare-fun x () Page)
(assert cleared_is_free)
(assert (not (forall ((c Core) (x_1 Page)) (=> (and (not (= x_1 x)) (cleared x_1)) (not (loaded c x_1))))))
(check-sat)
(pop 1)
