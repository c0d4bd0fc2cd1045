; vmxmodel 0.1.0, certificate format 1
; module: disciplined
; property: loaded_on_one_core
; claim: invariant: all c, d: Core, x: Page: loaded[c, x] and loaded[d, x] implies c == d
; method: 1-induction
; invariant: loaded_on_one_core: all c, d: Core, x: Page: loaded[c, x] and loaded[d, x] implies c == d
; transitions: take.enter, clear.clear, load.load
; obligations: 4, each to be answered unsat

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
(declare-fun loaded (Core Page) Bool)
(declare-fun cleared (Page) Bool)

(define-fun init_loaded () Bool (forall ((i1 Core) (i2 Page)) (not (loaded i1 i2))))
(define-fun loaded_on_one_core () Bool
  (forall ((c Core) (d Core) (x Page)) (=> (and (loaded c x) (loaded d x)) (= c d))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially loaded_on_one_core
(push 1)
(assert init_loaded)
(assert (not loaded_on_one_core))
(check-sat)
(pop 1)

; ---- take.enter keeps loaded_on_one_core
; from loaded_on_one_core; hypotheses none
(push 1)
(declare-fun c () Core)
(assert loaded_on_one_core)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=> (and (not (= c_1 c)) (loaded c_1 x) (not (= d c)) (loaded d x)) (= c_1 d)))))
(check-sat)
(pop 1)

; ---- clear.clear keeps loaded_on_one_core
; from loaded_on_one_core; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert loaded_on_one_core)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=>
        (and (not (and (= c_1 c) (= x_1 x))) (loaded c_1 x_1) (not (and (= d c) (= x_1 x))) (loaded d x_1))
        (= c_1 d)))))
(check-sat)
(pop 1)

; ---- load.load keeps loaded_on_one_core
; from loaded_on_one_core; hypotheses 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert loaded_on_one_core)
(assert (or (loaded c x) (and (cleared x) (forall ((c_1 Core)) (not (loaded c_1 x))))))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=>
        (and (or (and (= c_1 c) (= x_1 x)) (loaded c_1 x_1)) (or (and (= d c) (= x_1 x)) (loaded d x_1)))
        (= c_1 d)))))
(check-sat)
(pop 1)
