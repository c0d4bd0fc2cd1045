; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: error_field_of_current_only
; claim: step: all c: Core, x: Page: executes(c) and next(vm_error[x]) != vm_error[x] implies VMWRITE(c, ExitInfo, _, _) or (answers VMfailValid(_) and current[c] == x)
; source: SDM 3C: Conventions [T]
; trust: asserted by a public test suite
; method: 1-induction
; transitions: VMXON.again, VMXOFF.dual_monitor, VMCLEAR.address, VMCLEAR.vmxon_region, VMPTRLD.address, VMPTRLD.vmxon_region, VMPTRLD.revision, VMPTRLD.shadow_bit, VMREAD.unsupported, VMWRITE.unsupported, VMWRITE.read_only, VMWRITE.write, VMLAUNCH.mov_ss, VMLAUNCH.not_clear, VMLAUNCH.controls, VMLAUNCH.host_state, VMRESUME.mov_ss, VMRESUME.not_launched, VMRESUME.after_vmxoff, VMRESUME.controls, VMRESUME.host_state, VMCALL.no_monitor, VMCALL.not_clear, VMCALL.exit_controls, VMCALL.mseg_revision, VMCALL.mseg_features, INVEPT.type, INVEPT.bad_eptp, INVVPID.type, INVVPID.reserved, INVVPID.vpid, INVVPID.address
; obligations: 32, each to be answered unsat

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
(declare-fun vm_error (Page) Int)
(assert (forall ((i1 Page)) (and (<= 0 (vm_error i1)) (<= (vm_error i1) 28))))
(declare-fun link (Page Page) Bool)
(assert (forall ((i1 Page) (x Page) (y Page)) (=> (and (link i1 x) (link i1 y)) (= x y))))


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMXON.again satisfies error_field_of_current_only
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (not (or (not (and (exists ((p Page)) (current c p)) (current c x_1))) (= 15 (vm_error x_1)))))
        (and (exists ((p Page)) (current c p)) (current c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMXOFF.dual_monitor satisfies error_field_of_current_only
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (not (or (not (and (exists ((p Page)) (current c p)) (current c x_1))) (= 23 (vm_error x_1)))))
        (and (exists ((p Page)) (current c p)) (current c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.address satisfies error_field_of_current_only
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (not (or (not (and (exists ((p Page)) (current c p)) (current c x_1))) (= 2 (vm_error x_1)))))
        (and (exists ((p Page)) (current c p)) (current c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.vmxon_region satisfies error_field_of_current_only
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (not (or (not (and (exists ((p Page)) (current c p)) (current c x_1))) (= 3 (vm_error x_1)))))
        (and (exists ((p Page)) (current c p)) (current c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.address satisfies error_field_of_current_only
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (not (or (not (and (exists ((p Page)) (current c p)) (current c x_1))) (= 9 (vm_error x_1)))))
        (and (exists ((p Page)) (current c p)) (current c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.vmxon_region satisfies error_field_of_current_only
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (not (or (not (and (exists ((p Page)) (current c p)) (current c x_1))) (= 10 (vm_error x_1)))))
        (and (exists ((p Page)) (current c p)) (current c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.revision satisfies error_field_of_current_only
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (not (or (not (and (exists ((p Page)) (current c p)) (current c x_1))) (= 11 (vm_error x_1)))))
        (and (exists ((p Page)) (current c p)) (current c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.shadow_bit satisfies error_field_of_current_only
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (not (or (not (and (exists ((p Page)) (current c p)) (current c x_1))) (= 11 (vm_error x_1)))))
        (and (exists ((p Page)) (current c p)) (current c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMREAD.unsupported satisfies error_field_of_current_only
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (not (or (not (current c x_1)) (= 12 (vm_error x_1))))) (current c_1 x_1)))))
(check-sat)
(pop 1)

; ---- VMWRITE.unsupported satisfies error_field_of_current_only
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun field () Field)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (not (or (not (current c x_1)) (= 12 (vm_error x_1)))))
        (or (and (= c_1 c) (= ExitInfo field)) (current c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMWRITE.read_only satisfies error_field_of_current_only
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun field () Field)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (not (or (not (current c x_1)) (= 13 (vm_error x_1)))))
        (or (and (= c_1 c) (= ExitInfo field)) (current c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMWRITE.write satisfies error_field_of_current_only
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun field () Field)
(declare-fun VMWRITE.write.any1 (Page) Int)
(assert (forall ((i1 Page)) (and (<= 0 (VMWRITE.write.any1 i1)) (<= (VMWRITE.write.any1 i1) 28))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (not
            (or
              (not
                (and
                  (ite
                    (= (mode c) NonRoot)
                    (exists ((y Page)) (and (current c y) (link y x_1)))
                    (current c x_1))
                  (= field ExitInfo)))
              (= (VMWRITE.write.any1 x_1) (vm_error x_1)))))
        (and (= c_1 c) (= ExitInfo field))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.mov_ss satisfies error_field_of_current_only
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (not (or (not (current c x_1)) (= 26 (vm_error x_1))))) (current c_1 x_1)))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.not_clear satisfies error_field_of_current_only
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (not (or (not (current c x_1)) (= 4 (vm_error x_1))))) (current c_1 x_1)))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.controls satisfies error_field_of_current_only
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (not (or (not (current c x_1)) (= 7 (vm_error x_1))))) (current c_1 x_1)))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.host_state satisfies error_field_of_current_only
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (not (or (not (current c x_1)) (= 8 (vm_error x_1))))) (current c_1 x_1)))))
(check-sat)
(pop 1)

; ---- VMRESUME.mov_ss satisfies error_field_of_current_only
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (not (or (not (current c x_1)) (= 26 (vm_error x_1))))) (current c_1 x_1)))))
(check-sat)
(pop 1)

; ---- VMRESUME.not_launched satisfies error_field_of_current_only
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (not (or (not (current c x_1)) (= 5 (vm_error x_1))))) (current c_1 x_1)))))
(check-sat)
(pop 1)

; ---- VMRESUME.after_vmxoff satisfies error_field_of_current_only
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (not (or (not (current c x_1)) (= 6 (vm_error x_1))))) (current c_1 x_1)))))
(check-sat)
(pop 1)

; ---- VMRESUME.controls satisfies error_field_of_current_only
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (not (or (not (current c x_1)) (= 7 (vm_error x_1))))) (current c_1 x_1)))))
(check-sat)
(pop 1)

; ---- VMRESUME.host_state satisfies error_field_of_current_only
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (not (or (not (current c x_1)) (= 8 (vm_error x_1))))) (current c_1 x_1)))))
(check-sat)
(pop 1)

; ---- VMCALL.no_monitor satisfies error_field_of_current_only
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (not (or (not (and (exists ((p Page)) (current c p)) (current c x_1))) (= 1 (vm_error x_1)))))
        (and (exists ((p Page)) (current c p)) (current c_1 x_1))))))
(check-sat)
(pop 1)

; ---- VMCALL.not_clear satisfies error_field_of_current_only
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (not (or (not (current c x_1)) (= 19 (vm_error x_1))))) (current c_1 x_1)))))
(check-sat)
(pop 1)

; ---- VMCALL.exit_controls satisfies error_field_of_current_only
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (not (or (not (current c x_1)) (= 20 (vm_error x_1))))) (current c_1 x_1)))))
(check-sat)
(pop 1)

; ---- VMCALL.mseg_revision satisfies error_field_of_current_only
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (not (or (not (current c x_1)) (= 22 (vm_error x_1))))) (current c_1 x_1)))))
(check-sat)
(pop 1)

; ---- VMCALL.mseg_features satisfies error_field_of_current_only
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= c_1 c) (not (or (not (current c x_1)) (= 24 (vm_error x_1))))) (current c_1 x_1)))))
(check-sat)
(pop 1)

; ---- INVEPT.type satisfies error_field_of_current_only
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (not (or (not (and (exists ((p Page)) (current c p)) (current c x_1))) (= 28 (vm_error x_1)))))
        (and (exists ((p Page)) (current c p)) (current c_1 x_1))))))
(check-sat)
(pop 1)

; ---- INVEPT.bad_eptp satisfies error_field_of_current_only
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (not (or (not (and (exists ((p Page)) (current c p)) (current c x_1))) (= 28 (vm_error x_1)))))
        (and (exists ((p Page)) (current c p)) (current c_1 x_1))))))
(check-sat)
(pop 1)

; ---- INVVPID.type satisfies error_field_of_current_only
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (not (or (not (and (exists ((p Page)) (current c p)) (current c x_1))) (= 28 (vm_error x_1)))))
        (and (exists ((p Page)) (current c p)) (current c_1 x_1))))))
(check-sat)
(pop 1)

; ---- INVVPID.reserved satisfies error_field_of_current_only
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (not (or (not (and (exists ((p Page)) (current c p)) (current c x_1))) (= 28 (vm_error x_1)))))
        (and (exists ((p Page)) (current c p)) (current c_1 x_1))))))
(check-sat)
(pop 1)

; ---- INVVPID.vpid satisfies error_field_of_current_only
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (not (or (not (and (exists ((p Page)) (current c p)) (current c x_1))) (= 28 (vm_error x_1)))))
        (and (exists ((p Page)) (current c p)) (current c_1 x_1))))))
(check-sat)
(pop 1)

; ---- INVVPID.address satisfies error_field_of_current_only
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (not (or (not (and (exists ((p Page)) (current c p)) (current c x_1))) (= 28 (vm_error x_1)))))
        (and (exists ((p Page)) (current c p)) (current c_1 x_1))))))
(check-sat)
(pop 1)
