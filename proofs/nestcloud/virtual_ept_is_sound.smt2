; vmxmodel 0.1.0, certificate format 1
; module: nestcloud
; property: virtual_ept_is_sound
; claim: invariant: all x: Page, f: Frame: invept_forgets and ept02[x] == f implies said12[x, f]
; source: NestCloud, virtual EPT [I]
; trust: inferred from what was read
; method: 1-induction
; invariant: virtual_ept_is_sound: all x: Page, f: Frame: invept_forgets and ept02[x] == f implies said12[x, f]
; invariant: what_l1_says_is_said: all x: Page, f: Frame: ept12[x] == f implies said12[x, f]
; transitions: L1_MAPS, L1_UNMAPS, DERIVE, INVEPT
; obligations: 8, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Frame 0)
(declare-datatypes ((Values 0)) (((Harmless) (Harmful))))
(declare-datatypes ((Phase 0)) (((Idle) (Checked) (Entered))))
(declare-fun invept_forgets () Bool)
(declare-fun ept12 (Page Frame) Bool)
(assert (forall ((i1 Page) (x Frame) (y Frame)) (=> (and (ept12 i1 x) (ept12 i1 y)) (= x y))))
(declare-fun ept02 (Page Frame) Bool)
(assert (forall ((i1 Page) (x Frame) (y Frame)) (=> (and (ept02 i1 x) (ept02 i1 y)) (= x y))))
(declare-fun said12 (Page Frame) Bool)

(define-fun init_ept02 () Bool (forall ((i Page)) (not (exists ((f Frame)) (ept02 i f)))))
(define-fun said_is_what_is_there () Bool (forall ((x Page) (f Frame)) (= (said12 x f) (ept12 x f))))
(define-fun virtual_ept_is_sound () Bool
  (forall ((x Page) (f Frame)) (=> (and invept_forgets (ept02 x f)) (said12 x f))))
(define-fun what_l1_says_is_said () Bool (forall ((x Page) (f Frame)) (=> (ept12 x f) (said12 x f))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially virtual_ept_is_sound
(push 1)
(assert init_ept02)
(assert said_is_what_is_there)
(assert (not virtual_ept_is_sound))
(check-sat)
(pop 1)

; ---- initially what_l1_says_is_said
(push 1)
(assert said_is_what_is_there)
(assert (not what_l1_says_is_said))
(check-sat)
(pop 1)

; ---- L1_MAPS keeps virtual_ept_is_sound
; from virtual_ept_is_sound; hypotheses none
(push 1)
(declare-fun x () Page)
(declare-fun f () Frame)
(assert virtual_ept_is_sound)
(assert
  (not
    (forall ((x_1 Page) (f_1 Frame))
      (=> (and invept_forgets (ept02 x_1 f_1)) (or (and (= x_1 x) (= f_1 f)) (said12 x_1 f_1))))))
(check-sat)
(pop 1)

; ---- L1_MAPS keeps what_l1_says_is_said
; from what_l1_says_is_said; hypotheses none
(push 1)
(declare-fun x () Page)
(declare-fun f () Frame)
(assert what_l1_says_is_said)
(assert
  (not
    (forall ((x_1 Page) (f_1 Frame))
      (=> (ite (= x_1 x) (= f f_1) (ept12 x_1 f_1)) (or (and (= x_1 x) (= f_1 f)) (said12 x_1 f_1))))))
(check-sat)
(pop 1)

; ---- L1_UNMAPS keeps what_l1_says_is_said
; from what_l1_says_is_said; hypotheses none
(push 1)
(declare-fun x () Page)
(assert what_l1_says_is_said)
(assert (not (forall ((x_1 Page) (f Frame)) (=> (ite (= x_1 x) false (ept12 x_1 f)) (said12 x_1 f)))))
(check-sat)
(pop 1)

; ---- DERIVE keeps virtual_ept_is_sound
; from virtual_ept_is_sound, what_l1_says_is_said; hypotheses none
(push 1)
(declare-fun x () Page)
(assert virtual_ept_is_sound)
(assert what_l1_says_is_said)
(assert
  (not
    (forall ((x_1 Page) (f Frame))
      (=> (and invept_forgets (ite (= x_1 x) (ept12 x f) (ept02 x_1 f))) (said12 x_1 f)))))
(check-sat)
(pop 1)

; ---- INVEPT keeps virtual_ept_is_sound
; from no invariant; hypotheses none
(push 1)
(assert
  (not
    (forall ((x Page) (f Frame)) (=> (and invept_forgets (ite invept_forgets false (ept02 x f))) (ept12 x f)))))
(check-sat)
(pop 1)

; ---- INVEPT keeps what_l1_says_is_said
; from no invariant; hypotheses none
(push 1)
(assert (not (forall ((x Page) (f Frame)) (=> (ept12 x f) (ept12 x f)))))
(check-sat)
(pop 1)
