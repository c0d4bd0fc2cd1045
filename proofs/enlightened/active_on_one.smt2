; vmxmodel 0.1.0, certificate format 1
; module: enlightened
; property: active_on_one
; claim: invariant: all c, d: Core, x: Page: vmclears_first and active[c, x] and active[d, x] implies c == d
; method: 1-induction
; invariant: active_on_one: all c, d: Core, x: Page: vmclears_first and active[c, x] and active[d, x] implies c == d
; transitions: VMLAUNCH.enter, VMRESUME.new, VMRESUME.again, VMCLEAR.ordinary, VMCLEAR.last, VMCLEAR.other
; obligations: 7, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Group 0)
(declare-sort Value 0)
(declare-sort Party 0)
(declare-datatypes ((Revision 0)) (((OfVmcs12) (Version1) (Unknown))))
(declare-fun vmclears_first () Bool)
(declare-fun enlightens (Core) Bool)
(declare-fun names (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (names i1 x) (names i1 y)) (= x y))))
(declare-fun active (Core Page) Bool)

(define-fun init_active () Bool (forall ((i1 Core) (i2 Page)) (not (active i1 i2))))
(define-fun active_on_one () Bool
  (forall ((c Core) (d Core) (x Page)) (=> (and vmclears_first (active c x) (active d x)) (= c d))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially active_on_one
(push 1)
(assert init_active)
(assert (not active_on_one))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter keeps active_on_one
; from active_on_one; hypotheses 3, 4, 5
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert active_on_one)
(assert
  (=>
    (and vmclears_first (enlightens c) (exists ((p Page)) (names c p)))
    (forall ((d Core)) (=> (active d x) (= d c)))))
(assert (enlightens c))
(assert (exists ((p Page)) (names c p)))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=>
        (and vmclears_first
          (or (and (= c_1 c) (= x_1 x)) (active c_1 x_1))
          (or (and (= d c) (= x_1 x)) (active d x_1)))
        (= c_1 d)))))
(check-sat)
(pop 1)

; ---- VMRESUME.new keeps active_on_one
; from active_on_one; hypotheses 3, 4, 5
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert active_on_one)
(assert
  (=>
    (and vmclears_first (enlightens c) (exists ((p Page)) (names c p)))
    (forall ((d Core)) (=> (active d x) (= d c)))))
(assert (enlightens c))
(assert (exists ((p Page)) (names c p)))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=>
        (and vmclears_first
          (or (and (= c_1 c) (= x_1 x)) (active c_1 x_1))
          (or (and (= d c) (= x_1 x)) (active d x_1)))
        (= c_1 d)))))
(check-sat)
(pop 1)

; ---- VMRESUME.again keeps active_on_one
; from active_on_one; hypotheses 3, 4, 5
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert active_on_one)
(assert
  (=>
    (and vmclears_first (enlightens c) (exists ((p Page)) (names c p)))
    (forall ((d Core)) (=> (active d x) (= d c)))))
(assert (enlightens c))
(assert (exists ((p Page)) (names c p)))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=>
        (and vmclears_first
          (or (and (= c_1 c) (= x_1 x)) (active c_1 x_1))
          (or (and (= d c) (= x_1 x)) (active d x_1)))
        (= c_1 d)))))
(check-sat)
(pop 1)

; ---- VMCLEAR.ordinary keeps active_on_one
; from active_on_one; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert active_on_one)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=>
        (and vmclears_first
          (not (and (= c_1 c) (= x_1 x)))
          (active c_1 x_1)
          (not (and (= d c) (= x_1 x)))
          (active d x_1))
        (= c_1 d)))))
(check-sat)
(pop 1)

; ---- VMCLEAR.last keeps active_on_one
; from active_on_one; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert active_on_one)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=>
        (and vmclears_first
          (not (and (= c_1 c) (= x_1 x)))
          (active c_1 x_1)
          (not (and (= d c) (= x_1 x)))
          (active d x_1))
        (= c_1 d)))))
(check-sat)
(pop 1)

; ---- VMCLEAR.other keeps active_on_one
; from active_on_one; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert active_on_one)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=>
        (and vmclears_first
          (not (and (= c_1 c) (= x_1 x)))
          (active c_1 x_1)
          (not (and (= d c) (= x_1 x)))
          (active d x_1))
        (= c_1 d)))))
(check-sat)
(pop 1)
