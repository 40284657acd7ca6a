"""Files whose names come from somebody else are written below the folder that was given, or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ayon_sdk.target_paths import below_folder, safe_file_name


@pytest.mark.parametrize("name", ["notes.txt", "a/b.txt", "...", "..a", "ě š/日本.exr", "x" * 255, "a\\b", "aux.txt"])
def test_names_that_files_can_have(tmp_path: Path, name: str) -> None:
    path = Path(below_folder(tmp_path, name, windows=False))
    path.parent.mkdir(exist_ok=True)
    path.touch()
    assert path == tmp_path / name


ELSEWHERE = ["", ".", "..", "../x", "a/../../x", "a/..", "/etc/x", "//host/share", "\\\\host\\share\\x", "\\x", "C:x"]
NOWHERE = ["a//b", "a/", "a\0b", "x" * 256, "a/" + "x" * 256]


@pytest.mark.parametrize("name", [*ELSEWHERE, *NOWHERE])
@pytest.mark.parametrize("windows", [False, True])
def test_names_that_lead_elsewhere_or_nowhere(tmp_path: Path, name: str, windows: bool) -> None:
    with pytest.raises(ValueError, match="no path of a file below"):
        below_folder(tmp_path, name, windows=windows)


@pytest.mark.parametrize("name", ["š" * 128, "\ud800.txt"])
def test_names_that_only_windows_takes(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="too long"):
        below_folder(tmp_path, name, windows=False)
    assert below_folder(tmp_path, name, windows=True) == os.path.join(tmp_path, name)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("..\\x", "the part '..'"),
        ("a\\..\\..\\x", "the part '..'"),
        (".. ", "ends with a blank"),
        (".. /x", "ends with a blank"),
        ("a.", "ends with a blank or a dot"),
        ("notes.txt:stream", "characters"),
        ("what?.txt", "characters"),
        ("line\n.txt", "characters"),
        ("CON", "device"),
        ("aux.txt", "device"),
        ("nul .tar.gz", "device"),
        ("a/COM1.log", "device"),
        ("lpt².x", "device"),
        ("conin$", "device"),
    ],
)
def test_names_that_mean_something_else_on_windows(tmp_path: Path, name: str, reason: str) -> None:
    with pytest.raises(ValueError, match="no path of a file below") as caught:
        below_folder(tmp_path, name, windows=True)
    assert reason in str(caught.value)


@pytest.mark.parametrize(("name", "parts"), [("a\\b/c.txt", ("a", "b", "c.txt")), ("console", ("console",))])
def test_names_that_windows_takes(tmp_path: Path, name: str, parts: tuple[str, ...]) -> None:
    assert below_folder(tmp_path, name, windows=True) == os.path.join(tmp_path, *parts)


def test_a_long_name_is_not_repeated_in_full(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="too long") as caught:
        below_folder(tmp_path, "x" * 100_000)
    assert len(str(caught.value)) < 1000


@given(st.text(alphabet=st.sampled_from("./\\: a\0"), max_size=12), st.booleans())
def test_whatever_the_name_is(name: str, windows: bool) -> None:
    try:
        path = below_folder("/srv/files", name, windows=windows)
    except ValueError:
        return
    assert os.path.normpath(path).startswith("/srv/files/")
    assert "\0" not in path


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("notes ✓.txt", "notes ✓.txt"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Windows\\system.ini", "system.ini"),
        ("C:autoexec.bat", "Cautoexec.bat"),
        (".bashrc", "bashrc"),
        ("...", None),
        ("", None),
        ("a/", None),
        ("\0\n", None),
        ("a\0b\n.txt", "ab.txt"),
        ("what?<>.txt", "what.txt"),
        (" ends . ", "ends"),
        ("aux.txt", "_aux.txt"),
        ("COM1", "_COM1"),
        ("e\u0301.png", "é.png"),
        ("x" * 300 + ".exr", "x" * 251 + ".exr"),
        ("š" * 200 + ".exr", "š" * 125 + ".exr"),
        ("x." + "y" * 300, "x." + "y" * 253),
        ("\ud800.txt", "txt"),
    ],
)
def test_names_made_safe(name: str, safe: str | None) -> None:
    if safe is None:
        with pytest.raises(ValueError, match="can't be the name of a file"):
            safe_file_name(name)
    else:
        assert safe_file_name(name) == safe


@given(st.text(alphabet=st.characters() | st.sampled_from("./\\: *CONcon1ux\0"), max_size=300))
def test_whatever_is_made_safe(name: str) -> None:
    try:
        safe = safe_file_name(name)
    except ValueError:
        return
    for windows in (False, True):
        assert os.path.dirname(below_folder("/srv/files", safe, windows=windows)) == "/srv/files"
    assert safe_file_name(safe) == safe
