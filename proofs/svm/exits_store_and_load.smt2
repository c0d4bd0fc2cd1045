; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: exits_store_and_load
; claim: step: all c, d: Core, p: Page: EXIT(c, _) or (executes(c) and answers VMEXIT(_)) implies (vmcb[c] == p implies (next(state_ok[p]) iff svme[c]) and not next(saved[d, p])) and (vmcb[c] != p implies (next(state_ok[p]) iff state_ok[p]) and (next(saved[d, p]) iff saved[d, p])) and (saved[c, save_area[c]] implies next(svme[c]) and (next(undefined[c]) iff undefined[c])) and (not saved[c, save_area[c]] implies next(undefined[c])) and not next(in_guest[c]) and not next(gif[c]) and next(vmcb[c]) == none
; source: APM: #VMEXIT
; method: 1-induction
; transitions: EXIT, WRMSR_EFER.intercepted, WRMSR_VM_CR.intercepted, WRMSR_SVM_KEY.intercepted, WRMSR_VM_HSAVE_PA.intercepted, VMRUN.guest, VMLOAD.guest, VMSAVE.guest, VMMCALL.guest, INVLPGA.guest, STGI.guest, CLGI.guest, SKINIT.guest
; obligations: 13, each to be answered unsat

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
(declare-fun gif (Core) Bool)
(declare-fun in_guest (Core) Bool)
(declare-fun vmcb (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (vmcb i1 x) (vmcb i1 y)) (= x y))))
(declare-fun state_ok (Page) Bool)
(declare-fun saved (Core Page) Bool)
(declare-fun undefined (Core) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- EXIT satisfies exits_store_and_load
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun EXIT.any1 () Bool)
(assert
  (not
    (forall ((c_1 Core) (d Core) (p_1 Page))
      (=>
        (= c_1 c)
        (and
          (=>
            (vmcb c_1 p_1)
            (and
              (ite (vmcb c p_1) (= (svme c) (svme c_1)) (= (state_ok p_1) (svme c_1)))
              (not (and (not (vmcb c p_1)) (saved d p_1)))))
          (=>
            (not (vmcb c_1 p_1))
            (and
              (or (not (vmcb c p_1)) (= (svme c) (state_ok p_1)))
              (= (and (not (vmcb c p_1)) (saved d p_1)) (saved d p_1))))
          (=>
            (saved c_1 (save_area c_1))
            (and
              (or
                (and (= c_1 c) (saved c (save_area c)))
                (ite (and (= c_1 c) (not (saved c (save_area c)))) EXIT.any1 (svme c_1)))
              (= (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1)) (undefined c_1))))
          (=>
            (not (saved c_1 (save_area c_1)))
            (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1)))
          (not (and (not (= c_1 c)) (in_guest c_1)))
          (not (and (not (= c_1 c)) (gif c_1)))
          (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- WRMSR_EFER.intercepted satisfies exits_store_and_load
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun WRMSR_EFER.intercepted.any1 () Bool)
(assert
  (not
    (forall ((c_1 Core) (d Core) (p_1 Page))
      (=>
        (= c_1 c)
        (and
          (=>
            (vmcb c_1 p_1)
            (and
              (ite (vmcb c p_1) (= (svme c) (svme c_1)) (= (state_ok p_1) (svme c_1)))
              (not (and (not (vmcb c p_1)) (saved d p_1)))))
          (=>
            (not (vmcb c_1 p_1))
            (and
              (or (not (vmcb c p_1)) (= (svme c) (state_ok p_1)))
              (= (and (not (vmcb c p_1)) (saved d p_1)) (saved d p_1))))
          (=>
            (saved c_1 (save_area c_1))
            (and
              (or
                (and (= c_1 c) (saved c (save_area c)))
                (ite (and (= c_1 c) (not (saved c (save_area c)))) WRMSR_EFER.intercepted.any1 (svme c_1)))
              (= (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1)) (undefined c_1))))
          (=>
            (not (saved c_1 (save_area c_1)))
            (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1)))
          (not (and (not (= c_1 c)) (in_guest c_1)))
          (not (and (not (= c_1 c)) (gif c_1)))
          (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_CR.intercepted satisfies exits_store_and_load
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun WRMSR_VM_CR.intercepted.any1 () Bool)
(assert
  (not
    (forall ((c_1 Core) (d Core) (p_1 Page))
      (=>
        (= c_1 c)
        (and
          (=>
            (vmcb c_1 p_1)
            (and
              (ite (vmcb c p_1) (= (svme c) (svme c_1)) (= (state_ok p_1) (svme c_1)))
              (not (and (not (vmcb c p_1)) (saved d p_1)))))
          (=>
            (not (vmcb c_1 p_1))
            (and
              (or (not (vmcb c p_1)) (= (svme c) (state_ok p_1)))
              (= (and (not (vmcb c p_1)) (saved d p_1)) (saved d p_1))))
          (=>
            (saved c_1 (save_area c_1))
            (and
              (or
                (and (= c_1 c) (saved c (save_area c)))
                (ite (and (= c_1 c) (not (saved c (save_area c)))) WRMSR_VM_CR.intercepted.any1 (svme c_1)))
              (= (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1)) (undefined c_1))))
          (=>
            (not (saved c_1 (save_area c_1)))
            (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1)))
          (not (and (not (= c_1 c)) (in_guest c_1)))
          (not (and (not (= c_1 c)) (gif c_1)))
          (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.intercepted satisfies exits_store_and_load
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun WRMSR_SVM_KEY.intercepted.any1 () Bool)
(assert
  (not
    (forall ((c_1 Core) (d Core) (p_1 Page))
      (=>
        (= c_1 c)
        (and
          (=>
            (vmcb c_1 p_1)
            (and
              (ite (vmcb c p_1) (= (svme c) (svme c_1)) (= (state_ok p_1) (svme c_1)))
              (not (and (not (vmcb c p_1)) (saved d p_1)))))
          (=>
            (not (vmcb c_1 p_1))
            (and
              (or (not (vmcb c p_1)) (= (svme c) (state_ok p_1)))
              (= (and (not (vmcb c p_1)) (saved d p_1)) (saved d p_1))))
          (=>
            (saved c_1 (save_area c_1))
            (and
              (or
                (and (= c_1 c) (saved c (save_area c)))
                (ite (and (= c_1 c) (not (saved c (save_area c)))) WRMSR_SVM_KEY.intercepted.any1 (svme c_1)))
              (= (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1)) (undefined c_1))))
          (=>
            (not (saved c_1 (save_area c_1)))
            (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1)))
          (not (and (not (= c_1 c)) (in_guest c_1)))
          (not (and (not (= c_1 c)) (gif c_1)))
          (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_HSAVE_PA.intercepted satisfies exits_store_and_load
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun WRMSR_VM_HSAVE_PA.intercepted.any1 () Bool)
(assert
  (not
    (forall ((c_1 Core) (d Core) (p_1 Page))
      (=>
        (= c_1 c)
        (and
          (=>
            (vmcb c_1 p_1)
            (and
              (ite (vmcb c p_1) (= (svme c) (svme c_1)) (= (state_ok p_1) (svme c_1)))
              (not (and (not (vmcb c p_1)) (saved d p_1)))))
          (=>
            (not (vmcb c_1 p_1))
            (and
              (or (not (vmcb c p_1)) (= (svme c) (state_ok p_1)))
              (= (and (not (vmcb c p_1)) (saved d p_1)) (saved d p_1))))
          (=>
            (saved c_1 (save_area c_1))
            (and
              (or
                (and (= c_1 c) (saved c (save_area c)))
                (ite
                  (and (= c_1 c) (not (saved c (save_area c))))
                  WRMSR_VM_HSAVE_PA.intercepted.any1
                  (svme c_1)))
              (= (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1)) (undefined c_1))))
          (=>
            (not (saved c_1 (save_area c_1)))
            (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1)))
          (not (and (not (= c_1 c)) (in_guest c_1)))
          (not (and (not (= c_1 c)) (gif c_1)))
          (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- VMRUN.guest satisfies exits_store_and_load
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun VMRUN.guest.any1 () Bool)
(assert
  (not
    (forall ((c_1 Core) (d Core) (p_1 Page))
      (=>
        (= c_1 c)
        (and
          (=>
            (vmcb c_1 p_1)
            (and
              (ite (vmcb c p_1) (= (svme c) (svme c_1)) (= (state_ok p_1) (svme c_1)))
              (not (and (not (vmcb c p_1)) (saved d p_1)))))
          (=>
            (not (vmcb c_1 p_1))
            (and
              (or (not (vmcb c p_1)) (= (svme c) (state_ok p_1)))
              (= (and (not (vmcb c p_1)) (saved d p_1)) (saved d p_1))))
          (=>
            (saved c_1 (save_area c_1))
            (and
              (or
                (and (= c_1 c) (saved c (save_area c)))
                (ite (and (= c_1 c) (not (saved c (save_area c)))) VMRUN.guest.any1 (svme c_1)))
              (= (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1)) (undefined c_1))))
          (=>
            (not (saved c_1 (save_area c_1)))
            (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1)))
          (not (and (not (= c_1 c)) (in_guest c_1)))
          (not (and (not (= c_1 c)) (gif c_1)))
          (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- VMLOAD.guest satisfies exits_store_and_load
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun VMLOAD.guest.any1 () Bool)
(assert
  (not
    (forall ((c_1 Core) (d Core) (p_1 Page))
      (=>
        (= c_1 c)
        (and
          (=>
            (vmcb c_1 p_1)
            (and
              (ite (vmcb c p_1) (= (svme c) (svme c_1)) (= (state_ok p_1) (svme c_1)))
              (not (and (not (vmcb c p_1)) (saved d p_1)))))
          (=>
            (not (vmcb c_1 p_1))
            (and
              (or (not (vmcb c p_1)) (= (svme c) (state_ok p_1)))
              (= (and (not (vmcb c p_1)) (saved d p_1)) (saved d p_1))))
          (=>
            (saved c_1 (save_area c_1))
            (and
              (or
                (and (= c_1 c) (saved c (save_area c)))
                (ite (and (= c_1 c) (not (saved c (save_area c)))) VMLOAD.guest.any1 (svme c_1)))
              (= (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1)) (undefined c_1))))
          (=>
            (not (saved c_1 (save_area c_1)))
            (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1)))
          (not (and (not (= c_1 c)) (in_guest c_1)))
          (not (and (not (= c_1 c)) (gif c_1)))
          (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- VMSAVE.guest satisfies exits_store_and_load
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun VMSAVE.guest.any1 () Bool)
(assert
  (not
    (forall ((c_1 Core) (d Core) (p_1 Page))
      (=>
        (= c_1 c)
        (and
          (=>
            (vmcb c_1 p_1)
            (and
              (ite (vmcb c p_1) (= (svme c) (svme c_1)) (= (state_ok p_1) (svme c_1)))
              (not (and (not (vmcb c p_1)) (saved d p_1)))))
          (=>
            (not (vmcb c_1 p_1))
            (and
              (or (not (vmcb c p_1)) (= (svme c) (state_ok p_1)))
              (= (and (not (vmcb c p_1)) (saved d p_1)) (saved d p_1))))
          (=>
            (saved c_1 (save_area c_1))
            (and
              (or
                (and (= c_1 c) (saved c (save_area c)))
                (ite (and (= c_1 c) (not (saved c (save_area c)))) VMSAVE.guest.any1 (svme c_1)))
              (= (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1)) (undefined c_1))))
          (=>
            (not (saved c_1 (save_area c_1)))
            (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1)))
          (not (and (not (= c_1 c)) (in_guest c_1)))
          (not (and (not (= c_1 c)) (gif c_1)))
          (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- VMMCALL.guest satisfies exits_store_and_load
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun VMMCALL.guest.any1 () Bool)
(assert
  (not
    (forall ((c_1 Core) (d Core) (p_1 Page))
      (=>
        (= c_1 c)
        (and
          (=>
            (vmcb c_1 p_1)
            (and
              (ite (vmcb c p_1) (= (svme c) (svme c_1)) (= (state_ok p_1) (svme c_1)))
              (not (and (not (vmcb c p_1)) (saved d p_1)))))
          (=>
            (not (vmcb c_1 p_1))
            (and
              (or (not (vmcb c p_1)) (= (svme c) (state_ok p_1)))
              (= (and (not (vmcb c p_1)) (saved d p_1)) (saved d p_1))))
          (=>
            (saved c_1 (save_area c_1))
            (and
              (or
                (and (= c_1 c) (saved c (save_area c)))
                (ite (and (= c_1 c) (not (saved c (save_area c)))) VMMCALL.guest.any1 (svme c_1)))
              (= (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1)) (undefined c_1))))
          (=>
            (not (saved c_1 (save_area c_1)))
            (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1)))
          (not (and (not (= c_1 c)) (in_guest c_1)))
          (not (and (not (= c_1 c)) (gif c_1)))
          (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- INVLPGA.guest satisfies exits_store_and_load
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun INVLPGA.guest.any1 () Bool)
(assert
  (not
    (forall ((c_1 Core) (d Core) (p_1 Page))
      (=>
        (= c_1 c)
        (and
          (=>
            (vmcb c_1 p_1)
            (and
              (ite (vmcb c p_1) (= (svme c) (svme c_1)) (= (state_ok p_1) (svme c_1)))
              (not (and (not (vmcb c p_1)) (saved d p_1)))))
          (=>
            (not (vmcb c_1 p_1))
            (and
              (or (not (vmcb c p_1)) (= (svme c) (state_ok p_1)))
              (= (and (not (vmcb c p_1)) (saved d p_1)) (saved d p_1))))
          (=>
            (saved c_1 (save_area c_1))
            (and
              (or
                (and (= c_1 c) (saved c (save_area c)))
                (ite (and (= c_1 c) (not (saved c (save_area c)))) INVLPGA.guest.any1 (svme c_1)))
              (= (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1)) (undefined c_1))))
          (=>
            (not (saved c_1 (save_area c_1)))
            (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1)))
          (not (and (not (= c_1 c)) (in_guest c_1)))
          (not (and (not (= c_1 c)) (gif c_1)))
          (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- STGI.guest satisfies exits_store_and_load
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun STGI.guest.any1 () Bool)
(assert
  (not
    (forall ((c_1 Core) (d Core) (p_1 Page))
      (=>
        (= c_1 c)
        (and
          (=>
            (vmcb c_1 p_1)
            (and
              (ite (vmcb c p_1) (= (svme c) (svme c_1)) (= (state_ok p_1) (svme c_1)))
              (not (and (not (vmcb c p_1)) (saved d p_1)))))
          (=>
            (not (vmcb c_1 p_1))
            (and
              (or (not (vmcb c p_1)) (= (svme c) (state_ok p_1)))
              (= (and (not (vmcb c p_1)) (saved d p_1)) (saved d p_1))))
          (=>
            (saved c_1 (save_area c_1))
            (and
              (or
                (and (= c_1 c) (saved c (save_area c)))
                (ite (and (= c_1 c) (not (saved c (save_area c)))) STGI.guest.any1 (svme c_1)))
              (= (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1)) (undefined c_1))))
          (=>
            (not (saved c_1 (save_area c_1)))
            (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1)))
          (not (and (not (= c_1 c)) (in_guest c_1)))
          (not (and (not (= c_1 c)) (gif c_1)))
          (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- CLGI.guest satisfies exits_store_and_load
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun CLGI.guest.any1 () Bool)
(assert
  (not
    (forall ((c_1 Core) (d Core) (p_1 Page))
      (=>
        (= c_1 c)
        (and
          (=>
            (vmcb c_1 p_1)
            (and
              (ite (vmcb c p_1) (= (svme c) (svme c_1)) (= (state_ok p_1) (svme c_1)))
              (not (and (not (vmcb c p_1)) (saved d p_1)))))
          (=>
            (not (vmcb c_1 p_1))
            (and
              (or (not (vmcb c p_1)) (= (svme c) (state_ok p_1)))
              (= (and (not (vmcb c p_1)) (saved d p_1)) (saved d p_1))))
          (=>
            (saved c_1 (save_area c_1))
            (and
              (or
                (and (= c_1 c) (saved c (save_area c)))
                (ite (and (= c_1 c) (not (saved c (save_area c)))) CLGI.guest.any1 (svme c_1)))
              (= (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1)) (undefined c_1))))
          (=>
            (not (saved c_1 (save_area c_1)))
            (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1)))
          (not (and (not (= c_1 c)) (in_guest c_1)))
          (not (and (not (= c_1 c)) (gif c_1)))
          (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)

; ---- SKINIT.guest satisfies exits_store_and_load
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun SKINIT.guest.any1 () Bool)
(assert
  (not
    (forall ((c_1 Core) (d Core) (p_1 Page))
      (=>
        (= c_1 c)
        (and
          (=>
            (vmcb c_1 p_1)
            (and
              (ite (vmcb c p_1) (= (svme c) (svme c_1)) (= (state_ok p_1) (svme c_1)))
              (not (and (not (vmcb c p_1)) (saved d p_1)))))
          (=>
            (not (vmcb c_1 p_1))
            (and
              (or (not (vmcb c p_1)) (= (svme c) (state_ok p_1)))
              (= (and (not (vmcb c p_1)) (saved d p_1)) (saved d p_1))))
          (=>
            (saved c_1 (save_area c_1))
            (and
              (or
                (and (= c_1 c) (saved c (save_area c)))
                (ite (and (= c_1 c) (not (saved c (save_area c)))) SKINIT.guest.any1 (svme c_1)))
              (= (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1)) (undefined c_1))))
          (=>
            (not (saved c_1 (save_area c_1)))
            (or (and (= c_1 c) (not (saved c (save_area c)))) (undefined c_1)))
          (not (and (not (= c_1 c)) (in_guest c_1)))
          (not (and (not (= c_1 c)) (gif c_1)))
          (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p)))))))))
(check-sat)
(pop 1)
