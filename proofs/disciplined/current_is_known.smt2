; vmxmodel 0.1.0, certificate format 1
; module: disciplined
; property: current_is_known
; claim: invariant: all c: Core, x: Page: current[c] == x implies current_here[c] == x
; method: 1-induction
; invariant: current_is_known: all c: Core, x: Page: current[c] == x implies current_here[c] == x
; transitions: RESET, take.enter, release.leave, clear.clear, load.load
; obligations: 6, each to be answered unsat

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
(declare-fun current_here (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current_here i1 x) (current_here i1 y)) (= x y))))

(define-fun init_current () Bool (forall ((i Core)) (not (exists ((p Page)) (current i p)))))
(define-fun init_current_here () Bool (forall ((i Core)) (not (exists ((p Page)) (current_here i p)))))
(define-fun current_is_known () Bool (forall ((c Core) (x Page)) (=> (current c x) (current_here c x))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially current_is_known
(push 1)
(assert init_current)
(assert init_current_here)
(assert (not current_is_known))
(check-sat)
(pop 1)

; ---- RESET keeps current_is_known
; from current_is_known; hypotheses none
(push 1)
(declare-fun c () Core)
(assert current_is_known)
(assert (not (forall ((c_1 Core) (x Page)) (=> (ite (= c_1 c) false (current c_1 x)) (current_here c_1 x)))))
(check-sat)
(pop 1)

; ---- take.enter keeps current_is_known
; from current_is_known; hypotheses none
(push 1)
(declare-fun c () Core)
(assert current_is_known)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (current c_1 x)) (ite (= c_1 c) false (current_here c_1 x))))))
(check-sat)
(pop 1)

; ---- release.leave keeps current_is_known
; from current_is_known; hypotheses none
(push 1)
(declare-fun c () Core)
(assert current_is_known)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (current c_1 x)) (ite (= c_1 c) false (current_here c_1 x))))))
(check-sat)
(pop 1)

; ---- clear.clear keeps current_is_known
; from current_is_known; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert current_is_known)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (ite (and (= c_1 c) (current c x)) false (current c_1 x_1))
        (ite (and (= c_1 c) (current_here c x)) false (current_here c_1 x_1))))))
(check-sat)
(pop 1)

; ---- load.load keeps current_is_known
; from current_is_known; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert current_is_known)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (ite (= c_1 c) (= x x_1) (current c_1 x_1)) (ite (= c_1 c) (= x x_1) (current_here c_1 x_1))))))
(check-sat)
(pop 1)
