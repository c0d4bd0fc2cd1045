; vmxmodel 0.1.0, certificate format 1
; module: shadowing
; property: what_was_written_is_entered
; claim: step: all c: Core, x: Page, f: Field, v: Value: VMLAUNCH(c) and answers Entered and current12[c] == x implies (next(vmcs02[c, f, v]) iff if shadowed[f] then shadow[c, f, v] else memory12[x, f, v]) and (next(memory12[x, f, v]) iff next(vmcs02[c, f, v]))
; method: 1-induction
; transitions: VMLAUNCH.enter
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
(declare-fun vmcs02 (Core Field Value) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMLAUNCH.enter satisfies what_was_written_is_entered
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (f_1 Field) (v_1 Value))
      (=>
        (and (= c_1 c) (current12 c_1 x_1))
        (and
          (ite
            (= c_1 c)
            (ite
              (shadowed f_1)
              (ite
                (shadowed f_1)
                (= (shadow c f_1 v_1) (shadow c_1 f_1 v_1))
                (= (shadow c f_1 v_1) (memory12 x_1 f_1 v_1)))
              (ite
                (shadowed f_1)
                (= (exists ((x Page)) (and (current12 c x) (memory12 x f_1 v_1))) (shadow c_1 f_1 v_1))
                (= (exists ((x Page)) (and (current12 c x) (memory12 x f_1 v_1))) (memory12 x_1 f_1 v_1))))
            (ite
              (shadowed f_1)
              (= (vmcs02 c_1 f_1 v_1) (shadow c_1 f_1 v_1))
              (= (vmcs02 c_1 f_1 v_1) (memory12 x_1 f_1 v_1))))
          (ite
            (and (current12 c x_1) (shadowed f_1))
            (ite
              (= c_1 c)
              (or
                (shadowed f_1)
                (= (shadow c f_1 v_1) (exists ((x Page)) (and (current12 c x) (memory12 x f_1 v_1)))))
              (= (shadow c f_1 v_1) (vmcs02 c_1 f_1 v_1)))
            (ite
              (= c_1 c)
              (ite
                (shadowed f_1)
                (= (memory12 x_1 f_1 v_1) (shadow c f_1 v_1))
                (= (memory12 x_1 f_1 v_1) (exists ((x Page)) (and (current12 c x) (memory12 x f_1 v_1)))))
              (= (memory12 x_1 f_1 v_1) (vmcs02 c_1 f_1 v_1)))))))))
(check-sat)
(pop 1)
