; vmxmodel 0.1.0, certificate format 1
; module: svm_disciplined
; property: guests_have_no_svm
; claim: invariant: all c: Core: in_guest[c] implies intercepts[c, Msr] and intercepts[c, Vmload] and intercepts[c, Vmsave] and intercepts[c, Stgi] and intercepts[c, Clgi] and intercepts[c, Skinit] and intercepts[c, Init]
; source: APM: Instruction Intercepts
; method: 1-induction
; invariant: homes_are_no_vmcbs: all x: Page, i: Intercept: armed[x, i] or known[x] implies not is_home(x)
; invariant: armed_is_true: all x: Page, i: Intercept: armed[x, i] implies vmcb_intercepts[x, i]
; invariant: set_here_is_true: all c: Core: set_here[c] and svme[c] implies save_area[c] == home[c]
; invariant: guest_has_home: all c: Core: in_guest[c] implies save_area[c] == home[c]
; invariant: vmcb_is_no_home: all c, d: Core, x: Page: vmcb[c] == x implies home[d] != x
; invariant: save_area_intact: all c: Core: in_guest[c] implies saved[c, save_area[c]]
; invariant: guests_have_no_svm: all c: Core: in_guest[c] implies intercepts[c, Msr] and intercepts[c, Vmload] and intercepts[c, Vmsave] and intercepts[c, Stgi] and intercepts[c, Clgi] and intercepts[c, Skinit] and intercepts[c, Init]
; assume: zero_is_an_address: aligned[zero] and within_width[zero]
; assume: homes_differ: all c, d: Core: home[c] == home[d] implies c == d
; transitions: RESET, TAKE.start, EXIT, set_svme.privilege, set_svme.intercepted, set_svme.unsupported, set_svme.disabled, set_svme.write, set_save_area.intercepted, set_save_area.write, set_vm_cr.intercepted, set_key.intercepted, arm.store, disarm.store, prepare.store, run.guest, run.controls, run.guest_state, run.enter, load_state.guest, save_state.guest, save_state.save, call.guest, invalidate.guest, open_gate.guest, close_gate.guest, reuse_memory.store
; obligations: 105, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Asid 0)
(declare-sort Party 0)
(declare-datatypes ((Activity 0)) (((Running) (WaitForSipi))))
(declare-datatypes ((Intercept 0)) (((Intr) (Nmi) (Init) (Invlpga) (Msr) (Vmrun) (Vmmcall) (Vmload) (Vmsave) (Stgi) (Clgi) (Skinit) (Other))))
(declare-datatypes ((Flush 0)) (((NoFlush) (AllAsids) (ThisAsid) (ThisAsidNonGlobal))))
(declare-fun saves_apart () Bool)
(declare-fun zero () Page)
(declare-fun aligned (Page) Bool)
(declare-fun within_width (Page) Bool)
(declare-fun svme (Core) Bool)
(declare-fun save_area (Core) Page)
(declare-fun in_guest (Core) Bool)
(declare-fun vmcb (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (vmcb i1 x) (vmcb i1 y)) (= x y))))
(declare-fun intercepts (Core Intercept) Bool)
(declare-fun vmcb_intercepts (Page Intercept) Bool)
(declare-fun saved (Core Page) Bool)
(declare-fun home (Core) Page)
(declare-fun set_here (Core) Bool)
(declare-fun armed (Page Intercept) Bool)
(declare-fun known (Page) Bool)
; assume zero_is_an_address
(assert (and (aligned zero) (within_width zero)))
; assume homes_differ
(assert (forall ((c Core) (d Core)) (=> (= (home c) (home d)) (= c d))))

(define-fun init_svme () Bool (forall ((i Core)) (not (svme i))))
(define-fun init_in_guest () Bool (forall ((i Core)) (not (in_guest i))))
(define-fun init_vmcb () Bool (forall ((i Core)) (not (exists ((p Page)) (vmcb i p)))))
(define-fun init_saved () Bool (forall ((i1 Core) (i2 Page)) (not (saved i1 i2))))
(define-fun init_set_here () Bool (forall ((i Core)) (not (set_here i))))
(define-fun init_armed () Bool
  (forall ((i1 Page))
    (and
      (not (armed i1 Intr))
      (not (armed i1 Nmi))
      (not (armed i1 Init))
      (not (armed i1 Invlpga))
      (not (armed i1 Msr))
      (not (armed i1 Vmrun))
      (not (armed i1 Vmmcall))
      (not (armed i1 Vmload))
      (not (armed i1 Vmsave))
      (not (armed i1 Stgi))
      (not (armed i1 Clgi))
      (not (armed i1 Skinit))
      (not (armed i1 Other)))))
(define-fun init_known () Bool (forall ((i Page)) (not (known i))))
(define-fun save_areas_are_addresses () Bool
  (forall ((c Core)) (and (aligned (save_area c)) (within_width (save_area c)))))
(define-fun homes_are_no_vmcbs () Bool
  (forall ((x Page))
    (and
      (=> (or (armed x Intr) (known x)) (not (exists ((c Core)) (= (home c) x))))
      (=> (or (armed x Nmi) (known x)) (not (exists ((c Core)) (= (home c) x))))
      (=> (or (armed x Init) (known x)) (not (exists ((c Core)) (= (home c) x))))
      (=> (or (armed x Invlpga) (known x)) (not (exists ((c Core)) (= (home c) x))))
      (=> (or (armed x Msr) (known x)) (not (exists ((c Core)) (= (home c) x))))
      (=> (or (armed x Vmrun) (known x)) (not (exists ((c Core)) (= (home c) x))))
      (=> (or (armed x Vmmcall) (known x)) (not (exists ((c Core)) (= (home c) x))))
      (=> (or (armed x Vmload) (known x)) (not (exists ((c Core)) (= (home c) x))))
      (=> (or (armed x Vmsave) (known x)) (not (exists ((c Core)) (= (home c) x))))
      (=> (or (armed x Stgi) (known x)) (not (exists ((c Core)) (= (home c) x))))
      (=> (or (armed x Clgi) (known x)) (not (exists ((c Core)) (= (home c) x))))
      (=> (or (armed x Skinit) (known x)) (not (exists ((c Core)) (= (home c) x))))
      (=> (or (armed x Other) (known x)) (not (exists ((c Core)) (= (home c) x)))))))
(define-fun armed_is_true () Bool
  (forall ((x Page))
    (and
      (=> (armed x Intr) (vmcb_intercepts x Intr))
      (=> (armed x Nmi) (vmcb_intercepts x Nmi))
      (=> (armed x Init) (vmcb_intercepts x Init))
      (=> (armed x Invlpga) (vmcb_intercepts x Invlpga))
      (=> (armed x Msr) (vmcb_intercepts x Msr))
      (=> (armed x Vmrun) (vmcb_intercepts x Vmrun))
      (=> (armed x Vmmcall) (vmcb_intercepts x Vmmcall))
      (=> (armed x Vmload) (vmcb_intercepts x Vmload))
      (=> (armed x Vmsave) (vmcb_intercepts x Vmsave))
      (=> (armed x Stgi) (vmcb_intercepts x Stgi))
      (=> (armed x Clgi) (vmcb_intercepts x Clgi))
      (=> (armed x Skinit) (vmcb_intercepts x Skinit))
      (=> (armed x Other) (vmcb_intercepts x Other)))))
(define-fun set_here_is_true () Bool
  (forall ((c Core)) (=> (and (set_here c) (svme c)) (= (save_area c) (home c)))))
(define-fun guest_has_home () Bool (forall ((c Core)) (=> (in_guest c) (= (save_area c) (home c)))))
(define-fun vmcb_is_no_home () Bool
  (forall ((c Core) (d Core) (x Page)) (=> (vmcb c x) (not (= (home d) x)))))
(define-fun save_area_intact () Bool (forall ((c Core)) (=> (in_guest c) (saved c (save_area c)))))
(define-fun guests_have_no_svm () Bool
  (forall ((c Core))
    (=>
      (in_guest c)
      (and
        (intercepts c Msr)
        (intercepts c Vmload)
        (intercepts c Vmsave)
        (intercepts c Stgi)
        (intercepts c Clgi)
        (intercepts c Skinit)
        (intercepts c Init)))))

; ==== The invariant holds initially, and every transition keeps it.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- initially homes_are_no_vmcbs
(push 1)
(assert init_armed)
(assert init_known)
(assert (not homes_are_no_vmcbs))
(check-sat)
(pop 1)

; ---- initially armed_is_true
(push 1)
(assert init_armed)
(assert (not armed_is_true))
(check-sat)
(pop 1)

; ---- initially set_here_is_true
(push 1)
(assert init_svme)
(assert init_set_here)
(assert save_areas_are_addresses)
(assert (not set_here_is_true))
(check-sat)
(pop 1)

; ---- initially guest_has_home
(push 1)
(assert init_in_guest)
(assert save_areas_are_addresses)
(assert (not guest_has_home))
(check-sat)
(pop 1)

; ---- initially vmcb_is_no_home
(push 1)
(assert init_vmcb)
(assert (not vmcb_is_no_home))
(check-sat)
(pop 1)

; ---- initially save_area_intact
(push 1)
(assert init_in_guest)
(assert init_saved)
(assert save_areas_are_addresses)
(assert (not save_area_intact))
(check-sat)
(pop 1)

; ---- initially guests_have_no_svm
(push 1)
(assert init_in_guest)
(assert (not guests_have_no_svm))
(check-sat)
(pop 1)

; ---- RESET keeps set_here_is_true
; from set_here_is_true; hypotheses none
(push 1)
(declare-fun c () Core)
(assert set_here_is_true)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (set_here c_1) (not (= c_1 c)) (svme c_1))
        (ite (= c_1 c) (= zero (home c_1)) (= (save_area c_1) (home c_1)))))))
(check-sat)
(pop 1)

; ---- RESET keeps guest_has_home
; from guest_has_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_home)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (in_guest c_1))
        (ite (= c_1 c) (= zero (home c_1)) (= (save_area c_1) (home c_1)))))))
(check-sat)
(pop 1)

; ---- RESET keeps vmcb_is_no_home
; from vmcb_is_no_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcb_is_no_home)
(assert
  (not (forall ((c_1 Core) (d Core) (x Page)) (=> (ite (= c_1 c) false (vmcb c_1 x)) (not (= (home d) x))))))
(check-sat)
(pop 1)

; ---- RESET keeps save_area_intact
; from save_area_intact; hypotheses none
(push 1)
(declare-fun c () Core)
(assert save_area_intact)
(assert
  (not
    (forall ((c_1 Core))
      (=> (and (not (= c_1 c)) (in_guest c_1)) (saved c_1 (ite (= c_1 c) zero (save_area c_1)))))))
(check-sat)
(pop 1)

; ---- RESET keeps guests_have_no_svm
; from guests_have_no_svm; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_have_no_svm)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (in_guest c_1))
        (and
          (intercepts c_1 Msr)
          (intercepts c_1 Vmload)
          (intercepts c_1 Vmsave)
          (intercepts c_1 Stgi)
          (intercepts c_1 Clgi)
          (intercepts c_1 Skinit)
          (intercepts c_1 Init))))))
(check-sat)
(pop 1)

; ---- TAKE.start keeps set_here_is_true
; from set_here_is_true; hypotheses none
(push 1)
(declare-fun c () Core)
(assert set_here_is_true)
(assert
  (not
    (forall ((c_1 Core)) (=> (and (set_here c_1) (not (= c_1 c)) (svme c_1)) (= (save_area c_1) (home c_1))))))
(check-sat)
(pop 1)

; ---- TAKE.start keeps guest_has_home
; from guest_has_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_home)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (= (save_area c_1) (home c_1))))))
(check-sat)
(pop 1)

; ---- TAKE.start keeps vmcb_is_no_home
; from vmcb_is_no_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcb_is_no_home)
(assert
  (not (forall ((c_1 Core) (d Core) (x Page)) (=> (ite (= c_1 c) false (vmcb c_1 x)) (not (= (home d) x))))))
(check-sat)
(pop 1)

; ---- TAKE.start keeps save_area_intact
; from save_area_intact; hypotheses none
(push 1)
(declare-fun c () Core)
(assert save_area_intact)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (saved c_1 (save_area c_1))))))
(check-sat)
(pop 1)

; ---- TAKE.start keeps guests_have_no_svm
; from guests_have_no_svm; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_have_no_svm)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (in_guest c_1))
        (and
          (intercepts c_1 Msr)
          (intercepts c_1 Vmload)
          (intercepts c_1 Vmsave)
          (intercepts c_1 Stgi)
          (intercepts c_1 Clgi)
          (intercepts c_1 Skinit)
          (intercepts c_1 Init))))))
(check-sat)
(pop 1)

; ---- EXIT keeps set_here_is_true
; from set_here_is_true, guest_has_home, save_area_intact; hypotheses 1
(push 1)
(declare-fun c () Core)
(declare-fun EXIT.any1 () Bool)
(assert set_here_is_true)
(assert guest_has_home)
(assert save_area_intact)
(assert (in_guest c))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and
          (set_here c_1)
          (or
            (and (= c_1 c) (saved c (save_area c)))
            (ite (and (= c_1 c) (not (saved c (save_area c)))) EXIT.any1 (svme c_1))))
        (= (save_area c_1) (home c_1))))))
(check-sat)
(pop 1)

; ---- EXIT keeps guest_has_home
; from guest_has_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_home)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (= (save_area c_1) (home c_1))))))
(check-sat)
(pop 1)

; ---- EXIT keeps vmcb_is_no_home
; from vmcb_is_no_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcb_is_no_home)
(assert
  (not (forall ((c_1 Core) (d Core) (x Page)) (=> (ite (= c_1 c) false (vmcb c_1 x)) (not (= (home d) x))))))
(check-sat)
(pop 1)

; ---- EXIT keeps save_area_intact
; from guest_has_home, vmcb_is_no_home, save_area_intact; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_home)
(assert vmcb_is_no_home)
(assert save_area_intact)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (in_guest c_1))
        (and (not (vmcb c (save_area c_1))) (saved c_1 (save_area c_1)))))))
(check-sat)
(pop 1)

; ---- EXIT keeps guests_have_no_svm
; from guests_have_no_svm; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_have_no_svm)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (in_guest c_1))
        (and
          (intercepts c_1 Msr)
          (intercepts c_1 Vmload)
          (intercepts c_1 Vmsave)
          (intercepts c_1 Stgi)
          (intercepts c_1 Clgi)
          (intercepts c_1 Skinit)
          (intercepts c_1 Init))))))
(check-sat)
(pop 1)

; ---- set_svme.privilege keeps set_here_is_true
; from set_here_is_true; hypotheses none
(push 1)
(declare-fun c () Core)
(assert set_here_is_true)
(assert
  (not
    (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (set_here c_1) (svme c_1)) (= (save_area c_1) (home c_1))))))
(check-sat)
(pop 1)

; ---- set_svme.intercepted keeps set_here_is_true
; from set_here_is_true; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun set_svme.intercepted.any1 () Bool)
(assert set_here_is_true)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and
          (not (= c_1 c))
          (set_here c_1)
          (or
            (and (= c_1 c) (saved c (save_area c)))
            (ite (and (= c_1 c) (not (saved c (save_area c)))) set_svme.intercepted.any1 (svme c_1))))
        (= (save_area c_1) (home c_1))))))
(check-sat)
(pop 1)

; ---- set_svme.intercepted keeps guest_has_home
; from guest_has_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_home)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (= (save_area c_1) (home c_1))))))
(check-sat)
(pop 1)

; ---- set_svme.intercepted keeps vmcb_is_no_home
; from vmcb_is_no_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcb_is_no_home)
(assert
  (not (forall ((c_1 Core) (d Core) (x Page)) (=> (ite (= c_1 c) false (vmcb c_1 x)) (not (= (home d) x))))))
(check-sat)
(pop 1)

; ---- set_svme.intercepted keeps save_area_intact
; from guest_has_home, vmcb_is_no_home, save_area_intact; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_home)
(assert vmcb_is_no_home)
(assert save_area_intact)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (in_guest c_1))
        (and (not (vmcb c (save_area c_1))) (saved c_1 (save_area c_1)))))))
(check-sat)
(pop 1)

; ---- set_svme.intercepted keeps guests_have_no_svm
; from guests_have_no_svm; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_have_no_svm)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (in_guest c_1))
        (and
          (intercepts c_1 Msr)
          (intercepts c_1 Vmload)
          (intercepts c_1 Vmsave)
          (intercepts c_1 Stgi)
          (intercepts c_1 Clgi)
          (intercepts c_1 Skinit)
          (intercepts c_1 Init))))))
(check-sat)
(pop 1)

; ---- set_svme.unsupported keeps set_here_is_true
; from set_here_is_true; hypotheses none
(push 1)
(declare-fun c () Core)
(assert set_here_is_true)
(assert
  (not
    (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (set_here c_1) (svme c_1)) (= (save_area c_1) (home c_1))))))
(check-sat)
(pop 1)

; ---- set_svme.disabled keeps set_here_is_true
; from set_here_is_true; hypotheses none
(push 1)
(declare-fun c () Core)
(assert set_here_is_true)
(assert
  (not
    (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (set_here c_1) (svme c_1)) (= (save_area c_1) (home c_1))))))
(check-sat)
(pop 1)

; ---- set_svme.write keeps set_here_is_true
; from set_here_is_true; hypotheses none
(push 1)
(declare-fun c () Core)
(declare-fun enable () Bool)
(assert set_here_is_true)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (set_here c_1) (ite (= c_1 c) enable (svme c_1)))
        (= (save_area c_1) (home c_1))))))
(check-sat)
(pop 1)

; ---- set_save_area.intercepted keeps set_here_is_true
; from set_here_is_true, guest_has_home, save_area_intact; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun set_save_area.intercepted.any1 () Bool)
(assert set_here_is_true)
(assert guest_has_home)
(assert save_area_intact)
(assert (in_guest c))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and
          (set_here c_1)
          (or
            (and (= c_1 c) (saved c (save_area c)))
            (ite (and (= c_1 c) (not (saved c (save_area c)))) set_save_area.intercepted.any1 (svme c_1))))
        (= (save_area c_1) (home c_1))))))
(check-sat)
(pop 1)

; ---- set_save_area.intercepted keeps guest_has_home
; from guest_has_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_home)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (= (save_area c_1) (home c_1))))))
(check-sat)
(pop 1)

; ---- set_save_area.intercepted keeps vmcb_is_no_home
; from vmcb_is_no_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcb_is_no_home)
(assert
  (not (forall ((c_1 Core) (d Core) (x Page)) (=> (ite (= c_1 c) false (vmcb c_1 x)) (not (= (home d) x))))))
(check-sat)
(pop 1)

; ---- set_save_area.intercepted keeps save_area_intact
; from guest_has_home, vmcb_is_no_home, save_area_intact; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_home)
(assert vmcb_is_no_home)
(assert save_area_intact)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (in_guest c_1))
        (and (not (vmcb c (save_area c_1))) (saved c_1 (save_area c_1)))))))
(check-sat)
(pop 1)

; ---- set_save_area.intercepted keeps guests_have_no_svm
; from guests_have_no_svm; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_have_no_svm)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (in_guest c_1))
        (and
          (intercepts c_1 Msr)
          (intercepts c_1 Vmload)
          (intercepts c_1 Vmsave)
          (intercepts c_1 Stgi)
          (intercepts c_1 Clgi)
          (intercepts c_1 Skinit)
          (intercepts c_1 Init))))))
(check-sat)
(pop 1)

; ---- set_save_area.write keeps set_here_is_true
; from set_here_is_true; hypotheses none
(push 1)
(declare-fun c () Core)
(assert set_here_is_true)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (or (= c_1 c) (set_here c_1)) (svme c_1))
        (ite (= c_1 c) (= (home c) (home c_1)) (= (save_area c_1) (home c_1)))))))
(check-sat)
(pop 1)

; ---- set_save_area.write keeps guest_has_home
; from guest_has_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_home)
(assert
  (not
    (forall ((c_1 Core))
      (=> (in_guest c_1) (ite (= c_1 c) (= (home c) (home c_1)) (= (save_area c_1) (home c_1)))))))
(check-sat)
(pop 1)

; ---- set_save_area.write keeps save_area_intact
; from guest_has_home, save_area_intact; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_home)
(assert save_area_intact)
(assert (not (forall ((c_1 Core)) (=> (in_guest c_1) (saved c_1 (ite (= c_1 c) (home c) (save_area c_1)))))))
(check-sat)
(pop 1)

; ---- set_vm_cr.intercepted keeps set_here_is_true
; from set_here_is_true, guest_has_home, save_area_intact; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun set_vm_cr.intercepted.any1 () Bool)
(assert set_here_is_true)
(assert guest_has_home)
(assert save_area_intact)
(assert (in_guest c))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and
          (set_here c_1)
          (or
            (and (= c_1 c) (saved c (save_area c)))
            (ite (and (= c_1 c) (not (saved c (save_area c)))) set_vm_cr.intercepted.any1 (svme c_1))))
        (= (save_area c_1) (home c_1))))))
(check-sat)
(pop 1)

; ---- set_vm_cr.intercepted keeps guest_has_home
; from guest_has_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_home)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (= (save_area c_1) (home c_1))))))
(check-sat)
(pop 1)

; ---- set_vm_cr.intercepted keeps vmcb_is_no_home
; from vmcb_is_no_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcb_is_no_home)
(assert
  (not (forall ((c_1 Core) (d Core) (x Page)) (=> (ite (= c_1 c) false (vmcb c_1 x)) (not (= (home d) x))))))
(check-sat)
(pop 1)

; ---- set_vm_cr.intercepted keeps save_area_intact
; from guest_has_home, vmcb_is_no_home, save_area_intact; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_home)
(assert vmcb_is_no_home)
(assert save_area_intact)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (in_guest c_1))
        (and (not (vmcb c (save_area c_1))) (saved c_1 (save_area c_1)))))))
(check-sat)
(pop 1)

; ---- set_vm_cr.intercepted keeps guests_have_no_svm
; from guests_have_no_svm; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_have_no_svm)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (in_guest c_1))
        (and
          (intercepts c_1 Msr)
          (intercepts c_1 Vmload)
          (intercepts c_1 Vmsave)
          (intercepts c_1 Stgi)
          (intercepts c_1 Clgi)
          (intercepts c_1 Skinit)
          (intercepts c_1 Init))))))
(check-sat)
(pop 1)

; ---- set_key.intercepted keeps set_here_is_true
; from set_here_is_true, guest_has_home, save_area_intact; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun set_key.intercepted.any1 () Bool)
(assert set_here_is_true)
(assert guest_has_home)
(assert save_area_intact)
(assert (in_guest c))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and
          (set_here c_1)
          (or
            (and (= c_1 c) (saved c (save_area c)))
            (ite (and (= c_1 c) (not (saved c (save_area c)))) set_key.intercepted.any1 (svme c_1))))
        (= (save_area c_1) (home c_1))))))
(check-sat)
(pop 1)

; ---- set_key.intercepted keeps guest_has_home
; from guest_has_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_home)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (= (save_area c_1) (home c_1))))))
(check-sat)
(pop 1)

; ---- set_key.intercepted keeps vmcb_is_no_home
; from vmcb_is_no_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcb_is_no_home)
(assert
  (not (forall ((c_1 Core) (d Core) (x Page)) (=> (ite (= c_1 c) false (vmcb c_1 x)) (not (= (home d) x))))))
(check-sat)
(pop 1)

; ---- set_key.intercepted keeps save_area_intact
; from guest_has_home, vmcb_is_no_home, save_area_intact; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_home)
(assert vmcb_is_no_home)
(assert save_area_intact)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (in_guest c_1))
        (and (not (vmcb c (save_area c_1))) (saved c_1 (save_area c_1)))))))
(check-sat)
(pop 1)

; ---- set_key.intercepted keeps guests_have_no_svm
; from guests_have_no_svm; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_have_no_svm)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (in_guest c_1))
        (and
          (intercepts c_1 Msr)
          (intercepts c_1 Vmload)
          (intercepts c_1 Vmsave)
          (intercepts c_1 Stgi)
          (intercepts c_1 Clgi)
          (intercepts c_1 Skinit)
          (intercepts c_1 Init))))))
(check-sat)
(pop 1)

; ---- arm.store keeps homes_are_no_vmcbs
; from homes_are_no_vmcbs; hypotheses 1
(push 1)
(declare-fun x () Page)
(assert homes_are_no_vmcbs)
(assert (not (exists ((c Core)) (= (home c) x))))
(assert
  (not
    (forall ((x_1 Page))
      (and
        (=> (or (= x_1 x) (armed x_1 Intr) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (= x_1 x) (armed x_1 Nmi) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (= x_1 x) (armed x_1 Init) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (= x_1 x) (armed x_1 Invlpga) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (= x_1 x) (armed x_1 Msr) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (= x_1 x) (armed x_1 Vmrun) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (= x_1 x) (armed x_1 Vmmcall) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (= x_1 x) (armed x_1 Vmload) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (= x_1 x) (armed x_1 Vmsave) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (= x_1 x) (armed x_1 Stgi) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (= x_1 x) (armed x_1 Clgi) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (= x_1 x) (armed x_1 Skinit) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (= x_1 x) (armed x_1 Other) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))))))
(check-sat)
(pop 1)

; ---- arm.store keeps armed_is_true
; from armed_is_true; hypotheses none
(push 1)
(declare-fun x () Page)
(assert armed_is_true)
(assert
  (not
    (forall ((x_1 Page))
      (and
        (=> (or (= x_1 x) (armed x_1 Intr)) (or (= x_1 x) (vmcb_intercepts x_1 Intr)))
        (=> (or (= x_1 x) (armed x_1 Nmi)) (or (= x_1 x) (vmcb_intercepts x_1 Nmi)))
        (=> (or (= x_1 x) (armed x_1 Init)) (or (= x_1 x) (vmcb_intercepts x_1 Init)))
        (=> (or (= x_1 x) (armed x_1 Invlpga)) (or (= x_1 x) (vmcb_intercepts x_1 Invlpga)))
        (=> (or (= x_1 x) (armed x_1 Msr)) (or (= x_1 x) (vmcb_intercepts x_1 Msr)))
        (=> (or (= x_1 x) (armed x_1 Vmrun)) (or (= x_1 x) (vmcb_intercepts x_1 Vmrun)))
        (=> (or (= x_1 x) (armed x_1 Vmmcall)) (or (= x_1 x) (vmcb_intercepts x_1 Vmmcall)))
        (=> (or (= x_1 x) (armed x_1 Vmload)) (or (= x_1 x) (vmcb_intercepts x_1 Vmload)))
        (=> (or (= x_1 x) (armed x_1 Vmsave)) (or (= x_1 x) (vmcb_intercepts x_1 Vmsave)))
        (=> (or (= x_1 x) (armed x_1 Stgi)) (or (= x_1 x) (vmcb_intercepts x_1 Stgi)))
        (=> (or (= x_1 x) (armed x_1 Clgi)) (or (= x_1 x) (vmcb_intercepts x_1 Clgi)))
        (=> (or (= x_1 x) (armed x_1 Skinit)) (or (= x_1 x) (vmcb_intercepts x_1 Skinit)))
        (=> (or (= x_1 x) (armed x_1 Other)) (or (= x_1 x) (vmcb_intercepts x_1 Other)))))))
(check-sat)
(pop 1)

; ---- arm.store keeps save_area_intact
; from guest_has_home, save_area_intact; hypotheses 1
(push 1)
(declare-fun x () Page)
(assert guest_has_home)
(assert save_area_intact)
(assert (not (exists ((c Core)) (= (home c) x))))
(assert (not (forall ((c Core)) (=> (in_guest c) (and (not (= (save_area c) x)) (saved c (save_area c)))))))
(check-sat)
(pop 1)

; ---- disarm.store keeps homes_are_no_vmcbs
; from homes_are_no_vmcbs; hypotheses none
(push 1)
(declare-fun x () Page)
(declare-fun i () Intercept)
(assert homes_are_no_vmcbs)
(assert
  (not
    (forall ((x_1 Page))
      (and
        (=>
          (or (and (not (and (= x_1 x) (= Intr i))) (armed x_1 Intr)) (known x_1))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (and (= x_1 x) (= Nmi i))) (armed x_1 Nmi)) (known x_1))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (and (= x_1 x) (= Init i))) (armed x_1 Init)) (known x_1))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (and (= x_1 x) (= Invlpga i))) (armed x_1 Invlpga)) (known x_1))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (and (= x_1 x) (= Msr i))) (armed x_1 Msr)) (known x_1))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (and (= x_1 x) (= Vmrun i))) (armed x_1 Vmrun)) (known x_1))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (and (= x_1 x) (= Vmmcall i))) (armed x_1 Vmmcall)) (known x_1))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (and (= x_1 x) (= Vmload i))) (armed x_1 Vmload)) (known x_1))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (and (= x_1 x) (= Vmsave i))) (armed x_1 Vmsave)) (known x_1))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (and (= x_1 x) (= Stgi i))) (armed x_1 Stgi)) (known x_1))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (and (= x_1 x) (= Clgi i))) (armed x_1 Clgi)) (known x_1))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (and (= x_1 x) (= Skinit i))) (armed x_1 Skinit)) (known x_1))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (and (= x_1 x) (= Other i))) (armed x_1 Other)) (known x_1))
          (not (exists ((c Core)) (= (home c) x_1))))))))
(check-sat)
(pop 1)

; ---- disarm.store keeps armed_is_true
; from armed_is_true; hypotheses 2, 3, 4, 5, 6, 7, 8
(push 1)
(declare-fun x () Page)
(declare-fun i () Intercept)
(assert armed_is_true)
(assert (not (= i Msr)))
(assert (not (= i Vmload)))
(assert (not (= i Vmsave)))
(assert (not (= i Stgi)))
(assert (not (= i Clgi)))
(assert (not (= i Skinit)))
(assert (not (= i Init)))
(assert
  (not
    (forall ((x_1 Page))
      (and
        (=>
          (and (not (and (= x_1 x) (= Intr i))) (armed x_1 Intr))
          (and (not (and (= x_1 x) (= Intr i))) (vmcb_intercepts x_1 Intr)))
        (=>
          (and (not (and (= x_1 x) (= Nmi i))) (armed x_1 Nmi))
          (and (not (and (= x_1 x) (= Nmi i))) (vmcb_intercepts x_1 Nmi)))
        (=>
          (and (not (and (= x_1 x) (= Init i))) (armed x_1 Init))
          (and (not (and (= x_1 x) (= Init i))) (vmcb_intercepts x_1 Init)))
        (=>
          (and (not (and (= x_1 x) (= Invlpga i))) (armed x_1 Invlpga))
          (and (not (and (= x_1 x) (= Invlpga i))) (vmcb_intercepts x_1 Invlpga)))
        (=>
          (and (not (and (= x_1 x) (= Msr i))) (armed x_1 Msr))
          (and (not (and (= x_1 x) (= Msr i))) (vmcb_intercepts x_1 Msr)))
        (=>
          (and (not (and (= x_1 x) (= Vmrun i))) (armed x_1 Vmrun))
          (and (not (and (= x_1 x) (= Vmrun i))) (vmcb_intercepts x_1 Vmrun)))
        (=>
          (and (not (and (= x_1 x) (= Vmmcall i))) (armed x_1 Vmmcall))
          (and (not (and (= x_1 x) (= Vmmcall i))) (vmcb_intercepts x_1 Vmmcall)))
        (=>
          (and (not (and (= x_1 x) (= Vmload i))) (armed x_1 Vmload))
          (and (not (and (= x_1 x) (= Vmload i))) (vmcb_intercepts x_1 Vmload)))
        (=>
          (and (not (and (= x_1 x) (= Vmsave i))) (armed x_1 Vmsave))
          (and (not (and (= x_1 x) (= Vmsave i))) (vmcb_intercepts x_1 Vmsave)))
        (=>
          (and (not (and (= x_1 x) (= Stgi i))) (armed x_1 Stgi))
          (and (not (and (= x_1 x) (= Stgi i))) (vmcb_intercepts x_1 Stgi)))
        (=>
          (and (not (and (= x_1 x) (= Clgi i))) (armed x_1 Clgi))
          (and (not (and (= x_1 x) (= Clgi i))) (vmcb_intercepts x_1 Clgi)))
        (=>
          (and (not (and (= x_1 x) (= Skinit i))) (armed x_1 Skinit))
          (and (not (and (= x_1 x) (= Skinit i))) (vmcb_intercepts x_1 Skinit)))
        (=>
          (and (not (and (= x_1 x) (= Other i))) (armed x_1 Other))
          (and (not (and (= x_1 x) (= Other i))) (vmcb_intercepts x_1 Other)))))))
(check-sat)
(pop 1)

; ---- disarm.store keeps save_area_intact
; from guest_has_home, save_area_intact; hypotheses 1
(push 1)
(declare-fun x () Page)
(assert guest_has_home)
(assert save_area_intact)
(assert (not (exists ((c Core)) (= (home c) x))))
(assert (not (forall ((c Core)) (=> (in_guest c) (and (not (= (save_area c) x)) (saved c (save_area c)))))))
(check-sat)
(pop 1)

; ---- prepare.store keeps homes_are_no_vmcbs
; from homes_are_no_vmcbs; hypotheses 1
(push 1)
(declare-fun x () Page)
(assert homes_are_no_vmcbs)
(assert (not (exists ((c Core)) (= (home c) x))))
(assert
  (not
    (forall ((x_1 Page))
      (and
        (=> (or (armed x_1 Intr) (= x_1 x) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (armed x_1 Nmi) (= x_1 x) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (armed x_1 Init) (= x_1 x) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (armed x_1 Invlpga) (= x_1 x) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (armed x_1 Msr) (= x_1 x) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (armed x_1 Vmrun) (= x_1 x) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (armed x_1 Vmmcall) (= x_1 x) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (armed x_1 Vmload) (= x_1 x) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (armed x_1 Vmsave) (= x_1 x) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (armed x_1 Stgi) (= x_1 x) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (armed x_1 Clgi) (= x_1 x) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (armed x_1 Skinit) (= x_1 x) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))
        (=> (or (armed x_1 Other) (= x_1 x) (known x_1)) (not (exists ((c Core)) (= (home c) x_1))))))))
(check-sat)
(pop 1)

; ---- prepare.store keeps save_area_intact
; from guest_has_home, save_area_intact; hypotheses 1
(push 1)
(declare-fun x () Page)
(assert guest_has_home)
(assert save_area_intact)
(assert (not (exists ((c Core)) (= (home c) x))))
(assert (not (forall ((c Core)) (=> (in_guest c) (and (not (= (save_area c) x)) (saved c (save_area c)))))))
(check-sat)
(pop 1)

; ---- run.guest keeps set_here_is_true
; from set_here_is_true; hypotheses 8
(push 1)
(declare-fun c () Core)
(declare-fun run.guest.any1 () Bool)
(assert set_here_is_true)
(assert (svme c))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and
          (set_here c_1)
          (or
            (and (= c_1 c) (saved c (save_area c)))
            (ite (and (= c_1 c) (not (saved c (save_area c)))) run.guest.any1 (svme c_1))))
        (= (save_area c_1) (home c_1))))))
(check-sat)
(pop 1)

; ---- run.guest keeps guest_has_home
; from guest_has_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_home)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (= (save_area c_1) (home c_1))))))
(check-sat)
(pop 1)

; ---- run.guest keeps vmcb_is_no_home
; from vmcb_is_no_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcb_is_no_home)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page)) (=> (ite (= c_1 c) false (vmcb c_1 x_1)) (not (= (home d) x_1))))))
(check-sat)
(pop 1)

; ---- run.guest keeps save_area_intact
; from guest_has_home, vmcb_is_no_home, save_area_intact; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_home)
(assert vmcb_is_no_home)
(assert save_area_intact)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (in_guest c_1))
        (and (not (vmcb c (save_area c_1))) (saved c_1 (save_area c_1)))))))
(check-sat)
(pop 1)

; ---- run.guest keeps guests_have_no_svm
; from guests_have_no_svm; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_have_no_svm)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (in_guest c_1))
        (and
          (intercepts c_1 Msr)
          (intercepts c_1 Vmload)
          (intercepts c_1 Vmsave)
          (intercepts c_1 Stgi)
          (intercepts c_1 Clgi)
          (intercepts c_1 Skinit)
          (intercepts c_1 Init))))))
(check-sat)
(pop 1)

; ---- run.controls keeps armed_is_true
; from homes_are_no_vmcbs, armed_is_true, set_here_is_true; hypotheses 2, 8
(push 1)
(declare-fun c () Core)
(declare-fun run.controls.any1 (Page Intercept) Bool)
(assert homes_are_no_vmcbs)
(assert armed_is_true)
(assert set_here_is_true)
(assert (set_here c))
(assert (svme c))
(assert
  (not
    (forall ((x_1 Page))
      (and
        (=>
          (armed x_1 Intr)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.controls.any1 x_1 Intr)
            (vmcb_intercepts x_1 Intr)))
        (=>
          (armed x_1 Nmi)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.controls.any1 x_1 Nmi)
            (vmcb_intercepts x_1 Nmi)))
        (=>
          (armed x_1 Init)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.controls.any1 x_1 Init)
            (vmcb_intercepts x_1 Init)))
        (=>
          (armed x_1 Invlpga)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.controls.any1 x_1 Invlpga)
            (vmcb_intercepts x_1 Invlpga)))
        (=>
          (armed x_1 Msr)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.controls.any1 x_1 Msr)
            (vmcb_intercepts x_1 Msr)))
        (=>
          (armed x_1 Vmrun)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.controls.any1 x_1 Vmrun)
            (vmcb_intercepts x_1 Vmrun)))
        (=>
          (armed x_1 Vmmcall)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.controls.any1 x_1 Vmmcall)
            (vmcb_intercepts x_1 Vmmcall)))
        (=>
          (armed x_1 Vmload)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.controls.any1 x_1 Vmload)
            (vmcb_intercepts x_1 Vmload)))
        (=>
          (armed x_1 Vmsave)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.controls.any1 x_1 Vmsave)
            (vmcb_intercepts x_1 Vmsave)))
        (=>
          (armed x_1 Stgi)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.controls.any1 x_1 Stgi)
            (vmcb_intercepts x_1 Stgi)))
        (=>
          (armed x_1 Clgi)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.controls.any1 x_1 Clgi)
            (vmcb_intercepts x_1 Clgi)))
        (=>
          (armed x_1 Skinit)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.controls.any1 x_1 Skinit)
            (vmcb_intercepts x_1 Skinit)))
        (=>
          (armed x_1 Other)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.controls.any1 x_1 Other)
            (vmcb_intercepts x_1 Other)))))))
(check-sat)
(pop 1)

; ---- run.controls keeps save_area_intact
; from homes_are_no_vmcbs, set_here_is_true, guest_has_home, save_area_intact; hypotheses 2, 3, 8
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert homes_are_no_vmcbs)
(assert set_here_is_true)
(assert guest_has_home)
(assert save_area_intact)
(assert (set_here c))
(assert (known x))
(assert (svme c))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (in_guest c_1)
        (ite
          (or (= (save_area c) (save_area c_1)) (= (save_area c_1) x))
          (and (= c c_1) (not (= (save_area c_1) x)))
          (saved c_1 (save_area c_1)))))))
(check-sat)
(pop 1)

; ---- run.guest_state keeps armed_is_true
; from homes_are_no_vmcbs, armed_is_true, set_here_is_true; hypotheses 2, 8
(push 1)
(declare-fun c () Core)
(declare-fun run.guest_state.any1 (Page Intercept) Bool)
(assert homes_are_no_vmcbs)
(assert armed_is_true)
(assert set_here_is_true)
(assert (set_here c))
(assert (svme c))
(assert
  (not
    (forall ((x_1 Page))
      (and
        (=>
          (armed x_1 Intr)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.guest_state.any1 x_1 Intr)
            (vmcb_intercepts x_1 Intr)))
        (=>
          (armed x_1 Nmi)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.guest_state.any1 x_1 Nmi)
            (vmcb_intercepts x_1 Nmi)))
        (=>
          (armed x_1 Init)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.guest_state.any1 x_1 Init)
            (vmcb_intercepts x_1 Init)))
        (=>
          (armed x_1 Invlpga)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.guest_state.any1 x_1 Invlpga)
            (vmcb_intercepts x_1 Invlpga)))
        (=>
          (armed x_1 Msr)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.guest_state.any1 x_1 Msr)
            (vmcb_intercepts x_1 Msr)))
        (=>
          (armed x_1 Vmrun)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.guest_state.any1 x_1 Vmrun)
            (vmcb_intercepts x_1 Vmrun)))
        (=>
          (armed x_1 Vmmcall)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.guest_state.any1 x_1 Vmmcall)
            (vmcb_intercepts x_1 Vmmcall)))
        (=>
          (armed x_1 Vmload)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.guest_state.any1 x_1 Vmload)
            (vmcb_intercepts x_1 Vmload)))
        (=>
          (armed x_1 Vmsave)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.guest_state.any1 x_1 Vmsave)
            (vmcb_intercepts x_1 Vmsave)))
        (=>
          (armed x_1 Stgi)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.guest_state.any1 x_1 Stgi)
            (vmcb_intercepts x_1 Stgi)))
        (=>
          (armed x_1 Clgi)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.guest_state.any1 x_1 Clgi)
            (vmcb_intercepts x_1 Clgi)))
        (=>
          (armed x_1 Skinit)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.guest_state.any1 x_1 Skinit)
            (vmcb_intercepts x_1 Skinit)))
        (=>
          (armed x_1 Other)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.guest_state.any1 x_1 Other)
            (vmcb_intercepts x_1 Other)))))))
(check-sat)
(pop 1)

; ---- run.guest_state keeps save_area_intact
; from homes_are_no_vmcbs, set_here_is_true, guest_has_home, save_area_intact; hypotheses 2, 3, 8
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert homes_are_no_vmcbs)
(assert set_here_is_true)
(assert guest_has_home)
(assert save_area_intact)
(assert (set_here c))
(assert (known x))
(assert (svme c))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (in_guest c_1)
        (ite
          (or (= (save_area c) (save_area c_1)) (= (save_area c_1) x))
          (and (= c c_1) (not (= (save_area c_1) x)))
          (saved c_1 (save_area c_1)))))))
(check-sat)
(pop 1)

; ---- run.enter keeps armed_is_true
; from homes_are_no_vmcbs, armed_is_true, set_here_is_true; hypotheses 2, 8
(push 1)
(declare-fun c () Core)
(declare-fun run.enter.any1 (Page Intercept) Bool)
(assert homes_are_no_vmcbs)
(assert armed_is_true)
(assert set_here_is_true)
(assert (set_here c))
(assert (svme c))
(assert
  (not
    (forall ((x_1 Page))
      (and
        (=>
          (armed x_1 Intr)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.enter.any1 x_1 Intr)
            (vmcb_intercepts x_1 Intr)))
        (=>
          (armed x_1 Nmi)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.enter.any1 x_1 Nmi)
            (vmcb_intercepts x_1 Nmi)))
        (=>
          (armed x_1 Init)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.enter.any1 x_1 Init)
            (vmcb_intercepts x_1 Init)))
        (=>
          (armed x_1 Invlpga)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.enter.any1 x_1 Invlpga)
            (vmcb_intercepts x_1 Invlpga)))
        (=>
          (armed x_1 Msr)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.enter.any1 x_1 Msr)
            (vmcb_intercepts x_1 Msr)))
        (=>
          (armed x_1 Vmrun)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.enter.any1 x_1 Vmrun)
            (vmcb_intercepts x_1 Vmrun)))
        (=>
          (armed x_1 Vmmcall)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.enter.any1 x_1 Vmmcall)
            (vmcb_intercepts x_1 Vmmcall)))
        (=>
          (armed x_1 Vmload)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.enter.any1 x_1 Vmload)
            (vmcb_intercepts x_1 Vmload)))
        (=>
          (armed x_1 Vmsave)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.enter.any1 x_1 Vmsave)
            (vmcb_intercepts x_1 Vmsave)))
        (=>
          (armed x_1 Stgi)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.enter.any1 x_1 Stgi)
            (vmcb_intercepts x_1 Stgi)))
        (=>
          (armed x_1 Clgi)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.enter.any1 x_1 Clgi)
            (vmcb_intercepts x_1 Clgi)))
        (=>
          (armed x_1 Skinit)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.enter.any1 x_1 Skinit)
            (vmcb_intercepts x_1 Skinit)))
        (=>
          (armed x_1 Other)
          (ite
            (and (= (save_area c) x_1) (not saves_apart))
            (run.enter.any1 x_1 Other)
            (vmcb_intercepts x_1 Other)))))))
(check-sat)
(pop 1)

; ---- run.enter keeps guest_has_home
; from set_here_is_true, guest_has_home; hypotheses 2, 8
(push 1)
(declare-fun c () Core)
(assert set_here_is_true)
(assert guest_has_home)
(assert (set_here c))
(assert (svme c))
(assert (not (forall ((c_1 Core)) (=> (or (= c_1 c) (in_guest c_1)) (= (save_area c_1) (home c_1))))))
(check-sat)
(pop 1)

; ---- run.enter keeps vmcb_is_no_home
; from vmcb_is_no_home; hypotheses 1
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert vmcb_is_no_home)
(assert (not (exists ((c_1 Core)) (= (home c_1) x))))
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page))
      (=> (ite (= c_1 c) (= x x_1) (vmcb c_1 x_1)) (not (= (home d) x_1))))))
(check-sat)
(pop 1)

; ---- run.enter keeps save_area_intact
; from homes_are_no_vmcbs, set_here_is_true, guest_has_home, save_area_intact; hypotheses 2, 3, 8
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert homes_are_no_vmcbs)
(assert set_here_is_true)
(assert guest_has_home)
(assert save_area_intact)
(assert (set_here c))
(assert (known x))
(assert (svme c))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or (= c_1 c) (in_guest c_1))
        (ite
          (= (save_area c) (save_area c_1))
          (and (= c c_1) (not (= (save_area c_1) x)))
          (saved c_1 (save_area c_1)))))))
(check-sat)
(pop 1)

; ---- run.enter keeps guests_have_no_svm
; from armed_is_true, guests_have_no_svm; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun x () Page)
(assert armed_is_true)
(assert guests_have_no_svm)
(assert
  (and
    (armed x Init)
    (armed x Msr)
    (armed x Vmload)
    (armed x Vmsave)
    (armed x Stgi)
    (armed x Clgi)
    (armed x Skinit)))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (or (= c_1 c) (in_guest c_1))
        (and
          (ite (= c_1 c) (vmcb_intercepts x Msr) (intercepts c_1 Msr))
          (ite (= c_1 c) (vmcb_intercepts x Vmload) (intercepts c_1 Vmload))
          (ite (= c_1 c) (vmcb_intercepts x Vmsave) (intercepts c_1 Vmsave))
          (ite (= c_1 c) (vmcb_intercepts x Stgi) (intercepts c_1 Stgi))
          (ite (= c_1 c) (vmcb_intercepts x Clgi) (intercepts c_1 Clgi))
          (ite (= c_1 c) (vmcb_intercepts x Skinit) (intercepts c_1 Skinit))
          (ite (= c_1 c) (vmcb_intercepts x Init) (intercepts c_1 Init)))))))
(check-sat)
(pop 1)

; ---- load_state.guest keeps set_here_is_true
; from set_here_is_true; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun load_state.guest.any1 () Bool)
(assert set_here_is_true)
(assert (svme c))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and
          (set_here c_1)
          (or
            (and (= c_1 c) (saved c (save_area c)))
            (ite (and (= c_1 c) (not (saved c (save_area c)))) load_state.guest.any1 (svme c_1))))
        (= (save_area c_1) (home c_1))))))
(check-sat)
(pop 1)

; ---- load_state.guest keeps guest_has_home
; from guest_has_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_home)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (= (save_area c_1) (home c_1))))))
(check-sat)
(pop 1)

; ---- load_state.guest keeps vmcb_is_no_home
; from vmcb_is_no_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcb_is_no_home)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page)) (=> (ite (= c_1 c) false (vmcb c_1 x_1)) (not (= (home d) x_1))))))
(check-sat)
(pop 1)

; ---- load_state.guest keeps save_area_intact
; from guest_has_home, vmcb_is_no_home, save_area_intact; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_home)
(assert vmcb_is_no_home)
(assert save_area_intact)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (in_guest c_1))
        (and (not (vmcb c (save_area c_1))) (saved c_1 (save_area c_1)))))))
(check-sat)
(pop 1)

; ---- load_state.guest keeps guests_have_no_svm
; from guests_have_no_svm; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_have_no_svm)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (in_guest c_1))
        (and
          (intercepts c_1 Msr)
          (intercepts c_1 Vmload)
          (intercepts c_1 Vmsave)
          (intercepts c_1 Stgi)
          (intercepts c_1 Clgi)
          (intercepts c_1 Skinit)
          (intercepts c_1 Init))))))
(check-sat)
(pop 1)

; ---- save_state.guest keeps set_here_is_true
; from set_here_is_true; hypotheses 4
(push 1)
(declare-fun c () Core)
(declare-fun save_state.guest.any1 () Bool)
(assert set_here_is_true)
(assert (svme c))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and
          (set_here c_1)
          (or
            (and (= c_1 c) (saved c (save_area c)))
            (ite (and (= c_1 c) (not (saved c (save_area c)))) save_state.guest.any1 (svme c_1))))
        (= (save_area c_1) (home c_1))))))
(check-sat)
(pop 1)

; ---- save_state.guest keeps guest_has_home
; from guest_has_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_home)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (= (save_area c_1) (home c_1))))))
(check-sat)
(pop 1)

; ---- save_state.guest keeps vmcb_is_no_home
; from vmcb_is_no_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcb_is_no_home)
(assert
  (not
    (forall ((c_1 Core) (d Core) (x_1 Page)) (=> (ite (= c_1 c) false (vmcb c_1 x_1)) (not (= (home d) x_1))))))
(check-sat)
(pop 1)

; ---- save_state.guest keeps save_area_intact
; from guest_has_home, vmcb_is_no_home, save_area_intact; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_home)
(assert vmcb_is_no_home)
(assert save_area_intact)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (in_guest c_1))
        (and (not (vmcb c (save_area c_1))) (saved c_1 (save_area c_1)))))))
(check-sat)
(pop 1)

; ---- save_state.guest keeps guests_have_no_svm
; from guests_have_no_svm; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_have_no_svm)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (in_guest c_1))
        (and
          (intercepts c_1 Msr)
          (intercepts c_1 Vmload)
          (intercepts c_1 Vmsave)
          (intercepts c_1 Stgi)
          (intercepts c_1 Clgi)
          (intercepts c_1 Skinit)
          (intercepts c_1 Init))))))
(check-sat)
(pop 1)

; ---- save_state.save keeps save_area_intact
; from guest_has_home, save_area_intact; hypotheses 1
(push 1)
(declare-fun x () Page)
(assert guest_has_home)
(assert save_area_intact)
(assert (not (exists ((c Core)) (= (home c) x))))
(assert
  (not
    (forall ((c_1 Core)) (=> (in_guest c_1) (and (not (= (save_area c_1) x)) (saved c_1 (save_area c_1)))))))
(check-sat)
(pop 1)

; ---- call.guest keeps set_here_is_true
; from set_here_is_true; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun call.guest.any1 () Bool)
(assert set_here_is_true)
(assert (svme c))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and
          (set_here c_1)
          (or
            (and (= c_1 c) (saved c (save_area c)))
            (ite (and (= c_1 c) (not (saved c (save_area c)))) call.guest.any1 (svme c_1))))
        (= (save_area c_1) (home c_1))))))
(check-sat)
(pop 1)

; ---- call.guest keeps guest_has_home
; from guest_has_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_home)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (= (save_area c_1) (home c_1))))))
(check-sat)
(pop 1)

; ---- call.guest keeps vmcb_is_no_home
; from vmcb_is_no_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcb_is_no_home)
(assert
  (not (forall ((c_1 Core) (d Core) (x Page)) (=> (ite (= c_1 c) false (vmcb c_1 x)) (not (= (home d) x))))))
(check-sat)
(pop 1)

; ---- call.guest keeps save_area_intact
; from guest_has_home, vmcb_is_no_home, save_area_intact; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_home)
(assert vmcb_is_no_home)
(assert save_area_intact)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (in_guest c_1))
        (and (not (vmcb c (save_area c_1))) (saved c_1 (save_area c_1)))))))
(check-sat)
(pop 1)

; ---- call.guest keeps guests_have_no_svm
; from guests_have_no_svm; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_have_no_svm)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (in_guest c_1))
        (and
          (intercepts c_1 Msr)
          (intercepts c_1 Vmload)
          (intercepts c_1 Vmsave)
          (intercepts c_1 Stgi)
          (intercepts c_1 Clgi)
          (intercepts c_1 Skinit)
          (intercepts c_1 Init))))))
(check-sat)
(pop 1)

; ---- invalidate.guest keeps set_here_is_true
; from set_here_is_true; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun invalidate.guest.any1 () Bool)
(assert set_here_is_true)
(assert (svme c))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and
          (set_here c_1)
          (or
            (and (= c_1 c) (saved c (save_area c)))
            (ite (and (= c_1 c) (not (saved c (save_area c)))) invalidate.guest.any1 (svme c_1))))
        (= (save_area c_1) (home c_1))))))
(check-sat)
(pop 1)

; ---- invalidate.guest keeps guest_has_home
; from guest_has_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_home)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (= (save_area c_1) (home c_1))))))
(check-sat)
(pop 1)

; ---- invalidate.guest keeps vmcb_is_no_home
; from vmcb_is_no_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcb_is_no_home)
(assert
  (not (forall ((c_1 Core) (d Core) (x Page)) (=> (ite (= c_1 c) false (vmcb c_1 x)) (not (= (home d) x))))))
(check-sat)
(pop 1)

; ---- invalidate.guest keeps save_area_intact
; from guest_has_home, vmcb_is_no_home, save_area_intact; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_home)
(assert vmcb_is_no_home)
(assert save_area_intact)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (in_guest c_1))
        (and (not (vmcb c (save_area c_1))) (saved c_1 (save_area c_1)))))))
(check-sat)
(pop 1)

; ---- invalidate.guest keeps guests_have_no_svm
; from guests_have_no_svm; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_have_no_svm)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (in_guest c_1))
        (and
          (intercepts c_1 Msr)
          (intercepts c_1 Vmload)
          (intercepts c_1 Vmsave)
          (intercepts c_1 Stgi)
          (intercepts c_1 Clgi)
          (intercepts c_1 Skinit)
          (intercepts c_1 Init))))))
(check-sat)
(pop 1)

; ---- open_gate.guest keeps set_here_is_true
; from set_here_is_true, guest_has_home; hypotheses 6
(push 1)
(declare-fun c () Core)
(declare-fun open_gate.guest.any1 () Bool)
(assert set_here_is_true)
(assert guest_has_home)
(assert (in_guest c))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and
          (set_here c_1)
          (or
            (and (= c_1 c) (saved c (save_area c)))
            (ite (and (= c_1 c) (not (saved c (save_area c)))) open_gate.guest.any1 (svme c_1))))
        (= (save_area c_1) (home c_1))))))
(check-sat)
(pop 1)

; ---- open_gate.guest keeps guest_has_home
; from guest_has_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_home)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (= (save_area c_1) (home c_1))))))
(check-sat)
(pop 1)

; ---- open_gate.guest keeps vmcb_is_no_home
; from vmcb_is_no_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcb_is_no_home)
(assert
  (not (forall ((c_1 Core) (d Core) (x Page)) (=> (ite (= c_1 c) false (vmcb c_1 x)) (not (= (home d) x))))))
(check-sat)
(pop 1)

; ---- open_gate.guest keeps save_area_intact
; from guest_has_home, vmcb_is_no_home, save_area_intact; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_home)
(assert vmcb_is_no_home)
(assert save_area_intact)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (in_guest c_1))
        (and (not (vmcb c (save_area c_1))) (saved c_1 (save_area c_1)))))))
(check-sat)
(pop 1)

; ---- open_gate.guest keeps guests_have_no_svm
; from guests_have_no_svm; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_have_no_svm)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (in_guest c_1))
        (and
          (intercepts c_1 Msr)
          (intercepts c_1 Vmload)
          (intercepts c_1 Vmsave)
          (intercepts c_1 Stgi)
          (intercepts c_1 Clgi)
          (intercepts c_1 Skinit)
          (intercepts c_1 Init))))))
(check-sat)
(pop 1)

; ---- close_gate.guest keeps set_here_is_true
; from set_here_is_true; hypotheses 3
(push 1)
(declare-fun c () Core)
(declare-fun close_gate.guest.any1 () Bool)
(assert set_here_is_true)
(assert (svme c))
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and
          (set_here c_1)
          (or
            (and (= c_1 c) (saved c (save_area c)))
            (ite (and (= c_1 c) (not (saved c (save_area c)))) close_gate.guest.any1 (svme c_1))))
        (= (save_area c_1) (home c_1))))))
(check-sat)
(pop 1)

; ---- close_gate.guest keeps guest_has_home
; from guest_has_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_home)
(assert (not (forall ((c_1 Core)) (=> (and (not (= c_1 c)) (in_guest c_1)) (= (save_area c_1) (home c_1))))))
(check-sat)
(pop 1)

; ---- close_gate.guest keeps vmcb_is_no_home
; from vmcb_is_no_home; hypotheses none
(push 1)
(declare-fun c () Core)
(assert vmcb_is_no_home)
(assert
  (not (forall ((c_1 Core) (d Core) (x Page)) (=> (ite (= c_1 c) false (vmcb c_1 x)) (not (= (home d) x))))))
(check-sat)
(pop 1)

; ---- close_gate.guest keeps save_area_intact
; from guest_has_home, vmcb_is_no_home, save_area_intact; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guest_has_home)
(assert vmcb_is_no_home)
(assert save_area_intact)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (in_guest c_1))
        (and (not (vmcb c (save_area c_1))) (saved c_1 (save_area c_1)))))))
(check-sat)
(pop 1)

; ---- close_gate.guest keeps guests_have_no_svm
; from guests_have_no_svm; hypotheses none
(push 1)
(declare-fun c () Core)
(assert guests_have_no_svm)
(assert
  (not
    (forall ((c_1 Core))
      (=>
        (and (not (= c_1 c)) (in_guest c_1))
        (and
          (intercepts c_1 Msr)
          (intercepts c_1 Vmload)
          (intercepts c_1 Vmsave)
          (intercepts c_1 Stgi)
          (intercepts c_1 Clgi)
          (intercepts c_1 Skinit)
          (intercepts c_1 Init))))))
(check-sat)
(pop 1)

; ---- reuse_memory.store keeps homes_are_no_vmcbs
; from homes_are_no_vmcbs; hypotheses none
(push 1)
(declare-fun x () Page)
(assert homes_are_no_vmcbs)
(assert
  (not
    (forall ((x_1 Page))
      (and
        (=>
          (or (and (not (= x_1 x)) (armed x_1 Intr)) (and (not (= x_1 x)) (known x_1)))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (= x_1 x)) (armed x_1 Nmi)) (and (not (= x_1 x)) (known x_1)))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (= x_1 x)) (armed x_1 Init)) (and (not (= x_1 x)) (known x_1)))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (= x_1 x)) (armed x_1 Invlpga)) (and (not (= x_1 x)) (known x_1)))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (= x_1 x)) (armed x_1 Msr)) (and (not (= x_1 x)) (known x_1)))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (= x_1 x)) (armed x_1 Vmrun)) (and (not (= x_1 x)) (known x_1)))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (= x_1 x)) (armed x_1 Vmmcall)) (and (not (= x_1 x)) (known x_1)))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (= x_1 x)) (armed x_1 Vmload)) (and (not (= x_1 x)) (known x_1)))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (= x_1 x)) (armed x_1 Vmsave)) (and (not (= x_1 x)) (known x_1)))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (= x_1 x)) (armed x_1 Stgi)) (and (not (= x_1 x)) (known x_1)))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (= x_1 x)) (armed x_1 Clgi)) (and (not (= x_1 x)) (known x_1)))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (= x_1 x)) (armed x_1 Skinit)) (and (not (= x_1 x)) (known x_1)))
          (not (exists ((c Core)) (= (home c) x_1))))
        (=>
          (or (and (not (= x_1 x)) (armed x_1 Other)) (and (not (= x_1 x)) (known x_1)))
          (not (exists ((c Core)) (= (home c) x_1))))))))
(check-sat)
(pop 1)

; ---- reuse_memory.store keeps armed_is_true
; from armed_is_true; hypotheses none
(push 1)
(declare-fun x () Page)
(declare-fun reuse_memory.store.any1 (Intercept) Bool)
(assert armed_is_true)
(assert
  (not
    (forall ((x_1 Page))
      (and
        (=>
          (and (not (= x_1 x)) (armed x_1 Intr))
          (ite (= x_1 x) (reuse_memory.store.any1 Intr) (vmcb_intercepts x_1 Intr)))
        (=>
          (and (not (= x_1 x)) (armed x_1 Nmi))
          (ite (= x_1 x) (reuse_memory.store.any1 Nmi) (vmcb_intercepts x_1 Nmi)))
        (=>
          (and (not (= x_1 x)) (armed x_1 Init))
          (ite (= x_1 x) (reuse_memory.store.any1 Init) (vmcb_intercepts x_1 Init)))
        (=>
          (and (not (= x_1 x)) (armed x_1 Invlpga))
          (ite (= x_1 x) (reuse_memory.store.any1 Invlpga) (vmcb_intercepts x_1 Invlpga)))
        (=>
          (and (not (= x_1 x)) (armed x_1 Msr))
          (ite (= x_1 x) (reuse_memory.store.any1 Msr) (vmcb_intercepts x_1 Msr)))
        (=>
          (and (not (= x_1 x)) (armed x_1 Vmrun))
          (ite (= x_1 x) (reuse_memory.store.any1 Vmrun) (vmcb_intercepts x_1 Vmrun)))
        (=>
          (and (not (= x_1 x)) (armed x_1 Vmmcall))
          (ite (= x_1 x) (reuse_memory.store.any1 Vmmcall) (vmcb_intercepts x_1 Vmmcall)))
        (=>
          (and (not (= x_1 x)) (armed x_1 Vmload))
          (ite (= x_1 x) (reuse_memory.store.any1 Vmload) (vmcb_intercepts x_1 Vmload)))
        (=>
          (and (not (= x_1 x)) (armed x_1 Vmsave))
          (ite (= x_1 x) (reuse_memory.store.any1 Vmsave) (vmcb_intercepts x_1 Vmsave)))
        (=>
          (and (not (= x_1 x)) (armed x_1 Stgi))
          (ite (= x_1 x) (reuse_memory.store.any1 Stgi) (vmcb_intercepts x_1 Stgi)))
        (=>
          (and (not (= x_1 x)) (armed x_1 Clgi))
          (ite (= x_1 x) (reuse_memory.store.any1 Clgi) (vmcb_intercepts x_1 Clgi)))
        (=>
          (and (not (= x_1 x)) (armed x_1 Skinit))
          (ite (= x_1 x) (reuse_memory.store.any1 Skinit) (vmcb_intercepts x_1 Skinit)))
        (=>
          (and (not (= x_1 x)) (armed x_1 Other))
          (ite (= x_1 x) (reuse_memory.store.any1 Other) (vmcb_intercepts x_1 Other)))))))
(check-sat)
(pop 1)

; ---- reuse_memory.store keeps save_area_intact
; from guest_has_home, save_area_intact; hypotheses 1
(push 1)
(declare-fun x () Page)
(assert guest_has_home)
(assert save_area_intact)
(assert (not (exists ((c Core)) (= (home c) x))))
(assert (not (forall ((c Core)) (=> (in_guest c) (and (not (= (save_area c) x)) (saved c (save_area c)))))))
(check-sat)
(pop 1)
