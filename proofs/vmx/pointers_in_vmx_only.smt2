; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: pointers_in_vmx_only
; claim: invariant: all c: Core, x: Page: vmxon_pointer[c] == x or current[c] == x implies mode[c] != Off
; source: SDM 3C: VMXON, VMXOFF
; method: 1-induction
; invariant: pointers_in_vmx_only: all c: Core, x: Page: vmxon_pointer[c] == x or current[c] == x implies mode[c] != Off
; assume: real_mode_guests: all c: Core: not guest_cr0_pe[c] implies unrestricted_guest
; assume: virtual_8086_is_ring_3: all c: Core: execution[c] == Virtual8086 implies cpl[c] == 3
; transitions: RESET, TAKE_INIT.guest, SIPI.guest, EXTERNAL_INTERRUPT, EXCEPTION_OR_NMI, TRIPLE_FAULT, EPT_VIOLATION, VMXON.guest, VMXON.enter, VMXOFF.guest, VMXOFF.leave, VMCLEAR.guest, VMCLEAR.clear, VMPTRLD.guest, VMPTRLD.load, VMPTRST.guest, VMREAD.guest, VMWRITE.guest, VMLAUNCH.guest, VMLAUNCH.enter, VMRESUME.guest, VMRESUME.enter, VMCALL.guest, VMFUNC.disabled, VMFUNC.bad_eptp, INVEPT.guest, INVVPID.guest, MOV_TO_CR0.intercepted, MOV_TO_CR4.intercepted, WRMSR_FEATURE_CONTROL.intercepted, GETSEC_SENTER.guest, GETSEC_SEXIT.guest, CPUID.guest, POWER_DOWN.guest, RETURN_FROM_SMM.enter
; obligations: 36, each to be answered unsat

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
(declare-fun vmcs_shadowing () Bool)
(declare-fun vm_functions () Bool)
(declare-fun invept_supported () Bool)
(declare-fun invvpid_supported () Bool)
(declare-fun tells_vmxoff () Bool)
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

(define-fun init_mode () Bool (forall ((i Core)) (= (mode i) Off)))
(define-fun init_vmxon_pointer () Bool (forall ((i Core)) (not (exists ((p Page)) (vmxon_pointer i p)))))
(define-fun init_current () Bool (forall ((i Core)) (not (exists ((p Page)) (current i p)))))
(define-fun pointers_in_vmx_only () Bool
  (forall ((c Core) (x Page)) (=> (or (vmxon_pointer c x) (current c x)) (not (= (mode c) Off)))))

; ==== The invariant holds initially, and every transition keeps it.

; ---- initially pointers_in_vmx_only
(push 1)
(assert init_mode)
(assert init_vmxon_pointer)
(assert init_current)
(assert (not pointers_in_vmx_only))
(check-sat)
(pop 1)

; ---- RESET keeps pointers_in_vmx_only
; from pointers_in_vmx_only
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (or (ite (= c_1 c) false (vmxon_pointer c_1 x)) (ite (= c_1 c) false (current c_1 x)))
        (not (or (= c_1 c) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))) (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- SIPI.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert (and (= (activity c) WaitForSipi) (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- EXTERNAL_INTERRUPT keeps pointers_in_vmx_only
; from pointers_in_vmx_only
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (and
    (= (mode c) NonRoot)
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- EXCEPTION_OR_NMI keeps pointers_in_vmx_only
; from pointers_in_vmx_only
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (and
    (= (mode c) NonRoot)
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- TRIPLE_FAULT keeps pointers_in_vmx_only
; from pointers_in_vmx_only
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (and
    (= (mode c) NonRoot)
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION keeps pointers_in_vmx_only
; from pointers_in_vmx_only
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (and
    (= (mode c) NonRoot)
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMXON.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(assert pointers_in_vmx_only)
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
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMXON.enter keeps pointers_in_vmx_only
; from pointers_in_vmx_only
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert pointers_in_vmx_only)
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
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (or (ite (= c_1 c) (= p x) (vmxon_pointer c_1 x)) (ite (= c_1 c) false (current c_1 x)))
        (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert pointers_in_vmx_only)
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
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave keeps pointers_in_vmx_only
; from pointers_in_vmx_only
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert pointers_in_vmx_only)
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
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (or (ite (= c_1 c) false (vmxon_pointer c_1 x)) (ite (= c_1 c) false (current c_1 x)))
        (not (or (= c_1 c) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(assert pointers_in_vmx_only)
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
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (or (vmxon_pointer c_1 x_1) (current c_1 x_1)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear keeps pointers_in_vmx_only
; from pointers_in_vmx_only
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert pointers_in_vmx_only)
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
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (or (vmxon_pointer c_1 x_1) (ite (and (= c_1 c) (current c x)) false (current c_1 x_1)))
        (not (= (mode c_1) Off))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(assert pointers_in_vmx_only)
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
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (or (vmxon_pointer c_1 x_1) (current c_1 x_1)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load keeps pointers_in_vmx_only
; from pointers_in_vmx_only
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert pointers_in_vmx_only)
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
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (or (vmxon_pointer c_1 x_1) (ite (= c_1 c) (= x x_1) (current c_1 x_1))) (not (= (mode c_1) Off))))))
(check-sat)
(pop 1)

; ---- VMPTRST.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(assert pointers_in_vmx_only)
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
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMREAD.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun field_intercepted (Core) Bool)
(assert pointers_in_vmx_only)
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
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun field_intercepted (Core) Bool)
(assert pointers_in_vmx_only)
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
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert pointers_in_vmx_only)
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
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter keeps pointers_in_vmx_only
; from pointers_in_vmx_only
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun machine_check (Core) Bool)
(assert pointers_in_vmx_only)
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
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert pointers_in_vmx_only)
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
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.enter keeps pointers_in_vmx_only
; from pointers_in_vmx_only
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun machine_check (Core) Bool)
(assert pointers_in_vmx_only)
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
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMCALL.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (not (= (mode c) Off))
    (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.disabled keeps pointers_in_vmx_only
; from pointers_in_vmx_only
(push 1)
(declare-fun c () Core)
(declare-fun function_above_63 (Core) Bool)
(declare-fun function_enabled (Core) Bool)
(assert pointers_in_vmx_only)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (= (mode c) NonRoot)
    (exists ((x Page)) (and (current c x) (enables_functions x)))
    (not (function_above_63 c))
    (not (function_enabled c))))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.bad_eptp keeps pointers_in_vmx_only
; from pointers_in_vmx_only
(push 1)
(declare-fun c () Core)
(declare-fun function_above_63 (Core) Bool)
(declare-fun function_enabled (Core) Bool)
(declare-fun eptp_listed_ok (Core) Bool)
(assert pointers_in_vmx_only)
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
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- INVEPT.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(assert pointers_in_vmx_only)
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
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- INVVPID.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(assert pointers_in_vmx_only)
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
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.intercepted keeps pointers_in_vmx_only
; from pointers_in_vmx_only
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun cr_intercepted (Core) Bool)
(assert pointers_in_vmx_only)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (not (< 0 (cpl c)))
    (= (mode c) NonRoot)
    (cr_intercepted c)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.intercepted keeps pointers_in_vmx_only
; from pointers_in_vmx_only
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun cr_intercepted (Core) Bool)
(assert pointers_in_vmx_only)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (not (< 0 (cpl c)))
    (= (mode c) NonRoot)
    (cr_intercepted c)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.intercepted keeps pointers_in_vmx_only
; from pointers_in_vmx_only
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun msr_intercepted (Core) Bool)
(assert pointers_in_vmx_only)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (not (< 0 (cpl c)))
    (= (mode c) NonRoot)
    (msr_intercepted c)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    smx_supported
    (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    smx_supported
    (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- CPUID.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- POWER_DOWN.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(assert pointers_in_vmx_only)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (not (< 0 (cpl c)))
    (= (mode c) NonRoot)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- RETURN_FROM_SMM.enter keeps pointers_in_vmx_only
; from pointers_in_vmx_only
(push 1)
(declare-fun c () Core)
(declare-fun executive () Page)
(declare-fun deactivate () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun executive_controls_ok (Core) Bool)
(assert pointers_in_vmx_only)
(assert
  (and
    (= (activity c) InSmm)
    (not (< 0 (cpl c)))
    (not (or (not (aligned executive)) (not (within_width executive)) (not (revision_ok executive))))
    (not (and (not deactivate) (not (vmxon_pointer c executive)) (not (= (launch executive) Launched))))
    (not (and deactivate (not (vmxon_pointer c executive))))
    (not (and (not (vmxon_pointer c executive)) (not (executive_controls_ok c))))))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (or (vmxon_pointer c_1 x) (current c_1 x))
        (not (and (not (and (= c_1 c) (vmxon_pointer c executive))) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)
