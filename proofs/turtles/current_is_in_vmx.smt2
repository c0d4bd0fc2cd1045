; vmxmodel 0.1.0, certificate format 1
; module: turtles
; property: current_is_in_vmx
; claim: invariant: all c: Core: current_vmptr[c] != none implies vmxon[c]
; method: 1-induction
; invariant: current_is_in_vmx: all c: Core: current_vmptr[c] != none implies vmxon[c]
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
(declare-fun vmxon (Core) Bool)
(declare-fun current_vmptr (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current_vmptr i1 x) (current_vmptr i1 y)) (= x y))))

(define-fun init_vmxon () Bool (forall ((i Core)) (not (vmxon i))))
(define-fun init_current_vmptr () Bool (forall ((i Core)) (not (exists ((p Page)) (current_vmptr i p)))))
(define-fun current_is_in_vmx () Bool
  (forall ((c Core)) (=> (exists ((p Page)) (current_vmptr c p)) (vmxon c))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially current_is_in_vmx
(push 1)
(assert init_vmxon)
(assert init_current_vmptr)
(assert (not current_is_in_vmx))
(check-sat)
(pop 1)

; ---- RESET keeps current_is_in_vmx
; from current_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert current_is_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (current_vmptr c_1 p)))))
        (and (not (= c_1 c)) (vmxon c_1))))))
(check-sat)
(pop 1)

; ---- VMXON.enter keeps current_is_in_vmx
; from current_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert current_is_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (or (= c_1 c) (not (exists ((p Page)) (current_vmptr c_1 p))))) (or (= c_1 c) (vmxon c_1))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave keeps current_is_in_vmx
; from current_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert current_is_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((p Page)) (current_vmptr c_1 p)))))
        (and (not (= c_1 c)) (vmxon c_1))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear keeps current_is_in_vmx
; from current_is_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert current_is_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (and (= c_1 c) (current_vmptr c x)) (not (exists ((p Page)) (current_vmptr c_1 p)))))
        (vmxon c_1)))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load keeps current_is_in_vmx
; from current_is_in_vmx; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert current_is_in_vmx)
(assert (vmxon c))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (ite (= c_1 c) false (not (exists ((p Page)) (current_vmptr c_1 p))))) (vmxon c_1)))))
(check-sat)
(pop 1)
