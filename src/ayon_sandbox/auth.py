"""Who calls: sessions, API keys, service users and whom they act for.

An API key or a session token is taken from ``x-api-key``, ``Authorization: Bearer``, ``Authorization: ApiKey``, the
query parameter ``token`` and the cookie ``accessToken``. As on a real server an API key passes as Bearer only for a
while after it was used the proper way: a client that decides by trying Bearer first is wrong about it ten minutes
later.
"""

from __future__ import annotations

import hashlib
import secrets
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ayon_sandbox.errors import Forbidden, Refusal, Unauthorized
from ayon_sandbox.storage import now

if TYPE_CHECKING:
    from ayon_sandbox.storage import Row, Store

API_KEY_SESSION_SECONDS = 600
SESSION_SECONDS = 24 * 3600
MAX_FAILED_LOGINS = 10
BAN_SECONDS = 600


class UnknownImpersonatedUser(Refusal):
    """``X-as-user`` names nobody: the real server answers with a plain-text 500."""

    status = 500


@dataclass
class User:
    """A user, as the one who calls.

    Attributes:
        row: The row of the users table.
        impersonated_by: The service that acts for this user.
    """

    row: Row
    impersonated_by: User | None = None
    _permissions: dict[str, Any] = field(default_factory=dict)  # pyright: ignore[reportUnknownVariableType]

    @property
    def name(self) -> str:
        """Login name."""
        return self.row["name"]

    @property
    def data(self) -> dict[str, Any]:
        """The ``data`` of the user."""
        return self.row["data"]

    @property
    def is_service(self) -> bool:
        """Whether this is a service user."""
        return bool(self.data.get("isService"))

    @property
    def is_admin(self) -> bool:
        """Whether this user may do everything."""
        return bool(self.data.get("isAdmin")) or self.is_service

    @property
    def is_manager(self) -> bool:
        """Whether this user manages the studio (or may do everything)."""
        return self.is_admin or bool(self.data.get("isManager"))

    def require_manager(self, detail: str = "Forbidden") -> None:
        """Refuse everybody but managers.

        Raises:
            Forbidden: The user is no manager.
        """
        if not self.is_manager:
            raise Forbidden(detail)

    def require_admin(self, detail: str = "Forbidden") -> None:
        """Refuse everybody but administrators.

        Raises:
            Forbidden: The user is no administrator.
        """
        if not self.is_admin:
            raise Forbidden(detail)


def hash_secret(secret: str, salt: str | None = None) -> str:
    """Return ``digest:salt`` of a password."""
    salt = secrets.token_hex(32) if salt is None else salt
    return f"{hashlib.sha256((salt + secret).encode()).hexdigest()}:{salt}"


def hash_key(key: str) -> str:
    """Return the stored form of an API key."""
    return hashlib.sha256(key.encode()).hexdigest()


def check_secret(secret: str, stored: str | None) -> bool:
    """Tell whether a password fits its stored form."""
    if not stored or ":" not in stored:
        return False
    return secrets.compare_digest(hash_secret(secret, stored.split(":", 1)[1]), stored)


@dataclass(frozen=True)
class Credential:
    """What a request brought to identify itself.

    Attributes:
        value: Key or token.
        scheme: ``key`` for ``x-api-key`` and ``ApiKey``; ``bearer`` for everything that means a session.
    """

    value: str
    scheme: str


def credential(headers: Mapping[str, str], query: Mapping[str, str], cookies: Mapping[str, str]) -> Credential | None:
    """Find the credential of a request, None when there is none."""
    if headers.get("x-api-key"):
        return Credential(headers["x-api-key"], "key")
    kind, _, value = headers.get("authorization", "").partition(" ")
    value = value.strip()
    if value and kind.lower() == "bearer":
        return Credential(value, "bearer")
    if value and kind.lower() == "apikey":
        return Credential(value, "key")
    for token in (query.get("token"), cookies.get("accessToken")):
        if token:
            return Credential(token, "bearer")
    return None


class Authenticator:
    """Sessions and keys of one sandbox.

    Args:
        store: Where users and sessions are kept.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        # API key -> when it was last used the proper way.
        self._key_sessions: dict[str, float] = {}
        self._logged_out: set[str] = set()
        self._failed_logins: dict[str, list[float]] = {}

    def user_by_name(self, name: str) -> User | None:
        """Return a user, or None."""
        row = self._store.get("users", name=name)
        return None if row is None else User(row)

    def authenticate(self, found: Credential | None, as_user: str | None = None) -> User:
        """Return who calls.

        Args:
            found: The credential of the request.
            as_user: The ``x-as-user`` header.

        Raises:
            Unauthorized: There is no credential or it is refused.
            UnknownImpersonatedUser: A service acts for a user that does not exist.
        """
        if found is None:
            raise Unauthorized("Access token is missing")
        user = self._by_session(found.value) or self._by_key(found)
        if as_user and user.is_service:
            other = self.user_by_name(as_user)
            if other is None:
                raise UnknownImpersonatedUser("Internal Server Error")
            other.impersonated_by = user
            return other
        return user

    def _by_session(self, token: str) -> User | None:
        session = self._store.get("sessions", token=token)
        if session is None:
            return None
        if time.time() - session["last_used"] > SESSION_SECONDS:
            self._store.delete("sessions", token=token)
            raise Unauthorized("Session expired")
        user = self.user_by_name(session["user"])
        if user is None or not user.row["active"]:
            raise Unauthorized("Invalid session")
        # Writing on every request would make every read a write.
        if time.time() - session["last_used"] > 60:
            self._store.update("sessions", {"token": token}, {"last_used": time.time()})
        return user

    def _by_key(self, found: Credential) -> User:
        key = found.value
        if found.scheme == "bearer" and time.time() - self._key_sessions.get(key, 0.0) > API_KEY_SESSION_SECONDS:
            raise Unauthorized("User logged out" if key in self._logged_out else "Invalid session")
        digest = hash_key(key)
        row = self._store.one("SELECT * FROM users WHERE json_extract(data, '$.apiKey') = ?", (digest,))
        if row is None:
            row = self._user_of_extra_key(digest)
        if row is None:
            raise Unauthorized("Invalid API key")
        if not row["active"]:
            raise Unauthorized("User is not active")
        if found.scheme == "key":
            self._key_sessions[key] = time.time()
            self._logged_out.discard(key)
        return User(row)

    def _user_of_extra_key(self, digest: str) -> Row | None:
        sql = (
            "SELECT u.*, json_extract(k.value, '$.expires') AS expires FROM users u, json_each(u.data, '$.apiKeys') k"
            " WHERE json_extract(k.value, '$.key') = ?"
        )
        row = self._store.one(sql, (digest,))
        if row is None:
            return None
        expires = row.pop("expires")
        return None if expires is not None and expires < time.time() else row

    def login(
        self, name: str, password: str, ip: str, client_info: Mapping[str, Any] | None = None
    ) -> tuple[str, User]:
        """Check a password and open a session.

        Args:
            name: Login name or e-mail.
            password: Password.
            ip: Address of the client; too many failures from one address ban it for a while.
            client_info: What is known of the client.

        Returns:
            The token and the user.

        Raises:
            Forbidden: Wrong name or password, or the address is banned.
            Unauthorized: The user is not active.
        """
        recent = [at for at in self._failed_logins.get(ip, ()) if time.time() - at < BAN_SECONDS]
        if len(recent) > MAX_FAILED_LOGINS:
            raise Forbidden("Too many failed login attempts")
        row = self._store.get("users", name=name)
        if row is None and "@" in name:
            row = self._store.one("SELECT * FROM users WHERE json_extract(attrib, '$.email') = ?", (name,))
        if row is None or not check_secret(password, row["data"].get("password")):
            self._failed_logins[ip] = [*recent, time.time()]
            raise Forbidden("Invalid login/password combination")
        if not row["active"]:
            raise Unauthorized("User is not active")
        self._failed_logins.pop(ip, None)
        user = User(row)
        return self.open_session(user, ip, client_info), user

    def open_session(
        self, user: User, ip: str, client_info: Mapping[str, Any] | None = None, *, service: bool = False
    ) -> str:
        """Open a session and return its token: 64 lowercase hexadecimal digits."""
        token = secrets.token_hex(32)
        moment = now()
        self._store.insert(
            "sessions",
            {
                "token": token,
                "user": user.name,
                "ip": ip,
                "service": service,
                "last_used": time.time(),
                "client_info": dict(client_info or {}),
                "created_at": moment,
                "updated_at": moment,
            },
        )
        return token

    def logout(self, found: Credential | None) -> None:
        """End a session; an API key stays valid, only its time as a Bearer token is over."""
        if found is None:
            return
        self._key_sessions.pop(found.value, None)
        self._logged_out.add(found.value)
        self._store.delete("sessions", token=found.value)

    def end_sessions(self, name: str) -> None:
        """End all sessions of a user."""
        self._store.delete("sessions", user=name)
