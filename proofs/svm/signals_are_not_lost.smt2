; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: signals_are_not_lost
; claim: step: all c: Core, i: Intercept: pending[c, i] and not next(pending[c, i]) implies TAKE(c, i) or RESET(c)
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

