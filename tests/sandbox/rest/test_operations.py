"""Batches: what stays, what is taken back, what runs in the background."""

from __future__ import annotations

import time


def create(name, **data):
    return {"id": name, "type": "create", "entityType": "folder", "data": {"name": name, **data}}


def run(api, project, *operations, **options):
    return api("POST", f"/api/projects/{project}/operations", {"operations": list(operations), **options})


def names(api, project):
    return {folder["name"] for folder in api.ok("GET", f"/api/projects/{project}/folders")["folders"]}


def test_a_batch_answers_in_its_order(api, project):
    folder = "1" * 32
    task = {"name": "t", "taskType": "Generic", "folderId": folder}
    body = run(
        api,
        project,
        {**create("a"), "entityId": folder},
        {"id": "t", "type": "create", "entityType": "task", "data": task},
        {"id": "u", "type": "update", "entityType": "folder", "entityId": folder, "data": {"label": "A"}},
    ).json()
    assert body["success"] is True
    assert [(item["id"], item["status"]) for item in body["operations"]] == [("a", 201), ("t", 201), ("u", 204)]
    assert len(body["operations"][1]["entityId"]) == 32


def test_validation_error_stops_and_keeps_what_was_done(api, project):
    body = run(api, project, create("kept"), create("bad name!"), create("never")).json()
    assert body["success"] is False
    assert [item["success"] for item in body["operations"]] == [True, False]
    failed = body["operations"][1]
    assert (failed["status"], failed["errorCode"], failed["entityId"]) == (400, "invalid_data", None)
    assert failed["detail"].startswith("Invalid data provided: 1 validation error for FolderPostModel\nname\n  string")
    assert names(api, project) == {"kept"}


def test_missing_entity_stops_and_keeps_what_was_done(api, project):
    missing = {"id": "x", "type": "update", "entityType": "folder", "entityId": "0" * 32, "data": {"label": "x"}}
    body = run(api, project, create("kept"), missing, create("never")).json()
    assert [(item["status"], item["errorCode"]) for item in body["operations"]] == [(201, None), (404, "not-found")]
    assert names(api, project) == {"kept"}


def test_clash_takes_everything_back_though_it_says_otherwise(api, project):
    body = run(api, project, create("a"), {**create("a"), "id": "again"}).json()
    assert [item["success"] for item in body["operations"]] == [True, False]
    assert body["operations"][1]["errorCode"] == "unique-violation"
    assert names(api, project) == set()


def test_missing_reference_takes_everything_back(api, project):
    body = run(api, project, create("a"), create("b", folderType="Nope")).json()
    assert body["operations"][1]["errorCode"] == "foreign-key-violation"
    assert names(api, project) == set()


def test_can_fail_goes_on(api, project):
    body = run(api, project, create("a"), create("A"), create("bad name!"), create("b"), canFail=True).json()
    assert [item["success"] for item in body["operations"]] == [True, False, False, True]
    assert body["success"] is False
    assert names(api, project) == {"a", "b"}


def test_raise_on_error_takes_everything_back(api, project):
    answer = run(api, project, create("a"), create("b", status="Nope"), raiseOnError=True)
    assert (answer.status_code, answer.json()["detail"]) == (409, "status 'Nope' is not present in table \"statuses\".")
    answer = run(api, project, create("a"), create("bad name!"), raiseOnError=True)
    assert answer.status_code == 500
    assert "code" not in answer.json()
    assert names(api, project) == set()


def test_rolled_back_work_sends_no_events(api, project, sandbox):
    seen = []
    stop = sandbox.application.events.listen(seen.append)
    try:
        run(api, project, create("a"), create("A"))
        assert [row["topic"] for row in seen] == []
        run(api, project, create("b"))
        assert [row["topic"] for row in seen][:1] == ["entity.folder.created"]
    finally:
        stop()


def test_two_changes_of_one_entity_are_refused(api, project):
    change = {"type": "update", "entityType": "folder", "entityId": "0" * 32, "data": {}}
    answer = run(api, project, {"id": "a", **change}, {"id": "b", **change})
    assert (answer.status_code, answer.json()["detail"]) == (400, f"Duplicate operation for folder {'0' * 32}")


def test_as_user_is_for_services(api, service, artist, project):
    folder = api.create(project, "folders", name="a")
    change = {"id": "x", "type": "update", "entityType": "folder", "entityId": folder, "asUser": artist.name}
    answer = run(api, project, {**change, "data": {"label": "x"}})
    assert (answer.status_code, answer.json()["detail"]) == (
        403,
        "You are not allowed to perform operations as another user",
    )
    assert run(service, project, {**change, "data": {"label": "x"}}).json()["success"] is True
    assert api.ok("GET", f"/api/projects/{project}/folders/{folder}")["updatedBy"] == artist.name


def test_forbidden_operation_is_told_per_operation(artist, project):
    body = run(artist, project, create("a")).json()
    assert (body["operations"][0]["status"], body["operations"][0]["errorCode"]) == (403, "forbidden")


def test_uppercase_id_is_taken_in_lowercase(api, project):
    body = run(api, project, {**create("a"), "entityId": "A" * 32}).json()
    assert body["success"] is True
    assert api.ok("GET", f"/api/projects/{project}/folders/{'a' * 32}")["name"] == "a"


def test_a_refused_delete_takes_back_the_batch(api, project):
    full = "2" * 32
    product = {"name": "p", "productType": "model", "folderId": full}
    run(
        api,
        project,
        {**create("full"), "entityId": full},
        {"type": "create", "entityType": "product", "data": product},
    )
    body = run(api, project, create("lost"), {"type": "delete", "entityType": "folder", "entityId": full}).json()
    assert [(each["success"], each["errorCode"]) for each in body["operations"]] == [
        (True, None),
        (False, "delete-folder-with-children"),
    ]
    assert names(api, project) == {"full"}


def test_background_batch_tells_its_progress(api, project):
    operations = [create(f"f{number:03}") for number in range(300)]
    path = f"/api/projects/{project}/operations/background"
    first = api.ok("POST", path, {"operations": operations})
    assert (first["status"], first["progress"], first["result"]) == ("pending", None, None)
    seen = set()
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        state = api.ok("GET", f"{path}/{first['id']}")
        seen.add(state["status"])
        if state["status"] == "completed":
            break
        assert state["progress"] is None or 0 <= state["progress"] <= 100
    assert state["progress"] == 100.0
    assert state["result"]["success"] is True
    assert len(state["result"]["operations"]) == 300
    assert len(names(api, project)) == 300


def in_background(api, project, *operations, **options):
    """Run a batch in the background and return its result."""
    path = f"/api/projects/{project}/operations/background"
    started = api.ok("POST", path, {"operations": list(operations), **options})
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        state = api.ok("GET", f"{path}/{started['id']}")
        if state["status"] == "completed":
            return state["result"]
    raise AssertionError(f"the batch does not end: {state}")


def test_background_clash_takes_everything_back_though_it_says_otherwise(api, project, sandbox):
    seen = []
    stop = sandbox.application.events.listen(seen.append)
    try:
        result = in_background(api, project, create("a"), {**create("A"), "id": "again"}, create("never"))
    finally:
        stop()
    assert result["success"] is False
    assert [(item["id"], item["success"]) for item in result["operations"]] == [("a", True), ("again", False)]
    assert result["operations"][1]["errorCode"] == "unique-violation"
    assert names(api, project) == set()
    assert seen == []


def test_background_validation_error_keeps_what_was_done(api, project):
    result = in_background(api, project, create("kept"), create("bad name!"), create("never"))
    assert [item["errorCode"] for item in result["operations"]] == [None, "invalid_data"]
    assert names(api, project) == {"kept"}


def test_background_can_fail_goes_on(api, project):
    result = in_background(api, project, create("a"), create("A"), create("bad name!"), create("b"), canFail=True)
    assert [item["success"] for item in result["operations"]] == [True, False, False, True]
    assert names(api, project) == {"a", "b"}


def test_raise_on_error_means_nothing_in_the_background(api, project):
    result = in_background(api, project, create("kept"), create("bad name!"), raiseOnError=True)
    assert [(item["status"], item["errorCode"]) for item in result["operations"]] == [
        (201, None),
        (400, "invalid_data"),
    ]
    assert names(api, project) == {"kept"}


def test_background_batch_with_two_changes_of_one_entity_never_ends(api, project):
    change = {"type": "update", "entityType": "folder", "entityId": "0" * 32, "data": {}}
    path = f"/api/projects/{project}/operations/background"
    stuck = api.ok("POST", path, {"operations": [create("lost"), change, change]})
    # The one that starts later ends, on however many threads they run.
    for name in ("b", "c", "d"):
        in_background(api, project, create(name))
    state = api.ok("GET", f"{path}/{stuck['id']}")
    assert (state["status"], state["progress"], state["result"]) == ("in_progress", 0.0, None)
    assert names(api, project) == {"b", "c", "d"}


def test_unknown_background_task(api, project):
    answer = api("GET", f"/api/projects/{project}/operations/background/{'0' * 32}")
    assert answer.status_code == 404
    assert answer.json()["detail"] == f"Background operations task '{'0' * 32}' not found"
