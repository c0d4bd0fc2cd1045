; vmxmodel 0.1.0, certificate format 1
; module: enlightened
; property: a_page_is_memory
; claim: step: all x: Page, g: Group, v: Value, r: Revision: (WRITE(x, g, v) implies next(memory[x, g]) == v and (next(clean[x, g]) iff clean[x, g] and not clears_clean)) and (WRITE_REVISION(x, r) implies next(revision[x]) == r)
; method: 1-induction
; transitions: WRITE, WRITE_REVISION
; obligations: 2, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Group 0)
(declare-sort Value 0)
(declare-sort Party 0)
(declare-datatypes ((Revision 0)) (((OfVmcs12) (Version1) (Unknown))))
(declare-fun clears_clean () Bool)
(declare-fun memory (Page Group) Value)
(declare-fun clean (Page Group) Bool)
(declare-fun revision (Page) Revision)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- WRITE satisfies a_page_is_memory
; from no invariant; hypotheses none
(push 1)
(declare-fun x () Page)
(declare-fun g () Group)
(declare-fun v () Value)
(assert
  (not
    (forall ((x_1 Page) (g_1 Group) (v_1 Value))
      (=>
        (and (= x_1 x) (= g_1 g) (= v_1 v))
        (and
          (ite (and (= x_1 x) (= g_1 g)) (= v v_1) (= (memory x_1 g_1) v_1))
          (ite
            (and (= x_1 x) (= g_1 g))
            (= (and (clean x g) (not clears_clean)) (and (clean x_1 g_1) (not clears_clean)))
            (= (clean x_1 g_1) (and (clean x_1 g_1) (not clears_clean)))))))))
(check-sat)
(pop 1)

; ---- WRITE_REVISION satisfies a_page_is_memory
; from no invariant; hypotheses none
(push 1)
(declare-fun x () Page)
(declare-fun r () Revision)
(assert
  (not
    (forall ((x_1 Page))
      (and
        (=> (and (= x_1 x) (= OfVmcs12 r)) (ite (= x_1 x) (= r OfVmcs12) (= (revision x_1) OfVmcs12)))
        (=> (and (= x_1 x) (= Version1 r)) (ite (= x_1 x) (= r Version1) (= (revision x_1) Version1)))
        (=> (and (= x_1 x) (= Unknown r)) (ite (= x_1 x) (= r Unknown) (= (revision x_1) Unknown)))))))
(check-sat)
(pop 1)
