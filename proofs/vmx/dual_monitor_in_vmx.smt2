; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: dual_monitor_in_vmx
; claim: invariant: all c: Core: dual_monitor[c] implies mode[c] != Off
; source: SDM 3C: VMXOFF
; method: 1-induction
; invariant: dual_monitor_in_vmx: all c: Core: dual_monitor[c] implies mode[c] != Off
; transitions: RESET, TAKE_INIT.guest, SIPI.guest, EXTERNAL_INTERRUPT, EXCEPTION_OR_NMI, TRIPLE_FAULT, EPT_VIOLATION, VMXON.guest, VMXON.enter, VMXOFF.guest, VMXOFF.leave, VMCLEAR.guest, VMPTRLD.guest, VMPTRST.guest, VMREAD.guest, VMWRITE.guest, VMLAUNCH.guest, VMLAUNCH.enter, VMRESUME.guest, VMRESUME.enter, VMCALL.guest, VMCALL.activate, VMFUNC.disabled, VMFUNC.bad_eptp, INVEPT.guest, INVVPID.guest, MOV_TO_CR0.intercepted, MOV_TO_CR4.intercepted, WRMSR_FEATURE_CONTROL.intercepted, GETSEC_SENTER.guest, GETSEC_SEXIT.guest, CPUID.guest, POWER_DOWN.guest, RETURN_FROM_SMM.enter
; obligations: 35, each to be answered unsat

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
(declare-fun dual_monitor (Core) Bool)
(declare-fun vmxon_pointer (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (vmxon_pointer i1 x) (vmxon_pointer i1 y)) (= x y))))

(define-fun init_mode () Bool (forall ((i Core)) (= (mode i) Off)))
(define-fun init_dual_monitor () Bool (forall ((i Core)) (not (dual_monitor i))))
(define-fun dual_monitor_in_vmx () Bool (forall ((c Core)) (=> (dual_monitor c) (not (= (mode c) Off)))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially dual_monitor_in_vmx
(push 1)
(assert init_mode)
(assert init_dual_monitor)
(assert (not dual_monitor_in_vmx))
(check-sat)
(pop 1)

; ---- RESET keeps dual_monitor_in_vmx
; from dual_monitor_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert dual_monitor_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (dual_monitor c_1)) (not (or (= c_1 c) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.guest keeps dual_monitor_in_vmx
; from dual_monitor_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert dual_monitor_in_vmx)
(assert (not (forall ((c_1 Core)) (=> (dual_monitor c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- SIPI.guest keeps dual_monitor_in_vmx
; from dual_monitor_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert dual_monitor_in_vmx)
(assert (not (forall ((c_1 Core)) (=> (dual_monitor c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- EXTERNAL_INTERRUPT keeps dual_monitor_in_vmx
; from dual_monitor_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert dual_monitor_in_vmx)
(assert (not (forall ((c_1 Core)) (=> (dual_monitor c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- EXCEPTION_OR_NMI keeps dual_monitor_in_vmx
; from dual_monitor_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert dual_monitor_in_vmx)
(assert (not (forall ((c_1 Core)) (=> (dual_monitor c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- TRIPLE_FAULT keeps dual_monitor_in_vmx
; from dual_monitor_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert dual_monitor_in_vmx)
(assert (not (forall ((c_1 Core)) (=> (dual_monitor c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION keeps dual_monitor_in_vmx
; from dual_monitor_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert dual_monitor_in_vmx)
(assert (not (forall ((c_1 Core)) (=> (dual_monitor c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMXON.guest keeps dual_monitor_in_vmx
; from dual_monitor_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert dual_monitor_in_vmx)
(assert (not (forall ((c_1 Core)) (=> (dual_monitor c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMXON.enter keeps dual_monitor_in_vmx
; from dual_monitor_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert dual_monitor_in_vmx)
(assert (not (forall ((c_1 Core)) (=> (dual_monitor c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.guest keeps dual_monitor_in_vmx
; from dual_monitor_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert dual_monitor_in_vmx)
(assert (not (forall ((c_1 Core)) (=> (dual_monitor c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave keeps dual_monitor_in_vmx
; from dual_monitor_in_vmx; hypotheses 9
(push 1)
(declare-fun c () Core)
(assert dual_monitor_in_vmx)
(assert (not (dual_monitor c)))
(assert (not (forall ((c_1 Core)) (=> (dual_monitor c_1) (not (or (= c_1 c) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.guest keeps dual_monitor_in_vmx
; from dual_monitor_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert dual_monitor_in_vmx)
(assert (not (forall ((c_1 Core)) (=> (dual_monitor c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.guest keeps dual_monitor_in_vmx
; from dual_monitor_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert dual_monitor_in_vmx)
(assert (not (forall ((c_1 Core)) (=> (dual_monitor c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.guest keeps dual_monitor_in_vmx
; from dual_monitor_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert dual_monitor_in_vmx)
(assert (not (forall ((c_1 Core)) (=> (dual_monitor c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMREAD.guest keeps dual_monitor_in_vmx
; from dual_monitor_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert dual_monitor_in_vmx)
(assert (not (forall ((c_1 Core)) (=> (dual_monitor c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.guest keeps dual_monitor_in_vmx
; from dual_monitor_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert dual_monitor_in_vmx)
(assert (not (forall ((c_1 Core)) (=> (dual_monitor c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest keeps dual_monitor_in_vmx
; from dual_monitor_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert dual_monitor_in_vmx)
(assert (not (forall ((c_1 Core)) (=> (dual_monitor c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter keeps dual_monitor_in_vmx
; from dual_monitor_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert dual_monitor_in_vmx)
(assert (not (forall ((c_1 Core)) (=> (dual_monitor c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest keeps dual_monitor_in_vmx
; from dual_monitor_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert dual_monitor_in_vmx)
(assert (not (forall ((c_1 Core)) (=> (dual_monitor c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.enter keeps dual_monitor_in_vmx
; from dual_monitor_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert dual_monitor_in_vmx)
(assert (not (forall ((c_1 Core)) (=> (dual_monitor c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMCALL.guest keeps dual_monitor_in_vmx
; from dual_monitor_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert dual_monitor_in_vmx)
(assert (not (forall ((c_1 Core)) (=> (dual_monitor c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMCALL.activate keeps dual_monitor_in_vmx
; from dual_monitor_in_vmx; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert dual_monitor_in_vmx)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (or (= c_1 c) (dual_monitor c_1)) (not (= (mode c_1) Off))))))
(check-sat)
(pop 1)

; ---- VMFUNC.disabled keeps dual_monitor_in_vmx
; from dual_monitor_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert dual_monitor_in_vmx)
(assert (not (forall ((c_1 Core)) (=> (dual_monitor c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.bad_eptp keeps dual_monitor_in_vmx
; from dual_monitor_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert dual_monitor_in_vmx)
(assert (not (forall ((c_1 Core)) (=> (dual_monitor c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- INVEPT.guest keeps dual_monitor_in_vmx
; from dual_monitor_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert dual_monitor_in_vmx)
(assert (not (forall ((c_1 Core)) (=> (dual_monitor c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- INVVPID.guest keeps dual_monitor_in_vmx
; from dual_monitor_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert dual_monitor_in_vmx)
(assert (not (forall ((c_1 Core)) (=> (dual_monitor c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.intercepted keeps dual_monitor_in_vmx
; from dual_monitor_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert dual_monitor_in_vmx)
(assert (not (forall ((c_1 Core)) (=> (dual_monitor c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.intercepted keeps dual_monitor_in_vmx
; from dual_monitor_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert dual_monitor_in_vmx)
(assert (not (forall ((c_1 Core)) (=> (dual_monitor c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.intercepted keeps dual_monitor_in_vmx
; from dual_monitor_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert dual_monitor_in_vmx)
(assert (not (forall ((c_1 Core)) (=> (dual_monitor c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.guest keeps dual_monitor_in_vmx
; from dual_monitor_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert dual_monitor_in_vmx)
(assert (not (forall ((c_1 Core)) (=> (dual_monitor c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.guest keeps dual_monitor_in_vmx
; from dual_monitor_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert dual_monitor_in_vmx)
(assert (not (forall ((c_1 Core)) (=> (dual_monitor c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- CPUID.guest keeps dual_monitor_in_vmx
; from dual_monitor_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert dual_monitor_in_vmx)
(assert (not (forall ((c_1 Core)) (=> (dual_monitor c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- POWER_DOWN.guest keeps dual_monitor_in_vmx
; from dual_monitor_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(assert dual_monitor_in_vmx)
(assert (not (forall ((c_1 Core)) (=> (dual_monitor c_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- RETURN_FROM_SMM.enter keeps dual_monitor_in_vmx
; from dual_monitor_in_vmx; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun executive () Page)
(declare-fun deactivate () Bool)
(assert dual_monitor_in_vmx)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (and (= c_1 c) deactivate)) (dual_monitor c_1))
        (not (and (not (and (= c_1 c) (vmxon_pointer c executive))) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)
