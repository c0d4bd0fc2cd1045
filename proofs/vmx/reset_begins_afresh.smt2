; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: reset_begins_afresh
; claim: step: all c: Core, x: Page, g: Party: RESET(c) implies next(activity[c]) == (if bootstrap[c] then Running else WaitForSipi) and next(mode[c]) == Off and not next(cr0_pe[c]) and not next(cr0_fixed[c]) and not next(cr4_vmxe[c]) and next(cr4_fixed[c]) and not next(fc_lock[c]) and not next(fc_inside_smx[c]) and not next(fc_outside_smx[c]) and not next(in_smx[c]) and not next(a20m[c]) and not next(init_pending[c]) and not next(dual_monitor[c]) and next(vmxon_pointer[c]) == none and next(current[c]) == none and not next(active[c, x]) and (active[c, x] implies next(contents[x]) == Corrupt) and not next(holds[c, g]) and not next(entered[c])
; source: SDM 3A: Processor Management and Initialization
; method: 1-induction
; transitions: RESET
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
(declare-fun bootstrap (Core) Bool)
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
(declare-fun contents (Page) Contents)
(declare-fun holds (Core Party) Bool)
(declare-fun entered (Core) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- RESET satisfies reset_begins_afresh
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (g Party))
      (=>
        (= c_1 c)
        (and
          (ite
            (= c_1 c)
            (ite (bootstrap c) (bootstrap c_1) (not (bootstrap c_1)))
            (ite (bootstrap c_1) (= (activity c_1) Running) (= (activity c_1) WaitForSipi)))
          (or (= c_1 c) (= (mode c_1) Off))
          (not (and (not (= c_1 c)) (cr0_pe c_1)))
          (not (and (not (= c_1 c)) (cr0_fixed c_1)))
          (not (and (not (= c_1 c)) (cr4_vmxe c_1)))
          (or (= c_1 c) (cr4_fixed c_1))
          (not (and (not (= c_1 c)) (fc_lock c_1)))
          (not (and (not (= c_1 c)) (fc_inside_smx c_1)))
          (not (and (not (= c_1 c)) (fc_outside_smx c_1)))
          (not (and (not (= c_1 c)) (in_smx c_1)))
          (not (and (not (= c_1 c)) (a20m c_1)))
          (not (and (not (= c_1 c)) (init_pending c_1)))
          (not (and (not (= c_1 c)) (dual_monitor c_1)))
          (or (= c_1 c) (not (exists ((p Page)) (vmxon_pointer c_1 p))))
          (or (= c_1 c) (not (exists ((p Page)) (current c_1 p))))
          (not (and (not (= c_1 c)) (active c_1 x_1)))
          (=> (active c_1 x_1) (or (active c x_1) (= (contents x_1) Corrupt)))
          (not (and (not (= c_1 c)) (holds c_1 g)))
          (not (and (not (= c_1 c)) (entered c_1))))))))
(check-sat)
(pop 1)
