; vmxmodel 0.1.0, certificate format 1
; module: nested_svm
; property: l1_gets_what_it_asked
; claim: invariant: all c: Core, i: Intercept: in_l2[c] and copy[c, i] implies intercepts02[c, i]
; method: 1-induction
; invariant: l1_gets_what_it_asked: all c: Core, i: Intercept: in_l2[c] and copy[c, i] implies intercepts02[c, i]
; transitions: VMRUN, ENTER.enter, L2_VMLOAD.exits, L2_VMRUN.exits, L2_CLEARS_SVME.l1_asked, L2_CLEARS_SVME.shuts_down, EXIT
; obligations: 8, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-datatypes ((Intercept 0)) (((Vmrun) (Vmload) (Vmsave) (EferWrite))))
(declare-datatypes ((Phase 0)) (((Idle) (Copied))))
(declare-fun in_l2 (Core) Bool)
(declare-fun intercepts12 (Page Intercept) Bool)
(declare-fun copy (Core Intercept) Bool)
(declare-fun intercepts02 (Core Intercept) Bool)

(define-fun init_in_l2 () Bool (forall ((i Core)) (not (in_l2 i))))
(define-fun l1_gets_what_it_asked () Bool
  (forall ((c Core))
    (and
      (=> (and (in_l2 c) (copy c Vmrun)) (intercepts02 c Vmrun))
      (=> (and (in_l2 c) (copy c Vmload)) (intercepts02 c Vmload))
      (=> (and (in_l2 c) (copy c Vmsave)) (intercepts02 c Vmsave))
      (=> (and (in_l2 c) (copy c EferWrite)) (intercepts02 c EferWrite)))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially l1_gets_what_it_asked
(push 1)
(assert init_in_l2)
(assert (not l1_gets_what_it_asked))
(check-sat)
(pop 1)

; ---- VMRUN keeps l1_gets_what_it_asked
; from l1_gets_what_it_asked; hypotheses 1
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert l1_gets_what_it_asked)
(assert (not (in_l2 c)))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (in_l2 c_1) (ite (= c_1 c) (intercepts12 x Vmrun) (copy c_1 Vmrun)))
          (intercepts02 c_1 Vmrun))
        (=>
          (and (in_l2 c_1) (ite (= c_1 c) (intercepts12 x Vmload) (copy c_1 Vmload)))
          (intercepts02 c_1 Vmload))
        (=>
          (and (in_l2 c_1) (ite (= c_1 c) (intercepts12 x Vmsave) (copy c_1 Vmsave)))
          (intercepts02 c_1 Vmsave))
        (=>
          (and (in_l2 c_1) (ite (= c_1 c) (intercepts12 x EferWrite) (copy c_1 EferWrite)))
          (intercepts02 c_1 EferWrite))))))
(check-sat)
(pop 1)

; ---- ENTER.enter keeps l1_gets_what_it_asked
; from l1_gets_what_it_asked; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert l1_gets_what_it_asked)
(assert (copy c Vmrun))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (or (= c_1 c) (in_l2 c_1)) (copy c_1 Vmrun))
          (ite (= c_1 c) (copy c Vmrun) (intercepts02 c_1 Vmrun)))
        (=> (and (or (= c_1 c) (in_l2 c_1)) (copy c_1 Vmload)) (ite (= c_1 c) true (intercepts02 c_1 Vmload)))
        (=> (and (or (= c_1 c) (in_l2 c_1)) (copy c_1 Vmsave)) (ite (= c_1 c) true (intercepts02 c_1 Vmsave)))
        (=>
          (and (or (= c_1 c) (in_l2 c_1)) (copy c_1 EferWrite))
          (ite (= c_1 c) true (intercepts02 c_1 EferWrite)))))))
(check-sat)
(pop 1)

; ---- L2_VMLOAD.exits keeps l1_gets_what_it_asked
; from l1_gets_what_it_asked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l1_gets_what_it_asked)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (and (not (= c_1 c)) (in_l2 c_1) (copy c_1 Vmrun)) (intercepts02 c_1 Vmrun))
        (=> (and (not (= c_1 c)) (in_l2 c_1) (copy c_1 Vmload)) (intercepts02 c_1 Vmload))
        (=> (and (not (= c_1 c)) (in_l2 c_1) (copy c_1 Vmsave)) (intercepts02 c_1 Vmsave))
        (=> (and (not (= c_1 c)) (in_l2 c_1) (copy c_1 EferWrite)) (intercepts02 c_1 EferWrite))))))
(check-sat)
(pop 1)

; ---- L2_VMRUN.exits keeps l1_gets_what_it_asked
; from l1_gets_what_it_asked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l1_gets_what_it_asked)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (and (not (= c_1 c)) (in_l2 c_1) (copy c_1 Vmrun)) (intercepts02 c_1 Vmrun))
        (=> (and (not (= c_1 c)) (in_l2 c_1) (copy c_1 Vmload)) (intercepts02 c_1 Vmload))
        (=> (and (not (= c_1 c)) (in_l2 c_1) (copy c_1 Vmsave)) (intercepts02 c_1 Vmsave))
        (=> (and (not (= c_1 c)) (in_l2 c_1) (copy c_1 EferWrite)) (intercepts02 c_1 EferWrite))))))
(check-sat)
(pop 1)

; ---- L2_CLEARS_SVME.l1_asked keeps l1_gets_what_it_asked
; from l1_gets_what_it_asked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l1_gets_what_it_asked)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (and (not (= c_1 c)) (in_l2 c_1) (copy c_1 Vmrun)) (intercepts02 c_1 Vmrun))
        (=> (and (not (= c_1 c)) (in_l2 c_1) (copy c_1 Vmload)) (intercepts02 c_1 Vmload))
        (=> (and (not (= c_1 c)) (in_l2 c_1) (copy c_1 Vmsave)) (intercepts02 c_1 Vmsave))
        (=> (and (not (= c_1 c)) (in_l2 c_1) (copy c_1 EferWrite)) (intercepts02 c_1 EferWrite))))))
(check-sat)
(pop 1)

; ---- L2_CLEARS_SVME.shuts_down keeps l1_gets_what_it_asked
; from l1_gets_what_it_asked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l1_gets_what_it_asked)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (and (not (= c_1 c)) (in_l2 c_1) (copy c_1 Vmrun)) (intercepts02 c_1 Vmrun))
        (=> (and (not (= c_1 c)) (in_l2 c_1) (copy c_1 Vmload)) (intercepts02 c_1 Vmload))
        (=> (and (not (= c_1 c)) (in_l2 c_1) (copy c_1 Vmsave)) (intercepts02 c_1 Vmsave))
        (=> (and (not (= c_1 c)) (in_l2 c_1) (copy c_1 EferWrite)) (intercepts02 c_1 EferWrite))))))
(check-sat)
(pop 1)

; ---- EXIT keeps l1_gets_what_it_asked
; from l1_gets_what_it_asked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l1_gets_what_it_asked)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (and (not (= c_1 c)) (in_l2 c_1) (copy c_1 Vmrun)) (intercepts02 c_1 Vmrun))
        (=> (and (not (= c_1 c)) (in_l2 c_1) (copy c_1 Vmload)) (intercepts02 c_1 Vmload))
        (=> (and (not (= c_1 c)) (in_l2 c_1) (copy c_1 Vmsave)) (intercepts02 c_1 Vmsave))
        (=> (and (not (= c_1 c)) (in_l2 c_1) (copy c_1 EferWrite)) (intercepts02 c_1 EferWrite))))))
(check-sat)
(pop 1)
