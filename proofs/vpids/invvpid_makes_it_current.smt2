; vmxmodel 0.1.0, certificate format 1
; module: vpids
; property: invvpid_makes_it_current
; claim: step: all c: Core, t: Type, v: Vpid, l: Linear, w: Vpid, m: Linear, p: Page: INVVPID(c, t, v, l) and (t == AllContexts or (w == v and (t == IndividualAddress implies m == l))) and next(said[c, w, m, p]) implies tables[w, m] == p
; method: 1-induction
; transitions: INVVPID.address, INVVPID.single
; obligations: 2, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Vpid 0)
(declare-sort Linear 0)
(declare-sort Page 0)
(declare-datatypes ((Type 0)) (((IndividualAddress) (SingleContext) (AllContexts))))
(declare-fun tables (Vpid Linear Page) Bool)
(assert
  (forall ((i1 Vpid) (i2 Linear) (x Page) (y Page)) (=> (and (tables i1 i2 x) (tables i1 i2 y)) (= x y))))
(declare-fun said (Core Vpid Linear Page) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- INVVPID.address satisfies invvpid_makes_it_current
; from no invariant; hypotheses 2
(push 1)
(declare-fun c () Core)
(declare-fun t () Type)
(declare-fun v () Vpid)
(declare-fun l () Linear)
(assert (= t IndividualAddress))
(assert
  (not
    (forall ((c_1 Core) (v_1 Vpid) (l_1 Linear) (w Vpid) (m Linear) (p_1 Page))
      (and
        (=>
          (and
            (= c_1 c)
            (= IndividualAddress t)
            (= v_1 v)
            (= l_1 l)
            (= w v_1)
            (= m l_1)
            (ite (and (= c_1 c) (= w v) (= m l)) (tables v l p_1) (said c_1 w m p_1)))
          (tables w m p_1))
        (=>
          (and
            (= c_1 c)
            (= SingleContext t)
            (= v_1 v)
            (= l_1 l)
            (= w v_1)
            (ite (and (= c_1 c) (= w v) (= m l)) (tables v l p_1) (said c_1 w m p_1)))
          (tables w m p_1))
        (=>
          (and
            (= c_1 c)
            (= AllContexts t)
            (= v_1 v)
            (= l_1 l)
            (ite (and (= c_1 c) (= w v) (= m l)) (tables v l p_1) (said c_1 w m p_1)))
          (tables w m p_1))))))
(check-sat)
(pop 1)

; ---- INVVPID.single satisfies invvpid_makes_it_current
; from no invariant; hypotheses 2, 3
(push 1)
(declare-fun c () Core)
(declare-fun t () Type)
(declare-fun v () Vpid)
(declare-fun l () Linear)
(assert (not (= t IndividualAddress)))
(assert (= t SingleContext))
(assert
  (not
    (forall ((c_1 Core) (v_1 Vpid) (l_1 Linear) (w Vpid) (m Linear) (p_1 Page))
      (and
        (=>
          (and
            (= c_1 c)
            (= IndividualAddress t)
            (= v_1 v)
            (= l_1 l)
            (= w v_1)
            (= m l_1)
            (ite (and (= c_1 c) (= w v)) (tables v m p_1) (said c_1 w m p_1)))
          (tables w m p_1))
        (=>
          (and
            (= c_1 c)
            (= SingleContext t)
            (= v_1 v)
            (= l_1 l)
            (= w v_1)
            (ite (and (= c_1 c) (= w v)) (tables v m p_1) (said c_1 w m p_1)))
          (tables w m p_1))
        (=>
          (and
            (= c_1 c)
            (= AllContexts t)
            (= v_1 v)
            (= l_1 l)
            (ite (and (= c_1 c) (= w v)) (tables v m p_1) (said c_1 w m p_1)))
          (tables w m p_1))))))
(check-sat)
(pop 1)
