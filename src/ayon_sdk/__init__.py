"""Typed Python SDK for AYON.

    from ayon_sdk import ServerAPI

    server = ServerAPI("http://localhost:5000", token="…")
    for folder in server.get_folders("demo", folder_types={"Shot"}):
        print(folder["path"])

`ServerAPI` and `AsyncServerAPI` are the two doors; `ayon_sdk.errors` has everything they raise. What `ServerAPI` can
do, functions can too: they share one connection for the process, made from AYON_SERVER_URL and AYON_API_KEY.

    import ayon_sdk

    print(ayon_sdk.get_project_names())

Importing this package imports nothing else: each name below is imported when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .version import __version__

if TYPE_CHECKING:
    from . import constants as constants
    from . import events as events
    from . import exceptions as exceptions
    from . import graphql as graphql
    from . import graphql_queries as graphql_queries
    from . import server_api as server_api
    from . import utils as utils
    from ._async.job import AsyncJob
    from ._async.jobs import AsyncJobWorker
    from ._async.operations import AsyncOperationsSession
    from ._async.server_api import AsyncServerAPI
    from ._functions import *  # noqa: F403  (all functions; their names are below)
    from ._sync.job import Job
    from ._sync.jobs import JobWorker
    from ._sync.operations import OperationsSession
    from ._sync.server_api import ServerAPI
    from .accounts import get_user_by_token, is_token_valid, login_to_server
    from .errors import (
        AuthenticationError,
        AyonError,
        ConnectionLost,
        FailedOperations,
        FailedServiceInit,
        FileMissing,
        FolderNotFound,
        GraphQlQueryError,
        GraphQlQueryFailed,
        HTTPRequestError,
        InvalidAnswer,
        InvalidRequest,
        MissingEntityError,
        NotLoggedIn,
        NotServiceUser,
        OperationsTimeout,
        ProjectNotFound,
        RequestError,
        RequestFailed,
        RequestTimeout,
        ServerError,
        ServerNotConfigured,
        ServerNotReached,
        ServerUnreachable,
        ServiceNotInitialized,
        TokenRefused,
        TransferError,
        TransferInterrupted,
        UnauthorizedError,
        UnknownFieldError,
        UnsupportedOperation,
        UnsupportedServerVersion,
        UrlError,
        UrlNotReached,
    )
    from .global_context import (
        GlobalContext,
        change_token,
        close_connection,
        create_connection,
        get_default_settings_variant,
        get_server_api_connection,
        is_connection_created,
        set_environments,
    )
    from .global_server import GlobalServerAPI
    from .machine import create_dependency_package_basename
    from .observation import RequestHook, RequestRecord
    from .progress import TransferProgress, rich_progress
    from .records import TokenInfo
    from .request_types import RequestType, RequestTypes
    from .responses import GraphQlResponse, RestApiResponse, ServerResponse
    from .sentinels import NOT_SET, REMOVED_VALUE
    from .server_urls import validate_url
    from .service_context import (
        ServiceContext,
        get_service_addon_name,
        get_service_addon_settings,
        get_service_addon_version,
        get_service_name,
        init_service,
    )
    from .slugs import slugify_string
    from .sort_order import SortOrder
    from .web_actions import abort_web_action_event, take_web_action_event

__all__ = [
    "AsyncJob",
    "AsyncJobWorker",
    "AsyncOperationsSession",
    "AsyncServerAPI",
    "AuthenticationError",
    "AyonError",
    "ConnectionLost",
    "FailedOperations",
    "FailedServiceInit",
    "FileMissing",
    "FolderNotFound",
    "GlobalContext",
    "GlobalServerAPI",
    "GraphQlQueryError",
    "GraphQlQueryFailed",
    "GraphQlResponse",
    "HTTPRequestError",
    "InvalidAnswer",
    "InvalidRequest",
    "Job",
    "JobWorker",
    "MissingEntityError",
    "NOT_SET",
    "NotLoggedIn",
    "NotServiceUser",
    "OperationsSession",
    "OperationsTimeout",
    "ProjectNotFound",
    "REMOVED_VALUE",
    "RequestError",
    "RequestFailed",
    "RequestHook",
    "RequestRecord",
    "RequestTimeout",
    "RequestType",
    "RequestTypes",
    "RestApiResponse",
    "ServerAPI",
    "ServerError",
    "ServerNotConfigured",
    "ServerNotReached",
    "ServerResponse",
    "ServerUnreachable",
    "ServiceContext",
    "ServiceNotInitialized",
    "SortOrder",
    "TokenInfo",
    "TokenRefused",
    "TransferError",
    "TransferInterrupted",
    "TransferProgress",
    "UnauthorizedError",
    "UnknownFieldError",
    "UnsupportedOperation",
    "UnsupportedServerVersion",
    "UrlError",
    "UrlNotReached",
    "__version__",
    "abort_web_action_event",
    "change_token",
    "close_connection",
    "create_connection",
    "create_dependency_package_basename",
    "get_default_settings_variant",
    "get_server_api_connection",
    "get_service_addon_name",
    "get_service_addon_settings",
    "get_service_addon_version",
    "get_service_name",
    "get_user_by_token",
    "init_service",
    "is_connection_created",
    "is_token_valid",
    "login_to_server",
    "rich_progress",
    "set_environments",
    "slugify_string",
    "take_web_action_event",
    "validate_url",
]

# Functions on the process-wide connection; written by `python -m ayon_codegen.module_functions`.
# fmt: off
__all__ += [
    "abort_action", "as_username", "assign_projects_to_project_folder", "assign_users_to_task", "change_password",
    "check_bundle_compatibility", "create_activity", "create_activity_reaction", "create_bundle",
    "create_dependency_package", "create_entity_list", "create_entity_list_folder", "create_entity_list_item",
    "create_event", "create_folder", "create_installer", "create_link", "create_link_type", "create_links",
    "create_product", "create_project", "create_project_folder", "create_representation", "create_task",
    "create_thumbnail", "create_thumbnail_with_stream", "create_user", "create_user_api_key", "create_version",
    "create_websocket", "create_workfile_entity", "delete", "delete_access_group", "delete_activity",
    "delete_activity_reaction", "delete_addon", "delete_addon_overrides", "delete_addon_project_overrides",
    "delete_addon_studio_overrides", "delete_addon_version", "delete_attribute_config", "delete_bundle",
    "delete_dependency_package", "delete_entity_list", "delete_entity_list_folder", "delete_entity_list_item",
    "delete_event", "delete_events", "delete_folder", "delete_installer", "delete_link", "delete_link_type",
    "delete_product", "delete_project", "delete_project_anatomy_preset", "delete_project_file",
    "delete_project_folder", "delete_representation", "delete_secret", "delete_service", "delete_site", "delete_task",
    "delete_team", "delete_team_member", "delete_user", "delete_user_api_key", "delete_user_avatar",
    "delete_user_session", "delete_version", "delete_workfile_entity", "delete_workfile_info", "dispatch_event",
    "download_addon_private_file", "download_dependency_package", "download_file", "download_file_to_stream",
    "download_installer", "download_project_file", "download_project_file_to_stream", "download_project_files",
    "download_server_config_file", "download_server_config_file_to_stream", "download_user_avatar", "enroll_event_job",
    "get", "get_access_group", "get_access_group_schema", "get_access_groups", "get_action_config", "get_actions",
    "get_activities", "get_activity_by_id", "get_activity_categories", "get_addon_endpoint", "get_addon_overrides",
    "get_addon_project_overrides", "get_addon_project_raw_overrides", "get_addon_project_settings",
    "get_addon_raw_overrides", "get_addon_settings", "get_addon_settings_schema", "get_addon_site_settings",
    "get_addon_site_settings_schema", "get_addon_studio_overrides", "get_addon_studio_raw_overrides",
    "get_addon_studio_settings", "get_addon_url", "get_addons_info", "get_addons_project_settings",
    "get_addons_settings", "get_addons_studio_settings", "get_anatomy_schema", "get_attributes_fields_for_type",
    "get_attributes_for_type", "get_attributes_schema", "get_background_operations_status", "get_base_url",
    "get_build_in_anatomy_preset", "get_built_in_anatomy_preset", "get_bundle_settings", "get_bundles", "get_cert",
    "get_client_version", "get_default_anatomy_preset_name", "get_default_fields_for_type", "get_dependency_packages",
    "get_entities_links", "get_entity_groups", "get_entity_list_attribute_definitions", "get_entity_list_by_id",
    "get_entity_list_entities", "get_entity_list_folders", "get_entity_list_folders_raw", "get_entity_list_rest",
    "get_entity_lists", "get_entity_watchers", "get_enum", "get_enums", "get_event", "get_event_hub", "get_events",
    "get_folder_by_id", "get_folder_by_name", "get_folder_by_path", "get_folder_ids_with_products", "get_folder_links",
    "get_folder_reviewables", "get_folder_thumbnail", "get_folders", "get_folders_hierarchy", "get_folders_links",
    "get_folders_rest", "get_full_link_type_name", "get_graphql_schema", "get_hero_version_by_id",
    "get_hero_version_by_product_id", "get_hero_versions", "get_hosts", "get_info", "get_installers",
    "get_last_version_by_product_id", "get_last_version_by_product_name", "get_last_versions", "get_link_type",
    "get_link_types", "get_max_retries", "get_product_by_id", "get_product_by_name", "get_product_links",
    "get_product_reviewables", "get_product_type_names", "get_product_types", "get_products", "get_products_links",
    "get_project", "get_project_anatomy", "get_project_anatomy_preset", "get_project_anatomy_presets",
    "get_project_bundle", "get_project_entity_uris", "get_project_file_info", "get_project_folders",
    "get_project_names", "get_project_product_types", "get_project_root_overrides",
    "get_project_root_overrides_by_site_id", "get_project_roots_by_platform", "get_project_roots_by_site",
    "get_project_roots_by_site_id", "get_project_roots_for_site", "get_project_stats", "get_project_tags",
    "get_project_thumbnail", "get_project_users", "get_projects", "get_raw_activity_categories",
    "get_raw_entity_watchers", "get_raw_project_folders", "get_repre_ids_by_context_filters",
    "get_representation_by_id", "get_representation_by_name", "get_representation_hierarchy",
    "get_representation_links", "get_representation_parents", "get_representations", "get_representations_hierarchy",
    "get_representations_links", "get_representations_parents", "get_rest_entity_by_id", "get_rest_folder",
    "get_rest_folders", "get_rest_product", "get_rest_project", "get_rest_projects", "get_rest_projects_list",
    "get_rest_representation", "get_rest_task", "get_rest_url", "get_rest_version", "get_restart_required",
    "get_reviewables", "get_schemas", "get_secret", "get_secrets", "get_sender", "get_sender_type",
    "get_server_config", "get_server_config_overrides", "get_server_config_schema", "get_server_config_value",
    "get_server_schema", "get_server_version", "get_server_version_tuple", "get_services", "get_site_id", "get_sites",
    "get_ssl_verify", "get_task_by_folder_path", "get_task_by_id", "get_task_by_name", "get_task_links",
    "get_task_reviewables", "get_task_thumbnail", "get_tasks", "get_tasks_by_folder_path", "get_tasks_by_folder_paths",
    "get_tasks_links", "get_teams", "get_thumbnail", "get_thumbnail_by_id", "get_timeout", "get_user",
    "get_user_api_keys", "get_user_by_name", "get_user_permissions", "get_user_sessions", "get_users",
    "get_version_by_id", "get_version_by_name", "get_version_links", "get_version_reviewables",
    "get_version_thumbnail", "get_versions", "get_versions_links", "get_websocket_url", "get_workfile_entities",
    "get_workfile_entity", "get_workfile_entity_by_id", "get_workfile_info", "get_workfile_info_by_id",
    "get_workfile_thumbnail", "get_workfiles_info", "is_product_base_type_supported", "is_service_user",
    "links_graphql_support_data", "make_sure_link_type_exists", "materialize_entity_list", "migrate_addon_settings",
    "migrate_settings_by_bundle", "modify_addon_overrides", "modify_addon_project_overrides",
    "modify_addon_studio_overrides", "options", "patch", "post", "put", "query_graphql", "raw_delete", "raw_get",
    "raw_patch", "raw_post", "raw_put", "remove_attribute_config", "rename_project", "rename_project_anatomy_preset",
    "rename_user", "reset_attributes_cache", "reset_attributes_schema", "resolve_uris", "save_access_group",
    "save_project_anatomy_preset", "save_secret", "save_team", "save_team_member", "search_folders",
    "send_activities_batch_operations", "send_background_batch_operations", "send_batch_operations",
    "set_action_config", "set_addon_project_raw_overrides", "set_addon_project_settings", "set_addon_raw_overrides",
    "set_addon_settings", "set_addon_site_settings", "set_addon_studio_raw_overrides", "set_addon_studio_settings",
    "set_attribute_config", "set_attributes_cache_timeout", "set_cert", "set_client_version",
    "set_default_settings_variant", "set_entity_list_attribute_definitions", "set_entity_list_folders_order",
    "set_entity_list_items_order", "set_entity_thumbnail", "set_entity_thumbnail_from_stream", "set_entity_watchers",
    "set_max_retries", "set_primary_anatomy_preset", "set_project_anatomy", "set_project_bundle",
    "set_project_folders_order", "set_project_root_overrides", "set_project_thumbnail",
    "set_project_thumbnail_from_stream", "set_project_user_access_groups", "set_projects_access",
    "set_restart_required", "set_sender", "set_sender_type", "set_server_config", "set_site_id", "set_ssl_verify",
    "set_timeout", "set_user_access_groups", "sort_version_reviewables", "spawn_service", "suggest_entity_mention",
    "supports", "take_action", "trigger_action", "trigger_server_restart", "unset_primary_anatomy_preset",
    "unset_project_bundle", "update_activity", "update_bundle", "update_dependency_package", "update_entity_list",
    "update_entity_list_folder", "update_entity_list_item", "update_entity_list_items", "update_event",
    "update_folder", "update_installer", "update_product", "update_project", "update_project_folder",
    "update_representation", "update_reviewable", "update_server_config", "update_service", "update_task",
    "update_teams", "update_thumbnail", "update_thumbnail_from_stream", "update_user", "update_user_api_key",
    "update_version", "update_workfile_entity", "update_workfile_info", "upload_addon_zip",
    "upload_dependency_package", "upload_file", "upload_file_from_stream", "upload_installer", "upload_project_file",
    "upload_project_file_from_stream", "upload_project_files", "upload_reviewable", "upload_server_config_file",
    "upload_server_config_file_from_stream", "upload_user_avatar", "version_is_latest",
]
# fmt: on
# End of what is written.

_ELSEWHERE = {
    "AsyncJob": "_async.job",
    "AsyncJobWorker": "_async.jobs",
    "AsyncOperationsSession": "_async.operations",
    "AsyncServerAPI": "_async.server_api",
    "GlobalContext": "global_context",
    "GlobalServerAPI": "global_server",
    "GraphQlResponse": "responses",
    "NOT_SET": "sentinels",
    "Job": "_sync.job",
    "JobWorker": "_sync.jobs",
    "OperationsSession": "_sync.operations",
    "REMOVED_VALUE": "sentinels",
    "RequestHook": "observation",
    "RequestRecord": "observation",
    "RequestType": "request_types",
    "RequestTypes": "request_types",
    "RestApiResponse": "responses",
    "ServerAPI": "_sync.server_api",
    "ServerResponse": "responses",
    "ServiceContext": "service_context",
    "SortOrder": "sort_order",
    "TokenInfo": "records",
    "TransferProgress": "progress",
    "abort_web_action_event": "web_actions",
    "change_token": "global_context",
    "close_connection": "global_context",
    "create_connection": "global_context",
    "create_dependency_package_basename": "machine",
    "get_default_settings_variant": "global_context",
    "get_server_api_connection": "global_context",
    "get_service_addon_name": "service_context",
    "get_service_addon_settings": "service_context",
    "get_service_addon_version": "service_context",
    "get_service_name": "service_context",
    "get_user_by_token": "accounts",
    "init_service": "service_context",
    "is_connection_created": "global_context",
    "is_token_valid": "accounts",
    "login_to_server": "accounts",
    "rich_progress": "progress",
    "set_environments": "global_context",
    "slugify_string": "slugs",
    "take_web_action_event": "web_actions",
    "validate_url": "server_urls",
}


_SUBMODULES = frozenset({"constants", "events", "exceptions", "graphql", "graphql_queries", "server_api", "utils"})
"""Are there after ``import ayon_sdk``, as scripts expect."""


def __getattr__(name: str) -> object:
    if name in _SUBMODULES:
        module, member = name, None
    elif name in __all__ and name != "__version__":
        module, member = _ELSEWHERE.get(name) or _home(name), name
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    from ._imports import Uncollected

    with Uncollected():
        value: object = import_module(f".{module}", __name__)
    if member is not None:
        value = getattr(value, member)
    globals()[name] = value
    return value


def _home(name: str) -> str:
    """The module of an error or a function."""
    from ._functions import HOMES

    return f"_functions.{HOMES[name]}" if name in HOMES else "errors"


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__, *_SUBMODULES})
