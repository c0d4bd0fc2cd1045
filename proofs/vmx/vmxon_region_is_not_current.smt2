; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: vmxon_region_is_not_current
; claim: invariant: all c: Core, x: Page: vmxon_pointer[c] == x implies current[c] != x
; source: SDM 3C: VMPTRLD, VMCLEAR
; method: 1-induction
; invariant: vmxon_region_is_not_current: all c: Core, x: Page: vmxon_pointer[c] == x implies current[c] != x
; assume: real_mode_guests: all c: Core: not guest_cr0_pe[c] implies unrestricted_guest
; assume: virtual_8086_is_ring_3: all c: Core: execution[c] == Virtual8086 implies cpl[c] == 3
; transitions: RESET, VMXON.enter, VMXOFF.leave, VMCLEAR.clear, VMPTRLD.load
; obligations: 6, each to be answered unsat

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

(define-fun init_vmxon_pointer () Bool (forall ((i Core)) (not (exists ((p Page)) (vmxon_pointer i p)))))
(define-fun init_current () Bool (forall ((i Core)) (not (exists ((p Page)) (current i p)))))
(define-fun vmxon_region_is_not_current () Bool
  (forall ((c Core) (x Page)) (=> (vmxon_pointer c x) (not (current c x)))))

; ==== The invariant holds initially, and every transition keeps it.

; ---- initially vmxon_region_is_not_current
(push 1)
(assert init_vmxon_pointer)
(assert init_current)
(assert (not vmxon_region_is_not_current))
(check-sat)
(pop 1)

; ---- RESET keeps vmxon_region_is_not_current
; from vmxon_region_is_not_current
(push 1)
(declare-fun c () Core)
(assert vmxon_region_is_not_current)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (vmxon_pointer c_1 x)) (not (ite (= c_1 c) false (current c_1 x)))))))
(check-sat)
(pop 1)

; ---- VMXON.enter keeps vmxon_region_is_not_current
; from vmxon_region_is_not_current
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert vmxon_region_is_not_current)
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
      (=> (ite (= c_1 c) (= p x) (vmxon_pointer c_1 x)) (not (ite (= c_1 c) false (current c_1 x)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave keeps vmxon_region_is_not_current
; from vmxon_region_is_not_current
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert vmxon_region_is_not_current)
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
      (=> (ite (= c_1 c) false (vmxon_pointer c_1 x)) (not (ite (= c_1 c) false (current c_1 x)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear keeps vmxon_region_is_not_current
; from vmxon_region_is_not_current
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert vmxon_region_is_not_current)
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
      (=> (vmxon_pointer c_1 x_1) (not (ite (and (= c_1 c) (current c x)) false (current c_1 x_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load keeps vmxon_region_is_not_current
; from vmxon_region_is_not_current
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert vmxon_region_is_not_current)
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
      (=> (vmxon_pointer c_1 x_1) (not (ite (= c_1 c) (= x x_1) (current c_1 x_1)))))))
(check-sat)
(pop 1)
