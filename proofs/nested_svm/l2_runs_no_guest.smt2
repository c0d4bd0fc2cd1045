; vmxmodel 0.1.0, certificate format 1
; module: nested_svm
; property: l2_runs_no_guest
; claim: invariant: not l2_runs_vmrun
; method: 1-induction
; invariant: l2_is_intercepted: all c: Core: in_l2[c] implies intercepts02[c, Vmrun] and intercepts02[c, Vmload] and intercepts02[c, Vmsave]
; invariant: l2_runs_no_guest: not l2_runs_vmrun
; transitions: ENTER.enter, L2_VMLOAD.exits, L2_VMRUN.exits, L2_VMRUN.carried_out, L2_CLEARS_SVME.l1_asked, L2_CLEARS_SVME.shuts_down, EXIT
; obligations: 9, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-datatypes ((Intercept 0)) (((Vmrun) (Vmload) (Vmsave) (EferWrite))))
(declare-datatypes ((Phase 0)) (((Idle) (Copied))))
(declare-fun in_l2 (Core) Bool)
(declare-fun copy (Core Intercept) Bool)
(declare-fun intercepts02 (Core Intercept) Bool)
(declare-fun l2_runs_vmrun () Bool)

(define-fun init_in_l2 () Bool (forall ((i Core)) (not (in_l2 i))))
(define-fun init_l2_runs_vmrun () Bool (not l2_runs_vmrun))
(define-fun l2_is_intercepted () Bool
  (forall ((c Core))
    (=> (in_l2 c) (and (intercepts02 c Vmrun) (intercepts02 c Vmload) (intercepts02 c Vmsave)))))
(define-fun l2_runs_no_guest () Bool (not l2_runs_vmrun))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially l2_is_intercepted
(push 1)
(assert init_in_l2)
(assert (not l2_is_intercepted))
(check-sat)
(pop 1)

; ---- initially l2_runs_no_guest
(push 1)
(assert init_l2_runs_vmrun)
(assert (not l2_runs_no_guest))
(check-sat)
(pop 1)

; ---- ENTER.enter keeps l2_is_intercepted
; from l2_is_intercepted; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert l2_is_intercepted)
(assert (copy c Vmrun))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or (= c_1 c) (in_l2 c_1))
        (and
          (ite (= c_1 c) (copy c Vmrun) (intercepts02 c_1 Vmrun))
          (or (= c_1 c) (intercepts02 c_1 Vmload))
          (or (= c_1 c) (intercepts02 c_1 Vmsave)))))))
(check-sat)
(pop 1)

; ---- L2_VMLOAD.exits keeps l2_is_intercepted
; from l2_is_intercepted; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_is_intercepted)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (in_l2 c_1))
        (and (intercepts02 c_1 Vmrun) (intercepts02 c_1 Vmload) (intercepts02 c_1 Vmsave))))))
(check-sat)
(pop 1)

; ---- L2_VMRUN.exits keeps l2_is_intercepted
; from l2_is_intercepted; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_is_intercepted)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (in_l2 c_1))
        (and (intercepts02 c_1 Vmrun) (intercepts02 c_1 Vmload) (intercepts02 c_1 Vmsave))))))
(check-sat)
(pop 1)

; ---- L2_VMRUN.carried_out keeps l2_runs_no_guest
; from l2_is_intercepted; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert l2_is_intercepted)
(assert (in_l2 c))
(assert (not (intercepts02 c Vmrun)))
(assert true)
(check-sat)
(pop 1)

; ---- L2_CLEARS_SVME.l1_asked keeps l2_is_intercepted
; from l2_is_intercepted; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_is_intercepted)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (in_l2 c_1))
        (and (intercepts02 c_1 Vmrun) (intercepts02 c_1 Vmload) (intercepts02 c_1 Vmsave))))))
(check-sat)
(pop 1)

; ---- L2_CLEARS_SVME.shuts_down keeps l2_is_intercepted
; from l2_is_intercepted; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_is_intercepted)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (in_l2 c_1))
        (and (intercepts02 c_1 Vmrun) (intercepts02 c_1 Vmload) (intercepts02 c_1 Vmsave))))))
(check-sat)
(pop 1)

; ---- EXIT keeps l2_is_intercepted
; from l2_is_intercepted; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_is_intercepted)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (in_l2 c_1))
        (and (intercepts02 c_1 Vmrun) (intercepts02 c_1 Vmload) (intercepts02 c_1 Vmsave))))))
(check-sat)
(pop 1)
