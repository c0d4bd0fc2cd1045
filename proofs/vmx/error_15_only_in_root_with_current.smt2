; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: error_15_only_in_root_with_current
; claim: step: all c: Core: executes(c) and answers VMfailValid(15) implies VMXON(c, _) and mode[c] == Root and current[c] != none
; source: SDM 3C: VMXON, Operation; Conventions
; method: 1-induction
; assume: real_mode_guests: all c: Core: not guest_cr0_pe[c] implies unrestricted_guest
; assume: virtual_8086_is_ring_3: all c: Core: execution[c] == Virtual8086 implies cpl[c] == 3
; transitions: VMXON.again
; obligations: 1, each to be answered unsat

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
(declare-fun activity (Core) Activity)
(declare-fun mode (Core) Mode)
(declare-fun cr0_pe (Core) Bool)
(declare-fun cr4_vmxe (Core) Bool)
(declare-fun init_pending (Core) Bool)
(declare-fun current (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current i1 x) (current i1 y)) (= x y))))


; ==== Every transition from a state in the invariant satisfies the property.

; ---- VMXON.again satisfies error_15_only_in_root_with_current
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
    (forall ((c_1 Core))
      (=>
        (and (= c_1 c) (exists ((p Page)) (current c p)))
        (and (= c_1 c) (= (mode c_1) Root) (exists ((p Page)) (current c_1 p)))))))
(check-sat)
(pop 1)
