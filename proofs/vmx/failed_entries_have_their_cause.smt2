; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: failed_entries_have_their_cause
; claim: step: all c: Core, x: Page: (VMLAUNCH(c) or VMRESUME(c)) and current[c] == x and mode[c] == Root implies (answers VMfailInvalid implies shadow[x]) and (answers VMfailValid(26) implies mov_ss_blocking[c] and not shadow[x]) and (answers VMfailValid(4) implies launch[x] == Launched and not mov_ss_blocking[c]) and (answers VMfailValid(5) implies launch[x] == Clear and not mov_ss_blocking[c]) and (answers VMfailValid(6) implies tells_vmxoff and saw_vmxoff[x] and launch[x] == Launched) and (answers VMfailValid(7) implies not controls_ok[x] or (shadowing[x] and not vmcs_shadowing) or (enables_functions[x] and not vm_functions)) and (answers VMfailValid(8) implies not host_ok[x]) and (answers VMfailValid(7) or answers VMfailValid(8) implies not shadow[x] and not mov_ss_blocking[c]) and (answers VMfailValid(7) or answers VMfailValid(8) implies launch[x] == (if VMLAUNCH(c) then Clear else Launched)) and (answers VMfailValid(7) or answers VMfailValid(8) implies not (VMRESUME(c) and tells_vmxoff and saw_vmxoff[x])) and (answers FailedEntry(_) implies controls_ok[x] and host_ok[x] and (answers FailedEntry(33) or answers FailedEntry(34) or answers FailedEntry(41))) and (answers FailedEntry(33) implies not guest_ok[x] or (some y: Page: link[x] == y and (not aligned[y] or not within_width[y] or not revision_ok[y] or (shadow[y] iff not shadowing[x]) or y == x))) and (answers FailedEntry(34) implies not msrs_ok[x]) and (answers FailedEntry(41) implies machine_check[c])
; source: SDM 3C: VM Entries; VM-Entry Failures During or After Loading Guest State
; method: 1-induction
; transitions: VMLAUNCH.no_vmcs, VMLAUNCH.shadow_vmcs, VMLAUNCH.mov_ss, VMLAUNCH.not_clear, VMLAUNCH.controls, VMLAUNCH.host_state, VMLAUNCH.guest_state, VMLAUNCH.msr_load, VMLAUNCH.machine_check, VMRESUME.no_vmcs, VMRESUME.shadow_vmcs, VMRESUME.mov_ss, VMRESUME.not_launched, VMRESUME.after_vmxoff, VMRESUME.controls, VMRESUME.host_state, VMRESUME.guest_state, VMRESUME.msr_load, VMRESUME.machine_check
; obligations: 19, each to be answered unsat

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
(declare-fun vmcs_shadowing () Bool)
(declare-fun vm_functions () Bool)
(declare-fun tells_vmxoff () Bool)
(declare-fun aligned (Page) Bool)
(declare-fun within_width (Page) Bool)
(declare-fun mode (Core) Mode)
(declare-fun current (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current i1 x) (current i1 y)) (= x y))))
(declare-fun revision_ok (Page) Bool)
(declare-fun shadow (Page) Bool)
(declare-fun launch (Page) Launch)
(declare-fun controls_ok (Page) Bool)
(declare-fun host_ok (Page) Bool)
(declare-fun guest_ok (Page) Bool)
(declare-fun msrs_ok (Page) Bool)
(declare-fun link (Page Page) Bool)
(assert (forall ((i1 Page) (x Page) (y Page)) (=> (and (link i1 x) (link i1 y)) (= x y))))
(declare-fun shadowing (Page) Bool)
(declare-fun enables_functions (Page) Bool)
(declare-fun saw_vmxoff (Page) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMLAUNCH.no_vmcs satisfies failed_entries_have_their_cause
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(assert (not (exists ((p Page)) (current c p))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page)) (=> (and (= c_1 c) (current c_1 x_1) (= (mode c_1) Root)) (shadow x_1)))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.shadow_vmcs satisfies failed_entries_have_their_cause
; from no invariant; hypotheses 9, 10
(push 1)
(declare-fun c () Core)
(assert (exists ((p Page)) (current c p)))
(assert (exists ((x Page)) (and (current c x) (shadow x))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page)) (=> (and (= c_1 c) (current c_1 x_1) (= (mode c_1) Root)) (shadow x_1)))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.mov_ss satisfies failed_entries_have_their_cause
; from no invariant; hypotheses 10, 11
(push 1)
(declare-fun c () Core)
(declare-fun mov_ss_blocking (Core) Bool)
(assert (not (exists ((x Page)) (and (current c x) (shadow x)))))
(assert (mov_ss_blocking c))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (current c_1 x_1) (= (mode c_1) Root))
        (and (mov_ss_blocking c_1) (not (shadow x_1)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.not_clear satisfies failed_entries_have_their_cause
; from no invariant; hypotheses 9, 11, 12
(push 1)
(declare-fun c () Core)
(declare-fun mov_ss_blocking (Core) Bool)
(assert (exists ((p Page)) (current c p)))
(assert (not (mov_ss_blocking c)))
(assert (exists ((x Page)) (and (current c x) (= (launch x) Launched))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (current c_1 x_1) (= (mode c_1) Root))
        (and (= (launch x_1) Launched) (not (mov_ss_blocking c_1)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.controls satisfies failed_entries_have_their_cause
; from no invariant; hypotheses 9, 10, 11, 12, 13
(push 1)
(declare-fun c () Core)
(declare-fun mov_ss_blocking (Core) Bool)
(assert (exists ((p Page)) (current c p)))
(assert (not (exists ((x Page)) (and (current c x) (shadow x)))))
(assert (not (mov_ss_blocking c)))
(assert (not (exists ((x Page)) (and (current c x) (= (launch x) Launched)))))
(assert
  (exists ((x Page))
    (and
      (current c x)
      (or
        (not (controls_ok x))
        (and (shadowing x) (not vmcs_shadowing))
        (and (enables_functions x) (not vm_functions))))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (current c_1 x_1) (= (mode c_1) Root))
        (and
          (or
            (not (controls_ok x_1))
            (and (shadowing x_1) (not vmcs_shadowing))
            (and (enables_functions x_1) (not vm_functions)))
          (not (shadow x_1))
          (not (mov_ss_blocking c_1))
          (= (launch x_1) (ite (= c_1 c) Clear Launched)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.host_state satisfies failed_entries_have_their_cause
; from no invariant; hypotheses 9, 10, 11, 12, 13
(push 1)
(declare-fun c () Core)
(declare-fun mov_ss_blocking (Core) Bool)
(assert (exists ((p Page)) (current c p)))
(assert (not (exists ((x Page)) (and (current c x) (shadow x)))))
(assert (not (mov_ss_blocking c)))
(assert (not (exists ((x Page)) (and (current c x) (= (launch x) Launched)))))
(assert (exists ((x Page)) (and (current c x) (not (host_ok x)))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (current c_1 x_1) (= (mode c_1) Root))
        (and
          (not (host_ok x_1))
          (not (shadow x_1))
          (not (mov_ss_blocking c_1))
          (= (launch x_1) (ite (= c_1 c) Clear Launched)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest_state satisfies failed_entries_have_their_cause
; from no invariant; hypotheses 9, 13, 14, 15
(push 1)
(declare-fun c () Core)
(assert (exists ((p Page)) (current c p)))
(assert
  (not
    (exists ((x Page))
      (and
        (current c x)
        (or
          (not (controls_ok x))
          (and (shadowing x) (not vmcs_shadowing))
          (and (enables_functions x) (not vm_functions)))))))
(assert (not (exists ((x Page)) (and (current c x) (not (host_ok x))))))
(assert
  (or
    (exists ((x Page) (y Page))
      (and
        (current c x)
        (link x y)
        (or
          (not (aligned y))
          (not (within_width y))
          (not (revision_ok y))
          (= (shadow y) (not (shadowing x)))
          (= y x))))
    (exists ((x Page)) (and (current c x) (not (guest_ok x))))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (current c_1 x_1) (= (mode c_1) Root))
        (and
          (controls_ok x_1)
          (host_ok x_1)
          (or
            (not (guest_ok x_1))
            (exists ((y Page))
              (and
                (link x_1 y)
                (or
                  (not (aligned y))
                  (not (within_width y))
                  (not (revision_ok y))
                  (= (shadow y) (not (shadowing x_1)))
                  (= y x_1))))))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.msr_load satisfies failed_entries_have_their_cause
; from no invariant; hypotheses 9, 13, 14, 15
(push 1)
(declare-fun c () Core)
(assert (exists ((p Page)) (current c p)))
(assert
  (not
    (exists ((x Page))
      (and
        (current c x)
        (or
          (not (controls_ok x))
          (and (shadowing x) (not vmcs_shadowing))
          (and (enables_functions x) (not vm_functions)))))))
(assert (not (exists ((x Page)) (and (current c x) (not (host_ok x))))))
(assert (exists ((x Page)) (and (current c x) (not (msrs_ok x)))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (current c_1 x_1) (= (mode c_1) Root))
        (and (controls_ok x_1) (host_ok x_1) (not (msrs_ok x_1)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.machine_check satisfies failed_entries_have_their_cause
; from no invariant; hypotheses 13, 14, 15
(push 1)
(declare-fun c () Core)
(declare-fun machine_check (Core) Bool)
(assert
  (not
    (exists ((x Page))
      (and
        (current c x)
        (or
          (not (controls_ok x))
          (and (shadowing x) (not vmcs_shadowing))
          (and (enables_functions x) (not vm_functions)))))))
(assert (not (exists ((x Page)) (and (current c x) (not (host_ok x))))))
(assert (machine_check c))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (current c_1 x_1) (= (mode c_1) Root))
        (and (controls_ok x_1) (host_ok x_1) (machine_check c_1))))))
(check-sat)
(pop 1)

; ---- VMRESUME.no_vmcs satisfies failed_entries_have_their_cause
; from no invariant; hypotheses 9
(push 1)
(declare-fun c () Core)
(assert (not (exists ((p Page)) (current c p))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page)) (=> (and (= c_1 c) (current c_1 x_1) (= (mode c_1) Root)) (shadow x_1)))))
(check-sat)
(pop 1)

; ---- VMRESUME.shadow_vmcs satisfies failed_entries_have_their_cause
; from no invariant; hypotheses 9, 10
(push 1)
(declare-fun c () Core)
(assert (exists ((p Page)) (current c p)))
(assert (exists ((x Page)) (and (current c x) (shadow x))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page)) (=> (and (= c_1 c) (current c_1 x_1) (= (mode c_1) Root)) (shadow x_1)))))
(check-sat)
(pop 1)

; ---- VMRESUME.mov_ss satisfies failed_entries_have_their_cause
; from no invariant; hypotheses 10, 11
(push 1)
(declare-fun c () Core)
(declare-fun mov_ss_blocking (Core) Bool)
(assert (not (exists ((x Page)) (and (current c x) (shadow x)))))
(assert (mov_ss_blocking c))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (current c_1 x_1) (= (mode c_1) Root))
        (and (mov_ss_blocking c_1) (not (shadow x_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.not_launched satisfies failed_entries_have_their_cause
; from no invariant; hypotheses 9, 11, 12
(push 1)
(declare-fun c () Core)
(declare-fun mov_ss_blocking (Core) Bool)
(assert (exists ((p Page)) (current c p)))
(assert (not (mov_ss_blocking c)))
(assert (exists ((x Page)) (and (current c x) (= (launch x) Clear))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (current c_1 x_1) (= (mode c_1) Root))
        (and (= (launch x_1) Clear) (not (mov_ss_blocking c_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.after_vmxoff satisfies failed_entries_have_their_cause
; from no invariant; hypotheses 9, 12, 13, 14
(push 1)
(declare-fun c () Core)
(assert (exists ((p Page)) (current c p)))
(assert (not (exists ((x Page)) (and (current c x) (= (launch x) Clear)))))
(assert tells_vmxoff)
(assert (exists ((x Page)) (and (current c x) (saw_vmxoff x))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (current c_1 x_1) (= (mode c_1) Root))
        (and tells_vmxoff (saw_vmxoff x_1) (= (launch x_1) Launched))))))
(check-sat)
(pop 1)

; ---- VMRESUME.controls satisfies failed_entries_have_their_cause
; from no invariant; hypotheses 9, 10, 11, 12, 13, 14
(push 1)
(declare-fun c () Core)
(declare-fun mov_ss_blocking (Core) Bool)
(assert (exists ((p Page)) (current c p)))
(assert (not (exists ((x Page)) (and (current c x) (shadow x)))))
(assert (not (mov_ss_blocking c)))
(assert (not (exists ((x Page)) (and (current c x) (= (launch x) Clear)))))
(assert (not (and tells_vmxoff (exists ((x Page)) (and (current c x) (saw_vmxoff x))))))
(assert
  (exists ((x Page))
    (and
      (current c x)
      (or
        (not (controls_ok x))
        (and (shadowing x) (not vmcs_shadowing))
        (and (enables_functions x) (not vm_functions))))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (current c_1 x_1) (= (mode c_1) Root))
        (and
          (or
            (not (controls_ok x_1))
            (and (shadowing x_1) (not vmcs_shadowing))
            (and (enables_functions x_1) (not vm_functions)))
          (not (shadow x_1))
          (not (mov_ss_blocking c_1))
          (= (launch x_1) Launched)
          (not (and (= c_1 c) tells_vmxoff (saw_vmxoff x_1))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.host_state satisfies failed_entries_have_their_cause
; from no invariant; hypotheses 9, 10, 11, 12, 13, 14
(push 1)
(declare-fun c () Core)
(declare-fun mov_ss_blocking (Core) Bool)
(assert (exists ((p Page)) (current c p)))
(assert (not (exists ((x Page)) (and (current c x) (shadow x)))))
(assert (not (mov_ss_blocking c)))
(assert (not (exists ((x Page)) (and (current c x) (= (launch x) Clear)))))
(assert (not (and tells_vmxoff (exists ((x Page)) (and (current c x) (saw_vmxoff x))))))
(assert (exists ((x Page)) (and (current c x) (not (host_ok x)))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (current c_1 x_1) (= (mode c_1) Root))
        (and
          (not (host_ok x_1))
          (not (shadow x_1))
          (not (mov_ss_blocking c_1))
          (= (launch x_1) Launched)
          (not (and (= c_1 c) tells_vmxoff (saw_vmxoff x_1))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest_state satisfies failed_entries_have_their_cause
; from no invariant; hypotheses 9, 14, 15, 16
(push 1)
(declare-fun c () Core)
(assert (exists ((p Page)) (current c p)))
(assert
  (not
    (exists ((x Page))
      (and
        (current c x)
        (or
          (not (controls_ok x))
          (and (shadowing x) (not vmcs_shadowing))
          (and (enables_functions x) (not vm_functions)))))))
(assert (not (exists ((x Page)) (and (current c x) (not (host_ok x))))))
(assert
  (or
    (exists ((x Page) (y Page))
      (and
        (current c x)
        (link x y)
        (or
          (not (aligned y))
          (not (within_width y))
          (not (revision_ok y))
          (= (shadow y) (not (shadowing x)))
          (= y x))))
    (exists ((x Page)) (and (current c x) (not (guest_ok x))))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (current c_1 x_1) (= (mode c_1) Root))
        (and
          (controls_ok x_1)
          (host_ok x_1)
          (or
            (not (guest_ok x_1))
            (exists ((y Page))
              (and
                (link x_1 y)
                (or
                  (not (aligned y))
                  (not (within_width y))
                  (not (revision_ok y))
                  (= (shadow y) (not (shadowing x_1)))
                  (= y x_1))))))))))
(check-sat)
(pop 1)

; ---- VMRESUME.msr_load satisfies failed_entries_have_their_cause
; from no invariant; hypotheses 9, 14, 15, 16
(push 1)
(declare-fun c () Core)
(assert (exists ((p Page)) (current c p)))
(assert
  (not
    (exists ((x Page))
      (and
        (current c x)
        (or
          (not (controls_ok x))
          (and (shadowing x) (not vmcs_shadowing))
          (and (enables_functions x) (not vm_functions)))))))
(assert (not (exists ((x Page)) (and (current c x) (not (host_ok x))))))
(assert (exists ((x Page)) (and (current c x) (not (msrs_ok x)))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (current c_1 x_1) (= (mode c_1) Root))
        (and (controls_ok x_1) (host_ok x_1) (not (msrs_ok x_1)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.machine_check satisfies failed_entries_have_their_cause
; from no invariant; hypotheses 14, 15, 16
(push 1)
(declare-fun c () Core)
(declare-fun machine_check (Core) Bool)
(assert
  (not
    (exists ((x Page))
      (and
        (current c x)
        (or
          (not (controls_ok x))
          (and (shadowing x) (not vmcs_shadowing))
          (and (enables_functions x) (not vm_functions)))))))
(assert (not (exists ((x Page)) (and (current c x) (not (host_ok x))))))
(assert (machine_check c))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= c_1 c) (current c_1 x_1) (= (mode c_1) Root))
        (and (controls_ok x_1) (host_ok x_1) (machine_check c_1))))))
(check-sat)
(pop 1)
