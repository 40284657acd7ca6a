"""Sending the changes of a hub: all of them, or none."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Optional, cast

from ..errors import (
    AyonError,
    DeletionBlocked,
    FailedOperations,
    HubChangeRefused,
    HubCommitFailed,
    RequestFailed,
    ServerUnreachable,
    TokenRefused,
    UnresolvedConflicts,
)
from ..hub.folder import FolderEntity
from ..hub.planning import Plan, Step, make_plan
from ..hub.project_changes import ProjectChanges, renamed
from ..hub.suspects import suspects_of
from .hub_loading import AsyncHubLoading

_TRANSACTIONS_SINCE = (1, 11, 0)
"""First server version that takes a batch back as a whole when asked to."""
_SECONDS_PER_OPERATION = 0.1
_HINT = "  delete_entity(…, with_products=True) deletes them too"
_SHOWN = 10
"""So many of anything are named in a message."""


class AsyncHubCommitting(AsyncHubLoading):
    """Committing."""

    _partly = False
    """Whether a server that can't take a batch back left something of the last one."""

    async def commit_changes(self) -> None:
        """Send what changed: in an order that the server accepts, in one transaction, and nothing that did not change.

        Without changes nothing is sent. Entities that swap names need a transaction of their own before the one with
        everything else, in which one of them gets another name for the time being; changes of the project are a request
        of their own too. When something fails, what went before it is taken back.

        Raises:
            HubCommitFailed: The server refused; it says which entity and why, and hub and server are as they were.
            DeletionBlocked: Products stand in the way of deleting folders; nothing was sent.
            UnresolvedConflicts: `refresh` found changes on both sides; nothing was sent.
            ValueError: The changes make no sense together, such as two folders of one name; nothing was sent.
            ServerUnreachable: There was no answer; what was sent last may be done later: `refresh` finds out.
        """
        conflicts = self.conflicts
        if conflicts:
            raise UnresolvedConflicts(f"changed here and on the server:\n{_lines(map(str, conflicts))}", conflicts)
        plan = make_plan(self)
        if not plan.empty:
            plan = await self._with_products(plan)
            project = ProjectChanges(self.project(), plan)
            await self._refuse_used(project, plan)
            await self._send(plan, project)
        self._settle(plan)

    # ------------------------------------------------------------------ before anything is sent

    async def _with_products(self, plan: Plan) -> Plan:
        """Add the products that are deleted with folders, and refuse where that was not said."""
        if plan.blocked:
            titles = _lines(map(self.title_of, plan.blocked))
            raise DeletionBlocked(
                f"products would be deleted with the folders they were moved to:\n{titles}\n{_HINT}",
                [{"id": each.id, "name": each.get_name(), "folderId": each.get_parent_id()} for each in plan.blocked],
            )
        if not plan.deleted:
            return plan
        below: dict[str, list[str]] = {}
        folders = self._con.get_folders(self._project_name, active=None, fields={"id", "parentId"})
        async for folder in folders:
            below.setdefault(folder["parentId"] or "", []).append(folder["id"])
        allowed: dict[str, bool] = {}
        for root in plan.deleted:
            todo = [(root.id, False)]
            while todo:
                folder_id, told = todo.pop()
                known = self._entities.get(folder_id)
                if known is not None:
                    if not self.is_doomed(known):
                        # It leaves before the folders above are deleted.
                        continue
                    told = told or any(self.deleted_with_products(each) for each in (known, *self.ancestors(known)))
                allowed[folder_id] = told
                todo += [(child, told) for child in below.get(folder_id, ())]
        products = self._con.get_products(
            self._project_name, folder_ids=list(allowed), active=None, fields={"id", "name", "folderId"}
        )
        found = [product async for product in products if product["id"] not in plan.leaving]
        blocking = [product for product in found if not allowed[product["folderId"]]]
        if blocking:
            titles = ", ".join(self.title_of(folder) for folder in plan.deleted[:_SHOWN])
            named = _lines(f"product {product['name']!r} in {self._where(product['folderId'])}" for product in blocking)
            raise DeletionBlocked(
                f"{titles} can't be deleted, {len(blocking)} products are in the way:\n{named}\n{_HINT}",
                cast("list[dict[str, Any]]", blocking),
            )
        return plan.with_deleted_products(cast("list[dict[str, Any]]", found), plan.deleted[0]) if found else plan

    def _where(self, folder_id: str) -> str:
        folder = self._entities.get(folder_id)
        return repr(self.server_path_of(folder)) if isinstance(folder, FolderEntity) else f"folder {folder_id}"

    async def _refuse_used(self, project: ProjectChanges, plan: Plan) -> None:
        """Refuse to remove types and statuses that entities have, which nobody takes from them here."""
        steps = {step.body["entityId"]: step for step in plan.steps}
        for field, names in project.removed.items():
            for kind, rows in (await self._users_of(field, sorted(names))).items():
                for row in rows:
                    step = steps.get(row["id"])
                    known = self._entities.get(row["id"])
                    kept = step is None or (step.body["type"] == "update" and field not in step.body["data"])
                    if kept and not (known is not None and self.is_doomed(known)):
                        title = self.title_of(known) if known is not None else f"{kind} {row['id']}"
                        value = row.get(field)
                        raise HubChangeRefused(f"{field} {value!r} can't be removed from the project: {title} has it")

    async def _users_of(self, field: str, names: list[str]) -> dict[str, list[Mapping[str, Any]]]:
        con, project, fields = self._con, self._project_name, {"id", field}
        if field == "folderType":
            folders = con.get_folders(project, folder_types=names, active=None, fields=fields)
            return {"folder": [row async for row in folders]}
        if field == "taskType":
            tasks = con.get_tasks(project, task_types=names, active=None, fields=fields)
            return {"task": [row async for row in tasks]}
        folders = con.get_folders(project, statuses=names, active=None, fields=fields)
        tasks = con.get_tasks(project, statuses=names, active=None, fields=fields)
        products = con.get_products(project, statuses=names, active=None, fields=fields)
        versions = con.get_versions(project, statuses=names, active=None, fields=fields)
        representations = con.get_representations(project, statuses=names, active=None, fields=fields)
        workfiles = con.get_workfile_entities(project, statuses=names, fields=fields)
        return {
            "folder": [row async for row in folders],
            "task": [row async for row in tasks],
            "product": [row async for row in products],
            "version": [row async for row in versions],
            "representation": [row async for row in representations],
            "workfile": [row async for row in workfiles],
        }

    # ------------------------------------------------------------------ sending

    async def _send(self, plan: Plan, project: ProjectChanges) -> None:
        changed = aside = False
        self._partly = False
        try:
            if project.first:
                await self._patch_project(project.first)
                changed = True
            if plan.aside:
                await self._transact(plan.aside)
                aside = True
            if plan.steps:
                await self._transact(plan.steps)
        except ServerUnreachable:
            # It may be done, now or later: taking back what went before would make it worse.
            if not (aside and await self._is_done(plan.steps)):
                self._note_aside(plan.aside if aside else ())
                raise
        except AyonError as error:
            if self._partly:
                self._note_aside(plan.aside)
                raise
            problem = await self._take_back(plan if aside else None, project.back if changed else None)
            if problem and isinstance(error, HubCommitFailed):
                text = f"{error}\n  what was done before could not be taken back: {problem}"
                raise HubCommitFailed(
                    text, error.operations, error.project_name, error.entity_id, error.entity_type
                ) from error
            raise
        if project.last:
            try:
                await self._patch_project(project.last)
            except HubCommitFailed as error:
                self._settle(plan._replace(project={}))
                text = f"{error}\n  everything else was committed"
                raise HubCommitFailed(text, None, error.project_name, error.entity_id, "project") from error

    async def _patch_project(self, body: dict[str, Any]) -> None:
        try:
            await self._con.rest.projects.raw.update_project(self._project_name, cast("Any", body))
        except TokenRefused:
            raise
        except RequestFailed as error:
            text = f"project '{self._project_name}' was not changed: {error}"
            raise HubCommitFailed(text, None, self._project_name, self._project_name, "project") from error

    async def _take_back(self, plan: Optional[Plan], project: Optional[dict[str, Any]]) -> str:
        """Undo what went before a failure; says what could not be undone."""
        problems: list[str] = []
        if plan is not None:
            try:
                await self._transact(plan.back)
            except AyonError as error:
                problems.append(str(error))
                self._note_aside(plan.aside)
        if project is not None:
            try:
                await self._patch_project(project)
            except AyonError as error:
                problems.append(str(error))
        return "; ".join(problems)

    def _note_aside(self, steps: Iterable[Step]) -> None:
        """Note that entities have, on the server, the names that they took for the time being."""
        for step in steps:
            for field, value in step.body["data"].items():
                if step.entity.values_of(field) != step.entity.origin(field):
                    step.entity.rebase(field, value, keep=True)

    async def _is_done(self, steps: Sequence[Step]) -> bool:
        """Whether a transaction whose answer got lost was done: then its first change is there."""
        step = steps[0]
        kind, entity_id = step.body["entityType"], step.body["entityId"]
        try:
            rows = await self._rows(kind, False, **{f"{kind}_ids": [entity_id]})
        except AyonError:
            return False
        if step.body["type"] != "update" or not rows:
            return bool(rows) is (step.body["type"] == "create")
        fields = {name: value for name, value in step.body["data"].items() if name not in ("attrib", "data")}
        return bool(fields) and all(rows[0].get(name) == value for name, value in fields.items())

    async def _transact(self, steps: Sequence[Step]) -> None:
        bodies = [step.body for step in steps]
        # One operation is a transaction in any case, and its result says more than an error.
        if len(steps) > 1 and (await self._con.get_server_version_tuple())[:3] >= _TRANSACTIONS_SINCE:
            await self._transact_together(steps, bodies)
            return
        try:
            await self._con.send_batch_operations(self._project_name, bodies)
        except FailedOperations as error:
            raise self._failure(steps, error.operations, str(error)) from error

    async def _transact_together(self, steps: Sequence[Step], bodies: list[dict[str, Any]]) -> None:
        try:
            results = await self._post(bodies)
        except TokenRefused:
            raise
        except RequestFailed as error:
            where = await self._find(bodies, error)
            raise self._refusal([steps[index] for index in where], error) from error
        if not all(result.get("success") for result in results):
            raise self._failure(steps, results, "the server does not say why")

    async def _post(self, bodies: list[dict[str, Any]]) -> list[dict[str, Any]]:
        patience = self._con.get_timeout() + len(bodies) * _SECONDS_PER_OPERATION
        body: Any = {"operations": bodies, "canFail": False, "raiseOnError": True}
        with self._con.options(timeout=patience):
            answer = await self._con.rest.operations.raw.operations(self._project_name, body)
        return cast("list[dict[str, Any]]", (answer.data or {}).get("operations") or [])

    async def _find(self, bodies: list[dict[str, Any]], error: RequestFailed) -> list[int]:
        """Find the operation that a transaction failed on, of those that the server's words fit to.

        The beginning of the transaction is sent again, ending with an operation that can't succeed, so that nothing of
        it stays: the server says which of the two it was.
        """
        suspects = suspects_of(bodies, error.detail)
        if error.status > 500:
            # Not about any of them: the server has no time, or something between it and us has an opinion.
            return list(range(len(bodies)))
        while len(suspects) > 1:
            middle = (len(suspects) - 1) // 2
            fails = await self._fails(bodies[: suspects[middle] + 1])
            if fails is None:
                break
            suspects = suspects[: middle + 1] if fails else suspects[middle + 1 :]
        return suspects

    async def _fails(self, bodies: list[dict[str, Any]]) -> Optional[bool]:
        """Whether operations fail, without leaving anything of them; None when that can't be found out."""
        from ..entity_ids import create_entity_id

        nobody = create_entity_id()
        last = {
            "id": create_entity_id(),
            "type": "update",
            "entityType": "folder",
            "entityId": nobody,
            "data": {"label": None},
        }
        try:
            await self._post([*bodies, last])
        except RequestFailed as error:
            return nobody not in error.detail.replace("-", "")
        except AyonError:
            return None
        return None

    # ------------------------------------------------------------------ errors

    def _refusal(self, steps: Sequence[Step], error: RequestFailed) -> HubCommitFailed:
        if len(steps) == 1:
            (step,) = steps
            text = f"{self._describe(step)}: {error.status} {error.detail}\n  hub and server are as they were"
            return HubCommitFailed(text, None, self._project_name, step.entity.id, step.entity.entity_type)
        named = _lines(self._describe(step) for step in steps)
        text = f"one of these was refused: {error.status} {error.detail}\n{named}\n  hub and server are as they were"
        return HubCommitFailed(text, None, self._project_name)

    def _failure(self, steps: Sequence[Step], results: list[dict[str, Any]], reason: str) -> HubCommitFailed:
        """The error for operations whose results say which one failed."""
        failed = next((result for result in results if not result.get("success")), None)
        if failed is None:
            # It was not come to that.
            entity = steps[0].entity if len(steps) == 1 else None
            named = ("", "") if entity is None else (entity.id, entity.entity_type)
            return HubCommitFailed(reason, results, self._project_name, *named)
        step = next((step for step in steps if step.body["id"] == failed.get("id")), steps[0])
        stay = [each for each in results if each.get("success")]
        if str(failed.get("errorCode") or "").endswith("-violation"):
            stay = []
        # Only old servers leave something of a commit that failed: that is no change any more.
        self._partly = bool(stay)
        done = {result.get("id") for result in stay}
        for each in steps:
            if each.body["id"] in done:
                self._settle_step(each)
        state = f"{len(stay)} operations before it stay done" if stay else "hub and server are as they were"
        text = f"{self._describe(step)}: {failed.get('status', '')} {failed.get('detail') or reason}\n  {state}"
        return HubCommitFailed(text, results, self._project_name, step.entity.id, step.entity.entity_type)

    def _describe(self, step: Step) -> str:
        body = step.body
        if body["entityId"] != step.entity.id:
            return f"{body['type']} {body['entityType']} {body['entityId']} in {self.title_of(step.entity)}"
        changed = f" ({', '.join(sorted(body['data']))})" if body["type"] == "update" else ""
        return f"{body['type']} {self.title_of(step.entity)}{changed}"

    # ------------------------------------------------------------------ after everything was sent

    def _settle(self, plan: Plan) -> None:
        """Take the hub as the server has it now."""
        project = self.project()
        if project is not None and plan.project:
            for field, names in renamed(plan.project).items():
                for entity in self._entities.values():
                    if field in entity.plain_fields() and entity.origin(field) in names:
                        changed = entity.values_of(field) != entity.origin(field)
                        entity.rebase(field, names[entity.origin(field)], keep=changed)
            project.lock()
        for step in plan.steps:
            if step.body["type"] != "delete":
                self._settle_step(step)
        for entity in self.all_entities():
            if entity.removed and entity.id in self._entities:
                self.drop(entity)
        if plan.steps:
            self._published = None

    def _settle_step(self, step: Step) -> None:
        if step.body["type"] == "delete":
            self.drop(step.entity)
            return
        created = step.entity.created
        step.entity.lock()
        if created:
            step.entity.fill_defaults()


def _lines(items: Any) -> str:
    lines = list(items)
    more = [f"and {len(lines) - _SHOWN} more"] if len(lines) > _SHOWN else []
    return "\n".join(f"  {line}" for line in [*lines[:_SHOWN], *more])
