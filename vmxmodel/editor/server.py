"""The language server: diagnostics as you type, hover, definitions, the one layout. The extra `lsp` brings pygls.

It asks no solver and writes no file: verdicts come from the lock.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer
from pygls.uris import from_fs_path, to_fs_path

from vmxmodel import __version__
from vmxmodel.diagnostics import Diagnostic, Severity, Span, SpecError
from vmxmodel.editor.document import Document, read
from vmxmodel.editor.hover import hover
from vmxmodel.language import format_text

PAUSE = 0.2
"""Seconds without a key until a text is looked at."""

_SEVERITY = {Severity.ERROR: lsp.DiagnosticSeverity.Error, Severity.WARNING: lsp.DiagnosticSeverity.Warning}


class Server(LanguageServer):
    """Keeps what is known of each open spec, by its URI."""

    def __init__(self) -> None:
        super().__init__("vmxmodel", __version__)
        self.known: dict[str, Document] = {}
        self.shown: dict[str, set[str]] = {}  # where diagnostics of an open spec are shown: it, and modules it uses

    async def look(self, uri: str, pause: float = 0.0) -> None:
        """Read the text as it is now, unless it changes in the meantime, and show what is wrong."""
        version = self.workspace.get_text_document(uri).version
        if pause:
            await asyncio.sleep(pause)
        document = self.workspace.get_text_document(uri)
        if document.version != version:
            return  # a later key looks at it
        path = to_fs_path(uri) or uri
        found = await asyncio.to_thread(read, path, document.source, self.known.get(uri))
        if self.workspace.get_text_document(uri).version == version:
            self.known[uri] = found
            self._show(uri, found)

    async def looked(self, uri: str) -> Document:
        """What is known, of this very text."""
        text = self.workspace.get_text_document(uri).source
        if uri not in self.known or self.known[uri].text != text:
            await self.look(uri)
        return self.known.get(uri) or Document(to_fs_path(uri) or uri, text)

    def forget(self, uri: str) -> None:
        self.known.pop(uri, None)
        for shown in self.shown.pop(uri, ()):
            self._publish(shown, ())

    def _show(self, uri: str, document: Document) -> None:
        by_uri: dict[str, list[Diagnostic]] = {uri: []}
        for diagnostic in document.diagnostics:
            assert diagnostic.span is not None
            path = diagnostic.span.path
            where = uri if path == document.path else from_fs_path(str(Path(path).resolve())) or uri
            by_uri.setdefault(where, []).append(diagnostic)
        for old in self.shown.get(uri, set()) - by_uri.keys():
            self._publish(old, ())
        self.shown[uri] = set(by_uri)
        for where, diagnostics in by_uri.items():
            self._publish(where, diagnostics)

    def _publish(self, uri: str, diagnostics: Sequence[Diagnostic]) -> None:
        shown = [
            lsp.Diagnostic(
                self.range_of(found.span),
                "\n".join(part for part in (found.message, found.label, found.help) if part),
                _SEVERITY[found.severity],
                found.code,
                source="vmxmodel",
            )
            for found in diagnostics
            if found.span is not None
        ]
        self.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, shown))

    def range_of(self, span: Span) -> lsp.Range:
        """A place in the client's units. Ours count characters, from 1."""
        lines = self.workspace.get_text_document(from_fs_path(str(Path(span.path).resolve())) or "").lines
        plain = lsp.Range(
            lsp.Position(span.line - 1, max(0, span.column - 1)),
            lsp.Position(span.end_line - 1, max(0, span.end_column - 1)),
        )
        return self.workspace.position_codec.range_to_client_units(lines, plain) if lines else plain

    def place_of(self, uri: str, position: lsp.Position) -> tuple[int, int]:
        """A line and a column, from 1, of a position in the client's units."""
        lines = self.workspace.get_text_document(uri).lines
        found = self.workspace.position_codec.position_from_client_units(lines, position)
        return found.line + 1, found.character + 1


def server() -> Server:
    """A server with all that it can do."""
    one = Server()

    @one.feature(lsp.TEXT_DOCUMENT_DID_OPEN)
    async def opened(ls: Server, params: lsp.DidOpenTextDocumentParams) -> None:
        await ls.look(params.text_document.uri)

    @one.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(ls: Server, params: lsp.DidChangeTextDocumentParams) -> None:
        await ls.look(params.text_document.uri, PAUSE)

    @one.feature(lsp.TEXT_DOCUMENT_DID_SAVE)
    async def saved(ls: Server, params: lsp.DidSaveTextDocumentParams) -> None:
        for uri in list(ls.known):  # it may be a module that others use
            await ls.look(uri)

    @one.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)
    def closed(ls: Server, params: lsp.DidCloseTextDocumentParams) -> None:
        ls.forget(params.text_document.uri)

    @one.feature(lsp.TEXT_DOCUMENT_HOVER)
    async def hovered(ls: Server, params: lsp.HoverParams) -> lsp.Hover | None:
        document = await ls.looked(params.text_document.uri)
        declared = document.meaning(*ls.place_of(params.text_document.uri, params.position))
        if declared is None:
            return None
        return lsp.Hover(lsp.MarkupContent(lsp.MarkupKind.Markdown, hover(document, declared)))

    @one.feature(lsp.TEXT_DOCUMENT_DEFINITION)
    async def definition(ls: Server, params: lsp.DefinitionParams) -> lsp.Location | None:
        document = await ls.looked(params.text_document.uri)
        declared = document.meaning(*ls.place_of(params.text_document.uri, params.position))
        if declared is None:
            return None
        where = from_fs_path(str(Path(declared.place.path).resolve())) or params.text_document.uri
        return lsp.Location(where, ls.range_of(declared.place))

    @one.feature(lsp.TEXT_DOCUMENT_FORMATTING)
    def formatted(ls: Server, params: lsp.DocumentFormattingParams) -> list[lsp.TextEdit]:
        document = ls.workspace.get_text_document(params.text_document.uri)
        try:
            text = format_text(document.source, to_fs_path(params.text_document.uri) or "")
        except SpecError:
            return []  # what is wrong is shown already
        if text == document.source:
            return []
        end = lsp.Position(len(document.lines), 0)
        return [lsp.TextEdit(lsp.Range(lsp.Position(0, 0), end), text)]

    return one
