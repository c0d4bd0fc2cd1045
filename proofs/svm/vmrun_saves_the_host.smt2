; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: vmrun_saves_the_host
; claim: step: all c, d: Core, x, p: Page, i: Intercept: VMRUN(c, x) and (answers Entered or answers VMEXIT_INVALID) implies (save_area[c] == p implies (next(saved[d, p]) iff c == d and p != x)) and (save_area[c] != p and p != x implies (next(saved[d, p]) iff saved[d, p])) and (save_area[c] != p and p != x implies (next(state_ok[p]) iff state_ok[p])) and (answers VMEXIT_INVALID and p == x implies not next(saved[d, p])) and (save_area[c] != p or saves_apart implies (next(vmcb_intercepts[p, i]) iff vmcb_intercepts[p, i]) and next(vmcb_asid[p]) == vmcb_asid[p] and next(tlb_control[p]) == tlb_control[p] and (next(controls_ok[p]) iff controls_ok[p])) and (answers Entered and (save_area[c] != p or saves_apart) implies (next(state_ok[p]) iff state_ok[p]))
; source: APM: Host Save Area
; method: 1-induction
; transitions: VMRUN.controls, VMRUN.guest_state, VMRUN.enter
; obligations: 3, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Asid 0)
(declare-sort Party 0)
(declare-datatypes ((Activity 0)) (((Running) (WaitForSipi))))
(declare-datatypes ((Intercept 0)) (((Intr) (Nmi) (Init) (Invlpga) (Msr) (Vmrun) (Vmmcall) (Vmload) (Vmsave) (Stgi) (Clgi) (Skinit) (Other))))
(declare-datatypes ((Flush 0)) (((NoFlush) (AllAsids) (ThisAsid) (ThisAsidNonGlobal))))
(declare-fun saves_apart () Bool)
(declare-fun save_area (Core) Page)
(declare-fun vmcb_intercepts (Page Intercept) Bool)
(declare-fun vmcb_asid (Page) Asid)
(declare-fun tlb_control (Page) Flush)
(declare-fun controls_ok (Page) Bool)
(declare-fun state_ok (Page) Bool)
(declare-fun saved (Core Page) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMRUN.controls satisfies vmrun_saves_the_host
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun VMRUN.controls.any1 (Page Intercept) Bool)
(declare-fun VMRUN.controls.any2 (Page) Asid)
(declare-fun VMRUN.controls.any3 (Page) Flush)
(declare-fun VMRUN.controls.any4 (Page) Bool)
(declare-fun VMRUN.controls.any5 (Page) Bool)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page) (p_1 Page))
      (and
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (or (= (save_area c) p_1) (= p_1 x))
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (VMRUN.controls.any5 p_1) (state_ok p_1))))
            (=>
              (= p_1 x_1)
              (not (ite (or (= (save_area c) p_1) (= p_1 x)) (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any1 p_1 Intr) (vmcb_intercepts p_1 Intr)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any4 p_1) (controls_ok p_1)))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (or (= (save_area c) p_1) (= p_1 x))
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (VMRUN.controls.any5 p_1) (state_ok p_1))))
            (=>
              (= p_1 x_1)
              (not (ite (or (= (save_area c) p_1) (= p_1 x)) (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any1 p_1 Nmi) (vmcb_intercepts p_1 Nmi)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any4 p_1) (controls_ok p_1)))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (or (= (save_area c) p_1) (= p_1 x))
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (VMRUN.controls.any5 p_1) (state_ok p_1))))
            (=>
              (= p_1 x_1)
              (not (ite (or (= (save_area c) p_1) (= p_1 x)) (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any1 p_1 Init) (vmcb_intercepts p_1 Init)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any4 p_1) (controls_ok p_1)))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (or (= (save_area c) p_1) (= p_1 x))
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (VMRUN.controls.any5 p_1) (state_ok p_1))))
            (=>
              (= p_1 x_1)
              (not (ite (or (= (save_area c) p_1) (= p_1 x)) (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any1 p_1 Invlpga) (vmcb_intercepts p_1 Invlpga)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any4 p_1) (controls_ok p_1)))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (or (= (save_area c) p_1) (= p_1 x))
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (VMRUN.controls.any5 p_1) (state_ok p_1))))
            (=>
              (= p_1 x_1)
              (not (ite (or (= (save_area c) p_1) (= p_1 x)) (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any1 p_1 Msr) (vmcb_intercepts p_1 Msr)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any4 p_1) (controls_ok p_1)))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (or (= (save_area c) p_1) (= p_1 x))
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (VMRUN.controls.any5 p_1) (state_ok p_1))))
            (=>
              (= p_1 x_1)
              (not (ite (or (= (save_area c) p_1) (= p_1 x)) (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any1 p_1 Vmrun) (vmcb_intercepts p_1 Vmrun)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any4 p_1) (controls_ok p_1)))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (or (= (save_area c) p_1) (= p_1 x))
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (VMRUN.controls.any5 p_1) (state_ok p_1))))
            (=>
              (= p_1 x_1)
              (not (ite (or (= (save_area c) p_1) (= p_1 x)) (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any1 p_1 Vmmcall) (vmcb_intercepts p_1 Vmmcall)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any4 p_1) (controls_ok p_1)))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (or (= (save_area c) p_1) (= p_1 x))
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (VMRUN.controls.any5 p_1) (state_ok p_1))))
            (=>
              (= p_1 x_1)
              (not (ite (or (= (save_area c) p_1) (= p_1 x)) (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any1 p_1 Vmload) (vmcb_intercepts p_1 Vmload)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any4 p_1) (controls_ok p_1)))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (or (= (save_area c) p_1) (= p_1 x))
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (VMRUN.controls.any5 p_1) (state_ok p_1))))
            (=>
              (= p_1 x_1)
              (not (ite (or (= (save_area c) p_1) (= p_1 x)) (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any1 p_1 Vmsave) (vmcb_intercepts p_1 Vmsave)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any4 p_1) (controls_ok p_1)))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (or (= (save_area c) p_1) (= p_1 x))
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (VMRUN.controls.any5 p_1) (state_ok p_1))))
            (=>
              (= p_1 x_1)
              (not (ite (or (= (save_area c) p_1) (= p_1 x)) (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any1 p_1 Stgi) (vmcb_intercepts p_1 Stgi)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any4 p_1) (controls_ok p_1)))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (or (= (save_area c) p_1) (= p_1 x))
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (VMRUN.controls.any5 p_1) (state_ok p_1))))
            (=>
              (= p_1 x_1)
              (not (ite (or (= (save_area c) p_1) (= p_1 x)) (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any1 p_1 Clgi) (vmcb_intercepts p_1 Clgi)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any4 p_1) (controls_ok p_1)))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (or (= (save_area c) p_1) (= p_1 x))
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (VMRUN.controls.any5 p_1) (state_ok p_1))))
            (=>
              (= p_1 x_1)
              (not (ite (or (= (save_area c) p_1) (= p_1 x)) (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any1 p_1 Skinit) (vmcb_intercepts p_1 Skinit)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any4 p_1) (controls_ok p_1)))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (or (= (save_area c) p_1) (= p_1 x))
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (VMRUN.controls.any5 p_1) (state_ok p_1))))
            (=>
              (= p_1 x_1)
              (not (ite (or (= (save_area c) p_1) (= p_1 x)) (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any1 p_1 Other) (vmcb_intercepts p_1 Other)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.controls.any4 p_1) (controls_ok p_1)))))))))))
(check-sat)
(pop 1)

; ---- VMRUN.guest_state satisfies vmrun_saves_the_host
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun VMRUN.guest_state.any1 (Page Intercept) Bool)
(declare-fun VMRUN.guest_state.any2 (Page) Asid)
(declare-fun VMRUN.guest_state.any3 (Page) Flush)
(declare-fun VMRUN.guest_state.any4 (Page) Bool)
(declare-fun VMRUN.guest_state.any5 (Page) Bool)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page) (p_1 Page))
      (and
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (or (= (save_area c) p_1) (= p_1 x))
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (VMRUN.guest_state.any5 p_1) (state_ok p_1))))
            (=>
              (= p_1 x_1)
              (not (ite (or (= (save_area c) p_1) (= p_1 x)) (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any1 p_1 Intr) (vmcb_intercepts p_1 Intr)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any4 p_1) (controls_ok p_1)))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (or (= (save_area c) p_1) (= p_1 x))
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (VMRUN.guest_state.any5 p_1) (state_ok p_1))))
            (=>
              (= p_1 x_1)
              (not (ite (or (= (save_area c) p_1) (= p_1 x)) (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any1 p_1 Nmi) (vmcb_intercepts p_1 Nmi)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any4 p_1) (controls_ok p_1)))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (or (= (save_area c) p_1) (= p_1 x))
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (VMRUN.guest_state.any5 p_1) (state_ok p_1))))
            (=>
              (= p_1 x_1)
              (not (ite (or (= (save_area c) p_1) (= p_1 x)) (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any1 p_1 Init) (vmcb_intercepts p_1 Init)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any4 p_1) (controls_ok p_1)))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (or (= (save_area c) p_1) (= p_1 x))
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (VMRUN.guest_state.any5 p_1) (state_ok p_1))))
            (=>
              (= p_1 x_1)
              (not (ite (or (= (save_area c) p_1) (= p_1 x)) (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any1 p_1 Invlpga) (vmcb_intercepts p_1 Invlpga)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any4 p_1) (controls_ok p_1)))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (or (= (save_area c) p_1) (= p_1 x))
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (VMRUN.guest_state.any5 p_1) (state_ok p_1))))
            (=>
              (= p_1 x_1)
              (not (ite (or (= (save_area c) p_1) (= p_1 x)) (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any1 p_1 Msr) (vmcb_intercepts p_1 Msr)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any4 p_1) (controls_ok p_1)))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (or (= (save_area c) p_1) (= p_1 x))
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (VMRUN.guest_state.any5 p_1) (state_ok p_1))))
            (=>
              (= p_1 x_1)
              (not (ite (or (= (save_area c) p_1) (= p_1 x)) (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any1 p_1 Vmrun) (vmcb_intercepts p_1 Vmrun)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any4 p_1) (controls_ok p_1)))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (or (= (save_area c) p_1) (= p_1 x))
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (VMRUN.guest_state.any5 p_1) (state_ok p_1))))
            (=>
              (= p_1 x_1)
              (not (ite (or (= (save_area c) p_1) (= p_1 x)) (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any1 p_1 Vmmcall) (vmcb_intercepts p_1 Vmmcall)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any4 p_1) (controls_ok p_1)))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (or (= (save_area c) p_1) (= p_1 x))
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (VMRUN.guest_state.any5 p_1) (state_ok p_1))))
            (=>
              (= p_1 x_1)
              (not (ite (or (= (save_area c) p_1) (= p_1 x)) (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any1 p_1 Vmload) (vmcb_intercepts p_1 Vmload)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any4 p_1) (controls_ok p_1)))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (or (= (save_area c) p_1) (= p_1 x))
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (VMRUN.guest_state.any5 p_1) (state_ok p_1))))
            (=>
              (= p_1 x_1)
              (not (ite (or (= (save_area c) p_1) (= p_1 x)) (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any1 p_1 Vmsave) (vmcb_intercepts p_1 Vmsave)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any4 p_1) (controls_ok p_1)))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (or (= (save_area c) p_1) (= p_1 x))
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (VMRUN.guest_state.any5 p_1) (state_ok p_1))))
            (=>
              (= p_1 x_1)
              (not (ite (or (= (save_area c) p_1) (= p_1 x)) (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any1 p_1 Stgi) (vmcb_intercepts p_1 Stgi)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any4 p_1) (controls_ok p_1)))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (or (= (save_area c) p_1) (= p_1 x))
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (VMRUN.guest_state.any5 p_1) (state_ok p_1))))
            (=>
              (= p_1 x_1)
              (not (ite (or (= (save_area c) p_1) (= p_1 x)) (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any1 p_1 Clgi) (vmcb_intercepts p_1 Clgi)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any4 p_1) (controls_ok p_1)))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (or (= (save_area c) p_1) (= p_1 x))
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (VMRUN.guest_state.any5 p_1) (state_ok p_1))))
            (=>
              (= p_1 x_1)
              (not (ite (or (= (save_area c) p_1) (= p_1 x)) (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any1 p_1 Skinit) (vmcb_intercepts p_1 Skinit)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any4 p_1) (controls_ok p_1)))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (or (= (save_area c) p_1) (= p_1 x))
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (or (= (save_area c) p_1) (= p_1 x))) (= (VMRUN.guest_state.any5 p_1) (state_ok p_1))))
            (=>
              (= p_1 x_1)
              (not (ite (or (= (save_area c) p_1) (= p_1 x)) (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any1 p_1 Other) (vmcb_intercepts p_1 Other)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.guest_state.any4 p_1) (controls_ok p_1)))))))))))
(check-sat)
(pop 1)

; ---- VMRUN.enter satisfies vmrun_saves_the_host
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun VMRUN.enter.any1 (Page Intercept) Bool)
(declare-fun VMRUN.enter.any2 (Page) Asid)
(declare-fun VMRUN.enter.any3 (Page) Flush)
(declare-fun VMRUN.enter.any4 (Page) Bool)
(declare-fun VMRUN.enter.any5 (Page) Bool)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page) (p_1 Page))
      (and
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (= (save_area c) p_1)
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (= (save_area c) p_1)) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or
                (not (and (= (save_area c) p_1) (not saves_apart)))
                (= (VMRUN.enter.any5 p_1) (state_ok p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any1 p_1 Intr) (vmcb_intercepts p_1 Intr)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any4 p_1) (controls_ok p_1)))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (or
                (not (and (= (save_area c) p_1) (not saves_apart)))
                (= (VMRUN.enter.any5 p_1) (state_ok p_1))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (= (save_area c) p_1)
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (= (save_area c) p_1)) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or
                (not (and (= (save_area c) p_1) (not saves_apart)))
                (= (VMRUN.enter.any5 p_1) (state_ok p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any1 p_1 Nmi) (vmcb_intercepts p_1 Nmi)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any4 p_1) (controls_ok p_1)))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (or
                (not (and (= (save_area c) p_1) (not saves_apart)))
                (= (VMRUN.enter.any5 p_1) (state_ok p_1))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (= (save_area c) p_1)
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (= (save_area c) p_1)) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or
                (not (and (= (save_area c) p_1) (not saves_apart)))
                (= (VMRUN.enter.any5 p_1) (state_ok p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any1 p_1 Init) (vmcb_intercepts p_1 Init)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any4 p_1) (controls_ok p_1)))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (or
                (not (and (= (save_area c) p_1) (not saves_apart)))
                (= (VMRUN.enter.any5 p_1) (state_ok p_1))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (= (save_area c) p_1)
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (= (save_area c) p_1)) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or
                (not (and (= (save_area c) p_1) (not saves_apart)))
                (= (VMRUN.enter.any5 p_1) (state_ok p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any1 p_1 Invlpga) (vmcb_intercepts p_1 Invlpga)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any4 p_1) (controls_ok p_1)))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (or
                (not (and (= (save_area c) p_1) (not saves_apart)))
                (= (VMRUN.enter.any5 p_1) (state_ok p_1))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (= (save_area c) p_1)
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (= (save_area c) p_1)) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or
                (not (and (= (save_area c) p_1) (not saves_apart)))
                (= (VMRUN.enter.any5 p_1) (state_ok p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any1 p_1 Msr) (vmcb_intercepts p_1 Msr)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any4 p_1) (controls_ok p_1)))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (or
                (not (and (= (save_area c) p_1) (not saves_apart)))
                (= (VMRUN.enter.any5 p_1) (state_ok p_1))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (= (save_area c) p_1)
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (= (save_area c) p_1)) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or
                (not (and (= (save_area c) p_1) (not saves_apart)))
                (= (VMRUN.enter.any5 p_1) (state_ok p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any1 p_1 Vmrun) (vmcb_intercepts p_1 Vmrun)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any4 p_1) (controls_ok p_1)))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (or
                (not (and (= (save_area c) p_1) (not saves_apart)))
                (= (VMRUN.enter.any5 p_1) (state_ok p_1))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (= (save_area c) p_1)
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (= (save_area c) p_1)) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or
                (not (and (= (save_area c) p_1) (not saves_apart)))
                (= (VMRUN.enter.any5 p_1) (state_ok p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any1 p_1 Vmmcall) (vmcb_intercepts p_1 Vmmcall)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any4 p_1) (controls_ok p_1)))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (or
                (not (and (= (save_area c) p_1) (not saves_apart)))
                (= (VMRUN.enter.any5 p_1) (state_ok p_1))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (= (save_area c) p_1)
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (= (save_area c) p_1)) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or
                (not (and (= (save_area c) p_1) (not saves_apart)))
                (= (VMRUN.enter.any5 p_1) (state_ok p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any1 p_1 Vmload) (vmcb_intercepts p_1 Vmload)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any4 p_1) (controls_ok p_1)))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (or
                (not (and (= (save_area c) p_1) (not saves_apart)))
                (= (VMRUN.enter.any5 p_1) (state_ok p_1))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (= (save_area c) p_1)
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (= (save_area c) p_1)) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or
                (not (and (= (save_area c) p_1) (not saves_apart)))
                (= (VMRUN.enter.any5 p_1) (state_ok p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any1 p_1 Vmsave) (vmcb_intercepts p_1 Vmsave)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any4 p_1) (controls_ok p_1)))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (or
                (not (and (= (save_area c) p_1) (not saves_apart)))
                (= (VMRUN.enter.any5 p_1) (state_ok p_1))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (= (save_area c) p_1)
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (= (save_area c) p_1)) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or
                (not (and (= (save_area c) p_1) (not saves_apart)))
                (= (VMRUN.enter.any5 p_1) (state_ok p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any1 p_1 Stgi) (vmcb_intercepts p_1 Stgi)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any4 p_1) (controls_ok p_1)))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (or
                (not (and (= (save_area c) p_1) (not saves_apart)))
                (= (VMRUN.enter.any5 p_1) (state_ok p_1))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (= (save_area c) p_1)
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (= (save_area c) p_1)) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or
                (not (and (= (save_area c) p_1) (not saves_apart)))
                (= (VMRUN.enter.any5 p_1) (state_ok p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any1 p_1 Clgi) (vmcb_intercepts p_1 Clgi)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any4 p_1) (controls_ok p_1)))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (or
                (not (and (= (save_area c) p_1) (not saves_apart)))
                (= (VMRUN.enter.any5 p_1) (state_ok p_1))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (= (save_area c) p_1)
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (= (save_area c) p_1)) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or
                (not (and (= (save_area c) p_1) (not saves_apart)))
                (= (VMRUN.enter.any5 p_1) (state_ok p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any1 p_1 Skinit) (vmcb_intercepts p_1 Skinit)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any4 p_1) (controls_ok p_1)))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (or
                (not (and (= (save_area c) p_1) (not saves_apart)))
                (= (VMRUN.enter.any5 p_1) (state_ok p_1))))))
        (=>
          (and (= c_1 c) (= x_1 x))
          (and
            (=>
              (= (save_area c_1) p_1)
              (ite
                (= (save_area c) p_1)
                (= (and (= c d) (not (= p_1 x))) (and (= c_1 d) (not (= p_1 x_1))))
                (= (saved d p_1) (and (= c_1 d) (not (= p_1 x_1))))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or (not (= (save_area c) p_1)) (= (and (= c d) (not (= p_1 x))) (saved d p_1))))
            (=>
              (and (not (= (save_area c_1) p_1)) (not (= p_1 x_1)))
              (or
                (not (and (= (save_area c) p_1) (not saves_apart)))
                (= (VMRUN.enter.any5 p_1) (state_ok p_1))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (and
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any1 p_1 Other) (vmcb_intercepts p_1 Other)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any2 p_1) (vmcb_asid p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any3 p_1) (tlb_control p_1)))
                (or
                  (not (and (= (save_area c) p_1) (not saves_apart)))
                  (= (VMRUN.enter.any4 p_1) (controls_ok p_1)))))
            (=>
              (or (not (= (save_area c_1) p_1)) saves_apart)
              (or
                (not (and (= (save_area c) p_1) (not saves_apart)))
                (= (VMRUN.enter.any5 p_1) (state_ok p_1))))))))))
(check-sat)
(pop 1)
