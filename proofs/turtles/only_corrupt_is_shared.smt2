; vmxmodel 0.1.0, certificate format 1
; module: turtles
; property: only_corrupt_is_shared
; claim: invariant: all c, d: Core, x: Page: contents12[x] != Corrupt and loaded12[c, x] implies vmxon[c] and (loaded12[d, x] implies c == d)
; method: 1-induction
; invariant: only_corrupt_is_shared: all c, d: Core, x: Page: contents12[x] != Corrupt and loaded12[c, x] implies vmxon[c] and (loaded12[d, x] implies c == d)
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
(declare-fun vmxon (Core) Bool)
(declare-fun vmxon_ptr (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (vmxon_ptr i1 x) (vmxon_ptr i1 y)) (= x y))))
(declare-fun loaded12 (Core Page) Bool)
(declare-fun contents12 (Page) Contents)

(define-fun init_vmxon () Bool (forall ((i Core)) (not (vmxon i))))
(define-fun init_loaded12 () Bool (forall ((i1 Core) (i2 Page)) (not (loaded12 i1 i2))))
(define-fun init_contents12 () Bool (forall ((i Page)) (= (contents12 i) Unknown)))
(define-fun only_corrupt_is_shared () Bool
  (forall ((c Core) (d Core) (x Page))
    (=> (and (not (= (contents12 x) Corrupt)) (loaded12 c x)) (and (vmxon c) (=> (loaded12 d x) (= c d))))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially only_corrupt_is_shared
(push 1)
(assert init_vmxon)
(assert init_loaded12)
(assert init_contents12)
(assert (not only_corrupt_is_shared))
(check-sat)
(pop 1)

; ---- RESET keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (or (loaded12 c x) (= (contents12 x) Corrupt))) (not (= c_1 c)) (loaded12 c_1 x))
        (and (not (= c_1 c)) (vmxon c_1) (=> (and (not (= d c)) (loaded12 d x)) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMXON.enter keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (or (= x p) (= (contents12 x) Corrupt))) (loaded12 c_1 x))
        (and (or (= c_1 c) (vmxon c_1)) (=> (loaded12 d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (or (loaded12 c x) (= (contents12 x) Corrupt))) (loaded12 c_1 x))
        (and (not (= c_1 c)) (vmxon c_1) (=> (loaded12 d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=>
        (and
          (not
            (ite
              (= x_1 x)
              (or
                (exists ((d_1 Core)) (and (not (= d_1 c)) (loaded12 d_1 x)))
                (exists ((d_1 Core)) (vmxon_ptr d_1 x)))
              (= (contents12 x_1) Corrupt)))
          (not (and (= c_1 c) (= x_1 x)))
          (loaded12 c_1 x_1))
        (and (vmxon c_1) (=> (and (not (and (= d c) (= x_1 x))) (loaded12 d x_1)) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert only_corrupt_is_shared)
(assert (vmxon c))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=>
        (and
          (not
            (or
              (and (= x_1 x) (exists ((d_1 Core)) (and (not (= d_1 c)) (loaded12 d_1 x))))
              (= (contents12 x_1) Corrupt)))
          (or (and (= c_1 c) (= x_1 x)) (loaded12 c_1 x_1)))
        (and (vmxon c_1) (=> (or (and (= d c) (= x_1 x)) (loaded12 d x_1)) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- STORE_IDENTIFIER.store keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun p () Page)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c Core) (d Core) (x Page))
      (=>
        (and
          (not (or (and (= x p) (exists ((c_1 Core)) (loaded12 c_1 p))) (= (contents12 x) Corrupt)))
          (loaded12 c x))
        (and (vmxon c) (=> (loaded12 d x) (= c d)))))))
(check-sat)
(pop 1)

; ---- STORE_DATA.store keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun p () Page)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c Core) (d Core) (x Page))
      (=>
        (and (not (or (= x p) (= (contents12 x) Corrupt))) (loaded12 c x))
        (and (vmxon c) (=> (loaded12 d x) (= c d)))))))
(check-sat)
(pop 1)
