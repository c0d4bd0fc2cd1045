; vmxmodel 0.1.0, certificate format 1
; module: nestcloud
; property: checked_then_used
; claim: step: all c, d: Core, x: Page: (CHECK(c, x) implies phase[c] == Idle and memory12[x] == Harmless and next(entering[c]) == x) and (USE(c, x) implies phase[c] == Checked and entering[c] == x and next(phase[c]) == Entered) and (USE(c, x) and copy[c] == memory12[x] implies next(declared_clean[x])) and (USE(c, x) and c != d and filled[d] != x implies next(filled[d]) == filled[d])
; source: NestCloud, PV VMCS [I]
; trust: inferred from what was read
; method: 1-induction
; invariant: what_was_checked_is_harmless: all c: Core: phase[c] == Checked implies copy[c] == Harmless
; transitions: CHECK, USE.clean, USE.fresh, LEAVE
; obligations: 8, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Frame 0)
(declare-datatypes ((Values 0)) (((Harmless) (Harmful))))
(declare-datatypes ((Phase 0)) (((Idle) (Checked) (Entered))))
(declare-fun uses_what_it_checked () Bool)
(declare-fun phase (Core) Phase)
(declare-fun entering (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (entering i1 x) (entering i1 y)) (= x y))))
(declare-fun memory12 (Page) Values)
(declare-fun copy (Core) Values)
(declare-fun declared_clean (Page) Bool)
(declare-fun filled (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (filled i1 x) (filled i1 y)) (= x y))))

(define-fun init_phase () Bool (forall ((i Core)) (= (phase i) Idle)))
(define-fun what_was_checked_is_harmless () Bool
  (forall ((c Core)) (=> (= (phase c) Checked) (= (copy c) Harmless))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially what_was_checked_is_harmless
(push 1)
(assert init_phase)
(assert (not what_was_checked_is_harmless))
(check-sat)
(pop 1)

; ---- CHECK keeps what_was_checked_is_harmless
; from what_was_checked_is_harmless; hypotheses 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert what_was_checked_is_harmless)
(assert (= (memory12 x) Harmless))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or (= c_1 c) (= (phase c_1) Checked))
        (ite (= c_1 c) (= (memory12 x) Harmless) (= (copy c_1) Harmless))))))
(check-sat)
(pop 1)

; ---- USE.clean keeps what_was_checked_is_harmless
; from what_was_checked_is_harmless; hypotheses none
(push 1)
(declare-fun c () Core)
(assert what_was_checked_is_harmless)
(assert
  (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (= (phase c_1) Checked)) (= (copy c_1) Harmless)))))
(check-sat)
(pop 1)

; ---- USE.fresh keeps what_was_checked_is_harmless
; from what_was_checked_is_harmless; hypotheses none
(push 1)
(declare-fun c () Core)
(assert what_was_checked_is_harmless)
(assert
  (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (= (phase c_1) Checked)) (= (copy c_1) Harmless)))))
(check-sat)
(pop 1)

; ---- LEAVE keeps what_was_checked_is_harmless
; from what_was_checked_is_harmless; hypotheses none
(push 1)
(declare-fun c () Core)
(assert what_was_checked_is_harmless)
(assert
  (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (= (phase c_1) Checked)) (= (copy c_1) Harmless)))))
(check-sat)
(pop 1)

; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- CHECK satisfies checked_then_used
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert (= (phase c) Idle))
(assert (= (memory12 x) Harmless))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (= x_1 x))
        (and (= (phase c_1) Idle) (= (memory12 x_1) Harmless) (ite (= c_1 c) (= x x_1) (entering c_1 x_1)))))))
(check-sat)
(pop 1)

; ---- USE.clean satisfies checked_then_used
; from no invariant; hypotheses 1, 2, 4
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert (= (phase c) Checked))
(assert (entering c x))
(assert (declared_clean x))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (and
        (=>
          (and (= c_1 c) (= x_1 x))
          (and (= (phase c_1) Checked) (entering c_1 x_1) (or (= c_1 c) (= (phase c_1) Entered))))
        (=> (and (= c_1 c) (= x_1 x) (= (copy c_1) (memory12 x_1))) (declared_clean x_1))))))
(check-sat)
(pop 1)

; ---- USE.fresh satisfies checked_then_used
; from what_was_checked_is_harmless; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert what_was_checked_is_harmless)
(assert (= (phase c) Checked))
(assert (entering c x))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (and
        (=>
          (and (= c_1 c) (= x_1 x))
          (and (= (phase c_1) Checked) (entering c_1 x_1) (or (= c_1 c) (= (phase c_1) Entered))))
        (=>
          (and (= c_1 c) (= x_1 x) (= (copy c_1) (memory12 x_1)))
          (ite (= x_1 x) (=> uses_what_it_checked (= (copy c) (memory12 x))) (declared_clean x_1)))
        (=>
          (and (= c_1 c) (= x_1 x) (not (= c_1 d)) (not (filled d x_1)))
          (ite
            (= d c)
            (filled d x)
            (or (not (and (not (= d c)) (filled d x))) (not (exists ((p Page)) (filled d p))))))))))
(check-sat)
(pop 1)
