"""Entities: paths, attributes through the hierarchy, clashes, what protects what."""

from __future__ import annotations

import pytest
from support.rest import Api


@pytest.fixture
def shot(api, project):
    """``/shots/sh010`` with ids of both folders."""
    shots = api.create(project, "folders", name="shots", attrib={"fps": 30.0, "description": "not inherited"})
    return shots, api.create(project, "folders", name="sh010", folderType="Shot", parentId=shots)


def get(api, project, kind, entity_id):
    return api.ok("GET", f"/api/projects/{project}/{kind}/{entity_id}")


def test_attributes_are_inherited_and_own_ones_named(api, project, shot):
    sh010 = shot[1]
    task = api.create(project, "tasks", name="anim", taskType="Animation", folderId=sh010, attrib={"priority": "high"})
    folder, body = get(api, project, "folders", sh010), get(api, project, "tasks", task)
    assert folder["attrib"]["fps"] == 30.0
    assert folder["attrib"]["frameStart"] == 1001
    assert "description" not in folder["attrib"]
    assert folder["ownAttrib"] == []
    assert body["attrib"]["fps"] == 30.0
    assert body["ownAttrib"] == ["priority"]


def test_change_above_is_carried_down_and_stops_at_own_values(api, project, shot):
    shots, sh010 = shot
    task = api.create(project, "tasks", name="anim", taskType="Animation", folderId=sh010)
    other = api.create(project, "folders", name="sh020", parentId=shots, attrib={"fps": 50})
    api.ok("PATCH", f"/api/projects/{project}/folders/{shots}", {"attrib": {"fps": 48}})
    assert get(api, project, "tasks", task)["attrib"]["fps"] == 48
    assert get(api, project, "folders", other)["attrib"]["fps"] == 50
    api.ok("PATCH", f"/api/projects/{project}/folders/{shots}", {"attrib": {"fps": None}})
    assert get(api, project, "folders", shots)["ownAttrib"] == ["description"]
    assert get(api, project, "tasks", task)["attrib"]["fps"] == 25
    api.ok("PATCH", f"/api/projects/{project}", {"attrib": {"fps": 12}})
    assert get(api, project, "tasks", task)["attrib"]["fps"] == 12


def test_products_and_versions_inherit_nothing(api, project, shot):
    product = api.create(project, "products", name="render", productType="render", folderId=shot[1])
    version = api.create(project, "versions", version=1, productId=product, attrib={"comment": "✓"})
    assert get(api, project, "products", product)["attrib"] == {}
    assert get(api, project, "versions", version)["attrib"] == {"comment": "✓"}


def test_paths(api, project, shot):
    product = api.create(project, "products", name="render", productType="render", folderId=shot[1])
    version = api.create(project, "versions", version=12, productId=product)
    hero = api.create(project, "versions", version=-1, productId=product)
    file = api.create(project, "representations", name="exr", versionId=version)
    paths = [
        get(api, project, kind, entity_id)["path"]
        for kind, entity_id in (("versions", version), ("versions", hero), ("representations", file))
    ]
    assert paths == ["/shots/sh010/render/v012", "/shots/sh010/render/HERO", "/shots/sh010/render/v012/exr"]
    listed = api.ok("GET", f"/api/projects/{project}/folders")["folders"]
    assert {folder["path"] for folder in listed} == {"shots", "shots/sh010"}


def test_move_and_rename_change_the_paths_below(api, project, shot):
    shots, sh010 = shot
    task = api.create(project, "tasks", name="anim", taskType="Animation", folderId=sh010)
    api.ok("PATCH", f"/api/projects/{project}/folders/{shots}", {"name": "seq"})
    assert get(api, project, "tasks", task)["path"] == "/seq/sh010/anim"
    api.ok("PATCH", f"/api/projects/{project}/folders/{sh010}", {"parentId": None})
    assert get(api, project, "tasks", task)["path"] == "/sh010/anim"
    assert get(api, project, "tasks", task)["attrib"]["fps"] == 25


def test_folder_cannot_move_into_itself(api, project, shot):
    shots, sh010 = shot
    answer = api("PATCH", f"/api/projects/{project}/folders/{shots}", {"parentId": sh010})
    assert answer.status_code == 400


def test_name_clash_ignores_case(api, project, shot):
    answer = api("POST", f"/api/projects/{project}/folders", {"name": "SH010", "parentId": shot[0]})
    assert answer.status_code == 409
    assert answer.json()["detail"].endswith("sh010' already exists.")
    answer = api("POST", f"/api/projects/{project}/folders", {"name": "SHOTS"})
    assert answer.json()["detail"] == "Folder with lower(name::text) 'shots' already exists."
    other = api.create(project, "folders", name="sh010")
    answer = api("PATCH", f"/api/projects/{project}/folders/{other}", {"parentId": shot[0]})
    assert answer.status_code == 409


@pytest.mark.parametrize(
    ("body", "detail"),
    [
        ({"folderType": "Nope"}, "folder_type 'Nope' is not present in table \"folder_types\"."),
        ({"status": "Nope"}, "status 'Nope' is not present in table \"statuses\"."),
        (
            {"parentId": "0" * 32},
            "parent_id '00000000-0000-0000-0000-000000000000' is not present in table \"folders\".",
        ),
    ],
)
def test_missing_references(api, project, body, detail):
    answer = api("POST", f"/api/projects/{project}/folders", {"name": "x", **body})
    assert (answer.status_code, answer.json()["detail"]) == (409, detail)


def test_products_protect_a_folder_and_tasks_do_not(api, project, shot):
    shots, sh010 = shot
    task = api.create(project, "tasks", name="anim", taskType="Animation", folderId=sh010)
    product = api.create(project, "products", name="render", productType="render", folderId=sh010)
    for folder in shot:
        answer = api("DELETE", f"/api/projects/{project}/folders/{folder}")
        assert (answer.status_code, answer.json()["detail"]) == (
            409,
            "Unable to delete a folder with products or tasks.",
        )
    api.ok("DELETE", f"/api/projects/{project}/products/{product}")
    api.ok("DELETE", f"/api/projects/{project}/folders/{shots}")
    for kind, entity_id in (("folders", sh010), ("tasks", task)):
        assert api("GET", f"/api/projects/{project}/{kind}/{entity_id}").status_code == 404


def test_force_deletes_everything_below(api, project, shot):
    product = api.create(project, "products", name="render", productType="render", folderId=shot[1])
    version = api.create(project, "versions", version=1, productId=product)
    file = api.create(project, "representations", name="exr", versionId=version)
    api.ok("DELETE", f"/api/projects/{project}/folders/{shot[0]}", params={"force": "true"})
    for kind, entity_id in (("products", product), ("versions", version), ("representations", file)):
        assert api("GET", f"/api/projects/{project}/{kind}/{entity_id}").status_code == 404
    assert api.ok("GET", f"/api/projects/{project}/stats")["counts"]["folders"] == 0


def test_published_versions_protect_name_type_and_place(api, project, shot):
    sh010 = shot[1]
    product = api.create(project, "products", name="render", productType="render", folderId=sh010)
    api.create(project, "versions", version=1, productId=product)
    for body, column in (({"name": "new"}, "name"), ({"folderType": "Asset"}, "folder_type")):
        for folder in shot:
            answer = api("PATCH", f"/api/projects/{project}/folders/{folder}", body)
            assert answer.status_code == 403
            assert answer.json()["detail"] == f"Cannot change {column} of a folder with published versions"
    api.ok("PATCH", f"/api/projects/{project}/folders/{sh010}", {"label": "still free"})


def test_one_hero_version(api, project, shot):
    product = api.create(project, "products", name="render", productType="render", folderId=shot[1])
    api.create(project, "versions", version=-1, productId=product)
    answer = api("POST", f"/api/projects/{project}/versions", {"version": -1, "productId": product})
    assert (answer.status_code, answer.json()["detail"]) == (409, "Hero version already exists.")


def test_null_data_keys_are_removed(api, project):
    folder = api.create(project, "folders", name="a", data={"a": 1, "b": None, "deep": {"c": None, "d": [{"e": None}]}})
    body = get(api, project, "folders", folder)
    assert body["data"] == {"a": 1, "deep": {"d": [{}]}}
    api.ok("PATCH", f"/api/projects/{project}/folders/{folder}", {"data": {"a": None, "new": 2}})
    assert get(api, project, "folders", folder)["data"] == {"deep": {"d": [{}]}, "new": 2}
    assert None not in body.values()


def test_deleted_task_leaves_its_versions(api, project, shot):
    task = api.create(project, "tasks", name="anim", taskType="Animation", folderId=shot[1])
    product = api.create(project, "products", name="render", productType="render", folderId=shot[1])
    version = api.create(project, "versions", version=1, productId=product, taskId=task)
    api.ok("DELETE", f"/api/projects/{project}/tasks/{task}")
    assert "taskId" not in get(api, project, "versions", version)


def test_default_status_is_the_first_of_the_kind(api, project, shot):
    product = api.create(project, "products", name="render", productType="render", folderId=shot[1])
    version = api.create(project, "versions", version=1, productId=product)
    assert get(api, project, "folders", shot[0])["status"] == "Not ready"
    assert get(api, project, "versions", version)["status"] == "Pending review"


def test_artist_may_publish_and_update_and_not_create_or_delete(api, artist, project, shot):
    path = f"/api/projects/{project}"
    assert artist("PATCH", f"{path}/folders/{shot[1]}", {"label": "by artist"}).status_code == 204
    assert (
        artist("POST", f"{path}/products", {"name": "p", "productType": "model", "folderId": shot[1]}).status_code
        == 201
    )
    for method, where, body in (
        ("POST", "folders", {"name": "x"}),
        ("POST", "tasks", {"name": "x", "taskType": "Generic", "folderId": shot[1]}),
        ("DELETE", f"folders/{shot[1]}", None),
    ):
        answer = artist(method, f"{path}/{where}", body)
        assert answer.status_code == 403
        assert answer.json()["detail"].endswith(f"access denied for {artist.name} in project {project}")


def test_strangers_see_no_project(api, artist, sandbox):
    api.ok("POST", "/api/projects", {"name": "hidden", "code": "hid", "anatomy": {}})
    answer = artist("GET", "/api/projects/hidden")
    assert (answer.status_code, answer.json()["detail"]) == (403, "No access group assigned on this project")
    assert "hidden" not in [item["name"] for item in artist.ok("GET", "/api/projects")["projects"]]
    api.ok("DELETE", "/api/projects/hidden")
    assert api("GET", "/api/projects/hidden").json()["detail"] == "Project hidden not found"


def test_new_attribute_takes_effect_with_a_restart(fresh):
    api = Api(fresh, **{"x-api-key": fresh.admin_key})
    api.ok("POST", "/api/projects", {"name": "p", "code": "p", "anatomy": {}})
    body = {"position": 50, "scope": ["folder"], "data": {"type": "integer", "title": "Lens"}}
    api.ok("PUT", "/api/attributes/lens", body)
    early = api.create("p", "folders", name="early", attrib={"lens": 35})
    assert "lens" not in get(api, "p", "folders", early)["attrib"]
    assert "lens" not in str(api.ok("GET", "/openapi.json")["components"]["schemas"]["FolderAttribModel"])
    api.ok("POST", "/api/system/restart")
    late = api.create("p", "folders", name="late", attrib={"lens": 35})
    assert get(api, "p", "folders", late)["attrib"]["lens"] == 35
    assert "lens" in api.ok("GET", "/openapi.json")["components"]["schemas"]["FolderAttribModel"]["properties"]
    api.http.close()


def test_unicode_everywhere(api, project):
    folder = api.create(project, "folders", name="a", label="Žluťoučký kůň 🐎", tags=["štítek"], data={"klíč": "漢字"})
    body = get(api, project, "folders", folder)
    assert (body["label"], body["tags"], body["data"]) == ("Žluťoučký kůň 🐎", ["štítek"], {"klíč": "漢字"})


def test_deep_hierarchy(api, project):
    parent, ids = None, []
    operations = []
    for number in range(1500):
        ids.append(f"{number + 1:032x}")
        data = {"name": f"f{number}", "folderType": "Folder", "parentId": parent}
        operations.append(
            {"id": str(number), "type": "create", "entityType": "folder", "entityId": ids[-1], "data": data}
        )
        parent = ids[-1]
    assert api.ok("POST", f"/api/projects/{project}/operations", {"operations": operations})["success"]
    api.ok("PATCH", f"/api/projects/{project}", {"attrib": {"fps": 7}})
    assert get(api, project, "folders", ids[-1])["attrib"]["fps"] == 7


@pytest.mark.parametrize(
    ("kind", "body"),
    [("tasks", {"name": "Anim", "taskType": "Animation"}), ("products", {"name": "Main", "productType": "model"})],
)
def test_name_of_something_inactive_is_free_again(api, project, shot, kind, body):
    path = f"/api/projects/{project}/{kind}"
    old = api.create(project, kind, folderId=shot[1], **body)
    assert api("POST", path, {"folderId": shot[1], **body}).status_code == 409
    api.ok("PATCH", f"{path}/{old}", {"active": False})
    api.create(project, kind, folderId=shot[1], **body)
    answer = api("PATCH", f"{path}/{old}", {"active": True})
    assert (answer.status_code, "already exists" in answer.json()["detail"]) == (409, True)


def test_what_must_not_be_empty_cannot_be_emptied(api, project, shot):
    for column, name in (("status", "status"), ("tags", "tags"), ("active", "active")):
        answer = api("PATCH", f"/api/projects/{project}/folders/{shot[1]}", {name: None})
        assert (answer.status_code, answer.json()["detail"]) == (409, f"Missing required field: {column}")


def test_deleted_task_takes_its_workfiles_along(api, project, shot):
    task = api.create(project, "tasks", name="anim", taskType="Animation", folderId=shot[1])
    workfile = api.create(project, "workfiles", path="/work/anim_v001.ma", taskId=task)
    api.ok("DELETE", f"/api/projects/{project}/tasks/{task}")
    assert api("GET", f"/api/projects/{project}/workfiles/{workfile}").status_code == 404
