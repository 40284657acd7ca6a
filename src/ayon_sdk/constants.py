"""Names of environment variables and default field sets, under the names that `ayon_api.constants` has."""

from __future__ import annotations

import re

from . import environment

SERVER_URL_ENV_KEY = environment.SERVER_URL
SERVER_API_ENV_KEY = environment.API_KEY
SERVER_TIMEOUT_ENV_KEY = environment.SERVER_TIMEOUT
SERVER_RETRIES_ENV_KEY = environment.SERVER_RETRIES
DEFAULT_VARIANT_ENV_KEY = environment.DEFAULT_SETTINGS_VARIANT
SITE_ID_ENV_KEY = environment.SITE_ID
SERVER_TOKEN_ENV_KEY = environment.API_KEY
PROJECT_NAME_ALLOWED_SYMBOLS = "a-zA-Z0-9_"
PROJECT_NAME_REGEX = re.compile(f"^[{PROJECT_NAME_ALLOWED_SYMBOLS}]+$")

DEFAULT_USER_FIELDS = {
    "accessGroups",
    "active",
    "apiKeyPreview",
    "createdAt",
    "defaultAccessGroups",
    "hasPassword",
    "isAdmin",
    "isGuest",
    "isManager",
    "isService",
    "name",
    "updatedAt",
}

DEFAULT_FOLDER_TYPE_FIELDS = {
    "icon",
    "name",
}

DEFAULT_TASK_TYPE_FIELDS = {
    "name",
}

DEFAULT_PROJECT_TAGS_FIELDS = {
    "color",
    "name",
}

DEFAULT_PROJECT_STATUSES_FIELDS = {
    "color",
    "icon",
    "name",
    "scope",
    "shortName",
    "state",
}

DEFAULT_PROJECT_LINK_TYPES_FIELDS = {
    "color",
    "inputType",
    "linkType",
    "name",
    "outputType",
    "style",
}

DEFAULT_PRODUCT_TYPE_FIELDS = {
    "name",
}

DEFAULT_PRODUCT_BASE_TYPE_FIELDS = {
    "name",
}

DEFAULT_PROJECT_FIELDS = {
    "active",
    "code",
    "config",
    "createdAt",
    "data",
    "folderTypes",
    "library",
    "linkTypes",
    "name",
    "statuses",
    "tags",
    "taskTypes",
    "updatedAt",
}

DEFAULT_FOLDER_FIELDS = {
    "active",
    "data",
    "folderType",
    "id",
    "label",
    "name",
    "parentId",
    "path",
    "status",
    "tags",
    "thumbnailId",
}

DEFAULT_TASK_FIELDS = {
    "active",
    "assignees",
    "data",
    "folderId",
    "id",
    "label",
    "name",
    "status",
    "tags",
    "taskType",
    "thumbnailId",
}

DEFAULT_PRODUCT_FIELDS = {
    "active",
    "data",
    "folderId",
    "id",
    "name",
    "productType",
    "status",
    "tags",
}

DEFAULT_VERSION_FIELDS = {
    "active",
    "author",
    "createdAt",
    "data",
    "id",
    "name",
    "productId",
    "status",
    "tags",
    "taskId",
    "thumbnailId",
    "updatedAt",
    "version",
}

DEFAULT_REPRESENTATION_FIELDS = {
    "active",
    "context",
    "createdAt",
    "data",
    "id",
    "name",
    "status",
    "tags",
    "traits",
    "versionId",
}

REPRESENTATION_FILES_FIELDS = {
    "files.hash",
    "files.id",
    "files.name",
    "files.path",
    "files.size",
}

DEFAULT_WORKFILE_INFO_FIELDS = {
    "active",
    "createdAt",
    "createdBy",
    "data",
    "id",
    "name",
    "path",
    "projectName",
    "status",
    "tags",
    "taskId",
    "thumbnailId",
    "updatedAt",
    "updatedBy",
}

DEFAULT_EVENT_FIELDS = {
    "createdAt",
    "dependsOn",
    "description",
    "hash",
    "id",
    "project",
    "retries",
    "sender",
    "status",
    "topic",
    "updatedAt",
    "user",
}

DEFAULT_LINK_FIELDS = {
    "author",
    "description",
    "direction",
    "entityId",
    "entityType",
    "id",
    "linkType",
    "name",
    "projectName",
}

DEFAULT_ACTIVITY_FIELDS = {
    "activityData",
    "activityId",
    "activityType",
    "author.name",
    "body",
    "entityId",
    "entityType",
}

DEFAULT_ENTITY_LIST_FIELDS = {
    "active",
    "allAttrib",
    "attributes",
    "count",
    "createdAt",
    "createdBy",
    "data",
    "entityListType",
    "entityType",
    "id",
    "label",
    "owner",
    "tags",
    "updatedAt",
    "updatedBy",
}
