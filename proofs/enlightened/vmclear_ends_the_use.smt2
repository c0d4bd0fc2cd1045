; vmxmodel 0.1.0, certificate format 1
; module: enlightened
; property: vmclear_ends_the_use
; claim: step: all c: Core, x: Page: VMCLEAR(c, x) implies answers VMsucceed and not next(active[c, x]) and (enlightened(c) implies next(mapped[c]) != x)
; source: KVM: handle_vmclear [S]
; trust: read in source code
; method: 1-induction
; transitions: VMCLEAR.ordinary, VMCLEAR.last, VMCLEAR.other
; obligations: 3, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Group 0)
(declare-sort Value 0)
(declare-sort Party 0)
(declare-datatypes ((Revision 0)) (((OfVmcs12) (Version1) (Unknown))))
(declare-fun enlightens (Core) Bool)
(declare-fun names (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (names i1 x) (names i1 y)) (= x y))))
(declare-fun active (Core Page) Bool)
(declare-fun mapped (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (mapped i1 x) (mapped i1 y)) (= x y))))


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMCLEAR.ordinary satisfies vmclear_ends_the_use
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert (not (and (enlightens c) (exists ((p Page)) (names c p)))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (= x_1 x))
        (and
          (not (and (not (and (= c_1 c) (= x_1 x))) (active c_1 x_1)))
          (=> (and (enlightens c_1) (exists ((p Page)) (names c_1 p))) (not (mapped c_1 x_1))))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.last satisfies vmclear_ends_the_use
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (= x_1 x))
        (and
          (not (and (not (and (= c_1 c) (= x_1 x))) (active c_1 x_1)))
          (=>
            (and (enlightens c_1) (exists ((p Page)) (names c_1 p)))
            (not (ite (= c_1 c) false (mapped c_1 x_1)))))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.other satisfies vmclear_ends_the_use
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert (not (mapped c x)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (= x_1 x))
        (and
          (not (and (not (and (= c_1 c) (= x_1 x))) (active c_1 x_1)))
          (=> (and (enlightens c_1) (exists ((p Page)) (names c_1 p))) (not (mapped c_1 x_1))))))))
(check-sat)
(pop 1)
