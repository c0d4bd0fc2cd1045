; vmxmodel 0.1.0, certificate format 1
; module: turtles
; property: nothing_is_merged_at_first
; claim: invariant: all c: Core, e: Event, m: Msr: guest_state02[c] == OfL0 implies merged[c] == none and not asked[c, e] and not intercepts02[c, e] and not passes02[c, m]
; method: 1-induction
; invariant: host_state_is_l0s: all c: Core: merged[c] != none implies host_state02[c] == OfL0 and guest_state02[c] == OfL1
; invariant: nothing_is_merged_at_first: all c: Core, e: Event, m: Msr: guest_state02[c] == OfL0 implies merged[c] == none and not asked[c, e] and not intercepts02[c, e] and not passes02[c, m]
; transitions: PREPARE, RESET, TAKE_INIT.guest, SIPI.guest, EXTERNAL_INTERRUPT, EXCEPTION_OR_NMI, EPT_VIOLATION, TRIPLE_FAULT, VMXON.guest, VMXOFF.guest, VMCLEAR.guest, VMPTRLD.guest, VMPTRST.guest, VMREAD.guest, VMWRITE.guest, VMLAUNCH.guest, VMRESUME.guest, LAUNCH02.shadow_vmcs, LAUNCH02.not_clear, LAUNCH02.early, LAUNCH02.host_state, LAUNCH02.late, LAUNCH02.msr_load, LAUNCH02.machine_check, RESUME02.shadow_vmcs, RESUME02.not_launched, RESUME02.early, RESUME02.host_state, RESUME02.late, RESUME02.msr_load, RESUME02.machine_check, VMCALL.guest, VMFUNC.disabled, VMFUNC.bad_eptp, INVEPT.guest, INVVPID.guest, MOV_TO_CR0.intercepted, MOV_TO_CR4.intercepted, WRMSR_FEATURE_CONTROL.intercepted, CPUID.guest
; obligations: 82, each to be answered unsat

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
(declare-fun allows0 (Msr) Bool)
(declare-fun current_vmptr (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current_vmptr i1 x) (current_vmptr i1 y)) (= x y))))
(declare-fun wants12 (Page Event) Bool)
(declare-fun allows12 (Page Msr) Bool)
(declare-fun merged (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (merged i1 x) (merged i1 y)) (= x y))))
(declare-fun host_state02 (Core) Origin)
(declare-fun guest_state02 (Core) Origin)
(declare-fun asked (Core Event) Bool)
(declare-fun intercepts02 (Core Event) Bool)
(declare-fun passes02 (Core Msr) Bool)

(define-fun init_merged () Bool (forall ((i Core)) (not (exists ((p Page)) (merged i p)))))
(define-fun init_host_state02 () Bool (forall ((i Core)) (= (host_state02 i) OfL0)))
(define-fun init_guest_state02 () Bool (forall ((i Core)) (= (guest_state02 i) OfL0)))
(define-fun init_asked () Bool
  (forall ((i1 Core))
    (and (not (asked i1 ExternalInterrupt)) (not (asked i1 ExceptionOrNmi)) (not (asked i1 EptViolation)))))
(define-fun init_intercepts02 () Bool
  (forall ((i1 Core))
    (and
      (not (intercepts02 i1 ExternalInterrupt))
      (not (intercepts02 i1 ExceptionOrNmi))
      (not (intercepts02 i1 EptViolation)))))
(define-fun init_passes02 () Bool (forall ((i1 Core) (i2 Msr)) (not (passes02 i1 i2))))
(define-fun host_state_is_l0s () Bool
  (forall ((c Core))
    (=> (exists ((p Page)) (merged c p)) (and (= (host_state02 c) OfL0) (= (guest_state02 c) OfL1)))))
(define-fun nothing_is_merged_at_first () Bool
  (forall ((c Core) (m Msr))
    (and
      (=>
        (= (guest_state02 c) OfL0)
        (and
          (not (exists ((p Page)) (merged c p)))
          (not (asked c ExternalInterrupt))
          (not (intercepts02 c ExternalInterrupt))
          (not (passes02 c m))))
      (=>
        (= (guest_state02 c) OfL0)
        (and
          (not (exists ((p Page)) (merged c p)))
          (not (asked c ExceptionOrNmi))
          (not (intercepts02 c ExceptionOrNmi))
          (not (passes02 c m))))
      (=>
        (= (guest_state02 c) OfL0)
        (and
          (not (exists ((p Page)) (merged c p)))
          (not (asked c EptViolation))
          (not (intercepts02 c EptViolation))
          (not (passes02 c m)))))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially host_state_is_l0s
(push 1)
(assert init_merged)
(assert init_host_state02)
(assert init_guest_state02)
(assert (not host_state_is_l0s))
(check-sat)
(pop 1)

; ---- initially nothing_is_merged_at_first
(push 1)
(assert init_merged)
(assert init_guest_state02)
(assert init_asked)
(assert init_intercepts02)
(assert init_passes02)
(assert (not nothing_is_merged_at_first))
(check-sat)
(pop 1)

; ---- PREPARE keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not
          (ite
            (= c_1 c)
            (not (exists ((p Page)) (current_vmptr c p)))
            (not (exists ((p Page)) (merged c_1 p)))))
        (and (or (= c_1 c) (= (host_state02 c_1) OfL0)) (or (= c_1 c) (= (guest_state02 c_1) OfL1)))))))
(check-sat)
(pop 1)

; ---- PREPARE keeps nothing_is_merged_at_first
; from host_state_is_l0s, nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (and (not (= c_1 c)) (= (guest_state02 c_1) OfL0))
          (and
            (ite
              (= c_1 c)
              (not (exists ((p Page)) (current_vmptr c p)))
              (not (exists ((p Page)) (merged c_1 p))))
            (not
              (ite
                (= c_1 c)
                (exists ((x Page)) (and (current_vmptr c x) (wants12 x ExternalInterrupt)))
                (asked c_1 ExternalInterrupt)))
            (not
              (ite
                (= c_1 c)
                (or
                  (wants0 ExternalInterrupt)
                  (exists ((x Page)) (and (current_vmptr c x) (wants12 x ExternalInterrupt))))
                (intercepts02 c_1 ExternalInterrupt)))
            (not
              (ite
                (= c_1 c)
                (and (allows0 m) (exists ((x Page)) (and (current_vmptr c x) (allows12 x m))))
                (passes02 c_1 m)))))
        (=>
          (and (not (= c_1 c)) (= (guest_state02 c_1) OfL0))
          (and
            (ite
              (= c_1 c)
              (not (exists ((p Page)) (current_vmptr c p)))
              (not (exists ((p Page)) (merged c_1 p))))
            (not
              (ite
                (= c_1 c)
                (exists ((x Page)) (and (current_vmptr c x) (wants12 x ExceptionOrNmi)))
                (asked c_1 ExceptionOrNmi)))
            (not
              (ite
                (= c_1 c)
                (or
                  (wants0 ExceptionOrNmi)
                  (exists ((x Page)) (and (current_vmptr c x) (wants12 x ExceptionOrNmi))))
                (intercepts02 c_1 ExceptionOrNmi)))
            (not
              (ite
                (= c_1 c)
                (and (allows0 m) (exists ((x Page)) (and (current_vmptr c x) (allows12 x m))))
                (passes02 c_1 m)))))
        (=>
          (and (not (= c_1 c)) (= (guest_state02 c_1) OfL0))
          (and
            (ite
              (= c_1 c)
              (not (exists ((p Page)) (current_vmptr c p)))
              (not (exists ((p Page)) (merged c_1 p))))
            (not
              (ite
                (= c_1 c)
                (exists ((x Page)) (and (current_vmptr c x) (wants12 x EptViolation)))
                (asked c_1 EptViolation)))
            (not
              (ite
                (= c_1 c)
                (or
                  (wants0 EptViolation)
                  (exists ((x Page)) (and (current_vmptr c x) (wants12 x EptViolation))))
                (intercepts02 c_1 EptViolation)))
            (not
              (ite
                (= c_1 c)
                (and (allows0 m) (exists ((x Page)) (and (current_vmptr c x) (allows12 x m))))
                (passes02 c_1 m)))))))))
(check-sat)
(pop 1)

; ---- RESET keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- RESET keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.guest keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.guest keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- SIPI.guest keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- SIPI.guest keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- EXTERNAL_INTERRUPT keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- EXTERNAL_INTERRUPT keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- EXCEPTION_OR_NMI keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- EXCEPTION_OR_NMI keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- TRIPLE_FAULT keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- TRIPLE_FAULT keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- VMXON.guest keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- VMXON.guest keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- VMXOFF.guest keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- VMXOFF.guest keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.guest keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.guest keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.guest keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.guest keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- VMPTRST.guest keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- VMPTRST.guest keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- VMREAD.guest keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- VMREAD.guest keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.guest keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- VMWRITE.guest keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.shadow_vmcs keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.shadow_vmcs keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.not_clear keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.not_clear keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.early keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.early keeps nothing_is_merged_at_first
; from host_state_is_l0s, nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.host_state keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.host_state keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.late keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.late keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.msr_load keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.msr_load keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.machine_check keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.machine_check keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- RESUME02.shadow_vmcs keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- RESUME02.shadow_vmcs keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- RESUME02.not_launched keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- RESUME02.not_launched keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- RESUME02.early keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- RESUME02.early keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- RESUME02.host_state keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- RESUME02.host_state keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- RESUME02.late keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- RESUME02.late keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- RESUME02.msr_load keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- RESUME02.msr_load keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- RESUME02.machine_check keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- RESUME02.machine_check keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- VMCALL.guest keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- VMCALL.guest keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- VMFUNC.disabled keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- VMFUNC.disabled keeps nothing_is_merged_at_first
; from host_state_is_l0s, nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- VMFUNC.bad_eptp keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- VMFUNC.bad_eptp keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- INVEPT.guest keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- INVEPT.guest keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- INVVPID.guest keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- INVVPID.guest keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.intercepted keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.intercepted keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.intercepted keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.intercepted keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.intercepted keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.intercepted keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)

; ---- CPUID.guest keeps host_state_is_l0s
; from host_state_is_l0s; hypotheses none
(push 1)
(declare-fun c () Core)
(assert host_state_is_l0s)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (and (= (host_state02 c_1) OfL0) (= (guest_state02 c_1) OfL1))))))
(check-sat)
(pop 1)

; ---- CPUID.guest keeps nothing_is_merged_at_first
; from nothing_is_merged_at_first; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_merged_at_first)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (and
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExternalInterrupt))
            (not (intercepts02 c_1 ExternalInterrupt))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 ExceptionOrNmi))
            (not (intercepts02 c_1 ExceptionOrNmi))
            (not (passes02 c_1 m))))
        (=>
          (= (guest_state02 c_1) OfL0)
          (and
            (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))
            (not (asked c_1 EptViolation))
            (not (intercepts02 c_1 EptViolation))
            (not (passes02 c_1 m))))))))
(check-sat)
(pop 1)
