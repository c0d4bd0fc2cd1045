; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: launch_state_changes_only_by_launch_and_clear
; claim: step: all x: Page: contents[x] == Defined and next(contents[x]) == Defined and next(launch[x]) != launch[x] implies some c: Core: VMCLEAR(c, x) or (VMLAUNCH(c) and current[c] == x)
; source: SDM 3C: Software Use of Virtual-Machine Control Structures
; method: 1-induction
; assume: real_mode_guests: all c: Core: not guest_cr0_pe[c] implies unrestricted_guest
; assume: virtual_8086_is_ring_3: all c: Core: execution[c] == Virtual8086 implies cpl[c] == 3
; transitions: VMCLEAR.clear, VMLAUNCH.enter
; obligations: 2, each to be answered unsat

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
(declare-fun aligned (Page) Bool)
(declare-fun within_width (Page) Bool)
(declare-fun activity (Core) Activity)
(declare-fun mode (Core) Mode)
(declare-fun cr0_pe (Core) Bool)
(declare-fun init_pending (Core) Bool)
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
(declare-fun contents (Page) Contents)


; ==== Every transition from a state in the invariant satisfies the property.

; ---- VMCLEAR.clear satisfies launch_state_changes_only_by_launch_and_clear
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
(assert
  (not
    (forall ((x_1 Page))
      (=>
        (and
          (= (contents x_1) Defined)
          (ite
            (= x_1 x)
            (not
              (or
                (exists ((d Core)) (and (not (= d c)) (active d x)))
                (exists ((d Core)) (vmxon_pointer d x))))
            (= (contents x_1) Defined))
          (not (or (not (= x_1 x)) (= Clear (launch x_1)))))
        (exists ((c_1 Core)) (and (= c_1 c) (= x_1 x)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter satisfies launch_state_changes_only_by_launch_and_clear
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
(assert
  (not
    (forall ((x_1 Page))
      (=>
        (and
          (= (contents x_1) Defined)
          (not
            (and
              (exists ((x Page)) (and (current c x) (shadowing x) (link x x_1)))
              (exists ((d Core)) (and (not (= d c)) (active d x_1)))))
          (not (or (not (current c x_1)) (= Launched (launch x_1)))))
        (exists ((c_1 Core)) (and (= c_1 c) (current c_1 x_1)))))))
(check-sat)
(pop 1)
