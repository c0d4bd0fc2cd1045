; vmxmodel 0.1.0, certificate format 1
; module: fields
; property: current_on_one
; claim: invariant: all c, d: Core, x: Page: current[c] == x and current[d] == x implies c == d
; method: 1-induction
; invariant: current_on_one: all c, d: Core, x: Page: current[c] == x and current[d] == x implies c == d
; transitions: VMPTRLD.load, VMCLEAR.clear
; obligations: 3, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Field 0)
(declare-sort Value 0)
(declare-sort Party 0)
(declare-fun current (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current i1 x) (current i1 y)) (= x y))))

(define-fun init_current () Bool (forall ((i Core)) (not (exists ((p Page)) (current i p)))))
(define-fun current_on_one () Bool
  (forall ((c Core) (d Core) (x Page)) (=> (and (current c x) (current d x)) (= c d))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially current_on_one
(push 1)
(assert init_current)
(assert (not current_on_one))
(check-sat)
(pop 1)

; ---- VMPTRLD.load keeps current_on_one
; from current_on_one; hypotheses 1
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert current_on_one)
(assert (not (exists ((d Core)) (and (not (= d c)) (current d x)))))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=> (and (ite (= c_1 c) (= x x_1) (current c_1 x_1)) (ite (= d c) (= x x_1) (current d x_1))) (= c_1 d)))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear keeps current_on_one
; from current_on_one; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert current_on_one)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=>
        (and
          (ite (and (= c_1 c) (current c x)) false (current c_1 x_1))
          (ite (and (= d c) (current c x)) false (current d x_1)))
        (= c_1 d)))))
(check-sat)
(pop 1)
