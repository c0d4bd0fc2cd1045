; vmxmodel 0.1.0, certificate format 1
; module: turtles
; property: host_state_is_checked_by_l0
; claim: step: all c: Core, x: Page: (VMLAUNCH(c) or VMRESUME(c)) and answers Continues and current_vmptr[c] == x implies host12[x]
; source: KVM: nested_vmx_check_host_state [S]
; trust: read in source code
; method: 1-induction
; transitions: VMLAUNCH.unnoticed, VMLAUNCH.checked, VMRESUME.unnoticed, VMRESUME.checked
; obligations: 4, each to be answered unsat

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
(declare-fun current_vmptr (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current_vmptr i1 x) (current_vmptr i1 y)) (= x y))))
(declare-fun host12 (Page) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMLAUNCH.unnoticed satisfies host_state_is_checked_by_l0
; from no invariant; hypotheses 15
(push 1)
(declare-fun c () Core)
(assert (not (exists ((x Page)) (and (current_vmptr c x) (not (host12 x))))))
(assert (not (forall ((c_1 Core) (x_1 Page)) (=> (and (= c_1 c) (current_vmptr c_1 x_1)) (host12 x_1)))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.checked satisfies host_state_is_checked_by_l0
; from no invariant; hypotheses 15
(push 1)
(declare-fun c () Core)
(assert (not (exists ((x Page)) (and (current_vmptr c x) (not (host12 x))))))
(assert (not (forall ((c_1 Core) (x_1 Page)) (=> (and (= c_1 c) (current_vmptr c_1 x_1)) (host12 x_1)))))
(check-sat)
(pop 1)

; ---- VMRESUME.unnoticed satisfies host_state_is_checked_by_l0
; from no invariant; hypotheses 15
(push 1)
(declare-fun c () Core)
(assert (not (exists ((x Page)) (and (current_vmptr c x) (not (host12 x))))))
(assert (not (forall ((c_1 Core) (x_1 Page)) (=> (and (= c_1 c) (current_vmptr c_1 x_1)) (host12 x_1)))))
(check-sat)
(pop 1)

; ---- VMRESUME.checked satisfies host_state_is_checked_by_l0
; from no invariant; hypotheses 15
(push 1)
(declare-fun c () Core)
(assert (not (exists ((x Page)) (and (current_vmptr c x) (not (host12 x))))))
(assert (not (forall ((c_1 Core) (x_1 Page)) (=> (and (= c_1 c) (current_vmptr c_1 x_1)) (host12 x_1)))))
(check-sat)
(pop 1)
