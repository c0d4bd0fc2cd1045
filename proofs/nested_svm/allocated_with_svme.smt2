; vmxmodel 0.1.0, certificate format 1
; module: nested_svm
; property: allocated_with_svme
; claim: invariant: all c: Core: svme[c] iff state02[c]
; method: 1-induction
; invariant: allocated_with_svme: all c: Core: svme[c] iff state02[c]
; transitions: L1_WRITES_SVME
; obligations: 2, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-datatypes ((Intercept 0)) (((Vmrun) (Vmload) (Vmsave) (EferWrite))))
(declare-datatypes ((Phase 0)) (((Idle) (Copied))))
(declare-fun svme (Core) Bool)
(declare-fun state02 (Core) Bool)

(define-fun init_svme () Bool (forall ((i Core)) (not (svme i))))
(define-fun init_state02 () Bool (forall ((i Core)) (not (state02 i))))
(define-fun allocated_with_svme () Bool (forall ((c Core)) (= (svme c) (state02 c))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially allocated_with_svme
(push 1)
(assert init_svme)
(assert init_state02)
(assert (not allocated_with_svme))
(check-sat)
(pop 1)

; ---- L1_WRITES_SVME keeps allocated_with_svme
; from allocated_with_svme; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun on () Bool)
(assert allocated_with_svme)
(assert
  (not
    (forall ((c_1 Core))
      (ite
        (= c_1 c)
        (or (= c_1 c) (= on (state02 c_1)))
        (ite (= c_1 c) (= (svme c_1) on) (= (svme c_1) (state02 c_1)))))))
(check-sat)
(pop 1)
