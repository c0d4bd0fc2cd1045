; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: guest_has_vmcb
; claim: invariant: all c: Core: in_guest[c] iff vmcb[c] != none
; source: APM 3: VMRUN, Action
; method: 1-induction
; invariant: guest_has_vmcb: all c: Core: in_guest[c] iff vmcb[c] != none
; assume: zero_is_an_address: aligned[zero] and within_width[zero]
; transitions: RESET, TAKE.start, EXIT, WRMSR_EFER.intercepted, WRMSR_VM_CR.intercepted, WRMSR_SVM_KEY.intercepted, WRMSR_VM_HSAVE_PA.intercepted, VMRUN.guest, VMRUN.enter, VMLOAD.guest, VMSAVE.guest, VMMCALL.guest, INVLPGA.guest, STGI.guest, CLGI.guest, SKINIT.guest, SKINIT.launch
; obligations: 18, each to be answered unsat

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
(declare-fun vmcb (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (vmcb i1 x) (vmcb i1 y)) (= x y))))
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
(define-fun init_vmcb () Bool (forall ((i Core)) (not (exists ((p Page)) (vmcb i p)))))
(define-fun guest_has_vmcb () Bool (forall ((c Core)) (= (in_guest c) (exists ((p Page)) (vmcb c p)))))

; ==== The invariant holds initially, and every transition keeps it.

; ---- initially guest_has_vmcb
(push 1)
(assert init_in_guest)
(assert init_vmcb)
(assert (not guest_has_vmcb))
(check-sat)
(pop 1)

; ---- RESET keeps guest_has_vmcb
; from guest_has_vmcb
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcb)
(assert
  (not
    (forall ((c_1 Core))
      (= (and (not (= c_1 c)) (in_guest c_1)) (not (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- TAKE.start keeps guest_has_vmcb
; from guest_has_vmcb
(push 1)
(declare-fun c () Core)
(declare-fun i () Intercept)
(assert guest_has_vmcb)
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
      (= (and (not (= c_1 c)) (in_guest c_1)) (not (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- EXIT keeps guest_has_vmcb
; from guest_has_vmcb
(push 1)
(declare-fun c () Core)
(declare-fun i () Intercept)
(assert guest_has_vmcb)
(assert
  (and
    (in_guest c)
    (intercepts c i)
    (ite (or (= i Init) (= i Nmi) (= i Intr)) (and (pending c i) (gif c)) (= i Other))
    (= (activity c) Running)))
(assert
  (not
    (forall ((c_1 Core))
      (= (and (not (= c_1 c)) (in_guest c_1)) (not (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- WRMSR_EFER.intercepted keeps guest_has_vmcb
; from guest_has_vmcb
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert guest_has_vmcb)
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
      (= (and (not (= c_1 c)) (in_guest c_1)) (not (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_CR.intercepted keeps guest_has_vmcb
; from guest_has_vmcb
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert guest_has_vmcb)
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
      (= (and (not (= c_1 c)) (in_guest c_1)) (not (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.intercepted keeps guest_has_vmcb
; from guest_has_vmcb
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert guest_has_vmcb)
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
      (= (and (not (= c_1 c)) (in_guest c_1)) (not (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_HSAVE_PA.intercepted keeps guest_has_vmcb
; from guest_has_vmcb
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert guest_has_vmcb)
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
      (= (and (not (= c_1 c)) (in_guest c_1)) (not (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- VMRUN.guest keeps guest_has_vmcb
; from guest_has_vmcb
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert guest_has_vmcb)
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
      (= (and (not (= c_1 c)) (in_guest c_1)) (not (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- VMRUN.enter keeps guest_has_vmcb
; from guest_has_vmcb
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(declare-fun refuses_reserved (Core) Bool)
(assert guest_has_vmcb)
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
      (= (or (= c_1 c) (in_guest c_1)) (not (ite (= c_1 c) false (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- VMLOAD.guest keeps guest_has_vmcb
; from guest_has_vmcb
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert guest_has_vmcb)
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
      (= (and (not (= c_1 c)) (in_guest c_1)) (not (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- VMSAVE.guest keeps guest_has_vmcb
; from guest_has_vmcb
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert guest_has_vmcb)
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
      (= (and (not (= c_1 c)) (in_guest c_1)) (not (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- VMMCALL.guest keeps guest_has_vmcb
; from guest_has_vmcb
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcb)
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
      (= (and (not (= c_1 c)) (in_guest c_1)) (not (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- INVLPGA.guest keeps guest_has_vmcb
; from guest_has_vmcb
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert guest_has_vmcb)
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
      (= (and (not (= c_1 c)) (in_guest c_1)) (not (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- STGI.guest keeps guest_has_vmcb
; from guest_has_vmcb
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert guest_has_vmcb)
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
      (= (and (not (= c_1 c)) (in_guest c_1)) (not (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- CLGI.guest keeps guest_has_vmcb
; from guest_has_vmcb
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert guest_has_vmcb)
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
      (= (and (not (= c_1 c)) (in_guest c_1)) (not (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- SKINIT.guest keeps guest_has_vmcb
; from guest_has_vmcb
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert guest_has_vmcb)
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
      (= (and (not (= c_1 c)) (in_guest c_1)) (not (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- SKINIT.launch keeps guest_has_vmcb
; from guest_has_vmcb
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert guest_has_vmcb)
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
      (= (and (not (= c_1 c)) (in_guest c_1)) (not (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)
