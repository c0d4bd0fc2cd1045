; vmxmodel 0.1.0, certificate format 1
; module: nested_svm
; property: clearing_svme_ends_l2
; claim: step: all c: Core: L2_CLEARS_SVME(c) implies in_l2[c] and l2_svme[c] and not next(in_l2[c]) and (next(l2_svme[c]) iff copy[c, EferWrite])
; source: KVM, commit cdc69269b18a [D]
; trust: read in a manual
; method: 1-induction
; transitions: L2_CLEARS_SVME.l1_asked, L2_CLEARS_SVME.shuts_down
; obligations: 2, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-datatypes ((Intercept 0)) (((Vmrun) (Vmload) (Vmsave) (EferWrite))))
(declare-datatypes ((Phase 0)) (((Idle) (Copied))))
(declare-fun l2_svme (Core) Bool)
(declare-fun in_l2 (Core) Bool)
(declare-fun copy (Core Intercept) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- L2_CLEARS_SVME.l1_asked satisfies clearing_svme_ends_l2
; from no invariant; hypotheses 1, 2, 3
(push 1)
(declare-fun c () Core)
(assert (in_l2 c))
(assert (l2_svme c))
(assert (copy c EferWrite))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= c_1 c)
        (and
          (in_l2 c_1)
          (l2_svme c_1)
          (not (and (not (= c_1 c)) (in_l2 c_1)))
          (= (l2_svme c_1) (copy c_1 EferWrite)))))))
(check-sat)
(pop 1)

; ---- L2_CLEARS_SVME.shuts_down satisfies clearing_svme_ends_l2
; from no invariant; hypotheses 1, 2, 3
(push 1)
(declare-fun c () Core)
(assert (in_l2 c))
(assert (l2_svme c))
(assert (not (copy c EferWrite)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= c_1 c)
        (and
          (in_l2 c_1)
          (l2_svme c_1)
          (not (and (not (= c_1 c)) (in_l2 c_1)))
          (= (and (not (= c_1 c)) (l2_svme c_1)) (copy c_1 EferWrite)))))))
(check-sat)
(pop 1)
