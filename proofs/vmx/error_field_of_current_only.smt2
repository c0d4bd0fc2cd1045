; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: error_field_of_current_only
; claim: step: all c: Core, x: Page: executes(c) and next(vm_error[x]) != vm_error[x] implies VMWRITE(c, ExitInfo, _, _) or (answers VMfailValid(_) and current[c] == x)
; source: SDM 3C: Conventions [T]
; trust: asserted by a public test suite
; method: 1-induction
; assume: real_mode_guests: all c: Core: not guest_cr0_pe[c] implies unrestricted_guest
; assume: virtual_8086_is_ring_3: all c: Core: execution[c] == Virtual8086 implies cpl[c] == 3
; assume: one_invvpid_type: all c: Core: not (all_contexts[c] and individual_address[c])
; transitions: VMXON.again, VMXOFF.dual_monitor, VMCLEAR.address, VMCLEAR.vmxon_region, VMPTRLD.address, VMPTRLD.vmxon_region, VMPTRLD.revision, VMPTRLD.shadow_bit, VMREAD.unsupported, VMWRITE.unsupported, VMWRITE.read_only, VMWRITE.write, VMLAUNCH.mov_ss, VMLAUNCH.not_clear, VMLAUNCH.controls, VMLAUNCH.host_state, VMRESUME.mov_ss, VMRESUME.not_launched, VMRESUME.after_vmxoff, VMRESUME.controls, VMRESUME.host_state, VMCALL.no_monitor, VMCALL.not_clear, VMCALL.exit_controls, VMCALL.mseg_revision, VMCALL.mseg_features, INVEPT.type, INVEPT.bad_eptp, INVVPID.type, INVVPID.reserved, INVVPID.vpid, INVVPID.address
; obligations: 32, each to be answered unsat

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
(declare-fun cr4_vmxe (Core) Bool)
(declare-fun init_pending (Core) Bool)
(declare-fun dual_monitor (Core) Bool)
(declare-fun vmxon_pointer (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (vmxon_pointer i1 x) (vmxon_pointer i1 y)) (= x y))))
(declare-fun current (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current i1 x) (current i1 y)) (= x y))))
(declare-fun revision_ok (Page) Bool)
(declare-fun shadow (Page) Bool)
(declare-fun launch (Page) Launch)
(declare-fun vm_error (Page) Int)
(assert (forall ((i1 Page)) (and (<= 0 (vm_error i1)) (<= (vm_error i1) 28))))
(declare-fun controls_ok (Page) Bool)
(declare-fun host_ok (Page) Bool)
(declare-fun link (Page Page) Bool)
(assert (forall ((i1 Page) (x Page) (y Page)) (=> (and (link i1 x) (link i1 y)) (= x y))))
(declare-fun shadowing (Page) Bool)
(declare-fun enables_functions (Page) Bool)
(declare-fun saw_vmxoff (Page) Bool)


; ==== Every transition from a state in the invariant satisfies the property.

; ---- VMXON.again satisfies error_field_of_current_only
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
    (cr4_vmxe c)
    (not
      (or
        (register_operand c)
        (not (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
        (= (execution c) Virtual8086)
        (= (execution c) Compatibility)))
    (not (= (mode c) NonRoot))
    (not (< 0 (cpl c)))
    (= (mode c) Root)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (not (or (not (and (exists ((p Page)) (current c p)) (current c x_1))) (= 15 (vm_error x_1)))))
        (and (exists ((p Page)) (current c p)) (current c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMXOFF.dual_monitor satisfies error_field_of_current_only
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
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (not (or (not (and (exists ((p Page)) (current c p)) (current c x_1))) (= 23 (vm_error x_1)))))
        (and (exists ((p Page)) (current c p)) (current c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.address satisfies error_field_of_current_only
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
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (not (or (not (and (exists ((p Page)) (current c p)) (current c x_1))) (= 2 (vm_error x_1)))))
        (and (exists ((p Page)) (current c p)) (current c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.vmxon_region satisfies error_field_of_current_only
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
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (not (or (not (and (exists ((p Page)) (current c p)) (current c x_1))) (= 3 (vm_error x_1)))))
        (and (exists ((p Page)) (current c p)) (current c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.address satisfies error_field_of_current_only
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
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (not (or (not (and (exists ((p Page)) (current c p)) (current c x_1))) (= 9 (vm_error x_1)))))
        (and (exists ((p Page)) (current c p)) (current c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.vmxon_region satisfies error_field_of_current_only
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
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (not (or (not (and (exists ((p Page)) (current c p)) (current c x_1))) (= 10 (vm_error x_1)))))
        (and (exists ((p Page)) (current c p)) (current c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.revision satisfies error_field_of_current_only
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
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (not (or (not (and (exists ((p Page)) (current c p)) (current c x_1))) (= 11 (vm_error x_1)))))
        (and (exists ((p Page)) (current c p)) (current c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.shadow_bit satisfies error_field_of_current_only
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
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (not (or (not (and (exists ((p Page)) (current c p)) (current c x_1))) (= 11 (vm_error x_1)))))
        (and (exists ((p Page)) (current c p)) (current c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMREAD.unsupported satisfies error_field_of_current_only
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
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (not (or (not (current c x_1)) (= 12 (vm_error x_1))))) (current c_1 x_1)))))
(check-sat)
(pop 1)

; ---- VMWRITE.unsupported satisfies error_field_of_current_only
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
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (not (or (not (current c x_1)) (= 12 (vm_error x_1)))))
        (or (and (= c_1 c) (= ExitInfo field)) (current c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMWRITE.read_only satisfies error_field_of_current_only
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
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (not (or (not (current c x_1)) (= 13 (vm_error x_1)))))
        (or (and (= c_1 c) (= ExitInfo field)) (current c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMWRITE.write satisfies error_field_of_current_only
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
(declare-fun VMWRITE.write.any1 (Page) Int)
(assert (forall ((i1 Page)) (and (<= 0 (VMWRITE.write.any1 i1)) (<= (VMWRITE.write.any1 i1) 28))))
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
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (not
            (or
              (not
                (and
                  (ite
                    (= (mode c) NonRoot)
                    (exists ((y Page)) (and (current c y) (link y x_1)))
                    (current c x_1))
                  (= field ExitInfo)))
              (= (VMWRITE.write.any1 x_1) (vm_error x_1)))))
        (and (= c_1 c) (= ExitInfo field))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.mov_ss satisfies error_field_of_current_only
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
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (not (or (not (current c x_1)) (= 26 (vm_error x_1))))) (current c_1 x_1)))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.not_clear satisfies error_field_of_current_only
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
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (not (or (not (current c x_1)) (= 4 (vm_error x_1))))) (current c_1 x_1)))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.controls satisfies error_field_of_current_only
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
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (not (or (not (current c x_1)) (= 7 (vm_error x_1))))) (current c_1 x_1)))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.host_state satisfies error_field_of_current_only
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
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (not (or (not (current c x_1)) (= 8 (vm_error x_1))))) (current c_1 x_1)))))
(check-sat)
(pop 1)

; ---- VMRESUME.mov_ss satisfies error_field_of_current_only
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
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (not (or (not (current c x_1)) (= 26 (vm_error x_1))))) (current c_1 x_1)))))
(check-sat)
(pop 1)

; ---- VMRESUME.not_launched satisfies error_field_of_current_only
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
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (not (or (not (current c x_1)) (= 5 (vm_error x_1))))) (current c_1 x_1)))))
(check-sat)
(pop 1)

; ---- VMRESUME.after_vmxoff satisfies error_field_of_current_only
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
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (not (or (not (current c x_1)) (= 6 (vm_error x_1))))) (current c_1 x_1)))))
(check-sat)
(pop 1)

; ---- VMRESUME.controls satisfies error_field_of_current_only
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
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (not (or (not (current c x_1)) (= 7 (vm_error x_1))))) (current c_1 x_1)))))
(check-sat)
(pop 1)

; ---- VMRESUME.host_state satisfies error_field_of_current_only
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
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (not (or (not (current c x_1)) (= 8 (vm_error x_1))))) (current c_1 x_1)))))
(check-sat)
(pop 1)

; ---- VMCALL.no_monitor satisfies error_field_of_current_only
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
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (not (or (not (and (exists ((p Page)) (current c p)) (current c x_1))) (= 1 (vm_error x_1)))))
        (and (exists ((p Page)) (current c p)) (current c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMCALL.not_clear satisfies error_field_of_current_only
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
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (not (or (not (current c x_1)) (= 19 (vm_error x_1))))) (current c_1 x_1)))))
(check-sat)
(pop 1)

; ---- VMCALL.exit_controls satisfies error_field_of_current_only
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
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (not (or (not (current c x_1)) (= 20 (vm_error x_1))))) (current c_1 x_1)))))
(check-sat)
(pop 1)

; ---- VMCALL.mseg_revision satisfies error_field_of_current_only
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
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (not (or (not (current c x_1)) (= 22 (vm_error x_1))))) (current c_1 x_1)))))
(check-sat)
(pop 1)

; ---- VMCALL.mseg_features satisfies error_field_of_current_only
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
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (not (or (not (current c x_1)) (= 24 (vm_error x_1))))) (current c_1 x_1)))))
(check-sat)
(pop 1)

; ---- INVEPT.type satisfies error_field_of_current_only
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
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (not (or (not (and (exists ((p Page)) (current c p)) (current c x_1))) (= 28 (vm_error x_1)))))
        (and (exists ((p Page)) (current c p)) (current c_1 x_1))))))
(check-sat)
(pop 1)

; ---- INVEPT.bad_eptp satisfies error_field_of_current_only
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
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (not (or (not (and (exists ((p Page)) (current c p)) (current c x_1))) (= 28 (vm_error x_1)))))
        (and (exists ((p Page)) (current c p)) (current c_1 x_1))))))
(check-sat)
(pop 1)

; ---- INVVPID.type satisfies error_field_of_current_only
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
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (not (or (not (and (exists ((p Page)) (current c p)) (current c x_1))) (= 28 (vm_error x_1)))))
        (and (exists ((p Page)) (current c p)) (current c_1 x_1))))))
(check-sat)
(pop 1)

; ---- INVVPID.reserved satisfies error_field_of_current_only
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
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (not (or (not (and (exists ((p Page)) (current c p)) (current c x_1))) (= 28 (vm_error x_1)))))
        (and (exists ((p Page)) (current c p)) (current c_1 x_1))))))
(check-sat)
(pop 1)

; ---- INVVPID.vpid satisfies error_field_of_current_only
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
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (not (or (not (and (exists ((p Page)) (current c p)) (current c x_1))) (= 28 (vm_error x_1)))))
        (and (exists ((p Page)) (current c p)) (current c_1 x_1))))))
(check-sat)
(pop 1)

; ---- INVVPID.address satisfies error_field_of_current_only
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
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (not (or (not (and (exists ((p Page)) (current c p)) (current c x_1))) (= 28 (vm_error x_1)))))
        (and (exists ((p Page)) (current c p)) (current c_1 x_1))))))
(check-sat)
(pop 1)
