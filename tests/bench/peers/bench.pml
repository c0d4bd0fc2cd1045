/* The bench model by hand, for SPIN: the hypervisor of an instruction is the owner of its core, so nothing is guessed.
   spin -DC=4 -DV=4 -DH=2 -a bench.pml */
#define none 255
#define Off 0
#define Root 1
#define NonRoot 2
byte owner[C] = none, mode[C] = Off, current[C] = none;
byte active_on[V] = none, vowner[V] = none;
bool launched[V];

#if V == 1
#define ALL_V(P, c) (P(c, 0))
#elif V == 2
#define ALL_V(P, c) (P(c, 0) && P(c, 1))
#elif V == 3
#define ALL_V(P, c) (P(c, 0) && P(c, 1) && P(c, 2))
#elif V == 4
#define ALL_V(P, c) (P(c, 0) && P(c, 1) && P(c, 2) && P(c, 3))
#elif V == 5
#define ALL_V(P, c) (P(c, 0) && P(c, 1) && P(c, 2) && P(c, 3) && P(c, 4))
#endif
#define not_here(c, v) active_on[v] != c
#define P2(c, v) (current[c] != v || active_on[v] == c)
#define P4(c, v) (active_on[v] != c || (mode[c] != Off && owner[c] == vowner[v]))
#define P3(c) (mode[c] != NonRoot || (current[c] != none && launched[current[c]] && vowner[current[c]] == owner[c]))
#define good(c) (((mode[c] == Off) == (owner[c] == none)) && ALL_V(P2, c) && P3(c) && ALL_V(P4, c))

inline VMXON(h, c) { d_step { mode[c] == Off -> mode[c] = Root; owner[c] = h; current[c] = none } }
inline VMXOFF(c) {
  d_step { mode[c] == Root && ALL_V(not_here, c) -> mode[c] = Off; owner[c] = none; current[c] = none }
}
inline VMCLEAR(c, v) {
  d_step {
    mode[c] == Root && (vowner[v] == none || vowner[v] == owner[c]) && (active_on[v] == none || active_on[v] == c) ->
    active_on[v] = none; launched[v] = false; vowner[v] = owner[c];
    if :: current[c] == v -> current[c] = none :: else fi
  }
}
inline VMPTRLD(c, v) {
  d_step {
    mode[c] == Root && vowner[v] == owner[c] && (active_on[v] == none || active_on[v] == c) ->
    active_on[v] = c; current[c] = v
  }
}
inline ENTER(c) {  /* VMLAUNCH and VMRESUME */
  d_step { mode[c] == Root && current[c] != none -> launched[current[c]] = true; mode[c] = NonRoot }
}
inline VMEXIT(c) { d_step { mode[c] == NonRoot -> mode[c] = Root } }
inline RELEASE(v) {
  d_step { vowner[v] != none && active_on[v] == none -> vowner[v] = none; launched[v] = false }
}
inline CHECK(c) { d_step { !good(c) -> assert(false) } }

active proctype system() {
end:
  do
#define CORE(c) :: CHECK(c) :: VMXON(0, c) :: VMXOFF(c) :: ENTER(c) :: VMEXIT(c)
#define BOTH(c, v) :: VMCLEAR(c, v) :: VMPTRLD(c, v)
  CORE(0)
  BOTH(0, 0)
#if C > 1
  CORE(1)
  BOTH(1, 0)
#endif
#if C > 2
  CORE(2)
  BOTH(2, 0)
#endif
#if C > 3
  CORE(3)
  BOTH(3, 0)
#endif
#if H > 1
  :: VMXON(1, 0)
#if C > 1
  :: VMXON(1, 1)
#endif
#if C > 2
  :: VMXON(1, 2)
#endif
#if C > 3
  :: VMXON(1, 3)
#endif
#endif
#if H > 2
  :: VMXON(2, 0)
#if C > 1
  :: VMXON(2, 1)
#endif
#if C > 2
  :: VMXON(2, 2)
#endif
#if C > 3
  :: VMXON(2, 3)
#endif
#endif
  :: RELEASE(0)
#if V > 1
  BOTH(0, 1)
#if C > 1
  BOTH(1, 1)
#endif
#if C > 2
  BOTH(2, 1)
#endif
#if C > 3
  BOTH(3, 1)
#endif
  :: RELEASE(1)
#endif
#if V > 2
  BOTH(0, 2)
#if C > 1
  BOTH(1, 2)
#endif
#if C > 2
  BOTH(2, 2)
#endif
#if C > 3
  BOTH(3, 2)
#endif
  :: RELEASE(2)
#endif
#if V > 3
  BOTH(0, 3)
#if C > 1
  BOTH(1, 3)
#endif
#if C > 2
  BOTH(2, 3)
#endif
#if C > 3
  BOTH(3, 3)
#endif
  :: RELEASE(3)
#endif
  od
}
