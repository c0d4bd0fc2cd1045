; vmxmodel 0.1.0, certificate format 1
; module: turtles
; property: nothing_survives_reset
; claim: step: all c: Core: RESET(c) implies next(work[c]) == NoWork and next(operand[c]) == none and not next(guest_mode[c]) and next(vmcs[c]) == vmcs01[c] and next(merged[c]) == none and next(timer02[c]) == none
; source: QEMU: kvm_arch_reset_vcpu, nested state [S]
; trust: read in source code
; method: 1-induction
; assume: frames_of_l0: all c, d: Core, p: Page: vmcs01[c] != vmcs02[d] and vmcs01[c] != backing[p] and vmcs02[c] != backing[p] and (vmcs01[c] == vmcs01[d] or vmcs02[c] == vmcs02[d] implies c == d)
; transitions: RESET
; obligations: 1, each to be answered unsat

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
(declare-fun vmcs01 (Core) Frame)
(declare-fun vmcs02 (Core) Frame)
(declare-fun backing (Page) Frame)
(declare-fun guest_mode (Core) Bool)
(declare-fun work (Core) Work)
(declare-fun operand (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (operand i1 x) (operand i1 y)) (= x y))))
(declare-fun vmcs (Core) Frame)
(declare-fun merged (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (merged i1 x) (merged i1 y)) (= x y))))
(declare-fun timer02 (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (timer02 i1 x) (timer02 i1 y)) (= x y))))
; assume frames_of_l0
(assert
  (forall ((c Core) (d Core) (p Page))
    (and
      (not (= (vmcs01 c) (vmcs02 d)))
      (not (= (vmcs01 c) (backing p)))
      (not (= (vmcs02 c) (backing p)))
      (=> (or (= (vmcs01 c) (vmcs01 d)) (= (vmcs02 c) (vmcs02 d))) (= c d)))))


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- RESET satisfies nothing_survives_reset
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= c_1 c)
        (and
          (or (= c_1 c) (= (work c_1) NoWork))
          (or (= c_1 c) (not (exists ((p Page)) (operand c_1 p))))
          (not (and (not (= c_1 c)) (guest_mode c_1)))
          (ite (= c_1 c) (= (vmcs01 c) (vmcs01 c_1)) (= (vmcs c_1) (vmcs01 c_1)))
          (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
          (or (= c_1 c) (not (exists ((p Page)) (timer02 c_1 p)))))))))
(check-sat)
(pop 1)
