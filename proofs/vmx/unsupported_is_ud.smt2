; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: unsupported_is_ud
; claim: step: all c: Core: (INVEPT(c) and not invept_supported) or (INVVPID(c) and not invvpid_supported) or ((GETSEC_SENTER(c) or GETSEC_SEXIT(c)) and not smx_supported) implies answers UD
; source: SDM 3C: VMX Instruction Reference
; method: 1-induction
; transitions: INVEPT.guest, INVEPT.privilege, INVEPT.type, INVEPT.operand, INVEPT.bad_eptp, INVEPT.invalidate, INVVPID.guest, INVVPID.privilege, INVVPID.type, INVVPID.operand, INVVPID.reserved, INVVPID.vpid, INVVPID.address, INVVPID.invalidate, GETSEC_SENTER.guest, GETSEC_SENTER.privilege, GETSEC_SENTER.in_vmx, GETSEC_SENTER.again, GETSEC_SENTER.enter, GETSEC_SEXIT.guest, GETSEC_SEXIT.privilege, GETSEC_SEXIT.in_vmx, GETSEC_SEXIT.outside, GETSEC_SEXIT.leave
; obligations: 24, each to be answered unsat

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
(declare-fun smx_supported () Bool)
(declare-fun invept_supported () Bool)
(declare-fun invvpid_supported () Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- INVEPT.guest satisfies unsupported_is_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert invept_supported)
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not invept_supported))))))
(check-sat)
(pop 1)

; ---- INVEPT.privilege satisfies unsupported_is_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert invept_supported)
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not invept_supported))))))
(check-sat)
(pop 1)

; ---- INVEPT.type satisfies unsupported_is_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert invept_supported)
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not invept_supported))))))
(check-sat)
(pop 1)

; ---- INVEPT.operand satisfies unsupported_is_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert invept_supported)
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not invept_supported))))))
(check-sat)
(pop 1)

; ---- INVEPT.bad_eptp satisfies unsupported_is_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert invept_supported)
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not invept_supported))))))
(check-sat)
(pop 1)

; ---- INVEPT.invalidate satisfies unsupported_is_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert invept_supported)
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not invept_supported))))))
(check-sat)
(pop 1)

; ---- INVVPID.guest satisfies unsupported_is_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert invvpid_supported)
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not invvpid_supported))))))
(check-sat)
(pop 1)

; ---- INVVPID.privilege satisfies unsupported_is_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert invvpid_supported)
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not invvpid_supported))))))
(check-sat)
(pop 1)

; ---- INVVPID.type satisfies unsupported_is_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert invvpid_supported)
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not invvpid_supported))))))
(check-sat)
(pop 1)

; ---- INVVPID.operand satisfies unsupported_is_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert invvpid_supported)
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not invvpid_supported))))))
(check-sat)
(pop 1)

; ---- INVVPID.reserved satisfies unsupported_is_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert invvpid_supported)
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not invvpid_supported))))))
(check-sat)
(pop 1)

; ---- INVVPID.vpid satisfies unsupported_is_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert invvpid_supported)
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not invvpid_supported))))))
(check-sat)
(pop 1)

; ---- INVVPID.address satisfies unsupported_is_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert invvpid_supported)
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not invvpid_supported))))))
(check-sat)
(pop 1)

; ---- INVVPID.invalidate satisfies unsupported_is_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert invvpid_supported)
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not invvpid_supported))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.guest satisfies unsupported_is_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert smx_supported)
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not smx_supported))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.privilege satisfies unsupported_is_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert smx_supported)
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not smx_supported))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.in_vmx satisfies unsupported_is_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert smx_supported)
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not smx_supported))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.again satisfies unsupported_is_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert smx_supported)
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not smx_supported))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.enter satisfies unsupported_is_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert smx_supported)
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not smx_supported))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.guest satisfies unsupported_is_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert smx_supported)
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not smx_supported))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.privilege satisfies unsupported_is_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert smx_supported)
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not smx_supported))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.in_vmx satisfies unsupported_is_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert smx_supported)
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not smx_supported))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.outside satisfies unsupported_is_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert smx_supported)
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not smx_supported))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.leave satisfies unsupported_is_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert smx_supported)
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not smx_supported))))))
(check-sat)
(pop 1)
