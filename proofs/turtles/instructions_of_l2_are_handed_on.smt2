; vmxmodel 0.1.0, certificate format 1
; module: turtles
; property: instructions_of_l2_are_handed_on
; claim: step: all c: Core: guest_mode[c] and (VMXON(c, _) or VMXOFF(c) or VMCLEAR(c, _) or VMPTRLD(c, _) or VMPTRST(c) or VMLAUNCH(c) or VMRESUME(c) or VMCALL(c) or INVEPT(c) or INVVPID(c)) implies answers Exit(_) or answers UD
; source: KVM: nested_vmx_l1_wants_exit [S]
; trust: read in source code
; method: 1-induction
; transitions: VMXON.privilege, VMXON.again, VMXON.fixed_bits, VMXON.feature_control, VMXON.operand, VMXON.address, VMXON.revision, VMXON.shadow_bit, VMXON.enter, VMXOFF.privilege, VMXOFF.leave, VMCLEAR.privilege, VMCLEAR.operand, VMCLEAR.address, VMCLEAR.vmxon_region, VMCLEAR.clear, VMPTRLD.privilege, VMPTRLD.operand, VMPTRLD.address, VMPTRLD.vmxon_region, VMPTRLD.revision, VMPTRLD.shadow_bit, VMPTRLD.load, VMPTRST.privilege, VMPTRST.operand, VMPTRST.store, VMLAUNCH.privilege, VMLAUNCH.no_vmcs, VMLAUNCH.shadow_vmcs, VMLAUNCH.mov_ss, VMLAUNCH.not_clear, VMLAUNCH.controls, VMLAUNCH.host_state, VMLAUNCH.unnoticed, VMLAUNCH.checked, VMRESUME.privilege, VMRESUME.no_vmcs, VMRESUME.shadow_vmcs, VMRESUME.mov_ss, VMRESUME.not_launched, VMRESUME.controls, VMRESUME.host_state, VMRESUME.unnoticed, VMRESUME.checked, VMCALL.privilege, VMCALL.no_monitor, INVEPT.privilege, INVEPT.type, INVEPT.operand, INVEPT.bad_eptp, INVEPT.invalidate, INVVPID.privilege, INVVPID.type, INVVPID.operand, INVVPID.reserved, INVVPID.vpid, INVVPID.address, INVVPID.invalidate
; obligations: 58, each to be answered unsat

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
(declare-fun guest_mode (Core) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMXON.privilege satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXON.again satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXON.fixed_bits satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXON.feature_control satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXON.operand satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXON.address satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXON.revision satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXON.shadow_bit satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXON.enter satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXOFF.privilege satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.privilege satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.operand satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.address satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.vmxon_region satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.privilege satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.operand satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.address satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.vmxon_region satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.revision satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.shadow_bit satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRST.privilege satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRST.operand satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRST.store satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.privilege satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.no_vmcs satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.shadow_vmcs satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.mov_ss satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.not_clear satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.controls satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.host_state satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.unnoticed satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.checked satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.privilege satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.no_vmcs satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.shadow_vmcs satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.mov_ss satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.not_launched satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.controls satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.host_state satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.unnoticed satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.checked satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCALL.privilege satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCALL.no_monitor satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVEPT.privilege satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVEPT.type satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVEPT.operand satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVEPT.bad_eptp satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVEPT.invalidate satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.privilege satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.type satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.operand satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.reserved satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.vpid satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.address satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.invalidate satisfies instructions_of_l2_are_handed_on
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (not (and (guest_mode c_1) (= c_1 c))))))
(check-sat)
(pop 1)
