# Derived from src/ayon_sdk/_async/reviewables.py by `python -m ayon_codegen.sync_twin`.
# Changes are made there: this file is written over.
"""Reviewables: videos and images to review versions by."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Optional

from ayon_rest.core import encode_path

from ..entity_bodies import names_of
from .server import ServerInfoAPI

if TYPE_CHECKING:
    from ayon_rest.types import UpdateReviewablesRequestDict

    from ..typing import ReviewablesEntityType, VersionReviewablesDict

_PICKS_LATEST = (1, 16, 4)
_FOLDERS = {"folder": "folders", "product": "products", "version": "versions", "task": "tasks"}


class ReviewablesAPI(ServerInfoAPI):
    """Reading, sorting and renaming reviewables; `upload_reviewable` uploads them."""

    def get_reviewables(
        self,
        project_name: str,
        entity_type: ReviewablesEntityType,
        entity_ids: Iterable[str],
        *,
        latest: bool = False,
        latest_done: bool = False,
    ) -> list[VersionReviewablesDict]:
        """Read the reviewables of several entities with one request.

        Args:
            project_name: Project of the entities.
            entity_type: ``"folder"``, ``"product"``, ``"version"`` or ``"task"``.
            entity_ids: Ids of the entities, in any iterable; without ids nothing is found.
            latest: Whether to read those of the latest version only.
            latest_done: Whether to read those of the latest version that is done only.

        Returns:
            Versions, each with its reviewables in order.

        Raises:
            UnsupportedServerVersion: The server is older than 1.16.4; nothing else is sent.
            ValueError: Entities of this type have no reviewables; nothing is sent.
            TypeError: The ids are not given as texts; nothing is sent.
            RequestFailed: There is no such project or entity, or the user may not see it.
        """
        if entity_type not in _FOLDERS:
            raise ValueError(f"entity_type is one of {', '.join(sorted(_FOLDERS))}, not {entity_type!r}")
        ids = names_of(entity_ids, "entity_ids")
        if not ids:
            return []
        self._require_server(_PICKS_LATEST, "get_reviewables")
        response = self._request(
            "POST",
            f"{self._base_url}/api"
            + encode_path("/projects/{project_name}/" + _FOLDERS[entity_type] + "/reviewables/list", (project_name,)),
            query=list(_chosen(latest, latest_done).items()),
            json={"entityIds": ids},
            repeatable=True,
        )
        response.raise_for_status()
        return response.json()

    def get_version_reviewables(
        self, project_name: str, version_id: str, *, latest: bool = False, latest_done: bool = False
    ) -> VersionReviewablesDict:
        """Read the reviewables of a version.

        Args:
            project_name: Project of the version.
            version_id: Id of the version.
            latest: Whether to read those of the latest version only.
            latest_done: Whether to read those of the latest version that is done only.

        Returns:
            The version with its reviewables in order.

        Raises:
            UnsupportedServerVersion: The server is older than 1.16.4 and the latest one is asked for.
            RequestFailed: There is no such version, or the user may not see it.

        Example:
            for reviewable in server.get_version_reviewables("demo", version_id)["reviewables"]:
                print(reviewable["label"] or reviewable["filename"])
        """
        return self._read_reviewables(project_name, "version", version_id, latest, latest_done)

    def get_product_reviewables(
        self, project_name: str, product_id: str, *, latest: bool = False, latest_done: bool = False
    ) -> list[VersionReviewablesDict]:
        """Read the reviewables of all versions of a product.

        Args:
            project_name: Project of the product.
            product_id: Id of the product.
            latest: Whether to read those of the latest version only.
            latest_done: Whether to read those of the latest version that is done only.

        Returns:
            Versions, each with its reviewables in order.

        Raises:
            UnsupportedServerVersion: The server is older than 1.16.4 and the latest one is asked for.
            RequestFailed: There is no such product, or the user may not see it.
        """
        return self._read_reviewables(project_name, "product", product_id, latest, latest_done)

    def get_folder_reviewables(
        self, project_name: str, folder_id: str, *, latest: bool = False, latest_done: bool = False
    ) -> list[VersionReviewablesDict]:
        """Read the reviewables of all versions in a folder.

        Args:
            project_name: Project of the folder.
            folder_id: Id of the folder.
            latest: Whether to read those of the latest version only.
            latest_done: Whether to read those of the latest version that is done only.

        Returns:
            Versions that have reviewables, each with these in order.

        Raises:
            UnsupportedServerVersion: The server is older than 1.16.4 and the latest one is asked for.
            RequestFailed: There is no such folder, or the user may not see it.
        """
        return self._read_reviewables(project_name, "folder", folder_id, latest, latest_done)

    def get_task_reviewables(
        self, project_name: str, task_id: str, *, latest: bool = False, latest_done: bool = False
    ) -> list[VersionReviewablesDict]:
        """Read the reviewables of all versions made in a task.

        Args:
            project_name: Project of the task.
            task_id: Id of the task.
            latest: Whether to read those of the latest version only.
            latest_done: Whether to read those of the latest version that is done only.

        Returns:
            Versions that have reviewables, each with these in order.

        Raises:
            UnsupportedServerVersion: The server is older than 1.16.4 and the latest one is asked for.
            RequestFailed: There is no such task, or the user may not see it.
        """
        return self._read_reviewables(project_name, "task", task_id, latest, latest_done)

    def sort_version_reviewables(self, project_name: str, version_id: str, reviewable_ids: list[str]) -> None:
        """Set the order of a version's reviewables.

        Args:
            project_name: Project of the version.
            version_id: Id of the version.
            reviewable_ids: ``activityId`` of all reviewables of the version, in the order to be.

        Raises:
            TypeError: The ids are not given as texts; nothing is sent.
            RequestFailed: There is no such version, an id is missing or unknown, or the user may not change it.
        """
        ids = names_of(reviewable_ids, "reviewable_ids")
        self.rest.reviewables.raw.sort_version_reviewables(project_name, version_id, {"sort": ids})

    def update_reviewable(
        self, project_name: str, version_id: str, reviewable_id: str, *, label: Optional[str] = None
    ) -> None:
        """Change the label of a reviewable; changing one that does not exist is no error.

        Args:
            project_name: Project of the version.
            version_id: Id of the version.
            reviewable_id: ``activityId`` of the reviewable.
            label: Label to show, 1 to 255 characters; by default it stays.

        Raises:
            RequestFailed: There is no such version, the label is too short or too long, or the user may not change it.
        """
        body: UpdateReviewablesRequestDict = {}
        if label is not None:
            body["label"] = label
        self.rest.reviewables.raw.update_reviewable(project_name, version_id, reviewable_id, body)

    def _read_reviewables(
        self, project_name: str, entity_type: str, entity_id: str, latest: bool, latest_done: bool
    ) -> Any:
        chosen = _chosen(latest, latest_done)
        if chosen:
            self._require_server(_PICKS_LATEST, f"reading reviewables with {' and '.join(chosen)}")
        # The pinned schemas do not know the query arguments yet.
        path = "projects/{project_name}/" + _FOLDERS[entity_type] + "/{entity_id}/reviewables"
        response = self.raw_get(encode_path(path, (project_name, entity_id)), params=chosen)
        response.raise_for_status()
        return response.data


def _chosen(latest: bool, latest_done: bool) -> dict[str, str]:
    """Query arguments for the versions to read."""
    given = {"latest": latest, "latest_done": latest_done}
    return {name: "true" for name, value in given.items() if value}
