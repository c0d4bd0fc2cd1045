; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: vmcall_in_a_wrong_mode
; claim: step: all c: Core: VMCALL(c) and mode[c] == Root and execution[c] in {Virtual8086, Compatibility} implies answers UD
; source: SDM 3C: VMCALL, Operation
; method: 1-induction
; assume: virtual_8086_is_ring_3: all c: Core: execution[c] == Virtual8086 implies cpl[c] == 3
; transitions: VMCALL.guest, VMCALL.privilege, VMCALL.no_monitor, VMCALL.monitor, VMCALL.no_vmcs, VMCALL.not_clear, VMCALL.exit_controls, VMCALL.mseg_revision, VMCALL.mseg_features, VMCALL.activate
; obligations: 10, each to be answered unsat

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


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMCALL.guest satisfies vmcall_in_a_wrong_mode
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (= (mode c_1) Root)
          (or (= (execution c_1) Virtual8086) (= (execution c_1) Compatibility)))))))
(check-sat)
(pop 1)

; ---- VMCALL.privilege satisfies vmcall_in_a_wrong_mode
; from no invariant; hypotheses 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (= (mode c_1) Root)
          (or (= (execution c_1) Virtual8086) (= (execution c_1) Compatibility)))))))
(check-sat)
(pop 1)

; ---- VMCALL.no_monitor satisfies vmcall_in_a_wrong_mode
; from no invariant; hypotheses 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (= (mode c_1) Root)
          (or (= (execution c_1) Virtual8086) (= (execution c_1) Compatibility)))))))
(check-sat)
(pop 1)

; ---- VMCALL.monitor satisfies vmcall_in_a_wrong_mode
; from no invariant; hypotheses 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (= (mode c_1) Root)
          (or (= (execution c_1) Virtual8086) (= (execution c_1) Compatibility)))))))
(check-sat)
(pop 1)

; ---- VMCALL.no_vmcs satisfies vmcall_in_a_wrong_mode
; from no invariant; hypotheses 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (= (mode c_1) Root)
          (or (= (execution c_1) Virtual8086) (= (execution c_1) Compatibility)))))))
(check-sat)
(pop 1)

; ---- VMCALL.not_clear satisfies vmcall_in_a_wrong_mode
; from no invariant; hypotheses 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (= (mode c_1) Root)
          (or (= (execution c_1) Virtual8086) (= (execution c_1) Compatibility)))))))
(check-sat)
(pop 1)

; ---- VMCALL.exit_controls satisfies vmcall_in_a_wrong_mode
; from no invariant; hypotheses 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (= (mode c_1) Root)
          (or (= (execution c_1) Virtual8086) (= (execution c_1) Compatibility)))))))
(check-sat)
(pop 1)

; ---- VMCALL.mseg_revision satisfies vmcall_in_a_wrong_mode
; from no invariant; hypotheses 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (= (mode c_1) Root)
          (or (= (execution c_1) Virtual8086) (= (execution c_1) Compatibility)))))))
(check-sat)
(pop 1)

; ---- VMCALL.mseg_features satisfies vmcall_in_a_wrong_mode
; from no invariant; hypotheses 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (= (mode c_1) Root)
          (or (= (execution c_1) Virtual8086) (= (execution c_1) Compatibility)))))))
(check-sat)
(pop 1)

; ---- VMCALL.activate satisfies vmcall_in_a_wrong_mode
; from no invariant; hypotheses 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (= (mode c_1) Root)
          (or (= (execution c_1) Virtual8086) (= (execution c_1) Compatibility)))))))
(check-sat)
(pop 1)
