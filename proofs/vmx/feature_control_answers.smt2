; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: feature_control_answers
; claim: step: all c: Core, lock, inside, outside: Bool: WRMSR_FEATURE_CONTROL(c, lock, inside, outside) implies (cpl[c] > 0 implies answers GP) and (cpl[c] == 0 implies (answers Exit(32) iff mode[c] == NonRoot and msr_intercepted[c])) and (cpl[c] == 0 and (mode[c] == NonRoot implies not msr_intercepted[c]) implies (answers Completes iff not fc_lock[c]) and (answers GP iff fc_lock[c])) and (answers Completes implies (next(fc_lock[c]) iff lock) and (next(fc_inside_smx[c]) iff inside) and (next(fc_outside_smx[c]) iff outside))
; source: SDM 3C: Enabling and Entering VMX Operation
; method: 1-induction
; invariant: vmx_needs_lock: all c: Core: mode[c] != Off implies fc_lock[c]
; invariant: pointers_in_vmx_only: all c: Core, x: Page: vmxon_pointer[c] == x or current[c] == x implies mode[c] != Off
; assume: virtual_8086_is_ring_3: all c: Core: execution[c] == Virtual8086 implies cpl[c] == 3
; transitions: RESET, TAKE_INIT.guest, SIPI.guest, EXTERNAL_INTERRUPT, EXCEPTION_OR_NMI, TRIPLE_FAULT, EPT_VIOLATION, VMXON.guest, VMXON.enter, VMXOFF.guest, VMXOFF.leave, VMCLEAR.guest, VMCLEAR.clear, VMPTRLD.guest, VMPTRLD.load, VMPTRST.guest, VMREAD.guest, VMWRITE.guest, VMLAUNCH.guest, VMLAUNCH.enter, VMRESUME.guest, VMRESUME.enter, VMCALL.guest, VMFUNC.disabled, VMFUNC.bad_eptp, INVEPT.guest, INVVPID.guest, MOV_TO_CR0.intercepted, MOV_TO_CR4.intercepted, WRMSR_FEATURE_CONTROL.intercepted, WRMSR_FEATURE_CONTROL.write, GETSEC_SENTER.guest, GETSEC_SEXIT.guest, CPUID.guest, POWER_DOWN.guest, RETURN_FROM_SMM.enter, WRMSR_FEATURE_CONTROL.privilege, WRMSR_FEATURE_CONTROL.locked
; obligations: 75, each to be answered unsat

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
(declare-fun fc_lock (Core) Bool)
(declare-fun fc_inside_smx (Core) Bool)
(declare-fun fc_outside_smx (Core) Bool)
(declare-fun vmxon_pointer (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (vmxon_pointer i1 x) (vmxon_pointer i1 y)) (= x y))))
(declare-fun current (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current i1 x) (current i1 y)) (= x y))))

(define-fun init_mode () Bool (forall ((i Core)) (= (mode i) Off)))
(define-fun init_vmxon_pointer () Bool (forall ((i Core)) (not (exists ((p Page)) (vmxon_pointer i p)))))
(define-fun init_current () Bool (forall ((i Core)) (not (exists ((p Page)) (current i p)))))
(define-fun vmx_needs_lock () Bool (forall ((c Core)) (=> (not (= (mode c) Off)) (fc_lock c))))
(define-fun pointers_in_vmx_only () Bool
  (forall ((c Core) (x Page)) (=> (or (vmxon_pointer c x) (current c x)) (not (= (mode c) Off)))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially vmx_needs_lock
(push 1)
(assert init_mode)
(assert (not vmx_needs_lock))
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

; ---- RESET keeps vmx_needs_lock
; from vmx_needs_lock; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmx_needs_lock)
(assert
  (not (forall ((c_1 Core)) (=> (not (or (= c_1 c) (= (mode c_1) Off))) (and (not (= c_1 c)) (fc_lock c_1))))))
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

; ---- TAKE_INIT.guest keeps vmx_needs_lock
; from vmx_needs_lock; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert vmx_needs_lock)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (fc_lock c_1)))))
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

; ---- SIPI.guest keeps vmx_needs_lock
; from vmx_needs_lock; hypotheses 2
(push 1)
(declare-fun c () Core)
(assert vmx_needs_lock)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (fc_lock c_1)))))
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

; ---- EXTERNAL_INTERRUPT keeps vmx_needs_lock
; from vmx_needs_lock; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert vmx_needs_lock)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (fc_lock c_1)))))
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

; ---- EXCEPTION_OR_NMI keeps vmx_needs_lock
; from vmx_needs_lock; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert vmx_needs_lock)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (fc_lock c_1)))))
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

; ---- TRIPLE_FAULT keeps vmx_needs_lock
; from vmx_needs_lock; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert vmx_needs_lock)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (fc_lock c_1)))))
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

; ---- EPT_VIOLATION keeps vmx_needs_lock
; from vmx_needs_lock; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert vmx_needs_lock)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (fc_lock c_1)))))
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

; ---- VMXON.guest keeps vmx_needs_lock
; from vmx_needs_lock; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert vmx_needs_lock)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (fc_lock c_1)))))
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

; ---- VMXON.enter keeps vmx_needs_lock
; from vmx_needs_lock; hypotheses 14
(push 1)
(declare-fun c () Core)
(assert vmx_needs_lock)
(assert (fc_lock c))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (fc_lock c_1)))))
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

; ---- VMXOFF.guest keeps vmx_needs_lock
; from vmx_needs_lock; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmx_needs_lock)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (fc_lock c_1)))))
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

; ---- VMXOFF.leave keeps vmx_needs_lock
; from vmx_needs_lock; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmx_needs_lock)
(assert (not (forall ((c_1 Core)) (=> (not (or (= c_1 c) (= (mode c_1) Off))) (fc_lock c_1)))))
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

; ---- VMCLEAR.guest keeps vmx_needs_lock
; from vmx_needs_lock; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmx_needs_lock)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (fc_lock c_1)))))
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

; ---- VMPTRLD.guest keeps vmx_needs_lock
; from vmx_needs_lock; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmx_needs_lock)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (fc_lock c_1)))))
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

; ---- VMPTRST.guest keeps vmx_needs_lock
; from vmx_needs_lock; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmx_needs_lock)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (fc_lock c_1)))))
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

; ---- VMREAD.guest keeps vmx_needs_lock
; from vmx_needs_lock; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmx_needs_lock)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (fc_lock c_1)))))
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

; ---- VMWRITE.guest keeps vmx_needs_lock
; from vmx_needs_lock; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmx_needs_lock)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (fc_lock c_1)))))
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

; ---- VMLAUNCH.guest keeps vmx_needs_lock
; from vmx_needs_lock; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmx_needs_lock)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (fc_lock c_1)))))
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

; ---- VMLAUNCH.enter keeps vmx_needs_lock
; from vmx_needs_lock; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmx_needs_lock)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (fc_lock c_1)))))
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

; ---- VMRESUME.guest keeps vmx_needs_lock
; from vmx_needs_lock; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmx_needs_lock)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (fc_lock c_1)))))
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

; ---- VMRESUME.enter keeps vmx_needs_lock
; from vmx_needs_lock; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmx_needs_lock)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (fc_lock c_1)))))
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

; ---- VMCALL.guest keeps vmx_needs_lock
; from vmx_needs_lock; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmx_needs_lock)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (fc_lock c_1)))))
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

; ---- VMFUNC.disabled keeps vmx_needs_lock
; from vmx_needs_lock; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmx_needs_lock)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (fc_lock c_1)))))
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

; ---- VMFUNC.bad_eptp keeps vmx_needs_lock
; from vmx_needs_lock; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmx_needs_lock)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (fc_lock c_1)))))
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

; ---- INVEPT.guest keeps vmx_needs_lock
; from vmx_needs_lock; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert vmx_needs_lock)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (fc_lock c_1)))))
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

; ---- INVVPID.guest keeps vmx_needs_lock
; from vmx_needs_lock; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert vmx_needs_lock)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (fc_lock c_1)))))
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

; ---- MOV_TO_CR0.intercepted keeps vmx_needs_lock
; from vmx_needs_lock; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert vmx_needs_lock)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (fc_lock c_1)))))
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

; ---- MOV_TO_CR4.intercepted keeps vmx_needs_lock
; from vmx_needs_lock; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert vmx_needs_lock)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (fc_lock c_1)))))
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

; ---- WRMSR_FEATURE_CONTROL.intercepted keeps vmx_needs_lock
; from vmx_needs_lock; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert vmx_needs_lock)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (fc_lock c_1)))))
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

; ---- WRMSR_FEATURE_CONTROL.write keeps vmx_needs_lock
; from vmx_needs_lock; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun lock () Bool)
(assert vmx_needs_lock)
(assert (not (fc_lock c)))
(assert (not (forall ((c_1 Core)) (=> (not (= (mode c_1) Off)) (ite (= c_1 c) lock (fc_lock c_1))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.guest keeps vmx_needs_lock
; from vmx_needs_lock; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert vmx_needs_lock)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (fc_lock c_1)))))
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

; ---- GETSEC_SEXIT.guest keeps vmx_needs_lock
; from vmx_needs_lock; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert vmx_needs_lock)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (fc_lock c_1)))))
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

; ---- CPUID.guest keeps vmx_needs_lock
; from vmx_needs_lock; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert vmx_needs_lock)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (fc_lock c_1)))))
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

; ---- POWER_DOWN.guest keeps vmx_needs_lock
; from vmx_needs_lock; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert vmx_needs_lock)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (fc_lock c_1)))))
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

; ---- RETURN_FROM_SMM.enter keeps vmx_needs_lock
; from vmx_needs_lock, pointers_in_vmx_only; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun executive () Page)
(assert vmx_needs_lock)
(assert pointers_in_vmx_only)
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (and (= c_1 c) (vmxon_pointer c executive))) (= (mode c_1) Off))) (fc_lock c_1)))))
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

; ---- WRMSR_FEATURE_CONTROL.privilege satisfies feature_control_answers
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun lock () Bool)
(declare-fun inside () Bool)
(declare-fun outside () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun msr_intercepted (Core) Bool)
(assert (< 0 (cpl c)))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not lock) (not inside) (not outside))
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (msr_intercepted c_1))))
            (=> (and (= (cpl c_1) 0) (=> (= (mode c_1) NonRoot) (not (msr_intercepted c_1)))) (fc_lock c_1))))
        (=>
          (and (= c_1 c) (not lock) (not inside) outside)
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (msr_intercepted c_1))))
            (=> (and (= (cpl c_1) 0) (=> (= (mode c_1) NonRoot) (not (msr_intercepted c_1)))) (fc_lock c_1))))
        (=>
          (and (= c_1 c) (not lock) inside (not outside))
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (msr_intercepted c_1))))
            (=> (and (= (cpl c_1) 0) (=> (= (mode c_1) NonRoot) (not (msr_intercepted c_1)))) (fc_lock c_1))))
        (=>
          (and (= c_1 c) (not lock) inside outside)
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (msr_intercepted c_1))))
            (=> (and (= (cpl c_1) 0) (=> (= (mode c_1) NonRoot) (not (msr_intercepted c_1)))) (fc_lock c_1))))
        (=>
          (and (= c_1 c) lock (not inside) (not outside))
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (msr_intercepted c_1))))
            (=> (and (= (cpl c_1) 0) (=> (= (mode c_1) NonRoot) (not (msr_intercepted c_1)))) (fc_lock c_1))))
        (=>
          (and (= c_1 c) lock (not inside) outside)
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (msr_intercepted c_1))))
            (=> (and (= (cpl c_1) 0) (=> (= (mode c_1) NonRoot) (not (msr_intercepted c_1)))) (fc_lock c_1))))
        (=>
          (and (= c_1 c) lock inside (not outside))
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (msr_intercepted c_1))))
            (=> (and (= (cpl c_1) 0) (=> (= (mode c_1) NonRoot) (not (msr_intercepted c_1)))) (fc_lock c_1))))
        (=>
          (and (= c_1 c) lock inside outside)
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (msr_intercepted c_1))))
            (=> (and (= (cpl c_1) 0) (=> (= (mode c_1) NonRoot) (not (msr_intercepted c_1)))) (fc_lock c_1))))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.intercepted satisfies feature_control_answers
; from no invariant; hypotheses 3, 4, 5
(push 1)
(declare-fun c () Core)
(declare-fun lock () Bool)
(declare-fun inside () Bool)
(declare-fun outside () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun msr_intercepted (Core) Bool)
(assert (not (< 0 (cpl c))))
(assert (= (mode c) NonRoot))
(assert (msr_intercepted c))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not lock) (not inside) (not outside))
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (and (= (mode c_1) NonRoot) (msr_intercepted c_1)))
            (=>
              (and (= (cpl c_1) 0) (=> (= (mode c_1) NonRoot) (not (msr_intercepted c_1))))
              (and (fc_lock c_1) (not (fc_lock c_1))))))
        (=>
          (and (= c_1 c) (not lock) (not inside) outside)
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (and (= (mode c_1) NonRoot) (msr_intercepted c_1)))
            (=>
              (and (= (cpl c_1) 0) (=> (= (mode c_1) NonRoot) (not (msr_intercepted c_1))))
              (and (fc_lock c_1) (not (fc_lock c_1))))))
        (=>
          (and (= c_1 c) (not lock) inside (not outside))
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (and (= (mode c_1) NonRoot) (msr_intercepted c_1)))
            (=>
              (and (= (cpl c_1) 0) (=> (= (mode c_1) NonRoot) (not (msr_intercepted c_1))))
              (and (fc_lock c_1) (not (fc_lock c_1))))))
        (=>
          (and (= c_1 c) (not lock) inside outside)
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (and (= (mode c_1) NonRoot) (msr_intercepted c_1)))
            (=>
              (and (= (cpl c_1) 0) (=> (= (mode c_1) NonRoot) (not (msr_intercepted c_1))))
              (and (fc_lock c_1) (not (fc_lock c_1))))))
        (=>
          (and (= c_1 c) lock (not inside) (not outside))
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (and (= (mode c_1) NonRoot) (msr_intercepted c_1)))
            (=>
              (and (= (cpl c_1) 0) (=> (= (mode c_1) NonRoot) (not (msr_intercepted c_1))))
              (and (fc_lock c_1) (not (fc_lock c_1))))))
        (=>
          (and (= c_1 c) lock (not inside) outside)
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (and (= (mode c_1) NonRoot) (msr_intercepted c_1)))
            (=>
              (and (= (cpl c_1) 0) (=> (= (mode c_1) NonRoot) (not (msr_intercepted c_1))))
              (and (fc_lock c_1) (not (fc_lock c_1))))))
        (=>
          (and (= c_1 c) lock inside (not outside))
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (and (= (mode c_1) NonRoot) (msr_intercepted c_1)))
            (=>
              (and (= (cpl c_1) 0) (=> (= (mode c_1) NonRoot) (not (msr_intercepted c_1))))
              (and (fc_lock c_1) (not (fc_lock c_1))))))
        (=>
          (and (= c_1 c) lock inside outside)
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (and (= (mode c_1) NonRoot) (msr_intercepted c_1)))
            (=>
              (and (= (cpl c_1) 0) (=> (= (mode c_1) NonRoot) (not (msr_intercepted c_1))))
              (and (fc_lock c_1) (not (fc_lock c_1))))))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.locked satisfies feature_control_answers
; from no invariant; hypotheses 4, 5
(push 1)
(declare-fun c () Core)
(declare-fun lock () Bool)
(declare-fun inside () Bool)
(declare-fun outside () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun msr_intercepted (Core) Bool)
(assert (not (and (= (mode c) NonRoot) (msr_intercepted c))))
(assert (fc_lock c))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not lock) (not inside) (not outside))
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (msr_intercepted c_1))))
            (=> (and (= (cpl c_1) 0) (=> (= (mode c_1) NonRoot) (not (msr_intercepted c_1)))) (fc_lock c_1))))
        (=>
          (and (= c_1 c) (not lock) (not inside) outside)
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (msr_intercepted c_1))))
            (=> (and (= (cpl c_1) 0) (=> (= (mode c_1) NonRoot) (not (msr_intercepted c_1)))) (fc_lock c_1))))
        (=>
          (and (= c_1 c) (not lock) inside (not outside))
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (msr_intercepted c_1))))
            (=> (and (= (cpl c_1) 0) (=> (= (mode c_1) NonRoot) (not (msr_intercepted c_1)))) (fc_lock c_1))))
        (=>
          (and (= c_1 c) (not lock) inside outside)
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (msr_intercepted c_1))))
            (=> (and (= (cpl c_1) 0) (=> (= (mode c_1) NonRoot) (not (msr_intercepted c_1)))) (fc_lock c_1))))
        (=>
          (and (= c_1 c) lock (not inside) (not outside))
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (msr_intercepted c_1))))
            (=> (and (= (cpl c_1) 0) (=> (= (mode c_1) NonRoot) (not (msr_intercepted c_1)))) (fc_lock c_1))))
        (=>
          (and (= c_1 c) lock (not inside) outside)
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (msr_intercepted c_1))))
            (=> (and (= (cpl c_1) 0) (=> (= (mode c_1) NonRoot) (not (msr_intercepted c_1)))) (fc_lock c_1))))
        (=>
          (and (= c_1 c) lock inside (not outside))
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (msr_intercepted c_1))))
            (=> (and (= (cpl c_1) 0) (=> (= (mode c_1) NonRoot) (not (msr_intercepted c_1)))) (fc_lock c_1))))
        (=>
          (and (= c_1 c) lock inside outside)
          (and
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (msr_intercepted c_1))))
            (=> (and (= (cpl c_1) 0) (=> (= (mode c_1) NonRoot) (not (msr_intercepted c_1)))) (fc_lock c_1))))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.write satisfies feature_control_answers
; from vmx_needs_lock; hypotheses 3, 5
(push 1)
(declare-fun c () Core)
(declare-fun lock () Bool)
(declare-fun inside () Bool)
(declare-fun outside () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun msr_intercepted (Core) Bool)
(assert vmx_needs_lock)
(assert (not (< 0 (cpl c))))
(assert (not (fc_lock c)))
(assert
  (not
    (forall ((c_1 Core))
      (and
        (=>
          (and (= c_1 c) (not lock) (not inside) (not outside))
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (msr_intercepted c_1))))
            (=>
              (and (= (cpl c_1) 0) (=> (= (mode c_1) NonRoot) (not (msr_intercepted c_1))))
              (not (fc_lock c_1)))
            (ite (= c_1 c) (not lock) (not (fc_lock c_1)))
            (ite (= c_1 c) (not inside) (not (fc_inside_smx c_1)))
            (ite (= c_1 c) (not outside) (not (fc_outside_smx c_1)))))
        (=>
          (and (= c_1 c) (not lock) (not inside) outside)
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (msr_intercepted c_1))))
            (=>
              (and (= (cpl c_1) 0) (=> (= (mode c_1) NonRoot) (not (msr_intercepted c_1))))
              (not (fc_lock c_1)))
            (ite (= c_1 c) (not lock) (not (fc_lock c_1)))
            (ite (= c_1 c) (not inside) (not (fc_inside_smx c_1)))
            (ite (= c_1 c) outside (fc_outside_smx c_1))))
        (=>
          (and (= c_1 c) (not lock) inside (not outside))
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (msr_intercepted c_1))))
            (=>
              (and (= (cpl c_1) 0) (=> (= (mode c_1) NonRoot) (not (msr_intercepted c_1))))
              (not (fc_lock c_1)))
            (ite (= c_1 c) (not lock) (not (fc_lock c_1)))
            (ite (= c_1 c) inside (fc_inside_smx c_1))
            (ite (= c_1 c) (not outside) (not (fc_outside_smx c_1)))))
        (=>
          (and (= c_1 c) (not lock) inside outside)
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (msr_intercepted c_1))))
            (=>
              (and (= (cpl c_1) 0) (=> (= (mode c_1) NonRoot) (not (msr_intercepted c_1))))
              (not (fc_lock c_1)))
            (ite (= c_1 c) (not lock) (not (fc_lock c_1)))
            (ite (= c_1 c) inside (fc_inside_smx c_1))
            (ite (= c_1 c) outside (fc_outside_smx c_1))))
        (=>
          (and (= c_1 c) lock (not inside) (not outside))
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (msr_intercepted c_1))))
            (=>
              (and (= (cpl c_1) 0) (=> (= (mode c_1) NonRoot) (not (msr_intercepted c_1))))
              (not (fc_lock c_1)))
            (ite (= c_1 c) lock (fc_lock c_1))
            (ite (= c_1 c) (not inside) (not (fc_inside_smx c_1)))
            (ite (= c_1 c) (not outside) (not (fc_outside_smx c_1)))))
        (=>
          (and (= c_1 c) lock (not inside) outside)
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (msr_intercepted c_1))))
            (=>
              (and (= (cpl c_1) 0) (=> (= (mode c_1) NonRoot) (not (msr_intercepted c_1))))
              (not (fc_lock c_1)))
            (ite (= c_1 c) lock (fc_lock c_1))
            (ite (= c_1 c) (not inside) (not (fc_inside_smx c_1)))
            (ite (= c_1 c) outside (fc_outside_smx c_1))))
        (=>
          (and (= c_1 c) lock inside (not outside))
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (msr_intercepted c_1))))
            (=>
              (and (= (cpl c_1) 0) (=> (= (mode c_1) NonRoot) (not (msr_intercepted c_1))))
              (not (fc_lock c_1)))
            (ite (= c_1 c) lock (fc_lock c_1))
            (ite (= c_1 c) inside (fc_inside_smx c_1))
            (ite (= c_1 c) (not outside) (not (fc_outside_smx c_1)))))
        (=>
          (and (= c_1 c) lock inside outside)
          (and
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (not (and (= (mode c_1) NonRoot) (msr_intercepted c_1))))
            (=>
              (and (= (cpl c_1) 0) (=> (= (mode c_1) NonRoot) (not (msr_intercepted c_1))))
              (not (fc_lock c_1)))
            (ite (= c_1 c) lock (fc_lock c_1))
            (ite (= c_1 c) inside (fc_inside_smx c_1))
            (ite (= c_1 c) outside (fc_outside_smx c_1))))))))
(check-sat)
(pop 1)
