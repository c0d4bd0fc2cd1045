; vmxmodel 0.1.0, certificate format 1
; module: svm_disciplined
; property: homes_are_no_vmcbs
; claim: invariant: all x: Page, i: Intercept: armed[x, i] or known[x] implies not is_home(x)
; method: 1-induction
; invariant: homes_are_no_vmcbs: all x: Page, i: Intercept: armed[x, i] or known[x] implies not is_home(x)
; assume: homes_differ: all c, d: Core: home[c] == home[d] implies c == d
; transitions: arm.store, disarm.store, prepare.store, reuse_memory.store
; obligations: 5, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Asid 0)
(declare-sort Party 0)
(declare-datatypes ((Activity 0)) (((Running) (WaitForSipi))))
(declare-datatypes ((Intercept 0)) (((Intr) (Nmi) (Init) (Invlpga) (Msr) (Vmrun) (Vmmcall) (Vmload) (Vmsave) (Stgi) (Clgi) (Skinit) (Other))))
(declare-datatypes ((Flush 0)) (((NoFlush) (AllAsids) (ThisAsid) (ThisAsidNonGlobal))))
(declare-fun home (Core) Page)
(declare-fun armed (Page Intercept) Bool)
(declare-fun known (Page) Bool)
; assume homes_differ
(assert (forall ((c Core) (d Core)) (=> (= (home c) (home d)) (= c d))))

(define-fun init_armed () Bool
  (forall ((i1 Page))
    (and
      (not (armed i1 Intr))
      (not (armed i1 Nmi))
      (not (armed i1 Init))
      (not (armed i1 Invlpga))
      (not (armed i1 Msr))
      (not (armed i1 Vmrun))
      (not (armed i1 Vmmcall))
      (not (armed i1 Vmload))
      (not (armed i1 Vmsave))
      (not (armed i1 Stgi))
      (not (armed i1 Clgi))
      (not (armed i1 Skinit))
      (not (armed i1 Other)))))
(define-fun init_known () Bool (forall ((i Page)) (not (known i))))
(define-fun homes_are_no_vmcbs () Bool
  (forall ((x Page))
    (and
      (=> (or (armed x Intr) (known x)) (not (exists ((c Core)) (= (home c) x))))
      (=> (or (armed x Nmi) (known x)) (not (exists ((c Core)) (= (home c) x))))
      (=> (or (armed x Init) (known x)) (not (exists ((c Core)) (= (home c) x))))
      (=> (or (armed x Invlpga) (known x)) (not (exists ((c Core)) (= (home c) x))))
      (=> (or (armed x Msr) (known x)) (not (exists ((c Core)) (= (home c) x))))
      (=> (or (armed x Vmrun) (known x)) (not (exists ((c Core)) (= (home c) x))))
      (=> (or (armed x Vmmcall) (known x)) (not (exists ((c Core)) (= (home c) x))))
      (=> (or (armed x Vmload) (known x)) (not (exists ((c Core)) (= (home c) x))))
      (=> (or (armed x Vmsave) (known x)) (not (exists ((c Core)) (= (home c) x))))
      (=> (or (armed x Stgi) (known x)) (not (exists ((c Core)) (= (home c) x))))
      (=> (or (armed x Clgi) (known x)) (not (exists ((c Core)) (= (home c) x))))
      (=> (or (armed x Skinit) (known x)) (not (exists ((c Core)) (= (home c) x))))
      (=> (or (armed x Other) (known x)) (not (exists ((c Core)) (= (home c) x)))))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially homes_are_no_vmcbs
(push 1)
(assert init_armed)
(assert init_known)
(assert (not homes_are_no_vmcbs))
(check-sat)
(pop 1)

; ---- arm.store keeps homes_are_no_vmcbs
; from homes_are_no_vmcbs; hypotheses 1
(push 1)
(declare-fun x () Page)
(assert homes_are_no_vmcbs)
(assert (not (exists ((c Core)) (= (home c) x))))
(assert
  (not
    (forall ((x_1 Page))
      (and
        (=> (or (= x_1 x) (armed x_1 Intr) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (= x_1 x) (armed x_1 Nmi) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (= x_1 x) (armed x_1 Init) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (= x_1 x) (armed x_1 Invlpga) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (= x_1 x) (armed x_1 Msr) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (= x_1 x) (armed x_1 Vmrun) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (= x_1 x) (armed x_1 Vmmcall) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (= x_1 x) (armed x_1 Vmload) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (= x_1 x) (armed x_1 Vmsave) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (= x_1 x) (armed x_1 Stgi) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (= x_1 x) (armed x_1 Clgi) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (= x_1 x) (armed x_1 Skinit) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (= x_1 x) (armed x_1 Other) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))))))
(check-sat)
(pop 1)

; ---- disarm.store keeps homes_are_no_vmcbs
; from homes_are_no_vmcbs; hypotheses none
(push 1)
(declare-fun x () Page)
(declare-fun i () Intercept)
(assert homes_are_no_vmcbs)
(assert
  (not
    (forall ((x_1 Page))
      (and
        (=>
          (or (and (not (and (= x_1 x) (= Intr i))) (armed x_1 Intr)) (known x_1))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (and (= x_1 x) (= Nmi i))) (armed x_1 Nmi)) (known x_1))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (and (= x_1 x) (= Init i))) (armed x_1 Init)) (known x_1))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (and (= x_1 x) (= Invlpga i))) (armed x_1 Invlpga)) (known x_1))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (and (= x_1 x) (= Msr i))) (armed x_1 Msr)) (known x_1))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (and (= x_1 x) (= Vmrun i))) (armed x_1 Vmrun)) (known x_1))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (and (= x_1 x) (= Vmmcall i))) (armed x_1 Vmmcall)) (known x_1))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (and (= x_1 x) (= Vmload i))) (armed x_1 Vmload)) (known x_1))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (and (= x_1 x) (= Vmsave i))) (armed x_1 Vmsave)) (known x_1))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (and (= x_1 x) (= Stgi i))) (armed x_1 Stgi)) (known x_1))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (and (= x_1 x) (= Clgi i))) (armed x_1 Clgi)) (known x_1))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (and (= x_1 x) (= Skinit i))) (armed x_1 Skinit)) (known x_1))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (and (= x_1 x) (= Other i))) (armed x_1 Other)) (known x_1))
          (not (exists ((c Core)) (= (home c) x_1))))))))
(check-sat)
(pop 1)

; ---- prepare.store keeps homes_are_no_vmcbs
; from homes_are_no_vmcbs; hypotheses 1
(push 1)
(declare-fun x () Page)
(assert homes_are_no_vmcbs)
(assert (not (exists ((c Core)) (= (home c) x))))
(assert
  (not
    (forall ((x_1 Page))
      (and
        (=> (or (armed x_1 Intr) (= x_1 x) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (armed x_1 Nmi) (= x_1 x) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (armed x_1 Init) (= x_1 x) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (armed x_1 Invlpga) (= x_1 x) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (armed x_1 Msr) (= x_1 x) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (armed x_1 Vmrun) (= x_1 x) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (armed x_1 Vmmcall) (= x_1 x) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (armed x_1 Vmload) (= x_1 x) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (armed x_1 Vmsave) (= x_1 x) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (armed x_1 Stgi) (= x_1 x) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (armed x_1 Clgi) (= x_1 x) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (armed x_1 Skinit) (= x_1 x) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (armed x_1 Other) (= x_1 x) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))))))
(check-sat)
(pop 1)

; ---- reuse_memory.store keeps homes_are_no_vmcbs
; from homes_are_no_vmcbs; hypotheses none
(push 1)
(declare-fun x () Page)
(assert homes_are_no_vmcbs)
(assert
  (not
    (forall ((x_1 Page))
      (and
        (=>
          (or (and (not (= x_1 x)) (armed x_1 Intr)) (and (not (= x_1 x)) (known x_1)))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (= x_1 x)) (armed x_1 Nmi)) (and (not (= x_1 x)) (known x_1)))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (= x_1 x)) (armed x_1 Init)) (and (not (= x_1 x)) (known x_1)))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (= x_1 x)) (armed x_1 Invlpga)) (and (not (= x_1 x)) (known x_1)))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (= x_1 x)) (armed x_1 Msr)) (and (not (= x_1 x)) (known x_1)))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (= x_1 x)) (armed x_1 Vmrun)) (and (not (= x_1 x)) (known x_1)))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (= x_1 x)) (armed x_1 Vmmcall)) (and (not (= x_1 x)) (known x_1)))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (= x_1 x)) (armed x_1 Vmload)) (and (not (= x_1 x)) (known x_1)))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (= x_1 x)) (armed x_1 Vmsave)) (and (not (= x_1 x)) (known x_1)))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (= x_1 x)) (armed x_1 Stgi)) (and (not (= x_1 x)) (known x_1)))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (= x_1 x)) (armed x_1 Clgi)) (and (not (= x_1 x)) (known x_1)))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (= x_1 x)) (armed x_1 Skinit)) (and (not (= x_1 x)) (known x_1)))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (= x_1 x)) (armed x_1 Other)) (and (not (= x_1 x)) (known x_1)))
          (not (exists ((c Core)) (= (home c) x_1))))))))
(check-sat)
(pop 1)
