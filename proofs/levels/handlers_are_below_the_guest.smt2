; vmxmodel 0.1.0, certificate format 1
; module: levels
; property: handlers_are_below_the_guest
; claim: invariant: all i: Level: handles[i] != none or left[i] > 0 implies below(i, guest)
; method: 1-induction
; invariant: nobody_above_the_guest: not below(guest, running)
; invariant: handlers_are_below_the_guest: all i: Level: handles[i] != none or left[i] > 0 implies below(i, guest)
; found: found_1: all l: Level: guest == l1 implies handles[l] != l3
; found: found_2: all l: Level: guest == l1 implies handles[l] != l2
; found: found_3: all l: Level: guest == l2 implies handles[l] != l3
; found: found_4: all l: Level: guest == l3 implies handles[l] != l4
; found: found_5: all l: Level: guest == l2 implies handles[l] != l4
; found: found_6: all l: Level: guest == l1 implies handles[l] != l4
; lemma: exits_go_down in levels/exits_go_down.smt2: all i, j: Level: handles[i] == j implies below(i, j)
; assume: a_guest: guest in {l1, l2, l3, l4}
; transitions: EXIT, EMULATE, REFLECT, RESUME, HAND_ON
; obligations: 47, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Level 0)
(declare-fun l0 () Level)
(declare-fun l1 () Level)
(declare-fun l2 () Level)
(declare-fun l3 () Level)
(declare-fun l4 () Level)
(assert (distinct l0 l1 l2 l3 l4))
(declare-fun guest () Level)
(declare-fun accesses () Int)
(assert (and (<= 0 accesses) (<= accesses 63)))
(declare-fun shadowing () Bool)
(declare-fun enlightened () Bool)
(declare-fun running () Level)
(declare-fun handles (Level Level) Bool)
(assert (forall ((i1 Level) (x Level) (y Level)) (=> (and (handles i1 x) (handles i1 y)) (= x y))))
(declare-fun left (Level) Int)
(assert (forall ((i1 Level)) (and (<= 0 (left i1)) (<= (left i1) 64))))
; assume a_guest
(assert (or (= guest l1) (= guest l2) (= guest l3) (= guest l4)))

(define-fun init_handles () Bool (forall ((i Level)) (not (exists ((l Level)) (handles i l)))))
(define-fun init_left () Bool (forall ((i Level)) (= (left i) 0)))
(define-fun guest_runs () Bool (= running guest))
(define-fun exits_go_down () Bool
  (forall ((i Level) (j Level))
    (=>
      (handles i j)
      (or
        (and (= i l0) (or (= j l1) (= j l2) (= j l3) (= j l4)))
        (and (= i l1) (or (= j l2) (= j l3) (= j l4)))
        (and (= i l2) (or (= j l3) (= j l4)))
        (and (= i l3) (= j l4))))))
(define-fun nobody_above_the_guest () Bool
  (not
    (or
      (and (= guest l0) (or (= running l1) (= running l2) (= running l3) (= running l4)))
      (and (= guest l1) (or (= running l2) (= running l3) (= running l4)))
      (and (= guest l2) (or (= running l3) (= running l4)))
      (and (= guest l3) (= running l4)))))
(define-fun handlers_are_below_the_guest () Bool
  (forall ((i Level))
    (=>
      (or (exists ((l Level)) (handles i l)) (< 0 (left i)))
      (or
        (and (= i l0) (or (= guest l1) (= guest l2) (= guest l3) (= guest l4)))
        (and (= i l1) (or (= guest l2) (= guest l3) (= guest l4)))
        (and (= i l2) (or (= guest l3) (= guest l4)))
        (and (= i l3) (= guest l4))))))
(define-fun found_1 () Bool (forall ((l Level)) (=> (= guest l1) (not (handles l l3)))))
(define-fun found_2 () Bool (forall ((l Level)) (=> (= guest l1) (not (handles l l2)))))
(define-fun found_3 () Bool (forall ((l Level)) (=> (= guest l2) (not (handles l l3)))))
(define-fun found_4 () Bool (forall ((l Level)) (=> (= guest l3) (not (handles l l4)))))
(define-fun found_5 () Bool (forall ((l Level)) (=> (= guest l2) (not (handles l l4)))))
(define-fun found_6 () Bool (forall ((l Level)) (=> (= guest l1) (not (handles l l4)))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially nobody_above_the_guest
(push 1)
(assert guest_runs)
(assert (not nobody_above_the_guest))
(check-sat)
(pop 1)

; ---- initially handlers_are_below_the_guest
(push 1)
(assert init_handles)
(assert init_left)
(assert guest_runs)
(assert (not handlers_are_below_the_guest))
(check-sat)
(pop 1)

; ---- initially found_1
(push 1)
(assert init_handles)
(assert guest_runs)
(assert (not found_1))
(check-sat)
(pop 1)

; ---- initially found_2
(push 1)
(assert init_handles)
(assert guest_runs)
(assert (not found_2))
(check-sat)
(pop 1)

; ---- initially found_3
(push 1)
(assert init_handles)
(assert guest_runs)
(assert (not found_3))
(check-sat)
(pop 1)

; ---- initially found_4
(push 1)
(assert init_handles)
(assert guest_runs)
(assert (not found_4))
(check-sat)
(pop 1)

; ---- initially found_5
(push 1)
(assert init_handles)
(assert guest_runs)
(assert (not found_5))
(check-sat)
(pop 1)

; ---- initially found_6
(push 1)
(assert init_handles)
(assert guest_runs)
(assert (not found_6))
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
        (or
          (and (= i_1 l0) (or (= guest l1) (= guest l2) (= guest l3) (= guest l4)))
          (and (= i_1 l1) (or (= guest l2) (= guest l3) (= guest l4)))
          (and (= i_1 l2) (or (= guest l3) (= guest l4)))
          (and (= i_1 l3) (= guest l4)))))))
(check-sat)
(pop 1)

; ---- EXIT keeps found_1
; from nobody_above_the_guest, found_1; hypotheses 1
(push 1)
(declare-fun i () Level)
(assert nobody_above_the_guest)
(assert found_1)
(assert (= running i))
(assert (not (forall ((l Level)) (=> (= guest l1) (not (ite (= l l0) (= i l3) (handles l l3)))))))
(check-sat)
(pop 1)

; ---- EXIT keeps found_2
; from nobody_above_the_guest, found_2; hypotheses 1
(push 1)
(declare-fun i () Level)
(assert nobody_above_the_guest)
(assert found_2)
(assert (= running i))
(assert (not (forall ((l Level)) (=> (= guest l1) (not (ite (= l l0) (= i l2) (handles l l2)))))))
(check-sat)
(pop 1)

; ---- EXIT keeps found_3
; from nobody_above_the_guest, found_3; hypotheses 1
(push 1)
(declare-fun i () Level)
(assert nobody_above_the_guest)
(assert found_3)
(assert (= running i))
(assert (not (forall ((l Level)) (=> (= guest l2) (not (ite (= l l0) (= i l3) (handles l l3)))))))
(check-sat)
(pop 1)

; ---- EXIT keeps found_4
; from nobody_above_the_guest, found_4; hypotheses 1
(push 1)
(declare-fun i () Level)
(assert nobody_above_the_guest)
(assert found_4)
(assert (= running i))
(assert (not (forall ((l Level)) (=> (= guest l3) (not (ite (= l l0) (= i l4) (handles l l4)))))))
(check-sat)
(pop 1)

; ---- EXIT keeps found_5
; from nobody_above_the_guest, found_5; hypotheses 1
(push 1)
(declare-fun i () Level)
(assert nobody_above_the_guest)
(assert found_5)
(assert (= running i))
(assert (not (forall ((l Level)) (=> (= guest l2) (not (ite (= l l0) (= i l4) (handles l l4)))))))
(check-sat)
(pop 1)

; ---- EXIT keeps found_6
; from nobody_above_the_guest, found_6; hypotheses 1
(push 1)
(declare-fun i () Level)
(assert nobody_above_the_guest)
(assert found_6)
(assert (= running i))
(assert (not (forall ((l Level)) (=> (= guest l1) (not (ite (= l l0) (= i l4) (handles l l4)))))))
(check-sat)
(pop 1)

; ---- EMULATE keeps nobody_above_the_guest
; from no invariant; hypotheses none
(push 1)
(assert (= guest l0))
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
        (or
          (and (= i_1 l0) (or (= guest l1) (= guest l2) (= guest l3) (= guest l4)))
          (and (= i_1 l1) (or (= guest l2) (= guest l3) (= guest l4)))
          (and (= i_1 l2) (or (= guest l3) (= guest l4)))
          (and (= i_1 l3) (= guest l4)))))))
(check-sat)
(pop 1)

; ---- EMULATE keeps found_1
; from found_1; hypotheses none
(push 1)
(assert found_1)
(assert (not (forall ((l Level)) (=> (= guest l1) (not (and (not (= l l0)) (handles l l3)))))))
(check-sat)
(pop 1)

; ---- EMULATE keeps found_2
; from found_2; hypotheses none
(push 1)
(assert found_2)
(assert (not (forall ((l Level)) (=> (= guest l1) (not (and (not (= l l0)) (handles l l2)))))))
(check-sat)
(pop 1)

; ---- EMULATE keeps found_3
; from found_3; hypotheses none
(push 1)
(assert found_3)
(assert (not (forall ((l Level)) (=> (= guest l2) (not (and (not (= l l0)) (handles l l3)))))))
(check-sat)
(pop 1)

; ---- EMULATE keeps found_4
; from found_4; hypotheses none
(push 1)
(assert found_4)
(assert (not (forall ((l Level)) (=> (= guest l3) (not (and (not (= l l0)) (handles l l4)))))))
(check-sat)
(pop 1)

; ---- EMULATE keeps found_5
; from found_5; hypotheses none
(push 1)
(assert found_5)
(assert (not (forall ((l Level)) (=> (= guest l2) (not (and (not (= l l0)) (handles l l4)))))))
(check-sat)
(pop 1)

; ---- EMULATE keeps found_6
; from found_6; hypotheses none
(push 1)
(assert found_6)
(assert (not (forall ((l Level)) (=> (= guest l1) (not (and (not (= l l0)) (handles l l4)))))))
(check-sat)
(pop 1)

; ---- REFLECT keeps nobody_above_the_guest
; from no invariant; hypotheses none
(push 1)
(assert (= guest l0))
(check-sat)
(pop 1)

; ---- REFLECT keeps handlers_are_below_the_guest
; from exits_go_down, handlers_are_below_the_guest, found_1, found_2, found_6; hypotheses 2, 4
(push 1)
(declare-fun i () Level)
(assert exits_go_down)
(assert handlers_are_below_the_guest)
(assert found_1)
(assert found_2)
(assert found_6)
(assert (not (= i l1)))
(assert (handles l0 i))
(assert
  (not
    (forall ((i_1 Level))
      (=>
        (or
          (not (or (= i_1 l0) (ite (= i_1 l1) false (not (exists ((l Level)) (handles i_1 l))))))
          (< 0 (ite (= i_1 l1) (ite (or enlightened shadowing) 1 (+ accesses 1)) (left i_1))))
        (or
          (and (= i_1 l0) (or (= guest l1) (= guest l2) (= guest l3) (= guest l4)))
          (and (= i_1 l1) (or (= guest l2) (= guest l3) (= guest l4)))
          (and (= i_1 l2) (or (= guest l3) (= guest l4)))
          (and (= i_1 l3) (= guest l4)))))))
(check-sat)
(pop 1)

; ---- REFLECT keeps found_1
; from found_1; hypotheses 4
(push 1)
(declare-fun i () Level)
(assert found_1)
(assert (handles l0 i))
(assert
  (not
    (forall ((l Level)) (=> (= guest l1) (not (and (not (= l l0)) (ite (= l l1) (= i l3) (handles l l3))))))))
(check-sat)
(pop 1)

; ---- REFLECT keeps found_2
; from found_2; hypotheses 4
(push 1)
(declare-fun i () Level)
(assert found_2)
(assert (handles l0 i))
(assert
  (not
    (forall ((l Level)) (=> (= guest l1) (not (and (not (= l l0)) (ite (= l l1) (= i l2) (handles l l2))))))))
(check-sat)
(pop 1)

; ---- REFLECT keeps found_3
; from found_3; hypotheses 4
(push 1)
(declare-fun i () Level)
(assert found_3)
(assert (handles l0 i))
(assert
  (not
    (forall ((l Level)) (=> (= guest l2) (not (and (not (= l l0)) (ite (= l l1) (= i l3) (handles l l3))))))))
(check-sat)
(pop 1)

; ---- REFLECT keeps found_4
; from found_4; hypotheses 4
(push 1)
(declare-fun i () Level)
(assert found_4)
(assert (handles l0 i))
(assert
  (not
    (forall ((l Level)) (=> (= guest l3) (not (and (not (= l l0)) (ite (= l l1) (= i l4) (handles l l4))))))))
(check-sat)
(pop 1)

; ---- REFLECT keeps found_5
; from found_5; hypotheses 4
(push 1)
(declare-fun i () Level)
(assert found_5)
(assert (handles l0 i))
(assert
  (not
    (forall ((l Level)) (=> (= guest l2) (not (and (not (= l l0)) (ite (= l l1) (= i l4) (handles l l4))))))))
(check-sat)
(pop 1)

; ---- REFLECT keeps found_6
; from found_6; hypotheses 4
(push 1)
(declare-fun i () Level)
(assert found_6)
(assert (handles l0 i))
(assert
  (not
    (forall ((l Level)) (=> (= guest l1) (not (and (not (= l l0)) (ite (= l l1) (= i l4) (handles l l4))))))))
(check-sat)
(pop 1)

; ---- RESUME keeps nobody_above_the_guest
; from nobody_above_the_guest, handlers_are_below_the_guest, found_4; hypotheses 1, 2, 3, 4
(push 1)
(declare-fun i () Level)
(declare-fun j () Level)
(assert nobody_above_the_guest)
(assert handlers_are_below_the_guest)
(assert found_4)
(assert (= running i))
(assert (not (= i l0)))
(assert (or (and (= i l0) (= j l1)) (and (= i l1) (= j l2)) (and (= i l2) (= j l3)) (and (= i l3) (= j l4))))
(assert (handles i j))
(assert
  (or
    (and (= guest l0) (or (= j l1) (= j l2) (= j l3) (= j l4)))
    (and (= guest l1) (or (= j l2) (= j l3) (= j l4)))
    (and (= guest l2) (or (= j l3) (= j l4)))
    (and (= guest l3) (= j l4))))
(check-sat)
(pop 1)

; ---- RESUME keeps handlers_are_below_the_guest
; from handlers_are_below_the_guest; hypotheses 1, 2, 3, 4
(push 1)
(declare-fun i () Level)
(declare-fun j () Level)
(assert handlers_are_below_the_guest)
(assert (= running i))
(assert (not (= i l0)))
(assert (or (and (= i l0) (= j l1)) (and (= i l1) (= j l2)) (and (= i l2) (= j l3)) (and (= i l3) (= j l4))))
(assert (handles i j))
(assert
  (not
    (forall ((i_1 Level))
      (=>
        (or
          (not (or (= i_1 i) (not (exists ((l Level)) (handles i_1 l)))))
          (< 0 (ite (and (= i_1 j) (< 0 (left j))) (- (left j) 1) (left i_1))))
        (or
          (and (= i_1 l0) (or (= guest l1) (= guest l2) (= guest l3) (= guest l4)))
          (and (= i_1 l1) (or (= guest l2) (= guest l3) (= guest l4)))
          (and (= i_1 l2) (or (= guest l3) (= guest l4)))
          (and (= i_1 l3) (= guest l4)))))))
(check-sat)
(pop 1)

; ---- RESUME keeps found_1
; from found_1; hypotheses none
(push 1)
(declare-fun i () Level)
(assert found_1)
(assert (not (forall ((l Level)) (=> (= guest l1) (not (and (not (= l i)) (handles l l3)))))))
(check-sat)
(pop 1)

; ---- RESUME keeps found_2
; from found_2; hypotheses none
(push 1)
(declare-fun i () Level)
(assert found_2)
(assert (not (forall ((l Level)) (=> (= guest l1) (not (and (not (= l i)) (handles l l2)))))))
(check-sat)
(pop 1)

; ---- RESUME keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun i () Level)
(assert found_3)
(assert (not (forall ((l Level)) (=> (= guest l2) (not (and (not (= l i)) (handles l l3)))))))
(check-sat)
(pop 1)

; ---- RESUME keeps found_4
; from found_4; hypotheses none
(push 1)
(declare-fun i () Level)
(assert found_4)
(assert (not (forall ((l Level)) (=> (= guest l3) (not (and (not (= l i)) (handles l l4)))))))
(check-sat)
(pop 1)

; ---- RESUME keeps found_5
; from found_5; hypotheses none
(push 1)
(declare-fun i () Level)
(assert found_5)
(assert (not (forall ((l Level)) (=> (= guest l2) (not (and (not (= l i)) (handles l l4)))))))
(check-sat)
(pop 1)

; ---- RESUME keeps found_6
; from found_6; hypotheses none
(push 1)
(declare-fun i () Level)
(assert found_6)
(assert (not (forall ((l Level)) (=> (= guest l1) (not (and (not (= l i)) (handles l l4)))))))
(check-sat)
(pop 1)

; ---- HAND_ON keeps nobody_above_the_guest
; from exits_go_down, nobody_above_the_guest, handlers_are_below_the_guest; hypotheses 1, 2, 3, 4, 5
(push 1)
(declare-fun i () Level)
(declare-fun k () Level)
(declare-fun j () Level)
(assert exits_go_down)
(assert nobody_above_the_guest)
(assert handlers_are_below_the_guest)
(assert (= running i))
(assert (not (= i l0)))
(assert (or (and (= i l0) (= k l1)) (and (= i l1) (= k l2)) (and (= i l2) (= k l3)) (and (= i l3) (= k l4))))
(assert (handles i j))
(assert (not (= j k)))
(assert
  (or
    (and (= guest l0) (or (= k l1) (= k l2) (= k l3) (= k l4)))
    (and (= guest l1) (or (= k l2) (= k l3) (= k l4)))
    (and (= guest l2) (or (= k l3) (= k l4)))
    (and (= guest l3) (= k l4))))
(check-sat)
(pop 1)

; ---- HAND_ON keeps handlers_are_below_the_guest
; from exits_go_down, nobody_above_the_guest, handlers_are_below_the_guest, found_3, found_4, found_5; hypotheses 1, 2, 3, 4, 5
(push 1)
(declare-fun i () Level)
(declare-fun k () Level)
(declare-fun j () Level)
(assert exits_go_down)
(assert nobody_above_the_guest)
(assert handlers_are_below_the_guest)
(assert found_3)
(assert found_4)
(assert found_5)
(assert (= running i))
(assert (not (= i l0)))
(assert (or (and (= i l0) (= k l1)) (and (= i l1) (= k l2)) (and (= i l2) (= k l3)) (and (= i l3) (= k l4))))
(assert (handles i j))
(assert (not (= j k)))
(assert
  (not
    (forall ((i_1 Level))
      (=>
        (or
          (not (or (= i_1 i) (ite (= i_1 k) false (not (exists ((l Level)) (handles i_1 l))))))
          (< 0 (ite (= i_1 k) (ite (or enlightened (and shadowing (= k l1))) 1 (+ accesses 1)) (left i_1))))
        (or
          (and (= i_1 l0) (or (= guest l1) (= guest l2) (= guest l3) (= guest l4)))
          (and (= i_1 l1) (or (= guest l2) (= guest l3) (= guest l4)))
          (and (= i_1 l2) (or (= guest l3) (= guest l4)))
          (and (= i_1 l3) (= guest l4)))))))
(check-sat)
(pop 1)

; ---- HAND_ON keeps found_1
; from found_1; hypotheses 4
(push 1)
(declare-fun i () Level)
(declare-fun k () Level)
(declare-fun j () Level)
(assert found_1)
(assert (handles i j))
(assert
  (not (forall ((l Level)) (=> (= guest l1) (not (and (not (= l i)) (ite (= l k) (= j l3) (handles l l3))))))))
(check-sat)
(pop 1)

; ---- HAND_ON keeps found_2
; from found_2; hypotheses 4
(push 1)
(declare-fun i () Level)
(declare-fun k () Level)
(declare-fun j () Level)
(assert found_2)
(assert (handles i j))
(assert
  (not (forall ((l Level)) (=> (= guest l1) (not (and (not (= l i)) (ite (= l k) (= j l2) (handles l l2))))))))
(check-sat)
(pop 1)

; ---- HAND_ON keeps found_3
; from found_3; hypotheses 4
(push 1)
(declare-fun i () Level)
(declare-fun k () Level)
(declare-fun j () Level)
(assert found_3)
(assert (handles i j))
(assert
  (not (forall ((l Level)) (=> (= guest l2) (not (and (not (= l i)) (ite (= l k) (= j l3) (handles l l3))))))))
(check-sat)
(pop 1)

; ---- HAND_ON keeps found_4
; from found_4; hypotheses 4
(push 1)
(declare-fun i () Level)
(declare-fun k () Level)
(declare-fun j () Level)
(assert found_4)
(assert (handles i j))
(assert
  (not (forall ((l Level)) (=> (= guest l3) (not (and (not (= l i)) (ite (= l k) (= j l4) (handles l l4))))))))
(check-sat)
(pop 1)

; ---- HAND_ON keeps found_5
; from found_5; hypotheses 4
(push 1)
(declare-fun i () Level)
(declare-fun k () Level)
(declare-fun j () Level)
(assert found_5)
(assert (handles i j))
(assert
  (not (forall ((l Level)) (=> (= guest l2) (not (and (not (= l i)) (ite (= l k) (= j l4) (handles l l4))))))))
(check-sat)
(pop 1)

; ---- HAND_ON keeps found_6
; from found_6; hypotheses 4
(push 1)
(declare-fun i () Level)
(declare-fun k () Level)
(declare-fun j () Level)
(assert found_6)
(assert (handles i j))
(assert
  (not (forall ((l Level)) (=> (= guest l1) (not (and (not (= l i)) (ite (= l k) (= j l4) (handles l l4))))))))
(check-sat)
(pop 1)
