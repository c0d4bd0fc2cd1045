; vmxmodel 0.1.0, certificate format 1
; module: enlightened
; property: vmclear_spoils_nothing
; claim: step: all c: Core, x, y: Page, g: Group: vmclears_enlightened and VMCLEAR(c, x) implies next(memory[y, g]) == memory[y, g]
; source: KVM: handle_vmclear [S]
; trust: read in source code
; method: 1-induction
; transitions: VMCLEAR.ordinary
; obligations: 1, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Group 0)
(declare-sort Value 0)
(declare-sort Party 0)
(declare-datatypes ((Revision 0)) (((OfVmcs12) (Version1) (Unknown))))
(declare-fun vmclears_enlightened () Bool)
(declare-fun launch_state () Group)
(declare-fun enlightens (Core) Bool)
(declare-fun names (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (names i1 x) (names i1 y)) (= x y))))
(declare-fun memory (Page Group) Value)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMCLEAR.ordinary satisfies vmclear_spoils_nothing
; from no invariant; hypotheses 2, 3
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun VMCLEAR.ordinary.any1 () Value)
(assert (=> vmclears_enlightened (and (enlightens c) (exists ((p Page)) (names c p)))))
(assert (not (and (enlightens c) (exists ((p Page)) (names c p)))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (y Page) (g_1 Group))
      (=>
        (and vmclears_enlightened (= c_1 c) (= x_1 x))
        (or (not (and (= y x) (= g_1 launch_state))) (= VMCLEAR.ordinary.any1 (memory y g_1)))))))
(check-sat)
(pop 1)
