; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: save_area_answers
; claim: step: all c: Core, p: Page: WRMSR_VM_HSAVE_PA(c, p) implies (answers GP or answers VMEXIT(Msr) or answers Completes) and (cpl[c] == 0 and not (in_guest[c] and intercepts[c, Msr]) implies (answers Completes iff svm_supported and aligned[p] and within_width[p])) and (answers Completes implies next(save_area[c]) == p)
; source: APM: SVM Related MSRs, VM_HSAVE_PA
; method: 1-induction
; assume: zero_is_an_address: aligned[zero] and within_width[zero]
; transitions: WRMSR_VM_HSAVE_PA.privilege, WRMSR_VM_HSAVE_PA.intercepted, WRMSR_VM_HSAVE_PA.unsupported, WRMSR_VM_HSAVE_PA.address, WRMSR_VM_HSAVE_PA.write
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
(declare-fun zero () Page)
(declare-fun aligned (Page) Bool)
(declare-fun within_width (Page) Bool)
(declare-fun save_area (Core) Page)
(declare-fun in_guest (Core) Bool)
(declare-fun intercepts (Core Intercept) Bool)
; assume zero_is_an_address
(assert (and (aligned zero) (within_width zero)))


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- WRMSR_VM_HSAVE_PA.privilege satisfies save_area_answers
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (< 0 (cpl c)))
(assert
  (not
    (forall ((c_1 Core) (p_1 Page))
      (=>
        (and (= c_1 c) (= p_1 p))
        (=>
          (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
          (not (and svm_supported (aligned p_1) (within_width p_1))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_HSAVE_PA.intercepted satisfies save_area_answers
; from no invariant; hypotheses 4, 5
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (in_guest c))
(assert (intercepts c Msr))
(assert
  (not
    (forall ((c_1 Core) (p_1 Page))
      (=>
        (and (= c_1 c) (= p_1 p))
        (=>
          (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
          (not (and svm_supported (aligned p_1) (within_width p_1))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_HSAVE_PA.unsupported satisfies save_area_answers
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not svm_supported))
(assert
  (not
    (forall ((c_1 Core) (p_1 Page))
      (=>
        (and (= c_1 c) (= p_1 p))
        (=>
          (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
          (not (and svm_supported (aligned p_1) (within_width p_1))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_HSAVE_PA.address satisfies save_area_answers
; from no invariant; hypotheses 6
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (or (not (aligned p)) (not (within_width p))))
(assert
  (not
    (forall ((c_1 Core) (p_1 Page))
      (=>
        (and (= c_1 c) (= p_1 p))
        (=>
          (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
          (not (and svm_supported (aligned p_1) (within_width p_1))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_HSAVE_PA.write satisfies save_area_answers
; from no invariant; hypotheses 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert svm_supported)
(assert (aligned p))
(assert (within_width p))
(assert
  (not
    (forall ((c_1 Core) (p_1 Page))
      (=>
        (and (= c_1 c) (= p_1 p))
        (and
          (=>
            (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
            (and svm_supported (aligned p_1) (within_width p_1)))
          (ite (= c_1 c) (= p p_1) (= (save_area c_1) p_1)))))))
(check-sat)
(pop 1)
