"""The code of the rows, the same for both clients: ``python tasks.py TASK CLIENT`` with its arguments as JSON on stdin.

``plain`` as the client stands for none at all: what the machine itself allows.
Runs with nothing but the client installed; prints ``{"seconds": …, "peak_kib": …}`` as its last line.
"""

from __future__ import annotations

import importlib
import json
import os
import resource
import socket
import sys
import tempfile
import time
import urllib.parse
from concurrent.futures import ThreadPoolExecutor

TASKS = {}


def task(function):
    TASKS[function.__name__] = function
    return function


def expect(found, wanted):
    """A row that measures the wrong thing is worse than none."""
    if found != wanted:
        raise SystemExit(f"expected {wanted!r}, got {found!r}")


@task
def raw_get(api, args):
    for _ in range(args["count"]):
        expect(api.get("projects/bench/folders/" + args["folder_id"]).status_code, 200)


@task
def raw_patch(api, args):
    for _ in range(args["count"]):
        answer = api.patch("projects/bench/folders/" + args["folder_id"], attrib={"fps": 24})
        expect(answer.status_code, 204)


@task
def graphql_read(api, args):
    query = "query One($p: String!, $id: String!) { project(name: $p) { folder(id: $id) { id name } } }"
    for _ in range(args["count"]):
        answer = api.query_graphql(query, {"p": "bench", "id": args["folder_id"]})
        expect(answer.data["data"]["project"]["folder"]["id"], args["folder_id"])


@task
def folder_by_id(api, args):
    for folder_id in args["ids"]:
        expect(api.get_folder_by_id(args["project"], folder_id)["id"], folder_id)


@task
def list_folders(api, args):
    fields = set(args["fields"]) if args.get("fields") else None
    count = sum(1 for _ in api.get_folders(args["project"], fields=fields))
    expect(count, args["count"])


@task
def list_tasks(api, args):
    expect(sum(1 for _ in api.get_tasks(args["project"])), args["count"])


@task
def versions_with_representations(api, args):
    found = list(api.get_versions(args["project"], fields={"id", "version", "productId"}))
    expect(len(found), args["count"])
    ids = {version["id"] for version in found}
    expect(sum(1 for _ in api.get_representations(args["project"], version_ids=ids)), args["count"])


@task
def list_projects(api, args):
    names = {project["name"] for project in api.get_projects()}
    expect(len(names & set(args["names"])), len(args["names"]))


@task
def folders_links(api, args):
    found = api.get_folders_links(args["project"], args["ids"])
    expect(len(found), len(args["ids"]))
    # Each link is seen from both of its ends.
    expect(sum(map(len, found.values())), 2 * (len(args["ids"]) - 1))


@task
def batch_creates(api, args):
    operations = [
        {
            "type": "create",
            "entityType": "folder",
            "data": {"name": f"{args['prefix']}{os.getpid()}_{index:05}", "folderType": "Shot"},
        }
        for index in range(args["count"])
    ]
    for start in range(0, len(operations), args["chunk"]):
        api.send_batch_operations(args["project"], operations[start : start + args["chunk"]], can_fail=False)


def loaded_hub(api, args):
    hub_of = importlib.import_module(type(api).__module__.partition(".")[0] + ".entity_hub").EntityHub
    hub = hub_of(args["project"], connection=api)
    hub.fetch_hierarchy_entities()
    return hub


@task
def hub_load(api, args):
    hub = loaded_hub(api, args)
    # The project is an entity too.
    expect(sum(1 for _ in hub.entities), args["count"] + 1)


@task
def hub_move(api, args):
    hub = loaded_hub(api, args)
    folder = hub.get_entity_by_id(args["subtree"])
    _, there = args["places"] if folder.parent_id == args["places"][0] else reversed(args["places"])

    def move():
        folder.parent_id = there
        for entity in hub.entities:
            if entity.entity_type == "folder":
                expect(bool(entity.path), True)
        hub.commit_changes()

    seconds = timed(move)
    start = api.get_folder_by_id(args["project"], there)["path"] + "/"
    paths = [found["path"] for found in api.get_folders(args["project"], fields={"id", "path"})]
    expect(sum(path.startswith(start) for path in paths), args["count"])
    return seconds


@task
def hub_commit(api, args):
    hub = loaded_hub(api, args)
    tag = f"{os.getpid()} {time.time()}"

    def commit():
        for entity in hub.entities:
            if entity.entity_type == "folder":
                entity.label = f"{entity.name} {tag}"
                entity.attribs["frameStart"] = 1001 + os.getpid()
        hub.commit_changes()

    seconds = timed(commit)
    labels = {folder["label"] for folder in api.get_folders(args["project"], fields={"id", "label"})}
    expect(len(labels), args["count"])
    expect(all(label.endswith(tag) for label in labels), True)
    return seconds


@task
def download(api, args):
    with folder_in_memory() as folder:
        target = os.path.join(folder, "big.bin")
        api.download_file(args["path"], target)
        expect(os.path.getsize(target), args["size"])


@task
def upload(api, args):
    with folder_in_memory() as folder:
        source = os.path.join(folder, "big.bin")
        with open(source, "wb") as stream:
            stream.truncate(args["size"])
        return timed(lambda: api.upload_file(args["path"], source))


@task
def plain_download(_, args):
    with folder_in_memory() as folder:
        target = os.path.join(folder, "big.bin")
        with request("GET", args, 0) as connection, open(target, "wb", buffering=0) as stream:
            buffer = memoryview(bytearray(1 << 20))
            received = connection.recv_into(buffer)
            start = bytes(buffer[:received]).index(b"\r\n\r\n") + 4
            stream.write(buffer[start:received])
            left = args["size"] - (received - start)
            while left:
                received = connection.recv_into(buffer)
                stream.write(buffer[:received])
                left -= received
        expect(os.path.getsize(target), args["size"])


@task
def plain_upload(_, args):
    with folder_in_memory() as folder:
        source = os.path.join(folder, "big.bin")
        with open(source, "wb") as stream:
            stream.truncate(args["size"])

        def send():
            with request("PUT", args, args["size"]) as connection, open(source, "rb", buffering=0) as stream:
                buffer = memoryview(bytearray(1 << 20))
                while size := stream.readinto(buffer):
                    connection.sendall(buffer[:size])
                expect(connection.recv(12), b"HTTP/1.1 200")

        return timed(send)


def folder_in_memory():
    """A folder that is no disk, where there is one: most of what is measured would be what the disk does just then."""
    return tempfile.TemporaryDirectory(dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None)


def request(method, args, size):
    """A connection on which the head of a request was sent."""
    address = urllib.parse.urlsplit(args["url"])
    connection = socket.create_connection((address.hostname, address.port), timeout=60)
    head = f"{method} /{args['path']} HTTP/1.1\r\nhost: bench\r\nx-api-key: {args['token']}\r\n"
    connection.sendall(f"{head}content-length: {size}\r\n\r\n".encode())
    return connection


@task
def small_files(api, args):
    """Upload files and download them again; a client that can do several at once may."""
    with folder_in_memory() as folder:
        sources = [os.path.join(folder, f"up_{index:03}.bin") for index in range(args["count"])]
        for source in sources:
            with open(source, "wb") as stream:
                stream.write(b"x" * args["size"])
        targets = {f"{index:032x}": os.path.join(folder, f"down_{index:03}.bin") for index in range(args["count"])}

        def carry():
            if hasattr(api, "upload_project_files"):
                api.upload_project_files("bench", sources)
                api.download_project_files("bench", targets)
                return
            for source in sources:
                api.upload_project_file("bench", source)
            for file_id, target in targets.items():
                api.download_project_file("bench", file_id, target)

        seconds = timed(carry)
        for target in targets.values():
            expect(os.path.getsize(target), args["size"])
        return seconds


@task
def concurrent_reads(api, args):
    """As many reads at once as there are; the client that has no async takes as many threads as most would."""
    path = "projects/bench/folders/" + args["folder_id"]
    client = sys.modules[type(api).__module__.partition(".")[0]]
    if not hasattr(client, "AsyncServerAPI"):
        with ThreadPoolExecutor(args["threads"]) as pool:
            for answer in pool.map(lambda _: api.get(path), range(args["count"])):
                expect(answer.status_code, 200)
        return None
    import asyncio

    async def reads():
        async with client.AsyncServerAPI(args["url"], args["token"], timeout=120) as server:
            await server.get("info")
            started = time.perf_counter()
            for answer in await asyncio.gather(*(server.get(path) for _ in range(args["count"]))):
                expect(answer.status_code, 200)
            return time.perf_counter() - started

    return asyncio.run(reads())


@task
def threads(api, args):
    def reads(_):
        for _ in range(args["count"]):
            expect(api.get("projects/bench/folders/" + args["folder_id"]).status_code, 200)

    with ThreadPoolExecutor(args["threads"]) as pool:
        list(pool.map(reads, range(args["threads"])))


def timed(call):
    started = time.perf_counter()
    call()
    return time.perf_counter() - started


def peak_kib():
    """Peak memory of this process in KiB."""
    try:
        with open("/proc/self/status") as status:
            # Not ru_maxrss: on Linux that starts with what the parent had when it forked.
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:"))
    except OSError:
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak // 1024 if sys.platform == "darwin" else peak


def main():
    name, client = sys.argv[1:]
    args = json.load(sys.stdin)
    api = None
    if client != "plain":
        api = importlib.import_module(client).ServerAPI(args["url"], args["token"], timeout=120)
        # Connected and warm, so that the row is about its own work; the first call has a row of its own.
        api.get("info")
    started = time.perf_counter()
    own = TASKS[name](api, args)
    seconds = time.perf_counter() - started if own is None else own
    print(json.dumps({"seconds": seconds, "peak_kib": peak_kib()}))


if __name__ == "__main__":
    main()
