; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: a20m_is_blocked
; claim: step: all c: Core: A20M(c) implies mode[c] == Off and not in_smx[c]
; source: SDM 3C: Enabling and Entering VMX Operation
; method: 1-induction
; transitions: A20M
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
(declare-fun in_smx (Core) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- A20M satisfies a20m_is_blocked
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (mode c) Off))
(assert (not (in_smx c)))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= (mode c_1) Off) (not (in_smx c_1)))))))
(check-sat)
(pop 1)
