; vmxmodel 0.1.0, certificate format 1
; module: enlightened
; property: what_is_mapped_is_active
; claim: invariant: all c: Core, x: Page: vmclears_enlightened and mapped[c] == x implies active[c, x]
; method: 1-induction
; invariant: what_is_mapped_is_active: all c: Core, x: Page: vmclears_enlightened and mapped[c] == x implies active[c, x]
; transitions: MIGRATE.restored, VMLAUNCH.ordinary, VMLAUNCH.revision, VMLAUNCH.enter, VMRESUME.ordinary, VMRESUME.revision, VMRESUME.new, VMRESUME.again, VMCLEAR.ordinary, VMCLEAR.last, VMCLEAR.other
; obligations: 12, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Group 0)
(declare-sort Value 0)
(declare-sort Party 0)
(declare-datatypes ((Revision 0)) (((OfVmcs12) (Version1) (Unknown))))
(declare-fun vmclears_enlightened () Bool)
(declare-fun enlightens (Core) Bool)
(declare-fun names (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (names i1 x) (names i1 y)) (= x y))))
(declare-fun active (Core Page) Bool)
(declare-fun mapped (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (mapped i1 x) (mapped i1 y)) (= x y))))
(declare-fun runs_l2 (Core) Bool)

(define-fun init_active () Bool (forall ((i1 Core) (i2 Page)) (not (active i1 i2))))
(define-fun init_mapped () Bool (forall ((i Core)) (not (exists ((p Page)) (mapped i p)))))
(define-fun what_is_mapped_is_active () Bool
  (forall ((c Core) (x Page)) (=> (and vmclears_enlightened (mapped c x)) (active c x))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially what_is_mapped_is_active
(push 1)
(assert init_active)
(assert init_mapped)
(assert (not what_is_mapped_is_active))
(check-sat)
(pop 1)

; ---- MIGRATE.restored keeps what_is_mapped_is_active
; from what_is_mapped_is_active; hypotheses none
(push 1)
(declare-fun c () Core)
(assert what_is_mapped_is_active)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (and vmclears_enlightened (ite (and (= c_1 c) (not (runs_l2 c))) false (mapped c_1 x)))
        (active c_1 x)))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.ordinary keeps what_is_mapped_is_active
; from what_is_mapped_is_active; hypotheses none
(push 1)
(declare-fun c () Core)
(assert what_is_mapped_is_active)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and vmclears_enlightened (ite (= c_1 c) false (mapped c_1 x_1))) (active c_1 x_1)))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.revision keeps what_is_mapped_is_active
; from what_is_mapped_is_active; hypotheses none
(push 1)
(declare-fun c () Core)
(assert what_is_mapped_is_active)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and vmclears_enlightened (ite (= c_1 c) false (mapped c_1 x_1))) (active c_1 x_1)))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter keeps what_is_mapped_is_active
; from what_is_mapped_is_active; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert what_is_mapped_is_active)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and vmclears_enlightened (ite (= c_1 c) (= x x_1) (mapped c_1 x_1)))
        (or (and (= c_1 c) (= x_1 x)) (active c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMRESUME.ordinary keeps what_is_mapped_is_active
; from what_is_mapped_is_active; hypotheses none
(push 1)
(declare-fun c () Core)
(assert what_is_mapped_is_active)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and vmclears_enlightened (ite (= c_1 c) false (mapped c_1 x_1))) (active c_1 x_1)))))
(check-sat)
(pop 1)

; ---- VMRESUME.revision keeps what_is_mapped_is_active
; from what_is_mapped_is_active; hypotheses none
(push 1)
(declare-fun c () Core)
(assert what_is_mapped_is_active)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and vmclears_enlightened (ite (= c_1 c) false (mapped c_1 x_1))) (active c_1 x_1)))))
(check-sat)
(pop 1)

; ---- VMRESUME.new keeps what_is_mapped_is_active
; from what_is_mapped_is_active; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert what_is_mapped_is_active)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and vmclears_enlightened (ite (= c_1 c) (= x x_1) (mapped c_1 x_1)))
        (or (and (= c_1 c) (= x_1 x)) (active c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMRESUME.again keeps what_is_mapped_is_active
; from what_is_mapped_is_active; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert what_is_mapped_is_active)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and vmclears_enlightened (mapped c_1 x_1)) (or (and (= c_1 c) (= x_1 x)) (active c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.ordinary keeps what_is_mapped_is_active
; from no invariant; hypotheses 2, 3
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert (=> vmclears_enlightened (and (enlightens c) (exists ((p Page)) (names c p)))))
(assert (not (and (enlightens c) (exists ((p Page)) (names c p)))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and vmclears_enlightened (mapped c_1 x_1)) (and (not (and (= c_1 c) (= x_1 x))) (active c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.last keeps what_is_mapped_is_active
; from what_is_mapped_is_active; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert what_is_mapped_is_active)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and vmclears_enlightened (ite (= c_1 c) false (mapped c_1 x_1)))
        (and (not (and (= c_1 c) (= x_1 x))) (active c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.other keeps what_is_mapped_is_active
; from what_is_mapped_is_active; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert what_is_mapped_is_active)
(assert (not (mapped c x)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and vmclears_enlightened (mapped c_1 x_1)) (and (not (and (= c_1 c) (= x_1 x))) (active c_1 x_1))))))
(check-sat)
(pop 1)
