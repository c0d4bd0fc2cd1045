; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: redirected_init_does_not_reset
; claim: step: all c: Core: r_init[c] and TAKE(c, Init) implies next(activity[c]) == activity[c] and (next(svme[c]) iff svme[c])
; source: APM: Security Exception (#SX) [K]
; trust: general knowledge, not verified
; method: 1-induction
; transitions: TAKE.start
; obligations: 1, each to be answered unsat

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
(declare-fun r_init (Core) Bool)
(declare-fun gif (Core) Bool)
(declare-fun in_guest (Core) Bool)
(declare-fun intercepts (Core Intercept) Bool)
(declare-fun pending (Core Intercept) Bool)


; ==== Every transition from a state in the invariant satisfies the property.

; ---- TAKE.start satisfies redirected_init_does_not_reset
; from the transition alone
(push 1)
(declare-fun c () Core)
(declare-fun i () Intercept)
(assert
  (and
    (or (= i Init) (= i Nmi) (= i Intr))
    (ite (or (= i Init) (= i Nmi) (= i Intr)) (and (pending c i) (gif c)) (= i Other))
    (not (and (in_guest c) (intercepts c i)))
    (= (activity c) Running)
    (not (and (= i Init) (r_init c)))
    (= i Init)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (r_init c_1) (= c_1 c) (= Init i))
        (and
          (or (not (= c_1 c)) (ite (bootstrap c) (= Running (activity c_1)) (= WaitForSipi (activity c_1))))
          (= (and (not (= c_1 c)) (svme c_1)) (svme c_1)))))))
(check-sat)
(pop 1)
