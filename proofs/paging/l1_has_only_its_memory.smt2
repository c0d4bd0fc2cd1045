; vmxmodel 0.1.0, certificate format 1
; module: paging
; property: l1_has_only_its_memory
; claim: invariant: all p: Outer, f: Frame: ept01[p] == f implies l1_owns[f]
; method: 1-induction
; invariant: l1_has_only_its_memory: all p: Outer, f: Frame: ept01[p] == f implies l1_owns[f]
; transitions: L0_MAPS, L0_UNMAPS
; obligations: 3, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Table_1 0)
(declare-sort Inner 0)
(declare-sort Outer 0)
(declare-sort Frame 0)
(declare-datatypes ((Right 0)) (((Read) (Write) (Execute))))
(declare-fun l1_owns (Frame) Bool)
(declare-fun ept01 (Outer Frame) Bool)
(assert (forall ((i1 Outer) (x Frame) (y Frame)) (=> (and (ept01 i1 x) (ept01 i1 y)) (= x y))))

(define-fun init_ept01 () Bool (forall ((i Outer)) (not (exists ((f Frame)) (ept01 i f)))))
(define-fun l1_has_only_its_memory () Bool (forall ((p Outer) (f Frame)) (=> (ept01 p f) (l1_owns f))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially l1_has_only_its_memory
(push 1)
(assert init_ept01)
(assert (not l1_has_only_its_memory))
(check-sat)
(pop 1)

; ---- L0_MAPS keeps l1_has_only_its_memory
; from l1_has_only_its_memory; hypotheses 1
(push 1)
(declare-fun p () Outer)
(declare-fun f () Frame)
(assert l1_has_only_its_memory)
(assert (l1_owns f))
(assert (not (forall ((p_1 Outer) (f_1 Frame)) (=> (ite (= p_1 p) (= f f_1) (ept01 p_1 f_1)) (l1_owns f_1)))))
(check-sat)
(pop 1)

; ---- L0_UNMAPS keeps l1_has_only_its_memory
; from l1_has_only_its_memory; hypotheses none
(push 1)
(declare-fun p () Outer)
(assert l1_has_only_its_memory)
(assert (not (forall ((p_1 Outer) (f Frame)) (=> (ite (= p_1 p) false (ept01 p_1 f)) (l1_owns f)))))
(check-sat)
(pop 1)
