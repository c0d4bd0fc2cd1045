; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: switches_set_gif
; claim: step: all c: Core: (next(in_guest[c]) and not in_guest[c] implies next(gif[c])) and (executes(c) and (answers VMEXIT(_) or answers VMEXIT_INVALID) implies not next(gif[c]))
; source: APM: Global Interrupt Flag, STGI and CLGI Instructions
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

