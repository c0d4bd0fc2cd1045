; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: vmxe_needs_support
; claim: invariant: all c: Core: cr4_vmxe[c] implies vmx_supported
; source: SDM 3C: Enabling and Entering VMX Operation
; method: 1-induction
; invariant: vmxe_needs_support: all c: Core: cr4_vmxe[c] implies vmx_supported
; assume: virtual_8086_is_ring_3: all c: Core: execution[c] == Virtual8086 implies cpl[c] == 3
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
(declare-fun activity (Core) Activity)
(declare-fun mode (Core) Mode)
(declare-fun cr4_vmxe (Core) Bool)
(declare-fun init_pending (Core) Bool)

(define-fun vmxe_needs_vmx () Bool (forall ((c Core)) (=> (cr4_vmxe c) vmx_supported)))
(define-fun vmxe_needs_support () Bool (forall ((c Core)) (=> (cr4_vmxe c) vmx_supported)))

; ==== The invariant holds initially, and every transition keeps it.

; ---- initially vmxe_needs_support
(push 1)
(assert vmxe_needs_vmx)
(assert (not vmxe_needs_support))
(check-sat)
(pop 1)

; ---- RESET keeps vmxe_needs_support
; from vmxe_needs_support
(push 1)
(declare-fun c () Core)
(assert vmxe_needs_support)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (cr4_vmxe c_1)) vmx_supported))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.start keeps vmxe_needs_support
; from vmxe_needs_support
(push 1)
(declare-fun c () Core)
(assert vmxe_needs_support)
(assert
  (and
    (init_pending c)
    (not (or (= (mode c) Root) (not (= (activity c) Running))))
    (not (= (mode c) NonRoot))))
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (cr4_vmxe c_1)) vmx_supported))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.write keeps vmxe_needs_support
; from vmxe_needs_support
(push 1)
(declare-fun c () Core)
(declare-fun vmxe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun cr_intercepted (Core) Bool)
(assert vmxe_needs_support)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (not (< 0 (cpl c)))
    (not (and (= (mode c) NonRoot) (cr_intercepted c)))
    (not (and (not (= (mode c) Off)) (not (and vmxe fixed))))
    (not (= (mode c) NonRoot))
    (not (and vmxe (not vmx_supported)))))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (=> (ite (= c_1 c) vmxe (cr4_vmxe c_1)) vmx_supported))))
(check-sat)
(pop 1)
