; vmxmodel 0.1.0, certificate format 1
; module: turtles
; property: early_and_late
; claim: step: all c: Core: LAUNCH02(c) or RESUME02(c) implies (controls_rejected(c) implies answers VMfailValid(_) or answers VMfailInvalid) and (answers FailedEntry(_) implies not controls_rejected(c) and not host_rejected(c))
; source: KVM, commit 4f350c6dbcb9 [D]
; trust: read in a manual
; method: 1-induction
; transitions: LAUNCH02.late, LAUNCH02.msr_load, LAUNCH02.machine_check, LAUNCH02.enter, RESUME02.late, RESUME02.msr_load, RESUME02.machine_check, RESUME02.enter
; obligations: 8, each to be answered unsat

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
(declare-fun vm_functions () Bool)
(declare-fun current_vmptr (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current_vmptr i1 x) (current_vmptr i1 y)) (= x y))))
(declare-fun controls12 (Page) Bool)
(declare-fun host12 (Page) Bool)
(declare-fun shadowing12 (Page) Bool)
(declare-fun functions12 (Page) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- LAUNCH02.late satisfies early_and_late
; from no invariant; hypotheses 6, 7
(push 1)
(declare-fun c () Core)
(assert
  (not
    (exists ((x Page))
      (and
        (current_vmptr c x)
        (or (not (controls12 x)) (shadowing12 x) (and (functions12 x) (not vm_functions)))))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (not (host12 x))))))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= c_1 c)
        (and
          (not
            (exists ((x_1 Page))
              (and
                (current_vmptr c_1 x_1)
                (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
          (not (exists ((x_1 Page)) (and (current_vmptr c_1 x_1) (not (host12 x_1))))))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.msr_load satisfies early_and_late
; from no invariant; hypotheses 6, 7
(push 1)
(declare-fun c () Core)
(assert
  (not
    (exists ((x Page))
      (and
        (current_vmptr c x)
        (or (not (controls12 x)) (shadowing12 x) (and (functions12 x) (not vm_functions)))))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (not (host12 x))))))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= c_1 c)
        (and
          (not
            (exists ((x_1 Page))
              (and
                (current_vmptr c_1 x_1)
                (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
          (not (exists ((x_1 Page)) (and (current_vmptr c_1 x_1) (not (host12 x_1))))))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.machine_check satisfies early_and_late
; from no invariant; hypotheses 6, 7
(push 1)
(declare-fun c () Core)
(assert
  (not
    (exists ((x Page))
      (and
        (current_vmptr c x)
        (or (not (controls12 x)) (shadowing12 x) (and (functions12 x) (not vm_functions)))))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (not (host12 x))))))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= c_1 c)
        (and
          (not
            (exists ((x_1 Page))
              (and
                (current_vmptr c_1 x_1)
                (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
          (not (exists ((x_1 Page)) (and (current_vmptr c_1 x_1) (not (host12 x_1))))))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.enter satisfies early_and_late
; from no invariant; hypotheses 6
(push 1)
(declare-fun c () Core)
(assert
  (not
    (exists ((x Page))
      (and
        (current_vmptr c x)
        (or (not (controls12 x)) (shadowing12 x) (and (functions12 x) (not vm_functions)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= c_1 c)
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c_1 x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))))))
(check-sat)
(pop 1)

; ---- RESUME02.late satisfies early_and_late
; from no invariant; hypotheses 6, 7
(push 1)
(declare-fun c () Core)
(assert
  (not
    (exists ((x Page))
      (and
        (current_vmptr c x)
        (or (not (controls12 x)) (shadowing12 x) (and (functions12 x) (not vm_functions)))))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (not (host12 x))))))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= c_1 c)
        (and
          (not
            (exists ((x_1 Page))
              (and
                (current_vmptr c_1 x_1)
                (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
          (not (exists ((x_1 Page)) (and (current_vmptr c_1 x_1) (not (host12 x_1))))))))))
(check-sat)
(pop 1)

; ---- RESUME02.msr_load satisfies early_and_late
; from no invariant; hypotheses 6, 7
(push 1)
(declare-fun c () Core)
(assert
  (not
    (exists ((x Page))
      (and
        (current_vmptr c x)
        (or (not (controls12 x)) (shadowing12 x) (and (functions12 x) (not vm_functions)))))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (not (host12 x))))))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= c_1 c)
        (and
          (not
            (exists ((x_1 Page))
              (and
                (current_vmptr c_1 x_1)
                (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
          (not (exists ((x_1 Page)) (and (current_vmptr c_1 x_1) (not (host12 x_1))))))))))
(check-sat)
(pop 1)

; ---- RESUME02.machine_check satisfies early_and_late
; from no invariant; hypotheses 6, 7
(push 1)
(declare-fun c () Core)
(assert
  (not
    (exists ((x Page))
      (and
        (current_vmptr c x)
        (or (not (controls12 x)) (shadowing12 x) (and (functions12 x) (not vm_functions)))))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (not (host12 x))))))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= c_1 c)
        (and
          (not
            (exists ((x_1 Page))
              (and
                (current_vmptr c_1 x_1)
                (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
          (not (exists ((x_1 Page)) (and (current_vmptr c_1 x_1) (not (host12 x_1))))))))))
(check-sat)
(pop 1)

; ---- RESUME02.enter satisfies early_and_late
; from no invariant; hypotheses 6
(push 1)
(declare-fun c () Core)
(assert
  (not
    (exists ((x Page))
      (and
        (current_vmptr c x)
        (or (not (controls12 x)) (shadowing12 x) (and (functions12 x) (not vm_functions)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= c_1 c)
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c_1 x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))))))
(check-sat)
(pop 1)
