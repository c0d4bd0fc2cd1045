; vmxmodel 0.1.0, certificate format 1
; module: fields
; property: never_two_values
; claim: invariant: all x: Page, f: Field, v, w: Value: holds[x, f, v] and holds[x, f, w] implies v == w
; method: 1-induction
; invariant: never_two_values: all x: Page, f: Field, v, w: Value: holds[x, f, v] and holds[x, f, w] implies v == w
; transitions: EXIT, VMWRITE.write
; obligations: 3, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Field 0)
(declare-sort Value 0)
(declare-sort Party 0)
(declare-fun current (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current i1 x) (current i1 y)) (= x y))))
(declare-fun holds (Page Field Value) Bool)

(define-fun one_value_each () Bool
  (forall ((x Page) (f Field) (v Value) (w Value)) (=> (and (holds x f v) (holds x f w)) (= v w))))
(define-fun never_two_values () Bool
  (forall ((x Page) (f Field) (v Value) (w Value)) (=> (and (holds x f v) (holds x f w)) (= v w))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially never_two_values
(push 1)
(assert one_value_each)
(assert (not never_two_values))
(check-sat)
(pop 1)

; ---- EXIT keeps never_two_values
; from never_two_values; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(declare-fun v () Value)
(assert never_two_values)
(assert
  (not
    (forall ((x Page) (f_1 Field) (v_1 Value) (w Value))
      (=>
        (and
          (ite (and (= f_1 f) (current c x)) (= v_1 v) (holds x f_1 v_1))
          (ite (and (= f_1 f) (current c x)) (= w v) (holds x f_1 w)))
        (= v_1 w)))))
(check-sat)
(pop 1)

; ---- VMWRITE.write keeps never_two_values
; from never_two_values; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(declare-fun v () Value)
(assert never_two_values)
(assert
  (not
    (forall ((x Page) (f_1 Field) (v_1 Value) (w Value))
      (=>
        (and
          (ite (and (= f_1 f) (current c x)) (= v_1 v) (holds x f_1 v_1))
          (ite (and (= f_1 f) (current c x)) (= w v) (holds x f_1 w)))
        (= v_1 w)))))
(check-sat)
(pop 1)
