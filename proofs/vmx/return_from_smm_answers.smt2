; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: return_from_smm_answers
; claim: step: all c: Core, e: Page, deactivate: Bool: RETURN_FROM_SMM(c, e, deactivate) implies activity[c] == InSmm and (answers GP iff cpl[c] > 0) and (cpl[c] == 0 implies (answers SmmFailValid(16) iff not aligned[e] or not within_width[e] or not revision_ok[e])) and (answers SmmFailValid(17) implies not deactivate and vmxon_pointer[c] != e and launch[e] != Launched) and (answers SmmFailValid(18) implies deactivate and vmxon_pointer[c] != e) and (answers SmmFailValid(25) implies not deactivate and vmxon_pointer[c] != e and launch[e] == Launched and not executive_controls_ok[c]) and (answers Entered implies (vmxon_pointer[c] == e or (not deactivate and launch[e] == Launched and executive_controls_ok[c])) and next(activity[c]) == Running and next(mode[c]) == (if vmxon_pointer[c] == e then Root else mode[c]) and (next(dual_monitor[c]) iff dual_monitor[c] and not deactivate)) and (answers GP or answers SmmFailValid(16) or answers SmmFailValid(17) or answers SmmFailValid(18) or answers SmmFailValid(25) or answers Entered)
; source: SDM 3C: VM Entries that Return from SMM
; method: 1-induction
; assume: virtual_8086_is_ring_3: all c: Core: execution[c] == Virtual8086 implies cpl[c] == 3
; transitions: RETURN_FROM_SMM.privilege, RETURN_FROM_SMM.pointer, RETURN_FROM_SMM.not_launched, RETURN_FROM_SMM.not_vmxon, RETURN_FROM_SMM.controls, RETURN_FROM_SMM.enter
; obligations: 6, each to be answered unsat

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
(declare-fun aligned (Page) Bool)
(declare-fun within_width (Page) Bool)
(declare-fun activity (Core) Activity)
(declare-fun mode (Core) Mode)
(declare-fun dual_monitor (Core) Bool)
(declare-fun vmxon_pointer (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (vmxon_pointer i1 x) (vmxon_pointer i1 y)) (= x y))))
(declare-fun revision_ok (Page) Bool)
(declare-fun launch (Page) Launch)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- RETURN_FROM_SMM.privilege satisfies return_from_smm_answers
; from no invariant; hypotheses 1, 2
(push 1)
(declare-fun c () Core)
(declare-fun executive () Page)
(declare-fun deactivate () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (= (activity c) InSmm))
(assert (< 0 (cpl c)))
(assert
  (not
    (forall ((c_1 Core) (e Page))
      (and
        (=>
          (and (= c_1 c) (= e executive) (not deactivate))
          (and
            (= (activity c_1) InSmm)
            (< 0 (cpl c_1))
            (=> (= (cpl c_1) 0) (not (or (not (aligned e)) (not (within_width e)) (not (revision_ok e)))))))
        (=>
          (and (= c_1 c) (= e executive) deactivate)
          (and
            (= (activity c_1) InSmm)
            (< 0 (cpl c_1))
            (=> (= (cpl c_1) 0) (not (or (not (aligned e)) (not (within_width e)) (not (revision_ok e)))))))))))
(check-sat)
(pop 1)

; ---- RETURN_FROM_SMM.pointer satisfies return_from_smm_answers
; from no invariant; hypotheses 1, 2, 3
(push 1)
(declare-fun c () Core)
(declare-fun executive () Page)
(declare-fun deactivate () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (= (activity c) InSmm))
(assert (not (< 0 (cpl c))))
(assert (or (not (aligned executive)) (not (within_width executive)) (not (revision_ok executive))))
(assert
  (not
    (forall ((c_1 Core) (e Page))
      (and
        (=>
          (and (= c_1 c) (= e executive) (not deactivate))
          (and
            (= (activity c_1) InSmm)
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (or (not (aligned e)) (not (within_width e)) (not (revision_ok e))))))
        (=>
          (and (= c_1 c) (= e executive) deactivate)
          (and
            (= (activity c_1) InSmm)
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (or (not (aligned e)) (not (within_width e)) (not (revision_ok e))))))))))
(check-sat)
(pop 1)

; ---- RETURN_FROM_SMM.not_launched satisfies return_from_smm_answers
; from no invariant; hypotheses 1, 2, 3, 4, 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun executive () Page)
(declare-fun deactivate () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (= (activity c) InSmm))
(assert (not (< 0 (cpl c))))
(assert (aligned executive))
(assert (within_width executive))
(assert (revision_ok executive))
(assert (not deactivate))
(assert (not (vmxon_pointer c executive)))
(assert (not (= (launch executive) Launched)))
(assert
  (not
    (forall ((c_1 Core) (e Page))
      (and
        (=>
          (and (= c_1 c) (= e executive) (not deactivate))
          (and
            (= (activity c_1) InSmm)
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (not (or (not (aligned e)) (not (within_width e)) (not (revision_ok e)))))
            (not (vmxon_pointer c_1 e))
            (not (= (launch e) Launched))))
        (not (and (= c_1 c) (= e executive) deactivate))))))
(check-sat)
(pop 1)

; ---- RETURN_FROM_SMM.not_vmxon satisfies return_from_smm_answers
; from no invariant; hypotheses 1, 2, 3, 4, 5, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun executive () Page)
(declare-fun deactivate () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(assert (= (activity c) InSmm))
(assert (not (< 0 (cpl c))))
(assert (aligned executive))
(assert (within_width executive))
(assert (revision_ok executive))
(assert deactivate)
(assert (not (vmxon_pointer c executive)))
(assert
  (not
    (forall ((c_1 Core) (e Page))
      (and
        (not (and (= c_1 c) (= e executive) (not deactivate)))
        (=>
          (and (= c_1 c) (= e executive) deactivate)
          (and
            (= (activity c_1) InSmm)
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (not (or (not (aligned e)) (not (within_width e)) (not (revision_ok e)))))
            (not (vmxon_pointer c_1 e))))))))
(check-sat)
(pop 1)

; ---- RETURN_FROM_SMM.controls satisfies return_from_smm_answers
; from no invariant; hypotheses 1, 2, 3, 4, 5, 6, 7, 8, 9
(push 1)
(declare-fun c () Core)
(declare-fun executive () Page)
(declare-fun deactivate () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun executive_controls_ok (Core) Bool)
(assert (= (activity c) InSmm))
(assert (not (< 0 (cpl c))))
(assert (aligned executive))
(assert (within_width executive))
(assert (revision_ok executive))
(assert (not (and (not deactivate) (not (vmxon_pointer c executive)) (not (= (launch executive) Launched)))))
(assert (not (and deactivate (not (vmxon_pointer c executive)))))
(assert (not (vmxon_pointer c executive)))
(assert (not (executive_controls_ok c)))
(assert
  (not
    (forall ((c_1 Core) (e Page))
      (and
        (=>
          (and (= c_1 c) (= e executive) (not deactivate))
          (and
            (= (activity c_1) InSmm)
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (not (or (not (aligned e)) (not (within_width e)) (not (revision_ok e)))))
            (not (vmxon_pointer c_1 e))
            (= (launch e) Launched)
            (not (executive_controls_ok c_1))))
        (not (and (= c_1 c) (= e executive) deactivate))))))
(check-sat)
(pop 1)

; ---- RETURN_FROM_SMM.enter satisfies return_from_smm_answers
; from no invariant; hypotheses 1, 2, 3, 4, 5, 6, 7, 8
(push 1)
(declare-fun c () Core)
(declare-fun executive () Page)
(declare-fun deactivate () Bool)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun executive_controls_ok (Core) Bool)
(assert (= (activity c) InSmm))
(assert (not (< 0 (cpl c))))
(assert (aligned executive))
(assert (within_width executive))
(assert (revision_ok executive))
(assert (not (and (not deactivate) (not (vmxon_pointer c executive)) (not (= (launch executive) Launched)))))
(assert (not (and deactivate (not (vmxon_pointer c executive)))))
(assert (not (and (not (vmxon_pointer c executive)) (not (executive_controls_ok c)))))
(assert
  (not
    (forall ((c_1 Core) (e Page))
      (and
        (=>
          (and (= c_1 c) (= e executive) (not deactivate))
          (and
            (= (activity c_1) InSmm)
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (not (or (not (aligned e)) (not (within_width e)) (not (revision_ok e)))))
            (or (vmxon_pointer c_1 e) (and (= (launch e) Launched) (executive_controls_ok c_1)))
            (or (= c_1 c) (= (activity c_1) Running))
            (ite
              (and (= c_1 c) (vmxon_pointer c executive))
              (or (vmxon_pointer c_1 e) (= Root (mode c_1)))
              (or (not (vmxon_pointer c_1 e)) (= (mode c_1) Root)))
            (= (and (not (and (= c_1 c) deactivate)) (dual_monitor c_1)) (dual_monitor c_1))))
        (=>
          (and (= c_1 c) (= e executive) deactivate)
          (and
            (= (activity c_1) InSmm)
            (not (< 0 (cpl c_1)))
            (=> (= (cpl c_1) 0) (not (or (not (aligned e)) (not (within_width e)) (not (revision_ok e)))))
            (vmxon_pointer c_1 e)
            (or (= c_1 c) (= (activity c_1) Running))
            (ite
              (and (= c_1 c) (vmxon_pointer c executive))
              (or (vmxon_pointer c_1 e) (= Root (mode c_1)))
              (or (not (vmxon_pointer c_1 e)) (= (mode c_1) Root)))
            (not (and (not (and (= c_1 c) deactivate)) (dual_monitor c_1)))))))))
(check-sat)
(pop 1)
