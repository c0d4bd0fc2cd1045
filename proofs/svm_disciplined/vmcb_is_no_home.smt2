; vmxmodel 0.1.0, certificate format 1
; module: svm_disciplined
; property: vmcb_is_no_home
; claim: invariant: all c, d: Core, x: Page: vmcb[c] == x implies home[d] != x
; method: 1-induction
; invariant: vmcb_is_no_home: all c, d: Core, x: Page: vmcb[c] == x implies home[d] != x
; assume: zero_is_an_address: aligned[zero] and within_width[zero]
; assume: homes_differ: all c, d: Core: home[c] == home[d] implies c == d
; transitions: RESET, TAKE.start, EXIT, set_svme.intercepted, set_save_area.intercepted, set_vm_cr.intercepted, set_key.intercepted, run.guest, run.enter, load_state.guest, save_state.guest, call.guest, invalidate.guest, open_gate.guest, close_gate.guest
; obligations: 16, each to be answered unsat

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
(declare-fun home (Core) Page)
(declare-fun set_here (Core) Bool)
(declare-fun open (Core) Bool)
(declare-fun armed (Page Intercept) Bool)
(declare-fun asid_of (Page) Asid)
(declare-fun flush_of (Page) Flush)
(declare-fun known (Page) Bool)
(declare-fun user (Core Asid Party) Bool)
(assert (forall ((i1 Core) (i2 Asid) (x Party) (y Party)) (=> (and (user i1 i2 x) (user i1 i2 y)) (= x y))))
; assume zero_is_an_address
(assert (and (aligned zero) (within_width zero)))
; assume homes_differ
(assert (forall ((c Core) (d Core)) (=> (= (home c) (home d)) (= c d))))

(define-fun init_vmcb () Bool (forall ((i Core)) (not (exists ((p Page)) (vmcb i p)))))
(define-fun vmcb_is_no_home () Bool
  (forall ((c Core) (d Core) (x Page)) (=> (vmcb c x) (not (= (home d) x)))))

; ==== The invariant holds initially, and every transition keeps it.

; ---- initially vmcb_is_no_home
(push 1)
(assert init_vmcb)
(assert (not vmcb_is_no_home))
(check-sat)
(pop 1)

; ---- RESET keeps vmcb_is_no_home
; from vmcb_is_no_home
(push 1)
(declare-fun c () Core)
(assert vmcb_is_no_home)
(assert
  (not (forall ((c_1 Core) (d Core) (x Page)) (=> (ite (= c_1 c) false (vmcb c_1 x)) (not (= (home d) x))))))
(check-sat)
(pop 1)

; ---- TAKE.start keeps vmcb_is_no_home
; from vmcb_is_no_home
(push 1)
(declare-fun c () Core)
(declare-fun i () Intercept)
(assert vmcb_is_no_home)
(assert
  (and
    (or (= i Init) (= i Nmi) (= i Intr))
    (ite (or (= i Init) (= i Nmi) (= i Intr)) (and (pending c i) (gif c)) (= i Other))
    (not (and (in_guest c) (intercepts c i)))
    (= (activity c) Running)
    (not (and (= i Init) (r_init c)))
    (= i Init)))
(assert
  (not (forall ((c_1 Core) (d Core) (x Page)) (=> (ite (= c_1 c) false (vmcb c_1 x)) (not (= (home d) x))))))
(check-sat)
(pop 1)

; ---- EXIT keeps vmcb_is_no_home
; from vmcb_is_no_home
(push 1)
(declare-fun c () Core)
(declare-fun i () Intercept)
(assert vmcb_is_no_home)
(assert
  (and
    (in_guest c)
    (intercepts c i)
    (ite (or (= i Init) (= i Nmi) (= i Intr)) (and (pending c i) (gif c)) (= i Other))
    (= (activity c) Running)))
(assert
  (not (forall ((c_1 Core) (d Core) (x Page)) (=> (ite (= c_1 c) false (vmcb c_1 x)) (not (= (home d) x))))))
(check-sat)
(pop 1)

; ---- set_svme.intercepted keeps vmcb_is_no_home
; from vmcb_is_no_home
(push 1)
(declare-fun c () Core)
(declare-fun enable () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert vmcb_is_no_home)
(assert
  (and
    (or enable (open c))
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (< 0 (cpl c)))
    (in_guest c)
    (intercepts c Msr)))
(assert
  (not (forall ((c_1 Core) (d Core) (x Page)) (=> (ite (= c_1 c) false (vmcb c_1 x)) (not (= (home d) x))))))
(check-sat)
(pop 1)

; ---- set_save_area.intercepted keeps vmcb_is_no_home
; from vmcb_is_no_home
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert vmcb_is_no_home)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (< 0 (cpl c)))
    (in_guest c)
    (intercepts c Msr)))
(assert
  (not (forall ((c_1 Core) (d Core) (x Page)) (=> (ite (= c_1 c) false (vmcb c_1 x)) (not (= (home d) x))))))
(check-sat)
(pop 1)

; ---- set_vm_cr.intercepted keeps vmcb_is_no_home
; from vmcb_is_no_home
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert vmcb_is_no_home)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (< 0 (cpl c)))
    (in_guest c)
    (intercepts c Msr)))
(assert
  (not (forall ((c_1 Core) (d Core) (x Page)) (=> (ite (= c_1 c) false (vmcb c_1 x)) (not (= (home d) x))))))
(check-sat)
(pop 1)

; ---- set_key.intercepted keeps vmcb_is_no_home
; from vmcb_is_no_home
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert vmcb_is_no_home)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (< 0 (cpl c)))
    (in_guest c)
    (intercepts c Msr)))
(assert
  (not (forall ((c_1 Core) (d Core) (x Page)) (=> (ite (= c_1 c) false (vmcb c_1 x)) (not (= (home d) x))))))
(check-sat)
(pop 1)

; ---- run.guest keeps vmcb_is_no_home
; from vmcb_is_no_home
(push 1)
(declare-fun g () Party)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert vmcb_is_no_home)
(assert
  (and
    (not (exists ((c_1 Core)) (= (home c_1) x)))
    (set_here c)
    (known x)
    (armed x Init)
    (armed x Msr)
    (armed x Vmload)
    (armed x Vmsave)
    (armed x Stgi)
    (armed x Clgi)
    (armed x Skinit)
    (or
      (not (exists ((p Party)) (user c (asid_of x) p)))
      (user c (asid_of x) g)
      (= (flush_of x) AllAsids)
      (and (= (flush_of x) ThisAsid) flush_by_asid))
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (not (svme c)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (not (or (not (aligned x)) (not (within_width x))))
    (in_guest c)
    (intercepts c Vmrun)))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page)) (=> (ite (= c_1 c) false (vmcb c_1 x_1)) (not (= (home d) x_1))))))
(check-sat)
(pop 1)

; ---- run.enter keeps vmcb_is_no_home
; from vmcb_is_no_home
(push 1)
(declare-fun g () Party)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(declare-fun refuses_reserved (Core) Bool)
(assert vmcb_is_no_home)
(assert
  (and
    (not (exists ((c_1 Core)) (= (home c_1) x)))
    (set_here c)
    (known x)
    (armed x Init)
    (armed x Msr)
    (armed x Vmload)
    (armed x Vmsave)
    (armed x Stgi)
    (armed x Clgi)
    (armed x Skinit)
    (or
      (not (exists ((p Party)) (user c (asid_of x) p)))
      (user c (asid_of x) g)
      (= (flush_of x) AllAsids)
      (and (= (flush_of x) ThisAsid) flush_by_asid))
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
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=> (ite (= c_1 c) (= x x_1) (vmcb c_1 x_1)) (not (= (home d) x_1))))))
(check-sat)
(pop 1)

; ---- load_state.guest keeps vmcb_is_no_home
; from vmcb_is_no_home
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert vmcb_is_no_home)
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
    (forall ((c_1 Core) (d Core) (x_1 Page)) (=> (ite (= c_1 c) false (vmcb c_1 x_1)) (not (= (home d) x_1))))))
(check-sat)
(pop 1)

; ---- save_state.guest keeps vmcb_is_no_home
; from vmcb_is_no_home
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert vmcb_is_no_home)
(assert
  (and
    (not (exists ((c_1 Core)) (= (home c_1) x)))
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (not (svme c)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (not (or (not (aligned x)) (not (within_width x))))
    (in_guest c)
    (intercepts c Vmsave)))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page)) (=> (ite (= c_1 c) false (vmcb c_1 x_1)) (not (= (home d) x_1))))))
(check-sat)
(pop 1)

; ---- call.guest keeps vmcb_is_no_home
; from vmcb_is_no_home
(push 1)
(declare-fun c () Core)
(assert vmcb_is_no_home)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (svme c)
    (in_guest c)
    (intercepts c Vmmcall)))
(assert
  (not (forall ((c_1 Core) (d Core) (x Page)) (=> (ite (= c_1 c) false (vmcb c_1 x)) (not (= (home d) x))))))
(check-sat)
(pop 1)

; ---- invalidate.guest keeps vmcb_is_no_home
; from vmcb_is_no_home
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert vmcb_is_no_home)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (not (svme c)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (in_guest c)
    (intercepts c Invlpga)))
(assert
  (not (forall ((c_1 Core) (d Core) (x Page)) (=> (ite (= c_1 c) false (vmcb c_1 x)) (not (= (home d) x))))))
(check-sat)
(pop 1)

; ---- open_gate.guest keeps vmcb_is_no_home
; from vmcb_is_no_home
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert vmcb_is_no_home)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (and (not (svme c)) (not skinit_supported)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (in_guest c)
    (intercepts c Stgi)))
(assert
  (not (forall ((c_1 Core) (d Core) (x Page)) (=> (ite (= c_1 c) false (vmcb c_1 x)) (not (= (home d) x))))))
(check-sat)
(pop 1)

; ---- close_gate.guest keeps vmcb_is_no_home
; from vmcb_is_no_home
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert vmcb_is_no_home)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (or (not (svme c)) (not (protected_mode c))))
    (not (< 0 (cpl c)))
    (in_guest c)
    (intercepts c Clgi)))
(assert
  (not (forall ((c_1 Core) (d Core) (x Page)) (=> (ite (= c_1 c) false (vmcb c_1 x)) (not (= (home d) x))))))
(check-sat)
(pop 1)
