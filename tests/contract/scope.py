"""Members of ``ServerAPI`` that are promised now: no step may wait for one of these to appear."""

from __future__ import annotations

PROMISED = frozenset(
    """
    access_token as_username base_url cert client_version create_session default_download_chunk_size
    default_settings_variant default_upload_chunk_size download_file download_file_to_stream
    get_background_operations_status get_cert get_client_version get_default_fields_for_type get_default_max_retries
    get_default_service_username get_default_settings_variant get_default_timeout get_info get_max_retries
    get_rest_entity_by_id get_schemas get_sender get_sender_type get_server_schema get_server_version
    get_server_version_tuple get_site_id get_ssl_verify get_timeout get_user get_user_by_name get_users
    graphql_allows_traits_in_representations has_valid_token is_server_available is_service_user log login max_retries
    query_graphql rest_url send_background_batch_operations send_batch_operations sender sender_type server_version
    server_version_tuple set_cert set_client_version set_default_service_username set_default_settings_variant
    set_max_retries set_sender set_sender_type set_site_id set_ssl_verify set_timeout site_id ssl_verify timeout
    trigger_server_restart upload_file upload_file_from_stream upload_reviewable

    close_session delete get get_base_url get_graphql_schema get_headers get_rest_url logout patch post put raw_delete
    raw_get raw_patch raw_post raw_put reset_token set_token validate_server_availability validate_token

    get_project_anatomy_presets get_default_anatomy_preset_name get_project_anatomy_preset get_built_in_anatomy_preset
    get_build_in_anatomy_preset get_anatomy_schema save_project_anatomy_preset rename_project_anatomy_preset
    delete_project_anatomy_preset set_primary_anatomy_preset unset_primary_anatomy_preset get_rest_project
    get_rest_projects get_rest_projects_list get_project_names get_projects get_project create_project update_project
    delete_project rename_project get_project_anatomy set_project_anatomy get_project_stats get_project_tags
    get_project_bundle set_project_bundle unset_project_bundle get_project_entity_uris resolve_uris
    get_project_file_info get_raw_project_folders get_project_folders create_project_folder update_project_folder
    set_project_folders_order assign_projects_to_project_folder delete_project_folder get_project_root_overrides
    get_project_roots_by_site get_project_root_overrides_by_site_id set_project_root_overrides
    get_project_roots_for_site get_project_roots_by_site_id get_project_roots_by_platform

    get_rest_folder get_rest_folders get_folders_hierarchy get_folders_rest get_folders get_folder_by_id
    get_folder_by_path get_folder_by_name get_folder_ids_with_products search_folders get_entity_groups create_folder
    update_folder delete_folder

    get_rest_task get_tasks get_task_by_name get_task_by_id get_tasks_by_folder_paths get_tasks_by_folder_path
    get_task_by_folder_path create_task update_task delete_task assign_users_to_task

    get_full_link_type_name get_link_types get_link_type create_link_type delete_link_type make_sure_link_type_exists
    create_link create_links delete_link get_entities_links get_folders_links get_folder_links get_tasks_links
    get_task_links get_products_links get_product_links get_versions_links get_version_links get_representations_links
    get_representation_links

    get_entity_lists get_entity_list_rest get_entity_list_by_id create_entity_list update_entity_list delete_entity_list
    get_entity_list_attribute_definitions set_entity_list_attribute_definitions create_entity_list_item
    update_entity_list_items update_entity_list_item delete_entity_list_item get_entity_list_entities
    get_entity_list_folders_raw get_entity_list_folders create_entity_list_folder update_entity_list_folder
    delete_entity_list_folder set_entity_list_folders_order materialize_entity_list set_entity_list_items_order

    create_user update_user delete_user rename_user change_password set_user_access_groups get_user_sessions
    delete_user_session get_user_api_keys create_user_api_key update_user_api_key delete_user_api_key
    get_user_permissions get_access_groups get_access_group_schema get_access_group save_access_group
    delete_access_group set_projects_access get_teams update_teams save_team delete_team save_team_member
    delete_team_member get_project_users set_project_user_access_groups
    """.split()  # noqa: SIM905  (a paragraph reads better than 150 quoted lines)
)
