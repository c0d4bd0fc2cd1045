; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: svm_needs_support
; claim: invariant: all c: Core: svme[c] or in_guest[c] implies svm_supported
; source: APM: Enabling SVM
; method: 1-induction
; invariant: svm_needs_support: all c: Core: svme[c] or in_guest[c] implies svm_supported
; assume: zero_is_an_address: aligned[zero] and within_width[zero]
; transitions: RESET, TAKE.start, EXIT, WRMSR_EFER.intercepted, WRMSR_EFER.write, WRMSR_VM_CR.intercepted, WRMSR_SVM_KEY.intercepted, WRMSR_VM_HSAVE_PA.intercepted, VMRUN.guest, VMRUN.enter, VMLOAD.guest, VMSAVE.guest, VMMCALL.guest, INVLPGA.guest, STGI.guest, CLGI.guest, SKINIT.guest, SKINIT.launch
; obligations: 19, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Asid 0)
(declare-sort Party 0)
(declare-datatypes ((Activity 0)) (((Running) (WaitForSipi))))
(declare-datatypes ((Intercept 0)) (((Intr) (Nmi) (Init) (Invlpga) (Msr) (Vmrun) (Vmmcall) (Vmload) (Vmsave) (Stgi) (Clgi) (Skinit) (Other))))
(declare-datatypes ((Flush 0)) (((NoFlush) (AllAsids) (ThisAsid) (ThisAsidNonGlobal))))
(declare-fun svm_supported () Bool)
(declare-fun skinit_supported () Bool)
(declare-fun flush_by_asid () Bool)
(declare-fun refuses_page_zero () Bool)
(declare-fun zero () Page)
(declare-fun aligned (Page) Bool)
(declare-fun within_width (Page) Bool)
(declare-fun usable_asid (Asid) Bool)
(declare-fun activity (Core) Activity)
(declare-fun svme (Core) Bool)
(declare-fun svmdis (Core) Bool)
(declare-fun r_init (Core) Bool)
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
(declare-fun saved (Core Page) Bool)
; assume zero_is_an_address
(assert (and (aligned zero) (within_width zero)))

(define-fun init_svme () Bool (forall ((i Core)) (not (svme i))))
(define-fun init_in_guest () Bool (forall ((i Core)) (not (in_guest i))))
(define-fun svm_needs_support () Bool (forall ((c Core)) (=> (or (svme c) (in_guest c)) svm_supported)))

; ==== The invariant holds initially, and every transition keeps it.

; ---- initially svm_needs_support
(push 1)
(assert init_svme)
(assert init_in_guest)
(assert (not svm_needs_support))
(check-sat)
(pop 1)

; ---- RESET keeps svm_needs_support
; from svm_needs_support
(push 1)
(declare-fun c () Core)
(assert svm_needs_support)
(assert
  (not
    (forall ((c_1 Core))
      (=> (or (and (not (= c_1 c)) (svme c_1)) (and (not (= c_1 c)) (in_guest c_1))) svm_supported))))
(check-sat)
(pop 1)

; ---- TAKE.start keeps svm_needs_support
; from svm_needs_support
(push 1)
(declare-fun c () Core)
(declare-fun i () Intercept)
(assert svm_needs_support)
(assert
  (and
    (or (= i Init) (= i Nmi) (= i Intr))
    (ite (or (= i Init) (= i Nmi) (= i Intr)) (and (pending c i) (gif c)) (= i Other))
    (not (and (in_guest c) (intercepts c i)))
    (= (activity c) Running)
    (not (and (= i Init) (r_init c)))
    (= i Init)))
(assert
  (not
    (forall ((c_1 Core))
      (=> (or (and (not (= c_1 c)) (svme c_1)) (and (not (= c_1 c)) (in_guest c_1))) svm_supported))))
(check-sat)
(pop 1)

; ---- EXIT keeps svm_needs_support
; from svm_needs_support
(push 1)
(declare-fun c () Core)
(declare-fun i () Intercept)
(declare-fun EXIT.any1 () Bool)
(assert svm_needs_support)
(assert
  (and
    (in_guest c)
    (intercepts c i)
    (ite (or (= i Init) (= i Nmi) (= i Intr)) (and (pending c i) (gif c)) (= i Other))
    (= (activity c) Running)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) EXIT.any1 (svme c_1))
          (and (not (= c_1 c)) (in_guest c_1)))
        svm_supported))))
(check-sat)
(pop 1)

; ---- WRMSR_EFER.intercepted keeps svm_needs_support
; from svm_needs_support
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun WRMSR_EFER.intercepted.any1 () Bool)
(assert svm_needs_support)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (< 0 (cpl c)))
    (in_guest c)
    (intercepts c Msr)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) WRMSR_EFER.intercepted.any1 (svme c_1))
          (and (not (= c_1 c)) (in_guest c_1)))
        svm_supported))))
(check-sat)
(pop 1)

; ---- WRMSR_EFER.write keeps svm_needs_support
; from svm_needs_support
(push 1)
(declare-fun c () Core)
(declare-fun enable () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert svm_needs_support)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (< 0 (cpl c)))
    (not (and (in_guest c) (intercepts c Msr)))
    (not (and enable (not svm_supported)))
    (not (and enable (svmdis c)))))
(assert (not (forall ((c_1 Core)) (=> (or (ite (= c_1 c) enable (svme c_1)) (in_guest c_1)) svm_supported))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_CR.intercepted keeps svm_needs_support
; from svm_needs_support
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun WRMSR_VM_CR.intercepted.any1 () Bool)
(assert svm_needs_support)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (< 0 (cpl c)))
    (in_guest c)
    (intercepts c Msr)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) WRMSR_VM_CR.intercepted.any1 (svme c_1))
          (and (not (= c_1 c)) (in_guest c_1)))
        svm_supported))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.intercepted keeps svm_needs_support
; from svm_needs_support
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun WRMSR_SVM_KEY.intercepted.any1 () Bool)
(assert svm_needs_support)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (< 0 (cpl c)))
    (in_guest c)
    (intercepts c Msr)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) WRMSR_SVM_KEY.intercepted.any1 (svme c_1))
          (and (not (= c_1 c)) (in_guest c_1)))
        svm_supported))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_HSAVE_PA.intercepted keeps svm_needs_support
; from svm_needs_support
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun WRMSR_VM_HSAVE_PA.intercepted.any1 () Bool)
(assert svm_needs_support)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (< 0 (cpl c)))
    (in_guest c)
    (intercepts c Msr)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) WRMSR_VM_HSAVE_PA.intercepted.any1 (svme c_1))
          (and (not (= c_1 c)) (in_guest c_1)))
        svm_supported))))
(check-sat)
(pop 1)

; ---- VMRUN.guest keeps svm_needs_support
; from svm_needs_support
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(declare-fun VMRUN.guest.any1 () Bool)
(assert svm_needs_support)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (not (svme c)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (not (or (not (aligned x)) (not (within_width x))))
    (in_guest c)
    (intercepts c Vmrun)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) VMRUN.guest.any1 (svme c_1))
          (and (not (= c_1 c)) (in_guest c_1)))
        svm_supported))))
(check-sat)
(pop 1)

; ---- VMRUN.enter keeps svm_needs_support
; from svm_needs_support
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(declare-fun refuses_reserved (Core) Bool)
(assert svm_needs_support)
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
(assert (not (forall ((c_1 Core)) (=> (or (svme c_1) (= c_1 c) (in_guest c_1)) svm_supported))))
(check-sat)
(pop 1)

; ---- VMLOAD.guest keeps svm_needs_support
; from svm_needs_support
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(declare-fun VMLOAD.guest.any1 () Bool)
(assert svm_needs_support)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (not (svme c)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (not (or (not (aligned x)) (not (within_width x))))
    (in_guest c)
    (intercepts c Vmload)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) VMLOAD.guest.any1 (svme c_1))
          (and (not (= c_1 c)) (in_guest c_1)))
        svm_supported))))
(check-sat)
(pop 1)

; ---- VMSAVE.guest keeps svm_needs_support
; from svm_needs_support
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(declare-fun VMSAVE.guest.any1 () Bool)
(assert svm_needs_support)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (not (svme c)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (not (or (not (aligned x)) (not (within_width x))))
    (in_guest c)
    (intercepts c Vmsave)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) VMSAVE.guest.any1 (svme c_1))
          (and (not (= c_1 c)) (in_guest c_1)))
        svm_supported))))
(check-sat)
(pop 1)

; ---- VMMCALL.guest keeps svm_needs_support
; from svm_needs_support
(push 1)
(declare-fun c () Core)
(declare-fun VMMCALL.guest.any1 () Bool)
(assert svm_needs_support)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (svme c)
    (in_guest c)
    (intercepts c Vmmcall)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) VMMCALL.guest.any1 (svme c_1))
          (and (not (= c_1 c)) (in_guest c_1)))
        svm_supported))))
(check-sat)
(pop 1)

; ---- INVLPGA.guest keeps svm_needs_support
; from svm_needs_support
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(declare-fun INVLPGA.guest.any1 () Bool)
(assert svm_needs_support)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (not (svme c)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (in_guest c)
    (intercepts c Invlpga)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) INVLPGA.guest.any1 (svme c_1))
          (and (not (= c_1 c)) (in_guest c_1)))
        svm_supported))))
(check-sat)
(pop 1)

; ---- STGI.guest keeps svm_needs_support
; from svm_needs_support
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(declare-fun STGI.guest.any1 () Bool)
(assert svm_needs_support)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (and (not (svme c)) (not skinit_supported)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (in_guest c)
    (intercepts c Stgi)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) STGI.guest.any1 (svme c_1))
          (and (not (= c_1 c)) (in_guest c_1)))
        svm_supported))))
(check-sat)
(pop 1)

; ---- CLGI.guest keeps svm_needs_support
; from svm_needs_support
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(declare-fun CLGI.guest.any1 () Bool)
(assert svm_needs_support)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (not (svme c)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (in_guest c)
    (intercepts c Clgi)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) CLGI.guest.any1 (svme c_1))
          (and (not (= c_1 c)) (in_guest c_1)))
        svm_supported))))
(check-sat)
(pop 1)

; ---- SKINIT.guest keeps svm_needs_support
; from svm_needs_support
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(declare-fun SKINIT.guest.any1 () Bool)
(assert svm_needs_support)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (and (not (svme c)) (not skinit_supported)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (in_guest c)
    (intercepts c Skinit)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) SKINIT.guest.any1 (svme c_1))
          (and (not (= c_1 c)) (in_guest c_1)))
        svm_supported))))
(check-sat)
(pop 1)

; ---- SKINIT.launch keeps svm_needs_support
; from svm_needs_support
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert svm_needs_support)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (and (not (svme c)) (not skinit_supported)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (not (and (in_guest c) (intercepts c Skinit)))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (or (and (not (= c_1 c)) (svme c_1)) (and (not (= c_1 c)) (in_guest c_1))) svm_supported))))
(check-sat)
(pop 1)
