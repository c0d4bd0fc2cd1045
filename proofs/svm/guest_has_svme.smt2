; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: guest_has_svme
; claim: invariant: all c: Core: in_guest[c] and not undefined[c] implies svme[c]
; source: APM: VMRUN, Canonicalization and Consistency Checks
; method: 1-induction
; invariant: guest_has_svme: all c: Core: in_guest[c] and not undefined[c] implies svme[c]
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
(declare-fun svme (Core) Bool)
(declare-fun save_area (Core) Page)
(declare-fun in_guest (Core) Bool)
(declare-fun saved (Core Page) Bool)
(declare-fun undefined (Core) Bool)

(define-fun init_svme () Bool (forall ((i Core)) (not (svme i))))
(define-fun init_in_guest () Bool (forall ((i Core)) (not (in_guest i))))
(define-fun init_undefined () Bool (forall ((i Core)) (not (undefined i))))
(define-fun guest_has_svme () Bool (forall ((c Core)) (=> (and (in_guest c) (not (undefined c))) (svme c))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially guest_has_svme
(push 1)
(assert init_svme)
(assert init_in_guest)
(assert init_undefined)
(assert (not guest_has_svme))
(check-sat)
(pop 1)

; ---- RESET keeps guest_has_svme
; from guest_has_svme; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_svme)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (in_guest c_1) (not (and (not (= c_1 c)) (undefined c_1))))
        (and (not (= c_1 c)) (svme c_1))))))
(check-sat)
(pop 1)

; ---- TAKE.start keeps guest_has_svme
; from guest_has_svme; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_svme)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (in_guest c_1) (not (undefined c_1))) (and (not (= c_1 c)) (svme c_1))))))
(check-sat)
(pop 1)

; ---- EXIT keeps guest_has_svme
; from guest_has_svme; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun EXIT.any1 () Bool)
(assert guest_has_svme)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and
          (not (= c_1 c))
          (in_guest c_1)
          (not (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1))))
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) EXIT.any1 (svme c_1)))))))
(check-sat)
(pop 1)

; ---- WRMSR_EFER.intercepted keeps guest_has_svme
; from guest_has_svme; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun WRMSR_EFER.intercepted.any1 () Bool)
(assert guest_has_svme)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and
          (not (= c_1 c))
          (in_guest c_1)
          (not (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1))))
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) WRMSR_EFER.intercepted.any1 (svme c_1)))))))
(check-sat)
(pop 1)

; ---- WRMSR_EFER.write keeps guest_has_svme
; from guest_has_svme; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun enable () Bool)
(assert guest_has_svme)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (in_guest c_1) (not (or (and (= c_1 c) (in_guest c) (not enable)) (undefined c_1))))
        (ite (= c_1 c) enable (svme c_1))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_CR.intercepted keeps guest_has_svme
; from guest_has_svme; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun WRMSR_VM_CR.intercepted.any1 () Bool)
(assert guest_has_svme)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and
          (not (= c_1 c))
          (in_guest c_1)
          (not (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1))))
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) WRMSR_VM_CR.intercepted.any1 (svme c_1)))))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.intercepted keeps guest_has_svme
; from guest_has_svme; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun WRMSR_SVM_KEY.intercepted.any1 () Bool)
(assert guest_has_svme)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and
          (not (= c_1 c))
          (in_guest c_1)
          (not (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1))))
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) WRMSR_SVM_KEY.intercepted.any1 (svme c_1)))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_HSAVE_PA.intercepted keeps guest_has_svme
; from guest_has_svme; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun WRMSR_VM_HSAVE_PA.intercepted.any1 () Bool)
(assert guest_has_svme)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and
          (not (= c_1 c))
          (in_guest c_1)
          (not (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1))))
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) WRMSR_VM_HSAVE_PA.intercepted.any1 (svme c_1)))))))
(check-sat)
(pop 1)

; ---- VMRUN.guest keeps guest_has_svme
; from guest_has_svme; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun VMRUN.guest.any1 () Bool)
(assert guest_has_svme)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and
          (not (= c_1 c))
          (in_guest c_1)
          (not (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1))))
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) VMRUN.guest.any1 (svme c_1)))))))
(check-sat)
(pop 1)

; ---- VMRUN.enter keeps guest_has_svme
; from guest_has_svme; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert guest_has_svme)
(assert (svme c))
(assert (not (forall ((c_1 Core)) (=> (and (or (= c_1 c) (in_guest c_1)) (not (undefined c_1))) (svme c_1)))))
(check-sat)
(pop 1)

; ---- VMLOAD.guest keeps guest_has_svme
; from guest_has_svme; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun VMLOAD.guest.any1 () Bool)
(assert guest_has_svme)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and
          (not (= c_1 c))
          (in_guest c_1)
          (not (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1))))
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) VMLOAD.guest.any1 (svme c_1)))))))
(check-sat)
(pop 1)

; ---- VMSAVE.guest keeps guest_has_svme
; from guest_has_svme; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun VMSAVE.guest.any1 () Bool)
(assert guest_has_svme)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and
          (not (= c_1 c))
          (in_guest c_1)
          (not (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1))))
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) VMSAVE.guest.any1 (svme c_1)))))))
(check-sat)
(pop 1)

; ---- VMMCALL.guest keeps guest_has_svme
; from guest_has_svme; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun VMMCALL.guest.any1 () Bool)
(assert guest_has_svme)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and
          (not (= c_1 c))
          (in_guest c_1)
          (not (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1))))
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) VMMCALL.guest.any1 (svme c_1)))))))
(check-sat)
(pop 1)

; ---- INVLPGA.guest keeps guest_has_svme
; from guest_has_svme; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun INVLPGA.guest.any1 () Bool)
(assert guest_has_svme)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and
          (not (= c_1 c))
          (in_guest c_1)
          (not (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1))))
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) INVLPGA.guest.any1 (svme c_1)))))))
(check-sat)
(pop 1)

; ---- STGI.guest keeps guest_has_svme
; from guest_has_svme; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun STGI.guest.any1 () Bool)
(assert guest_has_svme)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and
          (not (= c_1 c))
          (in_guest c_1)
          (not (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1))))
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) STGI.guest.any1 (svme c_1)))))))
(check-sat)
(pop 1)

; ---- CLGI.guest keeps guest_has_svme
; from guest_has_svme; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun CLGI.guest.any1 () Bool)
(assert guest_has_svme)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and
          (not (= c_1 c))
          (in_guest c_1)
          (not (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1))))
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) CLGI.guest.any1 (svme c_1)))))))
(check-sat)
(pop 1)

; ---- SKINIT.guest keeps guest_has_svme
; from guest_has_svme; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun SKINIT.guest.any1 () Bool)
(assert guest_has_svme)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and
          (not (= c_1 c))
          (in_guest c_1)
          (not (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1))))
        (or
          (and (= c_1 c) (saved c (save_area c)))
          (ite (and (= c_1 c) (not (saved c (save_area c)))) SKINIT.guest.any1 (svme c_1)))))))
(check-sat)
(pop 1)

; ---- SKINIT.launch keeps guest_has_svme
; from guest_has_svme; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_svme)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (in_guest c_1) (not (undefined c_1))) (and (not (= c_1 c)) (svme c_1))))))
(check-sat)
(pop 1)
