; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: power_down_answers
; claim: step: all c: Core, x: Page: POWER_DOWN(c) implies (cpl[c] > 0 implies answers GP) and (cpl[c] == 0 and mode[c] == NonRoot implies answers Exit(30)) and (cpl[c] == 0 and mode[c] != NonRoot implies answers Completes) and (answers Completes implies next(activity[c]) == PoweredOff) and (answers Completes and active[c, x] implies next(contents[x]) == Corrupt) and (answers Completes and not active[c, x] implies next(contents[x]) == contents[x])
; source: SDM 3C: Software Use of Virtual-Machine Control Structures
; method: 1-induction
; assume: virtual_8086_is_ring_3: all c: Core: execution[c] == Virtual8086 implies cpl[c] == 3
; transitions: POWER_DOWN.privilege, POWER_DOWN.guest, POWER_DOWN.down
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
(declare-fun activity (Core) Activity)
(declare-fun mode (Core) Mode)
(declare-fun active (Core Page) Bool)
(declare-fun contents (Page) Contents)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- POWER_DOWN.privilege satisfies power_down_answers
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (< 0 (cpl c)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= c_1 c)
        (and
          (not (and (= (cpl c_1) 0) (= (mode c_1) NonRoot)))
          (not (and (= (cpl c_1) 0) (not (= (mode c_1) NonRoot)))))))))
(check-sat)
(pop 1)

; ---- POWER_DOWN.guest satisfies power_down_answers
; from no invariant; hypotheses 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (not (< 0 (cpl c_1))) (not (and (= (cpl c_1) 0) (not (= (mode c_1) NonRoot)))))))))
(check-sat)
(pop 1)

; ---- POWER_DOWN.down satisfies power_down_answers
; from no invariant; hypotheses 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (= c_1 c)
        (and
          (not (< 0 (cpl c_1)))
          (not (and (= (cpl c_1) 0) (= (mode c_1) NonRoot)))
          (or (= c_1 c) (= (activity c_1) PoweredOff))
          (=> (active c_1 x_1) (or (active c x_1) (= (contents x_1) Corrupt)))
          (=> (not (active c_1 x_1)) (or (not (active c x_1)) (= Corrupt (contents x_1)))))))))
(check-sat)
(pop 1)
