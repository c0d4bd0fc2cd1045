; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: getsec_answers
; claim: step: all c: Core: (GETSEC_SENTER(c) or GETSEC_SEXIT(c)) and smx_supported implies (answers GP or answers Exit(11) or answers Completes) and (answers Exit(11) iff mode[c] == NonRoot) and (answers Completes iff mode[c] == Off and cpl[c] == 0 and cr0_pe[c] and execution[c] in {Protected, SixtyFourBit} and (in_smx[c] iff GETSEC_SEXIT(c))) and (answers Completes implies (next(in_smx[c]) iff GETSEC_SENTER(c)))
; source: SDM 2D: GETSEC[SENTER], GETSEC[SEXIT] [K]
; trust: general knowledge, not verified
; method: 1-induction
; assume: real_mode_guests: all c: Core: not guest_cr0_pe[c] implies unrestricted_guest
; assume: virtual_8086_is_ring_3: all c: Core: execution[c] == Virtual8086 implies cpl[c] == 3
; transitions: GETSEC_SENTER.unavailable, GETSEC_SENTER.guest, GETSEC_SENTER.privilege, GETSEC_SENTER.in_vmx, GETSEC_SENTER.again, GETSEC_SENTER.enter, GETSEC_SEXIT.unavailable, GETSEC_SEXIT.guest, GETSEC_SEXIT.privilege, GETSEC_SEXIT.in_vmx, GETSEC_SEXIT.outside, GETSEC_SEXIT.leave
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
(declare-fun smx_supported () Bool)
(declare-fun mode (Core) Mode)
(declare-fun cr0_pe (Core) Bool)
(declare-fun in_smx (Core) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- GETSEC_SENTER.unavailable satisfies getsec_answers
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not smx_supported))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) smx_supported)))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.guest satisfies getsec_answers
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= c_1 c) smx_supported)
        (and
          (= (mode c_1) NonRoot)
          (not
            (and
              (= (mode c_1) Off)
              (= (cpl c_1) 0)
              (cr0_pe c_1)
              (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
              (not (in_smx c_1)))))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.privilege satisfies getsec_answers
; from no invariant; hypotheses 4, 5, 7
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (not (= (mode c) NonRoot)))
(assert
  (or
    (< 0 (cpl c))
    (not (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
    (= (execution c) Virtual8086)
    (= (execution c) Compatibility)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= c_1 c) smx_supported)
        (and
          (not (= (mode c_1) NonRoot))
          (not
            (and
              (= (mode c_1) Off)
              (= (cpl c_1) 0)
              (cr0_pe c_1)
              (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
              (not (in_smx c_1)))))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.in_vmx satisfies getsec_answers
; from no invariant; hypotheses 4, 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(assert (not (= (mode c) NonRoot)))
(assert (= (mode c) Root))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= c_1 c) smx_supported)
        (and
          (not (= (mode c_1) NonRoot))
          (not
            (and
              (= (mode c_1) Off)
              (= (cpl c_1) 0)
              (cr0_pe c_1)
              (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
              (not (in_smx c_1)))))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.again satisfies getsec_answers
; from no invariant; hypotheses 4, 10
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(assert (not (= (mode c) NonRoot)))
(assert (in_smx c))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= c_1 c) smx_supported)
        (and
          (not (= (mode c_1) NonRoot))
          (not
            (and
              (= (mode c_1) Off)
              (= (cpl c_1) 0)
              (cr0_pe c_1)
              (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
              (not (in_smx c_1)))))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.enter satisfies getsec_answers
; from no invariant; hypotheses 4, 5, 6, 7, 8, 9, 10
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (not (= (mode c) NonRoot)))
(assert (not (< 0 (cpl c))))
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) Root)))
(assert (not (in_smx c)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= c_1 c) smx_supported)
        (and
          (not (= (mode c_1) NonRoot))
          (= (mode c_1) Off)
          (= (cpl c_1) 0)
          (cr0_pe c_1)
          (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
          (not (in_smx c_1))
          (= (or (= c_1 c) (in_smx c_1)) (= c_1 c)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.unavailable satisfies getsec_answers
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not smx_supported))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) smx_supported)))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.guest satisfies getsec_answers
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= c_1 c) smx_supported)
        (and
          (= (mode c_1) NonRoot)
          (not
            (and
              (= (mode c_1) Off)
              (= (cpl c_1) 0)
              (cr0_pe c_1)
              (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
              (= (in_smx c_1) (= c_1 c)))))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.privilege satisfies getsec_answers
; from no invariant; hypotheses 4, 5, 7
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (not (= (mode c) NonRoot)))
(assert
  (or
    (< 0 (cpl c))
    (not (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
    (= (execution c) Virtual8086)
    (= (execution c) Compatibility)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= c_1 c) smx_supported)
        (and
          (not (= (mode c_1) NonRoot))
          (not
            (and
              (= (mode c_1) Off)
              (= (cpl c_1) 0)
              (cr0_pe c_1)
              (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
              (= (in_smx c_1) (= c_1 c)))))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.in_vmx satisfies getsec_answers
; from no invariant; hypotheses 4, 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(assert (not (= (mode c) NonRoot)))
(assert (= (mode c) Root))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= c_1 c) smx_supported)
        (and
          (not (= (mode c_1) NonRoot))
          (not
            (and
              (= (mode c_1) Off)
              (= (cpl c_1) 0)
              (cr0_pe c_1)
              (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
              (= (in_smx c_1) (= c_1 c)))))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.outside satisfies getsec_answers
; from no invariant; hypotheses 4, 10
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(assert (not (= (mode c) NonRoot)))
(assert (not (in_smx c)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= c_1 c) smx_supported)
        (and
          (not (= (mode c_1) NonRoot))
          (not
            (and
              (= (mode c_1) Off)
              (= (cpl c_1) 0)
              (cr0_pe c_1)
              (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
              (= (in_smx c_1) (= c_1 c)))))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.leave satisfies getsec_answers
; from no invariant; hypotheses 4, 5, 6, 7, 8, 9, 10
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (not (= (mode c) NonRoot)))
(assert (not (< 0 (cpl c))))
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) Root)))
(assert (in_smx c))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= c_1 c) smx_supported)
        (and
          (not (= (mode c_1) NonRoot))
          (= (mode c_1) Off)
          (= (cpl c_1) 0)
          (cr0_pe c_1)
          (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
          (= (in_smx c_1) (= c_1 c))
          (not (and (not (= c_1 c)) (in_smx c_1))))))))
(check-sat)
(pop 1)
