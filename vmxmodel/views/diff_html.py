"""What an edit changed, as one HTML page with nothing outside of it."""

from __future__ import annotations

from html import escape

from vmxmodel.regress.diff import Diff
from vmxmodel.views import picture
from vmxmodel.views.diagram_diff import dot
from vmxmodel.views.diff import Item, sections, summary

_STYLE = """
body { font: 15px/1.45 Arial, Helvetica, sans-serif; max-width: 70em; margin: 2em auto; padding: 0 1em; color: #1a1a1a }
h2 { margin: 1.6em 0 0.2em } h3 { margin: 1em 0 0.3em; font-size: 1em; color: #555 }
.item { border-left: 4px solid #bbb; margin: 0.4em 0; padding: 0.1em 0.8em }
.bad, .minus { border-color: #c62828 } .good, .plus { border-color: #2e7d32 } .note, .tilde { border-color: #b8860b }
pre { margin: 0.2em 0; font: 13px/1.4 Menlo, Consolas, monospace; white-space: pre-wrap }
.add { color: #2e7d32 } .del { color: #c62828 } svg { max-width: 100%; height: auto }
@media (prefers-color-scheme: dark) {
  body { background: #16181c; color: #ddd } h3 { color: #aaa } svg { background: #fff }
}
"""

_CLASS = {"+": "plus", "-": "minus", "~": "tilde"}


def render(diff: Diff) -> str:
    """The page; diagrams are drawn where they were compared. Raises OutputError (E118) without any usable Graphviz."""
    body = [f"<h1>{escape(diff.old)} → {escape(diff.new)}</h1>"]
    if not diff.specs:
        body.append("<p>No spec differs.</p>")
    for spec in diff.specs:
        body.append(f"<h2>{escape(spec.path)}</h2>\n<p>{escape(summary(spec))}</p>")
        for section in sections(spec):
            body.append(f"<h3>{escape(section.title)}</h3>")
            body += map(_item, section.items)
        for diagram in spec.diagrams:
            svg = picture.draw(dot(diagram), "svg").decode()
            body.append(f"<h3>{escape(diagram.name)}</h3>\n{svg[svg.index('<svg') :]}")
    if diff.users:
        body.append(f"<p>Not asked about, although they use an edited module: {escape(', '.join(diff.users))}</p>")
    head = f'<meta charset="utf-8"><title>vmxmodel diff</title><style>{_STYLE}</style>'
    return f'<!DOCTYPE html>\n<html lang="en"><head>{head}</head>\n<body>\n' + "\n".join(body) + "\n</body></html>\n"


def _item(item: Item) -> str:
    lines = "\n".join(map(_line, item.lines))
    shown = f"\n<pre>{lines}</pre>" if item.lines else ""
    tone = item.tone or _CLASS.get(item.mark, "")
    return f'<div class="item {tone}">{escape(item.mark)} <b>{escape(item.title)}</b>{shown}</div>'


def _line(line: str) -> str:
    kind = {"+ ": "add", "- ": "del"}.get(line[:2])
    return f'<span class="{kind}">{escape(line)}</span>' if kind else escape(line)
