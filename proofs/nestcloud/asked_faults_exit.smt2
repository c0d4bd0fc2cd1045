; vmxmodel 0.1.0, certificate format 1
; module: nestcloud
; property: asked_faults_exit
; claim: step: all c: Core: bypass_if_unasked and PAGE_FAULT.to_l2(c) implies not asked[c]
; source: NestCloud, page fault bypassing [I]
; trust: inferred from what was read
; method: 1-induction
; invariant: asked_faults_are_intercepted: all c: Core: bypass_if_unasked and runs02[c] != none and asked[c] implies faults_exit[c]
; transitions: ENTER, EXIT, PAGE_FAULT.to_l1, PAGE_FAULT.to_l2
; obligations: 5, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Frame 0)
(declare-datatypes ((Values 0)) (((Harmless) (Harmful))))
(declare-datatypes ((Phase 0)) (((Idle) (Checked) (Entered))))
(declare-fun bypass_if_unasked () Bool)
(declare-fun l0_needs_faults () Bool)
(declare-fun asks12 (Page) Bool)
(declare-fun runs02 (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (runs02 i1 x) (runs02 i1 y)) (= x y))))
(declare-fun asked (Core) Bool)
(declare-fun faults_exit (Core) Bool)

(define-fun init_runs02 () Bool (forall ((i Core)) (not (exists ((p Page)) (runs02 i p)))))
(define-fun asked_faults_are_intercepted () Bool
  (forall ((c Core)) (=> (and bypass_if_unasked (exists ((p Page)) (runs02 c p)) (asked c)) (faults_exit c))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially asked_faults_are_intercepted
(push 1)
(assert init_runs02)
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
        (and bypass_if_unasked
          (not (ite (= c_1 c) false (not (exists ((p Page)) (runs02 c_1 p)))))
          (ite (= c_1 c) (asks12 x) (asked c_1)))
        (ite (= c_1 c) (or l0_needs_faults (and bypass_if_unasked (asks12 x))) (faults_exit c_1))))))
(check-sat)
(pop 1)

; ---- EXIT keeps asked_faults_are_intercepted
; from asked_faults_are_intercepted; hypotheses none
(push 1)
(declare-fun c () Core)
(assert asked_faults_are_intercepted)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and bypass_if_unasked (not (or (= c_1 c) (not (exists ((p Page)) (runs02 c_1 p))))) (asked c_1))
        (faults_exit c_1)))))
(check-sat)
(pop 1)

; ---- PAGE_FAULT.to_l1 keeps asked_faults_are_intercepted
; from asked_faults_are_intercepted; hypotheses none
(push 1)
(declare-fun c () Core)
(assert asked_faults_are_intercepted)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and bypass_if_unasked (not (or (= c_1 c) (not (exists ((p Page)) (runs02 c_1 p))))) (asked c_1))
        (faults_exit c_1)))))
(check-sat)
(pop 1)

; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- PAGE_FAULT.to_l2 satisfies asked_faults_exit
; from asked_faults_are_intercepted; hypotheses 1, 3
(push 1)
(declare-fun c () Core)
(assert asked_faults_are_intercepted)
(assert (exists ((p Page)) (runs02 c p)))
(assert (not (faults_exit c)))
(assert (not (forall ((c_1 Core)) (=> (and bypass_if_unasked (= c_1 c)) (not (asked c_1))))))
(check-sat)
(pop 1)
