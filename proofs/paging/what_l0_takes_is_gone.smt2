; vmxmodel 0.1.0, certificate format 1
; module: paging
; property: what_l0_takes_is_gone
; claim: step: all c: Core, t: Table, q: Inner, p: Outer: L0_UNMAPS(p) implies ept01[p] != none and next(ept01[p]) == none and next(ept02[t, q]) == (if ept02[t, q] == ept01[p] then none else ept02[t, q]) and next(tlb[c, t, q]) == (if tlb[c, t, q] == ept01[p] then none else tlb[c, t, q])
; source: KVM: kvm_unmap_gfn_range [S]
; trust: read in source code
; method: 1-induction
; transitions: L0_UNMAPS
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
(declare-fun ept02 (Table_1 Inner Frame) Bool)
(assert
  (forall ((i1 Table_1) (i2 Inner) (x Frame) (y Frame)) (=> (and (ept02 i1 i2 x) (ept02 i1 i2 y)) (= x y))))
(declare-fun tlb (Core Table_1 Inner Frame) Bool)
(assert
  (forall ((i1 Core) (i2 Table_1) (i3 Inner) (x Frame) (y Frame))
    (=> (and (tlb i1 i2 i3 x) (tlb i1 i2 i3 y)) (= x y))))


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- L0_UNMAPS satisfies what_l0_takes_is_gone
; from no invariant; hypotheses 1
(push 1)
(declare-fun p () Outer)
(assert (exists ((f Frame)) (ept01 p f)))
(assert
  (not
    (forall ((c_1 Core) (t_1 Table_1) (q_1 Inner) (p_1 Outer))
      (=>
        (= p_1 p)
        (and
          (exists ((f Frame)) (ept01 p_1 f))
          (or (= p_1 p) (not (exists ((f Frame)) (ept01 p_1 f))))
          (ite
            (forall ((f Frame)) (= (ept02 t_1 q_1 f) (ept01 p f)))
            (or
              (forall ((f Frame)) (= (ept02 t_1 q_1 f) (ept01 p_1 f)))
              (not (exists ((f Frame)) (ept02 t_1 q_1 f))))
            (or
              (not (forall ((f Frame)) (= (ept02 t_1 q_1 f) (ept01 p_1 f))))
              (not (exists ((f Frame)) (ept02 t_1 q_1 f)))))
          (ite
            (forall ((f Frame)) (= (tlb c_1 t_1 q_1 f) (ept01 p f)))
            (or
              (forall ((f Frame)) (= (tlb c_1 t_1 q_1 f) (ept01 p_1 f)))
              (not (exists ((f Frame)) (tlb c_1 t_1 q_1 f))))
            (or
              (not (forall ((f Frame)) (= (tlb c_1 t_1 q_1 f) (ept01 p_1 f))))
              (not (exists ((f Frame)) (tlb c_1 t_1 q_1 f))))))))))
(check-sat)
(pop 1)
