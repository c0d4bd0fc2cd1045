; vmxmodel 0.1.0, certificate format 1
; module: shadowing_refines_fields
; property: starts
; claim: invariant: initial states are initial states of fields
; method: 1-induction
; invariant: starts: initial states are initial states of fields
; transitions: none
; obligations: 1, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Field 0)
(declare-sort Value 0)
(declare-sort Party 0)
(declare-fun shadowed (Field) Bool)
(declare-fun current12 (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current12 i1 x) (current12 i1 y)) (= x y))))
(declare-fun memory12 (Page Field Value) Bool)
(declare-fun shadow (Core Field Value) Bool)
(declare-fun begun () Bool)

(define-fun init_current12 () Bool (forall ((i Core)) (not (exists ((p Page)) (current12 i p)))))
(define-fun init_shadow () Bool (forall ((i1 Core) (i2 Field) (i3 Value)) (not (shadow i1 i2 i3))))
(define-fun init_begun () Bool (not begun))
(define-fun one_value_each () Bool
  (forall ((x Page) (f Field) (v Value) (w Value)) (=> (and (memory12 x f v) (memory12 x f w)) (= v w))))
(define-fun starts () Bool
  (or begun
    (and
      (forall ((i Core)) (not (exists ((p Page)) (current12 i p))))
      (forall ((x Page) (f Field) (v Value) (w Value))
        (=>
          (and
            (ite
              (and (exists ((c Core)) (current12 c x)) (shadowed f))
              (exists ((c Core)) (and (current12 c x) (shadow c f v)))
              (memory12 x f v))
            (ite
              (and (exists ((c Core)) (current12 c x)) (shadowed f))
              (exists ((c Core)) (and (current12 c x) (shadow c f w)))
              (memory12 x f w)))
          (= v w))))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially starts
(push 1)
(assert init_current12)
(assert init_shadow)
(assert init_begun)
(assert one_value_each)
(assert (not starts))
(check-sat)
(pop 1)
