; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: only_ring_0
; claim: step: all c: Core: executes(c) and cpl[c] > 0 implies not answers Completes and not answers Entered
; source: APM 3: SVM instructions, Action
; method: 1-induction
; assume: zero_is_an_address: aligned[zero] and within_width[zero]
; transitions: WRMSR_EFER.write, WRMSR_VM_CR.write, WRMSR_SVM_KEY.set, WRMSR_SVM_KEY.unlock, WRMSR_SVM_KEY.ignored, WRMSR_VM_HSAVE_PA.write, VMRUN.enter, VMLOAD.load, VMSAVE.save, INVLPGA.invalidate, STGI.set, CLGI.clear, SKINIT.launch
; obligations: 13, each to be answered unsat

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
(declare-fun svm_lock () Bool)
(declare-fun flush_by_asid () Bool)
(declare-fun refuses_page_zero () Bool)
(declare-fun zero () Page)
(declare-fun aligned (Page) Bool)
(declare-fun within_width (Page) Bool)
(declare-fun usable_asid (Asid) Bool)
(declare-fun activity (Core) Activity)
(declare-fun svme (Core) Bool)
(declare-fun svmdis (Core) Bool)
(declare-fun vm_cr_lock (Core) Bool)
(declare-fun key_set (Core) Bool)
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

; ---- WRMSR_EFER.write satisfies only_ring_0
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun enable () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (< 0 (cpl c)))
    (not (and (in_guest c) (intercepts c Msr)))
    (not (and enable (not svm_supported)))
    (not (and enable (svmdis c)))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_CR.write satisfies only_ring_0
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun disable () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (< 0 (cpl c)))
    (not (and (in_guest c) (intercepts c Msr)))
    svm_supported
    (not (and disable (svme c)))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.set satisfies only_ring_0
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (< 0 (cpl c)))
    (not (and (in_guest c) (intercepts c Msr)))
    (not (or (not svm_supported) (not svm_lock)))
    (not (vm_cr_lock c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.unlock satisfies only_ring_0
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun key_matches (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (< 0 (cpl c)))
    (not (and (in_guest c) (intercepts c Msr)))
    (not (or (not svm_supported) (not svm_lock)))
    (vm_cr_lock c)
    (key_set c)
    (key_matches c)))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.ignored satisfies only_ring_0
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun key_matches (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (< 0 (cpl c)))
    (not (and (in_guest c) (intercepts c Msr)))
    (not (or (not svm_supported) (not svm_lock)))
    (vm_cr_lock c)
    (not (and (key_set c) (key_matches c)))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_HSAVE_PA.write satisfies only_ring_0
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (not (< 0 (cpl c)))
    (not (and (in_guest c) (intercepts c Msr)))
    svm_supported
    (not (or (not (aligned p)) (not (within_width p))))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMRUN.enter satisfies only_ring_0
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
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMLOAD.load satisfies only_ring_0
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
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMSAVE.save satisfies only_ring_0
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
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- INVLPGA.invalidate satisfies only_ring_0
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
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- STGI.set satisfies only_ring_0
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
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- CLGI.clear satisfies only_ring_0
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
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- SKINIT.launch satisfies only_ring_0
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
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)
