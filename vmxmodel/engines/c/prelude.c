/* What the functions of a system need: the worker that calls them, and what they report to it. */

/* Before a short loop: written out, at every level of optimisation. */
#define WRITTEN_OUT _Pragma("GCC unroll 8")

typedef struct explorer explorer;

enum {
    BATCH = 128,          /* successors that wait for their places in the table are taken in when there are so many */
    LATEST = 32,          /* except for the latest, whose places have not arrived yet */
    ROOM = 128,           /* so many more are written down before anybody looks whether there is room */
    WAITING = BATCH + ROOM,
    BLOCK = 64,           /* states that are asked at once whether a query hits one: the compiler makes that one loop */
    RECENT = 1 << 11,
};

typedef struct {  /* A growing array of states; memory is reserved once, so that nothing ever moves. */
    state *items;
    uint64_t count;
} store;

typedef struct {  /* One effect of the transition that is being fired, where inputs may bring it about twice. */
    uint64_t turn, key;
    state after;
} effect;

typedef struct {  /* A step without a meaning: what, and the value, and what it should have been. */
    int kind, value, low, high;
} complaint;

enum { NO_COMPLAINT, BAD_INDEX, BAD_VALUE, WRITTEN_TWICE };

typedef struct worker {
    explorer *all;
    store found;            /* the states that this worker found, in order */
    state recent[RECENT];   /* successors that were met lately, by their hash */
    state waiting[WAITING]; /* successors on their way into the table */
    uint64_t slots[WAITING];/* where they belong there; these places are being fetched */
    int batched;            /* how many have a place */
    uint64_t asked;         /* so many of those found were asked whether a query hits them */
    uint64_t fired[TRANSITIONS + 1];
    uint64_t out;           /* successors of `here` */
    uint64_t states, transitions;  /* with symmetry: of all that are like those explored */
    uint8_t hit[QUERIES + 1];
    complaint worst;        /* the least complaint, so that it does not depend on the order */
    effect *effects;
    uint64_t effect_slots, effect_count, turn;
    state *dead, *spilled;
    uint64_t dead_count, dead_room, spilled_count, spilled_room;
    uint64_t next, end;     /* what is left of the piece of work that was taken */
    const state *piece;
    int met;                /* sweeping: a successor has the label that is wanted */
    uint32_t least;         /* sweeping: the least label of a successor */
    uint64_t labelled;
    int no_room;            /* something found no memory: what follows is not complete */
} worker;

static int expanding(const worker *me);
static state *hand_on(worker *me, const state *end);
static int has_room(worker *me, uint64_t bytes);

static void complain(worker *me, int kind, int value, int low, int high) {
    complaint new = {kind, value, low, high}, old = me->worst;
    int less = kind != old.kind ? kind < old.kind : value != old.value ? value < old.value
             : low != old.low ? low < old.low : high < old.high;
    if (old.kind == NO_COMPLAINT || less) me->worst = new;
}

/* An index, which must lie in its table. */
static inline int at(worker *me, int index, int low, int high) {
    if (index >= low && index <= high) return index;
    complain(me, BAD_INDEX, index, low, high);
    return low;
}

/* A value, which must lie in its range: nothing wraps. */
static inline int fit(worker *me, int value, int low, int high) {
    if (value >= low && value <= high) return value;
    complain(me, BAD_VALUE, value, low, high);
    return low;
}

/* A place that one step must not write twice. */
static inline int once(worker *me, uint64_t *written, int place) {
    if (written[place >> 6] >> (place & 63) & 1) complain(me, WRITTEN_TWICE, 0, 0, 0);
    written[place >> 6] |= (uint64_t)1 << (place & 63);
    return place;
}

static inline int same(const state *a, const state *b) {
    uint64_t different = 0;
    WRITTEN_OUT for (int k = 0; k < WORDS; k++) different |= a->w[k] ^ b->w[k];
    return different == 0;
}

static inline uint64_t hash(const state *s) {
    uint64_t h = s->w[0] * 0x9E3779B97F4A7C15u;
    if (WORDS == 1) return h ^ h << 32; /* the place is named by the upper half, now mixed with the lower one */
    WRITTEN_OUT for (int k = 1; k < WORDS; k++) h = (h ^ h >> 32 ^ s->w[k]) * 0x9E3779B97F4A7C15u;
    h ^= h >> 32;
    return h * 0xD6E8FEB86659FD93u;
}

/* Whether the same successor was met a short while ago: then it is known without a look into the table. */
static inline int met_lately(worker *me, const state *s) {
    state *recent = &me->recent[hash(s) & (RECENT - 1)];
    if (same(recent, s)) return 1;
    *recent = *s;
    return 0;
}

/* Successors are written to `out`, one after the other, from me->waiting on. This makes room for some more. */
static inline state *make_room(worker *me, int number, state *out) {
    return out + number <= me->waiting + WAITING ? out : hand_on(me, out);
}

/* A step to `after`, from `before`, if it fires: written down anyway, and kept if so. There is no branch here, since
   nothing foretells which steps fire. What changes nothing leads nowhere new. */
static inline state *emit_if(int fires, const state *before, const state *after, state *out) {
    *out = *after;
    return out + (fires & !same(after, before));
}

/* The same for a step that fires, where others may lead to the same state: different inputs, different rungs. */
static inline state *emit(worker *me, const state *before, const state *after, state *out) {
    if (same(after, before)) return out;
#ifndef REDUCED /* there it is asked later, and of every successor */
    if (expanding(me) && met_lately(me, after)) return out;
#endif
    out = make_room(me, 1, out);
    *out = *after;
    return out + 1;
}

/* A transition has fired so many times. */
static inline void count(worker *me, int transition, uint64_t times) {
    me->fired[transition] += times;
    me->out += times;
}

/* Makes room for more effects. Returns 0 when there is no memory. */
static int more_effects(worker *me) {
    effect *old = me->effects;
    uint64_t slots = me->effect_slots, more = slots ? 4 * slots : 256;
    effect *effects = has_room(me, more * sizeof *effects) ? calloc(more, sizeof *effects) : NULL;
    if (effects == NULL) return 0;
    me->effects = effects;
    me->effect_slots = more;
    for (uint64_t k = 0; k < slots; k++)
        if (old[k].turn == me->turn) {
            uint64_t slot = (hash(&old[k].after) + old[k].key * 0x9E3779B97F4A7C15u) >> 20 & (me->effect_slots - 1);
            while (me->effects[slot].turn == me->turn) slot = (slot + 1) & (me->effect_slots - 1);
            me->effects[slot] = old[k];
        }
    free(old);
    return 1;
}

/* A transition begins whose inputs may have the same effect twice; `key` below is the number of its parameters. */
static inline void begin_effects(worker *me) {
    me->turn++;
    me->effect_count = 0;
}

static int is_new_effect(worker *me, uint64_t key, const state *after) {
    if (2 * me->effect_count >= me->effect_slots && !more_effects(me)) {
        me->no_room = 1;
        return 0;
    }
    uint64_t slot = (hash(after) + key * 0x9E3779B97F4A7C15u) >> 20 & (me->effect_slots - 1);
    for (; me->effects[slot].turn == me->turn; slot = (slot + 1) & (me->effect_slots - 1))
        if (me->effects[slot].key == key && same(&me->effects[slot].after, after)) return 0;
    me->effects[slot] = (effect){me->turn, key, *after};
    me->effect_count++;
    return 1;
}
