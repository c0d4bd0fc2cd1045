; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: vmrun_enters
; claim: step: all c: Core, x: Page: VMRUN(c, x) and not in_guest[c] implies (answers Entered iff svme[c] and protected_mode[c] and cpl[c] == 0 and aligned[x] and within_width[x] and not (refuses_page_zero and save_area[c] == zero) and vmcb_intercepts[x, Vmrun] and usable_asid[vmcb_asid[x]] and controls_ok[x] and state_ok[x] and not (not flush_by_asid and (tlb_control[x] == ThisAsid or tlb_control[x] == ThisAsidNonGlobal) and refuses_reserved[c])) and (answers VMEXIT_INVALID implies svme[c] and protected_mode[c] and cpl[c] == 0 and aligned[x] and within_width[x] and not (refuses_page_zero and save_area[c] == zero)) and (answers UD iff not svme[c] or not protected_mode[c]) and (answers UD or answers GP or answers Entered or answers VMEXIT_INVALID)
; source: APM 3: VMRUN, Action
; method: 1-induction
; assume: zero_is_an_address: aligned[zero] and within_width[zero]
; transitions: VMRUN.unavailable, VMRUN.privilege, VMRUN.address, VMRUN.guest, VMRUN.page_zero, VMRUN.controls, VMRUN.guest_state, VMRUN.enter
; obligations: 8, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Asid 0)
(declare-sort Party 0)
(declare-datatypes ((Activity 0)) (((Running) (WaitForSipi))))
(declare-datatypes ((Intercept 0)) (((Intr) (Nmi) (Init) (Invlpga) (Msr) (Vmrun) (Vmmcall) (Vmload) (Vmsave) (Stgi) (Clgi) (Skinit) (Other))))
(declare-datatypes ((Flush 0)) (((NoFlush) (AllAsids) (ThisAsid) (ThisAsidNonGlobal))))
(declare-fun flush_by_asid () Bool)
(declare-fun refuses_page_zero () Bool)
(declare-fun zero () Page)
(declare-fun aligned (Page) Bool)
(declare-fun within_width (Page) Bool)
(declare-fun usable_asid (Asid) Bool)
(declare-fun svme (Core) Bool)
(declare-fun save_area (Core) Page)
(declare-fun in_guest (Core) Bool)
(declare-fun vmcb_intercepts (Page Intercept) Bool)
(declare-fun vmcb_asid (Page) Asid)
(declare-fun tlb_control (Page) Flush)
(declare-fun controls_ok (Page) Bool)
(declare-fun state_ok (Page) Bool)
; assume zero_is_an_address
(assert (and (aligned zero) (within_width zero)))


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMRUN.unavailable satisfies vmrun_enters
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(declare-fun refuses_reserved (Core) Bool)
(assert (or (not (svme c)) (not (protected_mode c))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (= x_1 x) (not (in_guest c_1)))
        (and
          (not
            (and
              (svme c_1)
              (protected_mode c_1)
              (= (cpl c_1) 0)
              (aligned x_1)
              (within_width x_1)
              (not (and refuses_page_zero (= (save_area c_1) zero)))
              (vmcb_intercepts x_1 Vmrun)
              (usable_asid (vmcb_asid x_1))
              (controls_ok x_1)
              (state_ok x_1)
              (not
                (and
                  (not flush_by_asid)
                  (or (= (tlb_control x_1) ThisAsid) (= (tlb_control x_1) ThisAsidNonGlobal))
                  (refuses_reserved c_1)))))
          (or (not (svme c_1)) (not (protected_mode c_1))))))))
(check-sat)
(pop 1)

; ---- VMRUN.privilege satisfies vmrun_enters
; from no invariant; hypotheses 3, 4, 5
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(declare-fun refuses_reserved (Core) Bool)
(assert (svme c))
(assert (protected_mode c))
(assert (< 0 (cpl c)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (= x_1 x) (not (in_guest c_1)))
        (and
          (not
            (and
              (svme c_1)
              (protected_mode c_1)
              (= (cpl c_1) 0)
              (aligned x_1)
              (within_width x_1)
              (not (and refuses_page_zero (= (save_area c_1) zero)))
              (vmcb_intercepts x_1 Vmrun)
              (usable_asid (vmcb_asid x_1))
              (controls_ok x_1)
              (state_ok x_1)
              (not
                (and
                  (not flush_by_asid)
                  (or (= (tlb_control x_1) ThisAsid) (= (tlb_control x_1) ThisAsidNonGlobal))
                  (refuses_reserved c_1)))))
          (not (or (not (svme c_1)) (not (protected_mode c_1)))))))))
(check-sat)
(pop 1)

; ---- VMRUN.address satisfies vmrun_enters
; from no invariant; hypotheses 3, 4, 6
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(declare-fun refuses_reserved (Core) Bool)
(assert (svme c))
(assert (protected_mode c))
(assert (or (not (aligned x)) (not (within_width x))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (= x_1 x) (not (in_guest c_1)))
        (and
          (not
            (and
              (svme c_1)
              (protected_mode c_1)
              (= (cpl c_1) 0)
              (aligned x_1)
              (within_width x_1)
              (not (and refuses_page_zero (= (save_area c_1) zero)))
              (vmcb_intercepts x_1 Vmrun)
              (usable_asid (vmcb_asid x_1))
              (controls_ok x_1)
              (state_ok x_1)
              (not
                (and
                  (not flush_by_asid)
                  (or (= (tlb_control x_1) ThisAsid) (= (tlb_control x_1) ThisAsidNonGlobal))
                  (refuses_reserved c_1)))))
          (not (or (not (svme c_1)) (not (protected_mode c_1)))))))))
(check-sat)
(pop 1)

; ---- VMRUN.guest satisfies vmrun_enters
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert (in_guest c))
(assert (not (forall ((c_1 Core) (x_1 Page)) (not (and (= c_1 c) (= x_1 x) (not (in_guest c_1)))))))
(check-sat)
(pop 1)

; ---- VMRUN.page_zero satisfies vmrun_enters
; from no invariant; hypotheses 3, 4, 9, 10
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(declare-fun refuses_reserved (Core) Bool)
(assert (svme c))
(assert (protected_mode c))
(assert refuses_page_zero)
(assert (= (save_area c) zero))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (= x_1 x) (not (in_guest c_1)))
        (and
          (not
            (and
              (svme c_1)
              (protected_mode c_1)
              (= (cpl c_1) 0)
              (aligned x_1)
              (within_width x_1)
              (not (and refuses_page_zero (= (save_area c_1) zero)))
              (vmcb_intercepts x_1 Vmrun)
              (usable_asid (vmcb_asid x_1))
              (controls_ok x_1)
              (state_ok x_1)
              (not
                (and
                  (not flush_by_asid)
                  (or (= (tlb_control x_1) ThisAsid) (= (tlb_control x_1) ThisAsidNonGlobal))
                  (refuses_reserved c_1)))))
          (not (or (not (svme c_1)) (not (protected_mode c_1)))))))))
(check-sat)
(pop 1)

; ---- VMRUN.controls satisfies vmrun_enters
; from no invariant; hypotheses 3, 4, 5, 6, 7, 9, 10
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(declare-fun refuses_reserved (Core) Bool)
(assert (svme c))
(assert (protected_mode c))
(assert (not (< 0 (cpl c))))
(assert (aligned x))
(assert (within_width x))
(assert (not (and refuses_page_zero (= (save_area c) zero))))
(assert
  (or
    (not (vmcb_intercepts x Vmrun))
    (not (usable_asid (vmcb_asid x)))
    (not (controls_ok x))
    (and
      (not flush_by_asid)
      (or (= (tlb_control x) ThisAsid) (= (tlb_control x) ThisAsidNonGlobal))
      (refuses_reserved c))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (= x_1 x) (not (in_guest c_1)))
        (and
          (not
            (and
              (svme c_1)
              (protected_mode c_1)
              (= (cpl c_1) 0)
              (aligned x_1)
              (within_width x_1)
              (not (and refuses_page_zero (= (save_area c_1) zero)))
              (vmcb_intercepts x_1 Vmrun)
              (usable_asid (vmcb_asid x_1))
              (controls_ok x_1)
              (state_ok x_1)
              (not
                (and
                  (not flush_by_asid)
                  (or (= (tlb_control x_1) ThisAsid) (= (tlb_control x_1) ThisAsidNonGlobal))
                  (refuses_reserved c_1)))))
          (svme c_1)
          (protected_mode c_1)
          (= (cpl c_1) 0)
          (aligned x_1)
          (within_width x_1)
          (not (and refuses_page_zero (= (save_area c_1) zero)))
          (not (or (not (svme c_1)) (not (protected_mode c_1)))))))))
(check-sat)
(pop 1)

; ---- VMRUN.guest_state satisfies vmrun_enters
; from no invariant; hypotheses 3, 4, 5, 6, 7, 9, 14
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(declare-fun refuses_reserved (Core) Bool)
(assert (svme c))
(assert (protected_mode c))
(assert (not (< 0 (cpl c))))
(assert (aligned x))
(assert (within_width x))
(assert (not (and refuses_page_zero (= (save_area c) zero))))
(assert (not (state_ok x)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (= x_1 x) (not (in_guest c_1)))
        (and
          (not
            (and
              (svme c_1)
              (protected_mode c_1)
              (= (cpl c_1) 0)
              (aligned x_1)
              (within_width x_1)
              (not (and refuses_page_zero (= (save_area c_1) zero)))
              (vmcb_intercepts x_1 Vmrun)
              (usable_asid (vmcb_asid x_1))
              (controls_ok x_1)
              (state_ok x_1)
              (not
                (and
                  (not flush_by_asid)
                  (or (= (tlb_control x_1) ThisAsid) (= (tlb_control x_1) ThisAsidNonGlobal))
                  (refuses_reserved c_1)))))
          (svme c_1)
          (protected_mode c_1)
          (= (cpl c_1) 0)
          (aligned x_1)
          (within_width x_1)
          (not (and refuses_page_zero (= (save_area c_1) zero)))
          (not (or (not (svme c_1)) (not (protected_mode c_1)))))))))
(check-sat)
(pop 1)

; ---- VMRUN.enter satisfies vmrun_enters
; from no invariant; hypotheses 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(declare-fun refuses_reserved (Core) Bool)
(assert (svme c))
(assert (protected_mode c))
(assert (not (< 0 (cpl c))))
(assert (aligned x))
(assert (within_width x))
(assert (not (and refuses_page_zero (= (save_area c) zero))))
(assert (vmcb_intercepts x Vmrun))
(assert (usable_asid (vmcb_asid x)))
(assert (controls_ok x))
(assert
  (not
    (and
      (not flush_by_asid)
      (or (= (tlb_control x) ThisAsid) (= (tlb_control x) ThisAsidNonGlobal))
      (refuses_reserved c))))
(assert (state_ok x))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (= x_1 x) (not (in_guest c_1)))
        (and
          (svme c_1)
          (protected_mode c_1)
          (= (cpl c_1) 0)
          (aligned x_1)
          (within_width x_1)
          (not (and refuses_page_zero (= (save_area c_1) zero)))
          (vmcb_intercepts x_1 Vmrun)
          (usable_asid (vmcb_asid x_1))
          (controls_ok x_1)
          (state_ok x_1)
          (not
            (and
              (not flush_by_asid)
              (or (= (tlb_control x_1) ThisAsid) (= (tlb_control x_1) ThisAsidNonGlobal))
              (refuses_reserved c_1)))
          (not (or (not (svme c_1)) (not (protected_mode c_1)))))))))
(check-sat)
(pop 1)
