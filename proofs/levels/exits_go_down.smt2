; vmxmodel 0.1.0, certificate format 1
; module: levels
; property: exits_go_down
; claim: invariant: all i, j: Level: handles[i] == j implies below(i, j)
; method: 2-induction
; invariant: exits_go_down: all i, j: Level: handles[i] == j implies below(i, j)
; invariant: l0_does_not_exit: left[l0] == 0
; history: exits_go_down after EXIT
; assume: a_guest: guest in {l1, l2, l3, l4}
; transitions: EXIT, EMULATE, REFLECT, RESUME, HAND_ON
; obligations: 16, each to be answered unsat

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
(declare-fun began () Bool)
(declare-fun handles (Level Level) Bool)
(assert (forall ((i1 Level) (x Level) (y Level)) (=> (and (handles i1 x) (handles i1 y)) (= x y))))
(declare-fun left (Level) Int)
(assert (forall ((i1 Level)) (and (<= 0 (left i1)) (<= (left i1) 64))))
(declare-fun exits () Int)
(assert (and (<= 0 exits) (<= exits 1000000)))
; assume a_guest
(assert (or (= guest l1) (= guest l2) (= guest l3) (= guest l4)))

(define-fun init_began () Bool (not began))
(define-fun init_handles () Bool (forall ((i Level)) (not (exists ((l Level)) (handles i l)))))
(define-fun init_left () Bool (forall ((i Level)) (= (left i) 0)))
(define-fun init_exits () Bool (= exits 0))
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
(define-fun l0_does_not_exit () Bool (= (left l0) 0))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially exits_go_down
(push 1)
(assert init_handles)
(assert (not exits_go_down))
(check-sat)
(pop 1)

; ---- initially l0_does_not_exit
(push 1)
(assert init_left)
(assert (not l0_does_not_exit))
(check-sat)
(pop 1)

; ---- initially, after EXIT: exits_go_down
(push 1)
(declare-fun i () Level)
(assert init_began)
(assert init_handles)
(assert init_left)
(assert init_exits)
(assert guest_runs)
(assert (= running i))
(assert (not (= i l0)))
(assert (< exits 1000000))
(assert (or (< 0 (left i)) (and (= i guest) (not began))))
(assert
  (not
    (forall ((i_1 Level) (j Level))
      (=>
        (ite (= i_1 l0) (= i j) (handles i_1 j))
        (or
          (and (= i_1 l0) (or (= j l1) (= j l2) (= j l3) (= j l4)))
          (and (= i_1 l1) (or (= j l2) (= j l3) (= j l4)))
          (and (= i_1 l2) (or (= j l3) (= j l4)))
          (and (= i_1 l3) (= j l4)))))))
(check-sat)
(pop 1)

; ---- EXIT then EXIT keeps exits_go_down
; from no invariant; hypotheses all
(push 1)
(declare-fun i@1 () Level)
(declare-fun i@2 () Level)
(assert (= running i@1))
(assert (not (= i@1 l0)))
(assert (< exits 1000000))
(assert (or (< 0 (left i@1)) (and (= i@1 guest) (not began))))
(assert (= l0 i@2))
(assert (not (= i@2 l0)))
(assert (< (+ exits 1) 1000000))
(assert (< 0 (left i@2)))
(assert
  (forall ((i Level) (j Level))
    (=>
      (ite (= i l0) (= i@1 j) (handles i j))
      (or
        (and (= i l0) (or (= j l1) (= j l2) (= j l3) (= j l4)))
        (and (= i l1) (or (= j l2) (= j l3) (= j l4)))
        (and (= i l2) (or (= j l3) (= j l4)))
        (and (= i l3) (= j l4))))))
(assert
  (not
    (forall ((i Level) (j Level))
      (=>
        (ite (= i l0) (= i@2 j) (ite (= i l0) (= i@1 j) (handles i j)))
        (or
          (and (= i l0) (or (= j l1) (= j l2) (= j l3) (= j l4)))
          (and (= i l1) (or (= j l2) (= j l3) (= j l4)))
          (and (= i l2) (or (= j l3) (= j l4)))
          (and (= i l3) (= j l4)))))))
(check-sat)
(pop 1)

; ---- EMULATE then EXIT keeps exits_go_down
; from exits_go_down; hypotheses all
(push 1)
(declare-fun z@1 () Level)
(declare-fun i@1 () Level)
(declare-fun i@2 () Level)
(assert exits_go_down)
(assert (= z@1 l0))
(assert (= i@1 l1))
(assert (= running l0))
(assert (handles l0 l1))
(assert (= l1 i@2))
(assert (not (= i@2 l0)))
(assert (< exits 1000000))
(assert
  (or (< 0 (ite (and (= i@2 l1) (< 0 (left l1))) (- (left l1) 1) (left i@2))) (and (= i@2 guest) (not began))))
(assert
  (forall ((i Level) (j Level))
    (=>
      (ite (= i l0) false (handles i j))
      (or
        (and (= i l0) (or (= j l1) (= j l2) (= j l3) (= j l4)))
        (and (= i l1) (or (= j l2) (= j l3) (= j l4)))
        (and (= i l2) (or (= j l3) (= j l4)))
        (and (= i l3) (= j l4))))))
(assert (= (left l0) 0))
(assert
  (not
    (forall ((i Level) (j Level))
      (=>
        (ite (= i l0) (= i@2 j) (ite (= i l0) false (handles i j)))
        (or
          (and (= i l0) (or (= j l1) (= j l2) (= j l3) (= j l4)))
          (and (= i l1) (or (= j l2) (= j l3) (= j l4)))
          (and (= i l2) (or (= j l3) (= j l4)))
          (and (= i l3) (= j l4)))))))
(check-sat)
(pop 1)

; ---- REFLECT then EXIT keeps exits_go_down
; from exits_go_down; hypotheses all
(push 1)
(declare-fun z@1 () Level)
(declare-fun i@1 () Level)
(declare-fun i@2 () Level)
(assert exits_go_down)
(assert (= z@1 l0))
(assert (not (= i@1 l1)))
(assert (= running l0))
(assert (handles l0 i@1))
(assert (= l1 i@2))
(assert (not (= i@2 l0)))
(assert (< exits 1000000))
(assert
  (or
    (< 0 (ite (= i@2 l1) (ite (or enlightened shadowing) 1 (+ accesses 1)) (left i@2)))
    (and (= i@2 guest) (not began))))
(assert
  (forall ((i Level) (j Level))
    (=>
      (ite (= i l0) false (ite (= i l1) (= i@1 j) (handles i j)))
      (or
        (and (= i l0) (or (= j l1) (= j l2) (= j l3) (= j l4)))
        (and (= i l1) (or (= j l2) (= j l3) (= j l4)))
        (and (= i l2) (or (= j l3) (= j l4)))
        (and (= i l3) (= j l4))))))
(assert (= (left l0) 0))
(assert
  (not
    (forall ((i Level) (j Level))
      (=>
        (ite (= i l0) (= i@2 j) (ite (= i l0) false (ite (= i l1) (= i@1 j) (handles i j))))
        (or
          (and (= i l0) (or (= j l1) (= j l2) (= j l3) (= j l4)))
          (and (= i l1) (or (= j l2) (= j l3) (= j l4)))
          (and (= i l2) (or (= j l3) (= j l4)))
          (and (= i l3) (= j l4)))))))
(check-sat)
(pop 1)

; ---- RESUME then EXIT keeps exits_go_down
; from exits_go_down; hypotheses all
(push 1)
(declare-fun i@1 () Level)
(declare-fun j@1 () Level)
(declare-fun i@2 () Level)
(assert exits_go_down)
(assert (= running i@1))
(assert (not (= i@1 l0)))
(assert
  (or
    (and (= i@1 l0) (= j@1 l1))
    (and (= i@1 l1) (= j@1 l2))
    (and (= i@1 l2) (= j@1 l3))
    (and (= i@1 l3) (= j@1 l4))))
(assert (handles i@1 j@1))
(assert (= (left i@1) 0))
(assert (= j@1 i@2))
(assert (not (= i@2 l0)))
(assert (< exits 1000000))
(assert
  (or
    (< 0 (ite (and (= i@2 j@1) (< 0 (left j@1))) (- (left j@1) 1) (left i@2)))
    (and (= i@2 guest) (not began))))
(assert
  (forall ((i Level) (j Level))
    (=>
      (ite (= i i@1) false (handles i j))
      (or
        (and (= i l0) (or (= j l1) (= j l2) (= j l3) (= j l4)))
        (and (= i l1) (or (= j l2) (= j l3) (= j l4)))
        (and (= i l2) (or (= j l3) (= j l4)))
        (and (= i l3) (= j l4))))))
(assert (ite (and (= l0 j@1) (< 0 (left j@1))) (= (- (left j@1) 1) 0) (= (left l0) 0)))
(assert
  (not
    (forall ((i Level) (j Level))
      (=>
        (ite (= i l0) (= i@2 j) (ite (= i i@1) false (handles i j)))
        (or
          (and (= i l0) (or (= j l1) (= j l2) (= j l3) (= j l4)))
          (and (= i l1) (or (= j l2) (= j l3) (= j l4)))
          (and (= i l2) (or (= j l3) (= j l4)))
          (and (= i l3) (= j l4)))))))
(check-sat)
(pop 1)

; ---- HAND_ON then EXIT keeps exits_go_down
; from exits_go_down; hypotheses all
(push 1)
(declare-fun i@1 () Level)
(declare-fun k@1 () Level)
(declare-fun j@1 () Level)
(declare-fun i@2 () Level)
(assert exits_go_down)
(assert (= running i@1))
(assert (not (= i@1 l0)))
(assert
  (or
    (and (= i@1 l0) (= k@1 l1))
    (and (= i@1 l1) (= k@1 l2))
    (and (= i@1 l2) (= k@1 l3))
    (and (= i@1 l3) (= k@1 l4))))
(assert (handles i@1 j@1))
(assert (not (= j@1 k@1)))
(assert (= (left i@1) 0))
(assert (= k@1 i@2))
(assert (not (= i@2 l0)))
(assert (< exits 1000000))
(assert
  (or
    (< 0 (ite (= i@2 k@1) (ite (or enlightened (and shadowing (= k@1 l1))) 1 (+ accesses 1)) (left i@2)))
    (and (= i@2 guest) (not began))))
(assert
  (forall ((i Level) (j Level))
    (=>
      (ite (= i i@1) false (ite (= i k@1) (= j@1 j) (handles i j)))
      (or
        (and (= i l0) (or (= j l1) (= j l2) (= j l3) (= j l4)))
        (and (= i l1) (or (= j l2) (= j l3) (= j l4)))
        (and (= i l2) (or (= j l3) (= j l4)))
        (and (= i l3) (= j l4))))))
(assert
  (ite
    (= l0 k@1)
    (and (not (or enlightened (and shadowing (= k@1 l1)))) (= (+ accesses 1) 0))
    (= (left l0) 0)))
(assert
  (not
    (forall ((i Level) (j Level))
      (=>
        (ite (= i l0) (= i@2 j) (ite (= i i@1) false (ite (= i k@1) (= j@1 j) (handles i j))))
        (or
          (and (= i l0) (or (= j l1) (= j l2) (= j l3) (= j l4)))
          (and (= i l1) (or (= j l2) (= j l3) (= j l4)))
          (and (= i l2) (or (= j l3) (= j l4)))
          (and (= i l3) (= j l4)))))))
(check-sat)
(pop 1)

; ---- EMULATE keeps exits_go_down
; from exits_go_down; hypotheses none
(push 1)
(assert exits_go_down)
(assert
  (not
    (forall ((i_1 Level) (j Level))
      (=>
        (ite (= i_1 l0) false (handles i_1 j))
        (or
          (and (= i_1 l0) (or (= j l1) (= j l2) (= j l3) (= j l4)))
          (and (= i_1 l1) (or (= j l2) (= j l3) (= j l4)))
          (and (= i_1 l2) (or (= j l3) (= j l4)))
          (and (= i_1 l3) (= j l4)))))))
(check-sat)
(pop 1)

; ---- EMULATE keeps l0_does_not_exit
; from l0_does_not_exit; hypotheses none
(push 1)
(assert l0_does_not_exit)
(assert (not (= (left l0) 0)))
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
      (=>
        (ite (= i_1 l0) false (ite (= i_1 l1) (= i j) (handles i_1 j)))
        (or
          (and (= i_1 l0) (or (= j l1) (= j l2) (= j l3) (= j l4)))
          (and (= i_1 l1) (or (= j l2) (= j l3) (= j l4)))
          (and (= i_1 l2) (or (= j l3) (= j l4)))
          (and (= i_1 l3) (= j l4)))))))
(check-sat)
(pop 1)

; ---- REFLECT keeps l0_does_not_exit
; from l0_does_not_exit; hypotheses none
(push 1)
(assert l0_does_not_exit)
(assert (not (= (left l0) 0)))
(check-sat)
(pop 1)

; ---- RESUME keeps exits_go_down
; from exits_go_down; hypotheses none
(push 1)
(declare-fun i () Level)
(assert exits_go_down)
(assert
  (not
    (forall ((i_1 Level) (j_1 Level))
      (=>
        (ite (= i_1 i) false (handles i_1 j_1))
        (or
          (and (= i_1 l0) (or (= j_1 l1) (= j_1 l2) (= j_1 l3) (= j_1 l4)))
          (and (= i_1 l1) (or (= j_1 l2) (= j_1 l3) (= j_1 l4)))
          (and (= i_1 l2) (or (= j_1 l3) (= j_1 l4)))
          (and (= i_1 l3) (= j_1 l4)))))))
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

; ---- HAND_ON keeps exits_go_down
; from exits_go_down; hypotheses 1, 2, 3, 4, 5
(push 1)
(declare-fun i () Level)
(declare-fun k () Level)
(declare-fun j () Level)
(assert exits_go_down)
(assert (= running i))
(assert (not (= i l0)))
(assert (or (and (= i l0) (= k l1)) (and (= i l1) (= k l2)) (and (= i l2) (= k l3)) (and (= i l3) (= k l4))))
(assert (handles i j))
(assert (not (= j k)))
(assert
  (not
    (forall ((i_1 Level) (j_1 Level))
      (=>
        (ite (= i_1 i) false (ite (= i_1 k) (= j j_1) (handles i_1 j_1)))
        (or
          (and (= i_1 l0) (or (= j_1 l1) (= j_1 l2) (= j_1 l3) (= j_1 l4)))
          (and (= i_1 l1) (or (= j_1 l2) (= j_1 l3) (= j_1 l4)))
          (and (= i_1 l2) (or (= j_1 l3) (= j_1 l4)))
          (and (= i_1 l3) (= j_1 l4)))))))
(check-sat)
(pop 1)

; ---- HAND_ON keeps l0_does_not_exit
; from l0_does_not_exit; hypotheses 2, 3
(push 1)
(declare-fun i () Level)
(declare-fun k () Level)
(assert l0_does_not_exit)
(assert (not (= i l0)))
(assert (or (and (= i l0) (= k l1)) (and (= i l1) (= k l2)) (and (= i l2) (= k l3)) (and (= i l3) (= k l4))))
(assert
  (not
    (ite (= l0 k) (and (not (or enlightened (and shadowing (= k l1)))) (= (+ accesses 1) 0)) (= (left l0) 0))))
(check-sat)
(pop 1)
