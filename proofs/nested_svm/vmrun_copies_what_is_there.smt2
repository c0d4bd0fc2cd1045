; vmxmodel 0.1.0, certificate format 1
; module: nested_svm
; property: vmrun_copies_what_is_there
; claim: step: all c: Core, x: Page: VMRUN(c, x) implies svme[c] and not in_l2[c] and phase[c] == Idle and next(phase[c]) == Copied and next(entering[c]) == x and (all i: Intercept: next(copy[c, i]) iff intercepts12[x, i])
; source: KVM: nested_svm_vmrun [S]
; trust: read in source code
; method: 1-induction
; transitions: VMRUN
; obligations: 1, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-datatypes ((Intercept 0)) (((Vmrun) (Vmload) (Vmsave) (EferWrite))))
(declare-datatypes ((Phase 0)) (((Idle) (Copied))))
(declare-fun svme (Core) Bool)
(declare-fun in_l2 (Core) Bool)
(declare-fun phase (Core) Phase)
(declare-fun entering (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (entering i1 x) (entering i1 y)) (= x y))))
(declare-fun intercepts12 (Page Intercept) Bool)
(declare-fun copy (Core Intercept) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMRUN satisfies vmrun_copies_what_is_there
; from no invariant; hypotheses 1, 2, 3
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert (not (in_l2 c)))
(assert (= (phase c) Idle))
(assert (svme c))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (= x_1 x))
        (and
          (svme c_1)
          (not (in_l2 c_1))
          (= (phase c_1) Idle)
          (or (= c_1 c) (= (phase c_1) Copied))
          (ite (= c_1 c) (= x x_1) (entering c_1 x_1))
          (ite
            (= c_1 c)
            (= (intercepts12 x Vmrun) (intercepts12 x_1 Vmrun))
            (= (copy c_1 Vmrun) (intercepts12 x_1 Vmrun)))
          (ite
            (= c_1 c)
            (= (intercepts12 x Vmload) (intercepts12 x_1 Vmload))
            (= (copy c_1 Vmload) (intercepts12 x_1 Vmload)))
          (ite
            (= c_1 c)
            (= (intercepts12 x Vmsave) (intercepts12 x_1 Vmsave))
            (= (copy c_1 Vmsave) (intercepts12 x_1 Vmsave)))
          (ite
            (= c_1 c)
            (= (intercepts12 x EferWrite) (intercepts12 x_1 EferWrite))
            (= (copy c_1 EferWrite) (intercepts12 x_1 EferWrite))))))))
(check-sat)
(pop 1)
