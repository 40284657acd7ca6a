# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Reviewables: videos and images to review versions by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Optional

    from ..typing import ReviewablesEntityType, VersionReviewablesDict

__all__ = [
    "get_folder_reviewables",
    "get_product_reviewables",
    "get_reviewables",
    "get_task_reviewables",
    "get_version_reviewables",
    "sort_version_reviewables",
    "update_reviewable",
]


def get_reviewables(
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
    return get_server_api_connection().get_reviewables(
        project_name, entity_type, entity_ids, latest=latest, latest_done=latest_done
    )


def get_version_reviewables(
    project_name: str, version_id: str, *, latest: bool = False, latest_done: bool = False
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
        for reviewable in ayon_sdk.get_version_reviewables("demo", version_id)["reviewables"]:
            print(reviewable["label"] or reviewable["filename"])
    """
    return get_server_api_connection().get_version_reviewables(
        project_name, version_id, latest=latest, latest_done=latest_done
    )


def get_product_reviewables(
    project_name: str, product_id: str, *, latest: bool = False, latest_done: bool = False
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
    return get_server_api_connection().get_product_reviewables(
        project_name, product_id, latest=latest, latest_done=latest_done
    )


def get_folder_reviewables(
    project_name: str, folder_id: str, *, latest: bool = False, latest_done: bool = False
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
    return get_server_api_connection().get_folder_reviewables(
        project_name, folder_id, latest=latest, latest_done=latest_done
    )


def get_task_reviewables(
    project_name: str, task_id: str, *, latest: bool = False, latest_done: bool = False
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
    return get_server_api_connection().get_task_reviewables(
        project_name, task_id, latest=latest, latest_done=latest_done
    )


def sort_version_reviewables(project_name: str, version_id: str, reviewable_ids: list[str]) -> None:
    """Set the order of a version's reviewables.

    Args:
        project_name: Project of the version.
        version_id: Id of the version.
        reviewable_ids: ``activityId`` of all reviewables of the version, in the order to be.

    Raises:
        TypeError: The ids are not given as texts; nothing is sent.
        RequestFailed: There is no such version, an id is missing or unknown, or the user may not change it.
    """
    get_server_api_connection().sort_version_reviewables(project_name, version_id, reviewable_ids)


def update_reviewable(project_name: str, version_id: str, reviewable_id: str, *, label: Optional[str] = None) -> None:
    """Change the label of a reviewable; changing one that does not exist is no error.

    Args:
        project_name: Project of the version.
        version_id: Id of the version.
        reviewable_id: ``activityId`` of the reviewable.
        label: Label to show, 1 to 255 characters; by default it stays.

    Raises:
        RequestFailed: There is no such version, the label is too short or too long, or the user may not change it.
    """
    get_server_api_connection().update_reviewable(project_name, version_id, reviewable_id, label=label)
