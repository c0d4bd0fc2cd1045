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


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- TAKE.start satisfies redirected_init_does_not_reset
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun i () Intercept)
(assert (not (and (= i Init) (r_init c))))
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
