"""Project files, thumbnails, reviewables, avatars and the files of the desktop application."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest
from support.demo import FOLDER, TASK, VERSION
from support.wire import Wire

PNG = (
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x08\x08\x02\0\0\0\x7f\x14\xe8\xc0"
    b"\0\0\0\x0cIDATx\x9cc\xf8\xcf\xc0\0\0\x03\x01\x01\0\xc9\xfe\x92\xef\0\0\0\0IEND\xaeB`\x82"
)
PLACEHOLDER = 68


def upload(wire: Wire, content: bytes, name: str = "notes.txt", kind: str = "text/plain", **headers: str) -> Any:
    all_headers = {"x-file-name": name.encode(), "content-type": kind, **headers}
    return wire.http.post("/api/projects/demo/files", content=content, headers=all_headers)


def test_a_file_goes_in_and_comes_out(admin: Wire) -> None:
    content = "hello ✓\n".encode() * 1000
    answer = upload(admin, content)
    assert answer.status_code == 201
    url = f"/api/projects/demo/files/{answer.json()['id']}"
    redirect = admin.http.get(url)
    assert (redirect.status_code, redirect.headers["location"]) == (302, f"{url}/payload")
    payload = admin.http.get(f"{url}/payload")
    assert payload.content == content
    assert payload.headers["content-type"] == "text/plain"
    assert payload.headers["content-disposition"] == 'inline; filename="notes.txt"'
    assert payload.headers["accept-ranges"] == "bytes"
    info = admin.call("GET", f"{url}/info", status=200)
    assert info == {"size": len(content), "filename": "notes.txt", "contentType": "text/plain"}
    head = admin.http.head(url)
    assert (head.status_code, head.headers["content-length"]) == (200, str(len(content)))


def test_file_names_of_any_script(admin: Wire) -> None:
    file_id = upload(admin, b"x", "žluťoučký 図.txt").json()["id"]
    payload = admin.http.get(f"/api/projects/demo/files/{file_id}/payload")
    expected = "inline; filename*=utf-8''%C5%BElu%C5%A5ou%C4%8Dk%C3%BD%20%E5%9B%B3.txt"
    assert payload.headers["content-disposition"] == expected
    assert admin.call("GET", f"/api/projects/demo/files/{file_id}/info")["filename"] == "žluťoučký 図.txt"


def test_single_ranges(admin: Wire) -> None:
    content = bytes(range(256)) * 40
    url = f"/api/projects/demo/files/{upload(admin, content).json()['id']}/payload"
    etag = admin.http.get(url).headers["etag"]

    def part(value: str, **headers: str) -> Any:
        return admin.http.get(url, headers={"range": value, **headers})

    for value, start, stop in (("bytes=0-9", 0, 10), ("bytes=10000-", 10000, 10240), ("bytes=-5", 10235, 10240)):
        answer = part(value)
        assert answer.status_code == 206
        assert answer.content == content[start:stop]
        assert answer.headers["content-range"] == f"bytes {start}-{stop - 1}/10240"
    assert part("bytes=99999-").status_code == 416
    assert part("bytes=99999-").headers["content-range"] == "*/10240"
    assert part("bytes=3-1").status_code == 400
    assert part("nonsense").status_code == 400
    assert part("bytes=0-9", **{"if-range": etag}).status_code == 206
    assert part("bytes=0-9", **{"if-range": '"other"'}).content == content


def test_refused_uploads_leave_nothing(admin: Wire, ayon_sandbox: Any) -> None:
    empty = upload(admin, b"")
    assert (empty.status_code, empty.json()["detail"]) == (400, "Empty file")
    headers = {"x-file-name": "a", "content-type": "a/b"}
    nowhere = admin.http.post("/api/projects/nope/files", content=b"x", headers=headers)
    assert nowhere.json() == {"code": 404, "detail": "Project nope not found"}
    assert upload(admin, b"one", **{"x-file-id": "a"}).status_code == 400
    assert upload(admin, b"one", name="").status_code == 400
    first = upload(admin, b"one", **{"x-file-id": "a" * 32})
    assert first.json() == {"id": "a" * 32}
    assert upload(admin, b"two", **{"x-file-id": "a" * 32}).status_code == 201
    assert admin.http.get(f"/api/projects/demo/files/{'a' * 32}/payload").content == b"two"
    files = [path for path in ayon_sandbox.application.files_dir.rglob("*") if path.is_file()]
    assert len(files) == 1


def test_a_deleted_file_is_gone(admin: Wire) -> None:
    url = f"/api/projects/demo/files/{upload(admin, b'x').json()['id']}"
    admin.call("DELETE", url, status=204)
    for path in (url, f"{url}/payload", f"{url}/info"):
        assert admin.http.get(path).status_code == 404
    admin.call("DELETE", url, status=404)


# ---------------------------------------------------------------------- thumbnails


def test_thumbnails_of_entities(admin: Wire) -> None:
    url = f"/api/projects/demo/folders/{FOLDER}/thumbnail"
    missing = admin.http.get(url)
    assert (missing.status_code, len(missing.content)) == (200, PLACEHOLDER)
    assert missing.headers["content-type"] == "image/png"
    assert "x-thumbnail-id" not in missing.headers
    assert admin.http.get(url, params={"placeholder": "none"}).status_code == 404
    created = admin.http.post(url, content=PNG, headers={"content-type": "image/png"}).json()
    assert [item["entityId"] for item in created["affectedEntities"]] == [FOLDER]
    shown = admin.http.get(url)
    assert shown.content == PNG
    assert shown.headers["x-thumbnail-id"] == created["id"]
    data = admin.data('{ project(name: "demo") { folders { edges { node { thumbnailId } } } } }')
    assert data["project"]["folders"]["edges"][0]["node"]["thumbnailId"] == created["id"]


def test_thumbnails_by_id(admin: Wire) -> None:
    svg = {"content-type": "image/svg+xml"}
    wrong = admin.http.post("/api/projects/demo/thumbnails", content=b"<svg/>", headers=svg)
    assert wrong.json() == {"code": 415, "detail": "Thumbnail must be in png or jpeg format"}
    url = f"/api/projects/demo/thumbnails/{'b' * 32}"
    own = admin.http.put(url, content=PNG, headers={"content-type": "image/png"})
    assert own.json() == {"id": "b" * 32, "affectedEntities": []}
    assert admin.http.get(url).content == PNG
    unknown = admin.http.get(f"/api/projects/demo/thumbnails/{'0' * 32}")
    assert (unknown.status_code, len(unknown.content)) == (203, PLACEHOLDER)


# ---------------------------------------------------------------------- reviewables


def review(wire: Wire, label: str) -> dict[str, Any]:
    answer = wire.http.post(
        f"/api/projects/demo/versions/{VERSION}/reviewables",
        params={"label": label},
        content=PNG,
        headers={"content-type": "image/png", "x-file-name": f"{label}.png"},
    )
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_reviewables(admin: Wire) -> None:
    one, two = review(admin, "one"), review(admin, "two")
    assert (one["mediaInfo"]["width"], one["mediaInfo"]["height"]) == (16, 8)
    assert one["availability"] == "ready"
    url = f"/api/projects/demo/versions/{VERSION}/reviewables"
    assert [item["label"] for item in admin.call("GET", url)["reviewables"]] == ["one", "two"]
    admin.call("PATCH", url, {"sort": [two["activityId"], one["activityId"]]}, status=204)
    admin.call("PATCH", f"{url}/{two['activityId']}", {"label": "second"}, status=204)
    assert [item["label"] for item in admin.call("GET", url)["reviewables"]] == ["second", "one"]
    assert admin.call("PATCH", url, {"sort": [one["activityId"]]}, status=400)["detail"] == "Invalid reviewable ids"
    assert [item["id"] for item in admin.call("GET", f"/api/projects/demo/tasks/{TASK}/reviewables")] == [VERSION]
    assert admin.http.get(f"/api/projects/demo/versions/{VERSION}/thumbnail").content == PNG
    data = admin.data('{ project(name: "demo") { versions { edges { node { hasReviewables } } } } }')
    assert data["project"]["versions"]["edges"] == [{"node": {"hasReviewables": True}}]


# ---------------------------------------------------------------------- avatars, installers


def test_avatars(admin: Wire) -> None:
    initials = admin.http.get("/api/users/admin/avatar")
    assert initials.headers["content-type"].startswith("image/svg+xml")
    assert ">SA<" in initials.text
    admin.http.put("/api/users/admin/avatar", content=PNG, headers={"content-type": "image/png"})
    assert admin.http.get("/api/users/admin/avatar").content == PNG
    text = admin.http.put("/api/users/admin/avatar", content=b"x", headers={"content-type": "text/plain"})
    assert text.json() == {"code": 404, "detail": "Invalid avatar format"}
    admin.call("DELETE", "/api/users/admin/avatar", status=200)
    assert ">SA<" in admin.http.get("/api/users/admin/avatar").text


@pytest.mark.parametrize(
    ("route", "extra", "kept"),
    [
        ("installers", {"version": "1.2.3", "pythonVersion": "3.9"}, "installers"),
        ("dependencyPackages", {"installerVersion": "1.2.3", "sourceAddons": {}}, "packages"),
    ],
)
def test_desktop_files(admin: Wire, route: str, extra: dict[str, Any], kept: str) -> None:
    content = b"0123456789" * 500
    checksum = hashlib.md5(content).hexdigest()
    url = f"/api/desktop/{route}"
    body = {"filename": "a.zip", "platform": "linux", "size": 5000, **extra}
    body.update(checksum=checksum, checksumAlgorithm="md5")
    admin.call("POST", url, body, status=201)
    admin.call("POST", url, body, status=409)
    assert admin.call("GET", url)[kept][0]["sources"] == []
    admin.http.put(f"{url}/a.zip", content=content)
    assert admin.call("GET", url)[kept][0]["sources"] == [{"type": "server"}]
    assert admin.http.get(f"{url}/a.zip").content == content
    assert admin.http.get(f"{url}/a.zip", headers={"range": "bytes=10-19"}).content == b"0123456789"
    assert admin.http.put(f"{url}/b.zip", content=content).status_code == 404
    admin.call("DELETE", f"{url}/a.zip", status=204)
    admin.call("GET", f"{url}/a.zip", status=404)
    assert admin.call("GET", url)[kept] == []
