-- The bench model by hand, for Rumur: the hypervisor of an instruction is the owner of its core, so nothing is guessed.
-- The sizes are put in for CORES, VMCSS and HYPERVISORS.
type
  Core: scalarset(CORES);
  Vmcs: scalarset(VMCSS);
  Hypervisor: scalarset(HYPERVISORS);
  Mode: enum { Off, Root, NonRoot };
var
  owner: array [Core] of Hypervisor;
  mode: array [Core] of Mode;
  current: array [Core] of Vmcs;
  active_on: array [Vmcs] of Core;
  launched: array [Vmcs] of boolean;
  vowner: array [Vmcs] of Hypervisor;

startstate begin
  for c: Core do undefine owner[c]; mode[c] := Off; undefine current[c]; end;
  for v: Vmcs do undefine active_on[v]; launched[v] := false; undefine vowner[v]; end;
end;

ruleset c: Core do
  ruleset h: Hypervisor do
    rule "VMXON" mode[c] = Off ==> begin mode[c] := Root; owner[c] := h; undefine current[c]; end;
  end;
  rule "VMXOFF" mode[c] = Root & (forall v: Vmcs do isundefined(active_on[v]) | active_on[v] != c end) ==>
    begin mode[c] := Off; undefine owner[c]; undefine current[c]; end;
  rule "ENTER" mode[c] = Root & !isundefined(current[c]) ==>
    begin launched[current[c]] := true; mode[c] := NonRoot; end;
  rule "VMEXIT" mode[c] = NonRoot ==> begin mode[c] := Root; end;
  ruleset v: Vmcs do
    rule "VMCLEAR"
      mode[c] = Root & (isundefined(vowner[v]) | vowner[v] = owner[c])
      & (isundefined(active_on[v]) | active_on[v] = c)
    ==> begin
      undefine active_on[v];
      launched[v] := false;
      vowner[v] := owner[c];
      if !isundefined(current[c]) & current[c] = v then undefine current[c]; end;
    end;
    rule "VMPTRLD"
      mode[c] = Root & !isundefined(vowner[v]) & vowner[v] = owner[c]
      & (isundefined(active_on[v]) | active_on[v] = c)
    ==> begin active_on[v] := c; current[c] := v; end;
  end;
end;
ruleset v: Vmcs do
  rule "RELEASE" !isundefined(vowner[v]) & isundefined(active_on[v]) ==>
    begin undefine vowner[v]; launched[v] := false; end;
end;

invariant "off_iff_nobody" forall c: Core do (mode[c] = Off) = isundefined(owner[c]) end;
invariant "current_is_active"
  forall c: Core do isundefined(current[c]) | (!isundefined(active_on[current[c]]) & active_on[current[c]] = c) end;
invariant "guest_runs_its_own"
  forall c: Core do mode[c] != NonRoot | (!isundefined(current[c]) & launched[current[c]]
    & !isundefined(vowner[current[c]]) & vowner[current[c]] = owner[c]) end;
invariant "active_where_owned"
  forall v: Vmcs do isundefined(active_on[v]) | (mode[active_on[v]] != Off
    & !isundefined(vowner[v]) & vowner[v] = owner[active_on[v]]) end;
