; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: vmxon_region_holds_no_vmcs
; claim: invariant: all c: Core, x: Page: vmxon_pointer[c] == x implies contents[x] == Corrupt
; source: SDM 3C: VMXON Region
; method: 1-induction
; invariant: vmxon_region_holds_no_vmcs: all c: Core, x: Page: vmxon_pointer[c] == x implies contents[x] == Corrupt
; transitions: WRITE_BACK, RESET, VMXON.enter, VMXOFF.leave, VMCLEAR.clear, VMPTRLD.load, VMLAUNCH.enter, VMRESUME.enter, STORE_IDENTIFIER.store, STORE_DATA.store, POWER_DOWN.down
; obligations: 12, each to be answered unsat

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
(declare-fun active (Core Page) Bool)
(declare-fun link (Page Page) Bool)
(assert (forall ((i1 Page) (x Page) (y Page)) (=> (and (link i1 x) (link i1 y)) (= x y))))
(declare-fun shadowing (Page) Bool)
(declare-fun contents (Page) Contents)

(define-fun init_vmxon_pointer () Bool (forall ((i Core)) (not (exists ((p Page)) (vmxon_pointer i p)))))
(define-fun init_contents () Bool (forall ((i Page)) (= (contents i) Unknown)))
(define-fun vmxon_region_holds_no_vmcs () Bool
  (forall ((c Core) (x Page)) (=> (vmxon_pointer c x) (= (contents x) Corrupt))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially vmxon_region_holds_no_vmcs
(push 1)
(assert init_vmxon_pointer)
(assert init_contents)
(assert (not vmxon_region_holds_no_vmcs))
(check-sat)
(pop 1)

; ---- WRITE_BACK keeps vmxon_region_holds_no_vmcs
; from vmxon_region_holds_no_vmcs; hypotheses none
(push 1)
(declare-fun x () Page)
(assert vmxon_region_holds_no_vmcs)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page)) (=> (vmxon_pointer c_1 x_1) (or (= x_1 x) (= (contents x_1) Corrupt))))))
(check-sat)
(pop 1)

; ---- RESET keeps vmxon_region_holds_no_vmcs
; from vmxon_region_holds_no_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmxon_region_holds_no_vmcs)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (vmxon_pointer c_1 x)) (or (active c x) (= (contents x) Corrupt))))))
(check-sat)
(pop 1)

; ---- VMXON.enter keeps vmxon_region_holds_no_vmcs
; from vmxon_region_holds_no_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(assert vmxon_region_holds_no_vmcs)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) (= p x) (vmxon_pointer c_1 x)) (or (= x p) (= (contents x) Corrupt))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave keeps vmxon_region_holds_no_vmcs
; from vmxon_region_holds_no_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmxon_region_holds_no_vmcs)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (vmxon_pointer c_1 x)) (or (active c x) (= (contents x) Corrupt))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear keeps vmxon_region_holds_no_vmcs
; from vmxon_region_holds_no_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert vmxon_region_holds_no_vmcs)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (vmxon_pointer c_1 x_1)
        (ite
          (= x_1 x)
          (or (exists ((d Core)) (and (not (= d c)) (active d x))) (exists ((d Core)) (vmxon_pointer d x)))
          (= (contents x_1) Corrupt))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load keeps vmxon_region_holds_no_vmcs
; from vmxon_region_holds_no_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert vmxon_region_holds_no_vmcs)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (vmxon_pointer c_1 x_1)
        (or (and (= x_1 x) (exists ((d Core)) (and (not (= d c)) (active d x)))) (= (contents x_1) Corrupt))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter keeps vmxon_region_holds_no_vmcs
; from vmxon_region_holds_no_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmxon_region_holds_no_vmcs)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (vmxon_pointer c_1 x)
        (or
          (and
            (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x)))
            (exists ((d Core)) (and (not (= d c)) (active d x))))
          (= (contents x) Corrupt))))))
(check-sat)
(pop 1)

; ---- VMRESUME.enter keeps vmxon_region_holds_no_vmcs
; from vmxon_region_holds_no_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmxon_region_holds_no_vmcs)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (vmxon_pointer c_1 x)
        (or
          (and
            (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x)))
            (exists ((d Core)) (and (not (= d c)) (active d x))))
          (= (contents x) Corrupt))))))
(check-sat)
(pop 1)

; ---- STORE_IDENTIFIER.store keeps vmxon_region_holds_no_vmcs
; from vmxon_region_holds_no_vmcs; hypotheses none
(push 1)
(declare-fun p () Page)
(assert vmxon_region_holds_no_vmcs)
(assert
  (not
    (forall ((c Core) (x Page))
      (=>
        (vmxon_pointer c x)
        (or (and (= x p) (exists ((c_1 Core)) (active c_1 p))) (= (contents x) Corrupt))))))
(check-sat)
(pop 1)

; ---- STORE_DATA.store keeps vmxon_region_holds_no_vmcs
; from vmxon_region_holds_no_vmcs; hypotheses none
(push 1)
(declare-fun p () Page)
(assert vmxon_region_holds_no_vmcs)
(assert (not (forall ((c Core) (x Page)) (=> (vmxon_pointer c x) (or (= x p) (= (contents x) Corrupt))))))
(check-sat)
(pop 1)

; ---- POWER_DOWN.down keeps vmxon_region_holds_no_vmcs
; from vmxon_region_holds_no_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmxon_region_holds_no_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (vmxon_pointer c_1 x) (or (active c x) (= (contents x) Corrupt))))))
(check-sat)
(pop 1)
