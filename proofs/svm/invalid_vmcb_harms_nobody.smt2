; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: invalid_vmcb_harms_nobody
; claim: step: all c: Core, a: Asid, g: Party: VMRUN(c, _) and answers VMEXIT_INVALID implies not next(in_guest[c]) and (next(svme[c]) iff svme[c]) and (next(tagged[c, a, g]) iff tagged[c, a, g])
; source: APM: VMRUN, Canonicalization and Consistency Checks [I]
; trust: inferred from what was read
; method: 1-induction
; invariant: vmrun_is_intercepted: all c: Core: in_guest[c] implies intercepts[c, Vmrun]
; assume: zero_is_an_address: aligned[zero] and within_width[zero]
; transitions: RESET, TAKE.start, EXIT, WRMSR_EFER.intercepted, WRMSR_VM_CR.intercepted, WRMSR_SVM_KEY.intercepted, WRMSR_VM_HSAVE_PA.intercepted, VMRUN.guest, VMRUN.enter, VMLOAD.guest, VMSAVE.guest, VMMCALL.guest, INVLPGA.guest, STGI.guest, CLGI.guest, SKINIT.guest, SKINIT.launch, VMRUN.controls, VMRUN.guest_state
; obligations: 20, each to be answered unsat

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
; assume zero_is_an_address
(assert (and (aligned zero) (within_width zero)))

(define-fun init_in_guest () Bool (forall ((i Core)) (not (in_guest i))))
(define-fun vmrun_is_intercepted () Bool (forall ((c Core)) (=> (in_guest c) (intercepts c Vmrun))))

; ==== The invariant holds initially, and every transition keeps it.

; ---- initially vmrun_is_intercepted
(push 1)
(assert init_in_guest)
(assert (not vmrun_is_intercepted))
(check-sat)
(pop 1)

; ---- RESET keeps vmrun_is_intercepted
; from vmrun_is_intercepted
(push 1)
(declare-fun c () Core)
(assert vmrun_is_intercepted)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (intercepts c_1 Vmrun)))))
(check-sat)
(pop 1)

; ---- TAKE.start keeps vmrun_is_intercepted
; from vmrun_is_intercepted
(push 1)
(declare-fun c () Core)
(declare-fun i () Intercept)
(assert vmrun_is_intercepted)
(assert
  (and
    (or (= i Init) (= i Nmi) (= i Intr))
    (ite (or (= i Init) (= i Nmi) (= i Intr)) (and (pending c i) (gif c)) (= i Other))
    (not (and (in_guest c) (intercepts c i)))
    (= (activity c) Running)
    (not (and (= i Init) (r_init c)))
    (= i Init)))
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (intercepts c_1 Vmrun)))))
(check-sat)
(pop 1)

; ---- EXIT keeps vmrun_is_intercepted
; from vmrun_is_intercepted
(push 1)
(declare-fun c () Core)
(declare-fun i () Intercept)
(assert vmrun_is_intercepted)
(assert
  (and
    (in_guest c)
    (intercepts c i)
    (ite (or (= i Init) (= i Nmi) (= i Intr)) (and (pending c i) (gif c)) (= i Other))
    (= (activity c) Running)))
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (intercepts c_1 Vmrun)))))
(check-sat)
(pop 1)

; ---- WRMSR_EFER.intercepted keeps vmrun_is_intercepted
; from vmrun_is_intercepted
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert vmrun_is_intercepted)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (< 0 (cpl c)))
    (in_guest c)
    (intercepts c Msr)))
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (intercepts c_1 Vmrun)))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_CR.intercepted keeps vmrun_is_intercepted
; from vmrun_is_intercepted
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert vmrun_is_intercepted)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (< 0 (cpl c)))
    (in_guest c)
    (intercepts c Msr)))
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (intercepts c_1 Vmrun)))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.intercepted keeps vmrun_is_intercepted
; from vmrun_is_intercepted
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert vmrun_is_intercepted)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (< 0 (cpl c)))
    (in_guest c)
    (intercepts c Msr)))
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (intercepts c_1 Vmrun)))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_HSAVE_PA.intercepted keeps vmrun_is_intercepted
; from vmrun_is_intercepted
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert vmrun_is_intercepted)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (< 0 (cpl c)))
    (in_guest c)
    (intercepts c Msr)))
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (intercepts c_1 Vmrun)))))
(check-sat)
(pop 1)

; ---- VMRUN.guest keeps vmrun_is_intercepted
; from vmrun_is_intercepted
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert vmrun_is_intercepted)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (not (svme c)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (not (or (not (aligned x)) (not (within_width x))))
    (in_guest c)
    (intercepts c Vmrun)))
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (intercepts c_1 Vmrun)))))
(check-sat)
(pop 1)

; ---- VMRUN.enter keeps vmrun_is_intercepted
; from vmrun_is_intercepted
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(declare-fun refuses_reserved (Core) Bool)
(assert vmrun_is_intercepted)
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
(assert
  (not
    (forall ((c_1 Core))
      (=> (or (= c_1 c) (in_guest c_1)) (ite (= c_1 c) (vmcb_intercepts x Vmrun) (intercepts c_1 Vmrun))))))
(check-sat)
(pop 1)

; ---- VMLOAD.guest keeps vmrun_is_intercepted
; from vmrun_is_intercepted
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert vmrun_is_intercepted)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (not (svme c)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (not (or (not (aligned x)) (not (within_width x))))
    (in_guest c)
    (intercepts c Vmload)))
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (intercepts c_1 Vmrun)))))
(check-sat)
(pop 1)

; ---- VMSAVE.guest keeps vmrun_is_intercepted
; from vmrun_is_intercepted
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert vmrun_is_intercepted)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (not (svme c)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (not (or (not (aligned x)) (not (within_width x))))
    (in_guest c)
    (intercepts c Vmsave)))
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (intercepts c_1 Vmrun)))))
(check-sat)
(pop 1)

; ---- VMMCALL.guest keeps vmrun_is_intercepted
; from vmrun_is_intercepted
(push 1)
(declare-fun c () Core)
(assert vmrun_is_intercepted)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (svme c)
    (in_guest c)
    (intercepts c Vmmcall)))
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (intercepts c_1 Vmrun)))))
(check-sat)
(pop 1)

; ---- INVLPGA.guest keeps vmrun_is_intercepted
; from vmrun_is_intercepted
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert vmrun_is_intercepted)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (not (svme c)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (in_guest c)
    (intercepts c Invlpga)))
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (intercepts c_1 Vmrun)))))
(check-sat)
(pop 1)

; ---- STGI.guest keeps vmrun_is_intercepted
; from vmrun_is_intercepted
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert vmrun_is_intercepted)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (and (not (svme c)) (not skinit_supported)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (in_guest c)
    (intercepts c Stgi)))
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (intercepts c_1 Vmrun)))))
(check-sat)
(pop 1)

; ---- CLGI.guest keeps vmrun_is_intercepted
; from vmrun_is_intercepted
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert vmrun_is_intercepted)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (not (svme c)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (in_guest c)
    (intercepts c Clgi)))
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (intercepts c_1 Vmrun)))))
(check-sat)
(pop 1)

; ---- SKINIT.guest keeps vmrun_is_intercepted
; from vmrun_is_intercepted
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert vmrun_is_intercepted)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (and (not (svme c)) (not skinit_supported)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (in_guest c)
    (intercepts c Skinit)))
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (intercepts c_1 Vmrun)))))
(check-sat)
(pop 1)

; ---- SKINIT.launch keeps vmrun_is_intercepted
; from vmrun_is_intercepted
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert vmrun_is_intercepted)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (and (not (svme c)) (not skinit_supported)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (not (and (in_guest c) (intercepts c Skinit)))))
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (intercepts c_1 Vmrun)))))
(check-sat)
(pop 1)

; ==== Every transition from a state in the invariant satisfies the property.

; ---- VMRUN.controls satisfies invalid_vmcb_harms_nobody
; from vmrun_is_intercepted
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(declare-fun refuses_reserved (Core) Bool)
(assert vmrun_is_intercepted)
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
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (not (in_guest c_1))))))
(check-sat)
(pop 1)

; ---- VMRUN.guest_state satisfies invalid_vmcb_harms_nobody
; from vmrun_is_intercepted
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(declare-fun refuses_reserved (Core) Bool)
(assert vmrun_is_intercepted)
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
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (not (in_guest c_1))))))
(check-sat)
(pop 1)
