; vmxmodel 0.1.0, certificate format 1
; module: disciplined
; property: region_in_use
; claim: invariant: all c: Core, x: Page: vmxon_pointer[c] == x implies region[c] == x
; method: 1-induction
; invariant: region_in_use: all c: Core, x: Page: vmxon_pointer[c] == x implies region[c] == x
; assume: regions_differ: all c, d: Core: region[c] == region[d] implies c == d
; assume: real_mode_guests: all c: Core: not guest_cr0_pe[c] implies unrestricted_guest
; assume: virtual_8086_is_ring_3: all c: Core: execution[c] == Virtual8086 implies cpl[c] == 3
; transitions: RESET, take.enter, release.leave
; obligations: 4, each to be answered unsat

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
(declare-fun revision_ok (Page) Bool)
(declare-fun shadow (Page) Bool)
(declare-fun region (Core) Page)
(declare-fun loaded (Core Page) Bool)
; assume regions_differ
(assert (forall ((c Core) (d Core)) (=> (= (region c) (region d)) (= c d))))

(define-fun init_vmxon_pointer () Bool (forall ((i Core)) (not (exists ((p Page)) (vmxon_pointer i p)))))
(define-fun region_in_use () Bool (forall ((c Core) (x Page)) (=> (vmxon_pointer c x) (= (region c) x))))

; ==== The invariant holds initially, and every transition keeps it.

; ---- initially region_in_use
(push 1)
(assert init_vmxon_pointer)
(assert (not region_in_use))
(check-sat)
(pop 1)

; ---- RESET keeps region_in_use
; from region_in_use
(push 1)
(declare-fun c () Core)
(assert region_in_use)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (ite (= c_1 c) false (vmxon_pointer c_1 x)) (= (region c_1) x)))))
(check-sat)
(pop 1)

; ---- take.enter keeps region_in_use
; from region_in_use
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert region_in_use)
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
      (=> (ite (= c_1 c) (= (region c) x) (vmxon_pointer c_1 x)) (= (region c_1) x)))))
(check-sat)
(pop 1)

; ---- release.leave keeps region_in_use
; from region_in_use
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert region_in_use)
(assert
  (and
    (forall ((x Page)) (not (loaded c x)))
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
  (not (forall ((c_1 Core) (x Page)) (=> (ite (= c_1 c) false (vmxon_pointer c_1 x)) (= (region c_1) x)))))
(check-sat)
(pop 1)
