; vmxmodel 0.1.0, certificate format 1
; module: turtles
; property: timer_is_started_by_an_entry
; claim: step: all c: Core, x: Page: (LAUNCH02(c) or RESUME02(c)) and answers Entered and current_vmptr[c] == x implies next(timer02[c]) == (if timer12[x] then x else none)
; source: KVM: vmx_start_preemption_timer [S]
; trust: read in source code
; method: 1-induction
; invariant: entries_are_of_l1: all c: Core: enters(c) implies vmxon[c] and not guest_mode[c] and current_vmptr[c] != none
; transitions: TRAP, PREPARE, RESET, TAKE_INIT.guest, SIPI.guest, EXTERNAL_INTERRUPT, EXCEPTION_OR_NMI, EPT_VIOLATION, TRIPLE_FAULT, VMXON.not_enabled, VMXON.wrong_mode, VMXON.guest, VMXON.privilege, VMXON.again, VMXON.fixed_bits, VMXON.feature_control, VMXON.operand, VMXON.address, VMXON.revision, VMXON.shadow_bit, VMXON.enter, VMXOFF.unavailable, VMXOFF.guest, VMXOFF.privilege, VMXOFF.leave, VMCLEAR.unavailable, VMCLEAR.guest, VMCLEAR.privilege, VMCLEAR.operand, VMCLEAR.address, VMCLEAR.vmxon_region, VMCLEAR.clear, VMPTRLD.unavailable, VMPTRLD.guest, VMPTRLD.privilege, VMPTRLD.operand, VMPTRLD.address, VMPTRLD.vmxon_region, VMPTRLD.revision, VMPTRLD.shadow_bit, VMPTRLD.load, VMPTRST.unavailable, VMPTRST.guest, VMPTRST.privilege, VMPTRST.operand, VMPTRST.store, VMREAD.unavailable, VMREAD.guest, VMREAD.privilege, VMREAD.no_vmcs, VMREAD.unsupported, VMREAD.operand, VMREAD.read, VMWRITE.unavailable, VMWRITE.guest, VMWRITE.privilege, VMWRITE.no_vmcs, VMWRITE.operand, VMWRITE.unsupported, VMWRITE.read_only, VMWRITE.write, VMLAUNCH.unavailable, VMLAUNCH.guest, VMLAUNCH.privilege, VMLAUNCH.no_vmcs, VMLAUNCH.shadow_vmcs, VMLAUNCH.mov_ss, VMLAUNCH.not_clear, VMLAUNCH.controls, VMLAUNCH.host_state, VMLAUNCH.unnoticed, VMLAUNCH.checked, VMRESUME.unavailable, VMRESUME.guest, VMRESUME.privilege, VMRESUME.no_vmcs, VMRESUME.shadow_vmcs, VMRESUME.mov_ss, VMRESUME.not_launched, VMRESUME.controls, VMRESUME.host_state, VMRESUME.unnoticed, VMRESUME.checked, LAUNCH02.shadow_vmcs, LAUNCH02.not_clear, LAUNCH02.early, LAUNCH02.host_state, LAUNCH02.late, LAUNCH02.msr_load, LAUNCH02.machine_check, LAUNCH02.enter, RESUME02.shadow_vmcs, RESUME02.not_launched, RESUME02.early, RESUME02.host_state, RESUME02.late, RESUME02.msr_load, RESUME02.machine_check, RESUME02.enter, VMCALL.unavailable, VMCALL.guest, VMCALL.wrong_mode, VMCALL.privilege, VMCALL.no_monitor, VMFUNC.outside, VMFUNC.switched_off, VMFUNC.above_63, VMFUNC.disabled, VMFUNC.bad_eptp, VMFUNC.eptp_switch, INVEPT.unsupported, INVEPT.unavailable, INVEPT.guest, INVEPT.privilege, INVEPT.type, INVEPT.operand, INVEPT.bad_eptp, INVEPT.invalidate, INVVPID.unsupported, INVVPID.unavailable, INVVPID.guest, INVVPID.privilege, INVVPID.type, INVVPID.operand, INVVPID.reserved, INVVPID.vpid, INVVPID.address, INVVPID.invalidate, MOV_TO_CR0.privilege, MOV_TO_CR0.intercepted, MOV_TO_CR0.guest_fixed, MOV_TO_CR0.fixed, MOV_TO_CR0.paging, MOV_TO_CR4.privilege, MOV_TO_CR4.intercepted, MOV_TO_CR4.fixed, MOV_TO_CR4.no_vmx, WRMSR_FEATURE_CONTROL.privilege, WRMSR_FEATURE_CONTROL.intercepted, WRMSR_FEATURE_CONTROL.locked, CPUID.guest
; obligations: 144, each to be answered unsat

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
(declare-fun vmxon (Core) Bool)
(declare-fun current_vmptr (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current_vmptr i1 x) (current_vmptr i1 y)) (= x y))))
(declare-fun guest_mode (Core) Bool)
(declare-fun work (Core) Work)
(declare-fun timer12 (Page) Bool)
(declare-fun timer02 (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (timer02 i1 x) (timer02 i1 y)) (= x y))))

(define-fun init_vmxon () Bool (forall ((i Core)) (not (vmxon i))))
(define-fun init_current_vmptr () Bool (forall ((i Core)) (not (exists ((p Page)) (current_vmptr i p)))))
(define-fun init_guest_mode () Bool (forall ((i Core)) (not (guest_mode i))))
(define-fun init_work () Bool (forall ((i Core)) (= (work i) NoWork)))
(define-fun entries_are_of_l1 () Bool
  (forall ((c Core))
    (=>
      (or
        (= (work c) PreparesLaunch)
        (= (work c) PreparesResume)
        (= (work c) EntersLaunch)
        (= (work c) EntersResume))
      (and (vmxon c) (not (guest_mode c)) (exists ((p Page)) (current_vmptr c p))))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially entries_are_of_l1
(push 1)
(assert init_vmxon)
(assert init_current_vmptr)
(assert init_guest_mode)
(assert init_work)
(assert (not entries_are_of_l1))
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

; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- LAUNCH02.enter satisfies timer_is_started_by_an_entry
; from entries_are_of_l1; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert (= (work c) EntersLaunch))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (current_vmptr c_1 x_1))
        (ite
          (= c_1 c)
          (ite
            (exists ((x Page)) (and (current_vmptr c x) (timer12 x)))
            (ite (timer12 x_1) (current_vmptr c x_1) (not (exists ((p Page)) (current_vmptr c p))))
            (not (timer12 x_1)))
          (ite (timer12 x_1) (timer02 c_1 x_1) (not (exists ((p Page)) (timer02 c_1 p)))))))))
(check-sat)
(pop 1)

; ---- RESUME02.enter satisfies timer_is_started_by_an_entry
; from entries_are_of_l1; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert entries_are_of_l1)
(assert (= (work c) EntersResume))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (current_vmptr c_1 x_1))
        (ite
          (= c_1 c)
          (ite
            (exists ((x Page)) (and (current_vmptr c x) (timer12 x)))
            (ite (timer12 x_1) (current_vmptr c x_1) (not (exists ((p Page)) (current_vmptr c p))))
            (not (timer12 x_1)))
          (ite (timer12 x_1) (timer02 c_1 x_1) (not (exists ((p Page)) (timer02 c_1 p)))))))))
(check-sat)
(pop 1)
