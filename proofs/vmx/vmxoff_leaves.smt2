; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: vmxoff_leaves
; claim: step: all c: Core, x: Page, g: Party: VMXOFF(c) and answers VMsucceed implies not dual_monitor[c] and next(mode[c]) == Off and next(current[c]) == none and next(vmxon_pointer[c]) == none and (next(active[c, x]) iff active[c, x]) and (active[c, x] implies next(saw_vmxoff[x]) and next(contents[x]) == Corrupt) and (not active[c, x] implies (next(saw_vmxoff[x]) iff saw_vmxoff[x])) and not next(holds[c, g]) and not next(entered[c])
; source: SDM 3C: VMXOFF, Operation
; method: 1-induction
; transitions: VMXOFF.leave
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
(declare-fun mode (Core) Mode)
(declare-fun dual_monitor (Core) Bool)
(declare-fun vmxon_pointer (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (vmxon_pointer i1 x) (vmxon_pointer i1 y)) (= x y))))
(declare-fun current (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current i1 x) (current i1 y)) (= x y))))
(declare-fun active (Core Page) Bool)
(declare-fun saw_vmxoff (Page) Bool)
(declare-fun contents (Page) Contents)
(declare-fun holds (Core Party) Bool)
(declare-fun entered (Core) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMXOFF.leave satisfies vmxoff_leaves
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(assert (not (dual_monitor c)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (g Party))
      (=>
        (= c_1 c)
        (and
          (not (dual_monitor c_1))
          (or (= c_1 c) (= (mode c_1) Off))
          (or (= c_1 c) (not (exists ((p Page)) (current c_1 p))))
          (or (= c_1 c) (not (exists ((p Page)) (vmxon_pointer c_1 p))))
          (=>
            (active c_1 x_1)
            (and (or (active c x_1) (saw_vmxoff x_1)) (or (active c x_1) (= (contents x_1) Corrupt))))
          (=> (not (active c_1 x_1)) (= (or (active c x_1) (saw_vmxoff x_1)) (saw_vmxoff x_1)))
          (not (and (not (= c_1 c)) (holds c_1 g)))
          (not (and (not (= c_1 c)) (entered c_1))))))))
(check-sat)
(pop 1)
