; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: without_svme_only_ud
; claim: step: all c: Core: not svme[c] and (VMRUN(c, _) or VMLOAD(c, _) or VMSAVE(c, _) or VMMCALL(c) or INVLPGA(c) or CLGI(c) or ((STGI(c) or SKINIT(c)) and not skinit_supported)) implies answers UD
; source: APM: Enabling SVM
; method: 1-induction
; assume: zero_is_an_address: aligned[zero] and within_width[zero]
; transitions: VMRUN.privilege, VMRUN.address, VMRUN.guest, VMRUN.page_zero, VMRUN.controls, VMRUN.guest_state, VMRUN.enter, VMLOAD.privilege, VMLOAD.address, VMLOAD.guest, VMLOAD.load, VMSAVE.privilege, VMSAVE.address, VMSAVE.guest, VMSAVE.save, VMMCALL.guest, INVLPGA.privilege, INVLPGA.guest, INVLPGA.invalidate, STGI.privilege, STGI.guest, STGI.set, CLGI.privilege, CLGI.guest, CLGI.clear, SKINIT.privilege, SKINIT.guest, SKINIT.launch
; obligations: 28, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Asid 0)
(declare-sort Party 0)
(declare-datatypes ((Activity 0)) (((Running) (WaitForSipi))))
(declare-datatypes ((Intercept 0)) (((Intr) (Nmi) (Init) (Invlpga) (Msr) (Vmrun) (Vmmcall) (Vmload) (Vmsave) (Stgi) (Clgi) (Skinit) (Other))))
(declare-datatypes ((Flush 0)) (((NoFlush) (AllAsids) (ThisAsid) (ThisAsidNonGlobal))))
(declare-fun skinit_supported () Bool)
(declare-fun flush_by_asid () Bool)
(declare-fun refuses_page_zero () Bool)
(declare-fun zero () Page)
(declare-fun aligned (Page) Bool)
(declare-fun within_width (Page) Bool)
(declare-fun usable_asid (Asid) Bool)
(declare-fun activity (Core) Activity)
(declare-fun svme (Core) Bool)
(declare-fun save_area (Core) Page)
(declare-fun gif (Core) Bool)
(declare-fun in_guest (Core) Bool)
(declare-fun intercepts (Core Intercept) Bool)
(declare-fun pending (Core Intercept) Bool)
(declare-fun vmcb_intercepts (Page Intercept) Bool)
(declare-fun vmcb_asid (Page) Asid)
(declare-fun tlb_control (Page) Flush)
(declare-fun controls_ok (Page) Bool)
(declare-fun state_ok (Page) Bool)
; assume zero_is_an_address
(assert (and (aligned zero) (within_width zero)))


; ==== Every transition from a state in the invariant satisfies the property.

; ---- VMRUN.privilege satisfies without_svme_only_ud
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (not (svme c)) (not (protected_mode c))))
    (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRUN.address satisfies without_svme_only_ud
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (not (svme c)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (or (not (aligned x)) (not (within_width x)))))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRUN.guest satisfies without_svme_only_ud
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (not (svme c)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (not (or (not (aligned x)) (not (within_width x))))
    (in_guest c)
    (intercepts c Vmrun)))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRUN.page_zero satisfies without_svme_only_ud
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (not (svme c)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (not (or (not (aligned x)) (not (within_width x))))
    (not (and (in_guest c) (intercepts c Vmrun)))
    refuses_page_zero
    (= (save_area c) zero)))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRUN.controls satisfies without_svme_only_ud
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(declare-fun refuses_reserved (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (not (svme c)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (not (or (not (aligned x)) (not (within_width x))))
    (not (and (in_guest c) (intercepts c Vmrun)))
    (not (and refuses_page_zero (= (save_area c) zero)))
    (or
      (not (vmcb_intercepts x Vmrun))
      (not (usable_asid (vmcb_asid x)))
      (not (controls_ok x))
      (and
        (not flush_by_asid)
        (or (= (tlb_control x) ThisAsid) (= (tlb_control x) ThisAsidNonGlobal))
        (refuses_reserved c)))))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRUN.guest_state satisfies without_svme_only_ud
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(declare-fun refuses_reserved (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (not (svme c)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (not (or (not (aligned x)) (not (within_width x))))
    (not (and (in_guest c) (intercepts c Vmrun)))
    (not (and refuses_page_zero (= (save_area c) zero)))
    (not
      (or
        (not (vmcb_intercepts x Vmrun))
        (not (usable_asid (vmcb_asid x)))
        (not (controls_ok x))
        (and
          (not flush_by_asid)
          (or (= (tlb_control x) ThisAsid) (= (tlb_control x) ThisAsidNonGlobal))
          (refuses_reserved c))))
    (not (state_ok x))))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRUN.enter satisfies without_svme_only_ud
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(declare-fun refuses_reserved (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (not (svme c)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (not (or (not (aligned x)) (not (within_width x))))
    (not (and (in_guest c) (intercepts c Vmrun)))
    (not (and refuses_page_zero (= (save_area c) zero)))
    (not
      (or
        (not (vmcb_intercepts x Vmrun))
        (not (usable_asid (vmcb_asid x)))
        (not (controls_ok x))
        (and
          (not flush_by_asid)
          (or (= (tlb_control x) ThisAsid) (= (tlb_control x) ThisAsidNonGlobal))
          (refuses_reserved c))))
    (state_ok x)))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLOAD.privilege satisfies without_svme_only_ud
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (not (svme c)) (not (protected_mode c))))
    (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLOAD.address satisfies without_svme_only_ud
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (not (svme c)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (or (not (aligned x)) (not (within_width x)))))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLOAD.guest satisfies without_svme_only_ud
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (not (svme c)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (not (or (not (aligned x)) (not (within_width x))))
    (in_guest c)
    (intercepts c Vmload)))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLOAD.load satisfies without_svme_only_ud
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (not (svme c)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (not (or (not (aligned x)) (not (within_width x))))
    (not (and (in_guest c) (intercepts c Vmload)))))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMSAVE.privilege satisfies without_svme_only_ud
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (not (svme c)) (not (protected_mode c))))
    (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMSAVE.address satisfies without_svme_only_ud
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (not (svme c)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (or (not (aligned x)) (not (within_width x)))))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMSAVE.guest satisfies without_svme_only_ud
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (not (svme c)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (not (or (not (aligned x)) (not (within_width x))))
    (in_guest c)
    (intercepts c Vmsave)))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMSAVE.save satisfies without_svme_only_ud
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (not (svme c)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (not (or (not (aligned x)) (not (within_width x))))
    (not (and (in_guest c) (intercepts c Vmsave)))))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMMCALL.guest satisfies without_svme_only_ud
; from the transition alone
(push 1)
(declare-fun c () Core)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (svme c)
    (in_guest c)
    (intercepts c Vmmcall)))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVLPGA.privilege satisfies without_svme_only_ud
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (not (svme c)) (not (protected_mode c))))
    (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVLPGA.guest satisfies without_svme_only_ud
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (not (svme c)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (in_guest c)
    (intercepts c Invlpga)))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVLPGA.invalidate satisfies without_svme_only_ud
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (not (svme c)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (not (and (in_guest c) (intercepts c Invlpga)))))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- STGI.privilege satisfies without_svme_only_ud
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (and (not (svme c)) (not skinit_supported)) (not (protected_mode c))))
    (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c) (not skinit_supported))))))
(check-sat)
(pop 1)

; ---- STGI.guest satisfies without_svme_only_ud
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (and (not (svme c)) (not skinit_supported)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (in_guest c)
    (intercepts c Stgi)))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c) (not skinit_supported))))))
(check-sat)
(pop 1)

; ---- STGI.set satisfies without_svme_only_ud
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (and (not (svme c)) (not skinit_supported)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (not (and (in_guest c) (intercepts c Stgi)))))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c) (not skinit_supported))))))
(check-sat)
(pop 1)

; ---- CLGI.privilege satisfies without_svme_only_ud
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (not (svme c)) (not (protected_mode c))))
    (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- CLGI.guest satisfies without_svme_only_ud
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (not (svme c)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (in_guest c)
    (intercepts c Clgi)))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- CLGI.clear satisfies without_svme_only_ud
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (not (svme c)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (not (and (in_guest c) (intercepts c Clgi)))))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- SKINIT.privilege satisfies without_svme_only_ud
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (and (not (svme c)) (not skinit_supported)) (not (protected_mode c))))
    (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c) (not skinit_supported))))))
(check-sat)
(pop 1)

; ---- SKINIT.guest satisfies without_svme_only_ud
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (and (not (svme c)) (not skinit_supported)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (in_guest c)
    (intercepts c Skinit)))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c) (not skinit_supported))))))
(check-sat)
(pop 1)

; ---- SKINIT.launch satisfies without_svme_only_ud
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (and (not (svme c)) (not skinit_supported)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (not (and (in_guest c) (intercepts c Skinit)))))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c) (not skinit_supported))))))
(check-sat)
(pop 1)
