; vmxmodel 0.1.0, certificate format 1
; module: nestcloud
; property: clean_is_clean
; claim: invariant: all c: Core, x: Page: clears_clean and declared_clean[x] and filled[c] == x implies used[c] == memory12[x]
; source: TLFS: Enlightened VMCS, clean fields [D]
; trust: read in a manual
; method: 1-induction
; invariant: clean_is_clean: all c: Core, x: Page: clears_clean and declared_clean[x] and filled[c] == x implies used[c] == memory12[x]
; transitions: WRITE12, USE.fresh
; obligations: 3, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Frame 0)
(declare-datatypes ((Values 0)) (((Harmless) (Harmful))))
(declare-datatypes ((Phase 0)) (((Idle) (Checked) (Entered))))
(declare-fun uses_what_it_checked () Bool)
(declare-fun clears_clean () Bool)
(declare-fun memory12 (Page) Values)
(declare-fun copy (Core) Values)
(declare-fun used (Core) Values)
(declare-fun declared_clean (Page) Bool)
(declare-fun filled (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (filled i1 x) (filled i1 y)) (= x y))))

(define-fun init_filled () Bool (forall ((i Core)) (not (exists ((p Page)) (filled i p)))))
(define-fun clean_is_clean () Bool
  (forall ((c Core) (x Page))
    (=> (and clears_clean (declared_clean x) (filled c x)) (= (used c) (memory12 x)))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially clean_is_clean
(push 1)
(assert init_filled)
(assert (not clean_is_clean))
(check-sat)
(pop 1)

; ---- WRITE12 keeps clean_is_clean
; from clean_is_clean; hypotheses none
(push 1)
(declare-fun x () Page)
(declare-fun v () Values)
(assert clean_is_clean)
(assert
  (not
    (forall ((c Core) (x_1 Page))
      (=>
        (and clears_clean
          (ite (= x_1 x) (and (declared_clean x) (not clears_clean)) (declared_clean x_1))
          (filled c x_1))
        (ite (= x_1 x) (= (used c) v) (= (used c) (memory12 x_1)))))))
(check-sat)
(pop 1)

; ---- USE.fresh keeps clean_is_clean
; from clean_is_clean; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert clean_is_clean)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and clears_clean
          (ite (= x_1 x) (=> uses_what_it_checked (= (copy c) (memory12 x))) (declared_clean x_1))
          (ite (= c_1 c) (= x x_1) (ite (and (not (= c_1 c)) (filled c_1 x)) false (filled c_1 x_1))))
        (ite
          (= c_1 c)
          (ite uses_what_it_checked (= (copy c) (memory12 x_1)) (= (memory12 x) (memory12 x_1)))
          (= (used c_1) (memory12 x_1)))))))
(check-sat)
(pop 1)
