; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: disabling_can_be_locked
; claim: step: all c: Core: vm_cr_lock[c] and not RESET(c) implies (next(svmdis[c]) iff svmdis[c]) and (not next(vm_cr_lock[c]) implies svm_lock and WRMSR_SVM_KEY(c))
; source: APM: SVM-Lock; VM_CR
; method: 1-induction
; transitions: TAKE.start, WRMSR_VM_CR.write, WRMSR_SVM_KEY.unlock
; obligations: 3, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Asid 0)
(declare-sort Party 0)
(declare-datatypes ((Activity 0)) (((Running) (WaitForSipi))))
(declare-datatypes ((Intercept 0)) (((Intr) (Nmi) (Init) (Invlpga) (Msr) (Vmrun) (Vmmcall) (Vmload) (Vmsave) (Stgi) (Clgi) (Skinit) (Other))))
(declare-datatypes ((Flush 0)) (((NoFlush) (AllAsids) (ThisAsid) (ThisAsidNonGlobal))))
(declare-fun svm_lock () Bool)
(declare-fun svmdis (Core) Bool)
(declare-fun vm_cr_lock (Core) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- TAKE.start satisfies disabling_can_be_locked
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (vm_cr_lock c_1)
        (and (= (and (not (and (= c_1 c) (not (vm_cr_lock c)))) (svmdis c_1)) (svmdis c_1)) (vm_cr_lock c_1))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_CR.write satisfies disabling_can_be_locked
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun disable () Bool)
(declare-fun lock () Bool)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (vm_cr_lock c_1)
        (and
          (or (not (and (= c_1 c) (not (vm_cr_lock c)))) (= disable (svmdis c_1)))
          (ite (and (= c_1 c) (not (vm_cr_lock c))) lock (vm_cr_lock c_1)))))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.unlock satisfies disabling_can_be_locked
; from no invariant; hypotheses 6
(push 1)
(declare-fun c () Core)
(assert svm_lock)
(assert
  (not
    (forall ((c_1 Core))
      (=> (vm_cr_lock c_1) (=> (not (and (not (= c_1 c)) (vm_cr_lock c_1))) (and svm_lock (= c_1 c)))))))
(check-sat)
(pop 1)
