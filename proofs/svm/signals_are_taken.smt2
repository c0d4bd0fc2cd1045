; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: signals_are_taken
; claim: step: all c: Core, i: Intercept: TAKE(c, i) implies i in {Init, Nmi, Intr} and pending[c, i] and gif[c] and activity[c] == Running and not (in_guest[c] and intercepts[c, i]) and not next(pending[c, i]) and (i == Init and not r_init[c] implies next(activity[c]) == (if bootstrap[c] then Running else WaitForSipi) and not next(svme[c]) and not next(in_guest[c]) and next(vmcb[c]) == none and (next(svmdis[c]) iff svmdis[c] and vm_cr_lock[c]))
; source: APM: External Interrupts, NMI and INIT Intercepts
; method: 1-induction
; transitions: TAKE.security_exception, TAKE.start, TAKE.deliver
; obligations: 3, each to be answered unsat

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
(declare-fun svme (Core) Bool)
(declare-fun svmdis (Core) Bool)
(declare-fun vm_cr_lock (Core) Bool)
(declare-fun r_init (Core) Bool)
(declare-fun gif (Core) Bool)
(declare-fun in_guest (Core) Bool)
(declare-fun vmcb (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (vmcb i1 x) (vmcb i1 y)) (= x y))))
(declare-fun intercepts (Core Intercept) Bool)
(declare-fun pending (Core Intercept) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- TAKE.security_exception satisfies signals_are_taken
; from no invariant; hypotheses 2, 3, 4, 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun i () Intercept)
(assert (ite (or (= i Init) (= i Nmi) (= i Intr)) (and (pending c i) (gif c)) (= i Other)))
(assert (not (and (in_guest c) (intercepts c i))))
(assert (= (activity c) Running))
(assert (= i Init))
(assert (r_init c))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (= Intr i))
          (and
            (pending c_1 Intr)
            (gif c_1)
            (= (activity c_1) Running)
            (not (and (in_guest c_1) (intercepts c_1 Intr)))
            (not (and (not (and (= c_1 c) (= Intr i))) (pending c_1 Intr)))))
        (=>
          (and (= c_1 c) (= Nmi i))
          (and
            (pending c_1 Nmi)
            (gif c_1)
            (= (activity c_1) Running)
            (not (and (in_guest c_1) (intercepts c_1 Nmi)))
            (not (and (not (and (= c_1 c) (= Nmi i))) (pending c_1 Nmi)))))
        (=>
          (and (= c_1 c) (= Init i))
          (and
            (pending c_1 Init)
            (gif c_1)
            (= (activity c_1) Running)
            (not (and (in_guest c_1) (intercepts c_1 Init)))
            (not (and (not (and (= c_1 c) (= Init i))) (pending c_1 Init)))
            (=>
              (not (r_init c_1))
              (and
                (ite (bootstrap c_1) (= (activity c_1) Running) (= (activity c_1) WaitForSipi))
                (not (svme c_1))
                (not (in_guest c_1))
                (not (exists ((p Page)) (vmcb c_1 p)))
                (= (svmdis c_1) (and (svmdis c_1) (vm_cr_lock c_1)))))))
        (not (and (= c_1 c) (= Invlpga i)))
        (not (and (= c_1 c) (= Msr i)))
        (not (and (= c_1 c) (= Vmrun i)))
        (not (and (= c_1 c) (= Vmmcall i)))
        (not (and (= c_1 c) (= Vmload i)))
        (not (and (= c_1 c) (= Vmsave i)))
        (not (and (= c_1 c) (= Stgi i)))
        (not (and (= c_1 c) (= Clgi i)))
        (not (and (= c_1 c) (= Skinit i)))
        (not (and (= c_1 c) (= Other i)))))))
(check-sat)
(pop 1)

; ---- TAKE.start satisfies signals_are_taken
; from no invariant; hypotheses 2, 3, 4, 6
(push 1)
(declare-fun c () Core)
(declare-fun i () Intercept)
(assert (ite (or (= i Init) (= i Nmi) (= i Intr)) (and (pending c i) (gif c)) (= i Other)))
(assert (not (and (in_guest c) (intercepts c i))))
(assert (= (activity c) Running))
(assert (= i Init))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (= Intr i))
          (and
            (pending c_1 Intr)
            (gif c_1)
            (= (activity c_1) Running)
            (not (and (in_guest c_1) (intercepts c_1 Intr)))
            (not (and (not (and (= c_1 c) (= Intr i))) (pending c_1 Intr)))))
        (=>
          (and (= c_1 c) (= Nmi i))
          (and
            (pending c_1 Nmi)
            (gif c_1)
            (= (activity c_1) Running)
            (not (and (in_guest c_1) (intercepts c_1 Nmi)))
            (not (and (not (and (= c_1 c) (= Nmi i))) (pending c_1 Nmi)))))
        (=>
          (and (= c_1 c) (= Init i))
          (and
            (pending c_1 Init)
            (gif c_1)
            (= (activity c_1) Running)
            (not (and (in_guest c_1) (intercepts c_1 Init)))
            (not (and (not (and (= c_1 c) (= Init i))) (pending c_1 Init)))
            (=>
              (not (r_init c_1))
              (and
                (ite
                  (= c_1 c)
                  (ite (bootstrap c) (bootstrap c_1) (not (bootstrap c_1)))
                  (ite (bootstrap c_1) (= (activity c_1) Running) (= (activity c_1) WaitForSipi)))
                (not (and (not (= c_1 c)) (svme c_1)))
                (not (and (not (= c_1 c)) (in_guest c_1)))
                (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p))))
                (=
                  (and (not (and (= c_1 c) (not (vm_cr_lock c)))) (svmdis c_1))
                  (and (svmdis c_1) (vm_cr_lock c_1)))))))
        (not (and (= c_1 c) (= Invlpga i)))
        (not (and (= c_1 c) (= Msr i)))
        (not (and (= c_1 c) (= Vmrun i)))
        (not (and (= c_1 c) (= Vmmcall i)))
        (not (and (= c_1 c) (= Vmload i)))
        (not (and (= c_1 c) (= Vmsave i)))
        (not (and (= c_1 c) (= Stgi i)))
        (not (and (= c_1 c) (= Clgi i)))
        (not (and (= c_1 c) (= Skinit i)))
        (not (and (= c_1 c) (= Other i)))))))
(check-sat)
(pop 1)

; ---- TAKE.deliver satisfies signals_are_taken
; from no invariant; hypotheses 1, 2, 3, 4, 6
(push 1)
(declare-fun c () Core)
(declare-fun i () Intercept)
(assert (or (= i Init) (= i Nmi) (= i Intr)))
(assert (ite (or (= i Init) (= i Nmi) (= i Intr)) (and (pending c i) (gif c)) (= i Other)))
(assert (not (and (in_guest c) (intercepts c i))))
(assert (= (activity c) Running))
(assert (not (= i Init)))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (= Intr i))
          (and
            (pending c_1 Intr)
            (gif c_1)
            (= (activity c_1) Running)
            (not (and (in_guest c_1) (intercepts c_1 Intr)))
            (not (and (not (and (= c_1 c) (= Intr i))) (pending c_1 Intr)))))
        (=>
          (and (= c_1 c) (= Nmi i))
          (and
            (pending c_1 Nmi)
            (gif c_1)
            (= (activity c_1) Running)
            (not (and (in_guest c_1) (intercepts c_1 Nmi)))
            (not (and (not (and (= c_1 c) (= Nmi i))) (pending c_1 Nmi)))))
        (=>
          (and (= c_1 c) (= Init i))
          (and
            (pending c_1 Init)
            (gif c_1)
            (= (activity c_1) Running)
            (not (and (in_guest c_1) (intercepts c_1 Init)))
            (not (and (not (and (= c_1 c) (= Init i))) (pending c_1 Init)))
            (=>
              (not (r_init c_1))
              (and
                (ite (bootstrap c_1) (= (activity c_1) Running) (= (activity c_1) WaitForSipi))
                (not (svme c_1))
                (not (in_guest c_1))
                (not (exists ((p Page)) (vmcb c_1 p)))
                (= (svmdis c_1) (and (svmdis c_1) (vm_cr_lock c_1)))))))
        (not (and (= c_1 c) (= Invlpga i)))
        (not (and (= c_1 c) (= Msr i)))
        (not (and (= c_1 c) (= Vmrun i)))
        (not (and (= c_1 c) (= Vmmcall i)))
        (not (and (= c_1 c) (= Vmload i)))
        (not (and (= c_1 c) (= Vmsave i)))
        (not (and (= c_1 c) (= Stgi i)))
        (not (and (= c_1 c) (= Clgi i)))
        (not (and (= c_1 c) (= Skinit i)))
        (not (and (= c_1 c) (= Other i)))))))
(check-sat)
(pop 1)
