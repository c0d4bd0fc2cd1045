; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: exits_are_asked_for
; claim: step: all c: Core, i: Intercept: executes(c) and answers VMEXIT(i) implies in_guest[c] and intercepts[c, i] and not next(in_guest[c])
; source: APM: #VMEXIT
; method: 1-induction
; transitions: WRMSR_EFER.intercepted, WRMSR_VM_CR.intercepted, WRMSR_SVM_KEY.intercepted, WRMSR_VM_HSAVE_PA.intercepted, VMRUN.guest, VMLOAD.guest, VMSAVE.guest, VMMCALL.guest, INVLPGA.guest, STGI.guest, CLGI.guest, SKINIT.guest
; obligations: 12, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Asid 0)
(declare-sort Party 0)
(declare-datatypes ((Activity 0)) (((Running) (WaitForSipi))))
(declare-datatypes ((Intercept 0)) (((Intr) (Nmi) (Init) (Invlpga) (Msr) (Vmrun) (Vmmcall) (Vmload) (Vmsave) (Stgi) (Clgi) (Skinit) (Other))))
(declare-datatypes ((Flush 0)) (((NoFlush) (AllAsids) (ThisAsid) (ThisAsidNonGlobal))))
(declare-fun in_guest (Core) Bool)
(declare-fun intercepts (Core Intercept) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- WRMSR_EFER.intercepted satisfies exits_are_asked_for
; from no invariant; hypotheses 4, 5
(push 1)
(declare-fun c () Core)
(assert (in_guest c))
(assert (intercepts c Msr))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (in_guest c_1) (intercepts c_1 Msr) (not (and (not (= c_1 c)) (in_guest c_1))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_CR.intercepted satisfies exits_are_asked_for
; from no invariant; hypotheses 4, 5
(push 1)
(declare-fun c () Core)
(assert (in_guest c))
(assert (intercepts c Msr))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (in_guest c_1) (intercepts c_1 Msr) (not (and (not (= c_1 c)) (in_guest c_1))))))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.intercepted satisfies exits_are_asked_for
; from no invariant; hypotheses 4, 5
(push 1)
(declare-fun c () Core)
(assert (in_guest c))
(assert (intercepts c Msr))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (in_guest c_1) (intercepts c_1 Msr) (not (and (not (= c_1 c)) (in_guest c_1))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_HSAVE_PA.intercepted satisfies exits_are_asked_for
; from no invariant; hypotheses 4, 5
(push 1)
(declare-fun c () Core)
(assert (in_guest c))
(assert (intercepts c Msr))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (in_guest c_1) (intercepts c_1 Msr) (not (and (not (= c_1 c)) (in_guest c_1))))))))
(check-sat)
(pop 1)

; ---- VMRUN.guest satisfies exits_are_asked_for
; from no invariant; hypotheses 8, 9
(push 1)
(declare-fun c () Core)
(assert (in_guest c))
(assert (intercepts c Vmrun))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (in_guest c_1) (intercepts c_1 Vmrun) (not (and (not (= c_1 c)) (in_guest c_1))))))))
(check-sat)
(pop 1)

; ---- VMLOAD.guest satisfies exits_are_asked_for
; from no invariant; hypotheses 8, 9
(push 1)
(declare-fun c () Core)
(assert (in_guest c))
(assert (intercepts c Vmload))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (in_guest c_1) (intercepts c_1 Vmload) (not (and (not (= c_1 c)) (in_guest c_1))))))))
(check-sat)
(pop 1)

; ---- VMSAVE.guest satisfies exits_are_asked_for
; from no invariant; hypotheses 8, 9
(push 1)
(declare-fun c () Core)
(assert (in_guest c))
(assert (intercepts c Vmsave))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (in_guest c_1) (intercepts c_1 Vmsave) (not (and (not (= c_1 c)) (in_guest c_1))))))))
(check-sat)
(pop 1)

; ---- VMMCALL.guest satisfies exits_are_asked_for
; from no invariant; hypotheses 4, 5
(push 1)
(declare-fun c () Core)
(assert (in_guest c))
(assert (intercepts c Vmmcall))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (in_guest c_1) (intercepts c_1 Vmmcall) (not (and (not (= c_1 c)) (in_guest c_1))))))))
(check-sat)
(pop 1)

; ---- INVLPGA.guest satisfies exits_are_asked_for
; from no invariant; hypotheses 6, 7
(push 1)
(declare-fun c () Core)
(assert (in_guest c))
(assert (intercepts c Invlpga))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (in_guest c_1) (intercepts c_1 Invlpga) (not (and (not (= c_1 c)) (in_guest c_1))))))))
(check-sat)
(pop 1)

; ---- STGI.guest satisfies exits_are_asked_for
; from no invariant; hypotheses 6, 7
(push 1)
(declare-fun c () Core)
(assert (in_guest c))
(assert (intercepts c Stgi))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (in_guest c_1) (intercepts c_1 Stgi) (not (and (not (= c_1 c)) (in_guest c_1))))))))
(check-sat)
(pop 1)

; ---- CLGI.guest satisfies exits_are_asked_for
; from no invariant; hypotheses 6, 7
(push 1)
(declare-fun c () Core)
(assert (in_guest c))
(assert (intercepts c Clgi))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (in_guest c_1) (intercepts c_1 Clgi) (not (and (not (= c_1 c)) (in_guest c_1))))))))
(check-sat)
(pop 1)

; ---- SKINIT.guest satisfies exits_are_asked_for
; from no invariant; hypotheses 6, 7
(push 1)
(declare-fun c () Core)
(assert (in_guest c))
(assert (intercepts c Skinit))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (in_guest c_1) (intercepts c_1 Skinit) (not (and (not (= c_1 c)) (in_guest c_1))))))))
(check-sat)
(pop 1)
