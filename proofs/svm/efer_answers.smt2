; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: efer_answers
; claim: step: all c: Core, enable: Bool: WRMSR_EFER(c, enable) implies (answers GP or answers VMEXIT(Msr) or answers Completes) and (cpl[c] > 0 implies answers GP) and (cpl[c] == 0 implies (answers VMEXIT(Msr) iff in_guest[c] and intercepts[c, Msr])) and (cpl[c] == 0 and not (in_guest[c] and intercepts[c, Msr]) implies (answers Completes iff (enable implies svm_supported and not svmdis[c]))) and (answers Completes implies (next(svme[c]) iff enable) and (next(undefined[c]) iff undefined[c] or (in_guest[c] and not enable)))
; source: APM: Enabling SVM; EFER
; method: 1-induction
; invariant: svm_needs_support: all c: Core: svme[c] or in_guest[c] implies svm_supported
; transitions: RESET, TAKE.start, EXIT, WRMSR_EFER.intercepted, WRMSR_EFER.write, WRMSR_VM_CR.intercepted, WRMSR_SVM_KEY.intercepted, WRMSR_VM_HSAVE_PA.intercepted, VMRUN.guest, VMRUN.enter, VMLOAD.guest, VMSAVE.guest, VMMCALL.guest, INVLPGA.guest, STGI.guest, CLGI.guest, SKINIT.guest, SKINIT.launch, WRMSR_EFER.privilege, WRMSR_EFER.unsupported, WRMSR_EFER.disabled
; obligations: 24, each to be answered unsat

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
(declare-fun save_area (Core) Page)
(declare-fun in_guest (Core) Bool)
(declare-fun intercepts (Core Intercept) Bool)
(declare-fun saved (Core Page) Bool)
(declare-fun undefined (Core) Bool)

(define-fun init_svme () Bool (forall ((i Core)) (not (svme i))))
(define-fun init_in_guest () Bool (forall ((i Core)) (not (in_guest i))))
(define-fun svm_needs_support () Bool (forall ((c Core)) (=> (or (svme c) (in_guest c)) svm_supported)))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially svm_needs_support
(push 1)
(assert init_svme)
(assert init_in_guest)
(assert (not svm_needs_support))
(check-sat)
(pop 1)

; ---- RESET keeps svm_needs_support
; from svm_needs_support; hypotheses none
(push 1)
(declare-fun c () Core)
(assert svm_needs_support)
(assert
  (not
    (forall ((c_1 Core))
      (=> (or (and (not (= c_1 c)) (svme c_1)) (and (not (= c_1 c)) (in_guest c_1))) svm_supported))))
(check-sat)
(pop 1)

; ---- TAKE.start keeps svm_needs_support
; from svm_needs_support; hypotheses none
(push 1)
(declare-fun c () Core)
(assert svm_needs_support)
(assert
  (not
    (forall ((c_1 Core))
      (=> (or (and (not (= c_1 c)) (svme c_1)) (and (not (= c_1 c)) (in_guest c_1))) svm_supported))))
(check-sat)
(pop 1)

; ---- EXIT keeps svm_needs_support
; from svm_needs_support; hypotheses 1
(push 1)
(declare-fun c () Core)
(declare-fun EXIT.any1 () Bool)
(assert svm_needs_support)
(assert (in_guest c))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) EXIT.any1 (svme c_1))
          (and (not (= c_1 c)) (in_guest c_1)))
        svm_supported))))
(check-sat)
(pop 1)

; ---- WRMSR_EFER.intercepted keeps svm_needs_support
; from svm_needs_support; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun WRMSR_EFER.intercepted.any1 () Bool)
(assert svm_needs_support)
(assert (in_guest c))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) WRMSR_EFER.intercepted.any1 (svme c_1))
          (and (not (= c_1 c)) (in_guest c_1)))
        svm_supported))))
(check-sat)
(pop 1)

; ---- WRMSR_EFER.write keeps svm_needs_support
; from svm_needs_support; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun enable () Bool)
(assert svm_needs_support)
(assert (not (and enable (not svm_supported))))
(assert (not (forall ((c_1 Core)) (=> (or (ite (= c_1 c) enable (svme c_1)) (in_guest c_1)) svm_supported))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_CR.intercepted keeps svm_needs_support
; from svm_needs_support; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun WRMSR_VM_CR.intercepted.any1 () Bool)
(assert svm_needs_support)
(assert (in_guest c))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) WRMSR_VM_CR.intercepted.any1 (svme c_1))
          (and (not (= c_1 c)) (in_guest c_1)))
        svm_supported))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.intercepted keeps svm_needs_support
; from svm_needs_support; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun WRMSR_SVM_KEY.intercepted.any1 () Bool)
(assert svm_needs_support)
(assert (in_guest c))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) WRMSR_SVM_KEY.intercepted.any1 (svme c_1))
          (and (not (= c_1 c)) (in_guest c_1)))
        svm_supported))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_HSAVE_PA.intercepted keeps svm_needs_support
; from svm_needs_support; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun WRMSR_VM_HSAVE_PA.intercepted.any1 () Bool)
(assert svm_needs_support)
(assert (in_guest c))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) WRMSR_VM_HSAVE_PA.intercepted.any1 (svme c_1))
          (and (not (= c_1 c)) (in_guest c_1)))
        svm_supported))))
(check-sat)
(pop 1)

; ---- VMRUN.guest keeps svm_needs_support
; from svm_needs_support; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun VMRUN.guest.any1 () Bool)
(assert svm_needs_support)
(assert (svme c))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) VMRUN.guest.any1 (svme c_1))
          (and (not (= c_1 c)) (in_guest c_1)))
        svm_supported))))
(check-sat)
(pop 1)

; ---- VMRUN.enter keeps svm_needs_support
; from svm_needs_support; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert svm_needs_support)
(assert (svme c))
(assert (not (forall ((c_1 Core)) (=> (or (svme c_1) (= c_1 c) (in_guest c_1)) svm_supported))))
(check-sat)
(pop 1)

; ---- VMLOAD.guest keeps svm_needs_support
; from svm_needs_support; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun VMLOAD.guest.any1 () Bool)
(assert svm_needs_support)
(assert (svme c))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) VMLOAD.guest.any1 (svme c_1))
          (and (not (= c_1 c)) (in_guest c_1)))
        svm_supported))))
(check-sat)
(pop 1)

; ---- VMSAVE.guest keeps svm_needs_support
; from svm_needs_support; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun VMSAVE.guest.any1 () Bool)
(assert svm_needs_support)
(assert (svme c))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) VMSAVE.guest.any1 (svme c_1))
          (and (not (= c_1 c)) (in_guest c_1)))
        svm_supported))))
(check-sat)
(pop 1)

; ---- VMMCALL.guest keeps svm_needs_support
; from svm_needs_support; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun VMMCALL.guest.any1 () Bool)
(assert svm_needs_support)
(assert (svme c))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) VMMCALL.guest.any1 (svme c_1))
          (and (not (= c_1 c)) (in_guest c_1)))
        svm_supported))))
(check-sat)
(pop 1)

; ---- INVLPGA.guest keeps svm_needs_support
; from svm_needs_support; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun INVLPGA.guest.any1 () Bool)
(assert svm_needs_support)
(assert (svme c))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) INVLPGA.guest.any1 (svme c_1))
          (and (not (= c_1 c)) (in_guest c_1)))
        svm_supported))))
(check-sat)
(pop 1)

; ---- STGI.guest keeps svm_needs_support
; from svm_needs_support; hypotheses 6
(push 1)
(declare-fun c () Core)
(declare-fun STGI.guest.any1 () Bool)
(assert svm_needs_support)
(assert (in_guest c))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) STGI.guest.any1 (svme c_1))
          (and (not (= c_1 c)) (in_guest c_1)))
        svm_supported))))
(check-sat)
(pop 1)

; ---- CLGI.guest keeps svm_needs_support
; from svm_needs_support; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun CLGI.guest.any1 () Bool)
(assert svm_needs_support)
(assert (svme c))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) CLGI.guest.any1 (svme c_1))
          (and (not (= c_1 c)) (in_guest c_1)))
        svm_supported))))
(check-sat)
(pop 1)

; ---- SKINIT.guest keeps svm_needs_support
; from svm_needs_support; hypotheses 6
(push 1)
(declare-fun c () Core)
(declare-fun SKINIT.guest.any1 () Bool)
(assert svm_needs_support)
(assert (in_guest c))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) SKINIT.guest.any1 (svme c_1))
          (and (not (= c_1 c)) (in_guest c_1)))
        svm_supported))))
(check-sat)
(pop 1)

; ---- SKINIT.launch keeps svm_needs_support
; from svm_needs_support; hypotheses none
(push 1)
(declare-fun c () Core)
(assert svm_needs_support)
(assert
  (not
    (forall ((c_1 Core))
      (=> (or (and (not (= c_1 c)) (svme c_1)) (and (not (= c_1 c)) (in_guest c_1))) svm_supported))))
(check-sat)
(pop 1)

; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- WRMSR_EFER.privilege satisfies efer_answers
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun enable () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (< 0 (cpl c)))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not enable))
          (and
            (=> (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
            (not (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr)))))))
        (=>
          (and (= c_1 c) enable)
          (and
            (=> (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
            (=>
              (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
              (not (and svm_supported (not (svmdis c_1)))))))))))
(check-sat)
(pop 1)

; ---- WRMSR_EFER.intercepted satisfies efer_answers
; from no invariant; hypotheses 3, 4, 5
(push 1)
(declare-fun c () Core)
(declare-fun enable () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (in_guest c))
(assert (intercepts c Msr))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not enable))
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (and (in_guest c_1) (intercepts c_1 Msr)))
            (not (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr)))))))
        (=>
          (and (= c_1 c) enable)
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (and (in_guest c_1) (intercepts c_1 Msr)))
            (=>
              (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
              (not (and svm_supported (not (svmdis c_1)))))))))))
(check-sat)
(pop 1)

; ---- WRMSR_EFER.unsupported satisfies efer_answers
; from svm_needs_support; hypotheses 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun enable () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert svm_needs_support)
(assert enable)
(assert (not svm_supported))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not enable))
          (and
            (=> (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
            (not (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr)))))))
        (=>
          (and (= c_1 c) enable)
          (and
            (=> (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
            (=>
              (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
              (not (and svm_supported (not (svmdis c_1)))))))))))
(check-sat)
(pop 1)

; ---- WRMSR_EFER.disabled satisfies efer_answers
; from no invariant; hypotheses 4, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun enable () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (and (in_guest c) (intercepts c Msr))))
(assert enable)
(assert (svmdis c))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not enable))
          (and
            (=> (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
            (not (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr)))))))
        (=>
          (and (= c_1 c) enable)
          (and
            (=> (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
            (=>
              (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
              (not (and svm_supported (not (svmdis c_1)))))))))))
(check-sat)
(pop 1)

; ---- WRMSR_EFER.write satisfies efer_answers
; from no invariant; hypotheses 3, 4, 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun enable () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (and (in_guest c) (intercepts c Msr))))
(assert (not (and enable (not svm_supported))))
(assert (not (and enable (svmdis c))))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not enable))
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
            (ite (= c_1 c) (not enable) (not (svme c_1)))
            (=
              (or (and (= c_1 c) (in_guest c) (not enable)) (undefined c_1))
              (or (undefined c_1) (in_guest c_1)))))
        (=>
          (and (= c_1 c) enable)
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
            (=>
              (and (= (cpl c_1) 0) (not (and (in_guest c_1) (intercepts c_1 Msr))))
              (and svm_supported (not (svmdis c_1))))
            (ite (= c_1 c) enable (svme c_1))
            (= (or (and (= c_1 c) (in_guest c) (not enable)) (undefined c_1)) (undefined c_1))))))))
(check-sat)
(pop 1)
