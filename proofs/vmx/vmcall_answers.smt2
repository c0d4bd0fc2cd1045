; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: vmcall_answers
; claim: step: all c: Core, x: Page: VMCALL(c) and mode[c] == Root and execution[c] in {Protected, SixtyFourBit} and cpl[c] == 0 implies (not (dual_monitor_supported and smm_monitor_valid[c]) and current[c] == x implies answers VMfailValid(1)) and (dual_monitor_supported and smm_monitor_valid[c] implies (dual_monitor[c] implies answers SmmExit) and (not dual_monitor[c] and current[c] == none implies answers VMfailInvalid) and (not dual_monitor[c] and current[c] == x implies (answers VMfailValid(19) iff launch[x] == Launched) and (answers VMfailValid(20) iff launch[x] == Clear and not smm_exit_controls_ok[c]) and (answers VMfailValid(22) iff launch[x] == Clear and smm_exit_controls_ok[c] and not mseg_revision_ok) and (answers VMfailValid(24) iff launch[x] == Clear and smm_exit_controls_ok[c] and mseg_revision_ok and not mseg_features_ok) and (answers SmmExit iff launch[x] == Clear and smm_exit_controls_ok[c] and mseg_revision_ok and mseg_features_ok))) and (answers SmmExit implies next(dual_monitor[c]))
; source: SDM 3C: VMCALL, Operation
; method: 1-induction
; assume: virtual_8086_is_ring_3: all c: Core: execution[c] == Virtual8086 implies cpl[c] == 3
; transitions: VMCALL.unavailable, VMCALL.guest, VMCALL.wrong_mode, VMCALL.privilege, VMCALL.no_monitor, VMCALL.monitor, VMCALL.no_vmcs, VMCALL.not_clear, VMCALL.exit_controls, VMCALL.mseg_revision, VMCALL.mseg_features, VMCALL.activate
; obligations: 12, each to be answered unsat

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
(declare-fun dual_monitor_supported () Bool)
(declare-fun smm_monitor_valid (Core) Bool)
(declare-fun mseg_revision_ok () Bool)
(declare-fun mseg_features_ok () Bool)
(declare-fun mode (Core) Mode)
(declare-fun dual_monitor (Core) Bool)
(declare-fun current (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (current i1 x) (current i1 y)) (= x y))))
(declare-fun launch (Page) Launch)


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- VMCALL.unavailable satisfies vmcall_answers
; from no invariant; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun smm_exit_controls_ok (Core) Bool)
(assert (= (mode c) Off))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (= (mode c_1) Root)
          (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
          (= (cpl c_1) 0))
        (and
          (not (and (not (and dual_monitor_supported (smm_monitor_valid c_1))) (current c_1 x_1)))
          (=>
            (and dual_monitor_supported (smm_monitor_valid c_1))
            (and
              (not (dual_monitor c_1))
              (not (and (not (dual_monitor c_1)) (not (exists ((p Page)) (current c_1 p)))))
              (=>
                (and (not (dual_monitor c_1)) (current c_1 x_1))
                (and
                  (not (= (launch x_1) Launched))
                  (not (and (= (launch x_1) Clear) (not (smm_exit_controls_ok c_1))))
                  (not (and (= (launch x_1) Clear) (smm_exit_controls_ok c_1) (not mseg_revision_ok)))
                  (not
                    (and
                      (= (launch x_1) Clear)
                      (smm_exit_controls_ok c_1)
                      mseg_revision_ok
                      (not mseg_features_ok)))
                  (not
                    (and (= (launch x_1) Clear) (smm_exit_controls_ok c_1) mseg_revision_ok mseg_features_ok)))))))))))
(check-sat)
(pop 1)

; ---- VMCALL.guest satisfies vmcall_answers
; from no invariant; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun smm_exit_controls_ok (Core) Bool)
(assert (= (mode c) NonRoot))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (= (mode c_1) Root)
          (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
          (= (cpl c_1) 0))
        (and
          (not (and (not (and dual_monitor_supported (smm_monitor_valid c_1))) (current c_1 x_1)))
          (=>
            (and dual_monitor_supported (smm_monitor_valid c_1))
            (and
              (not (dual_monitor c_1))
              (not (and (not (dual_monitor c_1)) (not (exists ((p Page)) (current c_1 p)))))
              (=>
                (and (not (dual_monitor c_1)) (current c_1 x_1))
                (and
                  (not (= (launch x_1) Launched))
                  (not (and (= (launch x_1) Clear) (not (smm_exit_controls_ok c_1))))
                  (not (and (= (launch x_1) Clear) (smm_exit_controls_ok c_1) (not mseg_revision_ok)))
                  (not
                    (and
                      (= (launch x_1) Clear)
                      (smm_exit_controls_ok c_1)
                      mseg_revision_ok
                      (not mseg_features_ok)))
                  (not
                    (and (= (launch x_1) Clear) (smm_exit_controls_ok c_1) mseg_revision_ok mseg_features_ok)))))))))))
(check-sat)
(pop 1)

; ---- VMCALL.wrong_mode satisfies vmcall_answers
; from no invariant; hypotheses 5, 6
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun smm_exit_controls_ok (Core) Bool)
(assert (or (= (execution c) Virtual8086) (= (execution c) Compatibility)))
(assert (forall ((c_1 Core)) (=> (= (execution c_1) Virtual8086) (= (cpl c_1) 3))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (= (mode c_1) Root)
          (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
          (= (cpl c_1) 0))
        (and
          (not (and (not (and dual_monitor_supported (smm_monitor_valid c_1))) (current c_1 x_1)))
          (=>
            (and dual_monitor_supported (smm_monitor_valid c_1))
            (and
              (not (dual_monitor c_1))
              (not (and (not (dual_monitor c_1)) (not (exists ((p Page)) (current c_1 p)))))
              (=>
                (and (not (dual_monitor c_1)) (current c_1 x_1))
                (and
                  (not (= (launch x_1) Launched))
                  (not (and (= (launch x_1) Clear) (not (smm_exit_controls_ok c_1))))
                  (not (and (= (launch x_1) Clear) (smm_exit_controls_ok c_1) (not mseg_revision_ok)))
                  (not
                    (and
                      (= (launch x_1) Clear)
                      (smm_exit_controls_ok c_1)
                      mseg_revision_ok
                      (not mseg_features_ok)))
                  (not
                    (and (= (launch x_1) Clear) (smm_exit_controls_ok c_1) mseg_revision_ok mseg_features_ok)))))))))))
(check-sat)
(pop 1)

; ---- VMCALL.privilege satisfies vmcall_answers
; from no invariant; hypotheses 7
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun smm_exit_controls_ok (Core) Bool)
(assert (< 0 (cpl c)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (= (mode c_1) Root)
          (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
          (= (cpl c_1) 0))
        (and
          (not (and (not (and dual_monitor_supported (smm_monitor_valid c_1))) (current c_1 x_1)))
          (=>
            (and dual_monitor_supported (smm_monitor_valid c_1))
            (and
              (not (dual_monitor c_1))
              (not (and (not (dual_monitor c_1)) (not (exists ((p Page)) (current c_1 p)))))
              (=>
                (and (not (dual_monitor c_1)) (current c_1 x_1))
                (and
                  (not (= (launch x_1) Launched))
                  (not (and (= (launch x_1) Clear) (not (smm_exit_controls_ok c_1))))
                  (not (and (= (launch x_1) Clear) (smm_exit_controls_ok c_1) (not mseg_revision_ok)))
                  (not
                    (and
                      (= (launch x_1) Clear)
                      (smm_exit_controls_ok c_1)
                      mseg_revision_ok
                      (not mseg_features_ok)))
                  (not
                    (and (= (launch x_1) Clear) (smm_exit_controls_ok c_1) mseg_revision_ok mseg_features_ok)))))))))))
(check-sat)
(pop 1)

; ---- VMCALL.no_monitor satisfies vmcall_answers
; from no invariant; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun smm_exit_controls_ok (Core) Bool)
(assert (or (not dual_monitor_supported) (not (smm_monitor_valid c))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (= (mode c_1) Root)
          (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
          (= (cpl c_1) 0))
        (and
          (=>
            (and (not (and dual_monitor_supported (smm_monitor_valid c_1))) (current c_1 x_1))
            (exists ((p Page)) (current c p)))
          (=>
            (and dual_monitor_supported (smm_monitor_valid c_1))
            (and
              (not (dual_monitor c_1))
              (=>
                (and (not (dual_monitor c_1)) (not (exists ((p Page)) (current c_1 p))))
                (not (exists ((p Page)) (current c p))))
              (=>
                (and (not (dual_monitor c_1)) (current c_1 x_1))
                (and
                  (not (= (launch x_1) Launched))
                  (not (and (= (launch x_1) Clear) (not (smm_exit_controls_ok c_1))))
                  (not (and (= (launch x_1) Clear) (smm_exit_controls_ok c_1) (not mseg_revision_ok)))
                  (not
                    (and
                      (= (launch x_1) Clear)
                      (smm_exit_controls_ok c_1)
                      mseg_revision_ok
                      (not mseg_features_ok)))
                  (not
                    (and (= (launch x_1) Clear) (smm_exit_controls_ok c_1) mseg_revision_ok mseg_features_ok)))))))))))
(check-sat)
(pop 1)

; ---- VMCALL.monitor satisfies vmcall_answers
; from no invariant; hypotheses 8, 9, 10
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun smm_exit_controls_ok (Core) Bool)
(assert dual_monitor_supported)
(assert (smm_monitor_valid c))
(assert (dual_monitor c))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (= (mode c_1) Root)
          (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
          (= (cpl c_1) 0))
        (and
          (not (and (not (and dual_monitor_supported (smm_monitor_valid c_1))) (current c_1 x_1)))
          (=>
            (and dual_monitor_supported (smm_monitor_valid c_1))
            (and
              (not (and (not (dual_monitor c_1)) (not (exists ((p Page)) (current c_1 p)))))
              (=>
                (and (not (dual_monitor c_1)) (current c_1 x_1))
                (and
                  (not (= (launch x_1) Launched))
                  (not (and (= (launch x_1) Clear) (not (smm_exit_controls_ok c_1))))
                  (not (and (= (launch x_1) Clear) (smm_exit_controls_ok c_1) (not mseg_revision_ok)))
                  (not
                    (and
                      (= (launch x_1) Clear)
                      (smm_exit_controls_ok c_1)
                      mseg_revision_ok
                      (not mseg_features_ok)))
                  (= (launch x_1) Clear)
                  (smm_exit_controls_ok c_1)
                  mseg_revision_ok
                  mseg_features_ok))))
          (dual_monitor c_1))))))
(check-sat)
(pop 1)

; ---- VMCALL.no_vmcs satisfies vmcall_answers
; from no invariant; hypotheses 8, 9, 10, 11
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun smm_exit_controls_ok (Core) Bool)
(assert dual_monitor_supported)
(assert (smm_monitor_valid c))
(assert (not (dual_monitor c)))
(assert (not (exists ((p Page)) (current c p))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (= (mode c_1) Root)
          (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
          (= (cpl c_1) 0))
        (and
          (not (and (not (and dual_monitor_supported (smm_monitor_valid c_1))) (current c_1 x_1)))
          (=>
            (and dual_monitor_supported (smm_monitor_valid c_1))
            (and
              (not (dual_monitor c_1))
              (=>
                (and (not (dual_monitor c_1)) (current c_1 x_1))
                (and
                  (not (= (launch x_1) Launched))
                  (not (and (= (launch x_1) Clear) (not (smm_exit_controls_ok c_1))))
                  (not (and (= (launch x_1) Clear) (smm_exit_controls_ok c_1) (not mseg_revision_ok)))
                  (not
                    (and
                      (= (launch x_1) Clear)
                      (smm_exit_controls_ok c_1)
                      mseg_revision_ok
                      (not mseg_features_ok)))
                  (not
                    (and (= (launch x_1) Clear) (smm_exit_controls_ok c_1) mseg_revision_ok mseg_features_ok)))))))))))
(check-sat)
(pop 1)

; ---- VMCALL.not_clear satisfies vmcall_answers
; from no invariant; hypotheses 8, 9, 10, 11, 12
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun smm_exit_controls_ok (Core) Bool)
(assert dual_monitor_supported)
(assert (smm_monitor_valid c))
(assert (not (dual_monitor c)))
(assert (exists ((p Page)) (current c p)))
(assert (exists ((x Page)) (and (current c x) (= (launch x) Launched))))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (= (mode c_1) Root)
          (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
          (= (cpl c_1) 0))
        (and
          (not (and (not (and dual_monitor_supported (smm_monitor_valid c_1))) (current c_1 x_1)))
          (=>
            (and dual_monitor_supported (smm_monitor_valid c_1))
            (and
              (not (dual_monitor c_1))
              (not (and (not (dual_monitor c_1)) (not (exists ((p Page)) (current c_1 p)))))
              (=>
                (and (not (dual_monitor c_1)) (current c_1 x_1))
                (and
                  (= (launch x_1) Launched)
                  (not (and (= (launch x_1) Clear) (not (smm_exit_controls_ok c_1))))
                  (not (and (= (launch x_1) Clear) (smm_exit_controls_ok c_1) (not mseg_revision_ok)))
                  (not
                    (and
                      (= (launch x_1) Clear)
                      (smm_exit_controls_ok c_1)
                      mseg_revision_ok
                      (not mseg_features_ok)))
                  (not
                    (and (= (launch x_1) Clear) (smm_exit_controls_ok c_1) mseg_revision_ok mseg_features_ok)))))))))))
(check-sat)
(pop 1)

; ---- VMCALL.exit_controls satisfies vmcall_answers
; from no invariant; hypotheses 8, 9, 10, 11, 12, 13
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun smm_exit_controls_ok (Core) Bool)
(assert dual_monitor_supported)
(assert (smm_monitor_valid c))
(assert (not (dual_monitor c)))
(assert (exists ((p Page)) (current c p)))
(assert (not (exists ((x Page)) (and (current c x) (= (launch x) Launched)))))
(assert (not (smm_exit_controls_ok c)))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (= (mode c_1) Root)
          (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
          (= (cpl c_1) 0))
        (and
          (not (and (not (and dual_monitor_supported (smm_monitor_valid c_1))) (current c_1 x_1)))
          (=>
            (and dual_monitor_supported (smm_monitor_valid c_1))
            (and
              (not (dual_monitor c_1))
              (not (and (not (dual_monitor c_1)) (not (exists ((p Page)) (current c_1 p)))))
              (=>
                (and (not (dual_monitor c_1)) (current c_1 x_1))
                (and
                  (not (= (launch x_1) Launched))
                  (= (launch x_1) Clear)
                  (not (smm_exit_controls_ok c_1))
                  (not (and (= (launch x_1) Clear) (smm_exit_controls_ok c_1) (not mseg_revision_ok)))
                  (not
                    (and
                      (= (launch x_1) Clear)
                      (smm_exit_controls_ok c_1)
                      mseg_revision_ok
                      (not mseg_features_ok)))
                  (not
                    (and (= (launch x_1) Clear) (smm_exit_controls_ok c_1) mseg_revision_ok mseg_features_ok)))))))))))
(check-sat)
(pop 1)

; ---- VMCALL.mseg_revision satisfies vmcall_answers
; from no invariant; hypotheses 8, 9, 10, 11, 12, 13, 14
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun smm_exit_controls_ok (Core) Bool)
(assert dual_monitor_supported)
(assert (smm_monitor_valid c))
(assert (not (dual_monitor c)))
(assert (exists ((p Page)) (current c p)))
(assert (not (exists ((x Page)) (and (current c x) (= (launch x) Launched)))))
(assert (smm_exit_controls_ok c))
(assert (not mseg_revision_ok))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (= (mode c_1) Root)
          (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
          (= (cpl c_1) 0))
        (and
          (not (and (not (and dual_monitor_supported (smm_monitor_valid c_1))) (current c_1 x_1)))
          (=>
            (and dual_monitor_supported (smm_monitor_valid c_1))
            (and
              (not (dual_monitor c_1))
              (not (and (not (dual_monitor c_1)) (not (exists ((p Page)) (current c_1 p)))))
              (=>
                (and (not (dual_monitor c_1)) (current c_1 x_1))
                (and
                  (not (= (launch x_1) Launched))
                  (not (and (= (launch x_1) Clear) (not (smm_exit_controls_ok c_1))))
                  (= (launch x_1) Clear)
                  (smm_exit_controls_ok c_1)
                  (not mseg_revision_ok)
                  (not
                    (and
                      (= (launch x_1) Clear)
                      (smm_exit_controls_ok c_1)
                      mseg_revision_ok
                      (not mseg_features_ok)))
                  (not
                    (and (= (launch x_1) Clear) (smm_exit_controls_ok c_1) mseg_revision_ok mseg_features_ok)))))))))))
(check-sat)
(pop 1)

; ---- VMCALL.mseg_features satisfies vmcall_answers
; from no invariant; hypotheses 8, 9, 10, 11, 12, 13, 14, 15
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun smm_exit_controls_ok (Core) Bool)
(assert dual_monitor_supported)
(assert (smm_monitor_valid c))
(assert (not (dual_monitor c)))
(assert (exists ((p Page)) (current c p)))
(assert (not (exists ((x Page)) (and (current c x) (= (launch x) Launched)))))
(assert (smm_exit_controls_ok c))
(assert mseg_revision_ok)
(assert (not mseg_features_ok))
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (= (mode c_1) Root)
          (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
          (= (cpl c_1) 0))
        (and
          (not (and (not (and dual_monitor_supported (smm_monitor_valid c_1))) (current c_1 x_1)))
          (=>
            (and dual_monitor_supported (smm_monitor_valid c_1))
            (and
              (not (dual_monitor c_1))
              (not (and (not (dual_monitor c_1)) (not (exists ((p Page)) (current c_1 p)))))
              (=>
                (and (not (dual_monitor c_1)) (current c_1 x_1))
                (and
                  (not (= (launch x_1) Launched))
                  (not (and (= (launch x_1) Clear) (not (smm_exit_controls_ok c_1))))
                  (not (and (= (launch x_1) Clear) (smm_exit_controls_ok c_1) (not mseg_revision_ok)))
                  (= (launch x_1) Clear)
                  (smm_exit_controls_ok c_1)
                  mseg_revision_ok
                  (not mseg_features_ok)
                  (not
                    (and (= (launch x_1) Clear) (smm_exit_controls_ok c_1) mseg_revision_ok mseg_features_ok)))))))))))
(check-sat)
(pop 1)

; ---- VMCALL.activate satisfies vmcall_answers
; from no invariant; hypotheses 8, 9, 11, 12, 13, 14, 15
(push 1)
(declare-fun c () Core)
(declare-fun cpl (Core) Int)
(assert (forall ((i1 Core)) (and (<= 0 (cpl i1)) (<= (cpl i1) 3))))
(declare-fun execution (Core) Execution)
(declare-fun smm_exit_controls_ok (Core) Bool)
(assert dual_monitor_supported)
(assert (smm_monitor_valid c))
(assert (exists ((p Page)) (current c p)))
(assert (not (exists ((x Page)) (and (current c x) (= (launch x) Launched)))))
(assert (smm_exit_controls_ok c))
(assert mseg_revision_ok)
(assert mseg_features_ok)
(assert
  (not
    (forall ((c_1 Core) (x_1 Page))
      (=>
        (and
          (= c_1 c)
          (= (mode c_1) Root)
          (or (= (execution c_1) Protected) (= (execution c_1) SixtyFourBit))
          (= (cpl c_1) 0))
        (and
          (not (and (not (and dual_monitor_supported (smm_monitor_valid c_1))) (current c_1 x_1)))
          (=>
            (and dual_monitor_supported (smm_monitor_valid c_1))
            (and
              (not (and (not (dual_monitor c_1)) (not (exists ((p Page)) (current c_1 p)))))
              (=>
                (and (not (dual_monitor c_1)) (current c_1 x_1))
                (and
                  (not (= (launch x_1) Launched))
                  (not (and (= (launch x_1) Clear) (not (smm_exit_controls_ok c_1))))
                  (not (and (= (launch x_1) Clear) (smm_exit_controls_ok c_1) (not mseg_revision_ok)))
                  (not
                    (and
                      (= (launch x_1) Clear)
                      (smm_exit_controls_ok c_1)
                      mseg_revision_ok
                      (not mseg_features_ok)))
                  (= (launch x_1) Clear)
                  (smm_exit_controls_ok c_1)
                  mseg_revision_ok
                  mseg_features_ok))))
          (or (= c_1 c) (dual_monitor c_1)))))))
(check-sat)
(pop 1)
