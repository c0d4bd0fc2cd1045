; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: only_corrupt_is_shared
; claim: invariant: all c, d: Core, x: Page: contents[x] != Corrupt and active[c, x] implies mode[c] != Off and (active[d, x] implies c == d)
; source: SDM 3C: Software Use of Virtual-Machine Control Structures
; method: 1-induction
; invariant: only_corrupt_is_shared: all c, d: Core, x: Page: contents[x] != Corrupt and active[c, x] implies mode[c] != Off and (active[d, x] implies c == d)
; transitions: WRITE_BACK, RESET, TAKE_INIT.guest, SIPI.guest, EXTERNAL_INTERRUPT, EXCEPTION_OR_NMI, TRIPLE_FAULT, EPT_VIOLATION, VMXON.guest, VMXON.enter, VMXOFF.guest, VMXOFF.leave, VMCLEAR.guest, VMCLEAR.clear, VMPTRLD.guest, VMPTRLD.load, VMPTRST.guest, VMREAD.guest, VMWRITE.guest, VMLAUNCH.guest, VMLAUNCH.enter, VMRESUME.guest, VMRESUME.enter, VMCALL.guest, VMFUNC.disabled, VMFUNC.bad_eptp, INVEPT.guest, INVVPID.guest, MOV_TO_CR0.intercepted, MOV_TO_CR4.intercepted, WRMSR_FEATURE_CONTROL.intercepted, GETSEC_SENTER.guest, GETSEC_SEXIT.guest, CPUID.guest, STORE_IDENTIFIER.store, STORE_DATA.store, POWER_DOWN.guest, POWER_DOWN.down, RETURN_FROM_SMM.enter
; obligations: 40, each to be answered unsat

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
(declare-fun contents (Page) Contents)

(define-fun init_mode () Bool (forall ((i Core)) (= (mode i) Off)))
(define-fun init_active () Bool (forall ((i1 Core) (i2 Page)) (not (active i1 i2))))
(define-fun init_contents () Bool (forall ((i Page)) (= (contents i) Unknown)))
(define-fun only_corrupt_is_shared () Bool
  (forall ((c Core) (d Core) (x Page))
    (=>
      (and (not (= (contents x) Corrupt)) (active c x))
      (and (not (= (mode c) Off)) (=> (active d x) (= c d))))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially only_corrupt_is_shared
(push 1)
(assert init_mode)
(assert init_active)
(assert init_contents)
(assert (not only_corrupt_is_shared))
(check-sat)
(pop 1)

; ---- WRITE_BACK keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun x () Page)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=>
        (and (not (or (= x_1 x) (= (contents x_1) Corrupt))) (active c_1 x_1))
        (and (not (= (mode c_1) Off)) (=> (active d x_1) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- RESET keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (or (active c x) (= (contents x) Corrupt))) (not (= c_1 c)) (active c_1 x))
        (and (not (or (= c_1 c) (= (mode c_1) Off))) (=> (and (not (= d c)) (active d x)) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- TAKE_INIT.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- SIPI.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- EXTERNAL_INTERRUPT keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- EXCEPTION_OR_NMI keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- TRIPLE_FAULT keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- EPT_VIOLATION keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMXON.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMXON.enter keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun p () Page)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (or (= x p) (= (contents x) Corrupt))) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMXOFF.leave keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (or (active c x) (= (contents x) Corrupt))) (active c_1 x))
        (and (not (or (= c_1 c) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=>
        (and (not (= (contents x_1) Corrupt)) (active c_1 x_1))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x_1) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMCLEAR.clear keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=>
        (and
          (not
            (ite
              (= x_1 x)
              (or
                (exists ((d_1 Core)) (and (not (= d_1 c)) (active d_1 x)))
                (exists ((d_1 Core)) (vmxon_pointer d_1 x)))
              (= (contents x_1) Corrupt)))
          (not (and (= c_1 c) (= x_1 x)))
          (active c_1 x_1))
        (and (not (= (mode c_1) Off)) (=> (and (not (and (= d c) (= x_1 x))) (active d x_1)) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=>
        (and (not (= (contents x_1) Corrupt)) (active c_1 x_1))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x_1) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMPTRLD.load keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert only_corrupt_is_shared)
(assert (not (= (mode c) Off)))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=>
        (and
          (not
            (or
              (and (= x_1 x) (exists ((d_1 Core)) (and (not (= d_1 c)) (active d_1 x))))
              (= (contents x_1) Corrupt)))
          (or (and (= c_1 c) (= x_1 x)) (active c_1 x_1)))
        (and (not (= (mode c_1) Off)) (=> (or (and (= d c) (= x_1 x)) (active d x_1)) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMPTRST.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMREAD.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMWRITE.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMLAUNCH.enter keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and
          (not
            (or
              (and
                (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x)))
                (exists ((d_1 Core)) (and (not (= d_1 c)) (active d_1 x))))
              (= (contents x) Corrupt)))
          (or
            (and (= c_1 c) (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x))))
            (active c_1 x)))
        (and
          (not (and (not (= c_1 c)) (= (mode c_1) Off)))
          (=>
            (or
              (and (= d c) (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x))))
              (active d x))
            (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMRESUME.enter keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and
          (not
            (or
              (and
                (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x)))
                (exists ((d_1 Core)) (and (not (= d_1 c)) (active d_1 x))))
              (= (contents x) Corrupt)))
          (or
            (and (= c_1 c) (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x))))
            (active c_1 x)))
        (and
          (not (and (not (= c_1 c)) (= (mode c_1) Off)))
          (=>
            (or
              (and (= d c) (exists ((x_1 Page)) (and (current c x_1) (shadowing x_1) (link x_1 x))))
              (active d x))
            (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMCALL.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.disabled keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- VMFUNC.bad_eptp keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- INVEPT.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- INVVPID.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR0.intercepted keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- MOV_TO_CR4.intercepted keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- WRMSR_FEATURE_CONTROL.intercepted keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SENTER.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- GETSEC_SEXIT.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- CPUID.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- STORE_IDENTIFIER.store keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun p () Page)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c Core) (d Core) (x Page))
      (=>
        (and
          (not (or (and (= x p) (exists ((c_1 Core)) (active c_1 p))) (= (contents x) Corrupt)))
          (active c x))
        (and (not (= (mode c) Off)) (=> (active d x) (= c d)))))))
(check-sat)
(pop 1)

; ---- STORE_DATA.store keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun p () Page)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c Core) (d Core) (x Page))
      (=>
        (and (not (or (= x p) (= (contents x) Corrupt))) (active c x))
        (and (not (= (mode c) Off)) (=> (active d x) (= c d)))))))
(check-sat)
(pop 1)

; ---- POWER_DOWN.guest keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and (not (and (not (= c_1 c)) (= (mode c_1) Off))) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- POWER_DOWN.down keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (or (active c x) (= (contents x) Corrupt))) (active c_1 x))
        (and (not (= (mode c_1) Off)) (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)

; ---- RETURN_FROM_SMM.enter keeps only_corrupt_is_shared
; from only_corrupt_is_shared; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun executive () Page)
(assert only_corrupt_is_shared)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x Page))
      (=>
        (and (not (= (contents x) Corrupt)) (active c_1 x))
        (and
          (not (and (not (and (= c_1 c) (vmxon_pointer c executive))) (= (mode c_1) Off)))
          (=> (active d x) (= c_1 d)))))))
(check-sat)
(pop 1)
