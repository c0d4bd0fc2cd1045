; vmxmodel 0.1.0, certificate format 1
; module: enlightened
; property: unknown_revisions_are_refused
; claim: step: all c: Core, x: Page: mapped[c] != x and next(mapped[c]) == x implies revision[x] != Unknown
; method: 1-induction
; transitions: MIGRATE.restored, VMLAUNCH.ordinary, VMLAUNCH.revision, VMLAUNCH.enter, VMRESUME.ordinary, VMRESUME.revision, VMRESUME.new, VMCLEAR.last
; obligations: 8, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Group 0)
(declare-sort Value 0)
(declare-sort Party 0)
(declare-datatypes ((Revision 0)) (((OfVmcs12) (Version1) (Unknown))))
(declare-fun revision (Page) Revision)
(declare-fun mapped (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (mapped i1 x) (mapped i1 y)) (= x y))))
(declare-fun runs_l2 (Core) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- MIGRATE.restored satisfies unknown_revisions_are_refused
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (not (mapped c_1 x_1)) (ite (and (= c_1 c) (not (runs_l2 c))) false (mapped c_1 x_1)))
        (not (= (revision x_1) Unknown))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.ordinary satisfies unknown_revisions_are_refused
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (not (mapped c_1 x_1)) (ite (= c_1 c) false (mapped c_1 x_1)))
        (not (= (revision x_1) Unknown))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.revision satisfies unknown_revisions_are_refused
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (not (mapped c_1 x_1)) (ite (= c_1 c) false (mapped c_1 x_1)))
        (not (= (revision x_1) Unknown))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter satisfies unknown_revisions_are_refused
; from no invariant; hypotheses 6
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert (not (and (not (mapped c x)) (= (revision x) Unknown))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (not (mapped c_1 x_1)) (ite (= c_1 c) (= x x_1) (mapped c_1 x_1)))
        (not (= (revision x_1) Unknown))))))
(check-sat)
(pop 1)

; ---- VMRESUME.ordinary satisfies unknown_revisions_are_refused
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (not (mapped c_1 x_1)) (ite (= c_1 c) false (mapped c_1 x_1)))
        (not (= (revision x_1) Unknown))))))
(check-sat)
(pop 1)

; ---- VMRESUME.revision satisfies unknown_revisions_are_refused
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (not (mapped c_1 x_1)) (ite (= c_1 c) false (mapped c_1 x_1)))
        (not (= (revision x_1) Unknown))))))
(check-sat)
(pop 1)

; ---- VMRESUME.new satisfies unknown_revisions_are_refused
; from no invariant; hypotheses 6
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert (not (and (not (mapped c x)) (= (revision x) Unknown))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (not (mapped c_1 x_1)) (ite (= c_1 c) (= x x_1) (mapped c_1 x_1)))
        (not (= (revision x_1) Unknown))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.last satisfies unknown_revisions_are_refused
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (not (mapped c_1 x_1)) (ite (= c_1 c) false (mapped c_1 x_1)))
        (not (= (revision x_1) Unknown))))))
(check-sat)
(pop 1)
