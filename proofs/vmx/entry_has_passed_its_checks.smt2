; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: entry_has_passed_its_checks
; claim: step: all c: Core, x, y: Page: (VMLAUNCH(c) or VMRESUME(c)) and answers Entered and current[c] == x implies mode[c] == Root and not shadow[x] and not mov_ss_blocking[c] and not machine_check[c] and launch[x] == (if VMLAUNCH(c) then Clear else Launched) and (VMRESUME(c) and tells_vmxoff implies not saw_vmxoff[x]) and controls_ok[x] and host_ok[x] and guest_ok[x] and msrs_ok[x] and (shadowing[x] implies vmcs_shadowing) and (enables_functions[x] implies vm_functions) and (link[x] == y implies y != x and aligned[y] and within_width[y] and revision_ok[y] and (shadow[y] iff shadowing[x])) and next(mode[c]) == NonRoot and next(activity[c]) == (if enters_waiting[c] then WaitForSipi else Running) and next(launch[x]) == Launched
; source: SDM 3C: VM Entries
; method: 1-induction
; transitions: VMLAUNCH.enter, VMRESUME.enter
; obligations: 2, each to be answered unsat

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
(declare-fun activity (Core) Activity)
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

; ---- VMLAUNCH.enter satisfies entry_has_passed_its_checks
; from no invariant; hypotheses 3, 7, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18
(push 1)
(declare-fun c () Core)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun machine_check (Core) Bool)
(declare-fun enters_waiting (Core) Bool)
(assert (not (= (mode c) Off)))
(assert (not (= (mode c) NonRoot)))
(assert (exists ((p Page)) (current c p)))
(assert (not (exists ((x Page)) (and (current c x) (shadow x)))))
(assert (not (mov_ss_blocking c)))
(assert (not (exists ((x Page)) (and (current c x) (= (launch x) Launched)))))
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
  (not
    (exists ((x Page) (y Page))
      (and
        (current c x)
        (link x y)
        (or
          (not (aligned y))
          (not (within_width y))
          (not (revision_ok y))
          (= (shadow y) (not (shadowing x)))
          (= y x))))))
(assert (not (exists ((x Page)) (and (current c x) (not (guest_ok x))))))
(assert (not (exists ((x Page)) (and (current c x) (not (msrs_ok x))))))
(assert (not (machine_check c)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (y Page))
      (=>
        (and (= c_1 c) (current c_1 x_1))
        (and
          (= (mode c_1) Root)
          (not (shadow x_1))
          (not (mov_ss_blocking c_1))
          (not (machine_check c_1))
          (= (launch x_1) (ite (= c_1 c) Clear Launched))
          (controls_ok x_1)
          (host_ok x_1)
          (guest_ok x_1)
          (msrs_ok x_1)
          (=> (shadowing x_1) vmcs_shadowing)
          (=> (enables_functions x_1) vm_functions)
          (=>
            (link x_1 y)
            (and (not (= y x_1)) (aligned y) (within_width y) (revision_ok y) (= (shadow y) (shadowing x_1))))
          (or (= c_1 c) (= (mode c_1) NonRoot))
          (ite
            (= c_1 c)
            (ite (enters_waiting c) (enters_waiting c_1) (not (enters_waiting c_1)))
            (ite (enters_waiting c_1) (= (activity c_1) WaitForSipi) (= (activity c_1) Running)))
          (or (current c x_1) (= (launch x_1) Launched)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.enter satisfies entry_has_passed_its_checks
; from no invariant; hypotheses 3, 7, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19
(push 1)
(declare-fun c () Core)
(declare-fun mov_ss_blocking (Core) Bool)
(declare-fun machine_check (Core) Bool)
(declare-fun enters_waiting (Core) Bool)
(assert (not (= (mode c) Off)))
(assert (not (= (mode c) NonRoot)))
(assert (exists ((p Page)) (current c p)))
(assert (not (exists ((x Page)) (and (current c x) (shadow x)))))
(assert (not (mov_ss_blocking c)))
(assert (not (exists ((x Page)) (and (current c x) (= (launch x) Clear)))))
(assert (not (and tells_vmxoff (exists ((x Page)) (and (current c x) (saw_vmxoff x))))))
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
  (not
    (exists ((x Page) (y Page))
      (and
        (current c x)
        (link x y)
        (or
          (not (aligned y))
          (not (within_width y))
          (not (revision_ok y))
          (= (shadow y) (not (shadowing x)))
          (= y x))))))
(assert (not (exists ((x Page)) (and (current c x) (not (guest_ok x))))))
(assert (not (exists ((x Page)) (and (current c x) (not (msrs_ok x))))))
(assert (not (machine_check c)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (y Page))
      (=>
        (and (= c_1 c) (current c_1 x_1))
        (and
          (= (mode c_1) Root)
          (not (shadow x_1))
          (not (mov_ss_blocking c_1))
          (not (machine_check c_1))
          (= (launch x_1) Launched)
          (=> (and (= c_1 c) tells_vmxoff) (not (saw_vmxoff x_1)))
          (controls_ok x_1)
          (host_ok x_1)
          (guest_ok x_1)
          (msrs_ok x_1)
          (=> (shadowing x_1) vmcs_shadowing)
          (=> (enables_functions x_1) vm_functions)
          (=>
            (link x_1 y)
            (and (not (= y x_1)) (aligned y) (within_width y) (revision_ok y) (= (shadow y) (shadowing x_1))))
          (or (= c_1 c) (= (mode c_1) NonRoot))
          (ite
            (= c_1 c)
            (ite (enters_waiting c) (enters_waiting c_1) (not (enters_waiting c_1)))
            (ite (enters_waiting c_1) (= (activity c_1) WaitForSipi) (= (activity c_1) Running))))))))
(check-sat)
(pop 1)
