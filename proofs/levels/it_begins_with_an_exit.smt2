; vmxmodel 0.1.0, certificate format 1
; module: levels
; property: it_begins_with_an_exit
; claim: invariant: began iff exits > 0
; method: 1-induction
; invariant: it_begins_with_an_exit: began iff exits > 0
; transitions: EXIT
; obligations: 2, each to be answered unsat

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
(declare-fun began () Bool)
(declare-fun exits () Int)
(assert (and (<= 0 exits) (<= exits 1000000)))

(define-fun init_began () Bool (not began))
(define-fun init_exits () Bool (= exits 0))
(define-fun it_begins_with_an_exit () Bool (= began (< 0 exits)))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially it_begins_with_an_exit
(push 1)
(assert init_began)
(assert init_exits)
(assert (not it_begins_with_an_exit))
(check-sat)
(pop 1)

; ---- EXIT keeps it_begins_with_an_exit
; from no invariant; hypotheses none
(push 1)
(assert (not (< 0 (+ exits 1))))
(check-sat)
(pop 1)
