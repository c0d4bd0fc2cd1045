; vmxmodel 0.1.0, certificate format 1
; module: turtles
; property: vmcs02_leads_to_l0
; claim: invariant: all c: Core: host_state02[c] == OfL0
; method: 1-induction
; invariant: vmcs02_leads_to_l0: all c: Core: host_state02[c] == OfL0
; transitions: PREPARE
; obligations: 2, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Frame 0)
(declare-sort Msr 0)
(declare-sort Party 0)
(declare-datatypes ((Activity 0)) (((Running) (WaitForSipi) (InSmm) (PoweredOff))))
(declare-datatypes ((Launch 0)) (((Clear) (Launched))))
(declare-datatypes ((Contents 0)) (((Unknown) (Defined) (Corrupt))))
(declare-datatypes ((Execution 0)) (((Protected) (Virtual8086) (Compatibility) (SixtyFourBit))))
(declare-datatypes ((Access 0)) (((Works) (RaisesGP) (RaisesSS) (RaisesPF))))
(declare-datatypes ((Field 0)) (((Controls) (HostState) (GuestState) (MsrLoad) (LinkPointer) (Shadowing) (Functions) (ExitInfo) (Unsupported))))
(declare-datatypes ((Event 0)) (((ExternalInterrupt) (ExceptionOrNmi) (EptViolation))))
(declare-datatypes ((Origin 0)) (((OfL0) (OfL1))))
(declare-datatypes ((Work 0)) (((NoWork) (OnVmxon) (OnVmxoff) (OnVmclear) (OnVmptrld) (OnVmptrst) (OnVmread) (OnVmwrite) (OnVmlaunch) (OnVmresume) (OnVmcall) (OnVmfunc) (OnInvept) (OnInvvpid) (PreparesLaunch) (PreparesResume) (EntersLaunch) (EntersResume))))
(declare-fun host_state02 (Core) Origin)

(define-fun init_host_state02 () Bool (forall ((i Core)) (= (host_state02 i) OfL0)))
(define-fun vmcs02_leads_to_l0 () Bool (forall ((c Core)) (= (host_state02 c) OfL0)))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially vmcs02_leads_to_l0
(push 1)
(assert init_host_state02)
(assert (not vmcs02_leads_to_l0))
(check-sat)
(pop 1)

; ---- PREPARE keeps vmcs02_leads_to_l0
; from vmcs02_leads_to_l0; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_leads_to_l0)
(assert (not (forall ((c_1 Core)) (or (= c_1 c) (= (host_state02 c_1) OfL0)))))
(check-sat)
(pop 1)
