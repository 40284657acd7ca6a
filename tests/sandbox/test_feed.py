"""Activities, watchers and the inbox."""

from __future__ import annotations

import json
from typing import Any

from support.demo import FOLDER, TASK, VERSION
from support.wire import Wire

COMMENT = {"activityType": "comment"}


def activities(wire: Wire, arguments: str, fields: str = "activityType body") -> list[dict[str, Any]]:
    data = wire.data(f'{{ project(name: "demo") {{ activities({arguments}) {{ edges {{ node {{ {fields} }} }} }} }} }}')
    return [edge["node"] for edge in data["project"]["activities"]["edges"]]


def comment(wire: Wire, body: str, kind: str = "task", entity_id: str = TASK, **more: Any) -> str:
    url = f"/api/projects/demo/{kind}/{entity_id}/activities"
    return wire.call("POST", url, {**COMMENT, "body": body, **more}, status=201)["id"]


def test_changes_write_activities(admin: Wire) -> None:
    url = f"/api/projects/demo/tasks/{TASK}"
    change = {"status": "In progress", "assignees": ["admin"], "attrib": {"priority": "high"}}
    admin.call("PATCH", url, change, status=204)
    admin.call("PATCH", url, {"assignees": []}, status=204)
    found = activities(admin, f'entityIds: ["{TASK}"], referenceTypes: ["origin"]')
    assert [(item["activityType"], item["body"]) for item in found] == [
        ("status.change", f"[anim](task:{TASK}) status changed from Not ready to In progress"),
        ("attrib.change", f"[anim](task:{TASK}) attrib 'priority' changed from 'None' to 'high'"),
        ("assignee.add", f"Added [Sandbox Admin](user:admin) to [anim](task:{TASK})"),
        ("assignee.remove", f"Removed [Sandbox Admin](user:admin) from [anim](task:{TASK})"),
    ]
    published = activities(admin, 'activityTypes: ["version.publish"]')
    assert published[0]["body"] == f"Published [v001](version:{VERSION})"


def test_a_comment_shows_where_it_refers_to(admin: Wire) -> None:
    activity_id = comment(admin, f"See [v001](version:{VERSION}), [Me](user:admin)")
    found = activities(
        admin,
        f'activityIds: ["{activity_id}"], referenceTypes: ["origin", "mention", "relation"]',
        "referenceType entityType entityId entityName",
    )
    assert {(item["referenceType"], item["entityType"], item["entityId"] or item["entityName"]) for item in found} == {
        ("origin", "task", TASK),
        ("mention", "version", VERSION),
        ("mention", "user", "admin"),
        ("relation", "folder", FOLDER),
    }


def test_a_comment_is_changed_by_its_author_only(admin: Wire, worker: Wire) -> None:
    activity_id = comment(admin, "first")
    url = f"/api/projects/demo/activities/{activity_id}"
    admin.call("PATCH", url, {"body": "second", "data": {"more": 1}}, status=204)
    (found,) = activities(admin, f'activityIds: ["{activity_id}"]', "body activityData")
    assert found["body"] == "second"
    assert json.loads(found["activityData"])["more"] == 1
    other = {"x-as-user": "admin"}
    assert worker.http.patch(url, json={"body": "third"}, headers=other).status_code == 204
    admin.call("DELETE", url, status=204)
    admin.call("PATCH", url, {"body": "x"}, status=404)


def test_people_make_comments_and_services_everything(admin: Wire, worker: Wire) -> None:
    url = f"/api/projects/demo/task/{TASK}/activities"
    refused = admin.call("POST", url, {"activityType": "status.change", "body": "x"}, status=400)
    assert refused["detail"] == "Humans can only create comments/guest reviews"
    worker.call("POST", url, {"activityType": "status.change", "body": "x"}, status=201)
    admin.call("POST", url, {"activityType": "nope"}, status=400)
    admin.call("POST", f"/api/projects/demo/task/{'0' * 32}/activities", COMMENT, status=404)


def test_files_of_a_comment(admin: Wire) -> None:
    headers = {"x-file-name": "a.txt", "content-type": "text/plain"}
    files = [admin.http.post("/api/projects/demo/files", content=b"x", headers=headers).json()["id"] for _ in range(2)]
    activity_id = comment(admin, "with files", files=files[:1])
    admin.call(
        "PATCH", f"/api/projects/demo/activities/{activity_id}", {"files": files[1:], "appendFiles": True}, status=204
    )
    (found,) = activities(admin, f'activityIds: ["{activity_id}"]', "activityData files { id size }")
    assert {item["id"] for item in found["files"]} == set(files)
    assert {item["id"] for item in json.loads(found["activityData"])["files"]} == set(files)


def test_reactions(admin: Wire) -> None:
    url = f"/api/projects/demo/activities/{comment(admin, 'x')}/reactions"
    admin.call("POST", url, {"reaction": "like"}, status=201)
    assert admin.call("POST", url, {"reaction": "like"}, status=400)["detail"] == "Already reacted"
    (found,) = activities(admin, 'activityTypes: ["comment"]', "reactions { reaction userName }")
    assert found["reactions"] == [{"reaction": "like", "userName": "admin"}]
    admin.call("DELETE", f"{url}/like", status=204)
    (found,) = activities(admin, 'activityTypes: ["comment"]', "reactions { reaction }")
    assert found["reactions"] == []


def test_watchers_hear_of_comments_in_their_inbox(admin: Wire, worker: Wire) -> None:
    url = f"/api/projects/demo/task/{TASK}/watchers"
    admin.call("POST", url, {"watchers": ["admin"]}, status=204)
    assert admin.call("GET", url)["watchers"] == ["admin"]
    comment(worker, "look here")
    query = "{ inbox { edges { node { referenceId body read } } } }"
    (message,) = [edge["node"] for edge in admin.data(query)["inbox"]["edges"]]
    assert (message["body"], message["read"]) == ("look here", False)
    read = {"projectName": "demo", "ids": [message["referenceId"]], "status": "read"}
    admin.call("POST", "/api/inbox", read, status=200)
    assert admin.data(query)["inbox"]["edges"][0]["node"]["read"] is True
    admin.call("POST", url, {"watchers": []}, status=204)
    assert admin.call("GET", url)["watchers"] == []


def test_several_at_once(admin: Wire) -> None:
    create = {"type": "create", "id": "one", "data": {"entityType": "task", "entityId": TASK, **COMMENT, "body": "x"}}
    delete = {"type": "delete", "id": "two", "activityId": "0" * 32}
    body = {"operations": [create, delete]}
    answer = admin.call("POST", "/api/projects/demo/operations/activities", body, status=200)
    assert answer["success"] is False
    assert [item["success"] for item in answer["operations"]] == [True, False]
    assert answer["operations"][1]["detail"] == "Activity not found"
    assert len(activities(admin, 'activityTypes: ["comment"]')) == 1
