"""User accounts, keys, sessions, access and teams, through the sandbox."""

from __future__ import annotations

import asyncio
import secrets
import uuid
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from support.misbehaving import MisbehavingServer, reply
from support.production import Production

from ayon_sdk import AsyncServerAPI, RequestFailed, ServerAPI, TokenRefused

PASSWORD = "Secret-Pass-1"
ADMIN = {"name": "admin", "data": {"isAdmin": True}}


@pytest.fixture
def user(production: Production) -> Iterator[str]:
    """Name of a user with a password and an empty list of keys."""
    name = f"user{uuid.uuid4().hex[:8]}"
    production.server.create_user(name, password=PASSWORD, attrib={"fullName": "Ada ✓"}, data={"apiKeys": []})
    yield name
    if production.server.get_user_by_name(name) is not None:
        production.server.delete_user(name)


@pytest.fixture
def connect(production: Production) -> Iterator[Callable[..., ServerAPI]]:
    """Make connections to the sandbox, which are closed at the end."""
    made: list[ServerAPI] = []

    def connection(token: str | None = None, login: str = "", password: str = PASSWORD) -> ServerAPI:
        server = ServerAPI(production.sandbox.url, token)
        made.append(server)
        if login:
            server.login(login, password)
        return server

    yield connection
    for server in made:
        server.close_session()


def refused(call: Callable[[], Any]) -> tuple[int, str]:
    """Status and words of a refusal."""
    with pytest.raises(RequestFailed) as caught:
        call()
    return caught.value.status, caught.value.detail


class TestAccounts:
    def test_create_change_and_delete(self, production: Production) -> None:
        server, name = production.server, f"user{uuid.uuid4().hex[:8]}"
        server.create_user(name, password=PASSWORD, attrib={"fullName": "Ada"}, data={"isManager": True}, active=False)
        user = server.get_user_by_name(name)
        assert user is not None
        assert (user["isManager"], user["active"], user["hasPassword"]) == (True, False, True)
        assert user["attrib"]["fullName"] == "Ada"
        data = {"isManager": False, "defaultAccessGroups": ("artist",)}
        server.update_user(name, attrib={"fullName": "Bea"}, data=data, active=True)
        assert data == {"isManager": False, "defaultAccessGroups": ("artist",)}
        user = server.get_user_by_name(name)
        assert user is not None
        assert (user["isManager"], user["active"], user["defaultAccessGroups"]) == (False, True, ["artist"])
        assert user["attrib"]["fullName"] == "Bea"
        server.delete_user(name)
        assert server.get_user_by_name(name) is None
        assert refused(lambda: server.delete_user(name)) == (404, f"User {name} not found")

    def test_only_what_is_given_is_sent(self, production: Production, user: str) -> None:
        server = production.server
        server.update_user(user)
        server.update_user(user, attrib={"email": "ada@example.com"})
        found = server.get_user_by_name(user)
        assert found is not None
        assert (found["attrib"]["fullName"], found["attrib"]["email"]) == ("Ada ✓", "ada@example.com")

    def test_rename(self, production: Production, user: str, connect: Callable[..., ServerAPI]) -> None:
        logged_in = connect(login=user)
        production.server.rename_user(user, f"{user}2")
        assert production.server.get_user_by_name(user) is None
        with pytest.raises(TokenRefused):
            logged_in.get_user()
        production.server.rename_user(f"{user}2", user)
        assert production.server.get_user_by_name(user) is not None

    def test_refusals_are_told(self, production: Production, user: str, connect: Callable[..., ServerAPI]) -> None:
        server = production.server
        assert refused(lambda: server.create_user(user, password=PASSWORD)) == (409, "User already exists")
        assert refused(lambda: server.create_user("a b"))[0] == 400
        artist = connect(login=user)
        assert refused(lambda: artist.create_user("somebody"))[0] == 403
        assert refused(lambda: artist.update_user("admin", attrib={"fullName": "x"}))[0] == 403

    def test_values_that_are_no_json(self, production: Production) -> None:
        production.sandbox.requests.reset()
        with pytest.raises(ValueError, match=r"data\.x"):
            production.server.create_user("somebody", data={"x": object()})
        with pytest.raises(ValueError, match=r"attrib\.x"):
            production.server.update_user("somebody", attrib={"x": float("inf")})
        assert list(production.sandbox.requests) == []


class TestPasswords:
    def test_change(self, production: Production, user: str, connect: Callable[..., ServerAPI]) -> None:
        production.server.change_password(user, password="Another-Pass-2")
        assert connect(login=user, password="Another-Pass-2").get_user()["name"] == user

    def test_key_of_a_service(self, production: Production, connect: Callable[..., ServerAPI]) -> None:
        name, first, second = f"robot{uuid.uuid4().hex[:8]}", secrets.token_hex(16), secrets.token_hex(16)
        production.server.create_user(name, api_key=first, data={"isService": True})
        assert connect(first).get_user()["name"] == name
        production.server.change_password(name, api_key=second)
        assert connect(second).get_user()["name"] == name
        assert connect(first).has_valid_token is False
        production.server.delete_user(name)

    @pytest.mark.parametrize("key", ["", "a" * 31, "a" * 33, "a" * 64, "a-" * 16, "é" * 32, "a" * 32 + "\n", "٣" * 32])
    def test_keys_that_servers_do_not_take(self, production: Production, key: str) -> None:
        production.sandbox.requests.reset()
        for call in (production.server.create_user, production.server.change_password):
            with pytest.raises(ValueError, match="api_key has to be 32 letters") as caught:
                call("robot", api_key=key)
            assert not key or key not in str(caught.value)
        assert list(production.sandbox.requests) == []

    def test_one_of_both(self, production: Production) -> None:
        production.sandbox.requests.reset()
        for options in ({}, {"password": PASSWORD, "api_key": "a" * 32}):
            with pytest.raises(ValueError, match="either a password or an api_key") as caught:
                production.server.change_password("admin", **options)
            assert PASSWORD not in str(caught.value)
        assert list(production.sandbox.requests) == []

    @pytest.mark.parametrize(
        ("password", "wanted"),
        [
            ("weak-one", "contain digits."),
            ("a1!", "be at least 8 characters."),
            ("12345678", "contain letters and special characters."),
            ("ÄÄÄ ÄÄÄ1", "contain special characters."),
            ("a", "be at least 8 characters and contain digits and special characters."),
        ],
    )
    def test_refusals_show_no_password(
        self, production: Production, connect: Callable[..., ServerAPI], user: str, password: str, wanted: str
    ) -> None:
        server = connect(login=user)
        with pytest.raises(RequestFailed, match=f"400: Password must {wanted}") as caught:
            server.change_password(user, password=password)
        assert len(password) < 8 or password not in str(caught.value)
        assert len(password) < 8 or password not in repr(caught.value.__dict__)


class TestApiKeys:
    def test_life_of_a_key(self, production: Production, user: str, connect: Callable[..., ServerAPI]) -> None:
        server, key = production.server, secrets.token_hex(32)
        assert server.get_user_api_keys(user) == []
        server.create_user_api_key(user, "farm", key, expires=4102444800.5)
        (known,) = server.get_user_api_keys(user)
        assert (known["label"], known["expires"]) == ("farm", 4102444800.5)
        assert known["preview"] == f"{key[:4]}*****{key[-4:]}"
        assert connect(key).get_user()["name"] == user
        server.update_user_api_key(user, known["id"], label="renamed")
        (known,) = server.get_user_api_keys(user)
        assert (known["label"], known["expires"]) == ("renamed", 4102444800.5)
        server.update_user_api_key(user, known["id"], expires=4102444900.0)
        assert server.get_user_api_keys(user)[0]["expires"] == 4102444900.0
        server.delete_user_api_key(user, known["id"])
        assert server.get_user_api_keys(user) == []
        assert connect(key).has_valid_token is False

    @pytest.mark.parametrize("key", ["", "a b", "kéy", "a\n", "a\0b"])
    def test_keys_that_nobody_could_use(self, production: Production, key: str) -> None:
        production.sandbox.requests.reset()
        with pytest.raises(ValueError, match="key has to be of ASCII characters"):
            production.server.create_user_api_key("admin", "label", key)
        assert list(production.sandbox.requests) == []


class TestSessions:
    def test_list_and_end(self, production: Production, user: str, connect: Callable[..., ServerAPI]) -> None:
        server, one, other = production.server, connect(login=user), connect(login=user)
        tokens = {session["token"] for session in server.get_user_sessions(user)}
        assert tokens == {one.access_token, other.access_token}
        assert other.access_token is not None
        server.delete_user_session(user, other.access_token)
        with pytest.raises(TokenRefused):
            other.get_user()
        assert [session["token"] for session in one.get_user_sessions(user)] == [one.access_token]

    def test_no_message_shows_the_token(self, production: Production, user: str) -> None:
        token = secrets.token_hex(32)
        with pytest.raises(RequestFailed) as caught:
            production.server.delete_user_session(user, token)
        assert caught.value.status == 404
        assert token not in str(caught.value) + repr(caught.value) + caught.value.url
        assert f"/api/users/{user}/sessions/…" in caught.value.url

    def test_an_ended_session_is_not_our_token(self, wild: MisbehavingServer) -> None:
        ended = "t" * 64
        path = f"/api/users/ada/sessions/{ended}"
        wild.on("GET", "/api/info", reply(200, {"version": "1.16.0", "user": ADMIN}))
        wild.on("DELETE", path, reply(401, {"code": 401, "detail": "Invalid session"}))
        with ServerAPI(wild.url, "k" * 64) as server:
            for _ in range(2):
                assert refused(lambda: server.delete_user_session("ada", ended)) == (
                    404,
                    "Requested session id does not exist",
                )
            assert server.has_valid_token
        assert len(wild.of(path)) == 3, "sent both times, and once more after the token had proved good"

    def test_a_refused_token_stays_refused(self, wild: MisbehavingServer) -> None:
        path = "/api/users/ada/sessions/abc"
        wild.on("GET", "/api/info", reply(200, {"version": "1.16.0"}))
        wild.on("DELETE", path, reply(401, {"code": 401, "detail": "Invalid API key"}))
        with ServerAPI(wild.url, "k" * 64) as server:
            for _ in range(2):
                with pytest.raises(TokenRefused):
                    server.delete_user_session("ada", "abc")
        assert len(wild.of(path)) == 1


@pytest.fixture
def group(production: Production) -> Iterator[str]:
    name = f"group{uuid.uuid4().hex[:8]}"
    production.server.save_access_group(name, {"project": {"anatomy": 1}})
    yield name
    if name in {known["name"] for known in production.server.get_access_groups()}:
        production.server.delete_access_group(name)


class TestAccess:
    def test_groups(self, production: Production, group: str) -> None:
        server, project = production.server, production.project
        known: Any = server.get_access_group(group)
        assert known["project"]["anatomy"] == 1
        assert {"name": group, "isProjectLevel": False} in server.get_access_groups(project)
        server.save_access_group(group, {"read": {"enabled": True, "access_list": []}}, project)
        assert {"name": group, "isProjectLevel": True} in server.get_access_groups(project)
        known = server.get_access_group(group, project)
        assert (known["read"]["enabled"], known["project"]["anatomy"]) == (True, 0)
        known = server.get_access_group(group)
        assert (known["read"]["enabled"], known["project"]["anatomy"]) == (False, 1)
        server.delete_access_group(group, project)
        assert {"name": group, "isProjectLevel": False} in server.get_access_groups(project)
        server.delete_access_group(group)
        assert refused(lambda: server.get_access_group(group))[0] == 404

    def test_schema(self, production: Production) -> None:
        assert "studio" in production.server.get_access_group_schema()["properties"]
        assert "studio" in production.server.get_access_group_schema(production.project)["properties"]

    def test_access_to_projects(self, production: Production, user: str, group: str) -> None:
        server, project = production.server, production.project
        server.set_user_access_groups(user, {project: iter([group, "artist"])})
        assert server.get_project_users(project)[user] == [group, "artist"]
        assert server.set_project_user_access_groups(project, user, {"artist"})[user] == ["artist"]
        server.set_user_access_groups(user, {})
        assert server.get_project_users(project)[user] == ["artist"]
        server.set_projects_access({user: {project: [group]}})
        assert server.get_project_users(project)[user] == [group]
        server.set_user_access_groups(user, {project: ()})
        assert user not in server.get_project_users(project)

    def test_groups_that_are_no_names(self, production: Production) -> None:
        production.sandbox.requests.reset()
        with pytest.raises(TypeError, match=r"access_groups\['demo'\] takes texts"):
            production.server.set_user_access_groups("admin", {"demo": [7]})  # pyright: ignore
        with pytest.raises(ValueError, match="access is a dictionary"):
            production.server.set_projects_access([])  # pyright: ignore
        assert list(production.sandbox.requests) == []

    def test_permissions(self, production: Production, user: str, connect: Callable[..., ServerAPI]) -> None:
        server, project = production.server, production.project
        assert server.get_user_permissions() == {"user_level": "admin", "studio": None, "projects": None}
        server.set_user_access_groups(user, {project: ["artist"]})
        artist = connect(login=user)
        mine = artist.get_user_permissions()
        assert mine["user_level"] == "user"
        assert set(mine["projects"] or ()) == {project}
        on_project: Any = artist.get_user_permissions(project_name=project)
        assert on_project == server.get_user_permissions(user, project)
        assert on_project["project"] == {"access": 0, "anatomy": 0, "settings": 0}
        in_studio: Any = server.get_user_permissions(user)
        assert in_studio["studio"] == {"create_projects": False, "list_all_users": False}
        assert refused(lambda: artist.get_user_permissions("admin"))[0] == 403
        assert refused(lambda: server.get_user_permissions("nobody", project))[0] == 404


class TestTeams:
    def test_life_of_teams(self, production: Production) -> None:
        server, project = production.server, production.project
        members = [{"name": "ada", "leader": True, "roles": ("lead",)}, {"name": "ben"}]
        server.save_team(project, "Lighting ✓ 50 %", iter(members))
        assert members[0]["roles"] == ("lead",)
        leader = {"name": "ada", "leader": True, "roles": ["lead"]}
        (team,) = server.get_teams(project)
        assert "members" not in team
        assert (team["name"], team["memberCount"], team["leaders"]) == ("Lighting ✓ 50 %", 2, [leader])

        server.save_team_member(project, "Lighting ✓ 50 %", "cyd", roles=iter(["td"]))
        server.save_team_member(project, "Lighting ✓ 50 %", "ben", leader=True)
        (team,) = server.get_teams(project, show_members=True)
        assert sorted(team["members"], key=lambda member: member["name"]) == [
            leader,
            {"name": "ben", "leader": True, "roles": []},
            {"name": "cyd", "leader": False, "roles": ["td"]},
        ]
        server.delete_team_member(project, "Lighting ✓ 50 %", "ben")
        server.delete_team_member(project, "Lighting ✓ 50 %", "ben")
        assert server.get_teams(project)[0]["memberCount"] == 2

        server.update_teams(project, ({"name": name, "members": []} for name in ("Comp", "FX")))
        assert sorted(team["name"] for team in server.get_teams(project)) == ["Comp", "FX", "Lighting ✓ 50 %"]
        for name in ("Comp", "FX", "Lighting ✓ 50 %", "none"):
            server.delete_team(project, name)
        assert server.get_teams(project) == []

    def test_refusals(self, production: Production) -> None:
        server = production.server
        assert refused(lambda: server.save_team(production.project, "x", []))[0] == 400
        assert refused(lambda: server.save_team_member(production.project, "none", "ada")) == (404, "Team not found")
        with pytest.raises(ValueError, match=r"members\[0\] is a dictionary"):
            server.save_team(production.project, "Comp", ["ada"])  # pyright: ignore


def test_asynchronous(production: Production, user: str) -> None:
    async def calls() -> Any:
        async with AsyncServerAPI(production.sandbox.url, production.sandbox.admin_key) as server:
            await server.set_user_access_groups(user, {production.project: ["artist"]})
            users = await server.get_project_users(production.project)
            await server.save_team(production.project, "Async", [{"name": user}])
            teams = await server.get_teams(production.project, show_members=True)
            await server.delete_team(production.project, "Async")
            return users[user], teams[0]["members"][0]["name"], await server.get_user_api_keys(user)

    assert asyncio.run(calls()) == (["artist"], user, [])
