"""Helpers under the names that `ayon_api.utils` has; each lives in a module of its own."""

from __future__ import annotations

from .accounts import (
    get_user_by_token,
    get_user_info_by_token,
    is_token_valid,
    login_to_server,
    logout_from_server,
)
from .changes import fill_own_attribs, prepare_attribute_changes, prepare_entity_changes
from .constants import DEFAULT_VARIANT_ENV_KEY, SERVER_TIMEOUT_ENV_KEY, SITE_ID_ENV_KEY
from .entity_ids import convert_entity_id, convert_or_create_entity_id, create_entity_id
from .environment import get_default_settings_variant, get_default_site_id, get_default_timeout
from .json_values import entity_data_json_default, failed_json_default
from .machine import create_dependency_package_basename, get_machine_name
from .media_types import get_media_mime_type, get_media_mime_type_for_content, get_media_mime_type_for_stream
from .progress import TransferProgress, rich_progress
from .queries import prepare_list_filters, prepare_query_string
from .records import RepresentationHierarchy, RepresentationParents, ThumbnailContent, UserInfo
from .request_types import RequestType, RequestTypes
from .responses import RestApiResponse
from .sentinels import NOT_SET, REMOVED_VALUE
from .server_urls import validate_url
from .slugs import SLUGIFY_SEP_WHITELIST, SLUGIFY_WHITELIST, slugify_string
from .sort_order import SortOrder
from .web_actions import abort_web_action_event, take_web_action_event

__all__ = [
    "DEFAULT_VARIANT_ENV_KEY",
    "NOT_SET",
    "REMOVED_VALUE",
    "RepresentationHierarchy",
    "RepresentationParents",
    "RequestType",
    "RequestTypes",
    "RestApiResponse",
    "SERVER_TIMEOUT_ENV_KEY",
    "SITE_ID_ENV_KEY",
    "SLUGIFY_SEP_WHITELIST",
    "SLUGIFY_WHITELIST",
    "SortOrder",
    "ThumbnailContent",
    "TransferProgress",
    "UserInfo",
    "abort_web_action_event",
    "convert_entity_id",
    "convert_or_create_entity_id",
    "create_dependency_package_basename",
    "create_entity_id",
    "entity_data_json_default",
    "failed_json_default",
    "fill_own_attribs",
    "get_default_settings_variant",
    "get_default_site_id",
    "get_default_timeout",
    "get_machine_name",
    "get_media_mime_type",
    "get_media_mime_type_for_content",
    "get_media_mime_type_for_stream",
    "get_user_by_token",
    "get_user_info_by_token",
    "is_token_valid",
    "login_to_server",
    "logout_from_server",
    "prepare_attribute_changes",
    "prepare_entity_changes",
    "prepare_list_filters",
    "prepare_query_string",
    "rich_progress",
    "slugify_string",
    "take_web_action_event",
    "validate_url",
]
