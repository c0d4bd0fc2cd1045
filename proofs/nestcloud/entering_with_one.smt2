; vmxmodel 0.1.0, certificate format 1
; module: nestcloud
; property: entering_with_one
; claim: invariant: all c: Core: phase[c] == Idle iff entering[c] == none
; method: 1-induction
; invariant: entering_with_one: all c: Core: phase[c] == Idle iff entering[c] == none
; transitions: CHECK, USE.clean, USE.fresh, LEAVE
; obligations: 5, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Frame 0)
(declare-datatypes ((Values 0)) (((Harmless) (Harmful))))
(declare-datatypes ((Phase 0)) (((Idle) (Checked) (Entered))))
(declare-fun phase (Core) Phase)
(declare-fun entering (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (entering i1 x) (entering i1 y)) (= x y))))

(define-fun init_phase () Bool (forall ((i Core)) (= (phase i) Idle)))
(define-fun init_entering () Bool (forall ((i Core)) (not (exists ((p Page)) (entering i p)))))
(define-fun entering_with_one () Bool
  (forall ((c Core)) (= (= (phase c) Idle) (not (exists ((p Page)) (entering c p))))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially entering_with_one
(push 1)
(assert init_phase)
(assert init_entering)
(assert (not entering_with_one))
(check-sat)
(pop 1)

; ---- CHECK keeps entering_with_one
; from entering_with_one; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert entering_with_one)
(assert
  (not
    (forall ((c_1 Core))
      (ite
        (= c_1 c)
        (not (and (not (= c_1 c)) (= (phase c_1) Idle)))
        (= (and (not (= c_1 c)) (= (phase c_1) Idle)) (not (exists ((p Page)) (entering c_1 p))))))))
(check-sat)
(pop 1)

; ---- USE.clean keeps entering_with_one
; from entering_with_one; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert entering_with_one)
(assert (= (phase c) Checked))
(assert
  (not
    (forall ((c_1 Core))
      (= (and (not (= c_1 c)) (= (phase c_1) Idle)) (not (exists ((p Page)) (entering c_1 p)))))))
(check-sat)
(pop 1)

; ---- USE.fresh keeps entering_with_one
; from entering_with_one; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert entering_with_one)
(assert (= (phase c) Checked))
(assert
  (not
    (forall ((c_1 Core))
      (= (and (not (= c_1 c)) (= (phase c_1) Idle)) (not (exists ((p Page)) (entering c_1 p)))))))
(check-sat)
(pop 1)

; ---- LEAVE keeps entering_with_one
; from entering_with_one; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entering_with_one)
(assert
  (not
    (forall ((c_1 Core))
      (= (or (= c_1 c) (= (phase c_1) Idle)) (or (= c_1 c) (not (exists ((p Page)) (entering c_1 p))))))))
(check-sat)
(pop 1)
