; vmxmodel 0.1.0, certificate format 1
; module: nestcloud
; property: checked_then_used
; claim: step: all c, d: Core, x: Page: (CHECK(c, x) implies phase[c] == Idle and memory12[x] == Harmless and next(entering[c]) == x) and (USE(c, x) implies phase[c] == Checked and entering[c] == x and next(phase[c]) == Entered) and (USE(c, x) and c != d and filled[d] != x implies next(filled[d]) == filled[d])
; source: NestCloud, PV VMCS [I]
; trust: inferred from what was read
; method: 1-induction
; transitions: CHECK, USE.clean, USE.fresh
; obligations: 3, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Frame 0)
(declare-datatypes ((Values 0)) (((Harmless) (Harmful))))
(declare-datatypes ((Phase 0)) (((Idle) (Checked) (Entered))))
(declare-fun phase (Core) Phase)
(declare-fun entering (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (entering i1 x) (entering i1 y)) (= x y))))
(declare-fun memory12 (Page) Values)
(declare-fun filled (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (filled i1 x) (filled i1 y)) (= x y))))


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- CHECK satisfies checked_then_used
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert (= (phase c) Idle))
(assert (= (memory12 x) Harmless))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (= x_1 x))
        (and (= (phase c_1) Idle) (= (memory12 x_1) Harmless) (ite (= c_1 c) (= x x_1) (entering c_1 x_1)))))))
(check-sat)
(pop 1)

; ---- USE.clean satisfies checked_then_used
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert (= (phase c) Checked))
(assert (entering c x))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (= x_1 x))
        (and (= (phase c_1) Checked) (entering c_1 x_1) (or (= c_1 c) (= (phase c_1) Entered)))))))
(check-sat)
(pop 1)

; ---- USE.fresh satisfies checked_then_used
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert (= (phase c) Checked))
(assert (entering c x))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (and
        (=>
          (and (= c_1 c) (= x_1 x))
          (and (= (phase c_1) Checked) (entering c_1 x_1) (or (= c_1 c) (= (phase c_1) Entered))))
        (=>
          (and (= c_1 c) (= x_1 x) (not (= c_1 d)) (not (filled d x_1)))
          (ite
            (= d c)
            (filled d x)
            (or (not (and (not (= d c)) (filled d x))) (not (exists ((p Page)) (filled d p))))))))))
(check-sat)
(pop 1)
