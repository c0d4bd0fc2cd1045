; vmxmodel 0.1.0, certificate format 1
; module: levels
; property: a_shadow_has_what_the_guest_has
; claim: invariant: all i: Level: paging != EptOnEpt and keeps_table(i) and has[i] implies has[guest]
; method: 1-induction
; invariant: a_shadow_has_what_the_guest_has: all i: Level: paging != EptOnEpt and keeps_table(i) and has[i] implies has[guest]
; assume: a_tower: all i, j, k: Level: not below[i, i] and (below[i, j] and below[j, k] implies below[i, k]) and (i == j or below[i, j] or below[j, i]) and (i == l0 or below[l0, i])
; assume: next_above: all i, j, k: Level: runs[i, j] implies below[i, j] and not (below[i, k] and below[k, j])
; assume: first_levels: runs[l0, l1] and runs[l1, l2] and runs[l2, l3] and runs[l3, l4]
; assume: a_guest: guest != l0
; transitions: TAKE_FAULT, END_FAULT.filled
; obligations: 3, each to be answered unsat

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
(declare-fun guest () Level)
(declare-fun paging () Paging)
(declare-fun running () Level)
(declare-fun has (Level) Bool)
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
; assume a_guest
(assert (not (= guest l0)))

(define-fun guest_runs () Bool (= running guest))
(define-fun a_page_is_missing () Bool (not (has guest)))
(define-fun shadows_lack_what_the_guest_lacks () Bool
  (forall ((i Level))
    (=>
      (and (not (= paging EptOnEpt)) (below i guest) (=> (= paging ShadowOnEpt) (not (= i l0))))
      (not (has i)))))
(define-fun made_from_the_one_above () Bool
  (forall ((i Level) (k Level))
    (=>
      (and
        (below k guest)
        (=> (= paging ShadowOnEpt) (not (= k l0)))
        (not (has k))
        (below i k)
        (below i guest)
        (=> (= paging ShadowOnEpt) (not (= i l0))))
      (and (below i guest) (=> (= paging ShadowOnEpt) (not (= i l0))) (not (has i))))))
(define-fun a_shadow_has_what_the_guest_has () Bool
  (forall ((i Level))
    (=>
      (and (not (= paging EptOnEpt)) (below i guest) (=> (= paging ShadowOnEpt) (not (= i l0))) (has i))
      (has guest))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially a_shadow_has_what_the_guest_has
(push 1)
(assert guest_runs)
(assert a_page_is_missing)
(assert shadows_lack_what_the_guest_lacks)
(assert made_from_the_one_above)
(assert (not a_shadow_has_what_the_guest_has))
(check-sat)
(pop 1)

; ---- TAKE_FAULT keeps a_shadow_has_what_the_guest_has
; from no invariant; hypotheses 2
(push 1)
(declare-fun i () Level)
(assert (= i guest))
(assert
  (not
    (forall ((i_1 Level))
      (=>
        (and
          (not (= paging EptOnEpt))
          (below i_1 guest)
          (=> (= paging ShadowOnEpt) (not (= i_1 l0)))
          (or (= i_1 i) (has i_1)))
        (or (= guest i) (has guest))))))
(check-sat)
(pop 1)

; ---- END_FAULT.filled keeps a_shadow_has_what_the_guest_has
; from no invariant; hypotheses 6
(push 1)
(declare-fun i () Level)
(assert (has guest))
(assert
  (not
    (forall ((i_1 Level))
      (=>
        (and
          (not (= paging EptOnEpt))
          (below i_1 guest)
          (=> (= paging ShadowOnEpt) (not (= i_1 l0)))
          (or (= i_1 i) (has i_1)))
        (or (= guest i) (has guest))))))
(check-sat)
(pop 1)
