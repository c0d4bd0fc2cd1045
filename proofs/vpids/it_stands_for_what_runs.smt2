; vmxmodel 0.1.0, certificate format 1
; module: vpids
; property: it_stands_for_what_runs
; claim: invariant: all c: Core: runs[c] != none implies stands_for[c] == runs[c]
; method: 1-induction
; invariant: it_stands_for_what_runs: all c: Core: runs[c] != none implies stands_for[c] == runs[c]
; transitions: ENTER.same, ENTER.another, EXIT
; obligations: 4, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Vpid 0)
(declare-sort Linear 0)
(declare-sort Page 0)
(declare-datatypes ((Type 0)) (((IndividualAddress) (SingleContext) (AllContexts))))
(declare-fun runs (Core Vpid) Bool)
(assert (forall ((i1 Core) (x Vpid) (y Vpid)) (=> (and (runs i1 x) (runs i1 y)) (= x y))))
(declare-fun stands_for (Core Vpid) Bool)
(assert (forall ((i1 Core) (x Vpid) (y Vpid)) (=> (and (stands_for i1 x) (stands_for i1 y)) (= x y))))

(define-fun init_runs () Bool (forall ((i Core)) (not (exists ((v Vpid)) (runs i v)))))
(define-fun init_stands_for () Bool (forall ((i Core)) (not (exists ((v Vpid)) (stands_for i v)))))
(define-fun it_stands_for_what_runs () Bool
  (forall ((c Core)) (=> (exists ((v Vpid)) (runs c v)) (forall ((v Vpid)) (= (stands_for c v) (runs c v))))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially it_stands_for_what_runs
(push 1)
(assert init_runs)
(assert init_stands_for)
(assert (not it_stands_for_what_runs))
(check-sat)
(pop 1)

; ---- ENTER.same keeps it_stands_for_what_runs
; from it_stands_for_what_runs; hypotheses 2
(push 1)
(declare-fun c () Core)
(declare-fun v () Vpid)
(assert it_stands_for_what_runs)
(assert (stands_for c v))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (ite (= c_1 c) false (not (exists ((v_1 Vpid)) (runs c_1 v_1)))))
        (ite (= c_1 c) (stands_for c_1 v) (forall ((v_1 Vpid)) (= (stands_for c_1 v_1) (runs c_1 v_1))))))))
(check-sat)
(pop 1)

; ---- ENTER.another keeps it_stands_for_what_runs
; from it_stands_for_what_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun v () Vpid)
(assert it_stands_for_what_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (ite (= c_1 c) false (not (exists ((v_1 Vpid)) (runs c_1 v_1)))))
        (ite
          (= c_1 c)
          (or (= c_1 c) (runs c_1 v))
          (ite (= c_1 c) (stands_for c_1 v) (forall ((v_1 Vpid)) (= (stands_for c_1 v_1) (runs c_1 v_1)))))))))
(check-sat)
(pop 1)

; ---- EXIT keeps it_stands_for_what_runs
; from it_stands_for_what_runs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert it_stands_for_what_runs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (not (exists ((v Vpid)) (runs c_1 v)))))
        (ite
          (= c_1 c)
          (not (exists ((v Vpid)) (stands_for c_1 v)))
          (forall ((v Vpid)) (= (stands_for c_1 v) (runs c_1 v))))))))
(check-sat)
(pop 1)
