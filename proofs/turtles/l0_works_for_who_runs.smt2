; vmxmodel 0.1.0, certificate format 1
; module: turtles
; property: l0_works_for_who_runs
; claim: invariant: all c: Core: work[c] != NoWork implies runs(c)
; method: 1-induction
; invariant: l0_works_for_who_runs: all c: Core: work[c] != NoWork implies runs(c)
; transitions: TRAP, PREPARE, RESET, INIT, TAKE_INIT.guest, TAKE_INIT.start, SIPI.guest, SIPI.start, EXTERNAL_INTERRUPT, EXCEPTION_OR_NMI, EPT_VIOLATION, TRIPLE_FAULT, VMXON.not_enabled, VMXON.wrong_mode, VMXON.guest, VMXON.privilege, VMXON.again, VMXON.fixed_bits, VMXON.feature_control, VMXON.operand, VMXON.address, VMXON.revision, VMXON.shadow_bit, VMXON.enter, VMXOFF.unavailable, VMXOFF.guest, VMXOFF.privilege, VMXOFF.leave, VMCLEAR.unavailable, VMCLEAR.guest, VMCLEAR.privilege, VMCLEAR.operand, VMCLEAR.address, VMCLEAR.vmxon_region, VMCLEAR.clear, VMPTRLD.unavailable, VMPTRLD.guest, VMPTRLD.privilege, VMPTRLD.operand, VMPTRLD.address, VMPTRLD.vmxon_region, VMPTRLD.revision, VMPTRLD.shadow_bit, VMPTRLD.load, VMPTRST.unavailable, VMPTRST.guest, VMPTRST.privilege, VMPTRST.operand, VMPTRST.store, VMREAD.unavailable, VMREAD.guest, VMREAD.privilege, VMREAD.no_vmcs, VMREAD.unsupported, VMREAD.operand, VMREAD.read, VMWRITE.unavailable, VMWRITE.guest, VMWRITE.privilege, VMWRITE.no_vmcs, VMWRITE.operand, VMWRITE.unsupported, VMWRITE.read_only, VMWRITE.write, VMLAUNCH.unavailable, VMLAUNCH.guest, VMLAUNCH.privilege, VMLAUNCH.no_vmcs, VMLAUNCH.shadow_vmcs, VMLAUNCH.mov_ss, VMLAUNCH.not_clear, VMLAUNCH.controls, VMLAUNCH.host_state, VMLAUNCH.unnoticed, VMLAUNCH.checked, VMRESUME.unavailable, VMRESUME.guest, VMRESUME.privilege, VMRESUME.no_vmcs, VMRESUME.shadow_vmcs, VMRESUME.mov_ss, VMRESUME.not_launched, VMRESUME.controls, VMRESUME.host_state, VMRESUME.unnoticed, VMRESUME.checked, LAUNCH02.shadow_vmcs, LAUNCH02.not_clear, LAUNCH02.early, LAUNCH02.host_state, LAUNCH02.late, LAUNCH02.msr_load, LAUNCH02.machine_check, LAUNCH02.enter, RESUME02.shadow_vmcs, RESUME02.not_launched, RESUME02.early, RESUME02.host_state, RESUME02.late, RESUME02.msr_load, RESUME02.machine_check, RESUME02.enter, VMCALL.unavailable, VMCALL.guest, VMCALL.wrong_mode, VMCALL.privilege, VMCALL.no_monitor, VMFUNC.outside, VMFUNC.switched_off, VMFUNC.above_63, VMFUNC.disabled, VMFUNC.bad_eptp, VMFUNC.eptp_switch, INVEPT.unsupported, INVEPT.unavailable, INVEPT.guest, INVEPT.privilege, INVEPT.type, INVEPT.operand, INVEPT.bad_eptp, INVEPT.invalidate, INVVPID.unsupported, INVVPID.unavailable, INVVPID.guest, INVVPID.privilege, INVVPID.type, INVVPID.operand, INVVPID.reserved, INVVPID.vpid, INVVPID.address, INVVPID.invalidate, MOV_TO_CR0.privilege, MOV_TO_CR0.intercepted, MOV_TO_CR0.guest_fixed, MOV_TO_CR0.fixed, MOV_TO_CR0.paging, MOV_TO_CR4.privilege, MOV_TO_CR4.intercepted, MOV_TO_CR4.fixed, MOV_TO_CR4.no_vmx, WRMSR_FEATURE_CONTROL.privilege, WRMSR_FEATURE_CONTROL.intercepted, WRMSR_FEATURE_CONTROL.locked, CPUID.guest
; obligations: 145, each to be answered unsat

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
(declare-fun init_pending (Core) Bool)
(declare-fun vmxon (Core) Bool)
(declare-fun current_vmptr (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current_vmptr i1 x) (current_vmptr i1 y)) (= x y))))
(declare-fun guest_mode (Core) Bool)
(declare-fun work (Core) Work)

(define-fun init_init_pending () Bool (forall ((i Core)) (not (init_pending i))))
(define-fun init_vmxon () Bool (forall ((i Core)) (not (vmxon i))))
(define-fun init_guest_mode () Bool (forall ((i Core)) (not (guest_mode i))))
(define-fun init_work () Bool (forall ((i Core)) (= (work i) NoWork)))
(define-fun running_or_waiting () Bool
  (forall ((c Core)) (or (= (activity c) Running) (= (activity c) WaitForSipi))))
(define-fun l0_works_for_who_runs () Bool
  (forall ((c Core))
    (=>
      (not (= (work c) NoWork))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially l0_works_for_who_runs
(push 1)
(assert init_init_pending)
(assert init_vmxon)
(assert init_guest_mode)
(assert init_work)
(assert running_or_waiting)
(assert (not l0_works_for_who_runs))
(check-sat)
(pop 1)

; ---- TRAP keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses 2, 3
(push 1)
(declare-fun c () Core)
(declare-fun what () Work)
(assert l0_works_for_who_runs)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (ite (= c_1 c) (= what NoWork) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- PREPARE keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (and (not (= c_1 c)) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- RESET keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (ite (= c_1 c) (bootstrap c) (= (activity c_1) Running))
          (not
            (and
              (not (= c_1 c))
              (init_pending c_1)
              (not
                (or
                  (and (not (= c_1 c)) (vmxon c_1) (not (and (not (= c_1 c)) (guest_mode c_1))))
                  (not (ite (= c_1 c) (bootstrap c) (= (activity c_1) Running))))))))))))
(check-sat)
(pop 1)

; ---- INIT keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert (= (work c) NoWork))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (= (work c_1) NoWork))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (or (= c_1 c) (init_pending c_1))
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.guest keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (= (work c_1) NoWork))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (not (= c_1 c))
              (init_pending c_1)
              (not
                (or
                  (and (vmxon c_1) (not (and (not (= c_1 c)) (guest_mode c_1))))
                  (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.start keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert (= (work c) NoWork))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (= (work c_1) NoWork))
        (and
          (ite (= c_1 c) (bootstrap c) (= (activity c_1) Running))
          (not
            (and
              (not (= c_1 c))
              (init_pending c_1)
              (not
                (or
                  (and (vmxon c_1) (not (guest_mode c_1)))
                  (not (ite (= c_1 c) (bootstrap c) (= (activity c_1) Running))))))))))))
(check-sat)
(pop 1)

; ---- SIPI.guest keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (= (work c_1) NoWork))
        (and
          (or (= c_1 c) (= (activity c_1) Running))
          (not
            (and
              (init_pending c_1)
              (not
                (or
                  (and (vmxon c_1) (not (and (not (= c_1 c)) (guest_mode c_1))))
                  (not (or (= c_1 c) (= (activity c_1) Running))))))))))))
(check-sat)
(pop 1)

; ---- SIPI.start keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (= (work c_1) NoWork))
        (and
          (or (= c_1 c) (= (activity c_1) Running))
          (not
            (and
              (init_pending c_1)
              (not
                (or (and (vmxon c_1) (not (guest_mode c_1))) (not (or (= c_1 c) (= (activity c_1) Running))))))))))))
(check-sat)
(pop 1)

; ---- EXTERNAL_INTERRUPT keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (= (work c_1) NoWork))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not
                (or
                  (and (vmxon c_1) (not (and (not (= c_1 c)) (guest_mode c_1))))
                  (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- EXCEPTION_OR_NMI keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (= (work c_1) NoWork))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not
                (or
                  (and (vmxon c_1) (not (and (not (= c_1 c)) (guest_mode c_1))))
                  (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (= (work c_1) NoWork))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not
                (or
                  (and (vmxon c_1) (not (and (not (= c_1 c)) (guest_mode c_1))))
                  (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- TRIPLE_FAULT keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (= (work c_1) NoWork))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not
                (or
                  (and (vmxon c_1) (not (and (not (= c_1 c)) (guest_mode c_1))))
                  (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMXON.not_enabled keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMXON.wrong_mode keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMXON.guest keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not
                (or
                  (and (vmxon c_1) (not (and (not (= c_1 c)) (guest_mode c_1))))
                  (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMXON.privilege keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMXON.again keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not
          (or
            (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p))))
            (and (= c_1 c) (exists ((p Page)) (current_vmptr c p)))
            (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMXON.fixed_bits keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMXON.feature_control keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMXON.operand keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not
          (or
            (and (= c_1 c) (= (access c) RaisesGP))
            (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS))
            (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))
            (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMXON.address keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMXON.revision keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMXON.shadow_bit keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMXON.enter keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not
                (or (and (or (= c_1 c) (vmxon c_1)) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMXOFF.unavailable keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMXOFF.guest keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not
                (or
                  (and (vmxon c_1) (not (and (not (= c_1 c)) (guest_mode c_1))))
                  (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMXOFF.privilege keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not
                (or (and (not (= c_1 c)) (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.unavailable keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.guest keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not
                (or
                  (and (vmxon c_1) (not (and (not (= c_1 c)) (guest_mode c_1))))
                  (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.privilege keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.operand keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not
          (or
            (and (= c_1 c) (= (access c) RaisesGP))
            (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS))
            (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))
            (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.address keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not
          (or
            (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p))))
            (and (= c_1 c) (exists ((p Page)) (current_vmptr c p)))
            (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.vmxon_region keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not
          (or
            (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p))))
            (and (= c_1 c) (exists ((p Page)) (current_vmptr c p)))
            (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.unavailable keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.guest keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not
                (or
                  (and (vmxon c_1) (not (and (not (= c_1 c)) (guest_mode c_1))))
                  (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.privilege keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.operand keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not
          (or
            (and (= c_1 c) (= (access c) RaisesGP))
            (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS))
            (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))
            (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.address keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not
          (or
            (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p))))
            (and (= c_1 c) (exists ((p Page)) (current_vmptr c p)))
            (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.vmxon_region keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not
          (or
            (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p))))
            (and (= c_1 c) (exists ((p Page)) (current_vmptr c p)))
            (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.revision keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not
          (or
            (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p))))
            (and (= c_1 c) (exists ((p Page)) (current_vmptr c p)))
            (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.shadow_bit keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not
          (or
            (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p))))
            (and (= c_1 c) (exists ((p Page)) (current_vmptr c p)))
            (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMPTRST.unavailable keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMPTRST.guest keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not
                (or
                  (and (vmxon c_1) (not (and (not (= c_1 c)) (guest_mode c_1))))
                  (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMPTRST.privilege keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMPTRST.operand keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not
          (or
            (and (= c_1 c) (= (access c) RaisesGP))
            (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS))
            (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))
            (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMPTRST.store keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMREAD.unavailable keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMREAD.guest keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not
                (or
                  (and (vmxon c_1) (not (and (not (= c_1 c)) (guest_mode c_1))))
                  (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMREAD.privilege keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMREAD.no_vmcs keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMREAD.unsupported keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMREAD.operand keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not
          (or
            (and (= c_1 c) (= (access c) RaisesGP))
            (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS))
            (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))
            (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMREAD.read keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.unavailable keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.guest keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not
                (or
                  (and (vmxon c_1) (not (and (not (= c_1 c)) (guest_mode c_1))))
                  (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.privilege keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.no_vmcs keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.operand keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not
          (or
            (and (= c_1 c) (= (access c) RaisesGP))
            (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS))
            (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))
            (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.unsupported keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.read_only keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.write keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.unavailable keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not
                (or
                  (and (vmxon c_1) (not (and (not (= c_1 c)) (guest_mode c_1))))
                  (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.privilege keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.no_vmcs keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.shadow_vmcs keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.mov_ss keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.not_clear keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.controls keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.host_state keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.unnoticed keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert (= (work c) OnVmlaunch))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (and (not (= c_1 c)) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.checked keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert (= (work c) OnVmlaunch))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (and (not (= c_1 c)) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.unavailable keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not
                (or
                  (and (vmxon c_1) (not (and (not (= c_1 c)) (guest_mode c_1))))
                  (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.privilege keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.no_vmcs keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.shadow_vmcs keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.mov_ss keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.not_launched keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.controls keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.host_state keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.unnoticed keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert (= (work c) OnVmresume))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (and (not (= c_1 c)) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.checked keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert (= (work c) OnVmresume))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (and (not (= c_1 c)) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.shadow_vmcs keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.not_clear keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.early keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.host_state keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.late keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.msr_load keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.machine_check keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.enter keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun enters_waiting (Core) Bool)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (ite (= c_1 c) (not (enters_waiting c)) (= (activity c_1) Running))
          (not
            (and
              (init_pending c_1)
              (not
                (or
                  (and (vmxon c_1) (not (or (= c_1 c) (guest_mode c_1))))
                  (not (ite (= c_1 c) (not (enters_waiting c)) (= (activity c_1) Running))))))))))))
(check-sat)
(pop 1)

; ---- RESUME02.shadow_vmcs keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- RESUME02.not_launched keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- RESUME02.early keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- RESUME02.host_state keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- RESUME02.late keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- RESUME02.msr_load keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- RESUME02.machine_check keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- RESUME02.enter keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun enters_waiting (Core) Bool)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (ite (= c_1 c) (not (enters_waiting c)) (= (activity c_1) Running))
          (not
            (and
              (init_pending c_1)
              (not
                (or
                  (and (vmxon c_1) (not (or (= c_1 c) (guest_mode c_1))))
                  (not (ite (= c_1 c) (not (enters_waiting c)) (= (activity c_1) Running))))))))))))
(check-sat)
(pop 1)

; ---- VMCALL.unavailable keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMCALL.guest keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not
                (or
                  (and (vmxon c_1) (not (and (not (= c_1 c)) (guest_mode c_1))))
                  (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMCALL.wrong_mode keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMCALL.privilege keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMCALL.no_monitor keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not
          (or
            (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p))))
            (and (= c_1 c) (exists ((p Page)) (current_vmptr c p)))
            (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMFUNC.outside keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMFUNC.switched_off keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMFUNC.above_63 keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMFUNC.disabled keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not
                (or
                  (and (vmxon c_1) (not (and (not (= c_1 c)) (guest_mode c_1))))
                  (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMFUNC.bad_eptp keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not
                (or
                  (and (vmxon c_1) (not (and (not (= c_1 c)) (guest_mode c_1))))
                  (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- VMFUNC.eptp_switch keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- INVEPT.unsupported keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- INVEPT.unavailable keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- INVEPT.guest keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not
                (or
                  (and (vmxon c_1) (not (and (not (= c_1 c)) (guest_mode c_1))))
                  (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- INVEPT.privilege keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- INVEPT.type keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not
          (or
            (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p))))
            (and (= c_1 c) (exists ((p Page)) (current_vmptr c p)))
            (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- INVEPT.operand keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not
          (or
            (and (= c_1 c) (= (access c) RaisesGP))
            (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS))
            (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))
            (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- INVEPT.bad_eptp keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not
          (or
            (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p))))
            (and (= c_1 c) (exists ((p Page)) (current_vmptr c p)))
            (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- INVEPT.invalidate keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- INVVPID.unsupported keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- INVVPID.unavailable keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- INVVPID.guest keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not
                (or
                  (and (vmxon c_1) (not (and (not (= c_1 c)) (guest_mode c_1))))
                  (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- INVVPID.privilege keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- INVVPID.type keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not
          (or
            (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p))))
            (and (= c_1 c) (exists ((p Page)) (current_vmptr c p)))
            (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- INVVPID.operand keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not
          (or
            (and (= c_1 c) (= (access c) RaisesGP))
            (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS))
            (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))
            (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- INVVPID.reserved keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not
          (or
            (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p))))
            (and (= c_1 c) (exists ((p Page)) (current_vmptr c p)))
            (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- INVVPID.vpid keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not
          (or
            (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p))))
            (and (= c_1 c) (exists ((p Page)) (current_vmptr c p)))
            (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- INVVPID.address keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not
          (or
            (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p))))
            (and (= c_1 c) (exists ((p Page)) (current_vmptr c p)))
            (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- INVVPID.invalidate keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.privilege keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.intercepted keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not
                (or
                  (and (vmxon c_1) (not (and (not (= c_1 c)) (guest_mode c_1))))
                  (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.guest_fixed keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.fixed keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.paging keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.privilege keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.intercepted keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not
                (or
                  (and (vmxon c_1) (not (and (not (= c_1 c)) (guest_mode c_1))))
                  (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.fixed keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.no_vmx keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.privilege keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.intercepted keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not
                (or
                  (and (vmxon c_1) (not (and (not (= c_1 c)) (guest_mode c_1))))
                  (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.locked keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not (or (and (vmxon c_1) (not (guest_mode c_1))) (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)

; ---- CPUID.guest keeps l0_works_for_who_runs
; from l0_works_for_who_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l0_works_for_who_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (work c_1) NoWork)))
        (and
          (= (activity c_1) Running)
          (not
            (and
              (init_pending c_1)
              (not
                (or
                  (and (vmxon c_1) (not (and (not (= c_1 c)) (guest_mode c_1))))
                  (not (= (activity c_1) Running)))))))))))
(check-sat)
(pop 1)
