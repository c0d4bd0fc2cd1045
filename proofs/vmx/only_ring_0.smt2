; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: only_ring_0
; claim: step: all c: Core: executes(c) and mode[c] != NonRoot and cpl[c] > 0 and not CPUID(c) implies not answers VMsucceed and not answers Entered and not answers SmmExit and not answers Completes
; source: SDM 3C: VMX Instruction Reference
; method: 1-induction
; assume: real_mode_guests: all c: Core: not guest_cr0_pe[c] implies unrestricted_guest
; assume: virtual_8086_is_ring_3: all c: Core: execution[c] == Virtual8086 implies cpl[c] == 3
; assume: one_invvpid_type: all c: Core: not (all_contexts[c] and individual_address[c])
; transitions: VMXON.enter, VMXOFF.leave, VMCLEAR.clear, VMPTRLD.load, VMPTRST.store, VMREAD.read, VMWRITE.write, VMLAUNCH.enter, VMRESUME.enter, VMCALL.monitor, VMCALL.activate, VMFUNC.eptp_switch, INVEPT.invalidate, INVVPID.invalidate, MOV_TO_CR0.guest, MOV_TO_CR0.write, MOV_TO_CR4.guest, MOV_TO_CR4.write, WRMSR_FEATURE_CONTROL.write, GETSEC_SENTER.enter, GETSEC_SEXIT.leave, POWER_DOWN.down, RETURN_FROM_SMM.enter
; obligations: 23, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Party 0)
(declare-datatypes ((Mode 0)) (((Off) (Root) (NonRoot))))
(declare-datatypes ((Activity 0)) (((Running) (WaitForSipi) (InSmm) (PoweredOff))))
(declare-datatypes ((Launch 0)) (((Clear) (Launched))))
(declare-datatypes ((Contents 0)) (((Unknown) (Defined) (Corrupt))))
(declare-datatypes ((Execution 0)) (((Protected) (Virtual8086) (Compatibility) (SixtyFourBit))))
(declare-datatypes ((Access 0)) (((Works) (RaisesGP) (RaisesSS) (RaisesPF))))
(declare-datatypes ((Field 0)) (((Controls) (HostState) (GuestState) (MsrLoad) (LinkPointer) (Shadowing) (Functions) (ExitInfo) (Unsupported))))
(declare-fun vmx_supported () Bool)
(declare-fun smx_supported () Bool)
(declare-fun unrestricted_guest () Bool)
(declare-fun vmcs_shadowing () Bool)
(declare-fun vm_functions () Bool)
(declare-fun invept_supported () Bool)
(declare-fun invvpid_supported () Bool)
(declare-fun vmwrite_any_field () Bool)
(declare-fun tells_vmxoff () Bool)
(declare-fun dual_monitor_supported () Bool)
(declare-fun smm_monitor_valid (Core) Bool)
(declare-fun mseg_revision_ok () Bool)
(declare-fun mseg_features_ok () Bool)
(declare-fun aligned (Page) Bool)
(declare-fun within_width (Page) Bool)
(declare-fun activity (Core) Activity)
(declare-fun mode (Core) Mode)
(declare-fun cr0_pe (Core) Bool)
(declare-fun cr0_fixed (Core) Bool)
(declare-fun cr4_vmxe (Core) Bool)
(declare-fun cr4_fixed (Core) Bool)
(declare-fun fc_lock (Core) Bool)
(declare-fun fc_inside_smx (Core) Bool)
(declare-fun fc_outside_smx (Core) Bool)
(declare-fun in_smx (Core) Bool)
(declare-fun a20m (Core) Bool)
(declare-fun init_pending (Core) Bool)
(declare-fun dual_monitor (Core) Bool)
(declare-fun vmxon_pointer (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (vmxon_pointer i1 x) (vmxon_pointer i1 y)) (= x y))))
(declare-fun current (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current i1 x) (current i1 y)) (= x y))))
(declare-fun revision_ok (Page) Bool)
(declare-fun shadow (Page) Bool)
(declare-fun launch (Page) Launch)
(declare-fun controls_ok (Page) Bool)
(declare-fun host_ok (Page) Bool)
(declare-fun guest_ok (Page) Bool)
(declare-fun msrs_ok (Page) Bool)
(declare-fun link (Page Page) Bool)
(assert (forall ((i1 Page) (x Page) (y Page)) (=> (and (link i1 x) (link i1 y)) (= x y))))
(declare-fun shadowing (Page) Bool)
(declare-fun enables_functions (Page) Bool)
(declare-fun saw_vmxoff (Page) Bool)


; ==== Every transition from a state in the invariant satisfies the property.

; ---- VMXON.enter satisfies only_ring_0
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (cr4_vmxe c)
    (not
      (or
        (register_operand c)
        (not (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
        (= (execution c) Virtual8086)
        (= (execution c) Compatibility)))
    (not (= (mode c) NonRoot))
    (not (< 0 (cpl c)))
    (not (= (mode c) Root))
    (not (a20m c))
    (not (or (not (cr0_fixed c)) (not (cr4_fixed c))))
    (fc_lock c)
    (ite (in_smx c) (fc_inside_smx c) (fc_outside_smx c))
    (= (access c) Works)
    (not (or (not (aligned p)) (not (within_width p))))
    (revision_ok p)
    (not (shadow p))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave satisfies only_ring_0
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (not
      (or
        (= (mode c) Off)
        (not (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
        (= (execution c) Virtual8086)
        (= (execution c) Compatibility)))
    (not (= (mode c) NonRoot))
    (not (< 0 (cpl c)))
    (not (dual_monitor c))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear satisfies only_ring_0
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (not
      (or
        (= (mode c) Off)
        (register_operand c)
        (not (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
        (= (execution c) Virtual8086)
        (= (execution c) Compatibility)))
    (not (= (mode c) NonRoot))
    (not (< 0 (cpl c)))
    (= (access c) Works)
    (not (or (not (aligned x)) (not (within_width x))))
    (not (vmxon_pointer c x))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load satisfies only_ring_0
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (not
      (or
        (= (mode c) Off)
        (register_operand c)
        (not (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
        (= (execution c) Virtual8086)
        (= (execution c) Compatibility)))
    (not (= (mode c) NonRoot))
    (not (< 0 (cpl c)))
    (= (access c) Works)
    (not (or (not (aligned x)) (not (within_width x))))
    (not (vmxon_pointer c x))
    (revision_ok x)
    (not (and (shadow x) (not vmcs_shadowing)))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.store satisfies only_ring_0
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (not
      (or
        (= (mode c) Off)
        (register_operand c)
        (not (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
        (= (execution c) Virtual8086)
        (= (execution c) Compatibility)))
    (not (= (mode c) NonRoot))
    (not (< 0 (cpl c)))
    (= (access c) Works)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMREAD.read satisfies only_ring_0
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun field () Field)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun field_intercepted (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (not
      (or
        (= (mode c) Off)
        (not (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
        (= (execution c) Virtual8086)
        (= (execution c) Compatibility)))
    (not
      (and
        (= (mode c) NonRoot)
        (or (field_intercepted c) (not (exists ((x Page)) (and (current c x) (shadowing x)))))))
    (not (< 0 (cpl c)))
    (exists ((x Page))
      (ite (= (mode c) NonRoot) (exists ((y Page)) (and (current c y) (link y x))) (current c x)))
    (not (= field Unsupported))
    (= (access c) Works)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.write satisfies only_ring_0
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun field () Field)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun access (Core) Access)
(declare-fun field_intercepted (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (not
      (or
        (= (mode c) Off)
        (not (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
        (= (execution c) Virtual8086)
        (= (execution c) Compatibility)))
    (not
      (and
        (= (mode c) NonRoot)
        (or (field_intercepted c) (not (exists ((x Page)) (and (current c x) (shadowing x)))))))
    (not (< 0 (cpl c)))
    (exists ((x Page))
      (ite (= (mode c) NonRoot) (exists ((y Page)) (and (current c y) (link y x))) (current c x)))
    (= (access c) Works)
    (not (= field Unsupported))
    (not (and (= field ExitInfo) (not vmwrite_any_field)))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter satisfies only_ring_0
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun machine_check (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (not
      (or
        (= (mode c) Off)
        (not (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
        (= (execution c) Virtual8086)
        (= (execution c) Compatibility)))
    (not (= (mode c) NonRoot))
    (not (< 0 (cpl c)))
    (exists ((p Page)) (current c p))
    (not (exists ((x Page)) (and (current c x) (shadow x))))
    (not (mov_ss_blocking c))
    (not (exists ((x Page)) (and (current c x) (= (launch x) Launched))))
    (not
      (exists ((x Page))
        (and
          (current c x)
          (or
            (not (controls_ok x))
            (and (shadowing x) (not vmcs_shadowing))
            (and (enables_functions x) (not vm_functions))))))
    (not (exists ((x Page)) (and (current c x) (not (host_ok x)))))
    (not
      (or
        (exists ((x Page) (y Page))
          (and
            (current c x)
            (link x y)
            (or
              (not (aligned y))
              (not (within_width y))
              (not (revision_ok y))
              (= (shadow y) (not (shadowing x)))
              (= y x))))
        (exists ((x Page)) (and (current c x) (not (guest_ok x))))))
    (not (exists ((x Page)) (and (current c x) (not (msrs_ok x)))))
    (not (machine_check c))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.enter satisfies only_ring_0
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun machine_check (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (not
      (or
        (= (mode c) Off)
        (not (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
        (= (execution c) Virtual8086)
        (= (execution c) Compatibility)))
    (not (= (mode c) NonRoot))
    (not (< 0 (cpl c)))
    (exists ((p Page)) (current c p))
    (not (exists ((x Page)) (and (current c x) (shadow x))))
    (not (mov_ss_blocking c))
    (not (exists ((x Page)) (and (current c x) (= (launch x) Clear))))
    (not (and tells_vmxoff (exists ((x Page)) (and (current c x) (saw_vmxoff x)))))
    (not
      (exists ((x Page))
        (and
          (current c x)
          (or
            (not (controls_ok x))
            (and (shadowing x) (not vmcs_shadowing))
            (and (enables_functions x) (not vm_functions))))))
    (not (exists ((x Page)) (and (current c x) (not (host_ok x)))))
    (not
      (or
        (exists ((x Page) (y Page))
          (and
            (current c x)
            (link x y)
            (or
              (not (aligned y))
              (not (within_width y))
              (not (revision_ok y))
              (= (shadow y) (not (shadowing x)))
              (= y x))))
        (exists ((x Page)) (and (current c x) (not (guest_ok x))))))
    (not (exists ((x Page)) (and (current c x) (not (msrs_ok x)))))
    (not (machine_check c))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMCALL.monitor satisfies only_ring_0
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (not (= (mode c) Off))
    (not (= (mode c) NonRoot))
    (not (or (= (execution c) Virtual8086) (= (execution c) Compatibility)))
    (not (< 0 (cpl c)))
    (not (or (not dual_monitor_supported) (not (smm_monitor_valid c))))
    (dual_monitor c)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMCALL.activate satisfies only_ring_0
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun smm_exit_controls_ok (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (not (= (mode c) Off))
    (not (= (mode c) NonRoot))
    (not (or (= (execution c) Virtual8086) (= (execution c) Compatibility)))
    (not (< 0 (cpl c)))
    (not (or (not dual_monitor_supported) (not (smm_monitor_valid c))))
    (not (dual_monitor c))
    (exists ((p Page)) (current c p))
    (not (exists ((x Page)) (and (current c x) (= (launch x) Launched))))
    (smm_exit_controls_ok c)
    mseg_revision_ok
    mseg_features_ok))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.eptp_switch satisfies only_ring_0
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun function_above_63 (Core) Bool)
(declare-fun function_enabled (Core) Bool)
(declare-fun eptp_listed_ok (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (= (mode c) NonRoot)
    (exists ((x Page)) (and (current c x) (enables_functions x)))
    (not (function_above_63 c))
    (function_enabled c)
    (eptp_listed_ok c)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- INVEPT.invalidate satisfies only_ring_0
; from the transition alone
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
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    invept_supported
    (not
      (or
        (= (mode c) Off)
        (register_operand c)
        (not (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
        (= (execution c) Virtual8086)
        (= (execution c) Compatibility)))
    (not (= (mode c) NonRoot))
    (not (< 0 (cpl c)))
    (type_supported c)
    (= (access c) Works)
    (not (and (single_context c) (not (eptp_ok c))))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- INVVPID.invalidate satisfies only_ring_0
; from the transition alone
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
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    invvpid_supported
    (not
      (or
        (= (mode c) Off)
        (register_operand c)
        (not (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
        (= (execution c) Virtual8086)
        (= (execution c) Compatibility)))
    (not (= (mode c) NonRoot))
    (not (< 0 (cpl c)))
    (type_supported c)
    (= (access c) Works)
    (not (reserved_bits_set c))
    (not (and (vpid_zero c) (not (all_contexts c))))
    (not (and (individual_address c) (not (address_canonical c))))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.guest satisfies only_ring_0
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun pe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun cr_intercepted (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (not (< 0 (cpl c)))
    (not (and (= (mode c) NonRoot) (cr_intercepted c)))
    (not (and (= (mode c) NonRoot) (not (and fixed (or pe unrestricted_guest)))))
    (= (mode c) NonRoot)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.write satisfies only_ring_0
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun pe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun cr_intercepted (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (not (< 0 (cpl c)))
    (not (and (= (mode c) NonRoot) (cr_intercepted c)))
    (not (and (= (mode c) NonRoot) (not (and fixed (or pe unrestricted_guest)))))
    (not (= (mode c) NonRoot))
    (not (and (= (mode c) Root) (not (and fixed pe))))
    (not (and fixed (not pe)))))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.guest satisfies only_ring_0
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun vmxe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun cr_intercepted (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (not (< 0 (cpl c)))
    (not (and (= (mode c) NonRoot) (cr_intercepted c)))
    (not (and (not (= (mode c) Off)) (not (and vmxe fixed))))
    (= (mode c) NonRoot)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.write satisfies only_ring_0
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun vmxe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun cr_intercepted (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (not (< 0 (cpl c)))
    (not (and (= (mode c) NonRoot) (cr_intercepted c)))
    (not (and (not (= (mode c) Off)) (not (and vmxe fixed))))
    (not (= (mode c) NonRoot))
    (not (and vmxe (not vmx_supported)))))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.write satisfies only_ring_0
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun msr_intercepted (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (not (< 0 (cpl c)))
    (not (and (= (mode c) NonRoot) (msr_intercepted c)))
    (not (fc_lock c))))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.enter satisfies only_ring_0
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    smx_supported
    (not (= (mode c) NonRoot))
    (not
      (or
        (< 0 (cpl c))
        (not (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
        (= (execution c) Virtual8086)
        (= (execution c) Compatibility)))
    (not (= (mode c) Root))
    (not (in_smx c))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.leave satisfies only_ring_0
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    smx_supported
    (not (= (mode c) NonRoot))
    (not
      (or
        (< 0 (cpl c))
        (not (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
        (= (execution c) Virtual8086)
        (= (execution c) Compatibility)))
    (not (= (mode c) Root))
    (in_smx c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- POWER_DOWN.down satisfies only_ring_0
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (not (< 0 (cpl c)))
    (not (= (mode c) NonRoot))))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- RETURN_FROM_SMM.enter satisfies only_ring_0
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun executive () Page)
(declare-fun deactivate () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun executive_controls_ok (Core) Bool)
(assert
  (and
    (= (activity c) InSmm)
    (not (< 0 (cpl c)))
    (not (or (not (aligned executive)) (not (within_width executive)) (not (revision_ok executive))))
    (not (and (not deactivate) (not (vmxon_pointer c executive)) (not (= (launch executive) Launched))))
    (not (and deactivate (not (vmxon_pointer c executive))))
    (not (and (not (vmxon_pointer c executive)) (not (executive_controls_ok c))))))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (not (= (mode c_1) NonRoot)) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)
