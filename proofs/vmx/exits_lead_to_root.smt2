; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: exits_lead_to_root
; claim: step: all c: Core: executes(c) and answers Exit(_) implies mode[c] == NonRoot and next(mode[c]) == Root
; source: SDM 3C: VM Exits
; method: 1-induction
; assume: real_mode_guests: all c: Core: not guest_cr0_pe[c] implies unrestricted_guest
; assume: virtual_8086_is_ring_3: all c: Core: execution[c] == Virtual8086 implies cpl[c] == 3
; transitions: VMXON.guest, VMXOFF.guest, VMCLEAR.guest, VMPTRLD.guest, VMPTRST.guest, VMREAD.guest, VMWRITE.guest, VMLAUNCH.guest, VMRESUME.guest, VMCALL.guest, VMFUNC.disabled, VMFUNC.bad_eptp, INVEPT.guest, INVVPID.guest, MOV_TO_CR0.intercepted, MOV_TO_CR4.intercepted, WRMSR_FEATURE_CONTROL.intercepted, GETSEC_SENTER.guest, GETSEC_SEXIT.guest, CPUID.guest, POWER_DOWN.guest
; obligations: 21, each to be answered unsat

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
(declare-fun smx_supported () Bool)
(declare-fun unrestricted_guest () Bool)
(declare-fun invept_supported () Bool)
(declare-fun invvpid_supported () Bool)
(declare-fun activity (Core) Activity)
(declare-fun mode (Core) Mode)
(declare-fun cr0_pe (Core) Bool)
(declare-fun cr4_vmxe (Core) Bool)
(declare-fun init_pending (Core) Bool)
(declare-fun current (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current i1 x) (current i1 y)) (= x y))))
(declare-fun shadowing (Page) Bool)
(declare-fun enables_functions (Page) Bool)


; ==== Every transition from a state in the invariant satisfies the property.

; ---- VMXON.guest satisfies exits_lead_to_root
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
    (= (mode c) NonRoot)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.guest satisfies exits_lead_to_root
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
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.guest satisfies exits_lead_to_root
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
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.guest satisfies exits_lead_to_root
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
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.guest satisfies exits_lead_to_root
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
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMREAD.guest satisfies exits_lead_to_root
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
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.guest satisfies exits_lead_to_root
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
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest satisfies exits_lead_to_root
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
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest satisfies exits_lead_to_root
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
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMCALL.guest satisfies exits_lead_to_root
; from the transition alone
(push 1)
(declare-fun c () Core)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (not (= (mode c) Off))
    (= (mode c) NonRoot)))
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.disabled satisfies exits_lead_to_root
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
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.bad_eptp satisfies exits_lead_to_root
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
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- INVEPT.guest satisfies exits_lead_to_root
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
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- INVVPID.guest satisfies exits_lead_to_root
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
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.intercepted satisfies exits_lead_to_root
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun cr_intercepted (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (not (< 0 (cpl c)))
    (= (mode c) NonRoot)
    (cr_intercepted c)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.intercepted satisfies exits_lead_to_root
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun cr_intercepted (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (not (< 0 (cpl c)))
    (= (mode c) NonRoot)
    (cr_intercepted c)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.intercepted satisfies exits_lead_to_root
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
    (= (mode c) NonRoot)
    (msr_intercepted c)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.guest satisfies exits_lead_to_root
; from the transition alone
(push 1)
(declare-fun c () Core)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    smx_supported
    (= (mode c) NonRoot)))
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.guest satisfies exits_lead_to_root
; from the transition alone
(push 1)
(declare-fun c () Core)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    smx_supported
    (= (mode c) NonRoot)))
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- CPUID.guest satisfies exits_lead_to_root
; from the transition alone
(push 1)
(declare-fun c () Core)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (= (mode c) NonRoot)))
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)

; ---- POWER_DOWN.guest satisfies exits_lead_to_root
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
    (= (mode c) NonRoot)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert
  (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)
