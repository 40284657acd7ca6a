"""What a server without a cloud, mail and onboarding answers, and guests of projects."""

from __future__ import annotations

from typing import Any

from starlette.responses import PlainTextResponse

from ayon_sandbox.application import JsonResponse
from ayon_sandbox.errors import Forbidden, NotFound, ServerFault, Unauthorized
from ayon_sandbox.registry import Request, handles

_CLOUD: dict[str, Any] = {
    "instanceId": "00000000-0000-0000-0000-000000000000",
    "instanceName": None,
    "orgId": None,
    "orgName": None,
    "orgTitle": None,
    "managed": False,
    "collectSaturatedMetrics": False,
    "subscriptions": [],
    "connected": False,
    "offlineMode": True,
}


@handles("get_ynput_cloud_info")
def get_ynput_cloud_info(request: Request) -> object:
    """Say that the server is not connected."""
    return _CLOUD


@handles("set_ynput_cloud_key")
def set_ynput_cloud_key(request: Request) -> object:
    """Take no key: the server is offline."""
    request.user.require_admin()
    return _CLOUD


@handles("delete_ynput_cloud_key", status=204)
def delete_ynput_cloud_key(request: Request) -> None:
    """Forget the key there is not."""
    request.user.require_admin()


@handles("get_feedback_verification")
def get_feedback_verification(request: Request) -> object:
    """Say that feedback is off."""
    return {"available": False, "detail": "Feedback is disabled on this server.", "data": None}


# ------------------------------------------------------------------ onboarding, mail


@handles("create_first_admin", user=False)
def create_first_admin(request: Request) -> object:
    """Refuse: there is an administrator."""
    raise Unauthorized("Admin already initialized")


@handles("abort_onboarding", status=204)
def abort_onboarding(request: Request) -> None:
    """End the onboarding that never began."""
    request.user.require_admin()


@handles("restart_onboarding", status=204)
def restart_onboarding(request: Request) -> None:
    """Begin no onboarding."""
    request.user.require_admin()


@handles("password_reset_request", user=False)
def password_reset_request(request: Request) -> object:
    """Send no mail, and tell nobody whether there is such a user."""
    return JsonResponse(None)


@handles("password_reset", user=False)
def password_reset(request: Request) -> object:
    """Refuse every token: none was sent."""
    raise Forbidden("Invalid reset token or token has expired")


@handles("accept_invite", user=False)
def accept_invite(request: Request) -> object:
    """Refuse every token: none was sent."""
    raise Forbidden("Invalid invite token or token has expired")


@handles("invite_user")
def invite_user(request: Request) -> object:
    """Refuse to invite: the sandbox sends no mail."""
    request.user.require_manager()
    name = request.path["user_name"]
    if not request.store.exists("users", name=name):
        raise NotFound(f"User {name} not found")
    raise ServerFault("The sandbox does not send mail")


# ------------------------------------------------------------------ guests


@handles("list_guest_users")
def list_guest_users(request: Request) -> object:
    """Return the guests of a project."""
    return {"users": [value for _, value in request.store.documents("guests", request.project).items()]}


@handles("add_guest_user")
def add_guest_user(request: Request) -> object:
    """Let somebody see a project."""
    request.user.require_manager()
    request.store.documents("guests", request.project).put(request.body["email"], request.body)
    return JsonResponse(None)


@handles("remove_guest_user")
def remove_guest_user(request: Request) -> object:
    """Let a guest see a project no more."""
    request.user.require_manager()
    request.store.documents("guests", request.project).delete(request.path["email"])
    return JsonResponse(None)


# ------------------------------------------------------------------ metrics as text


@handles("get_system_metrics")
def get_system_metrics(request: Request) -> object:
    """Return numbers of the process in the Prometheus format."""
    request.user.require_admin()
    counts: dict[int, int] = {}
    for _, _, status in list(request.application.requests):
        counts[status] = counts.get(status, 0) + 1
    lines = [f'ayon_requests_total{{status="{status}"}} {count}' for status, count in sorted(counts.items())]
    return PlainTextResponse("\n".join(lines) + "\n")
