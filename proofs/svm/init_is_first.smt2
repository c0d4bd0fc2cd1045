; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: init_is_first
; claim: step: all c: Core: executes(c) implies activity[c] == Running and not (pending[c, Init] and gif[c])
; source: APM: Global Interrupt Flag, STGI and CLGI Instructions
; method: 1-induction
; transitions: WRMSR_EFER.privilege, WRMSR_EFER.intercepted, WRMSR_EFER.unsupported, WRMSR_EFER.disabled, WRMSR_EFER.write, WRMSR_VM_CR.privilege, WRMSR_VM_CR.intercepted, WRMSR_VM_CR.unsupported, WRMSR_VM_CR.in_use, WRMSR_VM_CR.write, WRMSR_SVM_KEY.privilege, WRMSR_SVM_KEY.intercepted, WRMSR_SVM_KEY.unsupported, WRMSR_SVM_KEY.set, WRMSR_SVM_KEY.unlock, WRMSR_SVM_KEY.ignored, WRMSR_VM_HSAVE_PA.privilege, WRMSR_VM_HSAVE_PA.intercepted, WRMSR_VM_HSAVE_PA.unsupported, WRMSR_VM_HSAVE_PA.address, WRMSR_VM_HSAVE_PA.write, VMRUN.unavailable, VMRUN.privilege, VMRUN.address, VMRUN.guest, VMRUN.page_zero, VMRUN.controls, VMRUN.guest_state, VMRUN.enter, VMLOAD.unavailable, VMLOAD.privilege, VMLOAD.address, VMLOAD.guest, VMLOAD.load, VMSAVE.unavailable, VMSAVE.privilege, VMSAVE.address, VMSAVE.guest, VMSAVE.save, VMMCALL.unavailable, VMMCALL.guest, VMMCALL.not_intercepted, INVLPGA.unavailable, INVLPGA.privilege, INVLPGA.guest, INVLPGA.invalidate, STGI.unavailable, STGI.privilege, STGI.guest, STGI.set, CLGI.unavailable, CLGI.privilege, CLGI.guest, CLGI.clear, SKINIT.unavailable, SKINIT.privilege, SKINIT.guest, SKINIT.launch
; obligations: 58, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Asid 0)
(declare-sort Party 0)
(declare-datatypes ((Activity 0)) (((Running) (WaitForSipi))))
(declare-datatypes ((Intercept 0)) (((Intr) (Nmi) (Init) (Invlpga) (Msr) (Vmrun) (Vmmcall) (Vmload) (Vmsave) (Stgi) (Clgi) (Skinit) (Other))))
(declare-datatypes ((Flush 0)) (((NoFlush) (AllAsids) (ThisAsid) (ThisAsidNonGlobal))))
(declare-fun activity (Core) Activity)
(declare-fun gif (Core) Bool)
(declare-fun pending (Core Intercept) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- WRMSR_EFER.privilege satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- WRMSR_EFER.intercepted satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- WRMSR_EFER.unsupported satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- WRMSR_EFER.disabled satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- WRMSR_EFER.write satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_CR.privilege satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_CR.intercepted satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_CR.unsupported satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_CR.in_use satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_CR.write satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.privilege satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.intercepted satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.unsupported satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.set satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.unlock satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.ignored satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_HSAVE_PA.privilege satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_HSAVE_PA.intercepted satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_HSAVE_PA.unsupported satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_HSAVE_PA.address satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_HSAVE_PA.write satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- VMRUN.unavailable satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- VMRUN.privilege satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- VMRUN.address satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- VMRUN.guest satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- VMRUN.page_zero satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- VMRUN.controls satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- VMRUN.guest_state satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- VMRUN.enter satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- VMLOAD.unavailable satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- VMLOAD.privilege satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- VMLOAD.address satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- VMLOAD.guest satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- VMLOAD.load satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- VMSAVE.unavailable satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- VMSAVE.privilege satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- VMSAVE.address satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- VMSAVE.guest satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- VMSAVE.save satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- VMMCALL.unavailable satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- VMMCALL.guest satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- VMMCALL.not_intercepted satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- INVLPGA.unavailable satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- INVLPGA.privilege satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- INVLPGA.guest satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- INVLPGA.invalidate satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- STGI.unavailable satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- STGI.privilege satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- STGI.guest satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- STGI.set satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- CLGI.unavailable satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- CLGI.privilege satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- CLGI.guest satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- CLGI.clear satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- SKINIT.unavailable satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- SKINIT.privilege satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- SKINIT.guest satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)

; ---- SKINIT.launch satisfies init_is_first
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(assert (= (activity c) Running))
(assert (not (and (pending c Init) (gif c))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (= c_1 c) (and (= (activity c_1) Running) (not (and (pending c_1 Init) (gif c_1))))))))
(check-sat)
(pop 1)
