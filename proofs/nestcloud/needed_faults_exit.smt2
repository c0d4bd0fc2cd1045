; vmxmodel 0.1.0, certificate format 1
; module: nestcloud
; property: needed_faults_exit
; claim: invariant: all c: Core: l0_needs_faults implies faults_exit[c] or runs02[c] == none
; method: 1-induction
; invariant: needed_faults_exit: all c: Core: l0_needs_faults implies faults_exit[c] or runs02[c] == none
; transitions: ENTER, EXIT, PAGE_FAULT.to_l1
; obligations: 4, each to be answered unsat

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
(declare-fun faults_exit (Core) Bool)

(define-fun init_runs02 () Bool (forall ((i Core)) (not (exists ((p Page)) (runs02 i p)))))
(define-fun needed_faults_exit () Bool
  (forall ((c Core)) (=> l0_needs_faults (or (faults_exit c) (not (exists ((p Page)) (runs02 c p)))))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially needed_faults_exit
(push 1)
(assert init_runs02)
(assert (not needed_faults_exit))
(check-sat)
(pop 1)

; ---- ENTER keeps needed_faults_exit
; from needed_faults_exit; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert needed_faults_exit)
(assert
  (not
    (forall ((c_1 Core))
      (=> l0_needs_faults
        (or
          (ite (= c_1 c) (or l0_needs_faults (and bypass_if_unasked (asks12 x))) (faults_exit c_1))
          (ite (= c_1 c) false (not (exists ((p Page)) (runs02 c_1 p)))))))))
(check-sat)
(pop 1)

; ---- EXIT keeps needed_faults_exit
; from needed_faults_exit; hypotheses none
(push 1)
(declare-fun c () Core)
(assert needed_faults_exit)
(assert
  (not
    (forall ((c_1 Core))
      (=> l0_needs_faults (or (faults_exit c_1) (= c_1 c) (not (exists ((p Page)) (runs02 c_1 p))))))))
(check-sat)
(pop 1)

; ---- PAGE_FAULT.to_l1 keeps needed_faults_exit
; from needed_faults_exit; hypotheses none
(push 1)
(declare-fun c () Core)
(assert needed_faults_exit)
(assert
  (not
    (forall ((c_1 Core))
      (=> l0_needs_faults (or (faults_exit c_1) (= c_1 c) (not (exists ((p Page)) (runs02 c_1 p))))))))
(check-sat)
(pop 1)
