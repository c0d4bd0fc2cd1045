; vmxmodel 0.1.0, certificate format 1
; module: shadowing_refines_fields
; property: answers
; claim: step: each instruction has the outcomes that it has there
; method: 1-induction
; lemma: shadowing.current_on_one in shadowing/current_on_one.smt2: all c, d: Core, x: Page: current12[c] == x and current12[d] == x implies c == d
; transitions: fields.VMPTRLD.load, fields.VMCLEAR.clear, fields.VMREAD.no_vmcs, fields.VMREAD.read, fields.VMWRITE.no_vmcs, fields.VMWRITE.write, fields.VMLAUNCH.no_vmcs, fields.VMLAUNCH.enter
; obligations: 8, each to be answered unsat

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

; ---- fields.VMPTRLD.load satisfies answers
; from no invariant; hypotheses 1
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert (not (exists ((d Core)) (and (not (= d c)) (current12 d x)))))
(assert
  (not
    (or
      (and (not (exists ((d Core)) (and (not (= d c)) (current12 d x)))) (current12 c x))
      (and (not (exists ((d Core)) (and (not (= d c)) (current12 d x)))) (not (current12 c x))))))
(check-sat)
(pop 1)

; ---- fields.VMCLEAR.clear satisfies answers
; from no invariant; hypotheses 1
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert (not (exists ((d Core)) (and (not (= d c)) (current12 d x)))))
(assert
  (not
    (or
      (and (not (exists ((d Core)) (and (not (= d c)) (current12 d x)))) (not (current12 c x)))
      (and (not (exists ((d Core)) (and (not (= d c)) (current12 d x)))) (current12 c x)))))
(check-sat)
(pop 1)

; ---- fields.VMREAD.no_vmcs satisfies answers
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
        (and (shadowed f) (shadow c f v))
        (and (not (shadowed f)) (exists ((x_1 Page)) (and (current12 c x_1) (memory12 x_1 f v)))))
      (not (exists ((p Page)) (current12 c p))))))
(check-sat)
(pop 1)

; ---- fields.VMREAD.read satisfies answers
; from shadowing.current_on_one; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(declare-fun v () Value)
(assert shadowing.current_on_one)
(assert
  (or
    (not (exists ((p Page)) (current12 c p)))
    (exists ((x Page))
      (and
        (current12 c x)
        (ite
          (and (exists ((c_1 Core)) (current12 c_1 x)) (shadowed f))
          (exists ((c_1 Core)) (and (current12 c_1 x) (shadow c_1 f v)))
          (memory12 x f v))))))
(assert (exists ((p Page)) (current12 c p)))
(assert
  (not
    (or
      (and
        (or
          (not (exists ((p Page)) (current12 c p)))
          (and (shadowed f) (shadow c f v))
          (and (not (shadowed f)) (exists ((x_1 Page)) (and (current12 c x_1) (memory12 x_1 f v)))))
        (exists ((p Page)) (current12 c p))
        (shadowed f))
      (and
        (or
          (not (exists ((p Page)) (current12 c p)))
          (and (shadowed f) (shadow c f v))
          (and (not (shadowed f)) (exists ((x_1 Page)) (and (current12 c x_1) (memory12 x_1 f v)))))
        (exists ((p Page)) (current12 c p))
        (not (shadowed f))))))
(check-sat)
(pop 1)

; ---- fields.VMWRITE.no_vmcs satisfies answers
; from no invariant; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert (not (exists ((p Page)) (current12 c p))))
(assert (exists ((p Page)) (current12 c p)))
(check-sat)
(pop 1)

; ---- fields.VMWRITE.write satisfies answers
; from no invariant; hypotheses 1
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(assert (exists ((p Page)) (current12 c p)))
(assert
  (not
    (or
      (and (exists ((p Page)) (current12 c p)) (shadowed f))
      (and (exists ((p Page)) (current12 c p)) (not (shadowed f))))))
(check-sat)
(pop 1)

; ---- fields.VMLAUNCH.no_vmcs satisfies answers
; from no invariant; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert (not (exists ((p Page)) (current12 c p))))
(assert (exists ((p Page)) (current12 c p)))
(check-sat)
(pop 1)

; ---- fields.VMLAUNCH.enter satisfies answers
; from no invariant; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert (exists ((p Page)) (current12 c p)))
(assert (not (exists ((p Page)) (current12 c p))))
(check-sat)
(pop 1)
