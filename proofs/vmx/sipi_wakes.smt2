; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: sipi_wakes
; claim: step: all c: Core: SIPI(c) implies activity[c] == WaitForSipi and next(activity[c]) == Running and (mode[c] == NonRoot implies next(mode[c]) == Root) and (mode[c] != NonRoot implies next(mode[c]) == mode[c])
; source: SDM 3C: Other Causes of VM Exits
; method: 1-induction
; transitions: SIPI.guest, SIPI.start
; obligations: 2, each to be answered unsat

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


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- SIPI.guest satisfies sipi_wakes
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) WaitForSipi))
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= c_1 c)
        (and
          (= (activity c_1) WaitForSipi)
          (or (= c_1 c) (= (activity c_1) Running))
          (=> (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))
          (=> (not (= (mode c_1) NonRoot)) (or (not (= c_1 c)) (= Root (mode c_1)))))))))
(check-sat)
(pop 1)

; ---- SIPI.start satisfies sipi_wakes
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) WaitForSipi))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= c_1 c)
        (and
          (= (activity c_1) WaitForSipi)
          (or (= c_1 c) (= (activity c_1) Running))
          (=> (= (mode c_1) NonRoot) (= (mode c_1) Root)))))))
(check-sat)
(pop 1)
