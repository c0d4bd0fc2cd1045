; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: wrong_modes_are_ud
; claim: step: all c: Core: (VMXON(c, _) or VMXOFF(c) or VMCLEAR(c, _) or VMPTRLD(c, _) or VMPTRST(c) or VMREAD(c, _) or VMWRITE(c, _, _, _) or VMLAUNCH(c) or VMRESUME(c) or INVEPT(c) or INVVPID(c)) and (execution[c] in {Virtual8086, Compatibility} or (mode[c] == NonRoot and not guest_cr0_pe[c]) or (mode[c] != NonRoot and not cr0_pe[c])) implies answers UD
; source: SDM 3C: VMX Instruction Reference
; method: 1-induction
; invariant: fixed_bits_in_vmx: all c: Core: mode[c] != Off implies cr0_pe[c] and cr0_fixed[c] and cr4_fixed[c]
; invariant: pointers_in_vmx_only: all c: Core, x: Page: vmxon_pointer[c] == x or current[c] == x implies mode[c] != Off
; assume: real_mode_guests: all c: Core: not guest_cr0_pe[c] implies unrestricted_guest
; assume: virtual_8086_is_ring_3: all c: Core: execution[c] == Virtual8086 implies cpl[c] == 3
; transitions: RESET, TAKE_INIT.guest, TAKE_INIT.start, SIPI.guest, EXTERNAL_INTERRUPT, EXCEPTION_OR_NMI, TRIPLE_FAULT, EPT_VIOLATION, VMXON.guest, VMXON.enter, VMXOFF.guest, VMXOFF.leave, VMCLEAR.guest, VMCLEAR.clear, VMPTRLD.guest, VMPTRLD.load, VMPTRST.guest, VMREAD.guest, VMWRITE.guest, VMLAUNCH.guest, VMLAUNCH.enter, VMRESUME.guest, VMRESUME.enter, VMCALL.guest, VMFUNC.disabled, VMFUNC.bad_eptp, INVEPT.guest, INVVPID.guest, MOV_TO_CR0.intercepted, MOV_TO_CR0.write, MOV_TO_CR4.intercepted, MOV_TO_CR4.write, WRMSR_FEATURE_CONTROL.intercepted, GETSEC_SENTER.guest, GETSEC_SEXIT.guest, CPUID.guest, POWER_DOWN.guest, RETURN_FROM_SMM.enter, VMXON.privilege, VMXON.again, VMXON.a20m, VMXON.fixed_bits, VMXON.feature_control, VMXON.operand, VMXON.address, VMXON.revision, VMXON.shadow_bit, VMXOFF.privilege, VMXOFF.dual_monitor, VMCLEAR.privilege, VMCLEAR.operand, VMCLEAR.address, VMCLEAR.vmxon_region, VMPTRLD.privilege, VMPTRLD.operand, VMPTRLD.address, VMPTRLD.vmxon_region, VMPTRLD.revision, VMPTRLD.shadow_bit, VMPTRST.privilege, VMPTRST.operand, VMPTRST.store, VMREAD.privilege, VMREAD.no_vmcs, VMREAD.unsupported, VMREAD.operand, VMREAD.read, VMWRITE.privilege, VMWRITE.no_vmcs, VMWRITE.operand, VMWRITE.unsupported, VMWRITE.read_only, VMWRITE.write, VMLAUNCH.privilege, VMLAUNCH.no_vmcs, VMLAUNCH.shadow_vmcs, VMLAUNCH.mov_ss, VMLAUNCH.not_clear, VMLAUNCH.controls, VMLAUNCH.host_state, VMLAUNCH.guest_state, VMLAUNCH.msr_load, VMLAUNCH.machine_check, VMRESUME.privilege, VMRESUME.no_vmcs, VMRESUME.shadow_vmcs, VMRESUME.mov_ss, VMRESUME.not_launched, VMRESUME.after_vmxoff, VMRESUME.controls, VMRESUME.host_state, VMRESUME.guest_state, VMRESUME.msr_load, VMRESUME.machine_check, INVEPT.privilege, INVEPT.type, INVEPT.operand, INVEPT.bad_eptp, INVEPT.invalidate, INVVPID.privilege, INVVPID.type, INVVPID.operand, INVVPID.reserved, INVVPID.vpid, INVVPID.address, INVVPID.invalidate
; obligations: 158, each to be answered unsat

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
(declare-fun cr0_pe (Core) Bool)
(declare-fun cr0_fixed (Core) Bool)
(declare-fun cr4_fixed (Core) Bool)
(declare-fun vmxon_pointer (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (vmxon_pointer i1 x) (vmxon_pointer i1 y)) (= x y))))
(declare-fun current (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current i1 x) (current i1 y)) (= x y))))

(define-fun init_mode () Bool (forall ((i Core)) (= (mode i) Off)))
(define-fun init_vmxon_pointer () Bool (forall ((i Core)) (not (exists ((p Page)) (vmxon_pointer i p)))))
(define-fun init_current () Bool (forall ((i Core)) (not (exists ((p Page)) (current i p)))))
(define-fun paging_needs_protection () Bool (forall ((c Core)) (=> (cr0_fixed c) (cr0_pe c))))
(define-fun fixed_bits_in_vmx () Bool
  (forall ((c Core)) (=> (not (= (mode c) Off)) (and (cr0_pe c) (cr0_fixed c) (cr4_fixed c)))))
(define-fun pointers_in_vmx_only () Bool
  (forall ((c Core) (x Page)) (=> (or (vmxon_pointer c x) (current c x)) (not (= (mode c) Off)))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially fixed_bits_in_vmx
(push 1)
(assert init_mode)
(assert paging_needs_protection)
(assert (not fixed_bits_in_vmx))
(check-sat)
(pop 1)

; ---- initially pointers_in_vmx_only
(push 1)
(assert init_mode)
(assert init_vmxon_pointer)
(assert init_current)
(assert (not pointers_in_vmx_only))
(check-sat)
(pop 1)

; ---- RESET keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (or (= c_1 c) (= (mode c_1) Off)))
        (and (not (= c_1 c)) (cr0_pe c_1) (cr0_fixed c_1) (or (= c_1 c) (cr4_fixed c_1)))))))
(check-sat)
(pop 1)

; ---- RESET keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (or (ite (= c_1 c) false (vmxon_pointer c_1 x)) (ite (= c_1 c) false (current c_1 x)))
        (not (or (= c_1 c) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.start keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 2, 4
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (not (= (mode c) Root)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (= (mode c_1) Off))
        (and (not (= c_1 c)) (cr0_pe c_1) (cr0_fixed c_1) (or (= c_1 c) (cr4_fixed c_1)))))))
(check-sat)
(pop 1)

; ---- SIPI.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 2
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- SIPI.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- EXTERNAL_INTERRUPT keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- EXTERNAL_INTERRUPT keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- EXCEPTION_OR_NMI keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- EXCEPTION_OR_NMI keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- TRIPLE_FAULT keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- TRIPLE_FAULT keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMXON.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- VMXON.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMXON.enter keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 5, 8, 12, 13
(push 1)
(declare-fun c () Core)
(declare-fun guest_cr0_pe (Core) Bool)
(assert fixed_bits_in_vmx)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (mode c) NonRoot)))
(assert (cr0_fixed c))
(assert (cr4_fixed c))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- VMXON.enter keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (or (ite (= c_1 c) (= p x) (vmxon_pointer c_1 x)) (ite (= c_1 c) false (current c_1 x)))
        (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- VMXOFF.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (or (= c_1 c) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (or (ite (= c_1 c) false (vmxon_pointer c_1 x)) (ite (= c_1 c) false (current c_1 x)))
        (not (or (= c_1 c) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (or (vmxon_pointer c_1 x_1) (current c_1 x_1)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (or (vmxon_pointer c_1 x_1) (ite (and (= c_1 c) (current c x)) false (current c_1 x_1)))
        (not (= (mode c_1) Off))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (or (vmxon_pointer c_1 x_1) (current c_1 x_1)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert pointers_in_vmx_only)
(assert (not (= (mode c) Off)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (or (vmxon_pointer c_1 x_1) (ite (= c_1 c) (= x x_1) (current c_1 x_1))) (not (= (mode c_1) Off))))))
(check-sat)
(pop 1)

; ---- VMPTRST.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- VMPTRST.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMREAD.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- VMREAD.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- VMWRITE.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (not (= (mode c) Off)))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.enter keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (not (= (mode c) Off)))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- VMRESUME.enter keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMCALL.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- VMCALL.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.disabled keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- VMFUNC.disabled keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.bad_eptp keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- VMFUNC.bad_eptp keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- INVEPT.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 9
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- INVEPT.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- INVVPID.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 9
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- INVVPID.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.intercepted keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.intercepted keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.write keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun pe () Bool)
(declare-fun fixed () Bool)
(assert fixed_bits_in_vmx)
(assert (not (= (mode c) NonRoot)))
(assert (not (and (= (mode c) Root) (not (and fixed pe)))))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (= (mode c_1) Off))
        (and (ite (= c_1 c) pe (cr0_pe c_1)) (ite (= c_1 c) fixed (cr0_fixed c_1)) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.intercepted keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.intercepted keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.write keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun vmxe () Bool)
(declare-fun fixed () Bool)
(assert fixed_bits_in_vmx)
(assert (not (and (not (= (mode c) Off)) (not (and vmxe fixed)))))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (= (mode c_1) Off)) (and (cr0_pe c_1) (cr0_fixed c_1) (ite (= c_1 c) fixed (cr4_fixed c_1)))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.intercepted keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.intercepted keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- CPUID.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- CPUID.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- POWER_DOWN.guest keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert fixed_bits_in_vmx)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- POWER_DOWN.guest keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (or (vmxon_pointer c_1 x) (current c_1 x)) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- RETURN_FROM_SMM.enter keeps fixed_bits_in_vmx
; from fixed_bits_in_vmx, pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun executive () Page)
(assert fixed_bits_in_vmx)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (not (and (not (and (= c_1 c) (vmxon_pointer c executive))) (= (mode c_1) Off)))
        (and (cr0_pe c_1) (cr0_fixed c_1) (cr4_fixed c_1))))))
(check-sat)
(pop 1)

; ---- RETURN_FROM_SMM.enter keeps pointers_in_vmx_only
; from pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun executive () Page)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (or (vmxon_pointer c_1 x) (current c_1 x))
        (not (and (not (and (= c_1 c) (vmxon_pointer c executive))) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMXON.guest satisfies wrong_modes_are_ud
; from no invariant; hypotheses 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMXON.privilege satisfies wrong_modes_are_ud
; from no invariant; hypotheses 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMXON.again satisfies wrong_modes_are_ud
; from no invariant; hypotheses 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMXON.a20m satisfies wrong_modes_are_ud
; from no invariant; hypotheses 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMXON.fixed_bits satisfies wrong_modes_are_ud
; from no invariant; hypotheses 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMXON.feature_control satisfies wrong_modes_are_ud
; from no invariant; hypotheses 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMXON.operand satisfies wrong_modes_are_ud
; from no invariant; hypotheses 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMXON.address satisfies wrong_modes_are_ud
; from no invariant; hypotheses 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMXON.revision satisfies wrong_modes_are_ud
; from no invariant; hypotheses 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMXON.shadow_bit satisfies wrong_modes_are_ud
; from no invariant; hypotheses 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMXON.enter satisfies wrong_modes_are_ud
; from no invariant; hypotheses 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMXOFF.guest satisfies wrong_modes_are_ud
; from no invariant; hypotheses 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMXOFF.privilege satisfies wrong_modes_are_ud
; from no invariant; hypotheses 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMXOFF.dual_monitor satisfies wrong_modes_are_ud
; from no invariant; hypotheses 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave satisfies wrong_modes_are_ud
; from no invariant; hypotheses 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.guest satisfies wrong_modes_are_ud
; from no invariant; hypotheses 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.privilege satisfies wrong_modes_are_ud
; from no invariant; hypotheses 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.operand satisfies wrong_modes_are_ud
; from no invariant; hypotheses 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.address satisfies wrong_modes_are_ud
; from no invariant; hypotheses 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.vmxon_region satisfies wrong_modes_are_ud
; from no invariant; hypotheses 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear satisfies wrong_modes_are_ud
; from no invariant; hypotheses 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.guest satisfies wrong_modes_are_ud
; from no invariant; hypotheses 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.privilege satisfies wrong_modes_are_ud
; from no invariant; hypotheses 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.operand satisfies wrong_modes_are_ud
; from no invariant; hypotheses 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.address satisfies wrong_modes_are_ud
; from no invariant; hypotheses 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.vmxon_region satisfies wrong_modes_are_ud
; from no invariant; hypotheses 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.revision satisfies wrong_modes_are_ud
; from no invariant; hypotheses 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.shadow_bit satisfies wrong_modes_are_ud
; from no invariant; hypotheses 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load satisfies wrong_modes_are_ud
; from no invariant; hypotheses 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMPTRST.guest satisfies wrong_modes_are_ud
; from no invariant; hypotheses 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMPTRST.privilege satisfies wrong_modes_are_ud
; from no invariant; hypotheses 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMPTRST.operand satisfies wrong_modes_are_ud
; from no invariant; hypotheses 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMPTRST.store satisfies wrong_modes_are_ud
; from no invariant; hypotheses 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMREAD.guest satisfies wrong_modes_are_ud
; from no invariant; hypotheses 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMREAD.privilege satisfies wrong_modes_are_ud
; from fixed_bits_in_vmx; hypotheses 3, 4, 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert fixed_bits_in_vmx)
(assert (not (= (mode c) Off)))
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMREAD.no_vmcs satisfies wrong_modes_are_ud
; from fixed_bits_in_vmx; hypotheses 3, 4, 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert fixed_bits_in_vmx)
(assert (not (= (mode c) Off)))
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMREAD.unsupported satisfies wrong_modes_are_ud
; from fixed_bits_in_vmx; hypotheses 3, 4, 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert fixed_bits_in_vmx)
(assert (not (= (mode c) Off)))
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMREAD.operand satisfies wrong_modes_are_ud
; from fixed_bits_in_vmx; hypotheses 3, 4, 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert fixed_bits_in_vmx)
(assert (not (= (mode c) Off)))
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMREAD.read satisfies wrong_modes_are_ud
; from fixed_bits_in_vmx; hypotheses 3, 4, 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert fixed_bits_in_vmx)
(assert (not (= (mode c) Off)))
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.guest satisfies wrong_modes_are_ud
; from no invariant; hypotheses 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.privilege satisfies wrong_modes_are_ud
; from fixed_bits_in_vmx; hypotheses 3, 4, 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert fixed_bits_in_vmx)
(assert (not (= (mode c) Off)))
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.no_vmcs satisfies wrong_modes_are_ud
; from fixed_bits_in_vmx; hypotheses 3, 4, 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert fixed_bits_in_vmx)
(assert (not (= (mode c) Off)))
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.operand satisfies wrong_modes_are_ud
; from fixed_bits_in_vmx; hypotheses 3, 4, 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert fixed_bits_in_vmx)
(assert (not (= (mode c) Off)))
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.unsupported satisfies wrong_modes_are_ud
; from fixed_bits_in_vmx; hypotheses 3, 4, 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert fixed_bits_in_vmx)
(assert (not (= (mode c) Off)))
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.read_only satisfies wrong_modes_are_ud
; from fixed_bits_in_vmx; hypotheses 3, 4, 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert fixed_bits_in_vmx)
(assert (not (= (mode c) Off)))
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.write satisfies wrong_modes_are_ud
; from fixed_bits_in_vmx; hypotheses 3, 4, 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert fixed_bits_in_vmx)
(assert (not (= (mode c) Off)))
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest satisfies wrong_modes_are_ud
; from no invariant; hypotheses 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.privilege satisfies wrong_modes_are_ud
; from no invariant; hypotheses 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.no_vmcs satisfies wrong_modes_are_ud
; from no invariant; hypotheses 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.shadow_vmcs satisfies wrong_modes_are_ud
; from no invariant; hypotheses 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.mov_ss satisfies wrong_modes_are_ud
; from no invariant; hypotheses 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.not_clear satisfies wrong_modes_are_ud
; from no invariant; hypotheses 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.controls satisfies wrong_modes_are_ud
; from no invariant; hypotheses 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.host_state satisfies wrong_modes_are_ud
; from no invariant; hypotheses 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest_state satisfies wrong_modes_are_ud
; from no invariant; hypotheses 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.msr_load satisfies wrong_modes_are_ud
; from no invariant; hypotheses 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.machine_check satisfies wrong_modes_are_ud
; from no invariant; hypotheses 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter satisfies wrong_modes_are_ud
; from no invariant; hypotheses 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest satisfies wrong_modes_are_ud
; from no invariant; hypotheses 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.privilege satisfies wrong_modes_are_ud
; from no invariant; hypotheses 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.no_vmcs satisfies wrong_modes_are_ud
; from no invariant; hypotheses 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.shadow_vmcs satisfies wrong_modes_are_ud
; from no invariant; hypotheses 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.mov_ss satisfies wrong_modes_are_ud
; from no invariant; hypotheses 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.not_launched satisfies wrong_modes_are_ud
; from no invariant; hypotheses 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.after_vmxoff satisfies wrong_modes_are_ud
; from no invariant; hypotheses 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.controls satisfies wrong_modes_are_ud
; from no invariant; hypotheses 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.host_state satisfies wrong_modes_are_ud
; from no invariant; hypotheses 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest_state satisfies wrong_modes_are_ud
; from no invariant; hypotheses 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.msr_load satisfies wrong_modes_are_ud
; from no invariant; hypotheses 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.machine_check satisfies wrong_modes_are_ud
; from no invariant; hypotheses 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.enter satisfies wrong_modes_are_ud
; from no invariant; hypotheses 4, 5, 6, 7
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- INVEPT.guest satisfies wrong_modes_are_ud
; from no invariant; hypotheses 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- INVEPT.privilege satisfies wrong_modes_are_ud
; from no invariant; hypotheses 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- INVEPT.type satisfies wrong_modes_are_ud
; from no invariant; hypotheses 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- INVEPT.operand satisfies wrong_modes_are_ud
; from no invariant; hypotheses 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- INVEPT.bad_eptp satisfies wrong_modes_are_ud
; from no invariant; hypotheses 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- INVEPT.invalidate satisfies wrong_modes_are_ud
; from no invariant; hypotheses 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- INVVPID.guest satisfies wrong_modes_are_ud
; from no invariant; hypotheses 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- INVVPID.privilege satisfies wrong_modes_are_ud
; from no invariant; hypotheses 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- INVVPID.type satisfies wrong_modes_are_ud
; from no invariant; hypotheses 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- INVVPID.operand satisfies wrong_modes_are_ud
; from no invariant; hypotheses 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- INVVPID.reserved satisfies wrong_modes_are_ud
; from no invariant; hypotheses 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- INVVPID.vpid satisfies wrong_modes_are_ud
; from no invariant; hypotheses 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- INVVPID.address satisfies wrong_modes_are_ud
; from no invariant; hypotheses 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)

; ---- INVVPID.invalidate satisfies wrong_modes_are_ud
; from no invariant; hypotheses 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun execution (Core) Execution)
(declare-fun guest_cr0_pe (Core) Bool)
(assert (ite (= (mode c) NonRoot) (guest_cr0_pe c) (cr0_pe c)))
(assert (not (= (execution c) Virtual8086)))
(assert (not (= (execution c) Compatibility)))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (not
        (and
          (= c_1 c)
          (or
            (= (execution c_1) Virtual8086)
            (= (execution c_1) Compatibility)
            (and (= (mode c_1) NonRoot) (not (guest_cr0_pe c_1)))
            (and (not (= (mode c_1) NonRoot)) (not (cr0_pe c_1)))))))))
(check-sat)
(pop 1)
