; vmxmodel 0.1.0, certificate format 1
; module: vpids
; property: invvpid_leaves_nothing
; claim: step: all c: Core, t: Type, v: Vpid, l, m: Linear: INVVPID(c, t, v, l) and (t == IndividualAddress implies m == l) implies next(tlb[c, m]) == none
; source: SDM 3C: INVVPID, Operation
; method: 1-induction
; transitions: INVVPID.address
; obligations: 1, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Vpid 0)
(declare-sort Linear 0)
(declare-sort Page 0)
(declare-datatypes ((Type 0)) (((IndividualAddress) (SingleContext) (AllContexts))))
(declare-fun tlb (Core Linear Page) Bool)
(assert (forall ((i1 Core) (i2 Linear) (x Page) (y Page)) (=> (and (tlb i1 i2 x) (tlb i1 i2 y)) (= x y))))


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- INVVPID.address satisfies invvpid_leaves_nothing
; from no invariant; hypotheses 2
(push 1)
(declare-fun c () Core)
(declare-fun t () Type)
(declare-fun v () Vpid)
(declare-fun l () Linear)
(assert (= t IndividualAddress))
(assert
  (not
    (forall ((c_1 Core) (v_1 Vpid) (l_1 Linear) (m Linear))
      (and
        (=>
          (and (= c_1 c) (= IndividualAddress t) (= v_1 v) (= l_1 l) (= m l_1))
          (or (and (= c_1 c) (= m l)) (not (exists ((p Page)) (tlb c_1 m p)))))
        (=>
          (and (= c_1 c) (= SingleContext t) (= v_1 v) (= l_1 l))
          (or (and (= c_1 c) (= m l)) (not (exists ((p Page)) (tlb c_1 m p)))))
        (=>
          (and (= c_1 c) (= AllContexts t) (= v_1 v) (= l_1 l))
          (or (and (= c_1 c) (= m l)) (not (exists ((p Page)) (tlb c_1 m p)))))))))
(check-sat)
(pop 1)
