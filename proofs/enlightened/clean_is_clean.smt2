; vmxmodel 0.1.0, certificate format 1
; module: enlightened
; property: clean_is_clean
; claim: invariant: all c: Core, x: Page, g: Group: as_agreed() and mapped[c] == x and clean[x, g] implies copy[c, g] == memory[x, g]
; source: TLFS: Enlightened VMCS, clean fields [D]
; trust: read in a manual
; method: 1-induction
; invariant: clean_is_clean: all c: Core, x: Page, g: Group: as_agreed() and mapped[c] == x and clean[x, g] implies copy[c, g] == memory[x, g]
; invariant: active_on_one: all c, d: Core, x: Page: vmclears_first and active[c, x] and active[d, x] implies c == d
; invariant: what_is_mapped_is_active: all c: Core, x: Page: vmclears_enlightened and mapped[c] == x implies active[c, x]
; transitions: WRITE, EXIT, MIGRATE.restored, VMLAUNCH.ordinary, VMLAUNCH.revision, VMLAUNCH.enter, VMRESUME.ordinary, VMRESUME.revision, VMRESUME.new, VMRESUME.again, VMCLEAR.ordinary, VMCLEAR.last, VMCLEAR.other
; obligations: 32, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Group 0)
(declare-sort Value 0)
(declare-sort Party 0)
(declare-datatypes ((Revision 0)) (((OfVmcs12) (Version1) (Unknown))))
(declare-fun clears_clean () Bool)
(declare-fun vmclears_first () Bool)
(declare-fun vmclears_enlightened () Bool)
(declare-fun copies_what_is_new () Bool)
(declare-fun launch_state () Group)
(declare-fun enlightens (Core) Bool)
(declare-fun names (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (names i1 x) (names i1 y)) (= x y))))
(declare-fun memory (Page Group) Value)
(declare-fun clean (Page Group) Bool)
(declare-fun active (Core Page) Bool)
(declare-fun mapped (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (mapped i1 x) (mapped i1 y)) (= x y))))
(declare-fun copy (Core Group) Value)
(declare-fun runs_l2 (Core) Bool)

(define-fun init_active () Bool (forall ((i1 Core) (i2 Page)) (not (active i1 i2))))
(define-fun init_mapped () Bool (forall ((i Core)) (not (exists ((p Page)) (mapped i p)))))
(define-fun clean_is_clean () Bool
  (forall ((c Core) (x Page) (g Group))
    (=>
      (and clears_clean vmclears_first vmclears_enlightened copies_what_is_new (mapped c x) (clean x g))
      (= (copy c g) (memory x g)))))
(define-fun active_on_one () Bool
  (forall ((c Core) (d Core) (x Page)) (=> (and vmclears_first (active c x) (active d x)) (= c d))))
(define-fun what_is_mapped_is_active () Bool
  (forall ((c Core) (x Page)) (=> (and vmclears_enlightened (mapped c x)) (active c x))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially clean_is_clean
(push 1)
(assert init_mapped)
(assert (not clean_is_clean))
(check-sat)
(pop 1)

; ---- initially active_on_one
(push 1)
(assert init_active)
(assert (not active_on_one))
(check-sat)
(pop 1)

; ---- initially what_is_mapped_is_active
(push 1)
(assert init_active)
(assert init_mapped)
(assert (not what_is_mapped_is_active))
(check-sat)
(pop 1)

; ---- WRITE keeps clean_is_clean
; from clean_is_clean; hypotheses none
(push 1)
(declare-fun x () Page)
(declare-fun g () Group)
(declare-fun v () Value)
(assert clean_is_clean)
(assert
  (not
    (forall ((c Core) (x_1 Page) (g_1 Group))
      (=>
        (and clears_clean vmclears_first vmclears_enlightened copies_what_is_new
          (mapped c x_1)
          (ite (and (= x_1 x) (= g_1 g)) (and (clean x g) (not clears_clean)) (clean x_1 g_1)))
        (ite (and (= x_1 x) (= g_1 g)) (= (copy c g_1) v) (= (copy c g_1) (memory x_1 g_1)))))))
(check-sat)
(pop 1)

; ---- EXIT keeps clean_is_clean
; from clean_is_clean, active_on_one, what_is_mapped_is_active; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun g () Group)
(declare-fun v () Value)
(assert clean_is_clean)
(assert active_on_one)
(assert what_is_mapped_is_active)
(assert
  (not
    (forall ((c_1 Core) (x Page) (g_1 Group))
      (=>
        (and clears_clean vmclears_first vmclears_enlightened copies_what_is_new (mapped c_1 x) (clean x g_1))
        (ite
          (and (= c_1 c) (= g_1 g))
          (or (and (= g_1 g) (mapped c x)) (= v (memory x g_1)))
          (ite (and (= g_1 g) (mapped c x)) (= (copy c_1 g_1) v) (= (copy c_1 g_1) (memory x g_1))))))))
(check-sat)
(pop 1)

; ---- MIGRATE.restored keeps clean_is_clean
; from clean_is_clean; hypotheses none
(push 1)
(declare-fun c () Core)
(assert clean_is_clean)
(assert
  (not
    (forall ((c_1 Core) (x Page) (g Group))
      (=>
        (and clears_clean vmclears_first vmclears_enlightened copies_what_is_new
          (ite (and (= c_1 c) (not (runs_l2 c))) false (mapped c_1 x))
          (clean x g))
        (= (copy c_1 g) (memory x g))))))
(check-sat)
(pop 1)

; ---- MIGRATE.restored keeps what_is_mapped_is_active
; from what_is_mapped_is_active; hypotheses none
(push 1)
(declare-fun c () Core)
(assert what_is_mapped_is_active)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (and vmclears_enlightened (ite (and (= c_1 c) (not (runs_l2 c))) false (mapped c_1 x)))
        (active c_1 x)))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.ordinary keeps clean_is_clean
; from clean_is_clean; hypotheses none
(push 1)
(declare-fun c () Core)
(assert clean_is_clean)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (g Group))
      (=>
        (and clears_clean vmclears_first vmclears_enlightened copies_what_is_new
          (ite (= c_1 c) false (mapped c_1 x_1))
          (clean x_1 g))
        (= (copy c_1 g) (memory x_1 g))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.ordinary keeps what_is_mapped_is_active
; from what_is_mapped_is_active; hypotheses none
(push 1)
(declare-fun c () Core)
(assert what_is_mapped_is_active)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and vmclears_enlightened (ite (= c_1 c) false (mapped c_1 x_1))) (active c_1 x_1)))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.revision keeps clean_is_clean
; from clean_is_clean; hypotheses none
(push 1)
(declare-fun c () Core)
(assert clean_is_clean)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (g Group))
      (=>
        (and clears_clean vmclears_first vmclears_enlightened copies_what_is_new
          (ite (= c_1 c) false (mapped c_1 x_1))
          (clean x_1 g))
        (= (copy c_1 g) (memory x_1 g))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.revision keeps what_is_mapped_is_active
; from what_is_mapped_is_active; hypotheses none
(push 1)
(declare-fun c () Core)
(assert what_is_mapped_is_active)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and vmclears_enlightened (ite (= c_1 c) false (mapped c_1 x_1))) (active c_1 x_1)))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter keeps clean_is_clean
; from clean_is_clean, what_is_mapped_is_active; hypotheses 3, 4, 5
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert clean_is_clean)
(assert what_is_mapped_is_active)
(assert
  (=>
    (and vmclears_first (enlightens c) (exists ((p Page)) (names c p)))
    (forall ((d Core)) (=> (active d x) (= d c)))))
(assert (enlightens c))
(assert (exists ((p Page)) (names c p)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (g Group))
      (=>
        (and clears_clean vmclears_first vmclears_enlightened copies_what_is_new
          (ite (= c_1 c) (= x x_1) (mapped c_1 x_1))
          (or (= x_1 x) (clean x_1 g)))
        (ite
          (and (= c_1 c) (not (and (clean x g) (not copies_what_is_new))))
          (= (memory x g) (memory x_1 g))
          (= (copy c_1 g) (memory x_1 g)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter keeps active_on_one
; from active_on_one; hypotheses 3, 4, 5
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert active_on_one)
(assert
  (=>
    (and vmclears_first (enlightens c) (exists ((p Page)) (names c p)))
    (forall ((d Core)) (=> (active d x) (= d c)))))
(assert (enlightens c))
(assert (exists ((p Page)) (names c p)))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=>
        (and vmclears_first
          (or (and (= c_1 c) (= x_1 x)) (active c_1 x_1))
          (or (and (= d c) (= x_1 x)) (active d x_1)))
        (= c_1 d)))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter keeps what_is_mapped_is_active
; from what_is_mapped_is_active; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert what_is_mapped_is_active)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and vmclears_enlightened (ite (= c_1 c) (= x x_1) (mapped c_1 x_1)))
        (or (and (= c_1 c) (= x_1 x)) (active c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMRESUME.ordinary keeps clean_is_clean
; from clean_is_clean; hypotheses none
(push 1)
(declare-fun c () Core)
(assert clean_is_clean)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (g Group))
      (=>
        (and clears_clean vmclears_first vmclears_enlightened copies_what_is_new
          (ite (= c_1 c) false (mapped c_1 x_1))
          (clean x_1 g))
        (= (copy c_1 g) (memory x_1 g))))))
(check-sat)
(pop 1)

; ---- VMRESUME.ordinary keeps what_is_mapped_is_active
; from what_is_mapped_is_active; hypotheses none
(push 1)
(declare-fun c () Core)
(assert what_is_mapped_is_active)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and vmclears_enlightened (ite (= c_1 c) false (mapped c_1 x_1))) (active c_1 x_1)))))
(check-sat)
(pop 1)

; ---- VMRESUME.revision keeps clean_is_clean
; from clean_is_clean; hypotheses none
(push 1)
(declare-fun c () Core)
(assert clean_is_clean)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (g Group))
      (=>
        (and clears_clean vmclears_first vmclears_enlightened copies_what_is_new
          (ite (= c_1 c) false (mapped c_1 x_1))
          (clean x_1 g))
        (= (copy c_1 g) (memory x_1 g))))))
(check-sat)
(pop 1)

; ---- VMRESUME.revision keeps what_is_mapped_is_active
; from what_is_mapped_is_active; hypotheses none
(push 1)
(declare-fun c () Core)
(assert what_is_mapped_is_active)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and vmclears_enlightened (ite (= c_1 c) false (mapped c_1 x_1))) (active c_1 x_1)))))
(check-sat)
(pop 1)

; ---- VMRESUME.new keeps clean_is_clean
; from clean_is_clean, what_is_mapped_is_active; hypotheses 3, 4, 5
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert clean_is_clean)
(assert what_is_mapped_is_active)
(assert
  (=>
    (and vmclears_first (enlightens c) (exists ((p Page)) (names c p)))
    (forall ((d Core)) (=> (active d x) (= d c)))))
(assert (enlightens c))
(assert (exists ((p Page)) (names c p)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (g Group))
      (=>
        (and clears_clean vmclears_first vmclears_enlightened copies_what_is_new
          (ite (= c_1 c) (= x x_1) (mapped c_1 x_1))
          (or (= x_1 x) (clean x_1 g)))
        (ite
          (and (= c_1 c) (not (and (clean x g) (not copies_what_is_new))))
          (= (memory x g) (memory x_1 g))
          (= (copy c_1 g) (memory x_1 g)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.new keeps active_on_one
; from active_on_one; hypotheses 3, 4, 5
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert active_on_one)
(assert
  (=>
    (and vmclears_first (enlightens c) (exists ((p Page)) (names c p)))
    (forall ((d Core)) (=> (active d x) (= d c)))))
(assert (enlightens c))
(assert (exists ((p Page)) (names c p)))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=>
        (and vmclears_first
          (or (and (= c_1 c) (= x_1 x)) (active c_1 x_1))
          (or (and (= d c) (= x_1 x)) (active d x_1)))
        (= c_1 d)))))
(check-sat)
(pop 1)

; ---- VMRESUME.new keeps what_is_mapped_is_active
; from what_is_mapped_is_active; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert what_is_mapped_is_active)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and vmclears_enlightened (ite (= c_1 c) (= x x_1) (mapped c_1 x_1)))
        (or (and (= c_1 c) (= x_1 x)) (active c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMRESUME.again keeps clean_is_clean
; from clean_is_clean, active_on_one, what_is_mapped_is_active; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert clean_is_clean)
(assert active_on_one)
(assert what_is_mapped_is_active)
(assert (mapped c x))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (g Group))
      (=>
        (and clears_clean vmclears_first vmclears_enlightened copies_what_is_new
          (mapped c_1 x_1)
          (or (= x_1 x) (clean x_1 g)))
        (ite
          (and (= c_1 c) (not (clean x g)))
          (= (memory x g) (memory x_1 g))
          (= (copy c_1 g) (memory x_1 g)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.again keeps active_on_one
; from active_on_one; hypotheses 3, 4, 5
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert active_on_one)
(assert
  (=>
    (and vmclears_first (enlightens c) (exists ((p Page)) (names c p)))
    (forall ((d Core)) (=> (active d x) (= d c)))))
(assert (enlightens c))
(assert (exists ((p Page)) (names c p)))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=>
        (and vmclears_first
          (or (and (= c_1 c) (= x_1 x)) (active c_1 x_1))
          (or (and (= d c) (= x_1 x)) (active d x_1)))
        (= c_1 d)))))
(check-sat)
(pop 1)

; ---- VMRESUME.again keeps what_is_mapped_is_active
; from what_is_mapped_is_active; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert what_is_mapped_is_active)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and vmclears_enlightened (mapped c_1 x_1)) (or (and (= c_1 c) (= x_1 x)) (active c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.ordinary keeps clean_is_clean
; from no invariant; hypotheses 2, 3
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun VMCLEAR.ordinary.any1 () Value)
(assert (=> vmclears_enlightened (and (enlightens c) (exists ((p Page)) (names c p)))))
(assert (not (and (enlightens c) (exists ((p Page)) (names c p)))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (g Group))
      (=>
        (and clears_clean vmclears_first vmclears_enlightened copies_what_is_new
          (mapped c_1 x_1)
          (clean x_1 g))
        (ite
          (and (= x_1 x) (= g launch_state))
          (= (copy c_1 g) VMCLEAR.ordinary.any1)
          (= (copy c_1 g) (memory x_1 g)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.ordinary keeps active_on_one
; from active_on_one; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert active_on_one)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=>
        (and vmclears_first
          (not (and (= c_1 c) (= x_1 x)))
          (active c_1 x_1)
          (not (and (= d c) (= x_1 x)))
          (active d x_1))
        (= c_1 d)))))
(check-sat)
(pop 1)

; ---- VMCLEAR.ordinary keeps what_is_mapped_is_active
; from no invariant; hypotheses 2, 3
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert (=> vmclears_enlightened (and (enlightens c) (exists ((p Page)) (names c p)))))
(assert (not (and (enlightens c) (exists ((p Page)) (names c p)))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and vmclears_enlightened (mapped c_1 x_1)) (and (not (and (= c_1 c) (= x_1 x))) (active c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.last keeps clean_is_clean
; from clean_is_clean; hypotheses none
(push 1)
(declare-fun c () Core)
(assert clean_is_clean)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (g Group))
      (=>
        (and clears_clean vmclears_first vmclears_enlightened copies_what_is_new
          (ite (= c_1 c) false (mapped c_1 x_1))
          (clean x_1 g))
        (= (copy c_1 g) (memory x_1 g))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.last keeps active_on_one
; from active_on_one; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert active_on_one)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=>
        (and vmclears_first
          (not (and (= c_1 c) (= x_1 x)))
          (active c_1 x_1)
          (not (and (= d c) (= x_1 x)))
          (active d x_1))
        (= c_1 d)))))
(check-sat)
(pop 1)

; ---- VMCLEAR.last keeps what_is_mapped_is_active
; from what_is_mapped_is_active; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert what_is_mapped_is_active)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and vmclears_enlightened (ite (= c_1 c) false (mapped c_1 x_1)))
        (and (not (and (= c_1 c) (= x_1 x))) (active c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.other keeps active_on_one
; from active_on_one; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert active_on_one)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=>
        (and vmclears_first
          (not (and (= c_1 c) (= x_1 x)))
          (active c_1 x_1)
          (not (and (= d c) (= x_1 x)))
          (active d x_1))
        (= c_1 d)))))
(check-sat)
(pop 1)

; ---- VMCLEAR.other keeps what_is_mapped_is_active
; from what_is_mapped_is_active; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert what_is_mapped_is_active)
(assert (not (mapped c x)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and vmclears_enlightened (mapped c_1 x_1)) (and (not (and (= c_1 c) (= x_1 x))) (active c_1 x_1))))))
(check-sat)
(pop 1)
