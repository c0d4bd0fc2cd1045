; vmxmodel 0.1.0, certificate format 1
; module: enlightened
; property: l2_runs_with_what_is_named
; claim: step: all c: Core, x: Page: VMLAUNCH.enter(c, x) or VMRESUME.new(c, x) or VMRESUME.again(c, x) implies enlightens[c] and names[c] == x
; method: 1-induction
; transitions: VMLAUNCH.enter, VMRESUME.new, VMRESUME.again
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


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMLAUNCH.enter satisfies l2_runs_with_what_is_named
; from no invariant; hypotheses 2, 4, 5
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert (=> (and (enlightens c) (exists ((p Page)) (names c p))) (names c x)))
(assert (enlightens c))
(assert (exists ((p Page)) (names c p)))
(assert
  (not (forall ((c_1 Core) (x_1 Page)) (=> (and (= c_1 c) (= x_1 x)) (and (enlightens c_1) (names c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMRESUME.new satisfies l2_runs_with_what_is_named
; from no invariant; hypotheses 2, 4, 5
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert (=> (and (enlightens c) (exists ((p Page)) (names c p))) (names c x)))
(assert (enlightens c))
(assert (exists ((p Page)) (names c p)))
(assert
  (not (forall ((c_1 Core) (x_1 Page)) (=> (and (= c_1 c) (= x_1 x)) (and (enlightens c_1) (names c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMRESUME.again satisfies l2_runs_with_what_is_named
; from no invariant; hypotheses 2, 4, 5
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert (=> (and (enlightens c) (exists ((p Page)) (names c p))) (names c x)))
(assert (enlightens c))
(assert (exists ((p Page)) (names c p)))
(assert
  (not (forall ((c_1 Core) (x_1 Page)) (=> (and (= c_1 c) (= x_1 x)) (and (enlightens c_1) (names c_1 x_1))))))
(check-sat)
(pop 1)
