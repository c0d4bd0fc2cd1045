; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: guests_vmrun_exits
; claim: step: all c: Core, x: Page: VMRUN(c, x) and in_guest[c] and svme[c] and protected_mode[c] and cpl[c] == 0 and aligned[x] and within_width[x] implies answers VMEXIT(Vmrun)
; source: APM 3: VMRUN, Action
; method: 1-induction
; invariant: vmrun_is_intercepted: all c: Core: in_guest[c] implies intercepts[c, Vmrun]
; assume: zero_is_an_address: aligned[zero] and within_width[zero]
; transitions: RESET, TAKE.start, EXIT, WRMSR_EFER.intercepted, WRMSR_VM_CR.intercepted, WRMSR_SVM_KEY.intercepted, WRMSR_VM_HSAVE_PA.intercepted, VMRUN.guest, VMRUN.enter, VMLOAD.guest, VMSAVE.guest, VMMCALL.guest, INVLPGA.guest, STGI.guest, CLGI.guest, SKINIT.guest, SKINIT.launch, VMRUN.unavailable, VMRUN.privilege, VMRUN.address, VMRUN.page_zero, VMRUN.controls, VMRUN.guest_state
; obligations: 25, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Asid 0)
(declare-sort Party 0)
(declare-datatypes ((Activity 0)) (((Running) (WaitForSipi))))
(declare-datatypes ((Intercept 0)) (((Intr) (Nmi) (Init) (Invlpga) (Msr) (Vmrun) (Vmmcall) (Vmload) (Vmsave) (Stgi) (Clgi) (Skinit) (Other))))
(declare-datatypes ((Flush 0)) (((NoFlush) (AllAsids) (ThisAsid) (ThisAsidNonGlobal))))
(declare-fun zero () Page)
(declare-fun aligned (Page) Bool)
(declare-fun within_width (Page) Bool)
(declare-fun svme (Core) Bool)
(declare-fun in_guest (Core) Bool)
(declare-fun intercepts (Core Intercept) Bool)
(declare-fun vmcb_intercepts (Page Intercept) Bool)
; assume zero_is_an_address
(assert (and (aligned zero) (within_width zero)))

(define-fun init_in_guest () Bool (forall ((i Core)) (not (in_guest i))))
(define-fun vmrun_is_intercepted () Bool (forall ((c Core)) (=> (in_guest c) (intercepts c Vmrun))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially vmrun_is_intercepted
(push 1)
(assert init_in_guest)
(assert (not vmrun_is_intercepted))
(check-sat)
(pop 1)

; ---- RESET keeps vmrun_is_intercepted
; from vmrun_is_intercepted; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmrun_is_intercepted)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (intercepts c_1 Vmrun)))))
(check-sat)
(pop 1)

; ---- TAKE.start keeps vmrun_is_intercepted
; from vmrun_is_intercepted; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmrun_is_intercepted)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (intercepts c_1 Vmrun)))))
(check-sat)
(pop 1)

; ---- EXIT keeps vmrun_is_intercepted
; from vmrun_is_intercepted; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmrun_is_intercepted)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (intercepts c_1 Vmrun)))))
(check-sat)
(pop 1)

; ---- WRMSR_EFER.intercepted keeps vmrun_is_intercepted
; from vmrun_is_intercepted; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmrun_is_intercepted)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (intercepts c_1 Vmrun)))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_CR.intercepted keeps vmrun_is_intercepted
; from vmrun_is_intercepted; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmrun_is_intercepted)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (intercepts c_1 Vmrun)))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.intercepted keeps vmrun_is_intercepted
; from vmrun_is_intercepted; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmrun_is_intercepted)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (intercepts c_1 Vmrun)))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_HSAVE_PA.intercepted keeps vmrun_is_intercepted
; from vmrun_is_intercepted; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmrun_is_intercepted)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (intercepts c_1 Vmrun)))))
(check-sat)
(pop 1)

; ---- VMRUN.guest keeps vmrun_is_intercepted
; from vmrun_is_intercepted; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmrun_is_intercepted)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (intercepts c_1 Vmrun)))))
(check-sat)
(pop 1)

; ---- VMRUN.enter keeps vmrun_is_intercepted
; from vmrun_is_intercepted; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert vmrun_is_intercepted)
(assert (vmcb_intercepts x Vmrun))
(assert
  (not
    (forall ((c_1 Core))
      (=> (or (= c_1 c) (in_guest c_1)) (ite (= c_1 c) (vmcb_intercepts x Vmrun) (intercepts c_1 Vmrun))))))
(check-sat)
(pop 1)

; ---- VMLOAD.guest keeps vmrun_is_intercepted
; from vmrun_is_intercepted; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmrun_is_intercepted)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (intercepts c_1 Vmrun)))))
(check-sat)
(pop 1)

; ---- VMSAVE.guest keeps vmrun_is_intercepted
; from vmrun_is_intercepted; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmrun_is_intercepted)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (intercepts c_1 Vmrun)))))
(check-sat)
(pop 1)

; ---- VMMCALL.guest keeps vmrun_is_intercepted
; from vmrun_is_intercepted; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmrun_is_intercepted)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (intercepts c_1 Vmrun)))))
(check-sat)
(pop 1)

; ---- INVLPGA.guest keeps vmrun_is_intercepted
; from vmrun_is_intercepted; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmrun_is_intercepted)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (intercepts c_1 Vmrun)))))
(check-sat)
(pop 1)

; ---- STGI.guest keeps vmrun_is_intercepted
; from vmrun_is_intercepted; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmrun_is_intercepted)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (intercepts c_1 Vmrun)))))
(check-sat)
(pop 1)

; ---- CLGI.guest keeps vmrun_is_intercepted
; from vmrun_is_intercepted; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmrun_is_intercepted)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (intercepts c_1 Vmrun)))))
(check-sat)
(pop 1)

; ---- SKINIT.guest keeps vmrun_is_intercepted
; from vmrun_is_intercepted; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmrun_is_intercepted)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (intercepts c_1 Vmrun)))))
(check-sat)
(pop 1)

; ---- SKINIT.launch keeps vmrun_is_intercepted
; from vmrun_is_intercepted; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmrun_is_intercepted)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (intercepts c_1 Vmrun)))))
(check-sat)
(pop 1)

; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMRUN.unavailable satisfies guests_vmrun_exits
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert (or (not (svme c)) (not (protected_mode c))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (not
        (and
          (= c_1 c)
          (= x_1 x)
          (in_guest c_1)
          (svme c_1)
          (protected_mode c_1)
          (= (cpl c_1) 0)
          (aligned x_1)
          (within_width x_1))))))
(check-sat)
(pop 1)

; ---- VMRUN.privilege satisfies guests_vmrun_exits
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert (< 0 (cpl c)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (not
        (and
          (= c_1 c)
          (= x_1 x)
          (in_guest c_1)
          (svme c_1)
          (protected_mode c_1)
          (= (cpl c_1) 0)
          (aligned x_1)
          (within_width x_1))))))
(check-sat)
(pop 1)

; ---- VMRUN.address satisfies guests_vmrun_exits
; from no invariant; hypotheses 6
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert (or (not (aligned x)) (not (within_width x))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (not
        (and
          (= c_1 c)
          (= x_1 x)
          (in_guest c_1)
          (svme c_1)
          (protected_mode c_1)
          (= (cpl c_1) 0)
          (aligned x_1)
          (within_width x_1))))))
(check-sat)
(pop 1)

; ---- VMRUN.page_zero satisfies guests_vmrun_exits
; from vmrun_is_intercepted; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert vmrun_is_intercepted)
(assert (not (and (in_guest c) (intercepts c Vmrun))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (not
        (and
          (= c_1 c)
          (= x_1 x)
          (in_guest c_1)
          (svme c_1)
          (protected_mode c_1)
          (= (cpl c_1) 0)
          (aligned x_1)
          (within_width x_1))))))
(check-sat)
(pop 1)

; ---- VMRUN.controls satisfies guests_vmrun_exits
; from vmrun_is_intercepted; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert vmrun_is_intercepted)
(assert (not (and (in_guest c) (intercepts c Vmrun))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (not
        (and
          (= c_1 c)
          (= x_1 x)
          (in_guest c_1)
          (svme c_1)
          (protected_mode c_1)
          (= (cpl c_1) 0)
          (aligned x_1)
          (within_width x_1))))))
(check-sat)
(pop 1)

; ---- VMRUN.guest_state satisfies guests_vmrun_exits
; from vmrun_is_intercepted; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert vmrun_is_intercepted)
(assert (not (and (in_guest c) (intercepts c Vmrun))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (not
        (and
          (= c_1 c)
          (= x_1 x)
          (in_guest c_1)
          (svme c_1)
          (protected_mode c_1)
          (= (cpl c_1) 0)
          (aligned x_1)
          (within_width x_1))))))
(check-sat)
(pop 1)

; ---- VMRUN.enter satisfies guests_vmrun_exits
; from vmrun_is_intercepted; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert vmrun_is_intercepted)
(assert (not (and (in_guest c) (intercepts c Vmrun))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (not
        (and
          (= c_1 c)
          (= x_1 x)
          (in_guest c_1)
          (svme c_1)
          (protected_mode c_1)
          (= (cpl c_1) 0)
          (aligned x_1)
          (within_width x_1))))))
(check-sat)
(pop 1)
