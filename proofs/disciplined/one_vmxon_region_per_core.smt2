; vmxmodel 0.1.0, certificate format 1
; module: disciplined
; property: one_vmxon_region_per_core
; claim: invariant: all c, d: Core, x: Page: vmxon_pointer[c] == x and vmxon_pointer[d] == x implies c == d
; source: SDM 3C: VMXON Region
; method: 1-induction
; invariant: one_vmxon_region_per_core: all c, d: Core, x: Page: vmxon_pointer[c] == x and vmxon_pointer[d] == x implies c == d
; found: found_5: all c: Core, p: Page: vmxon_pointer[c] == p implies region[c] == p
; assume: regions_differ: all c, d: Core: region[c] == region[d] implies c == d
; transitions: RESET, take.enter, release.leave
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
(declare-fun vmxon_pointer (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (vmxon_pointer i1 x) (vmxon_pointer i1 y)) (= x y))))
(declare-fun region (Core) Page)
; assume regions_differ
(assert (forall ((c Core) (d Core)) (=> (= (region c) (region d)) (= c d))))

(define-fun init_vmxon_pointer () Bool (forall ((i Core)) (not (exists ((p Page)) (vmxon_pointer i p)))))
(define-fun one_vmxon_region_per_core () Bool
  (forall ((c Core) (d Core) (x Page)) (=> (and (vmxon_pointer c x) (vmxon_pointer d x)) (= c d))))
(define-fun found_5 () Bool (forall ((c Core) (p Page)) (=> (vmxon_pointer c p) (= (region c) p))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially one_vmxon_region_per_core
(push 1)
(assert init_vmxon_pointer)
(assert (not one_vmxon_region_per_core))
(check-sat)
(pop 1)

; ---- initially found_5
(push 1)
(assert init_vmxon_pointer)
(assert (not found_5))
(check-sat)
(pop 1)

; ---- RESET keeps one_vmxon_region_per_core
; from one_vmxon_region_per_core; hypotheses none
(push 1)
(declare-fun c () Core)
(assert one_vmxon_region_per_core)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=> (and (ite (= c_1 c) false (vmxon_pointer c_1 x)) (ite (= d c) false (vmxon_pointer d x))) (= c_1 d)))))
(check-sat)
(pop 1)

; ---- RESET keeps found_5
; from found_5; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_5)
(assert
  (not (forall ((c_1 Core) (p Page)) (=> (ite (= c_1 c) false (vmxon_pointer c_1 p)) (= (region c_1) p)))))
(check-sat)
(pop 1)

; ---- take.enter keeps one_vmxon_region_per_core
; from one_vmxon_region_per_core, found_5; hypotheses none
(push 1)
(declare-fun c () Core)
(assert one_vmxon_region_per_core)
(assert found_5)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and
          (ite (= c_1 c) (= (region c) x) (vmxon_pointer c_1 x))
          (ite (= d c) (= (region c) x) (vmxon_pointer d x)))
        (= c_1 d)))))
(check-sat)
(pop 1)

; ---- take.enter keeps found_5
; from found_5; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_5)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=> (ite (= c_1 c) (= (region c) p) (vmxon_pointer c_1 p)) (= (region c_1) p)))))
(check-sat)
(pop 1)

; ---- release.leave keeps one_vmxon_region_per_core
; from one_vmxon_region_per_core; hypotheses none
(push 1)
(declare-fun c () Core)
(assert one_vmxon_region_per_core)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=> (and (ite (= c_1 c) false (vmxon_pointer c_1 x)) (ite (= d c) false (vmxon_pointer d x))) (= c_1 d)))))
(check-sat)
(pop 1)

; ---- release.leave keeps found_5
; from found_5; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_5)
(assert
  (not (forall ((c_1 Core) (p Page)) (=> (ite (= c_1 c) false (vmxon_pointer c_1 p)) (= (region c_1) p)))))
(check-sat)
(pop 1)
