"""DOT text becomes a picture, with `dot` or without, with fonts or without."""

from __future__ import annotations

import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from vmxmodel.diagnostics import OutputError, UsageError
from vmxmodel.views import picture

_FONTS = f'node [fontname="{picture.FONT}"]; edge [fontname="{picture.FONT}"];'
DOT = f'digraph {{ {_FONTS} a -> b [label="VMPTRLD X"]; a [label="Active \\"&<"]; }}'
MAGIC = {"svg": b"<?xml", "png": b"\x89PNG", "pdf": b"%PDF"}


@pytest.mark.parametrize("form", list(MAGIC))
def test_every_format_without_the_program(form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _: None)
    assert picture.draw(DOT, form).startswith(MAGIC[form])


def test_the_program_is_preferred(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "dot"
    program.write_text('#!/bin/sh\necho "drawn by dot $*"\n')
    program.chmod(0o755)
    monkeypatch.setattr("shutil.which", lambda _: str(program))
    assert picture.draw(DOT, "pdf") == b"drawn by dot -Tpdf\n"
    assert picture.draw(DOT, "png") == b"drawn by dot -Tpng -Gdpi=200\n"


@pytest.mark.parametrize("script", ["exit 1", "kill -SEGV $$", "true", "echo oops >&2; exit 3"])
def test_a_broken_program_is_no_end(script: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "dot"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    monkeypatch.setattr("shutil.which", lambda _: str(program))
    assert picture.draw(DOT, "png").startswith(MAGIC["png"])


def test_text_that_graphviz_refuses() -> None:
    with pytest.raises(OutputError) as caught:
        picture.draw("digraph {", "svg")
    assert caught.value.diagnostics[0].code == "E118"


def test_an_svg_is_the_same_every_time_and_names_common_fonts() -> None:
    svg = picture.draw(DOT, "svg")
    assert svg == picture.draw(DOT, "svg")
    fonts = {element.get("font-family") for element in ET.fromstring(svg).iter() if element.get("font-family")}
    assert fonts == {"Arial,Helvetica,Liberation Sans,sans-serif"}
    assert b"graphviz version" not in svg


def test_letters_are_drawn_where_no_font_is_installed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The child is told to use our fonts alone, so what the machine has makes no difference."""
    here = picture.draw(DOT, "png")
    monkeypatch.setenv("FONTCONFIG_PATH", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert picture.draw(DOT, "png") == here
    blank = DOT.replace("VMPTRLD X", " " * 9)
    assert picture.draw(blank, "png") != here


def test_the_fonts_are_in_the_package() -> None:
    fonts = Path(picture.__file__).parent / "fonts"
    assert sorted(file.name for file in fonts.iterdir()) == [
        "OFL.txt",
        "README.md",
        "VmxmodelSans-Bold.ttf",
        "VmxmodelSans-Regular.ttf",
    ]


@pytest.mark.parametrize(("name", "form"), [("a.svg", "svg"), ("A.PNG", "png"), ("x/y.z.pdf", "pdf"), ("a.dot", "dot")])
def test_the_format_follows_the_name(name: str, form: str) -> None:
    assert picture.format_of(name) == form


@pytest.mark.parametrize("name", ["a", "a.", "a.gif", ".svg", "svg"])
def test_names_without_a_format(name: str) -> None:
    with pytest.raises(UsageError) as caught:
        picture.format_of(name)
    assert caught.value.diagnostics[0].code == "E117"


def test_a_library_that_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    def hang(*args: object, **kwargs: object) -> None:
        raise subprocess.TimeoutExpired("dot", 1)

    monkeypatch.setattr("subprocess.run", hang)
    with pytest.raises(OutputError):
        picture.draw(DOT, "svg")
