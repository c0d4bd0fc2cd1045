; vmxmodel 0.1.0, certificate format 1
; module: paging
; property: violations_go_to_whoever_can_help
; claim: step: all c: Core, t: Table, q: Inner, p: Outer, f: Frame, r: Right: EPT_VIOLATION(c, t, q, p, f, r) implies not right02[t, q, r] and (EPT_VIOLATION.reflected(c, t, q, p, f, r) iff ept12[t, q] == none or not right12[t, q, r]) and (EPT_VIOLATION.below(c, t, q, p, f, r) implies ept12[t, q] == p and (ept01[p] == none or not right01[p, r])) and (ept12[t, q] == p and not right01[p, r] implies next(ept02[t, q]) == ept02[t, q]) and (right12[t, q, r] and ept12[t, q] == p and ept01[p] == f and right01[p, r] implies next(ept02[t, q]) == f and next(right02[t, q, r]))
; source: KVM: nested_ept_inject_page_fault, kvm_faultin_pfn [S]
; trust: read in source code
; method: 1-induction
; invariant: rights_are_of_what_is_mapped: all c: Core, t: Table, q: Inner, p: Outer, r: Right: (right01[p, r] implies ept01[p] != none) and (right02[t, q, r] implies ept02[t, q] != none) and (tlb_right[c, t, q, r] implies tlb[c, t, q] != none)
; transitions: INVEPT, INVEPT_ALL, L0_MAPS, L0_UNMAPS, L0_PROTECTS, EPT_VIOLATION.fill, CACHE, EPT_VIOLATION.reflected, EPT_VIOLATION.below
; obligations: 11, each to be answered unsat

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
(declare-fun ept01 (Outer Frame) Bool)
(assert (forall ((i1 Outer) (x Frame) (y Frame)) (=> (and (ept01 i1 x) (ept01 i1 y)) (= x y))))
(declare-fun right01 (Outer Right) Bool)
(declare-fun ept02 (Table_1 Inner Frame) Bool)
(assert
  (forall ((i1 Table_1) (i2 Inner) (x Frame) (y Frame)) (=> (and (ept02 i1 i2 x) (ept02 i1 i2 y)) (= x y))))
(declare-fun right02 (Table_1 Inner Right) Bool)
(declare-fun tlb (Core Table_1 Inner Frame) Bool)
(assert
  (forall ((i1 Core) (i2 Table_1) (i3 Inner) (x Frame) (y Frame))
    (=> (and (tlb i1 i2 i3 x) (tlb i1 i2 i3 y)) (= x y))))
(declare-fun tlb_right (Core Table_1 Inner Right) Bool)

(define-fun init_ept01 () Bool (forall ((i Outer)) (not (exists ((f Frame)) (ept01 i f)))))
(define-fun init_right01 () Bool
  (forall ((i1 Outer)) (and (not (right01 i1 Read)) (not (right01 i1 Write)) (not (right01 i1 Execute)))))
(define-fun init_ept02 () Bool (forall ((i1 Table_1) (i2 Inner)) (not (exists ((f Frame)) (ept02 i1 i2 f)))))
(define-fun init_right02 () Bool
  (forall ((i1 Table_1) (i2 Inner))
    (and (not (right02 i1 i2 Read)) (not (right02 i1 i2 Write)) (not (right02 i1 i2 Execute)))))
(define-fun init_tlb () Bool
  (forall ((i1 Core) (i2 Table_1) (i3 Inner)) (not (exists ((f Frame)) (tlb i1 i2 i3 f)))))
(define-fun init_tlb_right () Bool
  (forall ((i1 Core) (i2 Table_1) (i3 Inner))
    (and (not (tlb_right i1 i2 i3 Read)) (not (tlb_right i1 i2 i3 Write)) (not (tlb_right i1 i2 i3 Execute)))))
(define-fun rights_are_of_what_is_mapped () Bool
  (forall ((c Core) (t Table_1) (q Inner) (p Outer))
    (and
      (=> (right01 p Read) (exists ((f Frame)) (ept01 p f)))
      (=> (right02 t q Read) (exists ((f Frame)) (ept02 t q f)))
      (=> (tlb_right c t q Read) (exists ((f Frame)) (tlb c t q f)))
      (=> (right01 p Write) (exists ((f Frame)) (ept01 p f)))
      (=> (right02 t q Write) (exists ((f Frame)) (ept02 t q f)))
      (=> (tlb_right c t q Write) (exists ((f Frame)) (tlb c t q f)))
      (=> (right01 p Execute) (exists ((f Frame)) (ept01 p f)))
      (=> (right02 t q Execute) (exists ((f Frame)) (ept02 t q f)))
      (=> (tlb_right c t q Execute) (exists ((f Frame)) (tlb c t q f))))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially rights_are_of_what_is_mapped
(push 1)
(assert init_ept01)
(assert init_right01)
(assert init_ept02)
(assert init_right02)
(assert init_tlb)
(assert init_tlb_right)
(assert (not rights_are_of_what_is_mapped))
(check-sat)
(pop 1)

; ---- INVEPT keeps rights_are_of_what_is_mapped
; from rights_are_of_what_is_mapped; hypotheses none
(push 1)
(declare-fun t () Table_1)
(assert rights_are_of_what_is_mapped)
(assert
  (not
    (forall ((c Core) (t_1 Table_1) (q Inner) (p Outer))
      (and
        (=> (right01 p Read) (exists ((f Frame)) (ept01 p f)))
        (=>
          (and (not (= t_1 t)) (right02 t_1 q Read))
          (not (or (= t_1 t) (not (exists ((f Frame)) (ept02 t_1 q f))))))
        (=>
          (and (not (= t_1 t)) (tlb_right c t_1 q Read))
          (not (or (= t_1 t) (not (exists ((f Frame)) (tlb c t_1 q f))))))
        (=> (right01 p Write) (exists ((f Frame)) (ept01 p f)))
        (=>
          (and (not (= t_1 t)) (right02 t_1 q Write))
          (not (or (= t_1 t) (not (exists ((f Frame)) (ept02 t_1 q f))))))
        (=>
          (and (not (= t_1 t)) (tlb_right c t_1 q Write))
          (not (or (= t_1 t) (not (exists ((f Frame)) (tlb c t_1 q f))))))
        (=> (right01 p Execute) (exists ((f Frame)) (ept01 p f)))
        (=>
          (and (not (= t_1 t)) (right02 t_1 q Execute))
          (not (or (= t_1 t) (not (exists ((f Frame)) (ept02 t_1 q f))))))
        (=>
          (and (not (= t_1 t)) (tlb_right c t_1 q Execute))
          (not (or (= t_1 t) (not (exists ((f Frame)) (tlb c t_1 q f))))))))))
(check-sat)
(pop 1)

; ---- INVEPT_ALL keeps rights_are_of_what_is_mapped
; from rights_are_of_what_is_mapped; hypotheses none
(push 1)
(assert rights_are_of_what_is_mapped)
(assert
  (not
    (forall ((p Outer))
      (and
        (=> (right01 p Read) (exists ((f Frame)) (ept01 p f)))
        (=> (right01 p Write) (exists ((f Frame)) (ept01 p f)))
        (=> (right01 p Execute) (exists ((f Frame)) (ept01 p f)))))))
(check-sat)
(pop 1)

; ---- L0_MAPS keeps rights_are_of_what_is_mapped
; from rights_are_of_what_is_mapped; hypotheses none
(push 1)
(declare-fun p () Outer)
(declare-fun f () Frame)
(declare-fun write () Bool)
(assert rights_are_of_what_is_mapped)
(assert
  (not
    (forall ((c Core) (t Table_1) (q Inner) (p_1 Outer))
      (and
        (=>
          (or (= p_1 p) (right01 p_1 Read))
          (not (ite (= p_1 p) false (not (exists ((f_1 Frame)) (ept01 p_1 f_1))))))
        (=> (right02 t q Read) (exists ((f_1 Frame)) (ept02 t q f_1)))
        (=> (tlb_right c t q Read) (exists ((f_1 Frame)) (tlb c t q f_1)))
        (=>
          (ite (= p_1 p) write (right01 p_1 Write))
          (not (ite (= p_1 p) false (not (exists ((f_1 Frame)) (ept01 p_1 f_1))))))
        (=> (right02 t q Write) (exists ((f_1 Frame)) (ept02 t q f_1)))
        (=> (tlb_right c t q Write) (exists ((f_1 Frame)) (tlb c t q f_1)))
        (=>
          (or (= p_1 p) (right01 p_1 Execute))
          (not (ite (= p_1 p) false (not (exists ((f_1 Frame)) (ept01 p_1 f_1))))))
        (=> (right02 t q Execute) (exists ((f_1 Frame)) (ept02 t q f_1)))
        (=> (tlb_right c t q Execute) (exists ((f_1 Frame)) (tlb c t q f_1)))))))
(check-sat)
(pop 1)

; ---- L0_UNMAPS keeps rights_are_of_what_is_mapped
; from rights_are_of_what_is_mapped; hypotheses none
(push 1)
(declare-fun p () Outer)
(assert rights_are_of_what_is_mapped)
(assert
  (not
    (forall ((c Core) (t Table_1) (q Inner) (p_1 Outer))
      (and
        (=>
          (and (not (= p_1 p)) (right01 p_1 Read))
          (not (or (= p_1 p) (not (exists ((f Frame)) (ept01 p_1 f))))))
        (=>
          (and (not (forall ((f Frame)) (= (ept02 t q f) (ept01 p f)))) (right02 t q Read))
          (not
            (or (forall ((f Frame)) (= (ept02 t q f) (ept01 p f))) (not (exists ((f Frame)) (ept02 t q f))))))
        (=>
          (and (not (forall ((f Frame)) (= (tlb c t q f) (ept01 p f)))) (tlb_right c t q Read))
          (not
            (or (forall ((f Frame)) (= (tlb c t q f) (ept01 p f))) (not (exists ((f Frame)) (tlb c t q f))))))
        (=>
          (and (not (= p_1 p)) (right01 p_1 Write))
          (not (or (= p_1 p) (not (exists ((f Frame)) (ept01 p_1 f))))))
        (=>
          (and (not (forall ((f Frame)) (= (ept02 t q f) (ept01 p f)))) (right02 t q Write))
          (not
            (or (forall ((f Frame)) (= (ept02 t q f) (ept01 p f))) (not (exists ((f Frame)) (ept02 t q f))))))
        (=>
          (and (not (forall ((f Frame)) (= (tlb c t q f) (ept01 p f)))) (tlb_right c t q Write))
          (not
            (or (forall ((f Frame)) (= (tlb c t q f) (ept01 p f))) (not (exists ((f Frame)) (tlb c t q f))))))
        (=>
          (and (not (= p_1 p)) (right01 p_1 Execute))
          (not (or (= p_1 p) (not (exists ((f Frame)) (ept01 p_1 f))))))
        (=>
          (and (not (forall ((f Frame)) (= (ept02 t q f) (ept01 p f)))) (right02 t q Execute))
          (not
            (or (forall ((f Frame)) (= (ept02 t q f) (ept01 p f))) (not (exists ((f Frame)) (ept02 t q f))))))
        (=>
          (and (not (forall ((f Frame)) (= (tlb c t q f) (ept01 p f)))) (tlb_right c t q Execute))
          (not
            (or (forall ((f Frame)) (= (tlb c t q f) (ept01 p f))) (not (exists ((f Frame)) (tlb c t q f))))))))))
(check-sat)
(pop 1)

; ---- L0_PROTECTS keeps rights_are_of_what_is_mapped
; from rights_are_of_what_is_mapped; hypotheses none
(push 1)
(declare-fun p () Outer)
(assert rights_are_of_what_is_mapped)
(assert
  (not
    (forall ((c Core) (t Table_1) (q Inner) (p_1 Outer))
      (and
        (=> (right01 p_1 Read) (exists ((f Frame)) (ept01 p_1 f)))
        (=> (right02 t q Read) (exists ((f Frame)) (ept02 t q f)))
        (=> (tlb_right c t q Read) (exists ((f Frame)) (tlb c t q f)))
        (=> (and (not (= p_1 p)) (right01 p_1 Write)) (exists ((f Frame)) (ept01 p_1 f)))
        (=>
          (and (not (forall ((f Frame)) (= (ept02 t q f) (ept01 p f)))) (right02 t q Write))
          (exists ((f Frame)) (ept02 t q f)))
        (=>
          (and (not (forall ((f Frame)) (= (tlb c t q f) (ept01 p f)))) (tlb_right c t q Write))
          (exists ((f Frame)) (tlb c t q f)))
        (=> (right01 p_1 Execute) (exists ((f Frame)) (ept01 p_1 f)))
        (=> (right02 t q Execute) (exists ((f Frame)) (ept02 t q f)))
        (=> (tlb_right c t q Execute) (exists ((f Frame)) (tlb c t q f)))))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION.fill keeps rights_are_of_what_is_mapped
; from rights_are_of_what_is_mapped; hypotheses none
(push 1)
(declare-fun t () Table_1)
(declare-fun q () Inner)
(declare-fun p () Outer)
(declare-fun f () Frame)
(assert rights_are_of_what_is_mapped)
(assert
  (not
    (forall ((c_1 Core) (t_1 Table_1) (q_1 Inner) (p_1 Outer))
      (and
        (=> (right01 p_1 Read) (exists ((f_1 Frame)) (ept01 p_1 f_1)))
        (=>
          (ite (and (= t_1 t) (= q_1 q)) (and (right12 t q Read) (right01 p Read)) (right02 t_1 q_1 Read))
          (not (ite (and (= t_1 t) (= q_1 q)) false (not (exists ((f_1 Frame)) (ept02 t_1 q_1 f_1))))))
        (=> (tlb_right c_1 t_1 q_1 Read) (exists ((f_1 Frame)) (tlb c_1 t_1 q_1 f_1)))
        (=> (right01 p_1 Write) (exists ((f_1 Frame)) (ept01 p_1 f_1)))
        (=>
          (ite (and (= t_1 t) (= q_1 q)) (and (right12 t q Write) (right01 p Write)) (right02 t_1 q_1 Write))
          (not (ite (and (= t_1 t) (= q_1 q)) false (not (exists ((f_1 Frame)) (ept02 t_1 q_1 f_1))))))
        (=> (tlb_right c_1 t_1 q_1 Write) (exists ((f_1 Frame)) (tlb c_1 t_1 q_1 f_1)))
        (=> (right01 p_1 Execute) (exists ((f_1 Frame)) (ept01 p_1 f_1)))
        (=>
          (ite
            (and (= t_1 t) (= q_1 q))
            (and (right12 t q Execute) (right01 p Execute))
            (right02 t_1 q_1 Execute))
          (not (ite (and (= t_1 t) (= q_1 q)) false (not (exists ((f_1 Frame)) (ept02 t_1 q_1 f_1))))))
        (=> (tlb_right c_1 t_1 q_1 Execute) (exists ((f_1 Frame)) (tlb c_1 t_1 q_1 f_1)))))))
(check-sat)
(pop 1)

; ---- CACHE keeps rights_are_of_what_is_mapped
; from rights_are_of_what_is_mapped; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun t () Table_1)
(declare-fun q () Inner)
(assert rights_are_of_what_is_mapped)
(assert
  (not
    (forall ((c_1 Core) (t_1 Table_1) (q_1 Inner) (p Outer))
      (and
        (=> (right01 p Read) (exists ((f Frame)) (ept01 p f)))
        (=> (right02 t_1 q_1 Read) (exists ((f Frame)) (ept02 t_1 q_1 f)))
        (=>
          (ite (and (= c_1 c) (= t_1 t) (= q_1 q)) (right02 t q Read) (tlb_right c_1 t_1 q_1 Read))
          (not
            (ite
              (and (= c_1 c) (= t_1 t) (= q_1 q))
              (not (exists ((f Frame)) (ept02 t q f)))
              (not (exists ((f Frame)) (tlb c_1 t_1 q_1 f))))))
        (=> (right01 p Write) (exists ((f Frame)) (ept01 p f)))
        (=> (right02 t_1 q_1 Write) (exists ((f Frame)) (ept02 t_1 q_1 f)))
        (=>
          (ite (and (= c_1 c) (= t_1 t) (= q_1 q)) (right02 t q Write) (tlb_right c_1 t_1 q_1 Write))
          (not
            (ite
              (and (= c_1 c) (= t_1 t) (= q_1 q))
              (not (exists ((f Frame)) (ept02 t q f)))
              (not (exists ((f Frame)) (tlb c_1 t_1 q_1 f))))))
        (=> (right01 p Execute) (exists ((f Frame)) (ept01 p f)))
        (=> (right02 t_1 q_1 Execute) (exists ((f Frame)) (ept02 t_1 q_1 f)))
        (=>
          (ite (and (= c_1 c) (= t_1 t) (= q_1 q)) (right02 t q Execute) (tlb_right c_1 t_1 q_1 Execute))
          (not
            (ite
              (and (= c_1 c) (= t_1 t) (= q_1 q))
              (not (exists ((f Frame)) (ept02 t q f)))
              (not (exists ((f Frame)) (tlb c_1 t_1 q_1 f))))))))))
(check-sat)
(pop 1)

; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- EPT_VIOLATION.reflected satisfies violations_go_to_whoever_can_help
; from rights_are_of_what_is_mapped; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(declare-fun t () Table_1)
(declare-fun q () Inner)
(declare-fun p () Outer)
(declare-fun f () Frame)
(declare-fun r () Right)
(assert rights_are_of_what_is_mapped)
(assert (not (and (exists ((f_1 Frame)) (ept02 t q f_1)) (right02 t q r))))
(assert (or (not (exists ((o Outer)) (ept12 t q o))) (not (right12 t q r))))
(assert
  (not
    (forall ((c_1 Core) (t_1 Table_1) (q_1 Inner) (p_1 Outer) (f_1 Frame))
      (and
        (=>
          (and (= c_1 c) (= t_1 t) (= q_1 q) (= p_1 p) (= f_1 f) (= Read r))
          (and
            (not (right02 t_1 q_1 Read))
            (=
              (and (= c_1 c) (= t_1 t) (= q_1 q) (= p_1 p) (= f_1 f) (= Read r))
              (or (not (exists ((o Outer)) (ept12 t_1 q_1 o))) (not (right12 t_1 q_1 Read))))
            (=>
              (and (right12 t_1 q_1 Read) (ept12 t_1 q_1 p_1) (ept01 p_1 f_1) (right01 p_1 Read))
              (and (ept02 t_1 q_1 f_1) (right02 t_1 q_1 Read)))))
        (=>
          (and (= c_1 c) (= t_1 t) (= q_1 q) (= p_1 p) (= f_1 f) (= Write r))
          (and
            (not (right02 t_1 q_1 Write))
            (=
              (and (= c_1 c) (= t_1 t) (= q_1 q) (= p_1 p) (= f_1 f) (= Write r))
              (or (not (exists ((o Outer)) (ept12 t_1 q_1 o))) (not (right12 t_1 q_1 Write))))
            (=>
              (and (right12 t_1 q_1 Write) (ept12 t_1 q_1 p_1) (ept01 p_1 f_1) (right01 p_1 Write))
              (and (ept02 t_1 q_1 f_1) (right02 t_1 q_1 Write)))))
        (=>
          (and (= c_1 c) (= t_1 t) (= q_1 q) (= p_1 p) (= f_1 f) (= Execute r))
          (and
            (not (right02 t_1 q_1 Execute))
            (=
              (and (= c_1 c) (= t_1 t) (= q_1 q) (= p_1 p) (= f_1 f) (= Execute r))
              (or (not (exists ((o Outer)) (ept12 t_1 q_1 o))) (not (right12 t_1 q_1 Execute))))
            (=>
              (and (right12 t_1 q_1 Execute) (ept12 t_1 q_1 p_1) (ept01 p_1 f_1) (right01 p_1 Execute))
              (and (ept02 t_1 q_1 f_1) (right02 t_1 q_1 Execute)))))))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION.below satisfies violations_go_to_whoever_can_help
; from rights_are_of_what_is_mapped; hypotheses 1, 3, 4, 5
(push 1)
(declare-fun c () Core)
(declare-fun t () Table_1)
(declare-fun q () Inner)
(declare-fun p () Outer)
(declare-fun f () Frame)
(declare-fun r () Right)
(assert rights_are_of_what_is_mapped)
(assert (not (and (exists ((f_1 Frame)) (ept02 t q f_1)) (right02 t q r))))
(assert (right12 t q r))
(assert (ept12 t q p))
(assert (or (not (exists ((f_1 Frame)) (ept01 p f_1))) (not (right01 p r))))
(assert
  (not
    (forall ((c_1 Core) (t_1 Table_1) (q_1 Inner) (p_1 Outer) (f_1 Frame))
      (and
        (=>
          (and (= c_1 c) (= t_1 t) (= q_1 q) (= p_1 p) (= f_1 f) (= Read r))
          (and
            (not (right02 t_1 q_1 Read))
            (not (or (not (exists ((o Outer)) (ept12 t_1 q_1 o))) (not (right12 t_1 q_1 Read))))
            (=>
              (and (= c_1 c) (= t_1 t) (= q_1 q) (= p_1 p) (= f_1 f) (= Read r))
              (and
                (ept12 t_1 q_1 p_1)
                (or (not (exists ((f_2 Frame)) (ept01 p_1 f_2))) (not (right01 p_1 Read)))))
            (=>
              (and (right12 t_1 q_1 Read) (ept12 t_1 q_1 p_1) (ept01 p_1 f_1) (right01 p_1 Read))
              (and (ept02 t_1 q_1 f_1) (right02 t_1 q_1 Read)))))
        (=>
          (and (= c_1 c) (= t_1 t) (= q_1 q) (= p_1 p) (= f_1 f) (= Write r))
          (and
            (not (right02 t_1 q_1 Write))
            (not (or (not (exists ((o Outer)) (ept12 t_1 q_1 o))) (not (right12 t_1 q_1 Write))))
            (=>
              (and (= c_1 c) (= t_1 t) (= q_1 q) (= p_1 p) (= f_1 f) (= Write r))
              (and
                (ept12 t_1 q_1 p_1)
                (or (not (exists ((f_2 Frame)) (ept01 p_1 f_2))) (not (right01 p_1 Write)))))
            (=>
              (and (right12 t_1 q_1 Write) (ept12 t_1 q_1 p_1) (ept01 p_1 f_1) (right01 p_1 Write))
              (and (ept02 t_1 q_1 f_1) (right02 t_1 q_1 Write)))))
        (=>
          (and (= c_1 c) (= t_1 t) (= q_1 q) (= p_1 p) (= f_1 f) (= Execute r))
          (and
            (not (right02 t_1 q_1 Execute))
            (not (or (not (exists ((o Outer)) (ept12 t_1 q_1 o))) (not (right12 t_1 q_1 Execute))))
            (=>
              (and (= c_1 c) (= t_1 t) (= q_1 q) (= p_1 p) (= f_1 f) (= Execute r))
              (and
                (ept12 t_1 q_1 p_1)
                (or (not (exists ((f_2 Frame)) (ept01 p_1 f_2))) (not (right01 p_1 Execute)))))
            (=>
              (and (right12 t_1 q_1 Execute) (ept12 t_1 q_1 p_1) (ept01 p_1 f_1) (right01 p_1 Execute))
              (and (ept02 t_1 q_1 f_1) (right02 t_1 q_1 Execute)))))))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION.fill satisfies violations_go_to_whoever_can_help
; from rights_are_of_what_is_mapped; hypotheses 1, 3, 4, 5
(push 1)
(declare-fun c () Core)
(declare-fun t () Table_1)
(declare-fun q () Inner)
(declare-fun p () Outer)
(declare-fun f () Frame)
(declare-fun r () Right)
(assert rights_are_of_what_is_mapped)
(assert (not (and (exists ((f_1 Frame)) (ept02 t q f_1)) (right02 t q r))))
(assert (right12 t q r))
(assert (not (and (ept12 t q p) (or (not (exists ((f_1 Frame)) (ept01 p f_1))) (not (right01 p r))))))
(assert (ept12 t q p))
(assert
  (not
    (forall ((c_1 Core) (t_1 Table_1) (q_1 Inner) (p_1 Outer) (f_1 Frame))
      (and
        (=>
          (and (= c_1 c) (= t_1 t) (= q_1 q) (= p_1 p) (= f_1 f) (= Read r))
          (and
            (not (right02 t_1 q_1 Read))
            (not (or (not (exists ((o Outer)) (ept12 t_1 q_1 o))) (not (right12 t_1 q_1 Read))))
            (=>
              (and (ept12 t_1 q_1 p_1) (not (right01 p_1 Read)))
              (or (not (and (= t_1 t) (= q_1 q))) (ept02 t_1 q_1 f)))
            (=>
              (and (right12 t_1 q_1 Read) (ept12 t_1 q_1 p_1) (ept01 p_1 f_1) (right01 p_1 Read))
              (and
                (ite (and (= t_1 t) (= q_1 q)) (= f f_1) (ept02 t_1 q_1 f_1))
                (ite
                  (and (= t_1 t) (= q_1 q))
                  (and (right12 t q Read) (right01 p Read))
                  (right02 t_1 q_1 Read))))))
        (=>
          (and (= c_1 c) (= t_1 t) (= q_1 q) (= p_1 p) (= f_1 f) (= Write r))
          (and
            (not (right02 t_1 q_1 Write))
            (not (or (not (exists ((o Outer)) (ept12 t_1 q_1 o))) (not (right12 t_1 q_1 Write))))
            (=>
              (and (ept12 t_1 q_1 p_1) (not (right01 p_1 Write)))
              (or (not (and (= t_1 t) (= q_1 q))) (ept02 t_1 q_1 f)))
            (=>
              (and (right12 t_1 q_1 Write) (ept12 t_1 q_1 p_1) (ept01 p_1 f_1) (right01 p_1 Write))
              (and
                (ite (and (= t_1 t) (= q_1 q)) (= f f_1) (ept02 t_1 q_1 f_1))
                (ite
                  (and (= t_1 t) (= q_1 q))
                  (and (right12 t q Write) (right01 p Write))
                  (right02 t_1 q_1 Write))))))
        (=>
          (and (= c_1 c) (= t_1 t) (= q_1 q) (= p_1 p) (= f_1 f) (= Execute r))
          (and
            (not (right02 t_1 q_1 Execute))
            (not (or (not (exists ((o Outer)) (ept12 t_1 q_1 o))) (not (right12 t_1 q_1 Execute))))
            (=>
              (and (ept12 t_1 q_1 p_1) (not (right01 p_1 Execute)))
              (or (not (and (= t_1 t) (= q_1 q))) (ept02 t_1 q_1 f)))
            (=>
              (and (right12 t_1 q_1 Execute) (ept12 t_1 q_1 p_1) (ept01 p_1 f_1) (right01 p_1 Execute))
              (and
                (ite (and (= t_1 t) (= q_1 q)) (= f f_1) (ept02 t_1 q_1 f_1))
                (ite
                  (and (= t_1 t) (= q_1 q))
                  (and (right12 t q Execute) (right01 p Execute))
                  (right02 t_1 q_1 Execute))))))))))
(check-sat)
(pop 1)
