/* counter at Core=2: generated, do not edit. */

#define _GNU_SOURCE
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>

enum {
    WORDS = 1,        /* of a state */
    CELLS = 3,
    TRANSITIONS = 3,
    QUERIES = 1,
    THREADS = 8,
};

typedef struct { uint64_t w[1]; } state;

/* level: 0..5, as 0..5; 2 entries of 3 bits, from bit 0 of word 0 */
static inline int get_level(const state *s, int n) {
    return (int)(s->w[0] >> (0 + 3 * n) & 0x7u);
}
static inline void set_level(state *s, int n, int v) {
    s->w[0] = (s->w[0] & ~((uint64_t)0x7u << (0 + 3 * n))) | (uint64_t)(v - 0) << (0 + 3 * n);
}

/* owner: Core?, as -1..1; one entry of 2 bits, from bit 6 of word 0 */
static inline int get_owner(const state *s, int n) {
    (void)n; return (int)(s->w[0] >> 6 & 0x3u) - 1;
}
static inline void set_owner(state *s, int n, int v) {
    (void)n; s->w[0] = (s->w[0] & ~((uint64_t)0x3u << 6)) | (uint64_t)(v + 1) << 6;
}

static inline void unpack(const state *s, int *codes) {
    codes[0] = get_level(s, 0);
    codes[1] = get_level(s, 1);
    codes[2] = get_owner(s, 0);
}

static inline void pack(const int *codes, state *s) {
    s->w[0] = (uint64_t)1 << 63;
    set_level(s, 0, codes[0]);
    set_level(s, 1, codes[1]);
    set_owner(s, 0, codes[2]);
}

/* TAKE */
static state *fire_TAKE_0(worker *me, const state *given, state *out) {
    uint64_t times = 0;
    const state here = *given, *s = &here;
    out = make_room(me, 2, out);
    if (!(get_owner(s, 0) == -1)) return out;
    #pragma GCC unroll 2
    for (int c = 0; c <= 1; c++) {
        state t = *s;
        set_owner(&t, 0, c);
        const int fires = 1;
        times += fires;
        out = emit_if(fires, s, &t, out);
    }
    count(me, 0, times);
    return out;
}

/* CLIMB */
static state *fire_CLIMB_1(worker *me, const state *s, state *out) {
    uint64_t times = 0;
    begin_effects(me);
    int c = get_owner(s, 0);
    if (!((0 <= c) & (c <= 1))) return out;
    if (!(get_level(s, c) < 4)) return out;
    for (int step_ = 1; step_ <= 2; step_++) {
        state t = *s;
        set_level(&t, c, fit(me, (get_level(s, c) + step_), 0, 5));
        if (is_new_effect(me, (0 * 2 + (uint64_t)(c - 0)), &t)) {
            times++;
            out = emit(me, s, &t, out);
        }
    }
    count(me, 1, times);
    return out;
}

/* DROP */
static state *fire_DROP_2(worker *me, const state *given, state *out) {
    uint64_t times = 0;
    const state here = *given, *s = &here;
    out = make_room(me, 1, out);
    int c = get_owner(s, 0);
    if (!((0 <= c) & (c <= 1))) return out;
    state t = *s;
    set_owner(&t, 0, -1);
    const int fires = 1;
    times += fires;
    out = emit_if(fires, s, &t, out);
    count(me, 2, times);
    return out;
}

static state *fire_all(worker *me, const state *s, state *out) {
    (void)me, (void)s;
    out = fire_TAKE_0(me, s, out);
    out = fire_CLIMB_1(me, s, out);
    out = fire_DROP_2(me, s, out);
    return out;
}

/* low */
static inline __attribute__((always_inline)) int hit_0(worker *me, const state *s) {
    (void)me, (void)s;
    return !((get_level(s, 0) < 5) & (get_level(s, 1) < 5));
}

static int some_hit_0(worker *me, const state *s) {
    int any = 0;
    for (int k = 0; k < BLOCK; k++) any |= hit_0(me, s + k);
    return any;
}

static __attribute__((noinline)) int hits(worker *me, int query, const state *s) {
    if (query == 0) return hit_0(me, s);
    (void)me, (void)query, (void)s;
    return 0;
}

static void ask_of_state(worker *me, const uint8_t *asked, const state *s) {
    (void)me, (void)asked, (void)s;
    if (asked[0] && hits(me, 0, s)) me->hit[0] = 1;
}

static void ask_of_block(worker *me, const uint8_t *asked, const state *s) {
    (void)me, (void)asked, (void)s;
    if (asked[0] && some_hit_0(me, s)) me->hit[0] = 1;
}

static void ask_of_steps(worker *me, const uint8_t *asked, const state *s) {
    (void)me, (void)asked, (void)s;
}

