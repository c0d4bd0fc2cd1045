; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: events_exit_where_they_occur
; claim: step: all c: Core, i: Intercept: EXIT(c, i) implies in_guest[c] and intercepts[c, i] and activity[c] == Running and (i in {Init, Nmi, Intr} implies pending[c, i] and gif[c]) and (not (i in {Init, Nmi, Intr}) implies i == Other)
; source: APM: Instruction and Event Intercepts
; method: 1-induction
; transitions: EXIT
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
(declare-fun gif (Core) Bool)
(declare-fun in_guest (Core) Bool)
(declare-fun intercepts (Core Intercept) Bool)
(declare-fun pending (Core Intercept) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- EXIT satisfies events_exit_where_they_occur
; from no invariant; hypotheses 1, 2, 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun i () Intercept)
(assert (in_guest c))
(assert (intercepts c i))
(assert (ite (or (= i Init) (= i Nmi) (= i Intr)) (and (pending c i) (gif c)) (= i Other)))
(assert (= (activity c) Running))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (= Intr i))
          (and (in_guest c_1) (intercepts c_1 Intr) (= (activity c_1) Running) (pending c_1 Intr) (gif c_1)))
        (=>
          (and (= c_1 c) (= Nmi i))
          (and (in_guest c_1) (intercepts c_1 Nmi) (= (activity c_1) Running) (pending c_1 Nmi) (gif c_1)))
        (=>
          (and (= c_1 c) (= Init i))
          (and (in_guest c_1) (intercepts c_1 Init) (= (activity c_1) Running) (pending c_1 Init) (gif c_1)))
        (not (and (= c_1 c) (= Invlpga i)))
        (not (and (= c_1 c) (= Msr i)))
        (not (and (= c_1 c) (= Vmrun i)))
        (not (and (= c_1 c) (= Vmmcall i)))
        (not (and (= c_1 c) (= Vmload i)))
        (not (and (= c_1 c) (= Vmsave i)))
        (not (and (= c_1 c) (= Stgi i)))
        (not (and (= c_1 c) (= Clgi i)))
        (not (and (= c_1 c) (= Skinit i)))
        (=>
          (and (= c_1 c) (= Other i))
          (and (in_guest c_1) (intercepts c_1 Other) (= (activity c_1) Running)))))))
(check-sat)
(pop 1)
