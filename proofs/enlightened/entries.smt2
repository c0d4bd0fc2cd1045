; vmxmodel 0.1.0, certificate format 1
; module: enlightened
; property: entries
; claim: step: all c: Core, x: Page, g: Group: VMLAUNCH(c, x) or VMRESUME(c, x) implies not runs_l2[c] and (answers Entered iff enlightened(c) and not (is_new(c, x) and revision[x] == Unknown)) and (answers Entered iff next(runs_l2[c])) and (answers VMfailInvalid implies next(mapped[c]) == none) and (answers Entered implies next(mapped[c]) == x and next(active[c, x]) and next(clean[x, g])) and (answers Entered and not clean[x, g] implies next(copy[c, g]) == memory[x, g])
; source: KVM: nested_vmx_handle_enlightened_vmptrld [S]
; trust: read in source code
; method: 1-induction
; transitions: VMLAUNCH.ordinary, VMLAUNCH.revision, VMLAUNCH.enter, VMRESUME.ordinary, VMRESUME.revision, VMRESUME.new, VMRESUME.again
; obligations: 7, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Group 0)
(declare-sort Value 0)
(declare-sort Party 0)
(declare-datatypes ((Revision 0)) (((OfVmcs12) (Version1) (Unknown))))
(declare-fun copies_what_is_new () Bool)
(declare-fun enlightens (Core) Bool)
(declare-fun names (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (names i1 x) (names i1 y)) (= x y))))
(declare-fun memory (Page Group) Value)
(declare-fun clean (Page Group) Bool)
(declare-fun revision (Page) Revision)
(declare-fun active (Core Page) Bool)
(declare-fun mapped (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (mapped i1 x) (mapped i1 y)) (= x y))))
(declare-fun copy (Core Group) Value)
(declare-fun runs_l2 (Core) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMLAUNCH.ordinary satisfies entries
; from no invariant; hypotheses 1, 4
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert (not (runs_l2 c)))
(assert (not (and (enlightens c) (exists ((p Page)) (names c p)))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (= x_1 x))
        (and
          (not (runs_l2 c_1))
          (not
            (and
              (enlightens c_1)
              (exists ((p Page)) (names c_1 p))
              (not (and (not (mapped c_1 x_1)) (= (revision x_1) Unknown)))))
          (or (= c_1 c) (not (exists ((p Page)) (mapped c_1 p)))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.revision satisfies entries
; from no invariant; hypotheses 1, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert (not (runs_l2 c)))
(assert (not (mapped c x)))
(assert (= (revision x) Unknown))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (= x_1 x))
        (and
          (not (runs_l2 c_1))
          (not
            (and
              (enlightens c_1)
              (exists ((p Page)) (names c_1 p))
              (not (and (not (mapped c_1 x_1)) (= (revision x_1) Unknown)))))
          (or (= c_1 c) (not (exists ((p Page)) (mapped c_1 p)))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter satisfies entries
; from no invariant; hypotheses 1, 4, 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert (not (runs_l2 c)))
(assert (enlightens c))
(assert (exists ((p Page)) (names c p)))
(assert (not (and (not (mapped c x)) (= (revision x) Unknown))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (g_1 Group))
      (=>
        (and (= c_1 c) (= x_1 x))
        (and
          (not (runs_l2 c_1))
          (enlightens c_1)
          (exists ((p Page)) (names c_1 p))
          (not (and (not (mapped c_1 x_1)) (= (revision x_1) Unknown)))
          (or (= c_1 c) (runs_l2 c_1))
          (ite (= c_1 c) (= x x_1) (mapped c_1 x_1))
          (or (and (= c_1 c) (= x_1 x)) (active c_1 x_1))
          (or (= x_1 x) (clean x_1 g_1))
          (=>
            (not (clean x_1 g_1))
            (ite
              (and (= c_1 c) (not (and (clean x g_1) (not copies_what_is_new))))
              (= (memory x g_1) (memory x_1 g_1))
              (= (copy c_1 g_1) (memory x_1 g_1)))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.ordinary satisfies entries
; from no invariant; hypotheses 1, 4
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert (not (runs_l2 c)))
(assert (not (and (enlightens c) (exists ((p Page)) (names c p)))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (= x_1 x))
        (and
          (not (runs_l2 c_1))
          (not
            (and
              (enlightens c_1)
              (exists ((p Page)) (names c_1 p))
              (not (and (not (mapped c_1 x_1)) (= (revision x_1) Unknown)))))
          (or (= c_1 c) (not (exists ((p Page)) (mapped c_1 p)))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.revision satisfies entries
; from no invariant; hypotheses 1, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert (not (runs_l2 c)))
(assert (not (mapped c x)))
(assert (= (revision x) Unknown))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (= x_1 x))
        (and
          (not (runs_l2 c_1))
          (not
            (and
              (enlightens c_1)
              (exists ((p Page)) (names c_1 p))
              (not (and (not (mapped c_1 x_1)) (= (revision x_1) Unknown)))))
          (or (= c_1 c) (not (exists ((p Page)) (mapped c_1 p)))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.new satisfies entries
; from no invariant; hypotheses 1, 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert (not (runs_l2 c)))
(assert (enlightens c))
(assert (exists ((p Page)) (names c p)))
(assert (not (and (not (mapped c x)) (= (revision x) Unknown))))
(assert (not (mapped c x)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (g_1 Group))
      (=>
        (and (= c_1 c) (= x_1 x))
        (and
          (not (runs_l2 c_1))
          (enlightens c_1)
          (exists ((p Page)) (names c_1 p))
          (not (and (not (mapped c_1 x_1)) (= (revision x_1) Unknown)))
          (or (= c_1 c) (runs_l2 c_1))
          (ite (= c_1 c) (= x x_1) (mapped c_1 x_1))
          (or (and (= c_1 c) (= x_1 x)) (active c_1 x_1))
          (or (= x_1 x) (clean x_1 g_1))
          (=>
            (not (clean x_1 g_1))
            (ite
              (and (= c_1 c) (not (and (clean x g_1) (not copies_what_is_new))))
              (= (memory x g_1) (memory x_1 g_1))
              (= (copy c_1 g_1) (memory x_1 g_1)))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.again satisfies entries
; from no invariant; hypotheses 1, 4, 5, 7
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert (not (runs_l2 c)))
(assert (enlightens c))
(assert (exists ((p Page)) (names c p)))
(assert (mapped c x))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (g_1 Group))
      (=>
        (and (= c_1 c) (= x_1 x))
        (and
          (not (runs_l2 c_1))
          (enlightens c_1)
          (exists ((p Page)) (names c_1 p))
          (not (and (not (mapped c_1 x_1)) (= (revision x_1) Unknown)))
          (or (= c_1 c) (runs_l2 c_1))
          (mapped c_1 x_1)
          (or (and (= c_1 c) (= x_1 x)) (active c_1 x_1))
          (or (= x_1 x) (clean x_1 g_1))
          (=>
            (not (clean x_1 g_1))
            (ite
              (and (= c_1 c) (not (clean x g_1)))
              (= (memory x g_1) (memory x_1 g_1))
              (= (copy c_1 g_1) (memory x_1 g_1)))))))))
(check-sat)
(pop 1)
