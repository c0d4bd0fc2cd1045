"""The language server, asked by a real client over standard input and output."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from lsprotocol import types as lsp
from pygls.lsp.client import LanguageClient

from tests.cli.support import vmxmodel
from vmxmodel.language import load
from vmxmodel.regress.fingerprint import fingerprint
from vmxmodel.regress.lock import Entry, Lock, lock_text

ROOT = Path(__file__).parents[2]
LEASE = (ROOT / "tests" / "cli" / "specs" / "lease.tsys").read_text()
USER = """module user
use lease

var seen[Core]: Bool = false

action see(c: Core) "\U0001f600 M\u00fcller" when moed[c] == Off { seen[c] := true }
"""


class Editor:
    """A client with one folder, and the diagnostics that it was shown last."""

    def __init__(self, client: LanguageClient, folder: Path) -> None:
        self.client = client
        self.folder = folder
        self.shown: dict[str, list[lsp.Diagnostic]] = {}
        self.news = asyncio.Event()
        self.version = 0

        @client.feature(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def published(params: lsp.PublishDiagnosticsParams) -> None:
            self.shown[Path(params.uri).name] = list(params.diagnostics)
            self.news.set()

    def uri(self, name: str) -> str:
        return (self.folder / name).as_uri()

    async def until(self, right: Callable[[], bool]) -> None:
        async with asyncio.timeout(30):
            while not right():
                self.news.clear()
                await self.news.wait()

    async def open(self, name: str, text: str) -> list[lsp.Diagnostic]:
        self.shown.pop(name, None)
        item = lsp.TextDocumentItem(self.uri(name), "tsys", self.version, text)
        self.client.text_document_did_open(lsp.DidOpenTextDocumentParams(item))
        await self.until(lambda: name in self.shown)
        return self.shown[name]

    async def type(self, name: str, text: str) -> list[lsp.Diagnostic]:
        """Replace the whole text."""
        self.version += 1
        self.shown.pop(name, None)
        document = lsp.VersionedTextDocumentIdentifier(self.version, self.uri(name))
        change = lsp.TextDocumentContentChangeWholeDocument(text)
        self.client.text_document_did_change(lsp.DidChangeTextDocumentParams(document, [change]))
        await self.until(lambda: name in self.shown)
        return self.shown[name]

    async def hover(self, name: str, text: str, word: str, after: str = "") -> str | None:
        found = await self.client.text_document_hover_async(
            lsp.HoverParams(lsp.TextDocumentIdentifier(self.uri(name)), place(text, word, after))
        )
        if found is None:
            return None
        assert isinstance(found.contents, lsp.MarkupContent)
        return found.contents.value

    async def definition(self, name: str, text: str, word: str, after: str = "") -> tuple[str, str] | None:
        """The file, and the line with the name marked."""
        found = await self.client.text_document_definition_async(
            lsp.DefinitionParams(lsp.TextDocumentIdentifier(self.uri(name)), place(text, word, after))
        )
        if found is None:
            return None
        assert isinstance(found, lsp.Location)
        where = Path(found.uri).name
        line = (self.folder / where).read_text().split("\n")[found.range.start.line]
        start, end = found.range.start.character, found.range.end.character
        return where, f"{line[:start]}<{line[start:end]}>{line[end:]}".strip()


def place(text: str, word: str, after: str = "") -> lsp.Position:
    """Where a word stands in a text, in UTF-16 units, as editors count."""
    at = text.index(word, text.index(after))
    line = text.count("\n", 0, at)
    before = text[text.rfind("\n", 0, at) + 1 : at]
    return lsp.Position(line, len(before.encode("utf-16-le")) // 2 + 1)


@asynccontextmanager
async def editing(folder: Path) -> AsyncIterator[Editor]:
    client = LanguageClient("test", "1")
    await client.start_io(sys.executable, "-m", "vmxmodel", "lsp", "--stdio")
    editor = Editor(client, folder)
    capabilities = lsp.ClientCapabilities()
    await client.initialize_async(lsp.InitializeParams(capabilities, root_uri=folder.as_uri()))
    client.initialized(lsp.InitializedParams())
    try:
        yield editor
        await client.shutdown_async(None)
    finally:
        client.exit(None)
        await client.stop()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "lease.tsys").write_text(LEASE)
    (tmp_path / "user.tsys").write_text(USER)
    return tmp_path


def test_a_session_in_an_editor(folder: Path) -> None:
    asyncio.run(session(folder))


async def session(folder: Path) -> None:
    async with editing(folder) as editor:
        # Nothing is wrong; then somebody types.
        assert await editor.open("lease.tsys", LEASE) == []
        broken = LEASE.replace("when mode[c] == Off   =>", "when mod[c] == Off   =>")
        (found,) = await editor.type("lease.tsys", broken)
        assert (found.code, found.severity) == ("E012", lsp.DiagnosticSeverity.Error)
        assert "did you mean `mode`?" in found.message
        marked = broken.split("\n")[found.range.start.line][found.range.start.character : found.range.end.character]
        assert marked == "mod"
        (found,) = await editor.type("lease.tsys", LEASE + "\ninvariant")
        assert found.code == "E005"

        # Names mean what they meant in the last good text.
        shown = await editor.hover("lease.tsys", LEASE, "mode", "var ")
        assert shown is not None
        assert "var   mode[Core]: Mode         = Off" in shown
        assert await editor.type("lease.tsys", LEASE) == []
        rung = await editor.hover("lease.tsys", LEASE, "privilege")
        assert rung is not None
        assert "*rung* of `TAKE`" in rung
        assert "Source: Lease manual: TAKE, step 2" in rung
        again = await editor.hover("lease.tsys", LEASE, "again:")
        assert again is not None
        assert "general knowledge, not verified" in again
        assert await editor.hover("lease.tsys", LEASE, "module") is None

        # Definitions: of a table, an outcome, an enum's value, an instruction, a bound variable.
        for word, after, line in (
            ("mode", "again:", "var   <mode>[Core]: Mode         = Off"),
            ("Refused", "dead:", "outcome Done | <Refused>(code: 1..3)"),
            ("Lost", "action LOSE", "enum State = Free | Held | <Lost>"),
            ("TAKE", "TAKE(c) by h", 'instruction <TAKE>(c: Core) "Lease manual: TAKE" {'),
            ("h] implies", "GIVE", "invariant one_holder expect violated: all c: Core, g, <h>: Party: holds[c, g] and"),
        ):
            there = await editor.definition("lease.tsys", LEASE, word, after)
            assert there is not None
            assert there[0] == "lease.tsys"
            assert there[1].startswith(line)

        # A module that uses another one. Editors count in UTF-16, and the smile is two units.
        (wrong,) = await editor.open("user.tsys", USER)
        assert place(USER, "moed").character - 1 == wrong.range.start.character
        assert "did you mean `mode`?" in wrong.message
        smiling = USER.replace("moed", "mode")
        assert await editor.type("user.tsys", smiling) == []
        there = await editor.definition("user.tsys", smiling, "mode")
        assert there == ("lease.tsys", "var   <mode>[Core]: Mode         = Off")
        here = await editor.definition("user.tsys", smiling, "seen", "Off {")
        assert here == ("user.tsys", "var <seen>[Core]: Bool = false")

        # The one layout; a text that cannot be read stays as it is.
        options = lsp.FormattingOptions(4, insert_spaces=True)
        await editor.type("user.tsys", smiling.replace("var seen[Core]: Bool = false", "var   seen[ Core ]:Bool=false"))
        params = lsp.DocumentFormattingParams(lsp.TextDocumentIdentifier(editor.uri("user.tsys")), options)
        edits = await editor.client.text_document_formatting_async(params)
        assert edits is not None
        assert [edit.new_text for edit in edits] == [smiling]
        await editor.type("user.tsys", "modul user")
        assert not await editor.client.text_document_formatting_async(params)


def test_verdicts_come_from_the_lock(folder: Path) -> None:
    system = load(folder / "lease.tsys").system
    (goal,) = (prop for prop in system.properties if prop.name == "root_is_held")
    entry = Entry(goal.name, "invariant", "proved", "every scope", "induction", fingerprint(system, goal))
    lock = Lock("lease", "../lease.tsys", (entry,), {"GIVE.nobody": "never reached"})
    (folder / "proofs").mkdir()
    (folder / "proofs" / "lease.lock").write_text(lock_text(lock))
    asyncio.run(verdicts(folder))


async def verdicts(folder: Path) -> None:
    async with editing(folder) as editor:
        await editor.open("lease.tsys", LEASE)
        known = await editor.hover("lease.tsys", LEASE, "root_is_held")
        assert known is not None
        assert "**proved**, every scope, by induction (proofs/lease.lock)" in known
        rung = await editor.hover("lease.tsys", LEASE, "nobody")
        assert rung is not None
        assert "**never reached** (proofs/lease.lock)" in rung
        edited = LEASE.replace("implies state[c] != Free", "implies state[c] == Held")
        await editor.type("lease.tsys", edited)
        stale = await editor.hover("lease.tsys", edited, "root_is_held")
        assert stale is not None
        assert "out of date: **proved**" in stale


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pygls", None)
    monkeypatch.setitem(sys.modules, "pygls.lsp.server", None)
    for name in list(sys.modules):
        if name.startswith("vmxmodel.editor.server"):
            monkeypatch.delitem(sys.modules, name)
    result = vmxmodel("lsp")
    assert result.exit_code == 2
    assert "error[E130]" in result.stderr
    assert "pip install 'vmxmodel[lsp]'" in result.stderr
