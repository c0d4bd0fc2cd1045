; vmxmodel 0.1.0, certificate format 1
; module: svm
; property: reset_ends_svm
; claim: step: all c: Core, i: Intercept, a: Asid, g: Party: RESET(c) implies next(activity[c]) == (if bootstrap[c] then Running else WaitForSipi) and not next(svme[c]) and not next(svmdis[c]) and not next(vm_cr_lock[c]) and not next(r_init[c]) and not next(key_set[c]) and next(save_area[c]) == zero and next(gif[c]) and not next(in_guest[c]) and next(vmcb[c]) == none and not next(pending[c, i]) and not next(tagged[c, a, g]) and not next(undefined[c])
; source: APM: Processor Initialization State [K]
; trust: general knowledge, not verified
; method: 1-induction
; assume: zero_is_an_address: aligned[zero] and within_width[zero]
; transitions: RESET
; obligations: 1, each to be answered unsat

(set-logic UFDTLIA)

(declare-sort Core 0)
(declare-sort Page 0)
(declare-sort Asid 0)
(declare-sort Party 0)
(declare-datatypes ((Activity 0)) (((Running) (WaitForSipi))))
(declare-datatypes ((Intercept 0)) (((Intr) (Nmi) (Init) (Invlpga) (Msr) (Vmrun) (Vmmcall) (Vmload) (Vmsave) (Stgi) (Clgi) (Skinit) (Other))))
(declare-datatypes ((Flush 0)) (((NoFlush) (AllAsids) (ThisAsid) (ThisAsidNonGlobal))))
(declare-fun bootstrap (Core) Bool)
(declare-fun zero () Page)
(declare-fun aligned (Page) Bool)
(declare-fun within_width (Page) Bool)
(declare-fun activity (Core) Activity)
(declare-fun svme (Core) Bool)
(declare-fun svmdis (Core) Bool)
(declare-fun vm_cr_lock (Core) Bool)
(declare-fun r_init (Core) Bool)
(declare-fun key_set (Core) Bool)
(declare-fun save_area (Core) Page)
(declare-fun gif (Core) Bool)
(declare-fun in_guest (Core) Bool)
(declare-fun vmcb (Core Page) Bool)
(assert (forall ((i1 Core) (x Page) (y Page)) (=> (and (vmcb i1 x) (vmcb i1 y)) (= x y))))
(declare-fun pending (Core Intercept) Bool)
(declare-fun tagged (Core Asid Party) Bool)
(declare-fun undefined (Core) Bool)
; assume zero_is_an_address
(assert (and (aligned zero) (within_width zero)))


; ==== Every transition from a state in the invariant satisfies the property.
; Stated is what the proof needs: invariants, and hypotheses (conjuncts of guards, assumptions on inputs).

; ---- RESET satisfies reset_ends_svm
; from no invariant; hypotheses none
(push 1)
(declare-fun c () Core)
(assert
  (not
    (forall ((c_1 Core) (a_1 Asid) (g Party))
      (and
        (=>
          (= c_1 c)
          (and
            (ite
              (= c_1 c)
              (ite (bootstrap c) (bootstrap c_1) (not (bootstrap c_1)))
              (ite (bootstrap c_1) (= (activity c_1) Running) (= (activity c_1) WaitForSipi)))
            (not (and (not (= c_1 c)) (svme c_1)))
            (not (and (not (= c_1 c)) (svmdis c_1)))
            (not (and (not (= c_1 c)) (vm_cr_lock c_1)))
            (not (and (not (= c_1 c)) (r_init c_1)))
            (not (and (not (= c_1 c)) (key_set c_1)))
            (or (= c_1 c) (= (save_area c_1) zero))
            (or (= c_1 c) (gif c_1))
            (not (and (not (= c_1 c)) (in_guest c_1)))
            (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p))))
            (not (and (not (= c_1 c)) (pending c_1 Intr)))
            (not (and (not (= c_1 c)) (tagged c_1 a_1 g)))
            (not (and (not (= c_1 c)) (undefined c_1)))))
        (=>
          (= c_1 c)
          (and
            (ite
              (= c_1 c)
              (ite (bootstrap c) (bootstrap c_1) (not (bootstrap c_1)))
              (ite (bootstrap c_1) (= (activity c_1) Running) (= (activity c_1) WaitForSipi)))
            (not (and (not (= c_1 c)) (svme c_1)))
            (not (and (not (= c_1 c)) (svmdis c_1)))
            (not (and (not (= c_1 c)) (vm_cr_lock c_1)))
            (not (and (not (= c_1 c)) (r_init c_1)))
            (not (and (not (= c_1 c)) (key_set c_1)))
            (or (= c_1 c) (= (save_area c_1) zero))
            (or (= c_1 c) (gif c_1))
            (not (and (not (= c_1 c)) (in_guest c_1)))
            (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p))))
            (not (and (not (= c_1 c)) (pending c_1 Nmi)))
            (not (and (not (= c_1 c)) (tagged c_1 a_1 g)))
            (not (and (not (= c_1 c)) (undefined c_1)))))
        (=>
          (= c_1 c)
          (and
            (ite
              (= c_1 c)
              (ite (bootstrap c) (bootstrap c_1) (not (bootstrap c_1)))
              (ite (bootstrap c_1) (= (activity c_1) Running) (= (activity c_1) WaitForSipi)))
            (not (and (not (= c_1 c)) (svme c_1)))
            (not (and (not (= c_1 c)) (svmdis c_1)))
            (not (and (not (= c_1 c)) (vm_cr_lock c_1)))
            (not (and (not (= c_1 c)) (r_init c_1)))
            (not (and (not (= c_1 c)) (key_set c_1)))
            (or (= c_1 c) (= (save_area c_1) zero))
            (or (= c_1 c) (gif c_1))
            (not (and (not (= c_1 c)) (in_guest c_1)))
            (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p))))
            (not (and (not (= c_1 c)) (pending c_1 Init)))
            (not (and (not (= c_1 c)) (tagged c_1 a_1 g)))
            (not (and (not (= c_1 c)) (undefined c_1)))))
        (=>
          (= c_1 c)
          (and
            (ite
              (= c_1 c)
              (ite (bootstrap c) (bootstrap c_1) (not (bootstrap c_1)))
              (ite (bootstrap c_1) (= (activity c_1) Running) (= (activity c_1) WaitForSipi)))
            (not (and (not (= c_1 c)) (svme c_1)))
            (not (and (not (= c_1 c)) (svmdis c_1)))
            (not (and (not (= c_1 c)) (vm_cr_lock c_1)))
            (not (and (not (= c_1 c)) (r_init c_1)))
            (not (and (not (= c_1 c)) (key_set c_1)))
            (or (= c_1 c) (= (save_area c_1) zero))
            (or (= c_1 c) (gif c_1))
            (not (and (not (= c_1 c)) (in_guest c_1)))
            (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p))))
            (not (and (not (= c_1 c)) (pending c_1 Invlpga)))
            (not (and (not (= c_1 c)) (tagged c_1 a_1 g)))
            (not (and (not (= c_1 c)) (undefined c_1)))))
        (=>
          (= c_1 c)
          (and
            (ite
              (= c_1 c)
              (ite (bootstrap c) (bootstrap c_1) (not (bootstrap c_1)))
              (ite (bootstrap c_1) (= (activity c_1) Running) (= (activity c_1) WaitForSipi)))
            (not (and (not (= c_1 c)) (svme c_1)))
            (not (and (not (= c_1 c)) (svmdis c_1)))
            (not (and (not (= c_1 c)) (vm_cr_lock c_1)))
            (not (and (not (= c_1 c)) (r_init c_1)))
            (not (and (not (= c_1 c)) (key_set c_1)))
            (or (= c_1 c) (= (save_area c_1) zero))
            (or (= c_1 c) (gif c_1))
            (not (and (not (= c_1 c)) (in_guest c_1)))
            (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p))))
            (not (and (not (= c_1 c)) (pending c_1 Msr)))
            (not (and (not (= c_1 c)) (tagged c_1 a_1 g)))
            (not (and (not (= c_1 c)) (undefined c_1)))))
        (=>
          (= c_1 c)
          (and
            (ite
              (= c_1 c)
              (ite (bootstrap c) (bootstrap c_1) (not (bootstrap c_1)))
              (ite (bootstrap c_1) (= (activity c_1) Running) (= (activity c_1) WaitForSipi)))
            (not (and (not (= c_1 c)) (svme c_1)))
            (not (and (not (= c_1 c)) (svmdis c_1)))
            (not (and (not (= c_1 c)) (vm_cr_lock c_1)))
            (not (and (not (= c_1 c)) (r_init c_1)))
            (not (and (not (= c_1 c)) (key_set c_1)))
            (or (= c_1 c) (= (save_area c_1) zero))
            (or (= c_1 c) (gif c_1))
            (not (and (not (= c_1 c)) (in_guest c_1)))
            (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p))))
            (not (and (not (= c_1 c)) (pending c_1 Vmrun)))
            (not (and (not (= c_1 c)) (tagged c_1 a_1 g)))
            (not (and (not (= c_1 c)) (undefined c_1)))))
        (=>
          (= c_1 c)
          (and
            (ite
              (= c_1 c)
              (ite (bootstrap c) (bootstrap c_1) (not (bootstrap c_1)))
              (ite (bootstrap c_1) (= (activity c_1) Running) (= (activity c_1) WaitForSipi)))
            (not (and (not (= c_1 c)) (svme c_1)))
            (not (and (not (= c_1 c)) (svmdis c_1)))
            (not (and (not (= c_1 c)) (vm_cr_lock c_1)))
            (not (and (not (= c_1 c)) (r_init c_1)))
            (not (and (not (= c_1 c)) (key_set c_1)))
            (or (= c_1 c) (= (save_area c_1) zero))
            (or (= c_1 c) (gif c_1))
            (not (and (not (= c_1 c)) (in_guest c_1)))
            (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p))))
            (not (and (not (= c_1 c)) (pending c_1 Vmmcall)))
            (not (and (not (= c_1 c)) (tagged c_1 a_1 g)))
            (not (and (not (= c_1 c)) (undefined c_1)))))
        (=>
          (= c_1 c)
          (and
            (ite
              (= c_1 c)
              (ite (bootstrap c) (bootstrap c_1) (not (bootstrap c_1)))
              (ite (bootstrap c_1) (= (activity c_1) Running) (= (activity c_1) WaitForSipi)))
            (not (and (not (= c_1 c)) (svme c_1)))
            (not (and (not (= c_1 c)) (svmdis c_1)))
            (not (and (not (= c_1 c)) (vm_cr_lock c_1)))
            (not (and (not (= c_1 c)) (r_init c_1)))
            (not (and (not (= c_1 c)) (key_set c_1)))
            (or (= c_1 c) (= (save_area c_1) zero))
            (or (= c_1 c) (gif c_1))
            (not (and (not (= c_1 c)) (in_guest c_1)))
            (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p))))
            (not (and (not (= c_1 c)) (pending c_1 Vmload)))
            (not (and (not (= c_1 c)) (tagged c_1 a_1 g)))
            (not (and (not (= c_1 c)) (undefined c_1)))))
        (=>
          (= c_1 c)
          (and
            (ite
              (= c_1 c)
              (ite (bootstrap c) (bootstrap c_1) (not (bootstrap c_1)))
              (ite (bootstrap c_1) (= (activity c_1) Running) (= (activity c_1) WaitForSipi)))
            (not (and (not (= c_1 c)) (svme c_1)))
            (not (and (not (= c_1 c)) (svmdis c_1)))
            (not (and (not (= c_1 c)) (vm_cr_lock c_1)))
            (not (and (not (= c_1 c)) (r_init c_1)))
            (not (and (not (= c_1 c)) (key_set c_1)))
            (or (= c_1 c) (= (save_area c_1) zero))
            (or (= c_1 c) (gif c_1))
            (not (and (not (= c_1 c)) (in_guest c_1)))
            (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p))))
            (not (and (not (= c_1 c)) (pending c_1 Vmsave)))
            (not (and (not (= c_1 c)) (tagged c_1 a_1 g)))
            (not (and (not (= c_1 c)) (undefined c_1)))))
        (=>
          (= c_1 c)
          (and
            (ite
              (= c_1 c)
              (ite (bootstrap c) (bootstrap c_1) (not (bootstrap c_1)))
              (ite (bootstrap c_1) (= (activity c_1) Running) (= (activity c_1) WaitForSipi)))
            (not (and (not (= c_1 c)) (svme c_1)))
            (not (and (not (= c_1 c)) (svmdis c_1)))
            (not (and (not (= c_1 c)) (vm_cr_lock c_1)))
            (not (and (not (= c_1 c)) (r_init c_1)))
            (not (and (not (= c_1 c)) (key_set c_1)))
            (or (= c_1 c) (= (save_area c_1) zero))
            (or (= c_1 c) (gif c_1))
            (not (and (not (= c_1 c)) (in_guest c_1)))
            (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p))))
            (not (and (not (= c_1 c)) (pending c_1 Stgi)))
            (not (and (not (= c_1 c)) (tagged c_1 a_1 g)))
            (not (and (not (= c_1 c)) (undefined c_1)))))
        (=>
          (= c_1 c)
          (and
            (ite
              (= c_1 c)
              (ite (bootstrap c) (bootstrap c_1) (not (bootstrap c_1)))
              (ite (bootstrap c_1) (= (activity c_1) Running) (= (activity c_1) WaitForSipi)))
            (not (and (not (= c_1 c)) (svme c_1)))
            (not (and (not (= c_1 c)) (svmdis c_1)))
            (not (and (not (= c_1 c)) (vm_cr_lock c_1)))
            (not (and (not (= c_1 c)) (r_init c_1)))
            (not (and (not (= c_1 c)) (key_set c_1)))
            (or (= c_1 c) (= (save_area c_1) zero))
            (or (= c_1 c) (gif c_1))
            (not (and (not (= c_1 c)) (in_guest c_1)))
            (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p))))
            (not (and (not (= c_1 c)) (pending c_1 Clgi)))
            (not (and (not (= c_1 c)) (tagged c_1 a_1 g)))
            (not (and (not (= c_1 c)) (undefined c_1)))))
        (=>
          (= c_1 c)
          (and
            (ite
              (= c_1 c)
              (ite (bootstrap c) (bootstrap c_1) (not (bootstrap c_1)))
              (ite (bootstrap c_1) (= (activity c_1) Running) (= (activity c_1) WaitForSipi)))
            (not (and (not (= c_1 c)) (svme c_1)))
            (not (and (not (= c_1 c)) (svmdis c_1)))
            (not (and (not (= c_1 c)) (vm_cr_lock c_1)))
            (not (and (not (= c_1 c)) (r_init c_1)))
            (not (and (not (= c_1 c)) (key_set c_1)))
            (or (= c_1 c) (= (save_area c_1) zero))
            (or (= c_1 c) (gif c_1))
            (not (and (not (= c_1 c)) (in_guest c_1)))
            (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p))))
            (not (and (not (= c_1 c)) (pending c_1 Skinit)))
            (not (and (not (= c_1 c)) (tagged c_1 a_1 g)))
            (not (and (not (= c_1 c)) (undefined c_1)))))
        (=>
          (= c_1 c)
          (and
            (ite
              (= c_1 c)
              (ite (bootstrap c) (bootstrap c_1) (not (bootstrap c_1)))
              (ite (bootstrap c_1) (= (activity c_1) Running) (= (activity c_1) WaitForSipi)))
            (not (and (not (= c_1 c)) (svme c_1)))
            (not (and (not (= c_1 c)) (svmdis c_1)))
            (not (and (not (= c_1 c)) (vm_cr_lock c_1)))
            (not (and (not (= c_1 c)) (r_init c_1)))
            (not (and (not (= c_1 c)) (key_set c_1)))
            (or (= c_1 c) (= (save_area c_1) zero))
            (or (= c_1 c) (gif c_1))
            (not (and (not (= c_1 c)) (in_guest c_1)))
            (or (= c_1 c) (not (exists ((p Page)) (vmcb c_1 p))))
            (not (and (not (= c_1 c)) (pending c_1 Other)))
            (not (and (not (= c_1 c)) (tagged c_1 a_1 g)))
            (not (and (not (= c_1 c)) (undefined c_1)))))))))
(check-sat)
(pop 1)
