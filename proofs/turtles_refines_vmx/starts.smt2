; vmxmodel 0.1.0, certificate format 1
; module: turtles_refines_vmx
; property: starts
; claim: invariant: initial states are initial states of vmx
; method: 1-induction
; invariant: starts: initial states are initial states of vmx
; without GETSEC_SENTER, GETSEC_SEXIT, A20M: L0 offers no SMX operation and has no A20M
; without RETURN_FROM_SMM, SMI: L0 offers no dual-monitor treatment of SMIs
; without POWER_DOWN: L0 resets a virtual processor instead
; without WRITE_BACK: L0 has one copy of a vmcs12
; transitions: none
; obligations: 1, each to be answered unsat

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
(declare-datatypes ((Mode 0)) (((Off) (Root) (NonRoot))))
(declare-fun exposes_vmx () Bool)
(declare-fun activity (Core) Activity)
(declare-fun l1_cr0_pe (Core) Bool)
(declare-fun l1_cr0_fixed (Core) Bool)
(declare-fun l1_cr4_vmxe (Core) Bool)
(declare-fun init_pending (Core) Bool)
(declare-fun vmxon (Core) Bool)
(declare-fun vmxon_ptr (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (vmxon_ptr i1 x) (vmxon_ptr i1 y)) (= x y))))
(declare-fun current_vmptr (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current_vmptr i1 x) (current_vmptr i1 y)) (= x y))))
(declare-fun guest_mode (Core) Bool)
(declare-fun work (Core) Work)
(declare-fun loaded12 (Core Page) Bool)
(declare-fun contents12 (Page) Contents)
(declare-fun begun () Bool)

(define-fun init_init_pending () Bool (forall ((i Core)) (not (init_pending i))))
(define-fun init_vmxon () Bool (forall ((i Core)) (not (vmxon i))))
(define-fun init_vmxon_ptr () Bool (forall ((i Core)) (not (exists ((p Page)) (vmxon_ptr i p)))))
(define-fun init_current_vmptr () Bool (forall ((i Core)) (not (exists ((p Page)) (current_vmptr i p)))))
(define-fun init_guest_mode () Bool (forall ((i Core)) (not (guest_mode i))))
(define-fun init_work () Bool (forall ((i Core)) (= (work i) NoWork)))
(define-fun init_loaded12 () Bool (forall ((i1 Core) (i2 Page)) (not (loaded12 i1 i2))))
(define-fun init_contents12 () Bool (forall ((i Page)) (= (contents12 i) Unknown)))
(define-fun init_begun () Bool (not begun))
(define-fun vmxe_needs_vmx () Bool (forall ((c Core)) (=> (l1_cr4_vmxe c) exposes_vmx)))
(define-fun paging_needs_protection () Bool (forall ((c Core)) (=> (l1_cr0_fixed c) (l1_cr0_pe c))))
(define-fun running_or_waiting () Bool
  (forall ((c Core)) (or (= (activity c) Running) (= (activity c) WaitForSipi))))
(define-fun starts () Bool
  (or begun
    (and
      (forall ((i Core)) (= (ite (not (vmxon i)) Off (ite (guest_mode i) NonRoot Root)) Off))
      (forall ((i Core)) (not (init_pending i)))
      (forall ((i Core)) (not (exists ((p Page)) (vmxon_ptr i p))))
      (forall ((i Core)) (not (exists ((p Page)) (current_vmptr i p))))
      (forall ((i1 Core) (i2 Page)) (not (loaded12 i1 i2)))
      (forall ((i Page)) (= (contents12 i) Unknown))
      (forall ((c Core)) (=> (l1_cr4_vmxe c) exposes_vmx))
      (forall ((c Core)) (=> (l1_cr0_fixed c) (l1_cr0_pe c)))
      (forall ((c Core)) (or (= (activity c) Running) (= (activity c) WaitForSipi)))
      (forall ((c Core)) (= (work c) NoWork)))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially starts
(push 1)
(assert init_init_pending)
(assert init_vmxon)
(assert init_vmxon_ptr)
(assert init_current_vmptr)
(assert init_guest_mode)
(assert init_work)
(assert init_loaded12)
(assert init_contents12)
(assert init_begun)
(assert vmxe_needs_vmx)
(assert paging_needs_protection)
(assert running_or_waiting)
(assert (not starts))
(check-sat)
(pop 1)
