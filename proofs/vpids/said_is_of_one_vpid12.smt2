; vmxmodel 0.1.0, certificate format 1
; module: vpids
; property: said_is_of_one_vpid12
; claim: step: all c: Core, v, w: Vpid, l, m: Linear, p, q: Page: MAP(v, l, p) and next(said[c, w, m, q]) implies said[c, w, m, q] or (w == v and m == l and q == p)
; method: 1-induction
; transitions: MAP
; obligations: 1, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Vpid 0)
(declare-sort Linear 0)
(declare-sort Page 0)
(declare-datatypes ((Type 0)) (((IndividualAddress) (SingleContext) (AllContexts))))
(declare-fun said (Core Vpid Linear Page) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- MAP satisfies said_is_of_one_vpid12
; from no invariant; hypotheses none
(push 1)
(declare-fun v () Vpid)
(declare-fun l () Linear)
(declare-fun p () Page)
(assert
  (not
    (forall ((c_1 Core) (v_1 Vpid) (w Vpid) (l_1 Linear) (m Linear) (p_1 Page) (q Page))
      (=>
        (and (= v_1 v) (= l_1 l) (= p_1 p) (or (and (= w v) (= m l) (= q p)) (said c_1 w m q)))
        (or (said c_1 w m q) (and (= w v_1) (= m l_1) (= q p_1)))))))
(check-sat)
(pop 1)
