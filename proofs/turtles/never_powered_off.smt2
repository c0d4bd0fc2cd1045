; vmxmodel 0.1.0, certificate format 1
; module: turtles
; property: never_powered_off
; claim: invariant: all c: Core: activity[c] in {Running, WaitForSipi}
; method: 1-induction
; invariant: never_powered_off: all c: Core: activity[c] in {Running, WaitForSipi}
; transitions: RESET, TAKE_INIT.start, SIPI.guest, SIPI.start, LAUNCH02.enter, RESUME02.enter
; obligations: 7, each to be answered unsat

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
(declare-fun bootstrap (Core) Bool)
(declare-fun activity (Core) Activity)

(define-fun running_or_waiting () Bool
  (forall ((c Core)) (or (= (activity c) Running) (= (activity c) WaitForSipi))))
(define-fun never_powered_off () Bool
  (forall ((c Core)) (or (= (activity c) Running) (= (activity c) WaitForSipi))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially never_powered_off
(push 1)
(assert running_or_waiting)
(assert (not never_powered_off))
(check-sat)
(pop 1)

; ---- RESET keeps never_powered_off
; from never_powered_off; hypotheses none
(push 1)
(declare-fun c () Core)
(assert never_powered_off)
(assert
  (not
    (forall ((c_1 Core))
      (or
        (ite (= c_1 c) (bootstrap c) (= (activity c_1) Running))
        (ite (= c_1 c) (not (bootstrap c)) (= (activity c_1) WaitForSipi))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.start keeps never_powered_off
; from never_powered_off; hypotheses none
(push 1)
(declare-fun c () Core)
(assert never_powered_off)
(assert
  (not
    (forall ((c_1 Core))
      (or
        (ite (= c_1 c) (bootstrap c) (= (activity c_1) Running))
        (ite (= c_1 c) (not (bootstrap c)) (= (activity c_1) WaitForSipi))))))
(check-sat)
(pop 1)

; ---- SIPI.guest keeps never_powered_off
; from never_powered_off; hypotheses none
(push 1)
(declare-fun c () Core)
(assert never_powered_off)
(assert
  (not
    (forall ((c_1 Core))
      (or (= c_1 c) (= (activity c_1) Running) (and (not (= c_1 c)) (= (activity c_1) WaitForSipi))))))
(check-sat)
(pop 1)

; ---- SIPI.start keeps never_powered_off
; from never_powered_off; hypotheses none
(push 1)
(declare-fun c () Core)
(assert never_powered_off)
(assert
  (not
    (forall ((c_1 Core))
      (or (= c_1 c) (= (activity c_1) Running) (and (not (= c_1 c)) (= (activity c_1) WaitForSipi))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.enter keeps never_powered_off
; from never_powered_off; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun enters_waiting (Core) Bool)
(assert never_powered_off)
(assert
  (not
    (forall ((c_1 Core))
      (or
        (ite (= c_1 c) (not (enters_waiting c)) (= (activity c_1) Running))
        (ite (= c_1 c) (enters_waiting c) (= (activity c_1) WaitForSipi))))))
(check-sat)
(pop 1)

; ---- RESUME02.enter keeps never_powered_off
; from never_powered_off; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun enters_waiting (Core) Bool)
(assert never_powered_off)
(assert
  (not
    (forall ((c_1 Core))
      (or
        (ite (= c_1 c) (not (enters_waiting c)) (= (activity c_1) Running))
        (ite (= c_1 c) (enters_waiting c) (= (activity c_1) WaitForSipi))))))
(check-sat)
(pop 1)
