; vmxmodel 0.1.0, certificate format 1
; module: turtles
; property: entries_are_in_order
; claim: step: all c: Core: (VMLAUNCH(c) and answers Continues implies next(work[c]) == PreparesLaunch) and (VMRESUME(c) and answers Continues implies next(work[c]) == PreparesResume) and (PREPARE(c) implies work[c] in {PreparesLaunch, PreparesResume}) and (PREPARE(c) and work[c] == PreparesLaunch implies next(work[c]) == EntersLaunch) and (PREPARE(c) and work[c] == PreparesResume implies next(work[c]) == EntersResume) and (LAUNCH02(c) implies work[c] == EntersLaunch) and (RESUME02(c) implies work[c] == EntersResume)
; source: KVM: nested_vmx_run [S]
; trust: read in source code
; method: 1-induction
; transitions: PREPARE, LAUNCH02.shadow_vmcs, LAUNCH02.not_clear, LAUNCH02.early, LAUNCH02.host_state, LAUNCH02.late, LAUNCH02.msr_load, LAUNCH02.machine_check, LAUNCH02.enter, RESUME02.shadow_vmcs, RESUME02.not_launched, RESUME02.early, RESUME02.host_state, RESUME02.late, RESUME02.msr_load, RESUME02.machine_check, RESUME02.enter
; obligations: 17, each to be answered unsat

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
(declare-fun work (Core) Work)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- PREPARE satisfies entries_are_in_order
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (or (= (work c) PreparesLaunch) (= (work c) PreparesResume)))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (or (= (work c_1) PreparesLaunch) (= (work c_1) PreparesResume)))
        (=>
          (and (= c_1 c) (= (work c_1) PreparesLaunch))
          (ite (= c_1 c) (= (work c) PreparesLaunch) (= (work c_1) EntersLaunch)))
        (=>
          (and (= c_1 c) (= (work c_1) PreparesResume))
          (ite (= c_1 c) (not (= (work c) PreparesLaunch)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.shadow_vmcs satisfies entries_are_in_order
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) EntersLaunch))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) EntersLaunch)))))
(check-sat)
(pop 1)

; ---- LAUNCH02.not_clear satisfies entries_are_in_order
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) EntersLaunch))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) EntersLaunch)))))
(check-sat)
(pop 1)

; ---- LAUNCH02.early satisfies entries_are_in_order
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) EntersLaunch))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) EntersLaunch)))))
(check-sat)
(pop 1)

; ---- LAUNCH02.host_state satisfies entries_are_in_order
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) EntersLaunch))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) EntersLaunch)))))
(check-sat)
(pop 1)

; ---- LAUNCH02.late satisfies entries_are_in_order
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) EntersLaunch))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) EntersLaunch)))))
(check-sat)
(pop 1)

; ---- LAUNCH02.msr_load satisfies entries_are_in_order
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) EntersLaunch))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) EntersLaunch)))))
(check-sat)
(pop 1)

; ---- LAUNCH02.machine_check satisfies entries_are_in_order
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) EntersLaunch))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) EntersLaunch)))))
(check-sat)
(pop 1)

; ---- LAUNCH02.enter satisfies entries_are_in_order
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) EntersLaunch))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) EntersLaunch)))))
(check-sat)
(pop 1)

; ---- RESUME02.shadow_vmcs satisfies entries_are_in_order
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) EntersResume))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) EntersResume)))))
(check-sat)
(pop 1)

; ---- RESUME02.not_launched satisfies entries_are_in_order
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) EntersResume))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) EntersResume)))))
(check-sat)
(pop 1)

; ---- RESUME02.early satisfies entries_are_in_order
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) EntersResume))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) EntersResume)))))
(check-sat)
(pop 1)

; ---- RESUME02.host_state satisfies entries_are_in_order
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) EntersResume))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) EntersResume)))))
(check-sat)
(pop 1)

; ---- RESUME02.late satisfies entries_are_in_order
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) EntersResume))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) EntersResume)))))
(check-sat)
(pop 1)

; ---- RESUME02.msr_load satisfies entries_are_in_order
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) EntersResume))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) EntersResume)))))
(check-sat)
(pop 1)

; ---- RESUME02.machine_check satisfies entries_are_in_order
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) EntersResume))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) EntersResume)))))
(check-sat)
(pop 1)

; ---- RESUME02.enter satisfies entries_are_in_order
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) EntersResume))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) EntersResume)))))
(check-sat)
(pop 1)
