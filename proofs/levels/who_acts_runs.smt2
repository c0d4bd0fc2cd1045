; vmxmodel 0.1.0, certificate format 1
; module: levels
; property: who_acts_runs
; claim: step: all i, j, k: Level: (EXIT(i) implies running == i and i != l0 and next(running) == l0 and next(handles[l0]) == i and next(exits) == exits + 1 and (left[i] == 0 implies i == guest) and (left[i] == 0 and event == Intercepted implies not began)) and (EMULATE(k, i) implies k == l0 and i == l1 and running == l0 and not faults(i) and next(running) == l1 and next(handles[l0]) == none) and (REFLECT(k, i) implies k == l0 and i != l1 and running == l0 and next(running) == l1 and next(handles[l1]) == i) and (RESUME(i, j) implies i != l0 and running == i and left[i] == 0 and not faults(j) and handles[i] == j and next(handles[i]) == none) and (HAND_ON(i, k, j) implies i != l0 and running == i and left[i] == 0 and runs[i, k] and j != k and next(running) == k and next(handles[k]) == j) and (TAKE_FAULT(i) implies running == i and i == guest and not asked() and not has[i] and next(has[i])) and (END_FAULT(i) implies running == i and left[i] == 0 and handles[i] == guest and next(running) == guest and (paging == ShadowOnEpt implies i != l0))
; source: SDM 3C: VM Exits
; method: 1-induction
; invariant: exits_go_down: all i, j: Level: handles[i] == j implies below[i, j]
; invariant: nobody_above_the_guest: not below[guest, running]
; invariant: only_the_guest_and_below_exit: all i, j: Level: handles[i] == j implies not below[guest, j]
; invariant: handlers_are_below_the_guest: all i: Level: handles[i] != none or left[i] > 0 implies below[i, guest]
; invariant: one_after_the_other: all a, b, c, d: Level: handles[a] == b and handles[c] == d and below[a, c] implies not below[c, b]
; invariant: the_lowest_runs: all i: Level: handles[i] != none implies not below[i, running]
; invariant: one_handler: all i, j, k: Level: handles[i] == k and handles[j] == k implies i == j
; invariant: faults_have_a_reason: (some i: Level: handles[i] == guest and faults(guest) and has[guest]) implies some k: Level: lacks(k)
; invariant: own_faults_exit_if_asked: (some i: Level: handles[i] == guest) and event == PageFault and not has[guest] implies asked()
; assume: a_tower: all i, j, k: Level: not below[i, i] and (below[i, j] and below[j, k] implies below[i, k]) and (i == j or below[i, j] or below[j, i]) and (i == l0 or below[l0, i])
; assume: next_above: all i, j, k: Level: runs[i, j] implies below[i, j] and not (below[i, k] and below[k, j])
; assume: first_levels: runs[l0, l1] and runs[l1, l2] and runs[l2, l3] and runs[l3, l4]
; assume: a_guest: guest != l0
; transitions: EXIT, EMULATE, REFLECT, RESUME, HAND_ON, TAKE_FAULT, END_FAULT.injected, END_FAULT.filled
; obligations: 81, each to be answered unsat

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
(define-fun one_handler () Bool
  (forall ((i Level) (j Level) (k Level)) (=> (and (handles i k) (handles j k)) (= i j))))
(define-fun faults_have_a_reason () Bool
  (=>
    (exists ((i Level)) (and (handles i guest) (= event PageFault) (has guest)))
    (exists ((k Level)) (and (below k guest) (=> (= paging ShadowOnEpt) (not (= k l0))) (not (has k))))))
(define-fun own_faults_exit_if_asked () Bool
  (=>
    (and (exists ((i Level)) (handles i guest)) (= event PageFault) (not (has guest)))
    (and
      (not (= paging EptOnEpt))
      (not bypassing)
      (exists ((i Level)) (and (below i guest) (=> (= paging ShadowOnEpt) (not (= i l0))))))))

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

; ---- initially one_handler
(push 1)
(assert init_handles)
(assert (not one_handler))
(check-sat)
(pop 1)

; ---- initially faults_have_a_reason
(push 1)
(assert init_handles)
(assert guest_runs)
(assert a_page_is_missing)
(assert shadows_lack_what_the_guest_lacks)
(assert made_from_the_one_above)
(assert (not faults_have_a_reason))
(check-sat)
(pop 1)

; ---- initially own_faults_exit_if_asked
(push 1)
(assert init_handles)
(assert guest_runs)
(assert a_page_is_missing)
(assert shadows_lack_what_the_guest_lacks)
(assert made_from_the_one_above)
(assert (not own_faults_exit_if_asked))
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

; ---- EXIT keeps one_handler
; from exits_go_down, the_lowest_runs, one_handler; hypotheses 1
(push 1)
(declare-fun i () Level)
(assert exits_go_down)
(assert the_lowest_runs)
(assert one_handler)
(assert (= running i))
(assert
  (not
    (forall ((i_1 Level) (j Level) (k Level))
      (=> (and (ite (= i_1 l0) (= i k) (handles i_1 k)) (ite (= j l0) (= i k) (handles j k))) (= i_1 j)))))
(check-sat)
(pop 1)

; ---- EXIT keeps faults_have_a_reason
; from handlers_are_below_the_guest, faults_have_a_reason; hypotheses 4
(push 1)
(declare-fun i () Level)
(assert handlers_are_below_the_guest)
(assert faults_have_a_reason)
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
    (=>
      (exists ((i_1 Level))
        (and (ite (= i_1 l0) (= i guest) (handles i_1 guest)) (= event PageFault) (has guest)))
      (exists ((k Level)) (and (below k guest) (=> (= paging ShadowOnEpt) (not (= k l0))) (not (has k)))))))
(check-sat)
(pop 1)

; ---- EXIT keeps own_faults_exit_if_asked
; from nobody_above_the_guest, handlers_are_below_the_guest, own_faults_exit_if_asked; hypotheses 1, 4
(push 1)
(declare-fun i () Level)
(assert nobody_above_the_guest)
(assert handlers_are_below_the_guest)
(assert own_faults_exit_if_asked)
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
    (=>
      (and
        (exists ((i_1 Level)) (ite (= i_1 l0) (= i guest) (handles i_1 guest)))
        (= event PageFault)
        (not (has guest)))
      (and
        (not (= paging EptOnEpt))
        (not bypassing)
        (exists ((i_1 Level)) (and (below i_1 guest) (=> (= paging ShadowOnEpt) (not (= i_1 l0)))))))))
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

; ---- EMULATE keeps one_handler
; from one_handler; hypotheses none
(push 1)
(assert one_handler)
(assert
  (not
    (forall ((i_1 Level) (j Level) (k Level))
      (=> (and (ite (= i_1 l0) false (handles i_1 k)) (ite (= j l0) false (handles j k))) (= i_1 j)))))
(check-sat)
(pop 1)

; ---- EMULATE keeps faults_have_a_reason
; from faults_have_a_reason; hypotheses none
(push 1)
(assert faults_have_a_reason)
(assert
  (not
    (=>
      (exists ((i_1 Level)) (and (ite (= i_1 l0) false (handles i_1 guest)) (= event PageFault) (has guest)))
      (exists ((k Level)) (and (below k guest) (=> (= paging ShadowOnEpt) (not (= k l0))) (not (has k)))))))
(check-sat)
(pop 1)

; ---- EMULATE keeps own_faults_exit_if_asked
; from own_faults_exit_if_asked; hypotheses none
(push 1)
(assert own_faults_exit_if_asked)
(assert
  (not
    (=>
      (and
        (exists ((i_1 Level)) (ite (= i_1 l0) false (handles i_1 guest)))
        (= event PageFault)
        (not (has guest)))
      (and
        (not (= paging EptOnEpt))
        (not bypassing)
        (exists ((i Level)) (and (below i guest) (=> (= paging ShadowOnEpt) (not (= i l0)))))))))
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

; ---- REFLECT keeps one_handler
; from one_handler; hypotheses 4
(push 1)
(declare-fun i () Level)
(assert one_handler)
(assert (handles l0 i))
(assert
  (not
    (forall ((i_1 Level) (j Level) (k Level))
      (=>
        (and
          (ite (= i_1 l0) false (ite (= i_1 l1) (= i k) (handles i_1 k)))
          (ite (= j l0) false (ite (= j l1) (= i k) (handles j k))))
        (= i_1 j)))))
(check-sat)
(pop 1)

; ---- REFLECT keeps faults_have_a_reason
; from faults_have_a_reason; hypotheses 5
(push 1)
(declare-fun i () Level)
(assert faults_have_a_reason)
(assert
  (not
    (ite
      (and (= event PageFault) (= i guest) (has guest))
      (forall ((k Level))
        (=> (below l0 k) (not (and (below k guest) (=> (= paging ShadowOnEpt) (not (= k l0))) (not (has k))))))
      (runs l0 i))))
(assert
  (not
    (=>
      (exists ((i_1 Level))
        (and
          (ite (= i_1 l0) false (ite (= i_1 l1) (= i guest) (handles i_1 guest)))
          (= event PageFault)
          (has guest)))
      (exists ((k Level)) (and (below k guest) (=> (= paging ShadowOnEpt) (not (= k l0))) (not (has k)))))))
(check-sat)
(pop 1)

; ---- REFLECT keeps own_faults_exit_if_asked
; from own_faults_exit_if_asked; hypotheses 4
(push 1)
(declare-fun i () Level)
(assert own_faults_exit_if_asked)
(assert (handles l0 i))
(assert
  (not
    (=>
      (and
        (exists ((i_1 Level)) (ite (= i_1 l0) false (ite (= i_1 l1) (= i guest) (handles i_1 guest))))
        (= event PageFault)
        (not (has guest)))
      (and
        (not (= paging EptOnEpt))
        (not bypassing)
        (exists ((i_1 Level)) (and (below i_1 guest) (=> (= paging ShadowOnEpt) (not (= i_1 l0)))))))))
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

; ---- RESUME keeps one_handler
; from one_handler; hypotheses none
(push 1)
(declare-fun i () Level)
(assert one_handler)
(assert
  (not
    (forall ((i_1 Level) (j_1 Level) (k Level))
      (=> (and (ite (= i_1 i) false (handles i_1 k)) (ite (= j_1 i) false (handles j_1 k))) (= i_1 j_1)))))
(check-sat)
(pop 1)

; ---- RESUME keeps faults_have_a_reason
; from faults_have_a_reason; hypotheses none
(push 1)
(declare-fun i () Level)
(assert faults_have_a_reason)
(assert
  (not
    (=>
      (exists ((i_1 Level)) (and (ite (= i_1 i) false (handles i_1 guest)) (= event PageFault) (has guest)))
      (exists ((k Level)) (and (below k guest) (=> (= paging ShadowOnEpt) (not (= k l0))) (not (has k)))))))
(check-sat)
(pop 1)

; ---- RESUME keeps own_faults_exit_if_asked
; from own_faults_exit_if_asked; hypotheses none
(push 1)
(declare-fun i () Level)
(assert own_faults_exit_if_asked)
(assert
  (not
    (=>
      (and
        (exists ((i_1 Level)) (ite (= i_1 i) false (handles i_1 guest)))
        (= event PageFault)
        (not (has guest)))
      (and
        (not (= paging EptOnEpt))
        (not bypassing)
        (exists ((i_1 Level)) (and (below i_1 guest) (=> (= paging ShadowOnEpt) (not (= i_1 l0)))))))))
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

; ---- HAND_ON keeps one_handler
; from one_handler; hypotheses 4
(push 1)
(declare-fun i () Level)
(declare-fun k () Level)
(declare-fun j () Level)
(assert one_handler)
(assert (handles i j))
(assert
  (not
    (forall ((i_1 Level) (j_1 Level) (k_1 Level))
      (=>
        (and
          (ite (= i_1 i) false (ite (= i_1 k) (= j k_1) (handles i_1 k_1)))
          (ite (= j_1 i) false (ite (= j_1 k) (= j k_1) (handles j_1 k_1))))
        (= i_1 j_1)))))
(check-sat)
(pop 1)

; ---- HAND_ON keeps faults_have_a_reason
; from faults_have_a_reason; hypotheses 7
(push 1)
(declare-fun i () Level)
(declare-fun k () Level)
(declare-fun j () Level)
(assert faults_have_a_reason)
(assert
  (not
    (ite
      (and (= event PageFault) (= j guest) (has guest))
      (forall ((k_1 Level))
        (=>
          (below i k_1)
          (not (and (below k_1 guest) (=> (= paging ShadowOnEpt) (not (= k_1 l0))) (not (has k_1))))))
      (runs i j))))
(assert
  (not
    (=>
      (exists ((i_1 Level))
        (and
          (ite (= i_1 i) false (ite (= i_1 k) (= j guest) (handles i_1 guest)))
          (= event PageFault)
          (has guest)))
      (exists ((k_1 Level))
        (and (below k_1 guest) (=> (= paging ShadowOnEpt) (not (= k_1 l0))) (not (has k_1)))))))
(check-sat)
(pop 1)

; ---- HAND_ON keeps own_faults_exit_if_asked
; from own_faults_exit_if_asked; hypotheses 4
(push 1)
(declare-fun i () Level)
(declare-fun k () Level)
(declare-fun j () Level)
(assert own_faults_exit_if_asked)
(assert (handles i j))
(assert
  (not
    (=>
      (and
        (exists ((i_1 Level)) (ite (= i_1 i) false (ite (= i_1 k) (= j guest) (handles i_1 guest))))
        (= event PageFault)
        (not (has guest)))
      (and
        (not (= paging EptOnEpt))
        (not bypassing)
        (exists ((i_1 Level)) (and (below i_1 guest) (=> (= paging ShadowOnEpt) (not (= i_1 l0)))))))))
(check-sat)
(pop 1)

; ---- TAKE_FAULT keeps faults_have_a_reason
; from exits_go_down, the_lowest_runs; hypotheses 2, 3
(push 1)
(declare-fun i () Level)
(assert exits_go_down)
(assert the_lowest_runs)
(assert (= i guest))
(assert (= running i))
(assert
  (not
    (=>
      (exists ((i_1 Level)) (and (handles i_1 guest) (= event PageFault) (or (= guest i) (has guest))))
      (exists ((k Level))
        (and (below k guest) (=> (= paging ShadowOnEpt) (not (= k l0))) (not (or (= k i) (has k))))))))
(check-sat)
(pop 1)

; ---- TAKE_FAULT keeps own_faults_exit_if_asked
; from no invariant; hypotheses 2
(push 1)
(declare-fun i () Level)
(assert (= i guest))
(assert
  (not
    (=>
      (and (exists ((i_1 Level)) (handles i_1 guest)) (= event PageFault) (not (or (= guest i) (has guest))))
      (and
        (not (= paging EptOnEpt))
        (not bypassing)
        (exists ((i_1 Level)) (and (below i_1 guest) (=> (= paging ShadowOnEpt) (not (= i_1 l0)))))))))
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

; ---- END_FAULT.injected keeps one_handler
; from one_handler; hypotheses none
(push 1)
(declare-fun i () Level)
(assert one_handler)
(assert
  (not
    (forall ((i_1 Level) (j Level) (k Level))
      (=> (and (ite (= i_1 i) false (handles i_1 k)) (ite (= j i) false (handles j k))) (= i_1 j)))))
(check-sat)
(pop 1)

; ---- END_FAULT.injected keeps faults_have_a_reason
; from one_handler; hypotheses 3
(push 1)
(declare-fun i () Level)
(assert one_handler)
(assert (handles i guest))
(assert
  (not
    (=>
      (exists ((i_1 Level)) (and (ite (= i_1 i) false (handles i_1 guest)) (= event PageFault)))
      (exists ((k Level))
        (and (below k guest) (=> (= paging ShadowOnEpt) (not (= k l0))) (not (or (= k guest) (has k))))))))
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

; ---- END_FAULT.filled keeps one_handler
; from one_handler; hypotheses none
(push 1)
(declare-fun i () Level)
(assert one_handler)
(assert
  (not
    (forall ((i_1 Level) (j Level) (k Level))
      (=> (and (ite (= i_1 i) false (handles i_1 k)) (ite (= j i) false (handles j k))) (= i_1 j)))))
(check-sat)
(pop 1)

; ---- END_FAULT.filled keeps faults_have_a_reason
; from one_handler; hypotheses 3
(push 1)
(declare-fun i () Level)
(assert one_handler)
(assert (handles i guest))
(assert
  (not
    (=>
      (exists ((i_1 Level))
        (and (ite (= i_1 i) false (handles i_1 guest)) (= event PageFault) (or (= guest i) (has guest))))
      (exists ((k Level))
        (and (below k guest) (=> (= paging ShadowOnEpt) (not (= k l0))) (not (or (= k i) (has k))))))))
(check-sat)
(pop 1)

; ---- END_FAULT.filled keeps own_faults_exit_if_asked
; from no invariant; hypotheses 6
(push 1)
(declare-fun i () Level)
(assert (has guest))
(assert
  (not
    (=>
      (and
        (exists ((i_1 Level)) (ite (= i_1 i) false (handles i_1 guest)))
        (= event PageFault)
        (not (or (= guest i) (has guest))))
      (and
        (not (= paging EptOnEpt))
        (not bypassing)
        (exists ((i_1 Level)) (and (below i_1 guest) (=> (= paging ShadowOnEpt) (not (= i_1 l0)))))))))
(check-sat)
(pop 1)

; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- EXIT satisfies who_acts_runs
; from no invariant; hypotheses 1, 2, 4
(push 1)
(declare-fun i () Level)
(assert (= running i))
(assert (not (= i l0)))
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
        (= i_1 i)
        (and
          (= running i_1)
          (not (= i_1 l0))
          (= i i_1)
          (=> (= (left i_1) 0) (= i_1 guest))
          (=> (and (= (left i_1) 0) (= event Intercepted)) (not began)))))))
(check-sat)
(pop 1)

; ---- EMULATE satisfies who_acts_runs
; from no invariant; hypotheses 1, 2, 3, 5
(push 1)
(declare-fun z () Level)
(declare-fun i () Level)
(assert (= z l0))
(assert (= i l1))
(assert (= running l0))
(assert (not (and (= event PageFault) (= l1 guest))))
(assert
  (not
    (forall ((i_1 Level) (k_1 Level))
      (=>
        (and (= k_1 z) (= i_1 i))
        (and (= k_1 l0) (= i_1 l1) (= running l0) (not (and (= event PageFault) (= i_1 guest))))))))
(check-sat)
(pop 1)

; ---- REFLECT satisfies who_acts_runs
; from no invariant; hypotheses 1, 2, 3
(push 1)
(declare-fun z () Level)
(declare-fun i () Level)
(assert (= z l0))
(assert (not (= i l1)))
(assert (= running l0))
(assert
  (not
    (forall ((i_1 Level) (k_1 Level))
      (=> (and (= k_1 z) (= i_1 i)) (and (= k_1 l0) (not (= i_1 l1)) (= running l0) (= i i_1))))))
(check-sat)
(pop 1)

; ---- RESUME satisfies who_acts_runs
; from no invariant; hypotheses 1, 2, 4, 5, 6
(push 1)
(declare-fun i () Level)
(declare-fun j () Level)
(assert (= running i))
(assert (not (= i l0)))
(assert (handles i j))
(assert (= (left i) 0))
(assert (not (and (= event PageFault) (= j guest))))
(assert
  (not
    (forall ((i_1 Level) (j_1 Level))
      (=>
        (and (= i_1 i) (= j_1 j))
        (and
          (not (= i_1 l0))
          (= running i_1)
          (= (left i_1) 0)
          (not (and (= event PageFault) (= j_1 guest)))
          (handles i_1 j_1)
          (or (= i_1 i) (not (exists ((l Level)) (handles i_1 l)))))))))
(check-sat)
(pop 1)

; ---- HAND_ON satisfies who_acts_runs
; from exits_go_down, one_after_the_other; hypotheses 1, 2, 3, 4, 5, 6
(push 1)
(declare-fun i () Level)
(declare-fun k () Level)
(declare-fun j () Level)
(assert exits_go_down)
(assert one_after_the_other)
(assert (= running i))
(assert (not (= i l0)))
(assert (runs i k))
(assert (handles i j))
(assert (not (= j k)))
(assert (= (left i) 0))
(assert
  (not
    (forall ((i_1 Level) (j_1 Level) (k_1 Level))
      (=>
        (and (= i_1 i) (= k_1 k) (= j_1 j))
        (and
          (not (= i_1 l0))
          (= running i_1)
          (= (left i_1) 0)
          (runs i_1 k_1)
          (not (= j_1 k_1))
          (= k k_1)
          (ite (= k_1 i) false (ite (= k_1 k) (= j j_1) (handles k_1 j_1))))))))
(check-sat)
(pop 1)

; ---- TAKE_FAULT satisfies who_acts_runs
; from no invariant; hypotheses 2, 3, 4, 5
(push 1)
(declare-fun i () Level)
(assert (= i guest))
(assert (= running i))
(assert (not (has i)))
(assert
  (not
    (and
      (not (= paging EptOnEpt))
      (not bypassing)
      (exists ((i_1 Level)) (and (below i_1 guest) (=> (= paging ShadowOnEpt) (not (= i_1 l0))))))))
(assert
  (not
    (forall ((i_1 Level))
      (=>
        (= i_1 i)
        (and
          (= running i_1)
          (= i_1 guest)
          (not
            (and
              (not (= paging EptOnEpt))
              (not bypassing)
              (exists ((i_2 Level)) (and (below i_2 guest) (=> (= paging ShadowOnEpt) (not (= i_2 l0)))))))
          (not (has i_1))
          (or (= i_1 i) (has i_1)))))))
(check-sat)
(pop 1)

; ---- END_FAULT.injected satisfies who_acts_runs
; from own_faults_exit_if_asked; hypotheses 1, 2, 3, 4, 5, 6
(push 1)
(declare-fun i () Level)
(assert own_faults_exit_if_asked)
(assert (= event PageFault))
(assert (= running i))
(assert (handles i guest))
(assert (= (left i) 0))
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
      (=>
        (= i_1 i)
        (and
          (= running i_1)
          (= (left i_1) 0)
          (handles i_1 guest)
          (=> (= paging ShadowOnEpt) (not (= i_1 l0))))))))
(check-sat)
(pop 1)

; ---- END_FAULT.filled satisfies who_acts_runs
; from faults_have_a_reason; hypotheses 1, 2, 3, 4, 5, 6
(push 1)
(declare-fun i () Level)
(assert faults_have_a_reason)
(assert (= event PageFault))
(assert (= running i))
(assert (handles i guest))
(assert (= (left i) 0))
(assert
  (ite
    (and (= event PageFault) (has guest))
    (forall ((k Level))
      (=> (below i k) (not (and (below k guest) (=> (= paging ShadowOnEpt) (not (= k l0))) (not (has k))))))
    (runs i guest)))
(assert (has guest))
(assert
  (not
    (forall ((i_1 Level))
      (=>
        (= i_1 i)
        (and
          (= running i_1)
          (= (left i_1) 0)
          (handles i_1 guest)
          (=> (= paging ShadowOnEpt) (not (= i_1 l0))))))))
(check-sat)
(pop 1)
