; vmxmodel 0.1.0, certificate format 1
; module: turtles
; property: an_exit_goes_to_one_level
; claim: step: all c: Core: (EXTERNAL_INTERRUPT(c) implies asked[c, ExternalInterrupt] and not next(guest_mode[c])) and (EXCEPTION_OR_NMI(c) implies asked[c, ExceptionOrNmi] and not next(guest_mode[c])) and (EPT_VIOLATION(c) implies asked[c, EptViolation] and not next(guest_mode[c])) and (all e: Event: KEPT(c, e) implies not asked[c, e] and next(guest_mode[c]))
; method: 1-induction
; transitions: EXTERNAL_INTERRUPT, EXCEPTION_OR_NMI, EPT_VIOLATION, KEPT
; obligations: 4, each to be answered unsat

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
(declare-fun asked (Core Event) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- EXTERNAL_INTERRUPT satisfies an_exit_goes_to_one_level
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(assert (asked c ExternalInterrupt))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (asked c_1 ExternalInterrupt) (not (and (not (= c_1 c)) (guest_mode c_1))))))))
(check-sat)
(pop 1)

; ---- EXCEPTION_OR_NMI satisfies an_exit_goes_to_one_level
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(assert (asked c ExceptionOrNmi))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (asked c_1 ExceptionOrNmi) (not (and (not (= c_1 c)) (guest_mode c_1))))))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION satisfies an_exit_goes_to_one_level
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(assert (asked c EptViolation))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (asked c_1 EptViolation) (not (and (not (= c_1 c)) (guest_mode c_1))))))))
(check-sat)
(pop 1)

; ---- KEPT satisfies an_exit_goes_to_one_level
; from no invariant; hypotheses 1, 6
(push 1)
(declare-fun c () Core)
(declare-fun e () Event)
(assert (guest_mode c))
(assert (not (asked c e)))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (= ExternalInterrupt e))
          (and (not (asked c_1 ExternalInterrupt)) (guest_mode c_1)))
        (=> (and (= c_1 c) (= ExceptionOrNmi e)) (and (not (asked c_1 ExceptionOrNmi)) (guest_mode c_1)))
        (=> (and (= c_1 c) (= EptViolation e)) (and (not (asked c_1 EptViolation)) (guest_mode c_1)))))))
(check-sat)
(pop 1)
