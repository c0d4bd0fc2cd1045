; vmxmodel 0.1.0, certificate format 1
; module: turtles
; property: l2_has_no_right_that_l1_has_not
; claim: invariant: all c: Core, m: Msr: merged[c] != none and passes02[c, m] implies allows0[m]
; source: Ben-Yehuda et al., The Turtles Project, OSDI 2010 [D]
; trust: read in a manual
; method: 1-induction
; invariant: l2_has_no_right_that_l1_has_not: all c: Core, m: Msr: merged[c] != none and passes02[c, m] implies allows0[m]
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
(declare-fun allows0 (Msr) Bool)
(declare-fun current_vmptr (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current_vmptr i1 x) (current_vmptr i1 y)) (= x y))))
(declare-fun allows12 (Page Msr) Bool)
(declare-fun merged (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (merged i1 x) (merged i1 y)) (= x y))))
(declare-fun passes02 (Core Msr) Bool)

(define-fun init_merged () Bool (forall ((i Core)) (not (exists ((p Page)) (merged i p)))))
(define-fun init_passes02 () Bool (forall ((i1 Core) (i2 Msr)) (not (passes02 i1 i2))))
(define-fun l2_has_no_right_that_l1_has_not () Bool
  (forall ((c Core) (m Msr)) (=> (and (exists ((p Page)) (merged c p)) (passes02 c m)) (allows0 m))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially l2_has_no_right_that_l1_has_not
(push 1)
(assert init_merged)
(assert init_passes02)
(assert (not l2_has_no_right_that_l1_has_not))
(check-sat)
(pop 1)

; ---- PREPARE keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=>
        (and
          (not
            (ite
              (= c_1 c)
              (not (exists ((p Page)) (current_vmptr c p)))
              (not (exists ((p Page)) (merged c_1 p)))))
          (ite
            (= c_1 c)
            (and (allows0 m) (exists ((x Page)) (and (current_vmptr c x) (allows12 x m))))
            (passes02 c_1 m)))
        (allows0 m)))))
(check-sat)
(pop 1)

; ---- RESET keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.guest keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- SIPI.guest keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- EXTERNAL_INTERRUPT keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- EXCEPTION_OR_NMI keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- TRIPLE_FAULT keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- VMXON.guest keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- VMXOFF.guest keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- VMCLEAR.guest keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- VMPTRLD.guest keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- VMPTRST.guest keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- VMREAD.guest keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- VMWRITE.guest keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- LAUNCH02.shadow_vmcs keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- LAUNCH02.not_clear keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- LAUNCH02.early keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- LAUNCH02.host_state keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- LAUNCH02.late keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- LAUNCH02.msr_load keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- LAUNCH02.machine_check keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- RESUME02.shadow_vmcs keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- RESUME02.not_launched keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- RESUME02.early keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- RESUME02.host_state keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- RESUME02.late keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- RESUME02.msr_load keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- RESUME02.machine_check keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- VMCALL.guest keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- VMFUNC.disabled keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- VMFUNC.bad_eptp keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- INVEPT.guest keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- INVVPID.guest keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.intercepted keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.intercepted keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.intercepted keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)

; ---- CPUID.guest keeps l2_has_no_right_that_l1_has_not
; from l2_has_no_right_that_l1_has_not; hypotheses none
(push 1)
(declare-fun c () Core)
(assert l2_has_no_right_that_l1_has_not)
(assert
  (not
    (forall ((c_1 Core) (m Msr))
      (=> (and (not (or (= c_1 c) (not (exists ((p Page)) (merged c_1 p))))) (passes02 c_1 m)) (allows0 m)))))
(check-sat)
(pop 1)
