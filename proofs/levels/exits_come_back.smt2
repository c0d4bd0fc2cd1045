; vmxmodel 0.1.0, certificate format 1
; module: levels
; property: exits_come_back
; claim: step: all i, j: Level: RESUME(i, j) implies runs[i, j] and next(running) == j
; method: 1-induction
; assume: a_tower: all i, j, k: Level: not below[i, i] and (below[i, j] and below[j, k] implies below[i, k]) and (i == j or below[i, j] or below[j, i]) and (i == l0 or below[l0, i])
; assume: next_above: all i, j, k: Level: runs[i, j] implies below[i, j] and not (below[i, k] and below[k, j])
; assume: first_levels: runs[l0, l1] and runs[l1, l2] and runs[l2, l3] and runs[l3, l4]
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
(declare-datatypes ((Event 0)) (((Intercepted) (PageFault))))
(declare-datatypes ((Paging 0)) (((ShadowOnShadow) (ShadowOnEpt) (EptOnEpt))))
(declare-fun runs (Level Level) Bool)
(declare-fun below (Level Level) Bool)
; assume a_tower
(assert
  (forall ((i Level) (j Level) (k Level))
    (and
      (not (below i i))
      (=> (and (below i j) (below j k)) (below i k))
      (or (= i j) (below i j) (below j i))
      (or (= i l0) (below l0 i)))))
; assume next_above
(assert
  (forall ((i Level) (j Level) (k Level))
    (=> (runs i j) (and (below i j) (not (and (below i k) (below k j)))))))
; assume first_levels
(assert (and (runs l0 l1) (runs l1 l2) (runs l2 l3) (runs l3 l4)))


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- RESUME satisfies exits_come_back
; from no invariant; hypotheses 3
(push 1)
(declare-fun i () Level)
(declare-fun j () Level)
(assert (runs i j))
(assert
  (not (forall ((i_1 Level) (j_1 Level)) (=> (and (= i_1 i) (= j_1 j)) (and (runs i_1 j_1) (= j j_1))))))
(check-sat)
(pop 1)
