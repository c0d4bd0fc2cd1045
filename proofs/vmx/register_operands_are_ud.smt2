; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: register_operands_are_ud
; claim: step: all c: Core: register_operand[c] and (VMXON(c, _) or VMCLEAR(c, _) or VMPTRLD(c, _) or VMPTRST(c) or INVEPT(c) or INVVPID(c)) implies answers UD
; source: SDM 3C: VMX Instruction Reference
; method: 1-induction
; transitions: VMXON.guest, VMXON.privilege, VMXON.again, VMXON.a20m, VMXON.fixed_bits, VMXON.feature_control, VMXON.operand, VMXON.address, VMXON.revision, VMXON.shadow_bit, VMXON.enter, VMCLEAR.guest, VMCLEAR.privilege, VMCLEAR.operand, VMCLEAR.address, VMCLEAR.vmxon_region, VMCLEAR.clear, VMPTRLD.guest, VMPTRLD.privilege, VMPTRLD.operand, VMPTRLD.address, VMPTRLD.vmxon_region, VMPTRLD.revision, VMPTRLD.shadow_bit, VMPTRLD.load, VMPTRST.guest, VMPTRST.privilege, VMPTRST.operand, VMPTRST.store, INVEPT.guest, INVEPT.privilege, INVEPT.type, INVEPT.operand, INVEPT.bad_eptp, INVEPT.invalidate, INVVPID.guest, INVVPID.privilege, INVVPID.type, INVVPID.operand, INVVPID.reserved, INVVPID.vpid, INVVPID.address, INVVPID.invalidate
; obligations: 43, each to be answered unsat

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


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMXON.guest satisfies register_operands_are_ud
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXON.privilege satisfies register_operands_are_ud
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXON.again satisfies register_operands_are_ud
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXON.a20m satisfies register_operands_are_ud
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXON.fixed_bits satisfies register_operands_are_ud
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXON.feature_control satisfies register_operands_are_ud
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXON.operand satisfies register_operands_are_ud
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXON.address satisfies register_operands_are_ud
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXON.revision satisfies register_operands_are_ud
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXON.shadow_bit satisfies register_operands_are_ud
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXON.enter satisfies register_operands_are_ud
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.guest satisfies register_operands_are_ud
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.privilege satisfies register_operands_are_ud
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.operand satisfies register_operands_are_ud
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.address satisfies register_operands_are_ud
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.vmxon_region satisfies register_operands_are_ud
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear satisfies register_operands_are_ud
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.guest satisfies register_operands_are_ud
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.privilege satisfies register_operands_are_ud
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.operand satisfies register_operands_are_ud
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.address satisfies register_operands_are_ud
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.vmxon_region satisfies register_operands_are_ud
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.revision satisfies register_operands_are_ud
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.shadow_bit satisfies register_operands_are_ud
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load satisfies register_operands_are_ud
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRST.guest satisfies register_operands_are_ud
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRST.privilege satisfies register_operands_are_ud
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRST.operand satisfies register_operands_are_ud
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRST.store satisfies register_operands_are_ud
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVEPT.guest satisfies register_operands_are_ud
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVEPT.privilege satisfies register_operands_are_ud
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVEPT.type satisfies register_operands_are_ud
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVEPT.operand satisfies register_operands_are_ud
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVEPT.bad_eptp satisfies register_operands_are_ud
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVEPT.invalidate satisfies register_operands_are_ud
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.guest satisfies register_operands_are_ud
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.privilege satisfies register_operands_are_ud
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.type satisfies register_operands_are_ud
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.operand satisfies register_operands_are_ud
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.reserved satisfies register_operands_are_ud
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.vpid satisfies register_operands_are_ud
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.address satisfies register_operands_are_ud
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.invalidate satisfies register_operands_are_ud
; from no invariant; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun register_operand (Core) Bool)
(assert (not (register_operand c)))
(assert (not (forall ((c_1 Core)) (not (and (register_operand c_1) (= c_1 c))))))
(check-sat)
(pop 1)
