; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: mov_to_cr0_answers
; claim: step: all c: Core, pe, fixed: Bool: MOV_TO_CR0(c, pe, fixed) implies (answers GP or answers Exit(28) or answers Completes) and (cpl[c] > 0 implies answers GP) and (cpl[c] == 0 implies (answers Exit(28) iff mode[c] == NonRoot and cr_intercepted[c])) and (cpl[c] == 0 and mode[c] == NonRoot and not cr_intercepted[c] implies (answers Completes iff fixed and (pe or unrestricted_guest))) and (cpl[c] == 0 and mode[c] == Root implies (answers Completes iff fixed and pe)) and (cpl[c] == 0 and mode[c] == Off implies (answers Completes iff (fixed implies pe))) and (answers Completes and mode[c] != NonRoot implies (next(cr0_pe[c]) iff pe) and (next(cr0_fixed[c]) iff fixed)) and (mode[c] == NonRoot implies (next(cr0_pe[c]) iff cr0_pe[c]) and (next(cr0_fixed[c]) iff cr0_fixed[c]))
; source: SDM 3C: Restrictions on VMX Operation
; method: 1-induction
; assume: virtual_8086_is_ring_3: all c: Core: execution[c] == Virtual8086 implies cpl[c] == 3
; transitions: MOV_TO_CR0.privilege, MOV_TO_CR0.intercepted, MOV_TO_CR0.guest_fixed, MOV_TO_CR0.guest, MOV_TO_CR0.fixed, MOV_TO_CR0.paging, MOV_TO_CR0.write
; obligations: 7, each to be answered unsat

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
(declare-fun unrestricted_guest () Bool)
(declare-fun mode (Core) Mode)
(declare-fun cr0_pe (Core) Bool)
(declare-fun cr0_fixed (Core) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- MOV_TO_CR0.privilege satisfies mov_to_cr0_answers
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun pe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun cr_intercepted (Core) Bool)
(assert (< 0 (cpl c)))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not pe) (not fixed))
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (not (and (= (cpl c_1) 0) (= (mode c_1) Off)))))
        (=>
          (and (= c_1 c) (not pe) fixed)
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (=>
              (and (= (cpl c_1) 0) (= (mode c_1) NonRoot) (not (cr_intercepted c_1)))
              (not unrestricted_guest))))
        (=>
          (and (= c_1 c) pe (not fixed))
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (not (and (= (cpl c_1) 0) (= (mode c_1) Off)))))
        (=>
          (and (= c_1 c) pe fixed)
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (not (and (= (cpl c_1) 0) (= (mode c_1) NonRoot) (not (cr_intercepted c_1))))
            (not (and (= (cpl c_1) 0) (= (mode c_1) Root)))
            (not (and (= (cpl c_1) 0) (= (mode c_1) Off)))))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.intercepted satisfies mov_to_cr0_answers
; from no invariant; hypotheses 3, 4, 5
(push 1)
(declare-fun c () Core)
(declare-fun pe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun cr_intercepted (Core) Bool)
(assert (not (< 0 (cpl c))))
(assert (= (mode c) NonRoot))
(assert (cr_intercepted c))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not pe) (not fixed))
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (and (= (mode c_1) NonRoot) (cr_intercepted c_1)))
            (not (and (= (cpl c_1) 0) (= (mode c_1) Off)))))
        (=>
          (and (= c_1 c) (not pe) fixed)
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (and (= (mode c_1) NonRoot) (cr_intercepted c_1)))
            (=>
              (and (= (cpl c_1) 0) (= (mode c_1) NonRoot) (not (cr_intercepted c_1)))
              (not unrestricted_guest))))
        (=>
          (and (= c_1 c) pe (not fixed))
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (and (= (mode c_1) NonRoot) (cr_intercepted c_1)))
            (not (and (= (cpl c_1) 0) (= (mode c_1) Off)))))
        (=>
          (and (= c_1 c) pe fixed)
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (and (= (mode c_1) NonRoot) (cr_intercepted c_1)))
            (not (and (= (cpl c_1) 0) (= (mode c_1) NonRoot) (not (cr_intercepted c_1))))
            (not (and (= (cpl c_1) 0) (= (mode c_1) Root)))
            (not (and (= (cpl c_1) 0) (= (mode c_1) Off)))))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.guest_fixed satisfies mov_to_cr0_answers
; from no invariant; hypotheses 4, 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun pe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun cr_intercepted (Core) Bool)
(assert (not (and (= (mode c) NonRoot) (cr_intercepted c))))
(assert (= (mode c) NonRoot))
(assert (not (and fixed (or pe unrestricted_guest))))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not pe) (not fixed))
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (not (and (= (cpl c_1) 0) (= (mode c_1) Off)))))
        (=>
          (and (= c_1 c) (not pe) fixed)
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (=>
              (and (= (cpl c_1) 0) (= (mode c_1) NonRoot) (not (cr_intercepted c_1)))
              (not unrestricted_guest))))
        (=>
          (and (= c_1 c) pe (not fixed))
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (not (and (= (cpl c_1) 0) (= (mode c_1) Off)))))
        (=>
          (and (= c_1 c) pe fixed)
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (not (and (= (cpl c_1) 0) (= (mode c_1) NonRoot) (not (cr_intercepted c_1))))
            (not (and (= (cpl c_1) 0) (= (mode c_1) Root)))
            (not (and (= (cpl c_1) 0) (= (mode c_1) Off)))))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.guest satisfies mov_to_cr0_answers
; from no invariant; hypotheses 3, 4, 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun pe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun cr_intercepted (Core) Bool)
(assert (not (< 0 (cpl c))))
(assert (not (and (= (mode c) NonRoot) (cr_intercepted c))))
(assert (not (and (= (mode c) NonRoot) (not (and fixed (or pe unrestricted_guest))))))
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not pe) (not fixed))
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (not (and (= (cpl c_1) 0) (= (mode c_1) NonRoot) (not (cr_intercepted c_1))))
            (not (and (= (cpl c_1) 0) (= (mode c_1) Root)))
            (=> (not (= (mode c_1) NonRoot)) (and (not (cr0_pe c_1)) (not (cr0_fixed c_1))))))
        (=>
          (and (= c_1 c) (not pe) fixed)
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (=> (and (= (cpl c_1) 0) (= (mode c_1) NonRoot) (not (cr_intercepted c_1))) unrestricted_guest)
            (not (and (= (cpl c_1) 0) (= (mode c_1) Root)))
            (not (and (= (cpl c_1) 0) (= (mode c_1) Off)))
            (=> (not (= (mode c_1) NonRoot)) (and (not (cr0_pe c_1)) (cr0_fixed c_1)))))
        (=>
          (and (= c_1 c) pe (not fixed))
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (not (and (= (cpl c_1) 0) (= (mode c_1) NonRoot) (not (cr_intercepted c_1))))
            (not (and (= (cpl c_1) 0) (= (mode c_1) Root)))
            (=> (not (= (mode c_1) NonRoot)) (and (cr0_pe c_1) (not (cr0_fixed c_1))))))
        (=>
          (and (= c_1 c) pe fixed)
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (=> (not (= (mode c_1) NonRoot)) (and (cr0_pe c_1) (cr0_fixed c_1)))))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.fixed satisfies mov_to_cr0_answers
; from no invariant; hypotheses 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun pe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun cr_intercepted (Core) Bool)
(assert (not (= (mode c) NonRoot)))
(assert (= (mode c) Root))
(assert (not (and fixed pe)))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not pe) (not fixed))
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (not (and (= (cpl c_1) 0) (= (mode c_1) Off)))))
        (=>
          (and (= c_1 c) (not pe) fixed)
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (=>
              (and (= (cpl c_1) 0) (= (mode c_1) NonRoot) (not (cr_intercepted c_1)))
              (not unrestricted_guest))))
        (=>
          (and (= c_1 c) pe (not fixed))
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (not (and (= (cpl c_1) 0) (= (mode c_1) Off)))))
        (=>
          (and (= c_1 c) pe fixed)
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (not (and (= (cpl c_1) 0) (= (mode c_1) NonRoot) (not (cr_intercepted c_1))))
            (not (and (= (cpl c_1) 0) (= (mode c_1) Root)))
            (not (and (= (cpl c_1) 0) (= (mode c_1) Off)))))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.paging satisfies mov_to_cr0_answers
; from no invariant; hypotheses 6, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun pe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun cr_intercepted (Core) Bool)
(assert (not (= (mode c) NonRoot)))
(assert fixed)
(assert (not pe))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not pe) (not fixed))
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (not (and (= (cpl c_1) 0) (= (mode c_1) Off)))))
        (=>
          (and (= c_1 c) (not pe) fixed)
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (=>
              (and (= (cpl c_1) 0) (= (mode c_1) NonRoot) (not (cr_intercepted c_1)))
              (not unrestricted_guest))))
        (=>
          (and (= c_1 c) pe (not fixed))
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (not (and (= (cpl c_1) 0) (= (mode c_1) Off)))))
        (=>
          (and (= c_1 c) pe fixed)
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (not (and (= (cpl c_1) 0) (= (mode c_1) NonRoot) (not (cr_intercepted c_1))))
            (not (and (= (cpl c_1) 0) (= (mode c_1) Root)))
            (not (and (= (cpl c_1) 0) (= (mode c_1) Off)))))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.write satisfies mov_to_cr0_answers
; from no invariant; hypotheses 3, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun pe () Bool)
(declare-fun fixed () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun cr_intercepted (Core) Bool)
(assert (not (< 0 (cpl c))))
(assert (not (= (mode c) NonRoot)))
(assert (not (and (= (mode c) Root) (not (and fixed pe)))))
(assert (not (and fixed (not pe))))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not pe) (not fixed))
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (not (and (= (cpl c_1) 0) (= (mode c_1) NonRoot) (not (cr_intercepted c_1))))
            (not (and (= (cpl c_1) 0) (= (mode c_1) Root)))
            (=>
              (not (= (mode c_1) NonRoot))
              (and
                (ite (= c_1 c) (not pe) (not (cr0_pe c_1)))
                (ite (= c_1 c) (not fixed) (not (cr0_fixed c_1)))))
            (=>
              (= (mode c_1) NonRoot)
              (and (or (not (= c_1 c)) (= pe (cr0_pe c_1))) (or (not (= c_1 c)) (= fixed (cr0_fixed c_1)))))))
        (=>
          (and (= c_1 c) (not pe) fixed)
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (=> (and (= (cpl c_1) 0) (= (mode c_1) NonRoot) (not (cr_intercepted c_1))) unrestricted_guest)
            (not (and (= (cpl c_1) 0) (= (mode c_1) Root)))
            (not (and (= (cpl c_1) 0) (= (mode c_1) Off)))
            (=>
              (not (= (mode c_1) NonRoot))
              (and (ite (= c_1 c) (not pe) (not (cr0_pe c_1))) (ite (= c_1 c) fixed (cr0_fixed c_1))))
            (=>
              (= (mode c_1) NonRoot)
              (and (or (not (= c_1 c)) (= pe (cr0_pe c_1))) (or (not (= c_1 c)) (= fixed (cr0_fixed c_1)))))))
        (=>
          (and (= c_1 c) pe (not fixed))
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (not (and (= (cpl c_1) 0) (= (mode c_1) NonRoot) (not (cr_intercepted c_1))))
            (not (and (= (cpl c_1) 0) (= (mode c_1) Root)))
            (=>
              (not (= (mode c_1) NonRoot))
              (and (ite (= c_1 c) pe (cr0_pe c_1)) (ite (= c_1 c) (not fixed) (not (cr0_fixed c_1)))))
            (=>
              (= (mode c_1) NonRoot)
              (and (or (not (= c_1 c)) (= pe (cr0_pe c_1))) (or (not (= c_1 c)) (= fixed (cr0_fixed c_1)))))))
        (=>
          (and (= c_1 c) pe fixed)
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (cr_intercepted c_1))))
            (=>
              (not (= (mode c_1) NonRoot))
              (and (ite (= c_1 c) pe (cr0_pe c_1)) (ite (= c_1 c) fixed (cr0_fixed c_1))))
            (=>
              (= (mode c_1) NonRoot)
              (and (or (not (= c_1 c)) (= pe (cr0_pe c_1))) (or (not (= c_1 c)) (= fixed (cr0_fixed c_1)))))))))))
(check-sat)
(pop 1)
