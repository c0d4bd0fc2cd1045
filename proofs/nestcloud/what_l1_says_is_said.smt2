; vmxmodel 0.1.0, certificate format 1
; module: nestcloud
; property: what_l1_says_is_said
; claim: invariant: all x: Page, f: Frame: ept12[x] == f implies said12[x, f]
; method: 1-induction
; invariant: what_l1_says_is_said: all x: Page, f: Frame: ept12[x] == f implies said12[x, f]
; transitions: L1_MAPS, L1_UNMAPS, INVEPT
; obligations: 4, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Frame 0)
(declare-datatypes ((Values 0)) (((Harmless) (Harmful))))
(declare-datatypes ((Phase 0)) (((Idle) (Checked) (Entered))))
(declare-fun ept12 (Page Frame) Bool)
(assert (forall ((i1 Page) (x Frame) (y Frame)) (=> (and (ept12 i1 x) (ept12 i1 y)) (= x y))))
(declare-fun said12 (Page Frame) Bool)

(define-fun said_is_what_is_there () Bool (forall ((x Page) (f Frame)) (= (said12 x f) (ept12 x f))))
(define-fun what_l1_says_is_said () Bool (forall ((x Page) (f Frame)) (=> (ept12 x f) (said12 x f))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially what_l1_says_is_said
(push 1)
(assert said_is_what_is_there)
(assert (not what_l1_says_is_said))
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

; ---- INVEPT keeps what_l1_says_is_said
; from no invariant; hypotheses none
(push 1)
(assert (not (forall ((x Page) (f Frame)) (=> (ept12 x f) (ept12 x f)))))
(check-sat)
(pop 1)
