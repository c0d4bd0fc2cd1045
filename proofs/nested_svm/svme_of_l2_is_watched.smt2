; vmxmodel 0.1.0, certificate format 1
; module: nested_svm
; property: svme_of_l2_is_watched
; claim: invariant: all c: Core: in_l2[c] implies intercepts02[c, EferWrite] and l2_svme[c]
; source: KVM, commit cdc69269b18a [D]
; trust: read in a manual
; method: 1-induction
; invariant: svme_of_l2_is_watched: all c: Core: in_l2[c] implies intercepts02[c, EferWrite] and l2_svme[c]
; transitions: ENTER.enter, L2_VMLOAD.exits, L2_VMRUN.exits, L2_CLEARS_SVME.l1_asked, L2_CLEARS_SVME.shuts_down, EXIT
; obligations: 7, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-datatypes ((Intercept 0)) (((Vmrun) (Vmload) (Vmsave) (EferWrite))))
(declare-datatypes ((Phase 0)) (((Idle) (Copied))))
(declare-fun l2_svme (Core) Bool)
(declare-fun in_l2 (Core) Bool)
(declare-fun intercepts02 (Core Intercept) Bool)

(define-fun init_in_l2 () Bool (forall ((i Core)) (not (in_l2 i))))
(define-fun svme_of_l2_is_watched () Bool
  (forall ((c Core)) (=> (in_l2 c) (and (intercepts02 c EferWrite) (l2_svme c)))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially svme_of_l2_is_watched
(push 1)
(assert init_in_l2)
(assert (not svme_of_l2_is_watched))
(check-sat)
(pop 1)

; ---- ENTER.enter keeps svme_of_l2_is_watched
; from svme_of_l2_is_watched; hypotheses none
(push 1)
(declare-fun c () Core)
(assert svme_of_l2_is_watched)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or (= c_1 c) (in_l2 c_1))
        (and (or (= c_1 c) (intercepts02 c_1 EferWrite)) (or (= c_1 c) (l2_svme c_1)))))))
(check-sat)
(pop 1)

; ---- L2_VMLOAD.exits keeps svme_of_l2_is_watched
; from svme_of_l2_is_watched; hypotheses none
(push 1)
(declare-fun c () Core)
(assert svme_of_l2_is_watched)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (in_l2 c_1)) (and (intercepts02 c_1 EferWrite) (l2_svme c_1))))))
(check-sat)
(pop 1)

; ---- L2_VMRUN.exits keeps svme_of_l2_is_watched
; from svme_of_l2_is_watched; hypotheses none
(push 1)
(declare-fun c () Core)
(assert svme_of_l2_is_watched)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (in_l2 c_1)) (and (intercepts02 c_1 EferWrite) (l2_svme c_1))))))
(check-sat)
(pop 1)

; ---- L2_CLEARS_SVME.l1_asked keeps svme_of_l2_is_watched
; from svme_of_l2_is_watched; hypotheses none
(push 1)
(declare-fun c () Core)
(assert svme_of_l2_is_watched)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (in_l2 c_1)) (and (intercepts02 c_1 EferWrite) (l2_svme c_1))))))
(check-sat)
(pop 1)

; ---- L2_CLEARS_SVME.shuts_down keeps svme_of_l2_is_watched
; from svme_of_l2_is_watched; hypotheses none
(push 1)
(declare-fun c () Core)
(assert svme_of_l2_is_watched)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (in_l2 c_1)) (and (intercepts02 c_1 EferWrite) (not (= c_1 c)) (l2_svme c_1))))))
(check-sat)
(pop 1)

; ---- EXIT keeps svme_of_l2_is_watched
; from svme_of_l2_is_watched; hypotheses none
(push 1)
(declare-fun c () Core)
(assert svme_of_l2_is_watched)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (in_l2 c_1)) (and (intercepts02 c_1 EferWrite) (l2_svme c_1))))))
(check-sat)
(pop 1)
