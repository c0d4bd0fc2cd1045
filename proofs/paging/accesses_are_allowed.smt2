; vmxmodel 0.1.0, certificate format 1
; module: paging
; property: accesses_are_allowed
; claim: step: all c: Core, t: Table, q: Inner, f: Frame, r: Right: ACCESS(c, t, q, f, r) implies some p: Outer: said12[t, q, p, r] and ept01[p] == f and right01[p, r]
; method: 1-induction
; invariant: ept02_is_within_the_composition: all t: Table, q: Inner, f: Frame, r: Right: ept02[t, q] == f and right02[t, q, r] implies some p: Outer: said12[t, q, p, r] and ept01[p] == f and right01[p, r]
; invariant: tlb_is_within_the_composition: all c: Core, t: Table, q: Inner, f: Frame, r: Right: tlb[c, t, q] == f and tlb_right[c, t, q, r] implies some p: Outer: said12[t, q, p, r] and ept01[p] == f and right01[p, r]
; invariant: said_is_what_is_there: all t: Table, q: Inner, p: Outer, r: Right: ept12[t, q] == p and right12[t, q, r] implies said12[t, q, p, r]
; transitions: L1_MAPS, L1_UNMAPS, INVEPT, INVEPT_ALL, L0_MAPS, L0_UNMAPS, L0_PROTECTS, EPT_VIOLATION.fill, CACHE, ACCESS
; obligations: 20, each to be answered unsat

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
(declare-fun said12 (Table_1 Inner Outer Right) Bool)

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
(define-fun l1_says_what_it_says () Bool
  (forall ((t Table_1) (q Inner) (p Outer))
    (and
      (= (said12 t q p Read) (and (ept12 t q p) (right12 t q Read)))
      (= (said12 t q p Write) (and (ept12 t q p) (right12 t q Write)))
      (= (said12 t q p Execute) (and (ept12 t q p) (right12 t q Execute))))))
(define-fun ept02_is_within_the_composition () Bool
  (forall ((t Table_1) (q Inner) (f Frame))
    (and
      (=>
        (and (ept02 t q f) (right02 t q Read))
        (exists ((p Outer)) (and (said12 t q p Read) (ept01 p f) (right01 p Read))))
      (=>
        (and (ept02 t q f) (right02 t q Write))
        (exists ((p Outer)) (and (said12 t q p Write) (ept01 p f) (right01 p Write))))
      (=>
        (and (ept02 t q f) (right02 t q Execute))
        (exists ((p Outer)) (and (said12 t q p Execute) (ept01 p f) (right01 p Execute)))))))
(define-fun tlb_is_within_the_composition () Bool
  (forall ((c Core) (t Table_1) (q Inner) (f Frame))
    (and
      (=>
        (and (tlb c t q f) (tlb_right c t q Read))
        (exists ((p Outer)) (and (said12 t q p Read) (ept01 p f) (right01 p Read))))
      (=>
        (and (tlb c t q f) (tlb_right c t q Write))
        (exists ((p Outer)) (and (said12 t q p Write) (ept01 p f) (right01 p Write))))
      (=>
        (and (tlb c t q f) (tlb_right c t q Execute))
        (exists ((p Outer)) (and (said12 t q p Execute) (ept01 p f) (right01 p Execute)))))))
(define-fun said_is_what_is_there () Bool
  (forall ((t Table_1) (q Inner) (p Outer))
    (and
      (=> (and (ept12 t q p) (right12 t q Read)) (said12 t q p Read))
      (=> (and (ept12 t q p) (right12 t q Write)) (said12 t q p Write))
      (=> (and (ept12 t q p) (right12 t q Execute)) (said12 t q p Execute)))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially ept02_is_within_the_composition
(push 1)
(assert init_ept01)
(assert init_right01)
(assert init_ept02)
(assert init_right02)
(assert l1_says_what_it_says)
(assert (not ept02_is_within_the_composition))
(check-sat)
(pop 1)

; ---- initially tlb_is_within_the_composition
(push 1)
(assert init_ept01)
(assert init_right01)
(assert init_tlb)
(assert init_tlb_right)
(assert l1_says_what_it_says)
(assert (not tlb_is_within_the_composition))
(check-sat)
(pop 1)

; ---- initially said_is_what_is_there
(push 1)
(assert l1_says_what_it_says)
(assert (not said_is_what_is_there))
(check-sat)
(pop 1)

; ---- L1_MAPS keeps ept02_is_within_the_composition
; from ept02_is_within_the_composition; hypotheses none
(push 1)
(declare-fun t () Table_1)
(declare-fun q () Inner)
(declare-fun p () Outer)
(declare-fun read () Bool)
(declare-fun write () Bool)
(declare-fun execute () Bool)
(assert ept02_is_within_the_composition)
(assert
  (not
    (forall ((t_1 Table_1) (q_1 Inner) (f Frame))
      (and
        (=>
          (and (ept02 t_1 q_1 f) (right02 t_1 q_1 Read))
          (exists ((p_1 Outer))
            (and
              (or (and (= t_1 t) (= q_1 q) (= p_1 p) read) (said12 t_1 q_1 p_1 Read))
              (ept01 p_1 f)
              (right01 p_1 Read))))
        (=>
          (and (ept02 t_1 q_1 f) (right02 t_1 q_1 Write))
          (exists ((p_1 Outer))
            (and
              (or (and (= t_1 t) (= q_1 q) (= p_1 p) write) (said12 t_1 q_1 p_1 Write))
              (ept01 p_1 f)
              (right01 p_1 Write))))
        (=>
          (and (ept02 t_1 q_1 f) (right02 t_1 q_1 Execute))
          (exists ((p_1 Outer))
            (and
              (or (and (= t_1 t) (= q_1 q) (= p_1 p) execute) (said12 t_1 q_1 p_1 Execute))
              (ept01 p_1 f)
              (right01 p_1 Execute))))))))
(check-sat)
(pop 1)

; ---- L1_MAPS keeps tlb_is_within_the_composition
; from tlb_is_within_the_composition; hypotheses none
(push 1)
(declare-fun t () Table_1)
(declare-fun q () Inner)
(declare-fun p () Outer)
(declare-fun read () Bool)
(declare-fun write () Bool)
(declare-fun execute () Bool)
(assert tlb_is_within_the_composition)
(assert
  (not
    (forall ((c Core) (t_1 Table_1) (q_1 Inner) (f Frame))
      (and
        (=>
          (and (tlb c t_1 q_1 f) (tlb_right c t_1 q_1 Read))
          (exists ((p_1 Outer))
            (and
              (or (and (= t_1 t) (= q_1 q) (= p_1 p) read) (said12 t_1 q_1 p_1 Read))
              (ept01 p_1 f)
              (right01 p_1 Read))))
        (=>
          (and (tlb c t_1 q_1 f) (tlb_right c t_1 q_1 Write))
          (exists ((p_1 Outer))
            (and
              (or (and (= t_1 t) (= q_1 q) (= p_1 p) write) (said12 t_1 q_1 p_1 Write))
              (ept01 p_1 f)
              (right01 p_1 Write))))
        (=>
          (and (tlb c t_1 q_1 f) (tlb_right c t_1 q_1 Execute))
          (exists ((p_1 Outer))
            (and
              (or (and (= t_1 t) (= q_1 q) (= p_1 p) execute) (said12 t_1 q_1 p_1 Execute))
              (ept01 p_1 f)
              (right01 p_1 Execute))))))))
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

; ---- INVEPT keeps ept02_is_within_the_composition
; from ept02_is_within_the_composition; hypotheses none
(push 1)
(declare-fun t () Table_1)
(assert ept02_is_within_the_composition)
(assert
  (not
    (forall ((t_1 Table_1) (q Inner) (f Frame))
      (and
        (=>
          (and (ite (= t_1 t) false (ept02 t_1 q f)) (not (= t_1 t)) (right02 t_1 q Read))
          (exists ((p Outer))
            (and
              (ite (= t_1 t) (and (ept12 t q p) (right12 t q Read)) (said12 t_1 q p Read))
              (ept01 p f)
              (right01 p Read))))
        (=>
          (and (ite (= t_1 t) false (ept02 t_1 q f)) (not (= t_1 t)) (right02 t_1 q Write))
          (exists ((p Outer))
            (and
              (ite (= t_1 t) (and (ept12 t q p) (right12 t q Write)) (said12 t_1 q p Write))
              (ept01 p f)
              (right01 p Write))))
        (=>
          (and (ite (= t_1 t) false (ept02 t_1 q f)) (not (= t_1 t)) (right02 t_1 q Execute))
          (exists ((p Outer))
            (and
              (ite (= t_1 t) (and (ept12 t q p) (right12 t q Execute)) (said12 t_1 q p Execute))
              (ept01 p f)
              (right01 p Execute))))))))
(check-sat)
(pop 1)

; ---- INVEPT keeps tlb_is_within_the_composition
; from tlb_is_within_the_composition; hypotheses none
(push 1)
(declare-fun t () Table_1)
(assert tlb_is_within_the_composition)
(assert
  (not
    (forall ((c Core) (t_1 Table_1) (q Inner) (f Frame))
      (and
        (=>
          (and (ite (= t_1 t) false (tlb c t_1 q f)) (not (= t_1 t)) (tlb_right c t_1 q Read))
          (exists ((p Outer))
            (and
              (ite (= t_1 t) (and (ept12 t q p) (right12 t q Read)) (said12 t_1 q p Read))
              (ept01 p f)
              (right01 p Read))))
        (=>
          (and (ite (= t_1 t) false (tlb c t_1 q f)) (not (= t_1 t)) (tlb_right c t_1 q Write))
          (exists ((p Outer))
            (and
              (ite (= t_1 t) (and (ept12 t q p) (right12 t q Write)) (said12 t_1 q p Write))
              (ept01 p f)
              (right01 p Write))))
        (=>
          (and (ite (= t_1 t) false (tlb c t_1 q f)) (not (= t_1 t)) (tlb_right c t_1 q Execute))
          (exists ((p Outer))
            (and
              (ite (= t_1 t) (and (ept12 t q p) (right12 t q Execute)) (said12 t_1 q p Execute))
              (ept01 p f)
              (right01 p Execute))))))))
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

; ---- L0_MAPS keeps ept02_is_within_the_composition
; from ept02_is_within_the_composition; hypotheses 2
(push 1)
(declare-fun p () Outer)
(declare-fun f () Frame)
(declare-fun write () Bool)
(assert ept02_is_within_the_composition)
(assert (not (exists ((f_1 Frame)) (ept01 p f_1))))
(assert
  (not
    (forall ((t Table_1) (q Inner) (f_1 Frame))
      (and
        (=>
          (and (ept02 t q f_1) (right02 t q Read))
          (exists ((p_1 Outer))
            (and
              (said12 t q p_1 Read)
              (ite (= p_1 p) (= f f_1) (ept01 p_1 f_1))
              (or (= p_1 p) (right01 p_1 Read)))))
        (=>
          (and (ept02 t q f_1) (right02 t q Write))
          (exists ((p_1 Outer))
            (and
              (said12 t q p_1 Write)
              (ite (= p_1 p) (= f f_1) (ept01 p_1 f_1))
              (ite (= p_1 p) write (right01 p_1 Write)))))
        (=>
          (and (ept02 t q f_1) (right02 t q Execute))
          (exists ((p_1 Outer))
            (and
              (said12 t q p_1 Execute)
              (ite (= p_1 p) (= f f_1) (ept01 p_1 f_1))
              (or (= p_1 p) (right01 p_1 Execute)))))))))
(check-sat)
(pop 1)

; ---- L0_MAPS keeps tlb_is_within_the_composition
; from tlb_is_within_the_composition; hypotheses 2
(push 1)
(declare-fun p () Outer)
(declare-fun f () Frame)
(declare-fun write () Bool)
(assert tlb_is_within_the_composition)
(assert (not (exists ((f_1 Frame)) (ept01 p f_1))))
(assert
  (not
    (forall ((c Core) (t Table_1) (q Inner) (f_1 Frame))
      (and
        (=>
          (and (tlb c t q f_1) (tlb_right c t q Read))
          (exists ((p_1 Outer))
            (and
              (said12 t q p_1 Read)
              (ite (= p_1 p) (= f f_1) (ept01 p_1 f_1))
              (or (= p_1 p) (right01 p_1 Read)))))
        (=>
          (and (tlb c t q f_1) (tlb_right c t q Write))
          (exists ((p_1 Outer))
            (and
              (said12 t q p_1 Write)
              (ite (= p_1 p) (= f f_1) (ept01 p_1 f_1))
              (ite (= p_1 p) write (right01 p_1 Write)))))
        (=>
          (and (tlb c t q f_1) (tlb_right c t q Execute))
          (exists ((p_1 Outer))
            (and
              (said12 t q p_1 Execute)
              (ite (= p_1 p) (= f f_1) (ept01 p_1 f_1))
              (or (= p_1 p) (right01 p_1 Execute)))))))))
(check-sat)
(pop 1)

; ---- L0_UNMAPS keeps ept02_is_within_the_composition
; from ept02_is_within_the_composition; hypotheses 1
(push 1)
(declare-fun p () Outer)
(assert ept02_is_within_the_composition)
(assert (exists ((f Frame)) (ept01 p f)))
(assert
  (not
    (forall ((t Table_1) (q Inner) (f Frame))
      (and
        (=>
          (and
            (ite (forall ((f_1 Frame)) (= (ept02 t q f_1) (ept01 p f_1))) false (ept02 t q f))
            (not (forall ((f_1 Frame)) (= (ept02 t q f_1) (ept01 p f_1))))
            (right02 t q Read))
          (exists ((p_1 Outer))
            (and (said12 t q p_1 Read) (ite (= p_1 p) false (ept01 p_1 f)) (not (= p_1 p)) (right01 p_1 Read))))
        (=>
          (and
            (ite (forall ((f_1 Frame)) (= (ept02 t q f_1) (ept01 p f_1))) false (ept02 t q f))
            (not (forall ((f_1 Frame)) (= (ept02 t q f_1) (ept01 p f_1))))
            (right02 t q Write))
          (exists ((p_1 Outer))
            (and
              (said12 t q p_1 Write)
              (ite (= p_1 p) false (ept01 p_1 f))
              (not (= p_1 p))
              (right01 p_1 Write))))
        (=>
          (and
            (ite (forall ((f_1 Frame)) (= (ept02 t q f_1) (ept01 p f_1))) false (ept02 t q f))
            (not (forall ((f_1 Frame)) (= (ept02 t q f_1) (ept01 p f_1))))
            (right02 t q Execute))
          (exists ((p_1 Outer))
            (and
              (said12 t q p_1 Execute)
              (ite (= p_1 p) false (ept01 p_1 f))
              (not (= p_1 p))
              (right01 p_1 Execute))))))))
(check-sat)
(pop 1)

; ---- L0_UNMAPS keeps tlb_is_within_the_composition
; from tlb_is_within_the_composition; hypotheses 1
(push 1)
(declare-fun p () Outer)
(assert tlb_is_within_the_composition)
(assert (exists ((f Frame)) (ept01 p f)))
(assert
  (not
    (forall ((c Core) (t Table_1) (q Inner) (f Frame))
      (and
        (=>
          (and
            (ite (forall ((f_1 Frame)) (= (tlb c t q f_1) (ept01 p f_1))) false (tlb c t q f))
            (not (forall ((f_1 Frame)) (= (tlb c t q f_1) (ept01 p f_1))))
            (tlb_right c t q Read))
          (exists ((p_1 Outer))
            (and (said12 t q p_1 Read) (ite (= p_1 p) false (ept01 p_1 f)) (not (= p_1 p)) (right01 p_1 Read))))
        (=>
          (and
            (ite (forall ((f_1 Frame)) (= (tlb c t q f_1) (ept01 p f_1))) false (tlb c t q f))
            (not (forall ((f_1 Frame)) (= (tlb c t q f_1) (ept01 p f_1))))
            (tlb_right c t q Write))
          (exists ((p_1 Outer))
            (and
              (said12 t q p_1 Write)
              (ite (= p_1 p) false (ept01 p_1 f))
              (not (= p_1 p))
              (right01 p_1 Write))))
        (=>
          (and
            (ite (forall ((f_1 Frame)) (= (tlb c t q f_1) (ept01 p f_1))) false (tlb c t q f))
            (not (forall ((f_1 Frame)) (= (tlb c t q f_1) (ept01 p f_1))))
            (tlb_right c t q Execute))
          (exists ((p_1 Outer))
            (and
              (said12 t q p_1 Execute)
              (ite (= p_1 p) false (ept01 p_1 f))
              (not (= p_1 p))
              (right01 p_1 Execute))))))))
(check-sat)
(pop 1)

; ---- L0_PROTECTS keeps ept02_is_within_the_composition
; from ept02_is_within_the_composition; hypotheses 1
(push 1)
(declare-fun p () Outer)
(assert ept02_is_within_the_composition)
(assert (exists ((f Frame)) (ept01 p f)))
(assert
  (not
    (forall ((t Table_1) (q Inner) (f Frame))
      (and
        (=>
          (and (ept02 t q f) (right02 t q Read))
          (exists ((p_1 Outer)) (and (said12 t q p_1 Read) (ept01 p_1 f) (right01 p_1 Read))))
        (=>
          (and
            (ept02 t q f)
            (not (forall ((f_1 Frame)) (= (ept02 t q f_1) (ept01 p f_1))))
            (right02 t q Write))
          (exists ((p_1 Outer))
            (and (said12 t q p_1 Write) (ept01 p_1 f) (not (= p_1 p)) (right01 p_1 Write))))
        (=>
          (and (ept02 t q f) (right02 t q Execute))
          (exists ((p_1 Outer)) (and (said12 t q p_1 Execute) (ept01 p_1 f) (right01 p_1 Execute))))))))
(check-sat)
(pop 1)

; ---- L0_PROTECTS keeps tlb_is_within_the_composition
; from tlb_is_within_the_composition; hypotheses 1
(push 1)
(declare-fun p () Outer)
(assert tlb_is_within_the_composition)
(assert (exists ((f Frame)) (ept01 p f)))
(assert
  (not
    (forall ((c Core) (t Table_1) (q Inner) (f Frame))
      (and
        (=>
          (and (tlb c t q f) (tlb_right c t q Read))
          (exists ((p_1 Outer)) (and (said12 t q p_1 Read) (ept01 p_1 f) (right01 p_1 Read))))
        (=>
          (and
            (tlb c t q f)
            (not (forall ((f_1 Frame)) (= (tlb c t q f_1) (ept01 p f_1))))
            (tlb_right c t q Write))
          (exists ((p_1 Outer))
            (and (said12 t q p_1 Write) (ept01 p_1 f) (not (= p_1 p)) (right01 p_1 Write))))
        (=>
          (and (tlb c t q f) (tlb_right c t q Execute))
          (exists ((p_1 Outer)) (and (said12 t q p_1 Execute) (ept01 p_1 f) (right01 p_1 Execute))))))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION.fill keeps ept02_is_within_the_composition
; from ept02_is_within_the_composition, said_is_what_is_there; hypotheses 4, 5, 6
(push 1)
(declare-fun t () Table_1)
(declare-fun q () Inner)
(declare-fun p () Outer)
(declare-fun f () Frame)
(declare-fun r () Right)
(assert ept02_is_within_the_composition)
(assert said_is_what_is_there)
(assert (not (and (ept12 t q p) (or (not (exists ((f_1 Frame)) (ept01 p f_1))) (not (right01 p r))))))
(assert (ept12 t q p))
(assert (ept01 p f))
(assert
  (not
    (forall ((t_1 Table_1) (q_1 Inner) (f_1 Frame))
      (and
        (=>
          (and
            (ite (and (= t_1 t) (= q_1 q)) (= f f_1) (ept02 t_1 q_1 f_1))
            (ite (and (= t_1 t) (= q_1 q)) (and (right12 t q Read) (right01 p Read)) (right02 t_1 q_1 Read)))
          (exists ((p_1 Outer)) (and (said12 t_1 q_1 p_1 Read) (ept01 p_1 f_1) (right01 p_1 Read))))
        (=>
          (and
            (ite (and (= t_1 t) (= q_1 q)) (= f f_1) (ept02 t_1 q_1 f_1))
            (ite
              (and (= t_1 t) (= q_1 q))
              (and (right12 t q Write) (right01 p Write))
              (right02 t_1 q_1 Write)))
          (exists ((p_1 Outer)) (and (said12 t_1 q_1 p_1 Write) (ept01 p_1 f_1) (right01 p_1 Write))))
        (=>
          (and
            (ite (and (= t_1 t) (= q_1 q)) (= f f_1) (ept02 t_1 q_1 f_1))
            (ite
              (and (= t_1 t) (= q_1 q))
              (and (right12 t q Execute) (right01 p Execute))
              (right02 t_1 q_1 Execute)))
          (exists ((p_1 Outer)) (and (said12 t_1 q_1 p_1 Execute) (ept01 p_1 f_1) (right01 p_1 Execute))))))))
(check-sat)
(pop 1)

; ---- CACHE keeps tlb_is_within_the_composition
; from ept02_is_within_the_composition, tlb_is_within_the_composition; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun t () Table_1)
(declare-fun q () Inner)
(assert ept02_is_within_the_composition)
(assert tlb_is_within_the_composition)
(assert
  (not
    (forall ((c_1 Core) (t_1 Table_1) (q_1 Inner) (f Frame))
      (and
        (=>
          (and
            (ite (and (= c_1 c) (= t_1 t) (= q_1 q)) (ept02 t q f) (tlb c_1 t_1 q_1 f))
            (ite (and (= c_1 c) (= t_1 t) (= q_1 q)) (right02 t q Read) (tlb_right c_1 t_1 q_1 Read)))
          (exists ((p Outer)) (and (said12 t_1 q_1 p Read) (ept01 p f) (right01 p Read))))
        (=>
          (and
            (ite (and (= c_1 c) (= t_1 t) (= q_1 q)) (ept02 t q f) (tlb c_1 t_1 q_1 f))
            (ite (and (= c_1 c) (= t_1 t) (= q_1 q)) (right02 t q Write) (tlb_right c_1 t_1 q_1 Write)))
          (exists ((p Outer)) (and (said12 t_1 q_1 p Write) (ept01 p f) (right01 p Write))))
        (=>
          (and
            (ite (and (= c_1 c) (= t_1 t) (= q_1 q)) (ept02 t q f) (tlb c_1 t_1 q_1 f))
            (ite (and (= c_1 c) (= t_1 t) (= q_1 q)) (right02 t q Execute) (tlb_right c_1 t_1 q_1 Execute)))
          (exists ((p Outer)) (and (said12 t_1 q_1 p Execute) (ept01 p f) (right01 p Execute))))))))
(check-sat)
(pop 1)

; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- ACCESS satisfies accesses_are_allowed
; from tlb_is_within_the_composition; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(declare-fun t () Table_1)
(declare-fun q () Inner)
(declare-fun f () Frame)
(declare-fun r () Right)
(assert tlb_is_within_the_composition)
(assert (tlb c t q f))
(assert (tlb_right c t q r))
(assert
  (not
    (forall ((c_1 Core) (t_1 Table_1) (q_1 Inner) (f_1 Frame))
      (and
        (=>
          (and (= c_1 c) (= t_1 t) (= q_1 q) (= f_1 f) (= Read r))
          (exists ((p_1 Outer)) (and (said12 t_1 q_1 p_1 Read) (ept01 p_1 f_1) (right01 p_1 Read))))
        (=>
          (and (= c_1 c) (= t_1 t) (= q_1 q) (= f_1 f) (= Write r))
          (exists ((p_1 Outer)) (and (said12 t_1 q_1 p_1 Write) (ept01 p_1 f_1) (right01 p_1 Write))))
        (=>
          (and (= c_1 c) (= t_1 t) (= q_1 q) (= f_1 f) (= Execute r))
          (exists ((p_1 Outer)) (and (said12 t_1 q_1 p_1 Execute) (ept01 p_1 f_1) (right01 p_1 Execute))))))))
(check-sat)
(pop 1)
