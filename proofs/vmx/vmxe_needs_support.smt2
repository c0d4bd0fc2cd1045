; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: vmxe_needs_support
; claim: invariant: all c: Core: cr4_vmxe[c] implies vmx_supported
; source: SDM 3C: Enabling and Entering VMX Operation
; method: 1-induction
; invariant: vmxe_needs_support: all c: Core: cr4_vmxe[c] implies vmx_supported
; transitions: RESET, TAKE_INIT.start, MOV_TO_CR4.write
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
(declare-fun vmx_supported () Bool)
(declare-fun cr4_vmxe (Core) Bool)

(define-fun vmxe_needs_vmx () Bool (forall ((c Core)) (=> (cr4_vmxe c) vmx_supported)))
(define-fun vmxe_needs_support () Bool (forall ((c Core)) (=> (cr4_vmxe c) vmx_supported)))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially vmxe_needs_support
(push 1)
(assert vmxe_needs_vmx)
(assert (not vmxe_needs_support))
(check-sat)
(pop 1)

; ---- RESET keeps vmxe_needs_support
; from vmxe_needs_support; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmxe_needs_support)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (cr4_vmxe c_1)) vmx_supported))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.start keeps vmxe_needs_support
; from vmxe_needs_support; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmxe_needs_support)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (cr4_vmxe c_1)) vmx_supported))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.write keeps vmxe_needs_support
; from vmxe_needs_support; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun vmxe () Bool)
(assert vmxe_needs_support)
(assert (not (and vmxe (not vmx_supported))))
(assert (not (forall ((c_1 Core)) (=> (ite (= c_1 c) vmxe (cr4_vmxe c_1)) vmx_supported))))
(check-sat)
(pop 1)
