; vmxmodel 0.1.0, certificate format 1
; module: vpids
; property: nothing_is_cached_for_nobody
; claim: invariant: all c: Core, l: Linear: stands_for[c] == none implies tlb[c, l] == none
; method: 1-induction
; invariant: it_stands_for_what_runs: all c: Core: runs[c] != none implies stands_for[c] == runs[c]
; invariant: nothing_is_cached_for_nobody: all c: Core, l: Linear: stands_for[c] == none implies tlb[c, l] == none
; transitions: ENTER.same, ENTER.another, EXIT, CACHE, INVVPID.address, INVVPID.single, INVVPID.every
; obligations: 10, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Vpid 0)
(declare-sort Linear 0)
(declare-sort Page 0)
(declare-datatypes ((Type 0)) (((IndividualAddress) (SingleContext) (AllContexts))))
(declare-fun tables (Vpid Linear Page) Bool)
(assert
  (forall ((i1 Vpid) (i2 Linear) (x Page) (y Page)) (=> (and (tables i1 i2 x) (tables i1 i2 y)) (= x y))))
(declare-fun runs (Core Vpid) Bool)
(assert (forall ((i1 Core) (x Vpid) (y Vpid)) (=> (and (runs i1 x) (runs i1 y)) (= x y))))
(declare-fun stands_for (Core Vpid) Bool)
(assert (forall ((i1 Core) (x Vpid) (y Vpid)) (=> (and (stands_for i1 x) (stands_for i1 y)) (= x y))))
(declare-fun tlb (Core Linear Page) Bool)
(assert (forall ((i1 Core) (i2 Linear) (x Page) (y Page)) (=> (and (tlb i1 i2 x) (tlb i1 i2 y)) (= x y))))

(define-fun init_runs () Bool (forall ((i Core)) (not (exists ((v Vpid)) (runs i v)))))
(define-fun init_stands_for () Bool (forall ((i Core)) (not (exists ((v Vpid)) (stands_for i v)))))
(define-fun init_tlb () Bool (forall ((i1 Core) (i2 Linear)) (not (exists ((p Page)) (tlb i1 i2 p)))))
(define-fun it_stands_for_what_runs () Bool
  (forall ((c Core)) (=> (exists ((v Vpid)) (runs c v)) (forall ((v Vpid)) (= (stands_for c v) (runs c v))))))
(define-fun nothing_is_cached_for_nobody () Bool
  (forall ((c Core) (l Linear))
    (=> (not (exists ((v Vpid)) (stands_for c v))) (not (exists ((p Page)) (tlb c l p))))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially it_stands_for_what_runs
(push 1)
(assert init_runs)
(assert init_stands_for)
(assert (not it_stands_for_what_runs))
(check-sat)
(pop 1)

; ---- initially nothing_is_cached_for_nobody
(push 1)
(assert init_stands_for)
(assert init_tlb)
(assert (not nothing_is_cached_for_nobody))
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

; ---- ENTER.another keeps nothing_is_cached_for_nobody
; from nothing_is_cached_for_nobody; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun v () Vpid)
(assert nothing_is_cached_for_nobody)
(assert
  (not
    (forall ((c_1 Core) (l Linear))
      (=>
        (ite (= c_1 c) false (not (exists ((v_1 Vpid)) (stands_for c_1 v_1))))
        (or (= c_1 c) (not (exists ((p Page)) (tlb c_1 l p))))))))
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

; ---- CACHE keeps nothing_is_cached_for_nobody
; from it_stands_for_what_runs, nothing_is_cached_for_nobody; hypotheses 1
(push 1)
(declare-fun c () Core)
(declare-fun v () Vpid)
(declare-fun l () Linear)
(assert it_stands_for_what_runs)
(assert nothing_is_cached_for_nobody)
(assert (runs c v))
(assert
  (not
    (forall ((c_1 Core) (l_1 Linear))
      (=>
        (not (exists ((v_1 Vpid)) (stands_for c_1 v_1)))
        (ite
          (and (= c_1 c) (= l_1 l))
          (not (exists ((p Page)) (tables v l p)))
          (not (exists ((p Page)) (tlb c_1 l_1 p))))))))
(check-sat)
(pop 1)

; ---- INVVPID.address keeps nothing_is_cached_for_nobody
; from nothing_is_cached_for_nobody; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun l () Linear)
(assert nothing_is_cached_for_nobody)
(assert
  (not
    (forall ((c_1 Core) (l_1 Linear))
      (=>
        (not (exists ((v Vpid)) (stands_for c_1 v)))
        (or (and (= c_1 c) (= l_1 l)) (not (exists ((p Page)) (tlb c_1 l_1 p))))))))
(check-sat)
(pop 1)

; ---- INVVPID.single keeps nothing_is_cached_for_nobody
; from nothing_is_cached_for_nobody; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_cached_for_nobody)
(assert
  (not
    (forall ((c_1 Core) (l_1 Linear))
      (=>
        (not (exists ((v Vpid)) (stands_for c_1 v)))
        (or (= c_1 c) (not (exists ((p Page)) (tlb c_1 l_1 p))))))))
(check-sat)
(pop 1)

; ---- INVVPID.every keeps nothing_is_cached_for_nobody
; from nothing_is_cached_for_nobody; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nothing_is_cached_for_nobody)
(assert
  (not
    (forall ((c_1 Core) (l_1 Linear))
      (=>
        (not (exists ((v Vpid)) (stands_for c_1 v)))
        (or (= c_1 c) (not (exists ((p Page)) (tlb c_1 l_1 p))))))))
(check-sat)
(pop 1)
