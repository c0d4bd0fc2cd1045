; vmxmodel 0.1.0, certificate format 1
; module: nestcloud
; property: asked_is_what_vmcs12_said
; claim: step: all c: Core, x: Page, yes: Bool: (L1_ASKS(x, yes) implies (next(asks12[x]) iff yes)) and (ENTER(c, x) implies runs02[c] == none and next(runs02[c]) == x and (next(asked[c]) iff asks12[x]))
; method: 1-induction
; transitions: ENTER
; obligations: 1, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Frame 0)
(declare-datatypes ((Values 0)) (((Harmless) (Harmful))))
(declare-datatypes ((Phase 0)) (((Idle) (Checked) (Entered))))
(declare-fun asks12 (Page) Bool)
(declare-fun runs02 (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (runs02 i1 x) (runs02 i1 y)) (= x y))))
(declare-fun asked (Core) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- ENTER satisfies asked_is_what_vmcs12_said
; from no invariant; hypotheses 1
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert (not (exists ((p Page)) (runs02 c p))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (= x_1 x))
        (and
          (not (exists ((p Page)) (runs02 c_1 p)))
          (ite (= c_1 c) (= x x_1) (runs02 c_1 x_1))
          (ite (= c_1 c) (= (asks12 x) (asks12 x_1)) (= (asked c_1) (asks12 x_1))))))))
(check-sat)
(pop 1)
