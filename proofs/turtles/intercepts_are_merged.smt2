; vmxmodel 0.1.0, certificate format 1
; module: turtles
; property: intercepts_are_merged
; claim: invariant: all c: Core, e: Event: merged[c] != none implies (intercepts02[c, e] iff wants0[e] or asked[c, e])
; source: Ben-Yehuda et al., The Turtles Project, OSDI 2010 [D]
; trust: read in a manual
; method: 1-induction
; invariant: intercepts_are_merged: all c: Core, e: Event: merged[c] != none implies (intercepts02[c, e] iff wants0[e] or asked[c, e])
; transitions: PREPARE, RESET, TAKE_INIT.guest, SIPI.guest, EXTERNAL_INTERRUPT, EXCEPTION_OR_NMI, EPT_VIOLATION, TRIPLE_FAULT, VMXON.guest, VMXOFF.guest, VMCLEAR.guest, VMPTRLD.guest, VMPTRST.guest, VMREAD.guest, VMWRITE.guest, VMLAUNCH.guest, VMRESUME.guest, LAUNCH02.shadow_vmcs, LAUNCH02.not_clear, LAUNCH02.early, LAUNCH02.host_state, LAUNCH02.late, LAUNCH02.msr_load, LAUNCH02.machine_check, RESUME02.shadow_vmcs, RESUME02.not_launched, RESUME02.early, RESUME02.host_state, RESUME02.late, RESUME02.msr_load, RESUME02.machine_check, VMCALL.guest, VMFUNC.disabled, VMFUNC.bad_eptp, INVEPT.guest, INVVPID.guest, MOV_TO_CR0.intercepted, MOV_TO_CR4.intercepted, WRMSR_FEATURE_CONTROL.intercepted, CPUID.guest
; obligations: 41, each to be answered unsat

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
(declare-fun wants0 (Event) Bool)
(declare-fun current_vmptr (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current_vmptr i1 x) (current_vmptr i1 y)) (= x y))))
(declare-fun wants12 (Page Event) Bool)
(declare-fun merged (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (merged i1 x) (merged i1 y)) (= x y))))
(declare-fun asked (Core Event) Bool)
(declare-fun intercepts02 (Core Event) Bool)

(define-fun init_merged () Bool (forall ((i Core)) (not (exists ((p Page)) (merged i p)))))
(define-fun init_asked () Bool
  (forall ((i1 Core))
    (and (not (asked i1 ExternalInterrupt)) (not (asked i1 ExceptionOrNmi)) (not (asked i1 EptViolation)))))
(define-fun init_intercepts02 () Bool
  (forall ((i1 Core))
    (and
      (not (intercepts02 i1 ExternalInterrupt))
      (not (intercepts02 i1 ExceptionOrNmi))
      (not (intercepts02 i1 EptViolation)))))
(define-fun intercepts_are_merged () Bool
  (forall ((c Core))
    (and
      (=>
        (exists ((p Page)) (merged c p))
        (= (intercepts02 c ExternalInterrupt) (or (wants0 ExternalInterrupt) (asked c ExternalInterrupt))))
      (=>
        (exists ((p Page)) (merged c p))
        (= (intercepts02 c ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c ExceptionOrNmi))))
      (=>
        (exists ((p Page)) (merged c p))
        (= (intercepts02 c EptViolation) (or (wants0 EptViolation) (asked c EptViolation)))))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially intercepts_are_merged
(push 1)
(assert init_merged)
(assert init_asked)
(assert init_intercepts02)
(assert (not intercepts_are_merged))
(check-sat)
(pop 1)

; ---- PREPARE keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not
            (ite
              (= c_1 c)
              (not (exists ((p Page)) (current_vmptr c p)))
              (not (exists ((p Page)) (merged c_1 p)))))
          (ite
            (= c_1 c)
            (=
              (or
                (wants0 ExternalInterrupt)
                (exists ((x Page)) (and (current_vmptr c x) (wants12 x ExternalInterrupt))))
              (or
                (wants0 ExternalInterrupt)
                (ite
                  (= c_1 c)
                  (exists ((x Page)) (and (current_vmptr c x) (wants12 x ExternalInterrupt)))
                  (asked c_1 ExternalInterrupt))))
            (=
              (intercepts02 c_1 ExternalInterrupt)
              (or
                (wants0 ExternalInterrupt)
                (ite
                  (= c_1 c)
                  (exists ((x Page)) (and (current_vmptr c x) (wants12 x ExternalInterrupt)))
                  (asked c_1 ExternalInterrupt))))))
        (=>
          (not
            (ite
              (= c_1 c)
              (not (exists ((p Page)) (current_vmptr c p)))
              (not (exists ((p Page)) (merged c_1 p)))))
          (ite
            (= c_1 c)
            (=
              (or
                (wants0 ExceptionOrNmi)
                (exists ((x Page)) (and (current_vmptr c x) (wants12 x ExceptionOrNmi))))
              (or
                (wants0 ExceptionOrNmi)
                (ite
                  (= c_1 c)
                  (exists ((x Page)) (and (current_vmptr c x) (wants12 x ExceptionOrNmi)))
                  (asked c_1 ExceptionOrNmi))))
            (=
              (intercepts02 c_1 ExceptionOrNmi)
              (or
                (wants0 ExceptionOrNmi)
                (ite
                  (= c_1 c)
                  (exists ((x Page)) (and (current_vmptr c x) (wants12 x ExceptionOrNmi)))
                  (asked c_1 ExceptionOrNmi))))))
        (=>
          (not
            (ite
              (= c_1 c)
              (not (exists ((p Page)) (current_vmptr c p)))
              (not (exists ((p Page)) (merged c_1 p)))))
          (ite
            (= c_1 c)
            (=
              (or
                (wants0 EptViolation)
                (exists ((x Page)) (and (current_vmptr c x) (wants12 x EptViolation))))
              (or
                (wants0 EptViolation)
                (ite
                  (= c_1 c)
                  (exists ((x Page)) (and (current_vmptr c x) (wants12 x EptViolation)))
                  (asked c_1 EptViolation))))
            (=
              (intercepts02 c_1 EptViolation)
              (or
                (wants0 EptViolation)
                (ite
                  (= c_1 c)
                  (exists ((x Page)) (and (current_vmptr c x) (wants12 x EptViolation)))
                  (asked c_1 EptViolation))))))))))
(check-sat)
(pop 1)

; ---- RESET keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.guest keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- SIPI.guest keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- EXTERNAL_INTERRUPT keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- EXCEPTION_OR_NMI keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- TRIPLE_FAULT keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- VMXON.guest keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- VMXOFF.guest keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.guest keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.guest keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- VMPTRST.guest keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- VMREAD.guest keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.guest keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.shadow_vmcs keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.not_clear keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.early keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.host_state keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.late keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.msr_load keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.machine_check keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- RESUME02.shadow_vmcs keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- RESUME02.not_launched keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- RESUME02.early keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- RESUME02.host_state keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- RESUME02.late keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- RESUME02.msr_load keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- RESUME02.machine_check keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- VMCALL.guest keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- VMFUNC.disabled keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- VMFUNC.bad_eptp keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- INVEPT.guest keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- INVVPID.guest keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.intercepted keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.intercepted keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.intercepted keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)

; ---- CPUID.guest keeps intercepts_are_merged
; from intercepts_are_merged; hypotheses none
(push 1)
(declare-fun c () Core)
(assert intercepts_are_merged)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (=
            (intercepts02 c_1 ExternalInterrupt)
            (or (wants0 ExternalInterrupt) (asked c_1 ExternalInterrupt))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 ExceptionOrNmi) (or (wants0 ExceptionOrNmi) (asked c_1 ExceptionOrNmi))))
        (=>
          (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
          (= (intercepts02 c_1 EptViolation) (or (wants0 EptViolation) (asked c_1 EptViolation))))))))
(check-sat)
(pop 1)
