; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: fields_that_cannot_be_written
; claim: step: all c: Core: (executes(c) and answers VMfailValid(12) implies VMREAD(c, Unsupported) or VMWRITE(c, Unsupported, _, _)) and (executes(c) and answers VMfailValid(13) implies VMWRITE(c, ExitInfo, _, _) and not vmwrite_any_field) and (VMWRITE(c, ExitInfo, _, _) and answers VMsucceed implies vmwrite_any_field) and (VMWRITE(c, Unsupported, _, _) or VMREAD(c, Unsupported) implies not answers VMsucceed) and (VMWRITE(c, _, _, _) and (answers VMfailValid(12) or answers VMfailValid(13)) implies access[c] == Works)
; source: SDM 3C: VMWRITE, Operation
; method: 1-induction
; transitions: VMREAD.unsupported, VMREAD.read, VMWRITE.unsupported, VMWRITE.read_only, VMWRITE.write
; obligations: 5, each to be answered unsat

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
(declare-fun vmwrite_any_field () Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMREAD.unsupported satisfies fields_that_cannot_be_written
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun field () Field)
(assert (= field Unsupported))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (and (= c_1 c) (= Unsupported field))))))
(check-sat)
(pop 1)

; ---- VMREAD.read satisfies fields_that_cannot_be_written
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun field () Field)
(assert (not (= field Unsupported)))
(assert (not (forall ((c_1 Core)) (not (and (= c_1 c) (= Unsupported field))))))
(check-sat)
(pop 1)

; ---- VMWRITE.unsupported satisfies fields_that_cannot_be_written
; from no invariant; hypotheses 10, 11
(push 1)
(declare-fun c () Core)
(declare-fun field () Field)
(declare-fun access (Core) Access)
(assert (= (access c) Works))
(assert (= field Unsupported))
(assert
  (not
    (forall ((c_1 Core))
      (and (=> (= c_1 c) (and (= c_1 c) (= Unsupported field))) (=> (= c_1 c) (= (access c_1) Works))))))
(check-sat)
(pop 1)

; ---- VMWRITE.read_only satisfies fields_that_cannot_be_written
; from no invariant; hypotheses 10, 12, 13
(push 1)
(declare-fun c () Core)
(declare-fun field () Field)
(declare-fun access (Core) Access)
(assert (= (access c) Works))
(assert (= field ExitInfo))
(assert (not vmwrite_any_field))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (and (= c_1 c) (= ExitInfo field) (not vmwrite_any_field)))
        (=> (= c_1 c) (= (access c_1) Works))))))
(check-sat)
(pop 1)

; ---- VMWRITE.write satisfies fields_that_cannot_be_written
; from no invariant; hypotheses 11, 12
(push 1)
(declare-fun c () Core)
(declare-fun field () Field)
(assert (not (= field Unsupported)))
(assert (not (and (= field ExitInfo) (not vmwrite_any_field))))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (and (= c_1 c) (= ExitInfo field)) vmwrite_any_field)
        (not (and (= c_1 c) (= Unsupported field)))))))
(check-sat)
(pop 1)
