"""Who is let in, and as whom."""

from __future__ import annotations

import pytest
from support.rest import Api

from ayon_sandbox import Sandbox
from ayon_sandbox.auth import API_KEY_SESSION_SECONDS


def me(api, **options):
    """Return the status and the name of who asks."""
    answer = api("GET", "/api/users/me", **options)
    return answer.status_code, answer.json().get("name") if answer.status_code == 200 else answer.json()["detail"]


@pytest.mark.parametrize("header", ["x-api-key", "authorization"])
def test_api_key_in_two_headers(anonymous, sandbox, header):
    value = sandbox.admin_key if header == "x-api-key" else f"ApiKey {sandbox.admin_key}"
    assert me(anonymous, headers={header: value}) == (200, "admin")


def test_session_token_in_all_places(api, anonymous, artist):
    token = artist.http.headers["authorization"].split()[1]
    assert len(token) == 64
    for options in (
        {"headers": {"authorization": f"Bearer {token}"}},
        {"headers": {"x-api-key": token}},
        {"headers": {"cookie": f"accessToken={token}"}},
        {"params": {"token": token}},
    ):
        assert me(anonymous, **options) == (200, artist.name)


def test_nobody_and_wrong_credentials(anonymous):
    assert me(anonymous) == (401, "Access token is missing")
    assert me(anonymous, headers={"x-api-key": "0" * 64}) == (401, "Invalid API key")
    assert me(anonymous, headers={"authorization": "Bearer nope"})[0] == 401


def test_info_is_open_and_says_less_to_strangers(api, anonymous):
    stranger = anonymous.ok("GET", "/api/info", headers={"x-api-key": "wrong"})
    assert "user" not in stranger
    assert {"version", "uptime"} <= set(stranger)
    known = api.ok("GET", "/api/info")
    assert known["user"]["name"] == "admin"
    assert {"attributes", "sites", "ssoOptions", "frontendFlags", "extras"} <= set(known)


def test_bearer_trap(fresh, monkeypatch):
    """An API key passes as Bearer for ten minutes after its use, then not any more."""
    caller = Api(fresh)
    bearer = {"authorization": f"Bearer {fresh.admin_key}"}
    assert me(caller, headers=bearer)[0] == 401
    assert me(caller, headers={"x-api-key": fresh.admin_key})[0] == 200
    assert me(caller, headers=bearer) == (200, "admin")
    keys = fresh.application.auth._key_sessions
    keys[fresh.admin_key] -= API_KEY_SESSION_SECONDS + 1
    assert me(caller, headers=bearer)[0] == 401
    assert me(caller, headers={"x-api-key": fresh.admin_key})[0] == 200
    caller.http.close()


def test_logout_keeps_a_key_valid_and_ends_a_session(api, anonymous, sandbox, artist):
    answer = anonymous("POST", "/api/auth/logout", headers={"authorization": f"Bearer {sandbox.service_key}"})
    assert (answer.status_code, answer.json()) == (200, {"detail": "Logged out"})
    assert me(anonymous, headers={"x-api-key": sandbox.service_key}) == (200, "service")
    artist.ok("POST", "/api/auth/logout")
    assert me(artist)[0] == 401


def test_login_refusals(api, anonymous):
    api.ok("PUT", "/api/users/gone", {"password": "Paint-1234", "active": False})
    for body, status, detail in (
        ({"name": "gone", "password": "wrong"}, 403, "Invalid login/password combination"),
        ({"name": "nobody", "password": "wrong"}, 403, "Invalid login/password combination"),
        ({"name": "gone", "password": "Paint-1234"}, 401, "User is not active"),
    ):
        answer = anonymous("POST", "/api/auth/login", body)
        assert (answer.status_code, answer.json()["detail"]) == (status, detail)


def test_too_many_failed_logins_ban_the_address(fresh):
    caller = Api(fresh)
    wrong = {"name": "admin", "password": "wrong"}
    details = [caller("POST", "/api/auth/login", wrong).json()["detail"] for _ in range(12)]
    assert details[10] == "Invalid login/password combination"
    assert details[11] == "Too many failed login attempts"
    right = {"name": "admin", "password": fresh.admin_password}
    assert caller("POST", "/api/auth/login", right).status_code == 403
    caller.http.close()


def test_service_acts_for_others_and_nobody_else_does(service, api, artist):
    header = {"x-as-user": artist.name}
    assert me(service, headers=header) == (200, artist.name)
    assert me(service) == (200, "service")
    assert me(api, headers=header) == (200, "admin")
    assert me(artist, headers={"x-as-user": "admin"}) == (200, artist.name)


def test_acting_for_an_inactive_user_works_and_for_nobody_breaks(service, api):
    api.ok("PUT", "/api/users/sleeper", {"active": False})
    assert me(service, headers={"x-as-user": "sleeper"}) == (200, "sleeper")
    answer = service("GET", "/api/users/me", headers={"x-as-user": "no_such_user"})
    assert (answer.status_code, answer.text) == (500, "Internal Server Error")


def test_impersonation_has_the_rights_of_the_other(service, artist):
    assert service("GET", "/api/secrets").status_code == 200
    assert service("GET", "/api/secrets", headers={"x-as-user": artist.name}).status_code == 403


def test_extra_api_keys(api, anonymous, artist):
    path = f"/api/users/{artist.name}/apikeys"
    api.ok("POST", path, {"label": "render", "key": "k" * 64})
    api.ok("POST", path, {"label": "old", "key": "o" * 64, "expires": 1.0})
    assert me(anonymous, headers={"x-api-key": "k" * 64}) == (200, artist.name)
    assert me(anonymous, headers={"x-api-key": "o" * 64})[0] == 401
    listed = api.ok("GET", path)
    assert [key["label"] for key in listed] == ["render", "old"]
    assert all("k" * 64 not in str(key) for key in listed)
    api.ok("DELETE", f"{path}/{listed[0]['id']}")
    assert me(anonymous, headers={"x-api-key": "k" * 64})[0] == 401


def test_rename_and_deactivation_end_sessions(api, artist):
    new = f"{artist.name}_renamed"
    api.ok("PATCH", f"/api/users/{artist.name}/rename", {"newName": new})
    assert me(artist)[0] == 401
    token = api.ok("POST", "/api/auth/login", {"name": new, "password": "Paint-1234"})["token"]
    header = {"headers": {"authorization": f"Bearer {token}"}}
    api.http.headers.pop("x-api-key")
    assert me(api, **header) == (200, new)
    api.http.headers["x-api-key"] = api.sandbox.admin_key
    api.ok("PATCH", f"/api/users/{new}", {"active": False})
    api.http.headers.pop("x-api-key")
    assert me(api, **header)[0] == 401


def test_keys_and_passwords_are_not_stored_readable(sandbox):
    text = str(sandbox.store.find("users"))
    assert sandbox.admin_key not in text
    assert sandbox.admin_password not in text


def test_given_keys_are_used():
    with Sandbox(admin_key="a" * 64, service_key="b" * 64, admin_password="Secret-12") as sandbox:
        assert (sandbox.admin_key, sandbox.service_key, sandbox.admin_password) == ("a" * 64, "b" * 64, "Secret-12")
