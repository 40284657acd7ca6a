"""Which lines of a user's code are found to run into a change."""

from __future__ import annotations

import codecs
import os
from pathlib import Path
from textwrap import dedent

import pytest
from ayon_codegen.drift.findings import CodeLine, Finding, Operation, Report
from ayon_codegen.drift.scan import scan
from ayon_codegen.drift.symbols import touch

GET_FOLDER = Operation("GET", "/api/projects/{project_name}/folders/{folder_id}", "get_folder", "Folders")
SEARCH = Operation("POST", "/api/projects/{project_name}/folders/search", "search_folders", "Folders")
CREATE = Operation("POST", "/api/projects/{project_name}/folders", "create_folder", "Folders")

REMOVED = Finding("operation-removed", "error", "operation", "…", "", SEARCH, (SEARCH,), base="/paths/x")
ADDED = Finding("operation-added", "info", "operation", "…", "", SEARCH, (SEARCH,), revision="/paths/x")
PROPERTY = Finding(
    "response-property-removed", "error", "response", "…", "", None, (GET_FOLDER,), where="$.hasVersions",
    schema="FolderModel", prop="hasVersions", base="/components/schemas/FolderModel/properties/hasVersions",
)  # fmt: skip
SENT = Finding(
    "request-property-removed", "error", "request", "…", "", None, (CREATE,), where="$.thumbnailId",
    schema="FolderPostModel", prop="thumbnailId", base="/components/schemas/FolderPostModel/properties/thumbnailId",
)  # fmt: skip
NODE = Finding(
    "graphql-field-removed", "error", "graphql", "…", "", where="FolderNode.hasTasks", schema="FolderNode",
    prop="hasTasks", base="FolderNode.hasTasks",
)  # fmt: skip
ARGUMENT = Finding(
    "graphql-argument-removed", "error", "graphql", "…", "", where="ProjectNode.folders(hasTasks:)",
    schema="ProjectNode", prop="hasTasks", base="ProjectNode.folders(hasTasks:)",
)  # fmt: skip


def found(finding: Finding, *paths: Path) -> tuple[CodeLine, ...]:
    return scan(touch(Report((), (), (finding,))), paths).findings[0].lines


def lines(finding: Finding, code: str, folder: Path) -> dict[int, str]:
    """Confidence by line of a module."""
    file = folder / "tool.py"
    file.write_text(dedent(code).lstrip("\n"), "utf-8")
    return {line.line: line.confidence for line in found(finding, file)}


# Where connections come from


@pytest.mark.parametrize(
    ("code", "confidence"),
    [
        ("from ayon_sdk import ServerAPI\nServerAPI('http://x').search_folders('demo')", "certain"),
        ("import ayon_api\nayon_api.ServerAPI('http://x').search_folders('demo')", "certain"),
        ("import ayon_api as x\ncon = x.get_server_api_connection()\ncon.search_folders('demo')", "certain"),
        ("import ayon_api\nayon_api.search_folders('demo')", "certain"),
        ("from ayon_api import search_folders as find\nfind('demo')", "certain"),
        ("from ayon_sdk import *\nsearch_folders('demo')", "certain"),
        (
            "from ayon_sdk import ServerAPI as S\nwith S.from_environment() as s:\n    s.search_folders('d')",
            "certain",
        ),
        (
            "from ayon_sdk import AsyncServerAPI\nasync def main():\n"
            "    async with AsyncServerAPI('x') as s:\n        await s.search_folders('d')",
            "certain",
        ),
        ("import ayon_sdk\ndef f(it: ayon_sdk.ServerAPI):\n    it.search_folders('d')", "certain"),
        (
            "from ayon_sdk import ServerAPI\ndef f(it: 'ServerAPI | None'):\n    it.search_folders('d')",
            "certain",
        ),
        ("import ayon_api\ndef f(con):\n    con.search_folders('d')", "likely"),
        ("import ayon_api\ndef f(whatever):\n    whatever.search_folders('d')", "likely"),
        ("def f(whatever):\n    whatever.search_folders('d')", "possible"),
        ("from ayon_sdk import ServerAPI\nfind = ServerAPI('x').search_folders\nfind('d')", "certain"),
        (
            "from ayon_sdk import ServerAPI\ns = ServerAPI('x')\ns.rest.folders.search_folders('d', {})",
            "certain",
        ),
        (
            "from ayon_sdk import ServerAPI as S\nraw = S('x').rest.folders.raw\nraw.search_folders('d', {})",
            "certain",
        ),
        ("from ayon_sdk import ServerAPI\ngetattr(ServerAPI('x'), 'search_folders')('d')", "certain"),
        ("from ayon_sdk import ServerAPI\nmap(ServerAPI('x').search_folders, ['d'])", "certain"),
        ("if True:\n    import ayon_api\n    print(f\"{len(ayon_api.search_folders('d'))}\")", "certain"),
        ("import ayon_api\nx = [a for a in ayon_api.search_folders('d') if a]", "certain"),
        ("import ayon_api\nmatch 1:\n    case 1:\n        ayon_api.search_folders('d')", "certain"),
        ("import ayon_api\nclass A:\n    found = ayon_api.search_folders('d')", "certain"),
    ],
)
def test_connections_are_recognised(code: str, confidence: str, tmp_path: Path) -> None:
    known = lines(REMOVED, code, tmp_path)
    assert known == {len(code.splitlines()): confidence} or list(known.values()) == [confidence, confidence]


def test_connections_in_attributes_of_objects(tmp_path: Path) -> None:
    code = """
        from ayon_sdk import ServerAPI

        class Tool:
            def later(self):
                return self._con.search_folders("demo")

            def __init__(self):
                self._con = ServerAPI("http://x")

            @property
            def server(self):
                return self._con

            def again(self):
                self.connect().search_folders("demo")

            def connect(self):
                return self._con
    """
    assert lines(REMOVED, code, tmp_path) == {5: "certain", 15: "certain"}


def test_connections_handed_to_functions_of_the_module(tmp_path: Path) -> None:
    code = """
        import ayon_api

        def work(thing, project):
            thing.search_folders(project)

        def connect():
            return ayon_api.get_server_api_connection()

        work(connect(), "demo")
    """
    assert lines(REMOVED, code, tmp_path) == {4: "certain"}


def test_other_things_of_that_name_are_not_taken_for_members(tmp_path: Path) -> None:
    code = """
        import requests
        import ayon_api

        class Local:
            def search_folders(self, name):
                return name

        session = requests.Session()
        session.get("x")
        {}.get("get_folders")
        def search_folders(): ...
        search_folders()
    """
    assert lines(REMOVED, code, tmp_path) == {}


# Results


@pytest.mark.parametrize(
    "use",
    [
        'folder["hasVersions"]',
        'folder.get("hasVersions", False)',
        '"hasVersions" in folder',
        'dict(folder)["hasVersions"]',
        '(folder or {})["hasVersions"]',
        'folder.pop("hasVersions")',
        'del folder["hasVersions"]',
        'folder["hasVersions"] = 1',
        '[f for f in [folder] if f["hasVersions"]]',
    ],
)
def test_keys_of_results(use: str, tmp_path: Path) -> None:
    code = f'import ayon_api\nfolder = ayon_api.get_rest_folder("demo", "x")\n{use}\n'
    assert lines(PROPERTY, code, tmp_path) == {3: "certain"}


def test_fields_of_models(tmp_path: Path) -> None:
    code = """
        from ayon_sdk import ServerAPI
        server = ServerAPI("x")
        folder = server.rest.folders.get_folder("demo", "x")
        print(folder.has_versions, folder.name)
        print(server.rest.folders.raw.get_folder("demo", "x").data["hasVersions"])
    """
    file = tmp_path / "models.py"
    file.write_text(dedent(code).lstrip(), "utf-8")
    hits = found(PROPERTY, file)
    assert [(line.line, line.symbol, line.confidence) for line in hits] == [
        (4, "FolderModel.has_versions", "certain"),
        (5, "FolderModel.has_versions", "certain"),
    ]
    assert hits[0].column == len("print(folder.") + 1
    assert hits[0].text == "print(folder.has_versions, folder.name)"


def test_results_through_loops_and_containers(tmp_path: Path) -> None:
    code = """
        import ayon_api as api

        by_path = {f["path"]: f for f in api.get_folders("demo", fields=["path", "hasTasks"])}
        some = by_path["/a"]
        if some["hasTasks"]:
            pass
        for path, folder in by_path.items():
            print(folder["hasTasks"])
        chosen = []
        for folder in sorted(api.get_folders("demo"), key=lambda f: f["name"]):
            chosen.append(folder)
        print(chosen[0]["hasTasks"])
        first = next(iter(api.get_folders("demo")), None)
        print(first and first.get("hasTasks"))
    """
    assert lines(NODE, code, tmp_path) == dict.fromkeys((3, 5, 8, 12, 14), "certain")


def test_results_of_functions_of_the_module(tmp_path: Path) -> None:
    code = """
        import ayon_api

        def shots(project):
            for folder in ayon_api.get_folders(project):
                if folder["folderType"] == "Shot":
                    yield folder

        for shot in shots("demo"):
            print(shot["hasTasks"])
    """
    assert lines(NODE, code, tmp_path) == {9: "certain"}


def test_results_of_other_members_do_not_count(tmp_path: Path) -> None:
    code = """
        import ayon_api
        for task in ayon_api.get_tasks("demo"):
            print(task["hasTasks"])
    """
    assert lines(NODE, code, tmp_path) == {}


def test_a_telling_key_of_what_nobody_knows_is_possible(tmp_path: Path) -> None:
    code = "import ayon_api\ndef f(folder):\n    return folder['hasVersions']\n"
    assert lines(PROPERTY, code, tmp_path) == {3: "possible"}
    assert lines(PROPERTY, code.replace("import ayon_api\n", "import os\n"), tmp_path) == {}


def test_a_call_whose_result_goes_elsewhere_is_possible(tmp_path: Path) -> None:
    code = "import ayon_api\ndef f():\n    return ayon_api.get_rest_folder('demo', 'x')\n"
    assert lines(PROPERTY, code, tmp_path) == {3: "possible"}


# Parameters


def test_calls_that_give_a_touched_parameter(tmp_path: Path) -> None:
    code = """
        import ayon_api
        ayon_api.get_folders("demo")
        ayon_api.get_folders("demo", has_tasks=True)
        ayon_api.get_folders("demo", None, None, None, None, None, None, None, True)
        options = {}
        ayon_api.get_folders("demo", **options)
    """
    assert lines(ARGUMENT, code, tmp_path) == {3: "certain", 4: "certain", 6: "possible"}


def test_bodies_given_as_parameters_and_as_models(tmp_path: Path) -> None:
    code = """
        from ayon_rest.models import FolderPostModel
        from ayon_sdk import ServerAPI
        server = ServerAPI("x")
        server.create_folder("demo", "sh010")
        server.create_folder("demo", "sh010", thumbnail_id="a")
        server.rest.folders.create_folder("demo", FolderPostModel(name="x", thumbnail_id="a"))
    """
    assert lines(SENT, code, tmp_path) == {5: "certain", 6: "certain"}


def test_what_is_only_added_reaches_no_line(tmp_path: Path) -> None:
    assert lines(ADDED, "import ayon_api\nayon_api.search_folders('demo')\n", tmp_path) == {}


# Files

CALL = "import ayon_api\nayon_api.search_folders('demo')\n"


def test_folders_are_searched_without_what_is_not_the_users(tmp_path: Path) -> None:
    for name in ("a.py", "sub/b.py", ".git/c.py", "__pycache__/d.py", "venv/e.py", "lib/site-packages/f.py", "g.txt"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(CALL, "utf-8")
    (tmp_path / "venv" / "pyvenv.cfg").write_text("")
    assert [Path(line.file).name for line in found(REMOVED, tmp_path)] == ["a.py", "b.py"]
    assert [Path(line.file).name for line in found(REMOVED, tmp_path / "venv" / "e.py")] == ["e.py"]


def test_a_file_named_twice_is_told_once(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(CALL, "utf-8")
    assert len(found(REMOVED, tmp_path, tmp_path / "a.py", tmp_path)) == 1


def test_files_are_named_as_the_user_named_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "tools").mkdir()
    (tmp_path / "tools" / "publish.py").write_text(CALL, "utf-8")
    monkeypatch.chdir(tmp_path)
    assert [line.file for line in found(REMOVED, Path("tools"))] == ["tools/publish.py"]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"import ayon_api\nprint 'search_folders'\n", "not Python of this version: .*line 2"),
        (b"# coding: latin-9000\nsearch_folders\n", "not text in a known encoding"),
        (b"search_folders = '\xff'\n", "not text in a known encoding"),
        (b"search_folders\0\n", "null bytes|not Python"),
        (b"search_folders" + b"(" * 5000 + b")" * 5000, "not Python|nested too deeply"),
    ],
)
def test_files_that_can_not_be_read_are_reported(data: bytes, reason: str, tmp_path: Path) -> None:
    (tmp_path / "bad.py").write_bytes(data)
    (tmp_path / "good.py").write_text(CALL, "utf-8")
    report = scan(touch(Report((), (), (REMOVED,))), [tmp_path])
    assert [Path(line.file).name for line in report.findings[0].lines] == ["good.py"]
    assert [Path(one.file).name for one in report.unread] == ["bad.py"]
    assert pytest.raises(ValueError, match=reason).matches(ValueError(report.unread[0].reason))


def test_marks_and_declared_encodings_are_understood(tmp_path: Path) -> None:
    (tmp_path / "bom.py").write_bytes(codecs.BOM_UTF8 + CALL.encode())
    (tmp_path / "latin.py").write_bytes(b"# -*- coding: latin-1 -*-\n# \xe9\n" + CALL.encode())
    assert [line.line for line in found(REMOVED, tmp_path)] == [2, 4]


def test_lines_and_columns_are_those_of_an_editor(tmp_path: Path) -> None:
    code = "import ayon_api\r\nnote = '\x0c\u2028 é'\r\n'é…'; ayon_api.search_folders('demo')\r\n"
    (tmp_path / "odd.py").write_bytes(code.encode())
    assert [(line.line, line.column, line.text) for line in found(REMOVED, tmp_path)] == [
        (3, len("'é…'; ayon_api.") + 1, "'é…'; ayon_api.search_folders('demo')")
    ]


def test_code_is_never_run(tmp_path: Path) -> None:
    mark = tmp_path / "ran"
    (tmp_path / "tool.py").write_text(f"{CALL}open({str(mark)!r}, 'w')\n", "utf-8")
    found(REMOVED, tmp_path)
    assert not mark.exists()


@pytest.mark.skipif(os.name == "nt", reason="symbolic links need rights there")
def test_links_in_circles_end(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(CALL, "utf-8")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert len(found(REMOVED, tmp_path)) == 1


def test_many_files_without_anything_of_interest_are_not_parsed(tmp_path: Path) -> None:
    """What has none of the words is not even parsed: broken files of others are no news."""
    (tmp_path / "other.py").write_text("print 'python 2'\n", "utf-8")
    assert scan(touch(Report((), (), (REMOVED,))), [tmp_path]).unread == ()
