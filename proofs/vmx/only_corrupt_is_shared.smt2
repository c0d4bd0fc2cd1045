; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: only_corrupt_is_shared
; claim: invariant: all c, d: Core, x: Page: contents[x] != Corrupt and active[c, x] implies mode[c] != Off and (active[d, x] implies c == d)
; source: SDM 3C: Software Use of Virtual-Machine Control Structures
; method: 1-induction
; invariant: only_corrupt_is_shared: all c, d: Core, x: Page: contents[x] != Corrupt and active[c, x] implies mode[c] != Off and (active[d, x] implies c == d)
; assume: real_mode_guests: all c: Core: not guest_cr0_pe[c] implies unrestricted_guest
; assume: virtual_8086_is_ring_3: all c: Core: execution[c] == Virtual8086 implies cpl[c] == 3
; transitions: WRITE_BACK, RESET, TAKE_INIT.guest, SIPI.guest, EXTERNAL_INTERRUPT, EXCEPTION_OR_NMI, TRIPLE_FAULT, EPT_VIOLATION, VMXON.guest, VMXON.enter, VMXOFF.guest, VMXOFF.leave, VMCLEAR.guest, VMCLEAR.clear, VMPTRLD.guest, VMPTRLD.load, VMPTRST.guest, VMREAD.guest, VMWRITE.guest, VMLAUNCH.guest, VMLAUNCH.enter, VMRESUME.guest, VMRESUME.enter, VMCALL.guest, VMFUNC.disabled, VMFUNC.bad_eptp, INVEPT.guest, INVVPID.guest, MOV_TO_CR0.intercepted, MOV_TO_CR4.intercepted, WRMSR_FEATURE_CONTROL.intercepted, GETSEC_SENTER.guest, GETSEC_SEXIT.guest, CPUID.guest, STORE_IDENTIFIER.store, STORE_DATA.store, POWER_DOWN.guest, POWER_DOWN.down, RETURN_FROM_SMM.enter
; obligations: 40, each to be answered unsat

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
(declare-fun active (Core Page) Bool)
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
(declare-fun contents (Page) Contents)

(define-fun init_mode () Bool (forall ((i Core)) (= (mode i) Off)))
(define-fun init_active () Bool (forall ((i1 Core) (i2 Page)) (not (active i1 i2))))
(define-fun init_contents () Bool (forall ((i Page)) (= (contents i) Unknown)))
(define-fun only_corrupt_is_shared () Bool
  (forall ((c Core) (d Core) (x Page))
    (=>
      (and (not (= (contents x) Corrupt)) (active c x))
      (and (not (= (mode c) Off)) (=> (active d x) (= c d))))))

; ==== The invariant holds initially, and every transition keeps it.

; ---- initially only_corrupt_is_shared
(push 1)
(assert init_mode)
(assert init_active)
(assert init_contents)
(assert (not only_corrupt_is_shared))
(check-sat)
(pop 1)

; ---- WRITE_BACK keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert only_corrupt_is_shared)
(assert (and (active c x) (or (= (mode c) Off) (exists ((d Core)) (and (not (= d c)) (active d x))))))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=>
        (and (not (or (= x_1 x) (= (contents x_1) Corrupt))) (active c_1 x_1))
        (and (not (= (mode c_1) Off)) (=> (active d x_1) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- RESET keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (or (active c x) (= (contents x) Corrupt))) (not (= c_1 c)) (active c_1 x))
        (and (not (or (= c_1 c) (= (mode c_1) Off))) (=> (and (not (= d c)) (active d x)) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))) (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- SIPI.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert (and (= (activity c) WaitForSipi) (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- EXTERNAL_INTERRUPT keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (and
    (= (mode c) NonRoot)
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- EXCEPTION_OR_NMI keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (and
    (= (mode c) NonRoot)
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- TRIPLE_FAULT keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (and
    (= (mode c) NonRoot)
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (and
    (= (mode c) NonRoot)
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMXON.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(assert only_corrupt_is_shared)
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
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMXON.enter keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert only_corrupt_is_shared)
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
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (or (= x p) (= (contents x) Corrupt))) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert only_corrupt_is_shared)
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
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert only_corrupt_is_shared)
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
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (or (active c x) (= (contents x) Corrupt))) (active c_1 x))
        (and (not (or (= c_1 c) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(assert only_corrupt_is_shared)
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
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=>
        (and (not (= (contents x_1) Corrupt)) (active c_1 x_1))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x_1) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert only_corrupt_is_shared)
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
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=>
        (and
          (not
            (ite
              (= x_1 x)
              (or
                (exists ((d_1 Core)) (and (not (= d_1 c)) (active d_1 x)))
                (exists ((d_1 Core)) (vmxon_pointer d_1 x)))
              (= (contents x_1) Corrupt)))
          (not (and (= c_1 c) (= x_1 x)))
          (active c_1 x_1))
        (and (not (= (mode c_1) Off)) (=> (and (not (and (= d c) (= x_1 x))) (active d x_1)) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(assert only_corrupt_is_shared)
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
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=>
        (and (not (= (contents x_1) Corrupt)) (active c_1 x_1))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x_1) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert only_corrupt_is_shared)
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
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=>
        (and
          (not
            (or
              (and (= x_1 x) (exists ((d_1 Core)) (and (not (= d_1 c)) (active d_1 x))))
              (= (contents x_1) Corrupt)))
          (or (and (= c_1 c) (= x_1 x)) (active c_1 x_1)))
        (and (not (= (mode c_1) Off)) (=> (or (and (= d c) (= x_1 x)) (active d x_1)) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(assert only_corrupt_is_shared)
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
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMREAD.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun field_intercepted (Core) Bool)
(assert only_corrupt_is_shared)
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
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun field_intercepted (Core) Bool)
(assert only_corrupt_is_shared)
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
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert only_corrupt_is_shared)
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
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun machine_check (Core) Bool)
(assert only_corrupt_is_shared)
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
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and
          (not
            (or
              (and
                (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x)))
                (exists ((d_1 Core)) (and (not (= d_1 c)) (active d_1 x))))
              (= (contents x) Corrupt)))
          (or
            (and (= c_1 c) (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x))))
            (active c_1 x)))
        (and
          (not (and (not (= c_1 c)) (= (mode c_1) Off)))
          (=>
            (or
              (and (= d c) (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x))))
              (active d x))
            (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert only_corrupt_is_shared)
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
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.enter keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun machine_check (Core) Bool)
(assert only_corrupt_is_shared)
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
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and
          (not
            (or
              (and
                (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x)))
                (exists ((d_1 Core)) (and (not (= d_1 c)) (active d_1 x))))
              (= (contents x) Corrupt)))
          (or
            (and (= c_1 c) (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x))))
            (active c_1 x)))
        (and
          (not (and (not (= c_1 c)) (= (mode c_1) Off)))
          (=>
            (or
              (and (= d c) (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x))))
              (active d x))
            (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMCALL.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (not (= (mode c) Off))
    (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.disabled keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(declare-fun function_above_63 (Core) Bool)
(declare-fun function_enabled (Core) Bool)
(assert only_corrupt_is_shared)
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
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.bad_eptp keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(declare-fun function_above_63 (Core) Bool)
(declare-fun function_enabled (Core) Bool)
(declare-fun eptp_listed_ok (Core) Bool)
(assert only_corrupt_is_shared)
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
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- INVEPT.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(assert only_corrupt_is_shared)
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
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- INVVPID.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(assert only_corrupt_is_shared)
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
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.intercepted keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun cr_intercepted (Core) Bool)
(assert only_corrupt_is_shared)
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
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.intercepted keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun cr_intercepted (Core) Bool)
(assert only_corrupt_is_shared)
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
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.intercepted keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun msr_intercepted (Core) Bool)
(assert only_corrupt_is_shared)
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
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    smx_supported
    (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    smx_supported
    (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- CPUID.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- STORE_IDENTIFIER.store keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun p () Page)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c Core) (d Core) (x Page))
      (=>
        (and
          (not (or (and (= x p) (exists ((c_1 Core)) (active c_1 p))) (= (contents x) Corrupt)))
          (active c x))
        (and (not (= (mode c) Off)) (=> (active d x) (= c d)))))))
(check-sat)
(pop 1)

; ---- STORE_DATA.store keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun p () Page)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c Core) (d Core) (x Page))
      (=>
        (and (not (or (= x p) (= (contents x) Corrupt))) (active c x))
        (and (not (= (mode c) Off)) (=> (active d x) (= c d)))))))
(check-sat)
(pop 1)

; ---- POWER_DOWN.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(assert only_corrupt_is_shared)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (not (< 0 (cpl c)))
    (= (mode c) NonRoot)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- POWER_DOWN.down keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(assert only_corrupt_is_shared)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (not (< 0 (cpl c)))
    (not (= (mode c) NonRoot))))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (or (active c x) (= (contents x) Corrupt))) (active c_1 x))
        (and (not (= (mode c_1) Off)) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- RETURN_FROM_SMM.enter keeps only_corrupt_is_shared
; from only_corrupt_is_shared
(push 1)
(declare-fun c () Core)
(declare-fun executive () Page)
(declare-fun deactivate () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun executive_controls_ok (Core) Bool)
(assert only_corrupt_is_shared)
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
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and
          (not (and (not (and (= c_1 c) (vmxon_pointer c executive))) (= (mode c_1) Off)))
          (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)
