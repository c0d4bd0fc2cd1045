; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: init_is_taken
; claim: step: all c: Core: TAKE_INIT(c) implies init_pending[c] and activity[c] == Running and not next(init_pending[c]) and (mode[c] == NonRoot implies next(mode[c]) == Root) and (mode[c] == Off implies next(activity[c]) == (if bootstrap[c] then Running else WaitForSipi) and not next(cr0_pe[c]) and not next(cr0_fixed[c]) and not next(cr4_vmxe[c]) and next(cr4_fixed[c]))
; source: SDM 3C: Other Causes of VM Exits
; method: 1-induction
; transitions: TAKE_INIT.guest, TAKE_INIT.start
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
(declare-fun bootstrap (Core) Bool)
(declare-fun activity (Core) Activity)
(declare-fun mode (Core) Mode)
(declare-fun cr0_pe (Core) Bool)
(declare-fun cr0_fixed (Core) Bool)
(declare-fun cr4_vmxe (Core) Bool)
(declare-fun cr4_fixed (Core) Bool)
(declare-fun init_pending (Core) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- TAKE_INIT.guest satisfies init_is_taken
; from no invariant; hypotheses 1, 3, 4
(push 1)
(declare-fun c () Core)
(assert (init_pending c))
(assert (= (activity c) Running))
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= c_1 c)
        (and
          (init_pending c_1)
          (= (activity c_1) Running)
          (not (and (not (= c_1 c)) (init_pending c_1)))
          (=> (= (mode c_1) NonRoot) (or (= c_1 c) (= (mode c_1) Root)))
          (=>
            (= (mode c_1) Off)
            (and
              (ite (bootstrap c_1) (= (activity c_1) Running) (= (activity c_1) WaitForSipi))
              (not (cr0_pe c_1))
              (not (cr0_fixed c_1))
              (not (cr4_vmxe c_1))
              (cr4_fixed c_1))))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.start satisfies init_is_taken
; from no invariant; hypotheses 1, 3, 4
(push 1)
(declare-fun c () Core)
(assert (init_pending c))
(assert (= (activity c) Running))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= c_1 c)
        (and
          (init_pending c_1)
          (= (activity c_1) Running)
          (not (and (not (= c_1 c)) (init_pending c_1)))
          (=> (= (mode c_1) NonRoot) (= (mode c_1) Root))
          (=>
            (= (mode c_1) Off)
            (and
              (ite
                (= c_1 c)
                (ite (bootstrap c) (bootstrap c_1) (not (bootstrap c_1)))
                (ite (bootstrap c_1) (= (activity c_1) Running) (= (activity c_1) WaitForSipi)))
              (not (and (not (= c_1 c)) (cr0_pe c_1)))
              (not (and (not (= c_1 c)) (cr0_fixed c_1)))
              (not (and (not (= c_1 c)) (cr4_vmxe c_1)))
              (or (= c_1 c) (cr4_fixed c_1)))))))))
(check-sat)
(pop 1)
