# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Functions on the process-wide connection, each in a module that is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .access import (
        delete_access_group, get_access_group, get_access_group_schema, get_access_groups, get_project_users,
        get_user_permissions, save_access_group, set_project_user_access_groups, set_projects_access,
        set_user_access_groups,
    )
    from .actions import abort_action, get_action_config, get_actions, set_action_config, take_action, trigger_action
    from .activities import (
        create_activity, create_activity_reaction, delete_activity, delete_activity_reaction, get_activities,
        get_activity_by_id, get_activity_categories, get_entity_watchers, get_raw_activity_categories,
        get_raw_entity_watchers, send_activities_batch_operations, set_entity_watchers, suggest_entity_mention,
        update_activity,
    )
    from .addon_overrides import (
        delete_addon_overrides, delete_addon_project_overrides, delete_addon_studio_overrides, get_addon_overrides,
        get_addon_project_overrides, get_addon_studio_overrides, modify_addon_overrides,
        modify_addon_project_overrides, modify_addon_studio_overrides,
    )
    from .addon_raw_overrides import (
        get_addon_project_raw_overrides, get_addon_raw_overrides, get_addon_studio_raw_overrides,
        set_addon_project_raw_overrides, set_addon_raw_overrides, set_addon_studio_raw_overrides,
    )
    from .addon_settings import (
        get_addon_project_settings, get_addon_settings, get_addon_settings_schema, get_addon_site_settings,
        get_addon_site_settings_schema, get_addon_studio_settings, set_addon_project_settings, set_addon_settings,
        set_addon_site_settings, set_addon_studio_settings,
    )
    from .addons import (
        delete_addon, delete_addon_version, download_addon_private_file, get_addon_endpoint, get_addon_url,
        get_addons_info, upload_addon_zip,
    )
    from .attributes import (
        delete_attribute_config, get_attributes_fields_for_type, get_attributes_for_type, get_attributes_schema,
        remove_attribute_config, reset_attributes_cache, reset_attributes_schema, set_attribute_config,
        set_attributes_cache_timeout,
    )
    from .auth import as_username, is_service_user
    from .avatars import delete_user_avatar, download_user_avatar, upload_user_avatar
    from .batch_operations import (
        get_background_operations_status, send_background_batch_operations, send_batch_operations,
    )
    from .bundle_settings import (
        get_addons_project_settings, get_addons_settings, get_addons_studio_settings, get_bundle_settings,
    )
    from .bundles import (
        check_bundle_compatibility, create_bundle, delete_bundle, get_bundles, migrate_addon_settings,
        migrate_settings_by_bundle, update_bundle,
    )
    from .connection import (
        delete, get, patch, post, put, query_graphql, raw_delete, raw_get, raw_patch, raw_post, raw_put,
    )
    from .dependency_packages import (
        create_dependency_package, delete_dependency_package, download_dependency_package, get_dependency_packages,
        update_dependency_package, upload_dependency_package,
    )
    from .entity_queries import get_default_fields_for_type
    from .entity_uris import get_project_entity_uris, resolve_uris
    from .events import (
        create_event, delete_event, delete_events, dispatch_event, enroll_event_job, get_event, get_events,
        update_event,
    )
    from .folders import (
        create_folder, delete_folder, get_entity_groups, get_folder_by_id, get_folder_by_name, get_folder_by_path,
        get_folder_ids_with_products, get_folders, get_folders_hierarchy, get_folders_rest, get_rest_folder,
        get_rest_folders, search_folders, update_folder,
    )
    from .installers import (
        create_installer, delete_installer, download_installer, get_installers, update_installer, upload_installer,
    )
    from .link_types import (
        create_link_type, delete_link_type, get_full_link_type_name, get_link_type, get_link_types,
        make_sure_link_type_exists,
    )
    from .links import (
        create_link, create_links, delete_link, get_entities_links, get_folder_links, get_folders_links,
        get_product_links, get_products_links, get_representation_links, get_representations_links, get_task_links,
        get_tasks_links, get_version_links, get_versions_links,
    )
    from .list_folders import (
        create_entity_list_folder, delete_entity_list_folder, get_entity_list_folders, get_entity_list_folders_raw,
        set_entity_list_folders_order, update_entity_list_folder,
    )
    from .list_items import (
        create_entity_list_item, delete_entity_list_item, set_entity_list_items_order, update_entity_list_item,
        update_entity_list_items,
    )
    from .lists import (
        create_entity_list, delete_entity_list, get_entity_list_attribute_definitions, get_entity_list_by_id,
        get_entity_list_entities, get_entity_list_rest, get_entity_lists, materialize_entity_list,
        set_entity_list_attribute_definitions, update_entity_list,
    )
    from .live import create_websocket, get_event_hub
    from .parallel_transfers import download_project_files, upload_project_files
    from .products import (
        create_product, delete_product, get_product_by_id, get_product_by_name, get_product_type_names,
        get_product_types, get_products, get_project_product_types, get_rest_product, update_product,
    )
    from .project_anatomy import (
        delete_project_anatomy_preset, get_anatomy_schema, get_build_in_anatomy_preset, get_built_in_anatomy_preset,
        get_default_anatomy_preset_name, get_project_anatomy, get_project_anatomy_preset, get_project_anatomy_presets,
        rename_project_anatomy_preset, save_project_anatomy_preset, set_primary_anatomy_preset, set_project_anatomy,
        unset_primary_anatomy_preset,
    )
    from .project_bundles import get_project_bundle, set_project_bundle, unset_project_bundle
    from .project_files import (
        delete_project_file, download_project_file, download_project_file_to_stream, upload_project_file,
        upload_project_file_from_stream, upload_reviewable,
    )
    from .project_folders import (
        assign_projects_to_project_folder, create_project_folder, delete_project_folder, get_project_folders,
        get_raw_project_folders, set_project_folders_order, update_project_folder,
    )
    from .project_roots import (
        get_project_root_overrides, get_project_root_overrides_by_site_id, get_project_roots_by_platform,
        get_project_roots_by_site, get_project_roots_by_site_id, get_project_roots_for_site, set_project_root_overrides,
    )
    from .projects import (
        create_project, delete_project, get_project, get_project_file_info, get_project_names, get_project_stats,
        get_project_tags, get_projects, get_rest_project, get_rest_projects, get_rest_projects_list, rename_project,
        update_project,
    )
    from .representations import (
        create_representation, delete_representation, get_repre_ids_by_context_filters, get_representation_by_id,
        get_representation_by_name, get_representation_hierarchy, get_representation_parents, get_representations,
        get_representations_hierarchy, get_representations_parents, get_rest_representation, update_representation,
    )
    from .reviewables import (
        get_folder_reviewables, get_product_reviewables, get_reviewables, get_task_reviewables,
        get_version_reviewables, sort_version_reviewables, update_reviewable,
    )
    from .schemas import get_graphql_schema, get_rest_entity_by_id, get_schemas, get_server_schema
    from .secrets import delete_secret, get_secret, get_secrets, save_secret
    from .server import (
        get_info, get_server_version, get_server_version_tuple, is_product_base_type_supported,
        links_graphql_support_data, trigger_server_restart,
    )
    from .server_config import (
        download_server_config_file, download_server_config_file_to_stream, get_server_config,
        get_server_config_overrides, get_server_config_value, set_server_config, upload_server_config_file,
        upload_server_config_file_from_stream,
    )
    from .services import delete_service, get_hosts, get_services, spawn_service, update_service
    from .settings import (
        get_base_url, get_cert, get_client_version, get_max_retries, get_rest_url, get_sender, get_sender_type,
        get_site_id, get_ssl_verify, get_timeout, get_websocket_url, options, set_cert, set_client_version,
        set_default_settings_variant, set_max_retries, set_sender, set_sender_type, set_site_id, set_ssl_verify,
        set_timeout,
    )
    from .support import supports
    from .system import (
        delete_site, get_enum, get_enums, get_restart_required, get_server_config_schema, get_sites,
        set_restart_required, update_server_config,
    )
    from .tasks import (
        assign_users_to_task, create_task, delete_task, get_rest_task, get_task_by_folder_path, get_task_by_id,
        get_task_by_name, get_tasks, get_tasks_by_folder_path, get_tasks_by_folder_paths, update_task,
    )
    from .teams import delete_team, delete_team_member, get_teams, save_team, save_team_member, update_teams
    from .thumbnails import (
        create_thumbnail, create_thumbnail_with_stream, get_folder_thumbnail, get_project_thumbnail,
        get_task_thumbnail, get_thumbnail, get_thumbnail_by_id, get_version_thumbnail, get_workfile_thumbnail,
        set_entity_thumbnail, set_entity_thumbnail_from_stream, set_project_thumbnail,
        set_project_thumbnail_from_stream, update_thumbnail, update_thumbnail_from_stream,
    )
    from .transfers import download_file, download_file_to_stream, upload_file, upload_file_from_stream
    from .user_accounts import (
        change_password, create_user, create_user_api_key, delete_user, delete_user_api_key, delete_user_session,
        get_user_api_keys, get_user_sessions, rename_user, update_user, update_user_api_key,
    )
    from .users import get_user, get_user_by_name, get_users
    from .versions import (
        create_version, delete_version, get_hero_version_by_id, get_hero_version_by_product_id, get_hero_versions,
        get_last_version_by_product_id, get_last_version_by_product_name, get_last_versions, get_rest_version,
        get_version_by_id, get_version_by_name, get_versions, update_version, version_is_latest,
    )
    from .workfiles import (
        create_workfile_entity, delete_workfile_entity, delete_workfile_info, get_workfile_entities,
        get_workfile_entity, get_workfile_entity_by_id, get_workfile_info, get_workfile_info_by_id, get_workfiles_info,
        update_workfile_entity, update_workfile_info,
    )

# fmt: off
HOMES = {
    "abort_action": "actions", "as_username": "auth", "assign_projects_to_project_folder": "project_folders",
    "assign_users_to_task": "tasks", "change_password": "user_accounts", "check_bundle_compatibility": "bundles",
    "create_activity": "activities", "create_activity_reaction": "activities", "create_bundle": "bundles",
    "create_dependency_package": "dependency_packages", "create_entity_list": "lists",
    "create_entity_list_folder": "list_folders", "create_entity_list_item": "list_items", "create_event": "events",
    "create_folder": "folders", "create_installer": "installers", "create_link": "links",
    "create_link_type": "link_types", "create_links": "links", "create_product": "products",
    "create_project": "projects", "create_project_folder": "project_folders",
    "create_representation": "representations", "create_task": "tasks", "create_thumbnail": "thumbnails",
    "create_thumbnail_with_stream": "thumbnails", "create_user": "user_accounts",
    "create_user_api_key": "user_accounts", "create_version": "versions", "create_websocket": "live",
    "create_workfile_entity": "workfiles", "delete": "connection", "delete_access_group": "access",
    "delete_activity": "activities", "delete_activity_reaction": "activities", "delete_addon": "addons",
    "delete_addon_overrides": "addon_overrides", "delete_addon_project_overrides": "addon_overrides",
    "delete_addon_studio_overrides": "addon_overrides", "delete_addon_version": "addons",
    "delete_attribute_config": "attributes", "delete_bundle": "bundles",
    "delete_dependency_package": "dependency_packages", "delete_entity_list": "lists",
    "delete_entity_list_folder": "list_folders", "delete_entity_list_item": "list_items", "delete_event": "events",
    "delete_events": "events", "delete_folder": "folders", "delete_installer": "installers", "delete_link": "links",
    "delete_link_type": "link_types", "delete_product": "products", "delete_project": "projects",
    "delete_project_anatomy_preset": "project_anatomy", "delete_project_file": "project_files",
    "delete_project_folder": "project_folders", "delete_representation": "representations", "delete_secret": "secrets",
    "delete_service": "services", "delete_site": "system", "delete_task": "tasks", "delete_team": "teams",
    "delete_team_member": "teams", "delete_user": "user_accounts", "delete_user_api_key": "user_accounts",
    "delete_user_avatar": "avatars", "delete_user_session": "user_accounts", "delete_version": "versions",
    "delete_workfile_entity": "workfiles", "delete_workfile_info": "workfiles", "dispatch_event": "events",
    "download_addon_private_file": "addons", "download_dependency_package": "dependency_packages",
    "download_file": "transfers", "download_file_to_stream": "transfers", "download_installer": "installers",
    "download_project_file": "project_files", "download_project_file_to_stream": "project_files",
    "download_project_files": "parallel_transfers", "download_server_config_file": "server_config",
    "download_server_config_file_to_stream": "server_config", "download_user_avatar": "avatars",
    "enroll_event_job": "events", "get": "connection", "get_access_group": "access",
    "get_access_group_schema": "access", "get_access_groups": "access", "get_action_config": "actions",
    "get_actions": "actions", "get_activities": "activities", "get_activity_by_id": "activities",
    "get_activity_categories": "activities", "get_addon_endpoint": "addons", "get_addon_overrides": "addon_overrides",
    "get_addon_project_overrides": "addon_overrides", "get_addon_project_raw_overrides": "addon_raw_overrides",
    "get_addon_project_settings": "addon_settings", "get_addon_raw_overrides": "addon_raw_overrides",
    "get_addon_settings": "addon_settings", "get_addon_settings_schema": "addon_settings",
    "get_addon_site_settings": "addon_settings", "get_addon_site_settings_schema": "addon_settings",
    "get_addon_studio_overrides": "addon_overrides", "get_addon_studio_raw_overrides": "addon_raw_overrides",
    "get_addon_studio_settings": "addon_settings", "get_addon_url": "addons", "get_addons_info": "addons",
    "get_addons_project_settings": "bundle_settings", "get_addons_settings": "bundle_settings",
    "get_addons_studio_settings": "bundle_settings", "get_anatomy_schema": "project_anatomy",
    "get_attributes_fields_for_type": "attributes", "get_attributes_for_type": "attributes",
    "get_attributes_schema": "attributes", "get_background_operations_status": "batch_operations",
    "get_base_url": "settings", "get_build_in_anatomy_preset": "project_anatomy",
    "get_built_in_anatomy_preset": "project_anatomy", "get_bundle_settings": "bundle_settings",
    "get_bundles": "bundles", "get_cert": "settings", "get_client_version": "settings",
    "get_default_anatomy_preset_name": "project_anatomy", "get_default_fields_for_type": "entity_queries",
    "get_dependency_packages": "dependency_packages", "get_entities_links": "links", "get_entity_groups": "folders",
    "get_entity_list_attribute_definitions": "lists", "get_entity_list_by_id": "lists",
    "get_entity_list_entities": "lists", "get_entity_list_folders": "list_folders",
    "get_entity_list_folders_raw": "list_folders", "get_entity_list_rest": "lists", "get_entity_lists": "lists",
    "get_entity_watchers": "activities", "get_enum": "system", "get_enums": "system", "get_event": "events",
    "get_event_hub": "live", "get_events": "events", "get_folder_by_id": "folders", "get_folder_by_name": "folders",
    "get_folder_by_path": "folders", "get_folder_ids_with_products": "folders", "get_folder_links": "links",
    "get_folder_reviewables": "reviewables", "get_folder_thumbnail": "thumbnails", "get_folders": "folders",
    "get_folders_hierarchy": "folders", "get_folders_links": "links", "get_folders_rest": "folders",
    "get_full_link_type_name": "link_types", "get_graphql_schema": "schemas", "get_hero_version_by_id": "versions",
    "get_hero_version_by_product_id": "versions", "get_hero_versions": "versions", "get_hosts": "services",
    "get_info": "server", "get_installers": "installers", "get_last_version_by_product_id": "versions",
    "get_last_version_by_product_name": "versions", "get_last_versions": "versions", "get_link_type": "link_types",
    "get_link_types": "link_types", "get_max_retries": "settings", "get_product_by_id": "products",
    "get_product_by_name": "products", "get_product_links": "links", "get_product_reviewables": "reviewables",
    "get_product_type_names": "products", "get_product_types": "products", "get_products": "products",
    "get_products_links": "links", "get_project": "projects", "get_project_anatomy": "project_anatomy",
    "get_project_anatomy_preset": "project_anatomy", "get_project_anatomy_presets": "project_anatomy",
    "get_project_bundle": "project_bundles", "get_project_entity_uris": "entity_uris",
    "get_project_file_info": "projects", "get_project_folders": "project_folders", "get_project_names": "projects",
    "get_project_product_types": "products", "get_project_root_overrides": "project_roots",
    "get_project_root_overrides_by_site_id": "project_roots", "get_project_roots_by_platform": "project_roots",
    "get_project_roots_by_site": "project_roots", "get_project_roots_by_site_id": "project_roots",
    "get_project_roots_for_site": "project_roots", "get_project_stats": "projects", "get_project_tags": "projects",
    "get_project_thumbnail": "thumbnails", "get_project_users": "access", "get_projects": "projects",
    "get_raw_activity_categories": "activities", "get_raw_entity_watchers": "activities",
    "get_raw_project_folders": "project_folders", "get_repre_ids_by_context_filters": "representations",
    "get_representation_by_id": "representations", "get_representation_by_name": "representations",
    "get_representation_hierarchy": "representations", "get_representation_links": "links",
    "get_representation_parents": "representations", "get_representations": "representations",
    "get_representations_hierarchy": "representations", "get_representations_links": "links",
    "get_representations_parents": "representations", "get_rest_entity_by_id": "schemas", "get_rest_folder": "folders",
    "get_rest_folders": "folders", "get_rest_product": "products", "get_rest_project": "projects",
    "get_rest_projects": "projects", "get_rest_projects_list": "projects",
    "get_rest_representation": "representations", "get_rest_task": "tasks", "get_rest_url": "settings",
    "get_rest_version": "versions", "get_restart_required": "system", "get_reviewables": "reviewables",
    "get_schemas": "schemas", "get_secret": "secrets", "get_secrets": "secrets", "get_sender": "settings",
    "get_sender_type": "settings", "get_server_config": "server_config",
    "get_server_config_overrides": "server_config", "get_server_config_schema": "system",
    "get_server_config_value": "server_config", "get_server_schema": "schemas", "get_server_version": "server",
    "get_server_version_tuple": "server", "get_services": "services", "get_site_id": "settings", "get_sites": "system",
    "get_ssl_verify": "settings", "get_task_by_folder_path": "tasks", "get_task_by_id": "tasks",
    "get_task_by_name": "tasks", "get_task_links": "links", "get_task_reviewables": "reviewables",
    "get_task_thumbnail": "thumbnails", "get_tasks": "tasks", "get_tasks_by_folder_path": "tasks",
    "get_tasks_by_folder_paths": "tasks", "get_tasks_links": "links", "get_teams": "teams",
    "get_thumbnail": "thumbnails", "get_thumbnail_by_id": "thumbnails", "get_timeout": "settings", "get_user": "users",
    "get_user_api_keys": "user_accounts", "get_user_by_name": "users", "get_user_permissions": "access",
    "get_user_sessions": "user_accounts", "get_users": "users", "get_version_by_id": "versions",
    "get_version_by_name": "versions", "get_version_links": "links", "get_version_reviewables": "reviewables",
    "get_version_thumbnail": "thumbnails", "get_versions": "versions", "get_versions_links": "links",
    "get_websocket_url": "settings", "get_workfile_entities": "workfiles", "get_workfile_entity": "workfiles",
    "get_workfile_entity_by_id": "workfiles", "get_workfile_info": "workfiles", "get_workfile_info_by_id": "workfiles",
    "get_workfile_thumbnail": "thumbnails", "get_workfiles_info": "workfiles",
    "is_product_base_type_supported": "server", "is_service_user": "auth", "links_graphql_support_data": "server",
    "make_sure_link_type_exists": "link_types", "materialize_entity_list": "lists",
    "migrate_addon_settings": "bundles", "migrate_settings_by_bundle": "bundles",
    "modify_addon_overrides": "addon_overrides", "modify_addon_project_overrides": "addon_overrides",
    "modify_addon_studio_overrides": "addon_overrides", "options": "settings", "patch": "connection",
    "post": "connection", "put": "connection", "query_graphql": "connection", "raw_delete": "connection",
    "raw_get": "connection", "raw_patch": "connection", "raw_post": "connection", "raw_put": "connection",
    "remove_attribute_config": "attributes", "rename_project": "projects",
    "rename_project_anatomy_preset": "project_anatomy", "rename_user": "user_accounts",
    "reset_attributes_cache": "attributes", "reset_attributes_schema": "attributes", "resolve_uris": "entity_uris",
    "save_access_group": "access", "save_project_anatomy_preset": "project_anatomy", "save_secret": "secrets",
    "save_team": "teams", "save_team_member": "teams", "search_folders": "folders",
    "send_activities_batch_operations": "activities", "send_background_batch_operations": "batch_operations",
    "send_batch_operations": "batch_operations", "set_action_config": "actions",
    "set_addon_project_raw_overrides": "addon_raw_overrides", "set_addon_project_settings": "addon_settings",
    "set_addon_raw_overrides": "addon_raw_overrides", "set_addon_settings": "addon_settings",
    "set_addon_site_settings": "addon_settings", "set_addon_studio_raw_overrides": "addon_raw_overrides",
    "set_addon_studio_settings": "addon_settings", "set_attribute_config": "attributes",
    "set_attributes_cache_timeout": "attributes", "set_cert": "settings", "set_client_version": "settings",
    "set_default_settings_variant": "settings", "set_entity_list_attribute_definitions": "lists",
    "set_entity_list_folders_order": "list_folders", "set_entity_list_items_order": "list_items",
    "set_entity_thumbnail": "thumbnails", "set_entity_thumbnail_from_stream": "thumbnails",
    "set_entity_watchers": "activities", "set_max_retries": "settings",
    "set_primary_anatomy_preset": "project_anatomy", "set_project_anatomy": "project_anatomy",
    "set_project_bundle": "project_bundles", "set_project_folders_order": "project_folders",
    "set_project_root_overrides": "project_roots", "set_project_thumbnail": "thumbnails",
    "set_project_thumbnail_from_stream": "thumbnails", "set_project_user_access_groups": "access",
    "set_projects_access": "access", "set_restart_required": "system", "set_sender": "settings",
    "set_sender_type": "settings", "set_server_config": "server_config", "set_site_id": "settings",
    "set_ssl_verify": "settings", "set_timeout": "settings", "set_user_access_groups": "access",
    "sort_version_reviewables": "reviewables", "spawn_service": "services", "suggest_entity_mention": "activities",
    "supports": "support", "take_action": "actions", "trigger_action": "actions", "trigger_server_restart": "server",
    "unset_primary_anatomy_preset": "project_anatomy", "unset_project_bundle": "project_bundles",
    "update_activity": "activities", "update_bundle": "bundles", "update_dependency_package": "dependency_packages",
    "update_entity_list": "lists", "update_entity_list_folder": "list_folders",
    "update_entity_list_item": "list_items", "update_entity_list_items": "list_items", "update_event": "events",
    "update_folder": "folders", "update_installer": "installers", "update_product": "products",
    "update_project": "projects", "update_project_folder": "project_folders",
    "update_representation": "representations", "update_reviewable": "reviewables", "update_server_config": "system",
    "update_service": "services", "update_task": "tasks", "update_teams": "teams", "update_thumbnail": "thumbnails",
    "update_thumbnail_from_stream": "thumbnails", "update_user": "user_accounts",
    "update_user_api_key": "user_accounts", "update_version": "versions", "update_workfile_entity": "workfiles",
    "update_workfile_info": "workfiles", "upload_addon_zip": "addons",
    "upload_dependency_package": "dependency_packages", "upload_file": "transfers",
    "upload_file_from_stream": "transfers", "upload_installer": "installers", "upload_project_file": "project_files",
    "upload_project_file_from_stream": "project_files", "upload_project_files": "parallel_transfers",
    "upload_reviewable": "project_files", "upload_server_config_file": "server_config",
    "upload_server_config_file_from_stream": "server_config", "upload_user_avatar": "avatars",
    "version_is_latest": "versions",
}
# fmt: on
"""Name of the module that each function is in."""


# fmt: off
__all__ = [
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
