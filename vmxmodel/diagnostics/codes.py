"""Every code the program can print, with the text of `vmxmodel explain CODE`.

E0xx  the spec: its text, names and types           E1xx  the command: its files, names and options
E2xx  what a solver finds wrong with a spec         W0xx  warnings about a spec
W2xx  what a solver finds strange in a spec         E3xx  holding a spec against a processor
E4xx  handing an instance to another checker           E45x  stacks of layers
E46x  coexistence, messages
"""

from __future__ import annotations

from vmxmodel.dataclass import dataclass
from vmxmodel.diagnostics.coexistence_codes import COEXISTENCE_CODES
from vmxmodel.diagnostics.conformance_codes import CONFORMANCE_CODES
from vmxmodel.diagnostics.export_codes import EXPORT_CODES
from vmxmodel.diagnostics.layers_codes import LAYERS_CODES
from vmxmodel.diagnostics.mutation_codes import MUTATION_CODES
from vmxmodel.diagnostics.spec_codes import SPEC_CODES
from vmxmodel.diagnostics.wellformed_codes import WELLFORMED_CODES


@dataclass(frozen=True, slots=True)
class Code:
    """A code, its one-line title and its explanation: paragraphs, each one long line, to be wrapped where shown."""

    code: str
    title: str
    explanation: str


_COMMAND: dict[str, tuple[str, str]] = {
    "E101": (
        "no such file",
        "The file or folder named on the command line, or by `use`, does not exist. A module NAME is looked for in "
        "NAME.tsys beside the spec that uses it.",
    ),
    "E102": (
        "the file cannot be read",
        "The file is there, but the system refuses to read it: a permission, a broken disk, a device that is gone. "
        "The system's own words stand in the message.",
    ),
    "E103": (
        "not a file",
        "A file was expected, and a folder or a device was given. `vmxmodel audit` and `vmxmodel diff` take folders, "
        "and `vmxmodel check` one with specs (`*.tsys`) in it; all other commands take spec files.",
    ),
    "E104": (
        "the file is empty",
        "The file holds nothing but blanks. A spec says at least `module NAME`.",
    ),
    "E105": (
        "not a text file",
        "The file is not UTF-8 text, so it can be neither a spec nor a certificate. The message names the first byte "
        "that is not text.",
    ),
    "E106": (
        "the file is too large",
        "Specs and certificates are written for people and stay far below the limit that the message names. A larger "
        "file is a mistake, and reading it would take all memory.",
    ),
    "E107": (
        "the output cannot be written",
        "The file could not be created or replaced. Nothing half-written is left: files are written under another name "
        "first and then renamed, so an older file of that name is unharmed.",
    ),
    "E108": (
        "no space left for the output",
        "The disk, or the quota on it, is full. Nothing half-written is left; an older file of that name is unharmed.",
    ),
    "E110": (
        "unknown property",
        "The spec has no property or scenario of this name. Properties of used modules are asked of their own spec.",
    ),
    "E111": (
        "unknown engine",
        "`--engine` takes the name of one method, which is then the only one asked. Without it every method that can "
        "answer is tried, the strongest first.",
    ),
    "E112": (
        "the scope cannot be read",
        "A scope names sorts and sizes: `--scope Core=2,Page=3`. A sort that is not named gets its members, or one "
        "element.",
    ),
    "E113": (
        "unknown sort in the scope",
        "A scope gives sizes to the sorts of the spec, which are declared with `sort NAME`. Enums and ranges have a "
        "fixed size and take no part.",
    ),
    "E114": (
        "impossible size in the scope",
        "A sort is never empty and holds at least its members, so its size cannot be less; and a finite instance with "
        "thousands of elements cannot be built. For every size at once, leave `--scope` out.",
    ),
    "E115": (
        "unknown scenario",
        "`vmxmodel run SPEC SCENARIO` plays a scenario that the spec declares with `scenario NAME`.",
    ),
    "E116": (
        "unknown diagram",
        "`vmxmodel diagram SPEC NAME` draws a diagram that the spec declares with `diagram NAME`. The name may be left "
        "out when the spec declares exactly one.",
    ),
    "E117": (
        "unsupported picture format",
        "The format of a picture follows from the ending of its file: .svg, .png, .pdf, or .dot for the text that "
        "Graphviz reads.",
    ),
    "E118": (
        "no Graphviz",
        "A picture is laid out by the program `dot` where there is one, else by the libraries inside the package "
        "pygraphviz. Neither could be used. `pip install pygraphviz`, install Graphviz, or write a .dot file.",
    ),
    "E119": (
        "no witness of what the lock calls reached",
        "The lock says that something is reached, but the file `witnesses.json` beside the certificates has no run "
        "that leads there: none is written, or the interpreter cannot carry it out with this spec. Run `vmxmodel "
        "prove` again.",
    ),
    "E120": (
        "nothing to audit",
        "No verdict lock (`NAME.lock`) and no certificate (`.smt2`) was found there. `vmxmodel prove SPEC` writes "
        "both.",
    ),
    "E121": (
        "the certificate does not fit the spec",
        "The obligations were computed anew from the spec and from the invariant that the certificate names, and they "
        "are not what stands in the file. Either the spec was edited since (run `vmxmodel prove` again) or the file "
        "was. A certificate that does not fit is never handed to the second solver: it may well be unsat, and prove "
        "something else.",
    ),
    "E122": (
        "the certificate is missing",
        "The lock says that a property is proved and names a certificate that is not there. Run `vmxmodel prove` "
        "again.",
    ),
    "E123": (
        "the second solver did not confirm the certificate",
        "The obligations are the right ones, but cvc5 answered something else than `unsat` to at least one of them, or "
        "nothing in the time it had. `unknown` has not passed. If it answered `sat`, either solver has a fault: please "
        "report it with the file.",
    ),
    "E124": (
        "the lock cannot be read",
        "A verdict lock is TOML text, written by `vmxmodel prove`, one table a property. This file is not, or it lacks "
        "what every lock has. Take it from version control again, or run `vmxmodel prove`.",
    ),
    "E126": (
        "the command line is wrong",
        "An unknown command or option, an argument too many or too few, or a value that an option does not take. "
        "`vmxmodel --help` lists the commands, `vmxmodel COMMAND --help` what one takes.",
    ),
    "E127": (
        "unknown code",
        "`vmxmodel explain` knows the codes that the program prints: E or W and three digits.",
    ),
    "E128": (
        "two specs of one module",
        "Certificates and locks are filed by the name of the module, so two specs that say `module NAME` with the same "
        "name cannot be proved into one folder.",
    ),
    "E130": (
        "an extra is not installed",
        "Some commands need packages that not everybody wants. An extra names them: `pip install 'vmxmodel[lsp]'` "
        "brings what `vmxmodel lsp` needs.",
    ),
    "E131": (
        "there is no lock",
        "`vmxmodel check --locked` compares what it finds with PROOFS/MODULE.lock, and there is no such file. "
        "`vmxmodel prove SPEC` writes it.",
    ),
    "E132": (
        "the lock is of another version",
        "The lock was written by a version of vmxmodel that knew another format, so nothing in it is compared. "
        "`vmxmodel prove SPEC` writes it anew; read what changes before you keep it.",
    ),
    "E133": (
        "not as the lock says",
        "What is known now is not what the lock says: a verdict, its scope or method, the evidence, or a rung that can "
        "fire. If what the property depends on is the same text, then the lock was edited by hand, or another version "
        "of the program answers otherwise. `vmxmodel prove SPEC` renews the lock.",
    ),
    "E135": (
        "no such revision",
        "`vmxmodel diff OLD NEW` takes files, folders and revisions of git. What is no file is looked for as a "
        "revision, in the repository that the other side is in.",
    ),
    "E136": (
        "the patch does not apply",
        "`--patch` applies a unified diff as `patch -p1` would, in the folder OLD or one above it, to copies of the "
        "specs. The lines that it expects are not there; nothing was changed.",
    ),
    "E137": (
        "the lock was edited by hand",
        "Every entry of a verdict lock ends with a seal, a hash of what it says, and this one does not fit: the entry "
        "was edited, or a merge put lines of two versions together. Nothing in the lock is used. Take it from version "
        "control again, or let `vmxmodel prove SPEC` write it, which finds out what is so.",
    ),
    "W125": (
        "a lemma has no certificate",
        "A proof takes over a property of a used module. An audit asks for that property's own certificate in the same "
        "folder: `vmxmodel prove` with both specs writes it.",
    ),
    "E129": (
        "the lock is out of date",
        "The verdict of a property in the lock belongs to another text of the spec: what the property depends on has "
        "changed since. Run `vmxmodel prove` again and look at what it changes.",
    ),
}

_TEXT: dict[str, tuple[str, str]] = {
    **SPEC_CODES,
    **_COMMAND,
    **WELLFORMED_CODES,
    **CONFORMANCE_CODES,
    **EXPORT_CODES,
    **LAYERS_CODES,
    **MUTATION_CODES,
    **COEXISTENCE_CODES,
}

CODES: dict[str, Code] = {code: Code(code, title, text) for code, (title, text) in _TEXT.items()}
