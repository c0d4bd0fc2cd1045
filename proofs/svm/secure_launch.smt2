; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: secure_launch
; claim: step: all c: Core: ((STGI(c) or SKINIT(c)) and not in_guest[c] and protected_mode[c] and cpl[c] == 0 implies (answers Completes iff svme[c] or skinit_supported)) and (SKINIT(c) and answers Completes implies not next(svme[c]) and not next(in_guest[c]) and next(vmcb[c]) == none and not next(gif[c]) and next(r_init[c])) and (STGI(c) and answers Completes implies next(gif[c])) and (CLGI(c) and answers Completes implies not next(gif[c]))
; source: APM 3: SKINIT, STGI, CLGI, Action [K]
; trust: general knowledge, not verified
; method: 1-induction
; transitions: STGI.unavailable, STGI.privilege, STGI.guest, STGI.set, SKINIT.unavailable, SKINIT.privilege, SKINIT.guest, SKINIT.launch
; obligations: 8, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Asid 0)
(declare-sort Party 0)
(declare-datatypes ((Activity 0)) (((Running) (WaitForSipi))))
(declare-datatypes ((Intercept 0)) (((Intr) (Nmi) (Init) (Invlpga) (Msr) (Vmrun) (Vmmcall) (Vmload) (Vmsave) (Stgi) (Clgi) (Skinit) (Other))))
(declare-datatypes ((Flush 0)) (((NoFlush) (AllAsids) (ThisAsid) (ThisAsidNonGlobal))))
(declare-fun skinit_supported () Bool)
(declare-fun svme (Core) Bool)
(declare-fun r_init (Core) Bool)
(declare-fun gif (Core) Bool)
(declare-fun in_guest (Core) Bool)
(declare-fun vmcb (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (vmcb i1 x) (vmcb i1 y)) (= x y))))


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- STGI.unavailable satisfies secure_launch
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert (or (and (not (svme c)) (not skinit_supported)) (not (protected_mode c))))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= c_1 c) (not (in_guest c_1)) (protected_mode c_1) (= (cpl c_1) 0))
        (not (or (svme c_1) skinit_supported))))))
(check-sat)
(pop 1)

; ---- STGI.privilege satisfies secure_launch
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert (< 0 (cpl c)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= c_1 c) (not (in_guest c_1)) (protected_mode c_1) (= (cpl c_1) 0))
        (not (or (svme c_1) skinit_supported))))))
(check-sat)
(pop 1)

; ---- STGI.guest satisfies secure_launch
; from no invariant; hypotheses 6
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert (in_guest c))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= c_1 c) (not (in_guest c_1)) (protected_mode c_1) (= (cpl c_1) 0))
        (not (or (svme c_1) skinit_supported))))))
(check-sat)
(pop 1)

; ---- STGI.set satisfies secure_launch
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert (not (and (not (svme c)) (not skinit_supported))))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not (in_guest c_1)) (protected_mode c_1) (= (cpl c_1) 0))
          (or (svme c_1) skinit_supported))
        (=> (= c_1 c) (or (= c_1 c) (gif c_1)))))))
(check-sat)
(pop 1)

; ---- SKINIT.unavailable satisfies secure_launch
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert (or (and (not (svme c)) (not skinit_supported)) (not (protected_mode c))))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= c_1 c) (not (in_guest c_1)) (protected_mode c_1) (= (cpl c_1) 0))
        (not (or (svme c_1) skinit_supported))))))
(check-sat)
(pop 1)

; ---- SKINIT.privilege satisfies secure_launch
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert (< 0 (cpl c)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= c_1 c) (not (in_guest c_1)) (protected_mode c_1) (= (cpl c_1) 0))
        (not (or (svme c_1) skinit_supported))))))
(check-sat)
(pop 1)

; ---- SKINIT.guest satisfies secure_launch
; from no invariant; hypotheses 6
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert (in_guest c))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= c_1 c) (not (in_guest c_1)) (protected_mode c_1) (= (cpl c_1) 0))
        (not (or (svme c_1) skinit_supported))))))
(check-sat)
(pop 1)

; ---- SKINIT.launch satisfies secure_launch
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun protected_mode (Core) Bool)
(assert (not (and (not (svme c)) (not skinit_supported))))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not (in_guest c_1)) (protected_mode c_1) (= (cpl c_1) 0))
          (or (svme c_1) skinit_supported))
        (=>
          (= c_1 c)
          (and
            (not (and (not (= c_1 c)) (svme c_1)))
            (not (and (not (= c_1 c)) (in_guest c_1)))
            (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p))))
            (not (and (not (= c_1 c)) (gif c_1)))
            (or (= c_1 c) (r_init c_1))))))))
(check-sat)
(pop 1)
