; vmxmodel 0.1.0, certificate format 1
; module: levels
; property: l0_does_not_exit
; claim: invariant: left[l0] == 0
; method: 1-induction
; invariant: l0_does_not_exit: left[l0] == 0
; assume: a_tower: all i, j, k: Level: not below[i, i] and (below[i, j] and below[j, k] implies below[i, k]) and (i == j or below[i, j] or below[j, i]) and (i == l0 or below[l0, i])
; assume: next_above: all i, j, k: Level: runs[i, j] implies below[i, j] and not (below[i, k] and below[k, j])
; assume: first_levels: runs[l0, l1] and runs[l1, l2] and runs[l2, l3] and runs[l3, l4]
; transitions: EMULATE, REFLECT, RESUME, HAND_ON
; obligations: 5, each to be answered unsat

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
(declare-fun accesses () Int)
(assert (and (<= 0 accesses) (<= accesses 63)))
(declare-fun shadowing () Bool)
(declare-fun enlightened () Bool)
(declare-fun left (Level) Int)
(assert (forall ((i1 Level)) (and (<= 0 (left i1)) (<= (left i1) 64))))
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

(define-fun init_left () Bool (forall ((i Level)) (= (left i) 0)))
(define-fun l0_does_not_exit () Bool (= (left l0) 0))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially l0_does_not_exit
(push 1)
(assert init_left)
(assert (not l0_does_not_exit))
(check-sat)
(pop 1)

; ---- EMULATE keeps l0_does_not_exit
; from l0_does_not_exit; hypotheses none
(push 1)
(assert l0_does_not_exit)
(assert (not (= (left l0) 0)))
(check-sat)
(pop 1)

; ---- REFLECT keeps l0_does_not_exit
; from l0_does_not_exit; hypotheses none
(push 1)
(assert l0_does_not_exit)
(assert (not (= (left l0) 0)))
(check-sat)
(pop 1)

; ---- RESUME keeps l0_does_not_exit
; from l0_does_not_exit; hypotheses none
(push 1)
(declare-fun j () Level)
(assert l0_does_not_exit)
(assert (not (ite (and (= l0 j) (< 0 (left j))) (= (- (left j) 1) 0) (= (left l0) 0))))
(check-sat)
(pop 1)

; ---- HAND_ON keeps l0_does_not_exit
; from l0_does_not_exit; hypotheses 2, 3
(push 1)
(declare-fun i () Level)
(declare-fun k () Level)
(assert l0_does_not_exit)
(assert (not (= i l0)))
(assert (runs i k))
(assert
  (not
    (ite (= l0 k) (and (not (or enlightened (and shadowing (= k l1)))) (= (+ accesses 1) 0)) (= (left l0) 0))))
(check-sat)
(pop 1)
