; vmxmodel 0.1.0, certificate format 1
; module: levels
; property: exits_come_back
; claim: step: all i, j: Level: RESUME(i, j) implies runs(i, j) and next(running) == j
; method: 1-induction
; transitions: RESUME
; obligations: 1, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Level 0)
(declare-fun l0 () Level)
(declare-fun l1 () Level)
(declare-fun l2 () Level)
(declare-fun l3 () Level)
(declare-fun l4 () Level)
(assert (distinct l0 l1 l2 l3 l4))


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- RESUME satisfies exits_come_back
; from no invariant; hypotheses 2, 3
(push 1)
(declare-fun i () Level)
(declare-fun j () Level)
(assert (not (= i l0)))
(assert (or (and (= i l0) (= j l1)) (and (= i l1) (= j l2)) (and (= i l2) (= j l3)) (and (= i l3) (= j l4))))
(assert
  (not
    (forall ((i_1 Level) (j_1 Level))
      (=>
        (and (= i_1 i) (= j_1 j))
        (and
          (or
            (and (= i_1 l0) (= j_1 l1))
            (and (= i_1 l1) (= j_1 l2))
            (and (= i_1 l2) (= j_1 l3))
            (and (= i_1 l3) (= j_1 l4)))
          (= j j_1))))))
(check-sat)
(pop 1)
