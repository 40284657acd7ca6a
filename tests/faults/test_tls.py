"""Whom we trust, and who gets to see our certificate."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from support import certificates
from support.connections import TOKEN
from support.misbehaving import MisbehavingServer, reply

from ayon_sdk import AsyncServerAPI, ServerAPI, ServerUnreachable

pytestmark = pytest.mark.skipif(not certificates.OPENSSL, reason="certificates are made by the openssl command")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("certificates")
    certificates.make(place, "studio")
    for name in ("server", "client"):
        certificates.make(place, name, authority="studio")
    return place


@pytest.fixture
def secure(folder: Path) -> Iterator[MisbehavingServer]:
    with MisbehavingServer(certificates.serving(folder / "server.pem", folder / "studio.crt")) as server:
        yield server


@pytest.fixture
def stranger(folder: Path) -> Iterator[MisbehavingServer]:
    with MisbehavingServer(certificates.serving(folder / "server.pem", folder / "studio.crt")) as server:
        yield server


def test_a_certificate_that_nobody_vouches_for(connect: Callable[..., ServerAPI], secure: MisbehavingServer) -> None:
    with pytest.raises(ServerUnreachable, match=r"certificate of the server is not trusted.*AYON_CA_FILE") as caught:
        connect(url=secure.url).get("x")
    assert caught.value.attempts == 1, "trying again can't help"
    assert secure.requests == []


def test_the_certificates_of_the_studio(
    connect: Callable[..., ServerAPI], secure: MisbehavingServer, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert connect(url=secure.url, ssl_verify=str(folder / "studio.crt")).get("x").ok
    monkeypatch.setenv("AYON_CA_FILE", str(folder / "studio.crt"))
    assert connect(url=secure.url).get("x").ok
    monkeypatch.delenv("AYON_CA_FILE")
    monkeypatch.setenv("SSL_CERT_FILE", str(folder / "studio.crt"))
    assert connect(url=secure.url).get("x").ok


@pytest.mark.parametrize(
    ("made", "words"),
    [
        ({"expired": True, "authority": "studio"}, "certificate has expired"),
        ({}, "self.signed certificate"),
        ({"hosts": "DNS:elsewhere.example", "authority": "studio"}, "127.0.0.1"),
    ],
    ids=["expired", "self-signed", "of another host"],
)
def test_certificates_that_are_not_good(
    connect: Callable[..., ServerAPI], folder: Path, tmp_path: Path, made: dict[str, Any], words: str
) -> None:
    """Nothing is sent; it is said what is wrong; only who says that he trusts everybody gets through."""
    for end in ("crt", "key"):
        (tmp_path / f"studio.{end}").write_bytes((folder / f"studio.{end}").read_bytes())
    bad = certificates.make(tmp_path, "bad", **made)
    with MisbehavingServer(certificates.serving(bad)) as server:
        for trust in (True, str(folder / "studio.crt")):
            with pytest.raises(ServerUnreachable, match="certificate of the server is not trusted") as caught:
                connect(url=server.url, ssl_verify=trust).get("x")
            assert caught.value.attempts == 1
        assert re.search(words, str(caught.value))
        assert server.requests == []

        async def script() -> None:
            async with AsyncServerAPI(server.url, TOKEN) as waiting:
                with pytest.raises(ServerUnreachable, match="is not trusted"):
                    await waiting.get("x")

        asyncio.run(script())
        assert server.requests == []
        assert connect(url=server.url, ssl_verify=False).get("x").ok


def test_trust_can_be_changed(connect: Callable[..., ServerAPI], secure: MisbehavingServer) -> None:
    server = connect(url=secure.url)
    with pytest.raises(ServerUnreachable):
        server.get("x")
    server.set_ssl_verify(False)
    assert server.get("x").ok
    server.ssl_verify = True
    with pytest.raises(ServerUnreachable):
        server.get("x")


def test_our_certificate_is_shown_to_the_server_only(
    connect: Callable[..., ServerAPI], secure: MisbehavingServer, stranger: MisbehavingServer, folder: Path
) -> None:
    secure.on("GET", "/api/x", reply(302, headers={"Location": f"{stranger.url}/payload"}))
    server = connect(url=secure.url, ssl_verify=str(folder / "studio.crt"), cert=str(folder / "client.pem"))
    assert server.get("x").ok
    assert dict(entry[0] for entry in secure.certificates[-1]["subject"]) == {"commonName": "client"}
    assert stranger.of("/payload")
    assert not stranger.certificates[-1]


def test_files_that_are_none(connect: Callable[..., ServerAPI], secure: MisbehavingServer, tmp_path: Path) -> None:
    (tmp_path / "empty").write_text("nothing")
    with pytest.raises(ValueError, match="CA certificates can't be read from"):
        connect(url=secure.url, ssl_verify=str(tmp_path / "missing")).get("x")
    with pytest.raises(ValueError, match="client certificate can't be read from"):
        connect(url=secure.url, ssl_verify=False, cert=str(tmp_path / "empty")).get("x")


def test_from_plain_to_tls_is_another_server(
    connect: Callable[..., ServerAPI], wild: MisbehavingServer, secure: MisbehavingServer, folder: Path
) -> None:
    wild.on("GET", "/api/x", reply(301, headers={"Location": f"{secure.url}/api/x"}))
    server = connect(url=wild.url, ssl_verify=str(folder / "studio.crt"))
    assert server.get("x").ok
    assert TOKEN not in repr(secure.requests)
