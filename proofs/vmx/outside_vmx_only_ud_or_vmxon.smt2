; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: outside_vmx_only_ud_or_vmxon
; claim: step: all c: Core: mode[c] == Off and (VMXOFF(c) or VMCLEAR(c, _) or VMPTRLD(c, _) or VMPTRST(c) or VMREAD(c, _) or VMWRITE(c, _, _, _) or VMLAUNCH(c) or VMRESUME(c) or VMCALL(c) or VMFUNC(c) or INVEPT(c) or INVVPID(c)) implies answers UD
; source: SDM 3C: VMX Instruction Reference
; method: 1-induction
; assume: real_mode_guests: all c: Core: not guest_cr0_pe[c] implies unrestricted_guest
; assume: virtual_8086_is_ring_3: all c: Core: execution[c] == Virtual8086 implies cpl[c] == 3
; assume: one_invvpid_type: all c: Core: not (all_contexts[c] and individual_address[c])
; transitions: VMXOFF.guest, VMXOFF.privilege, VMXOFF.dual_monitor, VMXOFF.leave, VMCLEAR.guest, VMCLEAR.privilege, VMCLEAR.operand, VMCLEAR.address, VMCLEAR.vmxon_region, VMCLEAR.clear, VMPTRLD.guest, VMPTRLD.privilege, VMPTRLD.operand, VMPTRLD.address, VMPTRLD.vmxon_region, VMPTRLD.revision, VMPTRLD.shadow_bit, VMPTRLD.load, VMPTRST.guest, VMPTRST.privilege, VMPTRST.operand, VMPTRST.store, VMREAD.guest, VMREAD.privilege, VMREAD.no_vmcs, VMREAD.unsupported, VMREAD.operand, VMREAD.read, VMWRITE.guest, VMWRITE.privilege, VMWRITE.no_vmcs, VMWRITE.operand, VMWRITE.unsupported, VMWRITE.read_only, VMWRITE.write, VMLAUNCH.guest, VMLAUNCH.privilege, VMLAUNCH.no_vmcs, VMLAUNCH.shadow_vmcs, VMLAUNCH.mov_ss, VMLAUNCH.not_clear, VMLAUNCH.controls, VMLAUNCH.host_state, VMLAUNCH.guest_state, VMLAUNCH.msr_load, VMLAUNCH.machine_check, VMLAUNCH.enter, VMRESUME.guest, VMRESUME.privilege, VMRESUME.no_vmcs, VMRESUME.shadow_vmcs, VMRESUME.mov_ss, VMRESUME.not_launched, VMRESUME.after_vmxoff, VMRESUME.controls, VMRESUME.host_state, VMRESUME.guest_state, VMRESUME.msr_load, VMRESUME.machine_check, VMRESUME.enter, VMCALL.guest, VMCALL.privilege, VMCALL.no_monitor, VMCALL.monitor, VMCALL.no_vmcs, VMCALL.not_clear, VMCALL.exit_controls, VMCALL.mseg_revision, VMCALL.mseg_features, VMCALL.activate, VMFUNC.disabled, VMFUNC.bad_eptp, VMFUNC.eptp_switch, INVEPT.guest, INVEPT.privilege, INVEPT.type, INVEPT.operand, INVEPT.bad_eptp, INVEPT.invalidate, INVVPID.guest, INVVPID.privilege, INVVPID.type, INVVPID.operand, INVVPID.reserved, INVVPID.vpid, INVVPID.address, INVVPID.invalidate
; obligations: 87, each to be answered unsat

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

; ---- VMXOFF.guest satisfies outside_vmx_only_ud_or_vmxon
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
    (= (mode c) NonRoot)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXOFF.privilege satisfies outside_vmx_only_ud_or_vmxon
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
    (< 0 (cpl c))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXOFF.dual_monitor satisfies outside_vmx_only_ud_or_vmxon
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
    (dual_monitor c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave satisfies outside_vmx_only_ud_or_vmxon
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
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.guest satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
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
    (= (mode c) NonRoot)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.privilege satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
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
    (< 0 (cpl c))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.operand satisfies outside_vmx_only_ud_or_vmxon
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
    (not (= (access c) Works))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.address satisfies outside_vmx_only_ud_or_vmxon
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
    (or (not (aligned x)) (not (within_width x)))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.vmxon_region satisfies outside_vmx_only_ud_or_vmxon
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
    (vmxon_pointer c x)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear satisfies outside_vmx_only_ud_or_vmxon
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
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.guest satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
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
    (= (mode c) NonRoot)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.privilege satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
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
    (< 0 (cpl c))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.operand satisfies outside_vmx_only_ud_or_vmxon
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
    (not (= (access c) Works))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.address satisfies outside_vmx_only_ud_or_vmxon
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
    (or (not (aligned x)) (not (within_width x)))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.vmxon_region satisfies outside_vmx_only_ud_or_vmxon
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
    (vmxon_pointer c x)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.revision satisfies outside_vmx_only_ud_or_vmxon
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
    (not (revision_ok x))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.shadow_bit satisfies outside_vmx_only_ud_or_vmxon
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
    (shadow x)
    (not vmcs_shadowing)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load satisfies outside_vmx_only_ud_or_vmxon
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
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRST.guest satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
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
    (= (mode c) NonRoot)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRST.privilege satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
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
    (< 0 (cpl c))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRST.operand satisfies outside_vmx_only_ud_or_vmxon
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
    (not (= (access c) Works))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRST.store satisfies outside_vmx_only_ud_or_vmxon
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
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMREAD.guest satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
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
    (= (mode c) NonRoot)
    (or (field_intercepted c) (not (exists ((x Page)) (and (current c x) (shadowing x)))))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMREAD.privilege satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
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
    (< 0 (cpl c))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMREAD.no_vmcs satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
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
    (not
      (exists ((x Page))
        (ite (= (mode c) NonRoot) (exists ((y Page)) (and (current c y) (link y x))) (current c x))))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMREAD.unsupported satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun field () Field)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
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
    (= field Unsupported)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMREAD.operand satisfies outside_vmx_only_ud_or_vmxon
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
    (not (= (access c) Works))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMREAD.read satisfies outside_vmx_only_ud_or_vmxon
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
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMWRITE.guest satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
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
    (= (mode c) NonRoot)
    (or (field_intercepted c) (not (exists ((x Page)) (and (current c x) (shadowing x)))))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMWRITE.privilege satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
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
    (< 0 (cpl c))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMWRITE.no_vmcs satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
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
    (not
      (exists ((x Page))
        (ite (= (mode c) NonRoot) (exists ((y Page)) (and (current c y) (link y x))) (current c x))))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMWRITE.operand satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
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
    (not (= (access c) Works))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMWRITE.unsupported satisfies outside_vmx_only_ud_or_vmxon
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
    (= field Unsupported)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMWRITE.read_only satisfies outside_vmx_only_ud_or_vmxon
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
    (= field ExitInfo)
    (not vmwrite_any_field)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMWRITE.write satisfies outside_vmx_only_ud_or_vmxon
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
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest satisfies outside_vmx_only_ud_or_vmxon
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
    (= (mode c) NonRoot)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.privilege satisfies outside_vmx_only_ud_or_vmxon
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
    (< 0 (cpl c))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.no_vmcs satisfies outside_vmx_only_ud_or_vmxon
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
    (not (exists ((p Page)) (current c p)))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.shadow_vmcs satisfies outside_vmx_only_ud_or_vmxon
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
    (exists ((p Page)) (current c p))
    (exists ((x Page)) (and (current c x) (shadow x)))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.mov_ss satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
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
    (mov_ss_blocking c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.not_clear satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
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
    (exists ((x Page)) (and (current c x) (= (launch x) Launched)))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.controls satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
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
    (exists ((x Page))
      (and
        (current c x)
        (or
          (not (controls_ok x))
          (and (shadowing x) (not vmcs_shadowing))
          (and (enables_functions x) (not vm_functions)))))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.host_state satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
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
    (exists ((x Page)) (and (current c x) (not (host_ok x))))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest_state satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
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
      (exists ((x Page)) (and (current c x) (not (guest_ok x)))))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.msr_load satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
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
    (exists ((x Page)) (and (current c x) (not (msrs_ok x))))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.machine_check satisfies outside_vmx_only_ud_or_vmxon
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
    (machine_check c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter satisfies outside_vmx_only_ud_or_vmxon
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
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest satisfies outside_vmx_only_ud_or_vmxon
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
    (= (mode c) NonRoot)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.privilege satisfies outside_vmx_only_ud_or_vmxon
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
    (< 0 (cpl c))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.no_vmcs satisfies outside_vmx_only_ud_or_vmxon
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
    (not (exists ((p Page)) (current c p)))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.shadow_vmcs satisfies outside_vmx_only_ud_or_vmxon
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
    (exists ((p Page)) (current c p))
    (exists ((x Page)) (and (current c x) (shadow x)))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.mov_ss satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
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
    (mov_ss_blocking c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.not_launched satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
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
    (exists ((x Page)) (and (current c x) (= (launch x) Clear)))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.after_vmxoff satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
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
    tells_vmxoff
    (exists ((x Page)) (and (current c x) (saw_vmxoff x)))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.controls satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
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
    (exists ((x Page))
      (and
        (current c x)
        (or
          (not (controls_ok x))
          (and (shadowing x) (not vmcs_shadowing))
          (and (enables_functions x) (not vm_functions)))))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.host_state satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
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
    (exists ((x Page)) (and (current c x) (not (host_ok x))))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest_state satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
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
      (exists ((x Page)) (and (current c x) (not (guest_ok x)))))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.msr_load satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
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
    (exists ((x Page)) (and (current c x) (not (msrs_ok x))))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.machine_check satisfies outside_vmx_only_ud_or_vmxon
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
    (machine_check c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.enter satisfies outside_vmx_only_ud_or_vmxon
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
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCALL.guest satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (not (= (mode c) Off))
    (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCALL.privilege satisfies outside_vmx_only_ud_or_vmxon
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
    (< 0 (cpl c))))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCALL.no_monitor satisfies outside_vmx_only_ud_or_vmxon
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
    (or (not dual_monitor_supported) (not (smm_monitor_valid c)))))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCALL.monitor satisfies outside_vmx_only_ud_or_vmxon
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
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCALL.no_vmcs satisfies outside_vmx_only_ud_or_vmxon
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
    (not (dual_monitor c))
    (not (exists ((p Page)) (current c p)))))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCALL.not_clear satisfies outside_vmx_only_ud_or_vmxon
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
    (not (dual_monitor c))
    (exists ((p Page)) (current c p))
    (exists ((x Page)) (and (current c x) (= (launch x) Launched)))))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCALL.exit_controls satisfies outside_vmx_only_ud_or_vmxon
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
    (not (smm_exit_controls_ok c))))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCALL.mseg_revision satisfies outside_vmx_only_ud_or_vmxon
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
    (not mseg_revision_ok)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCALL.mseg_features satisfies outside_vmx_only_ud_or_vmxon
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
    (not mseg_features_ok)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCALL.activate satisfies outside_vmx_only_ud_or_vmxon
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
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMFUNC.disabled satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun function_above_63 (Core) Bool)
(declare-fun function_enabled (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (= (mode c) NonRoot)
    (exists ((x Page)) (and (current c x) (enables_functions x)))
    (not (function_above_63 c))
    (not (function_enabled c))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMFUNC.bad_eptp satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
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
    (not (eptp_listed_ok c))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMFUNC.eptp_switch satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
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
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVEPT.guest satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
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
    (= (mode c) NonRoot)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVEPT.privilege satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
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
    (< 0 (cpl c))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVEPT.type satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun type_supported (Core) Bool)
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
    (not (type_supported c))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVEPT.operand satisfies outside_vmx_only_ud_or_vmxon
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
    (not (= (access c) Works))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVEPT.bad_eptp satisfies outside_vmx_only_ud_or_vmxon
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
    (single_context c)
    (not (eptp_ok c))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVEPT.invalidate satisfies outside_vmx_only_ud_or_vmxon
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
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.guest satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
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
    (= (mode c) NonRoot)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.privilege satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
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
    (< 0 (cpl c))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.type satisfies outside_vmx_only_ud_or_vmxon
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun type_supported (Core) Bool)
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
    (not (type_supported c))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.operand satisfies outside_vmx_only_ud_or_vmxon
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
    (not (= (access c) Works))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.reserved satisfies outside_vmx_only_ud_or_vmxon
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
    (reserved_bits_set c)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.vpid satisfies outside_vmx_only_ud_or_vmxon
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
    (vpid_zero c)
    (not (all_contexts c))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.address satisfies outside_vmx_only_ud_or_vmxon
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
    (individual_address c)
    (not (address_canonical c))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (forall ((c_1 Core)) (not (and (all_contexts c_1) (individual_address c_1)))))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.invalidate satisfies outside_vmx_only_ud_or_vmxon
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
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) Off) (= c_1 c))))))
(check-sat)
(pop 1)
