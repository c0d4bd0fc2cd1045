; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: events_exit
; claim: step: all c: Core: EXTERNAL_INTERRUPT(c) or EXCEPTION_OR_NMI(c) or TRIPLE_FAULT(c) or EPT_VIOLATION(c) implies mode[c] == NonRoot and next(mode[c]) == Root
; source: SDM 3C: Other Causes of VM Exits
; method: 1-induction
; transitions: EXTERNAL_INTERRUPT, EXCEPTION_OR_NMI, TRIPLE_FAULT, EPT_VIOLATION
; obligations: 4, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Party 0)
(declare-datatypes ((Mode 0)) (((Off) (Root) (NonRoot))))
(declare-datatypes ((Activity 0)) (((Running) (WaitForSipi) (InSmm) (PoweredOff))))
(declare-datatypes ((Launch 0)) (((Clear) (Launched))))
(declare-datatypes ((Contents 0)) (((Unknown) (Defined) (Corrupt))))
(declare-datatypes ((Execution 0)) (((Protected) (Virtual8086) (Compatibility) (SixtyFourBit))))
(declare-datatypes ((Access 0)) (((Works) (RaisesGP) (RaisesSS) (RaisesPF))))
(declare-datatypes ((Field 0)) (((Controls) (HostState) (GuestState) (MsrLoad) (LinkPointer) (Shadowing) (Functions) (ExitInfo) (Unsupported))))
(declare-fun mode (Core) Mode)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- EXTERNAL_INTERRUPT satisfies events_exit
; from no invariant; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert (= (mode c) NonRoot))
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- EXCEPTION_OR_NMI satisfies events_exit
; from no invariant; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert (= (mode c) NonRoot))
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- TRIPLE_FAULT satisfies events_exit
; from no invariant; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert (= (mode c) NonRoot))
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION satisfies events_exit
; from no invariant; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert (= (mode c) NonRoot))
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)
