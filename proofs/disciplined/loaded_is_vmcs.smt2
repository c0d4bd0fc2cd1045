; vmxmodel 0.1.0, certificate format 1
; module: disciplined
; property: loaded_is_vmcs
; claim: invariant: all c, d: Core, x: Page: loaded[c, x] implies region[d] != x
; method: 1-induction
; invariant: loaded_is_vmcs: all c, d: Core, x: Page: loaded[c, x] implies region[d] != x
; assume: regions_differ: all c, d: Core: region[c] == region[d] implies c == d
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
(declare-fun region (Core) Page)
(declare-fun loaded (Core Page) Bool)
; assume regions_differ
(assert (forall ((c Core) (d Core)) (=> (= (region c) (region d)) (= c d))))

(define-fun init_loaded () Bool (forall ((i1 Core) (i2 Page)) (not (loaded i1 i2))))
(define-fun loaded_is_vmcs () Bool
  (forall ((c Core) (d Core) (x Page)) (=> (loaded c x) (not (= (region d) x)))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially loaded_is_vmcs
(push 1)
(assert init_loaded)
(assert (not loaded_is_vmcs))
(check-sat)
(pop 1)

; ---- take.enter keeps loaded_is_vmcs
; from loaded_is_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert loaded_is_vmcs)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page)) (=> (and (not (= c_1 c)) (loaded c_1 x)) (not (= (region d) x))))))
(check-sat)
(pop 1)

; ---- clear.clear keeps loaded_is_vmcs
; from loaded_is_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert loaded_is_vmcs)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=> (and (not (and (= c_1 c) (= x_1 x))) (loaded c_1 x_1)) (not (= (region d) x_1))))))
(check-sat)
(pop 1)

; ---- load.load keeps loaded_is_vmcs
; from loaded_is_vmcs; hypotheses 1
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert loaded_is_vmcs)
(assert (forall ((c_1 Core)) (not (= (region c_1) x))))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=> (or (and (= c_1 c) (= x_1 x)) (loaded c_1 x_1)) (not (= (region d) x_1))))))
(check-sat)
(pop 1)
