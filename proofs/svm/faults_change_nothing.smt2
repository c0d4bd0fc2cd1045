; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: faults_change_nothing
; claim: step: all c: Core, p: Page: executes(c) and (answers UD or answers GP) implies (next(svme[c]) iff svme[c]) and (next(gif[c]) iff gif[c]) and (next(in_guest[c]) iff in_guest[c]) and (next(saved[c, p]) iff saved[c, p])
; source: APM 3: SVM instructions
; method: 1-induction
; transitions: none
; obligations: 0, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Asid 0)
(declare-sort Party 0)
(declare-datatypes ((Activity 0)) (((Running) (WaitForSipi))))
(declare-datatypes ((Intercept 0)) (((Intr) (Nmi) (Init) (Invlpga) (Msr) (Vmrun) (Vmmcall) (Vmload) (Vmsave) (Stgi) (Clgi) (Skinit) (Other))))
(declare-datatypes ((Flush 0)) (((NoFlush) (AllAsids) (ThisAsid) (ThisAsidNonGlobal))))

