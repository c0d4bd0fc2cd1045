; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: vm_cr_answers
; claim: step: all c: Core, disable, lock, redirect: Bool: WRMSR_VM_CR(c, disable, lock, redirect) implies (answers GP or answers VMEXIT(Msr) or answers Completes) and (cpl[c] == 0 and not (in_guest[c] and intercepts[c, Msr]) implies (answers Completes iff svm_supported and not (disable and svme[c]))) and (answers Completes implies (next(r_init[c]) iff redirect) and (next(svmdis[c]) iff if vm_cr_lock[c] then svmdis[c] else disable) and (next(vm_cr_lock[c]) iff vm_cr_lock[c] or lock))
; source: APM: SVM Related MSRs, VM_CR
; method: 1-induction
; transitions: WRMSR_VM_CR.privilege, WRMSR_VM_CR.intercepted, WRMSR_VM_CR.unsupported, WRMSR_VM_CR.in_use, WRMSR_VM_CR.write
; obligations: 5, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Asid 0)
(declare-sort Party 0)
(declare-datatypes ((Activity 0)) (((Running) (WaitForSipi))))
(declare-datatypes ((Intercept 0)) (((Intr) (Nmi) (Init) (Invlpga) (Msr) (Vmrun) (Vmmcall) (Vmload) (Vmsave) (Stgi) (Clgi) (Skinit) (Other))))
(declare-datatypes ((Flush 0)) (((NoFlush) (AllAsids) (ThisAsid) (ThisAsidNonGlobal))))
(declare-fun svm_supported () Bool)
(declare-fun svme (Core) Bool)
(declare-fun svmdis (Core) Bool)
(declare-fun vm_cr_lock (Core) Bool)
(declare-fun r_init (Core) Bool)
(declare-fun in_guest (Core) Bool)
(declare-fun intercepts (Core Intercept) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- WRMSR_VM_CR.privilege satisfies vm_cr_answers
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun disable () Bool)
(declare-fun lock () Bool)
(declare-fun redirect () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (< 0 (cpl c)))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not disable) (not lock) (not redirect))
          (=> (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr)))) (not svm_supported)))
        (=>
          (and (= c_1 c) (not disable) (not lock) redirect)
          (=> (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr)))) (not svm_supported)))
        (=>
          (and (= c_1 c) (not disable) lock (not redirect))
          (=> (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr)))) (not svm_supported)))
        (=>
          (and (= c_1 c) (not disable) lock redirect)
          (=> (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr)))) (not svm_supported)))
        (=>
          (and (= c_1 c) disable (not lock) (not redirect))
          (=>
            (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
            (not (and svm_supported (not (svme c_1))))))
        (=>
          (and (= c_1 c) disable (not lock) redirect)
          (=>
            (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
            (not (and svm_supported (not (svme c_1))))))
        (=>
          (and (= c_1 c) disable lock (not redirect))
          (=>
            (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
            (not (and svm_supported (not (svme c_1))))))
        (=>
          (and (= c_1 c) disable lock redirect)
          (=>
            (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
            (not (and svm_supported (not (svme c_1))))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_CR.intercepted satisfies vm_cr_answers
; from no invariant; hypotheses 4, 5
(push 1)
(declare-fun c () Core)
(declare-fun disable () Bool)
(declare-fun lock () Bool)
(declare-fun redirect () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (in_guest c))
(assert (intercepts c Msr))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not disable) (not lock) (not redirect))
          (=> (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr)))) (not svm_supported)))
        (=>
          (and (= c_1 c) (not disable) (not lock) redirect)
          (=> (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr)))) (not svm_supported)))
        (=>
          (and (= c_1 c) (not disable) lock (not redirect))
          (=> (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr)))) (not svm_supported)))
        (=>
          (and (= c_1 c) (not disable) lock redirect)
          (=> (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr)))) (not svm_supported)))
        (=>
          (and (= c_1 c) disable (not lock) (not redirect))
          (=>
            (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
            (not (and svm_supported (not (svme c_1))))))
        (=>
          (and (= c_1 c) disable (not lock) redirect)
          (=>
            (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
            (not (and svm_supported (not (svme c_1))))))
        (=>
          (and (= c_1 c) disable lock (not redirect))
          (=>
            (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
            (not (and svm_supported (not (svme c_1))))))
        (=>
          (and (= c_1 c) disable lock redirect)
          (=>
            (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
            (not (and svm_supported (not (svme c_1))))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_CR.unsupported satisfies vm_cr_answers
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun disable () Bool)
(declare-fun lock () Bool)
(declare-fun redirect () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not svm_supported))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not disable) (not lock) (not redirect))
          (=> (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr)))) (not svm_supported)))
        (=>
          (and (= c_1 c) (not disable) (not lock) redirect)
          (=> (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr)))) (not svm_supported)))
        (=>
          (and (= c_1 c) (not disable) lock (not redirect))
          (=> (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr)))) (not svm_supported)))
        (=>
          (and (= c_1 c) (not disable) lock redirect)
          (=> (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr)))) (not svm_supported)))
        (=>
          (and (= c_1 c) disable (not lock) (not redirect))
          (=>
            (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
            (not (and svm_supported (not (svme c_1))))))
        (=>
          (and (= c_1 c) disable (not lock) redirect)
          (=>
            (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
            (not (and svm_supported (not (svme c_1))))))
        (=>
          (and (= c_1 c) disable lock (not redirect))
          (=>
            (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
            (not (and svm_supported (not (svme c_1))))))
        (=>
          (and (= c_1 c) disable lock redirect)
          (=>
            (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
            (not (and svm_supported (not (svme c_1))))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_CR.in_use satisfies vm_cr_answers
; from no invariant; hypotheses 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun disable () Bool)
(declare-fun lock () Bool)
(declare-fun redirect () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert disable)
(assert (svme c))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not disable) (not lock) (not redirect))
          (=> (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr)))) (not svm_supported)))
        (=>
          (and (= c_1 c) (not disable) (not lock) redirect)
          (=> (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr)))) (not svm_supported)))
        (=>
          (and (= c_1 c) (not disable) lock (not redirect))
          (=> (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr)))) (not svm_supported)))
        (=>
          (and (= c_1 c) (not disable) lock redirect)
          (=> (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr)))) (not svm_supported)))
        (=>
          (and (= c_1 c) disable (not lock) (not redirect))
          (=>
            (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
            (not (and svm_supported (not (svme c_1))))))
        (=>
          (and (= c_1 c) disable (not lock) redirect)
          (=>
            (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
            (not (and svm_supported (not (svme c_1))))))
        (=>
          (and (= c_1 c) disable lock (not redirect))
          (=>
            (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
            (not (and svm_supported (not (svme c_1))))))
        (=>
          (and (= c_1 c) disable lock redirect)
          (=>
            (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
            (not (and svm_supported (not (svme c_1))))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_CR.write satisfies vm_cr_answers
; from no invariant; hypotheses 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun disable () Bool)
(declare-fun lock () Bool)
(declare-fun redirect () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert svm_supported)
(assert (not (and disable (svme c))))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not disable) (not lock) (not redirect))
          (and
            (=> (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr)))) svm_supported)
            (ite (= c_1 c) (not redirect) (not (r_init c_1)))
            (ite
              (and (= c_1 c) (not (vm_cr_lock c)))
              (ite (vm_cr_lock c_1) (= disable (svmdis c_1)) (not disable))
              (or (vm_cr_lock c_1) (not (svmdis c_1))))
            (ite (and (= c_1 c) (not (vm_cr_lock c))) (= lock (vm_cr_lock c_1)) true)))
        (=>
          (and (= c_1 c) (not disable) (not lock) redirect)
          (and
            (=> (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr)))) svm_supported)
            (ite (= c_1 c) redirect (r_init c_1))
            (ite
              (and (= c_1 c) (not (vm_cr_lock c)))
              (ite (vm_cr_lock c_1) (= disable (svmdis c_1)) (not disable))
              (or (vm_cr_lock c_1) (not (svmdis c_1))))
            (ite (and (= c_1 c) (not (vm_cr_lock c))) (= lock (vm_cr_lock c_1)) true)))
        (=>
          (and (= c_1 c) (not disable) lock (not redirect))
          (and
            (=> (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr)))) svm_supported)
            (ite (= c_1 c) (not redirect) (not (r_init c_1)))
            (ite
              (and (= c_1 c) (not (vm_cr_lock c)))
              (ite (vm_cr_lock c_1) (= disable (svmdis c_1)) (not disable))
              (or (vm_cr_lock c_1) (not (svmdis c_1))))
            (ite (and (= c_1 c) (not (vm_cr_lock c))) lock (vm_cr_lock c_1))))
        (=>
          (and (= c_1 c) (not disable) lock redirect)
          (and
            (=> (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr)))) svm_supported)
            (ite (= c_1 c) redirect (r_init c_1))
            (ite
              (and (= c_1 c) (not (vm_cr_lock c)))
              (ite (vm_cr_lock c_1) (= disable (svmdis c_1)) (not disable))
              (or (vm_cr_lock c_1) (not (svmdis c_1))))
            (ite (and (= c_1 c) (not (vm_cr_lock c))) lock (vm_cr_lock c_1))))
        (=>
          (and (= c_1 c) disable (not lock) (not redirect))
          (and
            (=>
              (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
              (and svm_supported (not (svme c_1))))
            (ite (= c_1 c) (not redirect) (not (r_init c_1)))
            (ite
              (and (= c_1 c) (not (vm_cr_lock c)))
              (ite (vm_cr_lock c_1) (= disable (svmdis c_1)) disable)
              (or (vm_cr_lock c_1) (svmdis c_1)))
            (ite (and (= c_1 c) (not (vm_cr_lock c))) (= lock (vm_cr_lock c_1)) true)))
        (=>
          (and (= c_1 c) disable (not lock) redirect)
          (and
            (=>
              (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
              (and svm_supported (not (svme c_1))))
            (ite (= c_1 c) redirect (r_init c_1))
            (ite
              (and (= c_1 c) (not (vm_cr_lock c)))
              (ite (vm_cr_lock c_1) (= disable (svmdis c_1)) disable)
              (or (vm_cr_lock c_1) (svmdis c_1)))
            (ite (and (= c_1 c) (not (vm_cr_lock c))) (= lock (vm_cr_lock c_1)) true)))
        (=>
          (and (= c_1 c) disable lock (not redirect))
          (and
            (=>
              (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
              (and svm_supported (not (svme c_1))))
            (ite (= c_1 c) (not redirect) (not (r_init c_1)))
            (ite
              (and (= c_1 c) (not (vm_cr_lock c)))
              (ite (vm_cr_lock c_1) (= disable (svmdis c_1)) disable)
              (or (vm_cr_lock c_1) (svmdis c_1)))
            (ite (and (= c_1 c) (not (vm_cr_lock c))) lock (vm_cr_lock c_1))))
        (=>
          (and (= c_1 c) disable lock redirect)
          (and
            (=>
              (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
              (and svm_supported (not (svme c_1))))
            (ite (= c_1 c) redirect (r_init c_1))
            (ite
              (and (= c_1 c) (not (vm_cr_lock c)))
              (ite (vm_cr_lock c_1) (= disable (svmdis c_1)) disable)
              (or (vm_cr_lock c_1) (svmdis c_1)))
            (ite (and (= c_1 c) (not (vm_cr_lock c))) lock (vm_cr_lock c_1))))))))
(check-sat)
(pop 1)
