; vmxmodel 0.1.0, certificate format 1
; module: nested_svm
; property: a_copy_is_of_a_vmcb
; claim: invariant: all c: Core: phase[c] == Copied implies entering[c] != none and not in_l2[c]
; method: 1-induction
; invariant: a_copy_is_of_a_vmcb: all c: Core: phase[c] == Copied implies entering[c] != none and not in_l2[c]
; transitions: VMRUN, ENTER.invalid, ENTER.enter, L2_VMLOAD.exits, L2_VMRUN.exits, L2_CLEARS_SVME.l1_asked, L2_CLEARS_SVME.shuts_down, EXIT
; obligations: 9, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-datatypes ((Intercept 0)) (((Vmrun) (Vmload) (Vmsave) (EferWrite))))
(declare-datatypes ((Phase 0)) (((Idle) (Copied))))
(declare-fun in_l2 (Core) Bool)
(declare-fun phase (Core) Phase)
(declare-fun entering (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (entering i1 x) (entering i1 y)) (= x y))))

(define-fun init_in_l2 () Bool (forall ((i Core)) (not (in_l2 i))))
(define-fun init_phase () Bool (forall ((i Core)) (= (phase i) Idle)))
(define-fun init_entering () Bool (forall ((i Core)) (not (exists ((p Page)) (entering i p)))))
(define-fun a_copy_is_of_a_vmcb () Bool
  (forall ((c Core)) (=> (= (phase c) Copied) (and (exists ((p Page)) (entering c p)) (not (in_l2 c))))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially a_copy_is_of_a_vmcb
(push 1)
(assert init_in_l2)
(assert init_phase)
(assert init_entering)
(assert (not a_copy_is_of_a_vmcb))
(check-sat)
(pop 1)

; ---- VMRUN keeps a_copy_is_of_a_vmcb
; from a_copy_is_of_a_vmcb; hypotheses 1
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert a_copy_is_of_a_vmcb)
(assert (not (in_l2 c)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or (= c_1 c) (= (phase c_1) Copied))
        (and (not (ite (= c_1 c) false (not (exists ((p Page)) (entering c_1 p))))) (not (in_l2 c_1)))))))
(check-sat)
(pop 1)

; ---- ENTER.invalid keeps a_copy_is_of_a_vmcb
; from a_copy_is_of_a_vmcb; hypotheses none
(push 1)
(declare-fun c () Core)
(assert a_copy_is_of_a_vmcb)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (phase c_1) Copied))
        (and (not (or (= c_1 c) (not (exists ((p Page)) (entering c_1 p))))) (not (in_l2 c_1)))))))
(check-sat)
(pop 1)

; ---- ENTER.enter keeps a_copy_is_of_a_vmcb
; from a_copy_is_of_a_vmcb; hypotheses none
(push 1)
(declare-fun c () Core)
(assert a_copy_is_of_a_vmcb)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (phase c_1) Copied))
        (and (exists ((p Page)) (entering c_1 p)) (not (or (= c_1 c) (in_l2 c_1))))))))
(check-sat)
(pop 1)

; ---- L2_VMLOAD.exits keeps a_copy_is_of_a_vmcb
; from a_copy_is_of_a_vmcb; hypotheses none
(push 1)
(declare-fun c () Core)
(assert a_copy_is_of_a_vmcb)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= (phase c_1) Copied)
        (and (exists ((p Page)) (entering c_1 p)) (not (and (not (= c_1 c)) (in_l2 c_1))))))))
(check-sat)
(pop 1)

; ---- L2_VMRUN.exits keeps a_copy_is_of_a_vmcb
; from a_copy_is_of_a_vmcb; hypotheses none
(push 1)
(declare-fun c () Core)
(assert a_copy_is_of_a_vmcb)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= (phase c_1) Copied)
        (and (exists ((p Page)) (entering c_1 p)) (not (and (not (= c_1 c)) (in_l2 c_1))))))))
(check-sat)
(pop 1)

; ---- L2_CLEARS_SVME.l1_asked keeps a_copy_is_of_a_vmcb
; from a_copy_is_of_a_vmcb; hypotheses none
(push 1)
(declare-fun c () Core)
(assert a_copy_is_of_a_vmcb)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= (phase c_1) Copied)
        (and (exists ((p Page)) (entering c_1 p)) (not (and (not (= c_1 c)) (in_l2 c_1))))))))
(check-sat)
(pop 1)

; ---- L2_CLEARS_SVME.shuts_down keeps a_copy_is_of_a_vmcb
; from a_copy_is_of_a_vmcb; hypotheses none
(push 1)
(declare-fun c () Core)
(assert a_copy_is_of_a_vmcb)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= (phase c_1) Copied)
        (and (exists ((p Page)) (entering c_1 p)) (not (and (not (= c_1 c)) (in_l2 c_1))))))))
(check-sat)
(pop 1)

; ---- EXIT keeps a_copy_is_of_a_vmcb
; from a_copy_is_of_a_vmcb; hypotheses none
(push 1)
(declare-fun c () Core)
(assert a_copy_is_of_a_vmcb)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= (phase c_1) Copied)
        (and (exists ((p Page)) (entering c_1 p)) (not (and (not (= c_1 c)) (in_l2 c_1))))))))
(check-sat)
(pop 1)
