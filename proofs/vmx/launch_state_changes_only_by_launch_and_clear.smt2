; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: launch_state_changes_only_by_launch_and_clear
; claim: step: all x: Page: contents[x] == Defined and next(contents[x]) == Defined and next(launch[x]) != launch[x] implies some c: Core: VMCLEAR(c, x) or (VMLAUNCH(c) and current[c] == x)
; source: SDM 3C: Software Use of Virtual-Machine Control Structures
; method: 1-induction
; transitions: VMCLEAR.clear, VMLAUNCH.enter
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


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMCLEAR.clear satisfies launch_state_changes_only_by_launch_and_clear
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert
  (not
    (forall ((x_1 Page))
      (=>
        (and
          (= (contents x_1) Defined)
          (ite
            (= x_1 x)
            (not
              (or
                (exists ((d Core)) (and (not (= d c)) (active d x)))
                (exists ((d Core)) (vmxon_pointer d x))))
            (= (contents x_1) Defined))
          (not (or (not (= x_1 x)) (= Clear (launch x_1)))))
        (exists ((c_1 Core)) (and (= c_1 c) (= x_1 x)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter satisfies launch_state_changes_only_by_launch_and_clear
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((x_1 Page))
      (=>
        (and
          (= (contents x_1) Defined)
          (not
            (and
              (exists ((x Page)) (and (current c x) (shadowing x) (link x x_1)))
              (exists ((d Core)) (and (not (= d c)) (active d x_1)))))
          (not (or (not (current c x_1)) (= Launched (launch x_1)))))
        (exists ((c_1 Core)) (and (= c_1 c) (current c_1 x_1)))))))
(check-sat)
(pop 1)
