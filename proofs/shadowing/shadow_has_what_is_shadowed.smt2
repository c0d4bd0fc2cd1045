; vmxmodel 0.1.0, certificate format 1
; module: shadowing
; property: shadow_has_what_is_shadowed
; claim: invariant: all c: Core, f: Field, v: Value: shadow[c, f, v] implies shadowed[f]
; method: 1-induction
; invariant: shadow_has_what_is_shadowed: all c: Core, f: Field, v: Value: shadow[c, f, v] implies shadowed[f]
; transitions: EXIT, VMPTRLD.load, VMWRITE.direct
; obligations: 4, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Field 0)
(declare-sort Value 0)
(declare-sort Party 0)
(declare-fun shadowed (Field) Bool)
(declare-fun memory12 (Page Field Value) Bool)
(declare-fun shadow (Core Field Value) Bool)

(define-fun init_shadow () Bool (forall ((i1 Core) (i2 Field) (i3 Value)) (not (shadow i1 i2 i3))))
(define-fun shadow_has_what_is_shadowed () Bool
  (forall ((c Core) (f Field) (v Value)) (=> (shadow c f v) (shadowed f))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially shadow_has_what_is_shadowed
(push 1)
(assert init_shadow)
(assert (not shadow_has_what_is_shadowed))
(check-sat)
(pop 1)

; ---- EXIT keeps shadow_has_what_is_shadowed
; from shadow_has_what_is_shadowed; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(declare-fun v () Value)
(assert shadow_has_what_is_shadowed)
(assert
  (not
    (forall ((c_1 Core) (f_1 Field) (v_1 Value))
      (=> (ite (and (= c_1 c) (= f_1 f) (shadowed f)) (= v_1 v) (shadow c_1 f_1 v_1)) (shadowed f_1)))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load keeps shadow_has_what_is_shadowed
; from shadow_has_what_is_shadowed; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert shadow_has_what_is_shadowed)
(assert
  (not
    (forall ((c_1 Core) (f Field) (v Value))
      (=> (ite (and (= c_1 c) (shadowed f)) (memory12 x f v) (shadow c_1 f v)) (shadowed f)))))
(check-sat)
(pop 1)

; ---- VMWRITE.direct keeps shadow_has_what_is_shadowed
; from shadow_has_what_is_shadowed; hypotheses 2
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(declare-fun v () Value)
(assert shadow_has_what_is_shadowed)
(assert (shadowed f))
(assert
  (not
    (forall ((c_1 Core) (f_1 Field) (v_1 Value))
      (=> (ite (and (= c_1 c) (= f_1 f)) (= v_1 v) (shadow c_1 f_1 v_1)) (shadowed f_1)))))
(check-sat)
(pop 1)
