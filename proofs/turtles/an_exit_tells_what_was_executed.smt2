; vmxmodel 0.1.0, certificate format 1
; module: turtles
; property: an_exit_tells_what_was_executed
; claim: step: all c: Core: (TRAP(c, _, _, _, _, _) implies guest_runs(c) and not next(guest_runs(c)) and not next(enters(c))) and (all what: Work: TRAP(c, what, _, _, _, _) implies next(work[c]) == what) and (all p: Page: TRAP(c, _, p, _, _, _) implies next(operand[c]) == p) and (all f: Field: TRAP(c, _, _, f, _, _) implies next(field[c]) == f) and (all v: Bool: TRAP(c, _, _, _, v, _) implies (next(value[c]) iff v)) and (all q: Page?: TRAP(c, _, _, _, _, q) implies next(pointer[c]) == q)
; source: SDM 3C: Information for VM Exits Due to Instruction Execution
; method: 1-induction
; transitions: TRAP
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
(declare-fun work (Core) Work)
(declare-fun operand (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (operand i1 x) (operand i1 y)) (= x y))))
(declare-fun field (Core) Field)
(declare-fun value (Core) Bool)
(declare-fun pointer (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (pointer i1 x) (pointer i1 y)) (= x y))))


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- TRAP satisfies an_exit_tells_what_was_executed
; from no invariant; hypotheses 1, 4, 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun what () Work)
(declare-fun p () Page)
(declare-fun f () Field)
(declare-fun v () Bool)
(declare-fun q (Page) Bool)
(assert (forall ((x Page) (y Page)) (=> (and (q x) (q y)) (= x y))))
(assert (= (work c) NoWork))
(assert (not (= what NoWork)))
(assert (not (= what PreparesLaunch)))
(assert (not (= what PreparesResume)))
(assert (not (= what EntersLaunch)))
(assert (not (= what EntersResume)))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (= c_1 c)
          (and
            (= (work c_1) NoWork)
            (not (ite (= c_1 c) (= what NoWork) (= (work c_1) NoWork)))
            (not
              (or
                (ite (= c_1 c) (= what PreparesLaunch) (= (work c_1) PreparesLaunch))
                (ite (= c_1 c) (= what PreparesResume) (= (work c_1) PreparesResume))
                (ite (= c_1 c) (= what EntersLaunch) (= (work c_1) EntersLaunch))
                (ite (= c_1 c) (= what EntersResume) (= (work c_1) EntersResume))))))
        (=> (and (= c_1 c) (= NoWork what)) (ite (= c_1 c) (= what NoWork) (= (work c_1) NoWork)))
        (=> (and (= c_1 c) (= OnVmxon what)) (ite (= c_1 c) (= what OnVmxon) (= (work c_1) OnVmxon)))
        (=> (and (= c_1 c) (= OnVmxoff what)) (ite (= c_1 c) (= what OnVmxoff) (= (work c_1) OnVmxoff)))
        (=> (and (= c_1 c) (= OnVmclear what)) (ite (= c_1 c) (= what OnVmclear) (= (work c_1) OnVmclear)))
        (=> (and (= c_1 c) (= OnVmptrld what)) (ite (= c_1 c) (= what OnVmptrld) (= (work c_1) OnVmptrld)))
        (=> (and (= c_1 c) (= OnVmptrst what)) (ite (= c_1 c) (= what OnVmptrst) (= (work c_1) OnVmptrst)))
        (=> (and (= c_1 c) (= OnVmread what)) (ite (= c_1 c) (= what OnVmread) (= (work c_1) OnVmread)))
        (=> (and (= c_1 c) (= OnVmwrite what)) (ite (= c_1 c) (= what OnVmwrite) (= (work c_1) OnVmwrite)))
        (=> (and (= c_1 c) (= OnVmlaunch what)) (ite (= c_1 c) (= what OnVmlaunch) (= (work c_1) OnVmlaunch)))
        (=> (and (= c_1 c) (= OnVmresume what)) (ite (= c_1 c) (= what OnVmresume) (= (work c_1) OnVmresume)))
        (=> (and (= c_1 c) (= OnVmcall what)) (ite (= c_1 c) (= what OnVmcall) (= (work c_1) OnVmcall)))
        (=> (and (= c_1 c) (= OnVmfunc what)) (ite (= c_1 c) (= what OnVmfunc) (= (work c_1) OnVmfunc)))
        (=> (and (= c_1 c) (= OnInvept what)) (ite (= c_1 c) (= what OnInvept) (= (work c_1) OnInvept)))
        (=> (and (= c_1 c) (= OnInvvpid what)) (ite (= c_1 c) (= what OnInvvpid) (= (work c_1) OnInvvpid)))
        (=>
          (and (= c_1 c) (= PreparesLaunch what))
          (ite (= c_1 c) (= what PreparesLaunch) (= (work c_1) PreparesLaunch)))
        (=>
          (and (= c_1 c) (= PreparesResume what))
          (ite (= c_1 c) (= what PreparesResume) (= (work c_1) PreparesResume)))
        (=>
          (and (= c_1 c) (= EntersLaunch what))
          (ite (= c_1 c) (= what EntersLaunch) (= (work c_1) EntersLaunch)))
        (=>
          (and (= c_1 c) (= EntersResume what))
          (ite (= c_1 c) (= what EntersResume) (= (work c_1) EntersResume)))
        (forall ((p_1 Page)) (=> (and (= c_1 c) (= p_1 p)) (ite (= c_1 c) (= p p_1) (operand c_1 p_1))))
        (=> (and (= c_1 c) (= Controls f)) (ite (= c_1 c) (= f Controls) (= (field c_1) Controls)))
        (=> (and (= c_1 c) (= HostState f)) (ite (= c_1 c) (= f HostState) (= (field c_1) HostState)))
        (=> (and (= c_1 c) (= GuestState f)) (ite (= c_1 c) (= f GuestState) (= (field c_1) GuestState)))
        (=> (and (= c_1 c) (= MsrLoad f)) (ite (= c_1 c) (= f MsrLoad) (= (field c_1) MsrLoad)))
        (=> (and (= c_1 c) (= LinkPointer f)) (ite (= c_1 c) (= f LinkPointer) (= (field c_1) LinkPointer)))
        (=> (and (= c_1 c) (= Shadowing f)) (ite (= c_1 c) (= f Shadowing) (= (field c_1) Shadowing)))
        (=> (and (= c_1 c) (= Functions f)) (ite (= c_1 c) (= f Functions) (= (field c_1) Functions)))
        (=> (and (= c_1 c) (= ExitInfo f)) (ite (= c_1 c) (= f ExitInfo) (= (field c_1) ExitInfo)))
        (=> (and (= c_1 c) (= Unsupported f)) (ite (= c_1 c) (= f Unsupported) (= (field c_1) Unsupported)))
        (=> (and (= c_1 c) (not v)) (ite (= c_1 c) (not v) (not (value c_1))))
        (=> (and (= c_1 c) v) (ite (= c_1 c) v (value c_1)))
        (forall ((q_1 Page))
          (and
            (=>
              (and (= c_1 c) (not (exists ((p_1 Page)) (q p_1))))
              (ite
                (= c_1 c)
                (not (exists ((p_1 Page)) (q p_1)))
                (not (exists ((p_1 Page)) (pointer c_1 p_1)))))
            (=> (and (= c_1 c) (q q_1)) (ite (= c_1 c) (q q_1) (pointer c_1 q_1)))))))))
(check-sat)
(pop 1)
