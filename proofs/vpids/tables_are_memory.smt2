; vmxmodel 0.1.0, certificate format 1
; module: vpids
; property: tables_are_memory
; claim: step: all v: Vpid, l: Linear, p: Page: (MAP(v, l, p) implies next(tables[v, l]) == p) and (UNMAP(v, l) implies next(tables[v, l]) == none)
; method: 1-induction
; transitions: MAP
; obligations: 1, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Vpid 0)
(declare-sort Linear 0)
(declare-sort Page 0)
(declare-datatypes ((Type 0)) (((IndividualAddress) (SingleContext) (AllContexts))))
(declare-fun tables (Vpid Linear Page) Bool)
(assert
  (forall ((i1 Vpid) (i2 Linear) (x Page) (y Page)) (=> (and (tables i1 i2 x) (tables i1 i2 y)) (= x y))))


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- MAP satisfies tables_are_memory
; from no invariant; hypotheses none
(push 1)
(declare-fun v () Vpid)
(declare-fun l () Linear)
(declare-fun p () Page)
(assert
  (not
    (forall ((v_1 Vpid) (l_1 Linear) (p_1 Page))
      (=> (and (= v_1 v) (= l_1 l) (= p_1 p)) (ite (and (= v_1 v) (= l_1 l)) (= p p_1) (tables v_1 l_1 p_1))))))
(check-sat)
(pop 1)
