; vmxmodel 0.1.0, certificate format 1
; module: turtles
; property: paging_in_protected_mode
; claim: invariant: all c: Core: l1_cr0_fixed[c] implies l1_cr0_pe[c]
; method: 1-induction
; invariant: paging_in_protected_mode: all c: Core: l1_cr0_fixed[c] implies l1_cr0_pe[c]
; transitions: RESET, TAKE_INIT.start, MOV_TO_CR0.write
; obligations: 4, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Frame 0)
(declare-sort Msr 0)
(declare-sort Party 0)
(declare-datatypes ((Activity 0)) (((Running) (WaitForSipi) (InSmm) (PoweredOff))))
(declare-datatypes ((Launch 0)) (((Clear) (Launched))))
(declare-datatypes ((Contents 0)) (((Unknown) (Defined) (Corrupt))))
(declare-datatypes ((Execution 0)) (((Protected) (Virtual8086) (Compatibility) (SixtyFourBit))))
(declare-datatypes ((Access 0)) (((Works) (RaisesGP) (RaisesSS) (RaisesPF))))
(declare-datatypes ((Field 0)) (((Controls) (HostState) (GuestState) (MsrLoad) (LinkPointer) (Shadowing) (Functions) (ExitInfo) (Unsupported))))
(declare-datatypes ((Event 0)) (((ExternalInterrupt) (ExceptionOrNmi) (EptViolation))))
(declare-datatypes ((Origin 0)) (((OfL0) (OfL1))))
(declare-datatypes ((Work 0)) (((NoWork) (OnVmxon) (OnVmxoff) (OnVmclear) (OnVmptrld) (OnVmptrst) (OnVmread) (OnVmwrite) (OnVmlaunch) (OnVmresume) (OnVmcall) (OnVmfunc) (OnInvept) (OnInvvpid) (PreparesLaunch) (PreparesResume) (EntersLaunch) (EntersResume))))
(declare-fun l1_cr0_pe (Core) Bool)
(declare-fun l1_cr0_fixed (Core) Bool)

(define-fun paging_needs_protection () Bool (forall ((c Core)) (=> (l1_cr0_fixed c) (l1_cr0_pe c))))
(define-fun paging_in_protected_mode () Bool (forall ((c Core)) (=> (l1_cr0_fixed c) (l1_cr0_pe c))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially paging_in_protected_mode
(push 1)
(assert paging_needs_protection)
(assert (not paging_in_protected_mode))
(check-sat)
(pop 1)

; ---- RESET keeps paging_in_protected_mode
; from paging_in_protected_mode; hypotheses none
(push 1)
(declare-fun c () Core)
(assert paging_in_protected_mode)
(assert
  (not
    (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (l1_cr0_fixed c_1)) (and (not (= c_1 c)) (l1_cr0_pe c_1))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.start keeps paging_in_protected_mode
; from paging_in_protected_mode; hypotheses none
(push 1)
(declare-fun c () Core)
(assert paging_in_protected_mode)
(assert
  (not
    (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (l1_cr0_fixed c_1)) (and (not (= c_1 c)) (l1_cr0_pe c_1))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.write keeps paging_in_protected_mode
; from paging_in_protected_mode; hypotheses 9
(push 1)
(declare-fun c () Core)
(declare-fun pe () Bool)
(declare-fun fixed () Bool)
(assert paging_in_protected_mode)
(assert (not (and fixed (not pe))))
(assert
  (not (forall ((c_1 Core)) (=> (ite (= c_1 c) fixed (l1_cr0_fixed c_1)) (ite (= c_1 c) pe (l1_cr0_pe c_1))))))
(check-sat)
(pop 1)
