; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: error_numbers_tell_the_instruction
; claim: step: all c: Core: answers VMfailValid(_) implies (VMCALL(c) implies answers VMfailValid(1) or answers VMfailValid(19) or answers VMfailValid(20) or answers VMfailValid(22) or answers VMfailValid(24)) and (VMCLEAR(c, _) implies answers VMfailValid(2) or answers VMfailValid(3)) and (VMLAUNCH(c) implies answers VMfailValid(4) or answers VMfailValid(7) or answers VMfailValid(8) or answers VMfailValid(26)) and (VMRESUME(c) implies answers VMfailValid(5) or answers VMfailValid(6) or answers VMfailValid(7) or answers VMfailValid(8) or answers VMfailValid(26)) and (VMPTRLD(c, _) implies answers VMfailValid(9) or answers VMfailValid(10) or answers VMfailValid(11)) and (VMREAD(c, _) implies answers VMfailValid(12)) and (VMWRITE(c, _, _, _) implies answers VMfailValid(12) or answers VMfailValid(13)) and (VMXON(c, _) implies answers VMfailValid(15)) and (VMXOFF(c) implies answers VMfailValid(23)) and (INVEPT(c) or INVVPID(c) implies answers VMfailValid(28))
; source: SDM 3C: VM-Instruction Error Numbers
; method: 1-induction
; transitions: none
; obligations: 0, each to be answered unsat

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

