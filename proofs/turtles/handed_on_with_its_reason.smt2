; vmxmodel 0.1.0, certificate format 1
; module: turtles
; property: handed_on_with_its_reason
; claim: step: all c: Core: answers Exit(_) implies (VMCALL(c) implies answers Exit(18)) and (VMCLEAR(c, _) implies answers Exit(19)) and (VMLAUNCH(c) implies answers Exit(20)) and (VMPTRLD(c, _) implies answers Exit(21)) and (VMPTRST(c) implies answers Exit(22)) and (VMREAD(c, _) implies answers Exit(23)) and (VMRESUME(c) implies answers Exit(24)) and (VMWRITE(c, _, _, _) implies answers Exit(25)) and (VMXOFF(c) implies answers Exit(26)) and (VMXON(c, _) implies answers Exit(27)) and (INVEPT(c) implies answers Exit(50)) and (INVVPID(c) implies answers Exit(53)) and (VMFUNC(c) implies answers Exit(59))
; source: SDM 3C: Basic Exit Reasons
; method: 1-induction
; transitions: none
; obligations: 0, each to be answered unsat

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

