; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: guest_has_vmcb
; claim: invariant: all c: Core: in_guest[c] iff vmcb[c] != none
; source: APM 3: VMRUN, Action
; method: 1-induction
; invariant: guest_has_vmcb: all c: Core: in_guest[c] iff vmcb[c] != none
; transitions: RESET, TAKE.start, EXIT, WRMSR_EFER.intercepted, WRMSR_VM_CR.intercepted, WRMSR_SVM_KEY.intercepted, WRMSR_VM_HSAVE_PA.intercepted, VMRUN.guest, VMRUN.enter, VMLOAD.guest, VMSAVE.guest, VMMCALL.guest, INVLPGA.guest, STGI.guest, CLGI.guest, SKINIT.guest, SKINIT.launch
; obligations: 18, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Asid 0)
(declare-sort Party 0)
(declare-datatypes ((Activity 0)) (((Running) (WaitForSipi))))
(declare-datatypes ((Intercept 0)) (((Intr) (Nmi) (Init) (Invlpga) (Msr) (Vmrun) (Vmmcall) (Vmload) (Vmsave) (Stgi) (Clgi) (Skinit) (Other))))
(declare-datatypes ((Flush 0)) (((NoFlush) (AllAsids) (ThisAsid) (ThisAsidNonGlobal))))
(declare-fun in_guest (Core) Bool)
(declare-fun vmcb (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (vmcb i1 x) (vmcb i1 y)) (= x y))))

(define-fun init_in_guest () Bool (forall ((i Core)) (not (in_guest i))))
(define-fun init_vmcb () Bool (forall ((i Core)) (not (exists ((p Page)) (vmcb i p)))))
(define-fun guest_has_vmcb () Bool (forall ((c Core)) (= (in_guest c) (exists ((p Page)) (vmcb c p)))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially guest_has_vmcb
(push 1)
(assert init_in_guest)
(assert init_vmcb)
(assert (not guest_has_vmcb))
(check-sat)
(pop 1)

; ---- RESET keeps guest_has_vmcb
; from guest_has_vmcb; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcb)
(assert
  (not
    (forall ((c_1 Core))
      (= (and (not (= c_1 c)) (in_guest c_1)) (not (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- TAKE.start keeps guest_has_vmcb
; from guest_has_vmcb; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcb)
(assert
  (not
    (forall ((c_1 Core))
      (= (and (not (= c_1 c)) (in_guest c_1)) (not (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- EXIT keeps guest_has_vmcb
; from guest_has_vmcb; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcb)
(assert
  (not
    (forall ((c_1 Core))
      (= (and (not (= c_1 c)) (in_guest c_1)) (not (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- WRMSR_EFER.intercepted keeps guest_has_vmcb
; from guest_has_vmcb; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcb)
(assert
  (not
    (forall ((c_1 Core))
      (= (and (not (= c_1 c)) (in_guest c_1)) (not (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_CR.intercepted keeps guest_has_vmcb
; from guest_has_vmcb; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcb)
(assert
  (not
    (forall ((c_1 Core))
      (= (and (not (= c_1 c)) (in_guest c_1)) (not (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.intercepted keeps guest_has_vmcb
; from guest_has_vmcb; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcb)
(assert
  (not
    (forall ((c_1 Core))
      (= (and (not (= c_1 c)) (in_guest c_1)) (not (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_HSAVE_PA.intercepted keeps guest_has_vmcb
; from guest_has_vmcb; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcb)
(assert
  (not
    (forall ((c_1 Core))
      (= (and (not (= c_1 c)) (in_guest c_1)) (not (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- VMRUN.guest keeps guest_has_vmcb
; from guest_has_vmcb; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcb)
(assert
  (not
    (forall ((c_1 Core))
      (= (and (not (= c_1 c)) (in_guest c_1)) (not (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- VMRUN.enter keeps guest_has_vmcb
; from guest_has_vmcb; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert guest_has_vmcb)
(assert
  (not
    (forall ((c_1 Core))
      (= (or (= c_1 c) (in_guest c_1)) (not (ite (= c_1 c) false (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- VMLOAD.guest keeps guest_has_vmcb
; from guest_has_vmcb; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcb)
(assert
  (not
    (forall ((c_1 Core))
      (= (and (not (= c_1 c)) (in_guest c_1)) (not (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- VMSAVE.guest keeps guest_has_vmcb
; from guest_has_vmcb; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcb)
(assert
  (not
    (forall ((c_1 Core))
      (= (and (not (= c_1 c)) (in_guest c_1)) (not (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- VMMCALL.guest keeps guest_has_vmcb
; from guest_has_vmcb; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcb)
(assert
  (not
    (forall ((c_1 Core))
      (= (and (not (= c_1 c)) (in_guest c_1)) (not (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- INVLPGA.guest keeps guest_has_vmcb
; from guest_has_vmcb; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcb)
(assert
  (not
    (forall ((c_1 Core))
      (= (and (not (= c_1 c)) (in_guest c_1)) (not (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- STGI.guest keeps guest_has_vmcb
; from guest_has_vmcb; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcb)
(assert
  (not
    (forall ((c_1 Core))
      (= (and (not (= c_1 c)) (in_guest c_1)) (not (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- CLGI.guest keeps guest_has_vmcb
; from guest_has_vmcb; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcb)
(assert
  (not
    (forall ((c_1 Core))
      (= (and (not (= c_1 c)) (in_guest c_1)) (not (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- SKINIT.guest keeps guest_has_vmcb
; from guest_has_vmcb; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcb)
(assert
  (not
    (forall ((c_1 Core))
      (= (and (not (= c_1 c)) (in_guest c_1)) (not (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- SKINIT.launch keeps guest_has_vmcb
; from guest_has_vmcb; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcb)
(assert
  (not
    (forall ((c_1 Core))
      (= (and (not (= c_1 c)) (in_guest c_1)) (not (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)
