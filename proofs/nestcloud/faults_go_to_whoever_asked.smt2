; vmxmodel 0.1.0, certificate format 1
; module: nestcloud
; property: faults_go_to_whoever_asked
; claim: step: all c: Core: (PAGE_FAULT(c) implies runs02[c] != none and (next(runs02[c]) == none iff faults_exit[c] and asked[c])) and (EXIT(c) implies runs02[c] != none and next(runs02[c]) == none)
; method: 1-induction
; transitions: EXIT, PAGE_FAULT.to_l0, PAGE_FAULT.to_l1, PAGE_FAULT.to_l2
; obligations: 4, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Frame 0)
(declare-datatypes ((Values 0)) (((Harmless) (Harmful))))
(declare-datatypes ((Phase 0)) (((Idle) (Checked) (Entered))))
(declare-fun runs02 (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (runs02 i1 x) (runs02 i1 y)) (= x y))))
(declare-fun asked (Core) Bool)
(declare-fun faults_exit (Core) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- EXIT satisfies faults_go_to_whoever_asked
; from no invariant; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert (exists ((p Page)) (runs02 c p)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= c_1 c)
        (and (exists ((p Page)) (runs02 c_1 p)) (or (= c_1 c) (not (exists ((p Page)) (runs02 c_1 p)))))))))
(check-sat)
(pop 1)

; ---- PAGE_FAULT.to_l0 satisfies faults_go_to_whoever_asked
; from no invariant; hypotheses 1, 3
(push 1)
(declare-fun c () Core)
(assert (exists ((p Page)) (runs02 c p)))
(assert (not (asked c)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= c_1 c)
        (and
          (exists ((p Page)) (runs02 c_1 p))
          (= (not (exists ((p Page)) (runs02 c_1 p))) (and (faults_exit c_1) (asked c_1))))))))
(check-sat)
(pop 1)

; ---- PAGE_FAULT.to_l1 satisfies faults_go_to_whoever_asked
; from no invariant; hypotheses 1, 2, 3
(push 1)
(declare-fun c () Core)
(assert (exists ((p Page)) (runs02 c p)))
(assert (not (and (faults_exit c) (not (asked c)))))
(assert (faults_exit c))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= c_1 c)
        (and
          (exists ((p Page)) (runs02 c_1 p))
          (= (or (= c_1 c) (not (exists ((p Page)) (runs02 c_1 p)))) (and (faults_exit c_1) (asked c_1))))))))
(check-sat)
(pop 1)

; ---- PAGE_FAULT.to_l2 satisfies faults_go_to_whoever_asked
; from no invariant; hypotheses 1, 3
(push 1)
(declare-fun c () Core)
(assert (exists ((p Page)) (runs02 c p)))
(assert (not (faults_exit c)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= c_1 c)
        (and
          (exists ((p Page)) (runs02 c_1 p))
          (= (not (exists ((p Page)) (runs02 c_1 p))) (and (faults_exit c_1) (asked c_1))))))))
(check-sat)
(pop 1)
