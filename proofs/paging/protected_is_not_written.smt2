; vmxmodel 0.1.0, certificate format 1
; module: paging
; property: protected_is_not_written
; claim: step: all p: Outer: L0_PROTECTS(p) implies ept01[p] != none and not next(right01[p, Write])
; source: KVM: kvm_mmu_slot_gfn_write_protect [S]
; trust: read in source code
; method: 1-induction
; transitions: L0_PROTECTS
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

; ---- L0_PROTECTS satisfies protected_is_not_written
; from no invariant; hypotheses 1
(push 1)
(declare-fun p () Outer)
(assert (exists ((f Frame)) (ept01 p f)))
(assert
  (not
    (forall ((p_1 Outer))
      (=> (= p_1 p) (and (exists ((f Frame)) (ept01 p_1 f)) (not (and (not (= p_1 p)) (right01 p_1 Write))))))))
(check-sat)
(pop 1)
