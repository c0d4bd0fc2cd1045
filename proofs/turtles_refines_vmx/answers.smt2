; vmxmodel 0.1.0, certificate format 1
; module: turtles_refines_vmx
; property: answers
; claim: step: each instruction has the outcomes that it has there; the input cpl is read as `if enters(c) then 0 else cpl[c]`, and as nothing else; the input execution is read as `if enters(c) then SixtyFourBit else execution[c]`, and as nothing else; the input mov_ss_blocking is read as `not enters(c) and mov_ss_blocking[c]`, and as nothing else
; method: 1-induction
; lemma: turtles.vmcs02_is_of_the_current_vmcs12 in turtles/vmcs02_is_of_the_current_vmcs12.smt2: all c: Core, x: Page: merged[c] == x implies vmxon[c] and current_vmptr[c] == x
; lemma: turtles.vmcs02_is_live_for_l2 in turtles/vmcs02_is_live_for_l2.smt2: all c: Core: merged[c] != none iff guest_mode[c] or work[c] in {EntersLaunch, EntersResume}
; lemma: turtles.guest_mode_is_in_vmx in turtles/guest_mode_is_in_vmx.smt2: all c: Core: guest_mode[c] implies vmxon[c] and current_vmptr[c] != none
; lemma: turtles.l0_works_for_who_runs in turtles/l0_works_for_who_runs.smt2: all c: Core: work[c] != NoWork implies runs(c)
; lemma: turtles.entries_are_of_l1 in turtles/entries_are_of_l1.smt2: all c: Core: enters(c) implies vmxon[c] and not guest_mode[c] and current_vmptr[c] != none
; lemma: turtles.vmx_is_protected in turtles/vmx_is_protected.smt2: all c: Core: vmxon[c] implies l1_cr0_pe[c]
; lemma: turtles.paging_in_protected_mode in turtles/paging_in_protected_mode.smt2: all c: Core: l1_cr0_fixed[c] implies l1_cr0_pe[c]
; lemma: turtles.operands_are_there in turtles/operands_are_there.smt2: all c: Core: work[c] in {OnVmxon, OnVmclear, OnVmptrld} implies operand[c] != none
; assume: real_mode_guests: all c: Core: not guest_cr0_pe[c] implies unrestricted_guest
; assume: virtual_8086_is_ring_3: all c: Core: execution[c] == Virtual8086 implies cpl[c] == 3
; assume: one_invvpid_type: all c: Core: not (all_contexts[c] and individual_address[c])
; without GETSEC_SENTER, GETSEC_SEXIT, A20M: L0 offers no SMX operation and has no A20M
; without RETURN_FROM_SMM, SMI: L0 offers no dual-monitor treatment of SMIs
; without POWER_DOWN: L0 resets a virtual processor instead
; without WRITE_BACK: L0 has one copy of a vmcs12
; transitions: vmx.VMXON.not_enabled, vmx.VMXON.wrong_mode, vmx.VMXON.guest, vmx.VMXON.privilege, vmx.VMXON.again, vmx.VMXON.fixed_bits, vmx.VMXON.feature_control, vmx.VMXON.operand, vmx.VMXON.address, vmx.VMXON.revision, vmx.VMXON.shadow_bit, vmx.VMXON.enter, vmx.VMXOFF.unavailable, vmx.VMXOFF.guest, vmx.VMXOFF.privilege, vmx.VMXOFF.leave, vmx.VMCLEAR.unavailable, vmx.VMCLEAR.guest, vmx.VMCLEAR.privilege, vmx.VMCLEAR.operand, vmx.VMCLEAR.address, vmx.VMCLEAR.vmxon_region, vmx.VMCLEAR.clear, vmx.VMPTRLD.unavailable, vmx.VMPTRLD.guest, vmx.VMPTRLD.privilege, vmx.VMPTRLD.operand, vmx.VMPTRLD.address, vmx.VMPTRLD.vmxon_region, vmx.VMPTRLD.revision, vmx.VMPTRLD.shadow_bit, vmx.VMPTRLD.load, vmx.VMPTRST.unavailable, vmx.VMPTRST.guest, vmx.VMPTRST.privilege, vmx.VMPTRST.operand, vmx.VMPTRST.store, vmx.VMREAD.unavailable, vmx.VMREAD.guest, vmx.VMREAD.privilege, vmx.VMREAD.no_vmcs, vmx.VMREAD.unsupported, vmx.VMREAD.operand, vmx.VMREAD.read, vmx.VMWRITE.unavailable, vmx.VMWRITE.guest, vmx.VMWRITE.privilege, vmx.VMWRITE.no_vmcs, vmx.VMWRITE.operand, vmx.VMWRITE.unsupported, vmx.VMWRITE.read_only, vmx.VMWRITE.write, vmx.VMLAUNCH.unavailable, vmx.VMLAUNCH.guest, vmx.VMLAUNCH.privilege, vmx.VMLAUNCH.no_vmcs, vmx.VMLAUNCH.shadow_vmcs, vmx.VMLAUNCH.mov_ss, vmx.VMLAUNCH.not_clear, vmx.VMLAUNCH.controls, vmx.VMLAUNCH.host_state, vmx.VMLAUNCH.guest_state, vmx.VMLAUNCH.msr_load, vmx.VMLAUNCH.machine_check, vmx.VMLAUNCH.enter, vmx.VMRESUME.unavailable, vmx.VMRESUME.guest, vmx.VMRESUME.privilege, vmx.VMRESUME.no_vmcs, vmx.VMRESUME.shadow_vmcs, vmx.VMRESUME.mov_ss, vmx.VMRESUME.not_launched, vmx.VMRESUME.controls, vmx.VMRESUME.host_state, vmx.VMRESUME.guest_state, vmx.VMRESUME.msr_load, vmx.VMRESUME.machine_check, vmx.VMRESUME.enter, vmx.VMCALL.unavailable, vmx.VMCALL.guest, vmx.VMCALL.wrong_mode, vmx.VMCALL.privilege, vmx.VMCALL.no_monitor, vmx.VMFUNC.outside, vmx.VMFUNC.switched_off, vmx.VMFUNC.above_63, vmx.VMFUNC.disabled, vmx.VMFUNC.bad_eptp, vmx.VMFUNC.eptp_switch, vmx.INVEPT.unsupported, vmx.INVEPT.unavailable, vmx.INVEPT.guest, vmx.INVEPT.privilege, vmx.INVEPT.type, vmx.INVEPT.operand, vmx.INVEPT.bad_eptp, vmx.INVEPT.invalidate, vmx.INVVPID.unsupported, vmx.INVVPID.unavailable, vmx.INVVPID.guest, vmx.INVVPID.privilege, vmx.INVVPID.type, vmx.INVVPID.operand, vmx.INVVPID.reserved, vmx.INVVPID.vpid, vmx.INVVPID.address, vmx.INVVPID.invalidate, vmx.MOV_TO_CR0.privilege, vmx.MOV_TO_CR0.intercepted, vmx.MOV_TO_CR0.guest_fixed, vmx.MOV_TO_CR0.guest, vmx.MOV_TO_CR0.fixed, vmx.MOV_TO_CR0.paging, vmx.MOV_TO_CR0.write, vmx.MOV_TO_CR4.privilege, vmx.MOV_TO_CR4.intercepted, vmx.MOV_TO_CR4.fixed, vmx.MOV_TO_CR4.guest, vmx.MOV_TO_CR4.no_vmx, vmx.MOV_TO_CR4.write, vmx.WRMSR_FEATURE_CONTROL.privilege, vmx.WRMSR_FEATURE_CONTROL.intercepted, vmx.WRMSR_FEATURE_CONTROL.locked, vmx.WRMSR_FEATURE_CONTROL.write, vmx.CPUID.guest, vmx.CPUID.complete, goes_on
; obligations: 127, each to be answered unsat

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
(declare-fun aligned (Page) Bool)
(declare-fun within_width (Page) Bool)
(declare-fun activity (Core) Activity)
(declare-fun l1_cr0_pe (Core) Bool)
(declare-fun l1_cr0_fixed (Core) Bool)
(declare-fun l1_cr4_vmxe (Core) Bool)
(declare-fun l1_cr4_fixed (Core) Bool)
(declare-fun l1_fc_lock (Core) Bool)
(declare-fun l1_fc_outside (Core) Bool)
(declare-fun init_pending (Core) Bool)
(declare-fun vmxon (Core) Bool)
(declare-fun vmxon_ptr (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (vmxon_ptr i1 x) (vmxon_ptr i1 y)) (= x y))))
(declare-fun current_vmptr (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current_vmptr i1 x) (current_vmptr i1 y)) (= x y))))
(declare-fun guest_mode (Core) Bool)
(declare-fun work (Core) Work)
(declare-fun operand (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (operand i1 x) (operand i1 y)) (= x y))))
(declare-fun field (Core) Field)
(declare-fun value (Core) Bool)
(declare-fun pointer (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (pointer i1 x) (pointer i1 y)) (= x y))))
(declare-fun revision_ok (Page) Bool)
(declare-fun shadow (Page) Bool)
(declare-fun launch12 (Page) Launch)
(declare-fun controls12 (Page) Bool)
(declare-fun host12 (Page) Bool)
(declare-fun guest12 (Page) Bool)
(declare-fun msrs12 (Page) Bool)
(declare-fun link12 (Page Page) Bool)
(assert (forall ((i1 Page) (x Page) (y Page)) (=> (and (link12 i1 x) (link12 i1 y)) (= x y))))
(declare-fun shadowing12 (Page) Bool)
(declare-fun functions12 (Page) Bool)
(declare-fun merged (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (merged i1 x) (merged i1 y)) (= x y))))

(define-fun turtles.vmcs02_is_of_the_current_vmcs12 () Bool
  (forall ((c Core) (x Page)) (=> (merged c x) (and (vmxon c) (current_vmptr c x)))))
(define-fun turtles.vmcs02_is_live_for_l2 () Bool
  (forall ((c Core))
    (=
      (exists ((p Page)) (merged c p))
      (or (guest_mode c) (= (work c) EntersLaunch) (= (work c) EntersResume)))))
(define-fun turtles.guest_mode_is_in_vmx () Bool
  (forall ((c Core)) (=> (guest_mode c) (and (vmxon c) (exists ((p Page)) (current_vmptr c p))))))
(define-fun turtles.l0_works_for_who_runs () Bool
  (forall ((c Core))
    (=>
      (not (= (work c) NoWork))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))))))
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
(define-fun turtles.paging_in_protected_mode () Bool (forall ((c Core)) (=> (l1_cr0_fixed c) (l1_cr0_pe c))))
(define-fun turtles.operands_are_there () Bool
  (forall ((c Core))
    (=>
      (or (= (work c) OnVmxon) (= (work c) OnVmclear) (= (work c) OnVmptrld))
      (exists ((p Page)) (operand c p)))))

; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- vmx.VMXON.not_enabled satisfies answers
; from no invariant; hypotheses 1, 2, 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(assert (or (= (work c) NoWork) (and (= (work c) OnVmxon) (operand c p))))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (not (l1_cr4_vmxe c)))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (not
          (and
            (init_pending c)
            (not
              (or
                (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
                (not (= (activity c) Running))))))
        (not (l1_cr4_vmxe c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxon)
        (operand c p)
        (not (l1_cr4_vmxe c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxon)
        (operand c p)
        (l1_cr4_vmxe c)
        (or
          (register_operand c)
          (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
          (= (execution c) Virtual8086)
          (= (execution c) Compatibility))))))
(check-sat)
(pop 1)

; ---- vmx.VMXON.wrong_mode satisfies answers
; from turtles.guest_mode_is_in_vmx; hypotheses 1, 2, 3, 4, 5
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(assert turtles.guest_mode_is_in_vmx)
(assert (or (= (work c) NoWork) (and (= (work c) OnVmxon) (operand c p))))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (l1_cr4_vmxe c))
(assert
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
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
          (= (execution c) Virtual8086)
          (= (execution c) Compatibility)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxon)
        (operand c p)
        (not (l1_cr4_vmxe c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxon)
        (operand c p)
        (l1_cr4_vmxe c)
        (or
          (register_operand c)
          (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
          (= (execution c) Virtual8086)
          (= (execution c) Compatibility))))))
(check-sat)
(pop 1)

; ---- vmx.VMXON.guest satisfies answers
; from turtles.entries_are_of_l1; hypotheses 1, 2, 3, 4, 5, 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert (or (= (work c) NoWork) (and (= (work c) OnVmxon) (operand c p))))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (l1_cr4_vmxe c))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxon)
        (operand c p)
        (l1_cr4_vmxe c)
        (not
          (or
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (guest_mode c)))))
(check-sat)
(pop 1)

; ---- vmx.VMXON.privilege satisfies answers
; from turtles.guest_mode_is_in_vmx; hypotheses 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert turtles.guest_mode_is_in_vmx)
(assert (or (= (work c) NoWork) (and (= (work c) OnVmxon) (operand c p))))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (l1_cr4_vmxe c))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (< 0
    (ite
      (or
        (= (work c) PreparesLaunch)
        (= (work c) PreparesResume)
        (= (work c) EntersLaunch)
        (= (work c) EntersResume))
      0
      (cpl c))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxon)
        (operand c p)
        (l1_cr4_vmxe c)
        (not
          (or
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxon)
        (operand c p)
        (l1_cr4_vmxe c)
        (not
          (or
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (not (and (vmxon c) (not (guest_mode c))))
        (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxon)
        (operand c p)
        (l1_cr4_vmxe c)
        (not
          (or
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (not (and (vmxon c) (not (guest_mode c))))
        (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
        (not (and (l1_fc_lock c) (l1_fc_outside c))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxon)
        (operand c p)
        (l1_cr4_vmxe c)
        (not
          (or
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (not (and (vmxon c) (not (guest_mode c))))
        (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
        (l1_fc_lock c)
        (l1_fc_outside c)
        (not (= (access c) Works))
        (= (access c) RaisesGP)))))
(check-sat)
(pop 1)

; ---- vmx.VMXON.again satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 10, 11
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert (or (= (work c) NoWork) (and (= (work c) OnVmxon) (operand c p))))
(assert (= (activity c) Running))
(assert (l1_cr4_vmxe c))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root))
(assert
  (not
    (and
      (=>
        (not (exists ((p_1 Page)) (current_vmptr c p_1)))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
            (not (exists ((p_1 Page)) (current_vmptr c p_1))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmxon)
            (operand c p)
            (l1_cr4_vmxe c)
            (not
              (or
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (vmxon c)
            (not (exists ((p_1 Page)) (current_vmptr c p_1))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmxon)
            (operand c p)
            (l1_cr4_vmxe c)
            (not
              (or
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (not (and (vmxon c) (not (guest_mode c))))
            (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
            (l1_fc_lock c)
            (l1_fc_outside c)
            (= (access c) Works)
            (or (not (aligned p)) (not (within_width p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmxon)
            (operand c p)
            (l1_cr4_vmxe c)
            (not
              (or
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (not (and (vmxon c) (not (guest_mode c))))
            (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
            (l1_fc_lock c)
            (l1_fc_outside c)
            (= (access c) Works)
            (not (or (not (aligned p)) (not (within_width p))))
            (not (revision_ok p)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmxon)
            (operand c p)
            (l1_cr4_vmxe c)
            (not
              (or
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (not (and (vmxon c) (not (guest_mode c))))
            (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
            (l1_fc_lock c)
            (l1_fc_outside c)
            (= (access c) Works)
            (not (or (not (aligned p)) (not (within_width p))))
            (revision_ok p)
            (shadow p))))
      (=>
        (exists ((p_1 Page)) (current_vmptr c p_1))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
            (exists ((p_1 Page)) (current_vmptr c p_1)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmxon)
            (operand c p)
            (l1_cr4_vmxe c)
            (not
              (or
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (vmxon c)
            (exists ((p_1 Page)) (current_vmptr c p_1))))))))
(check-sat)
(pop 1)

; ---- vmx.VMXON.fixed_bits satisfies answers
; from turtles.guest_mode_is_in_vmx, turtles.entries_are_of_l1; hypotheses 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert turtles.guest_mode_is_in_vmx)
(assert turtles.entries_are_of_l1)
(assert (or (= (work c) NoWork) (and (= (work c) OnVmxon) (operand c p))))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (l1_cr4_vmxe c))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)))
(assert (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (cpl c)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root))
        (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxon)
        (operand c p)
        (l1_cr4_vmxe c)
        (not
          (or
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxon)
        (operand c p)
        (l1_cr4_vmxe c)
        (not
          (or
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (not (and (vmxon c) (not (guest_mode c))))
        (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxon)
        (operand c p)
        (l1_cr4_vmxe c)
        (not
          (or
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (not (and (vmxon c) (not (guest_mode c))))
        (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
        (not (and (l1_fc_lock c) (l1_fc_outside c))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxon)
        (operand c p)
        (l1_cr4_vmxe c)
        (not
          (or
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (not (and (vmxon c) (not (guest_mode c))))
        (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
        (l1_fc_lock c)
        (l1_fc_outside c)
        (not (= (access c) Works))
        (= (access c) RaisesGP)))))
(check-sat)
(pop 1)

; ---- vmx.VMXON.feature_control satisfies answers
; from turtles.guest_mode_is_in_vmx, turtles.entries_are_of_l1, turtles.paging_in_protected_mode; hypotheses 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert turtles.guest_mode_is_in_vmx)
(assert turtles.entries_are_of_l1)
(assert turtles.paging_in_protected_mode)
(assert (or (= (work c) NoWork) (and (= (work c) OnVmxon) (operand c p))))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (l1_cr4_vmxe c))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)))
(assert (l1_cr0_fixed c))
(assert (l1_cr4_fixed c))
(assert (not (and (l1_fc_lock c) (l1_fc_outside c))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (cpl c)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root))
        (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
        (not (and (l1_fc_lock c) (l1_fc_outside c))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxon)
        (operand c p)
        (l1_cr4_vmxe c)
        (not
          (or
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxon)
        (operand c p)
        (l1_cr4_vmxe c)
        (not
          (or
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (not (and (vmxon c) (not (guest_mode c))))
        (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxon)
        (operand c p)
        (l1_cr4_vmxe c)
        (not
          (or
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (not (and (vmxon c) (not (guest_mode c))))
        (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
        (not (and (l1_fc_lock c) (l1_fc_outside c))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxon)
        (operand c p)
        (l1_cr4_vmxe c)
        (not
          (or
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (not (and (vmxon c) (not (guest_mode c))))
        (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
        (l1_fc_lock c)
        (l1_fc_outside c)
        (not (= (access c) Works))
        (= (access c) RaisesGP)))))
(check-sat)
(pop 1)

; ---- vmx.VMXON.operand satisfies answers
; from turtles.guest_mode_is_in_vmx, turtles.entries_are_of_l1, turtles.paging_in_protected_mode; hypotheses 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert turtles.guest_mode_is_in_vmx)
(assert turtles.entries_are_of_l1)
(assert turtles.paging_in_protected_mode)
(assert (or (= (work c) NoWork) (and (= (work c) OnVmxon) (operand c p))))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (l1_cr4_vmxe c))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)))
(assert (l1_cr0_fixed c))
(assert (l1_cr4_fixed c))
(assert (l1_fc_lock c))
(assert (l1_fc_outside c))
(assert (not (= (access c) Works)))
(assert
  (not
    (and
      (=>
        (= (access c) RaisesGP)
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root))
            (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
            (l1_fc_lock c)
            (l1_fc_outside c)
            (not (= (access c) Works))
            (= (access c) RaisesGP))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmxon)
            (operand c p)
            (l1_cr4_vmxe c)
            (not
              (or
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (< 0 (cpl c)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmxon)
            (operand c p)
            (l1_cr4_vmxe c)
            (not
              (or
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (not (and (vmxon c) (not (guest_mode c))))
            (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmxon)
            (operand c p)
            (l1_cr4_vmxe c)
            (not
              (or
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (not (and (vmxon c) (not (guest_mode c))))
            (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
            (not (and (l1_fc_lock c) (l1_fc_outside c))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmxon)
            (operand c p)
            (l1_cr4_vmxe c)
            (not
              (or
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (not (and (vmxon c) (not (guest_mode c))))
            (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
            (l1_fc_lock c)
            (l1_fc_outside c)
            (not (= (access c) Works))
            (= (access c) RaisesGP))))
      (=>
        (and (not (= (access c) RaisesGP)) (= (access c) RaisesSS))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root))
            (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
            (l1_fc_lock c)
            (l1_fc_outside c)
            (not (= (access c) Works))
            (not (= (access c) RaisesGP))
            (= (access c) RaisesSS))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmxon)
            (operand c p)
            (l1_cr4_vmxe c)
            (not
              (or
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (not (and (vmxon c) (not (guest_mode c))))
            (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
            (l1_fc_lock c)
            (l1_fc_outside c)
            (not (= (access c) Works))
            (not (= (access c) RaisesGP))
            (= (access c) RaisesSS))))
      (=>
        (and (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root))
            (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
            (l1_fc_lock c)
            (l1_fc_outside c)
            (not (= (access c) Works))
            (not (= (access c) RaisesGP))
            (not (= (access c) RaisesSS)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmxon)
            (operand c p)
            (l1_cr4_vmxe c)
            (not
              (or
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (not (and (vmxon c) (not (guest_mode c))))
            (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
            (l1_fc_lock c)
            (l1_fc_outside c)
            (not (= (access c) Works))
            (not (= (access c) RaisesGP))
            (not (= (access c) RaisesSS))))))))
(check-sat)
(pop 1)

; ---- vmx.VMXON.address satisfies answers
; from turtles.guest_mode_is_in_vmx, turtles.entries_are_of_l1, turtles.paging_in_protected_mode; hypotheses 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert turtles.guest_mode_is_in_vmx)
(assert turtles.entries_are_of_l1)
(assert turtles.paging_in_protected_mode)
(assert (or (= (work c) NoWork) (and (= (work c) OnVmxon) (operand c p))))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (l1_cr4_vmxe c))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)))
(assert (l1_cr0_fixed c))
(assert (l1_cr4_fixed c))
(assert (l1_fc_lock c))
(assert (l1_fc_outside c))
(assert (= (access c) Works))
(assert (or (not (aligned p)) (not (within_width p))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (cpl c)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root))
        (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
        (l1_fc_lock c)
        (l1_fc_outside c)
        (= (access c) Works)
        (or (not (aligned p)) (not (within_width p))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxon)
        (operand c p)
        (l1_cr4_vmxe c)
        (not
          (or
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (vmxon c)
        (not (exists ((p_1 Page)) (current_vmptr c p_1))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxon)
        (operand c p)
        (l1_cr4_vmxe c)
        (not
          (or
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (not (and (vmxon c) (not (guest_mode c))))
        (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
        (l1_fc_lock c)
        (l1_fc_outside c)
        (= (access c) Works)
        (or (not (aligned p)) (not (within_width p))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxon)
        (operand c p)
        (l1_cr4_vmxe c)
        (not
          (or
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (not (and (vmxon c) (not (guest_mode c))))
        (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
        (l1_fc_lock c)
        (l1_fc_outside c)
        (= (access c) Works)
        (not (or (not (aligned p)) (not (within_width p))))
        (not (revision_ok p)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxon)
        (operand c p)
        (l1_cr4_vmxe c)
        (not
          (or
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (not (and (vmxon c) (not (guest_mode c))))
        (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
        (l1_fc_lock c)
        (l1_fc_outside c)
        (= (access c) Works)
        (not (or (not (aligned p)) (not (within_width p))))
        (revision_ok p)
        (shadow p)))))
(check-sat)
(pop 1)

; ---- vmx.VMXON.revision satisfies answers
; from turtles.guest_mode_is_in_vmx, turtles.entries_are_of_l1, turtles.paging_in_protected_mode; hypotheses 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert turtles.guest_mode_is_in_vmx)
(assert turtles.entries_are_of_l1)
(assert turtles.paging_in_protected_mode)
(assert (or (= (work c) NoWork) (and (= (work c) OnVmxon) (operand c p))))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (l1_cr4_vmxe c))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)))
(assert (l1_cr0_fixed c))
(assert (l1_cr4_fixed c))
(assert (l1_fc_lock c))
(assert (l1_fc_outside c))
(assert (= (access c) Works))
(assert (aligned p))
(assert (within_width p))
(assert (not (revision_ok p)))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (cpl c)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root))
        (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
        (l1_fc_lock c)
        (l1_fc_outside c)
        (= (access c) Works)
        (not (or (not (aligned p)) (not (within_width p))))
        (not (revision_ok p)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxon)
        (operand c p)
        (l1_cr4_vmxe c)
        (not
          (or
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (vmxon c)
        (not (exists ((p_1 Page)) (current_vmptr c p_1))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxon)
        (operand c p)
        (l1_cr4_vmxe c)
        (not
          (or
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (not (and (vmxon c) (not (guest_mode c))))
        (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
        (l1_fc_lock c)
        (l1_fc_outside c)
        (= (access c) Works)
        (or (not (aligned p)) (not (within_width p))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxon)
        (operand c p)
        (l1_cr4_vmxe c)
        (not
          (or
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (not (and (vmxon c) (not (guest_mode c))))
        (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
        (l1_fc_lock c)
        (l1_fc_outside c)
        (= (access c) Works)
        (not (or (not (aligned p)) (not (within_width p))))
        (not (revision_ok p)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxon)
        (operand c p)
        (l1_cr4_vmxe c)
        (not
          (or
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (not (and (vmxon c) (not (guest_mode c))))
        (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
        (l1_fc_lock c)
        (l1_fc_outside c)
        (= (access c) Works)
        (not (or (not (aligned p)) (not (within_width p))))
        (revision_ok p)
        (shadow p)))))
(check-sat)
(pop 1)

; ---- vmx.VMXON.shadow_bit satisfies answers
; from turtles.guest_mode_is_in_vmx, turtles.entries_are_of_l1, turtles.paging_in_protected_mode; hypotheses 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert turtles.guest_mode_is_in_vmx)
(assert turtles.entries_are_of_l1)
(assert turtles.paging_in_protected_mode)
(assert (or (= (work c) NoWork) (and (= (work c) OnVmxon) (operand c p))))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (l1_cr4_vmxe c))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)))
(assert (l1_cr0_fixed c))
(assert (l1_cr4_fixed c))
(assert (l1_fc_lock c))
(assert (l1_fc_outside c))
(assert (= (access c) Works))
(assert (aligned p))
(assert (within_width p))
(assert (revision_ok p))
(assert (shadow p))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (cpl c)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root))
        (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
        (l1_fc_lock c)
        (l1_fc_outside c)
        (= (access c) Works)
        (not (or (not (aligned p)) (not (within_width p))))
        (revision_ok p)
        (shadow p))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxon)
        (operand c p)
        (l1_cr4_vmxe c)
        (not
          (or
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (vmxon c)
        (not (exists ((p_1 Page)) (current_vmptr c p_1))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxon)
        (operand c p)
        (l1_cr4_vmxe c)
        (not
          (or
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (not (and (vmxon c) (not (guest_mode c))))
        (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
        (l1_fc_lock c)
        (l1_fc_outside c)
        (= (access c) Works)
        (or (not (aligned p)) (not (within_width p))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxon)
        (operand c p)
        (l1_cr4_vmxe c)
        (not
          (or
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (not (and (vmxon c) (not (guest_mode c))))
        (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
        (l1_fc_lock c)
        (l1_fc_outside c)
        (= (access c) Works)
        (not (or (not (aligned p)) (not (within_width p))))
        (not (revision_ok p)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxon)
        (operand c p)
        (l1_cr4_vmxe c)
        (not
          (or
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (not (and (vmxon c) (not (guest_mode c))))
        (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
        (l1_fc_lock c)
        (l1_fc_outside c)
        (= (access c) Works)
        (not (or (not (aligned p)) (not (within_width p))))
        (revision_ok p)
        (shadow p)))))
(check-sat)
(pop 1)

; ---- vmx.VMXON.enter satisfies answers
; from turtles.guest_mode_is_in_vmx, turtles.entries_are_of_l1, turtles.paging_in_protected_mode; hypotheses 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert turtles.guest_mode_is_in_vmx)
(assert turtles.entries_are_of_l1)
(assert turtles.paging_in_protected_mode)
(assert (or (= (work c) NoWork) (and (= (work c) OnVmxon) (operand c p))))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (l1_cr4_vmxe c))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)))
(assert (l1_cr0_fixed c))
(assert (l1_cr4_fixed c))
(assert (l1_fc_lock c))
(assert (l1_fc_outside c))
(assert (= (access c) Works))
(assert (aligned p))
(assert (within_width p))
(assert (revision_ok p))
(assert (not (shadow p)))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (cpl c)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root))
        (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
        (l1_fc_lock c)
        (l1_fc_outside c)
        (= (access c) Works)
        (not (or (not (aligned p)) (not (within_width p))))
        (revision_ok p)
        (not (shadow p)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxon)
        (operand c p)
        (l1_cr4_vmxe c)
        (not
          (or
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (not (and (vmxon c) (not (guest_mode c))))
        (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
        (l1_fc_lock c)
        (l1_fc_outside c)
        (= (access c) Works)
        (not (or (not (aligned p)) (not (within_width p))))
        (revision_ok p)
        (not (shadow p))))))
(check-sat)
(pop 1)

; ---- vmx.VMXOFF.unavailable satisfies answers
; from turtles.vmx_is_protected; hypotheses 1, 2, 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert turtles.vmx_is_protected)
(assert (or (= (work c) NoWork) (= (work c) OnVmxoff)))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert
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
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
          (= (execution c) Virtual8086)
          (= (execution c) Compatibility)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxoff)
        (or
          (not (vmxon c))
          (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
          (= (execution c) Virtual8086)
          (= (execution c) Compatibility))))))
(check-sat)
(pop 1)

; ---- vmx.VMXOFF.guest satisfies answers
; from turtles.entries_are_of_l1; hypotheses 1, 2, 3, 4, 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert (or (= (work c) NoWork) (= (work c) OnVmxoff)))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxoff)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (guest_mode c)))))
(check-sat)
(pop 1)

; ---- vmx.VMXOFF.privilege satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (or (= (work c) NoWork) (= (work c) OnVmxoff)))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (< 0
    (ite
      (or
        (= (work c) PreparesLaunch)
        (= (work c) PreparesResume)
        (= (work c) EntersLaunch)
        (= (work c) EntersResume))
      0
      (cpl c))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxoff)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (< 0 (cpl c))))))
(check-sat)
(pop 1)

; ---- vmx.VMXOFF.leave satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (or (= (work c) NoWork) (= (work c) OnVmxoff)))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (cpl c))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxoff)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))))))
(check-sat)
(pop 1)

; ---- vmx.VMCLEAR.unavailable satisfies answers
; from no invariant; hypotheses 1, 2, 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(assert (or (= (work c) NoWork) (and (= (work c) OnVmclear) (operand c x))))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert
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
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
          (= (execution c) Virtual8086)
          (= (execution c) Compatibility)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmclear)
        (operand c x)
        (or
          (not (vmxon c))
          (register_operand c)
          (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
          (= (execution c) Virtual8086)
          (= (execution c) Compatibility))))))
(check-sat)
(pop 1)

; ---- vmx.VMCLEAR.guest satisfies answers
; from turtles.entries_are_of_l1; hypotheses 1, 2, 3, 4, 5, 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert (or (= (work c) NoWork) (and (= (work c) OnVmclear) (operand c x))))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmclear)
        (operand c x)
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (guest_mode c)))))
(check-sat)
(pop 1)

; ---- vmx.VMCLEAR.privilege satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert (or (= (work c) NoWork) (and (= (work c) OnVmclear) (operand c x))))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (< 0
    (ite
      (or
        (= (work c) PreparesLaunch)
        (= (work c) PreparesResume)
        (= (work c) EntersLaunch)
        (= (work c) EntersResume))
      0
      (cpl c))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmclear)
        (operand c x)
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmclear)
        (operand c x)
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (not (= (access c) Works))
        (= (access c) RaisesGP)))))
(check-sat)
(pop 1)

; ---- vmx.VMCLEAR.operand satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert (or (= (work c) NoWork) (and (= (work c) OnVmclear) (operand c x))))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (not (= (access c) Works)))
(assert
  (not
    (and
      (=>
        (= (access c) RaisesGP)
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (not (= (access c) Works))
            (= (access c) RaisesGP))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmclear)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (< 0 (cpl c)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmclear)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (not (= (access c) Works))
            (= (access c) RaisesGP))))
      (=>
        (and (not (= (access c) RaisesGP)) (= (access c) RaisesSS))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (not (= (access c) Works))
            (not (= (access c) RaisesGP))
            (= (access c) RaisesSS))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmclear)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (not (= (access c) Works))
            (not (= (access c) RaisesGP))
            (= (access c) RaisesSS))))
      (=>
        (and (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (not (= (access c) Works))
            (not (= (access c) RaisesGP))
            (not (= (access c) RaisesSS)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmclear)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (not (= (access c) Works))
            (not (= (access c) RaisesGP))
            (not (= (access c) RaisesSS))))))))
(check-sat)
(pop 1)

; ---- vmx.VMCLEAR.address satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert (or (= (work c) NoWork) (and (= (work c) OnVmclear) (operand c x))))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (= (access c) Works))
(assert (or (not (aligned x)) (not (within_width x))))
(assert
  (not
    (and
      (=>
        (not (exists ((p Page)) (current_vmptr c p)))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (or (not (aligned x)) (not (within_width x)))
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmclear)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (or (not (aligned x)) (not (within_width x)))
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmclear)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (not (or (not (aligned x)) (not (within_width x))))
            (vmxon_ptr c x)
            (not (exists ((p Page)) (current_vmptr c p))))))
      (=>
        (exists ((p Page)) (current_vmptr c p))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (or (not (aligned x)) (not (within_width x)))
            (exists ((p Page)) (current_vmptr c p)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmclear)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (or (not (aligned x)) (not (within_width x)))
            (exists ((p Page)) (current_vmptr c p))))))))
(check-sat)
(pop 1)

; ---- vmx.VMCLEAR.vmxon_region satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert (or (= (work c) NoWork) (and (= (work c) OnVmclear) (operand c x))))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (= (access c) Works))
(assert (aligned x))
(assert (within_width x))
(assert (vmxon_ptr c x))
(assert
  (not
    (and
      (=>
        (not (exists ((p Page)) (current_vmptr c p)))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (not (or (not (aligned x)) (not (within_width x))))
            (vmxon_ptr c x)
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmclear)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (or (not (aligned x)) (not (within_width x)))
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmclear)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (not (or (not (aligned x)) (not (within_width x))))
            (vmxon_ptr c x)
            (not (exists ((p Page)) (current_vmptr c p))))))
      (=>
        (exists ((p Page)) (current_vmptr c p))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (not (or (not (aligned x)) (not (within_width x))))
            (vmxon_ptr c x)
            (exists ((p Page)) (current_vmptr c p)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmclear)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (not (or (not (aligned x)) (not (within_width x))))
            (vmxon_ptr c x)
            (exists ((p Page)) (current_vmptr c p))))))))
(check-sat)
(pop 1)

; ---- vmx.VMCLEAR.clear satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert (or (= (work c) NoWork) (and (= (work c) OnVmclear) (operand c x))))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (= (access c) Works))
(assert (aligned x))
(assert (within_width x))
(assert (not (vmxon_ptr c x)))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (cpl c)))
        (= (access c) Works)
        (not (or (not (aligned x)) (not (within_width x))))
        (not (vmxon_ptr c x)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmclear)
        (operand c x)
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (= (access c) Works)
        (not (or (not (aligned x)) (not (within_width x))))
        (not (vmxon_ptr c x))))))
(check-sat)
(pop 1)

; ---- vmx.VMPTRLD.unavailable satisfies answers
; from turtles.vmx_is_protected; hypotheses 1, 2, 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(assert turtles.vmx_is_protected)
(assert (or (= (work c) NoWork) (and (= (work c) OnVmptrld) (operand c x))))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert
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
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
          (= (execution c) Virtual8086)
          (= (execution c) Compatibility)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmptrld)
        (operand c x)
        (or
          (not (vmxon c))
          (register_operand c)
          (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
          (= (execution c) Virtual8086)
          (= (execution c) Compatibility))))))
(check-sat)
(pop 1)

; ---- vmx.VMPTRLD.guest satisfies answers
; from turtles.entries_are_of_l1; hypotheses 1, 2, 3, 4, 5, 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert (or (= (work c) NoWork) (and (= (work c) OnVmptrld) (operand c x))))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmptrld)
        (operand c x)
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (guest_mode c)))))
(check-sat)
(pop 1)

; ---- vmx.VMPTRLD.privilege satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert (or (= (work c) NoWork) (and (= (work c) OnVmptrld) (operand c x))))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (< 0
    (ite
      (or
        (= (work c) PreparesLaunch)
        (= (work c) PreparesResume)
        (= (work c) EntersLaunch)
        (= (work c) EntersResume))
      0
      (cpl c))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmptrld)
        (operand c x)
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmptrld)
        (operand c x)
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (not (= (access c) Works))
        (= (access c) RaisesGP)))))
(check-sat)
(pop 1)

; ---- vmx.VMPTRLD.operand satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert (or (= (work c) NoWork) (and (= (work c) OnVmptrld) (operand c x))))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (not (= (access c) Works)))
(assert
  (not
    (and
      (=>
        (= (access c) RaisesGP)
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (not (= (access c) Works))
            (= (access c) RaisesGP))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmptrld)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (< 0 (cpl c)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmptrld)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (not (= (access c) Works))
            (= (access c) RaisesGP))))
      (=>
        (and (not (= (access c) RaisesGP)) (= (access c) RaisesSS))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (not (= (access c) Works))
            (not (= (access c) RaisesGP))
            (= (access c) RaisesSS))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmptrld)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (not (= (access c) Works))
            (not (= (access c) RaisesGP))
            (= (access c) RaisesSS))))
      (=>
        (and (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (not (= (access c) Works))
            (not (= (access c) RaisesGP))
            (not (= (access c) RaisesSS)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmptrld)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (not (= (access c) Works))
            (not (= (access c) RaisesGP))
            (not (= (access c) RaisesSS))))))))
(check-sat)
(pop 1)

; ---- vmx.VMPTRLD.address satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert (or (= (work c) NoWork) (and (= (work c) OnVmptrld) (operand c x))))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (= (access c) Works))
(assert (or (not (aligned x)) (not (within_width x))))
(assert
  (not
    (and
      (=>
        (not (exists ((p Page)) (current_vmptr c p)))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (or (not (aligned x)) (not (within_width x)))
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmptrld)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (or (not (aligned x)) (not (within_width x)))
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmptrld)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (not (or (not (aligned x)) (not (within_width x))))
            (vmxon_ptr c x)
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmptrld)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (not (or (not (aligned x)) (not (within_width x))))
            (not (vmxon_ptr c x))
            (not (revision_ok x))
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmptrld)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (not (or (not (aligned x)) (not (within_width x))))
            (not (vmxon_ptr c x))
            (revision_ok x)
            (shadow x)
            (not (exists ((p Page)) (current_vmptr c p))))))
      (=>
        (exists ((p Page)) (current_vmptr c p))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (or (not (aligned x)) (not (within_width x)))
            (exists ((p Page)) (current_vmptr c p)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmptrld)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (or (not (aligned x)) (not (within_width x)))
            (exists ((p Page)) (current_vmptr c p))))))))
(check-sat)
(pop 1)

; ---- vmx.VMPTRLD.vmxon_region satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert (or (= (work c) NoWork) (and (= (work c) OnVmptrld) (operand c x))))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (= (access c) Works))
(assert (aligned x))
(assert (within_width x))
(assert (vmxon_ptr c x))
(assert
  (not
    (and
      (=>
        (not (exists ((p Page)) (current_vmptr c p)))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (not (or (not (aligned x)) (not (within_width x))))
            (vmxon_ptr c x)
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmptrld)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (or (not (aligned x)) (not (within_width x)))
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmptrld)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (not (or (not (aligned x)) (not (within_width x))))
            (vmxon_ptr c x)
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmptrld)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (not (or (not (aligned x)) (not (within_width x))))
            (not (vmxon_ptr c x))
            (not (revision_ok x))
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmptrld)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (not (or (not (aligned x)) (not (within_width x))))
            (not (vmxon_ptr c x))
            (revision_ok x)
            (shadow x)
            (not (exists ((p Page)) (current_vmptr c p))))))
      (=>
        (exists ((p Page)) (current_vmptr c p))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (not (or (not (aligned x)) (not (within_width x))))
            (vmxon_ptr c x)
            (exists ((p Page)) (current_vmptr c p)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmptrld)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (not (or (not (aligned x)) (not (within_width x))))
            (vmxon_ptr c x)
            (exists ((p Page)) (current_vmptr c p))))))))
(check-sat)
(pop 1)

; ---- vmx.VMPTRLD.revision satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert (or (= (work c) NoWork) (and (= (work c) OnVmptrld) (operand c x))))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (= (access c) Works))
(assert (aligned x))
(assert (within_width x))
(assert (not (vmxon_ptr c x)))
(assert (not (revision_ok x)))
(assert
  (not
    (and
      (=>
        (not (exists ((p Page)) (current_vmptr c p)))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (not (or (not (aligned x)) (not (within_width x))))
            (not (vmxon_ptr c x))
            (not (revision_ok x))
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmptrld)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (or (not (aligned x)) (not (within_width x)))
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmptrld)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (not (or (not (aligned x)) (not (within_width x))))
            (vmxon_ptr c x)
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmptrld)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (not (or (not (aligned x)) (not (within_width x))))
            (not (vmxon_ptr c x))
            (not (revision_ok x))
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmptrld)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (not (or (not (aligned x)) (not (within_width x))))
            (not (vmxon_ptr c x))
            (revision_ok x)
            (shadow x)
            (not (exists ((p Page)) (current_vmptr c p))))))
      (=>
        (exists ((p Page)) (current_vmptr c p))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (not (or (not (aligned x)) (not (within_width x))))
            (not (vmxon_ptr c x))
            (not (revision_ok x))
            (exists ((p Page)) (current_vmptr c p)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmptrld)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (not (or (not (aligned x)) (not (within_width x))))
            (not (vmxon_ptr c x))
            (not (revision_ok x))
            (exists ((p Page)) (current_vmptr c p)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmptrld)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (not (or (not (aligned x)) (not (within_width x))))
            (not (vmxon_ptr c x))
            (revision_ok x)
            (shadow x)
            (exists ((p Page)) (current_vmptr c p))))))))
(check-sat)
(pop 1)

; ---- vmx.VMPTRLD.shadow_bit satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert (or (= (work c) NoWork) (and (= (work c) OnVmptrld) (operand c x))))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (= (access c) Works))
(assert (aligned x))
(assert (within_width x))
(assert (not (vmxon_ptr c x)))
(assert (revision_ok x))
(assert (shadow x))
(assert
  (not
    (and
      (=>
        (not (exists ((p Page)) (current_vmptr c p)))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (not (or (not (aligned x)) (not (within_width x))))
            (not (vmxon_ptr c x))
            (revision_ok x)
            (shadow x)
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmptrld)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (or (not (aligned x)) (not (within_width x)))
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmptrld)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (not (or (not (aligned x)) (not (within_width x))))
            (vmxon_ptr c x)
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmptrld)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (not (or (not (aligned x)) (not (within_width x))))
            (not (vmxon_ptr c x))
            (not (revision_ok x))
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmptrld)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (not (or (not (aligned x)) (not (within_width x))))
            (not (vmxon_ptr c x))
            (revision_ok x)
            (shadow x)
            (not (exists ((p Page)) (current_vmptr c p))))))
      (=>
        (exists ((p Page)) (current_vmptr c p))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (not (or (not (aligned x)) (not (within_width x))))
            (not (vmxon_ptr c x))
            (revision_ok x)
            (shadow x)
            (exists ((p Page)) (current_vmptr c p)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmptrld)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (not (or (not (aligned x)) (not (within_width x))))
            (not (vmxon_ptr c x))
            (not (revision_ok x))
            (exists ((p Page)) (current_vmptr c p)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmptrld)
            (operand c x)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (= (access c) Works)
            (not (or (not (aligned x)) (not (within_width x))))
            (not (vmxon_ptr c x))
            (revision_ok x)
            (shadow x)
            (exists ((p Page)) (current_vmptr c p))))))))
(check-sat)
(pop 1)

; ---- vmx.VMPTRLD.load satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert (or (= (work c) NoWork) (and (= (work c) OnVmptrld) (operand c x))))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (= (access c) Works))
(assert (aligned x))
(assert (within_width x))
(assert (not (vmxon_ptr c x)))
(assert (revision_ok x))
(assert (not (shadow x)))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (cpl c)))
        (= (access c) Works)
        (not (or (not (aligned x)) (not (within_width x))))
        (not (vmxon_ptr c x))
        (revision_ok x)
        (not (shadow x)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmptrld)
        (operand c x)
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (= (access c) Works)
        (not (or (not (aligned x)) (not (within_width x))))
        (not (vmxon_ptr c x))
        (revision_ok x)
        (not (shadow x))))))
(check-sat)
(pop 1)

; ---- vmx.VMPTRST.unavailable satisfies answers
; from no invariant; hypotheses 1, 2, 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(assert (or (= (work c) NoWork) (= (work c) OnVmptrst)))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert
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
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
          (= (execution c) Virtual8086)
          (= (execution c) Compatibility)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmptrst)
        (or
          (not (vmxon c))
          (register_operand c)
          (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
          (= (execution c) Virtual8086)
          (= (execution c) Compatibility))))))
(check-sat)
(pop 1)

; ---- vmx.VMPTRST.guest satisfies answers
; from turtles.entries_are_of_l1; hypotheses 1, 2, 3, 4, 5, 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert (or (= (work c) NoWork) (= (work c) OnVmptrst)))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmptrst)
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (guest_mode c)))))
(check-sat)
(pop 1)

; ---- vmx.VMPTRST.privilege satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert (or (= (work c) NoWork) (= (work c) OnVmptrst)))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (< 0
    (ite
      (or
        (= (work c) PreparesLaunch)
        (= (work c) PreparesResume)
        (= (work c) EntersLaunch)
        (= (work c) EntersResume))
      0
      (cpl c))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmptrst)
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmptrst)
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (not (= (access c) Works))
        (= (access c) RaisesGP)))))
(check-sat)
(pop 1)

; ---- vmx.VMPTRST.operand satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 8, 9, 10, 11, 15
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert (or (= (work c) NoWork) (= (work c) OnVmptrst)))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (not (= (access c) Works)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert
  (not
    (and
      (=>
        (= (access c) RaisesGP)
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (not (= (access c) Works))
            (= (access c) RaisesGP))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmptrst)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (< 0 (cpl c)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmptrst)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (not (= (access c) Works))
            (= (access c) RaisesGP))))
      (=>
        (and (not (= (access c) RaisesGP)) (= (access c) RaisesSS))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (not (= (access c) Works))
            (not (= (access c) RaisesGP))
            (= (access c) RaisesSS))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmptrst)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (not (= (access c) Works))
            (not (= (access c) RaisesGP))
            (= (access c) RaisesSS))))
      (=>
        (and (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (not (= (access c) Works))
            (not (= (access c) RaisesGP))
            (not (= (access c) RaisesSS)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmptrst)
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (not (= (access c) Works))
            (not (= (access c) RaisesGP))
            (not (= (access c) RaisesSS))))))))
(check-sat)
(pop 1)

; ---- vmx.VMPTRST.store satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert (or (= (work c) NoWork) (= (work c) OnVmptrst)))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (= (access c) Works))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (cpl c)))
        (= (access c) Works))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmptrst)
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (= (access c) Works)))))
(check-sat)
(pop 1)

; ---- vmx.VMREAD.unavailable satisfies answers
; from no invariant; hypotheses 1, 2, 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun field_1 () Field)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (or (= (work c) NoWork) (and (= (work c) OnVmread) (= (field c) field_1))))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert
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
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
          (= (execution c) Virtual8086)
          (= (execution c) Compatibility)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmread)
        (= (field c) field_1)
        (or
          (not (vmxon c))
          (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
          (= (execution c) Virtual8086)
          (= (execution c) Compatibility))))))
(check-sat)
(pop 1)

; ---- vmx.VMREAD.guest satisfies answers
; from turtles.entries_are_of_l1; hypotheses 1, 2, 3, 4, 5, 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun field_1 () Field)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun field_intercepted (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert (or (= (work c) NoWork) (and (= (work c) OnVmread) (= (field c) field_1))))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
(assert (or (field_intercepted c) (not (exists ((x Page)) (and (current_vmptr c x) (shadowing12 x))))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
        (or (field_intercepted c) (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1))))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmread)
        (= (field c) field_1)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (guest_mode c)
        (or (field_intercepted c) (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))))
(check-sat)
(pop 1)

; ---- vmx.VMREAD.privilege satisfies answers
; from turtles.vmx_is_protected; hypotheses 1, 2, 3, 4, 5, 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun field_1 () Field)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun field_intercepted (Core) Bool)
(assert turtles.vmx_is_protected)
(assert (or (= (work c) NoWork) (and (= (work c) OnVmread) (= (field c) field_1))))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert
  (not
    (and
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current_vmptr c x) (shadowing12 x))))))))
(assert
  (< 0
    (ite
      (or
        (= (work c) PreparesLaunch)
        (= (work c) PreparesResume)
        (= (work c) EntersLaunch)
        (= (work c) EntersResume))
      0
      (cpl c))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not
          (and
            (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
            (or
              (field_intercepted c)
              (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmread)
        (= (field c) field_1)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not
          (and
            (guest_mode c)
            (or
              (field_intercepted c)
              (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmread)
        (= (field c) field_1)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not
          (and
            (guest_mode c)
            (or
              (field_intercepted c)
              (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
        (not (< 0 (cpl c)))
        (exists ((x_1 Page))
          (ite
            (guest_mode c)
            (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
            (current_vmptr c x_1)))
        (not (= field_1 Unsupported))
        (not (= (access c) Works))
        (= (access c) RaisesGP)))))
(check-sat)
(pop 1)

; ---- vmx.VMREAD.no_vmcs satisfies answers
; from turtles.guest_mode_is_in_vmx, turtles.entries_are_of_l1, turtles.vmx_is_protected; hypotheses 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
(push 1)
(declare-fun c () Core)
(declare-fun field_1 () Field)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun field_intercepted (Core) Bool)
(assert turtles.guest_mode_is_in_vmx)
(assert turtles.entries_are_of_l1)
(assert turtles.vmx_is_protected)
(assert (or (= (work c) NoWork) (and (= (work c) OnVmread) (= (field c) field_1))))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert
  (not
    (and
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current_vmptr c x) (shadowing12 x))))))))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert
  (not
    (exists ((x Page))
      (ite
        (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
        (exists ((y Page)) (and (current_vmptr c y) (link12 y x)))
        (current_vmptr c x)))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not
          (and
            (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
            (or
              (field_intercepted c)
              (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
        (not (< 0 (cpl c)))
        (not
          (exists ((x_1 Page))
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
              (current_vmptr c x_1)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmread)
        (= (field c) field_1)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not
          (and
            (guest_mode c)
            (or
              (field_intercepted c)
              (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
        (not (< 0 (cpl c)))
        (not
          (exists ((x_1 Page))
            (ite
              (guest_mode c)
              (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
              (current_vmptr c x_1))))))))
(check-sat)
(pop 1)

; ---- vmx.VMREAD.unsupported satisfies answers
; from turtles.entries_are_of_l1, turtles.vmx_is_protected; hypotheses 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
(push 1)
(declare-fun c () Core)
(declare-fun field_1 () Field)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun field_intercepted (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert turtles.vmx_is_protected)
(assert (or (= (work c) NoWork) (and (= (work c) OnVmread) (= (field c) field_1))))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert
  (not
    (and
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current_vmptr c x) (shadowing12 x))))))))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert
  (exists ((x Page))
    (ite
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (exists ((y Page)) (and (current_vmptr c y) (link12 y x)))
      (current_vmptr c x))))
(assert (= field_1 Unsupported))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not
          (and
            (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
            (or
              (field_intercepted c)
              (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
        (not (< 0 (cpl c)))
        (exists ((x_1 Page))
          (ite
            (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
            (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
            (current_vmptr c x_1)))
        (= field_1 Unsupported))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmread)
        (= (field c) field_1)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not
          (and
            (guest_mode c)
            (or
              (field_intercepted c)
              (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
        (not (< 0 (cpl c)))
        (exists ((x_1 Page))
          (ite
            (guest_mode c)
            (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
            (current_vmptr c x_1)))
        (= field_1 Unsupported)))))
(check-sat)
(pop 1)

; ---- vmx.VMREAD.operand satisfies answers
; from turtles.entries_are_of_l1, turtles.vmx_is_protected; hypotheses 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
(push 1)
(declare-fun c () Core)
(declare-fun field_1 () Field)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun field_intercepted (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert turtles.vmx_is_protected)
(assert (or (= (work c) NoWork) (and (= (work c) OnVmread) (= (field c) field_1))))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert
  (not
    (and
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current_vmptr c x) (shadowing12 x))))))))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert
  (exists ((x Page))
    (ite
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (exists ((y Page)) (and (current_vmptr c y) (link12 y x)))
      (current_vmptr c x))))
(assert (not (= field_1 Unsupported)))
(assert (not (= (access c) Works)))
(assert
  (not
    (and
      (=>
        (= (access c) RaisesGP)
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not
              (and
                (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
                (or
                  (field_intercepted c)
                  (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
            (not (< 0 (cpl c)))
            (exists ((x_1 Page))
              (ite
                (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
                (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
                (current_vmptr c x_1)))
            (not (= field_1 Unsupported))
            (not (= (access c) Works))
            (= (access c) RaisesGP))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmread)
            (= (field c) field_1)
            (not
              (or
                (not (vmxon c))
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not
              (and
                (guest_mode c)
                (or
                  (field_intercepted c)
                  (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
            (< 0 (cpl c)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmread)
            (= (field c) field_1)
            (not
              (or
                (not (vmxon c))
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not
              (and
                (guest_mode c)
                (or
                  (field_intercepted c)
                  (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
            (not (< 0 (cpl c)))
            (exists ((x_1 Page))
              (ite
                (guest_mode c)
                (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
                (current_vmptr c x_1)))
            (not (= field_1 Unsupported))
            (not (= (access c) Works))
            (= (access c) RaisesGP))))
      (=>
        (and (not (= (access c) RaisesGP)) (= (access c) RaisesSS))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not
              (and
                (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
                (or
                  (field_intercepted c)
                  (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
            (not (< 0 (cpl c)))
            (exists ((x_1 Page))
              (ite
                (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
                (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
                (current_vmptr c x_1)))
            (not (= field_1 Unsupported))
            (not (= (access c) Works))
            (not (= (access c) RaisesGP))
            (= (access c) RaisesSS))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmread)
            (= (field c) field_1)
            (not
              (or
                (not (vmxon c))
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not
              (and
                (guest_mode c)
                (or
                  (field_intercepted c)
                  (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
            (not (< 0 (cpl c)))
            (exists ((x_1 Page))
              (ite
                (guest_mode c)
                (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
                (current_vmptr c x_1)))
            (not (= field_1 Unsupported))
            (not (= (access c) Works))
            (not (= (access c) RaisesGP))
            (= (access c) RaisesSS))))
      (=>
        (and (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not
              (and
                (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
                (or
                  (field_intercepted c)
                  (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
            (not (< 0 (cpl c)))
            (exists ((x_1 Page))
              (ite
                (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
                (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
                (current_vmptr c x_1)))
            (not (= field_1 Unsupported))
            (not (= (access c) Works))
            (not (= (access c) RaisesGP))
            (not (= (access c) RaisesSS)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmread)
            (= (field c) field_1)
            (not
              (or
                (not (vmxon c))
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not
              (and
                (guest_mode c)
                (or
                  (field_intercepted c)
                  (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
            (not (< 0 (cpl c)))
            (exists ((x_1 Page))
              (ite
                (guest_mode c)
                (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
                (current_vmptr c x_1)))
            (not (= field_1 Unsupported))
            (not (= (access c) Works))
            (not (= (access c) RaisesGP))
            (not (= (access c) RaisesSS))))))))
(check-sat)
(pop 1)

; ---- vmx.VMREAD.read satisfies answers
; from turtles.entries_are_of_l1, turtles.vmx_is_protected; hypotheses 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
(push 1)
(declare-fun c () Core)
(declare-fun field_1 () Field)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun field_intercepted (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert turtles.vmx_is_protected)
(assert (or (= (work c) NoWork) (and (= (work c) OnVmread) (= (field c) field_1))))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert
  (not
    (and
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current_vmptr c x) (shadowing12 x))))))))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert
  (exists ((x Page))
    (ite
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (exists ((y Page)) (and (current_vmptr c y) (link12 y x)))
      (current_vmptr c x))))
(assert (not (= field_1 Unsupported)))
(assert (= (access c) Works))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not
          (and
            (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
            (or
              (field_intercepted c)
              (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
        (not (< 0 (cpl c)))
        (exists ((x_1 Page))
          (ite
            (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
            (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
            (current_vmptr c x_1)))
        (not (= field_1 Unsupported))
        (= (access c) Works))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmread)
        (= (field c) field_1)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not
          (and
            (guest_mode c)
            (or
              (field_intercepted c)
              (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
        (not (< 0 (cpl c)))
        (exists ((x_1 Page))
          (ite
            (guest_mode c)
            (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
            (current_vmptr c x_1)))
        (not (= field_1 Unsupported))
        (= (access c) Works)))))
(check-sat)
(pop 1)

; ---- vmx.VMWRITE.unavailable satisfies answers
; from turtles.vmx_is_protected; hypotheses 1, 2, 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun field_1 () Field)
(declare-fun value_1 () Bool)
(declare-fun pointer_1 (Page) Bool)
(assert (forall ((x Page) (y Page)) (=> (and (pointer_1 x) (pointer_1 y)) (= x y))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert turtles.vmx_is_protected)
(assert
  (or
    (= (work c) NoWork)
    (and
      (= (work c) OnVmwrite)
      (= (field c) field_1)
      (= (value c) value_1)
      (forall ((p Page)) (= (pointer c p) (pointer_1 p))))))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert
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
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
          (= (execution c) Virtual8086)
          (= (execution c) Compatibility)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmwrite)
        (= (field c) field_1)
        (= (value c) value_1)
        (forall ((p Page)) (= (pointer c p) (pointer_1 p)))
        (or
          (not (vmxon c))
          (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
          (= (execution c) Virtual8086)
          (= (execution c) Compatibility))))))
(check-sat)
(pop 1)

; ---- vmx.VMWRITE.guest satisfies answers
; from turtles.entries_are_of_l1; hypotheses 1, 2, 3, 4, 5, 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun field_1 () Field)
(declare-fun value_1 () Bool)
(declare-fun pointer_1 (Page) Bool)
(assert (forall ((x Page) (y Page)) (=> (and (pointer_1 x) (pointer_1 y)) (= x y))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun field_intercepted (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert
  (or
    (= (work c) NoWork)
    (and
      (= (work c) OnVmwrite)
      (= (field c) field_1)
      (= (value c) value_1)
      (forall ((p Page)) (= (pointer c p) (pointer_1 p))))))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
(assert (or (field_intercepted c) (not (exists ((x Page)) (and (current_vmptr c x) (shadowing12 x))))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
        (or (field_intercepted c) (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1))))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmwrite)
        (= (field c) field_1)
        (= (value c) value_1)
        (forall ((p Page)) (= (pointer c p) (pointer_1 p)))
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (guest_mode c)
        (or (field_intercepted c) (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))))
(check-sat)
(pop 1)

; ---- vmx.VMWRITE.privilege satisfies answers
; from turtles.vmx_is_protected; hypotheses 1, 2, 3, 4, 5, 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun field_1 () Field)
(declare-fun value_1 () Bool)
(declare-fun pointer_1 (Page) Bool)
(assert (forall ((x Page) (y Page)) (=> (and (pointer_1 x) (pointer_1 y)) (= x y))))
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun field_intercepted (Core) Bool)
(assert turtles.vmx_is_protected)
(assert
  (or
    (= (work c) NoWork)
    (and
      (= (work c) OnVmwrite)
      (= (field c) field_1)
      (= (value c) value_1)
      (forall ((p Page)) (= (pointer c p) (pointer_1 p))))))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert
  (not
    (and
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current_vmptr c x) (shadowing12 x))))))))
(assert
  (< 0
    (ite
      (or
        (= (work c) PreparesLaunch)
        (= (work c) PreparesResume)
        (= (work c) EntersLaunch)
        (= (work c) EntersResume))
      0
      (cpl c))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not
          (and
            (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
            (or
              (field_intercepted c)
              (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmwrite)
        (= (field c) field_1)
        (= (value c) value_1)
        (forall ((p Page)) (= (pointer c p) (pointer_1 p)))
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not
          (and
            (guest_mode c)
            (or
              (field_intercepted c)
              (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmwrite)
        (= (field c) field_1)
        (= (value c) value_1)
        (forall ((p Page)) (= (pointer c p) (pointer_1 p)))
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not
          (and
            (guest_mode c)
            (or
              (field_intercepted c)
              (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
        (not (< 0 (cpl c)))
        (exists ((x_1 Page))
          (ite
            (guest_mode c)
            (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
            (current_vmptr c x_1)))
        (not (= (access c) Works))
        (= (access c) RaisesGP)))))
(check-sat)
(pop 1)

; ---- vmx.VMWRITE.no_vmcs satisfies answers
; from turtles.vmcs02_is_of_the_current_vmcs12, turtles.vmcs02_is_live_for_l2, turtles.guest_mode_is_in_vmx, turtles.entries_are_of_l1, turtles.vmx_is_protected; hypotheses 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 14
(push 1)
(declare-fun c () Core)
(declare-fun field_1 () Field)
(declare-fun value_1 () Bool)
(declare-fun pointer_1 (Page) Bool)
(assert (forall ((x Page) (y Page)) (=> (and (pointer_1 x) (pointer_1 y)) (= x y))))
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun field_intercepted (Core) Bool)
(assert turtles.vmcs02_is_of_the_current_vmcs12)
(assert turtles.vmcs02_is_live_for_l2)
(assert turtles.guest_mode_is_in_vmx)
(assert turtles.entries_are_of_l1)
(assert turtles.vmx_is_protected)
(assert
  (or
    (= (work c) NoWork)
    (and
      (= (work c) OnVmwrite)
      (= (field c) field_1)
      (= (value c) value_1)
      (forall ((p Page)) (= (pointer c p) (pointer_1 p))))))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert
  (not
    (and
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current_vmptr c x) (shadowing12 x))))))))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert
  (not
    (exists ((x Page))
      (ite
        (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
        (exists ((y Page)) (and (current_vmptr c y) (link12 y x)))
        (current_vmptr c x)))))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not
          (and
            (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
            (or
              (field_intercepted c)
              (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
        (not (< 0 (cpl c)))
        (not
          (exists ((x_1 Page))
            (ite
              (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
              (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
              (current_vmptr c x_1)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmwrite)
        (= (field c) field_1)
        (= (value c) value_1)
        (forall ((p Page)) (= (pointer c p) (pointer_1 p)))
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not
          (and
            (guest_mode c)
            (or
              (field_intercepted c)
              (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
        (not (< 0 (cpl c)))
        (not
          (exists ((x_1 Page))
            (ite
              (guest_mode c)
              (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
              (current_vmptr c x_1))))))))
(check-sat)
(pop 1)

; ---- vmx.VMWRITE.operand satisfies answers
; from turtles.entries_are_of_l1, turtles.vmx_is_protected; hypotheses 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
(push 1)
(declare-fun c () Core)
(declare-fun field_1 () Field)
(declare-fun value_1 () Bool)
(declare-fun pointer_1 (Page) Bool)
(assert (forall ((x Page) (y Page)) (=> (and (pointer_1 x) (pointer_1 y)) (= x y))))
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun field_intercepted (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert turtles.vmx_is_protected)
(assert
  (or
    (= (work c) NoWork)
    (and
      (= (work c) OnVmwrite)
      (= (field c) field_1)
      (= (value c) value_1)
      (forall ((p Page)) (= (pointer c p) (pointer_1 p))))))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert
  (not
    (and
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current_vmptr c x) (shadowing12 x))))))))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert
  (exists ((x Page))
    (ite
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (exists ((y Page)) (and (current_vmptr c y) (link12 y x)))
      (current_vmptr c x))))
(assert (not (= (access c) Works)))
(assert
  (not
    (and
      (=>
        (= (access c) RaisesGP)
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not
              (and
                (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
                (or
                  (field_intercepted c)
                  (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
            (not (< 0 (cpl c)))
            (exists ((x_1 Page))
              (ite
                (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
                (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
                (current_vmptr c x_1)))
            (not (= (access c) Works))
            (= (access c) RaisesGP))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmwrite)
            (= (field c) field_1)
            (= (value c) value_1)
            (forall ((p Page)) (= (pointer c p) (pointer_1 p)))
            (not
              (or
                (not (vmxon c))
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not
              (and
                (guest_mode c)
                (or
                  (field_intercepted c)
                  (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
            (< 0 (cpl c)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmwrite)
            (= (field c) field_1)
            (= (value c) value_1)
            (forall ((p Page)) (= (pointer c p) (pointer_1 p)))
            (not
              (or
                (not (vmxon c))
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not
              (and
                (guest_mode c)
                (or
                  (field_intercepted c)
                  (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
            (not (< 0 (cpl c)))
            (exists ((x_1 Page))
              (ite
                (guest_mode c)
                (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
                (current_vmptr c x_1)))
            (not (= (access c) Works))
            (= (access c) RaisesGP))))
      (=>
        (and (not (= (access c) RaisesGP)) (= (access c) RaisesSS))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not
              (and
                (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
                (or
                  (field_intercepted c)
                  (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
            (not (< 0 (cpl c)))
            (exists ((x_1 Page))
              (ite
                (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
                (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
                (current_vmptr c x_1)))
            (not (= (access c) Works))
            (not (= (access c) RaisesGP))
            (= (access c) RaisesSS))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmwrite)
            (= (field c) field_1)
            (= (value c) value_1)
            (forall ((p Page)) (= (pointer c p) (pointer_1 p)))
            (not
              (or
                (not (vmxon c))
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not
              (and
                (guest_mode c)
                (or
                  (field_intercepted c)
                  (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
            (not (< 0 (cpl c)))
            (exists ((x_1 Page))
              (ite
                (guest_mode c)
                (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
                (current_vmptr c x_1)))
            (not (= (access c) Works))
            (not (= (access c) RaisesGP))
            (= (access c) RaisesSS))))
      (=>
        (and (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not
              (and
                (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
                (or
                  (field_intercepted c)
                  (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
            (not (< 0 (cpl c)))
            (exists ((x_1 Page))
              (ite
                (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
                (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
                (current_vmptr c x_1)))
            (not (= (access c) Works))
            (not (= (access c) RaisesGP))
            (not (= (access c) RaisesSS)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmwrite)
            (= (field c) field_1)
            (= (value c) value_1)
            (forall ((p Page)) (= (pointer c p) (pointer_1 p)))
            (not
              (or
                (not (vmxon c))
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not
              (and
                (guest_mode c)
                (or
                  (field_intercepted c)
                  (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
            (not (< 0 (cpl c)))
            (exists ((x_1 Page))
              (ite
                (guest_mode c)
                (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
                (current_vmptr c x_1)))
            (not (= (access c) Works))
            (not (= (access c) RaisesGP))
            (not (= (access c) RaisesSS))))))))
(check-sat)
(pop 1)

; ---- vmx.VMWRITE.unsupported satisfies answers
; from turtles.vmx_is_protected; hypotheses 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
(push 1)
(declare-fun c () Core)
(declare-fun field_1 () Field)
(declare-fun value_1 () Bool)
(declare-fun pointer_1 (Page) Bool)
(assert (forall ((x Page) (y Page)) (=> (and (pointer_1 x) (pointer_1 y)) (= x y))))
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun field_intercepted (Core) Bool)
(assert turtles.vmx_is_protected)
(assert
  (or
    (= (work c) NoWork)
    (and
      (= (work c) OnVmwrite)
      (= (field c) field_1)
      (= (value c) value_1)
      (forall ((p Page)) (= (pointer c p) (pointer_1 p))))))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert
  (not
    (and
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current_vmptr c x) (shadowing12 x))))))))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert
  (exists ((x Page))
    (ite
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (exists ((y Page)) (and (current_vmptr c y) (link12 y x)))
      (current_vmptr c x))))
(assert (= (access c) Works))
(assert (= field_1 Unsupported))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not
          (and
            (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
            (or
              (field_intercepted c)
              (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
        (not (< 0 (cpl c)))
        (exists ((x_1 Page))
          (ite
            (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
            (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
            (current_vmptr c x_1)))
        (= (access c) Works)
        (= field_1 Unsupported))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmwrite)
        (= (field c) field_1)
        (= (value c) value_1)
        (forall ((p Page)) (= (pointer c p) (pointer_1 p)))
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not
          (and
            (guest_mode c)
            (or
              (field_intercepted c)
              (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
        (not (< 0 (cpl c)))
        (exists ((x_1 Page))
          (ite
            (guest_mode c)
            (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
            (current_vmptr c x_1)))
        (= (access c) Works)
        (= field_1 Unsupported)))))
(check-sat)
(pop 1)

; ---- vmx.VMWRITE.read_only satisfies answers
; from turtles.vmx_is_protected; hypotheses 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14
(push 1)
(declare-fun c () Core)
(declare-fun field_1 () Field)
(declare-fun value_1 () Bool)
(declare-fun pointer_1 (Page) Bool)
(assert (forall ((x Page) (y Page)) (=> (and (pointer_1 x) (pointer_1 y)) (= x y))))
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun field_intercepted (Core) Bool)
(assert turtles.vmx_is_protected)
(assert
  (or
    (= (work c) NoWork)
    (and
      (= (work c) OnVmwrite)
      (= (field c) field_1)
      (= (value c) value_1)
      (forall ((p Page)) (= (pointer c p) (pointer_1 p))))))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert
  (not
    (and
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current_vmptr c x) (shadowing12 x))))))))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert
  (exists ((x Page))
    (ite
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (exists ((y Page)) (and (current_vmptr c y) (link12 y x)))
      (current_vmptr c x))))
(assert (= (access c) Works))
(assert (not (= field_1 Unsupported)))
(assert (= field_1 ExitInfo))
(assert (not vmwrite_any_field))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not
          (and
            (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
            (or
              (field_intercepted c)
              (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
        (not (< 0 (cpl c)))
        (exists ((x_1 Page))
          (ite
            (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
            (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
            (current_vmptr c x_1)))
        (= (access c) Works)
        (not (= field_1 Unsupported))
        (= field_1 ExitInfo)
        (not vmwrite_any_field))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmwrite)
        (= (field c) field_1)
        (= (value c) value_1)
        (forall ((p Page)) (= (pointer c p) (pointer_1 p)))
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not
          (and
            (guest_mode c)
            (or
              (field_intercepted c)
              (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
        (not (< 0 (cpl c)))
        (exists ((x_1 Page))
          (ite
            (guest_mode c)
            (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
            (current_vmptr c x_1)))
        (= (access c) Works)
        (not (= field_1 Unsupported))
        (= field_1 ExitInfo)
        (not vmwrite_any_field)))))
(check-sat)
(pop 1)

; ---- vmx.VMWRITE.write satisfies answers
; from turtles.vmx_is_protected; hypotheses 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13
(push 1)
(declare-fun c () Core)
(declare-fun field_1 () Field)
(declare-fun value_1 () Bool)
(declare-fun pointer_1 (Page) Bool)
(assert (forall ((x Page) (y Page)) (=> (and (pointer_1 x) (pointer_1 y)) (= x y))))
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun field_intercepted (Core) Bool)
(assert turtles.vmx_is_protected)
(assert
  (or
    (= (work c) NoWork)
    (and
      (= (work c) OnVmwrite)
      (= (field c) field_1)
      (= (value c) value_1)
      (forall ((p Page)) (= (pointer c p) (pointer_1 p))))))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert
  (not
    (and
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current_vmptr c x) (shadowing12 x))))))))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert
  (exists ((x Page))
    (ite
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (exists ((y Page)) (and (current_vmptr c y) (link12 y x)))
      (current_vmptr c x))))
(assert (= (access c) Works))
(assert (not (= field_1 Unsupported)))
(assert (not (and (= field_1 ExitInfo) (not vmwrite_any_field))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not
          (and
            (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
            (or
              (field_intercepted c)
              (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
        (not (< 0 (cpl c)))
        (exists ((x_1 Page))
          (ite
            (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
            (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
            (current_vmptr c x_1)))
        (= (access c) Works)
        (not (= field_1 Unsupported))
        (not (and (= field_1 ExitInfo) (not vmwrite_any_field))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmwrite)
        (= (field c) field_1)
        (= (value c) value_1)
        (forall ((p Page)) (= (pointer c p) (pointer_1 p)))
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not
          (and
            (guest_mode c)
            (or
              (field_intercepted c)
              (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
        (not (< 0 (cpl c)))
        (exists ((x_1 Page))
          (ite
            (guest_mode c)
            (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
            (current_vmptr c x_1)))
        (= (access c) Works)
        (not (= field_1 Unsupported))
        (not (and (= field_1 ExitInfo) (not vmwrite_any_field)))))))
(check-sat)
(pop 1)

; ---- vmx.VMLAUNCH.unavailable satisfies answers
; from turtles.entries_are_of_l1, turtles.vmx_is_protected; hypotheses 1, 2, 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert turtles.vmx_is_protected)
(assert
  (or (= (work c) NoWork) (= (work c) OnVmlaunch) (= (work c) PreparesLaunch) (= (work c) EntersLaunch)))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert
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
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
          (= (execution c) Virtual8086)
          (= (execution c) Compatibility)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (or (= (work c) PreparesLaunch) (= (work c) PreparesResume))
        (= (work c) PreparesLaunch)
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
          (and
            (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
            (= (execution c) Virtual8086))
          (and
            (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
            (= (execution c) Compatibility))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (or
          (not (vmxon c))
          (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
          (= (execution c) Virtual8086)
          (= (execution c) Compatibility)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
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
              (l1_cr0_pe c)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (not
          (and
            (exists ((x_1 Page))
              (and
                (current_vmptr c x_1)
                (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
            (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))))
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
              (l1_cr0_pe c))))))))
(check-sat)
(pop 1)

; ---- vmx.VMLAUNCH.guest satisfies answers
; from turtles.entries_are_of_l1; hypotheses 1, 2, 3, 4, 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert
  (or (= (work c) NoWork) (= (work c) OnVmlaunch) (= (work c) PreparesLaunch) (= (work c) EntersLaunch)))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (or (= (work c) PreparesLaunch) (= (work c) PreparesResume))
        (= (work c) PreparesLaunch)
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
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Virtual8086))
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Compatibility))))
        (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (guest_mode c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
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
                (l1_cr0_pe c)))))
        (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (not
          (and
            (exists ((x_1 Page))
              (and
                (current_vmptr c x_1)
                (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
            (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))))
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
                (l1_cr0_pe c)))))
        (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))))
(check-sat)
(pop 1)

; ---- vmx.VMLAUNCH.privilege satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert
  (or (= (work c) NoWork) (= (work c) OnVmlaunch) (= (work c) PreparesLaunch) (= (work c) EntersLaunch)))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (< 0
    (ite
      (or
        (= (work c) PreparesLaunch)
        (= (work c) PreparesResume)
        (= (work c) EntersLaunch)
        (= (work c) EntersResume))
      0
      (cpl c))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (or (= (work c) PreparesLaunch) (= (work c) PreparesResume))
        (= (work c) PreparesLaunch)
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
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Virtual8086))
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Compatibility))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (< 0 (ite (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))) 0 (cpl c))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (< 0 (cpl c))))))
(check-sat)
(pop 1)

; ---- vmx.VMLAUNCH.no_vmcs satisfies answers
; from turtles.entries_are_of_l1; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert
  (or (= (work c) NoWork) (= (work c) OnVmlaunch) (= (work c) PreparesLaunch) (= (work c) EntersLaunch)))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (not (exists ((p Page)) (current_vmptr c p))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (cpl c)))
        (not (exists ((p Page)) (current_vmptr c p))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (or (= (work c) PreparesLaunch) (= (work c) PreparesResume))
        (= (work c) PreparesLaunch)
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
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Virtual8086))
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Compatibility))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (ite (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))) 0 (cpl c))))
        (not (exists ((p Page)) (current_vmptr c p))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (not (exists ((p Page)) (current_vmptr c p))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (exists ((p Page)) (current_vmptr c p))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (not
          (and
            (exists ((x_1 Page))
              (and
                (current_vmptr c x_1)
                (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
            (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (exists ((p Page)) (current_vmptr c p))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) EntersLaunch)
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1)))))))
(check-sat)
(pop 1)

; ---- vmx.VMLAUNCH.shadow_vmcs satisfies answers
; from turtles.entries_are_of_l1; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 11
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert
  (or (= (work c) NoWork) (= (work c) OnVmlaunch) (= (work c) PreparesLaunch) (= (work c) EntersLaunch)))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (exists ((x Page)) (and (current_vmptr c x) (shadow x))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (or (= (work c) PreparesLaunch) (= (work c) PreparesResume))
        (= (work c) PreparesLaunch)
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
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Virtual8086))
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Compatibility))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (ite (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))) 0 (cpl c))))
        (exists ((p Page)) (current_vmptr c p))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (not (exists ((p Page)) (current_vmptr c p))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (not
          (and
            (exists ((x_1 Page))
              (and
                (current_vmptr c x_1)
                (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
            (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) EntersLaunch)
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1)))))))
(check-sat)
(pop 1)

; ---- vmx.VMLAUNCH.mov_ss satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(assert
  (or (= (work c) NoWork) (= (work c) OnVmlaunch) (= (work c) PreparesLaunch) (= (work c) EntersLaunch)))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (exists ((p Page)) (current_vmptr c p)))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert (not (= (work c) PreparesLaunch)))
(assert (not (= (work c) PreparesResume)))
(assert (not (= (work c) EntersLaunch)))
(assert (not (= (work c) EntersResume)))
(assert (mov_ss_blocking c))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (mov_ss_blocking c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (or (= (work c) PreparesLaunch) (= (work c) PreparesResume))
        (= (work c) PreparesLaunch)
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
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Virtual8086))
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Compatibility))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (ite (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))) 0 (cpl c))))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
        (mov_ss_blocking c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (mov_ss_blocking c)))))
(check-sat)
(pop 1)

; ---- vmx.VMLAUNCH.not_clear satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 11, 12, 13
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(assert
  (or (= (work c) NoWork) (= (work c) OnVmlaunch) (= (work c) PreparesLaunch) (= (work c) EntersLaunch)))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert
  (not
    (and
      (not
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume)))
      (mov_ss_blocking c))))
(assert (exists ((x Page)) (and (current_vmptr c x) (= (launch12 x) Launched))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (or (= (work c) PreparesLaunch) (= (work c) PreparesResume))
        (= (work c) PreparesLaunch)
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
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Virtual8086))
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Compatibility))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (ite (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))) 0 (cpl c))))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not
          (and (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch)))) (mov_ss_blocking c)))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (not
          (and
            (exists ((x_1 Page))
              (and
                (current_vmptr c x_1)
                (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
            (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) EntersLaunch)
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched)))))))
(check-sat)
(pop 1)

; ---- vmx.VMLAUNCH.controls satisfies answers
; from turtles.entries_are_of_l1; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert
  (or (= (work c) NoWork) (= (work c) OnVmlaunch) (= (work c) PreparesLaunch) (= (work c) EntersLaunch)))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert
  (not
    (and
      (not
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume)))
      (mov_ss_blocking c))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (= (launch12 x) Launched)))))
(assert
  (exists ((x Page))
    (and
      (current_vmptr c x)
      (or (not (controls12 x)) (shadowing12 x) (and (functions12 x) (not vm_functions))))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (or (= (work c) PreparesLaunch) (= (work c) PreparesResume))
        (= (work c) PreparesLaunch)
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
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Virtual8086))
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Compatibility))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (ite (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))) 0 (cpl c))))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not
          (and (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch)))) (mov_ss_blocking c)))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (not
          (and
            (exists ((x_1 Page))
              (and
                (current_vmptr c x_1)
                (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
            (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) EntersLaunch)
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))))))
(check-sat)
(pop 1)

; ---- vmx.VMLAUNCH.host_state satisfies answers
; from turtles.entries_are_of_l1; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert
  (or (= (work c) NoWork) (= (work c) OnVmlaunch) (= (work c) PreparesLaunch) (= (work c) EntersLaunch)))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert
  (not
    (and
      (not
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume)))
      (mov_ss_blocking c))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (= (launch12 x) Launched)))))
(assert (exists ((x Page)) (and (current_vmptr c x) (not (host12 x)))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (or (= (work c) PreparesLaunch) (= (work c) PreparesResume))
        (= (work c) PreparesLaunch)
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
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Virtual8086))
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Compatibility))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (ite (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))) 0 (cpl c))))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not
          (and (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch)))) (mov_ss_blocking c)))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (not
          (and
            (exists ((x_1 Page))
              (and
                (current_vmptr c x_1)
                (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
            (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) EntersLaunch)
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1))))))))
(check-sat)
(pop 1)

; ---- vmx.VMLAUNCH.guest_state satisfies answers
; from turtles.entries_are_of_l1; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert
  (or (= (work c) NoWork) (= (work c) OnVmlaunch) (= (work c) PreparesLaunch) (= (work c) EntersLaunch)))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (exists ((p Page)) (current_vmptr c p)))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert
  (not
    (and
      (not
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume)))
      (mov_ss_blocking c))))
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
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
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
          (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (guest12 x_1))))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (or (= (work c) PreparesLaunch) (= (work c) PreparesResume))
        (= (work c) PreparesLaunch)
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
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Virtual8086))
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Compatibility))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (ite (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))) 0 (cpl c))))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not
          (and (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch)))) (mov_ss_blocking c)))
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
          (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (guest12 x_1))))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
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
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (not
          (and
            (exists ((x_1 Page))
              (and
                (current_vmptr c x_1)
                (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
            (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
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
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) EntersLaunch)
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
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
          (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (guest12 x_1)))))))))
(check-sat)
(pop 1)

; ---- vmx.VMLAUNCH.msr_load satisfies answers
; from turtles.entries_are_of_l1; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert
  (or (= (work c) NoWork) (= (work c) OnVmlaunch) (= (work c) PreparesLaunch) (= (work c) EntersLaunch)))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert
  (not
    (and
      (not
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume)))
      (mov_ss_blocking c))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (= (launch12 x) Launched)))))
(assert
  (not
    (exists ((x Page))
      (and
        (current_vmptr c x)
        (or (not (controls12 x)) (shadowing12 x) (and (functions12 x) (not vm_functions)))))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (not (host12 x))))))
(assert (exists ((x Page)) (and (current_vmptr c x) (not (msrs12 x)))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (msrs12 x_1)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (or (= (work c) PreparesLaunch) (= (work c) PreparesResume))
        (= (work c) PreparesLaunch)
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
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Virtual8086))
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Compatibility))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (ite (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))) 0 (cpl c))))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not
          (and (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch)))) (mov_ss_blocking c)))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (msrs12 x_1)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (msrs12 x_1)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (not
          (and
            (exists ((x_1 Page))
              (and
                (current_vmptr c x_1)
                (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
            (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (msrs12 x_1)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) EntersLaunch)
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (msrs12 x_1))))))))
(check-sat)
(pop 1)

; ---- vmx.VMLAUNCH.machine_check satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun machine_check (Core) Bool)
(assert
  (or (= (work c) NoWork) (= (work c) OnVmlaunch) (= (work c) PreparesLaunch) (= (work c) EntersLaunch)))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (exists ((p Page)) (current_vmptr c p)))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert
  (not
    (and
      (not
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume)))
      (mov_ss_blocking c))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (= (launch12 x) Launched)))))
(assert
  (not
    (exists ((x Page))
      (and
        (current_vmptr c x)
        (or (not (controls12 x)) (shadowing12 x) (and (functions12 x) (not vm_functions)))))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (not (host12 x))))))
(assert (machine_check c))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (machine_check c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (or (= (work c) PreparesLaunch) (= (work c) PreparesResume))
        (= (work c) PreparesLaunch)
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
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Virtual8086))
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Compatibility))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (ite (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))) 0 (cpl c))))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not
          (and (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch)))) (mov_ss_blocking c)))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (machine_check c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (machine_check c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (not
          (and
            (exists ((x_1 Page))
              (and
                (current_vmptr c x_1)
                (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
            (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (machine_check c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) EntersLaunch)
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (machine_check c)))))
(check-sat)
(pop 1)

; ---- vmx.VMLAUNCH.enter satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun machine_check (Core) Bool)
(assert
  (or (= (work c) NoWork) (= (work c) OnVmlaunch) (= (work c) PreparesLaunch) (= (work c) EntersLaunch)))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (exists ((p Page)) (current_vmptr c p)))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert
  (not
    (and
      (not
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume)))
      (mov_ss_blocking c))))
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
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
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
        (not (machine_check c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (or (= (work c) PreparesLaunch) (= (work c) PreparesResume))
        (= (work c) PreparesLaunch)
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
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Virtual8086))
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Compatibility))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (ite (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))) 0 (cpl c))))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not
          (and (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch)))) (mov_ss_blocking c)))
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
        (not (machine_check c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
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
        (not (machine_check c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (not
          (and
            (exists ((x_1 Page))
              (and
                (current_vmptr c x_1)
                (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
            (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
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
        (not (machine_check c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) EntersLaunch)
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
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
        (not (machine_check c))))))
(check-sat)
(pop 1)

; ---- vmx.VMRESUME.unavailable satisfies answers
; from turtles.entries_are_of_l1, turtles.vmx_is_protected; hypotheses 1, 2, 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert turtles.vmx_is_protected)
(assert
  (or (= (work c) NoWork) (= (work c) OnVmresume) (= (work c) PreparesResume) (= (work c) EntersResume)))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert
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
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
          (= (execution c) Virtual8086)
          (= (execution c) Compatibility)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (or (= (work c) PreparesLaunch) (= (work c) PreparesResume))
        (not (= (work c) PreparesLaunch))
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
          (and
            (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
            (= (execution c) Virtual8086))
          (and
            (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
            (= (execution c) Compatibility))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (or
          (not (vmxon c))
          (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
          (= (execution c) Virtual8086)
          (= (execution c) Compatibility)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
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
              (l1_cr0_pe c)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (not
          (and
            (exists ((x_1 Page))
              (and
                (current_vmptr c x_1)
                (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
            (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))))
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
              (l1_cr0_pe c))))))))
(check-sat)
(pop 1)

; ---- vmx.VMRESUME.guest satisfies answers
; from turtles.entries_are_of_l1; hypotheses 1, 2, 3, 4, 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert
  (or (= (work c) NoWork) (= (work c) OnVmresume) (= (work c) PreparesResume) (= (work c) EntersResume)))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (or (= (work c) PreparesLaunch) (= (work c) PreparesResume))
        (not (= (work c) PreparesLaunch))
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
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Virtual8086))
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Compatibility))))
        (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (guest_mode c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
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
                (l1_cr0_pe c)))))
        (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (not
          (and
            (exists ((x_1 Page))
              (and
                (current_vmptr c x_1)
                (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
            (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))))
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
                (l1_cr0_pe c)))))
        (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))))
(check-sat)
(pop 1)

; ---- vmx.VMRESUME.privilege satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert
  (or (= (work c) NoWork) (= (work c) OnVmresume) (= (work c) PreparesResume) (= (work c) EntersResume)))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (< 0
    (ite
      (or
        (= (work c) PreparesLaunch)
        (= (work c) PreparesResume)
        (= (work c) EntersLaunch)
        (= (work c) EntersResume))
      0
      (cpl c))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (or (= (work c) PreparesLaunch) (= (work c) PreparesResume))
        (not (= (work c) PreparesLaunch))
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
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Virtual8086))
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Compatibility))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (< 0 (ite (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))) 0 (cpl c))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (< 0 (cpl c))))))
(check-sat)
(pop 1)

; ---- vmx.VMRESUME.no_vmcs satisfies answers
; from turtles.entries_are_of_l1; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert
  (or (= (work c) NoWork) (= (work c) OnVmresume) (= (work c) PreparesResume) (= (work c) EntersResume)))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (not (exists ((p Page)) (current_vmptr c p))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (cpl c)))
        (not (exists ((p Page)) (current_vmptr c p))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (or (= (work c) PreparesLaunch) (= (work c) PreparesResume))
        (not (= (work c) PreparesLaunch))
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
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Virtual8086))
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Compatibility))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (ite (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))) 0 (cpl c))))
        (not (exists ((p Page)) (current_vmptr c p))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (not (exists ((p Page)) (current_vmptr c p))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (exists ((p Page)) (current_vmptr c p))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (not
          (and
            (exists ((x_1 Page))
              (and
                (current_vmptr c x_1)
                (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
            (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (exists ((p Page)) (current_vmptr c p))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) EntersResume)
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1)))))))
(check-sat)
(pop 1)

; ---- vmx.VMRESUME.shadow_vmcs satisfies answers
; from turtles.entries_are_of_l1; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 11
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert
  (or (= (work c) NoWork) (= (work c) OnVmresume) (= (work c) PreparesResume) (= (work c) EntersResume)))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (exists ((x Page)) (and (current_vmptr c x) (shadow x))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (or (= (work c) PreparesLaunch) (= (work c) PreparesResume))
        (not (= (work c) PreparesLaunch))
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
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Virtual8086))
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Compatibility))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (ite (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))) 0 (cpl c))))
        (exists ((p Page)) (current_vmptr c p))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (not (exists ((p Page)) (current_vmptr c p))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (not
          (and
            (exists ((x_1 Page))
              (and
                (current_vmptr c x_1)
                (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
            (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) EntersResume)
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1)))))))
(check-sat)
(pop 1)

; ---- vmx.VMRESUME.mov_ss satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(assert
  (or (= (work c) NoWork) (= (work c) OnVmresume) (= (work c) PreparesResume) (= (work c) EntersResume)))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (exists ((p Page)) (current_vmptr c p)))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert (not (= (work c) PreparesLaunch)))
(assert (not (= (work c) PreparesResume)))
(assert (not (= (work c) EntersLaunch)))
(assert (not (= (work c) EntersResume)))
(assert (mov_ss_blocking c))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (mov_ss_blocking c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (or (= (work c) PreparesLaunch) (= (work c) PreparesResume))
        (not (= (work c) PreparesLaunch))
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
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Virtual8086))
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Compatibility))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (ite (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))) 0 (cpl c))))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
        (mov_ss_blocking c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (mov_ss_blocking c)))))
(check-sat)
(pop 1)

; ---- vmx.VMRESUME.not_launched satisfies answers
; from turtles.entries_are_of_l1; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 11, 12, 13
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert
  (or (= (work c) NoWork) (= (work c) OnVmresume) (= (work c) PreparesResume) (= (work c) EntersResume)))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert
  (not
    (and
      (not
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume)))
      (mov_ss_blocking c))))
(assert (exists ((x Page)) (and (current_vmptr c x) (= (launch12 x) Clear))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (or (= (work c) PreparesLaunch) (= (work c) PreparesResume))
        (not (= (work c) PreparesLaunch))
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
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Virtual8086))
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Compatibility))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (ite (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))) 0 (cpl c))))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not
          (and (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch)))) (mov_ss_blocking c)))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (not
          (and
            (exists ((x_1 Page))
              (and
                (current_vmptr c x_1)
                (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
            (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) EntersResume)
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear)))))))
(check-sat)
(pop 1)

; ---- vmx.VMRESUME.controls satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(assert
  (or (= (work c) NoWork) (= (work c) OnVmresume) (= (work c) PreparesResume) (= (work c) EntersResume)))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert
  (not
    (and
      (not
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume)))
      (mov_ss_blocking c))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (= (launch12 x) Clear)))))
(assert
  (exists ((x Page))
    (and
      (current_vmptr c x)
      (or (not (controls12 x)) (shadowing12 x) (and (functions12 x) (not vm_functions))))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (or (= (work c) PreparesLaunch) (= (work c) PreparesResume))
        (not (= (work c) PreparesLaunch))
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
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Virtual8086))
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Compatibility))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (ite (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))) 0 (cpl c))))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not
          (and (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch)))) (mov_ss_blocking c)))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (not
          (and
            (exists ((x_1 Page))
              (and
                (current_vmptr c x_1)
                (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
            (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) EntersResume)
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))))))
(check-sat)
(pop 1)

; ---- vmx.VMRESUME.host_state satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(assert
  (or (= (work c) NoWork) (= (work c) OnVmresume) (= (work c) PreparesResume) (= (work c) EntersResume)))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert
  (not
    (and
      (not
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume)))
      (mov_ss_blocking c))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (= (launch12 x) Clear)))))
(assert (exists ((x Page)) (and (current_vmptr c x) (not (host12 x)))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (or (= (work c) PreparesLaunch) (= (work c) PreparesResume))
        (not (= (work c) PreparesLaunch))
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
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Virtual8086))
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Compatibility))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (ite (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))) 0 (cpl c))))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not
          (and (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch)))) (mov_ss_blocking c)))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (not
          (and
            (exists ((x_1 Page))
              (and
                (current_vmptr c x_1)
                (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
            (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) EntersResume)
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1))))))))
(check-sat)
(pop 1)

; ---- vmx.VMRESUME.guest_state satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(assert
  (or (= (work c) NoWork) (= (work c) OnVmresume) (= (work c) PreparesResume) (= (work c) EntersResume)))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (exists ((p Page)) (current_vmptr c p)))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert
  (not
    (and
      (not
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume)))
      (mov_ss_blocking c))))
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
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
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
          (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (guest12 x_1))))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (or (= (work c) PreparesLaunch) (= (work c) PreparesResume))
        (not (= (work c) PreparesLaunch))
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
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Virtual8086))
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Compatibility))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (ite (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))) 0 (cpl c))))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not
          (and (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch)))) (mov_ss_blocking c)))
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
          (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (guest12 x_1))))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
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
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (not
          (and
            (exists ((x_1 Page))
              (and
                (current_vmptr c x_1)
                (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
            (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
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
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) EntersResume)
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
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
          (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (guest12 x_1)))))))))
(check-sat)
(pop 1)

; ---- vmx.VMRESUME.msr_load satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(assert
  (or (= (work c) NoWork) (= (work c) OnVmresume) (= (work c) PreparesResume) (= (work c) EntersResume)))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert
  (not
    (and
      (not
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume)))
      (mov_ss_blocking c))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (= (launch12 x) Clear)))))
(assert
  (not
    (exists ((x Page))
      (and
        (current_vmptr c x)
        (or (not (controls12 x)) (shadowing12 x) (and (functions12 x) (not vm_functions)))))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (not (host12 x))))))
(assert (exists ((x Page)) (and (current_vmptr c x) (not (msrs12 x)))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (msrs12 x_1)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (or (= (work c) PreparesLaunch) (= (work c) PreparesResume))
        (not (= (work c) PreparesLaunch))
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
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Virtual8086))
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Compatibility))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (ite (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))) 0 (cpl c))))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not
          (and (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch)))) (mov_ss_blocking c)))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (msrs12 x_1)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (msrs12 x_1)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (not
          (and
            (exists ((x_1 Page))
              (and
                (current_vmptr c x_1)
                (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
            (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (msrs12 x_1)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) EntersResume)
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (msrs12 x_1))))))))
(check-sat)
(pop 1)

; ---- vmx.VMRESUME.machine_check satisfies answers
; from turtles.entries_are_of_l1; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun machine_check (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert
  (or (= (work c) NoWork) (= (work c) OnVmresume) (= (work c) PreparesResume) (= (work c) EntersResume)))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (exists ((p Page)) (current_vmptr c p)))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert
  (not
    (and
      (not
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume)))
      (mov_ss_blocking c))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (= (launch12 x) Clear)))))
(assert
  (not
    (exists ((x Page))
      (and
        (current_vmptr c x)
        (or (not (controls12 x)) (shadowing12 x) (and (functions12 x) (not vm_functions)))))))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (not (host12 x))))))
(assert (machine_check c))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (machine_check c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (or (= (work c) PreparesLaunch) (= (work c) PreparesResume))
        (not (= (work c) PreparesLaunch))
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
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Virtual8086))
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Compatibility))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (ite (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))) 0 (cpl c))))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not
          (and (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch)))) (mov_ss_blocking c)))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (machine_check c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (machine_check c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (not
          (and
            (exists ((x_1 Page))
              (and
                (current_vmptr c x_1)
                (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
            (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (machine_check c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) EntersResume)
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (machine_check c)))))
(check-sat)
(pop 1)

; ---- vmx.VMRESUME.enter satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun machine_check (Core) Bool)
(assert
  (or (= (work c) NoWork) (= (work c) OnVmresume) (= (work c) PreparesResume) (= (work c) EntersResume)))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (exists ((p Page)) (current_vmptr c p)))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (shadow x)))))
(assert
  (not
    (and
      (not
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume)))
      (mov_ss_blocking c))))
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
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
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
        (not (machine_check c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (or (= (work c) PreparesLaunch) (= (work c) PreparesResume))
        (not (= (work c) PreparesLaunch))
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
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Virtual8086))
            (and
              (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))))
              (= (execution c) Compatibility))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (ite (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch))) 0 (cpl c))))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not
          (and (not (or (= (work c) PreparesLaunch) (not (= (work c) PreparesLaunch)))) (mov_ss_blocking c)))
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
        (not (machine_check c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
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
        (not (machine_check c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (not
          (and
            (exists ((x_1 Page))
              (and
                (current_vmptr c x_1)
                (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
            (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))))
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
                (l1_cr0_pe c)))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
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
        (not (machine_check c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) EntersResume)
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
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
        (not (machine_check c))))))
(check-sat)
(pop 1)

; ---- vmx.VMCALL.unavailable satisfies answers
; from no invariant; hypotheses 1, 2, 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(assert (or (= (work c) NoWork) (= (work c) OnVmcall)))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (not
          (and
            (init_pending c)
            (not
              (or
                (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
                (not (= (activity c) Running))))))
        (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmcall)
        (not (vmxon c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmcall)
        (vmxon c)
        (not (guest_mode c))
        (or (= (execution c) Virtual8086) (= (execution c) Compatibility))))))
(check-sat)
(pop 1)

; ---- vmx.VMCALL.guest satisfies answers
; from no invariant; hypotheses 1, 2, 3, 4, 5
(push 1)
(declare-fun c () Core)
(assert (or (= (work c) NoWork) (= (work c) OnVmcall)))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (not
          (and
            (init_pending c)
            (not
              (or
                (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
                (not (= (activity c) Running))))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off))
        (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmcall)
        (vmxon c)
        (guest_mode c)))))
(check-sat)
(pop 1)

; ---- vmx.VMCALL.wrong_mode satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(assert (or (= (work c) NoWork) (= (work c) OnVmcall)))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
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
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (not
          (and
            (init_pending c)
            (not
              (or
                (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
                (not (= (activity c) Running))))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (or (= (execution c) Virtual8086) (= (execution c) Compatibility)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmcall)
        (not (vmxon c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmcall)
        (vmxon c)
        (not (guest_mode c))
        (or (= (execution c) Virtual8086) (= (execution c) Compatibility))))))
(check-sat)
(pop 1)

; ---- vmx.VMCALL.privilege satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(assert (or (= (work c) NoWork) (= (work c) OnVmcall)))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert
  (< 0
    (ite
      (or
        (= (work c) PreparesLaunch)
        (= (work c) PreparesResume)
        (= (work c) EntersLaunch)
        (= (work c) EntersResume))
      0
      (cpl c))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (not
          (and
            (init_pending c)
            (not
              (or
                (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
                (not (= (activity c) Running))))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (or (= (execution c) Virtual8086) (= (execution c) Compatibility)))
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmcall)
        (vmxon c)
        (not (guest_mode c))
        (not (or (= (execution c) Virtual8086) (= (execution c) Compatibility)))
        (< 0 (cpl c))))))
(check-sat)
(pop 1)

; ---- vmx.VMCALL.no_monitor satisfies answers
; from turtles.entries_are_of_l1; hypotheses 1, 2, 4, 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(assert turtles.entries_are_of_l1)
(assert (or (= (work c) NoWork) (= (work c) OnVmcall)))
(assert (= (activity c) Running))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert
  (not
    (and
      (=>
        (not (exists ((p Page)) (current_vmptr c p)))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (not
              (and
                (init_pending c)
                (not
                  (or
                    (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
                    (not (= (activity c) Running))))))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (or (= (execution c) Virtual8086) (= (execution c) Compatibility)))
            (not (< 0 (cpl c)))
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmcall)
            (vmxon c)
            (not (guest_mode c))
            (not (or (= (execution c) Virtual8086) (= (execution c) Compatibility)))
            (not (< 0 (cpl c)))
            (not (exists ((p Page)) (current_vmptr c p))))))
      (=>
        (exists ((p Page)) (current_vmptr c p))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (not
              (and
                (init_pending c)
                (not
                  (or
                    (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
                    (not (= (activity c) Running))))))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (or (= (execution c) Virtual8086) (= (execution c) Compatibility)))
            (not (< 0 (cpl c)))
            (exists ((p Page)) (current_vmptr c p)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnVmcall)
            (vmxon c)
            (not (guest_mode c))
            (not (or (= (execution c) Virtual8086) (= (execution c) Compatibility)))
            (not (< 0 (cpl c)))
            (exists ((p Page)) (current_vmptr c p))))))))
(check-sat)
(pop 1)

; ---- vmx.VMFUNC.outside satisfies answers
; from turtles.guest_mode_is_in_vmx; hypotheses 1, 2, 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun function_above_63 (Core) Bool)
(assert turtles.guest_mode_is_in_vmx)
(assert (or (= (work c) NoWork) (= (work c) OnVmfunc)))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (not
          (and
            (init_pending c)
            (not
              (or
                (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
                (not (= (activity c) Running))))))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmfunc)
        (not (guest_mode c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmfunc)
        (guest_mode c)
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (functions12 x_1)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmfunc)
        (guest_mode c)
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (functions12 x_1)))
        (function_above_63 c)))))
(check-sat)
(pop 1)

; ---- vmx.VMFUNC.switched_off satisfies answers
; from no invariant; hypotheses 1, 2, 3, 4, 5
(push 1)
(declare-fun c () Core)
(declare-fun function_above_63 (Core) Bool)
(assert (or (= (work c) NoWork) (= (work c) OnVmfunc)))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
(assert (not (exists ((x Page)) (and (current_vmptr c x) (functions12 x)))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (not
          (and
            (init_pending c)
            (not
              (or
                (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
                (not (= (activity c) Running))))))
        (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (functions12 x_1)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmfunc)
        (not (guest_mode c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmfunc)
        (guest_mode c)
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (functions12 x_1)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmfunc)
        (guest_mode c)
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (functions12 x_1)))
        (function_above_63 c)))))
(check-sat)
(pop 1)

; ---- vmx.VMFUNC.above_63 satisfies answers
; from no invariant; hypotheses 1, 2, 3, 4, 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun function_above_63 (Core) Bool)
(assert (or (= (work c) NoWork) (= (work c) OnVmfunc)))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
(assert (exists ((x Page)) (and (current_vmptr c x) (functions12 x))))
(assert (function_above_63 c))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (not
          (and
            (init_pending c)
            (not
              (or
                (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
                (not (= (activity c) Running))))))
        (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (functions12 x_1)))
        (function_above_63 c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmfunc)
        (not (guest_mode c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmfunc)
        (guest_mode c)
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (functions12 x_1)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmfunc)
        (guest_mode c)
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (functions12 x_1)))
        (function_above_63 c)))))
(check-sat)
(pop 1)

; ---- vmx.VMFUNC.disabled satisfies answers
; from no invariant; hypotheses 1, 2, 3, 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun function_above_63 (Core) Bool)
(declare-fun function_enabled (Core) Bool)
(declare-fun eptp_listed_ok (Core) Bool)
(assert (or (= (work c) NoWork) (= (work c) OnVmfunc)))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
(assert (exists ((x Page)) (and (current_vmptr c x) (functions12 x))))
(assert (not (function_above_63 c)))
(assert (not (function_enabled c)))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
        (not (function_enabled c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmfunc)
        (guest_mode c)
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (functions12 x_1)))
        (not (function_above_63 c))
        (not (function_enabled c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmfunc)
        (guest_mode c)
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (functions12 x_1)))
        (not (function_above_63 c))
        (function_enabled c)
        (not (eptp_listed_ok c))))))
(check-sat)
(pop 1)

; ---- vmx.VMFUNC.bad_eptp satisfies answers
; from no invariant; hypotheses 1, 2, 3, 4, 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun function_above_63 (Core) Bool)
(declare-fun function_enabled (Core) Bool)
(declare-fun eptp_listed_ok (Core) Bool)
(assert (or (= (work c) NoWork) (= (work c) OnVmfunc)))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
(assert (exists ((x Page)) (and (current_vmptr c x) (functions12 x))))
(assert (not (function_above_63 c)))
(assert (function_enabled c))
(assert (not (eptp_listed_ok c)))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
        (not (eptp_listed_ok c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmfunc)
        (guest_mode c)
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (functions12 x_1)))
        (not (function_above_63 c))
        (not (function_enabled c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmfunc)
        (guest_mode c)
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (functions12 x_1)))
        (not (function_above_63 c))
        (function_enabled c)
        (not (eptp_listed_ok c))))))
(check-sat)
(pop 1)

; ---- vmx.VMFUNC.eptp_switch satisfies answers
; from no invariant; hypotheses 1, 2, 3, 4, 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun function_above_63 (Core) Bool)
(declare-fun function_enabled (Core) Bool)
(declare-fun eptp_listed_ok (Core) Bool)
(assert (or (= (work c) NoWork) (= (work c) OnVmfunc)))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
(assert (exists ((x Page)) (and (current_vmptr c x) (functions12 x))))
(assert (not (function_above_63 c)))
(assert (function_enabled c))
(assert (eptp_listed_ok c))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
        (eptp_listed_ok c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmfunc)
        (guest_mode c)
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (functions12 x_1)))
        (not (function_above_63 c))
        (function_enabled c)
        (eptp_listed_ok c)))))
(check-sat)
(pop 1)

; ---- vmx.INVEPT.unsupported satisfies answers
; from no invariant; hypotheses 1, 2, 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(assert (or (= (work c) NoWork) (= (work c) OnInvept)))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (not invept_supported))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (not
          (and
            (init_pending c)
            (not
              (or
                (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
                (not (= (activity c) Running))))))
        (not invept_supported))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnInvept)
        (not invept_supported))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnInvept)
        invept_supported
        (or
          (not (vmxon c))
          (register_operand c)
          (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
          (= (execution c) Virtual8086)
          (= (execution c) Compatibility))))))
(check-sat)
(pop 1)

; ---- vmx.INVEPT.unavailable satisfies answers
; from turtles.vmx_is_protected; hypotheses 1, 2, 3, 4, 5
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(assert turtles.vmx_is_protected)
(assert (or (= (work c) NoWork) (= (work c) OnInvept)))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert invept_supported)
(assert
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
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
          (= (execution c) Virtual8086)
          (= (execution c) Compatibility)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnInvept)
        (not invept_supported))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnInvept)
        invept_supported
        (or
          (not (vmxon c))
          (register_operand c)
          (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
          (= (execution c) Virtual8086)
          (= (execution c) Compatibility))))))
(check-sat)
(pop 1)

; ---- vmx.INVEPT.guest satisfies answers
; from turtles.entries_are_of_l1; hypotheses 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert (or (= (work c) NoWork) (= (work c) OnInvept)))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert invept_supported)
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnInvept)
        invept_supported
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (guest_mode c)))))
(check-sat)
(pop 1)

; ---- vmx.INVEPT.privilege satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun type_supported (Core) Bool)
(assert (or (= (work c) NoWork) (= (work c) OnInvept)))
(assert (= (activity c) Running))
(assert invept_supported)
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (< 0
    (ite
      (or
        (= (work c) PreparesLaunch)
        (= (work c) PreparesResume)
        (= (work c) EntersLaunch)
        (= (work c) EntersResume))
      0
      (cpl c))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnInvept)
        invept_supported
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnInvept)
        invept_supported
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (type_supported c)
        (not (= (access c) Works))
        (= (access c) RaisesGP)))))
(check-sat)
(pop 1)

; ---- vmx.INVEPT.type satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12
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
(assert (or (= (work c) NoWork) (= (work c) OnInvept)))
(assert (= (activity c) Running))
(assert invept_supported)
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (not (type_supported c)))
(assert
  (not
    (and
      (=>
        (not (exists ((p Page)) (current_vmptr c p)))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (not (type_supported c))
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvept)
            invept_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (not (type_supported c))
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvept)
            invept_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (single_context c)
            (not (eptp_ok c))
            (not (exists ((p Page)) (current_vmptr c p))))))
      (=>
        (exists ((p Page)) (current_vmptr c p))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (not (type_supported c))
            (exists ((p Page)) (current_vmptr c p)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvept)
            invept_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (not (type_supported c))
            (exists ((p Page)) (current_vmptr c p)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvept)
            invept_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (single_context c)
            (not (eptp_ok c))
            (exists ((p Page)) (current_vmptr c p))))))))
(check-sat)
(pop 1)

; ---- vmx.INVEPT.operand satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun type_supported (Core) Bool)
(assert (or (= (work c) NoWork) (= (work c) OnInvept)))
(assert (= (activity c) Running))
(assert invept_supported)
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (type_supported c))
(assert (not (= (access c) Works)))
(assert
  (not
    (and
      (=>
        (= (access c) RaisesGP)
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (type_supported c)
            (not (= (access c) Works))
            (= (access c) RaisesGP))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvept)
            invept_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (< 0 (cpl c)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvept)
            invept_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (type_supported c)
            (not (= (access c) Works))
            (= (access c) RaisesGP))))
      (=>
        (and (not (= (access c) RaisesGP)) (= (access c) RaisesSS))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (type_supported c)
            (not (= (access c) Works))
            (not (= (access c) RaisesGP))
            (= (access c) RaisesSS))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvept)
            invept_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (type_supported c)
            (not (= (access c) Works))
            (not (= (access c) RaisesGP))
            (= (access c) RaisesSS))))
      (=>
        (and (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (type_supported c)
            (not (= (access c) Works))
            (not (= (access c) RaisesGP))
            (not (= (access c) RaisesSS)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvept)
            invept_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (type_supported c)
            (not (= (access c) Works))
            (not (= (access c) RaisesGP))
            (not (= (access c) RaisesSS))))))))
(check-sat)
(pop 1)

; ---- vmx.INVEPT.bad_eptp satisfies answers
; from turtles.entries_are_of_l1; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
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
(assert turtles.entries_are_of_l1)
(assert (or (= (work c) NoWork) (= (work c) OnInvept)))
(assert (= (activity c) Running))
(assert invept_supported)
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (type_supported c))
(assert (= (access c) Works))
(assert (single_context c))
(assert (not (eptp_ok c)))
(assert
  (not
    (and
      (=>
        (not (exists ((p Page)) (current_vmptr c p)))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (single_context c)
            (not (eptp_ok c))
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvept)
            invept_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (not (type_supported c))
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvept)
            invept_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (single_context c)
            (not (eptp_ok c))
            (not (exists ((p Page)) (current_vmptr c p))))))
      (=>
        (exists ((p Page)) (current_vmptr c p))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (single_context c)
            (not (eptp_ok c))
            (exists ((p Page)) (current_vmptr c p)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvept)
            invept_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (not (type_supported c))
            (exists ((p Page)) (current_vmptr c p)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvept)
            invept_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (single_context c)
            (not (eptp_ok c))
            (exists ((p Page)) (current_vmptr c p))))))))
(check-sat)
(pop 1)

; ---- vmx.INVEPT.invalidate satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14
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
(assert (or (= (work c) NoWork) (= (work c) OnInvept)))
(assert (= (activity c) Running))
(assert invept_supported)
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (type_supported c))
(assert (= (access c) Works))
(assert (not (and (single_context c) (not (eptp_ok c)))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (cpl c)))
        (type_supported c)
        (= (access c) Works)
        (not (and (single_context c) (not (eptp_ok c)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnInvept)
        invept_supported
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (type_supported c)
        (= (access c) Works)
        (not (and (single_context c) (not (eptp_ok c))))))))
(check-sat)
(pop 1)

; ---- vmx.INVVPID.unsupported satisfies answers
; from no invariant; hypotheses 1, 2, 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(assert (or (= (work c) NoWork) (= (work c) OnInvvpid)))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (not invvpid_supported))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (not
          (and
            (init_pending c)
            (not
              (or
                (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
                (not (= (activity c) Running))))))
        (not invvpid_supported))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnInvvpid)
        (not invvpid_supported))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnInvvpid)
        invvpid_supported
        (or
          (not (vmxon c))
          (register_operand c)
          (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
          (= (execution c) Virtual8086)
          (= (execution c) Compatibility))))))
(check-sat)
(pop 1)

; ---- vmx.INVVPID.unavailable satisfies answers
; from no invariant; hypotheses 1, 2, 3, 4, 5
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(assert (or (= (work c) NoWork) (= (work c) OnInvvpid)))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert invvpid_supported)
(assert
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
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
          (= (execution c) Virtual8086)
          (= (execution c) Compatibility)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnInvvpid)
        (not invvpid_supported))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnInvvpid)
        invvpid_supported
        (or
          (not (vmxon c))
          (register_operand c)
          (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
          (= (execution c) Virtual8086)
          (= (execution c) Compatibility))))))
(check-sat)
(pop 1)

; ---- vmx.INVVPID.guest satisfies answers
; from turtles.entries_are_of_l1; hypotheses 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert (or (= (work c) NoWork) (= (work c) OnInvvpid)))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert invvpid_supported)
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnInvvpid)
        invvpid_supported
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (guest_mode c)))))
(check-sat)
(pop 1)

; ---- vmx.INVVPID.privilege satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun type_supported (Core) Bool)
(assert (or (= (work c) NoWork) (= (work c) OnInvvpid)))
(assert (= (activity c) Running))
(assert invvpid_supported)
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (< 0
    (ite
      (or
        (= (work c) PreparesLaunch)
        (= (work c) PreparesResume)
        (= (work c) EntersLaunch)
        (= (work c) EntersResume))
      0
      (cpl c))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnInvvpid)
        invvpid_supported
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnInvvpid)
        invvpid_supported
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (type_supported c)
        (not (= (access c) Works))
        (= (access c) RaisesGP)))))
(check-sat)
(pop 1)

; ---- vmx.INVVPID.type satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12
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
(assert (or (= (work c) NoWork) (= (work c) OnInvvpid)))
(assert (= (activity c) Running))
(assert invvpid_supported)
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (not (type_supported c)))
(assert
  (not
    (and
      (=>
        (not (exists ((p Page)) (current_vmptr c p)))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (not (type_supported c))
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (not (type_supported c))
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (reserved_bits_set c)
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (not (reserved_bits_set c))
            (vpid_zero c)
            (not (all_contexts c))
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (not (reserved_bits_set c))
            (not (and (vpid_zero c) (not (all_contexts c))))
            (individual_address c)
            (not (address_canonical c))
            (not (exists ((p Page)) (current_vmptr c p))))))
      (=>
        (exists ((p Page)) (current_vmptr c p))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (not (type_supported c))
            (exists ((p Page)) (current_vmptr c p)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (not (type_supported c))
            (exists ((p Page)) (current_vmptr c p)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (reserved_bits_set c)
            (exists ((p Page)) (current_vmptr c p)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (not (reserved_bits_set c))
            (vpid_zero c)
            (not (all_contexts c))
            (exists ((p Page)) (current_vmptr c p)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (not (reserved_bits_set c))
            (not (and (vpid_zero c) (not (all_contexts c))))
            (individual_address c)
            (not (address_canonical c))
            (exists ((p Page)) (current_vmptr c p))))))))
(check-sat)
(pop 1)

; ---- vmx.INVVPID.operand satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun type_supported (Core) Bool)
(assert (or (= (work c) NoWork) (= (work c) OnInvvpid)))
(assert (= (activity c) Running))
(assert invvpid_supported)
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (type_supported c))
(assert (not (= (access c) Works)))
(assert
  (not
    (and
      (=>
        (= (access c) RaisesGP)
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (type_supported c)
            (not (= (access c) Works))
            (= (access c) RaisesGP))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (< 0 (cpl c)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (type_supported c)
            (not (= (access c) Works))
            (= (access c) RaisesGP))))
      (=>
        (and (not (= (access c) RaisesGP)) (= (access c) RaisesSS))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (type_supported c)
            (not (= (access c) Works))
            (not (= (access c) RaisesGP))
            (= (access c) RaisesSS))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (type_supported c)
            (not (= (access c) Works))
            (not (= (access c) RaisesGP))
            (= (access c) RaisesSS))))
      (=>
        (and (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (type_supported c)
            (not (= (access c) Works))
            (not (= (access c) RaisesGP))
            (not (= (access c) RaisesSS)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (type_supported c)
            (not (= (access c) Works))
            (not (= (access c) RaisesGP))
            (not (= (access c) RaisesSS))))))))
(check-sat)
(pop 1)

; ---- vmx.INVVPID.reserved satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14
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
(assert (or (= (work c) NoWork) (= (work c) OnInvvpid)))
(assert (= (activity c) Running))
(assert invvpid_supported)
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (type_supported c))
(assert (= (access c) Works))
(assert (reserved_bits_set c))
(assert
  (not
    (and
      (=>
        (not (exists ((p Page)) (current_vmptr c p)))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (reserved_bits_set c)
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (not (type_supported c))
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (reserved_bits_set c)
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (not (reserved_bits_set c))
            (vpid_zero c)
            (not (all_contexts c))
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (not (reserved_bits_set c))
            (not (and (vpid_zero c) (not (all_contexts c))))
            (individual_address c)
            (not (address_canonical c))
            (not (exists ((p Page)) (current_vmptr c p))))))
      (=>
        (exists ((p Page)) (current_vmptr c p))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (reserved_bits_set c)
            (exists ((p Page)) (current_vmptr c p)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (not (type_supported c))
            (exists ((p Page)) (current_vmptr c p)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (reserved_bits_set c)
            (exists ((p Page)) (current_vmptr c p)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (not (reserved_bits_set c))
            (vpid_zero c)
            (not (all_contexts c))
            (exists ((p Page)) (current_vmptr c p)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (not (reserved_bits_set c))
            (not (and (vpid_zero c) (not (all_contexts c))))
            (individual_address c)
            (not (address_canonical c))
            (exists ((p Page)) (current_vmptr c p))))))))
(check-sat)
(pop 1)

; ---- vmx.INVVPID.vpid satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16
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
(assert (or (= (work c) NoWork) (= (work c) OnInvvpid)))
(assert (= (activity c) Running))
(assert invvpid_supported)
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (type_supported c))
(assert (= (access c) Works))
(assert (not (reserved_bits_set c)))
(assert (vpid_zero c))
(assert (not (all_contexts c)))
(assert
  (not
    (and
      (=>
        (not (exists ((p Page)) (current_vmptr c p)))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (not (reserved_bits_set c))
            (vpid_zero c)
            (not (all_contexts c))
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (not (type_supported c))
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (reserved_bits_set c)
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (not (reserved_bits_set c))
            (vpid_zero c)
            (not (all_contexts c))
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (not (reserved_bits_set c))
            (not (and (vpid_zero c) (not (all_contexts c))))
            (individual_address c)
            (not (address_canonical c))
            (not (exists ((p Page)) (current_vmptr c p))))))
      (=>
        (exists ((p Page)) (current_vmptr c p))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (not (reserved_bits_set c))
            (vpid_zero c)
            (not (all_contexts c))
            (exists ((p Page)) (current_vmptr c p)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (not (type_supported c))
            (exists ((p Page)) (current_vmptr c p)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (reserved_bits_set c)
            (exists ((p Page)) (current_vmptr c p)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (not (reserved_bits_set c))
            (vpid_zero c)
            (not (all_contexts c))
            (exists ((p Page)) (current_vmptr c p)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (not (reserved_bits_set c))
            (not (and (vpid_zero c) (not (all_contexts c))))
            (individual_address c)
            (not (address_canonical c))
            (exists ((p Page)) (current_vmptr c p))))))))
(check-sat)
(pop 1)

; ---- vmx.INVVPID.address satisfies answers
; from turtles.entries_are_of_l1; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 20
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
(assert turtles.entries_are_of_l1)
(assert (or (= (work c) NoWork) (= (work c) OnInvvpid)))
(assert (= (activity c) Running))
(assert invvpid_supported)
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (type_supported c))
(assert (= (access c) Works))
(assert (not (reserved_bits_set c)))
(assert (not (and (vpid_zero c) (not (all_contexts c)))))
(assert (individual_address c))
(assert (not (address_canonical c)))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert
  (not
    (and
      (=>
        (not (exists ((p Page)) (current_vmptr c p)))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (not (reserved_bits_set c))
            (not (and (vpid_zero c) (not (all_contexts c))))
            (individual_address c)
            (not (address_canonical c))
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (not (type_supported c))
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (reserved_bits_set c)
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (not (reserved_bits_set c))
            (vpid_zero c)
            (not (all_contexts c))
            (not (exists ((p Page)) (current_vmptr c p))))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (not (reserved_bits_set c))
            (not (and (vpid_zero c) (not (all_contexts c))))
            (individual_address c)
            (not (address_canonical c))
            (not (exists ((p Page)) (current_vmptr c p))))))
      (=>
        (exists ((p Page)) (current_vmptr c p))
        (or
          (and
            (= (work c) NoWork)
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (not (reserved_bits_set c))
            (not (and (vpid_zero c) (not (all_contexts c))))
            (individual_address c)
            (not (address_canonical c))
            (exists ((p Page)) (current_vmptr c p)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (not (type_supported c))
            (exists ((p Page)) (current_vmptr c p)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (reserved_bits_set c)
            (exists ((p Page)) (current_vmptr c p)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (not (reserved_bits_set c))
            (vpid_zero c)
            (not (all_contexts c))
            (exists ((p Page)) (current_vmptr c p)))
          (and
            (= (activity c) Running)
            (not
              (and
                (init_pending c)
                (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
            (= (work c) OnInvvpid)
            invvpid_supported
            (not
              (or
                (not (vmxon c))
                (register_operand c)
                (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
                (= (execution c) Virtual8086)
                (= (execution c) Compatibility)))
            (not (guest_mode c))
            (not (< 0 (cpl c)))
            (type_supported c)
            (= (access c) Works)
            (not (reserved_bits_set c))
            (not (and (vpid_zero c) (not (all_contexts c))))
            (individual_address c)
            (not (address_canonical c))
            (exists ((p Page)) (current_vmptr c p))))))))
(check-sat)
(pop 1)

; ---- vmx.INVVPID.invalidate satisfies answers
; from no invariant; hypotheses 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16
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
(assert (or (= (work c) NoWork) (= (work c) OnInvvpid)))
(assert (= (activity c) Running))
(assert invvpid_supported)
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (register_operand c)))
(assert
  (ite (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (guest_cr0_pe c) (l1_cr0_pe c)))
(assert
  (not
    (=
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        SixtyFourBit
        (execution c))
      Virtual8086)))
(assert
  (not
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
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (type_supported c))
(assert (= (access c) Works))
(assert (not (reserved_bits_set c)))
(assert (not (and (vpid_zero c) (not (all_contexts c)))))
(assert (not (and (individual_address c) (not (address_canonical c)))))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
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
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
        (not (< 0 (cpl c)))
        (type_supported c)
        (= (access c) Works)
        (not (reserved_bits_set c))
        (not (and (vpid_zero c) (not (all_contexts c))))
        (not (and (individual_address c) (not (address_canonical c)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnInvvpid)
        invvpid_supported
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (type_supported c)
        (= (access c) Works)
        (not (reserved_bits_set c))
        (not (and (vpid_zero c) (not (all_contexts c))))
        (not (and (individual_address c) (not (address_canonical c))))))))
(check-sat)
(pop 1)

; ---- vmx.MOV_TO_CR0.privilege satisfies answers
; from no invariant; hypotheses 1, 2, 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun pe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun cr_intercepted (Core) Bool)
(assert (= (work c) NoWork))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert
  (< 0
    (ite
      (or
        (= (work c) PreparesLaunch)
        (= (work c) PreparesResume)
        (= (work c) EntersLaunch)
        (= (work c) EntersResume))
      0
      (cpl c))))
(assert
  (not
    (or
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (guest_mode c)
        (not (and fixed (or pe unrestricted_guest))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (not (and (guest_mode c) (not (and fixed (or pe unrestricted_guest)))))
        (not (guest_mode c))
        (vmxon c)
        (not (and fixed pe)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (not (and (guest_mode c) (not (and fixed (or pe unrestricted_guest)))))
        (not (guest_mode c))
        (not (and (vmxon c) (not (guest_mode c)) (not (and fixed pe))))
        fixed
        (not pe)))))
(check-sat)
(pop 1)

; ---- vmx.MOV_TO_CR0.intercepted satisfies answers
; from turtles.entries_are_of_l1; hypotheses 1, 2, 3, 4, 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun cr_intercepted (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert (= (work c) NoWork))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
(assert (cr_intercepted c))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
      (= (work c) NoWork)
      (not (< 0 (cpl c)))
      (guest_mode c)
      (cr_intercepted c))))
(check-sat)
(pop 1)

; ---- vmx.MOV_TO_CR0.guest_fixed satisfies answers
; from no invariant; hypotheses 1, 2, 3, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun pe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun cr_intercepted (Core) Bool)
(assert (= (work c) NoWork))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert
  (not (and (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (cr_intercepted c))))
(assert (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
(assert (not (and fixed (or pe unrestricted_guest))))
(assert
  (not
    (or
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (guest_mode c)
        (not (and fixed (or pe unrestricted_guest))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (not (and (guest_mode c) (not (and fixed (or pe unrestricted_guest)))))
        (not (guest_mode c))
        (vmxon c)
        (not (and fixed pe)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (not (and (guest_mode c) (not (and fixed (or pe unrestricted_guest)))))
        (not (guest_mode c))
        (not (and (vmxon c) (not (guest_mode c)) (not (and fixed pe))))
        fixed
        (not pe)))))
(check-sat)
(pop 1)

; ---- vmx.MOV_TO_CR0.guest satisfies answers
; from turtles.entries_are_of_l1; hypotheses 1, 2, 3, 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun pe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun cr_intercepted (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert (= (work c) NoWork))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert
  (not (and (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (cr_intercepted c))))
(assert
  (not
    (and
      (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)
      (not (and fixed (or pe unrestricted_guest))))))
(assert (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
(assert
  (not
    (or
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (not (and (guest_mode c) (not (and fixed (or pe unrestricted_guest)))))
        (guest_mode c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (not (and (guest_mode c) (not (and fixed (or pe unrestricted_guest)))))
        (not (guest_mode c))
        (not (and (vmxon c) (not (guest_mode c)) (not (and fixed pe))))
        (not (and fixed (not pe)))))))
(check-sat)
(pop 1)

; ---- vmx.MOV_TO_CR0.fixed satisfies answers
; from no invariant; hypotheses 1, 2, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun pe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun cr_intercepted (Core) Bool)
(assert (= (work c) NoWork))
(assert (= (activity c) Running))
(assert (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root))
(assert (not (and fixed pe)))
(assert
  (not
    (or
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (guest_mode c)
        (not (and fixed (or pe unrestricted_guest))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (not (and (guest_mode c) (not (and fixed (or pe unrestricted_guest)))))
        (not (guest_mode c))
        (vmxon c)
        (not (and fixed pe)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (not (and (guest_mode c) (not (and fixed (or pe unrestricted_guest)))))
        (not (guest_mode c))
        (not (and (vmxon c) (not (guest_mode c)) (not (and fixed pe))))
        fixed
        (not pe)))))
(check-sat)
(pop 1)

; ---- vmx.MOV_TO_CR0.paging satisfies answers
; from turtles.guest_mode_is_in_vmx; hypotheses 1, 2, 3, 7, 8, 9, 10
(push 1)
(declare-fun c () Core)
(declare-fun pe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun cr_intercepted (Core) Bool)
(assert turtles.guest_mode_is_in_vmx)
(assert (= (work c) NoWork))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert (not (and (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root) (not (and fixed pe)))))
(assert fixed)
(assert (not pe))
(assert
  (not
    (or
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (guest_mode c)
        (not (and fixed (or pe unrestricted_guest))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (not (and (guest_mode c) (not (and fixed (or pe unrestricted_guest)))))
        (not (guest_mode c))
        (vmxon c)
        (not (and fixed pe)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (not (and (guest_mode c) (not (and fixed (or pe unrestricted_guest)))))
        (not (guest_mode c))
        (not (and (vmxon c) (not (guest_mode c)) (not (and fixed pe))))
        fixed
        (not pe)))))
(check-sat)
(pop 1)

; ---- vmx.MOV_TO_CR0.write satisfies answers
; from turtles.guest_mode_is_in_vmx, turtles.entries_are_of_l1; hypotheses 1, 2, 3, 4, 5, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun pe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun cr_intercepted (Core) Bool)
(assert turtles.guest_mode_is_in_vmx)
(assert turtles.entries_are_of_l1)
(assert (= (work c) NoWork))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert
  (not (and (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (cr_intercepted c))))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert (not (and (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root) (not (and fixed pe)))))
(assert (not (and fixed (not pe))))
(assert
  (not
    (or
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (not (and (guest_mode c) (not (and fixed (or pe unrestricted_guest)))))
        (guest_mode c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (not (and (guest_mode c) (not (and fixed (or pe unrestricted_guest)))))
        (not (guest_mode c))
        (not (and (vmxon c) (not (guest_mode c)) (not (and fixed pe))))
        (not (and fixed (not pe)))))))
(check-sat)
(pop 1)

; ---- vmx.MOV_TO_CR4.privilege satisfies answers
; from no invariant; hypotheses 1, 2, 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun vmxe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun cr_intercepted (Core) Bool)
(assert (= (work c) NoWork))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert
  (< 0
    (ite
      (or
        (= (work c) PreparesLaunch)
        (= (work c) PreparesResume)
        (= (work c) EntersLaunch)
        (= (work c) EntersResume))
      0
      (cpl c))))
(assert
  (not
    (or
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (vmxon c)
        (not (and vmxe fixed)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (not (and (vmxon c) (not (and vmxe fixed))))
        (not (guest_mode c))
        vmxe
        (not exposes_vmx)))))
(check-sat)
(pop 1)

; ---- vmx.MOV_TO_CR4.intercepted satisfies answers
; from turtles.entries_are_of_l1; hypotheses 1, 2, 3, 4, 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun cr_intercepted (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert (= (work c) NoWork))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
(assert (cr_intercepted c))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
      (= (work c) NoWork)
      (not (< 0 (cpl c)))
      (guest_mode c)
      (cr_intercepted c))))
(check-sat)
(pop 1)

; ---- vmx.MOV_TO_CR4.fixed satisfies answers
; from no invariant; hypotheses 1, 2, 3, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun vmxe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun cr_intercepted (Core) Bool)
(assert (= (work c) NoWork))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert
  (not (and (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (cr_intercepted c))))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)))
(assert (not (and vmxe fixed)))
(assert
  (not
    (or
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (vmxon c)
        (not (and vmxe fixed)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (not (and (vmxon c) (not (and vmxe fixed))))
        (not (guest_mode c))
        vmxe
        (not exposes_vmx)))))
(check-sat)
(pop 1)

; ---- vmx.MOV_TO_CR4.guest satisfies answers
; from turtles.entries_are_of_l1; hypotheses 1, 2, 3, 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun vmxe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun cr_intercepted (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert (= (work c) NoWork))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert
  (not (and (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (cr_intercepted c))))
(assert
  (not (and (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)) (not (and vmxe fixed)))))
(assert (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
(assert
  (not
    (or
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (not (and (vmxon c) (not (and vmxe fixed))))
        (guest_mode c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (not (and (vmxon c) (not (and vmxe fixed))))
        (not (guest_mode c))
        (not (and vmxe (not exposes_vmx)))))))
(check-sat)
(pop 1)

; ---- vmx.MOV_TO_CR4.no_vmx satisfies answers
; from turtles.guest_mode_is_in_vmx; hypotheses 1, 2, 3, 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun vmxe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun cr_intercepted (Core) Bool)
(assert turtles.guest_mode_is_in_vmx)
(assert (= (work c) NoWork))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert
  (not (and (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)) (not (and vmxe fixed)))))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert vmxe)
(assert (not exposes_vmx))
(assert
  (not
    (or
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (vmxon c)
        (not (and vmxe fixed)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (not (and (vmxon c) (not (and vmxe fixed))))
        (not (guest_mode c))
        vmxe
        (not exposes_vmx)))))
(check-sat)
(pop 1)

; ---- vmx.MOV_TO_CR4.write satisfies answers
; from turtles.guest_mode_is_in_vmx, turtles.entries_are_of_l1; hypotheses 1, 2, 3, 4, 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun vmxe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun cr_intercepted (Core) Bool)
(assert turtles.guest_mode_is_in_vmx)
(assert turtles.entries_are_of_l1)
(assert (= (work c) NoWork))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert
  (not (and (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (cr_intercepted c))))
(assert
  (not (and (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Off)) (not (and vmxe fixed)))))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert (not (and vmxe (not exposes_vmx))))
(assert
  (not
    (or
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (not (and (vmxon c) (not (and vmxe fixed))))
        (guest_mode c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (not (and (vmxon c) (not (and vmxe fixed))))
        (not (guest_mode c))
        (not (and vmxe (not exposes_vmx)))))))
(check-sat)
(pop 1)

; ---- vmx.WRMSR_FEATURE_CONTROL.privilege satisfies answers
; from no invariant; hypotheses 1, 2, 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun msr_intercepted (Core) Bool)
(assert (= (work c) NoWork))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert
  (< 0
    (ite
      (or
        (= (work c) PreparesLaunch)
        (= (work c) PreparesResume)
        (= (work c) EntersLaunch)
        (= (work c) EntersResume))
      0
      (cpl c))))
(assert
  (not
    (or
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (msr_intercepted c)))
        (l1_fc_lock c)))))
(check-sat)
(pop 1)

; ---- vmx.WRMSR_FEATURE_CONTROL.intercepted satisfies answers
; from turtles.entries_are_of_l1; hypotheses 1, 2, 3, 4, 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun msr_intercepted (Core) Bool)
(assert turtles.entries_are_of_l1)
(assert (= (work c) NoWork))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
(assert (msr_intercepted c))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
      (= (work c) NoWork)
      (not (< 0 (cpl c)))
      (guest_mode c)
      (msr_intercepted c))))
(check-sat)
(pop 1)

; ---- vmx.WRMSR_FEATURE_CONTROL.locked satisfies answers
; from turtles.guest_mode_is_in_vmx; hypotheses 1, 2, 3, 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun msr_intercepted (Core) Bool)
(assert turtles.guest_mode_is_in_vmx)
(assert (= (work c) NoWork))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert
  (not (and (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (msr_intercepted c))))
(assert (l1_fc_lock c))
(assert
  (not
    (or
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (msr_intercepted c)))
        (l1_fc_lock c)))))
(check-sat)
(pop 1)

; ---- vmx.WRMSR_FEATURE_CONTROL.write satisfies answers
; from turtles.guest_mode_is_in_vmx; hypotheses 1, 2, 3, 4, 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun msr_intercepted (Core) Bool)
(assert turtles.guest_mode_is_in_vmx)
(assert (= (work c) NoWork))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert
  (not
    (< 0
      (ite
        (or
          (= (work c) PreparesLaunch)
          (= (work c) PreparesResume)
          (= (work c) EntersLaunch)
          (= (work c) EntersResume))
        0
        (cpl c)))))
(assert
  (not (and (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot) (msr_intercepted c))))
(assert (not (l1_fc_lock c)))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
      (= (work c) NoWork)
      (not (< 0 (cpl c)))
      (not (and (guest_mode c) (msr_intercepted c)))
      (not (l1_fc_lock c)))))
(check-sat)
(pop 1)

; ---- vmx.CPUID.guest satisfies answers
; from no invariant; hypotheses 1, 2, 3, 4
(push 1)
(declare-fun c () Core)
(assert (= (work c) NoWork))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
      (= (work c) NoWork)
      (guest_mode c))))
(check-sat)
(pop 1)

; ---- vmx.CPUID.complete satisfies answers
; from turtles.guest_mode_is_in_vmx; hypotheses 1, 2, 3, 4
(push 1)
(declare-fun c () Core)
(assert turtles.guest_mode_is_in_vmx)
(assert (= (work c) NoWork))
(assert (= (activity c) Running))
(assert
  (not
    (and
      (init_pending c)
      (not
        (or
          (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) Root)
          (not (= (activity c) Running)))))))
(assert (not (= (ite (not (vmxon c)) Off (ite (guest_mode c) NonRoot Root)) NonRoot)))
(assert
  (not
    (and
      (= (activity c) Running)
      (not
        (and (init_pending c) (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
      (= (work c) NoWork)
      (not (guest_mode c)))))
(check-sat)
(pop 1)

; ---- goes_on satisfies answers
; from turtles.vmcs02_is_of_the_current_vmcs12, turtles.vmcs02_is_live_for_l2, turtles.guest_mode_is_in_vmx, turtles.l0_works_for_who_runs, turtles.entries_are_of_l1, turtles.vmx_is_protected, turtles.operands_are_there; hypotheses 1
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun cr_intercepted (Core) Bool)
(declare-fun msr_intercepted (Core) Bool)
(declare-fun field_intercepted (Core) Bool)
(declare-fun machine_check (Core) Bool)
(declare-fun function_above_63 (Core) Bool)
(declare-fun function_enabled (Core) Bool)
(declare-fun eptp_listed_ok (Core) Bool)
(declare-fun type_supported (Core) Bool)
(declare-fun single_context (Core) Bool)
(declare-fun eptp_ok (Core) Bool)
(declare-fun reserved_bits_set (Core) Bool)
(declare-fun vpid_zero (Core) Bool)
(declare-fun all_contexts (Core) Bool)
(declare-fun individual_address (Core) Bool)
(declare-fun address_canonical (Core) Bool)
(assert turtles.vmcs02_is_of_the_current_vmcs12)
(assert turtles.vmcs02_is_live_for_l2)
(assert turtles.guest_mode_is_in_vmx)
(assert turtles.l0_works_for_who_runs)
(assert turtles.entries_are_of_l1)
(assert turtles.vmx_is_protected)
(assert turtles.operands_are_there)
(assert (not (= (work c) NoWork)))
(assert
  (not
    (or
      (and
        (= (work c) NoWork)
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running)))))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (or (= (work c) PreparesLaunch) (= (work c) PreparesResume)))
      (exists ((p_1 Page))
        (and
          (= (activity c) Running)
          (not
            (and
              (init_pending c)
              (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
          (= (work c) OnVmxon)
          (operand c p_1)
          (not (l1_cr4_vmxe c))))
      (exists ((p_1 Page))
        (and
          (= (activity c) Running)
          (not
            (and
              (init_pending c)
              (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
          (= (work c) OnVmxon)
          (operand c p_1)
          (l1_cr4_vmxe c)
          (or
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility))))
      (exists ((p_1 Page))
        (and
          (= (activity c) Running)
          (not
            (and
              (init_pending c)
              (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
          (= (work c) OnVmxon)
          (operand c p_1)
          (l1_cr4_vmxe c)
          (not
            (or
              (register_operand c)
              (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
              (= (execution c) Virtual8086)
              (= (execution c) Compatibility)))
          (guest_mode c)))
      (exists ((p_1 Page))
        (and
          (= (activity c) Running)
          (not
            (and
              (init_pending c)
              (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
          (= (work c) OnVmxon)
          (operand c p_1)
          (l1_cr4_vmxe c)
          (not
            (or
              (register_operand c)
              (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
              (= (execution c) Virtual8086)
              (= (execution c) Compatibility)))
          (not (guest_mode c))
          (< 0 (cpl c))))
      (exists ((p_1 Page))
        (and
          (= (activity c) Running)
          (not
            (and
              (init_pending c)
              (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
          (= (work c) OnVmxon)
          (operand c p_1)
          (l1_cr4_vmxe c)
          (not
            (or
              (register_operand c)
              (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
              (= (execution c) Virtual8086)
              (= (execution c) Compatibility)))
          (not (guest_mode c))
          (not (< 0 (cpl c)))
          (vmxon c)))
      (exists ((p_1 Page))
        (and
          (= (activity c) Running)
          (not
            (and
              (init_pending c)
              (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
          (= (work c) OnVmxon)
          (operand c p_1)
          (l1_cr4_vmxe c)
          (not
            (or
              (register_operand c)
              (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
              (= (execution c) Virtual8086)
              (= (execution c) Compatibility)))
          (not (guest_mode c))
          (not (< 0 (cpl c)))
          (not (and (vmxon c) (not (guest_mode c))))
          (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c)))))
      (exists ((p_1 Page))
        (and
          (= (activity c) Running)
          (not
            (and
              (init_pending c)
              (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
          (= (work c) OnVmxon)
          (operand c p_1)
          (l1_cr4_vmxe c)
          (not
            (or
              (register_operand c)
              (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
              (= (execution c) Virtual8086)
              (= (execution c) Compatibility)))
          (not (guest_mode c))
          (not (< 0 (cpl c)))
          (not (and (vmxon c) (not (guest_mode c))))
          (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
          (not (and (l1_fc_lock c) (l1_fc_outside c)))))
      (exists ((p_1 Page))
        (and
          (= (activity c) Running)
          (not
            (and
              (init_pending c)
              (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
          (= (work c) OnVmxon)
          (operand c p_1)
          (l1_cr4_vmxe c)
          (not
            (or
              (register_operand c)
              (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
              (= (execution c) Virtual8086)
              (= (execution c) Compatibility)))
          (not (guest_mode c))
          (not (< 0 (cpl c)))
          (not (and (vmxon c) (not (guest_mode c))))
          (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
          (l1_fc_lock c)
          (l1_fc_outside c)
          (not (= (access c) Works))))
      (exists ((p_1 Page))
        (and
          (= (activity c) Running)
          (not
            (and
              (init_pending c)
              (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
          (= (work c) OnVmxon)
          (operand c p_1)
          (l1_cr4_vmxe c)
          (not
            (or
              (register_operand c)
              (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
              (= (execution c) Virtual8086)
              (= (execution c) Compatibility)))
          (not (guest_mode c))
          (not (< 0 (cpl c)))
          (not (and (vmxon c) (not (guest_mode c))))
          (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
          (l1_fc_lock c)
          (l1_fc_outside c)
          (= (access c) Works)
          (or (not (aligned p_1)) (not (within_width p_1)))))
      (exists ((p_1 Page))
        (and
          (= (activity c) Running)
          (not
            (and
              (init_pending c)
              (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
          (= (work c) OnVmxon)
          (operand c p_1)
          (l1_cr4_vmxe c)
          (not
            (or
              (register_operand c)
              (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
              (= (execution c) Virtual8086)
              (= (execution c) Compatibility)))
          (not (guest_mode c))
          (not (< 0 (cpl c)))
          (not (and (vmxon c) (not (guest_mode c))))
          (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
          (l1_fc_lock c)
          (l1_fc_outside c)
          (= (access c) Works)
          (not (or (not (aligned p_1)) (not (within_width p_1))))
          (not (revision_ok p_1))))
      (exists ((p_1 Page))
        (and
          (= (activity c) Running)
          (not
            (and
              (init_pending c)
              (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
          (= (work c) OnVmxon)
          (operand c p_1)
          (l1_cr4_vmxe c)
          (not
            (or
              (register_operand c)
              (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
              (= (execution c) Virtual8086)
              (= (execution c) Compatibility)))
          (not (guest_mode c))
          (not (< 0 (cpl c)))
          (not (and (vmxon c) (not (guest_mode c))))
          (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
          (l1_fc_lock c)
          (l1_fc_outside c)
          (= (access c) Works)
          (not (or (not (aligned p_1)) (not (within_width p_1))))
          (revision_ok p_1)
          (shadow p_1)))
      (exists ((p_1 Page))
        (and
          (= (activity c) Running)
          (not
            (and
              (init_pending c)
              (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
          (= (work c) OnVmxon)
          (operand c p_1)
          (l1_cr4_vmxe c)
          (not
            (or
              (register_operand c)
              (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
              (= (execution c) Virtual8086)
              (= (execution c) Compatibility)))
          (not (guest_mode c))
          (not (< 0 (cpl c)))
          (not (and (vmxon c) (not (guest_mode c))))
          (not (or (not (l1_cr0_fixed c)) (not (l1_cr4_fixed c))))
          (l1_fc_lock c)
          (l1_fc_outside c)
          (= (access c) Works)
          (not (or (not (aligned p_1)) (not (within_width p_1))))
          (revision_ok p_1)
          (not (shadow p_1))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxoff)
        (or
          (not (vmxon c))
          (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
          (= (execution c) Virtual8086)
          (= (execution c) Compatibility)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxoff)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (guest_mode c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxoff)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmxoff)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c))))
      (exists ((x_1 Page))
        (and
          (= (activity c) Running)
          (not
            (and
              (init_pending c)
              (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
          (= (work c) OnVmclear)
          (operand c x_1)
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility))))
      (exists ((x_1 Page))
        (and
          (= (activity c) Running)
          (not
            (and
              (init_pending c)
              (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
          (= (work c) OnVmclear)
          (operand c x_1)
          (not
            (or
              (not (vmxon c))
              (register_operand c)
              (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
              (= (execution c) Virtual8086)
              (= (execution c) Compatibility)))
          (guest_mode c)))
      (exists ((x_1 Page))
        (and
          (= (activity c) Running)
          (not
            (and
              (init_pending c)
              (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
          (= (work c) OnVmclear)
          (operand c x_1)
          (not
            (or
              (not (vmxon c))
              (register_operand c)
              (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
              (= (execution c) Virtual8086)
              (= (execution c) Compatibility)))
          (not (guest_mode c))
          (< 0 (cpl c))))
      (exists ((x_1 Page))
        (and
          (= (activity c) Running)
          (not
            (and
              (init_pending c)
              (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
          (= (work c) OnVmclear)
          (operand c x_1)
          (not
            (or
              (not (vmxon c))
              (register_operand c)
              (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
              (= (execution c) Virtual8086)
              (= (execution c) Compatibility)))
          (not (guest_mode c))
          (not (< 0 (cpl c)))
          (not (= (access c) Works))))
      (exists ((x_1 Page))
        (and
          (= (activity c) Running)
          (not
            (and
              (init_pending c)
              (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
          (= (work c) OnVmclear)
          (operand c x_1)
          (not
            (or
              (not (vmxon c))
              (register_operand c)
              (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
              (= (execution c) Virtual8086)
              (= (execution c) Compatibility)))
          (not (guest_mode c))
          (not (< 0 (cpl c)))
          (= (access c) Works)
          (or (not (aligned x_1)) (not (within_width x_1)))))
      (exists ((x_1 Page))
        (and
          (= (activity c) Running)
          (not
            (and
              (init_pending c)
              (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
          (= (work c) OnVmclear)
          (operand c x_1)
          (not
            (or
              (not (vmxon c))
              (register_operand c)
              (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
              (= (execution c) Virtual8086)
              (= (execution c) Compatibility)))
          (not (guest_mode c))
          (not (< 0 (cpl c)))
          (= (access c) Works)
          (not (or (not (aligned x_1)) (not (within_width x_1))))
          (vmxon_ptr c x_1)))
      (exists ((x_1 Page))
        (and
          (= (activity c) Running)
          (not
            (and
              (init_pending c)
              (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
          (= (work c) OnVmclear)
          (operand c x_1)
          (not
            (or
              (not (vmxon c))
              (register_operand c)
              (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
              (= (execution c) Virtual8086)
              (= (execution c) Compatibility)))
          (not (guest_mode c))
          (not (< 0 (cpl c)))
          (= (access c) Works)
          (not (or (not (aligned x_1)) (not (within_width x_1))))
          (not (vmxon_ptr c x_1))))
      (exists ((x_1 Page))
        (and
          (= (activity c) Running)
          (not
            (and
              (init_pending c)
              (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
          (= (work c) OnVmptrld)
          (operand c x_1)
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility))))
      (exists ((x_1 Page))
        (and
          (= (activity c) Running)
          (not
            (and
              (init_pending c)
              (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
          (= (work c) OnVmptrld)
          (operand c x_1)
          (not
            (or
              (not (vmxon c))
              (register_operand c)
              (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
              (= (execution c) Virtual8086)
              (= (execution c) Compatibility)))
          (guest_mode c)))
      (exists ((x_1 Page))
        (and
          (= (activity c) Running)
          (not
            (and
              (init_pending c)
              (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
          (= (work c) OnVmptrld)
          (operand c x_1)
          (not
            (or
              (not (vmxon c))
              (register_operand c)
              (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
              (= (execution c) Virtual8086)
              (= (execution c) Compatibility)))
          (not (guest_mode c))
          (< 0 (cpl c))))
      (exists ((x_1 Page))
        (and
          (= (activity c) Running)
          (not
            (and
              (init_pending c)
              (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
          (= (work c) OnVmptrld)
          (operand c x_1)
          (not
            (or
              (not (vmxon c))
              (register_operand c)
              (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
              (= (execution c) Virtual8086)
              (= (execution c) Compatibility)))
          (not (guest_mode c))
          (not (< 0 (cpl c)))
          (not (= (access c) Works))))
      (exists ((x_1 Page))
        (and
          (= (activity c) Running)
          (not
            (and
              (init_pending c)
              (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
          (= (work c) OnVmptrld)
          (operand c x_1)
          (not
            (or
              (not (vmxon c))
              (register_operand c)
              (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
              (= (execution c) Virtual8086)
              (= (execution c) Compatibility)))
          (not (guest_mode c))
          (not (< 0 (cpl c)))
          (= (access c) Works)
          (or (not (aligned x_1)) (not (within_width x_1)))))
      (exists ((x_1 Page))
        (and
          (= (activity c) Running)
          (not
            (and
              (init_pending c)
              (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
          (= (work c) OnVmptrld)
          (operand c x_1)
          (not
            (or
              (not (vmxon c))
              (register_operand c)
              (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
              (= (execution c) Virtual8086)
              (= (execution c) Compatibility)))
          (not (guest_mode c))
          (not (< 0 (cpl c)))
          (= (access c) Works)
          (not (or (not (aligned x_1)) (not (within_width x_1))))
          (vmxon_ptr c x_1)))
      (exists ((x_1 Page))
        (and
          (= (activity c) Running)
          (not
            (and
              (init_pending c)
              (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
          (= (work c) OnVmptrld)
          (operand c x_1)
          (not
            (or
              (not (vmxon c))
              (register_operand c)
              (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
              (= (execution c) Virtual8086)
              (= (execution c) Compatibility)))
          (not (guest_mode c))
          (not (< 0 (cpl c)))
          (= (access c) Works)
          (not (or (not (aligned x_1)) (not (within_width x_1))))
          (not (vmxon_ptr c x_1))
          (not (revision_ok x_1))))
      (exists ((x_1 Page))
        (and
          (= (activity c) Running)
          (not
            (and
              (init_pending c)
              (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
          (= (work c) OnVmptrld)
          (operand c x_1)
          (not
            (or
              (not (vmxon c))
              (register_operand c)
              (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
              (= (execution c) Virtual8086)
              (= (execution c) Compatibility)))
          (not (guest_mode c))
          (not (< 0 (cpl c)))
          (= (access c) Works)
          (not (or (not (aligned x_1)) (not (within_width x_1))))
          (not (vmxon_ptr c x_1))
          (revision_ok x_1)
          (shadow x_1)))
      (exists ((x_1 Page))
        (and
          (= (activity c) Running)
          (not
            (and
              (init_pending c)
              (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
          (= (work c) OnVmptrld)
          (operand c x_1)
          (not
            (or
              (not (vmxon c))
              (register_operand c)
              (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
              (= (execution c) Virtual8086)
              (= (execution c) Compatibility)))
          (not (guest_mode c))
          (not (< 0 (cpl c)))
          (= (access c) Works)
          (not (or (not (aligned x_1)) (not (within_width x_1))))
          (not (vmxon_ptr c x_1))
          (revision_ok x_1)
          (not (shadow x_1))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmptrst)
        (or
          (not (vmxon c))
          (register_operand c)
          (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
          (= (execution c) Virtual8086)
          (= (execution c) Compatibility)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmptrst)
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (guest_mode c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmptrst)
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmptrst)
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (not (= (access c) Works)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmptrst)
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (= (access c) Works))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmread)
        (or
          (not (vmxon c))
          (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
          (= (execution c) Virtual8086)
          (= (execution c) Compatibility)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmread)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (guest_mode c)
        (or (field_intercepted c) (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1))))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmread)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not
          (and
            (guest_mode c)
            (or
              (field_intercepted c)
              (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmread)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not
          (and
            (guest_mode c)
            (or
              (field_intercepted c)
              (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
        (not (< 0 (cpl c)))
        (not
          (exists ((x_1 Page))
            (ite
              (guest_mode c)
              (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
              (current_vmptr c x_1)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmread)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not
          (and
            (guest_mode c)
            (or
              (field_intercepted c)
              (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
        (not (< 0 (cpl c)))
        (exists ((x_1 Page))
          (ite
            (guest_mode c)
            (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
            (current_vmptr c x_1)))
        (= (field c) Unsupported))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmread)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not
          (and
            (guest_mode c)
            (or
              (field_intercepted c)
              (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
        (not (< 0 (cpl c)))
        (exists ((x_1 Page))
          (ite
            (guest_mode c)
            (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
            (current_vmptr c x_1)))
        (not (= (field c) Unsupported))
        (not (= (access c) Works)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmread)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not
          (and
            (guest_mode c)
            (or
              (field_intercepted c)
              (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
        (not (< 0 (cpl c)))
        (exists ((x_1 Page))
          (ite
            (guest_mode c)
            (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
            (current_vmptr c x_1)))
        (not (= (field c) Unsupported))
        (= (access c) Works))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmwrite)
        (or
          (not (vmxon c))
          (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
          (= (execution c) Virtual8086)
          (= (execution c) Compatibility)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmwrite)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (guest_mode c)
        (or (field_intercepted c) (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1))))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmwrite)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not
          (and
            (guest_mode c)
            (or
              (field_intercepted c)
              (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmwrite)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not
          (and
            (guest_mode c)
            (or
              (field_intercepted c)
              (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
        (not (< 0 (cpl c)))
        (not
          (exists ((x_1 Page))
            (ite
              (guest_mode c)
              (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
              (current_vmptr c x_1)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmwrite)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not
          (and
            (guest_mode c)
            (or
              (field_intercepted c)
              (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
        (not (< 0 (cpl c)))
        (exists ((x_1 Page))
          (ite
            (guest_mode c)
            (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
            (current_vmptr c x_1)))
        (not (= (access c) Works)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmwrite)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not
          (and
            (guest_mode c)
            (or
              (field_intercepted c)
              (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
        (not (< 0 (cpl c)))
        (exists ((x_1 Page))
          (ite
            (guest_mode c)
            (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
            (current_vmptr c x_1)))
        (= (access c) Works)
        (= (field c) Unsupported))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmwrite)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not
          (and
            (guest_mode c)
            (or
              (field_intercepted c)
              (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
        (not (< 0 (cpl c)))
        (exists ((x_1 Page))
          (ite
            (guest_mode c)
            (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
            (current_vmptr c x_1)))
        (= (access c) Works)
        (not (= (field c) Unsupported))
        (= (field c) ExitInfo)
        (not vmwrite_any_field))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmwrite)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not
          (and
            (guest_mode c)
            (or
              (field_intercepted c)
              (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadowing12 x_1)))))))
        (not (< 0 (cpl c)))
        (exists ((x_1 Page))
          (ite
            (guest_mode c)
            (exists ((y Page)) (and (current_vmptr c y) (link12 y x_1)))
            (current_vmptr c x_1)))
        (= (access c) Works)
        (not (= (field c) Unsupported))
        (not (and (= (field c) ExitInfo) (not vmwrite_any_field))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (or
          (not (vmxon c))
          (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
          (= (execution c) Virtual8086)
          (= (execution c) Compatibility)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (guest_mode c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (not (exists ((p Page)) (current_vmptr c p))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (mov_ss_blocking c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1))))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmlaunch)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (not
          (and
            (exists ((x_1 Page))
              (and
                (current_vmptr c x_1)
                (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
            (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1))))))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (or
          (not (vmxon c))
          (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
          (= (execution c) Virtual8086)
          (= (execution c) Compatibility)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (guest_mode c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (not (exists ((p Page)) (current_vmptr c p))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (mov_ss_blocking c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1))))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmresume)
        (not
          (or
            (not (vmxon c))
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (exists ((p Page)) (current_vmptr c p))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (mov_ss_blocking c))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (not
          (and
            (exists ((x_1 Page))
              (and
                (current_vmptr c x_1)
                (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions)))))
            (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1))))))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) EntersLaunch)
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) EntersLaunch)
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) EntersLaunch)
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) EntersLaunch)
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) EntersLaunch)
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
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
          (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (guest12 x_1))))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) EntersLaunch)
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (msrs12 x_1)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) EntersLaunch)
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Launched))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (machine_check c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) EntersLaunch)
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
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
        (not (machine_check c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) EntersResume)
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) EntersResume)
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) EntersResume)
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (exists ((x_1 Page))
          (and
            (current_vmptr c x_1)
            (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) EntersResume)
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) EntersResume)
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
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
          (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (guest12 x_1))))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) EntersResume)
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (msrs12 x_1)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) EntersResume)
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (= (launch12 x_1) Clear))))
        (not
          (exists ((x_1 Page))
            (and
              (current_vmptr c x_1)
              (or (not (controls12 x_1)) (shadowing12 x_1) (and (functions12 x_1) (not vm_functions))))))
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (not (host12 x_1)))))
        (machine_check c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) EntersResume)
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (shadow x_1))))
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
        (not (machine_check c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmcall)
        (not (vmxon c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmcall)
        (vmxon c)
        (guest_mode c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmcall)
        (vmxon c)
        (not (guest_mode c))
        (or (= (execution c) Virtual8086) (= (execution c) Compatibility)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmcall)
        (vmxon c)
        (not (guest_mode c))
        (not (or (= (execution c) Virtual8086) (= (execution c) Compatibility)))
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmcall)
        (vmxon c)
        (not (guest_mode c))
        (not (or (= (execution c) Virtual8086) (= (execution c) Compatibility)))
        (not (< 0 (cpl c))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmfunc)
        (not (guest_mode c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmfunc)
        (guest_mode c)
        (not (exists ((x_1 Page)) (and (current_vmptr c x_1) (functions12 x_1)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmfunc)
        (guest_mode c)
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (functions12 x_1)))
        (function_above_63 c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmfunc)
        (guest_mode c)
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (functions12 x_1)))
        (not (function_above_63 c))
        (not (function_enabled c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmfunc)
        (guest_mode c)
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (functions12 x_1)))
        (not (function_above_63 c))
        (function_enabled c)
        (not (eptp_listed_ok c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnVmfunc)
        (guest_mode c)
        (exists ((x_1 Page)) (and (current_vmptr c x_1) (functions12 x_1)))
        (not (function_above_63 c))
        (function_enabled c)
        (eptp_listed_ok c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnInvept)
        (not invept_supported))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnInvept)
        invept_supported
        (or
          (not (vmxon c))
          (register_operand c)
          (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
          (= (execution c) Virtual8086)
          (= (execution c) Compatibility)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnInvept)
        invept_supported
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (guest_mode c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnInvept)
        invept_supported
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnInvept)
        invept_supported
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (not (type_supported c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnInvept)
        invept_supported
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (type_supported c)
        (not (= (access c) Works)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnInvept)
        invept_supported
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (type_supported c)
        (= (access c) Works)
        (single_context c)
        (not (eptp_ok c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnInvept)
        invept_supported
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (type_supported c)
        (= (access c) Works)
        (not (and (single_context c) (not (eptp_ok c)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnInvvpid)
        (not invvpid_supported))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnInvvpid)
        invvpid_supported
        (or
          (not (vmxon c))
          (register_operand c)
          (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
          (= (execution c) Virtual8086)
          (= (execution c) Compatibility)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnInvvpid)
        invvpid_supported
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (guest_mode c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnInvvpid)
        invvpid_supported
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnInvvpid)
        invvpid_supported
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (not (type_supported c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnInvvpid)
        invvpid_supported
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (type_supported c)
        (not (= (access c) Works)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnInvvpid)
        invvpid_supported
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (type_supported c)
        (= (access c) Works)
        (reserved_bits_set c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnInvvpid)
        invvpid_supported
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (type_supported c)
        (= (access c) Works)
        (not (reserved_bits_set c))
        (vpid_zero c)
        (not (all_contexts c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnInvvpid)
        invvpid_supported
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (type_supported c)
        (= (access c) Works)
        (not (reserved_bits_set c))
        (not (and (vpid_zero c) (not (all_contexts c))))
        (individual_address c)
        (not (address_canonical c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) OnInvvpid)
        invvpid_supported
        (not
          (or
            (not (vmxon c))
            (register_operand c)
            (not (ite (guest_mode c) (guest_cr0_pe c) (l1_cr0_pe c)))
            (= (execution c) Virtual8086)
            (= (execution c) Compatibility)))
        (not (guest_mode c))
        (not (< 0 (cpl c)))
        (type_supported c)
        (= (access c) Works)
        (not (reserved_bits_set c))
        (not (and (vpid_zero c) (not (all_contexts c))))
        (not (and (individual_address c) (not (address_canonical c)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (< 0 (cpl c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (guest_mode c)
        (cr_intercepted c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (guest_mode c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (guest_mode c)
        (not unrestricted_guest))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (not (guest_mode c))
        (guest_mode c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (not (and (guest_mode c) (not unrestricted_guest)))
        (guest_mode c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (not (guest_mode c))
        (vmxon c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (not (and (guest_mode c) (not unrestricted_guest)))
        (not (guest_mode c))
        (vmxon c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (not (and (guest_mode c) (not unrestricted_guest)))
        (not (guest_mode c))
        (not (and (vmxon c) (not (guest_mode c)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (not (guest_mode c))
        (not (and (vmxon c) (not (guest_mode c)))))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (not (guest_mode c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (vmxon c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (not (vmxon c))
        (guest_mode c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (not (vmxon c))
        (not (guest_mode c))
        (not exposes_vmx))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (not (guest_mode c))
        (not exposes_vmx))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (not (vmxon c))
        (not (guest_mode c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (not (vmxon c))
        (not (guest_mode c))
        exposes_vmx)
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (cr_intercepted c)))
        (not (guest_mode c))
        exposes_vmx)
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (guest_mode c)
        (msr_intercepted c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (msr_intercepted c)))
        (l1_fc_lock c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (< 0 (cpl c)))
        (not (and (guest_mode c) (msr_intercepted c)))
        (not (l1_fc_lock c)))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (guest_mode c))
      (and
        (= (activity c) Running)
        (not
          (and
            (init_pending c)
            (not (or (and (vmxon c) (not (guest_mode c))) (not (= (activity c) Running))))))
        (= (work c) NoWork)
        (not (guest_mode c))))))
(check-sat)
(pop 1)
