; vmxmodel 0.1.0, certificate format 1
; module: turtles
; property: only_ring_0_of_l1
; claim: step: all c: Core: executes(c) and not guest_mode[c] and cpl[c] > 0 implies not answers VMsucceed and not answers Continues and (answers Entered implies enters(c))
; source: KVM, CVE-2018-12904 [D]
; trust: read in a manual
; method: 1-induction
; assume: virtual_8086_is_ring_3: all c: Core: execution[c] == Virtual8086 implies cpl[c] == 3
; transitions: VMXON.enter, VMXOFF.leave, VMCLEAR.clear, VMPTRLD.load, VMPTRST.store, VMREAD.read, VMWRITE.write, VMLAUNCH.unnoticed, VMLAUNCH.checked, VMRESUME.unnoticed, VMRESUME.checked, LAUNCH02.enter, RESUME02.enter, INVEPT.invalidate, INVVPID.invalidate
; obligations: 15, each to be answered unsat

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
(declare-fun work (Core) Work)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMXON.enter satisfies only_ring_0_of_l1
; from no invariant; hypotheses 11
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (guest_mode c_1)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave satisfies only_ring_0_of_l1
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (guest_mode c_1)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear satisfies only_ring_0_of_l1
; from no invariant; hypotheses 11
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (guest_mode c_1)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load satisfies only_ring_0_of_l1
; from no invariant; hypotheses 11
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (guest_mode c_1)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.store satisfies only_ring_0_of_l1
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (guest_mode c_1)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMREAD.read satisfies only_ring_0_of_l1
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (guest_mode c_1)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.write satisfies only_ring_0_of_l1
; from no invariant; hypotheses 12
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (guest_mode c_1)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.unnoticed satisfies only_ring_0_of_l1
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (guest_mode c_1)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.checked satisfies only_ring_0_of_l1
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (guest_mode c_1)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.unnoticed satisfies only_ring_0_of_l1
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (guest_mode c_1)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.checked satisfies only_ring_0_of_l1
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (guest_mode c_1)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.enter satisfies only_ring_0_of_l1
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (= (work c) EntersLaunch))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= c_1 c) (not (guest_mode c_1)) (< 0 (cpl c_1)))
        (or
          (= (work c_1) PreparesLaunch)
          (= (work c_1) PreparesResume)
          (= (work c_1) EntersLaunch)
          (= (work c_1) EntersResume))))))
(check-sat)
(pop 1)

; ---- RESUME02.enter satisfies only_ring_0_of_l1
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (= (work c) EntersResume))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= c_1 c) (not (guest_mode c_1)) (< 0 (cpl c_1)))
        (or
          (= (work c_1) PreparesLaunch)
          (= (work c_1) PreparesResume)
          (= (work c_1) EntersLaunch)
          (= (work c_1) EntersResume))))))
(check-sat)
(pop 1)

; ---- INVEPT.invalidate satisfies only_ring_0_of_l1
; from no invariant; hypotheses 11
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (guest_mode c_1)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- INVVPID.invalidate satisfies only_ring_0_of_l1
; from no invariant; hypotheses 11
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (guest_mode c_1)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)
