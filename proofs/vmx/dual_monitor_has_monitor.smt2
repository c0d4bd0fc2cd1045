; vmxmodel 0.1.0, certificate format 1
; module: vmx
; property: dual_monitor_has_monitor
; claim: invariant: all c: Core: dual_monitor[c] implies dual_monitor_supported and smm_monitor_valid[c]
; source: SDM 3C: VMCALL, Operation; Activating the Dual-Monitor Treatment
; method: 1-induction
; invariant: dual_monitor_has_monitor: all c: Core: dual_monitor[c] implies dual_monitor_supported and smm_monitor_valid[c]
; transitions: RESET, VMCALL.activate, RETURN_FROM_SMM.enter
; obligations: 4, each to be answered unsat

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
(declare-fun dual_monitor (Core) Bool)

(define-fun init_dual_monitor () Bool (forall ((i Core)) (not (dual_monitor i))))
(define-fun dual_monitor_has_monitor () Bool
  (forall ((c Core)) (=> (dual_monitor c) (and dual_monitor_supported (smm_monitor_valid c)))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially dual_monitor_has_monitor
(push 1)
(assert init_dual_monitor)
(assert (not dual_monitor_has_monitor))
(check-sat)
(pop 1)

; ---- RESET keeps dual_monitor_has_monitor
; from dual_monitor_has_monitor; hypotheses none
(push 1)
(declare-fun c () Core)
(assert dual_monitor_has_monitor)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (dual_monitor c_1)) (and dual_monitor_supported (smm_monitor_valid c_1))))))
(check-sat)
(pop 1)

; ---- VMCALL.activate keeps dual_monitor_has_monitor
; from dual_monitor_has_monitor; hypotheses 8, 9
(push 1)
(declare-fun c () Core)
(assert dual_monitor_has_monitor)
(assert dual_monitor_supported)
(assert (smm_monitor_valid c))
(assert
  (not
    (forall ((c_1 Core))
      (=> (or (= c_1 c) (dual_monitor c_1)) (and dual_monitor_supported (smm_monitor_valid c_1))))))
(check-sat)
(pop 1)

; ---- RETURN_FROM_SMM.enter keeps dual_monitor_has_monitor
; from dual_monitor_has_monitor; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun deactivate () Bool)
(assert dual_monitor_has_monitor)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (and (= c_1 c) deactivate)) (dual_monitor c_1))
        (and dual_monitor_supported (smm_monitor_valid c_1))))))
(check-sat)
(pop 1)
