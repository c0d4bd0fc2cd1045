; vmxmodel 0.1.0, certificate format 1
; module: disciplined
; property: entering_is_known
; claim: invariant: all c: Core: mode[c] != Off implies entered_vmx[c]
; method: 1-induction
; invariant: entering_is_known: all c: Core: mode[c] != Off implies entered_vmx[c]
; lemma: vmx.pointers_in_vmx_only in vmx/pointers_in_vmx_only.smt2: all c: Core, x: Page: vmxon_pointer[c] == x or current[c] == x implies mode[c] != Off
; assume: regions_differ: all c, d: Core: region[c] == region[d] implies c == d
; assume: real_mode_guests: all c: Core: not guest_cr0_pe[c] implies unrestricted_guest
; assume: virtual_8086_is_ring_3: all c: Core: execution[c] == Virtual8086 implies cpl[c] == 3
; transitions: RESET, TAKE_INIT.guest, SIPI.guest, EXTERNAL_INTERRUPT, EXCEPTION_OR_NMI, TRIPLE_FAULT, EPT_VIOLATION, set_feature_control.intercepted, set_cr0.intercepted, set_cr4.intercepted, enter_smx.guest, leave_smx.guest, take.guest, take.enter, release.guest, release.leave, power_down.guest, clear.guest, load.guest, unlink.guest, write.guest, read.guest, ask_current.guest, launch_guest.guest, launch_guest.enter, resume_guest.guest, resume_guest.enter, call.guest, invalidate_ept.guest, invalidate_vpid.guest, switch_ept.disabled, switch_ept.bad_eptp, identify.guest, monitor_returns.enter
; obligations: 35, each to be answered unsat

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
(declare-fun region (Core) Page)
(declare-fun entered_vmx (Core) Bool)
(declare-fun loaded (Core Page) Bool)
(declare-fun current_here (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current_here i1 x) (current_here i1 y)) (= x y))))
(declare-fun cleared (Page) Bool)
(declare-fun unlinked (Page) Bool)
; assume regions_differ
(assert (forall ((c Core) (d Core)) (=> (= (region c) (region d)) (= c d))))

(define-fun init_mode () Bool (forall ((i Core)) (= (mode i) Off)))
(define-fun init_entered_vmx () Bool (forall ((i Core)) (not (entered_vmx i))))
(define-fun vmx.pointers_in_vmx_only () Bool
  (forall ((c Core) (x Page)) (=> (or (vmxon_pointer c x) (current c x)) (not (= (mode c) Off)))))
(define-fun entering_is_known () Bool (forall ((c Core)) (=> (not (= (mode c) Off)) (entered_vmx c))))

; ==== The invariant holds initially, and every transition keeps it.

; ---- initially entering_is_known
(push 1)
(assert init_mode)
(assert init_entered_vmx)
(assert (not entering_is_known))
(check-sat)
(pop 1)

; ---- RESET keeps entering_is_known
; from entering_is_known
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (not (forall ((c_1 Core)) (=> (not (or (= c_1 c) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.guest keeps entering_is_known
; from entering_is_known
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert
  (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running)))) (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- SIPI.guest keeps entering_is_known
; from entering_is_known
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (and (= (activity c) WaitForSipi) (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- EXTERNAL_INTERRUPT keeps entering_is_known
; from entering_is_known
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert
  (and
    (= (mode c) NonRoot)
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- EXCEPTION_OR_NMI keeps entering_is_known
; from entering_is_known
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert
  (and
    (= (mode c) NonRoot)
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- TRIPLE_FAULT keeps entering_is_known
; from entering_is_known
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert
  (and
    (= (mode c) NonRoot)
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION keeps entering_is_known
; from entering_is_known
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert
  (and
    (= (mode c) NonRoot)
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- set_feature_control.intercepted keeps entering_is_known
; from entering_is_known
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun msr_intercepted (Core) Bool)
(assert entering_is_known)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (not (< 0 (cpl c)))
    (= (mode c) NonRoot)
    (msr_intercepted c)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- set_cr0.intercepted keeps entering_is_known
; from entering_is_known
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun cr_intercepted (Core) Bool)
(assert entering_is_known)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (not (< 0 (cpl c)))
    (= (mode c) NonRoot)
    (cr_intercepted c)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- set_cr4.intercepted keeps entering_is_known
; from entering_is_known
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun cr_intercepted (Core) Bool)
(assert entering_is_known)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (not (< 0 (cpl c)))
    (= (mode c) NonRoot)
    (cr_intercepted c)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- enter_smx.guest keeps entering_is_known
; from entering_is_known
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    smx_supported
    (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- leave_smx.guest keeps entering_is_known
; from entering_is_known
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    smx_supported
    (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- take.guest keeps entering_is_known
; from entering_is_known
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(assert entering_is_known)
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
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- take.enter keeps entering_is_known
; from entering_is_known
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert entering_is_known)
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
    (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (or (= c_1 c) (entered_vmx c_1))))))
(check-sat)
(pop 1)

; ---- release.guest keeps entering_is_known
; from entering_is_known
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert entering_is_known)
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
    (= (mode c) NonRoot)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- release.leave keeps entering_is_known
; from entering_is_known
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert entering_is_known)
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
  (not
    (forall ((c_1 Core)) (=> (not (or (= c_1 c) (= (mode c_1) Off))) (and (not (= c_1 c)) (entered_vmx c_1))))))
(check-sat)
(pop 1)

; ---- power_down.guest keeps entering_is_known
; from entering_is_known
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(assert entering_is_known)
(assert
  (and
    (not (entered_vmx c))
    (forall ((x Page)) (not (loaded c x)))
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (not (< 0 (cpl c)))
    (= (mode c) NonRoot)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- clear.guest keeps entering_is_known
; from entering_is_known
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(assert entering_is_known)
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
    (= (mode c) NonRoot)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- load.guest keeps entering_is_known
; from entering_is_known
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(assert entering_is_known)
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
    (= (mode c) NonRoot)))
(assert (forall ((c_1 Core)) (=> (not (guest_cr0_pe c_1)) unrestricted_guest)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- unlink.guest keeps entering_is_known
; from entering_is_known
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun field_intercepted (Core) Bool)
(assert entering_is_known)
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
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- write.guest keeps entering_is_known
; from entering_is_known
(push 1)
(declare-fun c () Core)
(declare-fun field () Field)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun field_intercepted (Core) Bool)
(assert entering_is_known)
(assert
  (and
    (not (= field LinkPointer))
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
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- read.guest keeps entering_is_known
; from entering_is_known
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun field_intercepted (Core) Bool)
(assert entering_is_known)
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
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- ask_current.guest keeps entering_is_known
; from entering_is_known
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(assert entering_is_known)
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
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- launch_guest.guest keeps entering_is_known
; from entering_is_known
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert entering_is_known)
(assert
  (and
    (forall ((x Page)) (=> (current_here c x) (unlinked x)))
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
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- launch_guest.enter keeps entering_is_known
; from entering_is_known
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun machine_check (Core) Bool)
(assert entering_is_known)
(assert
  (and
    (forall ((x Page)) (=> (current_here c x) (unlinked x)))
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
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- resume_guest.guest keeps entering_is_known
; from entering_is_known
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert entering_is_known)
(assert
  (and
    (forall ((x Page)) (=> (current_here c x) (unlinked x)))
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
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- resume_guest.enter keeps entering_is_known
; from entering_is_known
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun machine_check (Core) Bool)
(assert entering_is_known)
(assert
  (and
    (forall ((x Page)) (=> (current_here c x) (unlinked x)))
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
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- call.guest keeps entering_is_known
; from entering_is_known
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (not (= (mode c) Off))
    (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- invalidate_ept.guest keeps entering_is_known
; from entering_is_known
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(assert entering_is_known)
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
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- invalidate_vpid.guest keeps entering_is_known
; from entering_is_known
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(assert entering_is_known)
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
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- switch_ept.disabled keeps entering_is_known
; from entering_is_known
(push 1)
(declare-fun c () Core)
(declare-fun function_above_63 (Core) Bool)
(declare-fun function_enabled (Core) Bool)
(assert entering_is_known)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (= (mode c) NonRoot)
    (exists ((x Page)) (and (current c x) (enables_functions x)))
    (not (function_above_63 c))
    (not (function_enabled c))))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- switch_ept.bad_eptp keeps entering_is_known
; from entering_is_known
(push 1)
(declare-fun c () Core)
(declare-fun function_above_63 (Core) Bool)
(declare-fun function_enabled (Core) Bool)
(declare-fun eptp_listed_ok (Core) Bool)
(assert entering_is_known)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (= (mode c) NonRoot)
    (exists ((x Page)) (and (current c x) (enables_functions x)))
    (not (function_above_63 c))
    (function_enabled c)
    (not (eptp_listed_ok c))))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- identify.guest keeps entering_is_known
; from entering_is_known
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert
  (and
    (= (activity c) Running)
    (not (and (init_pending c) (not (or (= (mode c) Root) (not (= (activity c) Running))))))
    (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- monitor_returns.enter keeps entering_is_known
; from vmx.pointers_in_vmx_only, entering_is_known
(push 1)
(declare-fun c () Core)
(declare-fun executive () Page)
(declare-fun deactivate () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun executive_controls_ok (Core) Bool)
(assert vmx.pointers_in_vmx_only)
(assert entering_is_known)
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
    (forall ((c_1 Core))
      (=> (not (and (not (and (= c_1 c) (vmxon_pointer c executive))) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)
