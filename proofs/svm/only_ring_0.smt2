; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: only_ring_0
; claim: step: all c: Core: executes(c) and cpl[c] > 0 implies not answers Completes and not answers Entered
; source: APM 3: SVM instructions, Action
; method: 1-induction
; transitions: WRMSR_EFER.write, WRMSR_VM_CR.write, WRMSR_SVM_KEY.set, WRMSR_SVM_KEY.unlock, WRMSR_SVM_KEY.ignored, WRMSR_VM_HSAVE_PA.write, VMRUN.enter, VMLOAD.load, VMSAVE.save, INVLPGA.invalidate, STGI.set, CLGI.clear, SKINIT.launch
; obligations: 13, each to be answered unsat

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

; ---- WRMSR_EFER.write satisfies only_ring_0
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_CR.write satisfies only_ring_0
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.set satisfies only_ring_0
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.unlock satisfies only_ring_0
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.ignored satisfies only_ring_0
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_HSAVE_PA.write satisfies only_ring_0
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMRUN.enter satisfies only_ring_0
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMLOAD.load satisfies only_ring_0
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- VMSAVE.save satisfies only_ring_0
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- INVLPGA.invalidate satisfies only_ring_0
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- STGI.set satisfies only_ring_0
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- CLGI.clear satisfies only_ring_0
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)

; ---- SKINIT.launch satisfies only_ring_0
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (not (< 0 (cpl c))))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (< 0 (cpl c_1)))))))
(check-sat)
(pop 1)
