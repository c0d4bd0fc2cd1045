"""Specs that are wrong, and the messages they give: source and message stand together in diagnostics.md."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from vmxmodel.diagnostics import CODES, SpecError
from vmxmodel.diagnostics.spec_codes import SPEC_CODES
from vmxmodel.language import load_text
from vmxmodel.views.diagnostics import render_all

CASES = Path(__file__).with_name("diagnostics.md")
_CASE = re.compile(r"^## (?P<title>.*?)\n\n```tsys\n(?P<spec>.*?)```\n\n```text\n(?P<said>.*?)```\n", re.M | re.S)


def _cases() -> list[tuple[str, str, str]]:
    return [(m["title"], m["spec"], m["said"]) for m in _CASE.finditer(CASES.read_text())]


def _said(spec: str) -> str:
    path = str(CASES.with_name(f"{spec.split()[1]}.tsys"))  # `use hardware` finds hardware.tsys beside it
    with pytest.raises(SpecError) as caught:
        load_text(spec, path)
    said = render_all(caught.value.diagnostics, caught.value.sources).plain
    return said.replace(f"{CASES.parent}/", "") + "\n"


@pytest.mark.parametrize(("title", "spec", "said"), _cases(), ids=[title for title, _, _ in _cases()])
def test_message(title: str, spec: str, said: str) -> None:
    found = _said(spec)
    assert title.split(maxsplit=1)[0] in found
    if os.environ.get("UPDATE_DIAGNOSTICS"):
        old, new = (f"```tsys\n{spec}```\n\n```text\n{text}```" for text in (said, found))
        CASES.write_text(CASES.read_text().replace(old, new))
        return
    assert found == said


def test_every_code_of_the_language_has_a_case() -> None:
    shown = {title.split()[0] for title, _, _ in _cases()}
    elsewhere = {"E006", "E007", "E008", "E009", "E041"}  # need more than one file, or a very deep one: test_loader.py
    assert set(SPEC_CODES) - elsewhere <= shown


def test_codes_are_explained() -> None:
    assert set(SPEC_CODES) <= set(CODES)
