; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: identifier_is_stored
; claim: step: all x: Page, right, indicator: Bool: STORE_IDENTIFIER(x, right, indicator) implies (next(revision_ok[x]) iff right) and (next(shadow[x]) iff indicator) and ((all c: Core: not active[c, x]) implies next(contents[x]) == contents[x] and next(launch[x]) == launch[x])
; source: SDM 3C: Format of the VMCS Region
; method: 1-induction
; transitions: STORE_IDENTIFIER.store
; obligations: 1, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Party 0)
(declare-datatypes ((Mode 0)) (((Off) (Root) (NonRoot))))
(declare-datatypes ((Activity 0)) (((Running) (WaitForSipi) (InSmm) (PoweredOff))))
(declare-datatypes ((Launch 0)) (((Clear) (Launched))))
(declare-datatypes ((Contents 0)) (((Unknown) (Defined) (Corrupt))))
(declare-datatypes ((Execution 0)) (((Protected) (Virtual8086) (Compatibility) (SixtyFourBit))))
(declare-datatypes ((Access 0)) (((Works) (RaisesGP) (RaisesSS) (RaisesPF))))
(declare-datatypes ((Field 0)) (((Controls) (HostState) (GuestState) (MsrLoad) (LinkPointer) (Shadowing) (Functions) (ExitInfo) (Unsupported))))
(declare-fun active (Core Page) Bool)
(declare-fun revision_ok (Page) Bool)
(declare-fun shadow (Page) Bool)
(declare-fun launch (Page) Launch)
(declare-fun contents (Page) Contents)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- STORE_IDENTIFIER.store satisfies identifier_is_stored
; from no invariant; hypotheses none
(push 1)
(declare-fun p () Page)
(declare-fun right () Bool)
(declare-fun indicator () Bool)
(declare-fun STORE_IDENTIFIER.store.any1 () Launch)
(assert
  (not
    (forall ((x_1 Page))
      (and
        (=>
          (and (= x_1 p) (not right) (not indicator))
          (and
            (ite (= x_1 p) (not right) (not (revision_ok x_1)))
            (ite (= x_1 p) (not indicator) (not (shadow x_1)))
            (=>
              (forall ((c_1 Core)) (not (active c_1 x_1)))
              (and
                (or (not (and (= x_1 p) (exists ((c Core)) (active c p)))) (= Corrupt (contents x_1)))
                (or
                  (not (and (= x_1 p) (exists ((c Core)) (active c p))))
                  (= STORE_IDENTIFIER.store.any1 (launch x_1)))))))
        (=>
          (and (= x_1 p) (not right) indicator)
          (and
            (ite (= x_1 p) (not right) (not (revision_ok x_1)))
            (ite (= x_1 p) indicator (shadow x_1))
            (=>
              (forall ((c_1 Core)) (not (active c_1 x_1)))
              (and
                (or (not (and (= x_1 p) (exists ((c Core)) (active c p)))) (= Corrupt (contents x_1)))
                (or
                  (not (and (= x_1 p) (exists ((c Core)) (active c p))))
                  (= STORE_IDENTIFIER.store.any1 (launch x_1)))))))
        (=>
          (and (= x_1 p) right (not indicator))
          (and
            (ite (= x_1 p) right (revision_ok x_1))
            (ite (= x_1 p) (not indicator) (not (shadow x_1)))
            (=>
              (forall ((c_1 Core)) (not (active c_1 x_1)))
              (and
                (or (not (and (= x_1 p) (exists ((c Core)) (active c p)))) (= Corrupt (contents x_1)))
                (or
                  (not (and (= x_1 p) (exists ((c Core)) (active c p))))
                  (= STORE_IDENTIFIER.store.any1 (launch x_1)))))))
        (=>
          (and (= x_1 p) right indicator)
          (and
            (ite (= x_1 p) right (revision_ok x_1))
            (ite (= x_1 p) indicator (shadow x_1))
            (=>
              (forall ((c_1 Core)) (not (active c_1 x_1)))
              (and
                (or (not (and (= x_1 p) (exists ((c Core)) (active c p)))) (= Corrupt (contents x_1)))
                (or
                  (not (and (= x_1 p) (exists ((c Core)) (active c p))))
                  (= STORE_IDENTIFIER.store.any1 (launch x_1)))))))))))
(check-sat)
(pop 1)
