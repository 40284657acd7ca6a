"""Activities, reactions and watchers, through the sandbox."""

from __future__ import annotations

import asyncio
import math
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support.production import Production

from ayon_sandbox import Sandbox
from ayon_sdk import AsyncServerAPI, FailedOperations, RequestFailed, ServerAPI
from ayon_sdk._graphql import paging
from ayon_sdk.errors import GraphQlQueryFailed, UnknownFieldError, UnsupportedServerVersion
from ayon_sdk.sort_order import SortOrder

QUERY = ("POST", "/graphql", 200)


@pytest.fixture(scope="module")
def comments(production: Production) -> list[str]:
    """Ids of five comments on a task, ``"number 0 ✓"`` to ``"number 4 ✓"``, a day apart."""
    return [
        production.server.create_activity(
            production.project,
            production.task,
            "task",
            "comment",
            body=f"number {number} ✓",
            timestamp=f"2021-03-0{number + 1}T05:06:07+00:00",
            data={"n": number},
        )
        for number in range(5)
    ]


@pytest.fixture
def comment(production: Production) -> Iterator[str]:
    """A comment to change."""
    folder = production.shots["sh002"]
    activity_id = production.server.create_activity(production.project, folder, "folder", "comment", body="before")
    yield activity_id
    if production.server.get_activity_by_id(production.project, activity_id) is not None:
        production.server.delete_activity(production.project, activity_id)


def bodies(activities: Any) -> list[str]:
    return [activity["body"] for activity in activities]


class TestReading:
    def test_default_fields(self, production: Production, comments: list[str]) -> None:
        found = production.server.get_activity_by_id(production.project, comments[2])
        assert found is not None
        names = {name.split(".")[0] for name in production.server.get_default_fields_for_type("activity")}
        assert set(found) == names
        assert (found["body"], found["author"]) == ("number 2 ✓", {"name": "admin"})
        assert found["activityData"]["n"] == 2
        assert (found["entityId"], found["entityType"]) == (production.task, "task")

    def test_missing(self, production: Production) -> None:
        assert production.server.get_activity_by_id(production.project, "0" * 32) is None
        with pytest.raises(GraphQlQueryFailed, match="not found"):
            next(production.server.get_activities("nope"))

    @pytest.mark.parametrize("page", [1, 2, 5, 100])
    def test_both_orders_page_by_page(
        self, production: Production, comments: list[str], monkeypatch: pytest.MonkeyPatch, page: int
    ) -> None:
        monkeypatch.setattr(paging, "FIRST_PAGE", page)
        monkeypatch.setattr(paging, "LARGEST_PAGE", page)
        expected = [f"number {number} ✓" for number in range(5)]

        def get(order: SortOrder | None) -> Iterator[Any]:
            return production.server.get_activities(
                production.project, activity_ids=comments, fields=["body"], order=order
            )

        assert bodies(get(None)) == expected
        assert bodies(get(SortOrder.ascending)) == expected
        assert bodies(get(SortOrder.descending)) == expected[::-1]

    def test_limit(self, production: Production, comments: list[str]) -> None:
        def read() -> list[str]:
            return bodies(
                production.server.get_activities(
                    production.project, activity_ids=comments, fields=["body"], limit=2, order=SortOrder.descending
                )
            )

        production.server.get_server_version()
        assert production.asked(read) == (["number 4 ✓", "number 3 ✓"], [QUERY])

    def test_filters(self, production: Production, comments: list[str]) -> None:
        def get(**filters: Any) -> list[str]:
            return bodies(production.server.get_activities(production.project, fields=["body"], **filters))

        everything = [f"number {number} ✓" for number in range(5)]
        assert get(entity_ids={production.task}, activity_types={"comment"}) == everything
        assert get(activity_ids=(one for one in comments[:2])) == everything[:2]
        assert get(activity_ids=comments, changed_after="2021-03-03T12:00:00+00:00") == everything[3:]
        assert get(activity_ids=comments, changed_before="2021-03-03T12:00:00+00:00") == everything[:3]
        assert get(activity_ids=comments, activity_types=["reviewable"]) == []

    def test_each_reference_is_told(self, production: Production) -> None:
        activity_id = production.server.create_activity(
            production.project, production.task, "task", "comment", body="Hi [Admin](user:admin)"
        )
        get = production.server.get_activities
        found = get(production.project, [activity_id], reference_types={"mention"}, fields=["referenceType", "body"])
        assert [one["referenceType"] for one in found] == ["mention"]
        assert len(list(get(production.project, [activity_id]))) == 1
        production.server.delete_activity(production.project, activity_id)

    @pytest.mark.parametrize(
        "name", ["activity_ids", "activity_types", "entity_ids", "entity_names", "reference_types"]
    )
    def test_nothing_fits_an_empty_filter(self, production: Production, name: str) -> None:
        empty: Any = {name: iter(())}
        found, asked = production.asked(lambda: list(production.server.get_activities(production.project, **empty)))
        assert (found, asked) == ([], [])

    def test_no_project_nothing_sent(self, production: Production) -> None:
        assert production.asked(lambda: list(production.server.get_activities(""))) == ([], [])

    def test_nonsense_is_refused_before_anything_is_sent(self, production: Production) -> None:
        production.server.get_server_version()
        get: Any = production.server.get_activities

        def call() -> None:
            with pytest.raises(ValueError, match="limit is a whole number"):
                get(production.project, limit=-1)
            with pytest.raises(ValueError, match="order is SortOrder"):
                get(production.project, order=7)
            with pytest.raises(UnknownFieldError, match="Did you mean 'body'"):
                next(get(production.project, fields=["bodi"]))

        assert production.asked(call)[1] == []

    def test_servers_without_activities(self) -> None:
        with Sandbox(version="1.0.0") as sandbox, ServerAPI(sandbox.url, sandbox.admin_key) as server:
            with pytest.raises(UnsupportedServerVersion, match="activities need a newer server"):
                next(server.get_activities("demo"))
            assert [path for _, path, _ in sandbox.requests] == ["/api/info"]

    def test_asynchronous(self, production: Production, comments: list[str]) -> None:
        async def read() -> list[str]:
            async with AsyncServerAPI(production.sandbox.url, production.sandbox.admin_key) as server:
                found = server.get_activities(production.project, comments, fields=["body"], limit=1)
                return [activity["body"] async for activity in found]

        assert asyncio.run(read()) == ["number 0 ✓"]


class TestWriting:
    def test_ids_of_ones_own(self, production: Production) -> None:
        wanted = uuid.uuid4()
        found = production.server.create_activity(
            production.project, production.task, "task", "comment", activity_id=str(wanted), body="x"
        )
        assert found == wanted.hex
        production.server.delete_activity(production.project, found)

    def test_update_changes_only_what_is_given(self, production: Production, comment: str) -> None:
        production.server.update_activity(production.project, comment, data={"extra": True})
        found = production.server.get_activity_by_id(production.project, comment)
        assert found is not None
        assert (found["body"], found["activityData"]["extra"]) == ("before", True)
        production.server.update_activity(production.project, comment, body="after ✓")
        found = production.server.get_activity_by_id(production.project, comment)
        assert found is not None
        assert (found["body"], found["activityData"]["extra"]) == ("after ✓", True)

    def test_files_replace_or_add(self, production: Production, comment: str, tmp_path: Path) -> None:
        ids: list[str] = []
        for name in ("a", "b", "c"):
            (tmp_path / f"{name}.txt").write_text(name, "utf-8")
            ids.append(production.server.upload_project_file(production.project, tmp_path / f"{name}.txt").json()["id"])

        def attached() -> list[str]:
            found = production.server.get_activity_by_id(production.project, comment)
            assert found is not None
            return sorted(file["filename"] for file in found["activityData"]["files"])

        production.server.update_activity(production.project, comment, file_ids=ids[:1])
        assert attached() == ["a.txt"]
        production.server.update_activity(production.project, comment, file_ids=iter(ids[1:2]), append_file_ids=True)
        assert attached() == ["a.txt", "b.txt"]

    def test_nothing_and_nonsense_are_not_sent(self, production: Production) -> None:
        bad: Any = {"n": math.nan}

        def call() -> None:
            production.server.update_activity(production.project, "0" * 32)
            with pytest.raises(ValueError, match=r"data\.n"):
                production.server.update_activity(production.project, "0" * 32, data=bad)
            with pytest.raises(ValueError, match=r"data\.n"):
                production.server.create_activity(production.project, "0" * 32, "task", "comment", data=bad)
            with pytest.raises(ValueError, match="activity_id is an id"):
                production.server.create_activity(production.project, "0" * 32, "task", "comment", activity_id="x")

        assert production.asked(call)[1] == []

    def test_refused(self, production: Production) -> None:
        with pytest.raises(RequestFailed) as caught:
            production.server.create_activity(production.project, "0" * 32, "task", "comment", body="x")
        assert caught.value.status == 404

    def test_delete(self, production: Production, comment: str) -> None:
        production.server.delete_activity(production.project, comment)
        assert production.server.get_activity_by_id(production.project, comment) is None
        with pytest.raises(RequestFailed, match="Activity not found"):
            production.server.delete_activity(production.project, comment)

    def test_reactions(self, production: Production, comment: str) -> None:
        server, project = production.server, production.project
        server.create_activity_reaction(project, comment, "like")
        with pytest.raises(RequestFailed, match="Already reacted"):
            server.create_activity_reaction(project, comment, "like")
        found = server.get_activity_by_id(project, comment)
        assert found is not None
        assert [one["reaction"] for one in found["activityData"]["reactions"]] == ["like"]
        server.delete_activity_reaction(project, comment, "like")
        found = server.get_activity_by_id(project, comment)
        assert found is not None
        assert not found["activityData"].get("reactions")

    def test_watchers(self, production: Production) -> None:
        server, project, folder = production.server, production.project, production.shots["sh003"]
        server.set_entity_watchers(project, folder, "folder", (one for one in ["admin"]))
        assert server.get_entity_watchers(project, folder, "folder") == ["admin"]
        assert server.get_raw_entity_watchers(project, folder, "folder") == {"watchers": ["admin"]}
        server.set_entity_watchers(project, folder, "folder", [])
        assert server.get_entity_watchers(project, folder, "folder") == []

    def test_categories_and_mentions(self, production: Production) -> None:
        found = production.server.get_raw_activity_categories(production.project)
        assert production.server.get_activity_categories(production.project) == found["categories"]
        suggested = production.server.suggest_entity_mention(production.project, production.task, "task")
        assert set(suggested) == {"tasks", "teams", "users", "versions"}


class TestBatches:
    def test_create_and_update(self, production: Production, comment: str) -> None:
        folder = production.shots["sh004"]
        new: Any = {"entityType": "folder", "entityId": folder, "activityType": "comment", "body": "one ✓"}
        given = [{"type": "create", "data": new}, None, {"id": "x", "type": "update", "activityId": comment}]
        given[-1]["data"] = {"body": "edited"}  # type: ignore[index]
        results = production.server.send_activities_batch_operations(production.project, given)
        assert [(one["type"], one["success"]) for one in results] == [("create", True), ("update", True)]
        assert results[1]["id"] == "x"
        assert "id" not in (given[0] or {})
        found = production.server.get_activities(
            production.project, entity_ids=[folder], activity_types=["comment"], fields=["body"]
        )
        assert bodies(found) == ["one ✓"]

    def test_failures_are_told(self, production: Production) -> None:
        operations = [{"id": "op1", "type": "delete", "activityId": "0" * 32}]
        send = production.server.send_activities_batch_operations
        with pytest.raises(FailedOperations, match=r"op1 .*Activity not found") as caught:
            send(production.project, operations)
        assert caught.value.failed[0]["id"] == "op1"
        (result,) = send(production.project, operations, can_fail=True, raise_on_fail=False)
        assert (result["success"], result["detail"]) == (False, "Activity not found")

    def test_nothing_is_not_sent(self, production: Production) -> None:
        call = production.server.send_activities_batch_operations
        assert production.asked(lambda: call(production.project, iter([None, {}]))) == ([], [])
