; vmxmodel 0.1.0, certificate format 1
; module: svm_disciplined
; property: vmcb_is_no_home
; claim: invariant: all c, d: Core, x: Page: vmcb[c] == x implies home[d] != x
; method: 1-induction
; invariant: vmcb_is_no_home: all c, d: Core, x: Page: vmcb[c] == x implies home[d] != x
; assume: homes_differ: all c, d: Core: home[c] == home[d] implies c == d
; transitions: RESET, TAKE.start, EXIT, set_svme.intercepted, set_save_area.intercepted, set_vm_cr.intercepted, set_key.intercepted, run.guest, run.enter, load_state.guest, save_state.guest, call.guest, invalidate.guest, open_gate.guest, close_gate.guest
; obligations: 16, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Asid 0)
(declare-sort Party 0)
(declare-datatypes ((Activity 0)) (((Running) (WaitForSipi))))
(declare-datatypes ((Intercept 0)) (((Intr) (Nmi) (Init) (Invlpga) (Msr) (Vmrun) (Vmmcall) (Vmload) (Vmsave) (Stgi) (Clgi) (Skinit) (Other))))
(declare-datatypes ((Flush 0)) (((NoFlush) (AllAsids) (ThisAsid) (ThisAsidNonGlobal))))
(declare-fun vmcb (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (vmcb i1 x) (vmcb i1 y)) (= x y))))
(declare-fun home (Core) Page)
; assume homes_differ
(assert (forall ((c Core) (d Core)) (=> (= (home c) (home d)) (= c d))))

(define-fun init_vmcb () Bool (forall ((i Core)) (not (exists ((p Page)) (vmcb i p)))))
(define-fun vmcb_is_no_home () Bool
  (forall ((c Core) (d Core) (x Page)) (=> (vmcb c x) (not (= (home d) x)))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially vmcb_is_no_home
(push 1)
(assert init_vmcb)
(assert (not vmcb_is_no_home))
(check-sat)
(pop 1)

; ---- RESET keeps vmcb_is_no_home
; from vmcb_is_no_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcb_is_no_home)
(assert
  (not (forall ((c_1 Core) (d Core) (x Page)) (=> (ite (= c_1 c) false (vmcb c_1 x)) (not (= (home d) x))))))
(check-sat)
(pop 1)

; ---- TAKE.start keeps vmcb_is_no_home
; from vmcb_is_no_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcb_is_no_home)
(assert
  (not (forall ((c_1 Core) (d Core) (x Page)) (=> (ite (= c_1 c) false (vmcb c_1 x)) (not (= (home d) x))))))
(check-sat)
(pop 1)

; ---- EXIT keeps vmcb_is_no_home
; from vmcb_is_no_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcb_is_no_home)
(assert
  (not (forall ((c_1 Core) (d Core) (x Page)) (=> (ite (= c_1 c) false (vmcb c_1 x)) (not (= (home d) x))))))
(check-sat)
(pop 1)

; ---- set_svme.intercepted keeps vmcb_is_no_home
; from vmcb_is_no_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcb_is_no_home)
(assert
  (not (forall ((c_1 Core) (d Core) (x Page)) (=> (ite (= c_1 c) false (vmcb c_1 x)) (not (= (home d) x))))))
(check-sat)
(pop 1)

; ---- set_save_area.intercepted keeps vmcb_is_no_home
; from vmcb_is_no_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcb_is_no_home)
(assert
  (not (forall ((c_1 Core) (d Core) (x Page)) (=> (ite (= c_1 c) false (vmcb c_1 x)) (not (= (home d) x))))))
(check-sat)
(pop 1)

; ---- set_vm_cr.intercepted keeps vmcb_is_no_home
; from vmcb_is_no_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcb_is_no_home)
(assert
  (not (forall ((c_1 Core) (d Core) (x Page)) (=> (ite (= c_1 c) false (vmcb c_1 x)) (not (= (home d) x))))))
(check-sat)
(pop 1)

; ---- set_key.intercepted keeps vmcb_is_no_home
; from vmcb_is_no_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcb_is_no_home)
(assert
  (not (forall ((c_1 Core) (d Core) (x Page)) (=> (ite (= c_1 c) false (vmcb c_1 x)) (not (= (home d) x))))))
(check-sat)
(pop 1)

; ---- run.guest keeps vmcb_is_no_home
; from vmcb_is_no_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcb_is_no_home)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page)) (=> (ite (= c_1 c) false (vmcb c_1 x_1)) (not (= (home d) x_1))))))
(check-sat)
(pop 1)

; ---- run.enter keeps vmcb_is_no_home
; from vmcb_is_no_home; hypotheses 1
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert vmcb_is_no_home)
(assert (not (exists ((c_1 Core)) (= (home c_1) x))))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=> (ite (= c_1 c) (= x x_1) (vmcb c_1 x_1)) (not (= (home d) x_1))))))
(check-sat)
(pop 1)

; ---- load_state.guest keeps vmcb_is_no_home
; from vmcb_is_no_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcb_is_no_home)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page)) (=> (ite (= c_1 c) false (vmcb c_1 x_1)) (not (= (home d) x_1))))))
(check-sat)
(pop 1)

; ---- save_state.guest keeps vmcb_is_no_home
; from vmcb_is_no_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcb_is_no_home)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page)) (=> (ite (= c_1 c) false (vmcb c_1 x_1)) (not (= (home d) x_1))))))
(check-sat)
(pop 1)

; ---- call.guest keeps vmcb_is_no_home
; from vmcb_is_no_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcb_is_no_home)
(assert
  (not (forall ((c_1 Core) (d Core) (x Page)) (=> (ite (= c_1 c) false (vmcb c_1 x)) (not (= (home d) x))))))
(check-sat)
(pop 1)

; ---- invalidate.guest keeps vmcb_is_no_home
; from vmcb_is_no_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcb_is_no_home)
(assert
  (not (forall ((c_1 Core) (d Core) (x Page)) (=> (ite (= c_1 c) false (vmcb c_1 x)) (not (= (home d) x))))))
(check-sat)
(pop 1)

; ---- open_gate.guest keeps vmcb_is_no_home
; from vmcb_is_no_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcb_is_no_home)
(assert
  (not (forall ((c_1 Core) (d Core) (x Page)) (=> (ite (= c_1 c) false (vmcb c_1 x)) (not (= (home d) x))))))
(check-sat)
(pop 1)

; ---- close_gate.guest keeps vmcb_is_no_home
; from vmcb_is_no_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcb_is_no_home)
(assert
  (not (forall ((c_1 Core) (d Core) (x Page)) (=> (ite (= c_1 c) false (vmcb c_1 x)) (not (= (home d) x))))))
(check-sat)
(pop 1)
