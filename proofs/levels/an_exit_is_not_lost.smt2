; vmxmodel 0.1.0, certificate format 1
; module: levels
; property: an_exit_is_not_lost
; claim: invariant: running == guest or some i: Level: handles[i] == guest
; method: 1-induction
; invariant: exits_go_down: all i, j: Level: handles[i] == j implies below[i, j]
; invariant: nobody_above_the_guest: not below[guest, running]
; invariant: only_the_guest_and_below_exit: all i, j: Level: handles[i] == j implies not below[guest, j]
; invariant: one_after_the_other: all a, b, c, d: Level: handles[a] == b and handles[c] == d and below[a, c] implies not below[c, b]
; invariant: the_lowest_runs: all i: Level: handles[i] != none implies not below[i, running]
; invariant: an_exit_is_not_lost: running == guest or some i: Level: handles[i] == guest
; assume: a_tower: all i, j, k: Level: not below[i, i] and (below[i, j] and below[j, k] implies below[i, k]) and (i == j or below[i, j] or below[j, i]) and (i == l0 or below[l0, i])
; assume: next_above: all i, j, k: Level: runs[i, j] implies below[i, j] and not (below[i, k] and below[k, j])
; assume: first_levels: runs[l0, l1] and runs[l1, l2] and runs[l2, l3] and runs[l3, l4]
; assume: a_guest: guest != l0
; transitions: EXIT, EMULATE, REFLECT, RESUME, HAND_ON, END_FAULT.injected, END_FAULT.filled
; obligations: 46, each to be answered unsat

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
(declare-fun handles (Level Level) Bool)
(assert (forall ((i1 Level) (x Level) (y Level)) (=> (and (handles i1 x) (handles i1 y)) (= x y))))
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

(define-fun init_handles () Bool (forall ((i Level)) (not (exists ((l Level)) (handles i l)))))
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
(define-fun exits_go_down () Bool (forall ((i Level) (j Level)) (=> (handles i j) (below i j))))
(define-fun nobody_above_the_guest () Bool (not (below guest running)))
(define-fun only_the_guest_and_below_exit () Bool
  (forall ((i Level) (j Level)) (=> (handles i j) (not (below guest j)))))
(define-fun one_after_the_other () Bool
  (forall ((a Level) (b Level) (c Level) (d Level))
    (=> (and (handles a b) (handles c d) (below a c)) (not (below c b)))))
(define-fun the_lowest_runs () Bool
  (forall ((i Level)) (=> (exists ((l Level)) (handles i l)) (not (below i running)))))
(define-fun an_exit_is_not_lost () Bool (or (= running guest) (exists ((i Level)) (handles i guest))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially exits_go_down
(push 1)
(assert init_handles)
(assert guest_runs)
(assert a_page_is_missing)
(assert shadows_lack_what_the_guest_lacks)
(assert made_from_the_one_above)
(assert (not exits_go_down))
(check-sat)
(pop 1)

; ---- initially nobody_above_the_guest
(push 1)
(assert guest_runs)
(assert a_page_is_missing)
(assert shadows_lack_what_the_guest_lacks)
(assert made_from_the_one_above)
(assert (not nobody_above_the_guest))
(check-sat)
(pop 1)

; ---- initially only_the_guest_and_below_exit
(push 1)
(assert init_handles)
(assert guest_runs)
(assert a_page_is_missing)
(assert shadows_lack_what_the_guest_lacks)
(assert made_from_the_one_above)
(assert (not only_the_guest_and_below_exit))
(check-sat)
(pop 1)

; ---- initially one_after_the_other
(push 1)
(assert init_handles)
(assert guest_runs)
(assert a_page_is_missing)
(assert shadows_lack_what_the_guest_lacks)
(assert made_from_the_one_above)
(assert (not one_after_the_other))
(check-sat)
(pop 1)

; ---- initially the_lowest_runs
(push 1)
(assert init_handles)
(assert guest_runs)
(assert a_page_is_missing)
(assert shadows_lack_what_the_guest_lacks)
(assert made_from_the_one_above)
(assert (not the_lowest_runs))
(check-sat)
(pop 1)

; ---- initially an_exit_is_not_lost
(push 1)
(assert init_handles)
(assert guest_runs)
(assert a_page_is_missing)
(assert shadows_lack_what_the_guest_lacks)
(assert made_from_the_one_above)
(assert (not an_exit_is_not_lost))
(check-sat)
(pop 1)

; ---- EXIT keeps exits_go_down
; from exits_go_down; hypotheses 2
(push 1)
(declare-fun i () Level)
(assert exits_go_down)
(assert (not (= i l0)))
(assert (not (forall ((i_1 Level) (j Level)) (=> (ite (= i_1 l0) (= i j) (handles i_1 j)) (below i_1 j)))))
(check-sat)
(pop 1)

; ---- EXIT keeps nobody_above_the_guest
; from no invariant; hypotheses none
(push 1)
(assert (below guest l0))
(check-sat)
(pop 1)

; ---- EXIT keeps only_the_guest_and_below_exit
; from nobody_above_the_guest, only_the_guest_and_below_exit; hypotheses 1
(push 1)
(declare-fun i () Level)
(assert nobody_above_the_guest)
(assert only_the_guest_and_below_exit)
(assert (= running i))
(assert
  (not (forall ((i_1 Level) (j Level)) (=> (ite (= i_1 l0) (= i j) (handles i_1 j)) (not (below guest j))))))
(check-sat)
(pop 1)

; ---- EXIT keeps one_after_the_other
; from one_after_the_other, the_lowest_runs; hypotheses 1
(push 1)
(declare-fun i () Level)
(assert one_after_the_other)
(assert the_lowest_runs)
(assert (= running i))
(assert
  (not
    (forall ((a Level) (b Level) (c Level) (d Level))
      (=>
        (and (ite (= a l0) (= i b) (handles a b)) (ite (= c l0) (= i d) (handles c d)) (below a c))
        (not (below c b))))))
(check-sat)
(pop 1)

; ---- EXIT keeps the_lowest_runs
; from no invariant; hypotheses none
(push 1)
(declare-fun i () Level)
(assert
  (not
    (forall ((i_1 Level))
      (=> (not (ite (= i_1 l0) false (not (exists ((l Level)) (handles i_1 l))))) (not (below i_1 l0))))))
(check-sat)
(pop 1)

; ---- EXIT keeps an_exit_is_not_lost
; from the_lowest_runs, an_exit_is_not_lost; hypotheses 1, 2
(push 1)
(declare-fun i () Level)
(assert the_lowest_runs)
(assert an_exit_is_not_lost)
(assert (= running i))
(assert (not (= i l0)))
(assert (not (or (= l0 guest) (exists ((i_1 Level)) (ite (= i_1 l0) (= i guest) (handles i_1 guest))))))
(check-sat)
(pop 1)

; ---- EMULATE keeps exits_go_down
; from exits_go_down; hypotheses none
(push 1)
(assert exits_go_down)
(assert (not (forall ((i_1 Level) (j Level)) (=> (ite (= i_1 l0) false (handles i_1 j)) (below i_1 j)))))
(check-sat)
(pop 1)

; ---- EMULATE keeps nobody_above_the_guest
; from no invariant; hypotheses none
(push 1)
(assert (below guest l1))
(check-sat)
(pop 1)

; ---- EMULATE keeps only_the_guest_and_below_exit
; from only_the_guest_and_below_exit; hypotheses none
(push 1)
(assert only_the_guest_and_below_exit)
(assert
  (not (forall ((i_1 Level) (j Level)) (=> (ite (= i_1 l0) false (handles i_1 j)) (not (below guest j))))))
(check-sat)
(pop 1)

; ---- EMULATE keeps one_after_the_other
; from one_after_the_other; hypotheses none
(push 1)
(assert one_after_the_other)
(assert
  (not
    (forall ((a Level) (b Level) (c Level) (d Level))
      (=>
        (and (ite (= a l0) false (handles a b)) (ite (= c l0) false (handles c d)) (below a c))
        (not (below c b))))))
(check-sat)
(pop 1)

; ---- EMULATE keeps the_lowest_runs
; from no invariant; hypotheses none
(push 1)
(assert
  (not
    (forall ((i_1 Level))
      (=> (not (or (= i_1 l0) (not (exists ((l Level)) (handles i_1 l))))) (not (below i_1 l1))))))
(check-sat)
(pop 1)

; ---- EMULATE keeps an_exit_is_not_lost
; from an_exit_is_not_lost; hypotheses 3, 4
(push 1)
(assert an_exit_is_not_lost)
(assert (= running l0))
(assert (handles l0 l1))
(assert (not (or (= l1 guest) (exists ((i_1 Level)) (ite (= i_1 l0) false (handles i_1 guest))))))
(check-sat)
(pop 1)

; ---- REFLECT keeps exits_go_down
; from exits_go_down; hypotheses 2, 4
(push 1)
(declare-fun i () Level)
(assert exits_go_down)
(assert (not (= i l1)))
(assert (handles l0 i))
(assert
  (not
    (forall ((i_1 Level) (j Level))
      (=> (ite (= i_1 l0) false (ite (= i_1 l1) (= i j) (handles i_1 j))) (below i_1 j)))))
(check-sat)
(pop 1)

; ---- REFLECT keeps nobody_above_the_guest
; from no invariant; hypotheses none
(push 1)
(assert (below guest l1))
(check-sat)
(pop 1)

; ---- REFLECT keeps only_the_guest_and_below_exit
; from only_the_guest_and_below_exit; hypotheses 4
(push 1)
(declare-fun i () Level)
(assert only_the_guest_and_below_exit)
(assert (handles l0 i))
(assert
  (not
    (forall ((i_1 Level) (j Level))
      (=> (ite (= i_1 l0) false (ite (= i_1 l1) (= i j) (handles i_1 j))) (not (below guest j))))))
(check-sat)
(pop 1)

; ---- REFLECT keeps one_after_the_other
; from one_after_the_other; hypotheses 4
(push 1)
(declare-fun i () Level)
(assert one_after_the_other)
(assert (handles l0 i))
(assert
  (not
    (forall ((a Level) (b Level) (c Level) (d Level))
      (=>
        (and
          (ite (= a l0) false (ite (= a l1) (= i b) (handles a b)))
          (ite (= c l0) false (ite (= c l1) (= i d) (handles c d)))
          (below a c))
        (not (below c b))))))
(check-sat)
(pop 1)

; ---- REFLECT keeps the_lowest_runs
; from no invariant; hypotheses none
(push 1)
(declare-fun i () Level)
(assert
  (not
    (forall ((i_1 Level))
      (=>
        (not (or (= i_1 l0) (ite (= i_1 l1) false (not (exists ((l Level)) (handles i_1 l))))))
        (not (below i_1 l1))))))
(check-sat)
(pop 1)

; ---- REFLECT keeps an_exit_is_not_lost
; from exits_go_down, one_after_the_other, an_exit_is_not_lost; hypotheses 2, 3, 4
(push 1)
(declare-fun i () Level)
(assert exits_go_down)
(assert one_after_the_other)
(assert an_exit_is_not_lost)
(assert (not (= i l1)))
(assert (= running l0))
(assert (handles l0 i))
(assert
  (not
    (or
      (= l1 guest)
      (exists ((i_1 Level)) (ite (= i_1 l0) false (ite (= i_1 l1) (= i guest) (handles i_1 guest)))))))
(check-sat)
(pop 1)

; ---- RESUME keeps exits_go_down
; from exits_go_down; hypotheses none
(push 1)
(declare-fun i () Level)
(assert exits_go_down)
(assert (not (forall ((i_1 Level) (j_1 Level)) (=> (ite (= i_1 i) false (handles i_1 j_1)) (below i_1 j_1)))))
(check-sat)
(pop 1)

; ---- RESUME keeps nobody_above_the_guest
; from only_the_guest_and_below_exit; hypotheses 4
(push 1)
(declare-fun i () Level)
(declare-fun j () Level)
(assert only_the_guest_and_below_exit)
(assert (handles i j))
(assert (below guest j))
(check-sat)
(pop 1)

; ---- RESUME keeps only_the_guest_and_below_exit
; from only_the_guest_and_below_exit; hypotheses none
(push 1)
(declare-fun i () Level)
(assert only_the_guest_and_below_exit)
(assert
  (not
    (forall ((i_1 Level) (j_1 Level)) (=> (ite (= i_1 i) false (handles i_1 j_1)) (not (below guest j_1))))))
(check-sat)
(pop 1)

; ---- RESUME keeps one_after_the_other
; from one_after_the_other; hypotheses none
(push 1)
(declare-fun i () Level)
(assert one_after_the_other)
(assert
  (not
    (forall ((a Level) (b Level) (c Level) (d Level))
      (=>
        (and (ite (= a i) false (handles a b)) (ite (= c i) false (handles c d)) (below a c))
        (not (below c b))))))
(check-sat)
(pop 1)

; ---- RESUME keeps the_lowest_runs
; from one_after_the_other, the_lowest_runs; hypotheses 1, 4
(push 1)
(declare-fun i () Level)
(declare-fun j () Level)
(assert one_after_the_other)
(assert the_lowest_runs)
(assert (= running i))
(assert (handles i j))
(assert
  (not
    (forall ((i_1 Level))
      (=> (not (or (= i_1 i) (not (exists ((l Level)) (handles i_1 l))))) (not (below i_1 j))))))
(check-sat)
(pop 1)

; ---- RESUME keeps an_exit_is_not_lost
; from exits_go_down, only_the_guest_and_below_exit, an_exit_is_not_lost; hypotheses 1, 4
(push 1)
(declare-fun i () Level)
(declare-fun j () Level)
(assert exits_go_down)
(assert only_the_guest_and_below_exit)
(assert an_exit_is_not_lost)
(assert (= running i))
(assert (handles i j))
(assert (not (or (= j guest) (exists ((i_1 Level)) (ite (= i_1 i) false (handles i_1 guest))))))
(check-sat)
(pop 1)

; ---- HAND_ON keeps exits_go_down
; from exits_go_down; hypotheses 3, 4, 5
(push 1)
(declare-fun i () Level)
(declare-fun k () Level)
(declare-fun j () Level)
(assert exits_go_down)
(assert (runs i k))
(assert (handles i j))
(assert (not (= j k)))
(assert
  (not
    (forall ((i_1 Level) (j_1 Level))
      (=> (ite (= i_1 i) false (ite (= i_1 k) (= j j_1) (handles i_1 j_1))) (below i_1 j_1)))))
(check-sat)
(pop 1)

; ---- HAND_ON keeps nobody_above_the_guest
; from exits_go_down, only_the_guest_and_below_exit; hypotheses 3, 4, 5
(push 1)
(declare-fun i () Level)
(declare-fun k () Level)
(declare-fun j () Level)
(assert exits_go_down)
(assert only_the_guest_and_below_exit)
(assert (runs i k))
(assert (handles i j))
(assert (not (= j k)))
(assert (below guest k))
(check-sat)
(pop 1)

; ---- HAND_ON keeps only_the_guest_and_below_exit
; from only_the_guest_and_below_exit; hypotheses 4
(push 1)
(declare-fun i () Level)
(declare-fun k () Level)
(declare-fun j () Level)
(assert only_the_guest_and_below_exit)
(assert (handles i j))
(assert
  (not
    (forall ((i_1 Level) (j_1 Level))
      (=> (ite (= i_1 i) false (ite (= i_1 k) (= j j_1) (handles i_1 j_1))) (not (below guest j_1))))))
(check-sat)
(pop 1)

; ---- HAND_ON keeps one_after_the_other
; from exits_go_down, one_after_the_other, the_lowest_runs; hypotheses 1, 3, 4
(push 1)
(declare-fun i () Level)
(declare-fun k () Level)
(declare-fun j () Level)
(assert exits_go_down)
(assert one_after_the_other)
(assert the_lowest_runs)
(assert (= running i))
(assert (runs i k))
(assert (handles i j))
(assert
  (not
    (forall ((a Level) (b Level) (c Level) (d Level))
      (=>
        (and
          (ite (= a i) false (ite (= a k) (= j b) (handles a b)))
          (ite (= c i) false (ite (= c k) (= j d) (handles c d)))
          (below a c))
        (not (below c b))))))
(check-sat)
(pop 1)

; ---- HAND_ON keeps the_lowest_runs
; from exits_go_down, one_after_the_other, the_lowest_runs; hypotheses 1, 3, 4, 5
(push 1)
(declare-fun i () Level)
(declare-fun k () Level)
(declare-fun j () Level)
(assert exits_go_down)
(assert one_after_the_other)
(assert the_lowest_runs)
(assert (= running i))
(assert (runs i k))
(assert (handles i j))
(assert (not (= j k)))
(assert
  (not
    (forall ((i_1 Level))
      (=>
        (not (or (= i_1 i) (ite (= i_1 k) false (not (exists ((l Level)) (handles i_1 l))))))
        (not (below i_1 k))))))
(check-sat)
(pop 1)

; ---- HAND_ON keeps an_exit_is_not_lost
; from exits_go_down, only_the_guest_and_below_exit, one_after_the_other, an_exit_is_not_lost; hypotheses 1, 3, 4, 5
(push 1)
(declare-fun i () Level)
(declare-fun k () Level)
(declare-fun j () Level)
(assert exits_go_down)
(assert only_the_guest_and_below_exit)
(assert one_after_the_other)
(assert an_exit_is_not_lost)
(assert (= running i))
(assert (runs i k))
(assert (handles i j))
(assert (not (= j k)))
(assert
  (not
    (or
      (= k guest)
      (exists ((i_1 Level)) (ite (= i_1 i) false (ite (= i_1 k) (= j guest) (handles i_1 guest)))))))
(check-sat)
(pop 1)

; ---- END_FAULT.injected keeps exits_go_down
; from exits_go_down; hypotheses none
(push 1)
(declare-fun i () Level)
(assert exits_go_down)
(assert (not (forall ((i_1 Level) (j Level)) (=> (ite (= i_1 i) false (handles i_1 j)) (below i_1 j)))))
(check-sat)
(pop 1)

; ---- END_FAULT.injected keeps nobody_above_the_guest
; from no invariant; hypotheses none
(push 1)
(assert (below guest guest))
(check-sat)
(pop 1)

; ---- END_FAULT.injected keeps only_the_guest_and_below_exit
; from only_the_guest_and_below_exit; hypotheses none
(push 1)
(declare-fun i () Level)
(assert only_the_guest_and_below_exit)
(assert
  (not (forall ((i_1 Level) (j Level)) (=> (ite (= i_1 i) false (handles i_1 j)) (not (below guest j))))))
(check-sat)
(pop 1)

; ---- END_FAULT.injected keeps one_after_the_other
; from one_after_the_other; hypotheses none
(push 1)
(declare-fun i () Level)
(assert one_after_the_other)
(assert
  (not
    (forall ((a Level) (b Level) (c Level) (d Level))
      (=>
        (and (ite (= a i) false (handles a b)) (ite (= c i) false (handles c d)) (below a c))
        (not (below c b))))))
(check-sat)
(pop 1)

; ---- END_FAULT.injected keeps the_lowest_runs
; from one_after_the_other, the_lowest_runs; hypotheses 2, 3
(push 1)
(declare-fun i () Level)
(assert one_after_the_other)
(assert the_lowest_runs)
(assert (= running i))
(assert (handles i guest))
(assert
  (not
    (forall ((i_1 Level))
      (=> (not (or (= i_1 i) (not (exists ((l Level)) (handles i_1 l))))) (not (below i_1 guest))))))
(check-sat)
(pop 1)

; ---- END_FAULT.filled keeps exits_go_down
; from exits_go_down; hypotheses none
(push 1)
(declare-fun i () Level)
(assert exits_go_down)
(assert (not (forall ((i_1 Level) (j Level)) (=> (ite (= i_1 i) false (handles i_1 j)) (below i_1 j)))))
(check-sat)
(pop 1)

; ---- END_FAULT.filled keeps nobody_above_the_guest
; from no invariant; hypotheses none
(push 1)
(assert (below guest guest))
(check-sat)
(pop 1)

; ---- END_FAULT.filled keeps only_the_guest_and_below_exit
; from only_the_guest_and_below_exit; hypotheses none
(push 1)
(declare-fun i () Level)
(assert only_the_guest_and_below_exit)
(assert
  (not (forall ((i_1 Level) (j Level)) (=> (ite (= i_1 i) false (handles i_1 j)) (not (below guest j))))))
(check-sat)
(pop 1)

; ---- END_FAULT.filled keeps one_after_the_other
; from one_after_the_other; hypotheses none
(push 1)
(declare-fun i () Level)
(assert one_after_the_other)
(assert
  (not
    (forall ((a Level) (b Level) (c Level) (d Level))
      (=>
        (and (ite (= a i) false (handles a b)) (ite (= c i) false (handles c d)) (below a c))
        (not (below c b))))))
(check-sat)
(pop 1)

; ---- END_FAULT.filled keeps the_lowest_runs
; from one_after_the_other, the_lowest_runs; hypotheses 2, 3
(push 1)
(declare-fun i () Level)
(assert one_after_the_other)
(assert the_lowest_runs)
(assert (= running i))
(assert (handles i guest))
(assert
  (not
    (forall ((i_1 Level))
      (=> (not (or (= i_1 i) (not (exists ((l Level)) (handles i_1 l))))) (not (below i_1 guest))))))
(check-sat)
(pop 1)
