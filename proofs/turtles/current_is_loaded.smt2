; vmxmodel 0.1.0, certificate format 1
; module: turtles
; property: current_is_loaded
; claim: invariant: all c: Core, x: Page: current_vmptr[c] == x implies loaded12[c, x]
; method: 1-induction
; invariant: current_is_loaded: all c: Core, x: Page: current_vmptr[c] == x implies loaded12[c, x]
; transitions: RESET, VMXON.enter, VMXOFF.leave, VMCLEAR.clear, VMPTRLD.load
; obligations: 6, each to be answered unsat

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
(declare-fun current_vmptr (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current_vmptr i1 x) (current_vmptr i1 y)) (= x y))))
(declare-fun loaded12 (Core Page) Bool)

(define-fun init_current_vmptr () Bool (forall ((i Core)) (not (exists ((p Page)) (current_vmptr i p)))))
(define-fun init_loaded12 () Bool (forall ((i1 Core) (i2 Page)) (not (loaded12 i1 i2))))
(define-fun current_is_loaded () Bool (forall ((c Core) (x Page)) (=> (current_vmptr c x) (loaded12 c x))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially current_is_loaded
(push 1)
(assert init_current_vmptr)
(assert init_loaded12)
(assert (not current_is_loaded))
(check-sat)
(pop 1)

; ---- RESET keeps current_is_loaded
; from current_is_loaded; hypotheses none
(push 1)
(declare-fun c () Core)
(assert current_is_loaded)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (current_vmptr c_1 x)) (and (not (= c_1 c)) (loaded12 c_1 x))))))
(check-sat)
(pop 1)

; ---- VMXON.enter keeps current_is_loaded
; from current_is_loaded; hypotheses none
(push 1)
(declare-fun c () Core)
(assert current_is_loaded)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (ite (= c_1 c) false (current_vmptr c_1 x)) (loaded12 c_1 x)))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave keeps current_is_loaded
; from current_is_loaded; hypotheses none
(push 1)
(declare-fun c () Core)
(assert current_is_loaded)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (ite (= c_1 c) false (current_vmptr c_1 x)) (loaded12 c_1 x)))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear keeps current_is_loaded
; from current_is_loaded; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert current_is_loaded)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (ite (and (= c_1 c) (current_vmptr c x)) false (current_vmptr c_1 x_1))
        (and (not (and (= c_1 c) (= x_1 x))) (loaded12 c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load keeps current_is_loaded
; from current_is_loaded; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert current_is_loaded)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (ite (= c_1 c) (= x x_1) (current_vmptr c_1 x_1)) (or (and (= c_1 c) (= x_1 x)) (loaded12 c_1 x_1))))))
(check-sat)
(pop 1)
