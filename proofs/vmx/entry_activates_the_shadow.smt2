; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: entry_activates_the_shadow
; claim: step: all c: Core, x, y: Page: (VMLAUNCH(c) or VMRESUME(c)) and answers Entered and current[c] == x and shadowing[x] and link[x] == y implies next(active[c, y]) and ((some d: Core: d != c and active[d, y]) implies next(contents[y]) == Corrupt)
; source: SDM 3C: VMCS Shadowing [I]
; trust: inferred from what was read
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
(declare-fun contents (Page) Contents)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMLAUNCH.enter satisfies entry_activates_the_shadow
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(assert (exists ((p Page)) (current c p)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (y Page))
      (=>
        (and (= c_1 c) (current c_1 x_1) (shadowing x_1) (link x_1 y))
        (and
          (or (and (= c_1 c) (exists ((x Page)) (and (current c x) (shadowing x) (link x y)))) (active c_1 y))
          (=>
            (exists ((d Core)) (and (not (= d c_1)) (active d y)))
            (or
              (and
                (exists ((x Page)) (and (current c x) (shadowing x) (link x y)))
                (exists ((d Core)) (and (not (= d c)) (active d y))))
              (= (contents y) Corrupt))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.enter satisfies entry_activates_the_shadow
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(assert (exists ((p Page)) (current c p)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (y Page))
      (=>
        (and (= c_1 c) (current c_1 x_1) (shadowing x_1) (link x_1 y))
        (and
          (or (and (= c_1 c) (exists ((x Page)) (and (current c x) (shadowing x) (link x y)))) (active c_1 y))
          (=>
            (exists ((d Core)) (and (not (= d c_1)) (active d y)))
            (or
              (and
                (exists ((x Page)) (and (current c x) (shadowing x) (link x y)))
                (exists ((d Core)) (and (not (= d c)) (active d y))))
              (= (contents y) Corrupt))))))))
(check-sat)
(pop 1)
