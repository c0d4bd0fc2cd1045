; vmxmodel 0.1.0, certificate format 1
; module: turtles
; property: vmx_is_protected
; claim: invariant: all c: Core: vmxon[c] implies l1_cr0_pe[c]
; method: 1-induction
; invariant: vmx_is_protected: all c: Core: vmxon[c] implies l1_cr0_pe[c]
; assume: real_mode_guests: all c: Core: not guest_cr0_pe[c] implies unrestricted_guest
; transitions: RESET, TAKE_INIT.start, VMXON.enter, VMXOFF.leave, MOV_TO_CR0.write
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
(declare-fun l1_cr0_pe (Core) Bool)
(declare-fun l1_cr0_fixed (Core) Bool)
(declare-fun vmxon (Core) Bool)
(declare-fun guest_mode (Core) Bool)

(define-fun init_vmxon () Bool (forall ((i Core)) (not (vmxon i))))
(define-fun paging_needs_protection () Bool (forall ((c Core)) (=> (l1_cr0_fixed c) (l1_cr0_pe c))))
(define-fun vmx_is_protected () Bool (forall ((c Core)) (=> (vmxon c) (l1_cr0_pe c))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially vmx_is_protected
(push 1)
(assert init_vmxon)
(assert paging_needs_protection)
(assert (not vmx_is_protected))
(check-sat)
(pop 1)

; ---- RESET keeps vmx_is_protected
; from vmx_is_protected; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmx_is_protected)
(assert
  (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (vmxon c_1)) (and (not (= c_1 c)) (l1_cr0_pe c_1))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.start keeps vmx_is_protected
; from vmx_is_protected; hypotheses 2, 5
(push 1)
(declare-fun c () Core)
(assert vmx_is_protected)
(assert (not (and (vmxon c) (not (guest_mode c)))))
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (=> (vmxon c_1) (and (not (= c_1 c)) (l1_cr0_pe c_1))))))
(check-sat)
(pop 1)

; ---- VMXON.enter keeps vmx_is_protected
; from vmx_is_protected; hypotheses 7, 10
(push 1)
(declare-fun c () Core)
(declare-fun guest_cr0_pe (Core) Bool)
(assert vmx_is_protected)
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (guest_mode c)))
(assert (not (forall ((c_1 Core)) (=> (or (= c_1 c) (vmxon c_1)) (l1_cr0_pe c_1)))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave keeps vmx_is_protected
; from vmx_is_protected; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmx_is_protected)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (vmxon c_1)) (l1_cr0_pe c_1)))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.write keeps vmx_is_protected
; from vmx_is_protected; hypotheses 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun pe () Bool)
(declare-fun fixed () Bool)
(assert vmx_is_protected)
(assert (not (guest_mode c)))
(assert (not (and (vmxon c) (not (guest_mode c)) (not (and fixed pe)))))
(assert (not (forall ((c_1 Core)) (=> (vmxon c_1) (ite (= c_1 c) pe (l1_cr0_pe c_1))))))
(check-sat)
(pop 1)
