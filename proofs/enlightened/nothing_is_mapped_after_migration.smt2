; vmxmodel 0.1.0, certificate format 1
; module: enlightened
; property: nothing_is_mapped_after_migration
; claim: step: all c: Core: MIGRATE(c) and not runs_l2[c] implies next(mapped[c]) == none
; source: KVM: vmx_set_nested_state [S]
; trust: read in source code
; method: 1-induction
; invariant: state_can_be_restored: all c: Core: mapped[c] != none implies revision12[c] == OfVmcs12
; transitions: MIGRATE.restored, VMLAUNCH.ordinary, VMLAUNCH.revision, VMLAUNCH.enter, VMRESUME.ordinary, VMRESUME.revision, VMRESUME.new, VMCLEAR.last, MIGRATE.refused
; obligations: 11, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Group 0)
(declare-sort Value 0)
(declare-sort Party 0)
(declare-datatypes ((Revision 0)) (((OfVmcs12) (Version1) (Unknown))))
(declare-fun mapped (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (mapped i1 x) (mapped i1 y)) (= x y))))
(declare-fun revision12 (Core) Revision)
(declare-fun runs_l2 (Core) Bool)

(define-fun init_mapped () Bool (forall ((i Core)) (not (exists ((p Page)) (mapped i p)))))
(define-fun state_can_be_restored () Bool
  (forall ((c Core)) (=> (exists ((p Page)) (mapped c p)) (= (revision12 c) OfVmcs12))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially state_can_be_restored
(push 1)
(assert init_mapped)
(assert (not state_can_be_restored))
(check-sat)
(pop 1)

; ---- MIGRATE.restored keeps state_can_be_restored
; from state_can_be_restored; hypotheses none
(push 1)
(declare-fun c () Core)
(assert state_can_be_restored)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (and (= c_1 c) (not (runs_l2 c))) (not (exists ((p Page)) (mapped c_1 p)))))
        (= (revision12 c_1) OfVmcs12)))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.ordinary keeps state_can_be_restored
; from state_can_be_restored; hypotheses none
(push 1)
(declare-fun c () Core)
(assert state_can_be_restored)
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (or (= c_1 c) (not (exists ((p Page)) (mapped c_1 p))))) (= (revision12 c_1) OfVmcs12)))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.revision keeps state_can_be_restored
; from state_can_be_restored; hypotheses none
(push 1)
(declare-fun c () Core)
(assert state_can_be_restored)
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (or (= c_1 c) (not (exists ((p Page)) (mapped c_1 p))))) (= (revision12 c_1) OfVmcs12)))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter keeps state_can_be_restored
; from state_can_be_restored; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert state_can_be_restored)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (ite (= c_1 c) false (not (exists ((p Page)) (mapped c_1 p)))))
        (or (= c_1 c) (= (revision12 c_1) OfVmcs12))))))
(check-sat)
(pop 1)

; ---- VMRESUME.ordinary keeps state_can_be_restored
; from state_can_be_restored; hypotheses none
(push 1)
(declare-fun c () Core)
(assert state_can_be_restored)
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (or (= c_1 c) (not (exists ((p Page)) (mapped c_1 p))))) (= (revision12 c_1) OfVmcs12)))))
(check-sat)
(pop 1)

; ---- VMRESUME.revision keeps state_can_be_restored
; from state_can_be_restored; hypotheses none
(push 1)
(declare-fun c () Core)
(assert state_can_be_restored)
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (or (= c_1 c) (not (exists ((p Page)) (mapped c_1 p))))) (= (revision12 c_1) OfVmcs12)))))
(check-sat)
(pop 1)

; ---- VMRESUME.new keeps state_can_be_restored
; from state_can_be_restored; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert state_can_be_restored)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (ite (= c_1 c) false (not (exists ((p Page)) (mapped c_1 p)))))
        (or (= c_1 c) (= (revision12 c_1) OfVmcs12))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.last keeps state_can_be_restored
; from state_can_be_restored; hypotheses none
(push 1)
(declare-fun c () Core)
(assert state_can_be_restored)
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (or (= c_1 c) (not (exists ((p Page)) (mapped c_1 p))))) (= (revision12 c_1) OfVmcs12)))))
(check-sat)
(pop 1)

; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- MIGRATE.refused satisfies nothing_is_mapped_after_migration
; from state_can_be_restored; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert state_can_be_restored)
(assert (exists ((p Page)) (mapped c p)))
(assert (not (= (revision12 c) OfVmcs12)))
(assert
  (not
    (forall ((c_1 Core)) (=> (and (= c_1 c) (not (runs_l2 c_1))) (not (exists ((p Page)) (mapped c_1 p)))))))
(check-sat)
(pop 1)

; ---- MIGRATE.restored satisfies nothing_is_mapped_after_migration
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= c_1 c) (not (runs_l2 c_1)))
        (or (and (= c_1 c) (not (runs_l2 c))) (not (exists ((p Page)) (mapped c_1 p))))))))
(check-sat)
(pop 1)
