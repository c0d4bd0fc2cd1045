; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: vmxon_succeeds
; claim: step: all c: Core, x: Page, g: Party: VMXON(c, x) by g implies (answers VMsucceed iff mode[c] == Off and cr4_vmxe[c] and cr0_pe[c] and cr0_fixed[c] and cr4_fixed[c] and execution[c] in {Protected, SixtyFourBit} and not register_operand[c] and cpl[c] == 0 and not a20m[c] and fc_lock[c] and (in_smx[c] implies fc_inside_smx[c]) and (not in_smx[c] implies fc_outside_smx[c]) and access[c] == Works and aligned[x] and within_width[x] and revision_ok[x] and not shadow[x]) and (answers VMsucceed implies next(mode[c]) == Root and next(vmxon_pointer[c]) == x and next(current[c]) == none and next(contents[x]) == Corrupt and next(holds[c, g]) and next(entered[c]))
; source: SDM 3C: VMXON, Operation
; method: 1-induction
; assume: real_mode_guests: all c: Core: not guest_cr0_pe[c] implies unrestricted_guest
; assume: virtual_8086_is_ring_3: all c: Core: execution[c] == Virtual8086 implies cpl[c] == 3
; transitions: VMXON.not_enabled, VMXON.wrong_mode, VMXON.guest, VMXON.privilege, VMXON.again, VMXON.a20m, VMXON.fixed_bits, VMXON.feature_control, VMXON.operand, VMXON.address, VMXON.revision, VMXON.shadow_bit, VMXON.enter
; obligations: 13, each to be answered unsat

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
(declare-fun aligned (Page) Bool)
(declare-fun within_width (Page) Bool)
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
(declare-fun vmxon_pointer (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (vmxon_pointer i1 x) (vmxon_pointer i1 y)) (= x y))))
(declare-fun current (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current i1 x) (current i1 y)) (= x y))))
(declare-fun revision_ok (Page) Bool)
(declare-fun shadow (Page) Bool)
(declare-fun contents (Page) Contents)
(declare-fun holds (Core Party) Bool)
(declare-fun entered (Core) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMXON.not_enabled satisfies vmxon_succeeds
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun by () Party)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert (not (cr4_vmxe c)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (g Party))
      (=>
        (and (= c_1 c) (= x_1 p) (= g by))
        (not
          (and
            (= (mode c_1) Off)
            (cr4_vmxe c_1)
            (cr0_pe c_1)
            (cr0_fixed c_1)
            (cr4_fixed c_1)
            (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
            (not (register_operand c_1))
            (= (cpl c_1) 0)
            (not (a20m c_1))
            (fc_lock c_1)
            (=> (in_smx c_1) (fc_inside_smx c_1))
            (=> (not (in_smx c_1)) (fc_outside_smx c_1))
            (= (access c_1) Works)
            (aligned x_1)
            (within_width x_1)
            (revision_ok x_1)
            (not (shadow x_1))))))))
(check-sat)
(pop 1)

; ---- VMXON.wrong_mode satisfies vmxon_succeeds
; from no invariant; hypotheses 4, 6
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun by () Party)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert
  (or
    (register_operand c)
    (not (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
    (= (execution c) Virtual8086)
    (= (execution c) Compatibility)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (g Party))
      (=>
        (and (= c_1 c) (= x_1 p) (= g by))
        (not
          (and
            (= (mode c_1) Off)
            (cr4_vmxe c_1)
            (cr0_pe c_1)
            (cr0_fixed c_1)
            (cr4_fixed c_1)
            (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
            (not (register_operand c_1))
            (= (cpl c_1) 0)
            (not (a20m c_1))
            (fc_lock c_1)
            (=> (in_smx c_1) (fc_inside_smx c_1))
            (=> (not (in_smx c_1)) (fc_outside_smx c_1))
            (= (access c_1) Works)
            (aligned x_1)
            (within_width x_1)
            (revision_ok x_1)
            (not (shadow x_1))))))))
(check-sat)
(pop 1)

; ---- VMXON.guest satisfies vmxon_succeeds
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun by () Party)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (g Party))
      (=>
        (and (= c_1 c) (= x_1 p) (= g by))
        (not
          (and
            (= (mode c_1) Off)
            (cr4_vmxe c_1)
            (cr0_pe c_1)
            (cr0_fixed c_1)
            (cr4_fixed c_1)
            (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
            (not (register_operand c_1))
            (= (cpl c_1) 0)
            (not (a20m c_1))
            (fc_lock c_1)
            (=> (in_smx c_1) (fc_inside_smx c_1))
            (=> (not (in_smx c_1)) (fc_outside_smx c_1))
            (= (access c_1) Works)
            (aligned x_1)
            (within_width x_1)
            (revision_ok x_1)
            (not (shadow x_1))))))))
(check-sat)
(pop 1)

; ---- VMXON.privilege satisfies vmxon_succeeds
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun by () Party)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert (< 0 (cpl c)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (g Party))
      (=>
        (and (= c_1 c) (= x_1 p) (= g by))
        (not
          (and
            (= (mode c_1) Off)
            (cr4_vmxe c_1)
            (cr0_pe c_1)
            (cr0_fixed c_1)
            (cr4_fixed c_1)
            (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
            (not (register_operand c_1))
            (= (cpl c_1) 0)
            (not (a20m c_1))
            (fc_lock c_1)
            (=> (in_smx c_1) (fc_inside_smx c_1))
            (=> (not (in_smx c_1)) (fc_outside_smx c_1))
            (= (access c_1) Works)
            (aligned x_1)
            (within_width x_1)
            (revision_ok x_1)
            (not (shadow x_1))))))))
(check-sat)
(pop 1)

; ---- VMXON.again satisfies vmxon_succeeds
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun by () Party)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert (= (mode c) Root))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (g Party))
      (=>
        (and (= c_1 c) (= x_1 p) (= g by))
        (not
          (and
            (= (mode c_1) Off)
            (cr4_vmxe c_1)
            (cr0_pe c_1)
            (cr0_fixed c_1)
            (cr4_fixed c_1)
            (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
            (not (register_operand c_1))
            (= (cpl c_1) 0)
            (not (a20m c_1))
            (fc_lock c_1)
            (=> (in_smx c_1) (fc_inside_smx c_1))
            (=> (not (in_smx c_1)) (fc_outside_smx c_1))
            (= (access c_1) Works)
            (aligned x_1)
            (within_width x_1)
            (revision_ok x_1)
            (not (shadow x_1))))))))
(check-sat)
(pop 1)

; ---- VMXON.a20m satisfies vmxon_succeeds
; from no invariant; hypotheses 11
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun by () Party)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert (a20m c))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (g Party))
      (=>
        (and (= c_1 c) (= x_1 p) (= g by))
        (not
          (and
            (= (mode c_1) Off)
            (cr4_vmxe c_1)
            (cr0_pe c_1)
            (cr0_fixed c_1)
            (cr4_fixed c_1)
            (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
            (not (register_operand c_1))
            (= (cpl c_1) 0)
            (not (a20m c_1))
            (fc_lock c_1)
            (=> (in_smx c_1) (fc_inside_smx c_1))
            (=> (not (in_smx c_1)) (fc_outside_smx c_1))
            (= (access c_1) Works)
            (aligned x_1)
            (within_width x_1)
            (revision_ok x_1)
            (not (shadow x_1))))))))
(check-sat)
(pop 1)

; ---- VMXON.fixed_bits satisfies vmxon_succeeds
; from no invariant; hypotheses 12
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun by () Party)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert (or (not (cr0_fixed c)) (not (cr4_fixed c))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (g Party))
      (=>
        (and (= c_1 c) (= x_1 p) (= g by))
        (not
          (and
            (= (mode c_1) Off)
            (cr4_vmxe c_1)
            (cr0_pe c_1)
            (cr0_fixed c_1)
            (cr4_fixed c_1)
            (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
            (not (register_operand c_1))
            (= (cpl c_1) 0)
            (not (a20m c_1))
            (fc_lock c_1)
            (=> (in_smx c_1) (fc_inside_smx c_1))
            (=> (not (in_smx c_1)) (fc_outside_smx c_1))
            (= (access c_1) Works)
            (aligned x_1)
            (within_width x_1)
            (revision_ok x_1)
            (not (shadow x_1))))))))
(check-sat)
(pop 1)

; ---- VMXON.feature_control satisfies vmxon_succeeds
; from no invariant; hypotheses 14
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun by () Party)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert (not (and (fc_lock c) (ite (in_smx c) (fc_inside_smx c) (fc_outside_smx c)))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (g Party))
      (=>
        (and (= c_1 c) (= x_1 p) (= g by))
        (not
          (and
            (= (mode c_1) Off)
            (cr4_vmxe c_1)
            (cr0_pe c_1)
            (cr0_fixed c_1)
            (cr4_fixed c_1)
            (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
            (not (register_operand c_1))
            (= (cpl c_1) 0)
            (not (a20m c_1))
            (fc_lock c_1)
            (=> (in_smx c_1) (fc_inside_smx c_1))
            (=> (not (in_smx c_1)) (fc_outside_smx c_1))
            (= (access c_1) Works)
            (aligned x_1)
            (within_width x_1)
            (revision_ok x_1)
            (not (shadow x_1))))))))
(check-sat)
(pop 1)

; ---- VMXON.operand satisfies vmxon_succeeds
; from no invariant; hypotheses 16
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun by () Party)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert (not (= (access c) Works)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (g Party))
      (=>
        (and (= c_1 c) (= x_1 p) (= g by))
        (not
          (and
            (= (mode c_1) Off)
            (cr4_vmxe c_1)
            (cr0_pe c_1)
            (cr0_fixed c_1)
            (cr4_fixed c_1)
            (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
            (not (register_operand c_1))
            (= (cpl c_1) 0)
            (not (a20m c_1))
            (fc_lock c_1)
            (=> (in_smx c_1) (fc_inside_smx c_1))
            (=> (not (in_smx c_1)) (fc_outside_smx c_1))
            (= (access c_1) Works)
            (aligned x_1)
            (within_width x_1)
            (revision_ok x_1)
            (not (shadow x_1))))))))
(check-sat)
(pop 1)

; ---- VMXON.address satisfies vmxon_succeeds
; from no invariant; hypotheses 17
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun by () Party)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert (or (not (aligned p)) (not (within_width p))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (g Party))
      (=>
        (and (= c_1 c) (= x_1 p) (= g by))
        (not
          (and
            (= (mode c_1) Off)
            (cr4_vmxe c_1)
            (cr0_pe c_1)
            (cr0_fixed c_1)
            (cr4_fixed c_1)
            (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
            (not (register_operand c_1))
            (= (cpl c_1) 0)
            (not (a20m c_1))
            (fc_lock c_1)
            (=> (in_smx c_1) (fc_inside_smx c_1))
            (=> (not (in_smx c_1)) (fc_outside_smx c_1))
            (= (access c_1) Works)
            (aligned x_1)
            (within_width x_1)
            (revision_ok x_1)
            (not (shadow x_1))))))))
(check-sat)
(pop 1)

; ---- VMXON.revision satisfies vmxon_succeeds
; from no invariant; hypotheses 19
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun by () Party)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert (not (revision_ok p)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (g Party))
      (=>
        (and (= c_1 c) (= x_1 p) (= g by))
        (not
          (and
            (= (mode c_1) Off)
            (cr4_vmxe c_1)
            (cr0_pe c_1)
            (cr0_fixed c_1)
            (cr4_fixed c_1)
            (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
            (not (register_operand c_1))
            (= (cpl c_1) 0)
            (not (a20m c_1))
            (fc_lock c_1)
            (=> (in_smx c_1) (fc_inside_smx c_1))
            (=> (not (in_smx c_1)) (fc_outside_smx c_1))
            (= (access c_1) Works)
            (aligned x_1)
            (within_width x_1)
            (revision_ok x_1)
            (not (shadow x_1))))))))
(check-sat)
(pop 1)

; ---- VMXON.shadow_bit satisfies vmxon_succeeds
; from no invariant; hypotheses 20
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun by () Party)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert (shadow p))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (g Party))
      (=>
        (and (= c_1 c) (= x_1 p) (= g by))
        (not
          (and
            (= (mode c_1) Off)
            (cr4_vmxe c_1)
            (cr0_pe c_1)
            (cr0_fixed c_1)
            (cr4_fixed c_1)
            (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
            (not (register_operand c_1))
            (= (cpl c_1) 0)
            (not (a20m c_1))
            (fc_lock c_1)
            (=> (in_smx c_1) (fc_inside_smx c_1))
            (=> (not (in_smx c_1)) (fc_outside_smx c_1))
            (= (access c_1) Works)
            (aligned x_1)
            (within_width x_1)
            (revision_ok x_1)
            (not (shadow x_1))))))))
(check-sat)
(pop 1)

; ---- VMXON.enter satisfies vmxon_succeeds
; from no invariant; hypotheses 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun by () Party)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(declare-fun register_operand (Core) Bool)
(declare-fun access (Core) Access)
(assert (cr4_vmxe c))
(assert (not (register_operand c)))
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert (not (< 0 (cpl c))))
(assert (not (= (mode c) Root)))
(assert (not (a20m c)))
(assert (cr0_fixed c))
(assert (cr4_fixed c))
(assert (fc_lock c))
(assert (ite (in_smx c) (fc_inside_smx c) (fc_outside_smx c)))
(assert (= (access c) Works))
(assert (aligned p))
(assert (within_width p))
(assert (revision_ok p))
(assert (not (shadow p)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (g Party))
      (=>
        (and (= c_1 c) (= x_1 p) (= g by))
        (and
          (= (mode c_1) Off)
          (cr4_vmxe c_1)
          (cr0_pe c_1)
          (cr0_fixed c_1)
          (cr4_fixed c_1)
          (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
          (not (register_operand c_1))
          (= (cpl c_1) 0)
          (not (a20m c_1))
          (fc_lock c_1)
          (=> (in_smx c_1) (fc_inside_smx c_1))
          (=> (not (in_smx c_1)) (fc_outside_smx c_1))
          (= (access c_1) Works)
          (aligned x_1)
          (within_width x_1)
          (revision_ok x_1)
          (not (shadow x_1))
          (or (= c_1 c) (= (mode c_1) Root))
          (ite (= c_1 c) (= p x_1) (vmxon_pointer c_1 x_1))
          (or (= c_1 c) (not (exists ((p_1 Page)) (current c_1 p_1))))
          (or (= x_1 p) (= (contents x_1) Corrupt))
          (or (and (= c_1 c) (= g by)) (holds c_1 g))
          (or (= c_1 c) (entered c_1)))))))
(check-sat)
(pop 1)
