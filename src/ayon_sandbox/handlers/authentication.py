"""Logging in and out, sessions."""

from __future__ import annotations

import datetime
from typing import Any

from ayon_sandbox.auth import Credential, credential
from ayon_sandbox.entities.payload import mapping
from ayon_sandbox.entities.users import full_user_body
from ayon_sandbox.errors import BadRequest, Forbidden, NotFound
from ayon_sandbox.registry import Request, handles
from ayon_sandbox.storage import Row


def client_info(request: Request) -> dict[str, Any]:
    """Return what is known of the client of a request."""
    return {
        "ip": request.client_ip,
        "languages": ["English"],
        "location": None,
        "agent": {"platform": None, "client": request.headers.get("user-agent"), "device": None},
        "siteId": request.site_id,
    }


@handles("login", user=False, transaction=False)
def login(request: Request) -> object:
    """Check a password and open a session."""
    body = request.body
    with request.store.transaction():
        token, user = request.application.auth.login(
            body["name"], body["password"], request.client_ip, client_info(request)
        )
    return {
        "detail": f"Logged in as {user.name}",
        "error": None,
        "token": token,
        "user": full_user_body(user.row),
        "redirectUrl": None,
    }


@handles("logout", user=False)
def logout(request: Request) -> object:
    """End the session of the caller."""
    found = Credential(request.token, "bearer") if request.token else credential(request.headers, {}, {})
    request.application.auth.logout(found)
    return {"detail": "Logged out"}


@handles("token_auth_callback", user=False)
def token_auth_callback(request: Request) -> object:
    """Log in with a link: the sandbox sends none."""
    if not request.raw_query.get("q"):
        raise BadRequest("Missing 'q' query parameter with token")
    raise BadRequest("Unable to decrypt token")


def _session_body(request: Request, session: Row) -> dict[str, Any]:
    row = request.store.get("users", name=session["user"])
    return {
        "user": full_user_body(row) if row else None,
        "token": session["token"],
        "created": datetime.datetime.fromisoformat(session["created_at"]).timestamp(),
        "lastUsed": session["last_used"],
        "isService": bool(session["service"]),
        "isApiKey": False,
        "clientInfo": session["client_info"],
    }


@handles("list_active_sessions")
def list_active_sessions(request: Request) -> object:
    """Return all sessions, for managers."""
    request.user.require_manager()
    return [_session_body(request, session) for session in request.store.find("sessions")]


@handles("create_session")
def create_session(request: Request) -> object:
    """Open a session: for oneself, or as an administrator for anybody."""
    body = mapping(request.body)
    name = body.get("userName") or request.user.name
    if name != request.user.name:
        request.user.require_admin()
    user = request.application.auth.user_by_name(name)
    if user is None:
        raise NotFound(f"User {name} not found")
    if not user.row["active"]:
        raise Forbidden("User is not active")
    token = request.application.auth.open_session(user, request.client_ip, client_info(request))
    session = request.store.get("sessions", token=token)
    assert session is not None
    return _session_body(request, session)


@handles("get_user_pools")
def get_user_pools(request: Request) -> object:
    """Return the licence pools: there are none."""
    return []
