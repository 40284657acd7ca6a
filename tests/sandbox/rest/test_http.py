"""Paths, methods, bodies that are wrong: the shapes of a real server."""

from __future__ import annotations

import json
import socket
import threading

import pytest

from ayon_sandbox import Sandbox


def test_unknown_api_path_names_itself(api):
    answer = api("GET", "/api/nope/nope")
    assert answer.status_code == 404
    assert answer.json() == {"code": 404, "detail": "API endpoint /api/nope/nope not found", "path": "/api/nope/nope"}


def test_trailing_slash_and_head_are_not_found(api):
    assert api("GET", "/api/projects/").status_code == 404
    assert api("HEAD", "/api/projects").status_code == 404


def test_wrong_method(api):
    answer = api("PATCH", "/api/projects", {})
    assert (answer.status_code, answer.json()) == (405, {"detail": "Method Not Allowed"})


@pytest.mark.parametrize("path", ["/", "/some/page", "//api/info"])
def test_outside_the_api_is_the_frontend(anonymous, path):
    answer = anonymous.http.get(f"{anonymous.sandbox.url}{path}")
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/html")


def test_operation_without_a_handler_names_itself(api):
    answer = api("PUT", "/api/csv/import/upload", content=b"id\n")
    assert answer.status_code == 501
    assert answer.json()["operation"] == "upload_file"
    assert "upload_file" in answer.json()["detail"]


def test_path_parameters_are_checked(api):
    answer = api("GET", "/api/projects/bad%20name")
    body = answer.json()
    assert answer.status_code == 400
    assert body["detail"] == "Request validation error in [GET] /api/projects/bad name"
    assert body["path"] == "/api/projects/bad name"
    assert body["errors"][0]["loc"] == ["path", "project_name"]
    assert body["errors"][0]["type"] == "value_error.str.regex"
    assert body["traceback"].startswith("project_name: string does not match regex")


def test_query_parameters_are_checked(api, project):
    answer = api("GET", f"/api/projects/{project}/siteRoots", params={"platform": "amiga"})
    assert answer.status_code == 400
    error = answer.json()["errors"][0]
    assert error["loc"] == ["query", "platform"]
    assert error["ctx"] == {"given": "amiga", "permitted": ["windows", "linux", "darwin"]}


def test_every_wrong_field_of_a_body_is_listed(api, project):
    answer = api("POST", f"/api/projects/{project}/folders", {"name": "bad name!", "attrib": {"fps": "fast"}})
    errors = {tuple(error["loc"]): error["type"] for error in answer.json()["errors"]}
    assert errors == {("body", "name"): "value_error.str.regex", ("body", "attrib", "fps"): "type_error.float"}


def test_missing_field_and_missing_body(api, project):
    answer = api("POST", f"/api/projects/{project}/tasks", {"name": "x"})
    assert answer.json()["errors"] == [
        {"loc": ["body", "taskType"], "msg": "field required", "type": "value_error.missing"}
    ]
    answer = api("POST", f"/api/projects/{project}/tasks")
    assert answer.json()["errors"][0]["loc"] == ["body"]


def test_broken_json(api, project):
    answer = api("POST", f"/api/projects/{project}/operations", content=b"{bad")
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["type"] == "json_invalid"


def test_unknown_fields_are_dropped_and_snake_case_is_taken(api, project):
    folder = api.create(project, "folders", name="a", folder_type="Shot", nonsense=1, attrib={"nonsense": 2})
    body = api.ok("GET", f"/api/projects/{project}/folders/{folder}")
    assert body["folderType"] == "Shot"
    assert "nonsense" not in body["attrib"]


def test_values_are_coerced_like_the_real_server_does(api, project):
    folder = api.create(project, "folders", name="a", label=5, attrib={"frameStart": "12", "fps": "23.5"}, active=1)
    body = api.ok("GET", f"/api/projects/{project}/folders/{folder}")
    assert body["label"] == "5"
    assert body["attrib"]["frameStart"] == 12
    assert body["attrib"]["fps"] == 23.5
    assert body["active"] is True


def test_schema_is_for_managers(api, artist, anonymous):
    document = api.ok("GET", "/openapi.json")
    assert len(document["paths"]) > 200
    assert artist("GET", "/openapi.json").status_code == 403
    assert anonymous("GET", "/openapi.json").status_code == 401


def test_requests_are_logged_and_counted(api, sandbox):
    sandbox.requests.reset()
    api("GET", "/api/info")
    api("GET", "/api/nope")
    assert list(sandbox.requests) == [("GET", "/api/info", 200), ("GET", "/api/nope", 404)]
    assert sandbox.requests.count("GET", "/api/info") == 1


def test_stop_ends_threads_and_frees_the_port():
    before = threading.active_count()
    sandbox = Sandbox().start()
    port = sandbox.port
    sandbox.stop()
    sandbox.stop()
    assert threading.active_count() == before
    with socket.create_server(("127.0.0.1", port)):
        pass


def test_port_that_is_taken_is_an_error():
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(OSError, match="ddress"):
        Sandbox(port=taken.getsockname()[1]).start()


def test_data_directory_keeps_everything(tmp_path):
    with Sandbox(data_dir=tmp_path) as first:
        first.store.documents("secrets").put("a", "b")
        key = first.admin_key
    with Sandbox(data_dir=tmp_path) as second:
        assert second.store.documents("secrets").get("a") == "b"
        assert second.admin_key == key


def test_answers_are_compact_json(api, project):
    answer = api("GET", f"/api/projects/{project}")
    assert answer.headers["content-type"] == "application/json"
    assert json.loads(answer.content)["name"] == project


def test_half_a_character_is_refused(api, project):
    answer = api("POST", f"/api/projects/{project}/folders", content=b'{"name": "a", "label": "\\ud800"}')
    assert answer.status_code == 400
    pair = api("POST", f"/api/projects/{project}/folders", content=b'{"name": "a", "label": "\\ud83d\\udc0e"}')
    assert api.ok("GET", f"/api/projects/{project}/folders/{pair.json()['id']}")["label"] == "🐎"
