; vmxmodel 0.1.0, certificate format 1
; module: nested_svm
; property: vmcb12_is_memory
; claim: step: all x: Page, i: Intercept, on: Bool: WRITE12(x, i, on) implies (next(intercepts12[x, i]) iff on)
; method: 1-induction
; transitions: none
; obligations: 0, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-datatypes ((Intercept 0)) (((Vmrun) (Vmload) (Vmsave) (EferWrite))))
(declare-datatypes ((Phase 0)) (((Idle) (Copied))))

