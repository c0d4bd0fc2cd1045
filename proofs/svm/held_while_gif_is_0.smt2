; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: held_while_gif_is_0
; claim: step: all c: Core, i: Intercept: not gif[c] and (TAKE(c, i) or EXIT(c, i)) implies i == Other
; source: APM: Global Interrupt Flag, STGI and CLGI Instructions
; method: 1-induction
; transitions: TAKE.security_exception, TAKE.start, TAKE.deliver, EXIT
; obligations: 4, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Asid 0)
(declare-sort Party 0)
(declare-datatypes ((Activity 0)) (((Running) (WaitForSipi))))
(declare-datatypes ((Intercept 0)) (((Intr) (Nmi) (Init) (Invlpga) (Msr) (Vmrun) (Vmmcall) (Vmload) (Vmsave) (Stgi) (Clgi) (Skinit) (Other))))
(declare-datatypes ((Flush 0)) (((NoFlush) (AllAsids) (ThisAsid) (ThisAsidNonGlobal))))
(declare-fun gif (Core) Bool)
(declare-fun pending (Core Intercept) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- TAKE.security_exception satisfies held_while_gif_is_0
; from no invariant; hypotheses 2, 5
(push 1)
(declare-fun c () Core)
(declare-fun i () Intercept)
(assert (ite (or (= i Init) (= i Nmi) (= i Intr)) (and (pending c i) (gif c)) (= i Other)))
(assert (= i Init))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (not (gif c_1)) (= c_1 c) (= Intr i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Nmi i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Init i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Invlpga i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Msr i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Vmrun i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Vmmcall i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Vmload i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Vmsave i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Stgi i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Clgi i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Skinit i)))))))
(check-sat)
(pop 1)

; ---- TAKE.start satisfies held_while_gif_is_0
; from no invariant; hypotheses 2, 6
(push 1)
(declare-fun c () Core)
(declare-fun i () Intercept)
(assert (ite (or (= i Init) (= i Nmi) (= i Intr)) (and (pending c i) (gif c)) (= i Other)))
(assert (= i Init))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (not (gif c_1)) (= c_1 c) (= Intr i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Nmi i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Init i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Invlpga i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Msr i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Vmrun i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Vmmcall i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Vmload i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Vmsave i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Stgi i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Clgi i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Skinit i)))))))
(check-sat)
(pop 1)

; ---- TAKE.deliver satisfies held_while_gif_is_0
; from no invariant; hypotheses 1, 2, 6
(push 1)
(declare-fun c () Core)
(declare-fun i () Intercept)
(assert (or (= i Init) (= i Nmi) (= i Intr)))
(assert (ite (or (= i Init) (= i Nmi) (= i Intr)) (and (pending c i) (gif c)) (= i Other)))
(assert (not (= i Init)))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (not (gif c_1)) (= c_1 c) (= Intr i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Nmi i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Init i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Invlpga i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Msr i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Vmrun i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Vmmcall i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Vmload i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Vmsave i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Stgi i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Clgi i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Skinit i)))))))
(check-sat)
(pop 1)

; ---- EXIT satisfies held_while_gif_is_0
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun i () Intercept)
(assert (ite (or (= i Init) (= i Nmi) (= i Intr)) (and (pending c i) (gif c)) (= i Other)))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (not (and (not (gif c_1)) (= c_1 c) (= Intr i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Nmi i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Init i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Invlpga i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Msr i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Vmrun i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Vmmcall i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Vmload i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Vmsave i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Stgi i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Clgi i)))
        (not (and (not (gif c_1)) (= c_1 c) (= Skinit i)))))))
(check-sat)
(pop 1)
