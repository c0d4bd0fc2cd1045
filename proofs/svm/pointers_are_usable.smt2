; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: pointers_are_usable
; claim: invariant: all c: Core, x: Page: save_area[c] == x or vmcb[c] == x implies aligned[x] and within_width[x]
; source: APM: SVM Related MSRs, VM_HSAVE_PA
; method: 1-induction
; invariant: pointers_are_usable: all c: Core, x: Page: save_area[c] == x or vmcb[c] == x implies aligned[x] and within_width[x]
; assume: zero_is_an_address: aligned[zero] and within_width[zero]
; transitions: RESET, TAKE.start, EXIT, WRMSR_EFER.intercepted, WRMSR_VM_CR.intercepted, WRMSR_SVM_KEY.intercepted, WRMSR_VM_HSAVE_PA.intercepted, WRMSR_VM_HSAVE_PA.write, VMRUN.guest, VMRUN.enter, VMLOAD.guest, VMSAVE.guest, VMMCALL.guest, INVLPGA.guest, STGI.guest, CLGI.guest, SKINIT.guest, SKINIT.launch
; obligations: 19, each to be answered unsat

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
(declare-fun save_area (Core) Page)
(declare-fun vmcb (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (vmcb i1 x) (vmcb i1 y)) (= x y))))
; assume zero_is_an_address
(assert (and (aligned zero) (within_width zero)))

(define-fun init_vmcb () Bool (forall ((i Core)) (not (exists ((p Page)) (vmcb i p)))))
(define-fun save_areas_are_addresses () Bool
  (forall ((c Core)) (and (aligned (save_area c)) (within_width (save_area c)))))
(define-fun pointers_are_usable () Bool
  (forall ((c Core) (x Page)) (=> (or (= (save_area c) x) (vmcb c x)) (and (aligned x) (within_width x)))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially pointers_are_usable
(push 1)
(assert init_vmcb)
(assert save_areas_are_addresses)
(assert (not pointers_are_usable))
(check-sat)
(pop 1)

; ---- RESET keeps pointers_are_usable
; from pointers_are_usable; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_are_usable)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (or (ite (= c_1 c) (= zero x) (= (save_area c_1) x)) (ite (= c_1 c) false (vmcb c_1 x)))
        (and (aligned x) (within_width x))))))
(check-sat)
(pop 1)

; ---- TAKE.start keeps pointers_are_usable
; from pointers_are_usable; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_are_usable)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (= (save_area c_1) x) (ite (= c_1 c) false (vmcb c_1 x))) (and (aligned x) (within_width x))))))
(check-sat)
(pop 1)

; ---- EXIT keeps pointers_are_usable
; from pointers_are_usable; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_are_usable)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (= (save_area c_1) x) (ite (= c_1 c) false (vmcb c_1 x))) (and (aligned x) (within_width x))))))
(check-sat)
(pop 1)

; ---- WRMSR_EFER.intercepted keeps pointers_are_usable
; from pointers_are_usable; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_are_usable)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (= (save_area c_1) x) (ite (= c_1 c) false (vmcb c_1 x))) (and (aligned x) (within_width x))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_CR.intercepted keeps pointers_are_usable
; from pointers_are_usable; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_are_usable)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (= (save_area c_1) x) (ite (= c_1 c) false (vmcb c_1 x))) (and (aligned x) (within_width x))))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.intercepted keeps pointers_are_usable
; from pointers_are_usable; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_are_usable)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (= (save_area c_1) x) (ite (= c_1 c) false (vmcb c_1 x))) (and (aligned x) (within_width x))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_HSAVE_PA.intercepted keeps pointers_are_usable
; from pointers_are_usable; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_are_usable)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (= (save_area c_1) x) (ite (= c_1 c) false (vmcb c_1 x))) (and (aligned x) (within_width x))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_HSAVE_PA.write keeps pointers_are_usable
; from pointers_are_usable; hypotheses 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(assert pointers_are_usable)
(assert (aligned p))
(assert (within_width p))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (ite (= c_1 c) (= p x) (= (save_area c_1) x)) (vmcb c_1 x)) (and (aligned x) (within_width x))))))
(check-sat)
(pop 1)

; ---- VMRUN.guest keeps pointers_are_usable
; from pointers_are_usable; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_are_usable)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (or (= (save_area c_1) x_1) (ite (= c_1 c) false (vmcb c_1 x_1)))
        (and (aligned x_1) (within_width x_1))))))
(check-sat)
(pop 1)

; ---- VMRUN.enter keeps pointers_are_usable
; from pointers_are_usable; hypotheses 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert pointers_are_usable)
(assert (aligned x))
(assert (within_width x))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (or (= (save_area c_1) x_1) (ite (= c_1 c) (= x x_1) (vmcb c_1 x_1)))
        (and (aligned x_1) (within_width x_1))))))
(check-sat)
(pop 1)

; ---- VMLOAD.guest keeps pointers_are_usable
; from pointers_are_usable; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_are_usable)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (or (= (save_area c_1) x_1) (ite (= c_1 c) false (vmcb c_1 x_1)))
        (and (aligned x_1) (within_width x_1))))))
(check-sat)
(pop 1)

; ---- VMSAVE.guest keeps pointers_are_usable
; from pointers_are_usable; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_are_usable)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (or (= (save_area c_1) x_1) (ite (= c_1 c) false (vmcb c_1 x_1)))
        (and (aligned x_1) (within_width x_1))))))
(check-sat)
(pop 1)

; ---- VMMCALL.guest keeps pointers_are_usable
; from pointers_are_usable; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_are_usable)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (= (save_area c_1) x) (ite (= c_1 c) false (vmcb c_1 x))) (and (aligned x) (within_width x))))))
(check-sat)
(pop 1)

; ---- INVLPGA.guest keeps pointers_are_usable
; from pointers_are_usable; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_are_usable)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (= (save_area c_1) x) (ite (= c_1 c) false (vmcb c_1 x))) (and (aligned x) (within_width x))))))
(check-sat)
(pop 1)

; ---- STGI.guest keeps pointers_are_usable
; from pointers_are_usable; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_are_usable)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (= (save_area c_1) x) (ite (= c_1 c) false (vmcb c_1 x))) (and (aligned x) (within_width x))))))
(check-sat)
(pop 1)

; ---- CLGI.guest keeps pointers_are_usable
; from pointers_are_usable; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_are_usable)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (= (save_area c_1) x) (ite (= c_1 c) false (vmcb c_1 x))) (and (aligned x) (within_width x))))))
(check-sat)
(pop 1)

; ---- SKINIT.guest keeps pointers_are_usable
; from pointers_are_usable; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_are_usable)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (= (save_area c_1) x) (ite (= c_1 c) false (vmcb c_1 x))) (and (aligned x) (within_width x))))))
(check-sat)
(pop 1)

; ---- SKINIT.launch keeps pointers_are_usable
; from pointers_are_usable; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_are_usable)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (= (save_area c_1) x) (ite (= c_1 c) false (vmcb c_1 x))) (and (aligned x) (within_width x))))))
(check-sat)
(pop 1)
