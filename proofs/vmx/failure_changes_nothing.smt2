; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: failure_changes_nothing
; claim: step: all c: Core, x: Page: executes(c) and (answers VMfailInvalid or answers VMfailValid(_) or answers UD or answers GP or answers SS or answers PF) implies next(mode[c]) == mode[c] and next(current[c]) == current[c] and next(launch[x]) == launch[x] and (next(active[c, x]) iff active[c, x]) and next(vmxon_pointer[c]) == vmxon_pointer[c] and next(activity[c]) == activity[c] and (next(cr0_pe[c]) iff cr0_pe[c]) and (next(cr0_fixed[c]) iff cr0_fixed[c]) and (next(cr4_vmxe[c]) iff cr4_vmxe[c]) and (next(cr4_fixed[c]) iff cr4_fixed[c]) and (next(fc_lock[c]) iff fc_lock[c]) and (next(in_smx[c]) iff in_smx[c]) and (next(a20m[c]) iff a20m[c]) and (next(init_pending[c]) iff init_pending[c]) and (next(dual_monitor[c]) iff dual_monitor[c]) and (next(controls_ok[x]) iff controls_ok[x]) and (next(host_ok[x]) iff host_ok[x]) and (next(guest_ok[x]) iff guest_ok[x]) and (next(msrs_ok[x]) iff msrs_ok[x]) and (next(shadowing[x]) iff shadowing[x]) and (next(enables_functions[x]) iff enables_functions[x]) and (next(revision_ok[x]) iff revision_ok[x]) and (next(shadow[x]) iff shadow[x]) and next(link[x]) == link[x]
; source: SDM 3C: Conventions
; method: 1-induction
; transitions: none
; obligations: 0, each to be answered unsat

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

