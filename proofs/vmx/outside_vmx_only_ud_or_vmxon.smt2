; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: outside_vmx_only_ud_or_vmxon
; claim: step: all c: Core: mode[c] == Off and (VMXOFF(c) or VMCLEAR(c, _) or VMPTRLD(c, _) or VMPTRST(c) or VMREAD(c, _) or VMWRITE(c, _, _, _) or VMLAUNCH(c) or VMRESUME(c) or VMCALL(c) or VMFUNC(c) or INVEPT(c) or INVVPID(c)) implies answers UD
; source: SDM 3C: VMX Instruction Reference
; method: 1-induction
; transitions: VMXOFF.guest, VMXOFF.privilege, VMXOFF.dual_monitor, VMXOFF.leave, VMCLEAR.guest, VMCLEAR.privilege, VMCLEAR.operand, VMCLEAR.address, VMCLEAR.vmxon_region, VMCLEAR.clear, VMPTRLD.guest, VMPTRLD.privilege, VMPTRLD.operand, VMPTRLD.address, VMPTRLD.vmxon_region, VMPTRLD.revision, VMPTRLD.shadow_bit, VMPTRLD.load, VMPTRST.guest, VMPTRST.privilege, VMPTRST.operand, VMPTRST.store, VMREAD.guest, VMREAD.privilege, VMREAD.no_vmcs, VMREAD.unsupported, VMREAD.operand, VMREAD.read, VMWRITE.guest, VMWRITE.privilege, VMWRITE.no_vmcs, VMWRITE.operand, VMWRITE.unsupported, VMWRITE.read_only, VMWRITE.write, VMLAUNCH.guest, VMLAUNCH.privilege, VMLAUNCH.no_vmcs, VMLAUNCH.shadow_vmcs, VMLAUNCH.mov_ss, VMLAUNCH.not_clear, VMLAUNCH.controls, VMLAUNCH.host_state, VMLAUNCH.guest_state, VMLAUNCH.msr_load, VMLAUNCH.machine_check, VMLAUNCH.enter, VMRESUME.guest, VMRESUME.privilege, VMRESUME.no_vmcs, VMRESUME.shadow_vmcs, VMRESUME.mov_ss, VMRESUME.not_launched, VMRESUME.after_vmxoff, VMRESUME.controls, VMRESUME.host_state, VMRESUME.guest_state, VMRESUME.msr_load, VMRESUME.machine_check, VMRESUME.enter, VMCALL.guest, VMCALL.privilege, VMCALL.no_monitor, VMCALL.monitor, VMCALL.no_vmcs, VMCALL.not_clear, VMCALL.exit_controls, VMCALL.mseg_revision, VMCALL.mseg_features, VMCALL.activate, VMFUNC.disabled, VMFUNC.bad_eptp, VMFUNC.eptp_switch, INVEPT.guest, INVEPT.privilege, INVEPT.type, INVEPT.operand, INVEPT.bad_eptp, INVEPT.invalidate, INVVPID.guest, INVVPID.privilege, INVVPID.type, INVVPID.operand, INVVPID.reserved, INVVPID.vpid, INVVPID.address, INVVPID.invalidate
; obligations: 87, each to be answered unsat

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

; ---- VMXOFF.guest satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXOFF.privilege satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXOFF.dual_monitor satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.guest satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.privilege satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.operand satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.address satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.vmxon_region satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.guest satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.privilege satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.operand satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.address satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.vmxon_region satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.revision satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.shadow_bit satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRST.guest satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRST.privilege satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRST.operand satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRST.store satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMREAD.guest satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMREAD.privilege satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMREAD.no_vmcs satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMREAD.unsupported satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMREAD.operand satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMREAD.read satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMWRITE.guest satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMWRITE.privilege satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMWRITE.no_vmcs satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMWRITE.operand satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMWRITE.unsupported satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMWRITE.read_only satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMWRITE.write satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.privilege satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.no_vmcs satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.shadow_vmcs satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.mov_ss satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.not_clear satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.controls satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.host_state satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest_state satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.msr_load satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.machine_check satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.privilege satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.no_vmcs satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.shadow_vmcs satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.mov_ss satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.not_launched satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.after_vmxoff satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.controls satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.host_state satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest_state satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.msr_load satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.machine_check satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.enter satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCALL.guest satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCALL.privilege satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCALL.no_monitor satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCALL.monitor satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCALL.no_vmcs satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCALL.not_clear satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCALL.exit_controls satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCALL.mseg_revision satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCALL.mseg_features satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCALL.activate satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMFUNC.disabled satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMFUNC.bad_eptp satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMFUNC.eptp_switch satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVEPT.guest satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVEPT.privilege satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVEPT.type satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVEPT.operand satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVEPT.bad_eptp satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVEPT.invalidate satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.guest satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.privilege satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.type satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.operand satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.reserved satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.vpid satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.address satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.invalidate satisfies outside_vmx_only_ud_or_vmxon
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)
