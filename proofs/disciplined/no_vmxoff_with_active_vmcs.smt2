; vmxmodel 0.1.0, certificate format 1
; module: disciplined
; property: no_vmxoff_with_active_vmcs
; claim: invariant: all c: Core, x: Page: active[c, x] implies mode[c] != Off
; source: SDM 3C: Software Use of Virtual-Machine Control Structures
; method: 1-induction
; invariant: active_is_loaded: all c: Core, x: Page: active[c, x] implies loaded[c, x]
; invariant: one_core_per_vmcs: all c, d: Core, x: Page: active[c, x] and active[d, x] implies c == d
; invariant: no_vmxoff_with_active_vmcs: all c: Core, x: Page: active[c, x] implies mode[c] != Off
; found: found_1: all p: Page: unlinked[p] implies link[p] == none
; found: found_2: all c: Core, p: Page: mode[c] == Off implies not active[c, p]
; found: found_3: all c: Core, p: Page: current[c] == p and mode[c] == NonRoot implies link[p] == none
; found: found_4: all c, c2: Core, p: Page: loaded[c, p] and loaded[c2, p] implies c == c2
; found: found_10: all c: Core, p: Page: active[c, p] implies not cleared[p]
; lemma: vmx.current_is_active in vmx/current_is_active.smt2: all c: Core, x: Page: current[c] == x implies active[c, x]
; lemma: current_is_known in disciplined/current_is_known.smt2: all c: Core, x: Page: current[c] == x implies current_here[c] == x
; transitions: WRITE_BACK, RESET, TAKE_INIT.guest, SIPI.guest, EXTERNAL_INTERRUPT, EXCEPTION_OR_NMI, TRIPLE_FAULT, EPT_VIOLATION, set_feature_control.intercepted, set_cr0.intercepted, set_cr4.intercepted, enter_smx.guest, leave_smx.guest, take.guest, take.enter, release.guest, release.leave, power_down.guest, clear.guest, clear.clear, load.guest, load.load, unlink.guest, unlink.write, write.guest, write.write, read.guest, ask_current.guest, launch_guest.guest, launch_guest.enter, resume_guest.guest, resume_guest.enter, call.guest, invalidate_ept.guest, invalidate_vpid.guest, switch_ept.disabled, switch_ept.bad_eptp, identify.guest, reuse_memory.store, monitor_returns.enter
; obligations: 145, each to be answered unsat

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
(define-fun current_is_known () Bool (forall ((c Core) (x Page)) (=> (current c x) (current_here c x))))
(define-fun active_is_loaded () Bool (forall ((c Core) (x Page)) (=> (active c x) (loaded c x))))
(define-fun one_core_per_vmcs () Bool
  (forall ((c Core) (d Core) (x Page)) (=> (and (active c x) (active d x)) (= c d))))
(define-fun no_vmxoff_with_active_vmcs () Bool
  (forall ((c Core) (x Page)) (=> (active c x) (not (= (mode c) Off)))))
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

; ---- initially no_vmxoff_with_active_vmcs
(push 1)
(assert init_mode)
(assert init_active)
(assert (not no_vmxoff_with_active_vmcs))
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

; ---- TAKE_INIT.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- SIPI.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- EXTERNAL_INTERRUPT keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- EXCEPTION_OR_NMI keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- TRIPLE_FAULT keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- EPT_VIOLATION keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- set_feature_control.intercepted keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- set_cr0.intercepted keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- set_cr4.intercepted keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- enter_smx.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- leave_smx.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- take.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- take.enter keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- release.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- release.leave keeps no_vmxoff_with_active_vmcs
; from active_is_loaded, found_2; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert active_is_loaded)
(assert found_2)
(assert (forall ((x Page)) (not (loaded c x))))
(assert (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (or (= c_1 c) (= (mode c_1) Off)))))))
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

; ---- power_down.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- clear.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x_1 Page)) (=> (active c_1 x_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- load.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x_1 Page)) (=> (active c_1 x_1) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- unlink.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- write.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- read.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- ask_current.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- launch_guest.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- resume_guest.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- call.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- invalidate_ept.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- invalidate_vpid.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- switch_ept.disabled keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- switch_ept.bad_eptp keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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

; ---- identify.guest keeps no_vmxoff_with_active_vmcs
; from no_vmxoff_with_active_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert no_vmxoff_with_active_vmcs)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (active c_1 x) (not (and (not (= c_1 c)) (= (mode c_1) Off)))))))
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
