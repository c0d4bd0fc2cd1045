; vmxmodel 0.1.0, certificate format 1
; module: turtles
; property: only_l1_changes_what_it_wants
; claim: step: all x: Page, e: Event, m: Msr: not STORE_DATA(x) and ((next(wants12[x, e]) iff not wants12[x, e]) or (next(allows12[x, m]) iff not allows12[x, m]) or (next(timer12[x]) iff not timer12[x])) implies some c: Core: VMWRITE(c, Controls, _, _) and answers VMsucceed and accessed(c, x)
; source: SDM 3C: VMWRITE, Operation
; method: 1-induction
; transitions: VMWRITE.write
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
(declare-fun current_vmptr (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current_vmptr i1 x) (current_vmptr i1 y)) (= x y))))
(declare-fun guest_mode (Core) Bool)
(declare-fun link12 (Page Page) Bool)
(assert (forall ((i1 Page) (x Page) (y Page)) (=> (and (link12 i1 x) (link12 i1 y)) (= x y))))
(declare-fun wants12 (Page Event) Bool)
(declare-fun allows12 (Page Msr) Bool)
(declare-fun timer12 (Page) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMWRITE.write satisfies only_l1_changes_what_it_wants
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(declare-fun VMWRITE.write.any2 (Page Event) Bool)
(declare-fun VMWRITE.write.any3 (Page Msr) Bool)
(declare-fun VMWRITE.write.any4 (Page) Bool)
(assert
  (not
    (forall ((x_1 Page) (m Msr))
      (and
        (=>
          (or
            (ite
              (and
                (ite
                  (guest_mode c)
                  (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
                  (current_vmptr c x_1))
                (= f Controls))
              (= (VMWRITE.write.any2 x_1 ExternalInterrupt) (not (wants12 x_1 ExternalInterrupt)))
              (= (wants12 x_1 ExternalInterrupt) (not (wants12 x_1 ExternalInterrupt))))
            (ite
              (and
                (ite
                  (guest_mode c)
                  (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
                  (current_vmptr c x_1))
                (= f Controls))
              (= (VMWRITE.write.any3 x_1 m) (not (allows12 x_1 m)))
              (= (allows12 x_1 m) (not (allows12 x_1 m))))
            (ite
              (and
                (ite
                  (guest_mode c)
                  (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
                  (current_vmptr c x_1))
                (= f Controls))
              (= (VMWRITE.write.any4 x_1) (not (timer12 x_1)))
              (= (timer12 x_1) (not (timer12 x_1)))))
          (exists ((c_1 Core))
            (and
              (= c_1 c)
              (= Controls f)
              (ite
                (guest_mode c_1)
                (exists ((y Page)) (and (current_vmptr c_1 y) (link12 y x_1)))
                (current_vmptr c_1 x_1)))))
        (=>
          (or
            (ite
              (and
                (ite
                  (guest_mode c)
                  (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
                  (current_vmptr c x_1))
                (= f Controls))
              (= (VMWRITE.write.any2 x_1 ExceptionOrNmi) (not (wants12 x_1 ExceptionOrNmi)))
              (= (wants12 x_1 ExceptionOrNmi) (not (wants12 x_1 ExceptionOrNmi))))
            (ite
              (and
                (ite
                  (guest_mode c)
                  (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
                  (current_vmptr c x_1))
                (= f Controls))
              (= (VMWRITE.write.any3 x_1 m) (not (allows12 x_1 m)))
              (= (allows12 x_1 m) (not (allows12 x_1 m))))
            (ite
              (and
                (ite
                  (guest_mode c)
                  (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
                  (current_vmptr c x_1))
                (= f Controls))
              (= (VMWRITE.write.any4 x_1) (not (timer12 x_1)))
              (= (timer12 x_1) (not (timer12 x_1)))))
          (exists ((c_1 Core))
            (and
              (= c_1 c)
              (= Controls f)
              (ite
                (guest_mode c_1)
                (exists ((y Page)) (and (current_vmptr c_1 y) (link12 y x_1)))
                (current_vmptr c_1 x_1)))))
        (=>
          (or
            (ite
              (and
                (ite
                  (guest_mode c)
                  (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
                  (current_vmptr c x_1))
                (= f Controls))
              (= (VMWRITE.write.any2 x_1 EptViolation) (not (wants12 x_1 EptViolation)))
              (= (wants12 x_1 EptViolation) (not (wants12 x_1 EptViolation))))
            (ite
              (and
                (ite
                  (guest_mode c)
                  (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
                  (current_vmptr c x_1))
                (= f Controls))
              (= (VMWRITE.write.any3 x_1 m) (not (allows12 x_1 m)))
              (= (allows12 x_1 m) (not (allows12 x_1 m))))
            (ite
              (and
                (ite
                  (guest_mode c)
                  (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
                  (current_vmptr c x_1))
                (= f Controls))
              (= (VMWRITE.write.any4 x_1) (not (timer12 x_1)))
              (= (timer12 x_1) (not (timer12 x_1)))))
          (exists ((c_1 Core))
            (and
              (= c_1 c)
              (= Controls f)
              (ite
                (guest_mode c_1)
                (exists ((y Page)) (and (current_vmptr c_1 y) (link12 y x_1)))
                (current_vmptr c_1 x_1)))))))))
(check-sat)
(pop 1)
