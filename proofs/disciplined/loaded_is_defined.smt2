; vmxmodel 0.1.0, certificate format 1
; module: disciplined
; property: loaded_is_defined
; claim: invariant: all c: Core, x: Page: loaded[c, x] and mode[c] != Off implies contents[x] == Defined
; method: 1-induction
; invariant: active_is_loaded: all c: Core, x: Page: active[c, x] implies loaded[c, x]
; invariant: current_is_known: all c: Core, x: Page: current[c] == x implies current_here[c] == x
; invariant: entering_is_known: all c: Core: mode[c] != Off implies entered_vmx[c]
; invariant: loaded_once: all c, d: Core, x: Page: loaded[c, x] and loaded[d, x] implies c == d
; invariant: loaded_is_vmcs: all c, d: Core, x: Page: loaded[c, x] implies region[d] != x
; invariant: region_in_use: all c: Core, x: Page: vmxon_pointer[c] == x implies region[c] == x
; invariant: cleared_is_free: all c: Core, x: Page: cleared[x] implies not loaded[c, x] and region[c] != x
; invariant: cleared_is_defined: all x: Page: cleared[x] implies contents[x] == Defined
; invariant: loaded_is_defined: all c: Core, x: Page: loaded[c, x] and mode[c] != Off implies contents[x] == Defined
; invariant: unlinked_is_true: all x: Page: unlinked[x] implies link[x] == none
; invariant: guest_is_unlinked: all c: Core, x: Page: mode[c] == NonRoot and current[c] == x implies link[x] == none
; invariant: one_core_per_vmcs: all c, d: Core, x: Page: active[c, x] and active[d, x] implies c == d
; invariant: nonroot_has_launched_vmcs: all c: Core: mode[c] == NonRoot implies some x: Page: current[c] == x and launch[x] == Launched
; invariant: no_vmxoff_with_active_vmcs: all c: Core, x: Page: active[c, x] implies mode[c] != Off
; invariant: active_is_defined: all c: Core, x: Page: active[c, x] implies contents[x] == Defined
; lemma: vmx.current_is_active in vmx/current_is_active.smt2: all c: Core, x: Page: current[c] == x implies active[c, x]
; lemma: vmx.pointers_in_vmx_only in vmx/pointers_in_vmx_only.smt2: all c: Core, x: Page: vmxon_pointer[c] == x or current[c] == x implies mode[c] != Off
; lemma: vmx.guest_has_vmcs in vmx/guest_has_vmcs.smt2: all c: Core: mode[c] == NonRoot implies current[c] != none
; lemma: vmx.launched_is_active in vmx/launched_is_active.smt2: all x: Page: contents[x] == Defined and launch[x] == Launched implies some c: Core: active[c, x]
; assume: regions_differ: all c, d: Core: region[c] == region[d] implies c == d
; transitions: WRITE_BACK, RESET, TAKE_INIT.guest, SIPI.guest, EXTERNAL_INTERRUPT, EXCEPTION_OR_NMI, TRIPLE_FAULT, EPT_VIOLATION, set_feature_control.intercepted, set_cr0.intercepted, set_cr4.intercepted, enter_smx.guest, leave_smx.guest, write_identifier.store, take.guest, take.enter, release.guest, release.leave, power_down.guest, power_down.down, clear.guest, clear.clear, load.guest, load.load, unlink.guest, unlink.write, write.guest, write.write, read.guest, ask_current.guest, launch_guest.guest, launch_guest.enter, resume_guest.guest, resume_guest.enter, call.guest, invalidate_ept.guest, invalidate_vpid.guest, switch_ept.disabled, switch_ept.bad_eptp, identify.guest, reuse_memory.store, monitor_returns.enter
; obligations: 260, each to be answered unsat

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
(declare-fun contents (Page) Contents)
(declare-fun region (Core) Page)
(declare-fun entered_vmx (Core) Bool)
(declare-fun loaded (Core Page) Bool)
(declare-fun current_here (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current_here i1 x) (current_here i1 y)) (= x y))))
(declare-fun cleared (Page) Bool)
(declare-fun unlinked (Page) Bool)
; assume regions_differ
(assert (forall ((c Core) (d Core)) (=> (= (region c) (region d)) (= c d))))

(define-fun init_mode () Bool (forall ((i Core)) (= (mode i) Off)))
(define-fun init_vmxon_pointer () Bool (forall ((i Core)) (not (exists ((p Page)) (vmxon_pointer i p)))))
(define-fun init_current () Bool (forall ((i Core)) (not (exists ((p Page)) (current i p)))))
(define-fun init_active () Bool (forall ((i1 Core) (i2 Page)) (not (active i1 i2))))
(define-fun init_contents () Bool (forall ((i Page)) (= (contents i) Unknown)))
(define-fun init_entered_vmx () Bool (forall ((i Core)) (not (entered_vmx i))))
(define-fun init_loaded () Bool (forall ((i1 Core) (i2 Page)) (not (loaded i1 i2))))
(define-fun init_current_here () Bool (forall ((i Core)) (not (exists ((p Page)) (current_here i p)))))
(define-fun init_cleared () Bool (forall ((i Page)) (not (cleared i))))
(define-fun init_unlinked () Bool (forall ((i Page)) (not (unlinked i))))
(define-fun vmx.current_is_active () Bool (forall ((c Core) (x Page)) (=> (current c x) (active c x))))
(define-fun vmx.pointers_in_vmx_only () Bool
  (forall ((c Core) (x Page)) (=> (or (vmxon_pointer c x) (current c x)) (not (= (mode c) Off)))))
(define-fun vmx.guest_has_vmcs () Bool
  (forall ((c Core)) (=> (= (mode c) NonRoot) (exists ((p Page)) (current c p)))))
(define-fun vmx.launched_is_active () Bool
  (forall ((x Page))
    (=> (and (= (contents x) Defined) (= (launch x) Launched)) (exists ((c Core)) (active c x)))))
(define-fun active_is_loaded () Bool (forall ((c Core) (x Page)) (=> (active c x) (loaded c x))))
(define-fun current_is_known () Bool (forall ((c Core) (x Page)) (=> (current c x) (current_here c x))))
(define-fun entering_is_known () Bool (forall ((c Core)) (=> (not (= (mode c) Off)) (entered_vmx c))))
(define-fun loaded_once () Bool
  (forall ((c Core) (d Core) (x Page)) (=> (and (loaded c x) (loaded d x)) (= c d))))
(define-fun loaded_is_vmcs () Bool
  (forall ((c Core) (d Core) (x Page)) (=> (loaded c x) (not (= (region d) x)))))
(define-fun region_in_use () Bool (forall ((c Core) (x Page)) (=> (vmxon_pointer c x) (= (region c) x))))
(define-fun cleared_is_free () Bool
  (forall ((c Core) (x Page)) (=> (cleared x) (and (not (loaded c x)) (not (= (region c) x))))))
(define-fun cleared_is_defined () Bool (forall ((x Page)) (=> (cleared x) (= (contents x) Defined))))
(define-fun loaded_is_defined () Bool
  (forall ((c Core) (x Page)) (=> (and (loaded c x) (not (= (mode c) Off))) (= (contents x) Defined))))
(define-fun unlinked_is_true () Bool
  (forall ((x Page)) (=> (unlinked x) (not (exists ((p Page)) (link x p))))))
(define-fun guest_is_unlinked () Bool
  (forall ((c Core) (x Page))
    (=> (and (= (mode c) NonRoot) (current c x)) (not (exists ((p Page)) (link x p))))))
(define-fun one_core_per_vmcs () Bool
  (forall ((c Core) (d Core) (x Page)) (=> (and (active c x) (active d x)) (= c d))))
(define-fun nonroot_has_launched_vmcs () Bool
  (forall ((c Core))
    (=> (= (mode c) NonRoot) (exists ((x Page)) (and (current c x) (= (launch x) Launched))))))
(define-fun no_vmxoff_with_active_vmcs () Bool
  (forall ((c Core) (x Page)) (=> (active c x) (not (= (mode c) Off)))))
(define-fun active_is_defined () Bool (forall ((c Core) (x Page)) (=> (active c x) (= (contents x) Defined))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially active_is_loaded
(push 1)
(assert init_active)
(assert init_loaded)
(assert (not active_is_loaded))
(check-sat)
(pop 1)

; ---- initially current_is_known
(push 1)
(assert init_current)
(assert init_current_here)
(assert (not current_is_known))
(check-sat)
(pop 1)

; ---- initially entering_is_known
(push 1)
(assert init_mode)
(assert init_entered_vmx)
(assert (not entering_is_known))
(check-sat)
(pop 1)

; ---- initially loaded_once
(push 1)
(assert init_loaded)
(assert (not loaded_once))
(check-sat)
(pop 1)

; ---- initially loaded_is_vmcs
(push 1)
(assert init_loaded)
(assert (not loaded_is_vmcs))
(check-sat)
(pop 1)

; ---- initially region_in_use
(push 1)
(assert init_vmxon_pointer)
(assert (not region_in_use))
(check-sat)
(pop 1)

; ---- initially cleared_is_free
(push 1)
(assert init_loaded)
(assert init_cleared)
(assert (not cleared_is_free))
(check-sat)
(pop 1)

; ---- initially cleared_is_defined
(push 1)
(assert init_contents)
(assert init_cleared)
(assert (not cleared_is_defined))
(check-sat)
(pop 1)

; ---- initially loaded_is_defined
(push 1)
(assert init_mode)
(assert init_contents)
(assert init_loaded)
(assert (not loaded_is_defined))
(check-sat)
(pop 1)

; ---- initially unlinked_is_true
(push 1)
(assert init_unlinked)
(assert (not unlinked_is_true))
(check-sat)
(pop 1)

; ---- initially guest_is_unlinked
(push 1)
(assert init_mode)
(assert init_current)
(assert (not guest_is_unlinked))
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

; ---- initially no_vmxoff_with_active_vmcs
(push 1)
(assert init_mode)
(assert init_active)
(assert (not no_vmxoff_with_active_vmcs))
(check-sat)
(pop 1)

; ---- initially active_is_defined
(push 1)
(assert init_active)
(assert init_contents)
(assert (not active_is_defined))
(check-sat)
(pop 1)

; ---- WRITE_BACK keeps cleared_is_defined
; from one_core_per_vmcs, no_vmxoff_with_active_vmcs; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert one_core_per_vmcs)
(assert no_vmxoff_with_active_vmcs)
(assert (active c x))
(assert (or (= (mode c) Off) (exists ((d Core)) (and (not (= d c)) (active d x)))))
(assert (not (forall ((x_1 Page)) (=> (cleared x_1) (and (not (= x_1 x)) (= (contents x_1) Defined))))))
(check-sat)
(pop 1)

; ---- WRITE_BACK keeps loaded_is_defined
; from one_core_per_vmcs, no_vmxoff_with_active_vmcs; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert one_core_per_vmcs)
(assert no_vmxoff_with_active_vmcs)
(assert (active c x))
(assert (or (= (mode c) Off) (exists ((d Core)) (and (not (= d c)) (active d x)))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (loaded c_1 x_1) (not (= (mode c_1) Off))) (and (not (= x_1 x)) (= (contents x_1) Defined))))))
(check-sat)
(pop 1)

; ---- WRITE_BACK keeps unlinked_is_true
; from one_core_per_vmcs, no_vmxoff_with_active_vmcs; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun WRITE_BACK.any7 (Page) Bool)
(assert (forall ((x Page) (y Page)) (=> (and (WRITE_BACK.any7 x) (WRITE_BACK.any7 y)) (= x y))))
(assert one_core_per_vmcs)
(assert no_vmxoff_with_active_vmcs)
(assert (active c x))
(assert (or (= (mode c) Off) (exists ((d Core)) (and (not (= d c)) (active d x)))))
(assert
  (not
    (forall ((x_1 Page))
      (=>
        (unlinked x_1)
        (ite (= x_1 x) (not (exists ((p Page)) (WRITE_BACK.any7 p))) (not (exists ((p Page)) (link x_1 p))))))))
(check-sat)
(pop 1)

; ---- WRITE_BACK keeps guest_is_unlinked
; from one_core_per_vmcs, no_vmxoff_with_active_vmcs; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun WRITE_BACK.any7 (Page) Bool)
(assert (forall ((x Page) (y Page)) (=> (and (WRITE_BACK.any7 x) (WRITE_BACK.any7 y)) (= x y))))
(assert one_core_per_vmcs)
(assert no_vmxoff_with_active_vmcs)
(assert (active c x))
(assert (or (= (mode c) Off) (exists ((d Core)) (and (not (= d c)) (active d x)))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= (mode c_1) NonRoot) (current c_1 x_1))
        (ite (= x_1 x) (not (exists ((p Page)) (WRITE_BACK.any7 p))) (not (exists ((p Page)) (link x_1 p))))))))
(check-sat)
(pop 1)

; ---- WRITE_BACK keeps nonroot_has_launched_vmcs
; from one_core_per_vmcs, no_vmxoff_with_active_vmcs; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(declare-fun WRITE_BACK.any1 () Launch)
(assert one_core_per_vmcs)
(assert no_vmxoff_with_active_vmcs)
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

; ---- WRITE_BACK keeps active_is_defined
; from one_core_per_vmcs, no_vmxoff_with_active_vmcs; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert one_core_per_vmcs)
(assert no_vmxoff_with_active_vmcs)
(assert (active c x))
(assert (or (= (mode c) Off) (exists ((d Core)) (and (not (= d c)) (active d x)))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page)) (=> (active c_1 x_1) (and (not (= x_1 x)) (= (contents x_1) Defined))))))
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

; ---- RESET keeps current_is_known
; from current_is_known; hypotheses none
(push 1)
(declare-fun c () Core)
(assert current_is_known)
(assert (not (forall ((c_1 Core) (x Page)) (=> (ite (= c_1 c) false (current c_1 x)) (current_here c_1 x)))))
(check-sat)
(pop 1)

; ---- RESET keeps entering_is_known
; from entering_is_known; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (not (forall ((c_1 Core)) (=> (not (or (= c_1 c) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- RESET keeps region_in_use
; from region_in_use; hypotheses none
(push 1)
(declare-fun c () Core)
(assert region_in_use)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (ite (= c_1 c) false (vmxon_pointer c_1 x)) (= (region c_1) x)))))
(check-sat)
(pop 1)

; ---- RESET keeps cleared_is_defined
; from active_is_loaded, cleared_is_free, cleared_is_defined; hypotheses none
(push 1)
(declare-fun c () Core)
(assert active_is_loaded)
(assert cleared_is_free)
(assert cleared_is_defined)
(assert (not (forall ((x Page)) (=> (cleared x) (and (not (active c x)) (= (contents x) Defined))))))
(check-sat)
(pop 1)

; ---- RESET keeps loaded_is_defined
; from active_is_loaded, loaded_once, loaded_is_defined; hypotheses none
(push 1)
(declare-fun c () Core)
(assert active_is_loaded)
(assert loaded_once)
(assert loaded_is_defined)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (and (loaded c_1 x) (not (or (= c_1 c) (= (mode c_1) Off))))
        (and (not (active c x)) (= (contents x) Defined))))))
(check-sat)
(pop 1)

; ---- RESET keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot) (ite (= c_1 c) false (current c_1 x)))
        (not (exists ((p Page)) (link x p)))))))
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

; ---- RESET keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (active c_1 x)) (not (or (= c_1 c) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- RESET keeps active_is_defined
; from one_core_per_vmcs, active_is_defined; hypotheses none
(push 1)
(declare-fun c () Core)
(assert one_core_per_vmcs)
(assert active_is_defined)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (active c_1 x)) (and (not (active c x)) (= (contents x) Defined))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.guest keeps entering_is_known
; from entering_is_known; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.guest keeps loaded_is_defined
; from loaded_is_defined; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert loaded_is_defined)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (loaded c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))) (= (contents x) Defined)))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.guest keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (not (exists ((p Page)) (link x p)))))))
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

; ---- TAKE_INIT.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- SIPI.guest keeps entering_is_known
; from entering_is_known; hypotheses 2
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- SIPI.guest keeps loaded_is_defined
; from loaded_is_defined; hypotheses 2
(push 1)
(declare-fun c () Core)
(assert loaded_is_defined)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (loaded c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))) (= (contents x) Defined)))))
(check-sat)
(pop 1)

; ---- SIPI.guest keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (not (exists ((p Page)) (link x p)))))))
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

; ---- SIPI.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- EXTERNAL_INTERRUPT keeps entering_is_known
; from entering_is_known; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- EXTERNAL_INTERRUPT keeps loaded_is_defined
; from loaded_is_defined; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert loaded_is_defined)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (loaded c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))) (= (contents x) Defined)))))
(check-sat)
(pop 1)

; ---- EXTERNAL_INTERRUPT keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (not (exists ((p Page)) (link x p)))))))
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

; ---- EXTERNAL_INTERRUPT keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- EXCEPTION_OR_NMI keeps entering_is_known
; from entering_is_known; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- EXCEPTION_OR_NMI keeps loaded_is_defined
; from loaded_is_defined; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert loaded_is_defined)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (loaded c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))) (= (contents x) Defined)))))
(check-sat)
(pop 1)

; ---- EXCEPTION_OR_NMI keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (not (exists ((p Page)) (link x p)))))))
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

; ---- EXCEPTION_OR_NMI keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- TRIPLE_FAULT keeps entering_is_known
; from entering_is_known; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- TRIPLE_FAULT keeps loaded_is_defined
; from loaded_is_defined; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert loaded_is_defined)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (loaded c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))) (= (contents x) Defined)))))
(check-sat)
(pop 1)

; ---- TRIPLE_FAULT keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (not (exists ((p Page)) (link x p)))))))
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

; ---- TRIPLE_FAULT keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION keeps entering_is_known
; from entering_is_known; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION keeps loaded_is_defined
; from loaded_is_defined; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert loaded_is_defined)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (loaded c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))) (= (contents x) Defined)))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (not (exists ((p Page)) (link x p)))))))
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

; ---- EPT_VIOLATION keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- set_feature_control.intercepted keeps entering_is_known
; from entering_is_known; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- set_feature_control.intercepted keeps loaded_is_defined
; from loaded_is_defined; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert loaded_is_defined)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (loaded c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))) (= (contents x) Defined)))))
(check-sat)
(pop 1)

; ---- set_feature_control.intercepted keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (not (exists ((p Page)) (link x p)))))))
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

; ---- set_feature_control.intercepted keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- set_cr0.intercepted keeps entering_is_known
; from entering_is_known; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- set_cr0.intercepted keeps loaded_is_defined
; from loaded_is_defined; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert loaded_is_defined)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (loaded c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))) (= (contents x) Defined)))))
(check-sat)
(pop 1)

; ---- set_cr0.intercepted keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (not (exists ((p Page)) (link x p)))))))
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

; ---- set_cr0.intercepted keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- set_cr4.intercepted keeps entering_is_known
; from entering_is_known; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- set_cr4.intercepted keeps loaded_is_defined
; from loaded_is_defined; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert loaded_is_defined)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (loaded c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))) (= (contents x) Defined)))))
(check-sat)
(pop 1)

; ---- set_cr4.intercepted keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (not (exists ((p Page)) (link x p)))))))
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

; ---- set_cr4.intercepted keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- enter_smx.guest keeps entering_is_known
; from entering_is_known; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- enter_smx.guest keeps loaded_is_defined
; from loaded_is_defined; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert loaded_is_defined)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (loaded c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))) (= (contents x) Defined)))))
(check-sat)
(pop 1)

; ---- enter_smx.guest keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (not (exists ((p Page)) (link x p)))))))
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

; ---- enter_smx.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- leave_smx.guest keeps entering_is_known
; from entering_is_known; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- leave_smx.guest keeps loaded_is_defined
; from loaded_is_defined; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert loaded_is_defined)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (loaded c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))) (= (contents x) Defined)))))
(check-sat)
(pop 1)

; ---- leave_smx.guest keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (not (exists ((p Page)) (link x p)))))))
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

; ---- leave_smx.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- write_identifier.store keeps cleared_is_defined
; from active_is_loaded, cleared_is_defined; hypotheses 1
(push 1)
(declare-fun x () Page)
(assert active_is_loaded)
(assert cleared_is_defined)
(assert (forall ((c Core)) (not (loaded c x))))
(assert
  (not
    (forall ((x_1 Page))
      (=>
        (cleared x_1)
        (and (not (and (= x_1 x) (exists ((c Core)) (active c x)))) (= (contents x_1) Defined))))))
(check-sat)
(pop 1)

; ---- write_identifier.store keeps loaded_is_defined
; from loaded_is_defined; hypotheses 1
(push 1)
(declare-fun x () Page)
(assert loaded_is_defined)
(assert (forall ((c Core)) (not (loaded c x))))
(assert
  (not
    (forall ((c Core) (x_1 Page))
      (=>
        (and (loaded c x_1) (not (= (mode c) Off)))
        (and (not (and (= x_1 x) (exists ((c_1 Core)) (active c_1 x)))) (= (contents x_1) Defined))))))
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

; ---- write_identifier.store keeps active_is_defined
; from active_is_loaded, active_is_defined; hypotheses 1
(push 1)
(declare-fun x () Page)
(assert active_is_loaded)
(assert active_is_defined)
(assert (forall ((c Core)) (not (loaded c x))))
(assert
  (not
    (forall ((c Core) (x_1 Page))
      (=>
        (active c x_1)
        (and (not (and (= x_1 x) (exists ((c_1 Core)) (active c_1 x)))) (= (contents x_1) Defined))))))
(check-sat)
(pop 1)

; ---- take.guest keeps entering_is_known
; from entering_is_known; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- take.guest keeps loaded_is_defined
; from loaded_is_defined; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert loaded_is_defined)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (loaded c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))) (= (contents x) Defined)))))
(check-sat)
(pop 1)

; ---- take.guest keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (not (exists ((p Page)) (link x p)))))))
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

; ---- take.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- take.enter keeps active_is_loaded
; from active_is_loaded, no_vmxoff_with_active_vmcs; hypotheses 8, 10
(push 1)
(declare-fun c () Core)
(assert active_is_loaded)
(assert no_vmxoff_with_active_vmcs)
(assert (not (= (mode c) NonRoot)))
(assert (not (= (mode c) Root)))
(assert (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (and (not (= c_1 c)) (loaded c_1 x))))))
(check-sat)
(pop 1)

; ---- take.enter keeps current_is_known
; from current_is_known; hypotheses none
(push 1)
(declare-fun c () Core)
(assert current_is_known)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (current c_1 x)) (ite (= c_1 c) false (current_here c_1 x))))))
(check-sat)
(pop 1)

; ---- take.enter keeps entering_is_known
; from entering_is_known; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert
  (not
    (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (or (= c_1 c) (entered_vmx c_1))))))
(check-sat)
(pop 1)

; ---- take.enter keeps loaded_once
; from loaded_once; hypotheses none
(push 1)
(declare-fun c () Core)
(assert loaded_once)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=> (and (not (= c_1 c)) (loaded c_1 x) (not (= d c)) (loaded d x)) (= c_1 d)))))
(check-sat)
(pop 1)

; ---- take.enter keeps loaded_is_vmcs
; from loaded_is_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert loaded_is_vmcs)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page)) (=> (and (not (= c_1 c)) (loaded c_1 x)) (not (= (region d) x))))))
(check-sat)
(pop 1)

; ---- take.enter keeps region_in_use
; from region_in_use; hypotheses none
(push 1)
(declare-fun c () Core)
(assert region_in_use)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) (= (region c) x) (vmxon_pointer c_1 x)) (= (region c_1) x)))))
(check-sat)
(pop 1)

; ---- take.enter keeps cleared_is_free
; from cleared_is_free; hypotheses none
(push 1)
(declare-fun c () Core)
(assert cleared_is_free)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (and (not (loaded c x)) (cleared x))
        (and (not (and (not (= c_1 c)) (loaded c_1 x))) (not (= (region c_1) x)))))))
(check-sat)
(pop 1)

; ---- take.enter keeps cleared_is_defined
; from cleared_is_free, cleared_is_defined; hypotheses none
(push 1)
(declare-fun c () Core)
(assert cleared_is_free)
(assert cleared_is_defined)
(assert
  (not
    (forall ((x Page))
      (=> (and (not (loaded c x)) (cleared x)) (and (not (= x (region c))) (= (contents x) Defined))))))
(check-sat)
(pop 1)

; ---- take.enter keeps loaded_is_defined
; from loaded_is_vmcs, loaded_is_defined; hypotheses none
(push 1)
(declare-fun c () Core)
(assert loaded_is_vmcs)
(assert loaded_is_defined)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (and (not (= c_1 c)) (loaded c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off))))
        (and (not (= x (region c))) (= (contents x) Defined))))))
(check-sat)
(pop 1)

; ---- take.enter keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot) (ite (= c_1 c) false (current c_1 x)))
        (not (exists ((p Page)) (link x p)))))))
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

; ---- take.enter keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- take.enter keeps active_is_defined
; from active_is_loaded, loaded_is_vmcs, active_is_defined; hypotheses none
(push 1)
(declare-fun c () Core)
(assert active_is_loaded)
(assert loaded_is_vmcs)
(assert active_is_defined)
(assert
  (not
    (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (and (not (= x (region c))) (= (contents x) Defined))))))
(check-sat)
(pop 1)

; ---- release.guest keeps entering_is_known
; from entering_is_known; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- release.guest keeps loaded_is_defined
; from loaded_is_defined; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert loaded_is_defined)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (loaded c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))) (= (contents x) Defined)))))
(check-sat)
(pop 1)

; ---- release.guest keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (not (exists ((p Page)) (link x p)))))))
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

; ---- release.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- release.leave keeps current_is_known
; from current_is_known; hypotheses none
(push 1)
(declare-fun c () Core)
(assert current_is_known)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) false (current c_1 x)) (ite (= c_1 c) false (current_here c_1 x))))))
(check-sat)
(pop 1)

; ---- release.leave keeps entering_is_known
; from entering_is_known; hypotheses none
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert
  (not
    (forall ((c_1 Core)) (=> (not (or (= c_1 c) (= (mode c_1) Off))) (and (not (= c_1 c)) (entered_vmx c_1))))))
(check-sat)
(pop 1)

; ---- release.leave keeps region_in_use
; from region_in_use; hypotheses none
(push 1)
(declare-fun c () Core)
(assert region_in_use)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (ite (= c_1 c) false (vmxon_pointer c_1 x)) (= (region c_1) x)))))
(check-sat)
(pop 1)

; ---- release.leave keeps cleared_is_defined
; from active_is_loaded, cleared_is_free, cleared_is_defined; hypotheses none
(push 1)
(declare-fun c () Core)
(assert active_is_loaded)
(assert cleared_is_free)
(assert cleared_is_defined)
(assert (not (forall ((x Page)) (=> (cleared x) (and (not (active c x)) (= (contents x) Defined))))))
(check-sat)
(pop 1)

; ---- release.leave keeps loaded_is_defined
; from active_is_loaded, loaded_once, loaded_is_defined; hypotheses none
(push 1)
(declare-fun c () Core)
(assert active_is_loaded)
(assert loaded_once)
(assert loaded_is_defined)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (and (loaded c_1 x) (not (or (= c_1 c) (= (mode c_1) Off))))
        (and (not (active c x)) (= (contents x) Defined))))))
(check-sat)
(pop 1)

; ---- release.leave keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot) (ite (= c_1 c) false (current c_1 x)))
        (not (exists ((p Page)) (link x p)))))))
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

; ---- release.leave keeps no_vmxoff_with_active_vmcs
; from active_is_loaded, no_vmxoff_with_active_vmcs; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert active_is_loaded)
(assert no_vmxoff_with_active_vmcs)
(assert (forall ((x Page)) (not (loaded c x))))
(assert (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (or (= c_1 c) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- release.leave keeps active_is_defined
; from active_is_loaded, active_is_defined; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert active_is_loaded)
(assert active_is_defined)
(assert (forall ((x Page)) (not (loaded c x))))
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (and (not (active c x)) (= (contents x) Defined))))))
(check-sat)
(pop 1)

; ---- power_down.guest keeps entering_is_known
; from entering_is_known; hypotheses 1, 6
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (not (entered_vmx c)))
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- power_down.guest keeps loaded_is_defined
; from loaded_is_defined; hypotheses 6
(push 1)
(declare-fun c () Core)
(assert loaded_is_defined)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (loaded c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))) (= (contents x) Defined)))))
(check-sat)
(pop 1)

; ---- power_down.guest keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (not (exists ((p Page)) (link x p)))))))
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

; ---- power_down.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- power_down.down keeps cleared_is_defined
; from entering_is_known, cleared_is_defined, no_vmxoff_with_active_vmcs; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert cleared_is_defined)
(assert no_vmxoff_with_active_vmcs)
(assert (not (entered_vmx c)))
(assert (not (forall ((x Page)) (=> (cleared x) (and (not (active c x)) (= (contents x) Defined))))))
(check-sat)
(pop 1)

; ---- power_down.down keeps loaded_is_defined
; from entering_is_known, loaded_is_defined, no_vmxoff_with_active_vmcs; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert loaded_is_defined)
(assert no_vmxoff_with_active_vmcs)
(assert (not (entered_vmx c)))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (loaded c_1 x) (not (= (mode c_1) Off))) (and (not (active c x)) (= (contents x) Defined))))))
(check-sat)
(pop 1)

; ---- power_down.down keeps nonroot_has_launched_vmcs
; from entering_is_known, nonroot_has_launched_vmcs, no_vmxoff_with_active_vmcs; hypotheses 1
(push 1)
(declare-fun c () Core)
(declare-fun power_down.down.any1 (Page) Launch)
(assert entering_is_known)
(assert nonroot_has_launched_vmcs)
(assert no_vmxoff_with_active_vmcs)
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

; ---- power_down.down keeps active_is_defined
; from entering_is_known, no_vmxoff_with_active_vmcs, active_is_defined; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert no_vmxoff_with_active_vmcs)
(assert active_is_defined)
(assert (not (entered_vmx c)))
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (and (not (active c x)) (= (contents x) Defined))))))
(check-sat)
(pop 1)

; ---- clear.guest keeps entering_is_known
; from entering_is_known; hypotheses 5
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- clear.guest keeps loaded_is_defined
; from loaded_is_defined; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert loaded_is_defined)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (loaded c_1 x_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))) (= (contents x_1) Defined)))))
(check-sat)
(pop 1)

; ---- clear.guest keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x_1))
        (not (exists ((p Page)) (link x_1 p)))))))
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

; ---- clear.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x_1 Page)) (=> (active c_1 x_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- clear.clear keeps current_is_known
; from current_is_known; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert current_is_known)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (ite (and (= c_1 c) (current c x)) false (current c_1 x_1))
        (ite (and (= c_1 c) (current_here c x)) false (current_here c_1 x_1))))))
(check-sat)
(pop 1)

; ---- clear.clear keeps loaded_once
; from loaded_once; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert loaded_once)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=>
        (and (not (and (= c_1 c) (= x_1 x))) (loaded c_1 x_1) (not (and (= d c) (= x_1 x))) (loaded d x_1))
        (= c_1 d)))))
(check-sat)
(pop 1)

; ---- clear.clear keeps loaded_is_vmcs
; from loaded_is_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert loaded_is_vmcs)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=> (and (not (and (= c_1 c) (= x_1 x))) (loaded c_1 x_1)) (not (= (region d) x_1))))))
(check-sat)
(pop 1)

; ---- clear.clear keeps cleared_is_free
; from cleared_is_free; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert cleared_is_free)
(assert (forall ((c_1 Core)) (not (= (region c_1) x))))
(assert (forall ((d Core)) (=> (not (= d c)) (not (loaded d x)))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (or (= x_1 x) (cleared x_1))
        (and (not (and (not (and (= c_1 c) (= x_1 x))) (loaded c_1 x_1))) (not (= (region c_1) x_1)))))))
(check-sat)
(pop 1)

; ---- clear.clear keeps cleared_is_defined
; from active_is_loaded, region_in_use, cleared_is_defined; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert active_is_loaded)
(assert region_in_use)
(assert cleared_is_defined)
(assert (forall ((c_1 Core)) (not (= (region c_1) x))))
(assert (forall ((d Core)) (=> (not (= d c)) (not (loaded d x)))))
(assert
  (not
    (forall ((x_1 Page))
      (=>
        (or (= x_1 x) (cleared x_1))
        (ite
          (= x_1 x)
          (not
            (or (exists ((d Core)) (and (not (= d c)) (active d x))) (exists ((d Core)) (vmxon_pointer d x))))
          (= (contents x_1) Defined))))))
(check-sat)
(pop 1)

; ---- clear.clear keeps loaded_is_defined
; from loaded_is_defined; hypotheses 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert loaded_is_defined)
(assert (forall ((d Core)) (=> (not (= d c)) (not (loaded d x)))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (not (and (= c_1 c) (= x_1 x))) (loaded c_1 x_1) (not (= (mode c_1) Off)))
        (ite
          (= x_1 x)
          (not
            (or (exists ((d Core)) (and (not (= d c)) (active d x))) (exists ((d Core)) (vmxon_pointer d x))))
          (= (contents x_1) Defined))))))
(check-sat)
(pop 1)

; ---- clear.clear keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert guest_is_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= (mode c_1) NonRoot) (ite (and (= c_1 c) (current c x)) false (current c_1 x_1)))
        (not (exists ((p Page)) (link x_1 p)))))))
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

; ---- clear.clear keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (not (and (= c_1 c) (= x_1 x))) (active c_1 x_1)) (not (= (mode c_1) Off))))))
(check-sat)
(pop 1)

; ---- clear.clear keeps active_is_defined
; from active_is_loaded, active_is_defined; hypotheses 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert active_is_loaded)
(assert active_is_defined)
(assert (forall ((d Core)) (=> (not (= d c)) (not (loaded d x)))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (not (and (= c_1 c) (= x_1 x))) (active c_1 x_1))
        (ite
          (= x_1 x)
          (not
            (or (exists ((d Core)) (and (not (= d c)) (active d x))) (exists ((d Core)) (vmxon_pointer d x))))
          (= (contents x_1) Defined))))))
(check-sat)
(pop 1)

; ---- load.guest keeps entering_is_known
; from entering_is_known; hypotheses 5
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- load.guest keeps loaded_is_defined
; from loaded_is_defined; hypotheses 10
(push 1)
(declare-fun c () Core)
(assert loaded_is_defined)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (loaded c_1 x_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))) (= (contents x_1) Defined)))))
(check-sat)
(pop 1)

; ---- load.guest keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x_1))
        (not (exists ((p Page)) (link x_1 p)))))))
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

; ---- load.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x_1 Page)) (=> (active c_1 x_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- load.load keeps current_is_known
; from current_is_known; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert current_is_known)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (ite (= c_1 c) (= x x_1) (current c_1 x_1)) (ite (= c_1 c) (= x x_1) (current_here c_1 x_1))))))
(check-sat)
(pop 1)

; ---- load.load keeps loaded_once
; from loaded_once; hypotheses 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert loaded_once)
(assert (or (loaded c x) (and (cleared x) (forall ((c_1 Core)) (not (loaded c_1 x))))))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=>
        (and (or (and (= c_1 c) (= x_1 x)) (loaded c_1 x_1)) (or (and (= d c) (= x_1 x)) (loaded d x_1)))
        (= c_1 d)))))
(check-sat)
(pop 1)

; ---- load.load keeps loaded_is_vmcs
; from loaded_is_vmcs; hypotheses 1
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert loaded_is_vmcs)
(assert (forall ((c_1 Core)) (not (= (region c_1) x))))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=> (or (and (= c_1 c) (= x_1 x)) (loaded c_1 x_1)) (not (= (region d) x_1))))))
(check-sat)
(pop 1)

; ---- load.load keeps cleared_is_free
; from cleared_is_free; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert cleared_is_free)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (not (= x_1 x)) (cleared x_1))
        (and (not (or (and (= c_1 c) (= x_1 x)) (loaded c_1 x_1))) (not (= (region c_1) x_1)))))))
(check-sat)
(pop 1)

; ---- load.load keeps cleared_is_defined
; from cleared_is_defined; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert cleared_is_defined)
(assert
  (not
    (forall ((x_1 Page))
      (=>
        (and (not (= x_1 x)) (cleared x_1))
        (and
          (not (and (= x_1 x) (exists ((d Core)) (and (not (= d c)) (active d x)))))
          (= (contents x_1) Defined))))))
(check-sat)
(pop 1)

; ---- load.load keeps loaded_is_defined
; from active_is_loaded, loaded_once, cleared_is_free, cleared_is_defined, loaded_is_defined; hypotheses 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert active_is_loaded)
(assert loaded_once)
(assert cleared_is_free)
(assert cleared_is_defined)
(assert loaded_is_defined)
(assert (or (loaded c x) (and (cleared x) (forall ((c_1 Core)) (not (loaded c_1 x))))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (or (and (= c_1 c) (= x_1 x)) (loaded c_1 x_1)) (not (= (mode c_1) Off)))
        (and
          (not (and (= x_1 x) (exists ((d Core)) (and (not (= d c)) (active d x)))))
          (= (contents x_1) Defined))))))
(check-sat)
(pop 1)

; ---- load.load keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert guest_is_unlinked)
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= (mode c_1) NonRoot) (ite (= c_1 c) (= x x_1) (current c_1 x_1)))
        (not (exists ((p Page)) (link x_1 p)))))))
(check-sat)
(pop 1)

; ---- load.load keeps one_core_per_vmcs
; from active_is_loaded, loaded_once, cleared_is_free, one_core_per_vmcs; hypotheses 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert active_is_loaded)
(assert loaded_once)
(assert cleared_is_free)
(assert one_core_per_vmcs)
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

; ---- load.load keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert no_vmxoff_with_active_vmcs)
(assert (not (= (mode c) Off)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (or (and (= c_1 c) (= x_1 x)) (active c_1 x_1)) (not (= (mode c_1) Off))))))
(check-sat)
(pop 1)

; ---- load.load keeps active_is_defined
; from active_is_loaded, loaded_once, cleared_is_defined, loaded_is_defined, active_is_defined; hypotheses 2, 5
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert active_is_loaded)
(assert loaded_once)
(assert cleared_is_defined)
(assert loaded_is_defined)
(assert active_is_defined)
(assert (or (loaded c x) (and (cleared x) (forall ((c_1 Core)) (not (loaded c_1 x))))))
(assert (not (= (mode c) Off)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (or (and (= c_1 c) (= x_1 x)) (active c_1 x_1))
        (and
          (not (and (= x_1 x) (exists ((d Core)) (and (not (= d c)) (active d x)))))
          (= (contents x_1) Defined))))))
(check-sat)
(pop 1)

; ---- unlink.guest keeps entering_is_known
; from entering_is_known; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- unlink.guest keeps loaded_is_defined
; from loaded_is_defined; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert loaded_is_defined)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (loaded c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))) (= (contents x) Defined)))))
(check-sat)
(pop 1)

; ---- unlink.guest keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (not (exists ((p Page)) (link x p)))))))
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

; ---- unlink.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- unlink.write keeps unlinked_is_true
; from current_is_known, unlinked_is_true, guest_is_unlinked; hypotheses 9
(push 1)
(declare-fun c () Core)
(assert current_is_known)
(assert unlinked_is_true)
(assert guest_is_unlinked)
(assert
  (exists ((x Page))
    (ite (= (mode c) NonRoot) (exists ((y Page)) (and (current c y) (link y x))) (current c x))))
(assert
  (not
    (forall ((x Page))
      (=>
        (or (current_here c x) (unlinked x))
        (or
          (ite (= (mode c) NonRoot) (exists ((y Page)) (and (current c y) (link y x))) (current c x))
          (not (exists ((p Page)) (link x p))))))))
(check-sat)
(pop 1)

; ---- unlink.write keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (and (= (mode c_1) NonRoot) (current c_1 x))
        (or
          (ite (= (mode c) NonRoot) (exists ((y Page)) (and (current c y) (link y x))) (current c x))
          (not (exists ((p Page)) (link x p))))))))
(check-sat)
(pop 1)

; ---- write.guest keeps entering_is_known
; from entering_is_known; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- write.guest keeps loaded_is_defined
; from loaded_is_defined; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert loaded_is_defined)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (loaded c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))) (= (contents x) Defined)))))
(check-sat)
(pop 1)

; ---- write.guest keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (not (exists ((p Page)) (link x p)))))))
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

; ---- write.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- write.write keeps unlinked_is_true
; from unlinked_is_true; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun field () Field)
(assert unlinked_is_true)
(assert
  (not
    (forall ((x Page))
      (=>
        (unlinked x)
        (or
          (and
            (ite (= (mode c) NonRoot) (exists ((y Page)) (and (current c y) (link y x))) (current c x))
            (= field LinkPointer))
          (not (exists ((p Page)) (link x p))))))))
(check-sat)
(pop 1)

; ---- write.write keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun field () Field)
(assert guest_is_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (and (= (mode c_1) NonRoot) (current c_1 x))
        (or
          (and
            (ite (= (mode c) NonRoot) (exists ((y Page)) (and (current c y) (link y x))) (current c x))
            (= field LinkPointer))
          (not (exists ((p Page)) (link x p))))))))
(check-sat)
(pop 1)

; ---- read.guest keeps entering_is_known
; from entering_is_known; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- read.guest keeps loaded_is_defined
; from loaded_is_defined; hypotheses 7
(push 1)
(declare-fun c () Core)
(assert loaded_is_defined)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (loaded c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))) (= (contents x) Defined)))))
(check-sat)
(pop 1)

; ---- read.guest keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (not (exists ((p Page)) (link x p)))))))
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

; ---- read.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- ask_current.guest keeps entering_is_known
; from entering_is_known; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- ask_current.guest keeps loaded_is_defined
; from loaded_is_defined; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert loaded_is_defined)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (loaded c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))) (= (contents x) Defined)))))
(check-sat)
(pop 1)

; ---- ask_current.guest keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (not (exists ((p Page)) (link x p)))))))
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

; ---- ask_current.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- launch_guest.guest keeps entering_is_known
; from entering_is_known; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- launch_guest.guest keeps loaded_is_defined
; from loaded_is_defined; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert loaded_is_defined)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (loaded c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))) (= (contents x) Defined)))))
(check-sat)
(pop 1)

; ---- launch_guest.guest keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (not (exists ((p Page)) (link x p)))))))
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

; ---- launch_guest.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- launch_guest.enter keeps active_is_loaded
; from active_is_loaded, current_is_known, unlinked_is_true; hypotheses 1, 10
(push 1)
(declare-fun c () Core)
(assert active_is_loaded)
(assert current_is_known)
(assert unlinked_is_true)
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

; ---- launch_guest.enter keeps entering_is_known
; from entering_is_known; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- launch_guest.enter keeps cleared_is_defined
; from active_is_loaded, cleared_is_free, cleared_is_defined; hypotheses none
(push 1)
(declare-fun c () Core)
(assert active_is_loaded)
(assert cleared_is_free)
(assert cleared_is_defined)
(assert
  (not
    (forall ((x Page))
      (=>
        (cleared x)
        (and
          (not
            (and
              (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x)))
              (exists ((d Core)) (and (not (= d c)) (active d x)))))
          (= (contents x) Defined))))))
(check-sat)
(pop 1)

; ---- launch_guest.enter keeps loaded_is_defined
; from current_is_known, loaded_is_defined, unlinked_is_true; hypotheses 1, 4, 10
(push 1)
(declare-fun c () Core)
(assert current_is_known)
(assert loaded_is_defined)
(assert unlinked_is_true)
(assert (forall ((x Page)) (=> (current_here c x) (unlinked x))))
(assert (not (= (mode c) Off)))
(assert (exists ((p Page)) (current c p)))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (and (loaded c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off))))
        (and
          (not
            (and
              (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x)))
              (exists ((d Core)) (and (not (= d c)) (active d x)))))
          (= (contents x) Defined))))))
(check-sat)
(pop 1)

; ---- launch_guest.enter keeps guest_is_unlinked
; from current_is_known, unlinked_is_true, guest_is_unlinked; hypotheses 1, 10
(push 1)
(declare-fun c () Core)
(assert current_is_known)
(assert unlinked_is_true)
(assert guest_is_unlinked)
(assert (forall ((x Page)) (=> (current_here c x) (unlinked x))))
(assert (exists ((p Page)) (current c p)))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (or (= c_1 c) (= (mode c_1) NonRoot)) (current c_1 x)) (not (exists ((p Page)) (link x p)))))))
(check-sat)
(pop 1)

; ---- launch_guest.enter keeps one_core_per_vmcs
; from current_is_known, unlinked_is_true, one_core_per_vmcs; hypotheses 1, 10
(push 1)
(declare-fun c () Core)
(assert current_is_known)
(assert unlinked_is_true)
(assert one_core_per_vmcs)
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

; ---- launch_guest.enter keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (or
          (and (= c_1 c) (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x))))
          (active c_1 x))
        (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- launch_guest.enter keeps active_is_defined
; from current_is_known, unlinked_is_true, active_is_defined; hypotheses 1, 10
(push 1)
(declare-fun c () Core)
(assert current_is_known)
(assert unlinked_is_true)
(assert active_is_defined)
(assert (forall ((x Page)) (=> (current_here c x) (unlinked x))))
(assert (exists ((p Page)) (current c p)))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (or
          (and (= c_1 c) (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x))))
          (active c_1 x))
        (and
          (not
            (and
              (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x)))
              (exists ((d Core)) (and (not (= d c)) (active d x)))))
          (= (contents x) Defined))))))
(check-sat)
(pop 1)

; ---- resume_guest.guest keeps entering_is_known
; from entering_is_known; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- resume_guest.guest keeps loaded_is_defined
; from loaded_is_defined; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert loaded_is_defined)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (loaded c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))) (= (contents x) Defined)))))
(check-sat)
(pop 1)

; ---- resume_guest.guest keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (not (exists ((p Page)) (link x p)))))))
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

; ---- resume_guest.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- resume_guest.enter keeps active_is_loaded
; from active_is_loaded, current_is_known, unlinked_is_true; hypotheses 1, 10
(push 1)
(declare-fun c () Core)
(assert active_is_loaded)
(assert current_is_known)
(assert unlinked_is_true)
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

; ---- resume_guest.enter keeps entering_is_known
; from entering_is_known; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- resume_guest.enter keeps cleared_is_defined
; from active_is_loaded, cleared_is_free, cleared_is_defined; hypotheses none
(push 1)
(declare-fun c () Core)
(assert active_is_loaded)
(assert cleared_is_free)
(assert cleared_is_defined)
(assert
  (not
    (forall ((x Page))
      (=>
        (cleared x)
        (and
          (not
            (and
              (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x)))
              (exists ((d Core)) (and (not (= d c)) (active d x)))))
          (= (contents x) Defined))))))
(check-sat)
(pop 1)

; ---- resume_guest.enter keeps loaded_is_defined
; from current_is_known, loaded_is_defined, unlinked_is_true; hypotheses 1, 4, 10
(push 1)
(declare-fun c () Core)
(assert current_is_known)
(assert loaded_is_defined)
(assert unlinked_is_true)
(assert (forall ((x Page)) (=> (current_here c x) (unlinked x))))
(assert (not (= (mode c) Off)))
(assert (exists ((p Page)) (current c p)))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (and (loaded c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off))))
        (and
          (not
            (and
              (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x)))
              (exists ((d Core)) (and (not (= d c)) (active d x)))))
          (= (contents x) Defined))))))
(check-sat)
(pop 1)

; ---- resume_guest.enter keeps guest_is_unlinked
; from current_is_known, unlinked_is_true, guest_is_unlinked; hypotheses 1, 10
(push 1)
(declare-fun c () Core)
(assert current_is_known)
(assert unlinked_is_true)
(assert guest_is_unlinked)
(assert (forall ((x Page)) (=> (current_here c x) (unlinked x))))
(assert (exists ((p Page)) (current c p)))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (or (= c_1 c) (= (mode c_1) NonRoot)) (current c_1 x)) (not (exists ((p Page)) (link x p)))))))
(check-sat)
(pop 1)

; ---- resume_guest.enter keeps one_core_per_vmcs
; from current_is_known, unlinked_is_true, one_core_per_vmcs; hypotheses 1, 10
(push 1)
(declare-fun c () Core)
(assert current_is_known)
(assert unlinked_is_true)
(assert one_core_per_vmcs)
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

; ---- resume_guest.enter keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (or
          (and (= c_1 c) (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x))))
          (active c_1 x))
        (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- resume_guest.enter keeps active_is_defined
; from current_is_known, unlinked_is_true, active_is_defined; hypotheses 1, 10
(push 1)
(declare-fun c () Core)
(assert current_is_known)
(assert unlinked_is_true)
(assert active_is_defined)
(assert (forall ((x Page)) (=> (current_here c x) (unlinked x))))
(assert (exists ((p Page)) (current c p)))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (or
          (and (= c_1 c) (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x))))
          (active c_1 x))
        (and
          (not
            (and
              (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x)))
              (exists ((d Core)) (and (not (= d c)) (active d x)))))
          (= (contents x) Defined))))))
(check-sat)
(pop 1)

; ---- call.guest keeps entering_is_known
; from entering_is_known; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- call.guest keeps loaded_is_defined
; from loaded_is_defined; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert loaded_is_defined)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (loaded c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))) (= (contents x) Defined)))))
(check-sat)
(pop 1)

; ---- call.guest keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (not (exists ((p Page)) (link x p)))))))
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

; ---- call.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- invalidate_ept.guest keeps entering_is_known
; from entering_is_known; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- invalidate_ept.guest keeps loaded_is_defined
; from loaded_is_defined; hypotheses 9
(push 1)
(declare-fun c () Core)
(assert loaded_is_defined)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (loaded c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))) (= (contents x) Defined)))))
(check-sat)
(pop 1)

; ---- invalidate_ept.guest keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (not (exists ((p Page)) (link x p)))))))
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

; ---- invalidate_ept.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- invalidate_vpid.guest keeps entering_is_known
; from entering_is_known; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- invalidate_vpid.guest keeps loaded_is_defined
; from loaded_is_defined; hypotheses 9
(push 1)
(declare-fun c () Core)
(assert loaded_is_defined)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (loaded c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))) (= (contents x) Defined)))))
(check-sat)
(pop 1)

; ---- invalidate_vpid.guest keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (not (exists ((p Page)) (link x p)))))))
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

; ---- invalidate_vpid.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- switch_ept.disabled keeps entering_is_known
; from entering_is_known; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- switch_ept.disabled keeps loaded_is_defined
; from loaded_is_defined; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert loaded_is_defined)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (loaded c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))) (= (contents x) Defined)))))
(check-sat)
(pop 1)

; ---- switch_ept.disabled keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (not (exists ((p Page)) (link x p)))))))
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

; ---- switch_ept.disabled keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- switch_ept.bad_eptp keeps entering_is_known
; from entering_is_known; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- switch_ept.bad_eptp keeps loaded_is_defined
; from loaded_is_defined; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert loaded_is_defined)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (loaded c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))) (= (contents x) Defined)))))
(check-sat)
(pop 1)

; ---- switch_ept.bad_eptp keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (not (exists ((p Page)) (link x p)))))))
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

; ---- switch_ept.bad_eptp keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- identify.guest keeps entering_is_known
; from entering_is_known; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- identify.guest keeps loaded_is_defined
; from loaded_is_defined; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert loaded_is_defined)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (loaded c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))) (= (contents x) Defined)))))
(check-sat)
(pop 1)

; ---- identify.guest keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_is_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (not (exists ((p Page)) (link x p)))))))
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

; ---- identify.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- reuse_memory.store keeps cleared_is_free
; from cleared_is_free; hypotheses none
(push 1)
(declare-fun x () Page)
(assert cleared_is_free)
(assert
  (not
    (forall ((c Core) (x_1 Page))
      (=> (and (not (= x_1 x)) (cleared x_1)) (and (not (loaded c x_1)) (not (= (region c) x_1)))))))
(check-sat)
(pop 1)

; ---- reuse_memory.store keeps cleared_is_defined
; from cleared_is_defined; hypotheses none
(push 1)
(declare-fun x () Page)
(assert cleared_is_defined)
(assert
  (not
    (forall ((x_1 Page))
      (=> (and (not (= x_1 x)) (cleared x_1)) (and (not (= x_1 x)) (= (contents x_1) Defined))))))
(check-sat)
(pop 1)

; ---- reuse_memory.store keeps loaded_is_defined
; from loaded_is_defined; hypotheses 2
(push 1)
(declare-fun x () Page)
(assert loaded_is_defined)
(assert (forall ((c Core)) (not (loaded c x))))
(assert
  (not
    (forall ((c Core) (x_1 Page))
      (=> (and (loaded c x_1) (not (= (mode c) Off))) (and (not (= x_1 x)) (= (contents x_1) Defined))))))
(check-sat)
(pop 1)

; ---- reuse_memory.store keeps unlinked_is_true
; from unlinked_is_true; hypotheses none
(push 1)
(declare-fun x () Page)
(declare-fun reuse_memory.store.any7 (Page) Bool)
(assert
  (forall ((x Page) (y Page)) (=> (and (reuse_memory.store.any7 x) (reuse_memory.store.any7 y)) (= x y))))
(assert unlinked_is_true)
(assert
  (not
    (forall ((x_1 Page))
      (=>
        (and (not (= x_1 x)) (unlinked x_1))
        (ite
          (= x_1 x)
          (not (exists ((p Page)) (reuse_memory.store.any7 p)))
          (not (exists ((p Page)) (link x_1 p))))))))
(check-sat)
(pop 1)

; ---- reuse_memory.store keeps guest_is_unlinked
; from vmx.current_is_active, vmx.launched_is_active, active_is_loaded, guest_is_unlinked, nonroot_has_launched_vmcs, active_is_defined; hypotheses 2
(push 1)
(declare-fun x () Page)
(declare-fun reuse_memory.store.any7 (Page) Bool)
(assert
  (forall ((x Page) (y Page)) (=> (and (reuse_memory.store.any7 x) (reuse_memory.store.any7 y)) (= x y))))
(assert vmx.current_is_active)
(assert vmx.launched_is_active)
(assert active_is_loaded)
(assert guest_is_unlinked)
(assert nonroot_has_launched_vmcs)
(assert active_is_defined)
(assert (forall ((c Core)) (not (loaded c x))))
(assert
  (not
    (forall ((c Core) (x_1 Page))
      (=>
        (and (= (mode c) NonRoot) (current c x_1))
        (ite
          (= x_1 x)
          (not (exists ((p Page)) (reuse_memory.store.any7 p)))
          (not (exists ((p Page)) (link x_1 p))))))))
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

; ---- reuse_memory.store keeps active_is_defined
; from active_is_loaded, active_is_defined; hypotheses 2
(push 1)
(declare-fun x () Page)
(assert active_is_loaded)
(assert active_is_defined)
(assert (forall ((c Core)) (not (loaded c x))))
(assert
  (not (forall ((c Core) (x_1 Page)) (=> (active c x_1) (and (not (= x_1 x)) (= (contents x_1) Defined))))))
(check-sat)
(pop 1)

; ---- monitor_returns.enter keeps entering_is_known
; from vmx.pointers_in_vmx_only, entering_is_known; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun executive () Page)
(assert vmx.pointers_in_vmx_only)
(assert entering_is_known)
(assert
  (not
    (forall ((c_1 Core))
      (=> (not (and (not (and (= c_1 c) (vmxon_pointer c executive))) (= (mode c_1) Off))) (entered_vmx c_1)))))
(check-sat)
(pop 1)

; ---- monitor_returns.enter keeps loaded_is_defined
; from vmx.pointers_in_vmx_only, loaded_is_defined; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun executive () Page)
(assert vmx.pointers_in_vmx_only)
(assert loaded_is_defined)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (and (loaded c_1 x) (not (and (not (and (= c_1 c) (vmxon_pointer c executive))) (= (mode c_1) Off))))
        (= (contents x) Defined)))))
(check-sat)
(pop 1)

; ---- monitor_returns.enter keeps guest_is_unlinked
; from guest_is_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun executive () Page)
(assert guest_is_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (and (not (and (= c_1 c) (vmxon_pointer c executive))) (= (mode c_1) NonRoot) (current c_1 x))
        (not (exists ((p Page)) (link x p)))))))
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

; ---- monitor_returns.enter keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun executive () Page)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (active c_1 x) (not (and (not (and (= c_1 c) (vmxon_pointer c executive))) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)
