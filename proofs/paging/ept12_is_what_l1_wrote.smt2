; vmxmodel 0.1.0, certificate format 1
; module: paging
; property: ept12_is_what_l1_wrote
; claim: step: all t: Table, q: Inner, p: Outer, read, write, execute: Bool: (L1_MAPS(t, q, p, read, write, execute) implies next(ept12[t, q]) == p and (next(right12[t, q, Read]) iff read) and (next(right12[t, q, Write]) iff write) and (next(right12[t, q, Execute]) iff execute) and (all o: Outer, r: Right: next(said12[t, q, o, r]) implies said12[t, q, o, r] or (o == p and ((r == Read and read) or (r == Write and write) or (r == Execute and execute))))) and (L1_UNMAPS(t, q) implies next(ept12[t, q]) == none and all r: Right: not next(right12[t, q, r]))
; method: 1-induction
; transitions: L1_MAPS, L1_UNMAPS
; obligations: 2, each to be answered unsat

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


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- L1_MAPS satisfies ept12_is_what_l1_wrote
; from no invariant; hypotheses none
(push 1)
(declare-fun t () Table_1)
(declare-fun q () Inner)
(declare-fun p () Outer)
(declare-fun read () Bool)
(declare-fun write () Bool)
(declare-fun execute () Bool)
(assert
  (not
    (forall ((t_1 Table_1) (q_1 Inner) (p_1 Outer))
      (and
        (=>
          (and (= t_1 t) (= q_1 q) (= p_1 p) (not read) (not write) (not execute))
          (and
            (ite (and (= t_1 t) (= q_1 q)) (= p p_1) (ept12 t_1 q_1 p_1))
            (ite (and (= t_1 t) (= q_1 q)) (not read) (not (right12 t_1 q_1 Read)))
            (ite (and (= t_1 t) (= q_1 q)) (not write) (not (right12 t_1 q_1 Write)))
            (ite (and (= t_1 t) (= q_1 q)) (not execute) (not (right12 t_1 q_1 Execute)))
            (forall ((o Outer))
              (and
                (=>
                  (or (and (= t_1 t) (= q_1 q) (= o p) read) (said12 t_1 q_1 o Read))
                  (said12 t_1 q_1 o Read))
                (=>
                  (or (and (= t_1 t) (= q_1 q) (= o p) write) (said12 t_1 q_1 o Write))
                  (said12 t_1 q_1 o Write))
                (=>
                  (or (and (= t_1 t) (= q_1 q) (= o p) execute) (said12 t_1 q_1 o Execute))
                  (said12 t_1 q_1 o Execute))))))
        (=>
          (and (= t_1 t) (= q_1 q) (= p_1 p) (not read) (not write) execute)
          (and
            (ite (and (= t_1 t) (= q_1 q)) (= p p_1) (ept12 t_1 q_1 p_1))
            (ite (and (= t_1 t) (= q_1 q)) (not read) (not (right12 t_1 q_1 Read)))
            (ite (and (= t_1 t) (= q_1 q)) (not write) (not (right12 t_1 q_1 Write)))
            (ite (and (= t_1 t) (= q_1 q)) execute (right12 t_1 q_1 Execute))
            (forall ((o Outer))
              (and
                (=>
                  (or (and (= t_1 t) (= q_1 q) (= o p) read) (said12 t_1 q_1 o Read))
                  (said12 t_1 q_1 o Read))
                (=>
                  (or (and (= t_1 t) (= q_1 q) (= o p) write) (said12 t_1 q_1 o Write))
                  (said12 t_1 q_1 o Write))
                (=>
                  (or (and (= t_1 t) (= q_1 q) (= o p) execute) (said12 t_1 q_1 o Execute))
                  (or (said12 t_1 q_1 o Execute) (= o p_1)))))))
        (=>
          (and (= t_1 t) (= q_1 q) (= p_1 p) (not read) write (not execute))
          (and
            (ite (and (= t_1 t) (= q_1 q)) (= p p_1) (ept12 t_1 q_1 p_1))
            (ite (and (= t_1 t) (= q_1 q)) (not read) (not (right12 t_1 q_1 Read)))
            (ite (and (= t_1 t) (= q_1 q)) write (right12 t_1 q_1 Write))
            (ite (and (= t_1 t) (= q_1 q)) (not execute) (not (right12 t_1 q_1 Execute)))
            (forall ((o Outer))
              (and
                (=>
                  (or (and (= t_1 t) (= q_1 q) (= o p) read) (said12 t_1 q_1 o Read))
                  (said12 t_1 q_1 o Read))
                (=>
                  (or (and (= t_1 t) (= q_1 q) (= o p) write) (said12 t_1 q_1 o Write))
                  (or (said12 t_1 q_1 o Write) (= o p_1)))
                (=>
                  (or (and (= t_1 t) (= q_1 q) (= o p) execute) (said12 t_1 q_1 o Execute))
                  (said12 t_1 q_1 o Execute))))))
        (=>
          (and (= t_1 t) (= q_1 q) (= p_1 p) (not read) write execute)
          (and
            (ite (and (= t_1 t) (= q_1 q)) (= p p_1) (ept12 t_1 q_1 p_1))
            (ite (and (= t_1 t) (= q_1 q)) (not read) (not (right12 t_1 q_1 Read)))
            (ite (and (= t_1 t) (= q_1 q)) write (right12 t_1 q_1 Write))
            (ite (and (= t_1 t) (= q_1 q)) execute (right12 t_1 q_1 Execute))
            (forall ((o Outer))
              (and
                (=>
                  (or (and (= t_1 t) (= q_1 q) (= o p) read) (said12 t_1 q_1 o Read))
                  (said12 t_1 q_1 o Read))
                (=>
                  (or (and (= t_1 t) (= q_1 q) (= o p) write) (said12 t_1 q_1 o Write))
                  (or (said12 t_1 q_1 o Write) (= o p_1)))
                (=>
                  (or (and (= t_1 t) (= q_1 q) (= o p) execute) (said12 t_1 q_1 o Execute))
                  (or (said12 t_1 q_1 o Execute) (= o p_1)))))))
        (=>
          (and (= t_1 t) (= q_1 q) (= p_1 p) read (not write) (not execute))
          (and
            (ite (and (= t_1 t) (= q_1 q)) (= p p_1) (ept12 t_1 q_1 p_1))
            (ite (and (= t_1 t) (= q_1 q)) read (right12 t_1 q_1 Read))
            (ite (and (= t_1 t) (= q_1 q)) (not write) (not (right12 t_1 q_1 Write)))
            (ite (and (= t_1 t) (= q_1 q)) (not execute) (not (right12 t_1 q_1 Execute)))
            (forall ((o Outer))
              (and
                (=>
                  (or (and (= t_1 t) (= q_1 q) (= o p) read) (said12 t_1 q_1 o Read))
                  (or (said12 t_1 q_1 o Read) (= o p_1)))
                (=>
                  (or (and (= t_1 t) (= q_1 q) (= o p) write) (said12 t_1 q_1 o Write))
                  (said12 t_1 q_1 o Write))
                (=>
                  (or (and (= t_1 t) (= q_1 q) (= o p) execute) (said12 t_1 q_1 o Execute))
                  (said12 t_1 q_1 o Execute))))))
        (=>
          (and (= t_1 t) (= q_1 q) (= p_1 p) read (not write) execute)
          (and
            (ite (and (= t_1 t) (= q_1 q)) (= p p_1) (ept12 t_1 q_1 p_1))
            (ite (and (= t_1 t) (= q_1 q)) read (right12 t_1 q_1 Read))
            (ite (and (= t_1 t) (= q_1 q)) (not write) (not (right12 t_1 q_1 Write)))
            (ite (and (= t_1 t) (= q_1 q)) execute (right12 t_1 q_1 Execute))
            (forall ((o Outer))
              (and
                (=>
                  (or (and (= t_1 t) (= q_1 q) (= o p) read) (said12 t_1 q_1 o Read))
                  (or (said12 t_1 q_1 o Read) (= o p_1)))
                (=>
                  (or (and (= t_1 t) (= q_1 q) (= o p) write) (said12 t_1 q_1 o Write))
                  (said12 t_1 q_1 o Write))
                (=>
                  (or (and (= t_1 t) (= q_1 q) (= o p) execute) (said12 t_1 q_1 o Execute))
                  (or (said12 t_1 q_1 o Execute) (= o p_1)))))))
        (=>
          (and (= t_1 t) (= q_1 q) (= p_1 p) read write (not execute))
          (and
            (ite (and (= t_1 t) (= q_1 q)) (= p p_1) (ept12 t_1 q_1 p_1))
            (ite (and (= t_1 t) (= q_1 q)) read (right12 t_1 q_1 Read))
            (ite (and (= t_1 t) (= q_1 q)) write (right12 t_1 q_1 Write))
            (ite (and (= t_1 t) (= q_1 q)) (not execute) (not (right12 t_1 q_1 Execute)))
            (forall ((o Outer))
              (and
                (=>
                  (or (and (= t_1 t) (= q_1 q) (= o p) read) (said12 t_1 q_1 o Read))
                  (or (said12 t_1 q_1 o Read) (= o p_1)))
                (=>
                  (or (and (= t_1 t) (= q_1 q) (= o p) write) (said12 t_1 q_1 o Write))
                  (or (said12 t_1 q_1 o Write) (= o p_1)))
                (=>
                  (or (and (= t_1 t) (= q_1 q) (= o p) execute) (said12 t_1 q_1 o Execute))
                  (said12 t_1 q_1 o Execute))))))
        (=>
          (and (= t_1 t) (= q_1 q) (= p_1 p) read write execute)
          (and
            (ite (and (= t_1 t) (= q_1 q)) (= p p_1) (ept12 t_1 q_1 p_1))
            (ite (and (= t_1 t) (= q_1 q)) read (right12 t_1 q_1 Read))
            (ite (and (= t_1 t) (= q_1 q)) write (right12 t_1 q_1 Write))
            (ite (and (= t_1 t) (= q_1 q)) execute (right12 t_1 q_1 Execute))
            (forall ((o Outer))
              (and
                (=>
                  (or (and (= t_1 t) (= q_1 q) (= o p) read) (said12 t_1 q_1 o Read))
                  (or (said12 t_1 q_1 o Read) (= o p_1)))
                (=>
                  (or (and (= t_1 t) (= q_1 q) (= o p) write) (said12 t_1 q_1 o Write))
                  (or (said12 t_1 q_1 o Write) (= o p_1)))
                (=>
                  (or (and (= t_1 t) (= q_1 q) (= o p) execute) (said12 t_1 q_1 o Execute))
                  (or (said12 t_1 q_1 o Execute) (= o p_1)))))))))))
(check-sat)
(pop 1)

; ---- L1_UNMAPS satisfies ept12_is_what_l1_wrote
; from no invariant; hypotheses none
(push 1)
(declare-fun t () Table_1)
(declare-fun q () Inner)
(assert
  (not
    (forall ((t_1 Table_1) (q_1 Inner))
      (=>
        (and (= t_1 t) (= q_1 q))
        (and
          (or (and (= t_1 t) (= q_1 q)) (not (exists ((o Outer)) (ept12 t_1 q_1 o))))
          (not (and (not (and (= t_1 t) (= q_1 q))) (right12 t_1 q_1 Read)))
          (not (and (not (and (= t_1 t) (= q_1 q))) (right12 t_1 q_1 Write)))
          (not (and (not (and (= t_1 t) (= q_1 q))) (right12 t_1 q_1 Execute))))))))
(check-sat)
(pop 1)
