; vmxmodel 0.1.0, certificate format 1
; module: turtles_refines_vmx
; property: stays_ready
; claim: step: an answered instruction leaves its processor ready; only a stuttering step of its own makes it busy
; method: 1-induction
; without GETSEC_SENTER, GETSEC_SEXIT, A20M: L0 offers no SMX operation and has no A20M
; without RETURN_FROM_SMM, SMI: L0 offers no dual-monitor treatment of SMIs
; without POWER_DOWN: L0 resets a virtual processor instead
; without WRITE_BACK: L0 has one copy of a vmcs12
; transitions: MOV_TO_CR0.guest, MOV_TO_CR0.write, MOV_TO_CR4.guest, MOV_TO_CR4.write, WRMSR_FEATURE_CONTROL.write, CPUID.complete
; obligations: 6, each to be answered unsat

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
(declare-datatypes ((Mode 0)) (((Off) (Root) (NonRoot))))
(declare-fun work (Core) Work)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- MOV_TO_CR0.guest satisfies stays_ready
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) NoWork))
(assert (not (and (forall ((d Core)) (=> (= (work d) NoWork) (= (work d) NoWork))) (= (work c) NoWork))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.write satisfies stays_ready
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) NoWork))
(assert (not (and (forall ((d Core)) (=> (= (work d) NoWork) (= (work d) NoWork))) (= (work c) NoWork))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.guest satisfies stays_ready
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) NoWork))
(assert (not (and (forall ((d Core)) (=> (= (work d) NoWork) (= (work d) NoWork))) (= (work c) NoWork))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.write satisfies stays_ready
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) NoWork))
(assert (not (and (forall ((d Core)) (=> (= (work d) NoWork) (= (work d) NoWork))) (= (work c) NoWork))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.write satisfies stays_ready
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) NoWork))
(assert (not (and (forall ((d Core)) (=> (= (work d) NoWork) (= (work d) NoWork))) (= (work c) NoWork))))
(check-sat)
(pop 1)

; ---- CPUID.complete satisfies stays_ready
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) NoWork))
(assert (not (and (forall ((d Core)) (=> (= (work d) NoWork) (= (work d) NoWork))) (= (work c) NoWork))))
(check-sat)
(pop 1)
