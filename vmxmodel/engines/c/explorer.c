/* Breadth-first exploration. Python decides what is done next; here it is done, for some milliseconds at a time.

   All states lie in one table, in the line that their hash names, or, where that is full, in the next one that is not
   (open addressing). A line is as much as the processor fetches from memory at once: 8 states of one word; larger
   states have lines of their own. A line is filled from its beginning, and nothing ever leaves it. An empty place is 0; a
   state never is, since its first word has the highest bit set. What is found is also appended to the finder's own array, so
   a level is a range in the array of each worker, and a larger table is filled from there: nothing is kept twice while
   it grows. Two workers share the table without locks: a place is taken by one compare-and-swap. */

enum { EXPAND, SWEEP, FILL };                 /* kinds of work */
enum { DONE, PAUSED, FULL };                  /* how a piece of it ended */
enum { PIECE = 256, ALONE = 2048 };           /* states taken at once; below ALONE, one worker does it all */
enum { LINE = WORDS == 1 ? 8 : 1 };           /* states */
enum { LOAD = 70 };                           /* percent of the table that may be filled */
static const uint64_t BUSY = 1;               /* a place that is being written, for states of several words */

struct explorer {
    uint64_t *table, slots, memory;
    int threads, kind, query;
    volatile int pause;
    struct timespec deadline;
    uint64_t from[THREADS], to[THREADS], taken;   /* the work: ranges in the arrays of the workers, and how much is taken */
    uint32_t *labels, *apart, wanted, label;
    uint8_t asked[QUERIES + 1];
    uint64_t *starts, levels, level_room;         /* for each level where it starts in the array of each worker */
    uint64_t reserved;                            /* bytes of each array */
    uint64_t labels_kept;                         /* arrays of labels that there must be room for in the end */
    worker workers[THREADS];
};

static uint64_t total(const explorer *e) {
    uint64_t sum = 0;
    for (int k = 0; k < e->threads; k++) sum += __atomic_load_n(&e->workers[k].found.count, __ATOMIC_RELAXED);
    return sum;
}

static int expanding(const worker *me) { return me->all->kind == EXPAND; }

/* The first place of the line that a hash names, and of the line after one. */
static inline uint64_t slot_of(uint64_t slots, uint64_t h) {
    return (uint64_t)((unsigned __int128)h * (slots / LINE) >> 64) * LINE;
}

static inline uint64_t next_line(const explorer *e, uint64_t slot) { return slot + LINE == e->slots ? 0 : slot + LINE; }

/* Which places of a line of words hold this one: a bit for each. Others may be writing there, but each word is read
   whole, and one that is there stays. */
static inline unsigned where(const uint64_t *line, uint64_t word) {
#ifdef __AVX512F__ /* one instruction; the header that has a better name for it takes a tenth of a second to compile */
    typedef long long words __attribute__((vector_size(64), may_alias));
    return (uint8_t)__builtin_ia32_cmpq512_mask(*(const words *)line, (words){0} + (long long)word, 0, -1);
#else
    unsigned places = 0;
    WRITTEN_OUT for (int k = 0; k < LINE; k++) places |= (unsigned)(line[k] == word) << k;
    return places;
#endif
}

/* Put a state of one word into the table, looking from a line on. Returns whether it is new. */
static inline int insert_word(explorer *e, uint64_t word, uint64_t slot) {
    for (;; slot = next_line(e, slot)) {
        uint64_t *line = e->table + slot;
        if (where(line, word)) return 0;
        for (unsigned empty = where(line, 0); empty; empty &= empty - 1) {
            uint64_t *place = line + __builtin_ctz(empty), there = 0;
            if (e->threads == 1) {
                *place = word;
                return 1;
            }
            if (__atomic_compare_exchange_n(place, &there, word, 0, __ATOMIC_RELAXED, __ATOMIC_RELAXED)) return 1;
            if (there == word) return 0;
        }
    }
}

/* Put a state into the table, looking from a line on. Returns whether it is new. */
static inline int insert(explorer *e, const state *s, uint64_t slot) {
    if (WORDS == 1) return insert_word(e, s->w[0], slot);
    for (;; slot = next_line(e, slot)) {
        uint64_t *place = e->table + slot * WORDS;
        uint64_t there = __atomic_load_n(place, __ATOMIC_ACQUIRE);
        if (there == 0) {
            if (__atomic_compare_exchange_n(place, &there, BUSY, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE)) {
                WRITTEN_OUT for (int k = 1; k < WORDS; k++) place[k] = s->w[k];
                __atomic_store_n(place, s->w[0], __ATOMIC_RELEASE);
                return 1;
            }
        }
        while (there == BUSY) there = __atomic_load_n(place, __ATOMIC_ACQUIRE);
        if (there == s->w[0]) {
            int equal = 1;
            WRITTEN_OUT for (int k = 1; k < WORDS; k++) equal &= place[k] == s->w[k];
            if (equal) return 0;
        }
    }
}

/* The place of a state, or -1. */
static int64_t find(const explorer *e, const state *s) {
    if (e->slots == 0) return -1;
    for (uint64_t slot = slot_of(e->slots, hash(s));; slot = next_line(e, slot))
        for (uint64_t k = slot; k < slot + LINE; k++) {
            if (e->table[k * WORDS] == 0) return -1;
            if (same((const state *)(e->table + k * WORDS), s)) return (int64_t)k;
        }
}

/* Bytes that are used beside the table and the states found. */
static uint64_t aside(const explorer *e) {
    uint64_t sum = 2 * e->level_room * sizeof *e->starts;
    for (int k = 0; k < e->threads; k++) {
        const worker *w = &e->workers[k];
        sum += sizeof *w + (w->dead_room + w->spilled_room) * sizeof(state) + w->effect_slots * sizeof(effect);
    }
    return sum;
}

/* Whether the memory bound has room for so many bytes more. */
static int has_room(worker *me, uint64_t bytes) {
    const explorer *e = me->all;
    return aside(e) + (e->slots + total(e)) * sizeof(state) + bytes <= e->memory;
}

/* Put a state at the end of a list. Where it finds no room the worker says so, and the exploration ends: the list is
   then not complete. */
static void append(worker *me, state **items, uint64_t *count, uint64_t *room, const state *s) {
    if (*count == *room) {
        uint64_t more = *room ? 2 * *room : 64;
        state *moved = has_room(me, more * sizeof(state)) ? realloc(*items, more * sizeof(state)) : NULL;
        if (moved == NULL) {
            me->no_room = 1;
            me->all->pause = 1;
            return;
        }
        *items = moved;
        *room = more;
    }
    (*items)[(*count)++] = *s;
}

/* Take in a state, unless it is known. */
static inline void settle(worker *me, const state *s, uint64_t slot) {
    explorer *e = me->all;
    if (!insert(e, s, slot)) return;
    me->found.items[me->found.count] = *s;
    __atomic_store_n(&me->found.count, me->found.count + 1, __ATOMIC_RELAXED);
#ifdef REDUCED
    state representative;
    me->states += canonical(s, &representative);
#endif
}

/* Ask the queries of what was found since this was done last: of whole blocks, and in the end of the rest. */
static void ask_of_found(worker *me, int rest) {
    const explorer *e = me->all;
    for (; me->found.count - me->asked >= BLOCK; me->asked += BLOCK)
        ask_of_block(me, e->asked, me->found.items + me->asked);
    for (; rest && me->asked < me->found.count; me->asked++) ask_of_state(me, e->asked, me->found.items + me->asked);
}

/* Sweeping: look at the label of a successor. */
static void look_at(worker *me, const state *s) {
    const explorer *e = me->all;
    int64_t slot = find(e, s);
    uint32_t label = slot < 0 ? 0 : __atomic_load_n(e->labels + slot, __ATOMIC_RELAXED);
    me->met |= slot >= 0 && label == e->wanted;
    if (label != 0 && label < me->least) me->least = label;
}

/* Whether the table is to grow. This looks at what all workers write, so it is not asked for every state. */
static int full(const explorer *e) { return total(e) + (uint64_t)e->threads * WAITING >= e->slots / 100 * LOAD; }

/* Take in all that waits but the latest: by now most of the places have arrived in the cache. */
static void flush(worker *me, int latest) {
    explorer *e = me->all;
    int number = me->batched - latest;
    if (e->kind == EXPAND && total(e) + (uint64_t)e->threads * WAITING >= e->slots - e->slots / 16) {
        for (int k = 0; k < me->batched; k++) append(me, &me->spilled, &me->spilled_count, &me->spilled_room, &me->waiting[k]);
        me->batched = 0;
        e->pause = 1;
        return;
    }
    for (int k = 0; k < number; k++) {
        if (e->kind == SWEEP) {
            look_at(me, &me->waiting[k]);
        } else {
            settle(me, &me->waiting[k], me->slots[k]);
        }
    }
    for (int k = 0; k < latest; k++) me->waiting[k] = me->waiting[number + k], me->slots[k] = me->slots[number + k];
    me->batched = latest;
    if (e->kind == EXPAND) {
        ask_of_found(me, 0);
        if (full(e)) e->pause = 1;
    }
}

/* Fetch the places of the successors that were written down after those that wait. */
static inline void await(worker *me, const state *end) {
    const explorer *e = me->all;
    const uint64_t *table = e->table, slots = e->slots;
    int number = me->batched;
    for (const state *s = me->waiting + number; s < end; s++) {
#ifdef REDUCED
        if (e->kind == EXPAND && met_lately(me, s)) continue;
        state representative;
        canonical(s, &representative);
        me->waiting[number] = representative;
#endif
        uint64_t slot = me->slots[number] = slot_of(slots, hash(&me->waiting[number]));
        __builtin_prefetch(table + slot * WORDS, 1);
        number++;
    }
    me->batched = number;
    if (number >= BATCH) flush(me, LATEST);
}

/* Let them wait, all that there are, and take them in. Returns where the next ones are written. */
static state *hand_on(worker *me, const state *end) {
    await(me, end);
    flush(me, 0);
    return me->waiting;
}

static void expand_one(worker *me, const state *s) {
    me->out = 0;
    ask_of_steps(me, me->all->asked, s);
    await(me, fire_all(me, s, me->waiting + me->batched));
#ifdef REDUCED
    state representative;
    me->transitions += me->out * canonical(s, &representative);
#endif
    if (me->out == 0) append(me, &me->dead, &me->dead_count, &me->dead_room, s);
}

/* Label a state if one of its successors has the label that is wanted. If none is wanted, with the least label of its
   successors and 1, if that is less than its own. */
static void sweep_one(worker *me, const state *s) {
    explorer *e = me->all;
    int64_t slot = find(e, s);
    uint32_t old = e->labels[slot], new = e->label;
    if (e->wanted ? old != 0 : old == 1 || old == 2) return; /* 1: hit; 2: one step away, which is as near as can be */
    me->met = 0;
    me->least = UINT32_MAX;
    hand_on(me, fire_all(me, s, me->waiting));
    if (e->wanted == 0) {
        new = me->least == UINT32_MAX ? 0 : me->least + 1;
        me->met = new != 0 && (old == 0 || new < old);
    }
    if (me->met) {
        __atomic_store_n(e->labels + slot, new, __ATOMIC_RELAXED);
        me->labelled++;
    }
}

static int late(const explorer *e) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec != e->deadline.tv_sec ? now.tv_sec > e->deadline.tv_sec : now.tv_nsec >= e->deadline.tv_nsec;
}

/* Take the next piece of the work. */
static int take(worker *me) {
    explorer *e = me->all;
    uint64_t first = __atomic_fetch_add(&e->taken, PIECE, __ATOMIC_RELAXED);
    for (int k = 0; k < e->threads; k++) {
        /* Pieces do not reach from one array into the next, so each range is rounded up. */
        uint64_t size = e->to[k] - e->from[k], rounded = (size + PIECE - 1) / PIECE * PIECE;
        if (first < rounded) {
            me->piece = e->workers[k].found.items + e->from[k];
            me->next = first;
            me->end = first + PIECE < size ? first + PIECE : size;
            return 1;
        }
        first -= rounded;
    }
    return 0;
}

static void *work(void *argument) {
    worker *me = argument;
    explorer *e = me->all;
    while (!e->pause) {
        if (me->next == me->end) {
            if (late(e)) {
                e->pause = 1;
                break;
            }
            if (!take(me)) break;
        }
        for (; me->next < me->end && !e->pause; me->next++) {
            const state *s = me->piece + me->next;
            if (e->kind == EXPAND) {
                expand_one(me, s);
            } else if (e->kind == SWEEP) {
                sweep_one(me, s);
            } else {
                /* A larger table is filled: the places of the next states are fetched before they are needed. */
                if (me->next + 16 < me->end) __builtin_prefetch(e->table + slot_of(e->slots, hash(s + 16)) * WORDS, 1);
                insert(e, s, slot_of(e->slots, hash(s)));
            }
        }
    }
    if (e->kind == EXPAND) flush(me, 0);
    return NULL;
}

/* Let the workers work until there is nothing left, or they pause. */
static void together(explorer *e) {
    pthread_t helpers[THREADS];
    uint64_t size = 0;
    int helping = 0;
    for (int k = 0; k < e->threads; k++) size += e->to[k] - e->from[k];
    if (size >= ALONE)
        for (helping = 0; helping < e->threads - 1; helping++)
            if (pthread_create(&helpers[helping], NULL, work, &e->workers[helping + 1]) != 0) break;
    work(&e->workers[0]);
    for (int k = 0; k < helping; k++) pthread_join(helpers[k], NULL);
    /* What a helper that is not called again had left is done here. */
    for (int k = 1; k < e->threads && !e->pause; k++)
        if (e->workers[k].next < e->workers[k].end) work(&e->workers[k]);
}

static int unfinished(const explorer *e) {
    uint64_t pieces = 0;
    for (int k = 0; k < e->threads; k++) {
        if (e->workers[k].next < e->workers[k].end) return 1;
        pieces += (e->to[k] - e->from[k] + PIECE - 1) / PIECE * PIECE;
    }
    return e->taken < pieces;
}

static void begin(explorer *e, int kind) {
    e->kind = kind;
    e->taken = 0;
    for (int k = 0; k < e->threads; k++) e->workers[k].next = e->workers[k].end = 0;
}

static void *reserve(uint64_t bytes) {
    void *memory = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory == MAP_FAILED) return NULL;
#ifdef MADV_HUGEPAGE
    madvise(memory, bytes, MADV_HUGEPAGE); /* large pages: fewer misses of the address cache; if not, then not */
#endif
    return memory;
}

/* Make room for `more` states. Returns 0 when the memory bound does not allow it.

   The table is filled to LOAD, and each state in it stands in an array, too; in the end there may be labels for all
   places. The largest table is the one that takes all the memory so. The old table goes before the new one comes. */
static int grow(explorer *e, uint64_t more) {
    uint64_t used = aside(e), states = total(e);
    uint64_t free_bytes = used < e->memory ? e->memory - used : 0;
    uint64_t largest = free_bytes / (sizeof(state) * (100 + LOAD) / 100 + 1 + e->labels_kept * sizeof(uint32_t));
    uint64_t slots = e->slots * (e->slots < ((uint64_t)1 << 20) ? 8 : e->slots < ((uint64_t)1 << 22) ? 4 : 2);
    if (slots < (uint64_t)1 << 12) slots = (uint64_t)1 << 12;
    while (slots / 100 * LOAD <= states + more + (uint64_t)e->threads * WAITING) slots *= 2;
    if (slots > largest) slots = largest / LINE * LINE;
    if (slots < e->slots + e->slots / 16 || slots / 100 * LOAD <= states + more + (uint64_t)e->threads * WAITING) return 0;
    if (e->table) munmap(e->table, e->slots * sizeof(state));
    e->slots = 0;
    e->table = reserve(slots * sizeof(state));
    if (e->table == NULL) return 0;
    e->slots = slots;
    uint64_t from[THREADS], to[THREADS], next[THREADS], end[THREADS], taken = e->taken;
    const state *piece[THREADS];
    int kind = e->kind;
    for (int k = 0; k < e->threads; k++) {
        worker *w = &e->workers[k];
        from[k] = e->from[k], to[k] = e->to[k], next[k] = w->next, end[k] = w->end, piece[k] = w->piece;
        e->from[k] = 0, e->to[k] = w->found.count;
    }
    begin(e, FILL);
    e->pause = 0;
    e->deadline.tv_sec += 1000000;
    together(e);
    e->deadline.tv_sec -= 1000000;
    e->kind = kind, e->taken = taken;
    for (int k = 0; k < e->threads; k++) {
        worker *w = &e->workers[k];
        e->from[k] = from[k], e->to[k] = to[k], w->next = next[k], w->end = end[k], w->piece = piece[k];
    }
    return 1;
}

/* Take in what found no room. */
static int unspill(explorer *e) {
    for (int k = 0; k < e->threads; k++) {
        worker *w = &e->workers[k];
        while (w->spilled_count) {
            if (full(e) && !grow(e, WAITING)) return 0;
            const state *s = &w->spilled[--w->spilled_count];
            settle(w, s, slot_of(e->slots, hash(s)));
        }
        ask_of_found(w, 1);
    }
    return 1;
}

/* What Python calls. */

void explorer_free(explorer *e);

/* NULL when there is no memory. `memory` is the bound, in bytes; so many arrays of labels will be made. */
explorer *explorer_new(uint64_t memory, int threads, uint64_t labels) {
    explorer *e = calloc(1, sizeof *e);
    if (e == NULL) return NULL;
    e->memory = memory;
    e->labels_kept = labels;
    e->threads = threads < 1 ? 1 : threads > THREADS ? THREADS : threads;
    e->reserved = memory + (1 << 21);
    for (int k = 0; k < e->threads; k++) {
        e->workers[k].all = e;
        e->workers[k].found.items = reserve(e->reserved);
        if (e->workers[k].found.items == NULL) {
            explorer_free(e);
            return NULL;
        }
    }
    return e;
}

void explorer_free(explorer *e) {
    if (e->table) munmap(e->table, e->slots * sizeof(state));
    for (int k = 0; k < e->threads; k++) {
        if (e->workers[k].found.items) munmap(e->workers[k].found.items, e->reserved);
        free(e->workers[k].dead);
        free(e->workers[k].spilled);
        free(e->workers[k].effects);
    }
    free(e->starts);
    free(e);
}

/* Which queries are still asked. */
void explorer_ask(explorer *e, int query, int asked) { e->asked[query] = (uint8_t)asked; }

/* The initial states that have these codes, except that some cells may have any code: `places`, and for each the least
   code and how many. Returns 0 when there is no room for them. */
int explorer_begin(explorer *e, const int *codes, int free_cells, const int *places, const int *least, const int *sizes,
                   uint64_t number) {
    int cells[CELLS + 1];
    state s, nothing = {0}, *out = e->workers[0].waiting;
    if ((e->slots == 0 || total(e) + number >= e->slots / 2) && !grow(e, number)) return 0;
    e->kind = EXPAND;
    for (int k = 0; k < CELLS; k++) cells[k] = codes[k];
    for (int k = 0; k < free_cells; k++) cells[places[k]] = least[k];
    for (;;) {
        int k = 0;
        pack(cells, &s);
        out = emit(&e->workers[0], &nothing, &s, out);
        for (; k < free_cells; k++) {
            if (++cells[places[k]] < least[k] + sizes[k]) break;
            cells[places[k]] = least[k];
        }
        if (k == free_cells) break;
    }
    hand_on(&e->workers[0], out);
    ask_of_found(&e->workers[0], 1);
    return 1;
}

/* A new level begins: all that was found since the last one did. Returns its size, or -1 when there is no memory. */
int64_t explorer_level(explorer *e) {
    int64_t size = 0;
    if ((e->levels + 2) * (uint64_t)THREADS > e->level_room) {
        uint64_t more = e->level_room ? 2 * e->level_room : 64 * THREADS, bytes = more * sizeof *e->starts;
        uint64_t *moved = has_room(&e->workers[0], bytes) ? realloc(e->starts, bytes) : NULL;
        if (moved == NULL) return -1;
        e->level_room = more;
        e->starts = moved;
    }
    for (int k = 0; k < e->threads; k++) {
        e->from[k] = e->to[k];
        e->to[k] = e->workers[k].found.count;
        e->starts[e->levels * THREADS + (uint64_t)k] = e->from[k];
        e->starts[(e->levels + 1) * THREADS + (uint64_t)k] = e->to[k];
        size += (int64_t)(e->to[k] - e->from[k]);
    }
    e->levels++;
    begin(e, EXPAND);
    return size;
}

/* Work on for some milliseconds: DONE, PAUSED (call again) or FULL (the memory bound is reached). */
int explorer_work(explorer *e, int milliseconds) {
    clock_gettime(CLOCK_MONOTONIC, &e->deadline);
    e->deadline.tv_sec += milliseconds / 1000;
    e->deadline.tv_nsec += milliseconds % 1000 * 1000000L;
    if (e->deadline.tv_nsec >= 1000000000L) e->deadline.tv_nsec -= 1000000000L, e->deadline.tv_sec++;
    do {
        e->pause = 0;
        together(e);
        for (int k = 0; k < e->threads; k++)
            if (e->workers[k].no_room) return FULL;
        if (e->kind == EXPAND) {
            if (full(e) && !grow(e, WAITING)) return FULL;
            if (!unspill(e)) return FULL;
        }
    } while (unfinished(e) && !late(e));
    return unfinished(e) ? PAUSED : DONE;
}

/* Choose a level as the work, or everything (-1). */
static void choose(explorer *e, int64_t level) {
    for (int k = 0; k < e->threads; k++) {
        e->from[k] = level < 0 ? 0 : e->starts[(uint64_t)level * THREADS + (uint64_t)k];
        e->to[k] = level < 0 ? e->workers[k].found.count : e->starts[((uint64_t)level + 1) * THREADS + (uint64_t)k];
    }
}

/* Labels: a number for each state, first 0. NULL when there is no room for them, beside so many others. */
uint32_t *explorer_labels(explorer *e, uint64_t others) {
    uint64_t bytes = (e->slots + 1) * sizeof(uint32_t);
    return has_room(&e->workers[0], (others + 1) * bytes) ? calloc(1, bytes) : NULL;
}

/* Label the states of a level (or all) that a query hits, or, for query -1, those that `apart` leaves at 0. */
uint64_t explorer_label(explorer *e, uint32_t *labels, int64_t level, int query, const uint32_t *apart, uint32_t label) {
    uint64_t number = 0;
    choose(e, level);
    e->kind = SWEEP;
    for (int k = 0; k < e->threads; k++)
        for (uint64_t n = e->from[k]; n < e->to[k]; n++) {
            const state *s = e->workers[k].found.items + n;
            int64_t slot = find(e, s);
            if (query < 0 ? apart[slot] == 0 : hits(&e->workers[0], query, s)) labels[slot] = label, number++;
        }
    return number;
}

/* Begin to label the states of a level (or all) with a successor that has the label `wanted`; see explorer_work. For
   `wanted` 0, labels are distances and 1, and states get nearer by what is known of their successors. */
void explorer_sweep(explorer *e, uint32_t *labels, int64_t level, uint32_t wanted, uint32_t label) {
    choose(e, level);
    begin(e, SWEEP);
    e->labels = labels;
    e->wanted = wanted;
    e->label = label;
    for (int k = 0; k < e->threads; k++) e->workers[k].labelled = 0, e->workers[k].no_room = 0;
}

uint64_t explorer_labelled(const explorer *e) {
    uint64_t sum = 0;
    for (int k = 0; k < e->threads; k++) sum += e->workers[k].labelled;
    return sum;
}

/* The label of a state; -1 if it was not found. */
int64_t explorer_look_up(const explorer *e, const int *codes, const uint32_t *labels) {
    state s;
    pack(codes, &s);
    int64_t slot = find(e, &s);
    return slot < 0 ? -1 : labels == NULL ? 0 : (int64_t)labels[slot];
}

uint64_t explorer_count(const explorer *e) { return total(e); }

/* Numbers: with symmetry 0 all states, 1 all transitions; 2 states without a step. */
uint64_t explorer_number(const explorer *e, int what) {
    uint64_t sum = 0;
    for (int k = 0; k < e->threads; k++) {
        const worker *w = &e->workers[k];
        sum += what == 0 ? w->states : what == 1 ? w->transitions : what == 2 ? w->dead_count : 0;
    }
    return sum;
}

uint64_t explorer_fired(const explorer *e, int transition) {
    uint64_t sum = 0;
    for (int k = 0; k < e->threads; k++) sum += e->workers[k].fired[transition];
    return sum;
}

int explorer_hit(const explorer *e, int query) {
    for (int k = 0; k < e->threads; k++)
        if (e->workers[k].hit[query]) return 1;
    return 0;
}

/* The least complaint about a step without a meaning: kind (0: none), value, low, high. */
void explorer_complaint(const explorer *e, int *said) {
    worker least = {0};
    for (int k = 0; k < e->threads; k++)
        if (e->workers[k].worst.kind != NO_COMPLAINT) {
            complaint c = e->workers[k].worst;
            complain(&least, c.kind, c.value, c.low, c.high);
        }
    said[0] = least.worst.kind, said[1] = least.worst.value, said[2] = least.worst.low, said[3] = least.worst.high;
}

/* Codes of up to `number` states from the n-th on: of those found, or of the dead ones. Returns how many. */
uint64_t explorer_states(const explorer *e, int dead, uint64_t n, uint64_t number, int *codes) {
    uint64_t copied = 0;
    for (int k = 0; k < e->threads && copied < number; k++) {
        const worker *w = &e->workers[k];
        uint64_t count = dead ? w->dead_count : w->found.count;
        const state *items = dead ? w->dead : w->found.items;
        for (; n < count && copied < number; n++, copied++) unpack(items + n, codes + copied * CELLS);
        n -= count < n ? count : n;
    }
    return copied;
}
