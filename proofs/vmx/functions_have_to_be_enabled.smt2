; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: functions_have_to_be_enabled
; claim: step: all c: Core: VMFUNC(c) and (answers Completes or answers Exit(59)) implies some x: Page: current[c] == x and enables_functions[x]
; source: SDM 3C: VMFUNC, Operation
; method: 1-induction
; transitions: VMFUNC.disabled, VMFUNC.bad_eptp, VMFUNC.eptp_switch
; obligations: 3, each to be answered unsat

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
(declare-fun current (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current i1 x) (current i1 y)) (= x y))))
(declare-fun enables_functions (Page) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMFUNC.disabled satisfies functions_have_to_be_enabled
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert (exists ((x Page)) (and (current c x) (enables_functions x))))
(assert
  (not
    (forall ((c_1 Core)) (=> (= c_1 c) (exists ((x_1 Page)) (and (current c_1 x_1) (enables_functions x_1)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.bad_eptp satisfies functions_have_to_be_enabled
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert (exists ((x Page)) (and (current c x) (enables_functions x))))
(assert
  (not
    (forall ((c_1 Core)) (=> (= c_1 c) (exists ((x_1 Page)) (and (current c_1 x_1) (enables_functions x_1)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.eptp_switch satisfies functions_have_to_be_enabled
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert (exists ((x Page)) (and (current c x) (enables_functions x))))
(assert
  (not
    (forall ((c_1 Core)) (=> (= c_1 c) (exists ((x_1 Page)) (and (current c_1 x_1) (enables_functions x_1)))))))
(check-sat)
(pop 1)
