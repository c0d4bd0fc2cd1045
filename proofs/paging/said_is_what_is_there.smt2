; vmxmodel 0.1.0, certificate format 1
; module: paging
; property: said_is_what_is_there
; claim: invariant: all t: Table, q: Inner, p: Outer, r: Right: ept12[t, q] == p and right12[t, q, r] implies said12[t, q, p, r]
; method: 1-induction
; invariant: said_is_what_is_there: all t: Table, q: Inner, p: Outer, r: Right: ept12[t, q] == p and right12[t, q, r] implies said12[t, q, p, r]
; transitions: L1_MAPS, L1_UNMAPS, INVEPT, INVEPT_ALL
; obligations: 5, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Table_1 0)
(declare-sort Inner 0)
(declare-sort Outer 0)
(declare-sort Frame 0)
(declare-datatypes ((Right 0)) (((Read) (Write) (Execute))))
(declare-fun ept12 (Table_1 Inner Outer) Bool)
(assert
  (forall ((i1 Table_1) (i2 Inner) (x Outer) (y Outer)) (=> (and (ept12 i1 i2 x) (ept12 i1 i2 y)) (= x y))))
(declare-fun right12 (Table_1 Inner Right) Bool)
(declare-fun said12 (Table_1 Inner Outer Right) Bool)

(define-fun l1_says_what_it_says () Bool
  (forall ((t Table_1) (q Inner) (p Outer))
    (and
      (= (said12 t q p Read) (and (ept12 t q p) (right12 t q Read)))
      (= (said12 t q p Write) (and (ept12 t q p) (right12 t q Write)))
      (= (said12 t q p Execute) (and (ept12 t q p) (right12 t q Execute))))))
(define-fun said_is_what_is_there () Bool
  (forall ((t Table_1) (q Inner) (p Outer))
    (and
      (=> (and (ept12 t q p) (right12 t q Read)) (said12 t q p Read))
      (=> (and (ept12 t q p) (right12 t q Write)) (said12 t q p Write))
      (=> (and (ept12 t q p) (right12 t q Execute)) (said12 t q p Execute)))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially said_is_what_is_there
(push 1)
(assert l1_says_what_it_says)
(assert (not said_is_what_is_there))
(check-sat)
(pop 1)

; ---- L1_MAPS keeps said_is_what_is_there
; from said_is_what_is_there; hypotheses none
(push 1)
(declare-fun t () Table_1)
(declare-fun q () Inner)
(declare-fun p () Outer)
(declare-fun read () Bool)
(declare-fun write () Bool)
(declare-fun execute () Bool)
(assert said_is_what_is_there)
(assert
  (not
    (forall ((t_1 Table_1) (q_1 Inner) (p_1 Outer))
      (and
        (=>
          (and
            (ite (and (= t_1 t) (= q_1 q)) (= p p_1) (ept12 t_1 q_1 p_1))
            (ite (and (= t_1 t) (= q_1 q)) read (right12 t_1 q_1 Read)))
          (or (and (= t_1 t) (= q_1 q) (= p_1 p) read) (said12 t_1 q_1 p_1 Read)))
        (=>
          (and
            (ite (and (= t_1 t) (= q_1 q)) (= p p_1) (ept12 t_1 q_1 p_1))
            (ite (and (= t_1 t) (= q_1 q)) write (right12 t_1 q_1 Write)))
          (or (and (= t_1 t) (= q_1 q) (= p_1 p) write) (said12 t_1 q_1 p_1 Write)))
        (=>
          (and
            (ite (and (= t_1 t) (= q_1 q)) (= p p_1) (ept12 t_1 q_1 p_1))
            (ite (and (= t_1 t) (= q_1 q)) execute (right12 t_1 q_1 Execute)))
          (or (and (= t_1 t) (= q_1 q) (= p_1 p) execute) (said12 t_1 q_1 p_1 Execute)))))))
(check-sat)
(pop 1)

; ---- L1_UNMAPS keeps said_is_what_is_there
; from said_is_what_is_there; hypotheses none
(push 1)
(declare-fun t () Table_1)
(declare-fun q () Inner)
(assert said_is_what_is_there)
(assert
  (not
    (forall ((t_1 Table_1) (q_1 Inner) (p Outer))
      (and
        (=>
          (and
            (ite (and (= t_1 t) (= q_1 q)) false (ept12 t_1 q_1 p))
            (not (and (= t_1 t) (= q_1 q)))
            (right12 t_1 q_1 Read))
          (said12 t_1 q_1 p Read))
        (=>
          (and
            (ite (and (= t_1 t) (= q_1 q)) false (ept12 t_1 q_1 p))
            (not (and (= t_1 t) (= q_1 q)))
            (right12 t_1 q_1 Write))
          (said12 t_1 q_1 p Write))
        (=>
          (and
            (ite (and (= t_1 t) (= q_1 q)) false (ept12 t_1 q_1 p))
            (not (and (= t_1 t) (= q_1 q)))
            (right12 t_1 q_1 Execute))
          (said12 t_1 q_1 p Execute))))))
(check-sat)
(pop 1)

; ---- INVEPT keeps said_is_what_is_there
; from said_is_what_is_there; hypotheses none
(push 1)
(declare-fun t () Table_1)
(assert said_is_what_is_there)
(assert
  (not
    (forall ((t_1 Table_1) (q Inner) (p Outer))
      (and
        (=>
          (and (ept12 t_1 q p) (right12 t_1 q Read))
          (ite (= t_1 t) (and (ept12 t q p) (right12 t q Read)) (said12 t_1 q p Read)))
        (=>
          (and (ept12 t_1 q p) (right12 t_1 q Write))
          (ite (= t_1 t) (and (ept12 t q p) (right12 t q Write)) (said12 t_1 q p Write)))
        (=>
          (and (ept12 t_1 q p) (right12 t_1 q Execute))
          (ite (= t_1 t) (and (ept12 t q p) (right12 t q Execute)) (said12 t_1 q p Execute)))))))
(check-sat)
(pop 1)

; ---- INVEPT_ALL keeps said_is_what_is_there
; from no invariant; hypotheses none
(push 1)
(assert
  (not
    (forall ((t Table_1) (q Inner) (p Outer))
      (and
        (=> (and (ept12 t q p) (right12 t q Read)) (and (ept12 t q p) (right12 t q Read)))
        (=> (and (ept12 t q p) (right12 t q Write)) (and (ept12 t q p) (right12 t q Write)))
        (=> (and (ept12 t q p) (right12 t q Execute)) (and (ept12 t q p) (right12 t q Execute)))))))
(check-sat)
(pop 1)
