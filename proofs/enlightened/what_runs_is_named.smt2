; vmxmodel 0.1.0, certificate format 1
; module: enlightened
; property: what_runs_is_named
; claim: invariant: all c: Core, x: Page: runs_l2[c] and names[c] == x implies mapped[c] == x
; method: 1-induction
; invariant: what_runs_is_named: all c: Core, x: Page: runs_l2[c] and names[c] == x implies mapped[c] == x
; transitions: NAME, EXIT, MIGRATE.restored, VMLAUNCH.ordinary, VMLAUNCH.revision, VMLAUNCH.enter, VMRESUME.ordinary, VMRESUME.revision, VMRESUME.new, VMRESUME.again, VMCLEAR.last
; obligations: 12, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Group 0)
(declare-sort Value 0)
(declare-sort Party 0)
(declare-datatypes ((Revision 0)) (((OfVmcs12) (Version1) (Unknown))))
(declare-fun enlightens (Core) Bool)
(declare-fun names (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (names i1 x) (names i1 y)) (= x y))))
(declare-fun mapped (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (mapped i1 x) (mapped i1 y)) (= x y))))
(declare-fun runs_l2 (Core) Bool)

(define-fun init_names () Bool (forall ((i Core)) (not (exists ((p Page)) (names i p)))))
(define-fun init_mapped () Bool (forall ((i Core)) (not (exists ((p Page)) (mapped i p)))))
(define-fun init_runs_l2 () Bool (forall ((i Core)) (not (runs_l2 i))))
(define-fun what_runs_is_named () Bool
  (forall ((c Core) (x Page)) (=> (and (runs_l2 c) (names c x)) (mapped c x))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially what_runs_is_named
(push 1)
(assert init_names)
(assert init_mapped)
(assert init_runs_l2)
(assert (not what_runs_is_named))
(check-sat)
(pop 1)

; ---- NAME keeps what_runs_is_named
; from what_runs_is_named; hypotheses 1
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert what_runs_is_named)
(assert (not (runs_l2 c)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (runs_l2 c_1) (ite (= c_1 c) (= x x_1) (names c_1 x_1))) (mapped c_1 x_1)))))
(check-sat)
(pop 1)

; ---- EXIT keeps what_runs_is_named
; from what_runs_is_named; hypotheses none
(push 1)
(declare-fun c () Core)
(assert what_runs_is_named)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (and (not (= c_1 c)) (runs_l2 c_1) (names c_1 x)) (mapped c_1 x)))))
(check-sat)
(pop 1)

; ---- MIGRATE.restored keeps what_runs_is_named
; from what_runs_is_named; hypotheses none
(push 1)
(declare-fun c () Core)
(assert what_runs_is_named)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (runs_l2 c_1) (names c_1 x)) (ite (and (= c_1 c) (not (runs_l2 c))) false (mapped c_1 x))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.ordinary keeps what_runs_is_named
; from what_runs_is_named; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert what_runs_is_named)
(assert (not (runs_l2 c)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (runs_l2 c_1) (names c_1 x_1)) (ite (= c_1 c) false (mapped c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.revision keeps what_runs_is_named
; from what_runs_is_named; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert what_runs_is_named)
(assert (not (runs_l2 c)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (runs_l2 c_1) (names c_1 x_1)) (ite (= c_1 c) false (mapped c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter keeps what_runs_is_named
; from what_runs_is_named; hypotheses 2, 4, 5
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert what_runs_is_named)
(assert (=> (and (enlightens c) (exists ((p Page)) (names c p))) (names c x)))
(assert (enlightens c))
(assert (exists ((p Page)) (names c p)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (or (= c_1 c) (runs_l2 c_1)) (names c_1 x_1)) (ite (= c_1 c) (= x x_1) (mapped c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMRESUME.ordinary keeps what_runs_is_named
; from what_runs_is_named; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert what_runs_is_named)
(assert (not (runs_l2 c)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (runs_l2 c_1) (names c_1 x_1)) (ite (= c_1 c) false (mapped c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMRESUME.revision keeps what_runs_is_named
; from what_runs_is_named; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert what_runs_is_named)
(assert (not (runs_l2 c)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (runs_l2 c_1) (names c_1 x_1)) (ite (= c_1 c) false (mapped c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMRESUME.new keeps what_runs_is_named
; from what_runs_is_named; hypotheses 2, 4, 5
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert what_runs_is_named)
(assert (=> (and (enlightens c) (exists ((p Page)) (names c p))) (names c x)))
(assert (enlightens c))
(assert (exists ((p Page)) (names c p)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (or (= c_1 c) (runs_l2 c_1)) (names c_1 x_1)) (ite (= c_1 c) (= x x_1) (mapped c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMRESUME.again keeps what_runs_is_named
; from what_runs_is_named; hypotheses 2, 4, 5, 7
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert what_runs_is_named)
(assert (=> (and (enlightens c) (exists ((p Page)) (names c p))) (names c x)))
(assert (enlightens c))
(assert (exists ((p Page)) (names c p)))
(assert (mapped c x))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page)) (=> (and (or (= c_1 c) (runs_l2 c_1)) (names c_1 x_1)) (mapped c_1 x_1)))))
(check-sat)
(pop 1)

; ---- VMCLEAR.last keeps what_runs_is_named
; from what_runs_is_named; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert what_runs_is_named)
(assert (not (runs_l2 c)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (runs_l2 c_1) (names c_1 x_1)) (ite (= c_1 c) false (mapped c_1 x_1))))))
(check-sat)
(pop 1)
