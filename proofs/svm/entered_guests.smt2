; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: entered_guests
; claim: step: all c: Core, x: Page, a: Asid, g, h: Party, i: Intercept: VMRUN(c, x) by g and answers Entered implies next(in_guest[c]) and next(gif[c]) and next(vmcb[c]) == x and (next(intercepts[c, i]) iff vmcb_intercepts[x, i]) and (next(tagged[c, a, h]) iff (vmcb_asid[x] == a and h == g) or (tagged[c, a, h] and tlb_control[x] != AllAsids and not (tlb_control[x] == ThisAsid and flush_by_asid and vmcb_asid[x] == a)))
; source: APM 3: VMRUN, Action; APM: TLB Flush
; method: 1-induction
; transitions: VMRUN.enter
; obligations: 1, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Asid 0)
(declare-sort Party 0)
(declare-datatypes ((Activity 0)) (((Running) (WaitForSipi))))
(declare-datatypes ((Intercept 0)) (((Intr) (Nmi) (Init) (Invlpga) (Msr) (Vmrun) (Vmmcall) (Vmload) (Vmsave) (Stgi) (Clgi) (Skinit) (Other))))
(declare-datatypes ((Flush 0)) (((NoFlush) (AllAsids) (ThisAsid) (ThisAsidNonGlobal))))
(declare-fun flush_by_asid () Bool)
(declare-fun gif (Core) Bool)
(declare-fun in_guest (Core) Bool)
(declare-fun vmcb (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (vmcb i1 x) (vmcb i1 y)) (= x y))))
(declare-fun intercepts (Core Intercept) Bool)
(declare-fun vmcb_intercepts (Page Intercept) Bool)
(declare-fun vmcb_asid (Page) Asid)
(declare-fun tlb_control (Page) Flush)
(declare-fun tagged (Core Asid Party) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMRUN.enter satisfies entered_guests
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun by () Party)
(assert (vmcb_intercepts x Vmrun))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (a_1 Asid) (g Party) (h Party))
      (and
        (=>
          (and (= c_1 c) (= x_1 x) (= g by))
          (and
            (or (= c_1 c) (in_guest c_1))
            (or (= c_1 c) (gif c_1))
            (ite (= c_1 c) (= x x_1) (vmcb c_1 x_1))
            (ite
              (= c_1 c)
              (= (vmcb_intercepts x Intr) (vmcb_intercepts x_1 Intr))
              (= (intercepts c_1 Intr) (vmcb_intercepts x_1 Intr)))
            (ite
              (= c_1 c)
              (=
                (or
                  (and (= (vmcb_asid x) a_1) (= h by))
                  (and
                    (tagged c a_1 h)
                    (not
                      (or
                        (= (tlb_control x) AllAsids)
                        (and (= (tlb_control x) ThisAsid) flush_by_asid (= (vmcb_asid x) a_1))))))
                (or
                  (and (= (vmcb_asid x_1) a_1) (= h g))
                  (and
                    (tagged c_1 a_1 h)
                    (not (= (tlb_control x_1) AllAsids))
                    (not (and (= (tlb_control x_1) ThisAsid) flush_by_asid (= (vmcb_asid x_1) a_1))))))
              (=
                (tagged c_1 a_1 h)
                (or
                  (and (= (vmcb_asid x_1) a_1) (= h g))
                  (and
                    (tagged c_1 a_1 h)
                    (not (= (tlb_control x_1) AllAsids))
                    (not (and (= (tlb_control x_1) ThisAsid) flush_by_asid (= (vmcb_asid x_1) a_1)))))))))
        (=>
          (and (= c_1 c) (= x_1 x) (= g by))
          (and
            (or (= c_1 c) (in_guest c_1))
            (or (= c_1 c) (gif c_1))
            (ite (= c_1 c) (= x x_1) (vmcb c_1 x_1))
            (ite
              (= c_1 c)
              (= (vmcb_intercepts x Nmi) (vmcb_intercepts x_1 Nmi))
              (= (intercepts c_1 Nmi) (vmcb_intercepts x_1 Nmi)))
            (ite
              (= c_1 c)
              (=
                (or
                  (and (= (vmcb_asid x) a_1) (= h by))
                  (and
                    (tagged c a_1 h)
                    (not
                      (or
                        (= (tlb_control x) AllAsids)
                        (and (= (tlb_control x) ThisAsid) flush_by_asid (= (vmcb_asid x) a_1))))))
                (or
                  (and (= (vmcb_asid x_1) a_1) (= h g))
                  (and
                    (tagged c_1 a_1 h)
                    (not (= (tlb_control x_1) AllAsids))
                    (not (and (= (tlb_control x_1) ThisAsid) flush_by_asid (= (vmcb_asid x_1) a_1))))))
              (=
                (tagged c_1 a_1 h)
                (or
                  (and (= (vmcb_asid x_1) a_1) (= h g))
                  (and
                    (tagged c_1 a_1 h)
                    (not (= (tlb_control x_1) AllAsids))
                    (not (and (= (tlb_control x_1) ThisAsid) flush_by_asid (= (vmcb_asid x_1) a_1)))))))))
        (=>
          (and (= c_1 c) (= x_1 x) (= g by))
          (and
            (or (= c_1 c) (in_guest c_1))
            (or (= c_1 c) (gif c_1))
            (ite (= c_1 c) (= x x_1) (vmcb c_1 x_1))
            (ite
              (= c_1 c)
              (= (vmcb_intercepts x Init) (vmcb_intercepts x_1 Init))
              (= (intercepts c_1 Init) (vmcb_intercepts x_1 Init)))
            (ite
              (= c_1 c)
              (=
                (or
                  (and (= (vmcb_asid x) a_1) (= h by))
                  (and
                    (tagged c a_1 h)
                    (not
                      (or
                        (= (tlb_control x) AllAsids)
                        (and (= (tlb_control x) ThisAsid) flush_by_asid (= (vmcb_asid x) a_1))))))
                (or
                  (and (= (vmcb_asid x_1) a_1) (= h g))
                  (and
                    (tagged c_1 a_1 h)
                    (not (= (tlb_control x_1) AllAsids))
                    (not (and (= (tlb_control x_1) ThisAsid) flush_by_asid (= (vmcb_asid x_1) a_1))))))
              (=
                (tagged c_1 a_1 h)
                (or
                  (and (= (vmcb_asid x_1) a_1) (= h g))
                  (and
                    (tagged c_1 a_1 h)
                    (not (= (tlb_control x_1) AllAsids))
                    (not (and (= (tlb_control x_1) ThisAsid) flush_by_asid (= (vmcb_asid x_1) a_1)))))))))
        (=>
          (and (= c_1 c) (= x_1 x) (= g by))
          (and
            (or (= c_1 c) (in_guest c_1))
            (or (= c_1 c) (gif c_1))
            (ite (= c_1 c) (= x x_1) (vmcb c_1 x_1))
            (ite
              (= c_1 c)
              (= (vmcb_intercepts x Invlpga) (vmcb_intercepts x_1 Invlpga))
              (= (intercepts c_1 Invlpga) (vmcb_intercepts x_1 Invlpga)))
            (ite
              (= c_1 c)
              (=
                (or
                  (and (= (vmcb_asid x) a_1) (= h by))
                  (and
                    (tagged c a_1 h)
                    (not
                      (or
                        (= (tlb_control x) AllAsids)
                        (and (= (tlb_control x) ThisAsid) flush_by_asid (= (vmcb_asid x) a_1))))))
                (or
                  (and (= (vmcb_asid x_1) a_1) (= h g))
                  (and
                    (tagged c_1 a_1 h)
                    (not (= (tlb_control x_1) AllAsids))
                    (not (and (= (tlb_control x_1) ThisAsid) flush_by_asid (= (vmcb_asid x_1) a_1))))))
              (=
                (tagged c_1 a_1 h)
                (or
                  (and (= (vmcb_asid x_1) a_1) (= h g))
                  (and
                    (tagged c_1 a_1 h)
                    (not (= (tlb_control x_1) AllAsids))
                    (not (and (= (tlb_control x_1) ThisAsid) flush_by_asid (= (vmcb_asid x_1) a_1)))))))))
        (=>
          (and (= c_1 c) (= x_1 x) (= g by))
          (and
            (or (= c_1 c) (in_guest c_1))
            (or (= c_1 c) (gif c_1))
            (ite (= c_1 c) (= x x_1) (vmcb c_1 x_1))
            (ite
              (= c_1 c)
              (= (vmcb_intercepts x Msr) (vmcb_intercepts x_1 Msr))
              (= (intercepts c_1 Msr) (vmcb_intercepts x_1 Msr)))
            (ite
              (= c_1 c)
              (=
                (or
                  (and (= (vmcb_asid x) a_1) (= h by))
                  (and
                    (tagged c a_1 h)
                    (not
                      (or
                        (= (tlb_control x) AllAsids)
                        (and (= (tlb_control x) ThisAsid) flush_by_asid (= (vmcb_asid x) a_1))))))
                (or
                  (and (= (vmcb_asid x_1) a_1) (= h g))
                  (and
                    (tagged c_1 a_1 h)
                    (not (= (tlb_control x_1) AllAsids))
                    (not (and (= (tlb_control x_1) ThisAsid) flush_by_asid (= (vmcb_asid x_1) a_1))))))
              (=
                (tagged c_1 a_1 h)
                (or
                  (and (= (vmcb_asid x_1) a_1) (= h g))
                  (and
                    (tagged c_1 a_1 h)
                    (not (= (tlb_control x_1) AllAsids))
                    (not (and (= (tlb_control x_1) ThisAsid) flush_by_asid (= (vmcb_asid x_1) a_1)))))))))
        (=>
          (and (= c_1 c) (= x_1 x) (= g by))
          (and
            (or (= c_1 c) (in_guest c_1))
            (or (= c_1 c) (gif c_1))
            (ite (= c_1 c) (= x x_1) (vmcb c_1 x_1))
            (ite
              (= c_1 c)
              (= (vmcb_intercepts x Vmrun) (vmcb_intercepts x_1 Vmrun))
              (= (intercepts c_1 Vmrun) (vmcb_intercepts x_1 Vmrun)))
            (ite
              (= c_1 c)
              (=
                (or
                  (and (= (vmcb_asid x) a_1) (= h by))
                  (and
                    (tagged c a_1 h)
                    (not
                      (or
                        (= (tlb_control x) AllAsids)
                        (and (= (tlb_control x) ThisAsid) flush_by_asid (= (vmcb_asid x) a_1))))))
                (or
                  (and (= (vmcb_asid x_1) a_1) (= h g))
                  (and
                    (tagged c_1 a_1 h)
                    (not (= (tlb_control x_1) AllAsids))
                    (not (and (= (tlb_control x_1) ThisAsid) flush_by_asid (= (vmcb_asid x_1) a_1))))))
              (=
                (tagged c_1 a_1 h)
                (or
                  (and (= (vmcb_asid x_1) a_1) (= h g))
                  (and
                    (tagged c_1 a_1 h)
                    (not (= (tlb_control x_1) AllAsids))
                    (not (and (= (tlb_control x_1) ThisAsid) flush_by_asid (= (vmcb_asid x_1) a_1)))))))))
        (=>
          (and (= c_1 c) (= x_1 x) (= g by))
          (and
            (or (= c_1 c) (in_guest c_1))
            (or (= c_1 c) (gif c_1))
            (ite (= c_1 c) (= x x_1) (vmcb c_1 x_1))
            (ite
              (= c_1 c)
              (= (vmcb_intercepts x Vmmcall) (vmcb_intercepts x_1 Vmmcall))
              (= (intercepts c_1 Vmmcall) (vmcb_intercepts x_1 Vmmcall)))
            (ite
              (= c_1 c)
              (=
                (or
                  (and (= (vmcb_asid x) a_1) (= h by))
                  (and
                    (tagged c a_1 h)
                    (not
                      (or
                        (= (tlb_control x) AllAsids)
                        (and (= (tlb_control x) ThisAsid) flush_by_asid (= (vmcb_asid x) a_1))))))
                (or
                  (and (= (vmcb_asid x_1) a_1) (= h g))
                  (and
                    (tagged c_1 a_1 h)
                    (not (= (tlb_control x_1) AllAsids))
                    (not (and (= (tlb_control x_1) ThisAsid) flush_by_asid (= (vmcb_asid x_1) a_1))))))
              (=
                (tagged c_1 a_1 h)
                (or
                  (and (= (vmcb_asid x_1) a_1) (= h g))
                  (and
                    (tagged c_1 a_1 h)
                    (not (= (tlb_control x_1) AllAsids))
                    (not (and (= (tlb_control x_1) ThisAsid) flush_by_asid (= (vmcb_asid x_1) a_1)))))))))
        (=>
          (and (= c_1 c) (= x_1 x) (= g by))
          (and
            (or (= c_1 c) (in_guest c_1))
            (or (= c_1 c) (gif c_1))
            (ite (= c_1 c) (= x x_1) (vmcb c_1 x_1))
            (ite
              (= c_1 c)
              (= (vmcb_intercepts x Vmload) (vmcb_intercepts x_1 Vmload))
              (= (intercepts c_1 Vmload) (vmcb_intercepts x_1 Vmload)))
            (ite
              (= c_1 c)
              (=
                (or
                  (and (= (vmcb_asid x) a_1) (= h by))
                  (and
                    (tagged c a_1 h)
                    (not
                      (or
                        (= (tlb_control x) AllAsids)
                        (and (= (tlb_control x) ThisAsid) flush_by_asid (= (vmcb_asid x) a_1))))))
                (or
                  (and (= (vmcb_asid x_1) a_1) (= h g))
                  (and
                    (tagged c_1 a_1 h)
                    (not (= (tlb_control x_1) AllAsids))
                    (not (and (= (tlb_control x_1) ThisAsid) flush_by_asid (= (vmcb_asid x_1) a_1))))))
              (=
                (tagged c_1 a_1 h)
                (or
                  (and (= (vmcb_asid x_1) a_1) (= h g))
                  (and
                    (tagged c_1 a_1 h)
                    (not (= (tlb_control x_1) AllAsids))
                    (not (and (= (tlb_control x_1) ThisAsid) flush_by_asid (= (vmcb_asid x_1) a_1)))))))))
        (=>
          (and (= c_1 c) (= x_1 x) (= g by))
          (and
            (or (= c_1 c) (in_guest c_1))
            (or (= c_1 c) (gif c_1))
            (ite (= c_1 c) (= x x_1) (vmcb c_1 x_1))
            (ite
              (= c_1 c)
              (= (vmcb_intercepts x Vmsave) (vmcb_intercepts x_1 Vmsave))
              (= (intercepts c_1 Vmsave) (vmcb_intercepts x_1 Vmsave)))
            (ite
              (= c_1 c)
              (=
                (or
                  (and (= (vmcb_asid x) a_1) (= h by))
                  (and
                    (tagged c a_1 h)
                    (not
                      (or
                        (= (tlb_control x) AllAsids)
                        (and (= (tlb_control x) ThisAsid) flush_by_asid (= (vmcb_asid x) a_1))))))
                (or
                  (and (= (vmcb_asid x_1) a_1) (= h g))
                  (and
                    (tagged c_1 a_1 h)
                    (not (= (tlb_control x_1) AllAsids))
                    (not (and (= (tlb_control x_1) ThisAsid) flush_by_asid (= (vmcb_asid x_1) a_1))))))
              (=
                (tagged c_1 a_1 h)
                (or
                  (and (= (vmcb_asid x_1) a_1) (= h g))
                  (and
                    (tagged c_1 a_1 h)
                    (not (= (tlb_control x_1) AllAsids))
                    (not (and (= (tlb_control x_1) ThisAsid) flush_by_asid (= (vmcb_asid x_1) a_1)))))))))
        (=>
          (and (= c_1 c) (= x_1 x) (= g by))
          (and
            (or (= c_1 c) (in_guest c_1))
            (or (= c_1 c) (gif c_1))
            (ite (= c_1 c) (= x x_1) (vmcb c_1 x_1))
            (ite
              (= c_1 c)
              (= (vmcb_intercepts x Stgi) (vmcb_intercepts x_1 Stgi))
              (= (intercepts c_1 Stgi) (vmcb_intercepts x_1 Stgi)))
            (ite
              (= c_1 c)
              (=
                (or
                  (and (= (vmcb_asid x) a_1) (= h by))
                  (and
                    (tagged c a_1 h)
                    (not
                      (or
                        (= (tlb_control x) AllAsids)
                        (and (= (tlb_control x) ThisAsid) flush_by_asid (= (vmcb_asid x) a_1))))))
                (or
                  (and (= (vmcb_asid x_1) a_1) (= h g))
                  (and
                    (tagged c_1 a_1 h)
                    (not (= (tlb_control x_1) AllAsids))
                    (not (and (= (tlb_control x_1) ThisAsid) flush_by_asid (= (vmcb_asid x_1) a_1))))))
              (=
                (tagged c_1 a_1 h)
                (or
                  (and (= (vmcb_asid x_1) a_1) (= h g))
                  (and
                    (tagged c_1 a_1 h)
                    (not (= (tlb_control x_1) AllAsids))
                    (not (and (= (tlb_control x_1) ThisAsid) flush_by_asid (= (vmcb_asid x_1) a_1)))))))))
        (=>
          (and (= c_1 c) (= x_1 x) (= g by))
          (and
            (or (= c_1 c) (in_guest c_1))
            (or (= c_1 c) (gif c_1))
            (ite (= c_1 c) (= x x_1) (vmcb c_1 x_1))
            (ite
              (= c_1 c)
              (= (vmcb_intercepts x Clgi) (vmcb_intercepts x_1 Clgi))
              (= (intercepts c_1 Clgi) (vmcb_intercepts x_1 Clgi)))
            (ite
              (= c_1 c)
              (=
                (or
                  (and (= (vmcb_asid x) a_1) (= h by))
                  (and
                    (tagged c a_1 h)
                    (not
                      (or
                        (= (tlb_control x) AllAsids)
                        (and (= (tlb_control x) ThisAsid) flush_by_asid (= (vmcb_asid x) a_1))))))
                (or
                  (and (= (vmcb_asid x_1) a_1) (= h g))
                  (and
                    (tagged c_1 a_1 h)
                    (not (= (tlb_control x_1) AllAsids))
                    (not (and (= (tlb_control x_1) ThisAsid) flush_by_asid (= (vmcb_asid x_1) a_1))))))
              (=
                (tagged c_1 a_1 h)
                (or
                  (and (= (vmcb_asid x_1) a_1) (= h g))
                  (and
                    (tagged c_1 a_1 h)
                    (not (= (tlb_control x_1) AllAsids))
                    (not (and (= (tlb_control x_1) ThisAsid) flush_by_asid (= (vmcb_asid x_1) a_1)))))))))
        (=>
          (and (= c_1 c) (= x_1 x) (= g by))
          (and
            (or (= c_1 c) (in_guest c_1))
            (or (= c_1 c) (gif c_1))
            (ite (= c_1 c) (= x x_1) (vmcb c_1 x_1))
            (ite
              (= c_1 c)
              (= (vmcb_intercepts x Skinit) (vmcb_intercepts x_1 Skinit))
              (= (intercepts c_1 Skinit) (vmcb_intercepts x_1 Skinit)))
            (ite
              (= c_1 c)
              (=
                (or
                  (and (= (vmcb_asid x) a_1) (= h by))
                  (and
                    (tagged c a_1 h)
                    (not
                      (or
                        (= (tlb_control x) AllAsids)
                        (and (= (tlb_control x) ThisAsid) flush_by_asid (= (vmcb_asid x) a_1))))))
                (or
                  (and (= (vmcb_asid x_1) a_1) (= h g))
                  (and
                    (tagged c_1 a_1 h)
                    (not (= (tlb_control x_1) AllAsids))
                    (not (and (= (tlb_control x_1) ThisAsid) flush_by_asid (= (vmcb_asid x_1) a_1))))))
              (=
                (tagged c_1 a_1 h)
                (or
                  (and (= (vmcb_asid x_1) a_1) (= h g))
                  (and
                    (tagged c_1 a_1 h)
                    (not (= (tlb_control x_1) AllAsids))
                    (not (and (= (tlb_control x_1) ThisAsid) flush_by_asid (= (vmcb_asid x_1) a_1)))))))))
        (=>
          (and (= c_1 c) (= x_1 x) (= g by))
          (and
            (or (= c_1 c) (in_guest c_1))
            (or (= c_1 c) (gif c_1))
            (ite (= c_1 c) (= x x_1) (vmcb c_1 x_1))
            (ite
              (= c_1 c)
              (= (vmcb_intercepts x Other) (vmcb_intercepts x_1 Other))
              (= (intercepts c_1 Other) (vmcb_intercepts x_1 Other)))
            (ite
              (= c_1 c)
              (=
                (or
                  (and (= (vmcb_asid x) a_1) (= h by))
                  (and
                    (tagged c a_1 h)
                    (not
                      (or
                        (= (tlb_control x) AllAsids)
                        (and (= (tlb_control x) ThisAsid) flush_by_asid (= (vmcb_asid x) a_1))))))
                (or
                  (and (= (vmcb_asid x_1) a_1) (= h g))
                  (and
                    (tagged c_1 a_1 h)
                    (not (= (tlb_control x_1) AllAsids))
                    (not (and (= (tlb_control x_1) ThisAsid) flush_by_asid (= (vmcb_asid x_1) a_1))))))
              (=
                (tagged c_1 a_1 h)
                (or
                  (and (= (vmcb_asid x_1) a_1) (= h g))
                  (and
                    (tagged c_1 a_1 h)
                    (not (= (tlb_control x_1) AllAsids))
                    (not (and (= (tlb_control x_1) ThisAsid) flush_by_asid (= (vmcb_asid x_1) a_1)))))))))))))
(check-sat)
(pop 1)
