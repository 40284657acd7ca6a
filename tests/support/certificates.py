"""Certificates for tests, made anew for each run by the openssl command."""

from __future__ import annotations

import shutil
import ssl
import subprocess
from pathlib import Path

OPENSSL = shutil.which("openssl")


def make(
    folder: Path, name: str, *, authority: str = "", hosts: str = "IP:127.0.0.1,DNS:localhost", expired: bool = False
) -> Path:
    """Make a certificate and its key in one PEM file.

    Args:
        folder: Where to put it.
        name: Name of the file and of the owner.
        authority: Name of the one that signs it, made here before; empty for one that signs itself.
        hosts: What the certificate is good for.
        expired: Whether it is not good any more.
    """
    key, request, certificate, config = (folder / f"{name}.{end}" for end in ("key", "csr", "crt", "cnf"))
    lines = [f"subjectAltName={hosts}"] if authority else ["basicConstraints=critical,CA:TRUE", "keyUsage=keyCertSign"]
    config.write_text("\n".join(lines) + "\n")
    _run("req", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", request, "-subj", f"/CN={name}")
    signer = (
        ["-CA", folder / f"{authority}.crt", "-CAkey", folder / f"{authority}.key", "-CAcreateserial"]
        if authority
        else ["-signkey", key]
    )
    _run("x509", "-req", "-in", request, "-days", "2", "-extfile", config, "-out", certificate, *signer)
    if expired:
        _age(folder, name, authority)
    both = folder / f"{name}.pem"
    both.write_text(certificate.read_text() + key.read_text())
    return both


def _age(folder: Path, name: str, authority: str) -> None:
    """Make the same certificate once more, for a day of the past; only the command for authorities can do that."""
    settings = folder / "authority.cnf"
    settings.write_text(
        "[ca]\ndefault_ca=studio\n[studio]\n"
        f"database={folder}/index.txt\nnew_certs_dir={folder}\nserial={folder}/serial\ndefault_md=sha256\n"
        "policy=any\n[any]\ncommonName=supplied\n"
    )
    (folder / "index.txt").write_text("")
    (folder / "serial").write_text("01\n")
    _run(
        "ca", "-batch", "-config", settings, "-in", folder / f"{name}.csr", "-out", folder / f"{name}.crt", "-notext",
        "-cert", folder / f"{authority}.crt", "-keyfile", folder / f"{authority}.key", "-extfile",
        folder / f"{name}.cnf", "-startdate", "20200101000000Z", "-enddate", "20200102000000Z",
    )  # fmt: skip


def serving(certificate: Path, clients: Path | None = None) -> ssl.SSLContext:
    """A context for a server; `clients` is the certificate that those of its clients must be signed with."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    if clients is not None:
        context.verify_mode = ssl.CERT_OPTIONAL
        context.load_verify_locations(clients)
    return context


def _run(*arguments: object) -> None:
    subprocess.run([OPENSSL or "openssl", *map(str, arguments)], check=True, capture_output=True, timeout=60)
