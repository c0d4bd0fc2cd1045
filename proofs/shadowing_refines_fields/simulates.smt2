; vmxmodel 0.1.0, certificate format 1
; module: shadowing_refines_fields
; property: simulates
; claim: step: each step performs the one of fields that it names, or stutters
; method: 1-induction
; lemma: shadowing.current_on_one in shadowing/current_on_one.smt2: all c, d: Core, x: Page: current12[c] == x and current12[d] == x implies c == d
; transitions: EXIT, VMPTRLD.again, VMPTRLD.load, VMCLEAR.other, VMCLEAR.current, VMREAD.no_vmcs, VMREAD.direct, VMREAD.exits, VMWRITE.no_vmcs, VMWRITE.direct, VMWRITE.exits, VMLAUNCH.no_vmcs, VMLAUNCH.enter
; obligations: 13, each to be answered unsat

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

(define-fun shadowing.current_on_one () Bool
  (forall ((c Core) (d Core) (x Page)) (=> (and (current12 c x) (current12 d x)) (= c d))))

; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- EXIT satisfies simulates
; from shadowing.current_on_one; hypotheses 1
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(declare-fun v () Value)
(assert shadowing.current_on_one)
(assert (exists ((p Page)) (current12 c p)))
(assert
  (not
    (and
      (exists ((p Page)) (current12 c p))
      (forall ((i1 Page) (i2 Field) (i3 Value))
        (ite
          (and (exists ((c_1 Core)) (current12 c_1 i1)) (shadowed i2))
          (ite
            (and (= i2 f) (current12 c i1))
            (=
              (exists ((c_1 Core))
                (and
                  (current12 c_1 i1)
                  (ite (and (= c_1 c) (= i2 f) (shadowed f)) (= i3 v) (shadow c_1 i2 i3))))
              (= i3 v))
            (ite
              (and (exists ((c_1 Core)) (current12 c_1 i1)) (shadowed i2))
              (=
                (exists ((c_1 Core))
                  (and
                    (current12 c_1 i1)
                    (ite (and (= c_1 c) (= i2 f) (shadowed f)) (= i3 v) (shadow c_1 i2 i3))))
                (exists ((c_1 Core)) (and (current12 c_1 i1) (shadow c_1 i2 i3))))
              (=
                (exists ((c_1 Core))
                  (and
                    (current12 c_1 i1)
                    (ite (and (= c_1 c) (= i2 f) (shadowed f)) (= i3 v) (shadow c_1 i2 i3))))
                (memory12 i1 i2 i3))))
          (ite
            (and (= i2 f) (current12 c i1))
            (or
              (and (= i2 f) (current12 c i1))
              (ite
                (and (exists ((c_1 Core)) (current12 c_1 i1)) (shadowed i2))
                (= (= i3 v) (exists ((c_1 Core)) (and (current12 c_1 i1) (shadow c_1 i2 i3))))
                (= (= i3 v) (memory12 i1 i2 i3))))
            (ite
              (and (= i2 f) (current12 c i1))
              (= (memory12 i1 i2 i3) (= i3 v))
              (or
                (not (and (exists ((c_1 Core)) (current12 c_1 i1)) (shadowed i2)))
                (= (memory12 i1 i2 i3) (exists ((c_1 Core)) (and (current12 c_1 i1) (shadow c_1 i2 i3))))))))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.again satisfies simulates
; from shadowing.current_on_one; hypotheses 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert shadowing.current_on_one)
(assert (current12 c x))
(assert
  (not
    (and
      (not (exists ((d Core)) (and (not (= d c)) (current12 d x))))
      (forall ((i1 Core)) (or (not (= i1 c)) (current12 i1 x))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load satisfies simulates
; from shadowing.current_on_one; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert shadowing.current_on_one)
(assert (not (exists ((d Core)) (and (not (= d c)) (current12 d x)))))
(assert (not (current12 c x)))
(assert
  (not
    (and
      (not (exists ((d Core)) (and (not (= d c)) (current12 d x))))
      (forall ((i1 Core)) (ite (= i1 c) (or (= i1 c) (current12 i1 x)) (or (not (= i1 c)) (current12 i1 x))))
      (forall ((i1 Page) (i2 Field) (i3 Value))
        (ite
          (and (exists ((c_1 Core)) (ite (= c_1 c) (= x i1) (current12 c_1 i1))) (shadowed i2))
          (ite
            (and (exists ((c_1 Core)) (current12 c_1 i1)) (shadowed i2))
            (=
              (exists ((c_1 Core))
                (and
                  (ite (= c_1 c) (= x i1) (current12 c_1 i1))
                  (ite (and (= c_1 c) (shadowed i2)) (memory12 x i2 i3) (shadow c_1 i2 i3))))
              (exists ((c_1 Core)) (and (current12 c_1 i1) (shadow c_1 i2 i3))))
            (=
              (exists ((c_1 Core))
                (and
                  (ite (= c_1 c) (= x i1) (current12 c_1 i1))
                  (ite (and (= c_1 c) (shadowed i2)) (memory12 x i2 i3) (shadow c_1 i2 i3))))
              (memory12 i1 i2 i3)))
          (ite
            (and (current12 c i1) (shadowed i2))
            (ite
              (and (exists ((c_1 Core)) (current12 c_1 i1)) (shadowed i2))
              (= (shadow c i2 i3) (exists ((c_1 Core)) (and (current12 c_1 i1) (shadow c_1 i2 i3))))
              (= (shadow c i2 i3) (memory12 i1 i2 i3)))
            (or
              (not (and (exists ((c_1 Core)) (current12 c_1 i1)) (shadowed i2)))
              (= (memory12 i1 i2 i3) (exists ((c_1 Core)) (and (current12 c_1 i1) (shadow c_1 i2 i3)))))))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.other satisfies simulates
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert (not (exists ((d Core)) (and (not (= d c)) (current12 d x)))))
(assert (not (current12 c x)))
(assert
  (not
    (and
      (not (exists ((d Core)) (and (not (= d c)) (current12 d x))))
      (forall ((i1 Core))
        (or (not (and (= i1 c) (current12 c x))) (not (exists ((p Page)) (current12 i1 p))))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.current satisfies simulates
; from shadowing.current_on_one; hypotheses 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert shadowing.current_on_one)
(assert (current12 c x))
(assert
  (not
    (and
      (not (exists ((d Core)) (and (not (= d c)) (current12 d x))))
      (forall ((i1 Core))
        (ite
          (= i1 c)
          (or (and (= i1 c) (current12 c x)) (not (exists ((p Page)) (current12 i1 p))))
          (or (not (and (= i1 c) (current12 c x))) (not (exists ((p Page)) (current12 i1 p))))))
      (forall ((i1 Page) (i2 Field) (i3 Value))
        (ite
          (and (exists ((c_1 Core)) (ite (= c_1 c) false (current12 c_1 i1))) (shadowed i2))
          (ite
            (and (exists ((c_1 Core)) (current12 c_1 i1)) (shadowed i2))
            (=
              (exists ((c_1 Core)) (and (ite (= c_1 c) false (current12 c_1 i1)) (shadow c_1 i2 i3)))
              (exists ((c_1 Core)) (and (current12 c_1 i1) (shadow c_1 i2 i3))))
            (=
              (exists ((c_1 Core)) (and (ite (= c_1 c) false (current12 c_1 i1)) (shadow c_1 i2 i3)))
              (memory12 i1 i2 i3)))
          (ite
            (and (= i1 x) (shadowed i2))
            (ite
              (and (exists ((c_1 Core)) (current12 c_1 i1)) (shadowed i2))
              (= (shadow c i2 i3) (exists ((c_1 Core)) (and (current12 c_1 i1) (shadow c_1 i2 i3))))
              (= (shadow c i2 i3) (memory12 i1 i2 i3)))
            (or
              (not (and (exists ((c_1 Core)) (current12 c_1 i1)) (shadowed i2)))
              (= (memory12 i1 i2 i3) (exists ((c_1 Core)) (and (current12 c_1 i1) (shadow c_1 i2 i3)))))))))))
(check-sat)
(pop 1)

; ---- VMREAD.no_vmcs satisfies simulates
; from no invariant; hypotheses 2
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(declare-fun v () Value)
(assert (not (exists ((p Page)) (current12 c p))))
(assert
  (not
    (and
      (or
        (not (exists ((p Page)) (current12 c p)))
        (exists ((x_1 Page))
          (and
            (current12 c x_1)
            (ite
              (and (exists ((c_1 Core)) (current12 c_1 x_1)) (shadowed f))
              (exists ((c_1 Core)) (and (current12 c_1 x_1) (shadow c_1 f v)))
              (memory12 x_1 f v)))))
      (not (exists ((p Page)) (current12 c p))))))
(check-sat)
(pop 1)

; ---- VMREAD.direct satisfies simulates
; from no invariant; hypotheses 1, 2, 3
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(declare-fun v () Value)
(assert
  (or
    (not (exists ((p Page)) (current12 c p)))
    (and (shadowed f) (shadow c f v))
    (and (not (shadowed f)) (exists ((x Page)) (and (current12 c x) (memory12 x f v))))))
(assert (exists ((p Page)) (current12 c p)))
(assert (shadowed f))
(assert
  (not
    (and
      (or
        (not (exists ((p Page)) (current12 c p)))
        (exists ((x_1 Page))
          (and
            (current12 c x_1)
            (ite
              (and (exists ((c_1 Core)) (current12 c_1 x_1)) (shadowed f))
              (exists ((c_1 Core)) (and (current12 c_1 x_1) (shadow c_1 f v)))
              (memory12 x_1 f v)))))
      (exists ((p Page)) (current12 c p)))))
(check-sat)
(pop 1)

; ---- VMREAD.exits satisfies simulates
; from no invariant; hypotheses 1, 2, 3
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(declare-fun v () Value)
(assert
  (or
    (not (exists ((p Page)) (current12 c p)))
    (and (shadowed f) (shadow c f v))
    (and (not (shadowed f)) (exists ((x Page)) (and (current12 c x) (memory12 x f v))))))
(assert (exists ((p Page)) (current12 c p)))
(assert (not (shadowed f)))
(assert
  (not
    (and
      (or
        (not (exists ((p Page)) (current12 c p)))
        (exists ((x_1 Page))
          (and
            (current12 c x_1)
            (ite
              (and (exists ((c_1 Core)) (current12 c_1 x_1)) (shadowed f))
              (exists ((c_1 Core)) (and (current12 c_1 x_1) (shadow c_1 f v)))
              (memory12 x_1 f v)))))
      (exists ((p Page)) (current12 c p)))))
(check-sat)
(pop 1)

; ---- VMWRITE.no_vmcs satisfies simulates
; from no invariant; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert (not (exists ((p Page)) (current12 c p))))
(assert (exists ((p Page)) (current12 c p)))
(check-sat)
(pop 1)

; ---- VMWRITE.direct satisfies simulates
; from shadowing.current_on_one; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(declare-fun v () Value)
(assert shadowing.current_on_one)
(assert (exists ((p Page)) (current12 c p)))
(assert (shadowed f))
(assert
  (not
    (and
      (exists ((p Page)) (current12 c p))
      (forall ((i1 Page) (i2 Field) (i3 Value))
        (ite
          (and (exists ((c_1 Core)) (current12 c_1 i1)) (shadowed i2))
          (ite
            (and (= i2 f) (current12 c i1))
            (=
              (exists ((c_1 Core))
                (and (current12 c_1 i1) (ite (and (= c_1 c) (= i2 f)) (= i3 v) (shadow c_1 i2 i3))))
              (= i3 v))
            (ite
              (and (exists ((c_1 Core)) (current12 c_1 i1)) (shadowed i2))
              (=
                (exists ((c_1 Core))
                  (and (current12 c_1 i1) (ite (and (= c_1 c) (= i2 f)) (= i3 v) (shadow c_1 i2 i3))))
                (exists ((c_1 Core)) (and (current12 c_1 i1) (shadow c_1 i2 i3))))
              (=
                (exists ((c_1 Core))
                  (and (current12 c_1 i1) (ite (and (= c_1 c) (= i2 f)) (= i3 v) (shadow c_1 i2 i3))))
                (memory12 i1 i2 i3))))
          (ite
            (and (= i2 f) (current12 c i1))
            (= (memory12 i1 i2 i3) (= i3 v))
            (or
              (not (and (exists ((c_1 Core)) (current12 c_1 i1)) (shadowed i2)))
              (= (memory12 i1 i2 i3) (exists ((c_1 Core)) (and (current12 c_1 i1) (shadow c_1 i2 i3)))))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.exits satisfies simulates
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(declare-fun v () Value)
(assert (exists ((p Page)) (current12 c p)))
(assert (not (shadowed f)))
(assert
  (not
    (and
      (exists ((p Page)) (current12 c p))
      (forall ((i1 Page) (i2 Field) (i3 Value))
        (ite
          (and (exists ((c_1 Core)) (current12 c_1 i1)) (shadowed i2))
          (ite
            (and (= i2 f) (current12 c i1))
            (= (exists ((c_1 Core)) (and (current12 c_1 i1) (shadow c_1 i2 i3))) (= i3 v))
            (or
              (and (exists ((c_1 Core)) (current12 c_1 i1)) (shadowed i2))
              (= (exists ((c_1 Core)) (and (current12 c_1 i1) (shadow c_1 i2 i3))) (memory12 i1 i2 i3))))
          (ite
            (and (= i2 f) (current12 c i1))
            (or
              (and (= i2 f) (current12 c i1))
              (ite
                (and (exists ((c_1 Core)) (current12 c_1 i1)) (shadowed i2))
                (= (= i3 v) (exists ((c_1 Core)) (and (current12 c_1 i1) (shadow c_1 i2 i3))))
                (= (= i3 v) (memory12 i1 i2 i3))))
            (ite
              (and (= i2 f) (current12 c i1))
              (= (memory12 i1 i2 i3) (= i3 v))
              (or
                (not (and (exists ((c_1 Core)) (current12 c_1 i1)) (shadowed i2)))
                (= (memory12 i1 i2 i3) (exists ((c_1 Core)) (and (current12 c_1 i1) (shadow c_1 i2 i3))))))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.no_vmcs satisfies simulates
; from no invariant; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert (not (exists ((p Page)) (current12 c p))))
(assert (exists ((p Page)) (current12 c p)))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter satisfies simulates
; from no invariant; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert (exists ((p Page)) (current12 c p)))
(assert
  (not
    (and
      (exists ((p Page)) (current12 c p))
      (forall ((i1 Page) (i2 Field) (i3 Value))
        (ite
          (and (exists ((c_1 Core)) (current12 c_1 i1)) (shadowed i2))
          (or
            (and (exists ((c_1 Core)) (current12 c_1 i1)) (shadowed i2))
            (= (exists ((c_1 Core)) (and (current12 c_1 i1) (shadow c_1 i2 i3))) (memory12 i1 i2 i3)))
          (ite
            (and (current12 c i1) (shadowed i2))
            (ite
              (and (exists ((c_1 Core)) (current12 c_1 i1)) (shadowed i2))
              (= (shadow c i2 i3) (exists ((c_1 Core)) (and (current12 c_1 i1) (shadow c_1 i2 i3))))
              (= (shadow c i2 i3) (memory12 i1 i2 i3)))
            (or
              (not (and (exists ((c_1 Core)) (current12 c_1 i1)) (shadowed i2)))
              (= (memory12 i1 i2 i3) (exists ((c_1 Core)) (and (current12 c_1 i1) (shadow c_1 i2 i3)))))))))))
(check-sat)
(pop 1)
