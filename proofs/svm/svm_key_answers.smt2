; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: svm_key_answers
; claim: step: all c: Core: WRMSR_SVM_KEY(c) implies (answers GP or answers VMEXIT(Msr) or answers Completes) and (cpl[c] == 0 and not (in_guest[c] and intercepts[c, Msr]) implies (answers Completes iff svm_supported and svm_lock)) and (answers Completes implies (next(key_set[c]) iff if vm_cr_lock[c] then key_set[c] else key_nonzero[c]) and (next(vm_cr_lock[c]) iff vm_cr_lock[c] and not (key_set[c] and key_matches[c])))
; source: APM: SVM-Lock [K]
; trust: general knowledge, not verified
; method: 1-induction
; transitions: WRMSR_SVM_KEY.privilege, WRMSR_SVM_KEY.intercepted, WRMSR_SVM_KEY.unsupported, WRMSR_SVM_KEY.set, WRMSR_SVM_KEY.unlock, WRMSR_SVM_KEY.ignored
; obligations: 6, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Asid 0)
(declare-sort Party 0)
(declare-datatypes ((Activity 0)) (((Running) (WaitForSipi))))
(declare-datatypes ((Intercept 0)) (((Intr) (Nmi) (Init) (Invlpga) (Msr) (Vmrun) (Vmmcall) (Vmload) (Vmsave) (Stgi) (Clgi) (Skinit) (Other))))
(declare-datatypes ((Flush 0)) (((NoFlush) (AllAsids) (ThisAsid) (ThisAsidNonGlobal))))
(declare-fun svm_supported () Bool)
(declare-fun svm_lock () Bool)
(declare-fun vm_cr_lock (Core) Bool)
(declare-fun key_set (Core) Bool)
(declare-fun in_guest (Core) Bool)
(declare-fun intercepts (Core Intercept) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- WRMSR_SVM_KEY.privilege satisfies svm_key_answers
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (< 0 (cpl c)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= c_1 c)
        (=>
          (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
          (not (and svm_supported svm_lock)))))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.intercepted satisfies svm_key_answers
; from no invariant; hypotheses 4, 5
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (in_guest c))
(assert (intercepts c Msr))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= c_1 c)
        (=>
          (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
          (not (and svm_supported svm_lock)))))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.unsupported satisfies svm_key_answers
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (or (not svm_supported) (not svm_lock)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= c_1 c)
        (=>
          (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
          (not (and svm_supported svm_lock)))))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.set satisfies svm_key_answers
; from no invariant; hypotheses 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun key_matches (Core) Bool)
(declare-fun key_nonzero (Core) Bool)
(assert svm_supported)
(assert svm_lock)
(assert (not (vm_cr_lock c)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= c_1 c)
        (and
          (=>
            (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
            (and svm_supported svm_lock))
          (ite
            (= c_1 c)
            (ite (vm_cr_lock c_1) (= (key_nonzero c) (key_set c_1)) (= (key_nonzero c) (key_nonzero c_1)))
            (or (vm_cr_lock c_1) (= (key_set c_1) (key_nonzero c_1))))
          (= (vm_cr_lock c_1) (and (vm_cr_lock c_1) (not (and (key_set c_1) (key_matches c_1))))))))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.unlock satisfies svm_key_answers
; from no invariant; hypotheses 5, 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun key_matches (Core) Bool)
(declare-fun key_nonzero (Core) Bool)
(assert svm_supported)
(assert svm_lock)
(assert (vm_cr_lock c))
(assert (key_set c))
(assert (key_matches c))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= c_1 c)
        (and
          (=>
            (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
            (and svm_supported svm_lock))
          (or (vm_cr_lock c_1) (= (key_set c_1) (key_nonzero c_1)))
          (=
            (and (not (= c_1 c)) (vm_cr_lock c_1))
            (and (vm_cr_lock c_1) (not (and (key_set c_1) (key_matches c_1))))))))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.ignored satisfies svm_key_answers
; from no invariant; hypotheses 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun key_matches (Core) Bool)
(declare-fun key_nonzero (Core) Bool)
(assert svm_supported)
(assert svm_lock)
(assert (vm_cr_lock c))
(assert (not (and (key_set c) (key_matches c))))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= c_1 c)
        (and
          (=>
            (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
            (and svm_supported svm_lock))
          (or (vm_cr_lock c_1) (= (key_set c_1) (key_nonzero c_1)))
          (= (vm_cr_lock c_1) (and (vm_cr_lock c_1) (not (and (key_set c_1) (key_matches c_1))))))))))
(check-sat)
(pop 1)
