; vmxmodel 0.1.0, certificate format 1
; module: levels
; property: who_is_done_runs
; claim: invariant: all i: Level: handles[i] != none and left[i] == 0 implies running == i
; method: 1-induction
; invariant: exits_go_down: all i, j: Level: handles[i] == j implies below[i, j]
; invariant: nobody_above_the_guest: not below[guest, running]
; invariant: only_the_guest_and_below_exit: all i, j: Level: handles[i] == j implies not below[guest, j]
; invariant: handlers_are_below_the_guest: all i: Level: handles[i] != none or left[i] > 0 implies below[i, guest]
; invariant: one_after_the_other: all a, b, c, d: Level: handles[a] == b and handles[c] == d and below[a, c] implies not below[c, b]
; invariant: the_lowest_runs: all i: Level: handles[i] != none implies not below[i, running]
; invariant: who_is_done_runs: all i: Level: handles[i] != none and left[i] == 0 implies running == i
; assume: a_tower: all i, j, k: Level: not below[i, i] and (below[i, j] and below[j, k] implies below[i, k]) and (i == j or below[i, j] or below[j, i]) and (i == l0 or below[l0, i])
; assume: next_above: all i, j, k: Level: runs[i, j] implies below[i, j] and not (below[i, k] and below[k, j])
; assume: first_levels: runs[l0, l1] and runs[l1, l2] and runs[l2, l3] and runs[l3, l4]
; assume: a_guest: guest != l0
; transitions: EXIT, EMULATE, REFLECT, RESUME, HAND_ON, END_FAULT.injected, END_FAULT.filled
; obligations: 56, each to be answered unsat

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
(declare-fun accesses () Int)
(assert (and (<= 0 accesses) (<= accesses 63)))
(declare-fun shadowing () Bool)
(declare-fun enlightened () Bool)
(declare-fun event () Event)
(declare-fun paging () Paging)
(declare-fun bypassing () Bool)
(declare-fun running () Level)
(declare-fun began () Bool)
(declare-fun handles (Level Level) Bool)
(assert (forall ((i1 Level) (x Level) (y Level)) (=> (and (handles i1 x) (handles i1 y)) (= x y))))
(declare-fun left (Level) Int)
(assert (forall ((i1 Level)) (and (<= 0 (left i1)) (<= (left i1) 64))))
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
(define-fun init_left () Bool (forall ((i Level)) (= (left i) 0)))
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
(define-fun handlers_are_below_the_guest () Bool
  (forall ((i Level)) (=> (or (exists ((l Level)) (handles i l)) (< 0 (left i))) (below i guest))))
(define-fun one_after_the_other () Bool
  (forall ((a Level) (b Level) (c Level) (d Level))
    (=> (and (handles a b) (handles c d) (below a c)) (not (below c b)))))
(define-fun the_lowest_runs () Bool
  (forall ((i Level)) (=> (exists ((l Level)) (handles i l)) (not (below i running)))))
(define-fun who_is_done_runs () Bool
  (forall ((i Level)) (=> (and (exists ((l Level)) (handles i l)) (= (left i) 0)) (= running i))))

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

; ---- initially handlers_are_below_the_guest
(push 1)
(assert init_handles)
(assert init_left)
(assert guest_runs)
(assert a_page_is_missing)
(assert shadows_lack_what_the_guest_lacks)
(assert made_from_the_one_above)
(assert (not handlers_are_below_the_guest))
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

; ---- initially who_is_done_runs
(push 1)
(assert init_handles)
(assert init_left)
(assert guest_runs)
(assert a_page_is_missing)
(assert shadows_lack_what_the_guest_lacks)
(assert made_from_the_one_above)
(assert (not who_is_done_runs))
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

; ---- EXIT keeps handlers_are_below_the_guest
; from handlers_are_below_the_guest; hypotheses none
(push 1)
(declare-fun i () Level)
(assert handlers_are_below_the_guest)
(assert
  (not
    (forall ((i_1 Level))
      (=>
        (or (not (ite (= i_1 l0) false (not (exists ((l Level)) (handles i_1 l))))) (< 0 (left i_1)))
        (below i_1 guest)))))
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

; ---- EXIT keeps who_is_done_runs
; from exits_go_down, handlers_are_below_the_guest, one_after_the_other, who_is_done_runs; hypotheses 1, 4
(push 1)
(declare-fun i () Level)
(assert exits_go_down)
(assert handlers_are_below_the_guest)
(assert one_after_the_other)
(assert who_is_done_runs)
(assert (= running i))
(assert
  (or
    (< 0 (left i))
    (and
      (= i guest)
      (ite
        (= event PageFault)
        (ite
          (has guest)
          (exists ((k Level)) (and (below k guest) (=> (= paging ShadowOnEpt) (not (= k l0))) (not (has k))))
          (and
            (not (= paging EptOnEpt))
            (not bypassing)
            (exists ((i_1 Level)) (and (below i_1 guest) (=> (= paging ShadowOnEpt) (not (= i_1 l0)))))))
        (not began)))))
(assert
  (not
    (forall ((i_1 Level))
      (=>
        (and (not (ite (= i_1 l0) false (not (exists ((l Level)) (handles i_1 l))))) (= (left i_1) 0))
        (= l0 i_1)))))
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

; ---- EMULATE keeps handlers_are_below_the_guest
; from handlers_are_below_the_guest; hypotheses none
(push 1)
(assert handlers_are_below_the_guest)
(assert
  (not
    (forall ((i_1 Level))
      (=>
        (or
          (not (or (= i_1 l0) (not (exists ((l Level)) (handles i_1 l)))))
          (< 0 (ite (and (= i_1 l1) (< 0 (left l1))) (- (left l1) 1) (left i_1))))
        (below i_1 guest)))))
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

; ---- EMULATE keeps who_is_done_runs
; from who_is_done_runs; hypotheses 3
(push 1)
(assert who_is_done_runs)
(assert (= running l0))
(assert
  (not
    (forall ((i_1 Level))
      (=>
        (and
          (not (or (= i_1 l0) (not (exists ((l Level)) (handles i_1 l)))))
          (ite (and (= i_1 l1) (< 0 (left l1))) (= (- (left l1) 1) 0) (= (left i_1) 0)))
        (= l1 i_1)))))
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

; ---- REFLECT keeps handlers_are_below_the_guest
; from exits_go_down, only_the_guest_and_below_exit, handlers_are_below_the_guest; hypotheses 2, 4
(push 1)
(declare-fun i () Level)
(assert exits_go_down)
(assert only_the_guest_and_below_exit)
(assert handlers_are_below_the_guest)
(assert (not (= i l1)))
(assert (handles l0 i))
(assert
  (not
    (forall ((i_1 Level))
      (=>
        (or
          (not (or (= i_1 l0) (ite (= i_1 l1) false (not (exists ((l Level)) (handles i_1 l))))))
          (< 0 (ite (= i_1 l1) (ite (or enlightened shadowing) 1 (+ accesses 1)) (left i_1))))
        (below i_1 guest)))))
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

; ---- REFLECT keeps who_is_done_runs
; from who_is_done_runs; hypotheses 3
(push 1)
(declare-fun i () Level)
(assert who_is_done_runs)
(assert (= running l0))
(assert
  (not
    (forall ((i_1 Level))
      (=>
        (and
          (not (or (= i_1 l0) (ite (= i_1 l1) false (not (exists ((l Level)) (handles i_1 l))))))
          (ite (= i_1 l1) (and (not (or enlightened shadowing)) (= (+ accesses 1) 0)) (= (left i_1) 0)))
        (= l1 i_1)))))
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

; ---- RESUME keeps handlers_are_below_the_guest
; from handlers_are_below_the_guest; hypotheses none
(push 1)
(declare-fun i () Level)
(declare-fun j () Level)
(assert handlers_are_below_the_guest)
(assert
  (not
    (forall ((i_1 Level))
      (=>
        (or
          (not (or (= i_1 i) (not (exists ((l Level)) (handles i_1 l)))))
          (< 0 (ite (and (= i_1 j) (< 0 (left j))) (- (left j) 1) (left i_1))))
        (below i_1 guest)))))
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
; from the_lowest_runs; hypotheses 1, 3
(push 1)
(declare-fun i () Level)
(declare-fun j () Level)
(assert the_lowest_runs)
(assert (= running i))
(assert (runs i j))
(assert
  (not
    (forall ((i_1 Level))
      (=> (not (or (= i_1 i) (not (exists ((l Level)) (handles i_1 l))))) (not (below i_1 j))))))
(check-sat)
(pop 1)

; ---- RESUME keeps who_is_done_runs
; from who_is_done_runs; hypotheses 1
(push 1)
(declare-fun i () Level)
(declare-fun j () Level)
(assert who_is_done_runs)
(assert (= running i))
(assert
  (not
    (forall ((i_1 Level))
      (=>
        (and
          (not (or (= i_1 i) (not (exists ((l Level)) (handles i_1 l)))))
          (ite (and (= i_1 j) (< 0 (left j))) (= (- (left j) 1) 0) (= (left i_1) 0)))
        (= j i_1)))))
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
; from handlers_are_below_the_guest; hypotheses 3, 4
(push 1)
(declare-fun i () Level)
(declare-fun k () Level)
(declare-fun j () Level)
(assert handlers_are_below_the_guest)
(assert (runs i k))
(assert (handles i j))
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

; ---- HAND_ON keeps handlers_are_below_the_guest
; from exits_go_down, only_the_guest_and_below_exit, handlers_are_below_the_guest; hypotheses 3, 4, 5
(push 1)
(declare-fun i () Level)
(declare-fun k () Level)
(declare-fun j () Level)
(assert exits_go_down)
(assert only_the_guest_and_below_exit)
(assert handlers_are_below_the_guest)
(assert (runs i k))
(assert (handles i j))
(assert (not (= j k)))
(assert
  (not
    (forall ((i_1 Level))
      (=>
        (or
          (not (or (= i_1 i) (ite (= i_1 k) false (not (exists ((l Level)) (handles i_1 l))))))
          (< 0 (ite (= i_1 k) (ite (or enlightened (and shadowing (= k l1))) 1 (+ accesses 1)) (left i_1))))
        (below i_1 guest)))))
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
; from the_lowest_runs; hypotheses 1, 3
(push 1)
(declare-fun i () Level)
(declare-fun k () Level)
(declare-fun j () Level)
(assert the_lowest_runs)
(assert (= running i))
(assert (runs i k))
(assert
  (not
    (forall ((i_1 Level))
      (=>
        (not (or (= i_1 i) (ite (= i_1 k) false (not (exists ((l Level)) (handles i_1 l))))))
        (not (below i_1 k))))))
(check-sat)
(pop 1)

; ---- HAND_ON keeps who_is_done_runs
; from who_is_done_runs; hypotheses 1
(push 1)
(declare-fun i () Level)
(declare-fun k () Level)
(declare-fun j () Level)
(assert who_is_done_runs)
(assert (= running i))
(assert
  (not
    (forall ((i_1 Level))
      (=>
        (and
          (not (or (= i_1 i) (ite (= i_1 k) false (not (exists ((l Level)) (handles i_1 l))))))
          (ite
            (= i_1 k)
            (and (not (or enlightened (and shadowing (= k l1)))) (= (+ accesses 1) 0))
            (= (left i_1) 0)))
        (= k i_1)))))
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

; ---- END_FAULT.injected keeps handlers_are_below_the_guest
; from handlers_are_below_the_guest; hypotheses none
(push 1)
(declare-fun i () Level)
(assert handlers_are_below_the_guest)
(assert
  (not
    (forall ((i_1 Level))
      (=>
        (or (not (or (= i_1 i) (not (exists ((l Level)) (handles i_1 l))))) (< 0 (left i_1)))
        (below i_1 guest)))))
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
; from the_lowest_runs; hypotheses 2, 5, 6
(push 1)
(declare-fun i () Level)
(assert the_lowest_runs)
(assert (= running i))
(assert
  (ite
    (and (= event PageFault) (has guest))
    (forall ((k Level))
      (=> (below i k) (not (and (below k guest) (=> (= paging ShadowOnEpt) (not (= k l0))) (not (has k))))))
    (runs i guest)))
(assert (not (has guest)))
(assert
  (not
    (forall ((i_1 Level))
      (=> (not (or (= i_1 i) (not (exists ((l Level)) (handles i_1 l))))) (not (below i_1 guest))))))
(check-sat)
(pop 1)

; ---- END_FAULT.injected keeps who_is_done_runs
; from who_is_done_runs; hypotheses 2
(push 1)
(declare-fun i () Level)
(assert who_is_done_runs)
(assert (= running i))
(assert
  (not
    (forall ((i_1 Level))
      (=>
        (and (not (or (= i_1 i) (not (exists ((l Level)) (handles i_1 l))))) (= (left i_1) 0))
        (= guest i_1)))))
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

; ---- END_FAULT.filled keeps handlers_are_below_the_guest
; from handlers_are_below_the_guest; hypotheses none
(push 1)
(declare-fun i () Level)
(assert handlers_are_below_the_guest)
(assert
  (not
    (forall ((i_1 Level))
      (=>
        (or (not (or (= i_1 i) (not (exists ((l Level)) (handles i_1 l))))) (< 0 (left i_1)))
        (below i_1 guest)))))
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

; ---- END_FAULT.filled keeps who_is_done_runs
; from who_is_done_runs; hypotheses 2
(push 1)
(declare-fun i () Level)
(assert who_is_done_runs)
(assert (= running i))
(assert
  (not
    (forall ((i_1 Level))
      (=>
        (and (not (or (= i_1 i) (not (exists ((l Level)) (handles i_1 l))))) (= (left i_1) 0))
        (= guest i_1)))))
(check-sat)
(pop 1)
