; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: write_back_has_a_cause
; claim: step: all c: Core, x: Page: WRITE_BACK(c, x) implies active[c, x] and (mode[c] == Off or some d: Core: d != c and active[d, x]) and next(contents[x]) == Corrupt
; source: SDM 3C: Software Use of Virtual-Machine Control Structures
; method: 1-induction
; transitions: WRITE_BACK
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
(declare-fun active (Core Page) Bool)
(declare-fun contents (Page) Contents)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- WRITE_BACK satisfies write_back_has_a_cause
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert (active c x))
(assert (or (= (mode c) Off) (exists ((d Core)) (and (not (= d c)) (active d x)))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (= x_1 x))
        (and
          (active c_1 x_1)
          (or (= (mode c_1) Off) (exists ((d Core)) (and (not (= d c_1)) (active d x_1))))
          (or (= x_1 x) (= (contents x_1) Corrupt)))))))
(check-sat)
(pop 1)
