; vmxmodel 0.1.0, certificate format 1
; module: paging
; property: cached_is_what_is_there
; claim: step: all c: Core, t: Table, q: Inner, r: Right: CACHE(c, t, q) implies next(tlb[c, t, q]) == ept02[t, q] and (next(tlb_right[c, t, q, r]) iff right02[t, q, r])
; method: 1-induction
; transitions: CACHE
; obligations: 1, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Table_1 0)
(declare-sort Inner 0)
(declare-sort Outer 0)
(declare-sort Frame 0)
(declare-datatypes ((Right 0)) (((Read) (Write) (Execute))))
(declare-fun ept02 (Table_1 Inner Frame) Bool)
(assert
  (forall ((i1 Table_1) (i2 Inner) (x Frame) (y Frame)) (=> (and (ept02 i1 i2 x) (ept02 i1 i2 y)) (= x y))))
(declare-fun right02 (Table_1 Inner Right) Bool)
(declare-fun tlb (Core Table_1 Inner Frame) Bool)
(assert
  (forall ((i1 Core) (i2 Table_1) (i3 Inner) (x Frame) (y Frame))
    (=> (and (tlb i1 i2 i3 x) (tlb i1 i2 i3 y)) (= x y))))
(declare-fun tlb_right (Core Table_1 Inner Right) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- CACHE satisfies cached_is_what_is_there
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun t () Table_1)
(declare-fun q () Inner)
(assert
  (not
    (forall ((c_1 Core) (t_1 Table_1) (q_1 Inner))
      (and
        (=>
          (and (= c_1 c) (= t_1 t) (= q_1 q))
          (and
            (ite
              (and (= c_1 c) (= t_1 t) (= q_1 q))
              (forall ((f Frame)) (= (ept02 t q f) (ept02 t_1 q_1 f)))
              (forall ((f Frame)) (= (tlb c_1 t_1 q_1 f) (ept02 t_1 q_1 f))))
            (ite
              (and (= c_1 c) (= t_1 t) (= q_1 q))
              (= (right02 t q Read) (right02 t_1 q_1 Read))
              (= (tlb_right c_1 t_1 q_1 Read) (right02 t_1 q_1 Read)))))
        (=>
          (and (= c_1 c) (= t_1 t) (= q_1 q))
          (and
            (ite
              (and (= c_1 c) (= t_1 t) (= q_1 q))
              (forall ((f Frame)) (= (ept02 t q f) (ept02 t_1 q_1 f)))
              (forall ((f Frame)) (= (tlb c_1 t_1 q_1 f) (ept02 t_1 q_1 f))))
            (ite
              (and (= c_1 c) (= t_1 t) (= q_1 q))
              (= (right02 t q Write) (right02 t_1 q_1 Write))
              (= (tlb_right c_1 t_1 q_1 Write) (right02 t_1 q_1 Write)))))
        (=>
          (and (= c_1 c) (= t_1 t) (= q_1 q))
          (and
            (ite
              (and (= c_1 c) (= t_1 t) (= q_1 q))
              (forall ((f Frame)) (= (ept02 t q f) (ept02 t_1 q_1 f)))
              (forall ((f Frame)) (= (tlb c_1 t_1 q_1 f) (ept02 t_1 q_1 f))))
            (ite
              (and (= c_1 c) (= t_1 t) (= q_1 q))
              (= (right02 t q Execute) (right02 t_1 q_1 Execute))
              (= (tlb_right c_1 t_1 q_1 Execute) (right02 t_1 q_1 Execute)))))))))
(check-sat)
(pop 1)
