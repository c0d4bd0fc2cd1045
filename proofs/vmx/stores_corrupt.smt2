; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: stores_corrupt
; claim: step: all c: Core, x: Page: (STORE_DATA(x) implies answers Completes and next(contents[x]) == Corrupt) and (STORE_IDENTIFIER(x, _, _) implies answers Completes and (active[c, x] implies next(contents[x]) == Corrupt))
; source: SDM 3C: Software Use of Virtual-Machine Control Structures
; method: 1-induction
; transitions: STORE_IDENTIFIER.store
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
(declare-fun active (Core Page) Bool)
(declare-fun contents (Page) Contents)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- STORE_IDENTIFIER.store satisfies stores_corrupt
; from no invariant; hypotheses none
(push 1)
(declare-fun p () Page)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (= x_1 p)
        (=> (active c_1 x_1) (or (and (= x_1 p) (exists ((c Core)) (active c p))) (= (contents x_1) Corrupt)))))))
(check-sat)
(pop 1)
