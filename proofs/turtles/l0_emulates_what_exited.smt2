; vmxmodel 0.1.0, certificate format 1
; module: turtles
; property: l0_emulates_what_exited
; claim: step: all c: Core: (VMXON(c, _) implies work[c] == OnVmxon) and (VMXOFF(c) implies work[c] == OnVmxoff) and (VMCLEAR(c, _) implies work[c] == OnVmclear) and (VMPTRLD(c, _) implies work[c] == OnVmptrld) and (VMPTRST(c) implies work[c] == OnVmptrst) and (VMREAD(c, _) implies work[c] == OnVmread) and (VMWRITE(c, _, _, _) implies work[c] == OnVmwrite) and (VMLAUNCH(c) implies work[c] == OnVmlaunch) and (VMRESUME(c) implies work[c] == OnVmresume) and (VMCALL(c) implies work[c] == OnVmcall) and (VMFUNC(c) implies work[c] == OnVmfunc) and (INVEPT(c) implies work[c] == OnInvept) and (INVVPID(c) implies work[c] == OnInvvpid) and (all p: Page: VMXON(c, p) or VMCLEAR(c, p) or VMPTRLD(c, p) implies operand[c] == p) and (all f: Field: VMREAD(c, f) or VMWRITE(c, f, _, _) implies field[c] == f) and (all v: Bool: VMWRITE(c, _, v, _) implies (value[c] iff v)) and (all q: Page?: VMWRITE(c, _, _, q) implies pointer[c] == q)
; source: KVM: vmx_handle_exit [S]
; trust: read in source code
; method: 1-induction
; invariant: operands_are_there: all c: Core: work[c] in {OnVmxon, OnVmclear, OnVmptrld} implies operand[c] != none
; transitions: TRAP, PREPARE, RESET, VMXON.not_enabled, VMXON.wrong_mode, VMXON.guest, VMXON.privilege, VMXON.again, VMXON.fixed_bits, VMXON.feature_control, VMXON.operand, VMXON.address, VMXON.revision, VMXON.shadow_bit, VMXON.enter, VMXOFF.unavailable, VMXOFF.guest, VMXOFF.privilege, VMXOFF.leave, VMCLEAR.unavailable, VMCLEAR.guest, VMCLEAR.privilege, VMCLEAR.operand, VMCLEAR.address, VMCLEAR.vmxon_region, VMCLEAR.clear, VMPTRLD.unavailable, VMPTRLD.guest, VMPTRLD.privilege, VMPTRLD.operand, VMPTRLD.address, VMPTRLD.vmxon_region, VMPTRLD.revision, VMPTRLD.shadow_bit, VMPTRLD.load, VMPTRST.unavailable, VMPTRST.guest, VMPTRST.privilege, VMPTRST.operand, VMPTRST.store, VMREAD.unavailable, VMREAD.guest, VMREAD.privilege, VMREAD.no_vmcs, VMREAD.unsupported, VMREAD.operand, VMREAD.read, VMWRITE.unavailable, VMWRITE.guest, VMWRITE.privilege, VMWRITE.no_vmcs, VMWRITE.operand, VMWRITE.unsupported, VMWRITE.read_only, VMWRITE.write, VMLAUNCH.unavailable, VMLAUNCH.guest, VMLAUNCH.privilege, VMLAUNCH.no_vmcs, VMLAUNCH.shadow_vmcs, VMLAUNCH.mov_ss, VMLAUNCH.not_clear, VMLAUNCH.controls, VMLAUNCH.host_state, VMLAUNCH.unnoticed, VMLAUNCH.checked, VMRESUME.unavailable, VMRESUME.guest, VMRESUME.privilege, VMRESUME.no_vmcs, VMRESUME.shadow_vmcs, VMRESUME.mov_ss, VMRESUME.not_launched, VMRESUME.controls, VMRESUME.host_state, VMRESUME.unnoticed, VMRESUME.checked, LAUNCH02.shadow_vmcs, LAUNCH02.not_clear, LAUNCH02.early, LAUNCH02.host_state, LAUNCH02.late, LAUNCH02.msr_load, LAUNCH02.machine_check, LAUNCH02.enter, RESUME02.shadow_vmcs, RESUME02.not_launched, RESUME02.early, RESUME02.host_state, RESUME02.late, RESUME02.msr_load, RESUME02.machine_check, RESUME02.enter, VMCALL.unavailable, VMCALL.guest, VMCALL.wrong_mode, VMCALL.privilege, VMCALL.no_monitor, VMFUNC.outside, VMFUNC.switched_off, VMFUNC.above_63, VMFUNC.disabled, VMFUNC.bad_eptp, VMFUNC.eptp_switch, INVEPT.unsupported, INVEPT.unavailable, INVEPT.guest, INVEPT.privilege, INVEPT.type, INVEPT.operand, INVEPT.bad_eptp, INVEPT.invalidate, INVVPID.unsupported, INVVPID.unavailable, INVVPID.guest, INVVPID.privilege, INVVPID.type, INVVPID.operand, INVVPID.reserved, INVVPID.vpid, INVVPID.address, INVVPID.invalidate, MOV_TO_CR0.privilege, MOV_TO_CR0.intercepted, MOV_TO_CR0.guest_fixed, MOV_TO_CR0.fixed, MOV_TO_CR0.paging, MOV_TO_CR4.privilege, MOV_TO_CR4.intercepted, MOV_TO_CR4.fixed, MOV_TO_CR4.no_vmx, WRMSR_FEATURE_CONTROL.privilege, WRMSR_FEATURE_CONTROL.intercepted, WRMSR_FEATURE_CONTROL.locked, CPUID.guest
; obligations: 239, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Frame 0)
(declare-sort Msr 0)
(declare-sort Party 0)
(declare-datatypes ((Activity 0)) (((Running) (WaitForSipi) (InSmm) (PoweredOff))))
(declare-datatypes ((Launch 0)) (((Clear) (Launched))))
(declare-datatypes ((Contents 0)) (((Unknown) (Defined) (Corrupt))))
(declare-datatypes ((Execution 0)) (((Protected) (Virtual8086) (Compatibility) (SixtyFourBit))))
(declare-datatypes ((Access 0)) (((Works) (RaisesGP) (RaisesSS) (RaisesPF))))
(declare-datatypes ((Field 0)) (((Controls) (HostState) (GuestState) (MsrLoad) (LinkPointer) (Shadowing) (Functions) (ExitInfo) (Unsupported))))
(declare-datatypes ((Event 0)) (((ExternalInterrupt) (ExceptionOrNmi) (EptViolation))))
(declare-datatypes ((Origin 0)) (((OfL0) (OfL1))))
(declare-datatypes ((Work 0)) (((NoWork) (OnVmxon) (OnVmxoff) (OnVmclear) (OnVmptrld) (OnVmptrst) (OnVmread) (OnVmwrite) (OnVmlaunch) (OnVmresume) (OnVmcall) (OnVmfunc) (OnInvept) (OnInvvpid) (PreparesLaunch) (PreparesResume) (EntersLaunch) (EntersResume))))
(declare-fun current_vmptr (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current_vmptr i1 x) (current_vmptr i1 y)) (= x y))))
(declare-fun work (Core) Work)
(declare-fun operand (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (operand i1 x) (operand i1 y)) (= x y))))
(declare-fun field (Core) Field)
(declare-fun value (Core) Bool)
(declare-fun pointer (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (pointer i1 x) (pointer i1 y)) (= x y))))

(define-fun init_work () Bool (forall ((i Core)) (= (work i) NoWork)))
(define-fun init_operand () Bool (forall ((i Core)) (not (exists ((p Page)) (operand i p)))))
(define-fun operands_are_there () Bool
  (forall ((c Core))
    (=>
      (or (= (work c) OnVmxon) (= (work c) OnVmclear) (= (work c) OnVmptrld))
      (exists ((p Page)) (operand c p)))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially operands_are_there
(push 1)
(assert init_work)
(assert init_operand)
(assert (not operands_are_there))
(check-sat)
(pop 1)

; ---- TRAP keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun what () Work)
(declare-fun p () Page)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (ite (= c_1 c) (= what OnVmxon) (= (work c_1) OnVmxon))
          (ite (= c_1 c) (= what OnVmclear) (= (work c_1) OnVmclear))
          (ite (= c_1 c) (= what OnVmptrld) (= (work c_1) OnVmptrld)))
        (not (ite (= c_1 c) false (not (exists ((p_1 Page)) (operand c_1 p_1)))))))))
(check-sat)
(pop 1)

; ---- PREPARE keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- RESET keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (not (or (= c_1 c) (not (exists ((p Page)) (operand c_1 p)))))))))
(check-sat)
(pop 1)

; ---- VMXON.not_enabled keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMXON.wrong_mode keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMXON.guest keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMXON.privilege keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMXON.again keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMXON.fixed_bits keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMXON.feature_control keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMXON.operand keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMXON.address keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMXON.revision keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMXON.shadow_bit keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMXON.enter keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMXOFF.unavailable keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMXOFF.guest keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMXOFF.privilege keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.unavailable keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.guest keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.privilege keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.operand keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.address keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.vmxon_region keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.unavailable keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.guest keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.privilege keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.operand keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.address keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.vmxon_region keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.revision keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.shadow_bit keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMPTRST.unavailable keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMPTRST.guest keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMPTRST.privilege keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMPTRST.operand keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMPTRST.store keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMREAD.unavailable keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMREAD.guest keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMREAD.privilege keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMREAD.no_vmcs keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMREAD.unsupported keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMREAD.operand keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMREAD.read keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMWRITE.unavailable keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMWRITE.guest keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMWRITE.privilege keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMWRITE.no_vmcs keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMWRITE.operand keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMWRITE.unsupported keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMWRITE.read_only keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMWRITE.write keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.unavailable keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.privilege keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.no_vmcs keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.shadow_vmcs keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.mov_ss keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.not_clear keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.controls keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.host_state keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.unnoticed keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.checked keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMRESUME.unavailable keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMRESUME.privilege keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMRESUME.no_vmcs keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMRESUME.shadow_vmcs keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMRESUME.mov_ss keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMRESUME.not_launched keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMRESUME.controls keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMRESUME.host_state keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMRESUME.unnoticed keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMRESUME.checked keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.shadow_vmcs keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.not_clear keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.early keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.host_state keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.late keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.msr_load keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.machine_check keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.enter keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- RESUME02.shadow_vmcs keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- RESUME02.not_launched keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- RESUME02.early keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- RESUME02.host_state keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- RESUME02.late keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- RESUME02.msr_load keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- RESUME02.machine_check keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- RESUME02.enter keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMCALL.unavailable keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMCALL.guest keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMCALL.wrong_mode keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMCALL.privilege keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMCALL.no_monitor keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMFUNC.outside keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMFUNC.switched_off keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMFUNC.above_63 keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMFUNC.disabled keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMFUNC.bad_eptp keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- VMFUNC.eptp_switch keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- INVEPT.unsupported keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- INVEPT.unavailable keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- INVEPT.guest keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- INVEPT.privilege keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- INVEPT.type keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- INVEPT.operand keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- INVEPT.bad_eptp keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- INVEPT.invalidate keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- INVVPID.unsupported keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- INVVPID.unavailable keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- INVVPID.guest keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- INVVPID.privilege keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- INVVPID.type keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- INVVPID.operand keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun access (Core) Access)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (= (access c) RaisesGP)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (= (access c) RaisesSS)))
            (not (and (= c_1 c) (not (= (access c) RaisesGP)) (not (= (access c) RaisesSS))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- INVVPID.reserved keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- INVVPID.vpid keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- INVVPID.address keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmxon))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmclear))
          (and
            (not (and (= c_1 c) (not (exists ((p Page)) (current_vmptr c p)))))
            (not (and (= c_1 c) (exists ((p Page)) (current_vmptr c p))))
            (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- INVVPID.invalidate keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.privilege keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.intercepted keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.guest_fixed keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.fixed keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.paging keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.privilege keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.intercepted keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.fixed keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.no_vmx keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.privilege keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.intercepted keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.locked keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ---- CPUID.guest keeps operands_are_there
; from operands_are_there; hypotheses none
(push 1)
(declare-fun c () Core)
(assert operands_are_there)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or
          (and (not (= c_1 c)) (= (work c_1) OnVmxon))
          (and (not (= c_1 c)) (= (work c_1) OnVmclear))
          (and (not (= c_1 c)) (= (work c_1) OnVmptrld)))
        (exists ((p Page)) (operand c_1 p))))))
(check-sat)
(pop 1)

; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMXON.not_enabled satisfies l0_emulates_what_exited
; from operands_are_there; hypotheses 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(assert operands_are_there)
(assert (= (work c) OnVmxon))
(assert (operand c p))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmxon))
        (forall ((p_1 Page)) (=> (and (= c_1 c) (= p_1 p)) (operand c_1 p_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.wrong_mode satisfies l0_emulates_what_exited
; from operands_are_there; hypotheses 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(assert operands_are_there)
(assert (= (work c) OnVmxon))
(assert (operand c p))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmxon))
        (forall ((p_1 Page)) (=> (and (= c_1 c) (= p_1 p)) (operand c_1 p_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.guest satisfies l0_emulates_what_exited
; from operands_are_there; hypotheses 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(assert operands_are_there)
(assert (= (work c) OnVmxon))
(assert (operand c p))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmxon))
        (forall ((p_1 Page)) (=> (and (= c_1 c) (= p_1 p)) (operand c_1 p_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.privilege satisfies l0_emulates_what_exited
; from operands_are_there; hypotheses 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(assert operands_are_there)
(assert (= (work c) OnVmxon))
(assert (operand c p))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmxon))
        (forall ((p_1 Page)) (=> (and (= c_1 c) (= p_1 p)) (operand c_1 p_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.again satisfies l0_emulates_what_exited
; from operands_are_there; hypotheses 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(assert operands_are_there)
(assert (= (work c) OnVmxon))
(assert (operand c p))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmxon))
        (forall ((p_1 Page)) (=> (and (= c_1 c) (= p_1 p)) (operand c_1 p_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.fixed_bits satisfies l0_emulates_what_exited
; from operands_are_there; hypotheses 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(assert operands_are_there)
(assert (= (work c) OnVmxon))
(assert (operand c p))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmxon))
        (forall ((p_1 Page)) (=> (and (= c_1 c) (= p_1 p)) (operand c_1 p_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.feature_control satisfies l0_emulates_what_exited
; from operands_are_there; hypotheses 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(assert operands_are_there)
(assert (= (work c) OnVmxon))
(assert (operand c p))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmxon))
        (forall ((p_1 Page)) (=> (and (= c_1 c) (= p_1 p)) (operand c_1 p_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.operand satisfies l0_emulates_what_exited
; from operands_are_there; hypotheses 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(assert operands_are_there)
(assert (= (work c) OnVmxon))
(assert (operand c p))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmxon))
        (forall ((p_1 Page)) (=> (and (= c_1 c) (= p_1 p)) (operand c_1 p_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.address satisfies l0_emulates_what_exited
; from operands_are_there; hypotheses 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(assert operands_are_there)
(assert (= (work c) OnVmxon))
(assert (operand c p))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmxon))
        (forall ((p_1 Page)) (=> (and (= c_1 c) (= p_1 p)) (operand c_1 p_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.revision satisfies l0_emulates_what_exited
; from operands_are_there; hypotheses 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(assert operands_are_there)
(assert (= (work c) OnVmxon))
(assert (operand c p))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmxon))
        (forall ((p_1 Page)) (=> (and (= c_1 c) (= p_1 p)) (operand c_1 p_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.shadow_bit satisfies l0_emulates_what_exited
; from operands_are_there; hypotheses 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(assert operands_are_there)
(assert (= (work c) OnVmxon))
(assert (operand c p))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmxon))
        (forall ((p_1 Page)) (=> (and (= c_1 c) (= p_1 p)) (operand c_1 p_1)))))))
(check-sat)
(pop 1)

; ---- VMXON.enter satisfies l0_emulates_what_exited
; from operands_are_there; hypotheses 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(assert operands_are_there)
(assert (= (work c) OnVmxon))
(assert (operand c p))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmxon))
        (forall ((p_1 Page)) (=> (and (= c_1 c) (= p_1 p)) (operand c_1 p_1)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.unavailable satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmxoff))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmxoff)))))
(check-sat)
(pop 1)

; ---- VMXOFF.guest satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmxoff))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmxoff)))))
(check-sat)
(pop 1)

; ---- VMXOFF.privilege satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmxoff))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmxoff)))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmxoff))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmxoff)))))
(check-sat)
(pop 1)

; ---- VMCLEAR.unavailable satisfies l0_emulates_what_exited
; from operands_are_there; hypotheses 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert operands_are_there)
(assert (= (work c) OnVmclear))
(assert (operand c x))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmclear))
        (forall ((p_1 Page)) (=> (and (= c_1 c) (= p_1 x)) (operand c_1 p_1)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.guest satisfies l0_emulates_what_exited
; from operands_are_there; hypotheses 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert operands_are_there)
(assert (= (work c) OnVmclear))
(assert (operand c x))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmclear))
        (forall ((p_1 Page)) (=> (and (= c_1 c) (= p_1 x)) (operand c_1 p_1)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.privilege satisfies l0_emulates_what_exited
; from operands_are_there; hypotheses 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert operands_are_there)
(assert (= (work c) OnVmclear))
(assert (operand c x))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmclear))
        (forall ((p_1 Page)) (=> (and (= c_1 c) (= p_1 x)) (operand c_1 p_1)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.operand satisfies l0_emulates_what_exited
; from operands_are_there; hypotheses 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert operands_are_there)
(assert (= (work c) OnVmclear))
(assert (operand c x))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmclear))
        (forall ((p_1 Page)) (=> (and (= c_1 c) (= p_1 x)) (operand c_1 p_1)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.address satisfies l0_emulates_what_exited
; from operands_are_there; hypotheses 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert operands_are_there)
(assert (= (work c) OnVmclear))
(assert (operand c x))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmclear))
        (forall ((p_1 Page)) (=> (and (= c_1 c) (= p_1 x)) (operand c_1 p_1)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.vmxon_region satisfies l0_emulates_what_exited
; from operands_are_there; hypotheses 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert operands_are_there)
(assert (= (work c) OnVmclear))
(assert (operand c x))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmclear))
        (forall ((p_1 Page)) (=> (and (= c_1 c) (= p_1 x)) (operand c_1 p_1)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear satisfies l0_emulates_what_exited
; from operands_are_there; hypotheses 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert operands_are_there)
(assert (= (work c) OnVmclear))
(assert (operand c x))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmclear))
        (forall ((p_1 Page)) (=> (and (= c_1 c) (= p_1 x)) (operand c_1 p_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.unavailable satisfies l0_emulates_what_exited
; from operands_are_there; hypotheses 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert operands_are_there)
(assert (= (work c) OnVmptrld))
(assert (operand c x))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmptrld))
        (forall ((p_1 Page)) (=> (and (= c_1 c) (= p_1 x)) (operand c_1 p_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.guest satisfies l0_emulates_what_exited
; from operands_are_there; hypotheses 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert operands_are_there)
(assert (= (work c) OnVmptrld))
(assert (operand c x))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmptrld))
        (forall ((p_1 Page)) (=> (and (= c_1 c) (= p_1 x)) (operand c_1 p_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.privilege satisfies l0_emulates_what_exited
; from operands_are_there; hypotheses 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert operands_are_there)
(assert (= (work c) OnVmptrld))
(assert (operand c x))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmptrld))
        (forall ((p_1 Page)) (=> (and (= c_1 c) (= p_1 x)) (operand c_1 p_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.operand satisfies l0_emulates_what_exited
; from operands_are_there; hypotheses 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert operands_are_there)
(assert (= (work c) OnVmptrld))
(assert (operand c x))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmptrld))
        (forall ((p_1 Page)) (=> (and (= c_1 c) (= p_1 x)) (operand c_1 p_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.address satisfies l0_emulates_what_exited
; from operands_are_there; hypotheses 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert operands_are_there)
(assert (= (work c) OnVmptrld))
(assert (operand c x))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmptrld))
        (forall ((p_1 Page)) (=> (and (= c_1 c) (= p_1 x)) (operand c_1 p_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.vmxon_region satisfies l0_emulates_what_exited
; from operands_are_there; hypotheses 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert operands_are_there)
(assert (= (work c) OnVmptrld))
(assert (operand c x))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmptrld))
        (forall ((p_1 Page)) (=> (and (= c_1 c) (= p_1 x)) (operand c_1 p_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.revision satisfies l0_emulates_what_exited
; from operands_are_there; hypotheses 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert operands_are_there)
(assert (= (work c) OnVmptrld))
(assert (operand c x))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmptrld))
        (forall ((p_1 Page)) (=> (and (= c_1 c) (= p_1 x)) (operand c_1 p_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.shadow_bit satisfies l0_emulates_what_exited
; from operands_are_there; hypotheses 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert operands_are_there)
(assert (= (work c) OnVmptrld))
(assert (operand c x))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmptrld))
        (forall ((p_1 Page)) (=> (and (= c_1 c) (= p_1 x)) (operand c_1 p_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load satisfies l0_emulates_what_exited
; from operands_are_there; hypotheses 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert operands_are_there)
(assert (= (work c) OnVmptrld))
(assert (operand c x))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmptrld))
        (forall ((p_1 Page)) (=> (and (= c_1 c) (= p_1 x)) (operand c_1 p_1)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.unavailable satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmptrst))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmptrst)))))
(check-sat)
(pop 1)

; ---- VMPTRST.guest satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmptrst))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmptrst)))))
(check-sat)
(pop 1)

; ---- VMPTRST.privilege satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmptrst))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmptrst)))))
(check-sat)
(pop 1)

; ---- VMPTRST.operand satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmptrst))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmptrst)))))
(check-sat)
(pop 1)

; ---- VMPTRST.store satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmptrst))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmptrst)))))
(check-sat)
(pop 1)

; ---- VMREAD.unavailable satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(assert (= (work c) OnVmread))
(assert (= (field c) f))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmread))
        (=> (and (= c_1 c) (= Controls f)) (= (field c_1) Controls))
        (=> (and (= c_1 c) (= HostState f)) (= (field c_1) HostState))
        (=> (and (= c_1 c) (= GuestState f)) (= (field c_1) GuestState))
        (=> (and (= c_1 c) (= MsrLoad f)) (= (field c_1) MsrLoad))
        (=> (and (= c_1 c) (= LinkPointer f)) (= (field c_1) LinkPointer))
        (=> (and (= c_1 c) (= Shadowing f)) (= (field c_1) Shadowing))
        (=> (and (= c_1 c) (= Functions f)) (= (field c_1) Functions))
        (=> (and (= c_1 c) (= ExitInfo f)) (= (field c_1) ExitInfo))
        (=> (and (= c_1 c) (= Unsupported f)) (= (field c_1) Unsupported))))))
(check-sat)
(pop 1)

; ---- VMREAD.guest satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(assert (= (work c) OnVmread))
(assert (= (field c) f))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmread))
        (=> (and (= c_1 c) (= Controls f)) (= (field c_1) Controls))
        (=> (and (= c_1 c) (= HostState f)) (= (field c_1) HostState))
        (=> (and (= c_1 c) (= GuestState f)) (= (field c_1) GuestState))
        (=> (and (= c_1 c) (= MsrLoad f)) (= (field c_1) MsrLoad))
        (=> (and (= c_1 c) (= LinkPointer f)) (= (field c_1) LinkPointer))
        (=> (and (= c_1 c) (= Shadowing f)) (= (field c_1) Shadowing))
        (=> (and (= c_1 c) (= Functions f)) (= (field c_1) Functions))
        (=> (and (= c_1 c) (= ExitInfo f)) (= (field c_1) ExitInfo))
        (=> (and (= c_1 c) (= Unsupported f)) (= (field c_1) Unsupported))))))
(check-sat)
(pop 1)

; ---- VMREAD.privilege satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(assert (= (work c) OnVmread))
(assert (= (field c) f))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmread))
        (=> (and (= c_1 c) (= Controls f)) (= (field c_1) Controls))
        (=> (and (= c_1 c) (= HostState f)) (= (field c_1) HostState))
        (=> (and (= c_1 c) (= GuestState f)) (= (field c_1) GuestState))
        (=> (and (= c_1 c) (= MsrLoad f)) (= (field c_1) MsrLoad))
        (=> (and (= c_1 c) (= LinkPointer f)) (= (field c_1) LinkPointer))
        (=> (and (= c_1 c) (= Shadowing f)) (= (field c_1) Shadowing))
        (=> (and (= c_1 c) (= Functions f)) (= (field c_1) Functions))
        (=> (and (= c_1 c) (= ExitInfo f)) (= (field c_1) ExitInfo))
        (=> (and (= c_1 c) (= Unsupported f)) (= (field c_1) Unsupported))))))
(check-sat)
(pop 1)

; ---- VMREAD.no_vmcs satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3, 4
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(assert (= (work c) OnVmread))
(assert (= (field c) f))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmread))
        (=> (and (= c_1 c) (= Controls f)) (= (field c_1) Controls))
        (=> (and (= c_1 c) (= HostState f)) (= (field c_1) HostState))
        (=> (and (= c_1 c) (= GuestState f)) (= (field c_1) GuestState))
        (=> (and (= c_1 c) (= MsrLoad f)) (= (field c_1) MsrLoad))
        (=> (and (= c_1 c) (= LinkPointer f)) (= (field c_1) LinkPointer))
        (=> (and (= c_1 c) (= Shadowing f)) (= (field c_1) Shadowing))
        (=> (and (= c_1 c) (= Functions f)) (= (field c_1) Functions))
        (=> (and (= c_1 c) (= ExitInfo f)) (= (field c_1) ExitInfo))
        (=> (and (= c_1 c) (= Unsupported f)) (= (field c_1) Unsupported))))))
(check-sat)
(pop 1)

; ---- VMREAD.unsupported satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3, 4, 12
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(assert (= (work c) OnVmread))
(assert (= (field c) f))
(assert (= f Unsupported))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmread))
        (=> (and (= c_1 c) (= Controls f)) (= (field c_1) Controls))
        (=> (and (= c_1 c) (= HostState f)) (= (field c_1) HostState))
        (=> (and (= c_1 c) (= GuestState f)) (= (field c_1) GuestState))
        (=> (and (= c_1 c) (= MsrLoad f)) (= (field c_1) MsrLoad))
        (=> (and (= c_1 c) (= LinkPointer f)) (= (field c_1) LinkPointer))
        (=> (and (= c_1 c) (= Shadowing f)) (= (field c_1) Shadowing))
        (=> (and (= c_1 c) (= Functions f)) (= (field c_1) Functions))
        (=> (and (= c_1 c) (= ExitInfo f)) (= (field c_1) ExitInfo))
        (=> (and (= c_1 c) (= Unsupported f)) (= (field c_1) Unsupported))))))
(check-sat)
(pop 1)

; ---- VMREAD.operand satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3, 4, 12
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(assert (= (work c) OnVmread))
(assert (= (field c) f))
(assert (not (= f Unsupported)))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmread))
        (=> (and (= c_1 c) (= Controls f)) (= (field c_1) Controls))
        (=> (and (= c_1 c) (= HostState f)) (= (field c_1) HostState))
        (=> (and (= c_1 c) (= GuestState f)) (= (field c_1) GuestState))
        (=> (and (= c_1 c) (= MsrLoad f)) (= (field c_1) MsrLoad))
        (=> (and (= c_1 c) (= LinkPointer f)) (= (field c_1) LinkPointer))
        (=> (and (= c_1 c) (= Shadowing f)) (= (field c_1) Shadowing))
        (=> (and (= c_1 c) (= Functions f)) (= (field c_1) Functions))
        (=> (and (= c_1 c) (= ExitInfo f)) (= (field c_1) ExitInfo))
        (=> (and (= c_1 c) (= Unsupported f)) (= (field c_1) Unsupported))))))
(check-sat)
(pop 1)

; ---- VMREAD.read satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3, 4, 12
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(assert (= (work c) OnVmread))
(assert (= (field c) f))
(assert (not (= f Unsupported)))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmread))
        (=> (and (= c_1 c) (= Controls f)) (= (field c_1) Controls))
        (=> (and (= c_1 c) (= HostState f)) (= (field c_1) HostState))
        (=> (and (= c_1 c) (= GuestState f)) (= (field c_1) GuestState))
        (=> (and (= c_1 c) (= MsrLoad f)) (= (field c_1) MsrLoad))
        (=> (and (= c_1 c) (= LinkPointer f)) (= (field c_1) LinkPointer))
        (=> (and (= c_1 c) (= Shadowing f)) (= (field c_1) Shadowing))
        (=> (and (= c_1 c) (= Functions f)) (= (field c_1) Functions))
        (=> (and (= c_1 c) (= ExitInfo f)) (= (field c_1) ExitInfo))
        (=> (and (= c_1 c) (= Unsupported f)) (= (field c_1) Unsupported))))))
(check-sat)
(pop 1)

; ---- VMWRITE.unavailable satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3, 4, 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(declare-fun v () Bool)
(declare-fun q (Page) Bool)
(assert (forall ((x Page) (y Page)) (=> (and (q x) (q y)) (= x y))))
(assert (= (work c) OnVmwrite))
(assert (= (field c) f))
(assert (= (value c) v))
(assert (forall ((p Page)) (= (pointer c p) (q p))))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmwrite))
        (=> (and (= c_1 c) (= Controls f)) (= (field c_1) Controls))
        (=> (and (= c_1 c) (= HostState f)) (= (field c_1) HostState))
        (=> (and (= c_1 c) (= GuestState f)) (= (field c_1) GuestState))
        (=> (and (= c_1 c) (= MsrLoad f)) (= (field c_1) MsrLoad))
        (=> (and (= c_1 c) (= LinkPointer f)) (= (field c_1) LinkPointer))
        (=> (and (= c_1 c) (= Shadowing f)) (= (field c_1) Shadowing))
        (=> (and (= c_1 c) (= Functions f)) (= (field c_1) Functions))
        (=> (and (= c_1 c) (= ExitInfo f)) (= (field c_1) ExitInfo))
        (=> (and (= c_1 c) (= Unsupported f)) (= (field c_1) Unsupported))
        (=> (and (= c_1 c) (not v)) (not (value c_1)))
        (=> (and (= c_1 c) v) (value c_1))
        (forall ((q_1 Page))
          (and
            (=> (and (= c_1 c) (not (exists ((p Page)) (q p)))) (not (exists ((p Page)) (pointer c_1 p))))
            (=> (and (= c_1 c) (q q_1)) (pointer c_1 q_1))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.guest satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3, 4, 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(declare-fun v () Bool)
(declare-fun q (Page) Bool)
(assert (forall ((x Page) (y Page)) (=> (and (q x) (q y)) (= x y))))
(assert (= (work c) OnVmwrite))
(assert (= (field c) f))
(assert (= (value c) v))
(assert (forall ((p Page)) (= (pointer c p) (q p))))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmwrite))
        (=> (and (= c_1 c) (= Controls f)) (= (field c_1) Controls))
        (=> (and (= c_1 c) (= HostState f)) (= (field c_1) HostState))
        (=> (and (= c_1 c) (= GuestState f)) (= (field c_1) GuestState))
        (=> (and (= c_1 c) (= MsrLoad f)) (= (field c_1) MsrLoad))
        (=> (and (= c_1 c) (= LinkPointer f)) (= (field c_1) LinkPointer))
        (=> (and (= c_1 c) (= Shadowing f)) (= (field c_1) Shadowing))
        (=> (and (= c_1 c) (= Functions f)) (= (field c_1) Functions))
        (=> (and (= c_1 c) (= ExitInfo f)) (= (field c_1) ExitInfo))
        (=> (and (= c_1 c) (= Unsupported f)) (= (field c_1) Unsupported))
        (=> (and (= c_1 c) (not v)) (not (value c_1)))
        (=> (and (= c_1 c) v) (value c_1))
        (forall ((q_1 Page))
          (and
            (=> (and (= c_1 c) (not (exists ((p Page)) (q p)))) (not (exists ((p Page)) (pointer c_1 p))))
            (=> (and (= c_1 c) (q q_1)) (pointer c_1 q_1))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.privilege satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3, 4, 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(declare-fun v () Bool)
(declare-fun q (Page) Bool)
(assert (forall ((x Page) (y Page)) (=> (and (q x) (q y)) (= x y))))
(assert (= (work c) OnVmwrite))
(assert (= (field c) f))
(assert (= (value c) v))
(assert (forall ((p Page)) (= (pointer c p) (q p))))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmwrite))
        (=> (and (= c_1 c) (= Controls f)) (= (field c_1) Controls))
        (=> (and (= c_1 c) (= HostState f)) (= (field c_1) HostState))
        (=> (and (= c_1 c) (= GuestState f)) (= (field c_1) GuestState))
        (=> (and (= c_1 c) (= MsrLoad f)) (= (field c_1) MsrLoad))
        (=> (and (= c_1 c) (= LinkPointer f)) (= (field c_1) LinkPointer))
        (=> (and (= c_1 c) (= Shadowing f)) (= (field c_1) Shadowing))
        (=> (and (= c_1 c) (= Functions f)) (= (field c_1) Functions))
        (=> (and (= c_1 c) (= ExitInfo f)) (= (field c_1) ExitInfo))
        (=> (and (= c_1 c) (= Unsupported f)) (= (field c_1) Unsupported))
        (=> (and (= c_1 c) (not v)) (not (value c_1)))
        (=> (and (= c_1 c) v) (value c_1))
        (forall ((q_1 Page))
          (and
            (=> (and (= c_1 c) (not (exists ((p Page)) (q p)))) (not (exists ((p Page)) (pointer c_1 p))))
            (=> (and (= c_1 c) (q q_1)) (pointer c_1 q_1))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.no_vmcs satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3, 4, 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(declare-fun v () Bool)
(declare-fun q (Page) Bool)
(assert (forall ((x Page) (y Page)) (=> (and (q x) (q y)) (= x y))))
(assert (= (work c) OnVmwrite))
(assert (= (field c) f))
(assert (= (value c) v))
(assert (forall ((p Page)) (= (pointer c p) (q p))))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmwrite))
        (=> (and (= c_1 c) (= Controls f)) (= (field c_1) Controls))
        (=> (and (= c_1 c) (= HostState f)) (= (field c_1) HostState))
        (=> (and (= c_1 c) (= GuestState f)) (= (field c_1) GuestState))
        (=> (and (= c_1 c) (= MsrLoad f)) (= (field c_1) MsrLoad))
        (=> (and (= c_1 c) (= LinkPointer f)) (= (field c_1) LinkPointer))
        (=> (and (= c_1 c) (= Shadowing f)) (= (field c_1) Shadowing))
        (=> (and (= c_1 c) (= Functions f)) (= (field c_1) Functions))
        (=> (and (= c_1 c) (= ExitInfo f)) (= (field c_1) ExitInfo))
        (=> (and (= c_1 c) (= Unsupported f)) (= (field c_1) Unsupported))
        (=> (and (= c_1 c) (not v)) (not (value c_1)))
        (=> (and (= c_1 c) v) (value c_1))
        (forall ((q_1 Page))
          (and
            (=> (and (= c_1 c) (not (exists ((p Page)) (q p)))) (not (exists ((p Page)) (pointer c_1 p))))
            (=> (and (= c_1 c) (q q_1)) (pointer c_1 q_1))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.operand satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3, 4, 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(declare-fun v () Bool)
(declare-fun q (Page) Bool)
(assert (forall ((x Page) (y Page)) (=> (and (q x) (q y)) (= x y))))
(assert (= (work c) OnVmwrite))
(assert (= (field c) f))
(assert (= (value c) v))
(assert (forall ((p Page)) (= (pointer c p) (q p))))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmwrite))
        (=> (and (= c_1 c) (= Controls f)) (= (field c_1) Controls))
        (=> (and (= c_1 c) (= HostState f)) (= (field c_1) HostState))
        (=> (and (= c_1 c) (= GuestState f)) (= (field c_1) GuestState))
        (=> (and (= c_1 c) (= MsrLoad f)) (= (field c_1) MsrLoad))
        (=> (and (= c_1 c) (= LinkPointer f)) (= (field c_1) LinkPointer))
        (=> (and (= c_1 c) (= Shadowing f)) (= (field c_1) Shadowing))
        (=> (and (= c_1 c) (= Functions f)) (= (field c_1) Functions))
        (=> (and (= c_1 c) (= ExitInfo f)) (= (field c_1) ExitInfo))
        (=> (and (= c_1 c) (= Unsupported f)) (= (field c_1) Unsupported))
        (=> (and (= c_1 c) (not v)) (not (value c_1)))
        (=> (and (= c_1 c) v) (value c_1))
        (forall ((q_1 Page))
          (and
            (=> (and (= c_1 c) (not (exists ((p Page)) (q p)))) (not (exists ((p Page)) (pointer c_1 p))))
            (=> (and (= c_1 c) (q q_1)) (pointer c_1 q_1))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.unsupported satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3, 4, 5, 6, 15
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(declare-fun v () Bool)
(declare-fun q (Page) Bool)
(assert (forall ((x Page) (y Page)) (=> (and (q x) (q y)) (= x y))))
(assert (= (work c) OnVmwrite))
(assert (= (field c) f))
(assert (= (value c) v))
(assert (forall ((p Page)) (= (pointer c p) (q p))))
(assert (= f Unsupported))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmwrite))
        (=> (and (= c_1 c) (= Controls f)) (= (field c_1) Controls))
        (=> (and (= c_1 c) (= HostState f)) (= (field c_1) HostState))
        (=> (and (= c_1 c) (= GuestState f)) (= (field c_1) GuestState))
        (=> (and (= c_1 c) (= MsrLoad f)) (= (field c_1) MsrLoad))
        (=> (and (= c_1 c) (= LinkPointer f)) (= (field c_1) LinkPointer))
        (=> (and (= c_1 c) (= Shadowing f)) (= (field c_1) Shadowing))
        (=> (and (= c_1 c) (= Functions f)) (= (field c_1) Functions))
        (=> (and (= c_1 c) (= ExitInfo f)) (= (field c_1) ExitInfo))
        (=> (and (= c_1 c) (= Unsupported f)) (= (field c_1) Unsupported))
        (=> (and (= c_1 c) (not v)) (not (value c_1)))
        (=> (and (= c_1 c) v) (value c_1))
        (forall ((q_1 Page))
          (and
            (=> (and (= c_1 c) (not (exists ((p Page)) (q p)))) (not (exists ((p Page)) (pointer c_1 p))))
            (=> (and (= c_1 c) (q q_1)) (pointer c_1 q_1))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.read_only satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3, 4, 5, 6, 15, 16
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(declare-fun v () Bool)
(declare-fun q (Page) Bool)
(assert (forall ((x Page) (y Page)) (=> (and (q x) (q y)) (= x y))))
(assert (= (work c) OnVmwrite))
(assert (= (field c) f))
(assert (= (value c) v))
(assert (forall ((p Page)) (= (pointer c p) (q p))))
(assert (not (= f Unsupported)))
(assert (= f ExitInfo))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmwrite))
        (=> (and (= c_1 c) (= Controls f)) (= (field c_1) Controls))
        (=> (and (= c_1 c) (= HostState f)) (= (field c_1) HostState))
        (=> (and (= c_1 c) (= GuestState f)) (= (field c_1) GuestState))
        (=> (and (= c_1 c) (= MsrLoad f)) (= (field c_1) MsrLoad))
        (=> (and (= c_1 c) (= LinkPointer f)) (= (field c_1) LinkPointer))
        (=> (and (= c_1 c) (= Shadowing f)) (= (field c_1) Shadowing))
        (=> (and (= c_1 c) (= Functions f)) (= (field c_1) Functions))
        (=> (and (= c_1 c) (= ExitInfo f)) (= (field c_1) ExitInfo))
        (=> (and (= c_1 c) (= Unsupported f)) (= (field c_1) Unsupported))
        (=> (and (= c_1 c) (not v)) (not (value c_1)))
        (=> (and (= c_1 c) v) (value c_1))
        (forall ((q_1 Page))
          (and
            (=> (and (= c_1 c) (not (exists ((p Page)) (q p)))) (not (exists ((p Page)) (pointer c_1 p))))
            (=> (and (= c_1 c) (q q_1)) (pointer c_1 q_1))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.write satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3, 4, 5, 6, 15
(push 1)
(declare-fun c () Core)
(declare-fun f () Field)
(declare-fun v () Bool)
(declare-fun q (Page) Bool)
(assert (forall ((x Page) (y Page)) (=> (and (q x) (q y)) (= x y))))
(assert (= (work c) OnVmwrite))
(assert (= (field c) f))
(assert (= (value c) v))
(assert (forall ((p Page)) (= (pointer c p) (q p))))
(assert (not (= f Unsupported)))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=> (= c_1 c) (= (work c_1) OnVmwrite))
        (=> (and (= c_1 c) (= Controls f)) (= (field c_1) Controls))
        (=> (and (= c_1 c) (= HostState f)) (= (field c_1) HostState))
        (=> (and (= c_1 c) (= GuestState f)) (= (field c_1) GuestState))
        (=> (and (= c_1 c) (= MsrLoad f)) (= (field c_1) MsrLoad))
        (=> (and (= c_1 c) (= LinkPointer f)) (= (field c_1) LinkPointer))
        (=> (and (= c_1 c) (= Shadowing f)) (= (field c_1) Shadowing))
        (=> (and (= c_1 c) (= Functions f)) (= (field c_1) Functions))
        (=> (and (= c_1 c) (= ExitInfo f)) (= (field c_1) ExitInfo))
        (=> (and (= c_1 c) (= Unsupported f)) (= (field c_1) Unsupported))
        (=> (and (= c_1 c) (not v)) (not (value c_1)))
        (=> (and (= c_1 c) v) (value c_1))
        (forall ((q_1 Page))
          (and
            (=> (and (= c_1 c) (not (exists ((p Page)) (q p)))) (not (exists ((p Page)) (pointer c_1 p))))
            (=> (and (= c_1 c) (q q_1)) (pointer c_1 q_1))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.unavailable satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmlaunch))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmlaunch)))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmlaunch))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmlaunch)))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.privilege satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmlaunch))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmlaunch)))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.no_vmcs satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmlaunch))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmlaunch)))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.shadow_vmcs satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmlaunch))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmlaunch)))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.mov_ss satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmlaunch))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmlaunch)))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.not_clear satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmlaunch))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmlaunch)))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.controls satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmlaunch))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmlaunch)))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.host_state satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmlaunch))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmlaunch)))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.unnoticed satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmlaunch))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmlaunch)))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.checked satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmlaunch))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmlaunch)))))
(check-sat)
(pop 1)

; ---- VMRESUME.unavailable satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmresume))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmresume)))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmresume))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmresume)))))
(check-sat)
(pop 1)

; ---- VMRESUME.privilege satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmresume))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmresume)))))
(check-sat)
(pop 1)

; ---- VMRESUME.no_vmcs satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmresume))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmresume)))))
(check-sat)
(pop 1)

; ---- VMRESUME.shadow_vmcs satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmresume))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmresume)))))
(check-sat)
(pop 1)

; ---- VMRESUME.mov_ss satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmresume))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmresume)))))
(check-sat)
(pop 1)

; ---- VMRESUME.not_launched satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmresume))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmresume)))))
(check-sat)
(pop 1)

; ---- VMRESUME.controls satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmresume))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmresume)))))
(check-sat)
(pop 1)

; ---- VMRESUME.host_state satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmresume))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmresume)))))
(check-sat)
(pop 1)

; ---- VMRESUME.unnoticed satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmresume))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmresume)))))
(check-sat)
(pop 1)

; ---- VMRESUME.checked satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmresume))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmresume)))))
(check-sat)
(pop 1)

; ---- VMCALL.unavailable satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmcall))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmcall)))))
(check-sat)
(pop 1)

; ---- VMCALL.guest satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmcall))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmcall)))))
(check-sat)
(pop 1)

; ---- VMCALL.wrong_mode satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmcall))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmcall)))))
(check-sat)
(pop 1)

; ---- VMCALL.privilege satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmcall))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmcall)))))
(check-sat)
(pop 1)

; ---- VMCALL.no_monitor satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmcall))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmcall)))))
(check-sat)
(pop 1)

; ---- VMFUNC.outside satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmfunc))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmfunc)))))
(check-sat)
(pop 1)

; ---- VMFUNC.switched_off satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmfunc))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmfunc)))))
(check-sat)
(pop 1)

; ---- VMFUNC.above_63 satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmfunc))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmfunc)))))
(check-sat)
(pop 1)

; ---- VMFUNC.disabled satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmfunc))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmfunc)))))
(check-sat)
(pop 1)

; ---- VMFUNC.bad_eptp satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmfunc))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmfunc)))))
(check-sat)
(pop 1)

; ---- VMFUNC.eptp_switch satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnVmfunc))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnVmfunc)))))
(check-sat)
(pop 1)

; ---- INVEPT.unsupported satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnInvept))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnInvept)))))
(check-sat)
(pop 1)

; ---- INVEPT.unavailable satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnInvept))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnInvept)))))
(check-sat)
(pop 1)

; ---- INVEPT.guest satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnInvept))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnInvept)))))
(check-sat)
(pop 1)

; ---- INVEPT.privilege satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnInvept))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnInvept)))))
(check-sat)
(pop 1)

; ---- INVEPT.type satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnInvept))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnInvept)))))
(check-sat)
(pop 1)

; ---- INVEPT.operand satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnInvept))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnInvept)))))
(check-sat)
(pop 1)

; ---- INVEPT.bad_eptp satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnInvept))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnInvept)))))
(check-sat)
(pop 1)

; ---- INVEPT.invalidate satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnInvept))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnInvept)))))
(check-sat)
(pop 1)

; ---- INVVPID.unsupported satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnInvvpid))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnInvvpid)))))
(check-sat)
(pop 1)

; ---- INVVPID.unavailable satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnInvvpid))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnInvvpid)))))
(check-sat)
(pop 1)

; ---- INVVPID.guest satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnInvvpid))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnInvvpid)))))
(check-sat)
(pop 1)

; ---- INVVPID.privilege satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnInvvpid))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnInvvpid)))))
(check-sat)
(pop 1)

; ---- INVVPID.type satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnInvvpid))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnInvvpid)))))
(check-sat)
(pop 1)

; ---- INVVPID.operand satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnInvvpid))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnInvvpid)))))
(check-sat)
(pop 1)

; ---- INVVPID.reserved satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnInvvpid))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnInvvpid)))))
(check-sat)
(pop 1)

; ---- INVVPID.vpid satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnInvvpid))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnInvvpid)))))
(check-sat)
(pop 1)

; ---- INVVPID.address satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnInvvpid))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnInvvpid)))))
(check-sat)
(pop 1)

; ---- INVVPID.invalidate satisfies l0_emulates_what_exited
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert (= (work c) OnInvvpid))
(assert (not (forall ((c_1 Core)) (=> (= c_1 c) (= (work c_1) OnInvvpid)))))
(check-sat)
(pop 1)
