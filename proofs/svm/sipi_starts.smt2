; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: sipi_starts
; claim: step: all c: Core: SIPI(c) implies activity[c] == WaitForSipi and next(activity[c]) == Running
; source: APM: Processor Initialization
; method: 1-induction
; transitions: SIPI
; obligations: 1, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Asid 0)
(declare-sort Party 0)
(declare-datatypes ((Activity 0)) (((Running) (WaitForSipi))))
(declare-datatypes ((Intercept 0)) (((Intr) (Nmi) (Init) (Invlpga) (Msr) (Vmrun) (Vmmcall) (Vmload) (Vmsave) (Stgi) (Clgi) (Skinit) (Other))))
(declare-datatypes ((Flush 0)) (((NoFlush) (AllAsids) (ThisAsid) (ThisAsidNonGlobal))))
(declare-fun activity (Core) Activity)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- SIPI satisfies sipi_starts
; from no invariant; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert (= (activity c) WaitForSipi))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) WaitForSipi) (or (= c_1 c) (= (activity c_1) Running)))))))
(check-sat)
(pop 1)
