"""TypedDicts of plain JSON, one module each; imported when first used."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .abort_request_model import AbortRequestModelDict
    from .accept_invite_request import AcceptInviteRequestDict
    from .access_group_object import AccessGroupObjectDict
    from .access_groups_on_project import AccessGroupsOnProjectDict
    from .action_config import ActionConfigDict
    from .action_context import ActionContextDict
    from .actions_access_list import ActionsAccessListDict
    from .activities_access_list import ActivitiesAccessListDict
    from .activity_categories_response_model import ActivityCategoriesResponseModelDict
    from .activity_operation_model import ActivityOperationModelDict
    from .activity_operation_response_model import ActivityOperationResponseModelDict
    from .activity_operations_request_model import ActivityOperationsRequestModelDict
    from .activity_operations_response_model import ActivityOperationsResponseModelDict
    from .activity_patch_model import ActivityPatchModelDict
    from .activity_response_model import ActivityResponseModelDict
    from .add_guest_user_model import AddGuestUserModelDict
    from .addon_config_request import AddonConfigRequestDict
    from .addon_detail import AddonDetailDict
    from .addon_development_item import AddonDevelopmentItemDict
    from .addon_install_list_item_model import AddonInstallListItemModelDict
    from .addon_install_list_response_model import AddonInstallListResponseModelDict
    from .addon_metadata import AddonMetadataDict
    from .addon_settings_item_model import AddonSettingsItemModelDict
    from .addon_settings_response import AddonSettingsResponseDict
    from .addon_version_detail import AddonVersionDetailDict
    from .addon_version_list_item import AddonVersionListItemDict
    from .affected_entity import AffectedEntityDict
    from .agent_info import AgentInfoDict
    from .all_settings_response_model import AllSettingsResponseModelDict
    from .anatomy import AnatomyDict
    from .anatomy_preset_list_item import AnatomyPresetListItemDict
    from .anatomy_preset_list_model import AnatomyPresetListModelDict
    from .anatomy_project_attrib_model import AnatomyProjectAttribModelDict
    from .api_key_model import ApiKeyModelDict
    from .api_key_patch_model import ApiKeyPatchModelDict
    from .api_key_post_model import ApiKeyPostModelDict
    from .assign_access_groups_request_model import AssignAccessGroupsRequestModelDict
    from .assign_project_request import AssignProjectRequestDict
    from .assign_users_request_model import AssignUsersRequestModelDict
    from .attribute_data import AttributeDataDict
    from .attribute_model import AttributeModelDict
    from .attribute_patch_model import AttributePatchModelDict
    from .attribute_put_model import AttributePutModelDict
    from .attribute_read_access_list import AttributeReadAccessListDict
    from .attribute_write_access_list import AttributeWriteAccessListDict
    from .authentication_model import AuthenticationModelDict
    from .available_actions_list_model import AvailableActionsListModelDict
    from .background_operations_response_model import BackgroundOperationsResponseModelDict
    from .base_action_manifest import BaseActionManifestDict
    from .body_export_api_csv_export_entity_type_post import BodyExportApiCsvExportEntityTypePostDict
    from .bundle_action_model import BundleActionModelDict
    from .bundle_issue_model import BundleIssueModelDict
    from .bundle_model import BundleModelDict
    from .bundle_patch_model import BundlePatchModelDict
    from .cdn_settings_model import CDNSettingsModelDict
    from .change_password_request_model import ChangePasswordRequestModelDict
    from .change_user_name_request_model import ChangeUserNameRequestModelDict
    from .changelog_settings_model import ChangelogSettingsModelDict
    from .check_bundle_response_model import CheckBundleResponseModelDict
    from .check_password_request_model import CheckPasswordRequestModelDict
    from .client_info import ClientInfoDict
    from .column_mapping import ColumnMappingDict
    from .column_value_mapping import ColumnValueMappingDict
    from .context_filter_model import ContextFilterModelDict
    from .create_activity_response_model import CreateActivityResponseModelDict
    from .create_file_response_model import CreateFileResponseModelDict
    from .create_link_request_model import CreateLinkRequestModelDict
    from .create_link_type_request_model import CreateLinkTypeRequestModelDict
    from .create_links_request_model import CreateLinksRequestModelDict
    from .create_links_response_model import CreateLinksResponseModelDict
    from .create_reaction_model import CreateReactionModelDict
    from .create_session_request import CreateSessionRequestDict
    from .create_thumbnail_response_model import CreateThumbnailResponseModelDict
    from .custom_template import CustomTemplateDict
    from .customization_model import CustomizationModelDict
    from .default_product_base_type import DefaultProductBaseTypeDict
    from .default_product_type import DefaultProductTypeDict
    from .delivery_template import DeliveryTemplateDict
    from .dependency_package import DependencyPackageDict
    from .dependency_package_list import DependencyPackageListDict
    from .dependency_package_manifest import DependencyPackageManifestDict
    from .deploy_project_request_model import DeployProjectRequestModelDict
    from .dispatch_event_request_model import DispatchEventRequestModelDict
    from .dispatch_event_response_model import DispatchEventResponseModelDict
    from .endpoints_access_list import EndpointsAccessListDict
    from .enroll_request_model import EnrollRequestModelDict
    from .enroll_response_model import EnrollResponseModelDict
    from .entity_counts import EntityCountsDict
    from .entity_id_response import EntityIdResponseDict
    from .entity_links_access_list import EntityLinksAccessListDict
    from .entity_list_attribute_definition import EntityListAttributeDefinitionDict
    from .entity_list_enities import EntityListEnitiesDict
    from .entity_list_folder_data import EntityListFolderDataDict
    from .entity_list_folder_model import EntityListFolderModelDict
    from .entity_list_folder_order_model import EntityListFolderOrderModelDict
    from .entity_list_folder_patch_model import EntityListFolderPatchModelDict
    from .entity_list_folder_post_model import EntityListFolderPostModelDict
    from .entity_list_folders_response_model import EntityListFoldersResponseModelDict
    from .entity_list_item_model import EntityListItemModelDict
    from .entity_list_item_patch_model import EntityListItemPatchModelDict
    from .entity_list_item_post_model import EntityListItemPostModelDict
    from .entity_list_model import EntityListModelDict
    from .entity_list_multi_patch_item_model import EntityListMultiPatchItemModelDict
    from .entity_list_multi_patch_model import EntityListMultiPatchModelDict
    from .entity_list_patch_model import EntityListPatchModelDict
    from .entity_list_post_model import EntityListPostModelDict
    from .entity_list_summary import EntityListSummaryDict
    from .entity_naming import EntityNamingDict
    from .enum_item import EnumItemDict
    from .error_answer import ErrorAnswerDict
    from .event_model import EventModelDict
    from .event_operation_model import EventOperationModelDict
    from .execute_response_model import ExecuteResponseModelDict
    from .existing_item_strategy import ExistingItemStrategyDict
    from .file_info import FileInfoDict
    from .filesystem_source_info import FilesystemSourceInfoDict
    from .folder_access import FolderAccessDict
    from .folder_access_list import FolderAccessListDict
    from .folder_attrib_model import FolderAttribModelDict
    from .folder_list_item import FolderListItemDict
    from .folder_list_model import FolderListModelDict
    from .folder_model import FolderModelDict
    from .folder_patch_model import FolderPatchModelDict
    from .folder_post_model import FolderPostModelDict
    from .folder_search_request import FolderSearchRequestDict
    from .folder_search_response import FolderSearchResponseDict
    from .folder_suggestion_item import FolderSuggestionItemDict
    from .folder_type import FolderTypeDict
    from .form_file_data import FormFileDataDict
    from .form_select_option import FormSelectOptionDict
    from .frontend_module_list_item import FrontendModuleListItemDict
    from .frontend_scope_settings import FrontendScopeSettingsDict
    from .generic_view_model import GenericViewModelDict
    from .generic_view_patch_model import GenericViewPatchModelDict
    from .generic_view_post_model import GenericViewPostModelDict
    from .get_attribute_list_model import GetAttributeListModelDict
    from .get_uris_request import GetUrisRequestDict
    from .get_uris_response import GetUrisResponseDict
    from .guest_user_model import GuestUserModelDict
    from .guest_users_list_model import GuestUsersListModelDict
    from .http_validation_error import HTTPValidationErrorDict
    from .health_completion import HealthCompletionDict
    from .health import HealthDict
    from .health_storage_usage import HealthStorageUsageDict
    from .health_tasks import HealthTasksDict
    from .heartbeat_request_model import HeartbeatRequestModelDict
    from .heartbeat_response_model import HeartbeatResponseModelDict
    from .hero_template import HeroTemplateDict
    from .hierarchy_folder_model import HierarchyFolderModelDict
    from .hierarchy_response_model import HierarchyResponseModelDict
    from .host_health_model import HostHealthModelDict
    from .host_list_response_model import HostListResponseModelDict
    from .host_model import HostModelDict
    from .http_source_info import HttpSourceInfoDict
    from .icon_model import IconModelDict
    from .import_status import ImportStatusDict
    from .import_upload import ImportUploadDict
    from .importable_column import ImportableColumnDict
    from .info_response_model import InfoResponseModelDict
    from .initialize_request_model import InitializeRequestModelDict
    from .install_addon_response_model import InstallAddonResponseModelDict
    from .install_response_model import InstallResponseModelDict
    from .installer import InstallerDict
    from .installer_list_model import InstallerListModelDict
    from .installer_manifest import InstallerManifestDict
    from .invalid_field import InvalidFieldDict
    from .invalid_request_answer import InvalidRequestAnswerDict
    from .invite_user_request import InviteUserRequestDict
    from .license_list_model import LicenseListModelDict
    from .link_created_item import LinkCreatedItemDict
    from .link_model import LinkModelDict
    from .link_type import LinkTypeDict
    from .link_type_list_response import LinkTypeListResponseDict
    from .link_type_model import LinkTypeModelDict
    from .list_access_level import ListAccessLevelDict
    from .list_addons_addon_list import ListAddonsAddonListDict
    from .list_addons_addon_list_item import ListAddonsAddonListItemDict
    from .list_bundle_model import ListBundleModelDict
    from .list_projects_item_model import ListProjectsItemModelDict
    from .list_projects_response_model import ListProjectsResponseModelDict
    from .location_info import LocationInfoDict
    from .login_request_model import LoginRequestModelDict
    from .login_response_model import LoginResponseModelDict
    from .logout_response_model import LogoutResponseModelDict
    from .lookup_request_model import LookupRequestModelDict
    from .lookup_response_model import LookupResponseModelDict
    from .manage_inbox_item_request import ManageInboxItemRequestDict
    from .market_addon_list import MarketAddonListDict
    from .market_addon_list_item import MarketAddonListItemDict
    from .metrics import MetricsDict
    from .migrate_bundle_settings_request import MigrateBundleSettingsRequestDict
    from .modify_overrides_request_model import ModifyOverridesRequestModelDict
    from .new_user_model import NewUserModelDict
    from .operation_model import OperationModelDict
    from .operation_response_model import OperationResponseModelDict
    from .operations_request_model import OperationsRequestModelDict
    from .operations_response_model import OperationsResponseModelDict
    from .order_entity_list_items_request_model import OrderEntityListItemsRequestModelDict
    from .password_reset_model import PasswordResetModelDict
    from .password_reset_request_model import PasswordResetRequestModelDict
    from .patch_service_request_model import PatchServiceRequestModelDict
    from .path_definition import PathDefinitionDict
    from .permissions import PermissionsDict
    from .product_attrib_model import ProductAttribModelDict
    from .product_base_type import ProductBaseTypeDict
    from .product_base_types import ProductBaseTypesDict
    from .product_model import ProductModelDict
    from .product_patch_model import ProductPatchModelDict
    from .product_post_model import ProductPostModelDict
    from .product_suggestion_item import ProductSuggestionItemDict
    from .product_type_list_item import ProductTypeListItemDict
    from .product_types_list import ProductTypesListDict
    from .production_bundle import ProductionBundleDict
    from .project_activity_post_model import ProjectActivityPostModelDict
    from .project_advanced_permissions import ProjectAdvancedPermissionsDict
    from .project_attrib_model import ProjectAttribModelDict
    from .project_bundle import ProjectBundleDict
    from .project_bundle_model import ProjectBundleModelDict
    from .project_counts import ProjectCountsDict
    from .project_folder_data import ProjectFolderDataDict
    from .project_folder_model import ProjectFolderModelDict
    from .project_folder_order_model import ProjectFolderOrderModelDict
    from .project_folder_patch_model import ProjectFolderPatchModelDict
    from .project_folder_post_model import ProjectFolderPostModelDict
    from .project_folders_response_model import ProjectFoldersResponseModelDict
    from .project_management_permissions import ProjectManagementPermissionsDict
    from .project_metrics import ProjectMetricsDict
    from .project_model import ProjectModelDict
    from .project_options_model import ProjectOptionsModelDict
    from .project_patch_model import ProjectPatchModelDict
    from .project_post_model import ProjectPostModelDict
    from .project_stats_counts import ProjectStatsCountsDict
    from .project_stats_model import ProjectStatsModelDict
    from .project_tags_model import ProjectTagsModelDict
    from .project_teams_response_model import ProjectTeamsResponseModelDict
    from .publish_template import PublishTemplateDict
    from .query_condition import QueryConditionDict
    from .query_filter import QueryFilterDict
    from .query_request_model import QueryRequestModelDict
    from .release_info import ReleaseInfoDict
    from .release_info_model import ReleaseInfoModelDict
    from .release_list_item_model import ReleaseListItemModelDict
    from .release_list_model import ReleaseListModelDict
    from .rename_preset_model import RenamePresetModelDict
    from .rename_project_request_model import RenameProjectRequestModelDict
    from .rename_user_request_model import RenameUserRequestModelDict
    from .representation_attrib_model import RepresentationAttribModelDict
    from .representation_file_model import RepresentationFileModelDict
    from .representation_model import RepresentationModelDict
    from .representation_patch_model import RepresentationPatchModelDict
    from .representation_post_model import RepresentationPostModelDict
    from .resolve_request_model import ResolveRequestModelDict
    from .resolved_entity_model import ResolvedEntityModelDict
    from .resolved_uri_model import ResolvedURIModelDict
    from .restart_required_model import RestartRequiredModelDict
    from .reviewable_author import ReviewableAuthorDict
    from .reviewable_model import ReviewableModelDict
    from .reviewable_processing_status import ReviewableProcessingStatusDict
    from .root import RootDict
    from .sso_option import SSOOptionDict
    from .secret import SecretDict
    from .server_config_model import ServerConfigModelDict
    from .server_source_info import ServerSourceInfoDict
    from .service_config_model import ServiceConfigModelDict
    from .service_data_model import ServiceDataModelDict
    from .service_info import ServiceInfoDict
    from .service_list_model import ServiceListModelDict
    from .service_model import ServiceModelDict
    from .session_model import SessionModelDict
    from .set_attribute_list_model import SetAttributeListModelDict
    from .set_default_view_request_model import SetDefaultViewRequestModelDict
    from .settings_override import SettingsOverrideDict
    from .settings_overrides import SettingsOverridesDict
    from .share_option import ShareOptionDict
    from .share_options import ShareOptionsDict
    from .simple_form_field import SimpleFormFieldDict
    from .site_info import SiteInfoDict
    from .sort_reviewables_request import SortReviewablesRequestDict
    from .source_model import SourceModelDict
    from .sources_patch_model import SourcesPatchModelDict
    from .spawn_service_request_model import SpawnServiceRequestModelDict
    from .staging_directory import StagingDirectoryDict
    from .status import StatusDict
    from .studio_management_permissions import StudioManagementPermissionsDict
    from .suggest_request import SuggestRequestDict
    from .suggest_response import SuggestResponseDict
    from .system_metrics_data import SystemMetricsDataDict
    from .tag import TagDict
    from .take_response_model import TakeResponseModelDict
    from .task_attrib_model import TaskAttribModelDict
    from .task_model import TaskModelDict
    from .task_patch_model import TaskPatchModelDict
    from .task_post_model import TaskPostModelDict
    from .task_suggestion_item import TaskSuggestionItemDict
    from .task_type import TaskTypeDict
    from .tasks_folders_query import TasksFoldersQueryDict
    from .tasks_folders_response import TasksFoldersResponseDict
    from .team_list_item_model import TeamListItemModelDict
    from .team_member_model import TeamMemberModelDict
    from .team_model import TeamModelDict
    from .team_put_model import TeamPutModelDict
    from .team_suggestion_item import TeamSuggestionItemDict
    from .templates import TemplatesDict
    from .traffic_stat import TrafficStatDict
    from .update_event_request_model import UpdateEventRequestModelDict
    from .update_reviewables_request import UpdateReviewablesRequestDict
    from .uri_response_item import UriResponseItemDict
    from .user_attrib_model import UserAttribModelDict
    from .user_counts import UserCountsDict
    from .user_model import UserModelDict
    from .user_patch_model import UserPatchModelDict
    from .user_permissions_model import UserPermissionsModelDict
    from .user_pool_model import UserPoolModelDict
    from .user_session_model import UserSessionModelDict
    from .user_sessions_response_model import UserSessionsResponseModelDict
    from .user_stat import UserStatDict
    from .user_suggestion_item import UserSuggestionItemDict
    from .user_verification_response import UserVerificationResponseDict
    from .validation_error import ValidationErrorDict
    from .variant_copy_request import VariantCopyRequestDict
    from .version_attrib_model import VersionAttribModelDict
    from .version_info import VersionInfoDict
    from .version_model import VersionModelDict
    from .version_patch_model import VersionPatchModelDict
    from .version_post_model import VersionPostModelDict
    from .version_reviewables_model import VersionReviewablesModelDict
    from .version_suggestion_item import VersionSuggestionItemDict
    from .view_list_item_model import ViewListItemModelDict
    from .view_list_model import ViewListModelDict
    from .watchers_model import WatchersModelDict
    from .work_template import WorkTemplateDict
    from .workfile_attrib_model import WorkfileAttribModelDict
    from .workfile_model import WorkfileModelDict
    from .workfile_patch_model import WorkfilePatchModelDict
    from .workfile_post_model import WorkfilePostModelDict
    from .ynput_cloud_info_model import YnputCloudInfoModelDict
    from .ynput_cloud_subscription_model import YnputCloudSubscriptionModelDict
    from .ynput_connect_request_model import YnputConnectRequestModelDict

__all__ = [
    "AbortRequestModelDict",
    "AcceptInviteRequestDict",
    "AccessGroupObjectDict",
    "AccessGroupsOnProjectDict",
    "ActionConfigDict",
    "ActionContextDict",
    "ActionsAccessListDict",
    "ActivitiesAccessListDict",
    "ActivityCategoriesResponseModelDict",
    "ActivityOperationModelDict",
    "ActivityOperationResponseModelDict",
    "ActivityOperationsRequestModelDict",
    "ActivityOperationsResponseModelDict",
    "ActivityPatchModelDict",
    "ActivityResponseModelDict",
    "AddGuestUserModelDict",
    "AddonConfigRequestDict",
    "AddonDetailDict",
    "AddonDevelopmentItemDict",
    "AddonInstallListItemModelDict",
    "AddonInstallListResponseModelDict",
    "AddonMetadataDict",
    "AddonSettingsItemModelDict",
    "AddonSettingsResponseDict",
    "AddonVersionDetailDict",
    "AddonVersionListItemDict",
    "AffectedEntityDict",
    "AgentInfoDict",
    "AllSettingsResponseModelDict",
    "AnatomyDict",
    "AnatomyPresetListItemDict",
    "AnatomyPresetListModelDict",
    "AnatomyProjectAttribModelDict",
    "ApiKeyModelDict",
    "ApiKeyPatchModelDict",
    "ApiKeyPostModelDict",
    "AssignAccessGroupsRequestModelDict",
    "AssignProjectRequestDict",
    "AssignUsersRequestModelDict",
    "AttributeDataDict",
    "AttributeModelDict",
    "AttributePatchModelDict",
    "AttributePutModelDict",
    "AttributeReadAccessListDict",
    "AttributeWriteAccessListDict",
    "AuthenticationModelDict",
    "AvailableActionsListModelDict",
    "BackgroundOperationsResponseModelDict",
    "BaseActionManifestDict",
    "BodyExportApiCsvExportEntityTypePostDict",
    "BundleActionModelDict",
    "BundleIssueModelDict",
    "BundleModelDict",
    "BundlePatchModelDict",
    "CDNSettingsModelDict",
    "ChangePasswordRequestModelDict",
    "ChangeUserNameRequestModelDict",
    "ChangelogSettingsModelDict",
    "CheckBundleResponseModelDict",
    "CheckPasswordRequestModelDict",
    "ClientInfoDict",
    "ColumnMappingDict",
    "ColumnValueMappingDict",
    "ContextFilterModelDict",
    "CreateActivityResponseModelDict",
    "CreateFileResponseModelDict",
    "CreateLinkRequestModelDict",
    "CreateLinkTypeRequestModelDict",
    "CreateLinksRequestModelDict",
    "CreateLinksResponseModelDict",
    "CreateReactionModelDict",
    "CreateSessionRequestDict",
    "CreateThumbnailResponseModelDict",
    "CustomTemplateDict",
    "CustomizationModelDict",
    "DefaultProductBaseTypeDict",
    "DefaultProductTypeDict",
    "DeliveryTemplateDict",
    "DependencyPackageDict",
    "DependencyPackageListDict",
    "DependencyPackageManifestDict",
    "DeployProjectRequestModelDict",
    "DispatchEventRequestModelDict",
    "DispatchEventResponseModelDict",
    "EndpointsAccessListDict",
    "EnrollRequestModelDict",
    "EnrollResponseModelDict",
    "EntityCountsDict",
    "EntityIdResponseDict",
    "EntityLinksAccessListDict",
    "EntityListAttributeDefinitionDict",
    "EntityListEnitiesDict",
    "EntityListFolderDataDict",
    "EntityListFolderModelDict",
    "EntityListFolderOrderModelDict",
    "EntityListFolderPatchModelDict",
    "EntityListFolderPostModelDict",
    "EntityListFoldersResponseModelDict",
    "EntityListItemModelDict",
    "EntityListItemPatchModelDict",
    "EntityListItemPostModelDict",
    "EntityListModelDict",
    "EntityListMultiPatchItemModelDict",
    "EntityListMultiPatchModelDict",
    "EntityListPatchModelDict",
    "EntityListPostModelDict",
    "EntityListSummaryDict",
    "EntityNamingDict",
    "EnumItemDict",
    "ErrorAnswerDict",
    "EventModelDict",
    "EventOperationModelDict",
    "ExecuteResponseModelDict",
    "ExistingItemStrategyDict",
    "FileInfoDict",
    "FilesystemSourceInfoDict",
    "FolderAccessDict",
    "FolderAccessListDict",
    "FolderAttribModelDict",
    "FolderListItemDict",
    "FolderListModelDict",
    "FolderModelDict",
    "FolderPatchModelDict",
    "FolderPostModelDict",
    "FolderSearchRequestDict",
    "FolderSearchResponseDict",
    "FolderSuggestionItemDict",
    "FolderTypeDict",
    "FormFileDataDict",
    "FormSelectOptionDict",
    "FrontendModuleListItemDict",
    "FrontendScopeSettingsDict",
    "GenericViewModelDict",
    "GenericViewPatchModelDict",
    "GenericViewPostModelDict",
    "GetAttributeListModelDict",
    "GetUrisRequestDict",
    "GetUrisResponseDict",
    "GuestUserModelDict",
    "GuestUsersListModelDict",
    "HTTPValidationErrorDict",
    "HealthCompletionDict",
    "HealthDict",
    "HealthStorageUsageDict",
    "HealthTasksDict",
    "HeartbeatRequestModelDict",
    "HeartbeatResponseModelDict",
    "HeroTemplateDict",
    "HierarchyFolderModelDict",
    "HierarchyResponseModelDict",
    "HostHealthModelDict",
    "HostListResponseModelDict",
    "HostModelDict",
    "HttpSourceInfoDict",
    "IconModelDict",
    "ImportStatusDict",
    "ImportUploadDict",
    "ImportableColumnDict",
    "InfoResponseModelDict",
    "InitializeRequestModelDict",
    "InstallAddonResponseModelDict",
    "InstallResponseModelDict",
    "InstallerDict",
    "InstallerListModelDict",
    "InstallerManifestDict",
    "InvalidFieldDict",
    "InvalidRequestAnswerDict",
    "InviteUserRequestDict",
    "LicenseListModelDict",
    "LinkCreatedItemDict",
    "LinkModelDict",
    "LinkTypeDict",
    "LinkTypeListResponseDict",
    "LinkTypeModelDict",
    "ListAccessLevelDict",
    "ListAddonsAddonListDict",
    "ListAddonsAddonListItemDict",
    "ListBundleModelDict",
    "ListProjectsItemModelDict",
    "ListProjectsResponseModelDict",
    "LocationInfoDict",
    "LoginRequestModelDict",
    "LoginResponseModelDict",
    "LogoutResponseModelDict",
    "LookupRequestModelDict",
    "LookupResponseModelDict",
    "ManageInboxItemRequestDict",
    "MarketAddonListDict",
    "MarketAddonListItemDict",
    "MetricsDict",
    "MigrateBundleSettingsRequestDict",
    "ModifyOverridesRequestModelDict",
    "NewUserModelDict",
    "OperationModelDict",
    "OperationResponseModelDict",
    "OperationsRequestModelDict",
    "OperationsResponseModelDict",
    "OrderEntityListItemsRequestModelDict",
    "PasswordResetModelDict",
    "PasswordResetRequestModelDict",
    "PatchServiceRequestModelDict",
    "PathDefinitionDict",
    "PermissionsDict",
    "ProductAttribModelDict",
    "ProductBaseTypeDict",
    "ProductBaseTypesDict",
    "ProductModelDict",
    "ProductPatchModelDict",
    "ProductPostModelDict",
    "ProductSuggestionItemDict",
    "ProductTypeListItemDict",
    "ProductTypesListDict",
    "ProductionBundleDict",
    "ProjectActivityPostModelDict",
    "ProjectAdvancedPermissionsDict",
    "ProjectAttribModelDict",
    "ProjectBundleDict",
    "ProjectBundleModelDict",
    "ProjectCountsDict",
    "ProjectFolderDataDict",
    "ProjectFolderModelDict",
    "ProjectFolderOrderModelDict",
    "ProjectFolderPatchModelDict",
    "ProjectFolderPostModelDict",
    "ProjectFoldersResponseModelDict",
    "ProjectManagementPermissionsDict",
    "ProjectMetricsDict",
    "ProjectModelDict",
    "ProjectOptionsModelDict",
    "ProjectPatchModelDict",
    "ProjectPostModelDict",
    "ProjectStatsCountsDict",
    "ProjectStatsModelDict",
    "ProjectTagsModelDict",
    "ProjectTeamsResponseModelDict",
    "PublishTemplateDict",
    "QueryConditionDict",
    "QueryFilterDict",
    "QueryRequestModelDict",
    "ReleaseInfoDict",
    "ReleaseInfoModelDict",
    "ReleaseListItemModelDict",
    "ReleaseListModelDict",
    "RenamePresetModelDict",
    "RenameProjectRequestModelDict",
    "RenameUserRequestModelDict",
    "RepresentationAttribModelDict",
    "RepresentationFileModelDict",
    "RepresentationModelDict",
    "RepresentationPatchModelDict",
    "RepresentationPostModelDict",
    "ResolveRequestModelDict",
    "ResolvedEntityModelDict",
    "ResolvedURIModelDict",
    "RestartRequiredModelDict",
    "ReviewableAuthorDict",
    "ReviewableModelDict",
    "ReviewableProcessingStatusDict",
    "RootDict",
    "SSOOptionDict",
    "SecretDict",
    "ServerConfigModelDict",
    "ServerSourceInfoDict",
    "ServiceConfigModelDict",
    "ServiceDataModelDict",
    "ServiceInfoDict",
    "ServiceListModelDict",
    "ServiceModelDict",
    "SessionModelDict",
    "SetAttributeListModelDict",
    "SetDefaultViewRequestModelDict",
    "SettingsOverrideDict",
    "SettingsOverridesDict",
    "ShareOptionDict",
    "ShareOptionsDict",
    "SimpleFormFieldDict",
    "SiteInfoDict",
    "SortReviewablesRequestDict",
    "SourceModelDict",
    "SourcesPatchModelDict",
    "SpawnServiceRequestModelDict",
    "StagingDirectoryDict",
    "StatusDict",
    "StudioManagementPermissionsDict",
    "SuggestRequestDict",
    "SuggestResponseDict",
    "SystemMetricsDataDict",
    "TagDict",
    "TakeResponseModelDict",
    "TaskAttribModelDict",
    "TaskModelDict",
    "TaskPatchModelDict",
    "TaskPostModelDict",
    "TaskSuggestionItemDict",
    "TaskTypeDict",
    "TasksFoldersQueryDict",
    "TasksFoldersResponseDict",
    "TeamListItemModelDict",
    "TeamMemberModelDict",
    "TeamModelDict",
    "TeamPutModelDict",
    "TeamSuggestionItemDict",
    "TemplatesDict",
    "TrafficStatDict",
    "UpdateEventRequestModelDict",
    "UpdateReviewablesRequestDict",
    "UriResponseItemDict",
    "UserAttribModelDict",
    "UserCountsDict",
    "UserModelDict",
    "UserPatchModelDict",
    "UserPermissionsModelDict",
    "UserPoolModelDict",
    "UserSessionModelDict",
    "UserSessionsResponseModelDict",
    "UserStatDict",
    "UserSuggestionItemDict",
    "UserVerificationResponseDict",
    "ValidationErrorDict",
    "VariantCopyRequestDict",
    "VersionAttribModelDict",
    "VersionInfoDict",
    "VersionModelDict",
    "VersionPatchModelDict",
    "VersionPostModelDict",
    "VersionReviewablesModelDict",
    "VersionSuggestionItemDict",
    "ViewListItemModelDict",
    "ViewListModelDict",
    "WatchersModelDict",
    "WorkTemplateDict",
    "WorkfileAttribModelDict",
    "WorkfileModelDict",
    "WorkfilePatchModelDict",
    "WorkfilePostModelDict",
    "YnputCloudInfoModelDict",
    "YnputCloudSubscriptionModelDict",
    "YnputConnectRequestModelDict",
]

_MODULES = {
    "AbortRequestModelDict": "abort_request_model",
    "AcceptInviteRequestDict": "accept_invite_request",
    "AccessGroupObjectDict": "access_group_object",
    "AccessGroupsOnProjectDict": "access_groups_on_project",
    "ActionConfigDict": "action_config",
    "ActionContextDict": "action_context",
    "ActionsAccessListDict": "actions_access_list",
    "ActivitiesAccessListDict": "activities_access_list",
    "ActivityCategoriesResponseModelDict": "activity_categories_response_model",
    "ActivityOperationModelDict": "activity_operation_model",
    "ActivityOperationResponseModelDict": "activity_operation_response_model",
    "ActivityOperationsRequestModelDict": "activity_operations_request_model",
    "ActivityOperationsResponseModelDict": "activity_operations_response_model",
    "ActivityPatchModelDict": "activity_patch_model",
    "ActivityResponseModelDict": "activity_response_model",
    "AddGuestUserModelDict": "add_guest_user_model",
    "AddonConfigRequestDict": "addon_config_request",
    "AddonDetailDict": "addon_detail",
    "AddonDevelopmentItemDict": "addon_development_item",
    "AddonInstallListItemModelDict": "addon_install_list_item_model",
    "AddonInstallListResponseModelDict": "addon_install_list_response_model",
    "AddonMetadataDict": "addon_metadata",
    "AddonSettingsItemModelDict": "addon_settings_item_model",
    "AddonSettingsResponseDict": "addon_settings_response",
    "AddonVersionDetailDict": "addon_version_detail",
    "AddonVersionListItemDict": "addon_version_list_item",
    "AffectedEntityDict": "affected_entity",
    "AgentInfoDict": "agent_info",
    "AllSettingsResponseModelDict": "all_settings_response_model",
    "AnatomyDict": "anatomy",
    "AnatomyPresetListItemDict": "anatomy_preset_list_item",
    "AnatomyPresetListModelDict": "anatomy_preset_list_model",
    "AnatomyProjectAttribModelDict": "anatomy_project_attrib_model",
    "ApiKeyModelDict": "api_key_model",
    "ApiKeyPatchModelDict": "api_key_patch_model",
    "ApiKeyPostModelDict": "api_key_post_model",
    "AssignAccessGroupsRequestModelDict": "assign_access_groups_request_model",
    "AssignProjectRequestDict": "assign_project_request",
    "AssignUsersRequestModelDict": "assign_users_request_model",
    "AttributeDataDict": "attribute_data",
    "AttributeModelDict": "attribute_model",
    "AttributePatchModelDict": "attribute_patch_model",
    "AttributePutModelDict": "attribute_put_model",
    "AttributeReadAccessListDict": "attribute_read_access_list",
    "AttributeWriteAccessListDict": "attribute_write_access_list",
    "AuthenticationModelDict": "authentication_model",
    "AvailableActionsListModelDict": "available_actions_list_model",
    "BackgroundOperationsResponseModelDict": "background_operations_response_model",
    "BaseActionManifestDict": "base_action_manifest",
    "BodyExportApiCsvExportEntityTypePostDict": "body_export_api_csv_export_entity_type_post",
    "BundleActionModelDict": "bundle_action_model",
    "BundleIssueModelDict": "bundle_issue_model",
    "BundleModelDict": "bundle_model",
    "BundlePatchModelDict": "bundle_patch_model",
    "CDNSettingsModelDict": "cdn_settings_model",
    "ChangePasswordRequestModelDict": "change_password_request_model",
    "ChangeUserNameRequestModelDict": "change_user_name_request_model",
    "ChangelogSettingsModelDict": "changelog_settings_model",
    "CheckBundleResponseModelDict": "check_bundle_response_model",
    "CheckPasswordRequestModelDict": "check_password_request_model",
    "ClientInfoDict": "client_info",
    "ColumnMappingDict": "column_mapping",
    "ColumnValueMappingDict": "column_value_mapping",
    "ContextFilterModelDict": "context_filter_model",
    "CreateActivityResponseModelDict": "create_activity_response_model",
    "CreateFileResponseModelDict": "create_file_response_model",
    "CreateLinkRequestModelDict": "create_link_request_model",
    "CreateLinkTypeRequestModelDict": "create_link_type_request_model",
    "CreateLinksRequestModelDict": "create_links_request_model",
    "CreateLinksResponseModelDict": "create_links_response_model",
    "CreateReactionModelDict": "create_reaction_model",
    "CreateSessionRequestDict": "create_session_request",
    "CreateThumbnailResponseModelDict": "create_thumbnail_response_model",
    "CustomTemplateDict": "custom_template",
    "CustomizationModelDict": "customization_model",
    "DefaultProductBaseTypeDict": "default_product_base_type",
    "DefaultProductTypeDict": "default_product_type",
    "DeliveryTemplateDict": "delivery_template",
    "DependencyPackageDict": "dependency_package",
    "DependencyPackageListDict": "dependency_package_list",
    "DependencyPackageManifestDict": "dependency_package_manifest",
    "DeployProjectRequestModelDict": "deploy_project_request_model",
    "DispatchEventRequestModelDict": "dispatch_event_request_model",
    "DispatchEventResponseModelDict": "dispatch_event_response_model",
    "EndpointsAccessListDict": "endpoints_access_list",
    "EnrollRequestModelDict": "enroll_request_model",
    "EnrollResponseModelDict": "enroll_response_model",
    "EntityCountsDict": "entity_counts",
    "EntityIdResponseDict": "entity_id_response",
    "EntityLinksAccessListDict": "entity_links_access_list",
    "EntityListAttributeDefinitionDict": "entity_list_attribute_definition",
    "EntityListEnitiesDict": "entity_list_enities",
    "EntityListFolderDataDict": "entity_list_folder_data",
    "EntityListFolderModelDict": "entity_list_folder_model",
    "EntityListFolderOrderModelDict": "entity_list_folder_order_model",
    "EntityListFolderPatchModelDict": "entity_list_folder_patch_model",
    "EntityListFolderPostModelDict": "entity_list_folder_post_model",
    "EntityListFoldersResponseModelDict": "entity_list_folders_response_model",
    "EntityListItemModelDict": "entity_list_item_model",
    "EntityListItemPatchModelDict": "entity_list_item_patch_model",
    "EntityListItemPostModelDict": "entity_list_item_post_model",
    "EntityListModelDict": "entity_list_model",
    "EntityListMultiPatchItemModelDict": "entity_list_multi_patch_item_model",
    "EntityListMultiPatchModelDict": "entity_list_multi_patch_model",
    "EntityListPatchModelDict": "entity_list_patch_model",
    "EntityListPostModelDict": "entity_list_post_model",
    "EntityListSummaryDict": "entity_list_summary",
    "EntityNamingDict": "entity_naming",
    "EnumItemDict": "enum_item",
    "ErrorAnswerDict": "error_answer",
    "EventModelDict": "event_model",
    "EventOperationModelDict": "event_operation_model",
    "ExecuteResponseModelDict": "execute_response_model",
    "ExistingItemStrategyDict": "existing_item_strategy",
    "FileInfoDict": "file_info",
    "FilesystemSourceInfoDict": "filesystem_source_info",
    "FolderAccessDict": "folder_access",
    "FolderAccessListDict": "folder_access_list",
    "FolderAttribModelDict": "folder_attrib_model",
    "FolderListItemDict": "folder_list_item",
    "FolderListModelDict": "folder_list_model",
    "FolderModelDict": "folder_model",
    "FolderPatchModelDict": "folder_patch_model",
    "FolderPostModelDict": "folder_post_model",
    "FolderSearchRequestDict": "folder_search_request",
    "FolderSearchResponseDict": "folder_search_response",
    "FolderSuggestionItemDict": "folder_suggestion_item",
    "FolderTypeDict": "folder_type",
    "FormFileDataDict": "form_file_data",
    "FormSelectOptionDict": "form_select_option",
    "FrontendModuleListItemDict": "frontend_module_list_item",
    "FrontendScopeSettingsDict": "frontend_scope_settings",
    "GenericViewModelDict": "generic_view_model",
    "GenericViewPatchModelDict": "generic_view_patch_model",
    "GenericViewPostModelDict": "generic_view_post_model",
    "GetAttributeListModelDict": "get_attribute_list_model",
    "GetUrisRequestDict": "get_uris_request",
    "GetUrisResponseDict": "get_uris_response",
    "GuestUserModelDict": "guest_user_model",
    "GuestUsersListModelDict": "guest_users_list_model",
    "HTTPValidationErrorDict": "http_validation_error",
    "HealthCompletionDict": "health_completion",
    "HealthDict": "health",
    "HealthStorageUsageDict": "health_storage_usage",
    "HealthTasksDict": "health_tasks",
    "HeartbeatRequestModelDict": "heartbeat_request_model",
    "HeartbeatResponseModelDict": "heartbeat_response_model",
    "HeroTemplateDict": "hero_template",
    "HierarchyFolderModelDict": "hierarchy_folder_model",
    "HierarchyResponseModelDict": "hierarchy_response_model",
    "HostHealthModelDict": "host_health_model",
    "HostListResponseModelDict": "host_list_response_model",
    "HostModelDict": "host_model",
    "HttpSourceInfoDict": "http_source_info",
    "IconModelDict": "icon_model",
    "ImportStatusDict": "import_status",
    "ImportUploadDict": "import_upload",
    "ImportableColumnDict": "importable_column",
    "InfoResponseModelDict": "info_response_model",
    "InitializeRequestModelDict": "initialize_request_model",
    "InstallAddonResponseModelDict": "install_addon_response_model",
    "InstallResponseModelDict": "install_response_model",
    "InstallerDict": "installer",
    "InstallerListModelDict": "installer_list_model",
    "InstallerManifestDict": "installer_manifest",
    "InvalidFieldDict": "invalid_field",
    "InvalidRequestAnswerDict": "invalid_request_answer",
    "InviteUserRequestDict": "invite_user_request",
    "LicenseListModelDict": "license_list_model",
    "LinkCreatedItemDict": "link_created_item",
    "LinkModelDict": "link_model",
    "LinkTypeDict": "link_type",
    "LinkTypeListResponseDict": "link_type_list_response",
    "LinkTypeModelDict": "link_type_model",
    "ListAccessLevelDict": "list_access_level",
    "ListAddonsAddonListDict": "list_addons_addon_list",
    "ListAddonsAddonListItemDict": "list_addons_addon_list_item",
    "ListBundleModelDict": "list_bundle_model",
    "ListProjectsItemModelDict": "list_projects_item_model",
    "ListProjectsResponseModelDict": "list_projects_response_model",
    "LocationInfoDict": "location_info",
    "LoginRequestModelDict": "login_request_model",
    "LoginResponseModelDict": "login_response_model",
    "LogoutResponseModelDict": "logout_response_model",
    "LookupRequestModelDict": "lookup_request_model",
    "LookupResponseModelDict": "lookup_response_model",
    "ManageInboxItemRequestDict": "manage_inbox_item_request",
    "MarketAddonListDict": "market_addon_list",
    "MarketAddonListItemDict": "market_addon_list_item",
    "MetricsDict": "metrics",
    "MigrateBundleSettingsRequestDict": "migrate_bundle_settings_request",
    "ModifyOverridesRequestModelDict": "modify_overrides_request_model",
    "NewUserModelDict": "new_user_model",
    "OperationModelDict": "operation_model",
    "OperationResponseModelDict": "operation_response_model",
    "OperationsRequestModelDict": "operations_request_model",
    "OperationsResponseModelDict": "operations_response_model",
    "OrderEntityListItemsRequestModelDict": "order_entity_list_items_request_model",
    "PasswordResetModelDict": "password_reset_model",
    "PasswordResetRequestModelDict": "password_reset_request_model",
    "PatchServiceRequestModelDict": "patch_service_request_model",
    "PathDefinitionDict": "path_definition",
    "PermissionsDict": "permissions",
    "ProductAttribModelDict": "product_attrib_model",
    "ProductBaseTypeDict": "product_base_type",
    "ProductBaseTypesDict": "product_base_types",
    "ProductModelDict": "product_model",
    "ProductPatchModelDict": "product_patch_model",
    "ProductPostModelDict": "product_post_model",
    "ProductSuggestionItemDict": "product_suggestion_item",
    "ProductTypeListItemDict": "product_type_list_item",
    "ProductTypesListDict": "product_types_list",
    "ProductionBundleDict": "production_bundle",
    "ProjectActivityPostModelDict": "project_activity_post_model",
    "ProjectAdvancedPermissionsDict": "project_advanced_permissions",
    "ProjectAttribModelDict": "project_attrib_model",
    "ProjectBundleDict": "project_bundle",
    "ProjectBundleModelDict": "project_bundle_model",
    "ProjectCountsDict": "project_counts",
    "ProjectFolderDataDict": "project_folder_data",
    "ProjectFolderModelDict": "project_folder_model",
    "ProjectFolderOrderModelDict": "project_folder_order_model",
    "ProjectFolderPatchModelDict": "project_folder_patch_model",
    "ProjectFolderPostModelDict": "project_folder_post_model",
    "ProjectFoldersResponseModelDict": "project_folders_response_model",
    "ProjectManagementPermissionsDict": "project_management_permissions",
    "ProjectMetricsDict": "project_metrics",
    "ProjectModelDict": "project_model",
    "ProjectOptionsModelDict": "project_options_model",
    "ProjectPatchModelDict": "project_patch_model",
    "ProjectPostModelDict": "project_post_model",
    "ProjectStatsCountsDict": "project_stats_counts",
    "ProjectStatsModelDict": "project_stats_model",
    "ProjectTagsModelDict": "project_tags_model",
    "ProjectTeamsResponseModelDict": "project_teams_response_model",
    "PublishTemplateDict": "publish_template",
    "QueryConditionDict": "query_condition",
    "QueryFilterDict": "query_filter",
    "QueryRequestModelDict": "query_request_model",
    "ReleaseInfoDict": "release_info",
    "ReleaseInfoModelDict": "release_info_model",
    "ReleaseListItemModelDict": "release_list_item_model",
    "ReleaseListModelDict": "release_list_model",
    "RenamePresetModelDict": "rename_preset_model",
    "RenameProjectRequestModelDict": "rename_project_request_model",
    "RenameUserRequestModelDict": "rename_user_request_model",
    "RepresentationAttribModelDict": "representation_attrib_model",
    "RepresentationFileModelDict": "representation_file_model",
    "RepresentationModelDict": "representation_model",
    "RepresentationPatchModelDict": "representation_patch_model",
    "RepresentationPostModelDict": "representation_post_model",
    "ResolveRequestModelDict": "resolve_request_model",
    "ResolvedEntityModelDict": "resolved_entity_model",
    "ResolvedURIModelDict": "resolved_uri_model",
    "RestartRequiredModelDict": "restart_required_model",
    "ReviewableAuthorDict": "reviewable_author",
    "ReviewableModelDict": "reviewable_model",
    "ReviewableProcessingStatusDict": "reviewable_processing_status",
    "RootDict": "root",
    "SSOOptionDict": "sso_option",
    "SecretDict": "secret",
    "ServerConfigModelDict": "server_config_model",
    "ServerSourceInfoDict": "server_source_info",
    "ServiceConfigModelDict": "service_config_model",
    "ServiceDataModelDict": "service_data_model",
    "ServiceInfoDict": "service_info",
    "ServiceListModelDict": "service_list_model",
    "ServiceModelDict": "service_model",
    "SessionModelDict": "session_model",
    "SetAttributeListModelDict": "set_attribute_list_model",
    "SetDefaultViewRequestModelDict": "set_default_view_request_model",
    "SettingsOverrideDict": "settings_override",
    "SettingsOverridesDict": "settings_overrides",
    "ShareOptionDict": "share_option",
    "ShareOptionsDict": "share_options",
    "SimpleFormFieldDict": "simple_form_field",
    "SiteInfoDict": "site_info",
    "SortReviewablesRequestDict": "sort_reviewables_request",
    "SourceModelDict": "source_model",
    "SourcesPatchModelDict": "sources_patch_model",
    "SpawnServiceRequestModelDict": "spawn_service_request_model",
    "StagingDirectoryDict": "staging_directory",
    "StatusDict": "status",
    "StudioManagementPermissionsDict": "studio_management_permissions",
    "SuggestRequestDict": "suggest_request",
    "SuggestResponseDict": "suggest_response",
    "SystemMetricsDataDict": "system_metrics_data",
    "TagDict": "tag",
    "TakeResponseModelDict": "take_response_model",
    "TaskAttribModelDict": "task_attrib_model",
    "TaskModelDict": "task_model",
    "TaskPatchModelDict": "task_patch_model",
    "TaskPostModelDict": "task_post_model",
    "TaskSuggestionItemDict": "task_suggestion_item",
    "TaskTypeDict": "task_type",
    "TasksFoldersQueryDict": "tasks_folders_query",
    "TasksFoldersResponseDict": "tasks_folders_response",
    "TeamListItemModelDict": "team_list_item_model",
    "TeamMemberModelDict": "team_member_model",
    "TeamModelDict": "team_model",
    "TeamPutModelDict": "team_put_model",
    "TeamSuggestionItemDict": "team_suggestion_item",
    "TemplatesDict": "templates",
    "TrafficStatDict": "traffic_stat",
    "UpdateEventRequestModelDict": "update_event_request_model",
    "UpdateReviewablesRequestDict": "update_reviewables_request",
    "UriResponseItemDict": "uri_response_item",
    "UserAttribModelDict": "user_attrib_model",
    "UserCountsDict": "user_counts",
    "UserModelDict": "user_model",
    "UserPatchModelDict": "user_patch_model",
    "UserPermissionsModelDict": "user_permissions_model",
    "UserPoolModelDict": "user_pool_model",
    "UserSessionModelDict": "user_session_model",
    "UserSessionsResponseModelDict": "user_sessions_response_model",
    "UserStatDict": "user_stat",
    "UserSuggestionItemDict": "user_suggestion_item",
    "UserVerificationResponseDict": "user_verification_response",
    "ValidationErrorDict": "validation_error",
    "VariantCopyRequestDict": "variant_copy_request",
    "VersionAttribModelDict": "version_attrib_model",
    "VersionInfoDict": "version_info",
    "VersionModelDict": "version_model",
    "VersionPatchModelDict": "version_patch_model",
    "VersionPostModelDict": "version_post_model",
    "VersionReviewablesModelDict": "version_reviewables_model",
    "VersionSuggestionItemDict": "version_suggestion_item",
    "ViewListItemModelDict": "view_list_item_model",
    "ViewListModelDict": "view_list_model",
    "WatchersModelDict": "watchers_model",
    "WorkTemplateDict": "work_template",
    "WorkfileAttribModelDict": "workfile_attrib_model",
    "WorkfileModelDict": "workfile_model",
    "WorkfilePatchModelDict": "workfile_patch_model",
    "WorkfilePostModelDict": "workfile_post_model",
    "YnputCloudInfoModelDict": "ynput_cloud_info_model",
    "YnputCloudSubscriptionModelDict": "ynput_cloud_subscription_model",
    "YnputConnectRequestModelDict": "ynput_connect_request_model",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(importlib.import_module(f".{_MODULES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
