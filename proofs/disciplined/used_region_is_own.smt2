; vmxmodel 0.1.0, certificate format 1
; module: disciplined
; property: used_region_is_own
; claim: invariant: all c: Core, x: Page: vmxon_pointer[c] == x implies region[c] == x
; method: 1-induction
; invariant: used_region_is_own: all c: Core, x: Page: vmxon_pointer[c] == x implies region[c] == x
; assume: regions_differ: all c, d: Core: region[c] == region[d] implies c == d
; transitions: RESET, take.enter, release.leave
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
(declare-fun vmxon_pointer (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (vmxon_pointer i1 x) (vmxon_pointer i1 y)) (= x y))))
(declare-fun region (Core) Page)
; assume regions_differ
(assert (forall ((c Core) (d Core)) (=> (= (region c) (region d)) (= c d))))

(define-fun init_vmxon_pointer () Bool (forall ((i Core)) (not (exists ((p Page)) (vmxon_pointer i p)))))
(define-fun used_region_is_own () Bool (forall ((c Core) (x Page)) (=> (vmxon_pointer c x) (= (region c) x))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially used_region_is_own
(push 1)
(assert init_vmxon_pointer)
(assert (not used_region_is_own))
(check-sat)
(pop 1)

; ---- RESET keeps used_region_is_own
; from used_region_is_own; hypotheses none
(push 1)
(declare-fun c () Core)
(assert used_region_is_own)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (ite (= c_1 c) false (vmxon_pointer c_1 x)) (= (region c_1) x)))))
(check-sat)
(pop 1)

; ---- take.enter keeps used_region_is_own
; from used_region_is_own; hypotheses none
(push 1)
(declare-fun c () Core)
(assert used_region_is_own)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) (= (region c) x) (vmxon_pointer c_1 x)) (= (region c_1) x)))))
(check-sat)
(pop 1)

; ---- release.leave keeps used_region_is_own
; from used_region_is_own; hypotheses none
(push 1)
(declare-fun c () Core)
(assert used_region_is_own)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (ite (= c_1 c) false (vmxon_pointer c_1 x)) (= (region c_1) x)))))
(check-sat)
(pop 1)
