"""`vmxmodel lsp`: the language server, over standard input and output."""

from __future__ import annotations

import click


@click.command("lsp", short_help="Serve an editor: diagnostics, hover, definitions, layout.")
@click.option("--stdio", is_flag=True, help="What it does anyway; some editors pass it.")
def command(stdio: bool) -> int:
    """Speak the Language Server Protocol with an editor, over standard input and output.

    Diagnostics as you type; hover with type, source and the verdict that the lock knows; go to definition; format. It
    needs the extra `lsp`: pip install 'vmxmodel[lsp]'. docs/places.md shows how editors start it.
    """
    from vmxmodel.diagnostics import Diagnostic, UsageError

    try:
        from vmxmodel.editor.server import server
    except ImportError as error:
        if (error.name or "").partition(".")[0] not in ("pygls", "lsprotocol"):
            raise
        message = f"the language server needs the package {error.name}, which is not installed"
        raise UsageError(Diagnostic("E130", message, help="`pip install 'vmxmodel[lsp]'` installs it")) from None
    server().start_io()
    return 0
