; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: operands_come_before_regions
; claim: step: all c: Core: (((VMXON(c, _) and mode[c] == Off) or VMCLEAR(c, _) or VMPTRLD(c, _)) and (answers VMfailInvalid or answers VMfailValid(_) or answers VMsucceed) implies access[c] == Works) and (executes(c) and answers PF implies access[c] == RaisesPF) and (executes(c) and answers SS implies access[c] == RaisesSS) and (executes(c) and mode[c] == Root and access[c] == RaisesPF implies not answers Entered or VMLAUNCH(c) or VMRESUME(c) or RETURN_FROM_SMM(c, _, _))
; source: SDM 3C: VMX Instruction Reference
; method: 1-induction
; transitions: VMXON.again, VMXON.operand, VMXON.address, VMXON.revision, VMXON.shadow_bit, VMXON.enter, VMCLEAR.operand, VMCLEAR.address, VMCLEAR.vmxon_region, VMCLEAR.clear, VMPTRLD.operand, VMPTRLD.address, VMPTRLD.vmxon_region, VMPTRLD.revision, VMPTRLD.shadow_bit, VMPTRLD.load, VMPTRST.operand, VMREAD.operand, VMWRITE.operand, INVEPT.operand, INVVPID.operand
; obligations: 21, each to be answered unsat

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
(declare-fun mode (Core) Mode)
(declare-fun current (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current i1 x) (current i1 y)) (= x y))))


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMXON.again satisfies operands_come_before_regions
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert (= (mode c) Root))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and
          (= c_1 c)
          (= (mode c_1) Off)
          (or (not (exists ((p Page)) (current c p))) (exists ((p Page)) (current c p))))
        (= (access c_1) Works)))))
(check-sat)
(pop 1)

; ---- VMXON.operand satisfies operands_come_before_regions
; from no invariant; hypotheses 16
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert (not (= (access c) Works)))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))
          (= (access c_1) RaisesPF))
        (=> (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)) (= (access c_1) RaisesSS))))))
(check-sat)
(pop 1)

; ---- VMXON.address satisfies operands_come_before_regions
; from no invariant; hypotheses 16
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert (= (access c) Works))
(assert (not (forall ((c_1 Core)) (=> (and (= c_1 c) (= (mode c_1) Off)) (= (access c_1) Works)))))
(check-sat)
(pop 1)

; ---- VMXON.revision satisfies operands_come_before_regions
; from no invariant; hypotheses 16
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert (= (access c) Works))
(assert (not (forall ((c_1 Core)) (=> (and (= c_1 c) (= (mode c_1) Off)) (= (access c_1) Works)))))
(check-sat)
(pop 1)

; ---- VMXON.shadow_bit satisfies operands_come_before_regions
; from no invariant; hypotheses 16
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert (= (access c) Works))
(assert (not (forall ((c_1 Core)) (=> (and (= c_1 c) (= (mode c_1) Off)) (= (access c_1) Works)))))
(check-sat)
(pop 1)

; ---- VMXON.enter satisfies operands_come_before_regions
; from no invariant; hypotheses 16
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert (= (access c) Works))
(assert (not (forall ((c_1 Core)) (=> (and (= c_1 c) (= (mode c_1) Off)) (= (access c_1) Works)))))
(check-sat)
(pop 1)

; ---- VMCLEAR.operand satisfies operands_come_before_regions
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert (not (= (access c) Works)))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))
          (= (access c_1) RaisesPF))
        (=> (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)) (= (access c_1) RaisesSS))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.address satisfies operands_come_before_regions
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert (= (access c) Works))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= c_1 c) (or (not (exists ((p Page)) (current c p))) (exists ((p Page)) (current c p))))
        (= (access c_1) Works)))))
(check-sat)
(pop 1)

; ---- VMCLEAR.vmxon_region satisfies operands_come_before_regions
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert (= (access c) Works))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= c_1 c) (or (not (exists ((p Page)) (current c p))) (exists ((p Page)) (current c p))))
        (= (access c_1) Works)))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear satisfies operands_come_before_regions
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert (= (access c) Works))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (access c_1) Works)))))
(check-sat)
(pop 1)

; ---- VMPTRLD.operand satisfies operands_come_before_regions
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert (not (= (access c) Works)))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))
          (= (access c_1) RaisesPF))
        (=> (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)) (= (access c_1) RaisesSS))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.address satisfies operands_come_before_regions
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert (= (access c) Works))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= c_1 c) (or (not (exists ((p Page)) (current c p))) (exists ((p Page)) (current c p))))
        (= (access c_1) Works)))))
(check-sat)
(pop 1)

; ---- VMPTRLD.vmxon_region satisfies operands_come_before_regions
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert (= (access c) Works))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= c_1 c) (or (not (exists ((p Page)) (current c p))) (exists ((p Page)) (current c p))))
        (= (access c_1) Works)))))
(check-sat)
(pop 1)

; ---- VMPTRLD.revision satisfies operands_come_before_regions
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert (= (access c) Works))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= c_1 c) (or (not (exists ((p Page)) (current c p))) (exists ((p Page)) (current c p))))
        (= (access c_1) Works)))))
(check-sat)
(pop 1)

; ---- VMPTRLD.shadow_bit satisfies operands_come_before_regions
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert (= (access c) Works))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= c_1 c) (or (not (exists ((p Page)) (current c p))) (exists ((p Page)) (current c p))))
        (= (access c_1) Works)))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load satisfies operands_come_before_regions
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert (= (access c) Works))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (access c_1) Works)))))
(check-sat)
(pop 1)

; ---- VMPTRST.operand satisfies operands_come_before_regions
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert (not (= (access c) Works)))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))
          (= (access c_1) RaisesPF))
        (=> (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)) (= (access c_1) RaisesSS))))))
(check-sat)
(pop 1)

; ---- VMREAD.operand satisfies operands_come_before_regions
; from no invariant; hypotheses 11
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert (not (= (access c) Works)))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))
          (= (access c_1) RaisesPF))
        (=> (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)) (= (access c_1) RaisesSS))))))
(check-sat)
(pop 1)

; ---- VMWRITE.operand satisfies operands_come_before_regions
; from no invariant; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert (not (= (access c) Works)))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))
          (= (access c_1) RaisesPF))
        (=> (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)) (= (access c_1) RaisesSS))))))
(check-sat)
(pop 1)

; ---- INVEPT.operand satisfies operands_come_before_regions
; from no invariant; hypotheses 12
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert (not (= (access c) Works)))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))
          (= (access c_1) RaisesPF))
        (=> (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)) (= (access c_1) RaisesSS))))))
(check-sat)
(pop 1)

; ---- INVVPID.operand satisfies operands_come_before_regions
; from no invariant; hypotheses 12
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert (not (= (access c) Works)))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS)))
          (= (access c_1) RaisesPF))
        (=> (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)) (= (access c_1) RaisesSS))))))
(check-sat)
(pop 1)
