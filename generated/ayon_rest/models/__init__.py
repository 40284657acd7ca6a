"""The models, one module each; imported when first used."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .abort_request_model import AbortRequestModel
    from .accept_invite_request import AcceptInviteRequest
    from .access_group_object import AccessGroupObject
    from .access_groups_on_project import AccessGroupsOnProject
    from .action_config import ActionConfig
    from .action_context import ActionContext
    from .actions_access_list import ActionsAccessList
    from .activities_access_list import ActivitiesAccessList
    from .activity_categories_response_model import ActivityCategoriesResponseModel
    from .activity_operation_model import ActivityOperationModel
    from .activity_operation_response_model import ActivityOperationResponseModel
    from .activity_operations_request_model import ActivityOperationsRequestModel
    from .activity_operations_response_model import ActivityOperationsResponseModel
    from .activity_patch_model import ActivityPatchModel
    from .activity_response_model import ActivityResponseModel
    from .add_guest_user_model import AddGuestUserModel
    from .addon_config_request import AddonConfigRequest
    from .addon_detail import AddonDetail
    from .addon_development_item import AddonDevelopmentItem
    from .addon_install_list_item_model import AddonInstallListItemModel
    from .addon_install_list_response_model import AddonInstallListResponseModel
    from .addon_metadata import AddonMetadata
    from .addon_settings_item_model import AddonSettingsItemModel
    from .addon_settings_response import AddonSettingsResponse
    from .addon_version_detail import AddonVersionDetail
    from .addon_version_list_item import AddonVersionListItem
    from .affected_entity import AffectedEntity
    from .agent_info import AgentInfo
    from .all_settings_response_model import AllSettingsResponseModel
    from .anatomy import Anatomy
    from .anatomy_preset_list_item import AnatomyPresetListItem
    from .anatomy_preset_list_model import AnatomyPresetListModel
    from .anatomy_project_attrib_model import AnatomyProjectAttribModel
    from .api_key_model import ApiKeyModel
    from .api_key_patch_model import ApiKeyPatchModel
    from .api_key_post_model import ApiKeyPostModel
    from .assign_access_groups_request_model import AssignAccessGroupsRequestModel
    from .assign_project_request import AssignProjectRequest
    from .assign_users_request_model import AssignUsersRequestModel
    from .attribute_data import AttributeData
    from .attribute_model import AttributeModel
    from .attribute_patch_model import AttributePatchModel
    from .attribute_put_model import AttributePutModel
    from .attribute_read_access_list import AttributeReadAccessList
    from .attribute_write_access_list import AttributeWriteAccessList
    from .authentication_model import AuthenticationModel
    from .available_actions_list_model import AvailableActionsListModel
    from .background_operations_response_model import BackgroundOperationsResponseModel
    from .base_action_manifest import BaseActionManifest
    from .body_export_api_csv_export_entity_type_post import BodyExportApiCsvExportEntityTypePost
    from .bundle_action_model import BundleActionModel
    from .bundle_issue_model import BundleIssueModel
    from .bundle_model import BundleModel
    from .bundle_patch_model import BundlePatchModel
    from .cdn_settings_model import CDNSettingsModel
    from .change_password_request_model import ChangePasswordRequestModel
    from .change_user_name_request_model import ChangeUserNameRequestModel
    from .changelog_settings_model import ChangelogSettingsModel
    from .check_bundle_response_model import CheckBundleResponseModel
    from .check_password_request_model import CheckPasswordRequestModel
    from .client_info import ClientInfo
    from .column_mapping import ColumnMapping
    from .column_value_mapping import ColumnValueMapping
    from .context_filter_model import ContextFilterModel
    from .create_activity_response_model import CreateActivityResponseModel
    from .create_file_response_model import CreateFileResponseModel
    from .create_link_request_model import CreateLinkRequestModel
    from .create_link_type_request_model import CreateLinkTypeRequestModel
    from .create_links_request_model import CreateLinksRequestModel
    from .create_links_response_model import CreateLinksResponseModel
    from .create_reaction_model import CreateReactionModel
    from .create_session_request import CreateSessionRequest
    from .create_thumbnail_response_model import CreateThumbnailResponseModel
    from .custom_template import CustomTemplate
    from .customization_model import CustomizationModel
    from .default_product_base_type import DefaultProductBaseType
    from .default_product_type import DefaultProductType
    from .delivery_template import DeliveryTemplate
    from .dependency_package import DependencyPackage
    from .dependency_package_list import DependencyPackageList
    from .dependency_package_manifest import DependencyPackageManifest
    from .deploy_project_request_model import DeployProjectRequestModel
    from .dispatch_event_request_model import DispatchEventRequestModel
    from .dispatch_event_response_model import DispatchEventResponseModel
    from .endpoints_access_list import EndpointsAccessList
    from .enroll_request_model import EnrollRequestModel
    from .enroll_response_model import EnrollResponseModel
    from .entity_counts import EntityCounts
    from .entity_id_response import EntityIdResponse
    from .entity_links_access_list import EntityLinksAccessList
    from .entity_list_attribute_definition import EntityListAttributeDefinition
    from .entity_list_enities import EntityListEnities
    from .entity_list_folder_data import EntityListFolderData
    from .entity_list_folder_model import EntityListFolderModel
    from .entity_list_folder_order_model import EntityListFolderOrderModel
    from .entity_list_folder_patch_model import EntityListFolderPatchModel
    from .entity_list_folder_post_model import EntityListFolderPostModel
    from .entity_list_folders_response_model import EntityListFoldersResponseModel
    from .entity_list_item_model import EntityListItemModel
    from .entity_list_item_patch_model import EntityListItemPatchModel
    from .entity_list_item_post_model import EntityListItemPostModel
    from .entity_list_model import EntityListModel
    from .entity_list_multi_patch_item_model import EntityListMultiPatchItemModel
    from .entity_list_multi_patch_model import EntityListMultiPatchModel
    from .entity_list_patch_model import EntityListPatchModel
    from .entity_list_post_model import EntityListPostModel
    from .entity_list_summary import EntityListSummary
    from .entity_naming import EntityNaming
    from .enum_item import EnumItem
    from .error_answer import ErrorAnswer
    from .event_model import EventModel
    from .event_operation_model import EventOperationModel
    from .execute_response_model import ExecuteResponseModel
    from .existing_item_strategy import ExistingItemStrategy
    from .file_info import FileInfo
    from .filesystem_source_info import FilesystemSourceInfo
    from .folder_access import FolderAccess
    from .folder_access_list import FolderAccessList
    from .folder_attrib_model import FolderAttribModel
    from .folder_list_item import FolderListItem
    from .folder_list_model import FolderListModel
    from .folder_model import FolderModel
    from .folder_patch_model import FolderPatchModel
    from .folder_post_model import FolderPostModel
    from .folder_search_request import FolderSearchRequest
    from .folder_search_response import FolderSearchResponse
    from .folder_suggestion_item import FolderSuggestionItem
    from .folder_type import FolderType
    from .form_file_data import FormFileData
    from .form_select_option import FormSelectOption
    from .frontend_module_list_item import FrontendModuleListItem
    from .frontend_scope_settings import FrontendScopeSettings
    from .generic_view_model import GenericViewModel
    from .generic_view_patch_model import GenericViewPatchModel
    from .generic_view_post_model import GenericViewPostModel
    from .get_attribute_list_model import GetAttributeListModel
    from .get_uris_request import GetUrisRequest
    from .get_uris_response import GetUrisResponse
    from .guest_user_model import GuestUserModel
    from .guest_users_list_model import GuestUsersListModel
    from .http_validation_error import HTTPValidationError
    from .health import Health
    from .health_completion import HealthCompletion
    from .health_storage_usage import HealthStorageUsage
    from .health_tasks import HealthTasks
    from .heartbeat_request_model import HeartbeatRequestModel
    from .heartbeat_response_model import HeartbeatResponseModel
    from .hero_template import HeroTemplate
    from .hierarchy_folder_model import HierarchyFolderModel
    from .hierarchy_response_model import HierarchyResponseModel
    from .host_health_model import HostHealthModel
    from .host_list_response_model import HostListResponseModel
    from .host_model import HostModel
    from .http_source_info import HttpSourceInfo
    from .icon_model import IconModel
    from .import_status import ImportStatus
    from .import_upload import ImportUpload
    from .importable_column import ImportableColumn
    from .info_response_model import InfoResponseModel
    from .initialize_request_model import InitializeRequestModel
    from .install_addon_response_model import InstallAddonResponseModel
    from .install_response_model import InstallResponseModel
    from .installer import Installer
    from .installer_list_model import InstallerListModel
    from .installer_manifest import InstallerManifest
    from .invalid_field import InvalidField
    from .invalid_request_answer import InvalidRequestAnswer
    from .invite_user_request import InviteUserRequest
    from .license_list_model import LicenseListModel
    from .link_created_item import LinkCreatedItem
    from .link_model import LinkModel
    from .link_type import LinkType
    from .link_type_list_response import LinkTypeListResponse
    from .link_type_model import LinkTypeModel
    from .list_access_level import ListAccessLevel
    from .list_addons_addon_list import ListAddonsAddonList
    from .list_addons_addon_list_item import ListAddonsAddonListItem
    from .list_bundle_model import ListBundleModel
    from .list_projects_item_model import ListProjectsItemModel
    from .list_projects_response_model import ListProjectsResponseModel
    from .location_info import LocationInfo
    from .login_request_model import LoginRequestModel
    from .login_response_model import LoginResponseModel
    from .logout_response_model import LogoutResponseModel
    from .lookup_request_model import LookupRequestModel
    from .lookup_response_model import LookupResponseModel
    from .manage_inbox_item_request import ManageInboxItemRequest
    from .market_addon_list import MarketAddonList
    from .market_addon_list_item import MarketAddonListItem
    from .metrics import Metrics
    from .migrate_bundle_settings_request import MigrateBundleSettingsRequest
    from .modify_overrides_request_model import ModifyOverridesRequestModel
    from .new_user_model import NewUserModel
    from .operation_model import OperationModel
    from .operation_response_model import OperationResponseModel
    from .operations_request_model import OperationsRequestModel
    from .operations_response_model import OperationsResponseModel
    from .order_entity_list_items_request_model import OrderEntityListItemsRequestModel
    from .password_reset_model import PasswordResetModel
    from .password_reset_request_model import PasswordResetRequestModel
    from .patch_service_request_model import PatchServiceRequestModel
    from .path_definition import PathDefinition
    from .permissions import Permissions
    from .product_attrib_model import ProductAttribModel
    from .product_base_type import ProductBaseType
    from .product_base_types import ProductBaseTypes
    from .product_model import ProductModel
    from .product_patch_model import ProductPatchModel
    from .product_post_model import ProductPostModel
    from .product_suggestion_item import ProductSuggestionItem
    from .product_type_list_item import ProductTypeListItem
    from .product_types_list import ProductTypesList
    from .production_bundle import ProductionBundle
    from .project_activity_post_model import ProjectActivityPostModel
    from .project_advanced_permissions import ProjectAdvancedPermissions
    from .project_attrib_model import ProjectAttribModel
    from .project_bundle import ProjectBundle
    from .project_bundle_model import ProjectBundleModel
    from .project_counts import ProjectCounts
    from .project_folder_data import ProjectFolderData
    from .project_folder_model import ProjectFolderModel
    from .project_folder_order_model import ProjectFolderOrderModel
    from .project_folder_patch_model import ProjectFolderPatchModel
    from .project_folder_post_model import ProjectFolderPostModel
    from .project_folders_response_model import ProjectFoldersResponseModel
    from .project_management_permissions import ProjectManagementPermissions
    from .project_metrics import ProjectMetrics
    from .project_model import ProjectModel
    from .project_options_model import ProjectOptionsModel
    from .project_patch_model import ProjectPatchModel
    from .project_post_model import ProjectPostModel
    from .project_stats_counts import ProjectStatsCounts
    from .project_stats_model import ProjectStatsModel
    from .project_tags_model import ProjectTagsModel
    from .project_teams_response_model import ProjectTeamsResponseModel
    from .publish_template import PublishTemplate
    from .query_condition import QueryCondition
    from .query_filter import QueryFilter
    from .query_request_model import QueryRequestModel
    from .release_info import ReleaseInfo
    from .release_info_model import ReleaseInfoModel
    from .release_list_item_model import ReleaseListItemModel
    from .release_list_model import ReleaseListModel
    from .rename_preset_model import RenamePresetModel
    from .rename_project_request_model import RenameProjectRequestModel
    from .rename_user_request_model import RenameUserRequestModel
    from .representation_attrib_model import RepresentationAttribModel
    from .representation_file_model import RepresentationFileModel
    from .representation_model import RepresentationModel
    from .representation_patch_model import RepresentationPatchModel
    from .representation_post_model import RepresentationPostModel
    from .resolve_request_model import ResolveRequestModel
    from .resolved_entity_model import ResolvedEntityModel
    from .resolved_uri_model import ResolvedURIModel
    from .restart_required_model import RestartRequiredModel
    from .reviewable_author import ReviewableAuthor
    from .reviewable_model import ReviewableModel
    from .reviewable_processing_status import ReviewableProcessingStatus
    from .root import Root
    from .sso_option import SSOOption
    from .secret import Secret
    from .server_config_model import ServerConfigModel
    from .server_source_info import ServerSourceInfo
    from .service_config_model import ServiceConfigModel
    from .service_data_model import ServiceDataModel
    from .service_info import ServiceInfo
    from .service_list_model import ServiceListModel
    from .service_model import ServiceModel
    from .session_model import SessionModel
    from .set_attribute_list_model import SetAttributeListModel
    from .set_default_view_request_model import SetDefaultViewRequestModel
    from .settings_override import SettingsOverride
    from .settings_overrides import SettingsOverrides
    from .share_option import ShareOption
    from .share_options import ShareOptions
    from .simple_form_field import SimpleFormField
    from .site_info import SiteInfo
    from .sort_reviewables_request import SortReviewablesRequest
    from .source_model import SourceModel
    from .sources_patch_model import SourcesPatchModel
    from .spawn_service_request_model import SpawnServiceRequestModel
    from .staging_directory import StagingDirectory
    from .status import Status
    from .studio_management_permissions import StudioManagementPermissions
    from .suggest_request import SuggestRequest
    from .suggest_response import SuggestResponse
    from .system_metrics_data import SystemMetricsData
    from .tag import Tag
    from .take_response_model import TakeResponseModel
    from .task_attrib_model import TaskAttribModel
    from .task_model import TaskModel
    from .task_patch_model import TaskPatchModel
    from .task_post_model import TaskPostModel
    from .task_suggestion_item import TaskSuggestionItem
    from .task_type import TaskType
    from .tasks_folders_query import TasksFoldersQuery
    from .tasks_folders_response import TasksFoldersResponse
    from .team_list_item_model import TeamListItemModel
    from .team_member_model import TeamMemberModel
    from .team_model import TeamModel
    from .team_put_model import TeamPutModel
    from .team_suggestion_item import TeamSuggestionItem
    from .templates import Templates
    from .traffic_stat import TrafficStat
    from .update_event_request_model import UpdateEventRequestModel
    from .update_reviewables_request import UpdateReviewablesRequest
    from .uri_response_item import UriResponseItem
    from .user_attrib_model import UserAttribModel
    from .user_counts import UserCounts
    from .user_model import UserModel
    from .user_patch_model import UserPatchModel
    from .user_permissions_model import UserPermissionsModel
    from .user_pool_model import UserPoolModel
    from .user_session_model import UserSessionModel
    from .user_sessions_response_model import UserSessionsResponseModel
    from .user_stat import UserStat
    from .user_suggestion_item import UserSuggestionItem
    from .user_verification_response import UserVerificationResponse
    from .validation_error import ValidationError
    from .variant_copy_request import VariantCopyRequest
    from .version_attrib_model import VersionAttribModel
    from .version_info import VersionInfo
    from .version_model import VersionModel
    from .version_patch_model import VersionPatchModel
    from .version_post_model import VersionPostModel
    from .version_reviewables_model import VersionReviewablesModel
    from .version_suggestion_item import VersionSuggestionItem
    from .view_list_item_model import ViewListItemModel
    from .view_list_model import ViewListModel
    from .watchers_model import WatchersModel
    from .work_template import WorkTemplate
    from .workfile_attrib_model import WorkfileAttribModel
    from .workfile_model import WorkfileModel
    from .workfile_patch_model import WorkfilePatchModel
    from .workfile_post_model import WorkfilePostModel
    from .ynput_cloud_info_model import YnputCloudInfoModel
    from .ynput_cloud_subscription_model import YnputCloudSubscriptionModel
    from .ynput_connect_request_model import YnputConnectRequestModel

__all__ = [
    "AbortRequestModel",
    "AcceptInviteRequest",
    "AccessGroupObject",
    "AccessGroupsOnProject",
    "ActionConfig",
    "ActionContext",
    "ActionsAccessList",
    "ActivitiesAccessList",
    "ActivityCategoriesResponseModel",
    "ActivityOperationModel",
    "ActivityOperationResponseModel",
    "ActivityOperationsRequestModel",
    "ActivityOperationsResponseModel",
    "ActivityPatchModel",
    "ActivityResponseModel",
    "AddGuestUserModel",
    "AddonConfigRequest",
    "AddonDetail",
    "AddonDevelopmentItem",
    "AddonInstallListItemModel",
    "AddonInstallListResponseModel",
    "AddonMetadata",
    "AddonSettingsItemModel",
    "AddonSettingsResponse",
    "AddonVersionDetail",
    "AddonVersionListItem",
    "AffectedEntity",
    "AgentInfo",
    "AllSettingsResponseModel",
    "Anatomy",
    "AnatomyPresetListItem",
    "AnatomyPresetListModel",
    "AnatomyProjectAttribModel",
    "ApiKeyModel",
    "ApiKeyPatchModel",
    "ApiKeyPostModel",
    "AssignAccessGroupsRequestModel",
    "AssignProjectRequest",
    "AssignUsersRequestModel",
    "AttributeData",
    "AttributeModel",
    "AttributePatchModel",
    "AttributePutModel",
    "AttributeReadAccessList",
    "AttributeWriteAccessList",
    "AuthenticationModel",
    "AvailableActionsListModel",
    "BackgroundOperationsResponseModel",
    "BaseActionManifest",
    "BodyExportApiCsvExportEntityTypePost",
    "BundleActionModel",
    "BundleIssueModel",
    "BundleModel",
    "BundlePatchModel",
    "CDNSettingsModel",
    "ChangePasswordRequestModel",
    "ChangeUserNameRequestModel",
    "ChangelogSettingsModel",
    "CheckBundleResponseModel",
    "CheckPasswordRequestModel",
    "ClientInfo",
    "ColumnMapping",
    "ColumnValueMapping",
    "ContextFilterModel",
    "CreateActivityResponseModel",
    "CreateFileResponseModel",
    "CreateLinkRequestModel",
    "CreateLinkTypeRequestModel",
    "CreateLinksRequestModel",
    "CreateLinksResponseModel",
    "CreateReactionModel",
    "CreateSessionRequest",
    "CreateThumbnailResponseModel",
    "CustomTemplate",
    "CustomizationModel",
    "DefaultProductBaseType",
    "DefaultProductType",
    "DeliveryTemplate",
    "DependencyPackage",
    "DependencyPackageList",
    "DependencyPackageManifest",
    "DeployProjectRequestModel",
    "DispatchEventRequestModel",
    "DispatchEventResponseModel",
    "EndpointsAccessList",
    "EnrollRequestModel",
    "EnrollResponseModel",
    "EntityCounts",
    "EntityIdResponse",
    "EntityLinksAccessList",
    "EntityListAttributeDefinition",
    "EntityListEnities",
    "EntityListFolderData",
    "EntityListFolderModel",
    "EntityListFolderOrderModel",
    "EntityListFolderPatchModel",
    "EntityListFolderPostModel",
    "EntityListFoldersResponseModel",
    "EntityListItemModel",
    "EntityListItemPatchModel",
    "EntityListItemPostModel",
    "EntityListModel",
    "EntityListMultiPatchItemModel",
    "EntityListMultiPatchModel",
    "EntityListPatchModel",
    "EntityListPostModel",
    "EntityListSummary",
    "EntityNaming",
    "EnumItem",
    "ErrorAnswer",
    "EventModel",
    "EventOperationModel",
    "ExecuteResponseModel",
    "ExistingItemStrategy",
    "FileInfo",
    "FilesystemSourceInfo",
    "FolderAccess",
    "FolderAccessList",
    "FolderAttribModel",
    "FolderListItem",
    "FolderListModel",
    "FolderModel",
    "FolderPatchModel",
    "FolderPostModel",
    "FolderSearchRequest",
    "FolderSearchResponse",
    "FolderSuggestionItem",
    "FolderType",
    "FormFileData",
    "FormSelectOption",
    "FrontendModuleListItem",
    "FrontendScopeSettings",
    "GenericViewModel",
    "GenericViewPatchModel",
    "GenericViewPostModel",
    "GetAttributeListModel",
    "GetUrisRequest",
    "GetUrisResponse",
    "GuestUserModel",
    "GuestUsersListModel",
    "HTTPValidationError",
    "Health",
    "HealthCompletion",
    "HealthStorageUsage",
    "HealthTasks",
    "HeartbeatRequestModel",
    "HeartbeatResponseModel",
    "HeroTemplate",
    "HierarchyFolderModel",
    "HierarchyResponseModel",
    "HostHealthModel",
    "HostListResponseModel",
    "HostModel",
    "HttpSourceInfo",
    "IconModel",
    "ImportStatus",
    "ImportUpload",
    "ImportableColumn",
    "InfoResponseModel",
    "InitializeRequestModel",
    "InstallAddonResponseModel",
    "InstallResponseModel",
    "Installer",
    "InstallerListModel",
    "InstallerManifest",
    "InvalidField",
    "InvalidRequestAnswer",
    "InviteUserRequest",
    "LicenseListModel",
    "LinkCreatedItem",
    "LinkModel",
    "LinkType",
    "LinkTypeListResponse",
    "LinkTypeModel",
    "ListAccessLevel",
    "ListAddonsAddonList",
    "ListAddonsAddonListItem",
    "ListBundleModel",
    "ListProjectsItemModel",
    "ListProjectsResponseModel",
    "LocationInfo",
    "LoginRequestModel",
    "LoginResponseModel",
    "LogoutResponseModel",
    "LookupRequestModel",
    "LookupResponseModel",
    "ManageInboxItemRequest",
    "MarketAddonList",
    "MarketAddonListItem",
    "Metrics",
    "MigrateBundleSettingsRequest",
    "ModifyOverridesRequestModel",
    "NewUserModel",
    "OperationModel",
    "OperationResponseModel",
    "OperationsRequestModel",
    "OperationsResponseModel",
    "OrderEntityListItemsRequestModel",
    "PasswordResetModel",
    "PasswordResetRequestModel",
    "PatchServiceRequestModel",
    "PathDefinition",
    "Permissions",
    "ProductAttribModel",
    "ProductBaseType",
    "ProductBaseTypes",
    "ProductModel",
    "ProductPatchModel",
    "ProductPostModel",
    "ProductSuggestionItem",
    "ProductTypeListItem",
    "ProductTypesList",
    "ProductionBundle",
    "ProjectActivityPostModel",
    "ProjectAdvancedPermissions",
    "ProjectAttribModel",
    "ProjectBundle",
    "ProjectBundleModel",
    "ProjectCounts",
    "ProjectFolderData",
    "ProjectFolderModel",
    "ProjectFolderOrderModel",
    "ProjectFolderPatchModel",
    "ProjectFolderPostModel",
    "ProjectFoldersResponseModel",
    "ProjectManagementPermissions",
    "ProjectMetrics",
    "ProjectModel",
    "ProjectOptionsModel",
    "ProjectPatchModel",
    "ProjectPostModel",
    "ProjectStatsCounts",
    "ProjectStatsModel",
    "ProjectTagsModel",
    "ProjectTeamsResponseModel",
    "PublishTemplate",
    "QueryCondition",
    "QueryFilter",
    "QueryRequestModel",
    "ReleaseInfo",
    "ReleaseInfoModel",
    "ReleaseListItemModel",
    "ReleaseListModel",
    "RenamePresetModel",
    "RenameProjectRequestModel",
    "RenameUserRequestModel",
    "RepresentationAttribModel",
    "RepresentationFileModel",
    "RepresentationModel",
    "RepresentationPatchModel",
    "RepresentationPostModel",
    "ResolveRequestModel",
    "ResolvedEntityModel",
    "ResolvedURIModel",
    "RestartRequiredModel",
    "ReviewableAuthor",
    "ReviewableModel",
    "ReviewableProcessingStatus",
    "Root",
    "SSOOption",
    "Secret",
    "ServerConfigModel",
    "ServerSourceInfo",
    "ServiceConfigModel",
    "ServiceDataModel",
    "ServiceInfo",
    "ServiceListModel",
    "ServiceModel",
    "SessionModel",
    "SetAttributeListModel",
    "SetDefaultViewRequestModel",
    "SettingsOverride",
    "SettingsOverrides",
    "ShareOption",
    "ShareOptions",
    "SimpleFormField",
    "SiteInfo",
    "SortReviewablesRequest",
    "SourceModel",
    "SourcesPatchModel",
    "SpawnServiceRequestModel",
    "StagingDirectory",
    "Status",
    "StudioManagementPermissions",
    "SuggestRequest",
    "SuggestResponse",
    "SystemMetricsData",
    "Tag",
    "TakeResponseModel",
    "TaskAttribModel",
    "TaskModel",
    "TaskPatchModel",
    "TaskPostModel",
    "TaskSuggestionItem",
    "TaskType",
    "TasksFoldersQuery",
    "TasksFoldersResponse",
    "TeamListItemModel",
    "TeamMemberModel",
    "TeamModel",
    "TeamPutModel",
    "TeamSuggestionItem",
    "Templates",
    "TrafficStat",
    "UpdateEventRequestModel",
    "UpdateReviewablesRequest",
    "UriResponseItem",
    "UserAttribModel",
    "UserCounts",
    "UserModel",
    "UserPatchModel",
    "UserPermissionsModel",
    "UserPoolModel",
    "UserSessionModel",
    "UserSessionsResponseModel",
    "UserStat",
    "UserSuggestionItem",
    "UserVerificationResponse",
    "ValidationError",
    "VariantCopyRequest",
    "VersionAttribModel",
    "VersionInfo",
    "VersionModel",
    "VersionPatchModel",
    "VersionPostModel",
    "VersionReviewablesModel",
    "VersionSuggestionItem",
    "ViewListItemModel",
    "ViewListModel",
    "WatchersModel",
    "WorkTemplate",
    "WorkfileAttribModel",
    "WorkfileModel",
    "WorkfilePatchModel",
    "WorkfilePostModel",
    "YnputCloudInfoModel",
    "YnputCloudSubscriptionModel",
    "YnputConnectRequestModel",
]

_MODULES = {
    "AbortRequestModel": "abort_request_model",
    "AcceptInviteRequest": "accept_invite_request",
    "AccessGroupObject": "access_group_object",
    "AccessGroupsOnProject": "access_groups_on_project",
    "ActionConfig": "action_config",
    "ActionContext": "action_context",
    "ActionsAccessList": "actions_access_list",
    "ActivitiesAccessList": "activities_access_list",
    "ActivityCategoriesResponseModel": "activity_categories_response_model",
    "ActivityOperationModel": "activity_operation_model",
    "ActivityOperationResponseModel": "activity_operation_response_model",
    "ActivityOperationsRequestModel": "activity_operations_request_model",
    "ActivityOperationsResponseModel": "activity_operations_response_model",
    "ActivityPatchModel": "activity_patch_model",
    "ActivityResponseModel": "activity_response_model",
    "AddGuestUserModel": "add_guest_user_model",
    "AddonConfigRequest": "addon_config_request",
    "AddonDetail": "addon_detail",
    "AddonDevelopmentItem": "addon_development_item",
    "AddonInstallListItemModel": "addon_install_list_item_model",
    "AddonInstallListResponseModel": "addon_install_list_response_model",
    "AddonMetadata": "addon_metadata",
    "AddonSettingsItemModel": "addon_settings_item_model",
    "AddonSettingsResponse": "addon_settings_response",
    "AddonVersionDetail": "addon_version_detail",
    "AddonVersionListItem": "addon_version_list_item",
    "AffectedEntity": "affected_entity",
    "AgentInfo": "agent_info",
    "AllSettingsResponseModel": "all_settings_response_model",
    "Anatomy": "anatomy",
    "AnatomyPresetListItem": "anatomy_preset_list_item",
    "AnatomyPresetListModel": "anatomy_preset_list_model",
    "AnatomyProjectAttribModel": "anatomy_project_attrib_model",
    "ApiKeyModel": "api_key_model",
    "ApiKeyPatchModel": "api_key_patch_model",
    "ApiKeyPostModel": "api_key_post_model",
    "AssignAccessGroupsRequestModel": "assign_access_groups_request_model",
    "AssignProjectRequest": "assign_project_request",
    "AssignUsersRequestModel": "assign_users_request_model",
    "AttributeData": "attribute_data",
    "AttributeModel": "attribute_model",
    "AttributePatchModel": "attribute_patch_model",
    "AttributePutModel": "attribute_put_model",
    "AttributeReadAccessList": "attribute_read_access_list",
    "AttributeWriteAccessList": "attribute_write_access_list",
    "AuthenticationModel": "authentication_model",
    "AvailableActionsListModel": "available_actions_list_model",
    "BackgroundOperationsResponseModel": "background_operations_response_model",
    "BaseActionManifest": "base_action_manifest",
    "BodyExportApiCsvExportEntityTypePost": "body_export_api_csv_export_entity_type_post",
    "BundleActionModel": "bundle_action_model",
    "BundleIssueModel": "bundle_issue_model",
    "BundleModel": "bundle_model",
    "BundlePatchModel": "bundle_patch_model",
    "CDNSettingsModel": "cdn_settings_model",
    "ChangePasswordRequestModel": "change_password_request_model",
    "ChangeUserNameRequestModel": "change_user_name_request_model",
    "ChangelogSettingsModel": "changelog_settings_model",
    "CheckBundleResponseModel": "check_bundle_response_model",
    "CheckPasswordRequestModel": "check_password_request_model",
    "ClientInfo": "client_info",
    "ColumnMapping": "column_mapping",
    "ColumnValueMapping": "column_value_mapping",
    "ContextFilterModel": "context_filter_model",
    "CreateActivityResponseModel": "create_activity_response_model",
    "CreateFileResponseModel": "create_file_response_model",
    "CreateLinkRequestModel": "create_link_request_model",
    "CreateLinkTypeRequestModel": "create_link_type_request_model",
    "CreateLinksRequestModel": "create_links_request_model",
    "CreateLinksResponseModel": "create_links_response_model",
    "CreateReactionModel": "create_reaction_model",
    "CreateSessionRequest": "create_session_request",
    "CreateThumbnailResponseModel": "create_thumbnail_response_model",
    "CustomTemplate": "custom_template",
    "CustomizationModel": "customization_model",
    "DefaultProductBaseType": "default_product_base_type",
    "DefaultProductType": "default_product_type",
    "DeliveryTemplate": "delivery_template",
    "DependencyPackage": "dependency_package",
    "DependencyPackageList": "dependency_package_list",
    "DependencyPackageManifest": "dependency_package_manifest",
    "DeployProjectRequestModel": "deploy_project_request_model",
    "DispatchEventRequestModel": "dispatch_event_request_model",
    "DispatchEventResponseModel": "dispatch_event_response_model",
    "EndpointsAccessList": "endpoints_access_list",
    "EnrollRequestModel": "enroll_request_model",
    "EnrollResponseModel": "enroll_response_model",
    "EntityCounts": "entity_counts",
    "EntityIdResponse": "entity_id_response",
    "EntityLinksAccessList": "entity_links_access_list",
    "EntityListAttributeDefinition": "entity_list_attribute_definition",
    "EntityListEnities": "entity_list_enities",
    "EntityListFolderData": "entity_list_folder_data",
    "EntityListFolderModel": "entity_list_folder_model",
    "EntityListFolderOrderModel": "entity_list_folder_order_model",
    "EntityListFolderPatchModel": "entity_list_folder_patch_model",
    "EntityListFolderPostModel": "entity_list_folder_post_model",
    "EntityListFoldersResponseModel": "entity_list_folders_response_model",
    "EntityListItemModel": "entity_list_item_model",
    "EntityListItemPatchModel": "entity_list_item_patch_model",
    "EntityListItemPostModel": "entity_list_item_post_model",
    "EntityListModel": "entity_list_model",
    "EntityListMultiPatchItemModel": "entity_list_multi_patch_item_model",
    "EntityListMultiPatchModel": "entity_list_multi_patch_model",
    "EntityListPatchModel": "entity_list_patch_model",
    "EntityListPostModel": "entity_list_post_model",
    "EntityListSummary": "entity_list_summary",
    "EntityNaming": "entity_naming",
    "EnumItem": "enum_item",
    "ErrorAnswer": "error_answer",
    "EventModel": "event_model",
    "EventOperationModel": "event_operation_model",
    "ExecuteResponseModel": "execute_response_model",
    "ExistingItemStrategy": "existing_item_strategy",
    "FileInfo": "file_info",
    "FilesystemSourceInfo": "filesystem_source_info",
    "FolderAccess": "folder_access",
    "FolderAccessList": "folder_access_list",
    "FolderAttribModel": "folder_attrib_model",
    "FolderListItem": "folder_list_item",
    "FolderListModel": "folder_list_model",
    "FolderModel": "folder_model",
    "FolderPatchModel": "folder_patch_model",
    "FolderPostModel": "folder_post_model",
    "FolderSearchRequest": "folder_search_request",
    "FolderSearchResponse": "folder_search_response",
    "FolderSuggestionItem": "folder_suggestion_item",
    "FolderType": "folder_type",
    "FormFileData": "form_file_data",
    "FormSelectOption": "form_select_option",
    "FrontendModuleListItem": "frontend_module_list_item",
    "FrontendScopeSettings": "frontend_scope_settings",
    "GenericViewModel": "generic_view_model",
    "GenericViewPatchModel": "generic_view_patch_model",
    "GenericViewPostModel": "generic_view_post_model",
    "GetAttributeListModel": "get_attribute_list_model",
    "GetUrisRequest": "get_uris_request",
    "GetUrisResponse": "get_uris_response",
    "GuestUserModel": "guest_user_model",
    "GuestUsersListModel": "guest_users_list_model",
    "HTTPValidationError": "http_validation_error",
    "Health": "health",
    "HealthCompletion": "health_completion",
    "HealthStorageUsage": "health_storage_usage",
    "HealthTasks": "health_tasks",
    "HeartbeatRequestModel": "heartbeat_request_model",
    "HeartbeatResponseModel": "heartbeat_response_model",
    "HeroTemplate": "hero_template",
    "HierarchyFolderModel": "hierarchy_folder_model",
    "HierarchyResponseModel": "hierarchy_response_model",
    "HostHealthModel": "host_health_model",
    "HostListResponseModel": "host_list_response_model",
    "HostModel": "host_model",
    "HttpSourceInfo": "http_source_info",
    "IconModel": "icon_model",
    "ImportStatus": "import_status",
    "ImportUpload": "import_upload",
    "ImportableColumn": "importable_column",
    "InfoResponseModel": "info_response_model",
    "InitializeRequestModel": "initialize_request_model",
    "InstallAddonResponseModel": "install_addon_response_model",
    "InstallResponseModel": "install_response_model",
    "Installer": "installer",
    "InstallerListModel": "installer_list_model",
    "InstallerManifest": "installer_manifest",
    "InvalidField": "invalid_field",
    "InvalidRequestAnswer": "invalid_request_answer",
    "InviteUserRequest": "invite_user_request",
    "LicenseListModel": "license_list_model",
    "LinkCreatedItem": "link_created_item",
    "LinkModel": "link_model",
    "LinkType": "link_type",
    "LinkTypeListResponse": "link_type_list_response",
    "LinkTypeModel": "link_type_model",
    "ListAccessLevel": "list_access_level",
    "ListAddonsAddonList": "list_addons_addon_list",
    "ListAddonsAddonListItem": "list_addons_addon_list_item",
    "ListBundleModel": "list_bundle_model",
    "ListProjectsItemModel": "list_projects_item_model",
    "ListProjectsResponseModel": "list_projects_response_model",
    "LocationInfo": "location_info",
    "LoginRequestModel": "login_request_model",
    "LoginResponseModel": "login_response_model",
    "LogoutResponseModel": "logout_response_model",
    "LookupRequestModel": "lookup_request_model",
    "LookupResponseModel": "lookup_response_model",
    "ManageInboxItemRequest": "manage_inbox_item_request",
    "MarketAddonList": "market_addon_list",
    "MarketAddonListItem": "market_addon_list_item",
    "Metrics": "metrics",
    "MigrateBundleSettingsRequest": "migrate_bundle_settings_request",
    "ModifyOverridesRequestModel": "modify_overrides_request_model",
    "NewUserModel": "new_user_model",
    "OperationModel": "operation_model",
    "OperationResponseModel": "operation_response_model",
    "OperationsRequestModel": "operations_request_model",
    "OperationsResponseModel": "operations_response_model",
    "OrderEntityListItemsRequestModel": "order_entity_list_items_request_model",
    "PasswordResetModel": "password_reset_model",
    "PasswordResetRequestModel": "password_reset_request_model",
    "PatchServiceRequestModel": "patch_service_request_model",
    "PathDefinition": "path_definition",
    "Permissions": "permissions",
    "ProductAttribModel": "product_attrib_model",
    "ProductBaseType": "product_base_type",
    "ProductBaseTypes": "product_base_types",
    "ProductModel": "product_model",
    "ProductPatchModel": "product_patch_model",
    "ProductPostModel": "product_post_model",
    "ProductSuggestionItem": "product_suggestion_item",
    "ProductTypeListItem": "product_type_list_item",
    "ProductTypesList": "product_types_list",
    "ProductionBundle": "production_bundle",
    "ProjectActivityPostModel": "project_activity_post_model",
    "ProjectAdvancedPermissions": "project_advanced_permissions",
    "ProjectAttribModel": "project_attrib_model",
    "ProjectBundle": "project_bundle",
    "ProjectBundleModel": "project_bundle_model",
    "ProjectCounts": "project_counts",
    "ProjectFolderData": "project_folder_data",
    "ProjectFolderModel": "project_folder_model",
    "ProjectFolderOrderModel": "project_folder_order_model",
    "ProjectFolderPatchModel": "project_folder_patch_model",
    "ProjectFolderPostModel": "project_folder_post_model",
    "ProjectFoldersResponseModel": "project_folders_response_model",
    "ProjectManagementPermissions": "project_management_permissions",
    "ProjectMetrics": "project_metrics",
    "ProjectModel": "project_model",
    "ProjectOptionsModel": "project_options_model",
    "ProjectPatchModel": "project_patch_model",
    "ProjectPostModel": "project_post_model",
    "ProjectStatsCounts": "project_stats_counts",
    "ProjectStatsModel": "project_stats_model",
    "ProjectTagsModel": "project_tags_model",
    "ProjectTeamsResponseModel": "project_teams_response_model",
    "PublishTemplate": "publish_template",
    "QueryCondition": "query_condition",
    "QueryFilter": "query_filter",
    "QueryRequestModel": "query_request_model",
    "ReleaseInfo": "release_info",
    "ReleaseInfoModel": "release_info_model",
    "ReleaseListItemModel": "release_list_item_model",
    "ReleaseListModel": "release_list_model",
    "RenamePresetModel": "rename_preset_model",
    "RenameProjectRequestModel": "rename_project_request_model",
    "RenameUserRequestModel": "rename_user_request_model",
    "RepresentationAttribModel": "representation_attrib_model",
    "RepresentationFileModel": "representation_file_model",
    "RepresentationModel": "representation_model",
    "RepresentationPatchModel": "representation_patch_model",
    "RepresentationPostModel": "representation_post_model",
    "ResolveRequestModel": "resolve_request_model",
    "ResolvedEntityModel": "resolved_entity_model",
    "ResolvedURIModel": "resolved_uri_model",
    "RestartRequiredModel": "restart_required_model",
    "ReviewableAuthor": "reviewable_author",
    "ReviewableModel": "reviewable_model",
    "ReviewableProcessingStatus": "reviewable_processing_status",
    "Root": "root",
    "SSOOption": "sso_option",
    "Secret": "secret",
    "ServerConfigModel": "server_config_model",
    "ServerSourceInfo": "server_source_info",
    "ServiceConfigModel": "service_config_model",
    "ServiceDataModel": "service_data_model",
    "ServiceInfo": "service_info",
    "ServiceListModel": "service_list_model",
    "ServiceModel": "service_model",
    "SessionModel": "session_model",
    "SetAttributeListModel": "set_attribute_list_model",
    "SetDefaultViewRequestModel": "set_default_view_request_model",
    "SettingsOverride": "settings_override",
    "SettingsOverrides": "settings_overrides",
    "ShareOption": "share_option",
    "ShareOptions": "share_options",
    "SimpleFormField": "simple_form_field",
    "SiteInfo": "site_info",
    "SortReviewablesRequest": "sort_reviewables_request",
    "SourceModel": "source_model",
    "SourcesPatchModel": "sources_patch_model",
    "SpawnServiceRequestModel": "spawn_service_request_model",
    "StagingDirectory": "staging_directory",
    "Status": "status",
    "StudioManagementPermissions": "studio_management_permissions",
    "SuggestRequest": "suggest_request",
    "SuggestResponse": "suggest_response",
    "SystemMetricsData": "system_metrics_data",
    "Tag": "tag",
    "TakeResponseModel": "take_response_model",
    "TaskAttribModel": "task_attrib_model",
    "TaskModel": "task_model",
    "TaskPatchModel": "task_patch_model",
    "TaskPostModel": "task_post_model",
    "TaskSuggestionItem": "task_suggestion_item",
    "TaskType": "task_type",
    "TasksFoldersQuery": "tasks_folders_query",
    "TasksFoldersResponse": "tasks_folders_response",
    "TeamListItemModel": "team_list_item_model",
    "TeamMemberModel": "team_member_model",
    "TeamModel": "team_model",
    "TeamPutModel": "team_put_model",
    "TeamSuggestionItem": "team_suggestion_item",
    "Templates": "templates",
    "TrafficStat": "traffic_stat",
    "UpdateEventRequestModel": "update_event_request_model",
    "UpdateReviewablesRequest": "update_reviewables_request",
    "UriResponseItem": "uri_response_item",
    "UserAttribModel": "user_attrib_model",
    "UserCounts": "user_counts",
    "UserModel": "user_model",
    "UserPatchModel": "user_patch_model",
    "UserPermissionsModel": "user_permissions_model",
    "UserPoolModel": "user_pool_model",
    "UserSessionModel": "user_session_model",
    "UserSessionsResponseModel": "user_sessions_response_model",
    "UserStat": "user_stat",
    "UserSuggestionItem": "user_suggestion_item",
    "UserVerificationResponse": "user_verification_response",
    "ValidationError": "validation_error",
    "VariantCopyRequest": "variant_copy_request",
    "VersionAttribModel": "version_attrib_model",
    "VersionInfo": "version_info",
    "VersionModel": "version_model",
    "VersionPatchModel": "version_patch_model",
    "VersionPostModel": "version_post_model",
    "VersionReviewablesModel": "version_reviewables_model",
    "VersionSuggestionItem": "version_suggestion_item",
    "ViewListItemModel": "view_list_item_model",
    "ViewListModel": "view_list_model",
    "WatchersModel": "watchers_model",
    "WorkTemplate": "work_template",
    "WorkfileAttribModel": "workfile_attrib_model",
    "WorkfileModel": "workfile_model",
    "WorkfilePatchModel": "workfile_patch_model",
    "WorkfilePostModel": "workfile_post_model",
    "YnputCloudInfoModel": "ynput_cloud_info_model",
    "YnputCloudSubscriptionModel": "ynput_cloud_subscription_model",
    "YnputConnectRequestModel": "ynput_connect_request_model",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(importlib.import_module(f".{_MODULES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
