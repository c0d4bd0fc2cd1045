; vmxmodel 0.1.0, certificate format 1
; module: nestcloud
; property: what_was_checked_is_harmless
; claim: invariant: all c: Core: phase[c] == Checked implies copy[c] == Harmless
; method: 1-induction
; invariant: what_was_checked_is_harmless: all c: Core: phase[c] == Checked implies copy[c] == Harmless
; transitions: CHECK, USE.clean, USE.fresh, LEAVE
; obligations: 5, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Frame 0)
(declare-datatypes ((Values 0)) (((Harmless) (Harmful))))
(declare-datatypes ((Phase 0)) (((Idle) (Checked) (Entered))))
(declare-fun phase (Core) Phase)
(declare-fun memory12 (Page) Values)
(declare-fun copy (Core) Values)

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
