"""One function for each parser: takes bytes that somebody made up, and asserts what must be true for any of them."""

from __future__ import annotations

import json
import pickle
import zlib
from collections.abc import Callable
from typing import Any

from ayon_sdk import AyonError, GraphQlResponse
from ayon_sdk._graphql.results import Reader
from ayon_sdk._graphql.selection import Selection
from ayon_sdk._http import TransportFailure, target_of
from ayon_sdk.answer_shapes import AsQueried
from ayon_sdk.content_decoding import Decoder
from ayon_sdk.content_ranges import part_of
from ayon_sdk.errors import GraphQlQueryFailed
from ayon_sdk.file_names import header_file_name
from ayon_sdk.jsonio import dumps, loads
from ayon_sdk.redaction import redact, redact_url
from ayon_sdk.responses import Headers, RestApiResponse, ServerResponse, error_of, refuse_other_kind
from ayon_sdk.retry import RetryPolicy, parse_retry_after
from ayon_sdk.urls import encode_entrypoint, normalise_base_url, origin_of, redirected, resolve
from ayon_sdk.versions import parse_version

SECRET = "s3cr3t" * 6


def texts(data: bytes, count: int) -> list[str]:
    """So many texts out of bytes."""
    pieces = data.split(b"\0", count - 1)
    return [piece.decode("latin-1") for piece in pieces] + [""] * (count - len(pieces))


def be_short(error: Exception) -> None:
    """Messages quote only so much of what others say."""
    assert len(str(error)) < 20_000


def json_values(data: bytes) -> None:
    try:
        value = loads(data)
    except ValueError:
        return
    try:
        again = loads(dumps(value))
    except ValueError:  # not finite, or a surrogate that no UTF-8 holds
        return
    assert json.dumps(again, sort_keys=True) == json.dumps(value, sort_keys=True)


def responses(data: bytes) -> None:
    kind, head, body = [*data.split(b"\0", 2), b"", b""][:3]
    headers = Headers([("Content-Type", kind.decode("latin-1")), (head.decode("latin-1"), "x")])
    for status in (200, 400, 401, 500, 999):
        response = ServerResponse(status, headers, body, method="GET", url="http://host/x")
        assert isinstance(response.text, str)
        assert isinstance(response.detail, str)
        assert response.reason
        for error in response.validation_errors:
            assert "msg" in error
        for read in (response.json, lambda r=response: RestApiResponse(r).data):
            try:
                read()
            except AyonError as error:
                be_short(error)
        for expected in ("model", "list"):
            try:
                refuse_other_kind(expected, response)
            except AyonError as error:
                be_short(error)
        error = error_of(response)
        assert len(str(error)) < 50_000
        assert str(pickle.loads(pickle.dumps(error))) == str(error)


def ranges(data: bytes) -> None:
    span, etag, length, coding = texts(data, 4)
    headers = Headers([
        ("Content-Range", span), ("ETag", etag), ("Content-Length", length), ("Content-Encoding", coding)
    ])  # fmt: skip
    for status in (200, 206):
        part = part_of(status, headers)
        if part is not None:
            assert part.start >= 0
            assert part.end is None or part.end >= part.start
            assert part.validator.size is None or part.end is None or part.validator.size >= part.end
            assert not part.validator.contradicts(part.validator)


def encodings(data: bytes) -> None:
    name, _, body = data.partition(b"\0")
    outcomes = []
    for size in (1, 7, len(body) + 1):
        decoder = Decoder(name.decode("latin-1"))
        try:
            pieces = [decoder.decode(body[at : at + size]) for at in range(0, len(body), size)]
            outcomes.append(b"".join(pieces) + decoder.rest())
        except zlib.error:
            outcomes.append(None)
    assert len(set(outcomes)) == 1, "it does not matter in which pieces the body comes"


def graphql(data: bytes) -> None:
    try:
        answer = loads(data)
    except ValueError:
        return
    if isinstance(answer, dict):
        response = GraphQlResponse(answer)
        assert isinstance(repr(response), str)
        assert len(response) in (0, 1)
        if response.errors:
            failed = GraphQlQueryFailed(response.errors, "query", None)
            assert str(pickle.loads(pickle.dumps(failed))) == str(failed)
    selection = Selection("FolderNode")
    selection.fields.update(dict.fromkeys(("id", "name", "allAttrib", "data")))
    selection.json.add("data")
    try:
        with AsQueried("folders"):
            Reader(selection).read(answer, [])
    except AyonError:
        pass


def retry_after(data: bytes) -> None:
    value, date = texts(data, 2)
    for given in (None, date):
        seconds = parse_retry_after(value, given)
        assert seconds is None or seconds >= 0
        delay = RetryPolicy().delay(1, value, date=given)
        assert delay is None or 0 <= delay <= 61


def versions(data: bytes) -> None:
    try:
        version = parse_version(data.decode("latin-1"))
    except ValueError:
        return
    assert all(number >= 0 for number in version[:3])


def addresses(data: bytes) -> None:
    base, other = texts(data, 2)
    for text in (base, other):
        assert redact_url(redact_url(text)) == redact_url(text)
        try:
            url = normalise_base_url(text)
        except ValueError:
            continue
        home = origin_of(url)
        target = resolve(url, other)
        for address in (target, f"{url}/api/{encode_entrypoint(other)}"):
            try:
                where = target_of(address)
            except TransportFailure:
                continue
            assert all(32 < byte < 127 for byte in where.target), "nothing that ends a line"
        assert origin_of(f"{url}/x") == home
    try:
        location = redirected("http://host/api/x", other)
        origin = origin_of(location)
    except ValueError:
        return
    try:
        where = target_of(location)
    except TransportFailure:
        return
    assert where.host.decode("ascii").rstrip(".").lower() == origin.host or not origin.host.isascii()


def file_names(data: bytes) -> None:
    try:
        value = header_file_name(data.decode("utf-8", "surrogateescape"))
    except ValueError:
        return
    assert value.strip()
    assert not set(map(chr, range(32))) & set(value)
    value.encode("latin-1")


def logs(data: bytes) -> None:
    before, after = texts(data, 2)
    shown = redact(f"{before} [(b'x-api-key', b'{SECRET}'), ('Authorization', 'Bearer {SECRET}')] {after}")
    assert SECRET not in shown or "'" in before or '"' in before, shown
    assert SECRET not in redact_url(f"http://host/x?token={SECRET}&{after}")


TARGETS: dict[str, Callable[[bytes], Any]] = {
    function.__name__: function
    for function in (
        addresses, encodings, file_names, graphql, json_values, logs, ranges, responses, retry_after, versions
    )
}  # fmt: skip

SEEDS: dict[str, list[bytes]] = {
    "addresses": [
        b"http://host:5000\0/api/x?token=1",
        b"https://\xc3\xa9.example\0//evil/\r\n",
        b"http://[::1]:99\0?",
        b"http://a:p@ss@host\0",
    ],
    "encodings": [b"gzip\0\x1f\x8b", b"deflate\0\x78\x9c", b"gzip, deflate\0x", b"br\0x"],
    "file_names": [b"a.png", "ž\ud83c".encode("utf-8", "surrogatepass"), b"../../etc/passwd", b"a\r\nb"],
    "graphql": [
        b'{"data": {"project": null}, "errors": [{"message": 1, "path": 5, "locations": [7]}]}',
        b'{"id": 1, "allAttrib": "{", "data": "[]"}',
    ],
    "json_values": [b"[NaN, 1e999, 18446744073709551616]", rb'"\ud800"', b"[" * 5000, b'{"a": {"a": 1}}'],
    "logs": [b"'\0'", b'"\0\\'],
    "ranges": [b"bytes 0-5/6\0W/x\0" + b"6\0", b"bytes 5-0/*\0\0\0gzip", b"bytes 0-1/" + b"9" * 5000 + b"\0\0\0"],
    "responses": [
        b'application/json\0x\0{"detail": {"a": 1}, "errors": [{"msg": 1, "loc": 5}]}',
        b"text/html; charset=idna\0x\0\xff<html>",
        b"text/plain; charset=undefined\0x\0a",
        b"x; charset=hex\0Set-Cookie\0\xff",
    ],
    "retry_after": [b"120\0", b"nan\0", b"1e400\0", b"Thu, 99 Foo 2026\0x", b"Fri, 31 Dec 9999 23:59:59 -2359\0x"],
    "versions": [b"1.16.0-rc.1+DEVELOP", b"v01.2.3", b"9" * 5000 + b".0.0"],
}
"""Where to begin: what is nearly right, and what was wrong once."""
