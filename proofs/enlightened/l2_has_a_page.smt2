; vmxmodel 0.1.0, certificate format 1
; module: enlightened
; property: l2_has_a_page
; claim: invariant: all c: Core: runs_l2[c] implies mapped[c] != none
; method: 1-induction
; invariant: l2_has_a_page: all c: Core: runs_l2[c] implies mapped[c] != none
; transitions: EXIT, MIGRATE.restored, VMLAUNCH.ordinary, VMLAUNCH.revision, VMLAUNCH.enter, VMRESUME.ordinary, VMRESUME.revision, VMRESUME.new, VMRESUME.again, VMCLEAR.last
; obligations: 11, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Group 0)
(declare-sort Value 0)
(declare-sort Party 0)
(declare-datatypes ((Revision 0)) (((OfVmcs12) (Version1) (Unknown))))
(declare-fun mapped (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (mapped i1 x) (mapped i1 y)) (= x y))))
(declare-fun runs_l2 (Core) Bool)

(define-fun init_mapped () Bool (forall ((i Core)) (not (exists ((p Page)) (mapped i p)))))
(define-fun init_runs_l2 () Bool (forall ((i Core)) (not (runs_l2 i))))
(define-fun l2_has_a_page () Bool (forall ((c Core)) (=> (runs_l2 c) (exists ((p Page)) (mapped c p)))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially l2_has_a_page
(push 1)
(assert init_mapped)
(assert init_runs_l2)
(assert (not l2_has_a_page))
(check-sat)
(pop 1)

; ---- EXIT keeps l2_has_a_page
; from l2_has_a_page; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_a_page)
(assert
  (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (runs_l2 c_1)) (exists ((p Page)) (mapped c_1 p))))))
(check-sat)
(pop 1)

; ---- MIGRATE.restored keeps l2_has_a_page
; from l2_has_a_page; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_a_page)
(assert
  (not
    (forall ((c_1 Core))
      (=> (runs_l2 c_1) (not (or (and (= c_1 c) (not (runs_l2 c))) (not (exists ((p Page)) (mapped c_1 p)))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.ordinary keeps l2_has_a_page
; from l2_has_a_page; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert l2_has_a_page)
(assert (not (runs_l2 c)))
(assert
  (not (forall ((c_1 Core)) (=> (runs_l2 c_1) (not (or (= c_1 c) (not (exists ((p Page)) (mapped c_1 p)))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.revision keeps l2_has_a_page
; from l2_has_a_page; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert l2_has_a_page)
(assert (not (runs_l2 c)))
(assert
  (not (forall ((c_1 Core)) (=> (runs_l2 c_1) (not (or (= c_1 c) (not (exists ((p Page)) (mapped c_1 p)))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter keeps l2_has_a_page
; from l2_has_a_page; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert l2_has_a_page)
(assert
  (not
    (forall ((c_1 Core))
      (=> (or (= c_1 c) (runs_l2 c_1)) (not (ite (= c_1 c) false (not (exists ((p Page)) (mapped c_1 p)))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.ordinary keeps l2_has_a_page
; from l2_has_a_page; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert l2_has_a_page)
(assert (not (runs_l2 c)))
(assert
  (not (forall ((c_1 Core)) (=> (runs_l2 c_1) (not (or (= c_1 c) (not (exists ((p Page)) (mapped c_1 p)))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.revision keeps l2_has_a_page
; from l2_has_a_page; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert l2_has_a_page)
(assert (not (runs_l2 c)))
(assert
  (not (forall ((c_1 Core)) (=> (runs_l2 c_1) (not (or (= c_1 c) (not (exists ((p Page)) (mapped c_1 p)))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.new keeps l2_has_a_page
; from l2_has_a_page; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert l2_has_a_page)
(assert
  (not
    (forall ((c_1 Core))
      (=> (or (= c_1 c) (runs_l2 c_1)) (not (ite (= c_1 c) false (not (exists ((p Page)) (mapped c_1 p)))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.again keeps l2_has_a_page
; from l2_has_a_page; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert l2_has_a_page)
(assert (mapped c x))
(assert (not (forall ((c_1 Core)) (=> (or (= c_1 c) (runs_l2 c_1)) (exists ((p Page)) (mapped c_1 p))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.last keeps l2_has_a_page
; from l2_has_a_page; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert l2_has_a_page)
(assert (not (runs_l2 c)))
(assert
  (not (forall ((c_1 Core)) (=> (runs_l2 c_1) (not (or (= c_1 c) (not (exists ((p Page)) (mapped c_1 p)))))))))
(check-sat)
(pop 1)
