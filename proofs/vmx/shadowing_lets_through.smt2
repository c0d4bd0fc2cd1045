; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: shadowing_lets_through
; claim: step: all c: Core: mode[c] == NonRoot and (VMREAD(c, _) or VMWRITE(c, _, _, _)) implies answers UD or (answers Exit(_) iff field_intercepted[c] or not some x: Page: current[c] == x and shadowing[x])
; source: SDM 3C: VMREAD, VMWRITE
; method: 1-induction
; transitions: VMREAD.guest, VMREAD.privilege, VMREAD.no_vmcs, VMREAD.unsupported, VMREAD.operand, VMREAD.read, VMWRITE.guest, VMWRITE.privilege, VMWRITE.no_vmcs, VMWRITE.operand, VMWRITE.unsupported, VMWRITE.read_only, VMWRITE.write
; obligations: 13, each to be answered unsat

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
(declare-fun shadowing (Page) Bool)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMREAD.guest satisfies shadowing_lets_through
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun field_intercepted (Core) Bool)
(assert (or (field_intercepted c) (not (exists ((x Page)) (and (current c x) (shadowing x))))))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= (mode c_1) NonRoot) (= c_1 c))
        (or (field_intercepted c_1) (not (exists ((x_1 Page)) (and (current c_1 x_1) (shadowing x_1)))))))))
(check-sat)
(pop 1)

; ---- VMREAD.privilege satisfies shadowing_lets_through
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun field_intercepted (Core) Bool)
(assert
  (not
    (and
      (= (mode c) NonRoot)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current c x) (shadowing x))))))))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= (mode c_1) NonRoot) (= c_1 c))
        (not (or (field_intercepted c_1) (not (exists ((x_1 Page)) (and (current c_1 x_1) (shadowing x_1))))))))))
(check-sat)
(pop 1)

; ---- VMREAD.no_vmcs satisfies shadowing_lets_through
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun field_intercepted (Core) Bool)
(assert
  (not
    (and
      (= (mode c) NonRoot)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current c x) (shadowing x))))))))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= (mode c_1) NonRoot) (= c_1 c))
        (not (or (field_intercepted c_1) (not (exists ((x_1 Page)) (and (current c_1 x_1) (shadowing x_1))))))))))
(check-sat)
(pop 1)

; ---- VMREAD.unsupported satisfies shadowing_lets_through
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun field_intercepted (Core) Bool)
(assert
  (not
    (and
      (= (mode c) NonRoot)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current c x) (shadowing x))))))))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= (mode c_1) NonRoot) (= c_1 c))
        (not (or (field_intercepted c_1) (not (exists ((x_1 Page)) (and (current c_1 x_1) (shadowing x_1))))))))))
(check-sat)
(pop 1)

; ---- VMREAD.operand satisfies shadowing_lets_through
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun field_intercepted (Core) Bool)
(assert
  (not
    (and
      (= (mode c) NonRoot)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current c x) (shadowing x))))))))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= (mode c_1) NonRoot) (= c_1 c))
        (not (or (field_intercepted c_1) (not (exists ((x_1 Page)) (and (current c_1 x_1) (shadowing x_1))))))))))
(check-sat)
(pop 1)

; ---- VMREAD.read satisfies shadowing_lets_through
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun field_intercepted (Core) Bool)
(assert
  (not
    (and
      (= (mode c) NonRoot)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current c x) (shadowing x))))))))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= (mode c_1) NonRoot) (= c_1 c))
        (not (or (field_intercepted c_1) (not (exists ((x_1 Page)) (and (current c_1 x_1) (shadowing x_1))))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.guest satisfies shadowing_lets_through
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun field_intercepted (Core) Bool)
(assert (or (field_intercepted c) (not (exists ((x Page)) (and (current c x) (shadowing x))))))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= (mode c_1) NonRoot) (= c_1 c))
        (or (field_intercepted c_1) (not (exists ((x_1 Page)) (and (current c_1 x_1) (shadowing x_1)))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.privilege satisfies shadowing_lets_through
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun field_intercepted (Core) Bool)
(assert
  (not
    (and
      (= (mode c) NonRoot)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current c x) (shadowing x))))))))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= (mode c_1) NonRoot) (= c_1 c))
        (not (or (field_intercepted c_1) (not (exists ((x_1 Page)) (and (current c_1 x_1) (shadowing x_1))))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.no_vmcs satisfies shadowing_lets_through
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun field_intercepted (Core) Bool)
(assert
  (not
    (and
      (= (mode c) NonRoot)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current c x) (shadowing x))))))))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= (mode c_1) NonRoot) (= c_1 c))
        (not (or (field_intercepted c_1) (not (exists ((x_1 Page)) (and (current c_1 x_1) (shadowing x_1))))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.operand satisfies shadowing_lets_through
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun field_intercepted (Core) Bool)
(assert
  (not
    (and
      (= (mode c) NonRoot)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current c x) (shadowing x))))))))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= (mode c_1) NonRoot) (= c_1 c))
        (not (or (field_intercepted c_1) (not (exists ((x_1 Page)) (and (current c_1 x_1) (shadowing x_1))))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.unsupported satisfies shadowing_lets_through
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun field_intercepted (Core) Bool)
(assert
  (not
    (and
      (= (mode c) NonRoot)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current c x) (shadowing x))))))))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= (mode c_1) NonRoot) (= c_1 c))
        (not (or (field_intercepted c_1) (not (exists ((x_1 Page)) (and (current c_1 x_1) (shadowing x_1))))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.read_only satisfies shadowing_lets_through
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun field_intercepted (Core) Bool)
(assert
  (not
    (and
      (= (mode c) NonRoot)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current c x) (shadowing x))))))))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= (mode c_1) NonRoot) (= c_1 c))
        (not (or (field_intercepted c_1) (not (exists ((x_1 Page)) (and (current c_1 x_1) (shadowing x_1))))))))))
(check-sat)
(pop 1)

; ---- VMWRITE.write satisfies shadowing_lets_through
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun field_intercepted (Core) Bool)
(assert
  (not
    (and
      (= (mode c) NonRoot)
      (or (field_intercepted c) (not (exists ((x Page)) (and (current c x) (shadowing x))))))))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (= (mode c_1) NonRoot) (= c_1 c))
        (not (or (field_intercepted c_1) (not (exists ((x_1 Page)) (and (current c_1 x_1) (shadowing x_1))))))))))
(check-sat)
(pop 1)
