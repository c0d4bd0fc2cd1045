; vmxmodel 0.1.0, certificate format 1
; module: turtles
; property: l0_keeps_what_it_wants
; claim: step: all c: Core, e: Event: KEPT(c, e) implies wants0[e] and guest_runs(c) and runs(c)
; source: KVM: nested_vmx_l0_wants_exit [S]
; trust: read in source code
; method: 1-induction
; invariant: intercepts_are_merged: all c: Core, e: Event: merged[c] != none implies (intercepts02[c, e] iff wants0[e] or asked[c, e])
; invariant: vmcs02_is_of_the_current_vmcs12: all c: Core, x: Page: merged[c] == x implies vmxon[c] and current_vmptr[c] == x
; invariant: vmcs02_is_live_for_l2: all c: Core: merged[c] != none iff guest_mode[c] or work[c] in {EntersLaunch, EntersResume}
; invariant: guest_mode_is_in_vmx: all c: Core: guest_mode[c] implies vmxon[c] and current_vmptr[c] != none
; invariant: current_is_in_vmx: all c: Core: current_vmptr[c] != none implies vmxon[c]
; invariant: entries_are_of_l1: all c: Core: enters(c) implies vmxon[c] and not guest_mode[c] and current_vmptr[c] != none
; invariant: operands_are_there: all c: Core: work[c] in {OnVmxon, OnVmclear, OnVmptrld} implies operand[c] != none
; transitions: TRAP, PREPARE, RESET, TAKE_INIT.guest, SIPI.guest, EXTERNAL_INTERRUPT, EXCEPTION_OR_NMI, EPT_VIOLATION, TRIPLE_FAULT, VMXON.not_enabled, VMXON.wrong_mode, VMXON.guest, VMXON.privilege, VMXON.again, VMXON.fixed_bits, VMXON.feature_control, VMXON.operand, VMXON.address, VMXON.revision, VMXON.shadow_bit, VMXON.enter, VMXOFF.unavailable, VMXOFF.guest, VMXOFF.privilege, VMXOFF.leave, VMCLEAR.unavailable, VMCLEAR.guest, VMCLEAR.privilege, VMCLEAR.operand, VMCLEAR.address, VMCLEAR.vmxon_region, VMCLEAR.clear, VMPTRLD.unavailable, VMPTRLD.guest, VMPTRLD.privilege, VMPTRLD.operand, VMPTRLD.address, VMPTRLD.vmxon_region, VMPTRLD.revision, VMPTRLD.shadow_bit, VMPTRLD.load, VMPTRST.unavailable, VMPTRST.guest, VMPTRST.privilege, VMPTRST.operand, VMPTRST.store, VMREAD.unavailable, VMREAD.guest, VMREAD.privilege, VMREAD.no_vmcs, VMREAD.unsupported, VMREAD.operand, VMREAD.read, VMWRITE.unavailable, VMWRITE.guest, VMWRITE.privilege, VMWRITE.no_vmcs, VMWRITE.operand, VMWRITE.unsupported, VMWRITE.read_only, VMWRITE.write, VMLAUNCH.unavailable, VMLAUNCH.guest, VMLAUNCH.privilege, VMLAUNCH.no_vmcs, VMLAUNCH.shadow_vmcs, VMLAUNCH.mov_ss, VMLAUNCH.not_clear, VMLAUNCH.controls, VMLAUNCH.host_state, VMLAUNCH.unnoticed, VMLAUNCH.checked, VMRESUME.unavailable, VMRESUME.guest, VMRESUME.privilege, VMRESUME.no_vmcs, VMRESUME.shadow_vmcs, VMRESUME.mov_ss, VMRESUME.not_launched, VMRESUME.controls, VMRESUME.host_state, VMRESUME.unnoticed, VMRESUME.checked, LAUNCH02.shadow_vmcs, LAUNCH02.not_clear, LAUNCH02.early, LAUNCH02.host_state, LAUNCH02.late, LAUNCH02.msr_load, LAUNCH02.machine_check, LAUNCH02.enter, RESUME02.shadow_vmcs, RESUME02.not_launched, RESUME02.early, RESUME02.host_state, RESUME02.late, RESUME02.msr_load, RESUME02.machine_check, RESUME02.enter, VMCALL.unavailable, VMCALL.guest, VMCALL.wrong_mode, VMCALL.privilege, VMCALL.no_monitor, VMFUNC.outside, VMFUNC.switched_off, VMFUNC.above_63, VMFUNC.disabled, VMFUNC.bad_eptp, VMFUNC.eptp_switch, INVEPT.unsupported, INVEPT.unavailable, INVEPT.guest, INVEPT.privilege, INVEPT.type, INVEPT.operand, INVEPT.bad_eptp, INVEPT.invalidate, INVVPID.unsupported, INVVPID.unavailable, INVVPID.guest, INVVPID.privilege, INVVPID.type, INVVPID.operand, INVVPID.reserved, INVVPID.vpid, INVVPID.address, INVVPID.invalidate, MOV_TO_CR0.privilege, MOV_TO_CR0.intercepted, MOV_TO_CR0.guest_fixed, MOV_TO_CR0.fixed, MOV_TO_CR0.paging, MOV_TO_CR4.privilege, MOV_TO_CR4.intercepted, MOV_TO_CR4.fixed, MOV_TO_CR4.no_vmx, WRMSR_FEATURE_CONTROL.privilege, WRMSR_FEATURE_CONTROL.intercepted, WRMSR_FEATURE_CONTROL.locked, CPUID.guest, KEPT
; obligations: 545, each to be answered unsat

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
(declare-fun activity (Core) Activity)
(declare-fun init_pending (Core) Bool)
(declare-fun vmxon (Core) Bool)
(declare-fun current_vmptr (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current_vmptr i1 x) (current_vmptr i1 y)) (= x y))))
(declare-fun guest_mode (Core) Bool)
(declare-fun work (Core) Work)
(declare-fun operand (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (operand i1 x) (operand i1 y)) (= x y))))
(declare-fun wants12 (Page Event) Bool)
(declare-fun merged (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (merged i1 x) (merged i1 y)) (= x y))))
(declare-fun asked (Core Event) Bool)
(declare-fun intercepts02 (Core Event) Bool)

(define-fun init_vmxon () Bool (forall ((i Core)) (not (vmxon i))))
(define-fun init_current_vmptr () Bool (forall ((i Core)) (not (exists ((p Page)) (current_vmptr i p)))))
(define-fun init_guest_mode () Bool (forall ((i Core)) (not (guest_mode i))))
(define-fun init_work () Bool (forall ((i Core)) (= (work i) NoWork)))
(define-fun init_operand () Bool (forall ((i Core)) (not (exists ((p Page)) (operand i p)))))
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
(define-fun vmcs02_is_of_the_current_vmcs12 () Bool
  (forall ((c Core) (x Page)) (=> (merged c x) (and (vmxon c) (current_vmptr c x)))))
(define-fun vmcs02_is_live_for_l2 () Bool
  (forall ((c Core))
    (=
      (exists ((p Page)) (merged c p))
      (or (guest_mode c) (= (work c) EntersLaunch) (= (work c) EntersResume)))))
(define-fun guest_mode_is_in_vmx () Bool
  (forall ((c Core)) (=> (guest_mode c) (and (vmxon c) (exists ((p Page)) (current_vmptr c p))))))
(define-fun current_is_in_vmx () Bool
  (forall ((c Core)) (=> (exists ((p Page)) (current_vmptr c p)) (vmxon c))))
(define-fun entries_are_of_l1 () Bool
  (forall ((c Core))
    (=>
      (or
        (= (work c) PreparesLaunch)
        (= (work c) PreparesResume)
        (= (work c) EntersLaunch)
        (= (work c) EntersResume))
      (and (vmxon c) (not (guest_mode c)) (exists ((p Page)) (current_vmptr c p))))))
(define-fun operands_are_there () Bool
  (forall ((c Core))
    (=>
      (or (= (work c) OnVmxon) (= (work c) OnVmclear) (= (work c) OnVmptrld))
      (exists ((p Page)) (operand c p)))))

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

; ---- initially vmcs02_is_of_the_current_vmcs12
(push 1)
(assert init_vmxon)
(assert init_current_vmptr)
(assert init_merged)
(assert (not vmcs02_is_of_the_current_vmcs12))
(check-sat)
(pop 1)

; ---- initially vmcs02_is_live_for_l2
(push 1)
(assert init_guest_mode)
(assert init_work)
(assert init_merged)
(assert (not vmcs02_is_live_for_l2))
(check-sat)
(pop 1)

; ---- initially guest_mode_is_in_vmx
(push 1)
(assert init_vmxon)
(assert init_current_vmptr)
(assert init_guest_mode)
(assert (not guest_mode_is_in_vmx))
(check-sat)
(pop 1)

; ---- initially current_is_in_vmx
(push 1)
(assert init_vmxon)
(assert init_current_vmptr)
(assert (not current_is_in_vmx))
(check-sat)
(pop 1)

; ---- initially entries_are_of_l1
(push 1)
(assert init_vmxon)
(assert init_current_vmptr)
(assert init_guest_mode)
(assert init_work)
(assert (not entries_are_of_l1))
(check-sat)
(pop 1)

; ---- initially operands_are_there
(push 1)
(assert init_work)
(assert init_operand)
(assert (not operands_are_there))
(check-sat)
(pop 1)

; ---- TRAP keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 1, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun what () Work)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) NoWork))
(assert (not (= what EntersLaunch)))
(assert (not (= what EntersResume)))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (ite (= c_1 c) (= what EntersLaunch) (= (work c_1) EntersLaunch))
          (ite (= c_1 c) (= what EntersResume) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- TRAP keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun what () Work)
(assert entries_are_of_l1)
(assert (not (= what PreparesLaunch)))
(assert (not (= what PreparesResume)))
(assert (not (= what EntersLaunch)))
(assert (not (= what EntersResume)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (ite (= c_1 c) (= what PreparesLaunch) (= (work c_1) PreparesLaunch))
          (ite (= c_1 c) (= what PreparesResume) (= (work c_1) PreparesResume))
          (ite (= c_1 c) (= what EntersLaunch) (= (work c_1) EntersLaunch))
          (ite (= c_1 c) (= what EntersResume) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- TRAP keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun what () Work)
(declare-fun p () Page)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (ite (= c_1 c) (= what OnVmxon) (= (work c_1) OnVmxon))
          (ite (= c_1 c) (= what OnVmclear) (= (work c_1) OnVmclear))
          (ite (= c_1 c) (= what OnVmptrld) (= (work c_1) OnVmptrld)))
        (not (ite (= c_1 c) false (not (exists ((p_1 Page)) (operand c_1 p_1)))))))))
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

; ---- PREPARE keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12, vmcs02_is_live_for_l2, guest_mode_is_in_vmx, entries_are_of_l1; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert vmcs02_is_live_for_l2)
(assert guest_mode_is_in_vmx)
(assert entries_are_of_l1)
(assert (or (= (work c) PreparesLaunch) (= (work c) PreparesResume)))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) (current_vmptr c x) (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- PREPARE keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2, entries_are_of_l1; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert entries_are_of_l1)
(assert (or (= (work c) PreparesLaunch) (= (work c) PreparesResume)))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not
          (ite
            (= c_1 c)
            (not (exists ((p Page)) (current_vmptr c p)))
            (not (exists ((p Page)) (merged c_1 p)))))
        (or
          (guest_mode c_1)
          (ite (= c_1 c) (= (work c) PreparesLaunch) (= (work c_1) EntersLaunch))
          (ite (= c_1 c) (not (= (work c) PreparesLaunch)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- PREPARE keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert (or (= (work c) PreparesLaunch) (= (work c) PreparesResume)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (ite (= c_1 c) (= (work c) PreparesLaunch) (= (work c_1) EntersLaunch))
          (ite (= c_1 c) (not (= (work c) PreparesLaunch)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- PREPARE keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
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

; ---- RESET keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (ite (= c_1 c) false (merged c_1 x))
        (and (not (= c_1 c)) (vmxon c_1) (ite (= c_1 c) false (current_vmptr c_1 x)))))))
(check-sat)
(pop 1)

; ---- RESET keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or
          (and (not (= c_1 c)) (guest_mode c_1))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- RESET keeps guest_mode_is_in_vmx
; from guest_mode_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_mode_is_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (guest_mode c_1))
        (and (not (= c_1 c)) (vmxon c_1) (not (or (= c_1 c) (not (exists ((p Page)) (current_vmptr c_1 p))))))))))
(check-sat)
(pop 1)

; ---- RESET keeps current_is_in_vmx
; from current_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert current_is_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (current_vmptr c_1 p)))))
        (and (not (= c_1 c)) (vmxon c_1))))))
(check-sat)
(pop 1)

; ---- RESET keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and
          (not (= c_1 c))
          (vmxon c_1)
          (not (and (not (= c_1 c)) (guest_mode c_1)))
          (not (or (= c_1 c) (not (exists ((p Page)) (current_vmptr c_1 p))))))))))
(check-sat)
(pop 1)

; ---- RESET keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (not (or (= c_1 c) (not (exists ((p Page)) (operand c_1 p)))))))))
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

; ---- TAKE_INIT.guest keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.guest keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) NoWork))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or (and (not (= c_1 c)) (guest_mode c_1)) (= (work c_1) EntersLaunch) (= (work c_1) EntersResume))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.guest keeps guest_mode_is_in_vmx
; from guest_mode_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_mode_is_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (guest_mode c_1)) (and (vmxon c_1) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.guest keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (= (work c_1) PreparesLaunch)
          (= (work c_1) PreparesResume)
          (= (work c_1) EntersLaunch)
          (= (work c_1) EntersResume))
        (and
          (vmxon c_1)
          (not (and (not (= c_1 c)) (guest_mode c_1)))
          (exists ((p Page)) (current_vmptr c_1 p)))))))
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

; ---- SIPI.guest keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- SIPI.guest keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 2
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) NoWork))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or (and (not (= c_1 c)) (guest_mode c_1)) (= (work c_1) EntersLaunch) (= (work c_1) EntersResume))))))
(check-sat)
(pop 1)

; ---- SIPI.guest keeps guest_mode_is_in_vmx
; from guest_mode_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_mode_is_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (guest_mode c_1)) (and (vmxon c_1) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- SIPI.guest keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (= (work c_1) PreparesLaunch)
          (= (work c_1) PreparesResume)
          (= (work c_1) EntersLaunch)
          (= (work c_1) EntersResume))
        (and
          (vmxon c_1)
          (not (and (not (= c_1 c)) (guest_mode c_1)))
          (exists ((p Page)) (current_vmptr c_1 p)))))))
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

; ---- EXTERNAL_INTERRUPT keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- EXTERNAL_INTERRUPT keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 2
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) NoWork))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or (and (not (= c_1 c)) (guest_mode c_1)) (= (work c_1) EntersLaunch) (= (work c_1) EntersResume))))))
(check-sat)
(pop 1)

; ---- EXTERNAL_INTERRUPT keeps guest_mode_is_in_vmx
; from guest_mode_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_mode_is_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (guest_mode c_1)) (and (vmxon c_1) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- EXTERNAL_INTERRUPT keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (= (work c_1) PreparesLaunch)
          (= (work c_1) PreparesResume)
          (= (work c_1) EntersLaunch)
          (= (work c_1) EntersResume))
        (and
          (vmxon c_1)
          (not (and (not (= c_1 c)) (guest_mode c_1)))
          (exists ((p Page)) (current_vmptr c_1 p)))))))
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

; ---- EXCEPTION_OR_NMI keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- EXCEPTION_OR_NMI keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 2
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) NoWork))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or (and (not (= c_1 c)) (guest_mode c_1)) (= (work c_1) EntersLaunch) (= (work c_1) EntersResume))))))
(check-sat)
(pop 1)

; ---- EXCEPTION_OR_NMI keeps guest_mode_is_in_vmx
; from guest_mode_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_mode_is_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (guest_mode c_1)) (and (vmxon c_1) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- EXCEPTION_OR_NMI keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (= (work c_1) PreparesLaunch)
          (= (work c_1) PreparesResume)
          (= (work c_1) EntersLaunch)
          (= (work c_1) EntersResume))
        (and
          (vmxon c_1)
          (not (and (not (= c_1 c)) (guest_mode c_1)))
          (exists ((p Page)) (current_vmptr c_1 p)))))))
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

; ---- EPT_VIOLATION keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 2
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) NoWork))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or (and (not (= c_1 c)) (guest_mode c_1)) (= (work c_1) EntersLaunch) (= (work c_1) EntersResume))))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION keeps guest_mode_is_in_vmx
; from guest_mode_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_mode_is_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (guest_mode c_1)) (and (vmxon c_1) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (= (work c_1) PreparesLaunch)
          (= (work c_1) PreparesResume)
          (= (work c_1) EntersLaunch)
          (= (work c_1) EntersResume))
        (and
          (vmxon c_1)
          (not (and (not (= c_1 c)) (guest_mode c_1)))
          (exists ((p Page)) (current_vmptr c_1 p)))))))
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

; ---- TRIPLE_FAULT keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- TRIPLE_FAULT keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 2
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) NoWork))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or (and (not (= c_1 c)) (guest_mode c_1)) (= (work c_1) EntersLaunch) (= (work c_1) EntersResume))))))
(check-sat)
(pop 1)

; ---- TRIPLE_FAULT keeps guest_mode_is_in_vmx
; from guest_mode_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_mode_is_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (guest_mode c_1)) (and (vmxon c_1) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- TRIPLE_FAULT keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (= (work c_1) PreparesLaunch)
          (= (work c_1) PreparesResume)
          (= (work c_1) EntersLaunch)
          (= (work c_1) EntersResume))
        (and
          (vmxon c_1)
          (not (and (not (= c_1 c)) (guest_mode c_1)))
          (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMXON.not_enabled keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmxon))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMXON.not_enabled keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMXON.not_enabled keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMXON.wrong_mode keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmxon))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMXON.wrong_mode keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMXON.wrong_mode keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
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

; ---- VMXON.guest keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- VMXON.guest keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or
          (and (not (= c_1 c)) (guest_mode c_1))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMXON.guest keeps guest_mode_is_in_vmx
; from guest_mode_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_mode_is_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (guest_mode c_1)) (and (vmxon c_1) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMXON.guest keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and
          (vmxon c_1)
          (not (and (not (= c_1 c)) (guest_mode c_1)))
          (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMXON.guest keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMXON.privilege keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmxon))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMXON.privilege keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMXON.privilege keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMXON.again keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmxon))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMXON.again keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) PreparesLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) PreparesResume))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMXON.again keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMXON.fixed_bits keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmxon))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMXON.fixed_bits keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMXON.fixed_bits keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMXON.feature_control keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmxon))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMXON.feature_control keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMXON.feature_control keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMXON.operand keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmxon))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMXON.operand keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) PreparesLaunch))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) PreparesResume))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMXON.operand keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMXON.address keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmxon))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMXON.address keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMXON.address keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMXON.revision keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmxon))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMXON.revision keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMXON.revision keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMXON.shadow_bit keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmxon))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMXON.shadow_bit keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMXON.shadow_bit keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMXON.enter keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses 10, 12
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert (not (guest_mode c)))
(assert (not (and (vmxon c) (not (guest_mode c)))))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (merged c_1 x) (and (or (= c_1 c) (vmxon c_1)) (ite (= c_1 c) false (current_vmptr c_1 x)))))))
(check-sat)
(pop 1)

; ---- VMXON.enter keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmxon))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMXON.enter keeps guest_mode_is_in_vmx
; from guest_mode_is_in_vmx; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert guest_mode_is_in_vmx)
(assert (not (guest_mode c)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (guest_mode c_1)
        (and (or (= c_1 c) (vmxon c_1)) (not (or (= c_1 c) (not (exists ((p Page)) (current_vmptr c_1 p))))))))))
(check-sat)
(pop 1)

; ---- VMXON.enter keeps current_is_in_vmx
; from current_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert current_is_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (or (= c_1 c) (not (exists ((p Page)) (current_vmptr c_1 p))))) (or (= c_1 c) (vmxon c_1))))))
(check-sat)
(pop 1)

; ---- VMXON.enter keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and
          (or (= c_1 c) (vmxon c_1))
          (not (guest_mode c_1))
          (not (or (= c_1 c) (not (exists ((p Page)) (current_vmptr c_1 p))))))))))
(check-sat)
(pop 1)

; ---- VMXON.enter keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMXOFF.unavailable keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmxoff))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.unavailable keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.unavailable keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
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

; ---- VMXOFF.guest keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- VMXOFF.guest keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or
          (and (not (= c_1 c)) (guest_mode c_1))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.guest keeps guest_mode_is_in_vmx
; from guest_mode_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_mode_is_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (guest_mode c_1)) (and (vmxon c_1) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.guest keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and
          (vmxon c_1)
          (not (and (not (= c_1 c)) (guest_mode c_1)))
          (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.guest keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMXOFF.privilege keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmxoff))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.privilege keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.privilege keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12, vmcs02_is_live_for_l2; hypotheses 3, 8
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmxoff))
(assert (not (guest_mode c)))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (merged c_1 x) (and (not (= c_1 c)) (vmxon c_1) (ite (= c_1 c) false (current_vmptr c_1 x)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmxoff))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave keeps guest_mode_is_in_vmx
; from guest_mode_is_in_vmx; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert guest_mode_is_in_vmx)
(assert (not (guest_mode c)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (guest_mode c_1)
        (and (not (= c_1 c)) (vmxon c_1) (not (or (= c_1 c) (not (exists ((p Page)) (current_vmptr c_1 p))))))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave keeps current_is_in_vmx
; from current_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert current_is_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (current_vmptr c_1 p)))))
        (and (not (= c_1 c)) (vmxon c_1))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and
          (not (= c_1 c))
          (vmxon c_1)
          (not (guest_mode c_1))
          (not (or (= c_1 c) (not (exists ((p Page)) (current_vmptr c_1 p))))))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.unavailable keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmclear))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.unavailable keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.unavailable keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
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

; ---- VMCLEAR.guest keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (ite (= c_1 c) false (merged c_1 x_1)) (and (vmxon c_1) (current_vmptr c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.guest keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or
          (and (not (= c_1 c)) (guest_mode c_1))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.guest keeps guest_mode_is_in_vmx
; from guest_mode_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_mode_is_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (guest_mode c_1)) (and (vmxon c_1) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.guest keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and
          (vmxon c_1)
          (not (and (not (= c_1 c)) (guest_mode c_1)))
          (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.guest keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.privilege keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmclear))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.privilege keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.privilege keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.operand keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmclear))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.operand keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) PreparesLaunch))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) PreparesResume))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.operand keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.address keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmclear))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.address keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) PreparesLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) PreparesResume))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.address keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.vmxon_region keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmclear))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.vmxon_region keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) PreparesLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) PreparesResume))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.vmxon_region keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12, vmcs02_is_live_for_l2, operands_are_there; hypotheses 3, 4, 10
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert vmcs02_is_of_the_current_vmcs12)
(assert vmcs02_is_live_for_l2)
(assert operands_are_there)
(assert (= (work c) OnVmclear))
(assert (operand c x))
(assert (not (guest_mode c)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (merged c_1 x_1)
        (and (vmxon c_1) (ite (and (= c_1 c) (current_vmptr c x)) false (current_vmptr c_1 x_1)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmclear))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear keeps guest_mode_is_in_vmx
; from guest_mode_is_in_vmx; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert guest_mode_is_in_vmx)
(assert (not (guest_mode c)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (guest_mode c_1)
        (and
          (vmxon c_1)
          (not (or (and (= c_1 c) (current_vmptr c x)) (not (exists ((p Page)) (current_vmptr c_1 p))))))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear keeps current_is_in_vmx
; from current_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert current_is_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (and (= c_1 c) (current_vmptr c x)) (not (exists ((p Page)) (current_vmptr c_1 p)))))
        (vmxon c_1)))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and
          (vmxon c_1)
          (not (guest_mode c_1))
          (not (or (and (= c_1 c) (current_vmptr c x)) (not (exists ((p Page)) (current_vmptr c_1 p))))))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.unavailable keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmptrld))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.unavailable keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.unavailable keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
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

; ---- VMPTRLD.guest keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (ite (= c_1 c) false (merged c_1 x_1)) (and (vmxon c_1) (current_vmptr c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.guest keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or
          (and (not (= c_1 c)) (guest_mode c_1))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.guest keeps guest_mode_is_in_vmx
; from guest_mode_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_mode_is_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (guest_mode c_1)) (and (vmxon c_1) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.guest keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and
          (vmxon c_1)
          (not (and (not (= c_1 c)) (guest_mode c_1)))
          (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.guest keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.privilege keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmptrld))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.privilege keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.privilege keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.operand keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmptrld))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.operand keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) PreparesLaunch))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) PreparesResume))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.operand keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.address keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmptrld))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.address keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) PreparesLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) PreparesResume))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.address keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.vmxon_region keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmptrld))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.vmxon_region keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) PreparesLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) PreparesResume))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.vmxon_region keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.revision keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmptrld))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.revision keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) PreparesLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) PreparesResume))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.revision keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.shadow_bit keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmptrld))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.shadow_bit keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) PreparesLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) PreparesResume))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.shadow_bit keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12, vmcs02_is_live_for_l2; hypotheses 3, 10
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert vmcs02_is_of_the_current_vmcs12)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmptrld))
(assert (not (guest_mode c)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (merged c_1 x_1) (and (vmxon c_1) (ite (= c_1 c) (= x x_1) (current_vmptr c_1 x_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmptrld))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load keeps guest_mode_is_in_vmx
; from guest_mode_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert guest_mode_is_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (guest_mode c_1)
        (and (vmxon c_1) (not (ite (= c_1 c) false (not (exists ((p Page)) (current_vmptr c_1 p))))))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load keeps current_is_in_vmx
; from current_is_in_vmx; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert current_is_in_vmx)
(assert (vmxon c))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (ite (= c_1 c) false (not (exists ((p Page)) (current_vmptr c_1 p))))) (vmxon c_1)))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and
          (vmxon c_1)
          (not (guest_mode c_1))
          (not (ite (= c_1 c) false (not (exists ((p Page)) (current_vmptr c_1 p))))))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMPTRST.unavailable keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmptrst))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.unavailable keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.unavailable keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
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

; ---- VMPTRST.guest keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- VMPTRST.guest keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or
          (and (not (= c_1 c)) (guest_mode c_1))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.guest keeps guest_mode_is_in_vmx
; from guest_mode_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_mode_is_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (guest_mode c_1)) (and (vmxon c_1) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.guest keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and
          (vmxon c_1)
          (not (and (not (= c_1 c)) (guest_mode c_1)))
          (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.guest keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMPTRST.privilege keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmptrst))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.privilege keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.privilege keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMPTRST.operand keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmptrst))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.operand keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) PreparesLaunch))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) PreparesResume))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.operand keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMPTRST.store keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmptrst))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.store keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.store keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMREAD.unavailable keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmread))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMREAD.unavailable keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMREAD.unavailable keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
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

; ---- VMREAD.guest keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- VMREAD.guest keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or
          (and (not (= c_1 c)) (guest_mode c_1))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMREAD.guest keeps guest_mode_is_in_vmx
; from guest_mode_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_mode_is_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (guest_mode c_1)) (and (vmxon c_1) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMREAD.guest keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and
          (vmxon c_1)
          (not (and (not (= c_1 c)) (guest_mode c_1)))
          (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMREAD.guest keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMREAD.privilege keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmread))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMREAD.privilege keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMREAD.privilege keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMREAD.no_vmcs keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmread))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMREAD.no_vmcs keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMREAD.no_vmcs keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMREAD.unsupported keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmread))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMREAD.unsupported keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMREAD.unsupported keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMREAD.operand keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmread))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMREAD.operand keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) PreparesLaunch))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) PreparesResume))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMREAD.operand keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMREAD.read keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmread))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMREAD.read keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMREAD.read keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMWRITE.unavailable keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmwrite))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.unavailable keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.unavailable keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
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

; ---- VMWRITE.guest keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- VMWRITE.guest keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or
          (and (not (= c_1 c)) (guest_mode c_1))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.guest keeps guest_mode_is_in_vmx
; from guest_mode_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_mode_is_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (guest_mode c_1)) (and (vmxon c_1) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.guest keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and
          (vmxon c_1)
          (not (and (not (= c_1 c)) (guest_mode c_1)))
          (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.guest keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMWRITE.privilege keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmwrite))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.privilege keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.privilege keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMWRITE.no_vmcs keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmwrite))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.no_vmcs keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.no_vmcs keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMWRITE.operand keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmwrite))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.operand keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) PreparesLaunch))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) PreparesResume))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.operand keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMWRITE.unsupported keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmwrite))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.unsupported keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.unsupported keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMWRITE.read_only keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmwrite))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.read_only keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.read_only keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMWRITE.write keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmwrite))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.write keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.write keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.unavailable keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmlaunch))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.unavailable keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.unavailable keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
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

; ---- VMLAUNCH.guest keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or
          (and (not (= c_1 c)) (guest_mode c_1))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest keeps guest_mode_is_in_vmx
; from guest_mode_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_mode_is_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (guest_mode c_1)) (and (vmxon c_1) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and
          (vmxon c_1)
          (not (and (not (= c_1 c)) (guest_mode c_1)))
          (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.privilege keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmlaunch))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.privilege keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.privilege keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.no_vmcs keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmlaunch))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.no_vmcs keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.no_vmcs keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.shadow_vmcs keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmlaunch))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.shadow_vmcs keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.shadow_vmcs keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.mov_ss keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmlaunch))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.mov_ss keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.mov_ss keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.not_clear keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmlaunch))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.not_clear keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.not_clear keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.controls keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmlaunch))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.controls keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.controls keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.host_state keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmlaunch))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.host_state keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.host_state keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.unnoticed keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmlaunch))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.unnoticed keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses 4, 8, 10
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert (vmxon c))
(assert (not (guest_mode c)))
(assert (exists ((p Page)) (current_vmptr c p)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (= c_1 c)
          (= (work c_1) PreparesLaunch)
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.unnoticed keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.checked keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmlaunch))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.checked keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses 4, 8, 10
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert (vmxon c))
(assert (not (guest_mode c)))
(assert (exists ((p Page)) (current_vmptr c p)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (= c_1 c)
          (= (work c_1) PreparesLaunch)
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.checked keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMRESUME.unavailable keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmresume))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.unavailable keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.unavailable keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
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

; ---- VMRESUME.guest keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or
          (and (not (= c_1 c)) (guest_mode c_1))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest keeps guest_mode_is_in_vmx
; from guest_mode_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_mode_is_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (guest_mode c_1)) (and (vmxon c_1) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and
          (vmxon c_1)
          (not (and (not (= c_1 c)) (guest_mode c_1)))
          (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMRESUME.privilege keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmresume))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.privilege keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.privilege keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMRESUME.no_vmcs keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmresume))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.no_vmcs keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.no_vmcs keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMRESUME.shadow_vmcs keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmresume))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.shadow_vmcs keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.shadow_vmcs keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMRESUME.mov_ss keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmresume))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.mov_ss keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.mov_ss keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMRESUME.not_launched keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmresume))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.not_launched keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.not_launched keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMRESUME.controls keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmresume))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.controls keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.controls keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMRESUME.host_state keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmresume))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.host_state keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.host_state keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMRESUME.unnoticed keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmresume))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.unnoticed keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses 4, 8, 10
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert (vmxon c))
(assert (not (guest_mode c)))
(assert (exists ((p Page)) (current_vmptr c p)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (= c_1 c)
          (= (work c_1) PreparesResume)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.unnoticed keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMRESUME.checked keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmresume))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.checked keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses 4, 8, 10
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert (vmxon c))
(assert (not (guest_mode c)))
(assert (exists ((p Page)) (current_vmptr c p)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (= c_1 c)
          (= (work c_1) PreparesResume)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.checked keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
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

; ---- LAUNCH02.shadow_vmcs keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.shadow_vmcs keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2, entries_are_of_l1; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert entries_are_of_l1)
(assert (= (work c) EntersLaunch))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.shadow_vmcs keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.shadow_vmcs keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
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

; ---- LAUNCH02.not_clear keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.not_clear keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2, entries_are_of_l1; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert entries_are_of_l1)
(assert (= (work c) EntersLaunch))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.not_clear keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.not_clear keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
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

; ---- LAUNCH02.early keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.early keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2, entries_are_of_l1; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert entries_are_of_l1)
(assert (= (work c) EntersLaunch))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.early keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.early keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
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

; ---- LAUNCH02.host_state keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.host_state keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2, entries_are_of_l1; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert entries_are_of_l1)
(assert (= (work c) EntersLaunch))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.host_state keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.host_state keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
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

; ---- LAUNCH02.late keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.late keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2, entries_are_of_l1; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert entries_are_of_l1)
(assert (= (work c) EntersLaunch))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.late keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.late keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
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

; ---- LAUNCH02.msr_load keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.msr_load keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2, entries_are_of_l1; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert entries_are_of_l1)
(assert (= (work c) EntersLaunch))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.msr_load keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.msr_load keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
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

; ---- LAUNCH02.machine_check keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.machine_check keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2, entries_are_of_l1; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert entries_are_of_l1)
(assert (= (work c) EntersLaunch))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.machine_check keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.machine_check keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.enter keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) EntersLaunch))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (= c_1 c)
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.enter keeps guest_mode_is_in_vmx
; from vmcs02_is_of_the_current_vmcs12, vmcs02_is_live_for_l2, guest_mode_is_in_vmx, entries_are_of_l1; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert vmcs02_is_live_for_l2)
(assert guest_mode_is_in_vmx)
(assert entries_are_of_l1)
(assert (= (work c) EntersLaunch))
(assert
  (not
    (forall ((c_1 Core))
      (=> (or (= c_1 c) (guest_mode c_1)) (and (vmxon c_1) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.enter keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (or (= c_1 c) (guest_mode c_1))) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.enter keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
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

; ---- RESUME02.shadow_vmcs keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- RESUME02.shadow_vmcs keeps vmcs02_is_live_for_l2
; from vmcs02_is_of_the_current_vmcs12, vmcs02_is_live_for_l2, guest_mode_is_in_vmx, entries_are_of_l1; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert vmcs02_is_live_for_l2)
(assert guest_mode_is_in_vmx)
(assert entries_are_of_l1)
(assert (= (work c) EntersResume))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- RESUME02.shadow_vmcs keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- RESUME02.shadow_vmcs keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
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

; ---- RESUME02.not_launched keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- RESUME02.not_launched keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2, entries_are_of_l1; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert entries_are_of_l1)
(assert (= (work c) EntersResume))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- RESUME02.not_launched keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- RESUME02.not_launched keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
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

; ---- RESUME02.early keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- RESUME02.early keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2, entries_are_of_l1; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert entries_are_of_l1)
(assert (= (work c) EntersResume))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- RESUME02.early keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- RESUME02.early keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
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

; ---- RESUME02.host_state keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- RESUME02.host_state keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2, entries_are_of_l1; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert entries_are_of_l1)
(assert (= (work c) EntersResume))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- RESUME02.host_state keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- RESUME02.host_state keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
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

; ---- RESUME02.late keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- RESUME02.late keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2, entries_are_of_l1; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert entries_are_of_l1)
(assert (= (work c) EntersResume))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- RESUME02.late keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- RESUME02.late keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
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

; ---- RESUME02.msr_load keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- RESUME02.msr_load keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2, entries_are_of_l1; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert entries_are_of_l1)
(assert (= (work c) EntersResume))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- RESUME02.msr_load keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- RESUME02.msr_load keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
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

; ---- RESUME02.machine_check keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- RESUME02.machine_check keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2, entries_are_of_l1; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert entries_are_of_l1)
(assert (= (work c) EntersResume))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- RESUME02.machine_check keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- RESUME02.machine_check keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- RESUME02.enter keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) EntersResume))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (= c_1 c)
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- RESUME02.enter keeps guest_mode_is_in_vmx
; from guest_mode_is_in_vmx, current_is_in_vmx, entries_are_of_l1; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert guest_mode_is_in_vmx)
(assert current_is_in_vmx)
(assert entries_are_of_l1)
(assert (= (work c) EntersResume))
(assert
  (not
    (forall ((c_1 Core))
      (=> (or (= c_1 c) (guest_mode c_1)) (and (vmxon c_1) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- RESUME02.enter keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (or (= c_1 c) (guest_mode c_1))) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- RESUME02.enter keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMCALL.unavailable keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmcall))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMCALL.unavailable keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMCALL.unavailable keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
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

; ---- VMCALL.guest keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- VMCALL.guest keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or
          (and (not (= c_1 c)) (guest_mode c_1))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMCALL.guest keeps guest_mode_is_in_vmx
; from guest_mode_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_mode_is_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (guest_mode c_1)) (and (vmxon c_1) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMCALL.guest keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and
          (vmxon c_1)
          (not (and (not (= c_1 c)) (guest_mode c_1)))
          (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMCALL.guest keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMCALL.wrong_mode keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmcall))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMCALL.wrong_mode keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMCALL.wrong_mode keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMCALL.privilege keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmcall))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMCALL.privilege keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMCALL.privilege keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMCALL.no_monitor keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3, 5
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmcall))
(assert (not (guest_mode c)))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMCALL.no_monitor keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) PreparesLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) PreparesResume))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMCALL.no_monitor keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMFUNC.outside keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmfunc))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.outside keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.outside keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMFUNC.switched_off keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmfunc))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.switched_off keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.switched_off keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMFUNC.above_63 keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (guest_mode c))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.above_63 keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.above_63 keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
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

; ---- VMFUNC.disabled keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- VMFUNC.disabled keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or
          (and (not (= c_1 c)) (guest_mode c_1))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.disabled keeps guest_mode_is_in_vmx
; from guest_mode_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_mode_is_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (guest_mode c_1)) (and (vmxon c_1) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.disabled keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and
          (vmxon c_1)
          (not (and (not (= c_1 c)) (guest_mode c_1)))
          (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.disabled keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
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

; ---- VMFUNC.bad_eptp keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- VMFUNC.bad_eptp keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or
          (and (not (= c_1 c)) (guest_mode c_1))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.bad_eptp keeps guest_mode_is_in_vmx
; from guest_mode_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_mode_is_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (guest_mode c_1)) (and (vmxon c_1) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.bad_eptp keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and
          (vmxon c_1)
          (not (and (not (= c_1 c)) (guest_mode c_1)))
          (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.bad_eptp keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMFUNC.eptp_switch keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnVmfunc))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.eptp_switch keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.eptp_switch keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- INVEPT.unsupported keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnInvept))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- INVEPT.unsupported keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- INVEPT.unsupported keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- INVEPT.unavailable keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnInvept))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- INVEPT.unavailable keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- INVEPT.unavailable keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
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

; ---- INVEPT.guest keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- INVEPT.guest keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or
          (and (not (= c_1 c)) (guest_mode c_1))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- INVEPT.guest keeps guest_mode_is_in_vmx
; from guest_mode_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_mode_is_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (guest_mode c_1)) (and (vmxon c_1) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- INVEPT.guest keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and
          (vmxon c_1)
          (not (and (not (= c_1 c)) (guest_mode c_1)))
          (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- INVEPT.guest keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- INVEPT.privilege keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnInvept))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- INVEPT.privilege keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- INVEPT.privilege keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- INVEPT.type keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnInvept))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- INVEPT.type keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) PreparesLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) PreparesResume))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- INVEPT.type keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- INVEPT.operand keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnInvept))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- INVEPT.operand keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) PreparesLaunch))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) PreparesResume))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- INVEPT.operand keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- INVEPT.bad_eptp keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnInvept))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- INVEPT.bad_eptp keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) PreparesLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) PreparesResume))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- INVEPT.bad_eptp keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- INVEPT.invalidate keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnInvept))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- INVEPT.invalidate keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- INVEPT.invalidate keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- INVVPID.unsupported keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnInvvpid))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- INVVPID.unsupported keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- INVVPID.unsupported keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- INVVPID.unavailable keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnInvvpid))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- INVVPID.unavailable keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- INVVPID.unavailable keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
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

; ---- INVVPID.guest keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- INVVPID.guest keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or
          (and (not (= c_1 c)) (guest_mode c_1))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- INVVPID.guest keeps guest_mode_is_in_vmx
; from guest_mode_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_mode_is_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (guest_mode c_1)) (and (vmxon c_1) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- INVVPID.guest keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and
          (vmxon c_1)
          (not (and (not (= c_1 c)) (guest_mode c_1)))
          (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- INVVPID.guest keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- INVVPID.privilege keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnInvvpid))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- INVVPID.privilege keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- INVVPID.privilege keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- INVVPID.type keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnInvvpid))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- INVVPID.type keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) PreparesLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) PreparesResume))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- INVVPID.type keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- INVVPID.operand keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnInvvpid))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- INVVPID.operand keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) PreparesLaunch))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) PreparesResume))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- INVVPID.operand keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- INVVPID.reserved keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnInvvpid))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- INVVPID.reserved keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) PreparesLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) PreparesResume))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- INVVPID.reserved keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- INVVPID.vpid keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnInvvpid))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- INVVPID.vpid keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) PreparesLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) PreparesResume))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- INVVPID.vpid keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- INVVPID.address keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnInvvpid))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- INVVPID.address keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) PreparesLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) PreparesResume))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersLaunch))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- INVVPID.address keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- INVVPID.invalidate keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) OnInvvpid))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- INVVPID.invalidate keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- INVVPID.invalidate keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.privilege keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) NoWork))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.privilege keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.privilege keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
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

; ---- MOV_TO_CR0.intercepted keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.intercepted keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or
          (and (not (= c_1 c)) (guest_mode c_1))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.intercepted keeps guest_mode_is_in_vmx
; from guest_mode_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_mode_is_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (guest_mode c_1)) (and (vmxon c_1) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.intercepted keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and
          (vmxon c_1)
          (not (and (not (= c_1 c)) (guest_mode c_1)))
          (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.intercepted keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.guest_fixed keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 6
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (guest_mode c))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.guest_fixed keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.guest_fixed keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.fixed keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) NoWork))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.fixed keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.fixed keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.paging keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) NoWork))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.paging keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.paging keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.privilege keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) NoWork))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.privilege keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.privilege keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
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

; ---- MOV_TO_CR4.intercepted keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.intercepted keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or
          (and (not (= c_1 c)) (guest_mode c_1))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.intercepted keeps guest_mode_is_in_vmx
; from guest_mode_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_mode_is_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (guest_mode c_1)) (and (vmxon c_1) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.intercepted keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and
          (vmxon c_1)
          (not (and (not (= c_1 c)) (guest_mode c_1)))
          (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.intercepted keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.fixed keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) NoWork))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.fixed keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.fixed keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.no_vmx keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) NoWork))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.no_vmx keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.no_vmx keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.privilege keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) NoWork))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.privilege keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.privilege keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
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

; ---- WRMSR_FEATURE_CONTROL.intercepted keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.intercepted keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or
          (and (not (= c_1 c)) (guest_mode c_1))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.intercepted keeps guest_mode_is_in_vmx
; from guest_mode_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_mode_is_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (guest_mode c_1)) (and (vmxon c_1) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.intercepted keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and
          (vmxon c_1)
          (not (and (not (= c_1 c)) (guest_mode c_1)))
          (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.intercepted keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.locked keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert (= (work c) NoWork))
(assert
  (not
    (forall ((c_1 Core))
      (=
        (exists ((p Page)) (merged c_1 p))
        (or
          (guest_mode c_1)
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.locked keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and (vmxon c_1) (not (guest_mode c_1)) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.locked keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
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

; ---- CPUID.guest keeps vmcs02_is_of_the_current_vmcs12
; from vmcs02_is_of_the_current_vmcs12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_of_the_current_vmcs12)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (merged c_1 x)) (and (vmxon c_1) (current_vmptr c_1 x))))))
(check-sat)
(pop 1)

; ---- CPUID.guest keeps vmcs02_is_live_for_l2
; from vmcs02_is_live_for_l2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcs02_is_live_for_l2)
(assert
  (not
    (forall ((c_1 Core))
      (=
        (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p)))))
        (or
          (and (not (= c_1 c)) (guest_mode c_1))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))))))
(check-sat)
(pop 1)

; ---- CPUID.guest keeps guest_mode_is_in_vmx
; from guest_mode_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_mode_is_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (guest_mode c_1)) (and (vmxon c_1) (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- CPUID.guest keeps entries_are_of_l1
; from entries_are_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) PreparesLaunch))
          (and (not (= c_1 c)) (= (work c_1) PreparesResume))
          (and (not (= c_1 c)) (= (work c_1) EntersLaunch))
          (and (not (= c_1 c)) (= (work c_1) EntersResume)))
        (and
          (vmxon c_1)
          (not (and (not (= c_1 c)) (guest_mode c_1)))
          (exists ((p Page)) (current_vmptr c_1 p)))))))
(check-sat)
(pop 1)

; ---- CPUID.guest keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- KEPT satisfies l0_keeps_what_it_wants
; from intercepts_are_merged, vmcs02_is_live_for_l2; hypotheses 1, 2, 3, 4, 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun e () Event)
(assert intercepts_are_merged)
(assert vmcs02_is_live_for_l2)
(assert (guest_mode c))
(assert (= (work c) NoWork))
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (intercepts02 c e))
(assert (not (asked c e)))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (= ExternalInterrupt e))
          (and
            (wants0 ExternalInterrupt)
            (= (work c_1) NoWork)
            (= (activity c_1) Running)
            (not
              (and
                (init_pending c_1)
                (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running))))))))
        (=>
          (and (= c_1 c) (= ExceptionOrNmi e))
          (and
            (wants0 ExceptionOrNmi)
            (= (work c_1) NoWork)
            (= (activity c_1) Running)
            (not
              (and
                (init_pending c_1)
                (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running))))))))
        (=>
          (and (= c_1 c) (= EptViolation e))
          (and
            (wants0 EptViolation)
            (= (work c_1) NoWork)
            (= (activity c_1) Running)
            (not
              (and
                (init_pending c_1)
                (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running))))))))))))
(check-sat)
(pop 1)
