; vmxmodel 0.1.0, certificate format 1
; module: disciplined
; property: region_in_use_is_left_alone
; claim: step: all c: Core, x: Page: vmxon_pointer[c] == x implies not STORE_IDENTIFIER(x, _, _) and not STORE_DATA(x)
; source: SDM 3C: VMXON Region
; method: 1-induction
; invariant: entering_is_known: all c: Core: mode[c] != Off implies entered_vmx[c]
; invariant: used_region_is_own: all c: Core, x: Page: vmxon_pointer[c] == x implies region[c] == x
; lemma: vmx.pointers_in_vmx_only in vmx/pointers_in_vmx_only.smt2: all c: Core, x: Page: vmxon_pointer[c] == x or current[c] == x implies mode[c] != Off
; assume: regions_differ: all c, d: Core: region[c] == region[d] implies c == d
; transitions: RESET, TAKE_INIT.guest, SIPI.guest, EXTERNAL_INTERRUPT, EXCEPTION_OR_NMI, TRIPLE_FAULT, EPT_VIOLATION, set_feature_control.intercepted, set_cr0.intercepted, set_cr4.intercepted, enter_smx.guest, leave_smx.guest, take.guest, take.enter, release.guest, release.leave, power_down.guest, clear.guest, load.guest, unlink.guest, write.guest, read.guest, ask_current.guest, launch_guest.guest, launch_guest.enter, resume_guest.guest, resume_guest.enter, call.guest, invalidate_ept.guest, invalidate_vpid.guest, switch_ept.disabled, switch_ept.bad_eptp, identify.guest, monitor_returns.enter, write_identifier.store, reuse_memory.store
; obligations: 41, each to be answered unsat

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
(declare-fun region (Core) Page)
(declare-fun entered_vmx (Core) Bool)
; assume regions_differ
(assert (forall ((c Core) (d Core)) (=> (= (region c) (region d)) (= c d))))

(define-fun init_mode () Bool (forall ((i Core)) (= (mode i) Off)))
(define-fun init_vmxon_pointer () Bool (forall ((i Core)) (not (exists ((p Page)) (vmxon_pointer i p)))))
(define-fun init_entered_vmx () Bool (forall ((i Core)) (not (entered_vmx i))))
(define-fun vmx.pointers_in_vmx_only () Bool
  (forall ((c Core) (x Page)) (=> (or (vmxon_pointer c x) (current c x)) (not (= (mode c) Off)))))
(define-fun entering_is_known () Bool (forall ((c Core)) (=> (not (= (mode c) Off)) (entered_vmx c))))
(define-fun used_region_is_own () Bool (forall ((c Core) (x Page)) (=> (vmxon_pointer c x) (= (region c) x))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially entering_is_known
(push 1)
(assert init_mode)
(assert init_entered_vmx)
(assert (not entering_is_known))
(check-sat)
(pop 1)

; ---- initially used_region_is_own
(push 1)
(assert init_vmxon_pointer)
(assert (not used_region_is_own))
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

; ---- RESET keeps used_region_is_own
; from used_region_is_own; hypotheses none
(push 1)
(declare-fun c () Core)
(assert used_region_is_own)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (ite (= c_1 c) false (vmxon_pointer c_1 x)) (= (region c_1) x)))))
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

; ---- SIPI.guest keeps entering_is_known
; from entering_is_known; hypotheses 2
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
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

; ---- EXCEPTION_OR_NMI keeps entering_is_known
; from entering_is_known; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
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

; ---- EPT_VIOLATION keeps entering_is_known
; from entering_is_known; hypotheses 1
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
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

; ---- set_cr0.intercepted keeps entering_is_known
; from entering_is_known; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
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

; ---- enter_smx.guest keeps entering_is_known
; from entering_is_known; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
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

; ---- take.guest keeps entering_is_known
; from entering_is_known; hypotheses 8
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
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

; ---- take.enter keeps used_region_is_own
; from used_region_is_own; hypotheses none
(push 1)
(declare-fun c () Core)
(assert used_region_is_own)
(assert
  (not
    (forall ((c_1 Core) (x Page))
      (=> (ite (= c_1 c) (= (region c) x) (vmxon_pointer c_1 x)) (= (region c_1) x)))))
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

; ---- release.leave keeps used_region_is_own
; from used_region_is_own; hypotheses none
(push 1)
(declare-fun c () Core)
(assert used_region_is_own)
(assert
  (not (forall ((c_1 Core) (x Page)) (=> (ite (= c_1 c) false (vmxon_pointer c_1 x)) (= (region c_1) x)))))
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

; ---- clear.guest keeps entering_is_known
; from entering_is_known; hypotheses 5
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
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

; ---- unlink.guest keeps entering_is_known
; from entering_is_known; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
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

; ---- read.guest keeps entering_is_known
; from entering_is_known; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
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

; ---- launch_guest.guest keeps entering_is_known
; from entering_is_known; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
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

; ---- resume_guest.guest keeps entering_is_known
; from entering_is_known; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
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

; ---- call.guest keeps entering_is_known
; from entering_is_known; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
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

; ---- invalidate_vpid.guest keeps entering_is_known
; from entering_is_known; hypotheses 4
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (not (= (mode c) Off)))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
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

; ---- switch_ept.bad_eptp keeps entering_is_known
; from entering_is_known; hypotheses 3
(push 1)
(declare-fun c () Core)
(assert entering_is_known)
(assert (= (mode c) NonRoot))
(assert (not (forall ((c_1 Core)) (=> (not (and (not (= c_1 c)) (= (mode c_1) Off))) (entered_vmx c_1)))))
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

; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- write_identifier.store satisfies region_in_use_is_left_alone
; from vmx.pointers_in_vmx_only, entering_is_known, used_region_is_own; hypotheses 2
(push 1)
(declare-fun x () Page)
(assert vmx.pointers_in_vmx_only)
(assert entering_is_known)
(assert used_region_is_own)
(assert (forall ((c Core)) (=> (= (region c) x) (not (entered_vmx c)))))
(assert (not (forall ((c_1 Core) (x_1 Page)) (=> (vmxon_pointer c_1 x_1) (not (= x_1 x))))))
(check-sat)
(pop 1)

; ---- reuse_memory.store satisfies region_in_use_is_left_alone
; from used_region_is_own; hypotheses 1
(push 1)
(declare-fun x () Page)
(assert used_region_is_own)
(assert (forall ((c Core)) (not (= (region c) x))))
(assert (not (forall ((c_1 Core) (x_1 Page)) (=> (vmxon_pointer c_1 x_1) (not (= x_1 x))))))
(check-sat)
(pop 1)
