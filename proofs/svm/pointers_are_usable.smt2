; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: pointers_are_usable
; claim: invariant: all c: Core, x: Page: save_area[c] == x or vmcb[c] == x implies aligned[x] and within_width[x]
; source: APM: SVM Related MSRs, VM_HSAVE_PA
; method: 1-induction
; invariant: pointers_are_usable: all c: Core, x: Page: save_area[c] == x or vmcb[c] == x implies aligned[x] and within_width[x]
; assume: zero_is_an_address: aligned[zero] and within_width[zero]
; transitions: RESET, TAKE.start, EXIT, WRMSR_EFER.intercepted, WRMSR_VM_CR.intercepted, WRMSR_SVM_KEY.intercepted, WRMSR_VM_HSAVE_PA.intercepted, WRMSR_VM_HSAVE_PA.write, VMRUN.guest, VMRUN.enter, VMLOAD.guest, VMSAVE.guest, VMMCALL.guest, INVLPGA.guest, STGI.guest, CLGI.guest, SKINIT.guest, SKINIT.launch
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

(define-fun init_vmcb () Bool (forall ((i Core)) (not (exists ((p Page)) (vmcb i p)))))
(define-fun save_areas_are_addresses () Bool
  (forall ((c Core)) (and (aligned (save_area c)) (within_width (save_area c)))))
(define-fun pointers_are_usable () Bool
  (forall ((c Core) (x Page)) (=> (or (= (save_area c) x) (vmcb c x)) (and (aligned x) (within_width x)))))

; ==== The invariant holds initially, and every transition keeps it.

; ---- initially pointers_are_usable
(push 1)
(assert init_vmcb)
(assert save_areas_are_addresses)
(assert (not pointers_are_usable))
(check-sat)
(pop 1)

; ---- RESET keeps pointers_are_usable
; from pointers_are_usable
(push 1)
(declare-fun c () Core)
(assert pointers_are_usable)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (or (ite (= c_1 c) (= zero x) (= (save_area c_1) x)) (ite (= c_1 c) false (vmcb c_1 x)))
        (and (aligned x) (within_width x))))))
(check-sat)
(pop 1)

; ---- TAKE.start keeps pointers_are_usable
; from pointers_are_usable
(push 1)
(declare-fun c () Core)
(declare-fun i () Intercept)
(assert pointers_are_usable)
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
    (forall ((c_1 Core) (x Page))
      (=> (or (= (save_area c_1) x) (ite (= c_1 c) false (vmcb c_1 x))) (and (aligned x) (within_width x))))))
(check-sat)
(pop 1)

; ---- EXIT keeps pointers_are_usable
; from pointers_are_usable
(push 1)
(declare-fun c () Core)
(declare-fun i () Intercept)
(assert pointers_are_usable)
(assert
  (and
    (in_guest c)
    (intercepts c i)
    (ite (or (= i Init) (= i Nmi) (= i Intr)) (and (pending c i) (gif c)) (= i Other))
    (= (activity c) Running)))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (= (save_area c_1) x) (ite (= c_1 c) false (vmcb c_1 x))) (and (aligned x) (within_width x))))))
(check-sat)
(pop 1)

; ---- WRMSR_EFER.intercepted keeps pointers_are_usable
; from pointers_are_usable
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert pointers_are_usable)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (< 0 (cpl c)))
    (in_guest c)
    (intercepts c Msr)))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (= (save_area c_1) x) (ite (= c_1 c) false (vmcb c_1 x))) (and (aligned x) (within_width x))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_CR.intercepted keeps pointers_are_usable
; from pointers_are_usable
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert pointers_are_usable)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (< 0 (cpl c)))
    (in_guest c)
    (intercepts c Msr)))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (= (save_area c_1) x) (ite (= c_1 c) false (vmcb c_1 x))) (and (aligned x) (within_width x))))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.intercepted keeps pointers_are_usable
; from pointers_are_usable
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert pointers_are_usable)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (< 0 (cpl c)))
    (in_guest c)
    (intercepts c Msr)))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (= (save_area c_1) x) (ite (= c_1 c) false (vmcb c_1 x))) (and (aligned x) (within_width x))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_HSAVE_PA.intercepted keeps pointers_are_usable
; from pointers_are_usable
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert pointers_are_usable)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (< 0 (cpl c)))
    (in_guest c)
    (intercepts c Msr)))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (= (save_area c_1) x) (ite (= c_1 c) false (vmcb c_1 x))) (and (aligned x) (within_width x))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_HSAVE_PA.write keeps pointers_are_usable
; from pointers_are_usable
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert pointers_are_usable)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (< 0 (cpl c)))
    (not (and (in_guest c) (intercepts c Msr)))
    svm_supported
    (not (or (not (aligned p)) (not (within_width p))))))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (ite (= c_1 c) (= p x) (= (save_area c_1) x)) (vmcb c_1 x)) (and (aligned x) (within_width x))))))
(check-sat)
(pop 1)

; ---- VMRUN.guest keeps pointers_are_usable
; from pointers_are_usable
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert pointers_are_usable)
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
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (or (= (save_area c_1) x_1) (ite (= c_1 c) false (vmcb c_1 x_1)))
        (and (aligned x_1) (within_width x_1))))))
(check-sat)
(pop 1)

; ---- VMRUN.enter keeps pointers_are_usable
; from pointers_are_usable
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(declare-fun refuses_reserved (Core) Bool)
(assert pointers_are_usable)
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
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (or (= (save_area c_1) x_1) (ite (= c_1 c) (= x x_1) (vmcb c_1 x_1)))
        (and (aligned x_1) (within_width x_1))))))
(check-sat)
(pop 1)

; ---- VMLOAD.guest keeps pointers_are_usable
; from pointers_are_usable
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert pointers_are_usable)
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
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (or (= (save_area c_1) x_1) (ite (= c_1 c) false (vmcb c_1 x_1)))
        (and (aligned x_1) (within_width x_1))))))
(check-sat)
(pop 1)

; ---- VMSAVE.guest keeps pointers_are_usable
; from pointers_are_usable
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert pointers_are_usable)
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
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (or (= (save_area c_1) x_1) (ite (= c_1 c) false (vmcb c_1 x_1)))
        (and (aligned x_1) (within_width x_1))))))
(check-sat)
(pop 1)

; ---- VMMCALL.guest keeps pointers_are_usable
; from pointers_are_usable
(push 1)
(declare-fun c () Core)
(assert pointers_are_usable)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (svme c)
    (in_guest c)
    (intercepts c Vmmcall)))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (= (save_area c_1) x) (ite (= c_1 c) false (vmcb c_1 x))) (and (aligned x) (within_width x))))))
(check-sat)
(pop 1)

; ---- INVLPGA.guest keeps pointers_are_usable
; from pointers_are_usable
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert pointers_are_usable)
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
    (forall ((c_1 Core) (x Page))
      (=> (or (= (save_area c_1) x) (ite (= c_1 c) false (vmcb c_1 x))) (and (aligned x) (within_width x))))))
(check-sat)
(pop 1)

; ---- STGI.guest keeps pointers_are_usable
; from pointers_are_usable
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert pointers_are_usable)
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
    (forall ((c_1 Core) (x Page))
      (=> (or (= (save_area c_1) x) (ite (= c_1 c) false (vmcb c_1 x))) (and (aligned x) (within_width x))))))
(check-sat)
(pop 1)

; ---- CLGI.guest keeps pointers_are_usable
; from pointers_are_usable
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert pointers_are_usable)
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
    (forall ((c_1 Core) (x Page))
      (=> (or (= (save_area c_1) x) (ite (= c_1 c) false (vmcb c_1 x))) (and (aligned x) (within_width x))))))
(check-sat)
(pop 1)

; ---- SKINIT.guest keeps pointers_are_usable
; from pointers_are_usable
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert pointers_are_usable)
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
    (forall ((c_1 Core) (x Page))
      (=> (or (= (save_area c_1) x) (ite (= c_1 c) false (vmcb c_1 x))) (and (aligned x) (within_width x))))))
(check-sat)
(pop 1)

; ---- SKINIT.launch keeps pointers_are_usable
; from pointers_are_usable
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert pointers_are_usable)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (and (not (svme c)) (not skinit_supported)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (not (and (in_guest c) (intercepts c Skinit)))))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (= (save_area c_1) x) (ite (= c_1 c) false (vmcb c_1 x))) (and (aligned x) (within_width x))))))
(check-sat)
(pop 1)
