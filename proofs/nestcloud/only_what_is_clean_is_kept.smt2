; vmxmodel 0.1.0, certificate format 1
; module: nestcloud
; property: only_what_is_clean_is_kept
; claim: step: all c: Core, x: Page: USE.clean(c, x) implies trusts_clean and declared_clean[x] and filled[c] == x
; source: KVM: copy_enlightened_to_vmcs12 [S]
; trust: read in source code
; method: 1-induction
; transitions: USE.clean
; obligations: 1, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Frame 0)
(declare-datatypes ((Values 0)) (((Harmless) (Harmful))))
(declare-datatypes ((Phase 0)) (((Idle) (Checked) (Entered))))
(declare-fun trusts_clean () Bool)
(declare-fun declared_clean (Page) Bool)
(declare-fun filled (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (filled i1 x) (filled i1 y)) (= x y))))


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- USE.clean satisfies only_what_is_clean_is_kept
; from no invariant; hypotheses 3, 4, 5
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert trusts_clean)
(assert (declared_clean x))
(assert (filled c x))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (= x_1 x)) (and trusts_clean (declared_clean x_1) (filled c_1 x_1))))))
(check-sat)
(pop 1)
