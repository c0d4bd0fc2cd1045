; vmxmodel 0.1.0, certificate format 1
; module: vpids
; property: invvpid_is_of_what_it_names
; claim: step: all c: Core, t: Type, v: Vpid, l: Linear, w: Vpid, m: Linear, p: Page: INVVPID(c, t, v, l) implies runs[c] == none and (t == IndividualAddress and m != l implies next(tlb[c, m]) == tlb[c, m]) and (t != AllContexts and (w != v or (t == IndividualAddress and m != l)) implies (next(said[c, w, m, p]) iff said[c, w, m, p]))
; source: SDM 3C: INVVPID, Operation
; method: 1-induction
; transitions: INVVPID.address, INVVPID.single, INVVPID.every
; obligations: 3, each to be answered unsat

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
(declare-fun tlb (Core Linear Page) Bool)
(assert (forall ((i1 Core) (i2 Linear) (x Page) (y Page)) (=> (and (tlb i1 i2 x) (tlb i1 i2 y)) (= x y))))
(declare-fun said (Core Vpid Linear Page) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- INVVPID.address satisfies invvpid_is_of_what_it_names
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(declare-fun t () Type)
(declare-fun v () Vpid)
(declare-fun l () Linear)
(assert (not (exists ((v_1 Vpid)) (runs c v_1))))
(assert (= t IndividualAddress))
(assert
  (not
    (forall ((c_1 Core) (v_1 Vpid) (l_1 Linear) (w Vpid) (m Linear) (p_1 Page))
      (and
        (=>
          (and (= c_1 c) (= IndividualAddress t) (= v_1 v) (= l_1 l))
          (and
            (not (exists ((v_2 Vpid)) (runs c_1 v_2)))
            (=> (not (= m l_1)) (or (not (and (= c_1 c) (= m l))) (not (exists ((p Page)) (tlb c_1 m p)))))
            (=>
              (or (not (= w v_1)) (not (= m l_1)))
              (or (not (and (= c_1 c) (= w v) (= m l))) (= (tables v l p_1) (said c_1 w m p_1))))))
        (=>
          (and (= c_1 c) (= SingleContext t) (= v_1 v) (= l_1 l))
          (and
            (not (exists ((v_2 Vpid)) (runs c_1 v_2)))
            (=>
              (not (= w v_1))
              (or (not (and (= c_1 c) (= w v) (= m l))) (= (tables v l p_1) (said c_1 w m p_1))))))
        (=> (and (= c_1 c) (= AllContexts t) (= v_1 v) (= l_1 l)) (not (exists ((v_2 Vpid)) (runs c_1 v_2))))))))
(check-sat)
(pop 1)

; ---- INVVPID.single satisfies invvpid_is_of_what_it_names
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(declare-fun t () Type)
(declare-fun v () Vpid)
(declare-fun l () Linear)
(assert (not (exists ((v_1 Vpid)) (runs c v_1))))
(assert (not (= t IndividualAddress)))
(assert
  (not
    (forall ((c_1 Core) (v_1 Vpid) (l_1 Linear) (w Vpid) (m Linear) (p_1 Page))
      (and
        (=>
          (and (= c_1 c) (= IndividualAddress t) (= v_1 v) (= l_1 l))
          (and
            (not (exists ((v_2 Vpid)) (runs c_1 v_2)))
            (=> (not (= m l_1)) (or (not (= c_1 c)) (not (exists ((p Page)) (tlb c_1 m p)))))
            (=>
              (or (not (= w v_1)) (not (= m l_1)))
              (or (not (and (= c_1 c) (= w v))) (= (tables v m p_1) (said c_1 w m p_1))))))
        (=>
          (and (= c_1 c) (= SingleContext t) (= v_1 v) (= l_1 l))
          (and
            (not (exists ((v_2 Vpid)) (runs c_1 v_2)))
            (=> (not (= w v_1)) (or (not (and (= c_1 c) (= w v))) (= (tables v m p_1) (said c_1 w m p_1))))))
        (=> (and (= c_1 c) (= AllContexts t) (= v_1 v) (= l_1 l)) (not (exists ((v_2 Vpid)) (runs c_1 v_2))))))))
(check-sat)
(pop 1)

; ---- INVVPID.every satisfies invvpid_is_of_what_it_names
; from no invariant; hypotheses 1, 2, 3
(push 1)
(declare-fun c () Core)
(declare-fun t () Type)
(declare-fun v () Vpid)
(declare-fun l () Linear)
(assert (not (exists ((v_1 Vpid)) (runs c v_1))))
(assert (not (= t IndividualAddress)))
(assert (not (= t SingleContext)))
(assert
  (not
    (forall ((c_1 Core) (v_1 Vpid) (l_1 Linear) (w Vpid) (m Linear) (p_1 Page))
      (and
        (=>
          (and (= c_1 c) (= IndividualAddress t) (= v_1 v) (= l_1 l))
          (and
            (not (exists ((v_2 Vpid)) (runs c_1 v_2)))
            (=> (not (= m l_1)) (or (not (= c_1 c)) (not (exists ((p Page)) (tlb c_1 m p)))))
            (=>
              (or (not (= w v_1)) (not (= m l_1)))
              (or (not (= c_1 c)) (= (tables w m p_1) (said c_1 w m p_1))))))
        (=>
          (and (= c_1 c) (= SingleContext t) (= v_1 v) (= l_1 l))
          (and
            (not (exists ((v_2 Vpid)) (runs c_1 v_2)))
            (=> (not (= w v_1)) (or (not (= c_1 c)) (= (tables w m p_1) (said c_1 w m p_1))))))
        (=> (and (= c_1 c) (= AllContexts t) (= v_1 v) (= l_1 l)) (not (exists ((v_2 Vpid)) (runs c_1 v_2))))))))
(check-sat)
(pop 1)
