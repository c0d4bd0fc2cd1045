; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: only_ring_0
; claim: step: all c: Core: executes(c) and mode[c] != NonRoot and cpl[c] > 0 and not CPUID(c) implies not answers VMsucceed and not answers Entered and not answers SmmExit and not answers Completes
; source: SDM 3C: VMX Instruction Reference
; method: 1-induction
; assume: virtual_8086_is_ring_3: all c: Core: execution[c] == Virtual8086 implies cpl[c] == 3
; transitions: VMXON.enter, VMXOFF.leave, VMCLEAR.clear, VMPTRLD.load, VMPTRST.store, VMREAD.read, VMWRITE.write, VMLAUNCH.enter, VMRESUME.enter, VMCALL.monitor, VMCALL.activate, VMFUNC.eptp_switch, INVEPT.invalidate, INVVPID.invalidate, MOV_TO_CR0.guest, MOV_TO_CR0.write, MOV_TO_CR4.guest, MOV_TO_CR4.write, WRMSR_FEATURE_CONTROL.write, GETSEC_SENTER.enter, GETSEC_SEXIT.leave, POWER_DOWN.down, RETURN_FROM_SMM.enter
; obligations: 23, each to be answered unsat

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

; ---- VMXON.enter satisfies only_ring_0
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave satisfies only_ring_0
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear satisfies only_ring_0
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load satisfies only_ring_0
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.store satisfies only_ring_0
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMREAD.read satisfies only_ring_0
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.write satisfies only_ring_0
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter satisfies only_ring_0
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.enter satisfies only_ring_0
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMCALL.monitor satisfies only_ring_0
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMCALL.activate satisfies only_ring_0
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.eptp_switch satisfies only_ring_0
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- INVEPT.invalidate satisfies only_ring_0
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- INVVPID.invalidate satisfies only_ring_0
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.guest satisfies only_ring_0
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.write satisfies only_ring_0
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.guest satisfies only_ring_0
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.write satisfies only_ring_0
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.write satisfies only_ring_0
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.enter satisfies only_ring_0
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.leave satisfies only_ring_0
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- POWER_DOWN.down satisfies only_ring_0
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- RETURN_FROM_SMM.enter satisfies only_ring_0
; from no invariant; hypotheses 2
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)
