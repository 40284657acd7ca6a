"""What generated methods put on the wire, and what they make of answers."""

from __future__ import annotations

import asyncio
import inspect
import re
from typing import Any

import ayon_schemas
import pytest
from ayon_codegen.document import iter_operations
from ayon_rest import AsyncRest, Rest, models
from ayon_rest.binding import prepare
from ayon_rest.core import UNSET, Operation, encode_path

ID = "0123456789abcdef0123456789abcdef"


class Answer:
    def __init__(self, data: Any = None, content: bytes | None = None, status: int = 200) -> None:
        self.status = status
        self.headers = {"x-test": "1"}
        self.content = b"" if data is None and content is None else (content or b"json")
        self._data = data

    def json(self) -> Any:
        return self._data


class Recorder:
    """A sender that keeps calls and gives one answer."""

    def __init__(self, answer: Answer | None = None) -> None:
        self.calls: list[Any] = []
        self.answer = answer or Answer()

    def send(self, call: Any) -> Answer:
        self.calls.append(call)
        return self.answer


class AsyncRecorder(Recorder):
    async def send(self, call: Any) -> Answer:  # pyright: ignore[reportIncompatibleMethodOverride]
        return super().send(call)


def every_method(rest: Any) -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []
    for tag in sorted(name for name in dir(type(rest)) if not name.startswith("_")):
        for api in (getattr(rest, tag), getattr(rest, tag).raw):
            for name, method in inspect.getmembers(api, inspect.ismethod):
                if not name.startswith("_"):
                    found.append((f"{tag}.{name}", method))
    return found


def arguments_of(method: Any) -> tuple[list[Any], dict[str, Any]]:
    """Arguments for every parameter of a method."""
    positional: list[Any] = []
    named: dict[str, Any] = {}
    for parameter in inspect.signature(method).parameters.values():
        value: Any = {"body": {}, "content": b"data", "content_type": "image/png"}.get(parameter.name, "ü /?")
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY:
            named[parameter.name] = value if parameter.name == "content_type" else [value]
        else:
            positional.append(value)
    return positional, named


def test_every_operation_can_be_called_in_four_ways() -> None:
    sender, waiting = Recorder(), AsyncRecorder()
    for _, method in every_method(Rest(sender)):
        positional, named = arguments_of(method)
        method(*positional, **named)

    async def run() -> None:
        for _, method in every_method(AsyncRest(waiting)):
            positional, named = arguments_of(method)
            await method(*positional, **named)

    asyncio.run(run())
    declared = {
        (place.method.upper(), place.path) for place in iter_operations(ayon_schemas.openapi(ayon_schemas.newest()))
    }
    for calls in (sender.calls, waiting.calls):
        assert len(calls) == 2 * len(declared)
        assert {(call.operation.method, call.operation.path) for call in calls} == declared
    assert sender.calls == waiting.calls
    for call in sender.calls:
        assert re.fullmatch(r"/[\w/%.-]*", call.path), call.path
        assert call.json is UNSET or call.content is None


def test_every_method_has_a_docstring_with_its_route() -> None:
    for name, method in every_method(Rest(Recorder())):
        doc = inspect.getdoc(method)
        assert doc is not None
        lines = doc.splitlines()
        assert re.match(r"[A-Z0-9].*[.!?…:]$", lines[0]), f"{name}: {lines[0]!r}"
        assert re.fullmatch(r"(GET|HEAD|PUT|POST|PATCH|DELETE) /\S*; since server 1\.\d+\.0.*", lines[-1]), name
        for parameter in inspect.signature(method).parameters:
            assert f"    {parameter}: " in doc, f"{name}: {parameter}"


def test_a_model_or_its_dict_as_body() -> None:
    sender = Recorder(Answer({"id": ID}))
    folders = Rest(sender).folders
    answer = folders.create_folder("demo", models.FolderPostModel(name="sh010"))
    assert isinstance(answer, models.EntityIdResponse)
    assert answer.id == ID
    folders.create_folder("demo", {"name": "sh010"})
    assert [call.json for call in sender.calls] == [{"name": "sh010"}] * 2


def test_query_parameters() -> None:
    sender = Recorder(Answer({}))
    Rest(sender).folders.delete_folder("demo", ID, force=True)
    Rest(sender).folders.delete_folder("demo", ID)
    assert [call.query for call in sender.calls] == [(("force", "true"),), ()]


def test_headers_of_the_connection_are_no_parameters() -> None:
    for name, method in every_method(Rest(Recorder())):
        parameters = set(inspect.signature(method).parameters)
        assert not parameters & {"x_sender", "x_sender_type", "authorization", "x_api_key", "x_as_user"}, name


def test_a_raw_upload() -> None:
    sender = Recorder(Answer({"id": ID}))
    Rest(sender).thumbnails.create_folder_thumbnail("demo", ID, b"\x89PNG", content_type="image/png")
    call = sender.calls[0]
    assert call.content == b"\x89PNG"
    assert call.headers == (("content-type", "image/png"),)
    assert call.json is UNSET


def test_a_download_is_bytes() -> None:
    sender = Recorder(Answer(content=b"\x00\xff"))
    assert Rest(sender).thumbnails.get_folder_thumbnail("demo", ID) == b"\x00\xff"
    assert Rest(sender).thumbnails.raw.get_folder_thumbnail("demo", ID).data == b"\x00\xff"


def test_raw_tells_status_and_headers() -> None:
    answer = Rest(Recorder(Answer({"name": None}, status=203))).folders.raw.get_folder("demo", ID)
    assert (answer.status, answer.headers, answer.data) == (203, {"x-test": "1"}, {"name": None})
    assert "name" not in repr(answer)


def test_an_answer_without_content_is_none() -> None:
    assert Rest(Recorder(Answer(status=204))).folders.get_folder("demo", ID) is None


def test_a_call_shows_neither_body_nor_query() -> None:
    sender = Recorder(Answer({}))
    Rest(sender).authentication.login({"name": "ada", "password": "hunter2"})
    assert sender.calls[0].json == {"name": "ada", "password": "hunter2"}
    assert repr(sender.calls[0]) == "<Call POST /api/auth/login>"


def test_errors_of_the_sender_pass_through() -> None:
    class Refused(Exception):
        pass

    class Refusing:
        def send(self, call: Any) -> Answer:
            raise Refused

    with pytest.raises(Refused):
        Rest(Refusing()).folders.get_folder("demo", ID)


@pytest.mark.parametrize("value", ["", ".", "..", None, UNSET])
def test_path_parameters_stay_one_segment(value: Any) -> None:
    sender = Recorder()
    with pytest.raises(ValueError, match="'folder_id'"):
        Rest(sender).folders.get_folder("demo", value)
    Rest(sender).folders.get_folder("demo", "../users?x#ä")
    assert [call.path for call in sender.calls] == ["/api/projects/demo/folders/..%2Fusers%3Fx%23%C3%A4"]


def test_paths_of_several_segments() -> None:
    assert encode_path("/a/{x:path}/b/{y}", ("c d/e", "f/g")) == "/a/c%20d/e/b/f%2Fg"
    with pytest.raises(ValueError, match="'x'"):
        encode_path("/a/{x:path}", ("c//d",))


def test_headers_hold_no_line_breaks() -> None:
    operation = Operation("x", "GET", "/x", True)
    with pytest.raises(ValueError, match="line break"):
        prepare(operation, headers=(("x-a", "b\r\nx-api-key: c"),))


def test_only_reads_and_replacements_are_repeatable() -> None:
    sender = Recorder()
    for _, method in every_method(Rest(sender)):
        positional, named = arguments_of(method)
        method(*positional, **named)
    repeatable = {call.operation.id for call in sender.calls if call.operation.repeatable}
    assert {"get_folder", "delete_folder", "query", "search_folders"} <= repeatable
    assert not {"create_folder", "update_folder", "enroll", "upload_reviewable"} & repeatable
