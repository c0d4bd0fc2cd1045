; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: init_is_blocked_in_root
; claim: step: all c: Core: TAKE_INIT(c) implies mode[c] != Root
; source: SDM 3C: VMXON, Operation [T]
; trust: asserted by a public test suite
; method: 1-induction
; transitions: TAKE_INIT.guest, TAKE_INIT.start
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
(declare-fun mode (Core) Mode)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- TAKE_INIT.guest satisfies init_is_blocked_in_root
; from no invariant; hypotheses 2
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Root)))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (not (= (mode c_1) Root))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.start satisfies init_is_blocked_in_root
; from no invariant; hypotheses 2
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) Root)))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (not (= (mode c_1) Root))))))
(check-sat)
(pop 1)
