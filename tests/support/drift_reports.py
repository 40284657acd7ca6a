"""Reports made by hand: what a studio might see, and what a hostile schema might try."""

from __future__ import annotations

from ayon_codegen.drift.findings import CodeLine, Document, Finding, Operation, Report, Touch, Unread

GET_FOLDER = Operation("GET", "/api/projects/{project_name}/folders/{folder_id}", "get_folder", "Folders")
PATCH_FOLDER = Operation("PATCH", "/api/projects/{project_name}/folders/{folder_id}", "update_folder", "Folders")
LIST_LISTS = Operation("GET", "/api/projects/{project_name}/lists", "get_entity_lists", "Entity lists")

CALL = "server.get_rest_folder(project, folder_id)"

REMOVED = Finding(
    "response-property-removed",
    "error",
    "response",
    "FolderModel.hasReviewables is gone.",
    "Read folder.get('hasReviewables') until all servers are new.",
    operation=GET_FOLDER,
    where="200 application/json $.hasReviewables",
    schema="FolderModel",
    prop="hasReviewables",
    base="#/components/schemas/FolderModel/properties/hasReviewables",
    values={"property": "hasReviewables"},
    touches=(
        Touch("member", "ServerAPI.get_rest_folder", "partly"),
        Touch("operation", "server.rest.folders.get_folder"),
        Touch("field", "FolderModel.has_reviewables"),
    ),
    lines=(
        CodeLine("tools/publish.py", 41, 4, 'if folder["hasReviewables"]:', "FolderModel.has_reviewables", "likely"),
        CodeLine("tools/report.py", 7, 10, CALL, "ServerAPI.get_rest_folder", "certain"),
    ),
)
REMOVED_AGAIN = Finding(
    "response-property-removed",
    "error",
    "response",
    "FolderModel.hasReviewables is gone.",
    "Read folder.get('hasReviewables') until all servers are new.",
    operation=LIST_LISTS,
    where="200 application/json $.folders[].hasReviewables",
    schema="FolderModel",
    prop="hasReviewables",
    base="#/components/schemas/FolderModel/properties/hasReviewables",
    values={"property": "hasReviewables"},
    touches=(Touch("member", "ServerAPI.get_entity_lists", "partly"),),
)
REQUIRED = Finding(
    "request-property-became-required",
    "error",
    "request",
    "The body of PATCH …/folders/{folder_id} must have folderType.",
    "Send folderType with every change.",
    operation=PATCH_FOLDER,
    where="application/json $.folderType",
    schema="FolderPatchModel",
    prop="folderType",
    values={"property": "folderType"},
    touches=(Touch("member", "ServerAPI.update_folder"),),
    lines=(CodeLine("tools/report.py", 7, 10, CALL, "update_folder", "possible"),),
)
MAXIMUM = Finding(
    "parameter-maximum-decreased",
    "warning",
    "parameter",
    "limit may be 500 at most, was 1000.",
    "Ask for pages of 500.",
    operation=LIST_LISTS,
    where="query limit",
    prop="limit",
    values={"from": "1000", "to": "500"},
    touches=(Touch("parameter", "ServerAPI.get_entity_lists(limit)", "partly"),),
)
ADDED = Finding(
    "operation-added",
    "info",
    "operation",
    "GET /api/projects/{project_name}/reviews is new.",
    "",
    operation=Operation("GET", "/api/projects/{project_name}/reviews", "list_reviews", "Reviews"),
)
RENAMED = Finding(
    "operation-renamed",
    "warning",
    "operation",
    "get_entity_lists is called list_entity_lists.",
    "Call server.rest.lists.list_entity_lists.",
    operation=LIST_LISTS,
    renamed=Operation("GET", "/api/projects/{project_name}/lists", "list_entity_lists", "Entity lists"),
    values={"from": "get_entity_lists", "to": "list_entity_lists"},
)
GRAPHQL = Finding(
    "graphql-field-removed",
    "error",
    "graphql",
    "TaskNode.assigneeNames was removed.",
    "Query TaskNode.assignees.",
    where="TaskNode.assigneeNames",
    schema="TaskNode",
    prop="assigneeNames",
    base="TaskNode.assigneeNames",
)
ATTRIBUTE = Finding(
    "response-property-removed",
    "error",
    "response",
    "FolderAttribModel.renderEngine is gone.",
    "Set the attribute up on the other server.",
    operation=GET_FOLDER,
    where="200 application/json $.attrib.renderEngine",
    schema="FolderAttribModel",
    prop="renderEngine",
    noise="studio-attributes",
)
ADDON = Finding(
    "operation-removed",
    "error",
    "operation",
    "GET /api/addons/kitsu/1.2.0/pairing is gone.",
    "",
    operation=Operation("GET", "/api/addons/kitsu/1.2.0/pairing", "kitsu_pairing", "kitsu"),
    noise="addon-routes",
)

BASE = (
    Document("pinned", "openapi", "AYON server", "1.16.0", 367),
    Document("pinned", "graphql", "", "1.16.0", 148),
)
REVISION = (
    Document("https://ayon.studio.example", "openapi", "AYON server", "1.17.0", 371),
    Document("https://ayon.studio.example", "graphql", "", "1.17.0", 150),
)

STUDIO = Report(
    BASE,
    REVISION,
    (REMOVED, REMOVED_AGAIN, REQUIRED, GRAPHQL, ATTRIBUTE, ADDON, MAXIMUM, RENAMED, ADDED),
    (Unread("tools/legacy.py", "not Python of this version: Missing parentheses in call to 'print' (line 3)"),),
)
"""Nine findings: six errors (two of them one change, two studio noise), two warnings, one info."""

NOTHING = Report(BASE, REVISION, ())

ATTACK = (
    "</script><script>window.hacked=1</script><img src=x onerror=window.hacked=1>\"'><b>&amp;{{7*7}}"
    "\x1b[31mred\x07\u202egnp.exe\u2066 `code` ``two`` | [link](javascript:alert(1)) ![i](https://evil.example/i.png)"
    " @octocat #123 ::error file=x::y %0A::warning::z ]]> <!-- \x00 \ud800 \ufffe \r\n::set-output name=a::b"
)
"""Everything that could be read as markup by something that shows it."""

HOSTILE = Report(
    (Document(ATTACK, "openapi", ATTACK, ATTACK, 1),),
    (Document(ATTACK, "openapi", ATTACK, ATTACK, 1),),
    (
        Finding(
            f"rule-{ATTACK}",
            "error",
            "operation",
            ATTACK,
            ATTACK,
            operation=Operation("GET", f"/{ATTACK}", ATTACK, ATTACK),
            renamed=Operation("GET", f"/{ATTACK}", ATTACK, ATTACK),
            where=ATTACK,
            schema=ATTACK,
            prop=ATTACK,
            base=ATTACK,
            revision=ATTACK,
            values={ATTACK: ATTACK},
            touches=(Touch("member", ATTACK),),
            lines=(CodeLine(f"a,b:{ATTACK}.py", 3, 1, ATTACK, ATTACK, "certain"),),
        ),
        Finding("rule", "info", "schema", ATTACK, "", schema=ATTACK, noise="studio-attributes"),
    ),
    (Unread(f"{ATTACK}.py", ATTACK),),
)


def large(count: int = 3000) -> Report:
    """A report of many findings, none like another."""
    levels = ("error", "warning", "info")
    return Report(
        BASE,
        REVISION,
        tuple(
            Finding(
                "parameter-removed",
                levels[number % 3],
                "parameter",
                f"Parameter number{number} is gone from the operation that lists things of kind {number}.",
                "Don't send it.",
                operation=Operation("GET", f"/api/things/{number}", f"list_{number}", f"Things {number % 40}"),
                where=f"query number{number}",
                prop=f"number{number}",
            )
            for number in range(count)
        ),
    )
