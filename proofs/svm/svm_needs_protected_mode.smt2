; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: svm_needs_protected_mode
; claim: step: all c: Core: not protected_mode[c] and (VMRUN(c, _) or VMLOAD(c, _) or VMSAVE(c, _) or INVLPGA(c) or STGI(c) or CLGI(c) or SKINIT(c)) implies answers UD
; source: APM 3: SVM instructions, Action
; method: 1-induction
; transitions: VMRUN.privilege, VMRUN.address, VMRUN.guest, VMRUN.page_zero, VMRUN.controls, VMRUN.guest_state, VMRUN.enter, VMLOAD.privilege, VMLOAD.address, VMLOAD.guest, VMLOAD.load, VMSAVE.privilege, VMSAVE.address, VMSAVE.guest, VMSAVE.save, INVLPGA.privilege, INVLPGA.guest, INVLPGA.invalidate, STGI.privilege, STGI.guest, STGI.set, CLGI.privilege, CLGI.guest, CLGI.clear, SKINIT.privilege, SKINIT.guest, SKINIT.launch
; obligations: 27, each to be answered unsat

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

; ---- VMRUN.privilege satisfies svm_needs_protected_mode
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun protected_mode (Core) Bool)
(assert (protected_mode c))
(assert (not (forall ((c_1 Core)) (not (and (not (protected_mode c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRUN.address satisfies svm_needs_protected_mode
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun protected_mode (Core) Bool)
(assert (protected_mode c))
(assert (not (forall ((c_1 Core)) (not (and (not (protected_mode c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRUN.guest satisfies svm_needs_protected_mode
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun protected_mode (Core) Bool)
(assert (protected_mode c))
(assert (not (forall ((c_1 Core)) (not (and (not (protected_mode c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRUN.page_zero satisfies svm_needs_protected_mode
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun protected_mode (Core) Bool)
(assert (protected_mode c))
(assert (not (forall ((c_1 Core)) (not (and (not (protected_mode c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRUN.controls satisfies svm_needs_protected_mode
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun protected_mode (Core) Bool)
(assert (protected_mode c))
(assert (not (forall ((c_1 Core)) (not (and (not (protected_mode c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRUN.guest_state satisfies svm_needs_protected_mode
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun protected_mode (Core) Bool)
(assert (protected_mode c))
(assert (not (forall ((c_1 Core)) (not (and (not (protected_mode c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRUN.enter satisfies svm_needs_protected_mode
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun protected_mode (Core) Bool)
(assert (protected_mode c))
(assert (not (forall ((c_1 Core)) (not (and (not (protected_mode c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLOAD.privilege satisfies svm_needs_protected_mode
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun protected_mode (Core) Bool)
(assert (protected_mode c))
(assert (not (forall ((c_1 Core)) (not (and (not (protected_mode c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLOAD.address satisfies svm_needs_protected_mode
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun protected_mode (Core) Bool)
(assert (protected_mode c))
(assert (not (forall ((c_1 Core)) (not (and (not (protected_mode c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLOAD.guest satisfies svm_needs_protected_mode
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun protected_mode (Core) Bool)
(assert (protected_mode c))
(assert (not (forall ((c_1 Core)) (not (and (not (protected_mode c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLOAD.load satisfies svm_needs_protected_mode
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun protected_mode (Core) Bool)
(assert (protected_mode c))
(assert (not (forall ((c_1 Core)) (not (and (not (protected_mode c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMSAVE.privilege satisfies svm_needs_protected_mode
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun protected_mode (Core) Bool)
(assert (protected_mode c))
(assert (not (forall ((c_1 Core)) (not (and (not (protected_mode c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMSAVE.address satisfies svm_needs_protected_mode
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun protected_mode (Core) Bool)
(assert (protected_mode c))
(assert (not (forall ((c_1 Core)) (not (and (not (protected_mode c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMSAVE.guest satisfies svm_needs_protected_mode
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun protected_mode (Core) Bool)
(assert (protected_mode c))
(assert (not (forall ((c_1 Core)) (not (and (not (protected_mode c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMSAVE.save satisfies svm_needs_protected_mode
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun protected_mode (Core) Bool)
(assert (protected_mode c))
(assert (not (forall ((c_1 Core)) (not (and (not (protected_mode c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVLPGA.privilege satisfies svm_needs_protected_mode
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun protected_mode (Core) Bool)
(assert (protected_mode c))
(assert (not (forall ((c_1 Core)) (not (and (not (protected_mode c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVLPGA.guest satisfies svm_needs_protected_mode
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun protected_mode (Core) Bool)
(assert (protected_mode c))
(assert (not (forall ((c_1 Core)) (not (and (not (protected_mode c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVLPGA.invalidate satisfies svm_needs_protected_mode
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun protected_mode (Core) Bool)
(assert (protected_mode c))
(assert (not (forall ((c_1 Core)) (not (and (not (protected_mode c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- STGI.privilege satisfies svm_needs_protected_mode
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun protected_mode (Core) Bool)
(assert (protected_mode c))
(assert (not (forall ((c_1 Core)) (not (and (not (protected_mode c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- STGI.guest satisfies svm_needs_protected_mode
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun protected_mode (Core) Bool)
(assert (protected_mode c))
(assert (not (forall ((c_1 Core)) (not (and (not (protected_mode c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- STGI.set satisfies svm_needs_protected_mode
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun protected_mode (Core) Bool)
(assert (protected_mode c))
(assert (not (forall ((c_1 Core)) (not (and (not (protected_mode c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- CLGI.privilege satisfies svm_needs_protected_mode
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun protected_mode (Core) Bool)
(assert (protected_mode c))
(assert (not (forall ((c_1 Core)) (not (and (not (protected_mode c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- CLGI.guest satisfies svm_needs_protected_mode
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun protected_mode (Core) Bool)
(assert (protected_mode c))
(assert (not (forall ((c_1 Core)) (not (and (not (protected_mode c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- CLGI.clear satisfies svm_needs_protected_mode
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun protected_mode (Core) Bool)
(assert (protected_mode c))
(assert (not (forall ((c_1 Core)) (not (and (not (protected_mode c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- SKINIT.privilege satisfies svm_needs_protected_mode
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun protected_mode (Core) Bool)
(assert (protected_mode c))
(assert (not (forall ((c_1 Core)) (not (and (not (protected_mode c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- SKINIT.guest satisfies svm_needs_protected_mode
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun protected_mode (Core) Bool)
(assert (protected_mode c))
(assert (not (forall ((c_1 Core)) (not (and (not (protected_mode c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- SKINIT.launch satisfies svm_needs_protected_mode
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun protected_mode (Core) Bool)
(assert (protected_mode c))
(assert (not (forall ((c_1 Core)) (not (and (not (protected_mode c_1)) (= c_1 c))))))
(check-sat)
(pop 1)
