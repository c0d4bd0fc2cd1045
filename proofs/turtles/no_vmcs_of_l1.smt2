; vmxmodel 0.1.0, certificate format 1
; module: turtles
; property: no_vmcs_of_l1
; claim: invariant: all c: Core, p: Page: vmcs[c] != backing[p]
; source: Ben-Yehuda et al., The Turtles Project, OSDI 2010 [D]
; trust: read in a manual
; method: 1-induction
; invariant: no_vmcs_of_l1: all c: Core, p: Page: vmcs[c] != backing[p]
; assume: frames_of_l0: all c, d: Core, p: Page: vmcs01[c] != vmcs02[d] and vmcs01[c] != backing[p] and vmcs02[c] != backing[p] and (vmcs01[c] == vmcs01[d] or vmcs02[c] == vmcs02[d] implies c == d)
; transitions: PREPARE, RESET, TAKE_INIT.guest, SIPI.guest, EXTERNAL_INTERRUPT, EXCEPTION_OR_NMI, EPT_VIOLATION, TRIPLE_FAULT, VMXON.guest, VMXOFF.guest, VMCLEAR.guest, VMPTRLD.guest, VMPTRST.guest, VMREAD.guest, VMWRITE.guest, VMLAUNCH.guest, VMRESUME.guest, LAUNCH02.shadow_vmcs, LAUNCH02.not_clear, LAUNCH02.early, LAUNCH02.host_state, LAUNCH02.late, LAUNCH02.msr_load, LAUNCH02.machine_check, RESUME02.shadow_vmcs, RESUME02.not_launched, RESUME02.early, RESUME02.host_state, RESUME02.late, RESUME02.msr_load, RESUME02.machine_check, VMCALL.guest, VMFUNC.disabled, VMFUNC.bad_eptp, INVEPT.guest, INVVPID.guest, MOV_TO_CR0.intercepted, MOV_TO_CR4.intercepted, WRMSR_FEATURE_CONTROL.intercepted, CPUID.guest
; obligations: 41, each to be answered unsat

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
(declare-fun vmcs01 (Core) Frame)
(declare-fun vmcs02 (Core) Frame)
(declare-fun backing (Page) Frame)
(declare-fun vmcs (Core) Frame)
; assume frames_of_l0
(assert
  (forall ((c Core) (d Core) (p Page))
    (and
      (not (= (vmcs01 c) (vmcs02 d)))
      (not (= (vmcs01 c) (backing p)))
      (not (= (vmcs02 c) (backing p)))
      (=> (or (= (vmcs01 c) (vmcs01 d)) (= (vmcs02 c) (vmcs02 d))) (= c d)))))

(define-fun begins_in_l1 () Bool (forall ((c Core)) (= (vmcs c) (vmcs01 c))))
(define-fun no_vmcs_of_l1 () Bool (forall ((c Core) (p Page)) (not (= (vmcs c) (backing p)))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially no_vmcs_of_l1
(push 1)
(assert begins_in_l1)
(assert (not no_vmcs_of_l1))
(check-sat)
(pop 1)

; ---- PREPARE keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs02 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- RESET keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.guest keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- SIPI.guest keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- EXTERNAL_INTERRUPT keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- EXCEPTION_OR_NMI keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- TRIPLE_FAULT keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- VMXON.guest keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p_1 Page))
      (not (ite (= c_1 c) (= (vmcs01 c) (backing p_1)) (= (vmcs c_1) (backing p_1)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.guest keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.guest keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.guest keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.guest keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- VMREAD.guest keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.guest keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.shadow_vmcs keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.not_clear keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.early keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.host_state keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.late keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.msr_load keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- LAUNCH02.machine_check keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- RESUME02.shadow_vmcs keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- RESUME02.not_launched keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- RESUME02.early keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- RESUME02.host_state keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- RESUME02.late keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- RESUME02.msr_load keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- RESUME02.machine_check keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- VMCALL.guest keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.disabled keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.bad_eptp keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- INVEPT.guest keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- INVVPID.guest keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.intercepted keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.intercepted keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.intercepted keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)

; ---- CPUID.guest keeps no_vmcs_of_l1
; from no_vmcs_of_l1; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmcs_of_l1)
(assert
  (not
    (forall ((c_1 Core) (p Page)) (not (ite (= c_1 c) (= (vmcs01 c) (backing p)) (= (vmcs c_1) (backing p)))))))
(check-sat)
(pop 1)
