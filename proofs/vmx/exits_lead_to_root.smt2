; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: exits_lead_to_root
; claim: step: all c: Core: executes(c) and answers Exit(_) implies mode[c] == NonRoot and next(mode[c]) == Root
; source: SDM 3C: VM Exits
; method: 1-induction
; transitions: VMXON.guest, VMXOFF.guest, VMCLEAR.guest, VMPTRLD.guest, VMPTRST.guest, VMREAD.guest, VMWRITE.guest, VMLAUNCH.guest, VMRESUME.guest, VMCALL.guest, VMFUNC.disabled, VMFUNC.bad_eptp, INVEPT.guest, INVVPID.guest, MOV_TO_CR0.intercepted, MOV_TO_CR4.intercepted, WRMSR_FEATURE_CONTROL.intercepted, GETSEC_SENTER.guest, GETSEC_SEXIT.guest, CPUID.guest, POWER_DOWN.guest
; obligations: 21, each to be answered unsat

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

; ---- VMXON.guest satisfies exits_lead_to_root
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (= (mode c) NonRoot))
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.guest satisfies exits_lead_to_root
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert (= (mode c) NonRoot))
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.guest satisfies exits_lead_to_root
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (= (mode c) NonRoot))
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.guest satisfies exits_lead_to_root
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (= (mode c) NonRoot))
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.guest satisfies exits_lead_to_root
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (= (mode c) NonRoot))
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMREAD.guest satisfies exits_lead_to_root
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert (= (mode c) NonRoot))
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.guest satisfies exits_lead_to_root
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert (= (mode c) NonRoot))
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest satisfies exits_lead_to_root
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert (= (mode c) NonRoot))
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest satisfies exits_lead_to_root
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert (= (mode c) NonRoot))
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMCALL.guest satisfies exits_lead_to_root
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert (= (mode c) NonRoot))
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.disabled satisfies exits_lead_to_root
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (mode c) NonRoot))
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.bad_eptp satisfies exits_lead_to_root
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (mode c) NonRoot))
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- INVEPT.guest satisfies exits_lead_to_root
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(assert (= (mode c) NonRoot))
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- INVVPID.guest satisfies exits_lead_to_root
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(assert (= (mode c) NonRoot))
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.intercepted satisfies exits_lead_to_root
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert (= (mode c) NonRoot))
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.intercepted satisfies exits_lead_to_root
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert (= (mode c) NonRoot))
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.intercepted satisfies exits_lead_to_root
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert (= (mode c) NonRoot))
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.guest satisfies exits_lead_to_root
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert (= (mode c) NonRoot))
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.guest satisfies exits_lead_to_root
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert (= (mode c) NonRoot))
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- CPUID.guest satisfies exits_lead_to_root
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (mode c) NonRoot))
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- POWER_DOWN.guest satisfies exits_lead_to_root
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert (= (mode c) NonRoot))
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)
