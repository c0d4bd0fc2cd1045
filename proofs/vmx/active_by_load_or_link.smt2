; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: active_by_load_or_link
; claim: step: all c: Core, y: Page: not active[c, y] and next(active[c, y]) implies VMPTRLD(c, y) or (answers Entered and (VMLAUNCH(c) or VMRESUME(c)) and (some x: Page: current[c] == x and shadowing[x] and link[x] == y))
; source: SDM 3C: VMCS Shadowing
; method: 1-induction
; transitions: VMLAUNCH.enter, VMRESUME.enter
; obligations: 2, each to be answered unsat

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


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMLAUNCH.enter satisfies active_by_load_or_link
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (y Page))
      (=>
        (and
          (not (active c_1 y))
          (or (and (= c_1 c) (exists ((x Page)) (and (current c x) (shadowing x) (link x y)))) (active c_1 y)))
        (and (= c_1 c) (exists ((x_1 Page)) (and (current c_1 x_1) (shadowing x_1) (link x_1 y))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.enter satisfies active_by_load_or_link
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (y Page))
      (=>
        (and
          (not (active c_1 y))
          (or (and (= c_1 c) (exists ((x Page)) (and (current c x) (shadowing x) (link x y)))) (active c_1 y)))
        (and (= c_1 c) (exists ((x_1 Page)) (and (current c_1 x_1) (shadowing x_1) (link x_1 y))))))))
(check-sat)
(pop 1)
