; vmxmodel 0.1.0, certificate format 1
; module: paging
; property: l0_gives_what_it_says
; claim: step: all p: Outer, f: Frame, write: Bool: L0_MAPS(p, f, write) implies next(ept01[p]) == f and next(right01[p, Read]) and next(right01[p, Execute]) and (next(right01[p, Write]) iff write)
; method: 1-induction
; transitions: L0_MAPS
; obligations: 1, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Table_1 0)
(declare-sort Inner 0)
(declare-sort Outer 0)
(declare-sort Frame 0)
(declare-datatypes ((Right 0)) (((Read) (Write) (Execute))))
(declare-fun ept01 (Outer Frame) Bool)
(assert (forall ((i1 Outer) (x Frame) (y Frame)) (=> (and (ept01 i1 x) (ept01 i1 y)) (= x y))))
(declare-fun right01 (Outer Right) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- L0_MAPS satisfies l0_gives_what_it_says
; from no invariant; hypotheses none
(push 1)
(declare-fun p () Outer)
(declare-fun f () Frame)
(declare-fun write () Bool)
(assert
  (not
    (forall ((p_1 Outer) (f_1 Frame))
      (and
        (=>
          (and (= p_1 p) (= f_1 f) (not write))
          (and
            (ite (= p_1 p) (= f f_1) (ept01 p_1 f_1))
            (or (= p_1 p) (right01 p_1 Read))
            (or (= p_1 p) (right01 p_1 Execute))
            (ite (= p_1 p) (not write) (not (right01 p_1 Write)))))
        (=>
          (and (= p_1 p) (= f_1 f) write)
          (and
            (ite (= p_1 p) (= f f_1) (ept01 p_1 f_1))
            (or (= p_1 p) (right01 p_1 Read))
            (or (= p_1 p) (right01 p_1 Execute))
            (ite (= p_1 p) write (right01 p_1 Write))))))))
(check-sat)
(pop 1)
