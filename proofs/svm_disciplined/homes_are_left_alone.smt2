; vmxmodel 0.1.0, certificate format 1
; module: svm_disciplined
; property: homes_are_left_alone
; claim: step: all c, d: Core, x: Page: home[d] == x implies not VMSAVE(c, x) and not STORE_INTERCEPTS(x, _) and not STORE_INTERCEPT(x, _, _) and not STORE_VMCB(x, _, _, _, _) and not STORE_DATA(x)
; source: APM: SVM Related MSRs, VM_HSAVE_PA
; method: 1-induction
; assume: homes_differ: all c, d: Core: home[c] == home[d] implies c == d
; transitions: arm.store, disarm.store, prepare.store, save_state.unavailable, save_state.privilege, save_state.address, save_state.guest, save_state.save, reuse_memory.store
; obligations: 9, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Asid 0)
(declare-sort Party 0)
(declare-datatypes ((Activity 0)) (((Running) (WaitForSipi))))
(declare-datatypes ((Intercept 0)) (((Intr) (Nmi) (Init) (Invlpga) (Msr) (Vmrun) (Vmmcall) (Vmload) (Vmsave) (Stgi) (Clgi) (Skinit) (Other))))
(declare-datatypes ((Flush 0)) (((NoFlush) (AllAsids) (ThisAsid) (ThisAsidNonGlobal))))
(declare-fun home (Core) Page)
; assume homes_differ
(assert (forall ((c Core) (d Core)) (=> (= (home c) (home d)) (= c d))))


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- arm.store satisfies homes_are_left_alone
; from no invariant; hypotheses 1
(push 1)
(declare-fun x () Page)
(assert (not (exists ((c Core)) (= (home c) x))))
(assert (not (forall ((d Core) (x_1 Page)) (=> (= (home d) x_1) (not (= x_1 x))))))
(check-sat)
(pop 1)

; ---- disarm.store satisfies homes_are_left_alone
; from no invariant; hypotheses 1
(push 1)
(declare-fun x () Page)
(assert (not (exists ((c Core)) (= (home c) x))))
(assert (not (forall ((d Core) (x_1 Page)) (=> (= (home d) x_1) (not (= x_1 x))))))
(check-sat)
(pop 1)

; ---- prepare.store satisfies homes_are_left_alone
; from no invariant; hypotheses 1
(push 1)
(declare-fun x () Page)
(assert (not (exists ((c Core)) (= (home c) x))))
(assert (not (forall ((d Core) (x_1 Page)) (=> (= (home d) x_1) (not (= x_1 x))))))
(check-sat)
(pop 1)

; ---- save_state.unavailable satisfies homes_are_left_alone
; from no invariant; hypotheses 1
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert (not (exists ((c_1 Core)) (= (home c_1) x))))
(assert (not (forall ((c_1 Core) (d Core) (x_1 Page)) (=> (= (home d) x_1) (not (and (= c_1 c) (= x_1 x)))))))
(check-sat)
(pop 1)

; ---- save_state.privilege satisfies homes_are_left_alone
; from no invariant; hypotheses 1
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert (not (exists ((c_1 Core)) (= (home c_1) x))))
(assert (not (forall ((c_1 Core) (d Core) (x_1 Page)) (=> (= (home d) x_1) (not (and (= c_1 c) (= x_1 x)))))))
(check-sat)
(pop 1)

; ---- save_state.address satisfies homes_are_left_alone
; from no invariant; hypotheses 1
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert (not (exists ((c_1 Core)) (= (home c_1) x))))
(assert (not (forall ((c_1 Core) (d Core) (x_1 Page)) (=> (= (home d) x_1) (not (and (= c_1 c) (= x_1 x)))))))
(check-sat)
(pop 1)

; ---- save_state.guest satisfies homes_are_left_alone
; from no invariant; hypotheses 1
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert (not (exists ((c_1 Core)) (= (home c_1) x))))
(assert (not (forall ((c_1 Core) (d Core) (x_1 Page)) (=> (= (home d) x_1) (not (and (= c_1 c) (= x_1 x)))))))
(check-sat)
(pop 1)

; ---- save_state.save satisfies homes_are_left_alone
; from no invariant; hypotheses 1
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert (not (exists ((c_1 Core)) (= (home c_1) x))))
(assert (not (forall ((c_1 Core) (d Core) (x_1 Page)) (=> (= (home d) x_1) (not (and (= c_1 c) (= x_1 x)))))))
(check-sat)
(pop 1)

; ---- reuse_memory.store satisfies homes_are_left_alone
; from no invariant; hypotheses 1
(push 1)
(declare-fun x () Page)
(assert (not (exists ((c Core)) (= (home c) x))))
(assert (not (forall ((d Core) (x_1 Page)) (=> (= (home d) x_1) (not (= x_1 x))))))
(check-sat)
(pop 1)
