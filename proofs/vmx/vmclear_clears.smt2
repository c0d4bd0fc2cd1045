; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: vmclear_clears
; claim: step: all c: Core, x: Page: VMCLEAR(c, x) and answers VMsucceed implies aligned[x] and within_width[x] and vmxon_pointer[c] != x and next(launch[x]) == Clear and not next(active[c, x]) and not next(saw_vmxoff[x]) and next(current[c]) == (if current[c] == x then none else current[c]) and (next(contents[x]) == Corrupt iff (some d: Core: d != c and active[d, x]) or some d: Core: vmxon_pointer[d] == x) and next(contents[x]) in {Corrupt, Defined}
; source: SDM 3C: VMCLEAR, Operation
; method: 1-induction
; transitions: VMCLEAR.clear
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
(declare-fun aligned (Page) Bool)
(declare-fun within_width (Page) Bool)
(declare-fun vmxon_pointer (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (vmxon_pointer i1 x) (vmxon_pointer i1 y)) (= x y))))
(declare-fun current (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current i1 x) (current i1 y)) (= x y))))
(declare-fun active (Core Page) Bool)
(declare-fun launch (Page) Launch)
(declare-fun saw_vmxoff (Page) Bool)
(declare-fun contents (Page) Contents)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMCLEAR.clear satisfies vmclear_clears
; from no invariant; hypotheses 11, 12, 13
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert (aligned x))
(assert (within_width x))
(assert (not (vmxon_pointer c x)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (= x_1 x))
        (and
          (aligned x_1)
          (within_width x_1)
          (not (vmxon_pointer c_1 x_1))
          (or (= x_1 x) (= (launch x_1) Clear))
          (not (and (not (and (= c_1 c) (= x_1 x))) (active c_1 x_1)))
          (not (and (not (= x_1 x)) (saw_vmxoff x_1)))
          (ite
            (and (= c_1 c) (current c x))
            (or (current c_1 x_1) (not (exists ((p Page)) (current c_1 p))))
            (or (not (current c_1 x_1)) (not (exists ((p Page)) (current c_1 p)))))
          (ite
            (= x_1 x)
            (=
              (or
                (exists ((d Core)) (and (not (= d c)) (active d x)))
                (exists ((d Core)) (vmxon_pointer d x)))
              (or
                (exists ((d Core)) (and (not (= d c_1)) (active d x_1)))
                (exists ((d Core)) (vmxon_pointer d x_1))))
            (=
              (= (contents x_1) Corrupt)
              (or
                (exists ((d Core)) (and (not (= d c_1)) (active d x_1)))
                (exists ((d Core)) (vmxon_pointer d x_1)))))
          (or
            (ite
              (= x_1 x)
              (or
                (exists ((d Core)) (and (not (= d c)) (active d x)))
                (exists ((d Core)) (vmxon_pointer d x)))
              (= (contents x_1) Corrupt))
            (ite
              (= x_1 x)
              (not
                (or
                  (exists ((d Core)) (and (not (= d c)) (active d x)))
                  (exists ((d Core)) (vmxon_pointer d x))))
              (= (contents x_1) Defined))))))))
(check-sat)
(pop 1)
