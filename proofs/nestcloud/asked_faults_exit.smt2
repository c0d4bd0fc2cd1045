; vmxmodel 0.1.0, certificate format 1
; module: nestcloud
; property: asked_faults_exit
; claim: step: all c: Core: bypass_if_unasked and PAGE_FAULT.to_l2(c) implies not asked[c]
; source: NestCloud, page fault bypassing [I]
; trust: inferred from what was read
; method: 1-induction
; invariant: asked_faults_are_intercepted: all c: Core: bypass_if_unasked and asked[c] implies faults_exit[c]
; transitions: ENTER, PAGE_FAULT.to_l2
; obligations: 3, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Frame 0)
(declare-datatypes ((Values 0)) (((Harmless) (Harmful))))
(declare-datatypes ((Phase 0)) (((Idle) (Checked) (Entered))))
(declare-fun bypass_if_unasked () Bool)
(declare-fun l0_needs_faults () Bool)
(declare-fun asks12 (Page) Bool)
(declare-fun asked (Core) Bool)
(declare-fun faults_exit (Core) Bool)

(define-fun init_asked () Bool (forall ((i Core)) (not (asked i))))
(define-fun init_faults_exit () Bool (forall ((i Core)) (faults_exit i)))
(define-fun asked_faults_are_intercepted () Bool
  (forall ((c Core)) (=> (and bypass_if_unasked (asked c)) (faults_exit c))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially asked_faults_are_intercepted
(push 1)
(assert init_asked)
(assert init_faults_exit)
(assert (not asked_faults_are_intercepted))
(check-sat)
(pop 1)

; ---- ENTER keeps asked_faults_are_intercepted
; from asked_faults_are_intercepted; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert asked_faults_are_intercepted)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and bypass_if_unasked (ite (= c_1 c) (asks12 x) (asked c_1)))
        (ite (= c_1 c) (or l0_needs_faults (and bypass_if_unasked (asks12 x))) (faults_exit c_1))))))
(check-sat)
(pop 1)

; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- PAGE_FAULT.to_l2 satisfies asked_faults_exit
; from asked_faults_are_intercepted; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert asked_faults_are_intercepted)
(assert (not (faults_exit c)))
(assert (not (forall ((c_1 Core)) (=> (and bypass_if_unasked (= c_1 c)) (not (asked c_1))))))
(check-sat)
(pop 1)
