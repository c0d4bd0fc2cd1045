; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: vmwrite_writes_its_field
; claim: step: all c: Core, x, y: Page, f: Field, v: Bool, q: Page?: VMWRITE(c, f, v, q) and answers VMsucceed and current[c] == x and ((mode[c] == Root and y == x) or (mode[c] == NonRoot and link[x] == y)) implies (next(controls_ok[y]) iff if f == Controls then v else controls_ok[y]) and (next(host_ok[y]) iff if f == HostState then v else host_ok[y]) and (next(guest_ok[y]) iff if f == GuestState then v else guest_ok[y]) and (next(msrs_ok[y]) iff if f == MsrLoad then v else msrs_ok[y]) and (next(shadowing[y]) iff if f == Shadowing then v else shadowing[y]) and (next(enables_functions[y]) iff if f == Functions then v else enables_functions[y]) and next(link[y]) == (if f == LinkPointer then q else link[y])
; source: SDM 3C: VMWRITE, Operation
; method: 1-induction
; invariant: guest_has_vmcs: all c: Core: mode[c] == NonRoot implies current[c] != none
; transitions: RESET, TAKE_INIT.guest, SIPI.guest, EXTERNAL_INTERRUPT, EXCEPTION_OR_NMI, TRIPLE_FAULT, EPT_VIOLATION, VMXON.guest, VMXON.enter, VMXOFF.guest, VMXOFF.leave, VMCLEAR.guest, VMCLEAR.clear, VMPTRLD.guest, VMPTRLD.load, VMPTRST.guest, VMREAD.guest, VMWRITE.guest, VMLAUNCH.guest, VMLAUNCH.enter, VMRESUME.guest, VMRESUME.enter, VMCALL.guest, VMFUNC.disabled, VMFUNC.bad_eptp, INVEPT.guest, INVVPID.guest, MOV_TO_CR0.intercepted, MOV_TO_CR4.intercepted, WRMSR_FEATURE_CONTROL.intercepted, GETSEC_SENTER.guest, GETSEC_SEXIT.guest, CPUID.guest, POWER_DOWN.guest, RETURN_FROM_SMM.enter, VMWRITE.write
; obligations: 37, each to be answered unsat

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
(declare-fun controls_ok (Page) Bool)
(declare-fun host_ok (Page) Bool)
(declare-fun guest_ok (Page) Bool)
(declare-fun msrs_ok (Page) Bool)
(declare-fun link (Page Page) Bool)
(assert (forall ((i1 Page) (x Page) (y Page)) (=> (and (link i1 x) (link i1 y)) (= x y))))
(declare-fun shadowing (Page) Bool)
(declare-fun enables_functions (Page) Bool)

(define-fun init_mode () Bool (forall ((i Core)) (= (mode i) Off)))
(define-fun init_current () Bool (forall ((i Core)) (not (exists ((p Page)) (current i p)))))
(define-fun guest_has_vmcs () Bool
  (forall ((c Core)) (=> (= (mode c) NonRoot) (exists ((p Page)) (current c p)))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially guest_has_vmcs
(push 1)
(assert init_mode)
(assert init_current)
(assert (not guest_has_vmcs))
(check-sat)
(pop 1)

; ---- RESET keeps guest_has_vmcs
; from guest_has_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot))
        (not (or (= c_1 c) (not (exists ((p Page)) (current c_1 p)))))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.guest keeps guest_has_vmcs
; from guest_has_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot)) (exists ((p Page)) (current c_1 p))))))
(check-sat)
(pop 1)

; ---- SIPI.guest keeps guest_has_vmcs
; from guest_has_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot)) (exists ((p Page)) (current c_1 p))))))
(check-sat)
(pop 1)

; ---- EXTERNAL_INTERRUPT keeps guest_has_vmcs
; from guest_has_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot)) (exists ((p Page)) (current c_1 p))))))
(check-sat)
(pop 1)

; ---- EXCEPTION_OR_NMI keeps guest_has_vmcs
; from guest_has_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot)) (exists ((p Page)) (current c_1 p))))))
(check-sat)
(pop 1)

; ---- TRIPLE_FAULT keeps guest_has_vmcs
; from guest_has_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot)) (exists ((p Page)) (current c_1 p))))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION keeps guest_has_vmcs
; from guest_has_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot)) (exists ((p Page)) (current c_1 p))))))
(check-sat)
(pop 1)

; ---- VMXON.guest keeps guest_has_vmcs
; from guest_has_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot)) (exists ((p Page)) (current c_1 p))))))
(check-sat)
(pop 1)

; ---- VMXON.enter keeps guest_has_vmcs
; from guest_has_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot))
        (not (or (= c_1 c) (not (exists ((p Page)) (current c_1 p)))))))))
(check-sat)
(pop 1)

; ---- VMXOFF.guest keeps guest_has_vmcs
; from guest_has_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot)) (exists ((p Page)) (current c_1 p))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave keeps guest_has_vmcs
; from guest_has_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (= (mode c_1) NonRoot))
        (not (or (= c_1 c) (not (exists ((p Page)) (current c_1 p)))))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.guest keeps guest_has_vmcs
; from guest_has_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot)) (exists ((p Page)) (current c_1 p))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear keeps guest_has_vmcs
; from guest_has_vmcs; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert guest_has_vmcs)
(assert (not (= (mode c) NonRoot)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (= (mode c_1) NonRoot)
        (not (or (and (= c_1 c) (current c x)) (not (exists ((p Page)) (current c_1 p)))))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.guest keeps guest_has_vmcs
; from guest_has_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot)) (exists ((p Page)) (current c_1 p))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load keeps guest_has_vmcs
; from guest_has_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert guest_has_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=> (= (mode c_1) NonRoot) (not (ite (= c_1 c) false (not (exists ((p Page)) (current c_1 p)))))))))
(check-sat)
(pop 1)

; ---- VMPTRST.guest keeps guest_has_vmcs
; from guest_has_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot)) (exists ((p Page)) (current c_1 p))))))
(check-sat)
(pop 1)

; ---- VMREAD.guest keeps guest_has_vmcs
; from guest_has_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot)) (exists ((p Page)) (current c_1 p))))))
(check-sat)
(pop 1)

; ---- VMWRITE.guest keeps guest_has_vmcs
; from guest_has_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot)) (exists ((p Page)) (current c_1 p))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest keeps guest_has_vmcs
; from guest_has_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot)) (exists ((p Page)) (current c_1 p))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter keeps guest_has_vmcs
; from guest_has_vmcs; hypotheses 9
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcs)
(assert (exists ((p Page)) (current c p)))
(assert
  (not (forall ((c_1 Core)) (=> (or (= c_1 c) (= (mode c_1) NonRoot)) (exists ((p Page)) (current c_1 p))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest keeps guest_has_vmcs
; from guest_has_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot)) (exists ((p Page)) (current c_1 p))))))
(check-sat)
(pop 1)

; ---- VMRESUME.enter keeps guest_has_vmcs
; from guest_has_vmcs; hypotheses 9
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcs)
(assert (exists ((p Page)) (current c p)))
(assert
  (not (forall ((c_1 Core)) (=> (or (= c_1 c) (= (mode c_1) NonRoot)) (exists ((p Page)) (current c_1 p))))))
(check-sat)
(pop 1)

; ---- VMCALL.guest keeps guest_has_vmcs
; from guest_has_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot)) (exists ((p Page)) (current c_1 p))))))
(check-sat)
(pop 1)

; ---- VMFUNC.disabled keeps guest_has_vmcs
; from guest_has_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot)) (exists ((p Page)) (current c_1 p))))))
(check-sat)
(pop 1)

; ---- VMFUNC.bad_eptp keeps guest_has_vmcs
; from guest_has_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot)) (exists ((p Page)) (current c_1 p))))))
(check-sat)
(pop 1)

; ---- INVEPT.guest keeps guest_has_vmcs
; from guest_has_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot)) (exists ((p Page)) (current c_1 p))))))
(check-sat)
(pop 1)

; ---- INVVPID.guest keeps guest_has_vmcs
; from guest_has_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot)) (exists ((p Page)) (current c_1 p))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.intercepted keeps guest_has_vmcs
; from guest_has_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot)) (exists ((p Page)) (current c_1 p))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.intercepted keeps guest_has_vmcs
; from guest_has_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot)) (exists ((p Page)) (current c_1 p))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.intercepted keeps guest_has_vmcs
; from guest_has_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot)) (exists ((p Page)) (current c_1 p))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.guest keeps guest_has_vmcs
; from guest_has_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot)) (exists ((p Page)) (current c_1 p))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.guest keeps guest_has_vmcs
; from guest_has_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot)) (exists ((p Page)) (current c_1 p))))))
(check-sat)
(pop 1)

; ---- CPUID.guest keeps guest_has_vmcs
; from guest_has_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot)) (exists ((p Page)) (current c_1 p))))))
(check-sat)
(pop 1)

; ---- POWER_DOWN.guest keeps guest_has_vmcs
; from guest_has_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (= (mode c_1) NonRoot)) (exists ((p Page)) (current c_1 p))))))
(check-sat)
(pop 1)

; ---- RETURN_FROM_SMM.enter keeps guest_has_vmcs
; from guest_has_vmcs; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun executive () Page)
(assert guest_has_vmcs)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (and (= c_1 c) (vmxon_pointer c executive))) (= (mode c_1) NonRoot))
        (exists ((p Page)) (current c_1 p))))))
(check-sat)
(pop 1)

; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMWRITE.write satisfies vmwrite_writes_its_field
; from guest_has_vmcs; hypotheses 11
(push 1)
(declare-fun c () Core)
(declare-fun field () Field)
(declare-fun value () Bool)
(declare-fun pointer (Page) Bool)
(assert (forall ((x Page) (y Page)) (=> (and (pointer x) (pointer y)) (= x y))))
(assert guest_has_vmcs)
(assert (not (= field Unsupported)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page) (y Page) (q Page))
      (and
        (=>
          (and
            (= c_1 c)
            (= Controls field)
            (not value)
            (not (exists ((p Page)) (pointer p)))
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              (not value)
              (not (controls_ok y)))
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              (= value (host_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              (= value (guest_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              (= value (msrs_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              (= value (shadowing y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              (= value (enables_functions y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (forall ((p Page)) (= (pointer p) (link y p)))
              true)))
        (=>
          (and
            (= c_1 c)
            (= Controls field)
            (not value)
            (pointer q)
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              (not value)
              (not (controls_ok y)))
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              (= value (host_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              (= value (guest_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              (= value (msrs_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              (= value (shadowing y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              (= value (enables_functions y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (forall ((p Page)) (= (pointer p) (link y p)))
              true)))
        (=>
          (and
            (= c_1 c)
            (= Controls field)
            value
            (not (exists ((p Page)) (pointer p)))
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              value
              (controls_ok y))
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              (= value (host_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              (= value (guest_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              (= value (msrs_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              (= value (shadowing y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              (= value (enables_functions y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (forall ((p Page)) (= (pointer p) (link y p)))
              true)))
        (=>
          (and
            (= c_1 c)
            (= Controls field)
            value
            (pointer q)
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              value
              (controls_ok y))
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              (= value (host_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              (= value (guest_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              (= value (msrs_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              (= value (shadowing y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              (= value (enables_functions y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (forall ((p Page)) (= (pointer p) (link y p)))
              true)))
        (=>
          (and
            (= c_1 c)
            (= HostState field)
            (not value)
            (not (exists ((p Page)) (pointer p)))
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              (= value (controls_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              (not value)
              (not (host_ok y)))
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              (= value (guest_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              (= value (msrs_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              (= value (shadowing y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              (= value (enables_functions y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (forall ((p Page)) (= (pointer p) (link y p)))
              true)))
        (=>
          (and
            (= c_1 c)
            (= HostState field)
            (not value)
            (pointer q)
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              (= value (controls_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              (not value)
              (not (host_ok y)))
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              (= value (guest_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              (= value (msrs_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              (= value (shadowing y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              (= value (enables_functions y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (forall ((p Page)) (= (pointer p) (link y p)))
              true)))
        (=>
          (and
            (= c_1 c)
            (= HostState field)
            value
            (not (exists ((p Page)) (pointer p)))
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              (= value (controls_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              value
              (host_ok y))
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              (= value (guest_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              (= value (msrs_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              (= value (shadowing y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              (= value (enables_functions y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (forall ((p Page)) (= (pointer p) (link y p)))
              true)))
        (=>
          (and
            (= c_1 c)
            (= HostState field)
            value
            (pointer q)
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              (= value (controls_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              value
              (host_ok y))
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              (= value (guest_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              (= value (msrs_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              (= value (shadowing y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              (= value (enables_functions y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (forall ((p Page)) (= (pointer p) (link y p)))
              true)))
        (=>
          (and
            (= c_1 c)
            (= GuestState field)
            (not value)
            (not (exists ((p Page)) (pointer p)))
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              (= value (controls_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              (= value (host_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              (not value)
              (not (guest_ok y)))
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              (= value (msrs_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              (= value (shadowing y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              (= value (enables_functions y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (forall ((p Page)) (= (pointer p) (link y p)))
              true)))
        (=>
          (and
            (= c_1 c)
            (= GuestState field)
            (not value)
            (pointer q)
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              (= value (controls_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              (= value (host_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              (not value)
              (not (guest_ok y)))
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              (= value (msrs_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              (= value (shadowing y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              (= value (enables_functions y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (forall ((p Page)) (= (pointer p) (link y p)))
              true)))
        (=>
          (and
            (= c_1 c)
            (= GuestState field)
            value
            (not (exists ((p Page)) (pointer p)))
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              (= value (controls_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              (= value (host_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              value
              (guest_ok y))
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              (= value (msrs_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              (= value (shadowing y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              (= value (enables_functions y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (forall ((p Page)) (= (pointer p) (link y p)))
              true)))
        (=>
          (and
            (= c_1 c)
            (= GuestState field)
            value
            (pointer q)
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              (= value (controls_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              (= value (host_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              value
              (guest_ok y))
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              (= value (msrs_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              (= value (shadowing y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              (= value (enables_functions y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (forall ((p Page)) (= (pointer p) (link y p)))
              true)))
        (=>
          (and
            (= c_1 c)
            (= MsrLoad field)
            (not value)
            (not (exists ((p Page)) (pointer p)))
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              (= value (controls_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              (= value (host_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              (= value (guest_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              (not value)
              (not (msrs_ok y)))
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              (= value (shadowing y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              (= value (enables_functions y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (forall ((p Page)) (= (pointer p) (link y p)))
              true)))
        (=>
          (and
            (= c_1 c)
            (= MsrLoad field)
            (not value)
            (pointer q)
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              (= value (controls_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              (= value (host_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              (= value (guest_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              (not value)
              (not (msrs_ok y)))
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              (= value (shadowing y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              (= value (enables_functions y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (forall ((p Page)) (= (pointer p) (link y p)))
              true)))
        (=>
          (and
            (= c_1 c)
            (= MsrLoad field)
            value
            (not (exists ((p Page)) (pointer p)))
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              (= value (controls_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              (= value (host_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              (= value (guest_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              value
              (msrs_ok y))
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              (= value (shadowing y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              (= value (enables_functions y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (forall ((p Page)) (= (pointer p) (link y p)))
              true)))
        (=>
          (and
            (= c_1 c)
            (= MsrLoad field)
            value
            (pointer q)
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              (= value (controls_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              (= value (host_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              (= value (guest_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              value
              (msrs_ok y))
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              (= value (shadowing y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              (= value (enables_functions y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (forall ((p Page)) (= (pointer p) (link y p)))
              true)))
        (=>
          (and
            (= c_1 c)
            (= LinkPointer field)
            (not value)
            (not (exists ((p Page)) (pointer p)))
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              (= value (controls_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              (= value (host_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              (= value (guest_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              (= value (msrs_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              (= value (shadowing y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              (= value (enables_functions y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (not (exists ((p Page)) (pointer p)))
              (not (exists ((p Page)) (link y p))))))
        (=>
          (and
            (= c_1 c)
            (= LinkPointer field)
            (not value)
            (pointer q)
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              (= value (controls_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              (= value (host_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              (= value (guest_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              (= value (msrs_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              (= value (shadowing y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              (= value (enables_functions y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (pointer q)
              (link y q))))
        (=>
          (and
            (= c_1 c)
            (= LinkPointer field)
            value
            (not (exists ((p Page)) (pointer p)))
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              (= value (controls_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              (= value (host_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              (= value (guest_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              (= value (msrs_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              (= value (shadowing y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              (= value (enables_functions y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (not (exists ((p Page)) (pointer p)))
              (not (exists ((p Page)) (link y p))))))
        (=>
          (and
            (= c_1 c)
            (= LinkPointer field)
            value
            (pointer q)
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              (= value (controls_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              (= value (host_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              (= value (guest_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              (= value (msrs_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              (= value (shadowing y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              (= value (enables_functions y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (pointer q)
              (link y q))))
        (=>
          (and
            (= c_1 c)
            (= Shadowing field)
            (not value)
            (not (exists ((p Page)) (pointer p)))
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              (= value (controls_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              (= value (host_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              (= value (guest_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              (= value (msrs_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              (not value)
              (not (shadowing y)))
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              (= value (enables_functions y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (forall ((p Page)) (= (pointer p) (link y p)))
              true)))
        (=>
          (and
            (= c_1 c)
            (= Shadowing field)
            (not value)
            (pointer q)
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              (= value (controls_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              (= value (host_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              (= value (guest_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              (= value (msrs_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              (not value)
              (not (shadowing y)))
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              (= value (enables_functions y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (forall ((p Page)) (= (pointer p) (link y p)))
              true)))
        (=>
          (and
            (= c_1 c)
            (= Shadowing field)
            value
            (not (exists ((p Page)) (pointer p)))
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              (= value (controls_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              (= value (host_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              (= value (guest_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              (= value (msrs_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              value
              (shadowing y))
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              (= value (enables_functions y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (forall ((p Page)) (= (pointer p) (link y p)))
              true)))
        (=>
          (and
            (= c_1 c)
            (= Shadowing field)
            value
            (pointer q)
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              (= value (controls_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              (= value (host_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              (= value (guest_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              (= value (msrs_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              value
              (shadowing y))
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              (= value (enables_functions y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (forall ((p Page)) (= (pointer p) (link y p)))
              true)))
        (=>
          (and
            (= c_1 c)
            (= Functions field)
            (not value)
            (not (exists ((p Page)) (pointer p)))
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              (= value (controls_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              (= value (host_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              (= value (guest_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              (= value (msrs_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              (= value (shadowing y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              (not value)
              (not (enables_functions y)))
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (forall ((p Page)) (= (pointer p) (link y p)))
              true)))
        (=>
          (and
            (= c_1 c)
            (= Functions field)
            (not value)
            (pointer q)
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              (= value (controls_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              (= value (host_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              (= value (guest_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              (= value (msrs_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              (= value (shadowing y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              (not value)
              (not (enables_functions y)))
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (forall ((p Page)) (= (pointer p) (link y p)))
              true)))
        (=>
          (and
            (= c_1 c)
            (= Functions field)
            value
            (not (exists ((p Page)) (pointer p)))
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              (= value (controls_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              (= value (host_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              (= value (guest_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              (= value (msrs_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              (= value (shadowing y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              value
              (enables_functions y))
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (forall ((p Page)) (= (pointer p) (link y p)))
              true)))
        (=>
          (and
            (= c_1 c)
            (= Functions field)
            value
            (pointer q)
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              (= value (controls_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              (= value (host_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              (= value (guest_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              (= value (msrs_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              (= value (shadowing y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              value
              (enables_functions y))
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (forall ((p Page)) (= (pointer p) (link y p)))
              true)))
        (=>
          (and
            (= c_1 c)
            (= ExitInfo field)
            (not value)
            (not (exists ((p Page)) (pointer p)))
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              (= value (controls_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              (= value (host_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              (= value (guest_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              (= value (msrs_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              (= value (shadowing y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              (= value (enables_functions y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (forall ((p Page)) (= (pointer p) (link y p)))
              true)))
        (=>
          (and
            (= c_1 c)
            (= ExitInfo field)
            (not value)
            (pointer q)
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              (= value (controls_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              (= value (host_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              (= value (guest_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              (= value (msrs_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              (= value (shadowing y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              (= value (enables_functions y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (forall ((p Page)) (= (pointer p) (link y p)))
              true)))
        (=>
          (and
            (= c_1 c)
            (= ExitInfo field)
            value
            (not (exists ((p Page)) (pointer p)))
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              (= value (controls_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              (= value (host_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              (= value (guest_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              (= value (msrs_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              (= value (shadowing y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              (= value (enables_functions y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (forall ((p Page)) (= (pointer p) (link y p)))
              true)))
        (=>
          (and
            (= c_1 c)
            (= ExitInfo field)
            value
            (pointer q)
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              (= value (controls_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              (= value (host_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              (= value (guest_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              (= value (msrs_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              (= value (shadowing y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              (= value (enables_functions y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (forall ((p Page)) (= (pointer p) (link y p)))
              true)))
        (=>
          (and
            (= c_1 c)
            (= Unsupported field)
            (not value)
            (not (exists ((p Page)) (pointer p)))
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              (= value (controls_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              (= value (host_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              (= value (guest_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              (= value (msrs_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              (= value (shadowing y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              (= value (enables_functions y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (forall ((p Page)) (= (pointer p) (link y p)))
              true)))
        (=>
          (and
            (= c_1 c)
            (= Unsupported field)
            (not value)
            (pointer q)
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              (= value (controls_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              (= value (host_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              (= value (guest_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              (= value (msrs_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              (= value (shadowing y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              (= value (enables_functions y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (forall ((p Page)) (= (pointer p) (link y p)))
              true)))
        (=>
          (and
            (= c_1 c)
            (= Unsupported field)
            value
            (not (exists ((p Page)) (pointer p)))
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              (= value (controls_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              (= value (host_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              (= value (guest_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              (= value (msrs_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              (= value (shadowing y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              (= value (enables_functions y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (forall ((p Page)) (= (pointer p) (link y p)))
              true)))
        (=>
          (and
            (= c_1 c)
            (= Unsupported field)
            value
            (pointer q)
            (current c_1 x_1)
            (or (and (= (mode c_1) Root) (= y x_1)) (and (= (mode c_1) NonRoot) (link x_1 y))))
          (and
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Controls))
              (= value (controls_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field HostState))
              (= value (host_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field GuestState))
              (= value (guest_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field MsrLoad))
              (= value (msrs_ok y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Shadowing))
              (= value (shadowing y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field Functions))
              (= value (enables_functions y))
              true)
            (ite
              (and
                (ite
                  (= (mode c) NonRoot)
                  (exists ((y_1 Page)) (and (current c y_1) (link y_1 y)))
                  (current c y))
                (= field LinkPointer))
              (forall ((p Page)) (= (pointer p) (link y p)))
              true)))))))
(check-sat)
(pop 1)
