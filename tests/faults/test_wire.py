"""What is on the wire: encodings, lengths, odd heads and addresses, proxies, and how many connections there are."""

from __future__ import annotations

import asyncio
import base64
import gzip
import sys
import threading
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from support import certificates
from support.connections import TOKEN
from support.misbehaving import Action, MisbehavingServer, Recorded, hang, raw, reply, reset, tunnel

from ayon_sdk import AsyncServerAPI, ConnectionLost, HTTPRequestError, ServerAPI, ServerUnreachable
from ayon_sdk._http import MAX_CONNECTIONS, target_of, with_host_and_length
from ayon_sdk.content_decoding import Decoder
from ayon_sdk.retry import RetryPolicy

TEXT = b'{"text": "' + b"0123456789" * 5000 + b'"}'


def bare(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


def chunked(pieces: list[bytes], *, encoding: str = "", end: bytes = b"0\r\n\r\n") -> Action:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n"
    if encoding:
        head += f"Content-Encoding: {encoding}\r\n".encode()
    return raw(head + b"\r\n" + b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + end)


ENCODED = {
    "gzip": ("gzip", gzip.compress(TEXT)),
    "x-gzip": ("X-GZip", gzip.compress(TEXT)),
    "deflate": ("deflate", zlib.compress(TEXT)),
    "bare deflate": ("deflate", bare(TEXT)),
    "several members": ("gzip", gzip.compress(TEXT[:70]) + gzip.compress(b"") + gzip.compress(TEXT[70:])),
    "padding": ("gzip", gzip.compress(TEXT) + bytes(20)),
    "something after it": ("gzip", gzip.compress(TEXT) + b"trailer"),
    "twice": ("deflate, gzip", gzip.compress(zlib.compress(TEXT))),
    "identity": ("identity", TEXT),
}


@pytest.mark.parametrize("size", [1, 7, 1_000_000])
@pytest.mark.parametrize("name", ENCODED)
def test_encodings_are_undone(wild: MisbehavingServer, server: ServerAPI, name: str, size: int) -> None:
    encoding, body = ENCODED[name]
    pieces = [body[start : start + size] for start in range(0, len(body), size)]
    wild.on("GET", "/api/x", chunked(pieces, encoding=encoding))
    assert server.get("x").content == TEXT
    assert wild.requests[-1].headers["accept-encoding"] == "gzip, deflate"


@pytest.mark.parametrize("name", ["gzip", "deflate", "bare deflate", "several members", "twice"])
def test_encoded_bodies_that_end_too_early(name: str) -> None:
    encoding, body = ENCODED[name]
    for end in (1, len(body) // 2, len(body) - 1):
        decoder = Decoder(encoding)
        decoder.decode(body[:end])
        with pytest.raises(zlib.error, match="too early"):
            decoder.rest()


@pytest.mark.parametrize("body", [gzip.compress(TEXT)[:-9], b"not compressed at all", b"\x1f"])
def test_encoded_bodies_that_are_damaged(wild: MisbehavingServer, server: ServerAPI, body: bytes) -> None:
    wild.on("GET", "/api/x", chunked([body], encoding="gzip"), chunked([gzip.compress(TEXT)], encoding="gzip"))
    assert server.get("x").content == TEXT, "a read is tried again"
    wild.on("GET", "/api/x", chunked([body], encoding="gzip"))
    with pytest.raises(ConnectionLost, match="the answer can't be decompressed"):
        server.get("x")


@pytest.mark.parametrize("status", [200, 204, 304])
def test_no_body_is_no_damaged_body(wild: MisbehavingServer, server: ServerAPI, status: int) -> None:
    wild.on("GET", "/api/x", raw(b"HTTP/1.1 %d X\r\nContent-Encoding: gzip\r\nContent-Length: 0\r\n\r\n" % status))
    assert server.get("x").content == b""


def test_the_answer_to_head_has_no_body(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("HEAD", "/api/x", reply(200, {"long": "x" * 1000}))
    response = server._request("HEAD", f"{wild.url}/api/x")
    assert response.content == b""
    assert int(response.headers["content-length"]) > 1000
    server.get("y")
    assert wild.connections == 1, "the connection is not waiting for a body"


def test_chunked_bodies(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/x", chunked([b"a", b"bc", b"d" * 100_000]))
    assert server.get("x").content == b"abc" + b"d" * 100_000
    wild.on("GET", "/api/x", chunked([b"a", b"bc"], end=b""))
    with pytest.raises(ConnectionLost):
        server.get("x")


def test_hints_before_the_answer(wild: MisbehavingServer, server: ServerAPI) -> None:
    hints = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"
    wild.on("POST", "/api/x", raw(hints + b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"))
    assert server.post("x", a=1).data == {}


def test_large_heads(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/x", reply(200, {}, headers={"X-Long": "x" * 60_000}))
    assert len(server.get("x").headers["x-long"]) == 60_000
    wild.on("GET", "/api/x", reply(200, {}, headers={"X-Long": "x" * 300_000}))
    with pytest.raises(ConnectionLost):
        server.get("x")


def test_headers_are_utf_8_or_latin_1(wild: MisbehavingServer, server: ServerAPI) -> None:
    head = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nX-One: Größe 日本\r\n".encode() + b"X-Two: Gr\xf6\xdfe\r\n\r\n"
    wild.on("GET", "/api/x", raw(head))
    headers = server.get("x").headers
    assert (headers["X-One"], headers["X-Two"]) == ("Größe 日本", "Größe")


def test_lengths_and_hosts_are_said_once(wild: MisbehavingServer, server: ServerAPI) -> None:
    server.get("x")
    server.raw_post("x")
    server.raw_put("x", data=b"abc", headers={"Host": "studio"})
    server.raw_put("x", data=iter([b"ab", b"c"]))
    get, post, put, pieces = wild.of("/api/x")
    host = f"127.0.0.1:{wild.port}"
    assert [request.headers["host"] for request in (get, post, put, pieces)] == [host, host, "studio", host]
    assert "content-length" not in get.headers
    assert post.headers["content-length"] == "0"
    assert (put.headers["content-length"], put.body) == ("3", b"abc")
    assert (pieces.headers["transfer-encoding"], pieces.body) == ("chunked", b"abc")


# Addresses


@pytest.mark.parametrize(
    ("url", "host", "port", "target", "header"),
    [
        ("http://host", b"host", None, b"/", b"host"),
        ("HTTP://Host:80/a?b#c", b"host", 80, b"/a?b", b"host:80"),
        ("http://[::1]:5000/x", b"::1", 5000, b"/x", b"[::1]:5000"),
        ("http://[fe80::1]/x", b"fe80::1", None, b"/x", b"[fe80::1]"),
        ("http://user:pass@host/x", b"host", None, b"/x", b"host"),
        ("http://Bücher.example/x", b"xn--bcher-kva.example", None, b"/x", b"xn--bcher-kva.example"),
        ("http://straße.example/", b"xn--strae-oqa.example", None, b"/", b"xn--strae-oqa.example"),
        ("http://host/a/../b%2F", b"host", None, b"/a/../b%2F", b"host"),
    ],
)
def test_addresses(url: str, host: bytes, port: int | None, target: bytes, header: bytes) -> None:
    parts = target_of(url)
    assert (parts.host, parts.port, parts.target) == (host, port, target)
    assert with_host_and_length("GET", parts, [], None) == [(b"host", header)]


@pytest.mark.parametrize("url", ["http://host:99999/x", "http://[::1/x", "ftp://host/x", "http://", "http://a..ü/x"])
def test_addresses_that_are_none(server: ServerAPI, url: str) -> None:
    with pytest.raises(ServerUnreachable, match="an address can't be used") as caught:
        server.get(url)
    assert caught.value.attempts == 1


def test_a_redirect_to_an_address_that_is_none(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/x", reply(302, headers={"Location": "http://[bad/x"}))
    with pytest.raises(HTTPRequestError, match="no http address"):
        server.get("x")


@pytest.mark.skipif(sys.platform == "win32", reason="the loopback of Windows may have no IPv6")
def test_ipv6(monkeypatch: pytest.MonkeyPatch) -> None:
    try:
        other = MisbehavingServer(host="::1")
    except OSError:
        pytest.skip("this machine has no IPv6")
    with other, ServerAPI(other.url, TOKEN) as server:
        assert server.get("x").ok
        assert other.requests[0].headers["host"] == f"[::1]:{other.port}"


# Proxies


@pytest.fixture
def proxy(monkeypatch: pytest.MonkeyPatch) -> Iterator[MisbehavingServer]:
    for name in ("no_proxy", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    with MisbehavingServer() as server:
        yield server


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not certificates.OPENSSL:
        pytest.skip("certificates are made by the openssl command")
    place = tmp_path_factory.mktemp("certificates")
    certificates.make(place, "studio")
    for name in ("server", "client"):
        certificates.make(place, name, authority="studio")
    return place


def credentials(request: Recorded) -> str:
    return base64.b64decode(request.headers["proxy-authorization"].partition(" ")[2]).decode()


def test_a_proxy_with_a_password(proxy: MisbehavingServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", proxy.url.replace("http://", "http://us%40er:pä%3Ass@"))
    with ServerAPI("http://ayon.invalid", TOKEN) as server:
        server.get("x")
    assert proxy.requests[0].path == "http://ayon.invalid/api/x"
    assert proxy.requests[0].headers["host"] == "ayon.invalid"
    assert credentials(proxy.requests[0]) == "us@er:pä:ss"


def test_tls_through_a_proxy(proxy: MisbehavingServer, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", proxy.url.replace("http://", "http://user:pass@"))
    with MisbehavingServer(certificates.serving(folder / "server.pem", folder / "studio.crt")) as secure:
        there = f"127.0.0.1:{secure.port}"
        proxy.on("CONNECT", there, tunnel("127.0.0.1", secure.port))
        cert = str(folder / "client.pem")
        with ServerAPI(secure.url, TOKEN, ssl_verify=str(folder / "studio.crt"), cert=cert) as server:
            assert server.get("x").ok
        assert [request.path for request in secure.requests] == ["/api/x"]
        assert dict(entry[0] for entry in secure.certificates[-1]["subject"]) == {"commonName": "client"}
    assert [(request.method, request.path) for request in proxy.requests] == [("CONNECT", there)]
    assert credentials(proxy.requests[0]) == "user:pass"
    assert TOKEN not in repr(proxy.requests)


def test_a_proxy_that_refuses(proxy: MisbehavingServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", proxy.url.replace("http://", "http://user:hunter2@"))
    proxy.on("CONNECT", "ayon.invalid:443", reply(407))
    server = ServerAPI("https://ayon.invalid", TOKEN, max_retries=1)
    with pytest.raises(ServerUnreachable, match="proxy: 407") as caught:
        server.get("x")
    assert "hunter2" not in str(caught.value)


def test_a_proxy_that_is_spoken_to_over_tls(
    proxy: MisbehavingServer, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with MisbehavingServer(certificates.serving(folder / "server.pem", folder / "studio.crt")) as secure:
        monkeypatch.setenv("http_proxy", secure.url)
        cert = str(folder / "client.pem")
        with ServerAPI("http://ayon.invalid", TOKEN, ssl_verify=str(folder / "studio.crt"), cert=cert) as server:
            assert server.get("x").ok
        assert secure.requests[0].path == "http://ayon.invalid/api/x"
        assert not secure.certificates[-1], "the proxy is not the server"


def test_proxies_for_waiting_code(proxy: MisbehavingServer, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", proxy.url)
    monkeypatch.setenv("https_proxy", proxy.url)

    async def main(url: str) -> None:
        async with AsyncServerAPI(url, TOKEN, ssl_verify=str(folder / "studio.crt")) as server:
            assert (await server.get("x")).ok

    asyncio.run(main("http://ayon.invalid"))
    assert proxy.requests[0].path == "http://ayon.invalid/api/x"
    with MisbehavingServer(certificates.serving(folder / "server.pem", folder / "studio.crt")) as secure:
        proxy.on("CONNECT", f"127.0.0.1:{secure.port}", tunnel("127.0.0.1", secure.port))
        asyncio.run(main(secure.url))
        assert secure.of("/api/x")


def test_the_settings_of_the_system_are_asked_where_there_are_some(
    proxy: MisbehavingServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("urllib.request.getproxies", lambda: {"http": proxy.url})
    monkeypatch.setattr("urllib.request.proxy_bypass", lambda host: host == "inside")
    monkeypatch.setattr("sys.platform", "darwin")
    with ServerAPI("http://ayon.invalid", TOKEN) as server:
        assert server.get("x").ok
    assert proxy.requests[0].path == "http://ayon.invalid/api/x"


# How many at once


def in_parallel(wild: MisbehavingServer, work: Callable[[AsyncServerAPI], object]) -> None:
    async def main() -> None:
        async with AsyncServerAPI(wild.url, TOKEN, timeout=10, max_retries=1) as server:
            server.retry_policy = RetryPolicy(first=0.01)
            await work(server)  # type: ignore[misc]

    asyncio.run(main())


def test_many_requests_at_once_wait_for_their_turn(wild: MisbehavingServer) -> None:
    lock, now, most = threading.Lock(), 0, 0

    def slow(connection: object, request: Recorded) -> bool:
        nonlocal now, most
        with lock:
            now += 1
            most = max(most, now)
        connection.wait(0.02)  # type: ignore[attr-defined]
        with lock:
            now -= 1
        return bool(reply(200, {})(connection, request))  # type: ignore[arg-type]

    wild.on("GET", "/api/x", slow)

    async def work(server: AsyncServerAPI) -> None:
        answers = await asyncio.gather(*(server.get("x") for _ in range(200)))
        assert all(answer.ok for answer in answers)

    in_parallel(wild, work)
    assert len(wild.of("/api/x")) == 200
    assert 2 < most <= MAX_CONNECTIONS


def test_places_are_given_back_whatever_happens(wild: MisbehavingServer) -> None:
    wild.on("GET", "/api/reset", reset())
    wild.on("GET", "/api/broken", chunked([b"a"], encoding="gzip"))
    wild.on("GET", "/api/hang", hang())
    wild.on("GET", "/api/away", reply(302, headers={"Location": "http://[bad/x"}))

    async def work(server: AsyncServerAPI) -> None:
        for path in ("reset", "broken", "away"):
            results = await asyncio.gather(
                *(server.get(path) for _ in range(MAX_CONNECTIONS + 5)), return_exceptions=True
            )
            assert all(isinstance(result, Exception) for result in results)
        # Some of these have a connection when they are cancelled, and some are still in line.
        tasks = [asyncio.ensure_future(server.get("hang")) for _ in range(MAX_CONNECTIONS + 20)]
        after = asyncio.ensure_future(server.get("x"))
        await asyncio.sleep(0.3)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        assert all(task.cancelled() for task in tasks)
        assert (await after).ok
        answers = await asyncio.gather(*(server.get("x") for _ in range(MAX_CONNECTIONS * 2)))
        assert all(answer.ok for answer in answers)

    in_parallel(wild, work)


def test_a_place_that_is_never_free_is_an_error(wild: MisbehavingServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ayon_sdk._sync.transport.LONGEST_QUEUE", 0.1)
    monkeypatch.setattr("ayon_sdk._async.transport.LONGEST_QUEUE", 0.1)
    wild.on("GET", "/api/hang", hang())

    async def work(server: AsyncServerAPI) -> None:
        tasks = [asyncio.ensure_future(server.get("hang")) for _ in range(MAX_CONNECTIONS)]
        await asyncio.sleep(0.05)
        with pytest.raises(ServerUnreachable, match=f"all {MAX_CONNECTIONS} connections are in use"):
            await server.get("x")
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    in_parallel(wild, work)
    assert not wild.of("/api/x")


def test_threads_wait_for_their_turn(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/x", reply(200, {}))
    failed: list[Exception] = []

    def work() -> None:
        try:
            for _ in range(3):
                assert server.get("x").ok
        except Exception as error:  # noqa: BLE001 - reported by the test
            failed.append(error)

    threads = [threading.Thread(target=work) for _ in range(MAX_CONNECTIONS * 2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert not failed
    assert len(wild.of("/api/x")) == MAX_CONNECTIONS * 6
