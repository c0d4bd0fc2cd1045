; vmxmodel 0.1.0, certificate format 1
; module: disciplined
; property: cleared_is_free
; claim: invariant: all c: Core, x: Page: cleared[x] implies not loaded[c, x] and region[c] != x
; method: 1-induction
; invariant: cleared_is_free: all c: Core, x: Page: cleared[x] implies not loaded[c, x] and region[c] != x
; assume: regions_differ: all c, d: Core: region[c] == region[d] implies c == d
; assume: real_mode_guests: all c: Core: not guest_cr0_pe[c] implies unrestricted_guest
; assume: virtual_8086_is_ring_3: all c: Core: execution[c] == Virtual8086 implies cpl[c] == 3
; transitions: take.enter, clear.clear, load.load, reuse_memory.store
; obligations: 5, each to be answered unsat

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
(declare-fun vmxon_pointer (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (vmxon_pointer i1 x) (vmxon_pointer i1 y)) (= x y))))
(declare-fun revision_ok (Page) Bool)
(declare-fun shadow (Page) Bool)
(declare-fun region (Core) Page)
(declare-fun loaded (Core Page) Bool)
(declare-fun cleared (Page) Bool)
; assume regions_differ
(assert (forall ((c Core) (d Core)) (=> (= (region c) (region d)) (= c d))))

(define-fun init_loaded () Bool (forall ((i1 Core) (i2 Page)) (not (loaded i1 i2))))
(define-fun init_cleared () Bool (forall ((i Page)) (not (cleared i))))
(define-fun cleared_is_free () Bool
  (forall ((c Core) (x Page)) (=> (cleared x) (and (not (loaded c x)) (not (= (region c) x))))))

; ==== The invariant holds initially, and every transition keeps it.

; ---- initially cleared_is_free
(push 1)
(assert init_loaded)
(assert init_cleared)
(assert (not cleared_is_free))
(check-sat)
(pop 1)

; ---- take.enter keeps cleared_is_free
; from cleared_is_free
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert cleared_is_free)
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
    (not (or (not (aligned (region c))) (not (within_width (region c)))))
    (revision_ok (region c))
    (not (shadow (region c)))))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (and (not (loaded c x)) (cleared x))
        (and (not (and (not (= c_1 c)) (loaded c_1 x))) (not (= (region c_1) x)))))))
(check-sat)
(pop 1)

; ---- clear.clear keeps cleared_is_free
; from cleared_is_free
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert cleared_is_free)
(assert
  (and
    (forall ((c_1 Core)) (not (= (region c_1) x)))
    (forall ((d Core)) (=> (not (= d c)) (not (loaded d x))))
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
        (or (= x_1 x) (cleared x_1))
        (and (not (and (not (and (= c_1 c) (= x_1 x))) (loaded c_1 x_1))) (not (= (region c_1) x_1)))))))
(check-sat)
(pop 1)

; ---- load.load keeps cleared_is_free
; from cleared_is_free
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert cleared_is_free)
(assert
  (and
    (forall ((c_1 Core)) (not (= (region c_1) x)))
    (or (loaded c x) (and (cleared x) (forall ((c_1 Core)) (not (loaded c_1 x)))))
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
      (=>
        (and (not (= x_1 x)) (cleared x_1))
        (and (not (or (and (= c_1 c) (= x_1 x)) (loaded c_1 x_1))) (not (= (region c_1) x_1)))))))
(check-sat)
(pop 1)

; ---- reuse_memory.store keeps cleared_is_free
; from cleared_is_free
(push 1)
(declare-fun x () Page)
(assert cleared_is_free)
(assert (and (forall ((c Core)) (not (= (region c) x))) (forall ((c Core)) (not (loaded c x)))))
(assert
  (not
    (forall ((c Core) (x_1 Page))
      (=> (and (not (= x_1 x)) (cleared x_1)) (and (not (loaded c x_1)) (not (= (region c) x_1)))))))
(check-sat)
(pop 1)
