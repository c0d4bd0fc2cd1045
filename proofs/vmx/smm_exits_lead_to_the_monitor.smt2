; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: smm_exits_lead_to_the_monitor
; claim: step: all c: Core: (SMI(c) implies dual_monitor[c]) and (SMI(c) or (answers SmmExit and VMCALL(c)) implies next(activity[c]) == InSmm)
; source: SDM 3C: Dual-Monitor Treatment of SMIs and SMM
; method: 1-induction
; transitions: SMI
; obligations: 1, each to be answered unsat

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
(declare-fun activity (Core) Activity)
(declare-fun dual_monitor (Core) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- SMI satisfies smm_exits_lead_to_the_monitor
; from no invariant; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert (dual_monitor c))
(assert
  (not
    (forall ((c_1 Core))
      (and (=> (= c_1 c) (dual_monitor c_1)) (=> (= c_1 c) (or (= c_1 c) (= (activity c_1) InSmm)))))))
(check-sat)
(pop 1)
