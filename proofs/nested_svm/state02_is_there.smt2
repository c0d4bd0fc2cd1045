; vmxmodel 0.1.0, certificate format 1
; module: nested_svm
; property: state02_is_there
; claim: invariant: all c: Core: in_l2[c] or phase[c] == Copied implies state02[c] and svme[c]
; source: KVM, commit cdc69269b18a [D]
; trust: read in a manual
; method: 1-induction
; invariant: state02_is_there: all c: Core: in_l2[c] or phase[c] == Copied implies state02[c] and svme[c]
; invariant: allocated_with_svme: all c: Core: svme[c] iff state02[c]
; transitions: L1_WRITES_SVME, VMRUN, ENTER.invalid, ENTER.enter, L2_VMLOAD.exits, L2_VMRUN.exits, L2_CLEARS_SVME.l1_asked, L2_CLEARS_SVME.shuts_down, EXIT
; obligations: 12, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-datatypes ((Intercept 0)) (((Vmrun) (Vmload) (Vmsave) (EferWrite))))
(declare-datatypes ((Phase 0)) (((Idle) (Copied))))
(declare-fun svme (Core) Bool)
(declare-fun in_l2 (Core) Bool)
(declare-fun phase (Core) Phase)
(declare-fun state02 (Core) Bool)

(define-fun init_svme () Bool (forall ((i Core)) (not (svme i))))
(define-fun init_in_l2 () Bool (forall ((i Core)) (not (in_l2 i))))
(define-fun init_phase () Bool (forall ((i Core)) (= (phase i) Idle)))
(define-fun init_state02 () Bool (forall ((i Core)) (not (state02 i))))
(define-fun state02_is_there () Bool
  (forall ((c Core)) (=> (or (in_l2 c) (= (phase c) Copied)) (and (state02 c) (svme c)))))
(define-fun allocated_with_svme () Bool (forall ((c Core)) (= (svme c) (state02 c))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially state02_is_there
(push 1)
(assert init_svme)
(assert init_in_l2)
(assert init_phase)
(assert init_state02)
(assert (not state02_is_there))
(check-sat)
(pop 1)

; ---- initially allocated_with_svme
(push 1)
(assert init_svme)
(assert init_state02)
(assert (not allocated_with_svme))
(check-sat)
(pop 1)

; ---- L1_WRITES_SVME keeps state02_is_there
; from state02_is_there; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(declare-fun on () Bool)
(assert state02_is_there)
(assert (not (in_l2 c)))
(assert (= (phase c) Idle))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or (in_l2 c_1) (= (phase c_1) Copied))
        (and (ite (= c_1 c) on (state02 c_1)) (ite (= c_1 c) on (svme c_1)))))))
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

; ---- VMRUN keeps state02_is_there
; from state02_is_there, allocated_with_svme; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert state02_is_there)
(assert allocated_with_svme)
(assert (svme c))
(assert
  (not
    (forall ((c_1 Core))
      (=> (or (in_l2 c_1) (= c_1 c) (= (phase c_1) Copied)) (and (state02 c_1) (svme c_1))))))
(check-sat)
(pop 1)

; ---- ENTER.invalid keeps state02_is_there
; from state02_is_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert state02_is_there)
(assert
  (not
    (forall ((c_1 Core))
      (=> (or (in_l2 c_1) (and (not (= c_1 c)) (= (phase c_1) Copied))) (and (state02 c_1) (svme c_1))))))
(check-sat)
(pop 1)

; ---- ENTER.enter keeps state02_is_there
; from state02_is_there; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert state02_is_there)
(assert (= (phase c) Copied))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or (= c_1 c) (in_l2 c_1) (and (not (= c_1 c)) (= (phase c_1) Copied)))
        (and (state02 c_1) (svme c_1))))))
(check-sat)
(pop 1)

; ---- L2_VMLOAD.exits keeps state02_is_there
; from state02_is_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert state02_is_there)
(assert
  (not
    (forall ((c_1 Core))
      (=> (or (and (not (= c_1 c)) (in_l2 c_1)) (= (phase c_1) Copied)) (and (state02 c_1) (svme c_1))))))
(check-sat)
(pop 1)

; ---- L2_VMRUN.exits keeps state02_is_there
; from state02_is_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert state02_is_there)
(assert
  (not
    (forall ((c_1 Core))
      (=> (or (and (not (= c_1 c)) (in_l2 c_1)) (= (phase c_1) Copied)) (and (state02 c_1) (svme c_1))))))
(check-sat)
(pop 1)

; ---- L2_CLEARS_SVME.l1_asked keeps state02_is_there
; from state02_is_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert state02_is_there)
(assert
  (not
    (forall ((c_1 Core))
      (=> (or (and (not (= c_1 c)) (in_l2 c_1)) (= (phase c_1) Copied)) (and (state02 c_1) (svme c_1))))))
(check-sat)
(pop 1)

; ---- L2_CLEARS_SVME.shuts_down keeps state02_is_there
; from state02_is_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert state02_is_there)
(assert
  (not
    (forall ((c_1 Core))
      (=> (or (and (not (= c_1 c)) (in_l2 c_1)) (= (phase c_1) Copied)) (and (state02 c_1) (svme c_1))))))
(check-sat)
(pop 1)

; ---- EXIT keeps state02_is_there
; from state02_is_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert state02_is_there)
(assert
  (not
    (forall ((c_1 Core))
      (=> (or (and (not (= c_1 c)) (in_l2 c_1)) (= (phase c_1) Copied)) (and (state02 c_1) (svme c_1))))))
(check-sat)
(pop 1)
