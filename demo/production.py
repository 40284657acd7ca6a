"""A small series as batch operations: episodes, sequences and shots, and a library of assets, with their tasks."""

from __future__ import annotations

import uuid
from typing import Any

EPISODES, SEQUENCES, SHOTS = 4, 5, 20
ASSETS = {"Character": 36, "Prop": 24, "Set": 10}
# The trunk: "episodes", "assets", "editorial", one folder per kind of asset.
_SHOTS = EPISODES * SEQUENCES * SHOTS
_TRUNK = 3 + len(ASSETS)
FOLDER_COUNT = _TRUNK + EPISODES + EPISODES * SEQUENCES + _SHOTS + sum(ASSETS.values())


class _Plan:
    def __init__(self) -> None:
        self.operations: list[dict[str, Any]] = []

    def folder(self, name: str, folder_type: str, parent: str | None, **data: Any) -> str:
        folder_id = uuid.uuid4().hex
        body = {"name": name, "folderType": folder_type, "parentId": parent, **data}
        self._create("folder", folder_id, body)
        return folder_id

    def tasks(self, folder_id: str, *task_types: str) -> None:
        for task_type in task_types:
            body = {"name": task_type.lower(), "taskType": task_type, "folderId": folder_id}
            self._create("task", uuid.uuid4().hex, body)

    def _create(self, entity_type: str, entity_id: str, body: dict[str, Any]) -> None:
        self.operations.append(
            {"type": "create", "entityType": entity_type, "entityId": entity_id, "data": {"id": entity_id, **body}}
        )


def plan_production() -> list[dict[str, Any]]:
    """Operations that create the whole production, parents before their children."""
    plan = _Plan()
    episodes = plan.folder("episodes", "Folder", None, attrib={"fps": 24.0, "resolutionWidth": 2048})
    for episode in range(1, EPISODES + 1):
        episode_id = plan.folder(f"ep{episode:02}", "Episode", episodes, label=f"Episode {episode}")
        for sequence in range(10, SEQUENCES * 10 + 1, 10):
            sequence_id = plan.folder(f"sq{sequence:03}", "Sequence", episode_id)
            for shot in range(10, SHOTS * 10 + 1, 10):
                start = 1001
                attrib = {"frameStart": start, "frameEnd": start + 47 + shot}
                shot_id = plan.folder(f"sh{shot:04}", "Shot", sequence_id, attrib=attrib)
                plan.tasks(shot_id, "Layout", "Animation", "Compositing")
    assets = plan.folder("assets", "Folder", None)
    plan.folder("editorial", "Folder", None)
    for kind, count in ASSETS.items():
        group = plan.folder(kind.lower() + "s", "Folder", assets, label=f"{kind}s")
        for number in range(1, count + 1):
            asset_id = plan.folder(f"{kind.lower()}_{number:02}", "Asset", group, data={"kind": kind})
            plan.tasks(asset_id, "Modeling", "Texture")
    return plan.operations
