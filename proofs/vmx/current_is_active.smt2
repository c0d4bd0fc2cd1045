; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: current_is_active
; claim: invariant: all c: Core, x: Page: current[c] == x implies active[c, x]
; source: SDM 3C: Figure: States of VMCS X
; method: 1-induction
; invariant: current_is_active: all c: Core, x: Page: current[c] == x implies active[c, x]
; transitions: RESET, VMXON.enter, VMXOFF.leave, VMCLEAR.clear, VMPTRLD.load, VMLAUNCH.enter, VMRESUME.enter
; obligations: 8, each to be answered unsat

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
(declare-fun active (Core Page) Bool)
(declare-fun link (Page Page) Bool)
(assert (forall ((i1 Page) (x Page) (y Page)) (=> (and (link i1 x) (link i1 y)) (= x y))))
(declare-fun shadowing (Page) Bool)

(define-fun init_current () Bool (forall ((i Core)) (not (exists ((p Page)) (current i p)))))
(define-fun init_active () Bool (forall ((i1 Core) (i2 Page)) (not (active i1 i2))))
(define-fun current_is_active () Bool (forall ((c Core) (x Page)) (=> (current c x) (active c x))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially current_is_active
(push 1)
(assert init_current)
(assert init_active)
(assert (not current_is_active))
(check-sat)
(pop 1)

; ---- RESET keeps current_is_active
; from current_is_active; hypotheses none
(push 1)
(declare-fun c () Core)
(assert current_is_active)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (current c_1 x)) (and (not (= c_1 c)) (active c_1 x))))))
(check-sat)
(pop 1)

; ---- VMXON.enter keeps current_is_active
; from current_is_active; hypotheses none
(push 1)
(declare-fun c () Core)
(assert current_is_active)
(assert (not (forall ((c_1 Core) (x Page)) (=> (ite (= c_1 c) false (current c_1 x)) (active c_1 x)))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave keeps current_is_active
; from current_is_active; hypotheses none
(push 1)
(declare-fun c () Core)
(assert current_is_active)
(assert (not (forall ((c_1 Core) (x Page)) (=> (ite (= c_1 c) false (current c_1 x)) (active c_1 x)))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear keeps current_is_active
; from current_is_active; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert current_is_active)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (ite (and (= c_1 c) (current c x)) false (current c_1 x_1))
        (and (not (and (= c_1 c) (= x_1 x))) (active c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load keeps current_is_active
; from current_is_active; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert current_is_active)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (ite (= c_1 c) (= x x_1) (current c_1 x_1)) (or (and (= c_1 c) (= x_1 x)) (active c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter keeps current_is_active
; from current_is_active; hypotheses none
(push 1)
(declare-fun c () Core)
(assert current_is_active)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (current c_1 x)
        (or
          (and (= c_1 c) (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x))))
          (active c_1 x))))))
(check-sat)
(pop 1)

; ---- VMRESUME.enter keeps current_is_active
; from current_is_active; hypotheses none
(push 1)
(declare-fun c () Core)
(assert current_is_active)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (current c_1 x)
        (or
          (and (= c_1 c) (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x))))
          (active c_1 x))))))
(check-sat)
(pop 1)
