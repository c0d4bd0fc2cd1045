; vmxmodel 0.1.0, certificate format 1
; module: paging
; property: invept_leaves_nothing
; claim: step: all c: Core, t: Table, q: Inner: INVEPT(t) or INVEPT_ALL implies next(ept02[t, q]) == none and next(tlb[c, t, q]) == none
; source: SDM 3C: INVEPT, Operation
; method: 1-induction
; transitions: none
; obligations: 0, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Table_1 0)
(declare-sort Inner 0)
(declare-sort Outer 0)
(declare-sort Frame 0)
(declare-datatypes ((Right 0)) (((Read) (Write) (Execute))))

