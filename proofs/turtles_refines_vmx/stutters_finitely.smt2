; vmxmodel 0.1.0, certificate format 1
; module: turtles_refines_vmx
; property: stutters_finitely
; claim: step: a step that stutters lowers the rank, and raises none
; method: 1-induction
; without GETSEC_SENTER, GETSEC_SEXIT, A20M: L0 offers no SMX operation and has no A20M
; without RETURN_FROM_SMM, SMI: L0 offers no dual-monitor treatment of SMIs
; without POWER_DOWN: L0 resets a virtual processor instead
; without WRITE_BACK: L0 has one copy of a vmcs12
; transitions: TRAP, PREPARE, VMLAUNCH.unnoticed, VMLAUNCH.checked, VMRESUME.unnoticed, VMRESUME.checked
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
(declare-datatypes ((Mode 0)) (((Off) (Root) (NonRoot))))
(declare-fun guest_mode (Core) Bool)
(declare-fun work (Core) Work)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- TRAP satisfies stutters_finitely
; from no invariant; hypotheses 1, 4, 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun what () Work)
(assert (= (work c) NoWork))
(assert (not (= what NoWork)))
(assert (not (= what PreparesLaunch)))
(assert (not (= what PreparesResume)))
(assert (not (= what EntersLaunch)))
(assert (not (= what EntersResume)))
(assert
  (not
    (and
      (forall ((c_1 Core))
        (<=
          (ite
            (ite (= c_1 c) (= what NoWork) (= (work c_1) NoWork))
            3
            (ite
              (or
                (ite (= c_1 c) (= what EntersLaunch) (= (work c_1) EntersLaunch))
                (ite (= c_1 c) (= what EntersResume) (= (work c_1) EntersResume)))
              0
              (ite
                (or
                  (ite (= c_1 c) (= what PreparesLaunch) (= (work c_1) PreparesLaunch))
                  (ite (= c_1 c) (= what PreparesResume) (= (work c_1) PreparesResume)))
                1
                2)))
          (ite
            (= (work c_1) NoWork)
            3
            (ite
              (or (= (work c_1) EntersLaunch) (= (work c_1) EntersResume))
              0
              (ite (or (= (work c_1) PreparesLaunch) (= (work c_1) PreparesResume)) 1 2)))))
      (exists ((c_1 Core))
        (<
          (ite
            (ite (= c_1 c) (= what NoWork) (= (work c_1) NoWork))
            3
            (ite
              (or
                (ite (= c_1 c) (= what EntersLaunch) (= (work c_1) EntersLaunch))
                (ite (= c_1 c) (= what EntersResume) (= (work c_1) EntersResume)))
              0
              (ite
                (or
                  (ite (= c_1 c) (= what PreparesLaunch) (= (work c_1) PreparesLaunch))
                  (ite (= c_1 c) (= what PreparesResume) (= (work c_1) PreparesResume)))
                1
                2)))
          (ite
            (= (work c_1) NoWork)
            3
            (ite
              (or (= (work c_1) EntersLaunch) (= (work c_1) EntersResume))
              0
              (ite (or (= (work c_1) PreparesLaunch) (= (work c_1) PreparesResume)) 1 2))))))))
(check-sat)
(pop 1)

; ---- PREPARE satisfies stutters_finitely
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (or (= (work c) PreparesLaunch) (= (work c) PreparesResume)))
(assert
  (not
    (and
      (forall ((c_1 Core))
        (<=
          (ite
            (and (not (= c_1 c)) (= (work c_1) NoWork))
            3
            (ite
              (or
                (ite (= c_1 c) (= (work c) PreparesLaunch) (= (work c_1) EntersLaunch))
                (ite (= c_1 c) (not (= (work c) PreparesLaunch)) (= (work c_1) EntersResume)))
              0
              (ite
                (or
                  (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
                  (and (not (= c_1 c)) (= (work c_1) PreparesResume)))
                1
                2)))
          (ite
            (= (work c_1) NoWork)
            3
            (ite
              (or (= (work c_1) EntersLaunch) (= (work c_1) EntersResume))
              0
              (ite (or (= (work c_1) PreparesLaunch) (= (work c_1) PreparesResume)) 1 2)))))
      (exists ((c_1 Core))
        (<
          (ite
            (and (not (= c_1 c)) (= (work c_1) NoWork))
            3
            (ite
              (or
                (ite (= c_1 c) (= (work c) PreparesLaunch) (= (work c_1) EntersLaunch))
                (ite (= c_1 c) (not (= (work c) PreparesLaunch)) (= (work c_1) EntersResume)))
              0
              (ite
                (or
                  (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
                  (and (not (= c_1 c)) (= (work c_1) PreparesResume)))
                1
                2)))
          (ite
            (= (work c_1) NoWork)
            3
            (ite
              (or (= (work c_1) EntersLaunch) (= (work c_1) EntersResume))
              0
              (ite (or (= (work c_1) PreparesLaunch) (= (work c_1) PreparesResume)) 1 2))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.unnoticed satisfies stutters_finitely
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmlaunch))
(assert
  (not
    (and
      (forall ((c_1 Core))
        (<=
          (ite
            (and (not (= c_1 c)) (= (work c_1) NoWork))
            3
            (ite
              (or
                (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
                (and (not (= c_1 c)) (= (work c_1) EntersResume)))
              0
              (ite
                (or
                  (= c_1 c)
                  (= (work c_1) PreparesLaunch)
                  (and (not (= c_1 c)) (= (work c_1) PreparesResume)))
                1
                2)))
          (ite
            (= (work c_1) NoWork)
            3
            (ite
              (or (= (work c_1) EntersLaunch) (= (work c_1) EntersResume))
              0
              (ite (or (= (work c_1) PreparesLaunch) (= (work c_1) PreparesResume)) 1 2)))))
      (exists ((c_1 Core))
        (<
          (ite
            (and (not (= c_1 c)) (= (work c_1) NoWork))
            3
            (ite
              (or
                (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
                (and (not (= c_1 c)) (= (work c_1) EntersResume)))
              0
              (ite
                (or
                  (= c_1 c)
                  (= (work c_1) PreparesLaunch)
                  (and (not (= c_1 c)) (= (work c_1) PreparesResume)))
                1
                2)))
          (ite
            (= (work c_1) NoWork)
            3
            (ite
              (or (= (work c_1) EntersLaunch) (= (work c_1) EntersResume))
              0
              (ite (or (= (work c_1) PreparesLaunch) (= (work c_1) PreparesResume)) 1 2))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.checked satisfies stutters_finitely
; from no invariant; hypotheses 3, 8
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmlaunch))
(assert (not (guest_mode c)))
(assert
  (not
    (and
      (forall ((c_1 Core))
        (<=
          (ite
            (and (not (= c_1 c)) (= (work c_1) NoWork))
            3
            (ite
              (or
                (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
                (and (not (= c_1 c)) (= (work c_1) EntersResume)))
              0
              (ite
                (or
                  (= c_1 c)
                  (= (work c_1) PreparesLaunch)
                  (and (not (= c_1 c)) (= (work c_1) PreparesResume)))
                1
                2)))
          (ite
            (= (work c_1) NoWork)
            3
            (ite
              (or (= (work c_1) EntersLaunch) (= (work c_1) EntersResume))
              0
              (ite (or (= (work c_1) PreparesLaunch) (= (work c_1) PreparesResume)) 1 2)))))
      (exists ((c_1 Core))
        (<
          (ite
            (and (not (= c_1 c)) (= (work c_1) NoWork))
            3
            (ite
              (or
                (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
                (and (not (= c_1 c)) (= (work c_1) EntersResume)))
              0
              (ite
                (or
                  (= c_1 c)
                  (= (work c_1) PreparesLaunch)
                  (and (not (= c_1 c)) (= (work c_1) PreparesResume)))
                1
                2)))
          (ite
            (= (work c_1) NoWork)
            3
            (ite
              (or (= (work c_1) EntersLaunch) (= (work c_1) EntersResume))
              0
              (ite (or (= (work c_1) PreparesLaunch) (= (work c_1) PreparesResume)) 1 2))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.unnoticed satisfies stutters_finitely
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmresume))
(assert
  (not
    (and
      (forall ((c_1 Core))
        (<=
          (ite
            (and (not (= c_1 c)) (= (work c_1) NoWork))
            3
            (ite
              (or
                (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
                (and (not (= c_1 c)) (= (work c_1) EntersResume)))
              0
              (ite
                (or
                  (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
                  (= c_1 c)
                  (= (work c_1) PreparesResume))
                1
                2)))
          (ite
            (= (work c_1) NoWork)
            3
            (ite
              (or (= (work c_1) EntersLaunch) (= (work c_1) EntersResume))
              0
              (ite (or (= (work c_1) PreparesLaunch) (= (work c_1) PreparesResume)) 1 2)))))
      (exists ((c_1 Core))
        (<
          (ite
            (and (not (= c_1 c)) (= (work c_1) NoWork))
            3
            (ite
              (or
                (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
                (and (not (= c_1 c)) (= (work c_1) EntersResume)))
              0
              (ite
                (or
                  (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
                  (= c_1 c)
                  (= (work c_1) PreparesResume))
                1
                2)))
          (ite
            (= (work c_1) NoWork)
            3
            (ite
              (or (= (work c_1) EntersLaunch) (= (work c_1) EntersResume))
              0
              (ite (or (= (work c_1) PreparesLaunch) (= (work c_1) PreparesResume)) 1 2))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.checked satisfies stutters_finitely
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmresume))
(assert
  (not
    (and
      (forall ((c_1 Core))
        (<=
          (ite
            (and (not (= c_1 c)) (= (work c_1) NoWork))
            3
            (ite
              (or
                (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
                (and (not (= c_1 c)) (= (work c_1) EntersResume)))
              0
              (ite
                (or
                  (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
                  (= c_1 c)
                  (= (work c_1) PreparesResume))
                1
                2)))
          (ite
            (= (work c_1) NoWork)
            3
            (ite
              (or (= (work c_1) EntersLaunch) (= (work c_1) EntersResume))
              0
              (ite (or (= (work c_1) PreparesLaunch) (= (work c_1) PreparesResume)) 1 2)))))
      (exists ((c_1 Core))
        (<
          (ite
            (and (not (= c_1 c)) (= (work c_1) NoWork))
            3
            (ite
              (or
                (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
                (and (not (= c_1 c)) (= (work c_1) EntersResume)))
              0
              (ite
                (or
                  (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
                  (= c_1 c)
                  (= (work c_1) PreparesResume))
                1
                2)))
          (ite
            (= (work c_1) NoWork)
            3
            (ite
              (or (= (work c_1) EntersLaunch) (= (work c_1) EntersResume))
              0
              (ite (or (= (work c_1) PreparesLaunch) (= (work c_1) PreparesResume)) 1 2))))))))
(check-sat)
(pop 1)
