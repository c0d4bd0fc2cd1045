; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: launched_is_active
; claim: invariant: all x: Page: contents[x] == Defined and launch[x] == Launched implies some c: Core: active[c, x]
; source: SDM 3C: Figure: States of VMCS X
; method: 1-induction
; invariant: current_is_active: all c: Core, x: Page: current[c] == x implies active[c, x]
; invariant: launched_is_active: all x: Page: contents[x] == Defined and launch[x] == Launched implies some c: Core: active[c, x]
; transitions: WRITE_BACK, RESET, VMXON.enter, VMXOFF.leave, VMCLEAR.clear, VMPTRLD.load, VMLAUNCH.enter, VMRESUME.enter, STORE_IDENTIFIER.store, STORE_DATA.store, POWER_DOWN.down
; obligations: 20, each to be answered unsat

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
(declare-fun launch (Page) Launch)
(declare-fun link (Page Page) Bool)
(assert (forall ((i1 Page) (x Page) (y Page)) (=> (and (link i1 x) (link i1 y)) (= x y))))
(declare-fun shadowing (Page) Bool)
(declare-fun contents (Page) Contents)

(define-fun init_current () Bool (forall ((i Core)) (not (exists ((p Page)) (current i p)))))
(define-fun init_active () Bool (forall ((i1 Core) (i2 Page)) (not (active i1 i2))))
(define-fun init_contents () Bool (forall ((i Page)) (= (contents i) Unknown)))
(define-fun current_is_active () Bool (forall ((c Core) (x Page)) (=> (current c x) (active c x))))
(define-fun launched_is_active () Bool
  (forall ((x Page))
    (=> (and (= (contents x) Defined) (= (launch x) Launched)) (exists ((c Core)) (active c x)))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially current_is_active
(push 1)
(assert init_current)
(assert init_active)
(assert (not current_is_active))
(check-sat)
(pop 1)

; ---- initially launched_is_active
(push 1)
(assert init_active)
(assert init_contents)
(assert (not launched_is_active))
(check-sat)
(pop 1)

; ---- WRITE_BACK keeps launched_is_active
; from launched_is_active; hypotheses none
(push 1)
(declare-fun x () Page)
(declare-fun WRITE_BACK.any1 () Launch)
(assert launched_is_active)
(assert
  (not
    (forall ((x_1 Page))
      (=>
        (and
          (not (= x_1 x))
          (= (contents x_1) Defined)
          (ite (= x_1 x) (= WRITE_BACK.any1 Launched) (= (launch x_1) Launched)))
        (exists ((c Core)) (active c x_1))))))
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

; ---- RESET keeps launched_is_active
; from launched_is_active; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun RESET.any1 (Page) Launch)
(assert launched_is_active)
(assert
  (not
    (forall ((x Page))
      (=>
        (and
          (not (active c x))
          (= (contents x) Defined)
          (ite (active c x) (= (RESET.any1 x) Launched) (= (launch x) Launched)))
        (exists ((c_1 Core)) (and (not (= c_1 c)) (active c_1 x)))))))
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

; ---- VMXON.enter keeps launched_is_active
; from launched_is_active; hypotheses none
(push 1)
(declare-fun p () Page)
(assert launched_is_active)
(assert
  (not
    (forall ((x Page))
      (=>
        (and (not (= x p)) (= (contents x) Defined) (= (launch x) Launched))
        (exists ((c Core)) (active c x))))))
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

; ---- VMXOFF.leave keeps launched_is_active
; from launched_is_active; hypotheses none
(push 1)
(declare-fun c () Core)
(assert launched_is_active)
(assert
  (not
    (forall ((x Page))
      (=>
        (and (not (active c x)) (= (contents x) Defined) (= (launch x) Launched))
        (exists ((c_1 Core)) (active c_1 x))))))
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

; ---- VMCLEAR.clear keeps launched_is_active
; from launched_is_active; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert launched_is_active)
(assert
  (not
    (forall ((x_1 Page))
      (=>
        (and
          (ite
            (= x_1 x)
            (not
              (or
                (exists ((d Core)) (and (not (= d c)) (active d x)))
                (exists ((d Core)) (vmxon_pointer d x))))
            (= (contents x_1) Defined))
          (not (= x_1 x))
          (= (launch x_1) Launched))
        (exists ((c_1 Core)) (and (not (and (= c_1 c) (= x_1 x))) (active c_1 x_1)))))))
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

; ---- VMPTRLD.load keeps launched_is_active
; from launched_is_active; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert launched_is_active)
(assert
  (not
    (forall ((x_1 Page))
      (=>
        (and
          (not (and (= x_1 x) (exists ((d Core)) (and (not (= d c)) (active d x)))))
          (= (contents x_1) Defined)
          (= (launch x_1) Launched))
        (exists ((c_1 Core)) (or (and (= c_1 c) (= x_1 x)) (active c_1 x_1)))))))
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

; ---- VMLAUNCH.enter keeps launched_is_active
; from current_is_active, launched_is_active; hypotheses none
(push 1)
(declare-fun c () Core)
(assert current_is_active)
(assert launched_is_active)
(assert
  (not
    (forall ((x Page))
      (=>
        (and
          (not
            (and
              (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x)))
              (exists ((d Core)) (and (not (= d c)) (active d x)))))
          (= (contents x) Defined)
          (or (current c x) (= (launch x) Launched)))
        (exists ((c_1 Core))
          (or
            (and (= c_1 c) (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x))))
            (active c_1 x)))))))
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

; ---- VMRESUME.enter keeps launched_is_active
; from launched_is_active; hypotheses none
(push 1)
(declare-fun c () Core)
(assert launched_is_active)
(assert
  (not
    (forall ((x Page))
      (=>
        (and
          (not
            (and
              (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x)))
              (exists ((d Core)) (and (not (= d c)) (active d x)))))
          (= (contents x) Defined)
          (= (launch x) Launched))
        (exists ((c_1 Core))
          (or
            (and (= c_1 c) (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x))))
            (active c_1 x)))))))
(check-sat)
(pop 1)

; ---- STORE_IDENTIFIER.store keeps launched_is_active
; from launched_is_active; hypotheses none
(push 1)
(declare-fun p () Page)
(declare-fun STORE_IDENTIFIER.store.any1 () Launch)
(assert launched_is_active)
(assert
  (not
    (forall ((x Page))
      (=>
        (and
          (not (and (= x p) (exists ((c Core)) (active c p))))
          (= (contents x) Defined)
          (ite
            (and (= x p) (exists ((c Core)) (active c p)))
            (= STORE_IDENTIFIER.store.any1 Launched)
            (= (launch x) Launched)))
        (exists ((c Core)) (active c x))))))
(check-sat)
(pop 1)

; ---- STORE_DATA.store keeps launched_is_active
; from launched_is_active; hypotheses none
(push 1)
(declare-fun p () Page)
(declare-fun STORE_DATA.store.any1 () Launch)
(assert launched_is_active)
(assert
  (not
    (forall ((x Page))
      (=>
        (and
          (not (= x p))
          (= (contents x) Defined)
          (ite (= x p) (= STORE_DATA.store.any1 Launched) (= (launch x) Launched)))
        (exists ((c Core)) (active c x))))))
(check-sat)
(pop 1)

; ---- POWER_DOWN.down keeps launched_is_active
; from launched_is_active; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun POWER_DOWN.down.any1 (Page) Launch)
(assert launched_is_active)
(assert
  (not
    (forall ((x Page))
      (=>
        (and
          (not (active c x))
          (= (contents x) Defined)
          (ite (active c x) (= (POWER_DOWN.down.any1 x) Launched) (= (launch x) Launched)))
        (exists ((c_1 Core)) (active c_1 x))))))
(check-sat)
(pop 1)
