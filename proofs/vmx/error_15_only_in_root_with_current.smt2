; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: error_15_only_in_root_with_current
; claim: step: all c: Core: executes(c) and answers VMfailValid(15) implies VMXON(c, _) and mode[c] == Root and current[c] != none
; source: SDM 3C: VMXON, Operation; Conventions
; method: 1-induction
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
(declare-fun mode (Core) Mode)
(declare-fun current (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current i1 x) (current i1 y)) (= x y))))


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMXON.again satisfies error_15_only_in_root_with_current
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert (= (mode c) Root))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= c_1 c) (exists ((p Page)) (current c p)))
        (and (= c_1 c) (= (mode c_1) Root) (exists ((p Page)) (current c_1 p)))))))
(check-sat)
(pop 1)
