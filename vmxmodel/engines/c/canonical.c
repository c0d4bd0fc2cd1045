/* Canonical states up to the names of elements: what engines/canonical.py says, and why, function by function.
 *
 * Generated before this: CELLS, SLOTS, MOVABLE, DISCRETE, ORDER; the types name and slot; uncoloured, first_of;
 * colour_by_facts, colour_by_relations, rank_colours, rename_codes. A colouring is an array over the slots (see engines/occurrences.py).
 */

enum { KEPT = 16 }; /* so many automorphisms are remembered; to forget one costs time and nothing else */

typedef struct {
    int codes[CELLS];
    name renaming[SLOTS];
    slot chosen[MOVABLE];
} leaf;

typedef struct {
    const int *codes; /* of the state */
    int leaves;
    leaf first, best;
    slot twin[SLOTS];  /* of each element one that it is a twin of, the same for all its twins */
    slot orbit[SLOTS]; /* likewise, for twins and all automorphisms found. Those fix what the first path chose so far */
    slot automorphisms[KEPT][SLOTS];
    int kept;
    uint64_t stabiliser;
} search;

/* Refine colours, whose sum is `total`, until no more elements are told apart. Returns their sum. */
static int refine_colours(const int *codes, name *colours, int total)
{
    while (total != DISCRETE) {
        uint64_t sums[SLOTS] = {0};
        colour_by_relations(codes, colours, sums);
        const int finer = rank_colours(colours, sums);
        if (finer == total)
            break;
        total = finer;
    }
    return total;
}

/* How many elements share a colour, at the slot of the element that would have this colour for its name. */
static void count_colours(const name *colours, slot *sizes)
{
    memset(sizes, 0, SLOTS * sizeof *sizes);
    for (int s = 0; s < SLOTS; s++)
        sizes[first_of[s] + colours[s]]++;
}

/* The elements counted there. */
static int cell_of_colour(const name *colours, int place, slot *cell)
{
    int size = 0;
    for (int s = 0; s < SLOTS; s++)
        if (first_of[s] + colours[s] == place)
            cell[size++] = (slot)s;
    return size;
}

static void join_orbits(slot *leaders, slot left, slot right)
{
    const slot old = leaders[left], new = leaders[right];
    if (old != new)
        for (int s = 0; s < SLOTS; s++)
            if (leaders[s] == old)
                leaders[s] = new;
}

static int same_codes(const int *left, const int *right) { return memcmp(left, right, CELLS * sizeof *left) == 0; }

static int less_codes(const int *left, const int *right)
{
    int k = 0;
    while (k < CELLS - 1 && left[k] == right[k])
        k++;
    return left[k] < right[k];
}

static void find_twins(search *it, const name *colours)
{
    slot sizes[SLOTS], cell[SLOTS];
    name names[SLOTS];
    for (int s = 0; s < SLOTS; s++) {
        it->twin[s] = (slot)s;
        names[s] = (name)(s - first_of[s]);
    }
    count_colours(colours, sizes);
    for (int place = 0; place < SLOTS; place++) {
        if (sizes[place] < 2)
            continue;
        const int size = cell_of_colour(colours, place, cell);
        for (int k = 1; k < size; k++)
            for (int l = 0; l < k; l++) {
                const slot s = cell[k], leader = cell[l];
                if (it->twin[leader] != leader)
                    continue;
                const name own = names[s], other = names[leader];
                int codes[CELLS];
                names[s] = other, names[leader] = own;
                rename_codes(it->codes, names, codes);
                names[s] = own, names[leader] = other;
                if (same_codes(codes, it->codes)) {
                    it->twin[s] = leader;
                    break;
                }
            }
    }
    memcpy(it->orbit, it->twin, sizeof it->orbit);
}

/* Give twins that share a colour with none but twins colours of their own. */
static void split_twins(search *it, name *colours, int first_path)
{
    slot sizes[SLOTS], cell[SLOTS];
    count_colours(colours, sizes);
    for (int place = 0; place < SLOTS; place++) {
        if (sizes[place] < 2)
            continue;
        const int size = cell_of_colour(colours, place, cell);
        int all = 1;
        for (int k = 1; k < size; k++)
            all &= it->twin[cell[k]] == it->twin[cell[0]];
        for (int k = 0; all && k < size; k++) {
            colours[cell[k]] = (name)(colours[cell[k]] + k);
            if (first_path)
                it->stabiliser *= (uint64_t)k + 1;
        }
    }
}

/* Take in the automorphism between two leaves. Returns the number of choices that they have in common. */
static int found_automorphism(search *it, const leaf *known, const leaf *found, int choices)
{
    slot named[SLOTS], image[SLOTS];
    int common = 0;
    for (int s = 0; s < SLOTS; s++)
        named[first_of[s] + found->renaming[s]] = (slot)s;
    for (int s = 0; s < SLOTS; s++) {
        image[s] = named[first_of[s] + known->renaming[s]];
        join_orbits(it->orbit, (slot)s, image[s]);
    }
    memcpy(it->automorphisms[it->kept++ % KEPT], image, sizeof image);
    while (common < choices && known->chosen[common] == found->chosen[common])
        common++;
    return common;
}

/* Take in a leaf. Returns the number of choices below which all is done. */
static int visit_leaf(search *it, const name *colours, const slot *chosen, int choices)
{
    leaf found;
    memcpy(found.renaming, colours, sizeof found.renaming);
    memcpy(found.chosen, chosen, (size_t)choices * sizeof *chosen);
    rename_codes(it->codes, colours, found.codes);
    if (it->leaves++ == 0) {
        it->first = it->best = found;
        return choices;
    }
    if (same_codes(found.codes, it->first.codes))
        return found_automorphism(it, &it->first, &found, choices);
    if (same_codes(found.codes, it->best.codes))
        return found_automorphism(it, &it->best, &found, choices);
    if (less_codes(found.codes, it->best.codes))
        it->best = found;
    return choices;
}

/* One element of each orbit, under what is known to fix the choices. */
static void known_orbits(const search *it, const slot *chosen, int choices, int first_path, slot *leaders)
{
    if (first_path) {
        memcpy(leaders, it->orbit, sizeof it->orbit);
        return;
    }
    memcpy(leaders, it->twin, sizeof it->twin);
    for (int a = 0; a < it->kept && a < KEPT; a++) {
        int fixed = 0;
        while (fixed < choices && it->automorphisms[a][chosen[fixed]] == chosen[fixed])
            fixed++;
        for (int s = 0; fixed == choices && s < SLOTS; s++)
            join_orbits(leaders, (slot)s, it->automorphisms[a][s]);
    }
}

/* Visit the tree below some choices. Returns the number of choices below which all is done. */
static int visit_choices(search *it, name *colours, slot *chosen, int choices, int first_path)
{
    slot sizes[SLOTS], cell[SLOTS], leaders[SLOTS];
    int target = -1, total = 0;
    split_twins(it, colours, first_path);
    count_colours(colours, sizes);
    for (int place = 0; place < SLOTS; place++) {
        total += sizes[place] * (place - first_of[place]);
        if (sizes[place] > 1 && (target < 0 || sizes[place] < sizes[target]))
            target = place;
    }
    if (target < 0)
        return visit_leaf(it, colours, chosen, choices);
    const int size = cell_of_colour(colours, target, cell);
    for (int k = 0; k < size; k++) {
        int known = 0;
        known_orbits(it, chosen, choices, first_path, leaders);
        for (int l = 0; l < k && !known; l++)
            known = leaders[cell[l]] == leaders[cell[k]];
        if (known) /* that one was tried, or one of its orbit was */
            continue;
        name finer[SLOTS];
        memcpy(finer, colours, sizeof finer);
        for (int l = 0; l < size; l++)
            finer[cell[l]] = (name)(finer[cell[l]] + (l != k));
        refine_colours(it->codes, finer, total + size - 1);
        chosen[choices] = cell[k];
        const int done = visit_choices(it, finer, chosen, choices + 1, first_path && k == 0);
        if (done < choices)
            return done;
    }
    if (first_path) {
        uint64_t orbit = 0;
        for (int k = 0; k < size; k++)
            orbit += it->orbit[cell[k]] == it->orbit[cell[0]];
        it->stabiliser *= orbit;
    }
    return choices;
}

/* Stores the canonical state of `codes`, and the name that it gives to each element. Returns how many states differ
 * from it by names only, itself included. */
static uint64_t canonical_codes(const int *codes, int *result, name *names)
{
    name colours[SLOTS];
    uint64_t sums[SLOTS] = {0};
    memcpy(colours, uncoloured, sizeof colours);
    colour_by_facts(codes, colours, sums);
    if (refine_colours(codes, colours, rank_colours(colours, sums)) == DISCRETE) {
        rename_codes(codes, colours, result);
        memcpy(names, colours, sizeof colours);
        return ORDER;
    }
    search it;
    slot chosen[MOVABLE];
    it.codes = codes;
    it.leaves = it.kept = 0;
    it.stabiliser = 1;
    find_twins(&it, colours);
    visit_choices(&it, colours, chosen, 0, 1);
    memcpy(result, it.best.codes, sizeof it.best.codes);
    memcpy(names, it.best.renaming, sizeof it.best.renaming);
    return ORDER / it.stabiliser;
}
