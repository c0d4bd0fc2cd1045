; vmxmodel 0.1.0, certificate format 1
; module: turtles
; property: vmxon_region_is_no_vmcs
; claim: invariant: all c: Core, x: Page: vmxon_ptr[c] == x implies contents12[x] == Corrupt
; method: 1-induction
; invariant: vmxon_region_is_no_vmcs: all c: Core, x: Page: vmxon_ptr[c] == x implies contents12[x] == Corrupt
; transitions: RESET, VMXON.enter, VMXOFF.leave, VMCLEAR.clear, VMPTRLD.load, STORE_IDENTIFIER.store, STORE_DATA.store
; obligations: 8, each to be answered unsat

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
(declare-fun vmxon_ptr (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (vmxon_ptr i1 x) (vmxon_ptr i1 y)) (= x y))))
(declare-fun loaded12 (Core Page) Bool)
(declare-fun contents12 (Page) Contents)

(define-fun init_vmxon_ptr () Bool (forall ((i Core)) (not (exists ((p Page)) (vmxon_ptr i p)))))
(define-fun init_contents12 () Bool (forall ((i Page)) (= (contents12 i) Unknown)))
(define-fun vmxon_region_is_no_vmcs () Bool
  (forall ((c Core) (x Page)) (=> (vmxon_ptr c x) (= (contents12 x) Corrupt))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially vmxon_region_is_no_vmcs
(push 1)
(assert init_vmxon_ptr)
(assert init_contents12)
(assert (not vmxon_region_is_no_vmcs))
(check-sat)
(pop 1)

; ---- RESET keeps vmxon_region_is_no_vmcs
; from vmxon_region_is_no_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmxon_region_is_no_vmcs)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (vmxon_ptr c_1 x)) (or (loaded12 c x) (= (contents12 x) Corrupt))))))
(check-sat)
(pop 1)

; ---- VMXON.enter keeps vmxon_region_is_no_vmcs
; from vmxon_region_is_no_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(assert vmxon_region_is_no_vmcs)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) (= p x) (vmxon_ptr c_1 x)) (or (= x p) (= (contents12 x) Corrupt))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave keeps vmxon_region_is_no_vmcs
; from vmxon_region_is_no_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmxon_region_is_no_vmcs)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (vmxon_ptr c_1 x)) (or (loaded12 c x) (= (contents12 x) Corrupt))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear keeps vmxon_region_is_no_vmcs
; from vmxon_region_is_no_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert vmxon_region_is_no_vmcs)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (vmxon_ptr c_1 x_1)
        (ite
          (= x_1 x)
          (or (exists ((d Core)) (and (not (= d c)) (loaded12 d x))) (exists ((d Core)) (vmxon_ptr d x)))
          (= (contents12 x_1) Corrupt))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load keeps vmxon_region_is_no_vmcs
; from vmxon_region_is_no_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert vmxon_region_is_no_vmcs)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (vmxon_ptr c_1 x_1)
        (or
          (and (= x_1 x) (exists ((d Core)) (and (not (= d c)) (loaded12 d x))))
          (= (contents12 x_1) Corrupt))))))
(check-sat)
(pop 1)

; ---- STORE_IDENTIFIER.store keeps vmxon_region_is_no_vmcs
; from vmxon_region_is_no_vmcs; hypotheses none
(push 1)
(declare-fun p () Page)
(assert vmxon_region_is_no_vmcs)
(assert
  (not
    (forall ((c Core) (x Page))
      (=>
        (vmxon_ptr c x)
        (or (and (= x p) (exists ((c_1 Core)) (loaded12 c_1 p))) (= (contents12 x) Corrupt))))))
(check-sat)
(pop 1)

; ---- STORE_DATA.store keeps vmxon_region_is_no_vmcs
; from vmxon_region_is_no_vmcs; hypotheses none
(push 1)
(declare-fun p () Page)
(assert vmxon_region_is_no_vmcs)
(assert (not (forall ((c Core) (x Page)) (=> (vmxon_ptr c x) (or (= x p) (= (contents12 x) Corrupt))))))
(check-sat)
(pop 1)
