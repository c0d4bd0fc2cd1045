; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: signals_are_not_lost
; claim: step: all c: Core, i: Intercept: pending[c, i] and not next(pending[c, i]) implies TAKE(c, i) or RESET(c)
; source: APM: Global Interrupt Flag, STGI and CLGI Instructions
; method: 1-induction
; assume: zero_is_an_address: aligned[zero] and within_width[zero]
; transitions: RESET, SIGNAL, TAKE.security_exception, TAKE.start, TAKE.deliver, EXIT, SIPI, WRMSR_EFER.privilege, WRMSR_EFER.intercepted, WRMSR_EFER.unsupported, WRMSR_EFER.disabled, WRMSR_EFER.write, WRMSR_VM_CR.privilege, WRMSR_VM_CR.intercepted, WRMSR_VM_CR.unsupported, WRMSR_VM_CR.in_use, WRMSR_VM_CR.write, WRMSR_SVM_KEY.privilege, WRMSR_SVM_KEY.intercepted, WRMSR_SVM_KEY.unsupported, WRMSR_SVM_KEY.set, WRMSR_SVM_KEY.unlock, WRMSR_SVM_KEY.ignored, WRMSR_VM_HSAVE_PA.privilege, WRMSR_VM_HSAVE_PA.intercepted, WRMSR_VM_HSAVE_PA.unsupported, WRMSR_VM_HSAVE_PA.address, WRMSR_VM_HSAVE_PA.write, VMRUN.unavailable, VMRUN.privilege, VMRUN.address, VMRUN.guest, VMRUN.page_zero, VMRUN.controls, VMRUN.guest_state, VMRUN.enter, VMLOAD.unavailable, VMLOAD.privilege, VMLOAD.address, VMLOAD.guest, VMLOAD.load, VMSAVE.unavailable, VMSAVE.privilege, VMSAVE.address, VMSAVE.guest, VMSAVE.save, VMMCALL.unavailable, VMMCALL.guest, VMMCALL.not_intercepted, INVLPGA.unavailable, INVLPGA.privilege, INVLPGA.guest, INVLPGA.invalidate, STGI.unavailable, STGI.privilege, STGI.guest, STGI.set, CLGI.unavailable, CLGI.privilege, CLGI.guest, CLGI.clear, SKINIT.unavailable, SKINIT.privilege, SKINIT.guest, SKINIT.launch, STORE_INTERCEPTS.store, STORE_INTERCEPT.store, STORE_VMCB.store, STORE_DATA.store
; obligations: 69, each to be answered unsat

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
(declare-fun r_init (Core) Bool)
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

; ---- RESET satisfies signals_are_not_lost
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (and (pending c_1 Intr) (not (and (not (= c_1 c)) (pending c_1 Intr)))) (= c_1 c))
        (=> (and (pending c_1 Nmi) (not (and (not (= c_1 c)) (pending c_1 Nmi)))) (= c_1 c))
        (=> (and (pending c_1 Init) (not (and (not (= c_1 c)) (pending c_1 Init)))) (= c_1 c))
        (=> (and (pending c_1 Invlpga) (not (and (not (= c_1 c)) (pending c_1 Invlpga)))) (= c_1 c))
        (=> (and (pending c_1 Msr) (not (and (not (= c_1 c)) (pending c_1 Msr)))) (= c_1 c))
        (=> (and (pending c_1 Vmrun) (not (and (not (= c_1 c)) (pending c_1 Vmrun)))) (= c_1 c))
        (=> (and (pending c_1 Vmmcall) (not (and (not (= c_1 c)) (pending c_1 Vmmcall)))) (= c_1 c))
        (=> (and (pending c_1 Vmload) (not (and (not (= c_1 c)) (pending c_1 Vmload)))) (= c_1 c))
        (=> (and (pending c_1 Vmsave) (not (and (not (= c_1 c)) (pending c_1 Vmsave)))) (= c_1 c))
        (=> (and (pending c_1 Stgi) (not (and (not (= c_1 c)) (pending c_1 Stgi)))) (= c_1 c))
        (=> (and (pending c_1 Clgi) (not (and (not (= c_1 c)) (pending c_1 Clgi)))) (= c_1 c))
        (=> (and (pending c_1 Skinit) (not (and (not (= c_1 c)) (pending c_1 Skinit)))) (= c_1 c))
        (=> (and (pending c_1 Other) (not (and (not (= c_1 c)) (pending c_1 Other)))) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- SIGNAL satisfies signals_are_not_lost
(push 1)
(declare-fun c () Core)
(declare-fun i () Intercept)
(assert (and (or (= i Init) (= i Nmi) (= i Intr)) (= (activity c) Running)))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (or (and (= c_1 c) (= Intr i)) (pending c_1 Intr)))))
        (not (and (pending c_1 Nmi) (not (or (and (= c_1 c) (= Nmi i)) (pending c_1 Nmi)))))
        (not (and (pending c_1 Init) (not (or (and (= c_1 c) (= Init i)) (pending c_1 Init)))))
        (not (and (pending c_1 Invlpga) (not (or (and (= c_1 c) (= Invlpga i)) (pending c_1 Invlpga)))))
        (not (and (pending c_1 Msr) (not (or (and (= c_1 c) (= Msr i)) (pending c_1 Msr)))))
        (not (and (pending c_1 Vmrun) (not (or (and (= c_1 c) (= Vmrun i)) (pending c_1 Vmrun)))))
        (not (and (pending c_1 Vmmcall) (not (or (and (= c_1 c) (= Vmmcall i)) (pending c_1 Vmmcall)))))
        (not (and (pending c_1 Vmload) (not (or (and (= c_1 c) (= Vmload i)) (pending c_1 Vmload)))))
        (not (and (pending c_1 Vmsave) (not (or (and (= c_1 c) (= Vmsave i)) (pending c_1 Vmsave)))))
        (not (and (pending c_1 Stgi) (not (or (and (= c_1 c) (= Stgi i)) (pending c_1 Stgi)))))
        (not (and (pending c_1 Clgi) (not (or (and (= c_1 c) (= Clgi i)) (pending c_1 Clgi)))))
        (not (and (pending c_1 Skinit) (not (or (and (= c_1 c) (= Skinit i)) (pending c_1 Skinit)))))
        (not (and (pending c_1 Other) (not (or (and (= c_1 c) (= Other i)) (pending c_1 Other)))))))))
(check-sat)
(pop 1)

; ---- TAKE.security_exception satisfies signals_are_not_lost
(push 1)
(declare-fun c () Core)
(declare-fun i () Intercept)
(assert
  (and
    (or (= i Init) (= i Nmi) (= i Intr))
    (ite (or (= i Init) (= i Nmi) (= i Intr)) (and (pending c i) (gif c)) (= i Other))
    (not (and (in_guest c) (intercepts c i)))
    (= (activity c) Running)
    (= i Init)
    (r_init c)))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (pending c_1 Intr) (not (and (not (and (= c_1 c) (= Intr i))) (pending c_1 Intr))))
          (and (= c_1 c) (= Intr i)))
        (=>
          (and (pending c_1 Nmi) (not (and (not (and (= c_1 c) (= Nmi i))) (pending c_1 Nmi))))
          (and (= c_1 c) (= Nmi i)))
        (=>
          (and (pending c_1 Init) (not (and (not (and (= c_1 c) (= Init i))) (pending c_1 Init))))
          (and (= c_1 c) (= Init i)))
        (=>
          (and (pending c_1 Invlpga) (not (and (not (and (= c_1 c) (= Invlpga i))) (pending c_1 Invlpga))))
          (and (= c_1 c) (= Invlpga i)))
        (=>
          (and (pending c_1 Msr) (not (and (not (and (= c_1 c) (= Msr i))) (pending c_1 Msr))))
          (and (= c_1 c) (= Msr i)))
        (=>
          (and (pending c_1 Vmrun) (not (and (not (and (= c_1 c) (= Vmrun i))) (pending c_1 Vmrun))))
          (and (= c_1 c) (= Vmrun i)))
        (=>
          (and (pending c_1 Vmmcall) (not (and (not (and (= c_1 c) (= Vmmcall i))) (pending c_1 Vmmcall))))
          (and (= c_1 c) (= Vmmcall i)))
        (=>
          (and (pending c_1 Vmload) (not (and (not (and (= c_1 c) (= Vmload i))) (pending c_1 Vmload))))
          (and (= c_1 c) (= Vmload i)))
        (=>
          (and (pending c_1 Vmsave) (not (and (not (and (= c_1 c) (= Vmsave i))) (pending c_1 Vmsave))))
          (and (= c_1 c) (= Vmsave i)))
        (=>
          (and (pending c_1 Stgi) (not (and (not (and (= c_1 c) (= Stgi i))) (pending c_1 Stgi))))
          (and (= c_1 c) (= Stgi i)))
        (=>
          (and (pending c_1 Clgi) (not (and (not (and (= c_1 c) (= Clgi i))) (pending c_1 Clgi))))
          (and (= c_1 c) (= Clgi i)))
        (=>
          (and (pending c_1 Skinit) (not (and (not (and (= c_1 c) (= Skinit i))) (pending c_1 Skinit))))
          (and (= c_1 c) (= Skinit i)))
        (=>
          (and (pending c_1 Other) (not (and (not (and (= c_1 c) (= Other i))) (pending c_1 Other))))
          (and (= c_1 c) (= Other i)))))))
(check-sat)
(pop 1)

; ---- TAKE.start satisfies signals_are_not_lost
(push 1)
(declare-fun c () Core)
(declare-fun i () Intercept)
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
      (and
        (=>
          (and (pending c_1 Intr) (not (and (not (and (= c_1 c) (= Intr i))) (pending c_1 Intr))))
          (and (= c_1 c) (= Intr i)))
        (=>
          (and (pending c_1 Nmi) (not (and (not (and (= c_1 c) (= Nmi i))) (pending c_1 Nmi))))
          (and (= c_1 c) (= Nmi i)))
        (=>
          (and (pending c_1 Init) (not (and (not (and (= c_1 c) (= Init i))) (pending c_1 Init))))
          (and (= c_1 c) (= Init i)))
        (=>
          (and (pending c_1 Invlpga) (not (and (not (and (= c_1 c) (= Invlpga i))) (pending c_1 Invlpga))))
          (and (= c_1 c) (= Invlpga i)))
        (=>
          (and (pending c_1 Msr) (not (and (not (and (= c_1 c) (= Msr i))) (pending c_1 Msr))))
          (and (= c_1 c) (= Msr i)))
        (=>
          (and (pending c_1 Vmrun) (not (and (not (and (= c_1 c) (= Vmrun i))) (pending c_1 Vmrun))))
          (and (= c_1 c) (= Vmrun i)))
        (=>
          (and (pending c_1 Vmmcall) (not (and (not (and (= c_1 c) (= Vmmcall i))) (pending c_1 Vmmcall))))
          (and (= c_1 c) (= Vmmcall i)))
        (=>
          (and (pending c_1 Vmload) (not (and (not (and (= c_1 c) (= Vmload i))) (pending c_1 Vmload))))
          (and (= c_1 c) (= Vmload i)))
        (=>
          (and (pending c_1 Vmsave) (not (and (not (and (= c_1 c) (= Vmsave i))) (pending c_1 Vmsave))))
          (and (= c_1 c) (= Vmsave i)))
        (=>
          (and (pending c_1 Stgi) (not (and (not (and (= c_1 c) (= Stgi i))) (pending c_1 Stgi))))
          (and (= c_1 c) (= Stgi i)))
        (=>
          (and (pending c_1 Clgi) (not (and (not (and (= c_1 c) (= Clgi i))) (pending c_1 Clgi))))
          (and (= c_1 c) (= Clgi i)))
        (=>
          (and (pending c_1 Skinit) (not (and (not (and (= c_1 c) (= Skinit i))) (pending c_1 Skinit))))
          (and (= c_1 c) (= Skinit i)))
        (=>
          (and (pending c_1 Other) (not (and (not (and (= c_1 c) (= Other i))) (pending c_1 Other))))
          (and (= c_1 c) (= Other i)))))))
(check-sat)
(pop 1)

; ---- TAKE.deliver satisfies signals_are_not_lost
(push 1)
(declare-fun c () Core)
(declare-fun i () Intercept)
(assert
  (and
    (or (= i Init) (= i Nmi) (= i Intr))
    (ite (or (= i Init) (= i Nmi) (= i Intr)) (and (pending c i) (gif c)) (= i Other))
    (not (and (in_guest c) (intercepts c i)))
    (= (activity c) Running)
    (not (and (= i Init) (r_init c)))
    (not (= i Init))))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (pending c_1 Intr) (not (and (not (and (= c_1 c) (= Intr i))) (pending c_1 Intr))))
          (and (= c_1 c) (= Intr i)))
        (=>
          (and (pending c_1 Nmi) (not (and (not (and (= c_1 c) (= Nmi i))) (pending c_1 Nmi))))
          (and (= c_1 c) (= Nmi i)))
        (=>
          (and (pending c_1 Init) (not (and (not (and (= c_1 c) (= Init i))) (pending c_1 Init))))
          (and (= c_1 c) (= Init i)))
        (=>
          (and (pending c_1 Invlpga) (not (and (not (and (= c_1 c) (= Invlpga i))) (pending c_1 Invlpga))))
          (and (= c_1 c) (= Invlpga i)))
        (=>
          (and (pending c_1 Msr) (not (and (not (and (= c_1 c) (= Msr i))) (pending c_1 Msr))))
          (and (= c_1 c) (= Msr i)))
        (=>
          (and (pending c_1 Vmrun) (not (and (not (and (= c_1 c) (= Vmrun i))) (pending c_1 Vmrun))))
          (and (= c_1 c) (= Vmrun i)))
        (=>
          (and (pending c_1 Vmmcall) (not (and (not (and (= c_1 c) (= Vmmcall i))) (pending c_1 Vmmcall))))
          (and (= c_1 c) (= Vmmcall i)))
        (=>
          (and (pending c_1 Vmload) (not (and (not (and (= c_1 c) (= Vmload i))) (pending c_1 Vmload))))
          (and (= c_1 c) (= Vmload i)))
        (=>
          (and (pending c_1 Vmsave) (not (and (not (and (= c_1 c) (= Vmsave i))) (pending c_1 Vmsave))))
          (and (= c_1 c) (= Vmsave i)))
        (=>
          (and (pending c_1 Stgi) (not (and (not (and (= c_1 c) (= Stgi i))) (pending c_1 Stgi))))
          (and (= c_1 c) (= Stgi i)))
        (=>
          (and (pending c_1 Clgi) (not (and (not (and (= c_1 c) (= Clgi i))) (pending c_1 Clgi))))
          (and (= c_1 c) (= Clgi i)))
        (=>
          (and (pending c_1 Skinit) (not (and (not (and (= c_1 c) (= Skinit i))) (pending c_1 Skinit))))
          (and (= c_1 c) (= Skinit i)))
        (=>
          (and (pending c_1 Other) (not (and (not (and (= c_1 c) (= Other i))) (pending c_1 Other))))
          (and (= c_1 c) (= Other i)))))))
(check-sat)
(pop 1)

; ---- EXIT satisfies signals_are_not_lost
(push 1)
(declare-fun c () Core)
(declare-fun i () Intercept)
(assert
  (and
    (in_guest c)
    (intercepts c i)
    (ite (or (= i Init) (= i Nmi) (= i Intr)) (and (pending c i) (gif c)) (= i Other))
    (= (activity c) Running)))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- SIPI satisfies signals_are_not_lost
(push 1)
(declare-fun c () Core)
(assert (= (activity c) WaitForSipi))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- WRMSR_EFER.privilege satisfies signals_are_not_lost
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (and (= (activity c) Running) (not (and (pending c Init) (gif c))) (< 0 (cpl c))))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- WRMSR_EFER.intercepted satisfies signals_are_not_lost
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
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
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- WRMSR_EFER.unsupported satisfies signals_are_not_lost
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
    enable
    (not svm_supported)))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- WRMSR_EFER.disabled satisfies signals_are_not_lost
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
    enable
    (svmdis c)))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- WRMSR_EFER.write satisfies signals_are_not_lost
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
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_CR.privilege satisfies signals_are_not_lost
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (and (= (activity c) Running) (not (and (pending c Init) (gif c))) (< 0 (cpl c))))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_CR.intercepted satisfies signals_are_not_lost
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
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
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_CR.unsupported satisfies signals_are_not_lost
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
    (not svm_supported)))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_CR.in_use satisfies signals_are_not_lost
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
    disable
    (svme c)))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_CR.write satisfies signals_are_not_lost
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
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.privilege satisfies signals_are_not_lost
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (and (= (activity c) Running) (not (and (pending c Init) (gif c))) (< 0 (cpl c))))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.intercepted satisfies signals_are_not_lost
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
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
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.unsupported satisfies signals_are_not_lost
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
    (or (not svm_supported) (not svm_lock))))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.set satisfies signals_are_not_lost
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
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.unlock satisfies signals_are_not_lost
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
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.ignored satisfies signals_are_not_lost
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
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_HSAVE_PA.privilege satisfies signals_are_not_lost
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (and (= (activity c) Running) (not (and (pending c Init) (gif c))) (< 0 (cpl c))))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_HSAVE_PA.intercepted satisfies signals_are_not_lost
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
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
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_HSAVE_PA.unsupported satisfies signals_are_not_lost
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
    (not svm_supported)))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_HSAVE_PA.address satisfies signals_are_not_lost
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
    (or (not (aligned p)) (not (within_width p)))))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_HSAVE_PA.write satisfies signals_are_not_lost
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
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- VMRUN.unavailable satisfies signals_are_not_lost
(push 1)
(declare-fun c () Core)
(declare-fun protected_mode (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (or (not (svme c)) (not (protected_mode c)))))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- VMRUN.privilege satisfies signals_are_not_lost
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
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- VMRUN.address satisfies signals_are_not_lost
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
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- VMRUN.guest satisfies signals_are_not_lost
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
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- VMRUN.page_zero satisfies signals_are_not_lost
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
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- VMRUN.controls satisfies signals_are_not_lost
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
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- VMRUN.guest_state satisfies signals_are_not_lost
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
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- VMRUN.enter satisfies signals_are_not_lost
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
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- VMLOAD.unavailable satisfies signals_are_not_lost
(push 1)
(declare-fun c () Core)
(declare-fun protected_mode (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (or (not (svme c)) (not (protected_mode c)))))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- VMLOAD.privilege satisfies signals_are_not_lost
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
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- VMLOAD.address satisfies signals_are_not_lost
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
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- VMLOAD.guest satisfies signals_are_not_lost
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
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- VMLOAD.load satisfies signals_are_not_lost
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
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- VMSAVE.unavailable satisfies signals_are_not_lost
(push 1)
(declare-fun c () Core)
(declare-fun protected_mode (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (or (not (svme c)) (not (protected_mode c)))))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- VMSAVE.privilege satisfies signals_are_not_lost
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
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- VMSAVE.address satisfies signals_are_not_lost
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
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- VMSAVE.guest satisfies signals_are_not_lost
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
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- VMSAVE.save satisfies signals_are_not_lost
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
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- VMMCALL.unavailable satisfies signals_are_not_lost
(push 1)
(declare-fun c () Core)
(assert (and (= (activity c) Running) (not (and (pending c Init) (gif c))) (not (svme c))))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- VMMCALL.guest satisfies signals_are_not_lost
(push 1)
(declare-fun c () Core)
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
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- VMMCALL.not_intercepted satisfies signals_are_not_lost
(push 1)
(declare-fun c () Core)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (svme c)
    (not (and (in_guest c) (intercepts c Vmmcall)))))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- INVLPGA.unavailable satisfies signals_are_not_lost
(push 1)
(declare-fun c () Core)
(declare-fun protected_mode (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (or (not (svme c)) (not (protected_mode c)))))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- INVLPGA.privilege satisfies signals_are_not_lost
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
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- INVLPGA.guest satisfies signals_are_not_lost
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
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- INVLPGA.invalidate satisfies signals_are_not_lost
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
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- STGI.unavailable satisfies signals_are_not_lost
(push 1)
(declare-fun c () Core)
(declare-fun protected_mode (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (or (and (not (svme c)) (not skinit_supported)) (not (protected_mode c)))))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- STGI.privilege satisfies signals_are_not_lost
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
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- STGI.guest satisfies signals_are_not_lost
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
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- STGI.set satisfies signals_are_not_lost
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
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- CLGI.unavailable satisfies signals_are_not_lost
(push 1)
(declare-fun c () Core)
(declare-fun protected_mode (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (or (not (svme c)) (not (protected_mode c)))))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- CLGI.privilege satisfies signals_are_not_lost
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
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- CLGI.guest satisfies signals_are_not_lost
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
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- CLGI.clear satisfies signals_are_not_lost
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
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- SKINIT.unavailable satisfies signals_are_not_lost
(push 1)
(declare-fun c () Core)
(declare-fun protected_mode (Core) Bool)
(assert
  (and
    (= (activity c) Running)
    (not (and (pending c Init) (gif c)))
    (or (and (not (svme c)) (not skinit_supported)) (not (protected_mode c)))))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- SKINIT.privilege satisfies signals_are_not_lost
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
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- SKINIT.guest satisfies signals_are_not_lost
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
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- SKINIT.launch satisfies signals_are_not_lost
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
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- STORE_INTERCEPTS.store satisfies signals_are_not_lost
(push 1)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- STORE_INTERCEPT.store satisfies signals_are_not_lost
(push 1)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- STORE_VMCB.store satisfies signals_are_not_lost
(push 1)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)

; ---- STORE_DATA.store satisfies signals_are_not_lost
(push 1)
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (pending c_1 Intr) (not (pending c_1 Intr))))
        (not (and (pending c_1 Nmi) (not (pending c_1 Nmi))))
        (not (and (pending c_1 Init) (not (pending c_1 Init))))
        (not (and (pending c_1 Invlpga) (not (pending c_1 Invlpga))))
        (not (and (pending c_1 Msr) (not (pending c_1 Msr))))
        (not (and (pending c_1 Vmrun) (not (pending c_1 Vmrun))))
        (not (and (pending c_1 Vmmcall) (not (pending c_1 Vmmcall))))
        (not (and (pending c_1 Vmload) (not (pending c_1 Vmload))))
        (not (and (pending c_1 Vmsave) (not (pending c_1 Vmsave))))
        (not (and (pending c_1 Stgi) (not (pending c_1 Stgi))))
        (not (and (pending c_1 Clgi) (not (pending c_1 Clgi))))
        (not (and (pending c_1 Skinit) (not (pending c_1 Skinit))))
        (not (and (pending c_1 Other) (not (pending c_1 Other))))))))
(check-sat)
(pop 1)
