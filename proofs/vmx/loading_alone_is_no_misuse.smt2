; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: loading_alone_is_no_misuse
; claim: step: all c: Core, y: Page: (VMPTRLD(c, y) or VMLAUNCH(c) or VMRESUME(c)) and (all d: Core: d != c implies not active[d, y]) implies next(contents[y]) == contents[y]
; source: SDM 3C: Software Use of Virtual-Machine Control Structures
; method: 1-induction
; transitions: VMPTRLD.load, VMLAUNCH.enter, VMRESUME.enter
; obligations: 3, each to be answered unsat

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
(declare-fun contents (Page) Contents)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMPTRLD.load satisfies loading_alone_is_no_misuse
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert
  (not
    (forall ((c_1 Core) (y Page))
      (=>
        (and (= c_1 c) (= y x) (forall ((d Core)) (=> (not (= d c_1)) (not (active d y)))))
        (or (not (and (= y x) (exists ((d Core)) (and (not (= d c)) (active d x))))) (= Corrupt (contents y)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter satisfies loading_alone_is_no_misuse
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (y Page))
      (=>
        (and (= c_1 c) (forall ((d Core)) (=> (not (= d c_1)) (not (active d y)))))
        (or
          (not
            (and
              (exists ((x Page)) (and (current c x) (shadowing x) (link x y)))
              (exists ((d Core)) (and (not (= d c)) (active d y)))))
          (= Corrupt (contents y)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.enter satisfies loading_alone_is_no_misuse
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (y Page))
      (=>
        (and (= c_1 c) (forall ((d Core)) (=> (not (= d c_1)) (not (active d y)))))
        (or
          (not
            (and
              (exists ((x Page)) (and (current c x) (shadowing x) (link x y)))
              (exists ((d Core)) (and (not (= d c)) (active d y)))))
          (= Corrupt (contents y)))))))
(check-sat)
(pop 1)
