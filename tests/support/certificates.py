"""Certificates for tests, made anew for each run by the openssl command."""

from __future__ import annotations

import shutil
import ssl
import subprocess
from pathlib import Path

OPENSSL = shutil.which("openssl")


def make(folder: Path, name: str, *, authority: str = "", hosts: str = "IP:127.0.0.1,DNS:localhost") -> Path:
    """Make a certificate and its key in one PEM file.

    Args:
        folder: Where to put it.
        name: Name of the file and of the owner.
        authority: Name of the one that signs it, made here before; empty for one that signs itself.
        hosts: What the certificate is good for.
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
    both = folder / f"{name}.pem"
    both.write_text(certificate.read_text() + key.read_text())
    return both


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
