; vmxmodel 0.1.0, certificate format 1
; module: vpids
; property: what_is_there_was_said
; claim: invariant: all c: Core, v: Vpid, l: Linear, p: Page: tables[v, l] == p implies said[c, v, l, p]
; method: 1-induction
; invariant: what_is_there_was_said: all c: Core, v: Vpid, l: Linear, p: Page: tables[v, l] == p implies said[c, v, l, p]
; transitions: MAP, UNMAP, INVVPID.address, INVVPID.single, INVVPID.every
; obligations: 6, each to be answered unsat

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

(define-fun said_is_what_is_there () Bool
  (forall ((c Core) (v Vpid) (l Linear) (p Page)) (= (said c v l p) (tables v l p))))
(define-fun what_is_there_was_said () Bool
  (forall ((c Core) (v Vpid) (l Linear) (p Page)) (=> (tables v l p) (said c v l p))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially what_is_there_was_said
(push 1)
(assert said_is_what_is_there)
(assert (not what_is_there_was_said))
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
