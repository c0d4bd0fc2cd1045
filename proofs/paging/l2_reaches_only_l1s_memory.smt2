; vmxmodel 0.1.0, certificate format 1
; module: paging
; property: l2_reaches_only_l1s_memory
; claim: invariant: all c: Core, t: Table, q: Inner, f: Frame: ept02[t, q] == f or tlb[c, t, q] == f implies l1_owns[f]
; method: 1-induction
; invariant: l2_reaches_only_l1s_memory: all c: Core, t: Table, q: Inner, f: Frame: ept02[t, q] == f or tlb[c, t, q] == f implies l1_owns[f]
; invariant: l1_has_only_its_memory: all p: Outer, f: Frame: ept01[p] == f implies l1_owns[f]
; transitions: INVEPT, INVEPT_ALL, L0_MAPS, L0_UNMAPS, EPT_VIOLATION.fill, CACHE
; obligations: 9, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Table_1 0)
(declare-sort Inner 0)
(declare-sort Outer 0)
(declare-sort Frame 0)
(declare-datatypes ((Right 0)) (((Read) (Write) (Execute))))
(declare-fun l1_owns (Frame) Bool)
(declare-fun ept12 (Table_1 Inner Outer) Bool)
(assert
  (forall ((i1 Table_1) (i2 Inner) (x Outer) (y Outer)) (=> (and (ept12 i1 i2 x) (ept12 i1 i2 y)) (= x y))))
(declare-fun ept01 (Outer Frame) Bool)
(assert (forall ((i1 Outer) (x Frame) (y Frame)) (=> (and (ept01 i1 x) (ept01 i1 y)) (= x y))))
(declare-fun right01 (Outer Right) Bool)
(declare-fun ept02 (Table_1 Inner Frame) Bool)
(assert
  (forall ((i1 Table_1) (i2 Inner) (x Frame) (y Frame)) (=> (and (ept02 i1 i2 x) (ept02 i1 i2 y)) (= x y))))
(declare-fun tlb (Core Table_1 Inner Frame) Bool)
(assert
  (forall ((i1 Core) (i2 Table_1) (i3 Inner) (x Frame) (y Frame))
    (=> (and (tlb i1 i2 i3 x) (tlb i1 i2 i3 y)) (= x y))))

(define-fun init_ept01 () Bool (forall ((i Outer)) (not (exists ((f Frame)) (ept01 i f)))))
(define-fun init_ept02 () Bool (forall ((i1 Table_1) (i2 Inner)) (not (exists ((f Frame)) (ept02 i1 i2 f)))))
(define-fun init_tlb () Bool
  (forall ((i1 Core) (i2 Table_1) (i3 Inner)) (not (exists ((f Frame)) (tlb i1 i2 i3 f)))))
(define-fun l2_reaches_only_l1s_memory () Bool
  (forall ((c Core) (t Table_1) (q Inner) (f Frame)) (=> (or (ept02 t q f) (tlb c t q f)) (l1_owns f))))
(define-fun l1_has_only_its_memory () Bool (forall ((p Outer) (f Frame)) (=> (ept01 p f) (l1_owns f))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially l2_reaches_only_l1s_memory
(push 1)
(assert init_ept02)
(assert init_tlb)
(assert (not l2_reaches_only_l1s_memory))
(check-sat)
(pop 1)

; ---- initially l1_has_only_its_memory
(push 1)
(assert init_ept01)
(assert (not l1_has_only_its_memory))
(check-sat)
(pop 1)

; ---- INVEPT keeps l2_reaches_only_l1s_memory
; from l2_reaches_only_l1s_memory; hypotheses none
(push 1)
(declare-fun t () Table_1)
(assert l2_reaches_only_l1s_memory)
(assert
  (not
    (forall ((c Core) (t_1 Table_1) (q Inner) (f Frame))
      (=> (or (ite (= t_1 t) false (ept02 t_1 q f)) (ite (= t_1 t) false (tlb c t_1 q f))) (l1_owns f)))))
(check-sat)
(pop 1)

; ---- INVEPT_ALL keeps l2_reaches_only_l1s_memory
; from no invariant; hypotheses none
(push 1)
(assert false)
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

; ---- L0_UNMAPS keeps l2_reaches_only_l1s_memory
; from l2_reaches_only_l1s_memory; hypotheses none
(push 1)
(declare-fun p () Outer)
(assert l2_reaches_only_l1s_memory)
(assert
  (not
    (forall ((c Core) (t Table_1) (q Inner) (f Frame))
      (=>
        (or
          (ite (forall ((f_1 Frame)) (= (ept02 t q f_1) (ept01 p f_1))) false (ept02 t q f))
          (ite (forall ((f_1 Frame)) (= (tlb c t q f_1) (ept01 p f_1))) false (tlb c t q f)))
        (l1_owns f)))))
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

; ---- EPT_VIOLATION.fill keeps l2_reaches_only_l1s_memory
; from l2_reaches_only_l1s_memory, l1_has_only_its_memory; hypotheses 4, 5, 6
(push 1)
(declare-fun t () Table_1)
(declare-fun q () Inner)
(declare-fun p () Outer)
(declare-fun f () Frame)
(declare-fun r () Right)
(assert l2_reaches_only_l1s_memory)
(assert l1_has_only_its_memory)
(assert (not (and (ept12 t q p) (or (not (exists ((f_1 Frame)) (ept01 p f_1))) (not (right01 p r))))))
(assert (ept12 t q p))
(assert (ept01 p f))
(assert
  (not
    (forall ((c_1 Core) (t_1 Table_1) (q_1 Inner) (f_1 Frame))
      (=>
        (or (ite (and (= t_1 t) (= q_1 q)) (= f f_1) (ept02 t_1 q_1 f_1)) (tlb c_1 t_1 q_1 f_1))
        (l1_owns f_1)))))
(check-sat)
(pop 1)

; ---- CACHE keeps l2_reaches_only_l1s_memory
; from l2_reaches_only_l1s_memory; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun t () Table_1)
(declare-fun q () Inner)
(assert l2_reaches_only_l1s_memory)
(assert
  (not
    (forall ((c_1 Core) (t_1 Table_1) (q_1 Inner) (f Frame))
      (=>
        (or (ept02 t_1 q_1 f) (ite (and (= c_1 c) (= t_1 t) (= q_1 q)) (ept02 t q f) (tlb c_1 t_1 q_1 f)))
        (l1_owns f)))))
(check-sat)
(pop 1)
