; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: guest_instructions_exit
; claim: step: all c: Core: mode[c] == NonRoot and (VMXON(c, _) or VMXOFF(c) or VMCLEAR(c, _) or VMPTRLD(c, _) or VMPTRST(c) or VMLAUNCH(c) or VMRESUME(c) or VMCALL(c) or INVEPT(c) or INVVPID(c) or ((VMREAD(c, _) or VMWRITE(c, _, _, _)) and not some x: Page: current[c] == x and shadowing[x])) implies answers Exit(_) or answers UD
; source: SDM 3C: Instructions That Cause VM Exits Unconditionally
; method: 1-induction
; transitions: VMXON.privilege, VMXON.again, VMXON.a20m, VMXON.fixed_bits, VMXON.feature_control, VMXON.operand, VMXON.address, VMXON.revision, VMXON.shadow_bit, VMXON.enter, VMXOFF.privilege, VMXOFF.dual_monitor, VMXOFF.leave, VMCLEAR.privilege, VMCLEAR.operand, VMCLEAR.address, VMCLEAR.vmxon_region, VMCLEAR.clear, VMPTRLD.privilege, VMPTRLD.operand, VMPTRLD.address, VMPTRLD.vmxon_region, VMPTRLD.revision, VMPTRLD.shadow_bit, VMPTRLD.load, VMPTRST.privilege, VMPTRST.operand, VMPTRST.store, VMREAD.privilege, VMREAD.no_vmcs, VMREAD.unsupported, VMREAD.operand, VMREAD.read, VMWRITE.privilege, VMWRITE.no_vmcs, VMWRITE.operand, VMWRITE.unsupported, VMWRITE.read_only, VMWRITE.write, VMLAUNCH.privilege, VMLAUNCH.no_vmcs, VMLAUNCH.shadow_vmcs, VMLAUNCH.mov_ss, VMLAUNCH.not_clear, VMLAUNCH.controls, VMLAUNCH.host_state, VMLAUNCH.guest_state, VMLAUNCH.msr_load, VMLAUNCH.machine_check, VMLAUNCH.enter, VMRESUME.privilege, VMRESUME.no_vmcs, VMRESUME.shadow_vmcs, VMRESUME.mov_ss, VMRESUME.not_launched, VMRESUME.after_vmxoff, VMRESUME.controls, VMRESUME.host_state, VMRESUME.guest_state, VMRESUME.msr_load, VMRESUME.machine_check, VMRESUME.enter, VMCALL.privilege, VMCALL.no_monitor, VMCALL.monitor, VMCALL.no_vmcs, VMCALL.not_clear, VMCALL.exit_controls, VMCALL.mseg_revision, VMCALL.mseg_features, VMCALL.activate, INVEPT.privilege, INVEPT.type, INVEPT.operand, INVEPT.bad_eptp, INVEPT.invalidate, INVVPID.privilege, INVVPID.type, INVVPID.operand, INVVPID.reserved, INVVPID.vpid, INVVPID.address, INVVPID.invalidate
; obligations: 83, each to be answered unsat

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
(declare-fun shadowing (Page) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMXON.privilege satisfies guest_instructions_exit
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXON.again satisfies guest_instructions_exit
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXON.a20m satisfies guest_instructions_exit
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXON.fixed_bits satisfies guest_instructions_exit
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXON.feature_control satisfies guest_instructions_exit
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXON.operand satisfies guest_instructions_exit
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXON.address satisfies guest_instructions_exit
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXON.revision satisfies guest_instructions_exit
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXON.shadow_bit satisfies guest_instructions_exit
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXON.enter satisfies guest_instructions_exit
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXOFF.privilege satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXOFF.dual_monitor satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.privilege satisfies guest_instructions_exit
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.operand satisfies guest_instructions_exit
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.address satisfies guest_instructions_exit
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.vmxon_region satisfies guest_instructions_exit
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear satisfies guest_instructions_exit
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.privilege satisfies guest_instructions_exit
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.operand satisfies guest_instructions_exit
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.address satisfies guest_instructions_exit
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.vmxon_region satisfies guest_instructions_exit
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.revision satisfies guest_instructions_exit
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.shadow_bit satisfies guest_instructions_exit
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load satisfies guest_instructions_exit
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRST.privilege satisfies guest_instructions_exit
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRST.operand satisfies guest_instructions_exit
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMPTRST.store satisfies guest_instructions_exit
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMREAD.privilege satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun field_intercepted (Core) Bool)
(assert
  (not
    (and
      (= (mode c) NonRoot)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current c x) (shadowing x))))))))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= (mode c_1) NonRoot)
          (= c_1 c)
          (not (exists ((x_1 Page)) (and (current c_1 x_1) (shadowing x_1)))))))))
(check-sat)
(pop 1)

; ---- VMREAD.no_vmcs satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun field_intercepted (Core) Bool)
(assert
  (not
    (and
      (= (mode c) NonRoot)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current c x) (shadowing x))))))))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= (mode c_1) NonRoot)
          (= c_1 c)
          (not (exists ((x_1 Page)) (and (current c_1 x_1) (shadowing x_1)))))))))
(check-sat)
(pop 1)

; ---- VMREAD.unsupported satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun field_intercepted (Core) Bool)
(assert
  (not
    (and
      (= (mode c) NonRoot)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current c x) (shadowing x))))))))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= (mode c_1) NonRoot)
          (= c_1 c)
          (not (exists ((x_1 Page)) (and (current c_1 x_1) (shadowing x_1)))))))))
(check-sat)
(pop 1)

; ---- VMREAD.operand satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun field_intercepted (Core) Bool)
(assert
  (not
    (and
      (= (mode c) NonRoot)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current c x) (shadowing x))))))))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= (mode c_1) NonRoot)
          (= c_1 c)
          (not (exists ((x_1 Page)) (and (current c_1 x_1) (shadowing x_1)))))))))
(check-sat)
(pop 1)

; ---- VMREAD.read satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun field_intercepted (Core) Bool)
(assert
  (not
    (and
      (= (mode c) NonRoot)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current c x) (shadowing x))))))))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= (mode c_1) NonRoot)
          (= c_1 c)
          (not (exists ((x_1 Page)) (and (current c_1 x_1) (shadowing x_1)))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.privilege satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun field_intercepted (Core) Bool)
(assert
  (not
    (and
      (= (mode c) NonRoot)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current c x) (shadowing x))))))))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= (mode c_1) NonRoot)
          (= c_1 c)
          (not (exists ((x_1 Page)) (and (current c_1 x_1) (shadowing x_1)))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.no_vmcs satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun field_intercepted (Core) Bool)
(assert
  (not
    (and
      (= (mode c) NonRoot)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current c x) (shadowing x))))))))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= (mode c_1) NonRoot)
          (= c_1 c)
          (not (exists ((x_1 Page)) (and (current c_1 x_1) (shadowing x_1)))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.operand satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun field_intercepted (Core) Bool)
(assert
  (not
    (and
      (= (mode c) NonRoot)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current c x) (shadowing x))))))))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= (mode c_1) NonRoot)
          (= c_1 c)
          (not (exists ((x_1 Page)) (and (current c_1 x_1) (shadowing x_1)))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.unsupported satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun field_intercepted (Core) Bool)
(assert
  (not
    (and
      (= (mode c) NonRoot)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current c x) (shadowing x))))))))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= (mode c_1) NonRoot)
          (= c_1 c)
          (not (exists ((x_1 Page)) (and (current c_1 x_1) (shadowing x_1)))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.read_only satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun field_intercepted (Core) Bool)
(assert
  (not
    (and
      (= (mode c) NonRoot)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current c x) (shadowing x))))))))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= (mode c_1) NonRoot)
          (= c_1 c)
          (not (exists ((x_1 Page)) (and (current c_1 x_1) (shadowing x_1)))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.write satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun field_intercepted (Core) Bool)
(assert
  (not
    (and
      (= (mode c) NonRoot)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current c x) (shadowing x))))))))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= (mode c_1) NonRoot)
          (= c_1 c)
          (not (exists ((x_1 Page)) (and (current c_1 x_1) (shadowing x_1)))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.privilege satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.no_vmcs satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.shadow_vmcs satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.mov_ss satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.not_clear satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.controls satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.host_state satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest_state satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.msr_load satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.machine_check satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.privilege satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.no_vmcs satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.shadow_vmcs satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.mov_ss satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.not_launched satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.after_vmxoff satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.controls satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.host_state satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest_state satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.msr_load satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.machine_check satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMRESUME.enter satisfies guest_instructions_exit
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCALL.privilege satisfies guest_instructions_exit
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCALL.no_monitor satisfies guest_instructions_exit
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCALL.monitor satisfies guest_instructions_exit
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCALL.no_vmcs satisfies guest_instructions_exit
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCALL.not_clear satisfies guest_instructions_exit
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCALL.exit_controls satisfies guest_instructions_exit
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCALL.mseg_revision satisfies guest_instructions_exit
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCALL.mseg_features satisfies guest_instructions_exit
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- VMCALL.activate satisfies guest_instructions_exit
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVEPT.privilege satisfies guest_instructions_exit
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVEPT.type satisfies guest_instructions_exit
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVEPT.operand satisfies guest_instructions_exit
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVEPT.bad_eptp satisfies guest_instructions_exit
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVEPT.invalidate satisfies guest_instructions_exit
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.privilege satisfies guest_instructions_exit
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.type satisfies guest_instructions_exit
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.operand satisfies guest_instructions_exit
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.reserved satisfies guest_instructions_exit
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.vpid satisfies guest_instructions_exit
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.address satisfies guest_instructions_exit
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)

; ---- INVVPID.invalidate satisfies guest_instructions_exit
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(assert (not (= (mode c) NonRoot)))
(assert (not (forall ((c_1 Core)) (not (and (= (mode c_1) NonRoot) (= c_1 c))))))
(check-sat)
(pop 1)
