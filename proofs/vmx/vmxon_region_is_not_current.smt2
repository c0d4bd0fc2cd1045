; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: vmxon_region_is_not_current
; claim: invariant: all c: Core, x: Page: vmxon_pointer[c] == x implies current[c] != x
; source: SDM 3C: VMPTRLD, VMCLEAR
; method: 1-induction
; invariant: vmxon_region_is_not_current: all c: Core, x: Page: vmxon_pointer[c] == x implies current[c] != x
; transitions: RESET, VMXON.enter, VMXOFF.leave, VMCLEAR.clear, VMPTRLD.load
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
(declare-fun vmxon_pointer (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (vmxon_pointer i1 x) (vmxon_pointer i1 y)) (= x y))))
(declare-fun current (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current i1 x) (current i1 y)) (= x y))))

(define-fun init_vmxon_pointer () Bool (forall ((i Core)) (not (exists ((p Page)) (vmxon_pointer i p)))))
(define-fun init_current () Bool (forall ((i Core)) (not (exists ((p Page)) (current i p)))))
(define-fun vmxon_region_is_not_current () Bool
  (forall ((c Core) (x Page)) (=> (vmxon_pointer c x) (not (current c x)))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially vmxon_region_is_not_current
(push 1)
(assert init_vmxon_pointer)
(assert init_current)
(assert (not vmxon_region_is_not_current))
(check-sat)
(pop 1)

; ---- RESET keeps vmxon_region_is_not_current
; from vmxon_region_is_not_current; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmxon_region_is_not_current)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (vmxon_pointer c_1 x)) (not (ite (= c_1 c) false (current c_1 x)))))))
(check-sat)
(pop 1)

; ---- VMXON.enter keeps vmxon_region_is_not_current
; from vmxon_region_is_not_current; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(assert vmxon_region_is_not_current)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) (= p x) (vmxon_pointer c_1 x)) (not (ite (= c_1 c) false (current c_1 x)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave keeps vmxon_region_is_not_current
; from vmxon_region_is_not_current; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmxon_region_is_not_current)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (vmxon_pointer c_1 x)) (not (ite (= c_1 c) false (current c_1 x)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear keeps vmxon_region_is_not_current
; from vmxon_region_is_not_current; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert vmxon_region_is_not_current)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (vmxon_pointer c_1 x_1) (not (ite (and (= c_1 c) (current c x)) false (current c_1 x_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load keeps vmxon_region_is_not_current
; from vmxon_region_is_not_current; hypotheses 13
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert vmxon_region_is_not_current)
(assert (not (vmxon_pointer c x)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (vmxon_pointer c_1 x_1) (not (ite (= c_1 c) (= x x_1) (current c_1 x_1)))))))
(check-sat)
(pop 1)
