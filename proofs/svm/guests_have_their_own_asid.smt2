; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: guests_have_their_own_asid
; claim: step: all c: Core, x: Page: VMRUN(c, x) and answers Entered implies usable_asid[vmcb_asid[x]]
; source: APM: VMRUN, Canonicalization and Consistency Checks
; method: 1-induction
; transitions: VMRUN.enter
; obligations: 1, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Asid 0)
(declare-sort Party 0)
(declare-datatypes ((Activity 0)) (((Running) (WaitForSipi))))
(declare-datatypes ((Intercept 0)) (((Intr) (Nmi) (Init) (Invlpga) (Msr) (Vmrun) (Vmmcall) (Vmload) (Vmsave) (Stgi) (Clgi) (Skinit) (Other))))
(declare-datatypes ((Flush 0)) (((NoFlush) (AllAsids) (ThisAsid) (ThisAsidNonGlobal))))
(declare-fun usable_asid (Asid) Bool)
(declare-fun vmcb_asid (Page) Asid)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMRUN.enter satisfies guests_have_their_own_asid
; from no invariant; hypotheses 11
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert (usable_asid (vmcb_asid x)))
(assert (not (forall ((c_1 Core) (x_1 Page)) (=> (and (= c_1 c) (= x_1 x)) (usable_asid (vmcb_asid x_1))))))
(check-sat)
(pop 1)
