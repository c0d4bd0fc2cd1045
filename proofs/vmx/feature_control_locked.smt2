; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: feature_control_locked
; claim: step: all c: Core: fc_lock[c] and not RESET(c) implies next(fc_lock[c]) and (next(fc_inside_smx[c]) iff fc_inside_smx[c]) and (next(fc_outside_smx[c]) iff fc_outside_smx[c])
; source: SDM 3C: Enabling and Entering VMX Operation
; method: 1-induction
; transitions: WRMSR_FEATURE_CONTROL.write
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
(declare-fun fc_lock (Core) Bool)
(declare-fun fc_inside_smx (Core) Bool)
(declare-fun fc_outside_smx (Core) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- WRMSR_FEATURE_CONTROL.write satisfies feature_control_locked
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun lock () Bool)
(declare-fun inside () Bool)
(declare-fun outside () Bool)
(assert (not (fc_lock c)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (fc_lock c_1)
        (and
          (ite (= c_1 c) lock (fc_lock c_1))
          (or (not (= c_1 c)) (= inside (fc_inside_smx c_1)))
          (or (not (= c_1 c)) (= outside (fc_outside_smx c_1))))))))
(check-sat)
(pop 1)
