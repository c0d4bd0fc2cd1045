; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: error_number_is_stored
; claim: step: all c: Core, x: Page, n: 1..28: executes(c) and answers VMfailValid(n) and current[c] == x implies next(vm_error[x]) == n
; source: SDM 3C: Conventions
; method: 1-induction
; transitions: VMXON.again, VMXOFF.dual_monitor, VMCLEAR.address, VMCLEAR.vmxon_region, VMPTRLD.address, VMPTRLD.vmxon_region, VMPTRLD.revision, VMPTRLD.shadow_bit, VMREAD.unsupported, VMWRITE.unsupported, VMWRITE.read_only, VMLAUNCH.mov_ss, VMLAUNCH.not_clear, VMLAUNCH.controls, VMLAUNCH.host_state, VMRESUME.mov_ss, VMRESUME.not_launched, VMRESUME.after_vmxoff, VMRESUME.controls, VMRESUME.host_state, VMCALL.no_monitor, VMCALL.not_clear, VMCALL.exit_controls, VMCALL.mseg_revision, VMCALL.mseg_features, INVEPT.type, INVEPT.bad_eptp, INVVPID.type, INVVPID.reserved, INVVPID.vpid, INVVPID.address
; obligations: 31, each to be answered unsat

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
(declare-fun current (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current i1 x) (current i1 y)) (= x y))))
(declare-fun vm_error (Page) Int)
(assert (forall ((i1 Page)) (and (<= 0 (vm_error i1)) (<= (vm_error i1) 28))))


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMXON.again satisfies error_number_is_stored
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (exists ((p Page)) (current c p)) (current c_1 x_1))
        (ite (and (exists ((p Page)) (current c p)) (current c x_1)) true (= (vm_error x_1) 15))))))
(check-sat)
(pop 1)

; ---- VMXOFF.dual_monitor satisfies error_number_is_stored
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (exists ((p Page)) (current c p)) (current c_1 x_1))
        (ite (and (exists ((p Page)) (current c p)) (current c x_1)) true (= (vm_error x_1) 23))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.address satisfies error_number_is_stored
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (exists ((p Page)) (current c p)) (current c_1 x_1))
        (ite (and (exists ((p Page)) (current c p)) (current c x_1)) true (= (vm_error x_1) 2))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.vmxon_region satisfies error_number_is_stored
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (exists ((p Page)) (current c p)) (current c_1 x_1))
        (ite (and (exists ((p Page)) (current c p)) (current c x_1)) true (= (vm_error x_1) 3))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.address satisfies error_number_is_stored
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (exists ((p Page)) (current c p)) (current c_1 x_1))
        (ite (and (exists ((p Page)) (current c p)) (current c x_1)) true (= (vm_error x_1) 9))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.vmxon_region satisfies error_number_is_stored
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (exists ((p Page)) (current c p)) (current c_1 x_1))
        (ite (and (exists ((p Page)) (current c p)) (current c x_1)) true (= (vm_error x_1) 10))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.revision satisfies error_number_is_stored
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (exists ((p Page)) (current c p)) (current c_1 x_1))
        (ite (and (exists ((p Page)) (current c p)) (current c x_1)) true (= (vm_error x_1) 11))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.shadow_bit satisfies error_number_is_stored
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (exists ((p Page)) (current c p)) (current c_1 x_1))
        (ite (and (exists ((p Page)) (current c p)) (current c x_1)) true (= (vm_error x_1) 11))))))
(check-sat)
(pop 1)

; ---- VMREAD.unsupported satisfies error_number_is_stored
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (current c_1 x_1)) (ite (current c x_1) true (= (vm_error x_1) 12))))))
(check-sat)
(pop 1)

; ---- VMWRITE.unsupported satisfies error_number_is_stored
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (current c_1 x_1)) (ite (current c x_1) true (= (vm_error x_1) 12))))))
(check-sat)
(pop 1)

; ---- VMWRITE.read_only satisfies error_number_is_stored
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (current c_1 x_1)) (ite (current c x_1) true (= (vm_error x_1) 13))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.mov_ss satisfies error_number_is_stored
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (current c_1 x_1)) (ite (current c x_1) true (= (vm_error x_1) 26))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.not_clear satisfies error_number_is_stored
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (current c_1 x_1)) (ite (current c x_1) true (= (vm_error x_1) 4))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.controls satisfies error_number_is_stored
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (current c_1 x_1)) (ite (current c x_1) true (= (vm_error x_1) 7))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.host_state satisfies error_number_is_stored
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (current c_1 x_1)) (ite (current c x_1) true (= (vm_error x_1) 8))))))
(check-sat)
(pop 1)

; ---- VMRESUME.mov_ss satisfies error_number_is_stored
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (current c_1 x_1)) (ite (current c x_1) true (= (vm_error x_1) 26))))))
(check-sat)
(pop 1)

; ---- VMRESUME.not_launched satisfies error_number_is_stored
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (current c_1 x_1)) (ite (current c x_1) true (= (vm_error x_1) 5))))))
(check-sat)
(pop 1)

; ---- VMRESUME.after_vmxoff satisfies error_number_is_stored
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (current c_1 x_1)) (ite (current c x_1) true (= (vm_error x_1) 6))))))
(check-sat)
(pop 1)

; ---- VMRESUME.controls satisfies error_number_is_stored
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (current c_1 x_1)) (ite (current c x_1) true (= (vm_error x_1) 7))))))
(check-sat)
(pop 1)

; ---- VMRESUME.host_state satisfies error_number_is_stored
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (current c_1 x_1)) (ite (current c x_1) true (= (vm_error x_1) 8))))))
(check-sat)
(pop 1)

; ---- VMCALL.no_monitor satisfies error_number_is_stored
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (exists ((p Page)) (current c p)) (current c_1 x_1))
        (ite (and (exists ((p Page)) (current c p)) (current c x_1)) true (= (vm_error x_1) 1))))))
(check-sat)
(pop 1)

; ---- VMCALL.not_clear satisfies error_number_is_stored
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (current c_1 x_1)) (ite (current c x_1) true (= (vm_error x_1) 19))))))
(check-sat)
(pop 1)

; ---- VMCALL.exit_controls satisfies error_number_is_stored
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (current c_1 x_1)) (ite (current c x_1) true (= (vm_error x_1) 20))))))
(check-sat)
(pop 1)

; ---- VMCALL.mseg_revision satisfies error_number_is_stored
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (current c_1 x_1)) (ite (current c x_1) true (= (vm_error x_1) 22))))))
(check-sat)
(pop 1)

; ---- VMCALL.mseg_features satisfies error_number_is_stored
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (current c_1 x_1)) (ite (current c x_1) true (= (vm_error x_1) 24))))))
(check-sat)
(pop 1)

; ---- INVEPT.type satisfies error_number_is_stored
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (exists ((p Page)) (current c p)) (current c_1 x_1))
        (ite (and (exists ((p Page)) (current c p)) (current c x_1)) true (= (vm_error x_1) 28))))))
(check-sat)
(pop 1)

; ---- INVEPT.bad_eptp satisfies error_number_is_stored
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (exists ((p Page)) (current c p)) (current c_1 x_1))
        (ite (and (exists ((p Page)) (current c p)) (current c x_1)) true (= (vm_error x_1) 28))))))
(check-sat)
(pop 1)

; ---- INVVPID.type satisfies error_number_is_stored
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (exists ((p Page)) (current c p)) (current c_1 x_1))
        (ite (and (exists ((p Page)) (current c p)) (current c x_1)) true (= (vm_error x_1) 28))))))
(check-sat)
(pop 1)

; ---- INVVPID.reserved satisfies error_number_is_stored
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (exists ((p Page)) (current c p)) (current c_1 x_1))
        (ite (and (exists ((p Page)) (current c p)) (current c x_1)) true (= (vm_error x_1) 28))))))
(check-sat)
(pop 1)

; ---- INVVPID.vpid satisfies error_number_is_stored
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (exists ((p Page)) (current c p)) (current c_1 x_1))
        (ite (and (exists ((p Page)) (current c p)) (current c x_1)) true (= (vm_error x_1) 28))))))
(check-sat)
(pop 1)

; ---- INVVPID.address satisfies error_number_is_stored
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (exists ((p Page)) (current c p)) (current c_1 x_1))
        (ite (and (exists ((p Page)) (current c p)) (current c x_1)) true (= (vm_error x_1) 28))))))
(check-sat)
(pop 1)
