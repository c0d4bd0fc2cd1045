"""E0xx: what can be wrong with the text, the names and the types of a spec."""

from __future__ import annotations

SPEC_CODES: dict[str, tuple[str, str]] = {
    "E005": (
        "the text does not follow the grammar",
        "The marked word cannot stand here; the help says what can. Often the mistake is just before it: a missing "
        "bracket, `=` where `==` (compare), `:=` (update) or `=>` (outcome) is meant.",
    ),
    "E006": (
        "nested too deeply",
        "Expressions are nested so deeply that they cannot be read. Give the parts names with `def`.",
    ),
    "E007": (
        "unknown module",
        "`use NAME` reads NAME.tsys in the folder of the spec that says it; `use ../NAME` and `use FOLDER/NAME` go on "
        "from there. There is no such file.",
    ),
    "E008": (
        "a module uses itself",
        "Modules form layers: `use` must not lead back to the module it started from. The label shows the way round. "
        "Put what both need into a third module.",
    ),
    "E009": (
        "a module and its file have different names",
        "`use NAME` finds a module by the name of its file, so the two must agree.",
    ),
    "E010": (
        "a name is declared twice",
        "In a module and all it uses, every name stands for one thing: sorts, enum values, variables, definitions, "
        "outcomes, actions and properties share one space, and a parameter or bound variable hides none of them.",
    ),
    "E011": (
        "unknown type",
        "A type is Bool, a range such as 0..3, a sort, an enum, or a sort followed by `?`.",
    ),
    "E012": (
        "unknown variable",
        "The name is neither a variable, constant or input, nor a parameter or bound variable of this place, nor an "
        "enum value or member. The label suggests a name that is much like it.",
    ),
    "E013": (
        "unknown definition, action, instruction, outcome or rung",
        "Nothing of this name can be called here. Software (`do`) executes instructions of the modules that it uses.",
    ),
    "E014": (
        "wrong number of arguments or indices",
        "A table, definition, action or outcome takes just as many arguments as it declares. The implicit party of "
        "an instruction is not an argument: it is given with `by`.",
    ),
    "E015": (
        "a value of another type is wanted",
        "The expression has another type than its place asks for. An optional value (`Page?`) may be compared, but is "
        "no index and no argument, since it may be none: bind it first, as in "
        "`some p: Page: current[c] == p and launch[p] == Clear`.",
    ),
    "E016": (
        "a word that has no meaning here",
        "`next`, `answers`, `executes` and actions speak of one transition, so only `step` and `reachable` properties "
        "use them. An input has a value only while a step is taken, so a property of states cannot mention it.",
    ),
    "E017": (
        "a definition refers to itself",
        "A `def` is replaced by its body, so it cannot lead back to itself. The label shows the way round.",
    ),
    "E018": (
        "a ladder is not total",
        "An instruction always answers something. Its last rung is `otherwise`, so that no case is forgotten.",
    ),
    "E019": (
        "`otherwise` in the wrong place",
        "`otherwise` fires when no rung above it does. Rungs below it could never fire, and inside `either`, where "
        "several rungs may fire, it says nothing.",
    ),
    "E020": (
        "an outcome is missing, or stands where none can",
        "A rung of an instruction answers with an outcome: `=> UD`, or a `def` that yields one. An action has no "
        "outcome. An outcome is not a value: it cannot be compared or stored.",
    ),
    "E021": (
        "this cannot be written",
        "Only variables and ghosts change, and only the module that declares one writes it. So what is proved of a "
        "module holds in every module that uses it.",
    ),
    "E022": (
        "a ghost influences the system",
        "A `ghost` only watches: no guard, no outcome and no variable may depend on it. Then a property that speaks of "
        "ghosts says something about the system without them.",
    ),
    "E023": (
        "a variable of `for` is not an index",
        "`for p: Page where …: t[p] := …` writes the entries for which the test holds. Every variable of the `for` "
        "must be an index of what is written; otherwise several values could go to one entry.",
    ),
    "E024": (
        "an outcome without a handler",
        "Software must say what it does on every outcome of the instruction that it executes. A forgotten outcome is "
        "how hypervisors break, so it is an error here and never a silent skip.",
    ),
    "E025": (
        "software reads what it cannot see",
        "Software knows its own variables, constants (what the processor can do), and what instructions answer. The "
        "state of the hardware is visible to properties and ghosts alone.",
    ),
    "E027": (
        "a constraint on the wrong thing",
        "`assume` restricts constants and inputs, `init` the first state. What is true of variables later is a "
        "property: state it as an `invariant` and have it proved.",
    ),
    "E028": (
        "not an initial value",
        "A variable or ghost may have a constant as its initial value, the same for all entries. Constants and inputs "
        "have none. For anything else write an `init` formula.",
    ),
    "E029": ("an empty range", "A range lo..hi contains lo and hi and what lies between, so lo must not exceed hi."),
    "E031": ("two rungs of one name", "A rung is a transition with a name: INSTRUCTION.rung must say which one."),
    "E032": (
        "an expectation or a clause that means nothing here",
        "`expect violated` belongs to invariant, never, step and recoverable; `expect unreachable` to reachable; "
        "`expect impossible` to scenario. `given` is the first clause of a scenario.",
    ),
    "E033": (
        "an outcome's effect does not fit the instruction",
        "`outcome X on (c: Core) { … }` speaks of the parameter `c` of the instruction that answers X. An instruction "
        "that answers X must have a parameter of that name and type.",
    ),
    "E034": (
        "only an element of a sort can be optional",
        "`T?` is an element of the sort T, or none. For an enum, add a value; for a range, widen it.",
    ),
    "E035": (
        "a procedure that cannot begin so, or cannot mask so",
        "`on ask` and `on ipi`: it begins only when another procedure asks. `on irq`, `on ipi` and `on nmi`: it comes "
        "as an interrupt. `masked preemption` keeps other tasks off its place, `masked irq` interrupts too; what comes "
        "as an interrupt keeps its like out by itself. Where all this is so is said with `in`.",
    ),
    "E036": (
        "an answer that nobody waits for, or a question without one",
        "Only a procedure `on ask` or `on ipi` is asked, so only there is `answer OUTCOME` an answer; and it must end "
        "with one on every way, or whoever asked waits for ever.",
    ),
    "E037": (
        "a step that leads nowhere",
        "`next LABEL` names a step of the same procedure. Only a step that executes and tests nothing may choose "
        "between several, `next one or other`.",
    ),
    "E038": (
        "what is asked for may change",
        "The arguments of `ask` say which question the answer belongs to, so they must be the same when it comes: "
        "parameters, members and constants, no variables.",
    ),
    "E039": (
        "a branch for what is never answered",
        "The instruction, or the procedure that is asked, has no such outcome. Most often it is another one that was "
        "meant, and this branch hides that it is forgotten.",
    ),
    "E040": (
        "not a switch",
        "A switch is a constant that a person can set: `switch NAME: TYPE = VALUE cost COST 'what to do'`, with the "
        "text in double quotes. Its values can be listed (Bool, an enum, a range), its value if nobody sets it is one "
        "of them, and its cost is one of nothing, restart_vm, reboot, upgrade, firmware, protection and locked.",
    ),
    "E041": (
        "two modules of one name",
        "`use` paths may lead to files of the same name in different folders. A system has one module of each name.",
    ),
    "E042": (
        "a map that misses something",
        "`refines MODULE { … }` says for every variable, constant and input of MODULE what it is here: "
        "`map NAME[i] = …`. What is not mapped stands for the thing of the same name and type here, if there is one; "
        "ghosts may be left out. Sorts are mapped with `sort THEIRS = OURS`; a member is the member of the same name.",
    ),
    "E043": (
        "a map that names what is not there",
        "On the left of `map`, `sort` and `outcome`, and on the right of `performs`, stand names of the other module; "
        "on the right of `sort` and `outcome`, and on the left of `performs` and `stutter`, names of this one.",
    ),
    "E044": (
        "mapped twice",
        "A variable, sort or outcome of the other module stands for one thing here, and `ready`, `rank` and each "
        "`pending` are said once. Enums of both modules that have one name must have the same values.",
    ),
    "E045": (
        "a step of which nobody says what it performs",
        "Every rung of every action, also of the modules that are used, performs a rung of the other module or "
        "stutters. None is left out silently: `ACTION performs OTHER` is for rungs of the same names, "
        "`ACTION.rung(a) performs OTHER.rung(a)` for one, `stutter ACTION, OTHER.rung` for steps that change nothing "
        "that is mapped.",
    ),
    "E046": (
        "a step that is named twice",
        "A step performs one rung of the other module. A line that names the rung counts before one that names the "
        "whole action; two of one kind contradict each other, and so does `without` what a step performs.",
    ),
    "E047": (
        "a step that does not fit what it performs",
        "A step that performs an instruction's rung must answer, any other must not; and one that stutters may only "
        "give answers that the other module does not know, or somebody would see it. Arguments are bound by names on "
        "the left, `START(c, x) performs VMLAUNCH(c)`; without parentheses parameters of the same names are meant.",
    ),
    "E048": (
        "a map that reads what it must not",
        "A constant of the other module is read from constants, and a variable from constants and variables: inputs "
        "have a value only during a step.",
    ),
}
