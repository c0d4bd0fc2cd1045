; vmxmodel 0.1.0, certificate format 1
; module: nestcloud
; property: ept12_is_memory
; claim: step: all x: Page, f: Frame: (L1_MAPS(x, f) implies next(ept12[x]) == f) and (L1_UNMAPS(x) implies next(ept12[x]) == none)
; method: 1-induction
; transitions: L1_MAPS
; obligations: 1, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Frame 0)
(declare-datatypes ((Values 0)) (((Harmless) (Harmful))))
(declare-datatypes ((Phase 0)) (((Idle) (Checked) (Entered))))
(declare-fun ept12 (Page Frame) Bool)
(assert (forall ((i1 Page) (x Frame) (y Frame)) (=> (and (ept12 i1 x) (ept12 i1 y)) (= x y))))


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- L1_MAPS satisfies ept12_is_memory
; from no invariant; hypotheses none
(push 1)
(declare-fun x () Page)
(declare-fun f () Frame)
(assert
  (not
    (forall ((x_1 Page) (f_1 Frame)) (=> (and (= x_1 x) (= f_1 f)) (ite (= x_1 x) (= f f_1) (ept12 x_1 f_1))))))
(check-sat)
(pop 1)
