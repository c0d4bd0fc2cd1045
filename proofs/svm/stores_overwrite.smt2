; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: stores_overwrite
; claim: step: all c, d: Core, x: Page, a: Asid, f: Flush, i, j: Intercept, v, w: Bool: ((VMSAVE(c, x) and answers Completes) or STORE_INTERCEPTS(x, _) or STORE_INTERCEPT(x, _, _) or STORE_VMCB(x, _, _, _, _) or STORE_DATA(x) implies answers Completes and not next(saved[d, x])) and (STORE_INTERCEPTS(x, v) implies (next(vmcb_intercepts[x, i]) iff v)) and (STORE_INTERCEPT(x, j, v) implies (next(vmcb_intercepts[x, i]) iff if i == j then v else vmcb_intercepts[x, i])) and (STORE_VMCB(x, a, f, v, w) implies next(vmcb_asid[x]) == a and next(tlb_control[x]) == f and (next(controls_ok[x]) iff v) and (next(state_ok[x]) iff w))
; source: APM: VMCB Layout; Host Save Area
; method: 1-induction
; transitions: STORE_INTERCEPT.store, STORE_VMCB.store
; obligations: 2, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Asid 0)
(declare-sort Party 0)
(declare-datatypes ((Activity 0)) (((Running) (WaitForSipi))))
(declare-datatypes ((Intercept 0)) (((Intr) (Nmi) (Init) (Invlpga) (Msr) (Vmrun) (Vmmcall) (Vmload) (Vmsave) (Stgi) (Clgi) (Skinit) (Other))))
(declare-datatypes ((Flush 0)) (((NoFlush) (AllAsids) (ThisAsid) (ThisAsidNonGlobal))))
(declare-fun vmcb_intercepts (Page Intercept) Bool)
(declare-fun vmcb_asid (Page) Asid)
(declare-fun tlb_control (Page) Flush)
(declare-fun controls_ok (Page) Bool)
(declare-fun state_ok (Page) Bool)
(declare-fun saved (Core Page) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- STORE_INTERCEPT.store satisfies stores_overwrite
; from no invariant; hypotheses none
(push 1)
(declare-fun x () Page)
(declare-fun which () Intercept)
(declare-fun value () Bool)
(assert
  (not
    (forall ((d Core) (x_1 Page))
      (and
        (=> (= x_1 x) (not (and (not (= x_1 x)) (saved d x_1))))
        (=>
          (and (= x_1 x) (= Intr which) (not value))
          (ite (and (= x_1 x) (= Intr which)) (not value) (not (vmcb_intercepts x_1 Intr))))
        (=>
          (and (= x_1 x) (= Intr which) value)
          (ite (and (= x_1 x) (= Intr which)) value (vmcb_intercepts x_1 Intr)))
        (=>
          (and (= x_1 x) (= Nmi which) (not value))
          (ite (and (= x_1 x) (= Intr which)) (= value (vmcb_intercepts x_1 Intr)) true))
        (=>
          (and (= x_1 x) (= Nmi which) value)
          (ite (and (= x_1 x) (= Intr which)) (= value (vmcb_intercepts x_1 Intr)) true))
        (=>
          (and (= x_1 x) (= Init which) (not value))
          (ite (and (= x_1 x) (= Intr which)) (= value (vmcb_intercepts x_1 Intr)) true))
        (=>
          (and (= x_1 x) (= Init which) value)
          (ite (and (= x_1 x) (= Intr which)) (= value (vmcb_intercepts x_1 Intr)) true))
        (=>
          (and (= x_1 x) (= Invlpga which) (not value))
          (ite (and (= x_1 x) (= Intr which)) (= value (vmcb_intercepts x_1 Intr)) true))
        (=>
          (and (= x_1 x) (= Invlpga which) value)
          (ite (and (= x_1 x) (= Intr which)) (= value (vmcb_intercepts x_1 Intr)) true))
        (=>
          (and (= x_1 x) (= Msr which) (not value))
          (ite (and (= x_1 x) (= Intr which)) (= value (vmcb_intercepts x_1 Intr)) true))
        (=>
          (and (= x_1 x) (= Msr which) value)
          (ite (and (= x_1 x) (= Intr which)) (= value (vmcb_intercepts x_1 Intr)) true))
        (=>
          (and (= x_1 x) (= Vmrun which) (not value))
          (ite (and (= x_1 x) (= Intr which)) (= value (vmcb_intercepts x_1 Intr)) true))
        (=>
          (and (= x_1 x) (= Vmrun which) value)
          (ite (and (= x_1 x) (= Intr which)) (= value (vmcb_intercepts x_1 Intr)) true))
        (=>
          (and (= x_1 x) (= Vmmcall which) (not value))
          (ite (and (= x_1 x) (= Intr which)) (= value (vmcb_intercepts x_1 Intr)) true))
        (=>
          (and (= x_1 x) (= Vmmcall which) value)
          (ite (and (= x_1 x) (= Intr which)) (= value (vmcb_intercepts x_1 Intr)) true))
        (=>
          (and (= x_1 x) (= Vmload which) (not value))
          (ite (and (= x_1 x) (= Intr which)) (= value (vmcb_intercepts x_1 Intr)) true))
        (=>
          (and (= x_1 x) (= Vmload which) value)
          (ite (and (= x_1 x) (= Intr which)) (= value (vmcb_intercepts x_1 Intr)) true))
        (=>
          (and (= x_1 x) (= Vmsave which) (not value))
          (ite (and (= x_1 x) (= Intr which)) (= value (vmcb_intercepts x_1 Intr)) true))
        (=>
          (and (= x_1 x) (= Vmsave which) value)
          (ite (and (= x_1 x) (= Intr which)) (= value (vmcb_intercepts x_1 Intr)) true))
        (=>
          (and (= x_1 x) (= Stgi which) (not value))
          (ite (and (= x_1 x) (= Intr which)) (= value (vmcb_intercepts x_1 Intr)) true))
        (=>
          (and (= x_1 x) (= Stgi which) value)
          (ite (and (= x_1 x) (= Intr which)) (= value (vmcb_intercepts x_1 Intr)) true))
        (=>
          (and (= x_1 x) (= Clgi which) (not value))
          (ite (and (= x_1 x) (= Intr which)) (= value (vmcb_intercepts x_1 Intr)) true))
        (=>
          (and (= x_1 x) (= Clgi which) value)
          (ite (and (= x_1 x) (= Intr which)) (= value (vmcb_intercepts x_1 Intr)) true))
        (=>
          (and (= x_1 x) (= Skinit which) (not value))
          (ite (and (= x_1 x) (= Intr which)) (= value (vmcb_intercepts x_1 Intr)) true))
        (=>
          (and (= x_1 x) (= Skinit which) value)
          (ite (and (= x_1 x) (= Intr which)) (= value (vmcb_intercepts x_1 Intr)) true))
        (=>
          (and (= x_1 x) (= Other which) (not value))
          (ite (and (= x_1 x) (= Intr which)) (= value (vmcb_intercepts x_1 Intr)) true))
        (=>
          (and (= x_1 x) (= Other which) value)
          (ite (and (= x_1 x) (= Intr which)) (= value (vmcb_intercepts x_1 Intr)) true))
        (=>
          (and (= x_1 x) (= Intr which) (not value))
          (ite (and (= x_1 x) (= Nmi which)) (= value (vmcb_intercepts x_1 Nmi)) true))
        (=>
          (and (= x_1 x) (= Intr which) value)
          (ite (and (= x_1 x) (= Nmi which)) (= value (vmcb_intercepts x_1 Nmi)) true))
        (=>
          (and (= x_1 x) (= Nmi which) (not value))
          (ite (and (= x_1 x) (= Nmi which)) (not value) (not (vmcb_intercepts x_1 Nmi))))
        (=>
          (and (= x_1 x) (= Nmi which) value)
          (ite (and (= x_1 x) (= Nmi which)) value (vmcb_intercepts x_1 Nmi)))
        (=>
          (and (= x_1 x) (= Init which) (not value))
          (ite (and (= x_1 x) (= Nmi which)) (= value (vmcb_intercepts x_1 Nmi)) true))
        (=>
          (and (= x_1 x) (= Init which) value)
          (ite (and (= x_1 x) (= Nmi which)) (= value (vmcb_intercepts x_1 Nmi)) true))
        (=>
          (and (= x_1 x) (= Invlpga which) (not value))
          (ite (and (= x_1 x) (= Nmi which)) (= value (vmcb_intercepts x_1 Nmi)) true))
        (=>
          (and (= x_1 x) (= Invlpga which) value)
          (ite (and (= x_1 x) (= Nmi which)) (= value (vmcb_intercepts x_1 Nmi)) true))
        (=>
          (and (= x_1 x) (= Msr which) (not value))
          (ite (and (= x_1 x) (= Nmi which)) (= value (vmcb_intercepts x_1 Nmi)) true))
        (=>
          (and (= x_1 x) (= Msr which) value)
          (ite (and (= x_1 x) (= Nmi which)) (= value (vmcb_intercepts x_1 Nmi)) true))
        (=>
          (and (= x_1 x) (= Vmrun which) (not value))
          (ite (and (= x_1 x) (= Nmi which)) (= value (vmcb_intercepts x_1 Nmi)) true))
        (=>
          (and (= x_1 x) (= Vmrun which) value)
          (ite (and (= x_1 x) (= Nmi which)) (= value (vmcb_intercepts x_1 Nmi)) true))
        (=>
          (and (= x_1 x) (= Vmmcall which) (not value))
          (ite (and (= x_1 x) (= Nmi which)) (= value (vmcb_intercepts x_1 Nmi)) true))
        (=>
          (and (= x_1 x) (= Vmmcall which) value)
          (ite (and (= x_1 x) (= Nmi which)) (= value (vmcb_intercepts x_1 Nmi)) true))
        (=>
          (and (= x_1 x) (= Vmload which) (not value))
          (ite (and (= x_1 x) (= Nmi which)) (= value (vmcb_intercepts x_1 Nmi)) true))
        (=>
          (and (= x_1 x) (= Vmload which) value)
          (ite (and (= x_1 x) (= Nmi which)) (= value (vmcb_intercepts x_1 Nmi)) true))
        (=>
          (and (= x_1 x) (= Vmsave which) (not value))
          (ite (and (= x_1 x) (= Nmi which)) (= value (vmcb_intercepts x_1 Nmi)) true))
        (=>
          (and (= x_1 x) (= Vmsave which) value)
          (ite (and (= x_1 x) (= Nmi which)) (= value (vmcb_intercepts x_1 Nmi)) true))
        (=>
          (and (= x_1 x) (= Stgi which) (not value))
          (ite (and (= x_1 x) (= Nmi which)) (= value (vmcb_intercepts x_1 Nmi)) true))
        (=>
          (and (= x_1 x) (= Stgi which) value)
          (ite (and (= x_1 x) (= Nmi which)) (= value (vmcb_intercepts x_1 Nmi)) true))
        (=>
          (and (= x_1 x) (= Clgi which) (not value))
          (ite (and (= x_1 x) (= Nmi which)) (= value (vmcb_intercepts x_1 Nmi)) true))
        (=>
          (and (= x_1 x) (= Clgi which) value)
          (ite (and (= x_1 x) (= Nmi which)) (= value (vmcb_intercepts x_1 Nmi)) true))
        (=>
          (and (= x_1 x) (= Skinit which) (not value))
          (ite (and (= x_1 x) (= Nmi which)) (= value (vmcb_intercepts x_1 Nmi)) true))
        (=>
          (and (= x_1 x) (= Skinit which) value)
          (ite (and (= x_1 x) (= Nmi which)) (= value (vmcb_intercepts x_1 Nmi)) true))
        (=>
          (and (= x_1 x) (= Other which) (not value))
          (ite (and (= x_1 x) (= Nmi which)) (= value (vmcb_intercepts x_1 Nmi)) true))
        (=>
          (and (= x_1 x) (= Other which) value)
          (ite (and (= x_1 x) (= Nmi which)) (= value (vmcb_intercepts x_1 Nmi)) true))
        (=>
          (and (= x_1 x) (= Intr which) (not value))
          (ite (and (= x_1 x) (= Init which)) (= value (vmcb_intercepts x_1 Init)) true))
        (=>
          (and (= x_1 x) (= Intr which) value)
          (ite (and (= x_1 x) (= Init which)) (= value (vmcb_intercepts x_1 Init)) true))
        (=>
          (and (= x_1 x) (= Nmi which) (not value))
          (ite (and (= x_1 x) (= Init which)) (= value (vmcb_intercepts x_1 Init)) true))
        (=>
          (and (= x_1 x) (= Nmi which) value)
          (ite (and (= x_1 x) (= Init which)) (= value (vmcb_intercepts x_1 Init)) true))
        (=>
          (and (= x_1 x) (= Init which) (not value))
          (ite (and (= x_1 x) (= Init which)) (not value) (not (vmcb_intercepts x_1 Init))))
        (=>
          (and (= x_1 x) (= Init which) value)
          (ite (and (= x_1 x) (= Init which)) value (vmcb_intercepts x_1 Init)))
        (=>
          (and (= x_1 x) (= Invlpga which) (not value))
          (ite (and (= x_1 x) (= Init which)) (= value (vmcb_intercepts x_1 Init)) true))
        (=>
          (and (= x_1 x) (= Invlpga which) value)
          (ite (and (= x_1 x) (= Init which)) (= value (vmcb_intercepts x_1 Init)) true))
        (=>
          (and (= x_1 x) (= Msr which) (not value))
          (ite (and (= x_1 x) (= Init which)) (= value (vmcb_intercepts x_1 Init)) true))
        (=>
          (and (= x_1 x) (= Msr which) value)
          (ite (and (= x_1 x) (= Init which)) (= value (vmcb_intercepts x_1 Init)) true))
        (=>
          (and (= x_1 x) (= Vmrun which) (not value))
          (ite (and (= x_1 x) (= Init which)) (= value (vmcb_intercepts x_1 Init)) true))
        (=>
          (and (= x_1 x) (= Vmrun which) value)
          (ite (and (= x_1 x) (= Init which)) (= value (vmcb_intercepts x_1 Init)) true))
        (=>
          (and (= x_1 x) (= Vmmcall which) (not value))
          (ite (and (= x_1 x) (= Init which)) (= value (vmcb_intercepts x_1 Init)) true))
        (=>
          (and (= x_1 x) (= Vmmcall which) value)
          (ite (and (= x_1 x) (= Init which)) (= value (vmcb_intercepts x_1 Init)) true))
        (=>
          (and (= x_1 x) (= Vmload which) (not value))
          (ite (and (= x_1 x) (= Init which)) (= value (vmcb_intercepts x_1 Init)) true))
        (=>
          (and (= x_1 x) (= Vmload which) value)
          (ite (and (= x_1 x) (= Init which)) (= value (vmcb_intercepts x_1 Init)) true))
        (=>
          (and (= x_1 x) (= Vmsave which) (not value))
          (ite (and (= x_1 x) (= Init which)) (= value (vmcb_intercepts x_1 Init)) true))
        (=>
          (and (= x_1 x) (= Vmsave which) value)
          (ite (and (= x_1 x) (= Init which)) (= value (vmcb_intercepts x_1 Init)) true))
        (=>
          (and (= x_1 x) (= Stgi which) (not value))
          (ite (and (= x_1 x) (= Init which)) (= value (vmcb_intercepts x_1 Init)) true))
        (=>
          (and (= x_1 x) (= Stgi which) value)
          (ite (and (= x_1 x) (= Init which)) (= value (vmcb_intercepts x_1 Init)) true))
        (=>
          (and (= x_1 x) (= Clgi which) (not value))
          (ite (and (= x_1 x) (= Init which)) (= value (vmcb_intercepts x_1 Init)) true))
        (=>
          (and (= x_1 x) (= Clgi which) value)
          (ite (and (= x_1 x) (= Init which)) (= value (vmcb_intercepts x_1 Init)) true))
        (=>
          (and (= x_1 x) (= Skinit which) (not value))
          (ite (and (= x_1 x) (= Init which)) (= value (vmcb_intercepts x_1 Init)) true))
        (=>
          (and (= x_1 x) (= Skinit which) value)
          (ite (and (= x_1 x) (= Init which)) (= value (vmcb_intercepts x_1 Init)) true))
        (=>
          (and (= x_1 x) (= Other which) (not value))
          (ite (and (= x_1 x) (= Init which)) (= value (vmcb_intercepts x_1 Init)) true))
        (=>
          (and (= x_1 x) (= Other which) value)
          (ite (and (= x_1 x) (= Init which)) (= value (vmcb_intercepts x_1 Init)) true))
        (=>
          (and (= x_1 x) (= Intr which) (not value))
          (ite (and (= x_1 x) (= Invlpga which)) (= value (vmcb_intercepts x_1 Invlpga)) true))
        (=>
          (and (= x_1 x) (= Intr which) value)
          (ite (and (= x_1 x) (= Invlpga which)) (= value (vmcb_intercepts x_1 Invlpga)) true))
        (=>
          (and (= x_1 x) (= Nmi which) (not value))
          (ite (and (= x_1 x) (= Invlpga which)) (= value (vmcb_intercepts x_1 Invlpga)) true))
        (=>
          (and (= x_1 x) (= Nmi which) value)
          (ite (and (= x_1 x) (= Invlpga which)) (= value (vmcb_intercepts x_1 Invlpga)) true))
        (=>
          (and (= x_1 x) (= Init which) (not value))
          (ite (and (= x_1 x) (= Invlpga which)) (= value (vmcb_intercepts x_1 Invlpga)) true))
        (=>
          (and (= x_1 x) (= Init which) value)
          (ite (and (= x_1 x) (= Invlpga which)) (= value (vmcb_intercepts x_1 Invlpga)) true))
        (=>
          (and (= x_1 x) (= Invlpga which) (not value))
          (ite (and (= x_1 x) (= Invlpga which)) (not value) (not (vmcb_intercepts x_1 Invlpga))))
        (=>
          (and (= x_1 x) (= Invlpga which) value)
          (ite (and (= x_1 x) (= Invlpga which)) value (vmcb_intercepts x_1 Invlpga)))
        (=>
          (and (= x_1 x) (= Msr which) (not value))
          (ite (and (= x_1 x) (= Invlpga which)) (= value (vmcb_intercepts x_1 Invlpga)) true))
        (=>
          (and (= x_1 x) (= Msr which) value)
          (ite (and (= x_1 x) (= Invlpga which)) (= value (vmcb_intercepts x_1 Invlpga)) true))
        (=>
          (and (= x_1 x) (= Vmrun which) (not value))
          (ite (and (= x_1 x) (= Invlpga which)) (= value (vmcb_intercepts x_1 Invlpga)) true))
        (=>
          (and (= x_1 x) (= Vmrun which) value)
          (ite (and (= x_1 x) (= Invlpga which)) (= value (vmcb_intercepts x_1 Invlpga)) true))
        (=>
          (and (= x_1 x) (= Vmmcall which) (not value))
          (ite (and (= x_1 x) (= Invlpga which)) (= value (vmcb_intercepts x_1 Invlpga)) true))
        (=>
          (and (= x_1 x) (= Vmmcall which) value)
          (ite (and (= x_1 x) (= Invlpga which)) (= value (vmcb_intercepts x_1 Invlpga)) true))
        (=>
          (and (= x_1 x) (= Vmload which) (not value))
          (ite (and (= x_1 x) (= Invlpga which)) (= value (vmcb_intercepts x_1 Invlpga)) true))
        (=>
          (and (= x_1 x) (= Vmload which) value)
          (ite (and (= x_1 x) (= Invlpga which)) (= value (vmcb_intercepts x_1 Invlpga)) true))
        (=>
          (and (= x_1 x) (= Vmsave which) (not value))
          (ite (and (= x_1 x) (= Invlpga which)) (= value (vmcb_intercepts x_1 Invlpga)) true))
        (=>
          (and (= x_1 x) (= Vmsave which) value)
          (ite (and (= x_1 x) (= Invlpga which)) (= value (vmcb_intercepts x_1 Invlpga)) true))
        (=>
          (and (= x_1 x) (= Stgi which) (not value))
          (ite (and (= x_1 x) (= Invlpga which)) (= value (vmcb_intercepts x_1 Invlpga)) true))
        (=>
          (and (= x_1 x) (= Stgi which) value)
          (ite (and (= x_1 x) (= Invlpga which)) (= value (vmcb_intercepts x_1 Invlpga)) true))
        (=>
          (and (= x_1 x) (= Clgi which) (not value))
          (ite (and (= x_1 x) (= Invlpga which)) (= value (vmcb_intercepts x_1 Invlpga)) true))
        (=>
          (and (= x_1 x) (= Clgi which) value)
          (ite (and (= x_1 x) (= Invlpga which)) (= value (vmcb_intercepts x_1 Invlpga)) true))
        (=>
          (and (= x_1 x) (= Skinit which) (not value))
          (ite (and (= x_1 x) (= Invlpga which)) (= value (vmcb_intercepts x_1 Invlpga)) true))
        (=>
          (and (= x_1 x) (= Skinit which) value)
          (ite (and (= x_1 x) (= Invlpga which)) (= value (vmcb_intercepts x_1 Invlpga)) true))
        (=>
          (and (= x_1 x) (= Other which) (not value))
          (ite (and (= x_1 x) (= Invlpga which)) (= value (vmcb_intercepts x_1 Invlpga)) true))
        (=>
          (and (= x_1 x) (= Other which) value)
          (ite (and (= x_1 x) (= Invlpga which)) (= value (vmcb_intercepts x_1 Invlpga)) true))
        (=>
          (and (= x_1 x) (= Intr which) (not value))
          (ite (and (= x_1 x) (= Msr which)) (= value (vmcb_intercepts x_1 Msr)) true))
        (=>
          (and (= x_1 x) (= Intr which) value)
          (ite (and (= x_1 x) (= Msr which)) (= value (vmcb_intercepts x_1 Msr)) true))
        (=>
          (and (= x_1 x) (= Nmi which) (not value))
          (ite (and (= x_1 x) (= Msr which)) (= value (vmcb_intercepts x_1 Msr)) true))
        (=>
          (and (= x_1 x) (= Nmi which) value)
          (ite (and (= x_1 x) (= Msr which)) (= value (vmcb_intercepts x_1 Msr)) true))
        (=>
          (and (= x_1 x) (= Init which) (not value))
          (ite (and (= x_1 x) (= Msr which)) (= value (vmcb_intercepts x_1 Msr)) true))
        (=>
          (and (= x_1 x) (= Init which) value)
          (ite (and (= x_1 x) (= Msr which)) (= value (vmcb_intercepts x_1 Msr)) true))
        (=>
          (and (= x_1 x) (= Invlpga which) (not value))
          (ite (and (= x_1 x) (= Msr which)) (= value (vmcb_intercepts x_1 Msr)) true))
        (=>
          (and (= x_1 x) (= Invlpga which) value)
          (ite (and (= x_1 x) (= Msr which)) (= value (vmcb_intercepts x_1 Msr)) true))
        (=>
          (and (= x_1 x) (= Msr which) (not value))
          (ite (and (= x_1 x) (= Msr which)) (not value) (not (vmcb_intercepts x_1 Msr))))
        (=>
          (and (= x_1 x) (= Msr which) value)
          (ite (and (= x_1 x) (= Msr which)) value (vmcb_intercepts x_1 Msr)))
        (=>
          (and (= x_1 x) (= Vmrun which) (not value))
          (ite (and (= x_1 x) (= Msr which)) (= value (vmcb_intercepts x_1 Msr)) true))
        (=>
          (and (= x_1 x) (= Vmrun which) value)
          (ite (and (= x_1 x) (= Msr which)) (= value (vmcb_intercepts x_1 Msr)) true))
        (=>
          (and (= x_1 x) (= Vmmcall which) (not value))
          (ite (and (= x_1 x) (= Msr which)) (= value (vmcb_intercepts x_1 Msr)) true))
        (=>
          (and (= x_1 x) (= Vmmcall which) value)
          (ite (and (= x_1 x) (= Msr which)) (= value (vmcb_intercepts x_1 Msr)) true))
        (=>
          (and (= x_1 x) (= Vmload which) (not value))
          (ite (and (= x_1 x) (= Msr which)) (= value (vmcb_intercepts x_1 Msr)) true))
        (=>
          (and (= x_1 x) (= Vmload which) value)
          (ite (and (= x_1 x) (= Msr which)) (= value (vmcb_intercepts x_1 Msr)) true))
        (=>
          (and (= x_1 x) (= Vmsave which) (not value))
          (ite (and (= x_1 x) (= Msr which)) (= value (vmcb_intercepts x_1 Msr)) true))
        (=>
          (and (= x_1 x) (= Vmsave which) value)
          (ite (and (= x_1 x) (= Msr which)) (= value (vmcb_intercepts x_1 Msr)) true))
        (=>
          (and (= x_1 x) (= Stgi which) (not value))
          (ite (and (= x_1 x) (= Msr which)) (= value (vmcb_intercepts x_1 Msr)) true))
        (=>
          (and (= x_1 x) (= Stgi which) value)
          (ite (and (= x_1 x) (= Msr which)) (= value (vmcb_intercepts x_1 Msr)) true))
        (=>
          (and (= x_1 x) (= Clgi which) (not value))
          (ite (and (= x_1 x) (= Msr which)) (= value (vmcb_intercepts x_1 Msr)) true))
        (=>
          (and (= x_1 x) (= Clgi which) value)
          (ite (and (= x_1 x) (= Msr which)) (= value (vmcb_intercepts x_1 Msr)) true))
        (=>
          (and (= x_1 x) (= Skinit which) (not value))
          (ite (and (= x_1 x) (= Msr which)) (= value (vmcb_intercepts x_1 Msr)) true))
        (=>
          (and (= x_1 x) (= Skinit which) value)
          (ite (and (= x_1 x) (= Msr which)) (= value (vmcb_intercepts x_1 Msr)) true))
        (=>
          (and (= x_1 x) (= Other which) (not value))
          (ite (and (= x_1 x) (= Msr which)) (= value (vmcb_intercepts x_1 Msr)) true))
        (=>
          (and (= x_1 x) (= Other which) value)
          (ite (and (= x_1 x) (= Msr which)) (= value (vmcb_intercepts x_1 Msr)) true))
        (=>
          (and (= x_1 x) (= Intr which) (not value))
          (ite (and (= x_1 x) (= Vmrun which)) (= value (vmcb_intercepts x_1 Vmrun)) true))
        (=>
          (and (= x_1 x) (= Intr which) value)
          (ite (and (= x_1 x) (= Vmrun which)) (= value (vmcb_intercepts x_1 Vmrun)) true))
        (=>
          (and (= x_1 x) (= Nmi which) (not value))
          (ite (and (= x_1 x) (= Vmrun which)) (= value (vmcb_intercepts x_1 Vmrun)) true))
        (=>
          (and (= x_1 x) (= Nmi which) value)
          (ite (and (= x_1 x) (= Vmrun which)) (= value (vmcb_intercepts x_1 Vmrun)) true))
        (=>
          (and (= x_1 x) (= Init which) (not value))
          (ite (and (= x_1 x) (= Vmrun which)) (= value (vmcb_intercepts x_1 Vmrun)) true))
        (=>
          (and (= x_1 x) (= Init which) value)
          (ite (and (= x_1 x) (= Vmrun which)) (= value (vmcb_intercepts x_1 Vmrun)) true))
        (=>
          (and (= x_1 x) (= Invlpga which) (not value))
          (ite (and (= x_1 x) (= Vmrun which)) (= value (vmcb_intercepts x_1 Vmrun)) true))
        (=>
          (and (= x_1 x) (= Invlpga which) value)
          (ite (and (= x_1 x) (= Vmrun which)) (= value (vmcb_intercepts x_1 Vmrun)) true))
        (=>
          (and (= x_1 x) (= Msr which) (not value))
          (ite (and (= x_1 x) (= Vmrun which)) (= value (vmcb_intercepts x_1 Vmrun)) true))
        (=>
          (and (= x_1 x) (= Msr which) value)
          (ite (and (= x_1 x) (= Vmrun which)) (= value (vmcb_intercepts x_1 Vmrun)) true))
        (=>
          (and (= x_1 x) (= Vmrun which) (not value))
          (ite (and (= x_1 x) (= Vmrun which)) (not value) (not (vmcb_intercepts x_1 Vmrun))))
        (=>
          (and (= x_1 x) (= Vmrun which) value)
          (ite (and (= x_1 x) (= Vmrun which)) value (vmcb_intercepts x_1 Vmrun)))
        (=>
          (and (= x_1 x) (= Vmmcall which) (not value))
          (ite (and (= x_1 x) (= Vmrun which)) (= value (vmcb_intercepts x_1 Vmrun)) true))
        (=>
          (and (= x_1 x) (= Vmmcall which) value)
          (ite (and (= x_1 x) (= Vmrun which)) (= value (vmcb_intercepts x_1 Vmrun)) true))
        (=>
          (and (= x_1 x) (= Vmload which) (not value))
          (ite (and (= x_1 x) (= Vmrun which)) (= value (vmcb_intercepts x_1 Vmrun)) true))
        (=>
          (and (= x_1 x) (= Vmload which) value)
          (ite (and (= x_1 x) (= Vmrun which)) (= value (vmcb_intercepts x_1 Vmrun)) true))
        (=>
          (and (= x_1 x) (= Vmsave which) (not value))
          (ite (and (= x_1 x) (= Vmrun which)) (= value (vmcb_intercepts x_1 Vmrun)) true))
        (=>
          (and (= x_1 x) (= Vmsave which) value)
          (ite (and (= x_1 x) (= Vmrun which)) (= value (vmcb_intercepts x_1 Vmrun)) true))
        (=>
          (and (= x_1 x) (= Stgi which) (not value))
          (ite (and (= x_1 x) (= Vmrun which)) (= value (vmcb_intercepts x_1 Vmrun)) true))
        (=>
          (and (= x_1 x) (= Stgi which) value)
          (ite (and (= x_1 x) (= Vmrun which)) (= value (vmcb_intercepts x_1 Vmrun)) true))
        (=>
          (and (= x_1 x) (= Clgi which) (not value))
          (ite (and (= x_1 x) (= Vmrun which)) (= value (vmcb_intercepts x_1 Vmrun)) true))
        (=>
          (and (= x_1 x) (= Clgi which) value)
          (ite (and (= x_1 x) (= Vmrun which)) (= value (vmcb_intercepts x_1 Vmrun)) true))
        (=>
          (and (= x_1 x) (= Skinit which) (not value))
          (ite (and (= x_1 x) (= Vmrun which)) (= value (vmcb_intercepts x_1 Vmrun)) true))
        (=>
          (and (= x_1 x) (= Skinit which) value)
          (ite (and (= x_1 x) (= Vmrun which)) (= value (vmcb_intercepts x_1 Vmrun)) true))
        (=>
          (and (= x_1 x) (= Other which) (not value))
          (ite (and (= x_1 x) (= Vmrun which)) (= value (vmcb_intercepts x_1 Vmrun)) true))
        (=>
          (and (= x_1 x) (= Other which) value)
          (ite (and (= x_1 x) (= Vmrun which)) (= value (vmcb_intercepts x_1 Vmrun)) true))
        (=>
          (and (= x_1 x) (= Intr which) (not value))
          (ite (and (= x_1 x) (= Vmmcall which)) (= value (vmcb_intercepts x_1 Vmmcall)) true))
        (=>
          (and (= x_1 x) (= Intr which) value)
          (ite (and (= x_1 x) (= Vmmcall which)) (= value (vmcb_intercepts x_1 Vmmcall)) true))
        (=>
          (and (= x_1 x) (= Nmi which) (not value))
          (ite (and (= x_1 x) (= Vmmcall which)) (= value (vmcb_intercepts x_1 Vmmcall)) true))
        (=>
          (and (= x_1 x) (= Nmi which) value)
          (ite (and (= x_1 x) (= Vmmcall which)) (= value (vmcb_intercepts x_1 Vmmcall)) true))
        (=>
          (and (= x_1 x) (= Init which) (not value))
          (ite (and (= x_1 x) (= Vmmcall which)) (= value (vmcb_intercepts x_1 Vmmcall)) true))
        (=>
          (and (= x_1 x) (= Init which) value)
          (ite (and (= x_1 x) (= Vmmcall which)) (= value (vmcb_intercepts x_1 Vmmcall)) true))
        (=>
          (and (= x_1 x) (= Invlpga which) (not value))
          (ite (and (= x_1 x) (= Vmmcall which)) (= value (vmcb_intercepts x_1 Vmmcall)) true))
        (=>
          (and (= x_1 x) (= Invlpga which) value)
          (ite (and (= x_1 x) (= Vmmcall which)) (= value (vmcb_intercepts x_1 Vmmcall)) true))
        (=>
          (and (= x_1 x) (= Msr which) (not value))
          (ite (and (= x_1 x) (= Vmmcall which)) (= value (vmcb_intercepts x_1 Vmmcall)) true))
        (=>
          (and (= x_1 x) (= Msr which) value)
          (ite (and (= x_1 x) (= Vmmcall which)) (= value (vmcb_intercepts x_1 Vmmcall)) true))
        (=>
          (and (= x_1 x) (= Vmrun which) (not value))
          (ite (and (= x_1 x) (= Vmmcall which)) (= value (vmcb_intercepts x_1 Vmmcall)) true))
        (=>
          (and (= x_1 x) (= Vmrun which) value)
          (ite (and (= x_1 x) (= Vmmcall which)) (= value (vmcb_intercepts x_1 Vmmcall)) true))
        (=>
          (and (= x_1 x) (= Vmmcall which) (not value))
          (ite (and (= x_1 x) (= Vmmcall which)) (not value) (not (vmcb_intercepts x_1 Vmmcall))))
        (=>
          (and (= x_1 x) (= Vmmcall which) value)
          (ite (and (= x_1 x) (= Vmmcall which)) value (vmcb_intercepts x_1 Vmmcall)))
        (=>
          (and (= x_1 x) (= Vmload which) (not value))
          (ite (and (= x_1 x) (= Vmmcall which)) (= value (vmcb_intercepts x_1 Vmmcall)) true))
        (=>
          (and (= x_1 x) (= Vmload which) value)
          (ite (and (= x_1 x) (= Vmmcall which)) (= value (vmcb_intercepts x_1 Vmmcall)) true))
        (=>
          (and (= x_1 x) (= Vmsave which) (not value))
          (ite (and (= x_1 x) (= Vmmcall which)) (= value (vmcb_intercepts x_1 Vmmcall)) true))
        (=>
          (and (= x_1 x) (= Vmsave which) value)
          (ite (and (= x_1 x) (= Vmmcall which)) (= value (vmcb_intercepts x_1 Vmmcall)) true))
        (=>
          (and (= x_1 x) (= Stgi which) (not value))
          (ite (and (= x_1 x) (= Vmmcall which)) (= value (vmcb_intercepts x_1 Vmmcall)) true))
        (=>
          (and (= x_1 x) (= Stgi which) value)
          (ite (and (= x_1 x) (= Vmmcall which)) (= value (vmcb_intercepts x_1 Vmmcall)) true))
        (=>
          (and (= x_1 x) (= Clgi which) (not value))
          (ite (and (= x_1 x) (= Vmmcall which)) (= value (vmcb_intercepts x_1 Vmmcall)) true))
        (=>
          (and (= x_1 x) (= Clgi which) value)
          (ite (and (= x_1 x) (= Vmmcall which)) (= value (vmcb_intercepts x_1 Vmmcall)) true))
        (=>
          (and (= x_1 x) (= Skinit which) (not value))
          (ite (and (= x_1 x) (= Vmmcall which)) (= value (vmcb_intercepts x_1 Vmmcall)) true))
        (=>
          (and (= x_1 x) (= Skinit which) value)
          (ite (and (= x_1 x) (= Vmmcall which)) (= value (vmcb_intercepts x_1 Vmmcall)) true))
        (=>
          (and (= x_1 x) (= Other which) (not value))
          (ite (and (= x_1 x) (= Vmmcall which)) (= value (vmcb_intercepts x_1 Vmmcall)) true))
        (=>
          (and (= x_1 x) (= Other which) value)
          (ite (and (= x_1 x) (= Vmmcall which)) (= value (vmcb_intercepts x_1 Vmmcall)) true))
        (=>
          (and (= x_1 x) (= Intr which) (not value))
          (ite (and (= x_1 x) (= Vmload which)) (= value (vmcb_intercepts x_1 Vmload)) true))
        (=>
          (and (= x_1 x) (= Intr which) value)
          (ite (and (= x_1 x) (= Vmload which)) (= value (vmcb_intercepts x_1 Vmload)) true))
        (=>
          (and (= x_1 x) (= Nmi which) (not value))
          (ite (and (= x_1 x) (= Vmload which)) (= value (vmcb_intercepts x_1 Vmload)) true))
        (=>
          (and (= x_1 x) (= Nmi which) value)
          (ite (and (= x_1 x) (= Vmload which)) (= value (vmcb_intercepts x_1 Vmload)) true))
        (=>
          (and (= x_1 x) (= Init which) (not value))
          (ite (and (= x_1 x) (= Vmload which)) (= value (vmcb_intercepts x_1 Vmload)) true))
        (=>
          (and (= x_1 x) (= Init which) value)
          (ite (and (= x_1 x) (= Vmload which)) (= value (vmcb_intercepts x_1 Vmload)) true))
        (=>
          (and (= x_1 x) (= Invlpga which) (not value))
          (ite (and (= x_1 x) (= Vmload which)) (= value (vmcb_intercepts x_1 Vmload)) true))
        (=>
          (and (= x_1 x) (= Invlpga which) value)
          (ite (and (= x_1 x) (= Vmload which)) (= value (vmcb_intercepts x_1 Vmload)) true))
        (=>
          (and (= x_1 x) (= Msr which) (not value))
          (ite (and (= x_1 x) (= Vmload which)) (= value (vmcb_intercepts x_1 Vmload)) true))
        (=>
          (and (= x_1 x) (= Msr which) value)
          (ite (and (= x_1 x) (= Vmload which)) (= value (vmcb_intercepts x_1 Vmload)) true))
        (=>
          (and (= x_1 x) (= Vmrun which) (not value))
          (ite (and (= x_1 x) (= Vmload which)) (= value (vmcb_intercepts x_1 Vmload)) true))
        (=>
          (and (= x_1 x) (= Vmrun which) value)
          (ite (and (= x_1 x) (= Vmload which)) (= value (vmcb_intercepts x_1 Vmload)) true))
        (=>
          (and (= x_1 x) (= Vmmcall which) (not value))
          (ite (and (= x_1 x) (= Vmload which)) (= value (vmcb_intercepts x_1 Vmload)) true))
        (=>
          (and (= x_1 x) (= Vmmcall which) value)
          (ite (and (= x_1 x) (= Vmload which)) (= value (vmcb_intercepts x_1 Vmload)) true))
        (=>
          (and (= x_1 x) (= Vmload which) (not value))
          (ite (and (= x_1 x) (= Vmload which)) (not value) (not (vmcb_intercepts x_1 Vmload))))
        (=>
          (and (= x_1 x) (= Vmload which) value)
          (ite (and (= x_1 x) (= Vmload which)) value (vmcb_intercepts x_1 Vmload)))
        (=>
          (and (= x_1 x) (= Vmsave which) (not value))
          (ite (and (= x_1 x) (= Vmload which)) (= value (vmcb_intercepts x_1 Vmload)) true))
        (=>
          (and (= x_1 x) (= Vmsave which) value)
          (ite (and (= x_1 x) (= Vmload which)) (= value (vmcb_intercepts x_1 Vmload)) true))
        (=>
          (and (= x_1 x) (= Stgi which) (not value))
          (ite (and (= x_1 x) (= Vmload which)) (= value (vmcb_intercepts x_1 Vmload)) true))
        (=>
          (and (= x_1 x) (= Stgi which) value)
          (ite (and (= x_1 x) (= Vmload which)) (= value (vmcb_intercepts x_1 Vmload)) true))
        (=>
          (and (= x_1 x) (= Clgi which) (not value))
          (ite (and (= x_1 x) (= Vmload which)) (= value (vmcb_intercepts x_1 Vmload)) true))
        (=>
          (and (= x_1 x) (= Clgi which) value)
          (ite (and (= x_1 x) (= Vmload which)) (= value (vmcb_intercepts x_1 Vmload)) true))
        (=>
          (and (= x_1 x) (= Skinit which) (not value))
          (ite (and (= x_1 x) (= Vmload which)) (= value (vmcb_intercepts x_1 Vmload)) true))
        (=>
          (and (= x_1 x) (= Skinit which) value)
          (ite (and (= x_1 x) (= Vmload which)) (= value (vmcb_intercepts x_1 Vmload)) true))
        (=>
          (and (= x_1 x) (= Other which) (not value))
          (ite (and (= x_1 x) (= Vmload which)) (= value (vmcb_intercepts x_1 Vmload)) true))
        (=>
          (and (= x_1 x) (= Other which) value)
          (ite (and (= x_1 x) (= Vmload which)) (= value (vmcb_intercepts x_1 Vmload)) true))
        (=>
          (and (= x_1 x) (= Intr which) (not value))
          (ite (and (= x_1 x) (= Vmsave which)) (= value (vmcb_intercepts x_1 Vmsave)) true))
        (=>
          (and (= x_1 x) (= Intr which) value)
          (ite (and (= x_1 x) (= Vmsave which)) (= value (vmcb_intercepts x_1 Vmsave)) true))
        (=>
          (and (= x_1 x) (= Nmi which) (not value))
          (ite (and (= x_1 x) (= Vmsave which)) (= value (vmcb_intercepts x_1 Vmsave)) true))
        (=>
          (and (= x_1 x) (= Nmi which) value)
          (ite (and (= x_1 x) (= Vmsave which)) (= value (vmcb_intercepts x_1 Vmsave)) true))
        (=>
          (and (= x_1 x) (= Init which) (not value))
          (ite (and (= x_1 x) (= Vmsave which)) (= value (vmcb_intercepts x_1 Vmsave)) true))
        (=>
          (and (= x_1 x) (= Init which) value)
          (ite (and (= x_1 x) (= Vmsave which)) (= value (vmcb_intercepts x_1 Vmsave)) true))
        (=>
          (and (= x_1 x) (= Invlpga which) (not value))
          (ite (and (= x_1 x) (= Vmsave which)) (= value (vmcb_intercepts x_1 Vmsave)) true))
        (=>
          (and (= x_1 x) (= Invlpga which) value)
          (ite (and (= x_1 x) (= Vmsave which)) (= value (vmcb_intercepts x_1 Vmsave)) true))
        (=>
          (and (= x_1 x) (= Msr which) (not value))
          (ite (and (= x_1 x) (= Vmsave which)) (= value (vmcb_intercepts x_1 Vmsave)) true))
        (=>
          (and (= x_1 x) (= Msr which) value)
          (ite (and (= x_1 x) (= Vmsave which)) (= value (vmcb_intercepts x_1 Vmsave)) true))
        (=>
          (and (= x_1 x) (= Vmrun which) (not value))
          (ite (and (= x_1 x) (= Vmsave which)) (= value (vmcb_intercepts x_1 Vmsave)) true))
        (=>
          (and (= x_1 x) (= Vmrun which) value)
          (ite (and (= x_1 x) (= Vmsave which)) (= value (vmcb_intercepts x_1 Vmsave)) true))
        (=>
          (and (= x_1 x) (= Vmmcall which) (not value))
          (ite (and (= x_1 x) (= Vmsave which)) (= value (vmcb_intercepts x_1 Vmsave)) true))
        (=>
          (and (= x_1 x) (= Vmmcall which) value)
          (ite (and (= x_1 x) (= Vmsave which)) (= value (vmcb_intercepts x_1 Vmsave)) true))
        (=>
          (and (= x_1 x) (= Vmload which) (not value))
          (ite (and (= x_1 x) (= Vmsave which)) (= value (vmcb_intercepts x_1 Vmsave)) true))
        (=>
          (and (= x_1 x) (= Vmload which) value)
          (ite (and (= x_1 x) (= Vmsave which)) (= value (vmcb_intercepts x_1 Vmsave)) true))
        (=>
          (and (= x_1 x) (= Vmsave which) (not value))
          (ite (and (= x_1 x) (= Vmsave which)) (not value) (not (vmcb_intercepts x_1 Vmsave))))
        (=>
          (and (= x_1 x) (= Vmsave which) value)
          (ite (and (= x_1 x) (= Vmsave which)) value (vmcb_intercepts x_1 Vmsave)))
        (=>
          (and (= x_1 x) (= Stgi which) (not value))
          (ite (and (= x_1 x) (= Vmsave which)) (= value (vmcb_intercepts x_1 Vmsave)) true))
        (=>
          (and (= x_1 x) (= Stgi which) value)
          (ite (and (= x_1 x) (= Vmsave which)) (= value (vmcb_intercepts x_1 Vmsave)) true))
        (=>
          (and (= x_1 x) (= Clgi which) (not value))
          (ite (and (= x_1 x) (= Vmsave which)) (= value (vmcb_intercepts x_1 Vmsave)) true))
        (=>
          (and (= x_1 x) (= Clgi which) value)
          (ite (and (= x_1 x) (= Vmsave which)) (= value (vmcb_intercepts x_1 Vmsave)) true))
        (=>
          (and (= x_1 x) (= Skinit which) (not value))
          (ite (and (= x_1 x) (= Vmsave which)) (= value (vmcb_intercepts x_1 Vmsave)) true))
        (=>
          (and (= x_1 x) (= Skinit which) value)
          (ite (and (= x_1 x) (= Vmsave which)) (= value (vmcb_intercepts x_1 Vmsave)) true))
        (=>
          (and (= x_1 x) (= Other which) (not value))
          (ite (and (= x_1 x) (= Vmsave which)) (= value (vmcb_intercepts x_1 Vmsave)) true))
        (=>
          (and (= x_1 x) (= Other which) value)
          (ite (and (= x_1 x) (= Vmsave which)) (= value (vmcb_intercepts x_1 Vmsave)) true))
        (=>
          (and (= x_1 x) (= Intr which) (not value))
          (ite (and (= x_1 x) (= Stgi which)) (= value (vmcb_intercepts x_1 Stgi)) true))
        (=>
          (and (= x_1 x) (= Intr which) value)
          (ite (and (= x_1 x) (= Stgi which)) (= value (vmcb_intercepts x_1 Stgi)) true))
        (=>
          (and (= x_1 x) (= Nmi which) (not value))
          (ite (and (= x_1 x) (= Stgi which)) (= value (vmcb_intercepts x_1 Stgi)) true))
        (=>
          (and (= x_1 x) (= Nmi which) value)
          (ite (and (= x_1 x) (= Stgi which)) (= value (vmcb_intercepts x_1 Stgi)) true))
        (=>
          (and (= x_1 x) (= Init which) (not value))
          (ite (and (= x_1 x) (= Stgi which)) (= value (vmcb_intercepts x_1 Stgi)) true))
        (=>
          (and (= x_1 x) (= Init which) value)
          (ite (and (= x_1 x) (= Stgi which)) (= value (vmcb_intercepts x_1 Stgi)) true))
        (=>
          (and (= x_1 x) (= Invlpga which) (not value))
          (ite (and (= x_1 x) (= Stgi which)) (= value (vmcb_intercepts x_1 Stgi)) true))
        (=>
          (and (= x_1 x) (= Invlpga which) value)
          (ite (and (= x_1 x) (= Stgi which)) (= value (vmcb_intercepts x_1 Stgi)) true))
        (=>
          (and (= x_1 x) (= Msr which) (not value))
          (ite (and (= x_1 x) (= Stgi which)) (= value (vmcb_intercepts x_1 Stgi)) true))
        (=>
          (and (= x_1 x) (= Msr which) value)
          (ite (and (= x_1 x) (= Stgi which)) (= value (vmcb_intercepts x_1 Stgi)) true))
        (=>
          (and (= x_1 x) (= Vmrun which) (not value))
          (ite (and (= x_1 x) (= Stgi which)) (= value (vmcb_intercepts x_1 Stgi)) true))
        (=>
          (and (= x_1 x) (= Vmrun which) value)
          (ite (and (= x_1 x) (= Stgi which)) (= value (vmcb_intercepts x_1 Stgi)) true))
        (=>
          (and (= x_1 x) (= Vmmcall which) (not value))
          (ite (and (= x_1 x) (= Stgi which)) (= value (vmcb_intercepts x_1 Stgi)) true))
        (=>
          (and (= x_1 x) (= Vmmcall which) value)
          (ite (and (= x_1 x) (= Stgi which)) (= value (vmcb_intercepts x_1 Stgi)) true))
        (=>
          (and (= x_1 x) (= Vmload which) (not value))
          (ite (and (= x_1 x) (= Stgi which)) (= value (vmcb_intercepts x_1 Stgi)) true))
        (=>
          (and (= x_1 x) (= Vmload which) value)
          (ite (and (= x_1 x) (= Stgi which)) (= value (vmcb_intercepts x_1 Stgi)) true))
        (=>
          (and (= x_1 x) (= Vmsave which) (not value))
          (ite (and (= x_1 x) (= Stgi which)) (= value (vmcb_intercepts x_1 Stgi)) true))
        (=>
          (and (= x_1 x) (= Vmsave which) value)
          (ite (and (= x_1 x) (= Stgi which)) (= value (vmcb_intercepts x_1 Stgi)) true))
        (=>
          (and (= x_1 x) (= Stgi which) (not value))
          (ite (and (= x_1 x) (= Stgi which)) (not value) (not (vmcb_intercepts x_1 Stgi))))
        (=>
          (and (= x_1 x) (= Stgi which) value)
          (ite (and (= x_1 x) (= Stgi which)) value (vmcb_intercepts x_1 Stgi)))
        (=>
          (and (= x_1 x) (= Clgi which) (not value))
          (ite (and (= x_1 x) (= Stgi which)) (= value (vmcb_intercepts x_1 Stgi)) true))
        (=>
          (and (= x_1 x) (= Clgi which) value)
          (ite (and (= x_1 x) (= Stgi which)) (= value (vmcb_intercepts x_1 Stgi)) true))
        (=>
          (and (= x_1 x) (= Skinit which) (not value))
          (ite (and (= x_1 x) (= Stgi which)) (= value (vmcb_intercepts x_1 Stgi)) true))
        (=>
          (and (= x_1 x) (= Skinit which) value)
          (ite (and (= x_1 x) (= Stgi which)) (= value (vmcb_intercepts x_1 Stgi)) true))
        (=>
          (and (= x_1 x) (= Other which) (not value))
          (ite (and (= x_1 x) (= Stgi which)) (= value (vmcb_intercepts x_1 Stgi)) true))
        (=>
          (and (= x_1 x) (= Other which) value)
          (ite (and (= x_1 x) (= Stgi which)) (= value (vmcb_intercepts x_1 Stgi)) true))
        (=>
          (and (= x_1 x) (= Intr which) (not value))
          (ite (and (= x_1 x) (= Clgi which)) (= value (vmcb_intercepts x_1 Clgi)) true))
        (=>
          (and (= x_1 x) (= Intr which) value)
          (ite (and (= x_1 x) (= Clgi which)) (= value (vmcb_intercepts x_1 Clgi)) true))
        (=>
          (and (= x_1 x) (= Nmi which) (not value))
          (ite (and (= x_1 x) (= Clgi which)) (= value (vmcb_intercepts x_1 Clgi)) true))
        (=>
          (and (= x_1 x) (= Nmi which) value)
          (ite (and (= x_1 x) (= Clgi which)) (= value (vmcb_intercepts x_1 Clgi)) true))
        (=>
          (and (= x_1 x) (= Init which) (not value))
          (ite (and (= x_1 x) (= Clgi which)) (= value (vmcb_intercepts x_1 Clgi)) true))
        (=>
          (and (= x_1 x) (= Init which) value)
          (ite (and (= x_1 x) (= Clgi which)) (= value (vmcb_intercepts x_1 Clgi)) true))
        (=>
          (and (= x_1 x) (= Invlpga which) (not value))
          (ite (and (= x_1 x) (= Clgi which)) (= value (vmcb_intercepts x_1 Clgi)) true))
        (=>
          (and (= x_1 x) (= Invlpga which) value)
          (ite (and (= x_1 x) (= Clgi which)) (= value (vmcb_intercepts x_1 Clgi)) true))
        (=>
          (and (= x_1 x) (= Msr which) (not value))
          (ite (and (= x_1 x) (= Clgi which)) (= value (vmcb_intercepts x_1 Clgi)) true))
        (=>
          (and (= x_1 x) (= Msr which) value)
          (ite (and (= x_1 x) (= Clgi which)) (= value (vmcb_intercepts x_1 Clgi)) true))
        (=>
          (and (= x_1 x) (= Vmrun which) (not value))
          (ite (and (= x_1 x) (= Clgi which)) (= value (vmcb_intercepts x_1 Clgi)) true))
        (=>
          (and (= x_1 x) (= Vmrun which) value)
          (ite (and (= x_1 x) (= Clgi which)) (= value (vmcb_intercepts x_1 Clgi)) true))
        (=>
          (and (= x_1 x) (= Vmmcall which) (not value))
          (ite (and (= x_1 x) (= Clgi which)) (= value (vmcb_intercepts x_1 Clgi)) true))
        (=>
          (and (= x_1 x) (= Vmmcall which) value)
          (ite (and (= x_1 x) (= Clgi which)) (= value (vmcb_intercepts x_1 Clgi)) true))
        (=>
          (and (= x_1 x) (= Vmload which) (not value))
          (ite (and (= x_1 x) (= Clgi which)) (= value (vmcb_intercepts x_1 Clgi)) true))
        (=>
          (and (= x_1 x) (= Vmload which) value)
          (ite (and (= x_1 x) (= Clgi which)) (= value (vmcb_intercepts x_1 Clgi)) true))
        (=>
          (and (= x_1 x) (= Vmsave which) (not value))
          (ite (and (= x_1 x) (= Clgi which)) (= value (vmcb_intercepts x_1 Clgi)) true))
        (=>
          (and (= x_1 x) (= Vmsave which) value)
          (ite (and (= x_1 x) (= Clgi which)) (= value (vmcb_intercepts x_1 Clgi)) true))
        (=>
          (and (= x_1 x) (= Stgi which) (not value))
          (ite (and (= x_1 x) (= Clgi which)) (= value (vmcb_intercepts x_1 Clgi)) true))
        (=>
          (and (= x_1 x) (= Stgi which) value)
          (ite (and (= x_1 x) (= Clgi which)) (= value (vmcb_intercepts x_1 Clgi)) true))
        (=>
          (and (= x_1 x) (= Clgi which) (not value))
          (ite (and (= x_1 x) (= Clgi which)) (not value) (not (vmcb_intercepts x_1 Clgi))))
        (=>
          (and (= x_1 x) (= Clgi which) value)
          (ite (and (= x_1 x) (= Clgi which)) value (vmcb_intercepts x_1 Clgi)))
        (=>
          (and (= x_1 x) (= Skinit which) (not value))
          (ite (and (= x_1 x) (= Clgi which)) (= value (vmcb_intercepts x_1 Clgi)) true))
        (=>
          (and (= x_1 x) (= Skinit which) value)
          (ite (and (= x_1 x) (= Clgi which)) (= value (vmcb_intercepts x_1 Clgi)) true))
        (=>
          (and (= x_1 x) (= Other which) (not value))
          (ite (and (= x_1 x) (= Clgi which)) (= value (vmcb_intercepts x_1 Clgi)) true))
        (=>
          (and (= x_1 x) (= Other which) value)
          (ite (and (= x_1 x) (= Clgi which)) (= value (vmcb_intercepts x_1 Clgi)) true))
        (=>
          (and (= x_1 x) (= Intr which) (not value))
          (ite (and (= x_1 x) (= Skinit which)) (= value (vmcb_intercepts x_1 Skinit)) true))
        (=>
          (and (= x_1 x) (= Intr which) value)
          (ite (and (= x_1 x) (= Skinit which)) (= value (vmcb_intercepts x_1 Skinit)) true))
        (=>
          (and (= x_1 x) (= Nmi which) (not value))
          (ite (and (= x_1 x) (= Skinit which)) (= value (vmcb_intercepts x_1 Skinit)) true))
        (=>
          (and (= x_1 x) (= Nmi which) value)
          (ite (and (= x_1 x) (= Skinit which)) (= value (vmcb_intercepts x_1 Skinit)) true))
        (=>
          (and (= x_1 x) (= Init which) (not value))
          (ite (and (= x_1 x) (= Skinit which)) (= value (vmcb_intercepts x_1 Skinit)) true))
        (=>
          (and (= x_1 x) (= Init which) value)
          (ite (and (= x_1 x) (= Skinit which)) (= value (vmcb_intercepts x_1 Skinit)) true))
        (=>
          (and (= x_1 x) (= Invlpga which) (not value))
          (ite (and (= x_1 x) (= Skinit which)) (= value (vmcb_intercepts x_1 Skinit)) true))
        (=>
          (and (= x_1 x) (= Invlpga which) value)
          (ite (and (= x_1 x) (= Skinit which)) (= value (vmcb_intercepts x_1 Skinit)) true))
        (=>
          (and (= x_1 x) (= Msr which) (not value))
          (ite (and (= x_1 x) (= Skinit which)) (= value (vmcb_intercepts x_1 Skinit)) true))
        (=>
          (and (= x_1 x) (= Msr which) value)
          (ite (and (= x_1 x) (= Skinit which)) (= value (vmcb_intercepts x_1 Skinit)) true))
        (=>
          (and (= x_1 x) (= Vmrun which) (not value))
          (ite (and (= x_1 x) (= Skinit which)) (= value (vmcb_intercepts x_1 Skinit)) true))
        (=>
          (and (= x_1 x) (= Vmrun which) value)
          (ite (and (= x_1 x) (= Skinit which)) (= value (vmcb_intercepts x_1 Skinit)) true))
        (=>
          (and (= x_1 x) (= Vmmcall which) (not value))
          (ite (and (= x_1 x) (= Skinit which)) (= value (vmcb_intercepts x_1 Skinit)) true))
        (=>
          (and (= x_1 x) (= Vmmcall which) value)
          (ite (and (= x_1 x) (= Skinit which)) (= value (vmcb_intercepts x_1 Skinit)) true))
        (=>
          (and (= x_1 x) (= Vmload which) (not value))
          (ite (and (= x_1 x) (= Skinit which)) (= value (vmcb_intercepts x_1 Skinit)) true))
        (=>
          (and (= x_1 x) (= Vmload which) value)
          (ite (and (= x_1 x) (= Skinit which)) (= value (vmcb_intercepts x_1 Skinit)) true))
        (=>
          (and (= x_1 x) (= Vmsave which) (not value))
          (ite (and (= x_1 x) (= Skinit which)) (= value (vmcb_intercepts x_1 Skinit)) true))
        (=>
          (and (= x_1 x) (= Vmsave which) value)
          (ite (and (= x_1 x) (= Skinit which)) (= value (vmcb_intercepts x_1 Skinit)) true))
        (=>
          (and (= x_1 x) (= Stgi which) (not value))
          (ite (and (= x_1 x) (= Skinit which)) (= value (vmcb_intercepts x_1 Skinit)) true))
        (=>
          (and (= x_1 x) (= Stgi which) value)
          (ite (and (= x_1 x) (= Skinit which)) (= value (vmcb_intercepts x_1 Skinit)) true))
        (=>
          (and (= x_1 x) (= Clgi which) (not value))
          (ite (and (= x_1 x) (= Skinit which)) (= value (vmcb_intercepts x_1 Skinit)) true))
        (=>
          (and (= x_1 x) (= Clgi which) value)
          (ite (and (= x_1 x) (= Skinit which)) (= value (vmcb_intercepts x_1 Skinit)) true))
        (=>
          (and (= x_1 x) (= Skinit which) (not value))
          (ite (and (= x_1 x) (= Skinit which)) (not value) (not (vmcb_intercepts x_1 Skinit))))
        (=>
          (and (= x_1 x) (= Skinit which) value)
          (ite (and (= x_1 x) (= Skinit which)) value (vmcb_intercepts x_1 Skinit)))
        (=>
          (and (= x_1 x) (= Other which) (not value))
          (ite (and (= x_1 x) (= Skinit which)) (= value (vmcb_intercepts x_1 Skinit)) true))
        (=>
          (and (= x_1 x) (= Other which) value)
          (ite (and (= x_1 x) (= Skinit which)) (= value (vmcb_intercepts x_1 Skinit)) true))
        (=>
          (and (= x_1 x) (= Intr which) (not value))
          (ite (and (= x_1 x) (= Other which)) (= value (vmcb_intercepts x_1 Other)) true))
        (=>
          (and (= x_1 x) (= Intr which) value)
          (ite (and (= x_1 x) (= Other which)) (= value (vmcb_intercepts x_1 Other)) true))
        (=>
          (and (= x_1 x) (= Nmi which) (not value))
          (ite (and (= x_1 x) (= Other which)) (= value (vmcb_intercepts x_1 Other)) true))
        (=>
          (and (= x_1 x) (= Nmi which) value)
          (ite (and (= x_1 x) (= Other which)) (= value (vmcb_intercepts x_1 Other)) true))
        (=>
          (and (= x_1 x) (= Init which) (not value))
          (ite (and (= x_1 x) (= Other which)) (= value (vmcb_intercepts x_1 Other)) true))
        (=>
          (and (= x_1 x) (= Init which) value)
          (ite (and (= x_1 x) (= Other which)) (= value (vmcb_intercepts x_1 Other)) true))
        (=>
          (and (= x_1 x) (= Invlpga which) (not value))
          (ite (and (= x_1 x) (= Other which)) (= value (vmcb_intercepts x_1 Other)) true))
        (=>
          (and (= x_1 x) (= Invlpga which) value)
          (ite (and (= x_1 x) (= Other which)) (= value (vmcb_intercepts x_1 Other)) true))
        (=>
          (and (= x_1 x) (= Msr which) (not value))
          (ite (and (= x_1 x) (= Other which)) (= value (vmcb_intercepts x_1 Other)) true))
        (=>
          (and (= x_1 x) (= Msr which) value)
          (ite (and (= x_1 x) (= Other which)) (= value (vmcb_intercepts x_1 Other)) true))
        (=>
          (and (= x_1 x) (= Vmrun which) (not value))
          (ite (and (= x_1 x) (= Other which)) (= value (vmcb_intercepts x_1 Other)) true))
        (=>
          (and (= x_1 x) (= Vmrun which) value)
          (ite (and (= x_1 x) (= Other which)) (= value (vmcb_intercepts x_1 Other)) true))
        (=>
          (and (= x_1 x) (= Vmmcall which) (not value))
          (ite (and (= x_1 x) (= Other which)) (= value (vmcb_intercepts x_1 Other)) true))
        (=>
          (and (= x_1 x) (= Vmmcall which) value)
          (ite (and (= x_1 x) (= Other which)) (= value (vmcb_intercepts x_1 Other)) true))
        (=>
          (and (= x_1 x) (= Vmload which) (not value))
          (ite (and (= x_1 x) (= Other which)) (= value (vmcb_intercepts x_1 Other)) true))
        (=>
          (and (= x_1 x) (= Vmload which) value)
          (ite (and (= x_1 x) (= Other which)) (= value (vmcb_intercepts x_1 Other)) true))
        (=>
          (and (= x_1 x) (= Vmsave which) (not value))
          (ite (and (= x_1 x) (= Other which)) (= value (vmcb_intercepts x_1 Other)) true))
        (=>
          (and (= x_1 x) (= Vmsave which) value)
          (ite (and (= x_1 x) (= Other which)) (= value (vmcb_intercepts x_1 Other)) true))
        (=>
          (and (= x_1 x) (= Stgi which) (not value))
          (ite (and (= x_1 x) (= Other which)) (= value (vmcb_intercepts x_1 Other)) true))
        (=>
          (and (= x_1 x) (= Stgi which) value)
          (ite (and (= x_1 x) (= Other which)) (= value (vmcb_intercepts x_1 Other)) true))
        (=>
          (and (= x_1 x) (= Clgi which) (not value))
          (ite (and (= x_1 x) (= Other which)) (= value (vmcb_intercepts x_1 Other)) true))
        (=>
          (and (= x_1 x) (= Clgi which) value)
          (ite (and (= x_1 x) (= Other which)) (= value (vmcb_intercepts x_1 Other)) true))
        (=>
          (and (= x_1 x) (= Skinit which) (not value))
          (ite (and (= x_1 x) (= Other which)) (= value (vmcb_intercepts x_1 Other)) true))
        (=>
          (and (= x_1 x) (= Skinit which) value)
          (ite (and (= x_1 x) (= Other which)) (= value (vmcb_intercepts x_1 Other)) true))
        (=>
          (and (= x_1 x) (= Other which) (not value))
          (ite (and (= x_1 x) (= Other which)) (not value) (not (vmcb_intercepts x_1 Other))))
        (=>
          (and (= x_1 x) (= Other which) value)
          (ite (and (= x_1 x) (= Other which)) value (vmcb_intercepts x_1 Other)))))))
(check-sat)
(pop 1)

; ---- STORE_VMCB.store satisfies stores_overwrite
; from no invariant; hypotheses none
(push 1)
(declare-fun x () Page)
(declare-fun a () Asid)
(declare-fun flush () Flush)
(declare-fun controls () Bool)
(declare-fun state () Bool)
(assert
  (not
    (forall ((d Core) (x_1 Page) (a_1 Asid))
      (and
        (=> (= x_1 x) (not (and (not (= x_1 x)) (saved d x_1))))
        (=>
          (and (= x_1 x) (= a_1 a) (= NoFlush flush) (not controls) (not state))
          (and
            (ite (= x_1 x) (= a a_1) (= (vmcb_asid x_1) a_1))
            (ite (= x_1 x) (= flush NoFlush) (= (tlb_control x_1) NoFlush))
            (ite (= x_1 x) (not controls) (not (controls_ok x_1)))
            (ite (= x_1 x) (not state) (not (state_ok x_1)))))
        (=>
          (and (= x_1 x) (= a_1 a) (= NoFlush flush) (not controls) state)
          (and
            (ite (= x_1 x) (= a a_1) (= (vmcb_asid x_1) a_1))
            (ite (= x_1 x) (= flush NoFlush) (= (tlb_control x_1) NoFlush))
            (ite (= x_1 x) (not controls) (not (controls_ok x_1)))
            (ite (= x_1 x) state (state_ok x_1))))
        (=>
          (and (= x_1 x) (= a_1 a) (= NoFlush flush) controls (not state))
          (and
            (ite (= x_1 x) (= a a_1) (= (vmcb_asid x_1) a_1))
            (ite (= x_1 x) (= flush NoFlush) (= (tlb_control x_1) NoFlush))
            (ite (= x_1 x) controls (controls_ok x_1))
            (ite (= x_1 x) (not state) (not (state_ok x_1)))))
        (=>
          (and (= x_1 x) (= a_1 a) (= NoFlush flush) controls state)
          (and
            (ite (= x_1 x) (= a a_1) (= (vmcb_asid x_1) a_1))
            (ite (= x_1 x) (= flush NoFlush) (= (tlb_control x_1) NoFlush))
            (ite (= x_1 x) controls (controls_ok x_1))
            (ite (= x_1 x) state (state_ok x_1))))
        (=>
          (and (= x_1 x) (= a_1 a) (= AllAsids flush) (not controls) (not state))
          (and
            (ite (= x_1 x) (= a a_1) (= (vmcb_asid x_1) a_1))
            (ite (= x_1 x) (= flush AllAsids) (= (tlb_control x_1) AllAsids))
            (ite (= x_1 x) (not controls) (not (controls_ok x_1)))
            (ite (= x_1 x) (not state) (not (state_ok x_1)))))
        (=>
          (and (= x_1 x) (= a_1 a) (= AllAsids flush) (not controls) state)
          (and
            (ite (= x_1 x) (= a a_1) (= (vmcb_asid x_1) a_1))
            (ite (= x_1 x) (= flush AllAsids) (= (tlb_control x_1) AllAsids))
            (ite (= x_1 x) (not controls) (not (controls_ok x_1)))
            (ite (= x_1 x) state (state_ok x_1))))
        (=>
          (and (= x_1 x) (= a_1 a) (= AllAsids flush) controls (not state))
          (and
            (ite (= x_1 x) (= a a_1) (= (vmcb_asid x_1) a_1))
            (ite (= x_1 x) (= flush AllAsids) (= (tlb_control x_1) AllAsids))
            (ite (= x_1 x) controls (controls_ok x_1))
            (ite (= x_1 x) (not state) (not (state_ok x_1)))))
        (=>
          (and (= x_1 x) (= a_1 a) (= AllAsids flush) controls state)
          (and
            (ite (= x_1 x) (= a a_1) (= (vmcb_asid x_1) a_1))
            (ite (= x_1 x) (= flush AllAsids) (= (tlb_control x_1) AllAsids))
            (ite (= x_1 x) controls (controls_ok x_1))
            (ite (= x_1 x) state (state_ok x_1))))
        (=>
          (and (= x_1 x) (= a_1 a) (= ThisAsid flush) (not controls) (not state))
          (and
            (ite (= x_1 x) (= a a_1) (= (vmcb_asid x_1) a_1))
            (ite (= x_1 x) (= flush ThisAsid) (= (tlb_control x_1) ThisAsid))
            (ite (= x_1 x) (not controls) (not (controls_ok x_1)))
            (ite (= x_1 x) (not state) (not (state_ok x_1)))))
        (=>
          (and (= x_1 x) (= a_1 a) (= ThisAsid flush) (not controls) state)
          (and
            (ite (= x_1 x) (= a a_1) (= (vmcb_asid x_1) a_1))
            (ite (= x_1 x) (= flush ThisAsid) (= (tlb_control x_1) ThisAsid))
            (ite (= x_1 x) (not controls) (not (controls_ok x_1)))
            (ite (= x_1 x) state (state_ok x_1))))
        (=>
          (and (= x_1 x) (= a_1 a) (= ThisAsid flush) controls (not state))
          (and
            (ite (= x_1 x) (= a a_1) (= (vmcb_asid x_1) a_1))
            (ite (= x_1 x) (= flush ThisAsid) (= (tlb_control x_1) ThisAsid))
            (ite (= x_1 x) controls (controls_ok x_1))
            (ite (= x_1 x) (not state) (not (state_ok x_1)))))
        (=>
          (and (= x_1 x) (= a_1 a) (= ThisAsid flush) controls state)
          (and
            (ite (= x_1 x) (= a a_1) (= (vmcb_asid x_1) a_1))
            (ite (= x_1 x) (= flush ThisAsid) (= (tlb_control x_1) ThisAsid))
            (ite (= x_1 x) controls (controls_ok x_1))
            (ite (= x_1 x) state (state_ok x_1))))
        (=>
          (and (= x_1 x) (= a_1 a) (= ThisAsidNonGlobal flush) (not controls) (not state))
          (and
            (ite (= x_1 x) (= a a_1) (= (vmcb_asid x_1) a_1))
            (ite (= x_1 x) (= flush ThisAsidNonGlobal) (= (tlb_control x_1) ThisAsidNonGlobal))
            (ite (= x_1 x) (not controls) (not (controls_ok x_1)))
            (ite (= x_1 x) (not state) (not (state_ok x_1)))))
        (=>
          (and (= x_1 x) (= a_1 a) (= ThisAsidNonGlobal flush) (not controls) state)
          (and
            (ite (= x_1 x) (= a a_1) (= (vmcb_asid x_1) a_1))
            (ite (= x_1 x) (= flush ThisAsidNonGlobal) (= (tlb_control x_1) ThisAsidNonGlobal))
            (ite (= x_1 x) (not controls) (not (controls_ok x_1)))
            (ite (= x_1 x) state (state_ok x_1))))
        (=>
          (and (= x_1 x) (= a_1 a) (= ThisAsidNonGlobal flush) controls (not state))
          (and
            (ite (= x_1 x) (= a a_1) (= (vmcb_asid x_1) a_1))
            (ite (= x_1 x) (= flush ThisAsidNonGlobal) (= (tlb_control x_1) ThisAsidNonGlobal))
            (ite (= x_1 x) controls (controls_ok x_1))
            (ite (= x_1 x) (not state) (not (state_ok x_1)))))
        (=>
          (and (= x_1 x) (= a_1 a) (= ThisAsidNonGlobal flush) controls state)
          (and
            (ite (= x_1 x) (= a a_1) (= (vmcb_asid x_1) a_1))
            (ite (= x_1 x) (= flush ThisAsidNonGlobal) (= (tlb_control x_1) ThisAsidNonGlobal))
            (ite (= x_1 x) controls (controls_ok x_1))
            (ite (= x_1 x) state (state_ok x_1))))))))
(check-sat)
(pop 1)
