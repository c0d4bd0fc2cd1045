; vmxmodel 0.1.0, certificate format 1
; module: nestcloud
; property: only_what_was_checked_is_used
; claim: invariant: all c: Core: uses_what_it_checked and (phase[c] == Entered or filled[c] != none) implies used[c] == Harmless
; source: NestCloud, PV VMCS [I]
; trust: inferred from what was read
; method: 1-induction
; invariant: only_what_was_checked_is_used: all c: Core: uses_what_it_checked and (phase[c] == Entered or filled[c] != none) implies used[c] == Harmless
; invariant: what_was_checked_is_harmless: all c: Core: phase[c] == Checked implies copy[c] == Harmless
; transitions: CHECK, USE.clean, USE.fresh, LEAVE
; obligations: 10, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Frame 0)
(declare-datatypes ((Values 0)) (((Harmless) (Harmful))))
(declare-datatypes ((Phase 0)) (((Idle) (Checked) (Entered))))
(declare-fun uses_what_it_checked () Bool)
(declare-fun phase (Core) Phase)
(declare-fun memory12 (Page) Values)
(declare-fun copy (Core) Values)
(declare-fun used (Core) Values)
(declare-fun filled (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (filled i1 x) (filled i1 y)) (= x y))))

(define-fun init_phase () Bool (forall ((i Core)) (= (phase i) Idle)))
(define-fun init_filled () Bool (forall ((i Core)) (not (exists ((p Page)) (filled i p)))))
(define-fun only_what_was_checked_is_used () Bool
  (forall ((c Core))
    (=>
      (and uses_what_it_checked (or (= (phase c) Entered) (exists ((p Page)) (filled c p))))
      (= (used c) Harmless))))
(define-fun what_was_checked_is_harmless () Bool
  (forall ((c Core)) (=> (= (phase c) Checked) (= (copy c) Harmless))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially only_what_was_checked_is_used
(push 1)
(assert init_phase)
(assert init_filled)
(assert (not only_what_was_checked_is_used))
(check-sat)
(pop 1)

; ---- initially what_was_checked_is_harmless
(push 1)
(assert init_phase)
(assert (not what_was_checked_is_harmless))
(check-sat)
(pop 1)

; ---- CHECK keeps only_what_was_checked_is_used
; from only_what_was_checked_is_used; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_what_was_checked_is_used)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and uses_what_it_checked
          (or (and (not (= c_1 c)) (= (phase c_1) Entered)) (exists ((p Page)) (filled c_1 p))))
        (= (used c_1) Harmless)))))
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

; ---- USE.clean keeps only_what_was_checked_is_used
; from only_what_was_checked_is_used; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert only_what_was_checked_is_used)
(assert (filled c x))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and uses_what_it_checked (or (= c_1 c) (= (phase c_1) Entered) (exists ((p Page)) (filled c_1 p))))
        (= (used c_1) Harmless)))))
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

; ---- USE.fresh keeps only_what_was_checked_is_used
; from only_what_was_checked_is_used, what_was_checked_is_harmless; hypotheses 1
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert only_what_was_checked_is_used)
(assert what_was_checked_is_harmless)
(assert (= (phase c) Checked))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and uses_what_it_checked
          (or
            (= c_1 c)
            (= (phase c_1) Entered)
            (not
              (ite
                (= c_1 c)
                false
                (or (and (not (= c_1 c)) (filled c_1 x)) (not (exists ((p Page)) (filled c_1 p))))))))
        (ite
          (= c_1 c)
          (ite uses_what_it_checked (= (copy c) Harmless) (= (memory12 x) Harmless))
          (= (used c_1) Harmless))))))
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

; ---- LEAVE keeps only_what_was_checked_is_used
; from only_what_was_checked_is_used; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_what_was_checked_is_used)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and uses_what_it_checked
          (or (and (not (= c_1 c)) (= (phase c_1) Entered)) (exists ((p Page)) (filled c_1 p))))
        (= (used c_1) Harmless)))))
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
