; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: privilege_outranks_the_intercept
; claim: step: all c: Core: executes(c) and cpl[c] > 0 and answers VMEXIT(_) implies VMMCALL(c)
; source: APM 3: SVM instructions, Action
; method: 1-induction
; transitions: WRMSR_EFER.intercepted, WRMSR_VM_CR.intercepted, WRMSR_SVM_KEY.intercepted, WRMSR_VM_HSAVE_PA.intercepted, VMRUN.guest, VMLOAD.guest, VMSAVE.guest, INVLPGA.guest, STGI.guest, CLGI.guest, SKINIT.guest
; obligations: 11, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Asid 0)
(declare-sort Party 0)
(declare-datatypes ((Activity 0)) (((Running) (WaitForSipi))))
(declare-datatypes ((Intercept 0)) (((Intr) (Nmi) (Init) (Invlpga) (Msr) (Vmrun) (Vmmcall) (Vmload) (Vmsave) (Stgi) (Clgi) (Skinit) (Other))))
(declare-datatypes ((Flush 0)) (((NoFlush) (AllAsids) (ThisAsid) (ThisAsidNonGlobal))))


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- WRMSR_EFER.intercepted satisfies privilege_outranks_the_intercept
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_CR.intercepted satisfies privilege_outranks_the_intercept
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.intercepted satisfies privilege_outranks_the_intercept
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_HSAVE_PA.intercepted satisfies privilege_outranks_the_intercept
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMRUN.guest satisfies privilege_outranks_the_intercept
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMLOAD.guest satisfies privilege_outranks_the_intercept
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMSAVE.guest satisfies privilege_outranks_the_intercept
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- INVLPGA.guest satisfies privilege_outranks_the_intercept
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- STGI.guest satisfies privilege_outranks_the_intercept
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- CLGI.guest satisfies privilege_outranks_the_intercept
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- SKINIT.guest satisfies privilege_outranks_the_intercept
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)
