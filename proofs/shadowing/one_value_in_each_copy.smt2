; vmxmodel 0.1.0, certificate format 1
; module: shadowing
; property: one_value_in_each_copy
; claim: invariant: all c: Core, x: Page, f: Field, v, w: Value: (memory12[x, f, v] and memory12[x, f, w]) or (shadow[c, f, v] and shadow[c, f, w]) or (vmcs02[c, f, v] and vmcs02[c, f, w]) implies v == w
; method: 1-induction
; invariant: one_value_in_each_copy: all c: Core, x: Page, f: Field, v, w: Value: (memory12[x, f, v] and memory12[x, f, w]) or (shadow[c, f, v] and shadow[c, f, w]) or (vmcs02[c, f, v] and vmcs02[c, f, w]) implies v == w
; transitions: EXIT, VMPTRLD.load, VMCLEAR.current, VMWRITE.direct, VMWRITE.exits, VMLAUNCH.enter
; obligations: 7, each to be answered unsat

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
(declare-fun vmcs02 (Core Field Value) Bool)

(define-fun init_shadow () Bool (forall ((i1 Core) (i2 Field) (i3 Value)) (not (shadow i1 i2 i3))))
(define-fun init_vmcs02 () Bool (forall ((i1 Core) (i2 Field) (i3 Value)) (not (vmcs02 i1 i2 i3))))
(define-fun one_value_each () Bool
  (forall ((x Page) (f Field) (v Value) (w Value)) (=> (and (memory12 x f v) (memory12 x f w)) (= v w))))
(define-fun one_value_in_each_copy () Bool
  (forall ((c Core) (x Page) (f Field) (v Value) (w Value))
    (=>
      (or
        (and (memory12 x f v) (memory12 x f w))
        (and (shadow c f v) (shadow c f w))
        (and (vmcs02 c f v) (vmcs02 c f w)))
      (= v w))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially one_value_in_each_copy
(push 1)
(assert init_shadow)
(assert init_vmcs02)
(assert one_value_each)
(assert (not one_value_in_each_copy))
(check-sat)
(pop 1)

; ---- EXIT keeps one_value_in_each_copy
; from one_value_in_each_copy; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(declare-fun v () Value)
(assert one_value_in_each_copy)
(assert
  (not
    (forall ((c_1 Core) (x Page) (f_1 Field) (v_1 Value) (w Value))
      (=>
        (or
          (and
            (ite (and (= f_1 f) (current12 c x)) (= v_1 v) (memory12 x f_1 v_1))
            (ite (and (= f_1 f) (current12 c x)) (= w v) (memory12 x f_1 w)))
          (and
            (ite (and (= c_1 c) (= f_1 f) (shadowed f)) (= v_1 v) (shadow c_1 f_1 v_1))
            (ite (and (= c_1 c) (= f_1 f) (shadowed f)) (= w v) (shadow c_1 f_1 w)))
          (and (vmcs02 c_1 f_1 v_1) (vmcs02 c_1 f_1 w)))
        (= v_1 w)))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load keeps one_value_in_each_copy
; from one_value_in_each_copy; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert one_value_in_each_copy)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (f Field) (v Value) (w Value))
      (=>
        (or
          (and
            (ite (and (current12 c x_1) (shadowed f)) (shadow c f v) (memory12 x_1 f v))
            (ite (and (current12 c x_1) (shadowed f)) (shadow c f w) (memory12 x_1 f w)))
          (and
            (ite (and (= c_1 c) (shadowed f)) (memory12 x f v) (shadow c_1 f v))
            (ite (and (= c_1 c) (shadowed f)) (memory12 x f w) (shadow c_1 f w)))
          (and (vmcs02 c_1 f v) (vmcs02 c_1 f w)))
        (= v w)))))
(check-sat)
(pop 1)

; ---- VMCLEAR.current keeps one_value_in_each_copy
; from one_value_in_each_copy; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert one_value_in_each_copy)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (f Field) (v Value) (w Value))
      (=>
        (or
          (and
            (ite (and (= x_1 x) (shadowed f)) (shadow c f v) (memory12 x_1 f v))
            (ite (and (= x_1 x) (shadowed f)) (shadow c f w) (memory12 x_1 f w)))
          (and (shadow c_1 f v) (shadow c_1 f w))
          (and (vmcs02 c_1 f v) (vmcs02 c_1 f w)))
        (= v w)))))
(check-sat)
(pop 1)

; ---- VMWRITE.direct keeps one_value_in_each_copy
; from one_value_in_each_copy; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(declare-fun v () Value)
(assert one_value_in_each_copy)
(assert
  (not
    (forall ((c_1 Core) (x Page) (f_1 Field) (v_1 Value) (w Value))
      (=>
        (or
          (and (memory12 x f_1 v_1) (memory12 x f_1 w))
          (and
            (ite (and (= c_1 c) (= f_1 f)) (= v_1 v) (shadow c_1 f_1 v_1))
            (ite (and (= c_1 c) (= f_1 f)) (= w v) (shadow c_1 f_1 w)))
          (and (vmcs02 c_1 f_1 v_1) (vmcs02 c_1 f_1 w)))
        (= v_1 w)))))
(check-sat)
(pop 1)

; ---- VMWRITE.exits keeps one_value_in_each_copy
; from one_value_in_each_copy; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(declare-fun v () Value)
(assert one_value_in_each_copy)
(assert
  (not
    (forall ((c_1 Core) (x Page) (f_1 Field) (v_1 Value) (w Value))
      (=>
        (or
          (and
            (ite (and (= f_1 f) (current12 c x)) (= v_1 v) (memory12 x f_1 v_1))
            (ite (and (= f_1 f) (current12 c x)) (= w v) (memory12 x f_1 w)))
          (and (shadow c_1 f_1 v_1) (shadow c_1 f_1 w))
          (and (vmcs02 c_1 f_1 v_1) (vmcs02 c_1 f_1 w)))
        (= v_1 w)))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter keeps one_value_in_each_copy
; from one_value_in_each_copy; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert one_value_in_each_copy)
(assert (exists ((p Page)) (current12 c p)))
(assert
  (not
    (forall ((c_1 Core) (x Page) (f Field) (v Value) (w Value))
      (=>
        (or
          (and
            (ite (and (current12 c x) (shadowed f)) (shadow c f v) (memory12 x f v))
            (ite (and (current12 c x) (shadowed f)) (shadow c f w) (memory12 x f w)))
          (and (shadow c_1 f v) (shadow c_1 f w))
          (and
            (ite
              (= c_1 c)
              (ite
                (shadowed f)
                (shadow c f v)
                (exists ((x_1 Page)) (and (current12 c x_1) (memory12 x_1 f v))))
              (vmcs02 c_1 f v))
            (ite
              (= c_1 c)
              (ite
                (shadowed f)
                (shadow c f w)
                (exists ((x_1 Page)) (and (current12 c x_1) (memory12 x_1 f w))))
              (vmcs02 c_1 f w))))
        (= v w)))))
(check-sat)
(pop 1)
