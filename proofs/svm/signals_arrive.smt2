; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: signals_arrive
; claim: step: all c: Core, i: Intercept: SIGNAL(c, i) implies i in {Init, Nmi, Intr} and activity[c] == Running and next(pending[c, i])
; source: APM: Global Interrupt Flag, STGI and CLGI Instructions
; method: 1-induction
; transitions: SIGNAL
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
(declare-fun pending (Core Intercept) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- SIGNAL satisfies signals_arrive
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(declare-fun i () Intercept)
(assert (or (= i Init) (= i Nmi) (= i Intr)))
(assert (= (activity c) Running))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (= Intr i))
          (and (= (activity c_1) Running) (or (and (= c_1 c) (= Intr i)) (pending c_1 Intr))))
        (=>
          (and (= c_1 c) (= Nmi i))
          (and (= (activity c_1) Running) (or (and (= c_1 c) (= Nmi i)) (pending c_1 Nmi))))
        (=>
          (and (= c_1 c) (= Init i))
          (and (= (activity c_1) Running) (or (and (= c_1 c) (= Init i)) (pending c_1 Init))))
        (not (and (= c_1 c) (= Invlpga i)))
        (not (and (= c_1 c) (= Msr i)))
        (not (and (= c_1 c) (= Vmrun i)))
        (not (and (= c_1 c) (= Vmmcall i)))
        (not (and (= c_1 c) (= Vmload i)))
        (not (and (= c_1 c) (= Vmsave i)))
        (not (and (= c_1 c) (= Stgi i)))
        (not (and (= c_1 c) (= Clgi i)))
        (not (and (= c_1 c) (= Skinit i)))
        (not (and (= c_1 c) (= Other i)))))))
(check-sat)
(pop 1)
