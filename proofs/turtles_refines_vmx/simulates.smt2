; vmxmodel 0.1.0, certificate format 1
; module: turtles_refines_vmx
; property: simulates
; claim: step: each step performs the one of vmx that it names, or stutters
; method: 1-induction
; lemma: turtles.never_powered_off in turtles/never_powered_off.smt2: all c: Core: activity[c] in {Running, WaitForSipi}
; lemma: turtles.guest_mode_is_in_vmx in turtles/guest_mode_is_in_vmx.smt2: all c: Core: guest_mode[c] implies vmxon[c] and current_vmptr[c] != none
; lemma: turtles.entries_are_of_l1 in turtles/entries_are_of_l1.smt2: all c: Core: enters(c) implies vmxon[c] and not guest_mode[c] and current_vmptr[c] != none
; lemma: turtles.vmx_is_protected in turtles/vmx_is_protected.smt2: all c: Core: vmxon[c] implies l1_cr0_pe[c]
; assume: real_mode_guests: all c: Core: not guest_cr0_pe[c] implies unrestricted_guest
; assume: virtual_8086_is_ring_3: all c: Core: execution[c] == Virtual8086 implies cpl[c] == 3
; assume: one_invvpid_type: all c: Core: not (all_contexts[c] and individual_address[c])
; without GETSEC_SENTER, GETSEC_SEXIT, A20M: L0 offers no SMX operation and has no A20M
; without RETURN_FROM_SMM, SMI: L0 offers no dual-monitor treatment of SMIs
; without POWER_DOWN: L0 resets a virtual processor instead
; without WRITE_BACK: L0 has one copy of a vmcs12
; transitions: RESET, INIT, TAKE_INIT.guest, TAKE_INIT.start, SIPI.guest, SIPI.start, EXTERNAL_INTERRUPT, EXCEPTION_OR_NMI, EPT_VIOLATION, TRIPLE_FAULT, VMXON.not_enabled, VMXON.wrong_mode, VMXON.guest, VMXON.privilege, VMXON.again, VMXON.fixed_bits, VMXON.feature_control, VMXON.operand, VMXON.address, VMXON.revision, VMXON.shadow_bit, VMXON.enter, VMXOFF.unavailable, VMXOFF.guest, VMXOFF.privilege, VMXOFF.leave, VMCLEAR.unavailable, VMCLEAR.guest, VMCLEAR.privilege, VMCLEAR.operand, VMCLEAR.address, VMCLEAR.vmxon_region, VMCLEAR.clear, VMPTRLD.unavailable, VMPTRLD.guest, VMPTRLD.privilege, VMPTRLD.operand, VMPTRLD.address, VMPTRLD.vmxon_region, VMPTRLD.revision, VMPTRLD.shadow_bit, VMPTRLD.load, VMPTRST.unavailable, VMPTRST.guest, VMPTRST.privilege, VMPTRST.operand, VMPTRST.store, VMREAD.unavailable, VMREAD.guest, VMREAD.privilege, VMREAD.no_vmcs, VMREAD.unsupported, VMREAD.operand, VMREAD.read, VMWRITE.unavailable, VMWRITE.guest, VMWRITE.privilege, VMWRITE.no_vmcs, VMWRITE.operand, VMWRITE.unsupported, VMWRITE.read_only, VMWRITE.write, VMLAUNCH.unavailable, VMLAUNCH.guest, VMLAUNCH.privilege, VMLAUNCH.no_vmcs, VMLAUNCH.shadow_vmcs, VMLAUNCH.mov_ss, VMLAUNCH.not_clear, VMLAUNCH.controls, VMLAUNCH.host_state, VMRESUME.unavailable, VMRESUME.guest, VMRESUME.privilege, VMRESUME.no_vmcs, VMRESUME.shadow_vmcs, VMRESUME.mov_ss, VMRESUME.not_launched, VMRESUME.controls, VMRESUME.host_state, LAUNCH02.shadow_vmcs, LAUNCH02.not_clear, LAUNCH02.early, LAUNCH02.host_state, LAUNCH02.late, LAUNCH02.msr_load, LAUNCH02.machine_check, LAUNCH02.enter, RESUME02.shadow_vmcs, RESUME02.not_launched, RESUME02.early, RESUME02.host_state, RESUME02.late, RESUME02.msr_load, RESUME02.machine_check, RESUME02.enter, VMCALL.unavailable, VMCALL.guest, VMCALL.wrong_mode, VMCALL.privilege, VMCALL.no_monitor, VMFUNC.outside, VMFUNC.switched_off, VMFUNC.above_63, VMFUNC.disabled, VMFUNC.bad_eptp, VMFUNC.eptp_switch, INVEPT.unsupported, INVEPT.unavailable, INVEPT.guest, INVEPT.privilege, INVEPT.type, INVEPT.operand, INVEPT.bad_eptp, INVEPT.invalidate, INVVPID.unsupported, INVVPID.unavailable, INVVPID.guest, INVVPID.privilege, INVVPID.type, INVVPID.operand, INVVPID.reserved, INVVPID.vpid, INVVPID.address, INVVPID.invalidate, MOV_TO_CR0.privilege, MOV_TO_CR0.intercepted, MOV_TO_CR0.guest_fixed, MOV_TO_CR0.guest, MOV_TO_CR0.fixed, MOV_TO_CR0.paging, MOV_TO_CR0.write, MOV_TO_CR4.privilege, MOV_TO_CR4.intercepted, MOV_TO_CR4.fixed, MOV_TO_CR4.guest, MOV_TO_CR4.no_vmx, MOV_TO_CR4.write, WRMSR_FEATURE_CONTROL.privilege, WRMSR_FEATURE_CONTROL.intercepted, WRMSR_FEATURE_CONTROL.locked, WRMSR_FEATURE_CONTROL.write, CPUID.guest, CPUID.complete, STORE_IDENTIFIER.store, STORE_DATA.store
; obligations: 146, each to be answered unsat

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
(declare-datatypes ((Mode 0)) (((Off) (Root) (NonRoot))))
(declare-fun exposes_vmx () Bool)
(declare-fun unrestricted_guest () Bool)
(declare-fun vm_functions () Bool)
(declare-fun invept_supported () Bool)
(declare-fun invvpid_supported () Bool)
(declare-fun vmwrite_any_field () Bool)
(declare-fun bootstrap (Core) Bool)
(declare-fun aligned (Page) Bool)
(declare-fun within_width (Page) Bool)
(declare-fun activity (Core) Activity)
(declare-fun l1_cr0_pe (Core) Bool)
(declare-fun l1_cr0_fixed (Core) Bool)
(declare-fun l1_cr4_vmxe (Core) Bool)
(declare-fun l1_cr4_fixed (Core) Bool)
(declare-fun l1_fc_lock (Core) Bool)
(declare-fun l1_fc_inside (Core) Bool)
(declare-fun l1_fc_outside (Core) Bool)
(declare-fun init_pending (Core) Bool)
(declare-fun vmxon (Core) Bool)
(declare-fun vmxon_ptr (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (vmxon_ptr i1 x) (vmxon_ptr i1 y)) (= x y))))
(declare-fun current_vmptr (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current_vmptr i1 x) (current_vmptr i1 y)) (= x y))))
(declare-fun guest_mode (Core) Bool)
(declare-fun work (Core) Work)
(declare-fun revision_ok (Page) Bool)
(declare-fun shadow (Page) Bool)
(declare-fun launch12 (Page) Launch)
(declare-fun error12 (Page) Int)
(assert (forall ((i1 Page)) (and (<= 0 (error12 i1)) (<= (error12 i1) 28))))
(declare-fun controls12 (Page) Bool)
(declare-fun host12 (Page) Bool)
(declare-fun guest12 (Page) Bool)
(declare-fun msrs12 (Page) Bool)
(declare-fun link12 (Page Page) Bool)
(assert (forall ((i1 Page) (x Page) (y Page)) (=> (and (link12 i1 x) (link12 i1 y)) (= x y))))
(declare-fun shadowing12 (Page) Bool)
(declare-fun functions12 (Page) Bool)
(declare-fun loaded12 (Core Page) Bool)
(declare-fun contents12 (Page) Contents)

(define-fun turtles.never_powered_off () Bool
  (forall ((c Core)) (or (= (activity c) Running) (= (activity c) WaitForSipi))))
(define-fun turtles.guest_mode_is_in_vmx () Bool
  (forall ((c Core)) (=> (guest_mode c) (and (vmxon c) (exists ((p Page)) (current_vmptr c p))))))
(define-fun turtles.entries_are_of_l1 () Bool
  (forall ((c Core))
    (=>
      (or
        (= (work c) PreparesLaunch)
        (= (work c) PreparesResume)
        (= (work c) EntersLaunch)
        (= (work c) EntersResume))
      (and (vmxon c) (not (guest_mode c)) (exists ((p Page)) (current_vmptr c p))))))
(define-fun turtles.vmx_is_protected () Bool (forall ((c Core)) (=> (vmxon c) (l1_cr0_pe c))))

; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- RESET satisfies simulates
; from no invariant; hypotheses 1, 2, 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite
          (= i1 c)
          (ite
            (bootstrap c)
            (ite (= i1 c) (bootstrap c) (= Running (activity i1)))
            (ite (= i1 c) (not (bootstrap c)) (= WaitForSipi (activity i1))))
          (or (not (= i1 c)) (ite (bootstrap c) (= (activity i1) Running) (= (activity i1) WaitForSipi)))))
      (forall ((i1 Core))
        (ite
          (not (and (not (= i1 c)) (vmxon i1)))
          (or (= i1 c) (not (vmxon i1)))
          (ite
            (and (not (= i1 c)) (guest_mode i1))
            (and (not (= i1 c)) (vmxon i1) (guest_mode i1))
            (and (not (= i1 c)) (vmxon i1) (not (guest_mode i1))))))
      (forall ((i1 Core))
        (ite
          (= i1 c)
          (or (= i1 c) (not (exists ((p Page)) (vmxon_ptr i1 p))))
          (or (not (= i1 c)) (not (exists ((p Page)) (vmxon_ptr i1 p))))))
      (forall ((i1 Core))
        (ite
          (= i1 c)
          (or (= i1 c) (not (exists ((p Page)) (current_vmptr i1 p))))
          (or (not (= i1 c)) (not (exists ((p Page)) (current_vmptr i1 p))))))
      (forall ((i1 Page))
        (ite
          (loaded12 c i1)
          (or (loaded12 c i1) (= Corrupt (contents12 i1)))
          (or (not (loaded12 c i1)) (= (contents12 i1) Corrupt)))))))
(check-sat)
(pop 1)

; ---- INIT satisfies simulates
; from turtles.never_powered_off; hypotheses 2, 3, 4, 5
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.never_powered_off)
(assert (not (and (not (vmxon c)) (= (activity c) WaitForSipi))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (not (= (activity c) PoweredOff))
      (not
        (and (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off) (= (activity c) WaitForSipi)))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.guest satisfies simulates
; from turtles.guest_mode_is_in_vmx; hypotheses 1, 3, 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.guest_mode_is_in_vmx)
(assert (init_pending c))
(assert (= (activity c) Running))
(assert (guest_mode c))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running))))
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite
          (not (vmxon i1))
          (and (not (= i1 c)) (not (vmxon i1)))
          (ite
            (and (not (= i1 c)) (guest_mode i1))
            (and (not (= i1 c)) (vmxon i1) (guest_mode i1))
            (or (= i1 c) (and (vmxon i1) (not (guest_mode i1))))))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.start satisfies simulates
; from no invariant; hypotheses 1, 2, 3, 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (init_pending c))
(assert (not (and (vmxon c) (not (guest_mode c)))))
(assert (= (activity c) Running))
(assert (not (guest_mode c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running))))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite
          (= i1 c)
          (ite
            (bootstrap c)
            (ite (= i1 c) (bootstrap c) (= Running (activity i1)))
            (ite (= i1 c) (not (bootstrap c)) (= WaitForSipi (activity i1))))
          (or (not (= i1 c)) (ite (bootstrap c) (= (activity i1) Running) (= (activity i1) WaitForSipi))))))))
(check-sat)
(pop 1)

; ---- SIPI.guest satisfies simulates
; from turtles.guest_mode_is_in_vmx; hypotheses 1, 3, 4, 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.guest_mode_is_in_vmx)
(assert (= (activity c) WaitForSipi))
(assert (guest_mode c))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) WaitForSipi)
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite (= i1 c) (or (= i1 c) (= Running (activity i1))) (or (not (= i1 c)) (= (activity i1) Running))))
      (forall ((i1 Core))
        (ite
          (not (vmxon i1))
          (and (not (= i1 c)) (not (vmxon i1)))
          (ite
            (and (not (= i1 c)) (guest_mode i1))
            (and (not (= i1 c)) (vmxon i1) (guest_mode i1))
            (or (= i1 c) (and (vmxon i1) (not (guest_mode i1))))))))))
(check-sat)
(pop 1)

; ---- SIPI.start satisfies simulates
; from no invariant; hypotheses 1, 3, 4, 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) WaitForSipi))
(assert (not (guest_mode c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) WaitForSipi)
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite (= i1 c) (or (= i1 c) (= Running (activity i1))) (or (not (= i1 c)) (= (activity i1) Running)))))))
(check-sat)
(pop 1)

; ---- EXTERNAL_INTERRUPT satisfies simulates
; from turtles.guest_mode_is_in_vmx; hypotheses 1, 3, 4, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.guest_mode_is_in_vmx)
(assert (guest_mode c))
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite
          (not (vmxon i1))
          (and (not (= i1 c)) (not (vmxon i1)))
          (ite
            (and (not (= i1 c)) (guest_mode i1))
            (and (not (= i1 c)) (vmxon i1) (guest_mode i1))
            (or (= i1 c) (and (vmxon i1) (not (guest_mode i1))))))))))
(check-sat)
(pop 1)

; ---- EXCEPTION_OR_NMI satisfies simulates
; from turtles.guest_mode_is_in_vmx; hypotheses 1, 3, 4, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.guest_mode_is_in_vmx)
(assert (guest_mode c))
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite
          (not (vmxon i1))
          (and (not (= i1 c)) (not (vmxon i1)))
          (ite
            (and (not (= i1 c)) (guest_mode i1))
            (and (not (= i1 c)) (vmxon i1) (guest_mode i1))
            (or (= i1 c) (and (vmxon i1) (not (guest_mode i1))))))))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION satisfies simulates
; from turtles.guest_mode_is_in_vmx; hypotheses 1, 3, 4, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.guest_mode_is_in_vmx)
(assert (guest_mode c))
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite
          (not (vmxon i1))
          (and (not (= i1 c)) (not (vmxon i1)))
          (ite
            (and (not (= i1 c)) (guest_mode i1))
            (and (not (= i1 c)) (vmxon i1) (guest_mode i1))
            (or (= i1 c) (and (vmxon i1) (not (guest_mode i1))))))))))
(check-sat)
(pop 1)

; ---- TRIPLE_FAULT satisfies simulates
; from turtles.guest_mode_is_in_vmx; hypotheses 1, 3, 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.guest_mode_is_in_vmx)
(assert (guest_mode c))
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite
          (not (vmxon i1))
          (and (not (= i1 c)) (not (vmxon i1)))
          (ite
            (and (not (= i1 c)) (guest_mode i1))
            (and (not (= i1 c)) (vmxon i1) (guest_mode i1))
            (or (= i1 c) (and (vmxon i1) (not (guest_mode i1))))))))))
(check-sat)
(pop 1)

; ---- VMXON.not_enabled satisfies simulates
; from no invariant; hypotheses 1, 2, 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (not (l1_cr4_vmxe c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not (l1_cr4_vmxe c))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.wrong_mode satisfies simulates
; from turtles.guest_mode_is_in_vmx, turtles.entries_are_of_l1; hypotheses 1, 2, 3, 5, 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.guest_mode_is_in_vmx)
(assert turtles.entries_are_of_l1)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (= (work c) OnVmxon))
(assert (l1_cr4_vmxe c))
(assert
  (or
    (register_operand c)
    (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
    (= (execution c) Virtual8086)
    (= (execution c) Compatibility)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (l1_cr4_vmxe c)
      (or
        (register_operand c)
        (not
          (ite
            (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
            (guest_cr0_pe c)
            (l1_cr0_pe c)))
        (=
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            SixtyFourBit
            (execution c))
          Virtual8086)
        (=
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            SixtyFourBit
            (execution c))
          Compatibility))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.guest satisfies simulates
; from turtles.guest_mode_is_in_vmx; hypotheses 1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.guest_mode_is_in_vmx)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (l1_cr4_vmxe c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (guest_mode c))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (l1_cr4_vmxe c)
      (not
        (or
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite
          (not (vmxon i1))
          (and (not (= i1 c)) (not (vmxon i1)))
          (ite
            (and (not (= i1 c)) (guest_mode i1))
            (and (not (= i1 c)) (vmxon i1) (guest_mode i1))
            (or (= i1 c) (and (vmxon i1) (not (guest_mode i1))))))))))
(check-sat)
(pop 1)

; ---- VMXON.privilege satisfies simulates
; from no invariant; hypotheses 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (= (work c) OnVmxon))
(assert (l1_cr4_vmxe c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (< 0 (cpl c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (l1_cr4_vmxe c)
      (not
        (or
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (< 0
        (ite
          (or
            (= (work c) PreparesLaunch)
            (= (work c) PreparesResume)
            (= (work c) EntersLaunch)
            (= (work c) EntersResume))
          0
          (cpl c)))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.again satisfies simulates
; from no invariant; hypotheses 1, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (l1_cr4_vmxe c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (vmxon c))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (l1_cr4_vmxe c)
      (not
        (or
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Page))
        (ite
          (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1))
          (or (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1)) (= 15 (error12 i1)))
          (or (not (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1))) (= (error12 i1) 15))))
      (=> (not (exists ((p Page)) (current_vmptr c p))) (not (exists ((p Page)) (current_vmptr c p))))
      (=> (exists ((p Page)) (current_vmptr c p)) (exists ((p Page)) (current_vmptr c p))))))
(check-sat)
(pop 1)

; ---- VMXON.fixed_bits satisfies simulates
; from no invariant; hypotheses 1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (l1_cr4_vmxe c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (not (and (vmxon c) (not (guest_mode c)))))
(assert (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (l1_cr4_vmxe c)
      (not
        (or
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root))
      (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c)))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.feature_control satisfies simulates
; from no invariant; hypotheses 1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (l1_cr4_vmxe c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (not (and (vmxon c) (not (guest_mode c)))))
(assert (l1_cr0_fixed c))
(assert (l1_cr4_fixed c))
(assert (not (and (l1_fc_lock c) (l1_fc_outside c))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (l1_cr4_vmxe c)
      (not
        (or
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root))
      (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
      (not (and (l1_fc_lock c) (l1_fc_outside c)))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.operand satisfies simulates
; from no invariant; hypotheses 1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (l1_cr4_vmxe c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (not (and (vmxon c) (not (guest_mode c)))))
(assert (l1_cr0_fixed c))
(assert (l1_cr4_fixed c))
(assert (l1_fc_lock c))
(assert (l1_fc_outside c))
(assert (not (= (access c) Works)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (l1_cr4_vmxe c)
      (not
        (or
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root))
      (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
      (l1_fc_lock c)
      (l1_fc_outside c)
      (not (= (access c) Works))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (=> (= (access c) RaisesGP) (= (access c) RaisesGP))
      (=>
        (and (not (= (access c) RaisesGP)) (= (access c) RaisesSS))
        (and (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
      (=>
        (and (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))
        (and (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))))))
(check-sat)
(pop 1)

; ---- VMXON.address satisfies simulates
; from no invariant; hypotheses 1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (l1_cr4_vmxe c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (not (and (vmxon c) (not (guest_mode c)))))
(assert (l1_cr0_fixed c))
(assert (l1_cr4_fixed c))
(assert (l1_fc_lock c))
(assert (l1_fc_outside c))
(assert (= (access c) Works))
(assert (or (not (aligned p)) (not (within_width p))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (l1_cr4_vmxe c)
      (not
        (or
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root))
      (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
      (l1_fc_lock c)
      (l1_fc_outside c)
      (= (access c) Works)
      (or (not (aligned p)) (not (within_width p)))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.revision satisfies simulates
; from no invariant; hypotheses 1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (l1_cr4_vmxe c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (not (and (vmxon c) (not (guest_mode c)))))
(assert (l1_cr0_fixed c))
(assert (l1_cr4_fixed c))
(assert (l1_fc_lock c))
(assert (l1_fc_outside c))
(assert (= (access c) Works))
(assert (aligned p))
(assert (within_width p))
(assert (not (revision_ok p)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (l1_cr4_vmxe c)
      (not
        (or
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root))
      (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
      (l1_fc_lock c)
      (l1_fc_outside c)
      (= (access c) Works)
      (not (or (not (aligned p)) (not (within_width p))))
      (not (revision_ok p))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.shadow_bit satisfies simulates
; from no invariant; hypotheses 1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (l1_cr4_vmxe c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (not (and (vmxon c) (not (guest_mode c)))))
(assert (l1_cr0_fixed c))
(assert (l1_cr4_fixed c))
(assert (l1_fc_lock c))
(assert (l1_fc_outside c))
(assert (= (access c) Works))
(assert (aligned p))
(assert (within_width p))
(assert (revision_ok p))
(assert (shadow p))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (l1_cr4_vmxe c)
      (not
        (or
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root))
      (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
      (l1_fc_lock c)
      (l1_fc_outside c)
      (= (access c) Works)
      (not (or (not (aligned p)) (not (within_width p))))
      (revision_ok p)
      (shadow p)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.enter satisfies simulates
; from no invariant; hypotheses 1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (l1_cr4_vmxe c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (not (and (vmxon c) (not (guest_mode c)))))
(assert (l1_cr0_fixed c))
(assert (l1_cr4_fixed c))
(assert (l1_fc_lock c))
(assert (l1_fc_outside c))
(assert (= (access c) Works))
(assert (aligned p))
(assert (within_width p))
(assert (revision_ok p))
(assert (not (shadow p)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (l1_cr4_vmxe c)
      (not
        (or
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root))
      (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
      (l1_fc_lock c)
      (l1_fc_outside c)
      (= (access c) Works)
      (not (or (not (aligned p)) (not (within_width p))))
      (revision_ok p)
      (not (shadow p))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite
          (not (or (= i1 c) (vmxon i1)))
          (and (not (= i1 c)) (not (vmxon i1)))
          (ite
            (guest_mode i1)
            (and (not (= i1 c)) (vmxon i1) (guest_mode i1))
            (or (= i1 c) (and (vmxon i1) (not (guest_mode i1)))))))
      (forall ((i1 Core)) (ite (= i1 c) (or (= i1 c) (vmxon_ptr i1 p)) (or (not (= i1 c)) (vmxon_ptr i1 p))))
      (forall ((i1 Core))
        (ite
          (= i1 c)
          (or (= i1 c) (not (exists ((p_1 Page)) (current_vmptr i1 p_1))))
          (or (not (= i1 c)) (not (exists ((p_1 Page)) (current_vmptr i1 p_1))))))
      (forall ((i1 Page))
        (ite
          (= i1 p)
          (or (= i1 p) (= Corrupt (contents12 i1)))
          (or (not (= i1 p)) (= (contents12 i1) Corrupt)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.unavailable satisfies simulates
; from turtles.vmx_is_protected; hypotheses 1, 2, 3, 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.vmx_is_protected)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (= (work c) OnVmxoff))
(assert
  (or
    (not (vmxon c))
    (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
    (= (execution c) Virtual8086)
    (= (execution c) Compatibility)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (or
        (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
        (not
          (ite
            (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
            (guest_cr0_pe c)
            (l1_cr0_pe c)))
        (=
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            SixtyFourBit
            (execution c))
          Virtual8086)
        (=
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            SixtyFourBit
            (execution c))
          Compatibility))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.guest satisfies simulates
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (vmxon c))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (guest_mode c))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite
          (not (vmxon i1))
          (and (not (= i1 c)) (not (vmxon i1)))
          (ite
            (and (not (= i1 c)) (guest_mode i1))
            (and (not (= i1 c)) (vmxon i1) (guest_mode i1))
            (or (= i1 c) (and (vmxon i1) (not (guest_mode i1))))))))))
(check-sat)
(pop 1)

; ---- VMXOFF.privilege satisfies simulates
; from no invariant; hypotheses 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (= (work c) OnVmxoff))
(assert (vmxon c))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (< 0 (cpl c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (< 0
        (ite
          (or
            (= (work c) PreparesLaunch)
            (= (work c) PreparesResume)
            (= (work c) EntersLaunch)
            (= (work c) EntersResume))
          0
          (cpl c)))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave satisfies simulates
; from no invariant; hypotheses 1, 4, 5, 6, 7, 8, 9, 10, 11, 12
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (vmxon c))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite
          (not (and (not (= i1 c)) (vmxon i1)))
          (or (= i1 c) (not (vmxon i1)))
          (ite
            (guest_mode i1)
            (and (not (= i1 c)) (vmxon i1) (guest_mode i1))
            (and (not (= i1 c)) (vmxon i1) (not (guest_mode i1))))))
      (forall ((i1 Core))
        (ite
          (= i1 c)
          (or (= i1 c) (not (exists ((p Page)) (vmxon_ptr i1 p))))
          (or (not (= i1 c)) (not (exists ((p Page)) (vmxon_ptr i1 p))))))
      (forall ((i1 Core))
        (ite
          (= i1 c)
          (or (= i1 c) (not (exists ((p Page)) (current_vmptr i1 p))))
          (or (not (= i1 c)) (not (exists ((p Page)) (current_vmptr i1 p))))))
      (forall ((i1 Page))
        (ite
          (loaded12 c i1)
          (or (loaded12 c i1) (= Corrupt (contents12 i1)))
          (or (not (loaded12 c i1)) (= (contents12 i1) Corrupt)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.unavailable satisfies simulates
; from no invariant; hypotheses 1, 2, 3, 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (= (work c) OnVmclear))
(assert
  (or
    (not (vmxon c))
    (register_operand c)
    (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
    (= (execution c) Virtual8086)
    (= (execution c) Compatibility)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (or
        (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
        (register_operand c)
        (not
          (ite
            (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
            (guest_cr0_pe c)
            (l1_cr0_pe c)))
        (=
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            SixtyFourBit
            (execution c))
          Virtual8086)
        (=
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            SixtyFourBit
            (execution c))
          Compatibility))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.guest satisfies simulates
; from no invariant; hypotheses 1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (vmxon c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (guest_mode c))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite
          (not (vmxon i1))
          (and (not (= i1 c)) (not (vmxon i1)))
          (ite
            (and (not (= i1 c)) (guest_mode i1))
            (and (not (= i1 c)) (vmxon i1) (guest_mode i1))
            (or (= i1 c) (and (vmxon i1) (not (guest_mode i1))))))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.privilege satisfies simulates
; from no invariant; hypotheses 1, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (= (work c) OnVmclear))
(assert (vmxon c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (< 0 (cpl c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (< 0
        (ite
          (or
            (= (work c) PreparesLaunch)
            (= (work c) PreparesResume)
            (= (work c) EntersLaunch)
            (= (work c) EntersResume))
          0
          (cpl c)))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.operand satisfies simulates
; from no invariant; hypotheses 1, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (vmxon c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (not (= (access c) Works)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (not (= (access c) Works))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (=> (= (access c) RaisesGP) (= (access c) RaisesGP))
      (=>
        (and (not (= (access c) RaisesGP)) (= (access c) RaisesSS))
        (and (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
      (=>
        (and (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))
        (and (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.address satisfies simulates
; from no invariant; hypotheses 1, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (vmxon c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (= (access c) Works))
(assert (or (not (aligned x)) (not (within_width x))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (= (access c) Works)
      (or (not (aligned x)) (not (within_width x)))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Page))
        (ite
          (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1))
          (or (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1)) (= 2 (error12 i1)))
          (or (not (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1))) (= (error12 i1) 2))))
      (=> (not (exists ((p Page)) (current_vmptr c p))) (not (exists ((p Page)) (current_vmptr c p))))
      (=> (exists ((p Page)) (current_vmptr c p)) (exists ((p Page)) (current_vmptr c p))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.vmxon_region satisfies simulates
; from no invariant; hypotheses 1, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (vmxon c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (= (access c) Works))
(assert (aligned x))
(assert (within_width x))
(assert (vmxon_ptr c x))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (= (access c) Works)
      (not (or (not (aligned x)) (not (within_width x))))
      (vmxon_ptr c x)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Page))
        (ite
          (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1))
          (or (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1)) (= 3 (error12 i1)))
          (or (not (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1))) (= (error12 i1) 3))))
      (=> (not (exists ((p Page)) (current_vmptr c p))) (not (exists ((p Page)) (current_vmptr c p))))
      (=> (exists ((p Page)) (current_vmptr c p)) (exists ((p Page)) (current_vmptr c p))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear satisfies simulates
; from no invariant; hypotheses 1, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (vmxon c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (= (access c) Works))
(assert (aligned x))
(assert (within_width x))
(assert (not (vmxon_ptr c x)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (= (access c) Works)
      (not (or (not (aligned x)) (not (within_width x))))
      (not (vmxon_ptr c x))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite
          (and (= i1 c) (current_vmptr c x))
          (or (and (= i1 c) (current_vmptr c x)) (not (exists ((p Page)) (current_vmptr i1 p))))
          (or (not (and (= i1 c) (current_vmptr c x))) (not (exists ((p Page)) (current_vmptr i1 p))))))
      (forall ((i1 Page))
        (ite (= i1 x) (or (= i1 x) (= Clear (launch12 i1))) (or (not (= i1 x)) (= (launch12 i1) Clear))))
      (forall ((i1 Page))
        (ite
          (= i1 x)
          (ite
            (or (exists ((d Core)) (and (not (= d c)) (loaded12 d x))) (exists ((d Core)) (vmxon_ptr d x)))
            (ite
              (= i1 x)
              (or (exists ((d Core)) (and (not (= d c)) (loaded12 d x))) (exists ((d Core)) (vmxon_ptr d x)))
              (= Corrupt (contents12 i1)))
            (ite
              (= i1 x)
              (not
                (or
                  (exists ((d Core)) (and (not (= d c)) (loaded12 d x)))
                  (exists ((d Core)) (vmxon_ptr d x))))
              (= Defined (contents12 i1))))
          (or
            (not (= i1 x))
            (ite
              (or (exists ((d Core)) (and (not (= d c)) (loaded12 d x))) (exists ((d Core)) (vmxon_ptr d x)))
              (= (contents12 i1) Corrupt)
              (= (contents12 i1) Defined))))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.unavailable satisfies simulates
; from turtles.vmx_is_protected; hypotheses 1, 2, 3, 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.vmx_is_protected)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (= (work c) OnVmptrld))
(assert
  (or
    (not (vmxon c))
    (register_operand c)
    (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
    (= (execution c) Virtual8086)
    (= (execution c) Compatibility)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (or
        (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
        (register_operand c)
        (not
          (ite
            (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
            (guest_cr0_pe c)
            (l1_cr0_pe c)))
        (=
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            SixtyFourBit
            (execution c))
          Virtual8086)
        (=
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            SixtyFourBit
            (execution c))
          Compatibility))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.guest satisfies simulates
; from no invariant; hypotheses 1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (vmxon c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (guest_mode c))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite
          (not (vmxon i1))
          (and (not (= i1 c)) (not (vmxon i1)))
          (ite
            (and (not (= i1 c)) (guest_mode i1))
            (and (not (= i1 c)) (vmxon i1) (guest_mode i1))
            (or (= i1 c) (and (vmxon i1) (not (guest_mode i1))))))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.privilege satisfies simulates
; from no invariant; hypotheses 1, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (= (work c) OnVmptrld))
(assert (vmxon c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (< 0 (cpl c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (< 0
        (ite
          (or
            (= (work c) PreparesLaunch)
            (= (work c) PreparesResume)
            (= (work c) EntersLaunch)
            (= (work c) EntersResume))
          0
          (cpl c)))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.operand satisfies simulates
; from no invariant; hypotheses 1, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (vmxon c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (not (= (access c) Works)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (not (= (access c) Works))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (=> (= (access c) RaisesGP) (= (access c) RaisesGP))
      (=>
        (and (not (= (access c) RaisesGP)) (= (access c) RaisesSS))
        (and (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
      (=>
        (and (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))
        (and (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.address satisfies simulates
; from no invariant; hypotheses 1, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (vmxon c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (= (access c) Works))
(assert (or (not (aligned x)) (not (within_width x))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (= (access c) Works)
      (or (not (aligned x)) (not (within_width x)))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Page))
        (ite
          (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1))
          (or (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1)) (= 9 (error12 i1)))
          (or (not (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1))) (= (error12 i1) 9))))
      (=> (not (exists ((p Page)) (current_vmptr c p))) (not (exists ((p Page)) (current_vmptr c p))))
      (=> (exists ((p Page)) (current_vmptr c p)) (exists ((p Page)) (current_vmptr c p))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.vmxon_region satisfies simulates
; from no invariant; hypotheses 1, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (vmxon c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (= (access c) Works))
(assert (aligned x))
(assert (within_width x))
(assert (vmxon_ptr c x))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (= (access c) Works)
      (not (or (not (aligned x)) (not (within_width x))))
      (vmxon_ptr c x)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Page))
        (ite
          (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1))
          (or (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1)) (= 10 (error12 i1)))
          (or (not (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1))) (= (error12 i1) 10))))
      (=> (not (exists ((p Page)) (current_vmptr c p))) (not (exists ((p Page)) (current_vmptr c p))))
      (=> (exists ((p Page)) (current_vmptr c p)) (exists ((p Page)) (current_vmptr c p))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.revision satisfies simulates
; from no invariant; hypotheses 1, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (vmxon c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (= (access c) Works))
(assert (aligned x))
(assert (within_width x))
(assert (not (vmxon_ptr c x)))
(assert (not (revision_ok x)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (= (access c) Works)
      (not (or (not (aligned x)) (not (within_width x))))
      (not (vmxon_ptr c x))
      (not (revision_ok x))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Page))
        (ite
          (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1))
          (or (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1)) (= 11 (error12 i1)))
          (or (not (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1))) (= (error12 i1) 11))))
      (=> (not (exists ((p Page)) (current_vmptr c p))) (not (exists ((p Page)) (current_vmptr c p))))
      (=> (exists ((p Page)) (current_vmptr c p)) (exists ((p Page)) (current_vmptr c p))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.shadow_bit satisfies simulates
; from no invariant; hypotheses 1, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (vmxon c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (= (access c) Works))
(assert (aligned x))
(assert (within_width x))
(assert (not (vmxon_ptr c x)))
(assert (revision_ok x))
(assert (shadow x))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (= (access c) Works)
      (not (or (not (aligned x)) (not (within_width x))))
      (not (vmxon_ptr c x))
      (revision_ok x)
      (shadow x)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Page))
        (ite
          (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1))
          (or (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1)) (= 11 (error12 i1)))
          (or (not (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1))) (= (error12 i1) 11))))
      (=> (not (exists ((p Page)) (current_vmptr c p))) (not (exists ((p Page)) (current_vmptr c p))))
      (=> (exists ((p Page)) (current_vmptr c p)) (exists ((p Page)) (current_vmptr c p))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load satisfies simulates
; from no invariant; hypotheses 1, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (vmxon c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (= (access c) Works))
(assert (aligned x))
(assert (within_width x))
(assert (not (vmxon_ptr c x)))
(assert (revision_ok x))
(assert (not (shadow x)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (= (access c) Works)
      (not (or (not (aligned x)) (not (within_width x))))
      (not (vmxon_ptr c x))
      (revision_ok x)
      (not (shadow x))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite (= i1 c) (or (= i1 c) (current_vmptr i1 x)) (or (not (= i1 c)) (current_vmptr i1 x))))
      (forall ((i1 Page))
        (ite
          (and (= i1 x) (exists ((d Core)) (and (not (= d c)) (loaded12 d x))))
          (or
            (and (= i1 x) (exists ((d Core)) (and (not (= d c)) (loaded12 d x))))
            (= Corrupt (contents12 i1)))
          (or
            (not (and (= i1 x) (exists ((d Core)) (and (not (= d c)) (loaded12 d x)))))
            (= (contents12 i1) Corrupt)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.unavailable satisfies simulates
; from turtles.entries_are_of_l1; hypotheses 1, 2, 3, 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (= (work c) OnVmptrst))
(assert
  (or
    (not (vmxon c))
    (register_operand c)
    (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
    (= (execution c) Virtual8086)
    (= (execution c) Compatibility)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (or
        (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
        (register_operand c)
        (not
          (ite
            (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
            (guest_cr0_pe c)
            (l1_cr0_pe c)))
        (=
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            SixtyFourBit
            (execution c))
          Virtual8086)
        (=
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            SixtyFourBit
            (execution c))
          Compatibility))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.guest satisfies simulates
; from turtles.guest_mode_is_in_vmx; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.guest_mode_is_in_vmx)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (vmxon c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (guest_mode c))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite
          (not (vmxon i1))
          (and (not (= i1 c)) (not (vmxon i1)))
          (ite
            (and (not (= i1 c)) (guest_mode i1))
            (and (not (= i1 c)) (vmxon i1) (guest_mode i1))
            (or (= i1 c) (and (vmxon i1) (not (guest_mode i1))))))))))
(check-sat)
(pop 1)

; ---- VMPTRST.privilege satisfies simulates
; from no invariant; hypotheses 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (= (work c) OnVmptrst))
(assert (vmxon c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (< 0 (cpl c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (< 0
        (ite
          (or
            (= (work c) PreparesLaunch)
            (= (work c) PreparesResume)
            (= (work c) EntersLaunch)
            (= (work c) EntersResume))
          0
          (cpl c)))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.operand satisfies simulates
; from no invariant; hypotheses 1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (vmxon c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (not (= (access c) Works)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (not (= (access c) Works))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (=> (= (access c) RaisesGP) (= (access c) RaisesGP))
      (=>
        (and (not (= (access c) RaisesGP)) (= (access c) RaisesSS))
        (and (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
      (=>
        (and (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))
        (and (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.store satisfies simulates
; from no invariant; hypotheses 1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (vmxon c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (= (access c) Works))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (= (access c) Works)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMREAD.unavailable satisfies simulates
; from turtles.entries_are_of_l1; hypotheses 1, 2, 3, 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (= (work c) OnVmread))
(assert
  (or
    (not (vmxon c))
    (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
    (= (execution c) Virtual8086)
    (= (execution c) Compatibility)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (or
        (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
        (not
          (ite
            (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
            (guest_cr0_pe c)
            (l1_cr0_pe c)))
        (=
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            SixtyFourBit
            (execution c))
          Virtual8086)
        (=
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            SixtyFourBit
            (execution c))
          Compatibility))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMREAD.guest satisfies simulates
; from no invariant; hypotheses 1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun field_intercepted (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (vmxon c))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (guest_mode c))
(assert (or (field_intercepted c) (not (exists ((x Page)) (and (current_vmptr c x) (shadowing12 x))))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (or (field_intercepted c) (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite
          (not (vmxon i1))
          (and (not (= i1 c)) (not (vmxon i1)))
          (ite
            (and (not (= i1 c)) (guest_mode i1))
            (and (not (= i1 c)) (vmxon i1) (guest_mode i1))
            (or (= i1 c) (and (vmxon i1) (not (guest_mode i1))))))))))
(check-sat)
(pop 1)

; ---- VMREAD.privilege satisfies simulates
; from turtles.vmx_is_protected; hypotheses 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun field_intercepted (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.vmx_is_protected)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (= (work c) OnVmread))
(assert (vmxon c))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert
  (not
    (and
      (guest_mode c)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current_vmptr c x) (shadowing12 x))))))))
(assert (< 0 (cpl c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not
        (and
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
          (or (field_intercepted c) (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
      (< 0
        (ite
          (or
            (= (work c) PreparesLaunch)
            (= (work c) PreparesResume)
            (= (work c) EntersLaunch)
            (= (work c) EntersResume))
          0
          (cpl c)))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMREAD.no_vmcs satisfies simulates
; from turtles.vmx_is_protected; hypotheses 1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun field_intercepted (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.vmx_is_protected)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (vmxon c))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert
  (not
    (and
      (guest_mode c)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current_vmptr c x) (shadowing12 x))))))))
(assert (not (< 0 (cpl c))))
(assert
  (not
    (exists ((x Page))
      (ite (guest_mode c) (exists ((y Page)) (and (current_vmptr c y) (link12 y x))) (current_vmptr c x)))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not
        (and
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
          (or (field_intercepted c) (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (not
        (exists ((x_1 Page))
          (ite
            (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
            (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
            (current_vmptr c x_1))))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMREAD.unsupported satisfies simulates
; from turtles.vmx_is_protected; hypotheses 1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun field_intercepted (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.vmx_is_protected)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (vmxon c))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert
  (not
    (and
      (guest_mode c)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current_vmptr c x) (shadowing12 x))))))))
(assert (not (< 0 (cpl c))))
(assert
  (exists ((x Page))
    (ite (guest_mode c) (exists ((y Page)) (and (current_vmptr c y) (link12 y x))) (current_vmptr c x))))
(assert (= f Unsupported))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not
        (and
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
          (or (field_intercepted c) (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (exists ((x_1 Page))
        (ite
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
          (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
          (current_vmptr c x_1)))
      (= f Unsupported)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Page))
        (ite
          (current_vmptr c i1)
          (or (current_vmptr c i1) (= 12 (error12 i1)))
          (or (not (current_vmptr c i1)) (= (error12 i1) 12)))))))
(check-sat)
(pop 1)

; ---- VMREAD.operand satisfies simulates
; from turtles.vmx_is_protected; hypotheses 1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun field_intercepted (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.vmx_is_protected)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (vmxon c))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert
  (not
    (and
      (guest_mode c)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current_vmptr c x) (shadowing12 x))))))))
(assert (not (< 0 (cpl c))))
(assert
  (exists ((x Page))
    (ite (guest_mode c) (exists ((y Page)) (and (current_vmptr c y) (link12 y x))) (current_vmptr c x))))
(assert (not (= f Unsupported)))
(assert (not (= (access c) Works)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not
        (and
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
          (or (field_intercepted c) (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (exists ((x_1 Page))
        (ite
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
          (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
          (current_vmptr c x_1)))
      (not (= f Unsupported))
      (not (= (access c) Works))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (=> (= (access c) RaisesGP) (= (access c) RaisesGP))
      (=>
        (and (not (= (access c) RaisesGP)) (= (access c) RaisesSS))
        (and (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
      (=>
        (and (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))
        (and (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))))))
(check-sat)
(pop 1)

; ---- VMREAD.read satisfies simulates
; from turtles.vmx_is_protected; hypotheses 1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun field_intercepted (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.vmx_is_protected)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (vmxon c))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert
  (not
    (and
      (guest_mode c)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current_vmptr c x) (shadowing12 x))))))))
(assert (not (< 0 (cpl c))))
(assert
  (exists ((x Page))
    (ite (guest_mode c) (exists ((y Page)) (and (current_vmptr c y) (link12 y x))) (current_vmptr c x))))
(assert (not (= f Unsupported)))
(assert (= (access c) Works))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not
        (and
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
          (or (field_intercepted c) (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (exists ((x_1 Page))
        (ite
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
          (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
          (current_vmptr c x_1)))
      (not (= f Unsupported))
      (= (access c) Works)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.unavailable satisfies simulates
; from turtles.vmx_is_protected; hypotheses 1, 2, 3, 7, 8, 9, 10
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.vmx_is_protected)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (= (work c) OnVmwrite))
(assert
  (or
    (not (vmxon c))
    (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
    (= (execution c) Virtual8086)
    (= (execution c) Compatibility)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (or
        (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
        (not
          (ite
            (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
            (guest_cr0_pe c)
            (l1_cr0_pe c)))
        (=
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            SixtyFourBit
            (execution c))
          Virtual8086)
        (=
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            SixtyFourBit
            (execution c))
          Compatibility))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.guest satisfies simulates
; from no invariant; hypotheses 1, 2, 7, 8, 9, 10, 11, 12, 13, 14, 15
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun field_intercepted (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (vmxon c))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (guest_mode c))
(assert (or (field_intercepted c) (not (exists ((x Page)) (and (current_vmptr c x) (shadowing12 x))))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (or (field_intercepted c) (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite
          (not (vmxon i1))
          (and (not (= i1 c)) (not (vmxon i1)))
          (ite
            (and (not (= i1 c)) (guest_mode i1))
            (and (not (= i1 c)) (vmxon i1) (guest_mode i1))
            (or (= i1 c) (and (vmxon i1) (not (guest_mode i1))))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.privilege satisfies simulates
; from turtles.vmx_is_protected; hypotheses 1, 2, 3, 7, 8, 9, 10, 11, 12, 13, 14, 15
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun field_intercepted (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.vmx_is_protected)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (= (work c) OnVmwrite))
(assert (vmxon c))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert
  (not
    (and
      (guest_mode c)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current_vmptr c x) (shadowing12 x))))))))
(assert (< 0 (cpl c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not
        (and
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
          (or (field_intercepted c) (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
      (< 0
        (ite
          (or
            (= (work c) PreparesLaunch)
            (= (work c) PreparesResume)
            (= (work c) EntersLaunch)
            (= (work c) EntersResume))
          0
          (cpl c)))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.no_vmcs satisfies simulates
; from turtles.vmx_is_protected; hypotheses 1, 2, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun field_intercepted (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.vmx_is_protected)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (vmxon c))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert
  (not
    (and
      (guest_mode c)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current_vmptr c x) (shadowing12 x))))))))
(assert (not (< 0 (cpl c))))
(assert
  (not
    (exists ((x Page))
      (ite (guest_mode c) (exists ((y Page)) (and (current_vmptr c y) (link12 y x))) (current_vmptr c x)))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not
        (and
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
          (or (field_intercepted c) (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (not
        (exists ((x_1 Page))
          (ite
            (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
            (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
            (current_vmptr c x_1))))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.operand satisfies simulates
; from turtles.vmx_is_protected; hypotheses 1, 2, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun field_intercepted (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.vmx_is_protected)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (vmxon c))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert
  (not
    (and
      (guest_mode c)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current_vmptr c x) (shadowing12 x))))))))
(assert (not (< 0 (cpl c))))
(assert
  (exists ((x Page))
    (ite (guest_mode c) (exists ((y Page)) (and (current_vmptr c y) (link12 y x))) (current_vmptr c x))))
(assert (not (= (access c) Works)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not
        (and
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
          (or (field_intercepted c) (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (exists ((x_1 Page))
        (ite
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
          (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
          (current_vmptr c x_1)))
      (not (= (access c) Works))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (=> (= (access c) RaisesGP) (= (access c) RaisesGP))
      (=>
        (and (not (= (access c) RaisesGP)) (= (access c) RaisesSS))
        (and (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
      (=>
        (and (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))
        (and (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.unsupported satisfies simulates
; from turtles.vmx_is_protected; hypotheses 1, 2, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun field_intercepted (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.vmx_is_protected)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (vmxon c))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert
  (not
    (and
      (guest_mode c)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current_vmptr c x) (shadowing12 x))))))))
(assert (not (< 0 (cpl c))))
(assert
  (exists ((x Page))
    (ite (guest_mode c) (exists ((y Page)) (and (current_vmptr c y) (link12 y x))) (current_vmptr c x))))
(assert (= (access c) Works))
(assert (= f Unsupported))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not
        (and
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
          (or (field_intercepted c) (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (exists ((x_1 Page))
        (ite
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
          (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
          (current_vmptr c x_1)))
      (= (access c) Works)
      (= f Unsupported)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Page))
        (ite
          (current_vmptr c i1)
          (or (current_vmptr c i1) (= 12 (error12 i1)))
          (or (not (current_vmptr c i1)) (= (error12 i1) 12)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.read_only satisfies simulates
; from turtles.vmx_is_protected; hypotheses 1, 2, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun field_intercepted (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.vmx_is_protected)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (vmxon c))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert
  (not
    (and
      (guest_mode c)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current_vmptr c x) (shadowing12 x))))))))
(assert (not (< 0 (cpl c))))
(assert
  (exists ((x Page))
    (ite (guest_mode c) (exists ((y Page)) (and (current_vmptr c y) (link12 y x))) (current_vmptr c x))))
(assert (= (access c) Works))
(assert (not (= f Unsupported)))
(assert (= f ExitInfo))
(assert (not vmwrite_any_field))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not
        (and
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
          (or (field_intercepted c) (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (exists ((x_1 Page))
        (ite
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
          (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
          (current_vmptr c x_1)))
      (= (access c) Works)
      (not (= f Unsupported))
      (= f ExitInfo)
      (not vmwrite_any_field)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Page))
        (ite
          (current_vmptr c i1)
          (or (current_vmptr c i1) (= 13 (error12 i1)))
          (or (not (current_vmptr c i1)) (= (error12 i1) 13)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.write satisfies simulates
; from turtles.vmx_is_protected; hypotheses 1, 2, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(declare-fun v () Bool)
(declare-fun q (Page) Bool)
(assert (forall ((x Page) (y Page)) (=> (and (q x) (q y)) (= x y))))
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun field_intercepted (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(declare-fun VMWRITE.write.any1 (Page) Int)
(assert (forall ((i1 Page)) (and (<= 0 (VMWRITE.write.any1 i1)) (<= (VMWRITE.write.any1 i1) 28))))
(assert turtles.vmx_is_protected)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (vmxon c))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert
  (not
    (and
      (guest_mode c)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current_vmptr c x) (shadowing12 x))))))))
(assert (not (< 0 (cpl c))))
(assert
  (exists ((x Page))
    (ite (guest_mode c) (exists ((y Page)) (and (current_vmptr c y) (link12 y x))) (current_vmptr c x))))
(assert (= (access c) Works))
(assert (not (= f Unsupported)))
(assert (not (and (= f ExitInfo) (not vmwrite_any_field))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not
        (and
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
          (or (field_intercepted c) (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (exists ((x_1 Page))
        (ite
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
          (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
          (current_vmptr c x_1)))
      (= (access c) Works)
      (not (= f Unsupported))
      (not (and (= f ExitInfo) (not vmwrite_any_field)))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Page))
        (ite
          (and
            (ite
              (guest_mode c)
              (exists ((y Page)) (and (current_vmptr c y) (link12 y i1)))
              (current_vmptr c i1))
            (= f ExitInfo))
          (ite
            (and
              (ite
                (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
                (exists ((y Page)) (and (current_vmptr c y) (link12 y i1)))
                (current_vmptr c i1))
              (= f ExitInfo))
            (or
              (and
                (ite
                  (guest_mode c)
                  (exists ((y Page)) (and (current_vmptr c y) (link12 y i1)))
                  (current_vmptr c i1))
                (= f ExitInfo))
              (= (VMWRITE.write.any1 i1) (error12 i1)))
            (= (VMWRITE.write.any1 i1) (error12 i1)))
          (or
            (not
              (and
                (ite
                  (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
                  (exists ((y Page)) (and (current_vmptr c y) (link12 y i1)))
                  (current_vmptr c i1))
                (= f ExitInfo)))
            (not
              (and
                (ite
                  (guest_mode c)
                  (exists ((y Page)) (and (current_vmptr c y) (link12 y i1)))
                  (current_vmptr c i1))
                (= f ExitInfo)))
            (= (error12 i1) (VMWRITE.write.any1 i1)))))
      (forall ((i1 Page))
        (ite
          (and
            (ite
              (guest_mode c)
              (exists ((y Page)) (and (current_vmptr c y) (link12 y i1)))
              (current_vmptr c i1))
            (= f Controls))
          (or
            (and
              (ite
                (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
                (exists ((y Page)) (and (current_vmptr c y) (link12 y i1)))
                (current_vmptr c i1))
              (= f Controls))
            (= v (controls12 i1)))
          (or
            (not
              (and
                (ite
                  (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
                  (exists ((y Page)) (and (current_vmptr c y) (link12 y i1)))
                  (current_vmptr c i1))
                (= f Controls)))
            (= (controls12 i1) v))))
      (forall ((i1 Page))
        (ite
          (and
            (ite
              (guest_mode c)
              (exists ((y Page)) (and (current_vmptr c y) (link12 y i1)))
              (current_vmptr c i1))
            (= f HostState))
          (or
            (and
              (ite
                (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
                (exists ((y Page)) (and (current_vmptr c y) (link12 y i1)))
                (current_vmptr c i1))
              (= f HostState))
            (= v (host12 i1)))
          (or
            (not
              (and
                (ite
                  (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
                  (exists ((y Page)) (and (current_vmptr c y) (link12 y i1)))
                  (current_vmptr c i1))
                (= f HostState)))
            (= (host12 i1) v))))
      (forall ((i1 Page))
        (ite
          (and
            (ite
              (guest_mode c)
              (exists ((y Page)) (and (current_vmptr c y) (link12 y i1)))
              (current_vmptr c i1))
            (= f GuestState))
          (or
            (and
              (ite
                (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
                (exists ((y Page)) (and (current_vmptr c y) (link12 y i1)))
                (current_vmptr c i1))
              (= f GuestState))
            (= v (guest12 i1)))
          (or
            (not
              (and
                (ite
                  (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
                  (exists ((y Page)) (and (current_vmptr c y) (link12 y i1)))
                  (current_vmptr c i1))
                (= f GuestState)))
            (= (guest12 i1) v))))
      (forall ((i1 Page))
        (ite
          (and
            (ite
              (guest_mode c)
              (exists ((y Page)) (and (current_vmptr c y) (link12 y i1)))
              (current_vmptr c i1))
            (= f MsrLoad))
          (or
            (and
              (ite
                (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
                (exists ((y Page)) (and (current_vmptr c y) (link12 y i1)))
                (current_vmptr c i1))
              (= f MsrLoad))
            (= v (msrs12 i1)))
          (or
            (not
              (and
                (ite
                  (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
                  (exists ((y Page)) (and (current_vmptr c y) (link12 y i1)))
                  (current_vmptr c i1))
                (= f MsrLoad)))
            (= (msrs12 i1) v))))
      (forall ((i1 Page))
        (ite
          (and
            (ite
              (guest_mode c)
              (exists ((y Page)) (and (current_vmptr c y) (link12 y i1)))
              (current_vmptr c i1))
            (= f LinkPointer))
          (or
            (and
              (ite
                (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
                (exists ((y Page)) (and (current_vmptr c y) (link12 y i1)))
                (current_vmptr c i1))
              (= f LinkPointer))
            (forall ((p Page)) (= (q p) (link12 i1 p))))
          (or
            (not
              (and
                (ite
                  (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
                  (exists ((y Page)) (and (current_vmptr c y) (link12 y i1)))
                  (current_vmptr c i1))
                (= f LinkPointer)))
            (forall ((p Page)) (= (link12 i1 p) (q p))))))
      (forall ((i1 Page))
        (ite
          (and
            (ite
              (guest_mode c)
              (exists ((y Page)) (and (current_vmptr c y) (link12 y i1)))
              (current_vmptr c i1))
            (= f Shadowing))
          (or
            (and
              (ite
                (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
                (exists ((y Page)) (and (current_vmptr c y) (link12 y i1)))
                (current_vmptr c i1))
              (= f Shadowing))
            (= v (shadowing12 i1)))
          (or
            (not
              (and
                (ite
                  (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
                  (exists ((y Page)) (and (current_vmptr c y) (link12 y i1)))
                  (current_vmptr c i1))
                (= f Shadowing)))
            (= (shadowing12 i1) v))))
      (forall ((i1 Page))
        (ite
          (and
            (ite
              (guest_mode c)
              (exists ((y Page)) (and (current_vmptr c y) (link12 y i1)))
              (current_vmptr c i1))
            (= f Functions))
          (or
            (and
              (ite
                (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
                (exists ((y Page)) (and (current_vmptr c y) (link12 y i1)))
                (current_vmptr c i1))
              (= f Functions))
            (= v (functions12 i1)))
          (or
            (not
              (and
                (ite
                  (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
                  (exists ((y Page)) (and (current_vmptr c y) (link12 y i1)))
                  (current_vmptr c i1))
                (= f Functions)))
            (= (functions12 i1) v)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.unavailable satisfies simulates
; from turtles.vmx_is_protected; hypotheses 1, 2, 3, 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.vmx_is_protected)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (= (work c) OnVmlaunch))
(assert
  (or
    (not (vmxon c))
    (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
    (= (execution c) Virtual8086)
    (= (execution c) Compatibility)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (or
        (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
        (not
          (ite
            (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
            (guest_cr0_pe c)
            (l1_cr0_pe c)))
        (=
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            SixtyFourBit
            (execution c))
          Virtual8086)
        (=
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            SixtyFourBit
            (execution c))
          Compatibility))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest satisfies simulates
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (vmxon c))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (guest_mode c))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite
          (not (vmxon i1))
          (and (not (= i1 c)) (not (vmxon i1)))
          (ite
            (and (not (= i1 c)) (guest_mode i1))
            (and (not (= i1 c)) (vmxon i1) (guest_mode i1))
            (or (= i1 c) (and (vmxon i1) (not (guest_mode i1))))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.privilege satisfies simulates
; from no invariant; hypotheses 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (= (work c) OnVmlaunch))
(assert (vmxon c))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (< 0 (cpl c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (< 0
        (ite
          (or
            (= (work c) PreparesLaunch)
            (= (work c) PreparesResume)
            (= (work c) EntersLaunch)
            (= (work c) EntersResume))
          0
          (cpl c)))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.no_vmcs satisfies simulates
; from no invariant; hypotheses 1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (vmxon c))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (not (exists ((p Page)) (current_vmptr c p))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (not (exists ((p Page)) (current_vmptr c p)))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.shadow_vmcs satisfies simulates
; from no invariant; hypotheses 1, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (vmxon c))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (exists ((x Page)) (and (current_vmptr c x) (shadow x))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (exists ((p Page)) (current_vmptr c p))
      (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1)))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.mov_ss satisfies simulates
; from no invariant; hypotheses 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (= (work c) OnVmlaunch))
(assert (vmxon c))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (exists ((p Page)) (current_vmptr c p)))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert (mov_ss_blocking c))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (exists ((p Page)) (current_vmptr c p))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (not
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume)))
      (mov_ss_blocking c)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Page))
        (ite
          (current_vmptr c i1)
          (or (current_vmptr c i1) (= 26 (error12 i1)))
          (or (not (current_vmptr c i1)) (= (error12 i1) 26)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.not_clear satisfies simulates
; from no invariant; hypotheses 1, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (vmxon c))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert (not (mov_ss_blocking c)))
(assert (exists ((x Page)) (and (current_vmptr c x) (= (launch12 x) Launched))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (exists ((p Page)) (current_vmptr c p))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (not
        (and
          (not
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume)))
          (mov_ss_blocking c)))
      (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched)))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Page))
        (ite
          (current_vmptr c i1)
          (or (current_vmptr c i1) (= 4 (error12 i1)))
          (or (not (current_vmptr c i1)) (= (error12 i1) 4)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.controls satisfies simulates
; from no invariant; hypotheses 1, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (vmxon c))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert (not (mov_ss_blocking c)))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (= (launch12 x) Launched)))))
(assert
  (exists ((x Page))
    (and
      (current_vmptr c x)
      (or (not (controls12 x)) (shadowing12 x) (and (functions12 x) (not vm_functions))))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (exists ((p Page)) (current_vmptr c p))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (not
        (and
          (not
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume)))
          (mov_ss_blocking c)))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
      (exists ((x_1 Page))
        (and
          (current_vmptr c x_1)
          (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Page))
        (ite
          (current_vmptr c i1)
          (or (current_vmptr c i1) (= 7 (error12 i1)))
          (or (not (current_vmptr c i1)) (= (error12 i1) 7)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.host_state satisfies simulates
; from no invariant; hypotheses 1, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (vmxon c))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert (not (mov_ss_blocking c)))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (= (launch12 x) Launched)))))
(assert (exists ((x Page)) (and (current_vmptr c x) (not (host12 x)))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (exists ((p Page)) (current_vmptr c p))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (not
        (and
          (not
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume)))
          (mov_ss_blocking c)))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
      (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1))))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Page))
        (ite
          (current_vmptr c i1)
          (or (current_vmptr c i1) (= 8 (error12 i1)))
          (or (not (current_vmptr c i1)) (= (error12 i1) 8)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.unavailable satisfies simulates
; from turtles.vmx_is_protected; hypotheses 1, 2, 3, 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.vmx_is_protected)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (= (work c) OnVmresume))
(assert
  (or
    (not (vmxon c))
    (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
    (= (execution c) Virtual8086)
    (= (execution c) Compatibility)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (or
        (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
        (not
          (ite
            (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
            (guest_cr0_pe c)
            (l1_cr0_pe c)))
        (=
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            SixtyFourBit
            (execution c))
          Virtual8086)
        (=
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            SixtyFourBit
            (execution c))
          Compatibility))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest satisfies simulates
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (vmxon c))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (guest_mode c))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite
          (not (vmxon i1))
          (and (not (= i1 c)) (not (vmxon i1)))
          (ite
            (and (not (= i1 c)) (guest_mode i1))
            (and (not (= i1 c)) (vmxon i1) (guest_mode i1))
            (or (= i1 c) (and (vmxon i1) (not (guest_mode i1))))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.privilege satisfies simulates
; from no invariant; hypotheses 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (= (work c) OnVmresume))
(assert (vmxon c))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (< 0 (cpl c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (< 0
        (ite
          (or
            (= (work c) PreparesLaunch)
            (= (work c) PreparesResume)
            (= (work c) EntersLaunch)
            (= (work c) EntersResume))
          0
          (cpl c)))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.no_vmcs satisfies simulates
; from no invariant; hypotheses 1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (vmxon c))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (not (exists ((p Page)) (current_vmptr c p))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (not (exists ((p Page)) (current_vmptr c p)))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.shadow_vmcs satisfies simulates
; from no invariant; hypotheses 1, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (vmxon c))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (exists ((x Page)) (and (current_vmptr c x) (shadow x))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (exists ((p Page)) (current_vmptr c p))
      (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1)))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.mov_ss satisfies simulates
; from no invariant; hypotheses 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (= (work c) OnVmresume))
(assert (vmxon c))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (exists ((p Page)) (current_vmptr c p)))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert (mov_ss_blocking c))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (exists ((p Page)) (current_vmptr c p))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (not
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume)))
      (mov_ss_blocking c)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Page))
        (ite
          (current_vmptr c i1)
          (or (current_vmptr c i1) (= 26 (error12 i1)))
          (or (not (current_vmptr c i1)) (= (error12 i1) 26)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.not_launched satisfies simulates
; from no invariant; hypotheses 1, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (vmxon c))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert (not (mov_ss_blocking c)))
(assert (exists ((x Page)) (and (current_vmptr c x) (= (launch12 x) Clear))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (exists ((p Page)) (current_vmptr c p))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (not
        (and
          (not
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume)))
          (mov_ss_blocking c)))
      (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear)))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Page))
        (ite
          (current_vmptr c i1)
          (or (current_vmptr c i1) (= 5 (error12 i1)))
          (or (not (current_vmptr c i1)) (= (error12 i1) 5)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.controls satisfies simulates
; from no invariant; hypotheses 1, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (vmxon c))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert (not (mov_ss_blocking c)))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (= (launch12 x) Clear)))))
(assert
  (exists ((x Page))
    (and
      (current_vmptr c x)
      (or (not (controls12 x)) (shadowing12 x) (and (functions12 x) (not vm_functions))))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (exists ((p Page)) (current_vmptr c p))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (not
        (and
          (not
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume)))
          (mov_ss_blocking c)))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
      (exists ((x_1 Page))
        (and
          (current_vmptr c x_1)
          (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Page))
        (ite
          (current_vmptr c i1)
          (or (current_vmptr c i1) (= 7 (error12 i1)))
          (or (not (current_vmptr c i1)) (= (error12 i1) 7)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.host_state satisfies simulates
; from no invariant; hypotheses 1, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (vmxon c))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert (not (mov_ss_blocking c)))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (= (launch12 x) Clear)))))
(assert (exists ((x Page)) (and (current_vmptr c x) (not (host12 x)))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (exists ((p Page)) (current_vmptr c p))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (not
        (and
          (not
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume)))
          (mov_ss_blocking c)))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
      (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1))))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Page))
        (ite
          (current_vmptr c i1)
          (or (current_vmptr c i1) (= 8 (error12 i1)))
          (or (not (current_vmptr c i1)) (= (error12 i1) 8)))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.shadow_vmcs satisfies simulates
; from turtles.entries_are_of_l1, turtles.vmx_is_protected; hypotheses 1, 3, 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert turtles.vmx_is_protected)
(assert (= (activity c) Running))
(assert (= (work c) EntersLaunch))
(assert (exists ((x Page)) (and (current_vmptr c x) (shadow x))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (exists ((p Page)) (current_vmptr c p))
      (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1)))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.not_clear satisfies simulates
; from turtles.entries_are_of_l1, turtles.vmx_is_protected; hypotheses 1, 3, 4, 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert turtles.vmx_is_protected)
(assert (= (activity c) Running))
(assert (= (work c) EntersLaunch))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert (exists ((x Page)) (and (current_vmptr c x) (= (launch12 x) Launched))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (exists ((p Page)) (current_vmptr c p))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (not
        (and
          (not
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume)))
          (mov_ss_blocking c)))
      (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched)))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Page))
        (ite
          (current_vmptr c i1)
          (or (current_vmptr c i1) (= 4 (error12 i1)))
          (or (not (current_vmptr c i1)) (= (error12 i1) 4)))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.early satisfies simulates
; from turtles.entries_are_of_l1, turtles.vmx_is_protected; hypotheses 1, 3, 4, 5, 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert turtles.vmx_is_protected)
(assert (= (activity c) Running))
(assert (= (work c) EntersLaunch))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (= (launch12 x) Launched)))))
(assert
  (exists ((x Page))
    (and
      (current_vmptr c x)
      (or (not (controls12 x)) (shadowing12 x) (and (functions12 x) (not vm_functions))))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (exists ((p Page)) (current_vmptr c p))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (not
        (and
          (not
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume)))
          (mov_ss_blocking c)))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
      (exists ((x_1 Page))
        (and
          (current_vmptr c x_1)
          (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Page))
        (ite
          (current_vmptr c i1)
          (or (current_vmptr c i1) (= 7 (error12 i1)))
          (or (not (current_vmptr c i1)) (= (error12 i1) 7)))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.host_state satisfies simulates
; from turtles.entries_are_of_l1, turtles.vmx_is_protected; hypotheses 1, 3, 4, 5, 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert turtles.vmx_is_protected)
(assert (= (activity c) Running))
(assert (= (work c) EntersLaunch))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (= (launch12 x) Launched)))))
(assert (exists ((x Page)) (and (current_vmptr c x) (not (host12 x)))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (exists ((p Page)) (current_vmptr c p))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (not
        (and
          (not
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume)))
          (mov_ss_blocking c)))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
      (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1))))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Page))
        (ite
          (current_vmptr c i1)
          (or (current_vmptr c i1) (= 8 (error12 i1)))
          (or (not (current_vmptr c i1)) (= (error12 i1) 8)))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.late satisfies simulates
; from turtles.entries_are_of_l1, turtles.vmx_is_protected; hypotheses 1, 3, 4, 5, 6, 7, 8, 9, 10, 11
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert turtles.vmx_is_protected)
(assert (= (activity c) Running))
(assert (= (work c) EntersLaunch))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (= (launch12 x) Launched)))))
(assert
  (not
    (exists ((x Page))
      (and
        (current_vmptr c x)
        (or (not (controls12 x)) (shadowing12 x) (and (functions12 x) (not vm_functions)))))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (not (host12 x))))))
(assert
  (or
    (exists ((x Page) (y Page))
      (and
        (current_vmptr c x)
        (link12 x y)
        (or
          (not (aligned y))
          (not (within_width y))
          (not (revision_ok y))
          (= (shadow y) (not (shadowing12 x)))
          (= y x))))
    (exists ((x Page)) (and (current_vmptr c x) (not (guest12 x))))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (exists ((p Page)) (current_vmptr c p))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (not
        (and
          (not
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume)))
          (mov_ss_blocking c)))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
      (not
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
      (or
        (exists ((x_1 Page) (y Page))
          (and
            (current_vmptr c x_1)
            (link12 x_1 y)
            (or
              (not (aligned y))
              (not (within_width y))
              (not (revision_ok y))
              (= (shadow y) (not (shadowing12 x_1)))
              (= y x_1))))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (guest12 x_1)))))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.msr_load satisfies simulates
; from turtles.entries_are_of_l1, turtles.vmx_is_protected; hypotheses 1, 3, 4, 5, 6, 7, 8, 9, 10, 11
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert turtles.vmx_is_protected)
(assert (= (activity c) Running))
(assert (= (work c) EntersLaunch))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (= (launch12 x) Launched)))))
(assert
  (not
    (exists ((x Page))
      (and
        (current_vmptr c x)
        (or (not (controls12 x)) (shadowing12 x) (and (functions12 x) (not vm_functions)))))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (not (host12 x))))))
(assert (exists ((x Page)) (and (current_vmptr c x) (not (msrs12 x)))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (exists ((p Page)) (current_vmptr c p))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (not
        (and
          (not
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume)))
          (mov_ss_blocking c)))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
      (not
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
      (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (msrs12 x_1))))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.machine_check satisfies simulates
; from turtles.entries_are_of_l1, turtles.vmx_is_protected; hypotheses 1, 3, 4, 5, 6, 7, 8, 9, 10, 11
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun machine_check (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert turtles.vmx_is_protected)
(assert (= (activity c) Running))
(assert (= (work c) EntersLaunch))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (= (launch12 x) Launched)))))
(assert
  (not
    (exists ((x Page))
      (and
        (current_vmptr c x)
        (or (not (controls12 x)) (shadowing12 x) (and (functions12 x) (not vm_functions)))))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (not (host12 x))))))
(assert (machine_check c))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (exists ((p Page)) (current_vmptr c p))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (not
        (and
          (not
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume)))
          (mov_ss_blocking c)))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
      (not
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
      (machine_check c)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.enter satisfies simulates
; from turtles.entries_are_of_l1, turtles.vmx_is_protected; hypotheses 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun machine_check (Core) Bool)
(declare-fun enters_waiting (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert turtles.vmx_is_protected)
(assert (= (activity c) Running))
(assert (= (work c) EntersLaunch))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (= (launch12 x) Launched)))))
(assert
  (not
    (exists ((x Page))
      (and
        (current_vmptr c x)
        (or (not (controls12 x)) (shadowing12 x) (and (functions12 x) (not vm_functions)))))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (not (host12 x))))))
(assert
  (not
    (exists ((x Page) (y Page))
      (and
        (current_vmptr c x)
        (link12 x y)
        (or
          (not (aligned y))
          (not (within_width y))
          (not (revision_ok y))
          (= (shadow y) (not (shadowing12 x)))
          (= y x))))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (not (guest12 x))))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (not (msrs12 x))))))
(assert (not (machine_check c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (exists ((p Page)) (current_vmptr c p))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (not
        (and
          (not
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume)))
          (mov_ss_blocking c)))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
      (not
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
      (not
        (or
          (exists ((x_1 Page) (y Page))
            (and
              (current_vmptr c x_1)
              (link12 x_1 y)
              (or
                (not (aligned y))
                (not (within_width y))
                (not (revision_ok y))
                (= (shadow y) (not (shadowing12 x_1)))
                (= y x_1))))
          (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (guest12 x_1))))))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (msrs12 x_1)))))
      (not (machine_check c))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite
          (= i1 c)
          (ite
            (enters_waiting c)
            (ite (= i1 c) (enters_waiting c) (= WaitForSipi (activity i1)))
            (ite (= i1 c) (not (enters_waiting c)) (= Running (activity i1))))
          (or (not (= i1 c)) (ite (enters_waiting c) (= (activity i1) WaitForSipi) (= (activity i1) Running)))))
      (forall ((i1 Core))
        (ite
          (not (vmxon i1))
          (and (not (= i1 c)) (not (vmxon i1)))
          (ite
            (or (= i1 c) (guest_mode i1))
            (or (= i1 c) (and (vmxon i1) (guest_mode i1)))
            (and (not (= i1 c)) (vmxon i1) (not (guest_mode i1))))))
      (forall ((i1 Core) (i2 Page))
        (=
          (loaded12 i1 i2)
          (or
            (and (= i1 c) (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1) (link12 x_1 i2))))
            (loaded12 i1 i2))))
      (forall ((i1 Page))
        (ite
          (current_vmptr c i1)
          (or (current_vmptr c i1) (= Launched (launch12 i1)))
          (or (not (current_vmptr c i1)) (= (launch12 i1) Launched))))
      (forall ((i1 Page))
        (or
          (not
            (and
              (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1) (link12 x_1 i1)))
              (exists ((d Core)) (and (not (= d c)) (loaded12 d i1)))))
          (= (contents12 i1) Corrupt))))))
(check-sat)
(pop 1)

; ---- RESUME02.shadow_vmcs satisfies simulates
; from turtles.entries_are_of_l1, turtles.vmx_is_protected; hypotheses 1, 3, 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert turtles.vmx_is_protected)
(assert (= (activity c) Running))
(assert (= (work c) EntersResume))
(assert (exists ((x Page)) (and (current_vmptr c x) (shadow x))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (exists ((p Page)) (current_vmptr c p))
      (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1)))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- RESUME02.not_launched satisfies simulates
; from turtles.entries_are_of_l1, turtles.vmx_is_protected; hypotheses 1, 3, 4, 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert turtles.vmx_is_protected)
(assert (= (activity c) Running))
(assert (= (work c) EntersResume))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert (exists ((x Page)) (and (current_vmptr c x) (= (launch12 x) Clear))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (exists ((p Page)) (current_vmptr c p))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (not
        (and
          (not
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume)))
          (mov_ss_blocking c)))
      (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear)))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Page))
        (ite
          (current_vmptr c i1)
          (or (current_vmptr c i1) (= 5 (error12 i1)))
          (or (not (current_vmptr c i1)) (= (error12 i1) 5)))))))
(check-sat)
(pop 1)

; ---- RESUME02.early satisfies simulates
; from turtles.entries_are_of_l1, turtles.vmx_is_protected; hypotheses 1, 3, 4, 5, 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert turtles.vmx_is_protected)
(assert (= (activity c) Running))
(assert (= (work c) EntersResume))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (= (launch12 x) Clear)))))
(assert
  (exists ((x Page))
    (and
      (current_vmptr c x)
      (or (not (controls12 x)) (shadowing12 x) (and (functions12 x) (not vm_functions))))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (exists ((p Page)) (current_vmptr c p))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (not
        (and
          (not
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume)))
          (mov_ss_blocking c)))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
      (exists ((x_1 Page))
        (and
          (current_vmptr c x_1)
          (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Page))
        (ite
          (current_vmptr c i1)
          (or (current_vmptr c i1) (= 7 (error12 i1)))
          (or (not (current_vmptr c i1)) (= (error12 i1) 7)))))))
(check-sat)
(pop 1)

; ---- RESUME02.host_state satisfies simulates
; from turtles.entries_are_of_l1, turtles.vmx_is_protected; hypotheses 1, 3, 4, 5, 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert turtles.vmx_is_protected)
(assert (= (activity c) Running))
(assert (= (work c) EntersResume))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (= (launch12 x) Clear)))))
(assert (exists ((x Page)) (and (current_vmptr c x) (not (host12 x)))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (exists ((p Page)) (current_vmptr c p))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (not
        (and
          (not
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume)))
          (mov_ss_blocking c)))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
      (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1))))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Page))
        (ite
          (current_vmptr c i1)
          (or (current_vmptr c i1) (= 8 (error12 i1)))
          (or (not (current_vmptr c i1)) (= (error12 i1) 8)))))))
(check-sat)
(pop 1)

; ---- RESUME02.late satisfies simulates
; from turtles.entries_are_of_l1, turtles.vmx_is_protected; hypotheses 1, 3, 4, 5, 6, 7, 8, 9, 10, 11
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert turtles.vmx_is_protected)
(assert (= (activity c) Running))
(assert (= (work c) EntersResume))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (= (launch12 x) Clear)))))
(assert
  (not
    (exists ((x Page))
      (and
        (current_vmptr c x)
        (or (not (controls12 x)) (shadowing12 x) (and (functions12 x) (not vm_functions)))))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (not (host12 x))))))
(assert
  (or
    (exists ((x Page) (y Page))
      (and
        (current_vmptr c x)
        (link12 x y)
        (or
          (not (aligned y))
          (not (within_width y))
          (not (revision_ok y))
          (= (shadow y) (not (shadowing12 x)))
          (= y x))))
    (exists ((x Page)) (and (current_vmptr c x) (not (guest12 x))))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (exists ((p Page)) (current_vmptr c p))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (not
        (and
          (not
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume)))
          (mov_ss_blocking c)))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
      (not
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
      (or
        (exists ((x_1 Page) (y Page))
          (and
            (current_vmptr c x_1)
            (link12 x_1 y)
            (or
              (not (aligned y))
              (not (within_width y))
              (not (revision_ok y))
              (= (shadow y) (not (shadowing12 x_1)))
              (= y x_1))))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (guest12 x_1)))))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- RESUME02.msr_load satisfies simulates
; from turtles.entries_are_of_l1, turtles.vmx_is_protected; hypotheses 1, 3, 4, 5, 6, 7, 8, 9, 10, 11
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert turtles.vmx_is_protected)
(assert (= (activity c) Running))
(assert (= (work c) EntersResume))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (= (launch12 x) Clear)))))
(assert
  (not
    (exists ((x Page))
      (and
        (current_vmptr c x)
        (or (not (controls12 x)) (shadowing12 x) (and (functions12 x) (not vm_functions)))))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (not (host12 x))))))
(assert (exists ((x Page)) (and (current_vmptr c x) (not (msrs12 x)))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (exists ((p Page)) (current_vmptr c p))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (not
        (and
          (not
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume)))
          (mov_ss_blocking c)))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
      (not
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
      (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (msrs12 x_1))))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- RESUME02.machine_check satisfies simulates
; from turtles.entries_are_of_l1, turtles.vmx_is_protected; hypotheses 1, 3, 4, 5, 6, 7, 8, 9, 10, 11
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun machine_check (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert turtles.vmx_is_protected)
(assert (= (activity c) Running))
(assert (= (work c) EntersResume))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (= (launch12 x) Clear)))))
(assert
  (not
    (exists ((x Page))
      (and
        (current_vmptr c x)
        (or (not (controls12 x)) (shadowing12 x) (and (functions12 x) (not vm_functions)))))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (not (host12 x))))))
(assert (machine_check c))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (exists ((p Page)) (current_vmptr c p))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (not
        (and
          (not
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume)))
          (mov_ss_blocking c)))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
      (not
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
      (machine_check c)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- RESUME02.enter satisfies simulates
; from turtles.entries_are_of_l1, turtles.vmx_is_protected; hypotheses 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun machine_check (Core) Bool)
(declare-fun enters_waiting (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert turtles.vmx_is_protected)
(assert (= (activity c) Running))
(assert (= (work c) EntersResume))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (= (launch12 x) Clear)))))
(assert
  (not
    (exists ((x Page))
      (and
        (current_vmptr c x)
        (or (not (controls12 x)) (shadowing12 x) (and (functions12 x) (not vm_functions)))))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (not (host12 x))))))
(assert
  (not
    (exists ((x Page) (y Page))
      (and
        (current_vmptr c x)
        (link12 x y)
        (or
          (not (aligned y))
          (not (within_width y))
          (not (revision_ok y))
          (= (shadow y) (not (shadowing12 x)))
          (= y x))))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (not (guest12 x))))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (not (msrs12 x))))))
(assert (not (machine_check c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (exists ((p Page)) (current_vmptr c p))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (not
        (and
          (not
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume)))
          (mov_ss_blocking c)))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
      (not
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
      (not
        (or
          (exists ((x_1 Page) (y Page))
            (and
              (current_vmptr c x_1)
              (link12 x_1 y)
              (or
                (not (aligned y))
                (not (within_width y))
                (not (revision_ok y))
                (= (shadow y) (not (shadowing12 x_1)))
                (= y x_1))))
          (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (guest12 x_1))))))
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (msrs12 x_1)))))
      (not (machine_check c))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite
          (= i1 c)
          (ite
            (enters_waiting c)
            (ite (= i1 c) (enters_waiting c) (= WaitForSipi (activity i1)))
            (ite (= i1 c) (not (enters_waiting c)) (= Running (activity i1))))
          (or (not (= i1 c)) (ite (enters_waiting c) (= (activity i1) WaitForSipi) (= (activity i1) Running)))))
      (forall ((i1 Core))
        (ite
          (not (vmxon i1))
          (and (not (= i1 c)) (not (vmxon i1)))
          (ite
            (or (= i1 c) (guest_mode i1))
            (or (= i1 c) (and (vmxon i1) (guest_mode i1)))
            (and (not (= i1 c)) (vmxon i1) (not (guest_mode i1))))))
      (forall ((i1 Core) (i2 Page))
        (=
          (loaded12 i1 i2)
          (or
            (and (= i1 c) (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1) (link12 x_1 i2))))
            (loaded12 i1 i2))))
      (forall ((i1 Page))
        (or
          (not
            (and
              (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1) (link12 x_1 i1)))
              (exists ((d Core)) (and (not (= d c)) (loaded12 d i1)))))
          (= (contents12 i1) Corrupt))))))
(check-sat)
(pop 1)

; ---- VMCALL.unavailable satisfies simulates
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (not (vmxon c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMCALL.guest satisfies simulates
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (vmxon c))
(assert (guest_mode c))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off))
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite
          (not (vmxon i1))
          (and (not (= i1 c)) (not (vmxon i1)))
          (ite
            (and (not (= i1 c)) (guest_mode i1))
            (and (not (= i1 c)) (vmxon i1) (guest_mode i1))
            (or (= i1 c) (and (vmxon i1) (not (guest_mode i1))))))))))
(check-sat)
(pop 1)

; ---- VMCALL.wrong_mode satisfies simulates
; from no invariant; hypotheses 1, 3, 4, 5, 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (= (work c) OnVmcall))
(assert (vmxon c))
(assert (not (guest_mode c)))
(assert (or (= (execution c) Virtual8086) (= (execution c) Compatibility)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (or
        (=
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            SixtyFourBit
            (execution c))
          Virtual8086)
        (=
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            SixtyFourBit
            (execution c))
          Compatibility))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMCALL.privilege satisfies simulates
; from no invariant; hypotheses 1, 3, 4, 5, 6, 7, 8, 9, 10, 11
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (= (work c) OnVmcall))
(assert (vmxon c))
(assert (not (guest_mode c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (< 0 (cpl c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (or
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (< 0
        (ite
          (or
            (= (work c) PreparesLaunch)
            (= (work c) PreparesResume)
            (= (work c) EntersLaunch)
            (= (work c) EntersResume))
          0
          (cpl c)))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMCALL.no_monitor satisfies simulates
; from no invariant; hypotheses 1, 4, 5, 6, 7, 8, 9, 10, 11
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (vmxon c))
(assert (not (guest_mode c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (< 0 (cpl c))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (or
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Page))
        (ite
          (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1))
          (or (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1)) (= 1 (error12 i1)))
          (or (not (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1))) (= (error12 i1) 1))))
      (=> (not (exists ((p Page)) (current_vmptr c p))) (not (exists ((p Page)) (current_vmptr c p))))
      (=> (exists ((p Page)) (current_vmptr c p)) (exists ((p Page)) (current_vmptr c p))))))
(check-sat)
(pop 1)

; ---- VMFUNC.outside satisfies simulates
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (not (guest_mode c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.switched_off satisfies simulates
; from turtles.guest_mode_is_in_vmx; hypotheses 1, 2, 4, 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.guest_mode_is_in_vmx)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (guest_mode c))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (functions12 x)))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (functions12 x_1))))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.above_63 satisfies simulates
; from turtles.guest_mode_is_in_vmx; hypotheses 1, 2, 4, 5, 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun function_above_63 (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.guest_mode_is_in_vmx)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (guest_mode c))
(assert (exists ((x Page)) (and (current_vmptr c x) (functions12 x))))
(assert (function_above_63 c))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (exists ((x_1 Page)) (and (current_vmptr c x_1) (functions12 x_1)))
      (function_above_63 c)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.disabled satisfies simulates
; from turtles.guest_mode_is_in_vmx; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun function_above_63 (Core) Bool)
(declare-fun function_enabled (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.guest_mode_is_in_vmx)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (guest_mode c))
(assert (exists ((x Page)) (and (current_vmptr c x) (functions12 x))))
(assert (not (function_above_63 c)))
(assert (not (function_enabled c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (exists ((x_1 Page)) (and (current_vmptr c x_1) (functions12 x_1)))
      (not (function_above_63 c))
      (not (function_enabled c))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite
          (not (vmxon i1))
          (and (not (= i1 c)) (not (vmxon i1)))
          (ite
            (and (not (= i1 c)) (guest_mode i1))
            (and (not (= i1 c)) (vmxon i1) (guest_mode i1))
            (or (= i1 c) (and (vmxon i1) (not (guest_mode i1))))))))))
(check-sat)
(pop 1)

; ---- VMFUNC.bad_eptp satisfies simulates
; from turtles.guest_mode_is_in_vmx; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun function_above_63 (Core) Bool)
(declare-fun function_enabled (Core) Bool)
(declare-fun eptp_listed_ok (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.guest_mode_is_in_vmx)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (guest_mode c))
(assert (exists ((x Page)) (and (current_vmptr c x) (functions12 x))))
(assert (not (function_above_63 c)))
(assert (function_enabled c))
(assert (not (eptp_listed_ok c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (exists ((x_1 Page)) (and (current_vmptr c x_1) (functions12 x_1)))
      (not (function_above_63 c))
      (function_enabled c)
      (not (eptp_listed_ok c))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite
          (not (vmxon i1))
          (and (not (= i1 c)) (not (vmxon i1)))
          (ite
            (and (not (= i1 c)) (guest_mode i1))
            (and (not (= i1 c)) (vmxon i1) (guest_mode i1))
            (or (= i1 c) (and (vmxon i1) (not (guest_mode i1))))))))))
(check-sat)
(pop 1)

; ---- VMFUNC.eptp_switch satisfies simulates
; from turtles.guest_mode_is_in_vmx; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun function_above_63 (Core) Bool)
(declare-fun function_enabled (Core) Bool)
(declare-fun eptp_listed_ok (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.guest_mode_is_in_vmx)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (guest_mode c))
(assert (exists ((x Page)) (and (current_vmptr c x) (functions12 x))))
(assert (not (function_above_63 c)))
(assert (function_enabled c))
(assert (eptp_listed_ok c))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (exists ((x_1 Page)) (and (current_vmptr c x_1) (functions12 x_1)))
      (not (function_above_63 c))
      (function_enabled c)
      (eptp_listed_ok c)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- INVEPT.unsupported satisfies simulates
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (not invept_supported))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not invept_supported)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- INVEPT.unavailable satisfies simulates
; from turtles.vmx_is_protected; hypotheses 1, 2, 3, 4, 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.vmx_is_protected)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (= (work c) OnInvept))
(assert invept_supported)
(assert
  (or
    (not (vmxon c))
    (register_operand c)
    (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
    (= (execution c) Virtual8086)
    (= (execution c) Compatibility)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      invept_supported
      (or
        (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
        (register_operand c)
        (not
          (ite
            (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
            (guest_cr0_pe c)
            (l1_cr0_pe c)))
        (=
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            SixtyFourBit
            (execution c))
          Virtual8086)
        (=
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            SixtyFourBit
            (execution c))
          Compatibility))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- INVEPT.guest satisfies simulates
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert invept_supported)
(assert (vmxon c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (guest_mode c))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      invept_supported
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite
          (not (vmxon i1))
          (and (not (= i1 c)) (not (vmxon i1)))
          (ite
            (and (not (= i1 c)) (guest_mode i1))
            (and (not (= i1 c)) (vmxon i1) (guest_mode i1))
            (or (= i1 c) (and (vmxon i1) (not (guest_mode i1))))))))))
(check-sat)
(pop 1)

; ---- INVEPT.privilege satisfies simulates
; from no invariant; hypotheses 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (= (work c) OnInvept))
(assert invept_supported)
(assert (vmxon c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (< 0 (cpl c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      invept_supported
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (< 0
        (ite
          (or
            (= (work c) PreparesLaunch)
            (= (work c) PreparesResume)
            (= (work c) EntersLaunch)
            (= (work c) EntersResume))
          0
          (cpl c)))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- INVEPT.type satisfies simulates
; from no invariant; hypotheses 1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun type_supported (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert invept_supported)
(assert (vmxon c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (not (type_supported c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      invept_supported
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (not (type_supported c))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Page))
        (ite
          (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1))
          (or (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1)) (= 28 (error12 i1)))
          (or (not (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1))) (= (error12 i1) 28))))
      (=> (not (exists ((p Page)) (current_vmptr c p))) (not (exists ((p Page)) (current_vmptr c p))))
      (=> (exists ((p Page)) (current_vmptr c p)) (exists ((p Page)) (current_vmptr c p))))))
(check-sat)
(pop 1)

; ---- INVEPT.operand satisfies simulates
; from no invariant; hypotheses 1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun type_supported (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert invept_supported)
(assert (vmxon c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (type_supported c))
(assert (not (= (access c) Works)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      invept_supported
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (type_supported c)
      (not (= (access c) Works))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (=> (= (access c) RaisesGP) (= (access c) RaisesGP))
      (=>
        (and (not (= (access c) RaisesGP)) (= (access c) RaisesSS))
        (and (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
      (=>
        (and (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))
        (and (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))))))
(check-sat)
(pop 1)

; ---- INVEPT.bad_eptp satisfies simulates
; from no invariant; hypotheses 1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun type_supported (Core) Bool)
(declare-fun single_context (Core) Bool)
(declare-fun eptp_ok (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert invept_supported)
(assert (vmxon c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (type_supported c))
(assert (= (access c) Works))
(assert (single_context c))
(assert (not (eptp_ok c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      invept_supported
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (type_supported c)
      (= (access c) Works)
      (single_context c)
      (not (eptp_ok c))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Page))
        (ite
          (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1))
          (or (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1)) (= 28 (error12 i1)))
          (or (not (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1))) (= (error12 i1) 28))))
      (=> (not (exists ((p Page)) (current_vmptr c p))) (not (exists ((p Page)) (current_vmptr c p))))
      (=> (exists ((p Page)) (current_vmptr c p)) (exists ((p Page)) (current_vmptr c p))))))
(check-sat)
(pop 1)

; ---- INVEPT.invalidate satisfies simulates
; from no invariant; hypotheses 1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun type_supported (Core) Bool)
(declare-fun single_context (Core) Bool)
(declare-fun eptp_ok (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert invept_supported)
(assert (vmxon c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (type_supported c))
(assert (= (access c) Works))
(assert (not (and (single_context c) (not (eptp_ok c)))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      invept_supported
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (type_supported c)
      (= (access c) Works)
      (not (and (single_context c) (not (eptp_ok c))))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- INVVPID.unsupported satisfies simulates
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (not invvpid_supported))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not invvpid_supported)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- INVVPID.unavailable satisfies simulates
; from turtles.vmx_is_protected; hypotheses 1, 2, 3, 4, 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.vmx_is_protected)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (= (work c) OnInvvpid))
(assert invvpid_supported)
(assert
  (or
    (not (vmxon c))
    (register_operand c)
    (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
    (= (execution c) Virtual8086)
    (= (execution c) Compatibility)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      invvpid_supported
      (or
        (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
        (register_operand c)
        (not
          (ite
            (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
            (guest_cr0_pe c)
            (l1_cr0_pe c)))
        (=
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            SixtyFourBit
            (execution c))
          Virtual8086)
        (=
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            SixtyFourBit
            (execution c))
          Compatibility))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- INVVPID.guest satisfies simulates
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert invvpid_supported)
(assert (vmxon c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (guest_mode c))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      invvpid_supported
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite
          (not (vmxon i1))
          (and (not (= i1 c)) (not (vmxon i1)))
          (ite
            (and (not (= i1 c)) (guest_mode i1))
            (and (not (= i1 c)) (vmxon i1) (guest_mode i1))
            (or (= i1 c) (and (vmxon i1) (not (guest_mode i1))))))))))
(check-sat)
(pop 1)

; ---- INVVPID.privilege satisfies simulates
; from no invariant; hypotheses 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (= (work c) OnInvvpid))
(assert invvpid_supported)
(assert (vmxon c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (< 0 (cpl c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      invvpid_supported
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (< 0
        (ite
          (or
            (= (work c) PreparesLaunch)
            (= (work c) PreparesResume)
            (= (work c) EntersLaunch)
            (= (work c) EntersResume))
          0
          (cpl c)))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- INVVPID.type satisfies simulates
; from no invariant; hypotheses 1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun type_supported (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert invvpid_supported)
(assert (vmxon c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (not (type_supported c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      invvpid_supported
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (not (type_supported c))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Page))
        (ite
          (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1))
          (or (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1)) (= 28 (error12 i1)))
          (or (not (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1))) (= (error12 i1) 28))))
      (=> (not (exists ((p Page)) (current_vmptr c p))) (not (exists ((p Page)) (current_vmptr c p))))
      (=> (exists ((p Page)) (current_vmptr c p)) (exists ((p Page)) (current_vmptr c p))))))
(check-sat)
(pop 1)

; ---- INVVPID.operand satisfies simulates
; from no invariant; hypotheses 1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun type_supported (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert invvpid_supported)
(assert (vmxon c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (type_supported c))
(assert (not (= (access c) Works)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      invvpid_supported
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (type_supported c)
      (not (= (access c) Works))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (=> (= (access c) RaisesGP) (= (access c) RaisesGP))
      (=>
        (and (not (= (access c) RaisesGP)) (= (access c) RaisesSS))
        (and (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
      (=>
        (and (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))
        (and (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))))))
(check-sat)
(pop 1)

; ---- INVVPID.reserved satisfies simulates
; from no invariant; hypotheses 1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun type_supported (Core) Bool)
(declare-fun reserved_bits_set (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert invvpid_supported)
(assert (vmxon c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (type_supported c))
(assert (= (access c) Works))
(assert (reserved_bits_set c))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      invvpid_supported
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (type_supported c)
      (= (access c) Works)
      (reserved_bits_set c)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Page))
        (ite
          (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1))
          (or (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1)) (= 28 (error12 i1)))
          (or (not (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1))) (= (error12 i1) 28))))
      (=> (not (exists ((p Page)) (current_vmptr c p))) (not (exists ((p Page)) (current_vmptr c p))))
      (=> (exists ((p Page)) (current_vmptr c p)) (exists ((p Page)) (current_vmptr c p))))))
(check-sat)
(pop 1)

; ---- INVVPID.vpid satisfies simulates
; from no invariant; hypotheses 1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun type_supported (Core) Bool)
(declare-fun reserved_bits_set (Core) Bool)
(declare-fun vpid_zero (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert invvpid_supported)
(assert (vmxon c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (type_supported c))
(assert (= (access c) Works))
(assert (not (reserved_bits_set c)))
(assert (vpid_zero c))
(assert (not (all_contexts c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      invvpid_supported
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (type_supported c)
      (= (access c) Works)
      (not (reserved_bits_set c))
      (vpid_zero c)
      (not (all_contexts c))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Page))
        (ite
          (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1))
          (or (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1)) (= 28 (error12 i1)))
          (or (not (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1))) (= (error12 i1) 28))))
      (=> (not (exists ((p Page)) (current_vmptr c p))) (not (exists ((p Page)) (current_vmptr c p))))
      (=> (exists ((p Page)) (current_vmptr c p)) (exists ((p Page)) (current_vmptr c p))))))
(check-sat)
(pop 1)

; ---- INVVPID.address satisfies simulates
; from no invariant; hypotheses 1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun type_supported (Core) Bool)
(declare-fun reserved_bits_set (Core) Bool)
(declare-fun vpid_zero (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(declare-fun address_canonical (Core) Bool)
(assert (= (activity c) Running))
(assert invvpid_supported)
(assert (vmxon c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (type_supported c))
(assert (= (access c) Works))
(assert (not (reserved_bits_set c)))
(assert (not (and (vpid_zero c) (not (all_contexts c)))))
(assert (individual_address c))
(assert (not (address_canonical c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      invvpid_supported
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (type_supported c)
      (= (access c) Works)
      (not (reserved_bits_set c))
      (not (and (vpid_zero c) (not (all_contexts c))))
      (individual_address c)
      (not (address_canonical c))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Page))
        (ite
          (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1))
          (or (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1)) (= 28 (error12 i1)))
          (or (not (and (exists ((p Page)) (current_vmptr c p)) (current_vmptr c i1))) (= (error12 i1) 28))))
      (=> (not (exists ((p Page)) (current_vmptr c p))) (not (exists ((p Page)) (current_vmptr c p))))
      (=> (exists ((p Page)) (current_vmptr c p)) (exists ((p Page)) (current_vmptr c p))))))
(check-sat)
(pop 1)

; ---- INVVPID.invalidate satisfies simulates
; from no invariant; hypotheses 1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun type_supported (Core) Bool)
(declare-fun reserved_bits_set (Core) Bool)
(declare-fun vpid_zero (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(declare-fun address_canonical (Core) Bool)
(assert (= (activity c) Running))
(assert invvpid_supported)
(assert (vmxon c))
(assert (not (register_operand c)))
(assert (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (guest_mode c)))
(assert (not (< 0 (cpl c))))
(assert (type_supported c))
(assert (= (access c) Works))
(assert (not (reserved_bits_set c)))
(assert (not (and (vpid_zero c) (not (all_contexts c)))))
(assert (not (and (individual_address c) (not (address_canonical c)))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      invvpid_supported
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)
          (register_operand c)
          (not
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (guest_cr0_pe c)
              (l1_cr0_pe c)))
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c) PreparesLaunch)
                (= (work c) PreparesResume)
                (= (work c) EntersLaunch)
                (= (work c) EntersResume))
              SixtyFourBit
              (execution c))
            Compatibility)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (type_supported c)
      (= (access c) Works)
      (not (reserved_bits_set c))
      (not (and (vpid_zero c) (not (all_contexts c))))
      (not (and (individual_address c) (not (address_canonical c))))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.privilege satisfies simulates
; from no invariant; hypotheses 1, 2, 3, 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (= (work c) NoWork))
(assert (< 0 (cpl c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (< 0
        (ite
          (or
            (= (work c) PreparesLaunch)
            (= (work c) PreparesResume)
            (= (work c) EntersLaunch)
            (= (work c) EntersResume))
          0
          (cpl c)))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.intercepted satisfies simulates
; from turtles.guest_mode_is_in_vmx; hypotheses 1, 2, 4, 5, 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun cr_intercepted (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.guest_mode_is_in_vmx)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (not (< 0 (cpl c))))
(assert (guest_mode c))
(assert (cr_intercepted c))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (cr_intercepted c)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite
          (not (vmxon i1))
          (and (not (= i1 c)) (not (vmxon i1)))
          (ite
            (and (not (= i1 c)) (guest_mode i1))
            (and (not (= i1 c)) (vmxon i1) (guest_mode i1))
            (or (= i1 c) (and (vmxon i1) (not (guest_mode i1))))))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.guest_fixed satisfies simulates
; from turtles.guest_mode_is_in_vmx; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10
(push 1)
(declare-fun c () Core)
(declare-fun pe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun cr_intercepted (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.guest_mode_is_in_vmx)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (not (< 0 (cpl c))))
(assert (not (and (guest_mode c) (cr_intercepted c))))
(assert (guest_mode c))
(assert (not (and fixed (or pe unrestricted_guest))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (not (and (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (cr_intercepted c)))
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (not (and fixed (or pe unrestricted_guest)))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.guest satisfies simulates
; from turtles.guest_mode_is_in_vmx; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10
(push 1)
(declare-fun c () Core)
(declare-fun pe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun cr_intercepted (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.guest_mode_is_in_vmx)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (not (< 0 (cpl c))))
(assert (not (and (guest_mode c) (cr_intercepted c))))
(assert (not (and (guest_mode c) (not (and fixed (or pe unrestricted_guest))))))
(assert (guest_mode c))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (not (and (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (cr_intercepted c)))
      (not
        (and
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
          (not (and fixed (or pe unrestricted_guest)))))
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.fixed satisfies simulates
; from no invariant; hypotheses 1, 4, 7, 8, 9, 10, 11, 12
(push 1)
(declare-fun c () Core)
(declare-fun pe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun cr_intercepted (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert (not (< 0 (cpl c))))
(assert (not (guest_mode c)))
(assert (vmxon c))
(assert (not (and fixed pe)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (not (and (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (cr_intercepted c)))
      (not
        (and
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
          (not (and fixed (or pe unrestricted_guest)))))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
      (not (and fixed pe))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.paging satisfies simulates
; from no invariant; hypotheses 1, 2, 4, 7, 8, 9, 10, 11, 12, 13
(push 1)
(declare-fun c () Core)
(declare-fun pe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun cr_intercepted (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (not (< 0 (cpl c))))
(assert (not (guest_mode c)))
(assert (not (and (vmxon c) (not (guest_mode c)) (not (and fixed pe)))))
(assert fixed)
(assert (not pe))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (not (and (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (cr_intercepted c)))
      (not
        (and
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
          (not (and fixed (or pe unrestricted_guest)))))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not (and (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root) (not (and fixed pe))))
      fixed
      (not pe)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.write satisfies simulates
; from no invariant; hypotheses 1, 2, 4, 7, 8, 9, 10, 11, 12
(push 1)
(declare-fun c () Core)
(declare-fun pe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun cr_intercepted (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (not (< 0 (cpl c))))
(assert (not (guest_mode c)))
(assert (not (and (vmxon c) (not (guest_mode c)) (not (and fixed pe)))))
(assert (not (and fixed (not pe))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (not (and (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (cr_intercepted c)))
      (not
        (and
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
          (not (and fixed (or pe unrestricted_guest)))))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not (and (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root) (not (and fixed pe))))
      (not (and fixed (not pe)))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite (= i1 c) (or (= i1 c) (= pe (l1_cr0_pe i1))) (or (not (= i1 c)) (= (l1_cr0_pe i1) pe))))
      (forall ((i1 Core))
        (ite
          (= i1 c)
          (or (= i1 c) (= fixed (l1_cr0_fixed i1)))
          (or (not (= i1 c)) (= (l1_cr0_fixed i1) fixed)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.privilege satisfies simulates
; from no invariant; hypotheses 1, 2, 3, 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (= (work c) NoWork))
(assert (< 0 (cpl c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (< 0
        (ite
          (or
            (= (work c) PreparesLaunch)
            (= (work c) PreparesResume)
            (= (work c) EntersLaunch)
            (= (work c) EntersResume))
          0
          (cpl c)))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.intercepted satisfies simulates
; from turtles.guest_mode_is_in_vmx; hypotheses 1, 2, 4, 5, 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun cr_intercepted (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.guest_mode_is_in_vmx)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (not (< 0 (cpl c))))
(assert (guest_mode c))
(assert (cr_intercepted c))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (cr_intercepted c)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite
          (not (vmxon i1))
          (and (not (= i1 c)) (not (vmxon i1)))
          (ite
            (and (not (= i1 c)) (guest_mode i1))
            (and (not (= i1 c)) (vmxon i1) (guest_mode i1))
            (or (= i1 c) (and (vmxon i1) (not (guest_mode i1))))))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.fixed satisfies simulates
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10
(push 1)
(declare-fun c () Core)
(declare-fun vmxe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun cr_intercepted (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (not (< 0 (cpl c))))
(assert (not (and (guest_mode c) (cr_intercepted c))))
(assert (vmxon c))
(assert (not (and vmxe fixed)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (not (and (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (cr_intercepted c)))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off))
      (not (and vmxe fixed))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.guest satisfies simulates
; from turtles.guest_mode_is_in_vmx; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10
(push 1)
(declare-fun c () Core)
(declare-fun vmxe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun cr_intercepted (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.guest_mode_is_in_vmx)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (not (< 0 (cpl c))))
(assert (not (and (guest_mode c) (cr_intercepted c))))
(assert (not (and (vmxon c) (not (and vmxe fixed)))))
(assert (guest_mode c))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (not (and (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (cr_intercepted c)))
      (not
        (and (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)) (not (and vmxe fixed))))
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.no_vmx satisfies simulates
; from no invariant; hypotheses 1, 2, 4, 6, 7, 8, 9, 10, 11, 12
(push 1)
(declare-fun c () Core)
(declare-fun vmxe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun cr_intercepted (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (not (< 0 (cpl c))))
(assert (not (and (vmxon c) (not (and vmxe fixed)))))
(assert (not (guest_mode c)))
(assert vmxe)
(assert (not exposes_vmx))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (not (and (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (cr_intercepted c)))
      (not
        (and (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)) (not (and vmxe fixed))))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      vmxe
      (not exposes_vmx)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.write satisfies simulates
; from no invariant; hypotheses 1, 2, 4, 6, 7, 8, 9, 10, 11
(push 1)
(declare-fun c () Core)
(declare-fun vmxe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun cr_intercepted (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (not (< 0 (cpl c))))
(assert (not (and (vmxon c) (not (and vmxe fixed)))))
(assert (not (guest_mode c)))
(assert (not (and vmxe (not exposes_vmx))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (not (and (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (cr_intercepted c)))
      (not
        (and (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)) (not (and vmxe fixed))))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (not (and vmxe (not exposes_vmx)))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite (= i1 c) (or (= i1 c) (= vmxe (l1_cr4_vmxe i1))) (or (not (= i1 c)) (= (l1_cr4_vmxe i1) vmxe))))
      (forall ((i1 Core))
        (ite
          (= i1 c)
          (or (= i1 c) (= fixed (l1_cr4_fixed i1)))
          (or (not (= i1 c)) (= (l1_cr4_fixed i1) fixed)))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.privilege satisfies simulates
; from no invariant; hypotheses 1, 2, 3, 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (= (work c) NoWork))
(assert (< 0 (cpl c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (< 0
        (ite
          (or
            (= (work c) PreparesLaunch)
            (= (work c) PreparesResume)
            (= (work c) EntersLaunch)
            (= (work c) EntersResume))
          0
          (cpl c)))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.intercepted satisfies simulates
; from turtles.guest_mode_is_in_vmx; hypotheses 1, 2, 4, 5, 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun msr_intercepted (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.guest_mode_is_in_vmx)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (not (< 0 (cpl c))))
(assert (guest_mode c))
(assert (msr_intercepted c))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (msr_intercepted c)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite
          (not (vmxon i1))
          (and (not (= i1 c)) (not (vmxon i1)))
          (ite
            (and (not (= i1 c)) (guest_mode i1))
            (and (not (= i1 c)) (vmxon i1) (guest_mode i1))
            (or (= i1 c) (and (vmxon i1) (not (guest_mode i1))))))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.locked satisfies simulates
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun msr_intercepted (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (not (< 0 (cpl c))))
(assert (not (and (guest_mode c) (msr_intercepted c))))
(assert (l1_fc_lock c))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (not (and (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (msr_intercepted c)))
      (l1_fc_lock c)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.write satisfies simulates
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun lock () Bool)
(declare-fun inside () Bool)
(declare-fun outside () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun msr_intercepted (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (not (< 0 (cpl c))))
(assert (not (and (guest_mode c) (msr_intercepted c))))
(assert (not (l1_fc_lock c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not
        (< 0
          (ite
            (or
              (= (work c) PreparesLaunch)
              (= (work c) PreparesResume)
              (= (work c) EntersLaunch)
              (= (work c) EntersResume))
            0
            (cpl c))))
      (not (and (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (msr_intercepted c)))
      (not (l1_fc_lock c))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite (= i1 c) (or (= i1 c) (= lock (l1_fc_lock i1))) (or (not (= i1 c)) (= (l1_fc_lock i1) lock))))
      (forall ((i1 Core))
        (ite
          (= i1 c)
          (or (= i1 c) (= inside (l1_fc_inside i1)))
          (or (not (= i1 c)) (= (l1_fc_inside i1) inside))))
      (forall ((i1 Core))
        (ite
          (= i1 c)
          (or (= i1 c) (= outside (l1_fc_outside i1)))
          (or (not (= i1 c)) (= (l1_fc_outside i1) outside)))))))
(check-sat)
(pop 1)

; ---- CPUID.guest satisfies simulates
; from turtles.guest_mode_is_in_vmx; hypotheses 1, 2, 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert turtles.guest_mode_is_in_vmx)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (guest_mode c))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Core))
        (ite
          (not (vmxon i1))
          (and (not (= i1 c)) (not (vmxon i1)))
          (ite
            (and (not (= i1 c)) (guest_mode i1))
            (and (not (= i1 c)) (vmxon i1) (guest_mode i1))
            (or (= i1 c) (and (vmxon i1) (not (guest_mode i1))))))))))
(check-sat)
(pop 1)

; ---- CPUID.complete satisfies simulates
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (= (activity c) Running))
(assert
  (not (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
(assert (not (guest_mode c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and
          (init_pending c)
          (not
            (or
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
              (not (= (activity c) Running))))))
      (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))))
(check-sat)
(pop 1)

; ---- STORE_IDENTIFIER.store satisfies simulates
; from no invariant; hypotheses 1, 2, 3
(push 1)
(declare-fun p () Page)
(declare-fun right () Bool)
(declare-fun indicator () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(assert (forall ((c Core)) (=> (not (guest_cr0_pe c)) unrestricted_guest)))
(assert (forall ((c Core)) (=> (= (execution c) Virtual8086) (= (cpl c) 3))))
(assert (forall ((c Core)) (not (and (all_contexts c) (individual_address c)))))
(assert
  (not
    (and
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Page))
        (ite (= i1 p) (or (= i1 p) (= right (revision_ok i1))) (or (not (= i1 p)) (= (revision_ok i1) right))))
      (forall ((i1 Page))
        (ite (= i1 p) (or (= i1 p) (= indicator (shadow i1))) (or (not (= i1 p)) (= (shadow i1) indicator))))
      (forall ((i1 Page))
        (ite
          (and (= i1 p) (exists ((c Core)) (loaded12 c p)))
          (or (and (= i1 p) (exists ((c_1 Core)) (loaded12 c_1 p))) (= Corrupt (contents12 i1)))
          (or (not (and (= i1 p) (exists ((c_1 Core)) (loaded12 c_1 p)))) (= (contents12 i1) Corrupt)))))))
(check-sat)
(pop 1)

; ---- STORE_DATA.store satisfies simulates
; from no invariant; hypotheses 1, 2, 3
(push 1)
(declare-fun p () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(declare-fun STORE_DATA.store.any1 () Launch)
(declare-fun STORE_DATA.store.any2 () Int)
(assert (and (<= 0 STORE_DATA.store.any2) (<= STORE_DATA.store.any2 28)))
(declare-fun STORE_DATA.store.any3 () Bool)
(declare-fun STORE_DATA.store.any4 () Bool)
(declare-fun STORE_DATA.store.any5 () Bool)
(declare-fun STORE_DATA.store.any6 () Bool)
(declare-fun STORE_DATA.store.any7 (Page) Bool)
(assert (forall ((x Page) (y Page)) (=> (and (STORE_DATA.store.any7 x) (STORE_DATA.store.any7 y)) (= x y))))
(declare-fun STORE_DATA.store.any8 () Bool)
(declare-fun STORE_DATA.store.any9 () Bool)
(assert (forall ((c Core)) (=> (not (guest_cr0_pe c)) unrestricted_guest)))
(assert (forall ((c Core)) (=> (= (execution c) Virtual8086) (= (cpl c) 3))))
(assert (forall ((c Core)) (not (and (all_contexts c) (individual_address c)))))
(assert
  (not
    (and
      (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest))
      (forall ((c_1 Core))
        (=>
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              SixtyFourBit
              (execution c_1))
            Virtual8086)
          (=
            (ite
              (or
                (= (work c_1) PreparesLaunch)
                (= (work c_1) PreparesResume)
                (= (work c_1) EntersLaunch)
                (= (work c_1) EntersResume))
              0
              (cpl c_1))
            3)))
      (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1))))
      (forall ((i1 Page))
        (ite
          (= i1 p)
          (ite
            (= i1 p)
            (or (= i1 p) (= STORE_DATA.store.any1 (launch12 i1)))
            (= STORE_DATA.store.any1 (launch12 i1)))
          (or (not (= i1 p)) (= (launch12 i1) STORE_DATA.store.any1))))
      (forall ((i1 Page))
        (ite
          (= i1 p)
          (ite
            (= i1 p)
            (or (= i1 p) (= STORE_DATA.store.any2 (error12 i1)))
            (= STORE_DATA.store.any2 (error12 i1)))
          (or (not (= i1 p)) (= (error12 i1) STORE_DATA.store.any2))))
      (forall ((i1 Page))
        (ite
          (= i1 p)
          (ite
            (= i1 p)
            (or (= i1 p) (= STORE_DATA.store.any3 (controls12 i1)))
            (= STORE_DATA.store.any3 (controls12 i1)))
          (or (not (= i1 p)) (= (controls12 i1) STORE_DATA.store.any3))))
      (forall ((i1 Page))
        (ite
          (= i1 p)
          (ite
            (= i1 p)
            (or (= i1 p) (= STORE_DATA.store.any4 (host12 i1)))
            (= STORE_DATA.store.any4 (host12 i1)))
          (or (not (= i1 p)) (= (host12 i1) STORE_DATA.store.any4))))
      (forall ((i1 Page))
        (ite
          (= i1 p)
          (ite
            (= i1 p)
            (or (= i1 p) (= STORE_DATA.store.any5 (guest12 i1)))
            (= STORE_DATA.store.any5 (guest12 i1)))
          (or (not (= i1 p)) (= (guest12 i1) STORE_DATA.store.any5))))
      (forall ((i1 Page))
        (ite
          (= i1 p)
          (ite
            (= i1 p)
            (or (= i1 p) (= STORE_DATA.store.any6 (msrs12 i1)))
            (= STORE_DATA.store.any6 (msrs12 i1)))
          (or (not (= i1 p)) (= (msrs12 i1) STORE_DATA.store.any6))))
      (forall ((i1 Page))
        (ite
          (= i1 p)
          (ite
            (= i1 p)
            (or (= i1 p) (forall ((p_1 Page)) (= (STORE_DATA.store.any7 p_1) (link12 i1 p_1))))
            (forall ((p_1 Page)) (= (STORE_DATA.store.any7 p_1) (link12 i1 p_1))))
          (or (not (= i1 p)) (forall ((p_1 Page)) (= (link12 i1 p_1) (STORE_DATA.store.any7 p_1))))))
      (forall ((i1 Page))
        (ite
          (= i1 p)
          (ite
            (= i1 p)
            (or (= i1 p) (= STORE_DATA.store.any8 (shadowing12 i1)))
            (= STORE_DATA.store.any8 (shadowing12 i1)))
          (or (not (= i1 p)) (= (shadowing12 i1) STORE_DATA.store.any8))))
      (forall ((i1 Page))
        (ite
          (= i1 p)
          (ite
            (= i1 p)
            (or (= i1 p) (= STORE_DATA.store.any9 (functions12 i1)))
            (= STORE_DATA.store.any9 (functions12 i1)))
          (or (not (= i1 p)) (= (functions12 i1) STORE_DATA.store.any9))))
      (forall ((i1 Page))
        (ite
          (= i1 p)
          (or (= i1 p) (= Corrupt (contents12 i1)))
          (or (not (= i1 p)) (= (contents12 i1) Corrupt)))))))
(check-sat)
(pop 1)
