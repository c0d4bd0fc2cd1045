; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: guest_is_where_the_core_runs
; claim: invariant: all c: Core: in_guest[c] implies activity[c] == Running
; source: APM: Processor Initialization; QEMU, Bochs: INIT in a guest [S]
; trust: read in source code
; method: 1-induction
; invariant: guest_is_where_the_core_runs: all c: Core: in_guest[c] implies activity[c] == Running
; transitions: RESET, TAKE.start, EXIT, SIPI, WRMSR_EFER.intercepted, WRMSR_VM_CR.intercepted, WRMSR_SVM_KEY.intercepted, WRMSR_VM_HSAVE_PA.intercepted, VMRUN.guest, VMRUN.enter, VMLOAD.guest, VMSAVE.guest, VMMCALL.guest, INVLPGA.guest, STGI.guest, CLGI.guest, SKINIT.guest, SKINIT.launch
; obligations: 19, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Asid 0)
(declare-sort Party 0)
(declare-datatypes ((Activity 0)) (((Running) (WaitForSipi))))
(declare-datatypes ((Intercept 0)) (((Intr) (Nmi) (Init) (Invlpga) (Msr) (Vmrun) (Vmmcall) (Vmload) (Vmsave) (Stgi) (Clgi) (Skinit) (Other))))
(declare-datatypes ((Flush 0)) (((NoFlush) (AllAsids) (ThisAsid) (ThisAsidNonGlobal))))
(declare-fun bootstrap (Core) Bool)
(declare-fun activity (Core) Activity)
(declare-fun in_guest (Core) Bool)

(define-fun init_in_guest () Bool (forall ((i Core)) (not (in_guest i))))
(define-fun running_or_waiting () Bool
  (forall ((c Core)) (or (= (activity c) Running) (= (activity c) WaitForSipi))))
(define-fun guest_is_where_the_core_runs () Bool
  (forall ((c Core)) (=> (in_guest c) (= (activity c) Running))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially guest_is_where_the_core_runs
(push 1)
(assert init_in_guest)
(assert running_or_waiting)
(assert (not guest_is_where_the_core_runs))
(check-sat)
(pop 1)

; ---- RESET keeps guest_is_where_the_core_runs
; from guest_is_where_the_core_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_where_the_core_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (in_guest c_1)) (ite (= c_1 c) (bootstrap c) (= (activity c_1) Running))))))
(check-sat)
(pop 1)

; ---- TAKE.start keeps guest_is_where_the_core_runs
; from guest_is_where_the_core_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_where_the_core_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (in_guest c_1)) (ite (= c_1 c) (bootstrap c) (= (activity c_1) Running))))))
(check-sat)
(pop 1)

; ---- EXIT keeps guest_is_where_the_core_runs
; from guest_is_where_the_core_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_where_the_core_runs)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (= (activity c_1) Running)))))
(check-sat)
(pop 1)

; ---- SIPI keeps guest_is_where_the_core_runs
; from guest_is_where_the_core_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_where_the_core_runs)
(assert (not (forall ((c_1 Core)) (=> (in_guest c_1) (or (= c_1 c) (= (activity c_1) Running))))))
(check-sat)
(pop 1)

; ---- WRMSR_EFER.intercepted keeps guest_is_where_the_core_runs
; from guest_is_where_the_core_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_where_the_core_runs)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (= (activity c_1) Running)))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_CR.intercepted keeps guest_is_where_the_core_runs
; from guest_is_where_the_core_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_where_the_core_runs)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (= (activity c_1) Running)))))
(check-sat)
(pop 1)

; ---- WRMSR_SVM_KEY.intercepted keeps guest_is_where_the_core_runs
; from guest_is_where_the_core_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_where_the_core_runs)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (= (activity c_1) Running)))))
(check-sat)
(pop 1)

; ---- WRMSR_VM_HSAVE_PA.intercepted keeps guest_is_where_the_core_runs
; from guest_is_where_the_core_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_where_the_core_runs)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (= (activity c_1) Running)))))
(check-sat)
(pop 1)

; ---- VMRUN.guest keeps guest_is_where_the_core_runs
; from guest_is_where_the_core_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_where_the_core_runs)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (= (activity c_1) Running)))))
(check-sat)
(pop 1)

; ---- VMRUN.enter keeps guest_is_where_the_core_runs
; from guest_is_where_the_core_runs; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert guest_is_where_the_core_runs)
(assert (= (activity c) Running))
(assert (not (forall ((c_1 Core)) (=> (or (= c_1 c) (in_guest c_1)) (= (activity c_1) Running)))))
(check-sat)
(pop 1)

; ---- VMLOAD.guest keeps guest_is_where_the_core_runs
; from guest_is_where_the_core_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_where_the_core_runs)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (= (activity c_1) Running)))))
(check-sat)
(pop 1)

; ---- VMSAVE.guest keeps guest_is_where_the_core_runs
; from guest_is_where_the_core_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_where_the_core_runs)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (= (activity c_1) Running)))))
(check-sat)
(pop 1)

; ---- VMMCALL.guest keeps guest_is_where_the_core_runs
; from guest_is_where_the_core_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_where_the_core_runs)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (= (activity c_1) Running)))))
(check-sat)
(pop 1)

; ---- INVLPGA.guest keeps guest_is_where_the_core_runs
; from guest_is_where_the_core_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_where_the_core_runs)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (= (activity c_1) Running)))))
(check-sat)
(pop 1)

; ---- STGI.guest keeps guest_is_where_the_core_runs
; from guest_is_where_the_core_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_where_the_core_runs)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (= (activity c_1) Running)))))
(check-sat)
(pop 1)

; ---- CLGI.guest keeps guest_is_where_the_core_runs
; from guest_is_where_the_core_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_where_the_core_runs)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (= (activity c_1) Running)))))
(check-sat)
(pop 1)

; ---- SKINIT.guest keeps guest_is_where_the_core_runs
; from guest_is_where_the_core_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_where_the_core_runs)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (= (activity c_1) Running)))))
(check-sat)
(pop 1)

; ---- SKINIT.launch keeps guest_is_where_the_core_runs
; from guest_is_where_the_core_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_where_the_core_runs)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (= (activity c_1) Running)))))
(check-sat)
(pop 1)
