; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: svm_needs_support
; claim: invariant: all c: Core: svme[c] or in_guest[c] implies svm_supported
; source: APM: Enabling SVM
; method: 1-induction
; invariant: svm_needs_support: all c: Core: svme[c] or in_guest[c] implies svm_supported
; transitions: RESET, TAKE.start, EXIT, WRMSR_EFER.intercepted, WRMSR_EFER.write, WRMSR_VM_CR.intercepted, WRMSR_SVM_KEY.intercepted, WRMSR_VM_HSAVE_PA.intercepted, VMRUN.guest, VMRUN.enter, VMLOAD.guest, VMSAVE.guest, VMMCALL.guest, INVLPGA.guest, STGI.guest, CLGI.guest, SKINIT.guest, SKINIT.launch
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
(declare-fun svme (Core) Bool)
(declare-fun save_area (Core) Page)
(declare-fun in_guest (Core) Bool)
(declare-fun saved (Core Page) Bool)

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
