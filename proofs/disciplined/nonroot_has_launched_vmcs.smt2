; vmxmodel 0.1.0, certificate format 1
; module: disciplined
; property: nonroot_has_launched_vmcs
; claim: invariant: all c: Core: mode[c] == NonRoot implies some x: Page: current[c] == x and launch[x] == Launched
; source: SDM 3C: VM Entries
; method: 1-induction
; invariant: active_is_loaded: all c: Core, x: Page: active[c, x] implies loaded[c, x]
; invariant: one_core_per_vmcs: all c, d: Core, x: Page: active[c, x] and active[d, x] implies c == d
; invariant: nonroot_has_launched_vmcs: all c: Core: mode[c] == NonRoot implies some x: Page: current[c] == x and launch[x] == Launched
; found: found_1: all p: Page: unlinked[p] implies link[p] == none
; found: found_2: all c: Core, p: Page: mode[c] == Off implies not active[c, p]
; found: found_3: all c: Core, p: Page: current[c] == p and mode[c] == NonRoot implies link[p] == none
; found: found_4: all c, c2: Core, p: Page: loaded[c, p] and loaded[c2, p] implies c == c2
; found: found_10: all c: Core, p: Page: active[c, p] implies not cleared[p]
; lemma: vmx.current_is_active in vmx/current_is_active.smt2: all c: Core, x: Page: current[c] == x implies active[c, x]
; lemma: vmx.guest_has_vmcs in vmx/guest_has_vmcs.smt2: all c: Core: mode[c] == NonRoot implies current[c] != none
; lemma: current_is_known in disciplined/current_is_known.smt2: all c: Core, x: Page: current[c] == x implies current_here[c] == x
; lemma: entering_is_known in disciplined/entering_is_known.smt2: all c: Core: mode[c] != Off implies entered_vmx[c]
; transitions: WRITE_BACK, RESET, TAKE_INIT.guest, SIPI.guest, EXTERNAL_INTERRUPT, EXCEPTION_OR_NMI, TRIPLE_FAULT, EPT_VIOLATION, set_feature_control.intercepted, set_cr0.intercepted, set_cr4.intercepted, enter_smx.guest, leave_smx.guest, write_identifier.store, take.guest, take.enter, release.guest, release.leave, power_down.guest, power_down.down, clear.guest, clear.clear, load.guest, load.load, unlink.guest, unlink.write, write.guest, write.write, read.guest, ask_current.guest, launch_guest.guest, launch_guest.enter, resume_guest.guest, resume_guest.enter, call.guest, invalidate_ept.guest, invalidate_vpid.guest, switch_ept.disabled, switch_ept.bad_eptp, identify.guest, reuse_memory.store, monitor_returns.enter
; obligations: 149, each to be answered unsat

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
(declare-fun vmxon_pointer (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (vmxon_pointer i1 x) (vmxon_pointer i1 y)) (= x y))))
(declare-fun current (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current i1 x) (current i1 y)) (= x y))))
(declare-fun active (Core Page) Bool)
(declare-fun launch (Page) Launch)
(declare-fun link (Page Page) Bool)
(assert (forall ((i1 Page) (x Page) (y Page)) (=> (and (link i1 x) (link i1 y)) (= x y))))
(declare-fun shadowing (Page) Bool)
(declare-fun entered_vmx (Core) Bool)
(declare-fun loaded (Core Page) Bool)
(declare-fun current_here (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current_here i1 x) (current_here i1 y)) (= x y))))
(declare-fun cleared (Page) Bool)
(declare-fun unlinked (Page) Bool)

(define-fun init_mode () Bool (forall ((i Core)) (= (mode i) Off)))
(define-fun init_current () Bool (forall ((i Core)) (not (exists ((p Page)) (current i p)))))
(define-fun init_active () Bool (forall ((i1 Core) (i2 Page)) (not (active i1 i2))))
(define-fun init_loaded () Bool (forall ((i1 Core) (i2 Page)) (not (loaded i1 i2))))
(define-fun init_cleared () Bool (forall ((i Page)) (not (cleared i))))
(define-fun init_unlinked () Bool (forall ((i Page)) (not (unlinked i))))
(define-fun vmx.current_is_active () Bool (forall ((c Core) (x Page)) (=> (current c x) (active c x))))
(define-fun vmx.guest_has_vmcs () Bool
  (forall ((c Core)) (=> (= (mode c) NonRoot) (exists ((p Page)) (current c p)))))
(define-fun current_is_known () Bool (forall ((c Core) (x Page)) (=> (current c x) (current_here c x))))
(define-fun entering_is_known () Bool (forall ((c Core)) (=> (not (= (mode c) Off)) (entered_vmx c))))
(define-fun active_is_loaded () Bool (forall ((c Core) (x Page)) (=> (active c x) (loaded c x))))
(define-fun one_core_per_vmcs () Bool
  (forall ((c Core) (d Core) (x Page)) (=> (and (active c x) (active d x)) (= c d))))
(define-fun nonroot_has_launched_vmcs () Bool
  (forall ((c Core))
    (=> (= (mode c) NonRoot) (exists ((x Page)) (and (current c x) (= (launch x) Launched))))))
(define-fun found_1 () Bool (forall ((p Page)) (=> (unlinked p) (not (exists ((p_1 Page)) (link p p_1))))))
(define-fun found_2 () Bool (forall ((c Core) (p Page)) (=> (= (mode c) Off) (not (active c p)))))
(define-fun found_3 () Bool
  (forall ((c Core) (p Page))
    (=> (and (current c p) (= (mode c) NonRoot)) (not (exists ((p_1 Page)) (link p p_1))))))
(define-fun found_4 () Bool
  (forall ((c Core) (c2 Core) (p Page)) (=> (and (loaded c p) (loaded c2 p)) (= c c2))))
(define-fun found_10 () Bool (forall ((c Core) (p Page)) (=> (active c p) (not (cleared p)))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially active_is_loaded
(push 1)
(assert init_active)
(assert init_loaded)
(assert (not active_is_loaded))
(check-sat)
(pop 1)

; ---- initially one_core_per_vmcs
(push 1)
(assert init_active)
(assert (not one_core_per_vmcs))
(check-sat)
(pop 1)

; ---- initially nonroot_has_launched_vmcs
(push 1)
(assert init_mode)
(assert init_current)
(assert (not nonroot_has_launched_vmcs))
(check-sat)
(pop 1)

; ---- initially found_1
(push 1)
(assert init_unlinked)
(assert (not found_1))
(check-sat)
(pop 1)

; ---- initially found_2
(push 1)
(assert init_mode)
(assert init_active)
(assert (not found_2))
(check-sat)
(pop 1)

; ---- initially found_3
(push 1)
(assert init_mode)
(assert init_current)
(assert (not found_3))
(check-sat)
(pop 1)

; ---- initially found_4
(push 1)
(assert init_loaded)
(assert (not found_4))
(check-sat)
(pop 1)

; ---- initially found_10
(push 1)
(assert init_active)
(assert init_cleared)
(assert (not found_10))
(check-sat)
(pop 1)

; ---- WRITE_BACK keeps nonroot_has_launched_vmcs
; from one_core_per_vmcs, found_2; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun WRITE_BACK.any1 () Launch)
(assert one_core_per_vmcs)
(assert found_2)
(assert (active c x))
(assert (or (= (mode c) Off) (exists ((d Core)) (and (not (= d c)) (active d x)))))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= (mode c_1) NonRoot)
        (exists ((x_1 Page))
          (and (current c_1 x_1) (ite (= x_1 x) (= WRITE_BACK.any1 Launched) (= (launch x_1) Launched))))))))
(check-sat)
(pop 1)

; ---- WRITE_BACK keeps found_1
; from one_core_per_vmcs, found_2; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun WRITE_BACK.any7 (Page) Bool)
(assert (forall ((x Page) (y Page)) (=> (and (WRITE_BACK.any7 x) (WRITE_BACK.any7 y)) (= x y))))
(assert one_core_per_vmcs)
(assert found_2)
(assert (active c x))
(assert (or (= (mode c) Off) (exists ((d Core)) (and (not (= d c)) (active d x)))))
(assert
  (not
    (forall ((p Page))
      (=>
        (unlinked p)
        (ite
          (= p x)
          (not (exists ((p_1 Page)) (WRITE_BACK.any7 p_1)))
          (not (exists ((p_1 Page)) (link p p_1))))))))
(check-sat)
(pop 1)

; ---- WRITE_BACK keeps found_3
; from one_core_per_vmcs, found_2; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun WRITE_BACK.any7 (Page) Bool)
(assert (forall ((x Page) (y Page)) (=> (and (WRITE_BACK.any7 x) (WRITE_BACK.any7 y)) (= x y))))
(assert one_core_per_vmcs)
(assert found_2)
(assert (active c x))
(assert (or (= (mode c) Off) (exists ((d Core)) (and (not (= d c)) (active d x)))))
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (current c_1 p) (= (mode c_1) NonRoot))
        (ite
          (= p x)
          (not (exists ((p_1 Page)) (WRITE_BACK.any7 p_1)))
          (not (exists ((p_1 Page)) (link p p_1))))))))
(check-sat)
(pop 1)

; ---- RESET keeps active_is_loaded
; from active_is_loaded; hypotheses none
(push 1)
(declare-fun c () Core)
(assert active_is_loaded)
(assert (not (forall ((c_1 Core) (x Page)) (=> (and (not (= c_1 c)) (active c_1 x)) (loaded c_1 x)))))
(check-sat)
(pop 1)

; ---- RESET keeps one_core_per_vmcs
; from one_core_per_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert one_core_per_vmcs)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=> (and (not (= c_1 c)) (active c_1 x) (not (= d c)) (active d x)) (= c_1 d)))))
(check-sat)
(pop 1)

; ---- RESET keeps nonroot_has_launched_vmcs
; from vmx.current_is_active, vmx.guest_has_vmcs, one_core_per_vmcs, nonroot_has_launched_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun RESET.any1 (Page) Launch)
(assert vmx.current_is_active)
(assert vmx.guest_has_vmcs)
(assert one_core_per_vmcs)
(assert nonroot_has_launched_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot))
        (exists ((x Page))
          (and
            (ite (= c_1 c) false (current c_1 x))
            (ite (active c x) (= (RESET.any1 x) Launched) (= (launch x) Launched))))))))
(check-sat)
(pop 1)

; ---- RESET keeps found_2
; from found_2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_2)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=> (or (= c_1 c) (= (mode c_1) Off)) (not (and (not (= c_1 c)) (active c_1 p)))))))
(check-sat)
(pop 1)

; ---- RESET keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_3)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (ite (= c_1 c) false (current c_1 p)) (not (= c_1 c)) (= (mode c_1) NonRoot))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)

; ---- RESET keeps found_10
; from found_10; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_10)
(assert (not (forall ((c_1 Core) (p Page)) (=> (and (not (= c_1 c)) (active c_1 p)) (not (cleared p))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.guest keeps nonroot_has_launched_vmcs
; from nonroot_has_launched_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nonroot_has_launched_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot))
        (exists ((x Page)) (and (current c_1 x) (= (launch x) Launched)))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.guest keeps found_2
; from found_2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_2)
(assert
  (not (forall ((c_1 Core) (p Page)) (=> (and (not (= c_1 c)) (= (mode c_1) Off)) (not (active c_1 p))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.guest keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_3)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (current c_1 p) (not (= c_1 c)) (= (mode c_1) NonRoot))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)

; ---- SIPI.guest keeps nonroot_has_launched_vmcs
; from nonroot_has_launched_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nonroot_has_launched_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot))
        (exists ((x Page)) (and (current c_1 x) (= (launch x) Launched)))))))
(check-sat)
(pop 1)

; ---- SIPI.guest keeps found_2
; from found_2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_2)
(assert
  (not (forall ((c_1 Core) (p Page)) (=> (and (not (= c_1 c)) (= (mode c_1) Off)) (not (active c_1 p))))))
(check-sat)
(pop 1)

; ---- SIPI.guest keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_3)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (current c_1 p) (not (= c_1 c)) (= (mode c_1) NonRoot))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)

; ---- EXTERNAL_INTERRUPT keeps nonroot_has_launched_vmcs
; from nonroot_has_launched_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nonroot_has_launched_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot))
        (exists ((x Page)) (and (current c_1 x) (= (launch x) Launched)))))))
(check-sat)
(pop 1)

; ---- EXTERNAL_INTERRUPT keeps found_2
; from found_2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_2)
(assert
  (not (forall ((c_1 Core) (p Page)) (=> (and (not (= c_1 c)) (= (mode c_1) Off)) (not (active c_1 p))))))
(check-sat)
(pop 1)

; ---- EXTERNAL_INTERRUPT keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_3)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (current c_1 p) (not (= c_1 c)) (= (mode c_1) NonRoot))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)

; ---- EXCEPTION_OR_NMI keeps nonroot_has_launched_vmcs
; from nonroot_has_launched_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nonroot_has_launched_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot))
        (exists ((x Page)) (and (current c_1 x) (= (launch x) Launched)))))))
(check-sat)
(pop 1)

; ---- EXCEPTION_OR_NMI keeps found_2
; from found_2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_2)
(assert
  (not (forall ((c_1 Core) (p Page)) (=> (and (not (= c_1 c)) (= (mode c_1) Off)) (not (active c_1 p))))))
(check-sat)
(pop 1)

; ---- EXCEPTION_OR_NMI keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_3)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (current c_1 p) (not (= c_1 c)) (= (mode c_1) NonRoot))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)

; ---- TRIPLE_FAULT keeps nonroot_has_launched_vmcs
; from nonroot_has_launched_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nonroot_has_launched_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot))
        (exists ((x Page)) (and (current c_1 x) (= (launch x) Launched)))))))
(check-sat)
(pop 1)

; ---- TRIPLE_FAULT keeps found_2
; from found_2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_2)
(assert
  (not (forall ((c_1 Core) (p Page)) (=> (and (not (= c_1 c)) (= (mode c_1) Off)) (not (active c_1 p))))))
(check-sat)
(pop 1)

; ---- TRIPLE_FAULT keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_3)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (current c_1 p) (not (= c_1 c)) (= (mode c_1) NonRoot))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION keeps nonroot_has_launched_vmcs
; from nonroot_has_launched_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nonroot_has_launched_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot))
        (exists ((x Page)) (and (current c_1 x) (= (launch x) Launched)))))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION keeps found_2
; from found_2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_2)
(assert
  (not (forall ((c_1 Core) (p Page)) (=> (and (not (= c_1 c)) (= (mode c_1) Off)) (not (active c_1 p))))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_3)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (current c_1 p) (not (= c_1 c)) (= (mode c_1) NonRoot))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)

; ---- set_feature_control.intercepted keeps nonroot_has_launched_vmcs
; from nonroot_has_launched_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nonroot_has_launched_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot))
        (exists ((x Page)) (and (current c_1 x) (= (launch x) Launched)))))))
(check-sat)
(pop 1)

; ---- set_feature_control.intercepted keeps found_2
; from found_2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_2)
(assert
  (not (forall ((c_1 Core) (p Page)) (=> (and (not (= c_1 c)) (= (mode c_1) Off)) (not (active c_1 p))))))
(check-sat)
(pop 1)

; ---- set_feature_control.intercepted keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_3)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (current c_1 p) (not (= c_1 c)) (= (mode c_1) NonRoot))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)

; ---- set_cr0.intercepted keeps nonroot_has_launched_vmcs
; from nonroot_has_launched_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nonroot_has_launched_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot))
        (exists ((x Page)) (and (current c_1 x) (= (launch x) Launched)))))))
(check-sat)
(pop 1)

; ---- set_cr0.intercepted keeps found_2
; from found_2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_2)
(assert
  (not (forall ((c_1 Core) (p Page)) (=> (and (not (= c_1 c)) (= (mode c_1) Off)) (not (active c_1 p))))))
(check-sat)
(pop 1)

; ---- set_cr0.intercepted keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_3)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (current c_1 p) (not (= c_1 c)) (= (mode c_1) NonRoot))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)

; ---- set_cr4.intercepted keeps nonroot_has_launched_vmcs
; from nonroot_has_launched_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nonroot_has_launched_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot))
        (exists ((x Page)) (and (current c_1 x) (= (launch x) Launched)))))))
(check-sat)
(pop 1)

; ---- set_cr4.intercepted keeps found_2
; from found_2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_2)
(assert
  (not (forall ((c_1 Core) (p Page)) (=> (and (not (= c_1 c)) (= (mode c_1) Off)) (not (active c_1 p))))))
(check-sat)
(pop 1)

; ---- set_cr4.intercepted keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_3)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (current c_1 p) (not (= c_1 c)) (= (mode c_1) NonRoot))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)

; ---- enter_smx.guest keeps nonroot_has_launched_vmcs
; from nonroot_has_launched_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nonroot_has_launched_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot))
        (exists ((x Page)) (and (current c_1 x) (= (launch x) Launched)))))))
(check-sat)
(pop 1)

; ---- enter_smx.guest keeps found_2
; from found_2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_2)
(assert
  (not (forall ((c_1 Core) (p Page)) (=> (and (not (= c_1 c)) (= (mode c_1) Off)) (not (active c_1 p))))))
(check-sat)
(pop 1)

; ---- enter_smx.guest keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_3)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (current c_1 p) (not (= c_1 c)) (= (mode c_1) NonRoot))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)

; ---- leave_smx.guest keeps nonroot_has_launched_vmcs
; from nonroot_has_launched_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nonroot_has_launched_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot))
        (exists ((x Page)) (and (current c_1 x) (= (launch x) Launched)))))))
(check-sat)
(pop 1)

; ---- leave_smx.guest keeps found_2
; from found_2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_2)
(assert
  (not (forall ((c_1 Core) (p Page)) (=> (and (not (= c_1 c)) (= (mode c_1) Off)) (not (active c_1 p))))))
(check-sat)
(pop 1)

; ---- leave_smx.guest keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_3)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (current c_1 p) (not (= c_1 c)) (= (mode c_1) NonRoot))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)

; ---- write_identifier.store keeps nonroot_has_launched_vmcs
; from active_is_loaded, nonroot_has_launched_vmcs; hypotheses 1
(push 1)
(declare-fun x () Page)
(declare-fun write_identifier.store.any1 () Launch)
(assert active_is_loaded)
(assert nonroot_has_launched_vmcs)
(assert (forall ((c Core)) (not (loaded c x))))
(assert
  (not
    (forall ((c Core))
      (=>
        (= (mode c) NonRoot)
        (exists ((x_1 Page))
          (and
            (current c x_1)
            (ite
              (and (= x_1 x) (exists ((c_1 Core)) (active c_1 x)))
              (= write_identifier.store.any1 Launched)
              (= (launch x_1) Launched))))))))
(check-sat)
(pop 1)

; ---- take.guest keeps nonroot_has_launched_vmcs
; from nonroot_has_launched_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nonroot_has_launched_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot))
        (exists ((x Page)) (and (current c_1 x) (= (launch x) Launched)))))))
(check-sat)
(pop 1)

; ---- take.guest keeps found_2
; from found_2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_2)
(assert
  (not (forall ((c_1 Core) (p Page)) (=> (and (not (= c_1 c)) (= (mode c_1) Off)) (not (active c_1 p))))))
(check-sat)
(pop 1)

; ---- take.guest keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_3)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (current c_1 p) (not (= c_1 c)) (= (mode c_1) NonRoot))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)

; ---- take.enter keeps active_is_loaded
; from active_is_loaded, found_2; hypotheses 8, 10
(push 1)
(declare-fun c () Core)
(assert active_is_loaded)
(assert found_2)
(assert (not (= (mode c) NonRoot)))
(assert (not (= (mode c) Root)))
(assert (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (and (not (= c_1 c)) (loaded c_1 x))))))
(check-sat)
(pop 1)

; ---- take.enter keeps nonroot_has_launched_vmcs
; from nonroot_has_launched_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nonroot_has_launched_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot))
        (exists ((x Page)) (and (ite (= c_1 c) false (current c_1 x)) (= (launch x) Launched)))))))
(check-sat)
(pop 1)

; ---- take.enter keeps found_2
; from found_2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_2)
(assert
  (not (forall ((c_1 Core) (p Page)) (=> (and (not (= c_1 c)) (= (mode c_1) Off)) (not (active c_1 p))))))
(check-sat)
(pop 1)

; ---- take.enter keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_3)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (ite (= c_1 c) false (current c_1 p)) (not (= c_1 c)) (= (mode c_1) NonRoot))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)

; ---- take.enter keeps found_4
; from found_4; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_4)
(assert
  (not
    (forall ((c_1 Core) (c2 Core) (p Page))
      (=> (and (not (= c_1 c)) (loaded c_1 p) (not (= c2 c)) (loaded c2 p)) (= c_1 c2)))))
(check-sat)
(pop 1)

; ---- take.enter keeps found_10
; from found_10; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_10)
(assert (not (forall ((c_1 Core) (p Page)) (=> (active c_1 p) (not (and (not (loaded c p)) (cleared p)))))))
(check-sat)
(pop 1)

; ---- release.guest keeps nonroot_has_launched_vmcs
; from nonroot_has_launched_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nonroot_has_launched_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot))
        (exists ((x Page)) (and (current c_1 x) (= (launch x) Launched)))))))
(check-sat)
(pop 1)

; ---- release.guest keeps found_2
; from found_2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_2)
(assert
  (not (forall ((c_1 Core) (p Page)) (=> (and (not (= c_1 c)) (= (mode c_1) Off)) (not (active c_1 p))))))
(check-sat)
(pop 1)

; ---- release.guest keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_3)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (current c_1 p) (not (= c_1 c)) (= (mode c_1) NonRoot))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)

; ---- release.leave keeps nonroot_has_launched_vmcs
; from nonroot_has_launched_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nonroot_has_launched_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot))
        (exists ((x Page)) (and (ite (= c_1 c) false (current c_1 x)) (= (launch x) Launched)))))))
(check-sat)
(pop 1)

; ---- release.leave keeps found_2
; from active_is_loaded, found_2; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert active_is_loaded)
(assert found_2)
(assert (forall ((x Page)) (not (loaded c x))))
(assert (not (forall ((c_1 Core) (p Page)) (=> (or (= c_1 c) (= (mode c_1) Off)) (not (active c_1 p))))))
(check-sat)
(pop 1)

; ---- release.leave keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_3)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (ite (= c_1 c) false (current c_1 p)) (not (= c_1 c)) (= (mode c_1) NonRoot))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)

; ---- power_down.guest keeps nonroot_has_launched_vmcs
; from nonroot_has_launched_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nonroot_has_launched_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot))
        (exists ((x Page)) (and (current c_1 x) (= (launch x) Launched)))))))
(check-sat)
(pop 1)

; ---- power_down.guest keeps found_2
; from found_2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_2)
(assert
  (not (forall ((c_1 Core) (p Page)) (=> (and (not (= c_1 c)) (= (mode c_1) Off)) (not (active c_1 p))))))
(check-sat)
(pop 1)

; ---- power_down.guest keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_3)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (current c_1 p) (not (= c_1 c)) (= (mode c_1) NonRoot))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)

; ---- power_down.down keeps nonroot_has_launched_vmcs
; from entering_is_known, nonroot_has_launched_vmcs, found_2; hypotheses 1
(push 1)
(declare-fun c () Core)
(declare-fun power_down.down.any1 (Page) Launch)
(assert entering_is_known)
(assert nonroot_has_launched_vmcs)
(assert found_2)
(assert (not (entered_vmx c)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= (mode c_1) NonRoot)
        (exists ((x Page))
          (and
            (current c_1 x)
            (ite (active c x) (= (power_down.down.any1 x) Launched) (= (launch x) Launched))))))))
(check-sat)
(pop 1)

; ---- clear.guest keeps nonroot_has_launched_vmcs
; from nonroot_has_launched_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nonroot_has_launched_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot))
        (exists ((x Page)) (and (current c_1 x) (= (launch x) Launched)))))))
(check-sat)
(pop 1)

; ---- clear.guest keeps found_2
; from found_2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_2)
(assert
  (not (forall ((c_1 Core) (p Page)) (=> (and (not (= c_1 c)) (= (mode c_1) Off)) (not (active c_1 p))))))
(check-sat)
(pop 1)

; ---- clear.guest keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_3)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (current c_1 p) (not (= c_1 c)) (= (mode c_1) NonRoot))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)

; ---- clear.clear keeps active_is_loaded
; from active_is_loaded; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert active_is_loaded)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (not (and (= c_1 c) (= x_1 x))) (active c_1 x_1))
        (and (not (and (= c_1 c) (= x_1 x))) (loaded c_1 x_1))))))
(check-sat)
(pop 1)

; ---- clear.clear keeps one_core_per_vmcs
; from one_core_per_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert one_core_per_vmcs)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=>
        (and (not (and (= c_1 c) (= x_1 x))) (active c_1 x_1) (not (and (= d c) (= x_1 x))) (active d x_1))
        (= c_1 d)))))
(check-sat)
(pop 1)

; ---- clear.clear keeps nonroot_has_launched_vmcs
; from vmx.current_is_active, vmx.guest_has_vmcs, active_is_loaded, nonroot_has_launched_vmcs; hypotheses 2, 10
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert vmx.current_is_active)
(assert vmx.guest_has_vmcs)
(assert active_is_loaded)
(assert nonroot_has_launched_vmcs)
(assert (forall ((d Core)) (=> (not (= d c)) (not (loaded d x)))))
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= (mode c_1) NonRoot)
        (exists ((x_1 Page))
          (and
            (ite (and (= c_1 c) (current c x)) false (current c_1 x_1))
            (not (= x_1 x))
            (= (launch x_1) Launched)))))))
(check-sat)
(pop 1)

; ---- clear.clear keeps found_2
; from found_2; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert found_2)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=> (= (mode c_1) Off) (not (and (not (and (= c_1 c) (= p x))) (active c_1 p)))))))
(check-sat)
(pop 1)

; ---- clear.clear keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert found_3)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (ite (and (= c_1 c) (current c x)) false (current c_1 p)) (= (mode c_1) NonRoot))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)

; ---- clear.clear keeps found_4
; from found_4; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert found_4)
(assert
  (not
    (forall ((c_1 Core) (c2 Core) (p Page))
      (=>
        (and (not (and (= c_1 c) (= p x))) (loaded c_1 p) (not (and (= c2 c) (= p x))) (loaded c2 p))
        (= c_1 c2)))))
(check-sat)
(pop 1)

; ---- clear.clear keeps found_10
; from active_is_loaded, found_10; hypotheses 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert active_is_loaded)
(assert found_10)
(assert (forall ((d Core)) (=> (not (= d c)) (not (loaded d x)))))
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=> (and (not (and (= c_1 c) (= p x))) (active c_1 p)) (not (or (= p x) (cleared p)))))))
(check-sat)
(pop 1)

; ---- load.guest keeps nonroot_has_launched_vmcs
; from nonroot_has_launched_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nonroot_has_launched_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot))
        (exists ((x Page)) (and (current c_1 x) (= (launch x) Launched)))))))
(check-sat)
(pop 1)

; ---- load.guest keeps found_2
; from found_2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_2)
(assert
  (not (forall ((c_1 Core) (p Page)) (=> (and (not (= c_1 c)) (= (mode c_1) Off)) (not (active c_1 p))))))
(check-sat)
(pop 1)

; ---- load.guest keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_3)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (current c_1 p) (not (= c_1 c)) (= (mode c_1) NonRoot))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)

; ---- load.load keeps active_is_loaded
; from active_is_loaded; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert active_is_loaded)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (or (and (= c_1 c) (= x_1 x)) (active c_1 x_1)) (or (and (= c_1 c) (= x_1 x)) (loaded c_1 x_1))))))
(check-sat)
(pop 1)

; ---- load.load keeps one_core_per_vmcs
; from active_is_loaded, one_core_per_vmcs, found_4, found_10; hypotheses 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert active_is_loaded)
(assert one_core_per_vmcs)
(assert found_4)
(assert found_10)
(assert (or (loaded c x) (and (cleared x) (forall ((c_1 Core)) (not (loaded c_1 x))))))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=>
        (and (or (and (= c_1 c) (= x_1 x)) (active c_1 x_1)) (or (and (= d c) (= x_1 x)) (active d x_1)))
        (= c_1 d)))))
(check-sat)
(pop 1)

; ---- load.load keeps nonroot_has_launched_vmcs
; from nonroot_has_launched_vmcs; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert nonroot_has_launched_vmcs)
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= (mode c_1) NonRoot)
        (exists ((x_1 Page)) (and (ite (= c_1 c) (= x x_1) (current c_1 x_1)) (= (launch x_1) Launched)))))))
(check-sat)
(pop 1)

; ---- load.load keeps found_2
; from found_2; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert found_2)
(assert (not (= (mode c) Off)))
(assert
  (not
    (forall ((c_1 Core) (p Page)) (=> (= (mode c_1) Off) (not (or (and (= c_1 c) (= p x)) (active c_1 p)))))))
(check-sat)
(pop 1)

; ---- load.load keeps found_3
; from found_3; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert found_3)
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (ite (= c_1 c) (= x p) (current c_1 p)) (= (mode c_1) NonRoot))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)

; ---- load.load keeps found_4
; from found_4; hypotheses 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert found_4)
(assert (or (loaded c x) (and (cleared x) (forall ((c_1 Core)) (not (loaded c_1 x))))))
(assert
  (not
    (forall ((c_1 Core) (c2 Core) (p Page))
      (=>
        (and (or (and (= c_1 c) (= p x)) (loaded c_1 p)) (or (and (= c2 c) (= p x)) (loaded c2 p)))
        (= c_1 c2)))))
(check-sat)
(pop 1)

; ---- load.load keeps found_10
; from found_10; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert found_10)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=> (or (and (= c_1 c) (= p x)) (active c_1 p)) (not (and (not (= p x)) (cleared p)))))))
(check-sat)
(pop 1)

; ---- unlink.guest keeps nonroot_has_launched_vmcs
; from nonroot_has_launched_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nonroot_has_launched_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot))
        (exists ((x Page)) (and (current c_1 x) (= (launch x) Launched)))))))
(check-sat)
(pop 1)

; ---- unlink.guest keeps found_2
; from found_2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_2)
(assert
  (not (forall ((c_1 Core) (p Page)) (=> (and (not (= c_1 c)) (= (mode c_1) Off)) (not (active c_1 p))))))
(check-sat)
(pop 1)

; ---- unlink.guest keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_3)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (current c_1 p) (not (= c_1 c)) (= (mode c_1) NonRoot))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)

; ---- unlink.write keeps found_1
; from current_is_known, found_1, found_3; hypotheses 9
(push 1)
(declare-fun c () Core)
(assert current_is_known)
(assert found_1)
(assert found_3)
(assert
  (exists ((x Page))
    (ite (= (mode c) NonRoot) (exists ((y Page)) (and (current c y) (link y x))) (current c x))))
(assert
  (not
    (forall ((p Page))
      (=>
        (or (current_here c p) (unlinked p))
        (or
          (ite (= (mode c) NonRoot) (exists ((y Page)) (and (current c y) (link y p))) (current c p))
          (not (exists ((p_1 Page)) (link p p_1))))))))
(check-sat)
(pop 1)

; ---- unlink.write keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_3)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (current c_1 p) (= (mode c_1) NonRoot))
        (or
          (ite (= (mode c) NonRoot) (exists ((y Page)) (and (current c y) (link y p))) (current c p))
          (not (exists ((p_1 Page)) (link p p_1))))))))
(check-sat)
(pop 1)

; ---- write.guest keeps nonroot_has_launched_vmcs
; from nonroot_has_launched_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nonroot_has_launched_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot))
        (exists ((x Page)) (and (current c_1 x) (= (launch x) Launched)))))))
(check-sat)
(pop 1)

; ---- write.guest keeps found_2
; from found_2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_2)
(assert
  (not (forall ((c_1 Core) (p Page)) (=> (and (not (= c_1 c)) (= (mode c_1) Off)) (not (active c_1 p))))))
(check-sat)
(pop 1)

; ---- write.guest keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_3)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (current c_1 p) (not (= c_1 c)) (= (mode c_1) NonRoot))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)

; ---- write.write keeps found_1
; from found_1; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun field () Field)
(assert found_1)
(assert
  (not
    (forall ((p Page))
      (=>
        (unlinked p)
        (or
          (and
            (ite (= (mode c) NonRoot) (exists ((y Page)) (and (current c y) (link y p))) (current c p))
            (= field LinkPointer))
          (not (exists ((p_1 Page)) (link p p_1))))))))
(check-sat)
(pop 1)

; ---- write.write keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun field () Field)
(assert found_3)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (current c_1 p) (= (mode c_1) NonRoot))
        (or
          (and
            (ite (= (mode c) NonRoot) (exists ((y Page)) (and (current c y) (link y p))) (current c p))
            (= field LinkPointer))
          (not (exists ((p_1 Page)) (link p p_1))))))))
(check-sat)
(pop 1)

; ---- read.guest keeps nonroot_has_launched_vmcs
; from nonroot_has_launched_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nonroot_has_launched_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot))
        (exists ((x Page)) (and (current c_1 x) (= (launch x) Launched)))))))
(check-sat)
(pop 1)

; ---- read.guest keeps found_2
; from found_2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_2)
(assert
  (not (forall ((c_1 Core) (p Page)) (=> (and (not (= c_1 c)) (= (mode c_1) Off)) (not (active c_1 p))))))
(check-sat)
(pop 1)

; ---- read.guest keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_3)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (current c_1 p) (not (= c_1 c)) (= (mode c_1) NonRoot))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)

; ---- ask_current.guest keeps nonroot_has_launched_vmcs
; from nonroot_has_launched_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nonroot_has_launched_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot))
        (exists ((x Page)) (and (current c_1 x) (= (launch x) Launched)))))))
(check-sat)
(pop 1)

; ---- ask_current.guest keeps found_2
; from found_2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_2)
(assert
  (not (forall ((c_1 Core) (p Page)) (=> (and (not (= c_1 c)) (= (mode c_1) Off)) (not (active c_1 p))))))
(check-sat)
(pop 1)

; ---- ask_current.guest keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_3)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (current c_1 p) (not (= c_1 c)) (= (mode c_1) NonRoot))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)

; ---- launch_guest.guest keeps nonroot_has_launched_vmcs
; from nonroot_has_launched_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nonroot_has_launched_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot))
        (exists ((x Page)) (and (current c_1 x) (= (launch x) Launched)))))))
(check-sat)
(pop 1)

; ---- launch_guest.guest keeps found_2
; from found_2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_2)
(assert
  (not (forall ((c_1 Core) (p Page)) (=> (and (not (= c_1 c)) (= (mode c_1) Off)) (not (active c_1 p))))))
(check-sat)
(pop 1)

; ---- launch_guest.guest keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_3)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (current c_1 p) (not (= c_1 c)) (= (mode c_1) NonRoot))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)

; ---- launch_guest.enter keeps active_is_loaded
; from current_is_known, active_is_loaded, found_1; hypotheses 1, 10
(push 1)
(declare-fun c () Core)
(assert current_is_known)
(assert active_is_loaded)
(assert found_1)
(assert (forall ((x Page)) (=> (current_here c x) (unlinked x))))
(assert (exists ((p Page)) (current c p)))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (or
          (and (= c_1 c) (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x))))
          (active c_1 x))
        (loaded c_1 x)))))
(check-sat)
(pop 1)

; ---- launch_guest.enter keeps one_core_per_vmcs
; from current_is_known, one_core_per_vmcs, found_1; hypotheses 1, 10
(push 1)
(declare-fun c () Core)
(assert current_is_known)
(assert one_core_per_vmcs)
(assert found_1)
(assert (forall ((x Page)) (=> (current_here c x) (unlinked x))))
(assert (exists ((p Page)) (current c p)))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and
          (or
            (and (= c_1 c) (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x))))
            (active c_1 x))
          (or
            (and (= d c) (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x))))
            (active d x)))
        (= c_1 d)))))
(check-sat)
(pop 1)

; ---- launch_guest.enter keeps nonroot_has_launched_vmcs
; from nonroot_has_launched_vmcs; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert nonroot_has_launched_vmcs)
(assert (exists ((p Page)) (current c p)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or (= c_1 c) (= (mode c_1) NonRoot))
        (exists ((x Page)) (and (current c_1 x) (or (current c x) (= (launch x) Launched))))))))
(check-sat)
(pop 1)

; ---- launch_guest.enter keeps found_2
; from found_2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_2)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) Off))
        (not
          (or (and (= c_1 c) (exists ((x Page)) (and (current c x) (shadowing x) (link x p)))) (active c_1 p)))))))
(check-sat)
(pop 1)

; ---- launch_guest.enter keeps found_3
; from current_is_known, found_1, found_3; hypotheses 1, 10
(push 1)
(declare-fun c () Core)
(assert current_is_known)
(assert found_1)
(assert found_3)
(assert (forall ((x Page)) (=> (current_here c x) (unlinked x))))
(assert (exists ((p Page)) (current c p)))
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (current c_1 p) (or (= c_1 c) (= (mode c_1) NonRoot)))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)

; ---- launch_guest.enter keeps found_10
; from current_is_known, found_1, found_10; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert current_is_known)
(assert found_1)
(assert found_10)
(assert (forall ((x Page)) (=> (current_here c x) (unlinked x))))
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (or (and (= c_1 c) (exists ((x Page)) (and (current c x) (shadowing x) (link x p)))) (active c_1 p))
        (not (cleared p))))))
(check-sat)
(pop 1)

; ---- resume_guest.guest keeps nonroot_has_launched_vmcs
; from nonroot_has_launched_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nonroot_has_launched_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot))
        (exists ((x Page)) (and (current c_1 x) (= (launch x) Launched)))))))
(check-sat)
(pop 1)

; ---- resume_guest.guest keeps found_2
; from found_2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_2)
(assert
  (not (forall ((c_1 Core) (p Page)) (=> (and (not (= c_1 c)) (= (mode c_1) Off)) (not (active c_1 p))))))
(check-sat)
(pop 1)

; ---- resume_guest.guest keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_3)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (current c_1 p) (not (= c_1 c)) (= (mode c_1) NonRoot))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)

; ---- resume_guest.enter keeps active_is_loaded
; from current_is_known, active_is_loaded, found_1; hypotheses 1, 10
(push 1)
(declare-fun c () Core)
(assert current_is_known)
(assert active_is_loaded)
(assert found_1)
(assert (forall ((x Page)) (=> (current_here c x) (unlinked x))))
(assert (exists ((p Page)) (current c p)))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (or
          (and (= c_1 c) (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x))))
          (active c_1 x))
        (loaded c_1 x)))))
(check-sat)
(pop 1)

; ---- resume_guest.enter keeps one_core_per_vmcs
; from current_is_known, one_core_per_vmcs, found_1; hypotheses 1, 10
(push 1)
(declare-fun c () Core)
(assert current_is_known)
(assert one_core_per_vmcs)
(assert found_1)
(assert (forall ((x Page)) (=> (current_here c x) (unlinked x))))
(assert (exists ((p Page)) (current c p)))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and
          (or
            (and (= c_1 c) (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x))))
            (active c_1 x))
          (or
            (and (= d c) (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x))))
            (active d x)))
        (= c_1 d)))))
(check-sat)
(pop 1)

; ---- resume_guest.enter keeps nonroot_has_launched_vmcs
; from nonroot_has_launched_vmcs; hypotheses 10, 13
(push 1)
(declare-fun c () Core)
(assert nonroot_has_launched_vmcs)
(assert (exists ((p Page)) (current c p)))
(assert (not (exists ((x Page)) (and (current c x) (= (launch x) Clear)))))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or (= c_1 c) (= (mode c_1) NonRoot))
        (exists ((x Page)) (and (current c_1 x) (= (launch x) Launched)))))))
(check-sat)
(pop 1)

; ---- resume_guest.enter keeps found_2
; from found_2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_2)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) Off))
        (not
          (or (and (= c_1 c) (exists ((x Page)) (and (current c x) (shadowing x) (link x p)))) (active c_1 p)))))))
(check-sat)
(pop 1)

; ---- resume_guest.enter keeps found_3
; from current_is_known, found_1, found_3; hypotheses 1, 10
(push 1)
(declare-fun c () Core)
(assert current_is_known)
(assert found_1)
(assert found_3)
(assert (forall ((x Page)) (=> (current_here c x) (unlinked x))))
(assert (exists ((p Page)) (current c p)))
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (current c_1 p) (or (= c_1 c) (= (mode c_1) NonRoot)))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)

; ---- resume_guest.enter keeps found_10
; from current_is_known, found_1, found_10; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert current_is_known)
(assert found_1)
(assert found_10)
(assert (forall ((x Page)) (=> (current_here c x) (unlinked x))))
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (or (and (= c_1 c) (exists ((x Page)) (and (current c x) (shadowing x) (link x p)))) (active c_1 p))
        (not (cleared p))))))
(check-sat)
(pop 1)

; ---- call.guest keeps nonroot_has_launched_vmcs
; from nonroot_has_launched_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nonroot_has_launched_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot))
        (exists ((x Page)) (and (current c_1 x) (= (launch x) Launched)))))))
(check-sat)
(pop 1)

; ---- call.guest keeps found_2
; from found_2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_2)
(assert
  (not (forall ((c_1 Core) (p Page)) (=> (and (not (= c_1 c)) (= (mode c_1) Off)) (not (active c_1 p))))))
(check-sat)
(pop 1)

; ---- call.guest keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_3)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (current c_1 p) (not (= c_1 c)) (= (mode c_1) NonRoot))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)

; ---- invalidate_ept.guest keeps nonroot_has_launched_vmcs
; from nonroot_has_launched_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nonroot_has_launched_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot))
        (exists ((x Page)) (and (current c_1 x) (= (launch x) Launched)))))))
(check-sat)
(pop 1)

; ---- invalidate_ept.guest keeps found_2
; from found_2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_2)
(assert
  (not (forall ((c_1 Core) (p Page)) (=> (and (not (= c_1 c)) (= (mode c_1) Off)) (not (active c_1 p))))))
(check-sat)
(pop 1)

; ---- invalidate_ept.guest keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_3)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (current c_1 p) (not (= c_1 c)) (= (mode c_1) NonRoot))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)

; ---- invalidate_vpid.guest keeps nonroot_has_launched_vmcs
; from nonroot_has_launched_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nonroot_has_launched_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot))
        (exists ((x Page)) (and (current c_1 x) (= (launch x) Launched)))))))
(check-sat)
(pop 1)

; ---- invalidate_vpid.guest keeps found_2
; from found_2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_2)
(assert
  (not (forall ((c_1 Core) (p Page)) (=> (and (not (= c_1 c)) (= (mode c_1) Off)) (not (active c_1 p))))))
(check-sat)
(pop 1)

; ---- invalidate_vpid.guest keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_3)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (current c_1 p) (not (= c_1 c)) (= (mode c_1) NonRoot))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)

; ---- switch_ept.disabled keeps nonroot_has_launched_vmcs
; from nonroot_has_launched_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nonroot_has_launched_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot))
        (exists ((x Page)) (and (current c_1 x) (= (launch x) Launched)))))))
(check-sat)
(pop 1)

; ---- switch_ept.disabled keeps found_2
; from found_2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_2)
(assert
  (not (forall ((c_1 Core) (p Page)) (=> (and (not (= c_1 c)) (= (mode c_1) Off)) (not (active c_1 p))))))
(check-sat)
(pop 1)

; ---- switch_ept.disabled keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_3)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (current c_1 p) (not (= c_1 c)) (= (mode c_1) NonRoot))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)

; ---- switch_ept.bad_eptp keeps nonroot_has_launched_vmcs
; from nonroot_has_launched_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nonroot_has_launched_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot))
        (exists ((x Page)) (and (current c_1 x) (= (launch x) Launched)))))))
(check-sat)
(pop 1)

; ---- switch_ept.bad_eptp keeps found_2
; from found_2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_2)
(assert
  (not (forall ((c_1 Core) (p Page)) (=> (and (not (= c_1 c)) (= (mode c_1) Off)) (not (active c_1 p))))))
(check-sat)
(pop 1)

; ---- switch_ept.bad_eptp keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_3)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (current c_1 p) (not (= c_1 c)) (= (mode c_1) NonRoot))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)

; ---- identify.guest keeps nonroot_has_launched_vmcs
; from nonroot_has_launched_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert nonroot_has_launched_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot))
        (exists ((x Page)) (and (current c_1 x) (= (launch x) Launched)))))))
(check-sat)
(pop 1)

; ---- identify.guest keeps found_2
; from found_2; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_2)
(assert
  (not (forall ((c_1 Core) (p Page)) (=> (and (not (= c_1 c)) (= (mode c_1) Off)) (not (active c_1 p))))))
(check-sat)
(pop 1)

; ---- identify.guest keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun c () Core)
(assert found_3)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (current c_1 p) (not (= c_1 c)) (= (mode c_1) NonRoot))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)

; ---- reuse_memory.store keeps nonroot_has_launched_vmcs
; from vmx.current_is_active, vmx.guest_has_vmcs, active_is_loaded, nonroot_has_launched_vmcs; hypotheses 2
(push 1)
(declare-fun x () Page)
(declare-fun reuse_memory.store.any1 () Launch)
(assert vmx.current_is_active)
(assert vmx.guest_has_vmcs)
(assert active_is_loaded)
(assert nonroot_has_launched_vmcs)
(assert (forall ((c Core)) (not (loaded c x))))
(assert
  (not
    (forall ((c Core))
      (=>
        (= (mode c) NonRoot)
        (exists ((x_1 Page))
          (and (current c x_1) (ite (= x_1 x) (= reuse_memory.store.any1 Launched) (= (launch x_1) Launched))))))))
(check-sat)
(pop 1)

; ---- reuse_memory.store keeps found_1
; from found_1; hypotheses none
(push 1)
(declare-fun x () Page)
(declare-fun reuse_memory.store.any7 (Page) Bool)
(assert
  (forall ((x Page) (y Page)) (=> (and (reuse_memory.store.any7 x) (reuse_memory.store.any7 y)) (= x y))))
(assert found_1)
(assert
  (not
    (forall ((p Page))
      (=>
        (and (not (= p x)) (unlinked p))
        (ite
          (= p x)
          (not (exists ((p_1 Page)) (reuse_memory.store.any7 p_1)))
          (not (exists ((p_1 Page)) (link p p_1))))))))
(check-sat)
(pop 1)

; ---- reuse_memory.store keeps found_3
; from vmx.current_is_active, active_is_loaded, found_3; hypotheses 2
(push 1)
(declare-fun x () Page)
(declare-fun reuse_memory.store.any7 (Page) Bool)
(assert
  (forall ((x Page) (y Page)) (=> (and (reuse_memory.store.any7 x) (reuse_memory.store.any7 y)) (= x y))))
(assert vmx.current_is_active)
(assert active_is_loaded)
(assert found_3)
(assert (forall ((c Core)) (not (loaded c x))))
(assert
  (not
    (forall ((c Core) (p Page))
      (=>
        (and (current c p) (= (mode c) NonRoot))
        (ite
          (= p x)
          (not (exists ((p_1 Page)) (reuse_memory.store.any7 p_1)))
          (not (exists ((p_1 Page)) (link p p_1))))))))
(check-sat)
(pop 1)

; ---- reuse_memory.store keeps found_10
; from found_10; hypotheses none
(push 1)
(declare-fun x () Page)
(assert found_10)
(assert (not (forall ((c Core) (p Page)) (=> (active c p) (not (and (not (= p x)) (cleared p)))))))
(check-sat)
(pop 1)

; ---- monitor_returns.enter keeps nonroot_has_launched_vmcs
; from nonroot_has_launched_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun executive () Page)
(assert nonroot_has_launched_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (and (= c_1 c) (vmxon_pointer c executive))) (= (mode c_1) NonRoot))
        (exists ((x Page)) (and (current c_1 x) (= (launch x) Launched)))))))
(check-sat)
(pop 1)

; ---- monitor_returns.enter keeps found_2
; from found_2; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun executive () Page)
(assert found_2)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=> (and (not (and (= c_1 c) (vmxon_pointer c executive))) (= (mode c_1) Off)) (not (active c_1 p))))))
(check-sat)
(pop 1)

; ---- monitor_returns.enter keeps found_3
; from found_3; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun executive () Page)
(assert found_3)
(assert
  (not
    (forall ((c_1 Core) (p Page))
      (=>
        (and (current c_1 p) (not (and (= c_1 c) (vmxon_pointer c executive))) (= (mode c_1) NonRoot))
        (not (exists ((p_1 Page)) (link p p_1)))))))
(check-sat)
(pop 1)
