; vmxmodel 0.1.0, certificate format 1
; module: disciplined
; property: unlinked_is_so
; claim: invariant: all x: Page: unlinked[x] implies link[x] == none
; method: 1-induction
; invariant: active_is_loaded: all c: Core, x: Page: active[c, x] implies loaded[c, x]
; invariant: current_is_known: all c: Core, x: Page: current[c] == x implies current_here[c] == x
; invariant: entering_is_known: all c: Core: mode[c] != Off implies entered_vmx[c]
; invariant: one_core_per_vmcs: all c, d: Core, x: Page: active[c, x] and active[d, x] implies c == d
; invariant: no_vmxoff_with_active_vmcs: all c: Core, x: Page: active[c, x] implies mode[c] != Off
; invariant: loaded_where_entered: all c: Core, x: Page: (loaded[c, x] implies entered_vmx[c]) and (current_here[c] == x implies loaded[c, x])
; invariant: loaded_on_one_core: all c, d: Core, x: Page: loaded[c, x] and loaded[d, x] implies c == d
; invariant: cleared_is_free: all c: Core, x: Page: cleared[x] implies not loaded[c, x]
; invariant: unlinked_is_so: all x: Page: unlinked[x] implies link[x] == none
; invariant: guests_are_unlinked: all c: Core, x: Page: mode[c] == NonRoot and current[c] == x implies unlinked[x]
; lemma: vmx.pointers_in_vmx_only in vmx/pointers_in_vmx_only.smt2: all c: Core, x: Page: vmxon_pointer[c] == x or current[c] == x implies mode[c] != Off
; transitions: WRITE_BACK, RESET, TAKE_INIT.guest, SIPI.guest, EXTERNAL_INTERRUPT, EXCEPTION_OR_NMI, TRIPLE_FAULT, EPT_VIOLATION, set_feature_control.intercepted, set_cr0.intercepted, set_cr4.intercepted, enter_smx.guest, leave_smx.guest, take.guest, take.enter, release.guest, release.leave, power_down.guest, clear.guest, clear.clear, load.guest, load.load, unlink.guest, unlink.write, write.guest, write.write, read.guest, ask_current.guest, launch_guest.guest, launch_guest.enter, resume_guest.guest, resume_guest.enter, call.guest, invalidate_ept.guest, invalidate_vpid.guest, switch_ept.disabled, switch_ept.bad_eptp, identify.guest, reuse_memory.store, monitor_returns.enter
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
(define-fun init_entered_vmx () Bool (forall ((i Core)) (not (entered_vmx i))))
(define-fun init_loaded () Bool (forall ((i1 Core) (i2 Page)) (not (loaded i1 i2))))
(define-fun init_current_here () Bool (forall ((i Core)) (not (exists ((p Page)) (current_here i p)))))
(define-fun init_cleared () Bool (forall ((i Page)) (not (cleared i))))
(define-fun init_unlinked () Bool (forall ((i Page)) (not (unlinked i))))
(define-fun vmx.pointers_in_vmx_only () Bool
  (forall ((c Core) (x Page)) (=> (or (vmxon_pointer c x) (current c x)) (not (= (mode c) Off)))))
(define-fun active_is_loaded () Bool (forall ((c Core) (x Page)) (=> (active c x) (loaded c x))))
(define-fun current_is_known () Bool (forall ((c Core) (x Page)) (=> (current c x) (current_here c x))))
(define-fun entering_is_known () Bool (forall ((c Core)) (=> (not (= (mode c) Off)) (entered_vmx c))))
(define-fun one_core_per_vmcs () Bool
  (forall ((c Core) (d Core) (x Page)) (=> (and (active c x) (active d x)) (= c d))))
(define-fun no_vmxoff_with_active_vmcs () Bool
  (forall ((c Core) (x Page)) (=> (active c x) (not (= (mode c) Off)))))
(define-fun loaded_where_entered () Bool
  (forall ((c Core) (x Page)) (and (=> (loaded c x) (entered_vmx c)) (=> (current_here c x) (loaded c x)))))
(define-fun loaded_on_one_core () Bool
  (forall ((c Core) (d Core) (x Page)) (=> (and (loaded c x) (loaded d x)) (= c d))))
(define-fun cleared_is_free () Bool (forall ((c Core) (x Page)) (=> (cleared x) (not (loaded c x)))))
(define-fun unlinked_is_so () Bool (forall ((x Page)) (=> (unlinked x) (not (exists ((p Page)) (link x p))))))
(define-fun guests_are_unlinked () Bool
  (forall ((c Core) (x Page)) (=> (and (= (mode c) NonRoot) (current c x)) (unlinked x))))

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

; ---- initially one_core_per_vmcs
(push 1)
(assert init_active)
(assert (not one_core_per_vmcs))
(check-sat)
(pop 1)

; ---- initially no_vmxoff_with_active_vmcs
(push 1)
(assert init_mode)
(assert init_active)
(assert (not no_vmxoff_with_active_vmcs))
(check-sat)
(pop 1)

; ---- initially loaded_where_entered
(push 1)
(assert init_entered_vmx)
(assert init_loaded)
(assert init_current_here)
(assert (not loaded_where_entered))
(check-sat)
(pop 1)

; ---- initially loaded_on_one_core
(push 1)
(assert init_loaded)
(assert (not loaded_on_one_core))
(check-sat)
(pop 1)

; ---- initially cleared_is_free
(push 1)
(assert init_loaded)
(assert init_cleared)
(assert (not cleared_is_free))
(check-sat)
(pop 1)

; ---- initially unlinked_is_so
(push 1)
(assert init_unlinked)
(assert (not unlinked_is_so))
(check-sat)
(pop 1)

; ---- initially guests_are_unlinked
(push 1)
(assert init_mode)
(assert init_current)
(assert init_unlinked)
(assert (not guests_are_unlinked))
(check-sat)
(pop 1)

; ---- WRITE_BACK keeps unlinked_is_so
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

; ---- RESET keeps guests_are_unlinked
; from guests_are_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_are_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (ite (= c_1 c) false (current c_1 x))) (unlinked x)))))
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

; ---- TAKE_INIT.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.guest keeps guests_are_unlinked
; from guests_are_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_are_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (unlinked x)))))
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

; ---- SIPI.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- SIPI.guest keeps guests_are_unlinked
; from guests_are_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_are_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (unlinked x)))))
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

; ---- EXTERNAL_INTERRUPT keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- EXTERNAL_INTERRUPT keeps guests_are_unlinked
; from guests_are_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_are_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (unlinked x)))))
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

; ---- EXCEPTION_OR_NMI keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- EXCEPTION_OR_NMI keeps guests_are_unlinked
; from guests_are_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_are_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (unlinked x)))))
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

; ---- TRIPLE_FAULT keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- TRIPLE_FAULT keeps guests_are_unlinked
; from guests_are_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_are_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (unlinked x)))))
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

; ---- EPT_VIOLATION keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION keeps guests_are_unlinked
; from guests_are_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_are_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (unlinked x)))))
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

; ---- set_feature_control.intercepted keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- set_feature_control.intercepted keeps guests_are_unlinked
; from guests_are_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_are_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (unlinked x)))))
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

; ---- set_cr0.intercepted keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- set_cr0.intercepted keeps guests_are_unlinked
; from guests_are_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_are_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (unlinked x)))))
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

; ---- set_cr4.intercepted keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- set_cr4.intercepted keeps guests_are_unlinked
; from guests_are_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_are_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (unlinked x)))))
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

; ---- enter_smx.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- enter_smx.guest keeps guests_are_unlinked
; from guests_are_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_are_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (unlinked x)))))
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

; ---- leave_smx.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- leave_smx.guest keeps guests_are_unlinked
; from guests_are_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_are_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (unlinked x)))))
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

; ---- take.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- take.guest keeps guests_are_unlinked
; from guests_are_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_are_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (unlinked x)))))
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

; ---- take.enter keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- take.enter keeps loaded_where_entered
; from loaded_where_entered; hypotheses none
(push 1)
(declare-fun c () Core)
(assert loaded_where_entered)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (and
        (=> (and (not (= c_1 c)) (loaded c_1 x)) (or (= c_1 c) (entered_vmx c_1)))
        (=> (ite (= c_1 c) false (current_here c_1 x)) (and (not (= c_1 c)) (loaded c_1 x)))))))
(check-sat)
(pop 1)

; ---- take.enter keeps loaded_on_one_core
; from loaded_on_one_core; hypotheses none
(push 1)
(declare-fun c () Core)
(assert loaded_on_one_core)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=> (and (not (= c_1 c)) (loaded c_1 x) (not (= d c)) (loaded d x)) (= c_1 d)))))
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
      (=> (and (not (loaded c x)) (cleared x)) (not (and (not (= c_1 c)) (loaded c_1 x)))))))
(check-sat)
(pop 1)

; ---- take.enter keeps guests_are_unlinked
; from guests_are_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_are_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (ite (= c_1 c) false (current c_1 x))) (unlinked x)))))
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

; ---- release.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- release.guest keeps guests_are_unlinked
; from guests_are_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_are_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (unlinked x)))))
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

; ---- release.leave keeps loaded_where_entered
; from loaded_where_entered; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert loaded_where_entered)
(assert (forall ((x Page)) (not (loaded c x))))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (and
        (=> (loaded c_1 x) (and (not (= c_1 c)) (entered_vmx c_1)))
        (=> (ite (= c_1 c) false (current_here c_1 x)) (loaded c_1 x))))))
(check-sat)
(pop 1)

; ---- release.leave keeps guests_are_unlinked
; from guests_are_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_are_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (ite (= c_1 c) false (current c_1 x))) (unlinked x)))))
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

; ---- power_down.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- power_down.guest keeps guests_are_unlinked
; from guests_are_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_are_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (unlinked x)))))
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

; ---- clear.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x_1 Page)) (=> (active c_1 x_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- clear.guest keeps guests_are_unlinked
; from guests_are_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_are_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x_1)) (unlinked x_1)))))
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

; ---- clear.clear keeps loaded_where_entered
; from loaded_where_entered; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert loaded_where_entered)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (and
        (=> (and (not (and (= c_1 c) (= x_1 x))) (loaded c_1 x_1)) (entered_vmx c_1))
        (=>
          (ite (and (= c_1 c) (current_here c x)) false (current_here c_1 x_1))
          (and (not (and (= c_1 c) (= x_1 x))) (loaded c_1 x_1)))))))
(check-sat)
(pop 1)

; ---- clear.clear keeps loaded_on_one_core
; from loaded_on_one_core; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert loaded_on_one_core)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=>
        (and (not (and (= c_1 c) (= x_1 x))) (loaded c_1 x_1) (not (and (= d c) (= x_1 x))) (loaded d x_1))
        (= c_1 d)))))
(check-sat)
(pop 1)

; ---- clear.clear keeps cleared_is_free
; from cleared_is_free; hypotheses 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert cleared_is_free)
(assert (forall ((d Core)) (=> (not (= d c)) (not (loaded d x)))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (or (= x_1 x) (cleared x_1)) (not (and (not (and (= c_1 c) (= x_1 x))) (loaded c_1 x_1)))))))
(check-sat)
(pop 1)

; ---- clear.clear keeps guests_are_unlinked
; from guests_are_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert guests_are_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and (= (mode c_1) NonRoot) (ite (and (= c_1 c) (current c x)) false (current c_1 x_1)))
        (unlinked x_1)))))
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

; ---- load.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x_1 Page)) (=> (active c_1 x_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- load.guest keeps guests_are_unlinked
; from guests_are_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_are_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x_1)) (unlinked x_1)))))
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

; ---- load.load keeps one_core_per_vmcs
; from active_is_loaded, one_core_per_vmcs, loaded_on_one_core, cleared_is_free; hypotheses 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert active_is_loaded)
(assert one_core_per_vmcs)
(assert loaded_on_one_core)
(assert cleared_is_free)
(assert (or (loaded c x) (and (cleared x) (forall ((c_1 Core)) (not (loaded c_1 x))))))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=>
        (and (or (and (= c_1 c) (= x_1 x)) (active c_1 x_1)) (or (and (= d c) (= x_1 x)) (active d x_1)))
        (= c_1 d)))))
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

; ---- load.load keeps loaded_where_entered
; from entering_is_known, loaded_where_entered; hypotheses 5
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert entering_is_known)
(assert loaded_where_entered)
(assert (not (= (mode c) Off)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (and
        (=> (or (and (= c_1 c) (= x_1 x)) (loaded c_1 x_1)) (entered_vmx c_1))
        (=> (ite (= c_1 c) (= x x_1) (current_here c_1 x_1)) (or (and (= c_1 c) (= x_1 x)) (loaded c_1 x_1)))))))
(check-sat)
(pop 1)

; ---- load.load keeps loaded_on_one_core
; from loaded_on_one_core; hypotheses 2
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert loaded_on_one_core)
(assert (or (loaded c x) (and (cleared x) (forall ((c_1 Core)) (not (loaded c_1 x))))))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=>
        (and (or (and (= c_1 c) (= x_1 x)) (loaded c_1 x_1)) (or (and (= d c) (= x_1 x)) (loaded d x_1)))
        (= c_1 d)))))
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
      (=> (and (not (= x_1 x)) (cleared x_1)) (not (or (and (= c_1 c) (= x_1 x)) (loaded c_1 x_1)))))))
(check-sat)
(pop 1)

; ---- load.load keeps guests_are_unlinked
; from guests_are_unlinked; hypotheses 10
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert guests_are_unlinked)
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=> (and (= (mode c_1) NonRoot) (ite (= c_1 c) (= x x_1) (current c_1 x_1))) (unlinked x_1)))))
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

; ---- unlink.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- unlink.guest keeps guests_are_unlinked
; from guests_are_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_are_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (unlinked x)))))
(check-sat)
(pop 1)

; ---- unlink.write keeps unlinked_is_so
; from current_is_known, unlinked_is_so, guests_are_unlinked; hypotheses 7, 9
(push 1)
(declare-fun c () Core)
(declare-fun field_intercepted (Core) Bool)
(assert current_is_known)
(assert unlinked_is_so)
(assert guests_are_unlinked)
(assert
  (not
    (and
      (= (mode c) NonRoot)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current c x) (shadowing x))))))))
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

; ---- unlink.write keeps guests_are_unlinked
; from guests_are_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_are_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (= (mode c_1) NonRoot) (current c_1 x)) (or (current_here c x) (unlinked x))))))
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

; ---- write.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- write.guest keeps guests_are_unlinked
; from guests_are_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_are_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (unlinked x)))))
(check-sat)
(pop 1)

; ---- write.write keeps unlinked_is_so
; from unlinked_is_so; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun field () Field)
(assert unlinked_is_so)
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

; ---- read.guest keeps entering_is_known
; from entering_is_known; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
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

; ---- read.guest keeps guests_are_unlinked
; from guests_are_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_are_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (unlinked x)))))
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

; ---- ask_current.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- ask_current.guest keeps guests_are_unlinked
; from guests_are_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_are_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (unlinked x)))))
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

; ---- launch_guest.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- launch_guest.guest keeps guests_are_unlinked
; from guests_are_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_are_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (unlinked x)))))
(check-sat)
(pop 1)

; ---- launch_guest.enter keeps active_is_loaded
; from active_is_loaded, current_is_known, unlinked_is_so; hypotheses 1, 10
(push 1)
(declare-fun c () Core)
(assert active_is_loaded)
(assert current_is_known)
(assert unlinked_is_so)
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

; ---- launch_guest.enter keeps one_core_per_vmcs
; from current_is_known, one_core_per_vmcs, unlinked_is_so; hypotheses 1, 10
(push 1)
(declare-fun c () Core)
(assert current_is_known)
(assert one_core_per_vmcs)
(assert unlinked_is_so)
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

; ---- launch_guest.enter keeps guests_are_unlinked
; from current_is_known, guests_are_unlinked; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert current_is_known)
(assert guests_are_unlinked)
(assert (forall ((x Page)) (=> (current_here c x) (unlinked x))))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (or (= c_1 c) (= (mode c_1) NonRoot)) (current c_1 x)) (unlinked x)))))
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

; ---- resume_guest.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- resume_guest.guest keeps guests_are_unlinked
; from guests_are_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_are_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (unlinked x)))))
(check-sat)
(pop 1)

; ---- resume_guest.enter keeps active_is_loaded
; from active_is_loaded, current_is_known, unlinked_is_so; hypotheses 1, 10
(push 1)
(declare-fun c () Core)
(assert active_is_loaded)
(assert current_is_known)
(assert unlinked_is_so)
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

; ---- resume_guest.enter keeps one_core_per_vmcs
; from current_is_known, one_core_per_vmcs, unlinked_is_so; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert current_is_known)
(assert one_core_per_vmcs)
(assert unlinked_is_so)
(assert (forall ((x Page)) (=> (current_here c x) (unlinked x))))
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

; ---- resume_guest.enter keeps guests_are_unlinked
; from current_is_known, guests_are_unlinked; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert current_is_known)
(assert guests_are_unlinked)
(assert (forall ((x Page)) (=> (current_here c x) (unlinked x))))
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (or (= c_1 c) (= (mode c_1) NonRoot)) (current c_1 x)) (unlinked x)))))
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

; ---- call.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- call.guest keeps guests_are_unlinked
; from guests_are_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_are_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (unlinked x)))))
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

; ---- invalidate_ept.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- invalidate_ept.guest keeps guests_are_unlinked
; from guests_are_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_are_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (unlinked x)))))
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

; ---- invalidate_vpid.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- invalidate_vpid.guest keeps guests_are_unlinked
; from guests_are_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_are_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (unlinked x)))))
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

; ---- switch_ept.disabled keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- switch_ept.disabled keeps guests_are_unlinked
; from guests_are_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_are_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (unlinked x)))))
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

; ---- switch_ept.bad_eptp keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- switch_ept.bad_eptp keeps guests_are_unlinked
; from guests_are_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_are_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (unlinked x)))))
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

; ---- identify.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
(check-sat)
(pop 1)

; ---- identify.guest keeps guests_are_unlinked
; from guests_are_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_are_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot) (current c_1 x)) (unlinked x)))))
(check-sat)
(pop 1)

; ---- reuse_memory.store keeps cleared_is_free
; from cleared_is_free; hypotheses none
(push 1)
(declare-fun x () Page)
(assert cleared_is_free)
(assert (not (forall ((c Core) (x_1 Page)) (=> (and (not (= x_1 x)) (cleared x_1)) (not (loaded c x_1))))))
(check-sat)
(pop 1)

; ---- reuse_memory.store keeps unlinked_is_so
; from unlinked_is_so; hypotheses none
(push 1)
(declare-fun x () Page)
(declare-fun reuse_memory.store.any7 (Page) Bool)
(assert
  (forall ((x Page) (y Page)) (=> (and (reuse_memory.store.any7 x) (reuse_memory.store.any7 y)) (= x y))))
(assert unlinked_is_so)
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

; ---- reuse_memory.store keeps guests_are_unlinked
; from current_is_known, loaded_where_entered, guests_are_unlinked; hypotheses 2
(push 1)
(declare-fun x () Page)
(assert current_is_known)
(assert loaded_where_entered)
(assert guests_are_unlinked)
(assert (forall ((c Core)) (not (loaded c x))))
(assert
  (not
    (forall ((c Core) (x_1 Page))
      (=> (and (= (mode c) NonRoot) (current c x_1)) (and (not (= x_1 x)) (unlinked x_1))))))
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

; ---- monitor_returns.enter keeps guests_are_unlinked
; from guests_are_unlinked; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun executive () Page)
(assert guests_are_unlinked)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=>
        (and (not (and (= c_1 c) (vmxon_pointer c executive))) (= (mode c_1) NonRoot) (current c_1 x))
        (unlinked x)))))
(check-sat)
(pop 1)
