; vmxmodel 0.1.0, certificate format 1
; module: nestcloud
; property: a_write_declares_nothing
; claim: step: all x: Page, v: Values: WRITE12(x, v) implies next(memory12[x]) == v and (next(declared_clean[x]) iff declared_clean[x] and not clears_clean)
; source: TLFS: Enlightened VMCS, clean fields [D]
; trust: read in a manual
; method: 1-induction
; transitions: WRITE12
; obligations: 1, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Frame 0)
(declare-datatypes ((Values 0)) (((Harmless) (Harmful))))
(declare-datatypes ((Phase 0)) (((Idle) (Checked) (Entered))))
(declare-fun clears_clean () Bool)
(declare-fun memory12 (Page) Values)
(declare-fun declared_clean (Page) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- WRITE12 satisfies a_write_declares_nothing
; from no invariant; hypotheses none
(push 1)
(declare-fun x () Page)
(declare-fun v () Values)
(assert
  (not
    (forall ((x_1 Page))
      (and
        (=>
          (and (= x_1 x) (= Harmless v))
          (and
            (ite (= x_1 x) (= v Harmless) (= (memory12 x_1) Harmless))
            (ite
              (= x_1 x)
              (= (and (declared_clean x) (not clears_clean)) (and (declared_clean x_1) (not clears_clean)))
              (= (declared_clean x_1) (and (declared_clean x_1) (not clears_clean))))))
        (=>
          (and (= x_1 x) (= Harmful v))
          (and
            (ite (= x_1 x) (= v Harmful) (= (memory12 x_1) Harmful))
            (ite
              (= x_1 x)
              (= (and (declared_clean x) (not clears_clean)) (and (declared_clean x_1) (not clears_clean)))
              (= (declared_clean x_1) (and (declared_clean x_1) (not clears_clean))))))))))
(check-sat)
(pop 1)
