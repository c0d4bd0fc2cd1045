; vmxmodel 0.1.0, certificate format 1
; module: enlightened
; property: a_page_is_named
; claim: invariant: all c: Core: enlightens[c] implies names[c] != none
; source: TLFS: HV_VP_ASSIST_PAGE [D]
; trust: read in a manual
; method: 1-induction
; invariant: a_page_is_named: all c: Core: enlightens[c] implies names[c] != none
; transitions: NAME
; obligations: 2, each to be answered unsat

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

(define-fun init_enlightens () Bool (forall ((i Core)) (not (enlightens i))))
(define-fun init_names () Bool (forall ((i Core)) (not (exists ((p Page)) (names i p)))))
(define-fun a_page_is_named () Bool (forall ((c Core)) (=> (enlightens c) (exists ((p Page)) (names c p)))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially a_page_is_named
(push 1)
(assert init_enlightens)
(assert init_names)
(assert (not a_page_is_named))
(check-sat)
(pop 1)

; ---- NAME keeps a_page_is_named
; from a_page_is_named; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun on () Bool)
(assert a_page_is_named)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (ite (= c_1 c) on (enlightens c_1))
        (not (ite (= c_1 c) false (not (exists ((p Page)) (names c_1 p)))))))))
(check-sat)
(pop 1)
