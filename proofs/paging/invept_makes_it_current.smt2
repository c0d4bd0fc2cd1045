; vmxmodel 0.1.0, certificate format 1
; module: paging
; property: invept_makes_it_current
; claim: step: all t: Table, q: Inner, p: Outer, r: Right: (INVEPT(t) or INVEPT_ALL) and next(said12[t, q, p, r]) implies ept12[t, q] == p and right12[t, q, r]
; method: 1-induction
; transitions: INVEPT
; obligations: 1, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Table_1 0)
(declare-sort Inner 0)
(declare-sort Outer 0)
(declare-sort Frame 0)
(declare-datatypes ((Right 0)) (((Read) (Write) (Execute))))
(declare-fun ept12 (Table_1 Inner Outer) Bool)
(assert
  (forall ((i1 Table_1) (i2 Inner) (x Outer) (y Outer)) (=> (and (ept12 i1 i2 x) (ept12 i1 i2 y)) (= x y))))
(declare-fun right12 (Table_1 Inner Right) Bool)
(declare-fun said12 (Table_1 Inner Outer Right) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- INVEPT satisfies invept_makes_it_current
; from no invariant; hypotheses none
(push 1)
(declare-fun t () Table_1)
(assert
  (not
    (forall ((t_1 Table_1) (q_1 Inner) (p_1 Outer))
      (and
        (=>
          (and
            (= t_1 t)
            (ite (= t_1 t) (and (ept12 t q_1 p_1) (right12 t q_1 Read)) (said12 t_1 q_1 p_1 Read)))
          (and (ept12 t_1 q_1 p_1) (right12 t_1 q_1 Read)))
        (=>
          (and
            (= t_1 t)
            (ite (= t_1 t) (and (ept12 t q_1 p_1) (right12 t q_1 Write)) (said12 t_1 q_1 p_1 Write)))
          (and (ept12 t_1 q_1 p_1) (right12 t_1 q_1 Write)))
        (=>
          (and
            (= t_1 t)
            (ite (= t_1 t) (and (ept12 t q_1 p_1) (right12 t q_1 Execute)) (said12 t_1 q_1 p_1 Execute)))
          (and (ept12 t_1 q_1 p_1) (right12 t_1 q_1 Execute)))))))
(check-sat)
(pop 1)
