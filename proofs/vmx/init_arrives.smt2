; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: init_arrives
; claim: step: all c: Core: INIT(c) implies activity[c] != PoweredOff and (activity[c] == WaitForSipi implies mode[c] != Off) and next(init_pending[c])
; source: SDM 3C: Enabling and Entering VMX Operation
; method: 1-induction
; transitions: INIT
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
(declare-fun activity (Core) Activity)
(declare-fun mode (Core) Mode)
(declare-fun init_pending (Core) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- INIT satisfies init_arrives
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (not (= (activity c) PoweredOff)))
(assert (not (and (= (mode c) Off) (= (activity c) WaitForSipi))))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= c_1 c)
        (and
          (not (= (activity c_1) PoweredOff))
          (=> (= (activity c_1) WaitForSipi) (not (= (mode c_1) Off)))
          (or (= c_1 c) (init_pending c_1)))))))
(check-sat)
(pop 1)
