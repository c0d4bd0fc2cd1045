; vmxmodel 0.1.0, certificate format 1
; module: vpids
; property: accesses_were_said
; claim: step: all c: Core, v: Vpid, l: Linear, p: Page: ACCESS(c, v, l, p) implies said[c, v, l, p]
; method: 1-induction
; invariant: vpid02_is_of_one_vpid12: all c: Core, v: Vpid, l: Linear, p: Page: stands_for[c] == v and tlb[c, l] == p implies said[c, v, l, p]
; invariant: it_stands_for_what_runs: all c: Core: runs[c] != none implies stands_for[c] == runs[c]
; invariant: what_is_there_was_said: all c: Core, v: Vpid, l: Linear, p: Page: tables[v, l] == p implies said[c, v, l, p]
; transitions: MAP, UNMAP, ENTER.same, ENTER.another, EXIT, CACHE, INVVPID.address, INVVPID.single, INVVPID.every, ACCESS
; obligations: 18, each to be answered unsat

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
(declare-fun said (Core Vpid Linear Page) Bool)

(define-fun init_runs () Bool (forall ((i Core)) (not (exists ((v Vpid)) (runs i v)))))
(define-fun init_stands_for () Bool (forall ((i Core)) (not (exists ((v Vpid)) (stands_for i v)))))
(define-fun init_tlb () Bool (forall ((i1 Core) (i2 Linear)) (not (exists ((p Page)) (tlb i1 i2 p)))))
(define-fun said_is_what_is_there () Bool
  (forall ((c Core) (v Vpid) (l Linear) (p Page)) (= (said c v l p) (tables v l p))))
(define-fun vpid02_is_of_one_vpid12 () Bool
  (forall ((c Core) (v Vpid) (l Linear) (p Page)) (=> (and (stands_for c v) (tlb c l p)) (said c v l p))))
(define-fun it_stands_for_what_runs () Bool
  (forall ((c Core)) (=> (exists ((v Vpid)) (runs c v)) (forall ((v Vpid)) (= (stands_for c v) (runs c v))))))
(define-fun what_is_there_was_said () Bool
  (forall ((c Core) (v Vpid) (l Linear) (p Page)) (=> (tables v l p) (said c v l p))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially vpid02_is_of_one_vpid12
(push 1)
(assert init_stands_for)
(assert init_tlb)
(assert said_is_what_is_there)
(assert (not vpid02_is_of_one_vpid12))
(check-sat)
(pop 1)

; ---- initially it_stands_for_what_runs
(push 1)
(assert init_runs)
(assert init_stands_for)
(assert (not it_stands_for_what_runs))
(check-sat)
(pop 1)

; ---- initially what_is_there_was_said
(push 1)
(assert said_is_what_is_there)
(assert (not what_is_there_was_said))
(check-sat)
(pop 1)

; ---- MAP keeps vpid02_is_of_one_vpid12
; from vpid02_is_of_one_vpid12; hypotheses none
(push 1)
(declare-fun v () Vpid)
(declare-fun l () Linear)
(declare-fun p () Page)
(assert vpid02_is_of_one_vpid12)
(assert
  (not
    (forall ((c Core) (v_1 Vpid) (l_1 Linear) (p_1 Page))
      (=>
        (and (stands_for c v_1) (tlb c l_1 p_1))
        (or (and (= v_1 v) (= l_1 l) (= p_1 p)) (said c v_1 l_1 p_1))))))
(check-sat)
(pop 1)

; ---- MAP keeps what_is_there_was_said
; from what_is_there_was_said; hypotheses none
(push 1)
(declare-fun v () Vpid)
(declare-fun l () Linear)
(declare-fun p () Page)
(assert what_is_there_was_said)
(assert
  (not
    (forall ((c Core) (v_1 Vpid) (l_1 Linear) (p_1 Page))
      (=>
        (ite (and (= v_1 v) (= l_1 l)) (= p p_1) (tables v_1 l_1 p_1))
        (or (and (= v_1 v) (= l_1 l) (= p_1 p)) (said c v_1 l_1 p_1))))))
(check-sat)
(pop 1)

; ---- UNMAP keeps what_is_there_was_said
; from what_is_there_was_said; hypotheses none
(push 1)
(declare-fun v () Vpid)
(declare-fun l () Linear)
(assert what_is_there_was_said)
(assert
  (not
    (forall ((c Core) (v_1 Vpid) (l_1 Linear) (p Page))
      (=> (ite (and (= v_1 v) (= l_1 l)) false (tables v_1 l_1 p)) (said c v_1 l_1 p)))))
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

; ---- ENTER.another keeps vpid02_is_of_one_vpid12
; from vpid02_is_of_one_vpid12; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun v () Vpid)
(assert vpid02_is_of_one_vpid12)
(assert
  (not
    (forall ((c_1 Core) (v_1 Vpid) (l Linear) (p Page))
      (=>
        (and (ite (= c_1 c) (= v v_1) (stands_for c_1 v_1)) (ite (= c_1 c) false (tlb c_1 l p)))
        (said c_1 v_1 l p)))))
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

; ---- CACHE keeps vpid02_is_of_one_vpid12
; from vpid02_is_of_one_vpid12, it_stands_for_what_runs, what_is_there_was_said; hypotheses 1
(push 1)
(declare-fun c () Core)
(declare-fun v () Vpid)
(declare-fun l () Linear)
(assert vpid02_is_of_one_vpid12)
(assert it_stands_for_what_runs)
(assert what_is_there_was_said)
(assert (runs c v))
(assert
  (not
    (forall ((c_1 Core) (v_1 Vpid) (l_1 Linear) (p Page))
      (=>
        (and (stands_for c_1 v_1) (ite (and (= c_1 c) (= l_1 l)) (tables v l p) (tlb c_1 l_1 p)))
        (said c_1 v_1 l_1 p)))))
(check-sat)
(pop 1)

; ---- INVVPID.address keeps vpid02_is_of_one_vpid12
; from vpid02_is_of_one_vpid12; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun v () Vpid)
(declare-fun l () Linear)
(assert vpid02_is_of_one_vpid12)
(assert
  (not
    (forall ((c_1 Core) (v_1 Vpid) (l_1 Linear) (p Page))
      (=>
        (and (stands_for c_1 v_1) (ite (and (= c_1 c) (= l_1 l)) false (tlb c_1 l_1 p)))
        (ite (and (= c_1 c) (= v_1 v) (= l_1 l)) (tables v l p) (said c_1 v_1 l_1 p))))))
(check-sat)
(pop 1)

; ---- INVVPID.address keeps what_is_there_was_said
; from what_is_there_was_said; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun v () Vpid)
(declare-fun l () Linear)
(assert what_is_there_was_said)
(assert
  (not
    (forall ((c_1 Core) (v_1 Vpid) (l_1 Linear) (p Page))
      (=> (tables v_1 l_1 p) (ite (and (= c_1 c) (= v_1 v) (= l_1 l)) (tables v l p) (said c_1 v_1 l_1 p))))))
(check-sat)
(pop 1)

; ---- INVVPID.single keeps vpid02_is_of_one_vpid12
; from vpid02_is_of_one_vpid12; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun v () Vpid)
(assert vpid02_is_of_one_vpid12)
(assert
  (not
    (forall ((c_1 Core) (v_1 Vpid) (l_1 Linear) (p Page))
      (=>
        (and (stands_for c_1 v_1) (ite (= c_1 c) false (tlb c_1 l_1 p)))
        (ite (and (= c_1 c) (= v_1 v)) (tables v l_1 p) (said c_1 v_1 l_1 p))))))
(check-sat)
(pop 1)

; ---- INVVPID.single keeps what_is_there_was_said
; from what_is_there_was_said; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun v () Vpid)
(assert what_is_there_was_said)
(assert
  (not
    (forall ((c_1 Core) (v_1 Vpid) (l_1 Linear) (p Page))
      (=> (tables v_1 l_1 p) (ite (and (= c_1 c) (= v_1 v)) (tables v l_1 p) (said c_1 v_1 l_1 p))))))
(check-sat)
(pop 1)

; ---- INVVPID.every keeps vpid02_is_of_one_vpid12
; from vpid02_is_of_one_vpid12; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vpid02_is_of_one_vpid12)
(assert
  (not
    (forall ((c_1 Core) (v_1 Vpid) (l_1 Linear) (p Page))
      (=>
        (and (stands_for c_1 v_1) (ite (= c_1 c) false (tlb c_1 l_1 p)))
        (ite (= c_1 c) (tables v_1 l_1 p) (said c_1 v_1 l_1 p))))))
(check-sat)
(pop 1)

; ---- INVVPID.every keeps what_is_there_was_said
; from what_is_there_was_said; hypotheses none
(push 1)
(declare-fun c () Core)
(assert what_is_there_was_said)
(assert
  (not
    (forall ((c_1 Core) (v_1 Vpid) (l_1 Linear) (p Page))
      (=> (tables v_1 l_1 p) (ite (= c_1 c) (tables v_1 l_1 p) (said c_1 v_1 l_1 p))))))
(check-sat)
(pop 1)

; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- ACCESS satisfies accesses_were_said
; from vpid02_is_of_one_vpid12, it_stands_for_what_runs; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(declare-fun v () Vpid)
(declare-fun l () Linear)
(declare-fun p () Page)
(assert vpid02_is_of_one_vpid12)
(assert it_stands_for_what_runs)
(assert (runs c v))
(assert (tlb c l p))
(assert
  (not
    (forall ((c_1 Core) (v_1 Vpid) (l_1 Linear) (p_1 Page))
      (=> (and (= c_1 c) (= v_1 v) (= l_1 l) (= p_1 p)) (said c_1 v_1 l_1 p_1)))))
(check-sat)
(pop 1)
