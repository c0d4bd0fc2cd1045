; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: without_svme_only_ud
; claim: step: all c: Core: not svme[c] and (VMRUN(c, _) or VMLOAD(c, _) or VMSAVE(c, _) or VMMCALL(c) or INVLPGA(c) or CLGI(c) or ((STGI(c) or SKINIT(c)) and not skinit_supported)) implies answers UD
; source: APM: Enabling SVM
; method: 1-induction
; transitions: VMRUN.privilege, VMRUN.address, VMRUN.guest, VMRUN.page_zero, VMRUN.controls, VMRUN.guest_state, VMRUN.enter, VMLOAD.privilege, VMLOAD.address, VMLOAD.guest, VMLOAD.load, VMSAVE.privilege, VMSAVE.address, VMSAVE.guest, VMSAVE.save, VMMCALL.guest, INVLPGA.privilege, INVLPGA.guest, INVLPGA.invalidate, STGI.privilege, STGI.guest, STGI.set, CLGI.privilege, CLGI.guest, CLGI.clear, SKINIT.privilege, SKINIT.guest, SKINIT.launch
; obligations: 28, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Asid 0)
(declare-sort Party 0)
(declare-datatypes ((Activity 0)) (((Running) (WaitForSipi))))
(declare-datatypes ((Intercept 0)) (((Intr) (Nmi) (Init) (Invlpga) (Msr) (Vmrun) (Vmmcall) (Vmload) (Vmsave) (Stgi) (Clgi) (Skinit) (Other))))
(declare-datatypes ((Flush 0)) (((NoFlush) (AllAsids) (ThisAsid) (ThisAsidNonGlobal))))
(declare-fun skinit_supported () Bool)
(declare-fun svme (Core) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMRUN.privilege satisfies without_svme_only_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (svme c))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRUN.address satisfies without_svme_only_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (svme c))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRUN.guest satisfies without_svme_only_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (svme c))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRUN.page_zero satisfies without_svme_only_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (svme c))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRUN.controls satisfies without_svme_only_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (svme c))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRUN.guest_state satisfies without_svme_only_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (svme c))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRUN.enter satisfies without_svme_only_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (svme c))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLOAD.privilege satisfies without_svme_only_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (svme c))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLOAD.address satisfies without_svme_only_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (svme c))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLOAD.guest satisfies without_svme_only_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (svme c))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLOAD.load satisfies without_svme_only_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (svme c))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMSAVE.privilege satisfies without_svme_only_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (svme c))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMSAVE.address satisfies without_svme_only_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (svme c))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMSAVE.guest satisfies without_svme_only_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (svme c))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMSAVE.save satisfies without_svme_only_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (svme c))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMMCALL.guest satisfies without_svme_only_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (svme c))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVLPGA.privilege satisfies without_svme_only_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (svme c))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVLPGA.guest satisfies without_svme_only_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (svme c))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVLPGA.invalidate satisfies without_svme_only_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (svme c))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- STGI.privilege satisfies without_svme_only_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (and (not (svme c)) (not skinit_supported))))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c) (not skinit_supported))))))
(check-sat)
(pop 1)

; ---- STGI.guest satisfies without_svme_only_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (and (not (svme c)) (not skinit_supported))))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c) (not skinit_supported))))))
(check-sat)
(pop 1)

; ---- STGI.set satisfies without_svme_only_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (and (not (svme c)) (not skinit_supported))))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c) (not skinit_supported))))))
(check-sat)
(pop 1)

; ---- CLGI.privilege satisfies without_svme_only_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (svme c))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- CLGI.guest satisfies without_svme_only_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (svme c))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- CLGI.clear satisfies without_svme_only_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (svme c))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- SKINIT.privilege satisfies without_svme_only_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (and (not (svme c)) (not skinit_supported))))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c) (not skinit_supported))))))
(check-sat)
(pop 1)

; ---- SKINIT.guest satisfies without_svme_only_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (and (not (svme c)) (not skinit_supported))))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c) (not skinit_supported))))))
(check-sat)
(pop 1)

; ---- SKINIT.launch satisfies without_svme_only_ud
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (not (and (not (svme c)) (not skinit_supported))))
(assert (not (forall ((c_1 Core)) (not (and (not (svme c_1)) (= c_1 c) (not skinit_supported))))))
(check-sat)
(pop 1)
