"""Operations of "Users"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from typing import Any

    from .. import models, types
    from ..core import Content, Raw

__all__ = ["AsyncRawUsers", "AsyncUsers", "RawUsers", "Users"]

_ACCEPT_INVITE = Operation(
    "accept_invite",
    "POST",
    "/api/users/acceptInvite",
    False,
    body="application/json",
    since="1.16.0",
    result=("model", "login_response_model", "LoginResponseModel"),
)
_ASSIGN_ACCESS_GROUPS = Operation(
    "assign_access_groups",
    "PATCH",
    "/api/users/{user_name}/accessGroups",
    False,
    body="application/json",
    answer="",
    since="1.0.0",
)
_CHANGE_PASSWORD = Operation(
    "change_password",
    "PATCH",
    "/api/users/{user_name}/password",
    False,
    body="application/json",
    answer="",
    since="1.0.0",
)
_CHANGE_USER_NAME = Operation(
    "change_user_name",
    "PATCH",
    "/api/users/{user_name}/rename",
    False,
    body="application/json",
    answer="",
    since="1.0.0",
)
_CHECK_PASSWORD = Operation(
    "check_password",
    "POST",
    "/api/users/{user_name}/checkPassword",
    False,
    body="application/json",
    answer="",
    since="1.0.0",
)
_CREATE_USER = Operation(
    "create_user",
    "PUT",
    "/api/users/{user_name}",
    True,
    body="application/json",
    answer="",
    since="1.0.0",
)
_CREATE_USER_API_KEY = Operation(
    "create_user_api_key",
    "POST",
    "/api/users/{user_name}/apikeys",
    False,
    body="application/json",
    answer="",
    since="1.7.0",
)
_DELETE_AVATAR = Operation("delete_avatar", "DELETE", "/api/users/{user_name}/avatar", True, answer="", since="1.3.0")
_DELETE_USER = Operation("delete_user", "DELETE", "/api/users/{user_name}", True, answer="", since="1.0.0")
_DELETE_USER_API_KEY = Operation(
    "delete_user_api_key",
    "DELETE",
    "/api/users/{user_name}/apikeys/{entity_id}",
    True,
    answer="",
    since="1.7.0",
)
_DELETE_USER_SESSION = Operation(
    "delete_user_session",
    "DELETE",
    "/api/users/{user_name}/sessions/{session_id}",
    True,
    answer="",
    since="1.0.0",
)
_GET_AVATAR = Operation("get_avatar", "GET", "/api/users/{user_name}/avatar", True, answer="*/*", since="1.3.0")
_GET_CURRENT_USER = Operation(
    "get_current_user",
    "GET",
    "/api/users/me",
    True,
    since="1.0.0",
    result=("model", "user_model", "UserModel"),
)
_GET_MY_PERMISSIONS = Operation(
    "get_my_permissions",
    "GET",
    "/api/users/me/permissions",
    True,
    since="1.7.0",
    result=("model", "user_permissions_model", "UserPermissionsModel"),
)
_GET_MY_PROJECT_PERMISSIONS = Operation(
    "get_my_project_permissions",
    "GET",
    "/api/users/me/permissions/{project_name}",
    True,
    since="1.7.0",
    result=("model", "permissions", "Permissions"),
)
_GET_USER = Operation(
    "get_user",
    "GET",
    "/api/users/{user_name}",
    True,
    since="1.0.0",
    result=("model", "user_model", "UserModel"),
)
_GET_USER_API_KEYS = Operation(
    "get_user_api_keys",
    "GET",
    "/api/users/{user_name}/apikeys",
    True,
    since="1.7.0",
    result=("list", ("model", "api_key_model", "ApiKeyModel")),
)
_GET_USER_PROJECT_PERMISSIONS = Operation(
    "get_user_project_permissions",
    "GET",
    "/api/users/{user_name}/permissions/{project_name}",
    True,
    since="1.7.0",
    result=("model", "permissions", "Permissions"),
)
_GET_USER_SESSIONS = Operation(
    "get_user_sessions",
    "GET",
    "/api/users/{user_name}/sessions",
    True,
    since="1.0.0",
    result=("model", "user_sessions_response_model", "UserSessionsResponseModel"),
)
_GET_USER_STUDIO_PERMISSIONS = Operation(
    "get_user_studio_permissions",
    "GET",
    "/api/users/{user_name}/permissions",
    True,
    since="1.7.0",
    result=("model", "permissions", "Permissions"),
)
_INVITE_USER = Operation(
    "invite_user",
    "POST",
    "/api/users/{user_name}/invite",
    False,
    body="application/json",
    answer="",
    since="1.16.0",
)
_PASSWORD_RESET = Operation(
    "password_reset",
    "POST",
    "/api/users/passwordReset",
    False,
    body="application/json",
    since="1.3.0",
    result=("model", "login_response_model", "LoginResponseModel"),
)
_PASSWORD_RESET_REQUEST = Operation(
    "password_reset_request",
    "POST",
    "/api/users/passwordResetRequest",
    False,
    body="application/json",
    answer="",
    since="1.3.0",
)
_PATCH_USER = Operation(
    "patch_user",
    "PATCH",
    "/api/users/{user_name}",
    False,
    body="application/json",
    answer="",
    since="1.0.0",
)
_RENAME_USER = Operation(
    "rename_user",
    "POST",
    "/api/users/{user_name}/rename",
    False,
    body="application/json",
    answer="",
    since="1.15.0",
)
_SET_FRONTEND_PREFERENCES = Operation(
    "set_frontend_preferences",
    "PATCH",
    "/api/users/{user_name}/frontendPreferences",
    False,
    body="application/json",
    answer="",
    since="1.0.0",
)
_UPDATE_USER_API_KEY = Operation(
    "update_user_api_key",
    "PATCH",
    "/api/users/{user_name}/apikeys/{entity_id}",
    False,
    body="application/json",
    answer="",
    since="1.7.0",
)
_UPLOAD_AVATAR = Operation(
    "upload_avatar",
    "PUT",
    "/api/users/{user_name}/avatar",
    True,
    body="application/octet-stream",
    answer="",
    since="1.3.0",
)


class Users(Api):
    """Operations of "Users"."""

    @cached_property
    def raw(self) -> RawUsers:
        """The same operations, answering with status, headers and plain JSON."""
        return RawUsers(self._sender)

    def accept_invite(
        self,
        body: models.AcceptInviteRequest | types.AcceptInviteRequestDict,
    ) -> models.LoginResponseModel:
        """Accept an invitation: set a password and log in.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``LoginResponseModel``.

        POST /api/users/acceptInvite; since server 1.16.0
        """
        return self._send(_ACCEPT_INVITE, body=body)

    def assign_access_groups(
        self,
        user_name: str,
        body: models.AssignAccessGroupsRequestModel | types.AssignAccessGroupsRequestModelDict,
    ) -> None:
        """Set the access groups of a user by project.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        PATCH /api/users/{user_name}/accessGroups; since server 1.0.0
        """
        return self._send(_ASSIGN_ACCESS_GROUPS, (user_name,), body=body)

    def change_password(
        self,
        user_name: str,
        body: models.ChangePasswordRequestModel | types.ChangePasswordRequestModelDict,
    ) -> None:
        """Change a user's password, or the API key of a service.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        PATCH /api/users/{user_name}/password; since server 1.0.0
        """
        return self._send(_CHANGE_PASSWORD, (user_name,), body=body)

    def change_user_name(
        self,
        user_name: str,
        body: models.ChangeUserNameRequestModel | types.ChangeUserNameRequestModelDict,
    ) -> None:
        """Rename a user, keeping their work assigned.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        PATCH /api/users/{user_name}/rename; since server 1.0.0; deprecated by the server
        """
        return self._send(_CHANGE_USER_NAME, (user_name,), body=body)

    def check_password(
        self,
        user_name: str,
        body: models.CheckPasswordRequestModel | types.CheckPasswordRequestModelDict,
    ) -> None:
        """Check whether a password would be accepted as a new one.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        POST /api/users/{user_name}/checkPassword; since server 1.0.0
        """
        return self._send(_CHECK_PASSWORD, (user_name,), body=body)

    def create_user(self, user_name: str, body: models.NewUserModel | types.NewUserModelDict) -> None:
        """Create a user.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        PUT /api/users/{user_name}; since server 1.0.0
        """
        return self._send(_CREATE_USER, (user_name,), body=body)

    def create_user_api_key(self, user_name: str, body: models.ApiKeyPostModel | types.ApiKeyPostModelDict) -> None:
        """Add an API key to a user.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        POST /api/users/{user_name}/apikeys; since server 1.7.0
        """
        return self._send(_CREATE_USER_API_KEY, (user_name,), body=body)

    def delete_avatar(self, user_name: str) -> None:
        """Delete the uploaded picture of a user.

        Args:
            user_name: Name of the user.

        DELETE /api/users/{user_name}/avatar; since server 1.3.0
        """
        return self._send(_DELETE_AVATAR, (user_name,))

    def delete_user(self, user_name: str) -> None:
        """Delete a user.

        Args:
            user_name: Name of the user.

        DELETE /api/users/{user_name}; since server 1.0.0
        """
        return self._send(_DELETE_USER, (user_name,))

    def delete_user_api_key(self, user_name: str, entity_id: str) -> None:
        """Delete an API key of a user.

        Args:
            user_name: Name of the user.
            entity_id: Id of the API key.

        DELETE /api/users/{user_name}/apikeys/{entity_id}; since server 1.7.0
        """
        return self._send(_DELETE_USER_API_KEY, (user_name, entity_id))

    def delete_user_session(self, user_name: str, session_id: str) -> None:
        """End a session of a user.

        Args:
            user_name: Name of the user.
            session_id: Token of the session to end.

        DELETE /api/users/{user_name}/sessions/{session_id}; since server 1.0.0
        """
        return self._send(_DELETE_USER_SESSION, (user_name, session_id))

    def get_avatar(self, user_name: str) -> bytes:
        """Download the picture of a user.

        Args:
            user_name: Name of the user.

        Returns:
            Content of the file.

        GET /api/users/{user_name}/avatar; since server 1.3.0
        """
        return self._send(_GET_AVATAR, (user_name,))

    def get_current_user(self) -> models.UserModel:
        """Read the user that the request is made as.

        Returns:
            The answer: ``UserModel``.

        GET /api/users/me; since server 1.0.0
        """
        return self._send(_GET_CURRENT_USER)

    def get_my_permissions(self) -> models.UserPermissionsModel:
        """Read the current user's permissions, in the studio and by project.

        Returns:
            The answer: ``UserPermissionsModel``.

        GET /api/users/me/permissions; since server 1.7.0
        """
        return self._send(_GET_MY_PERMISSIONS)

    def get_my_project_permissions(self, project_name: str) -> models.Permissions:
        """Read the current user's permissions in a project.

        Args:
            project_name: Name of the project.

        Returns:
            The answer: ``Permissions``.

        GET /api/users/me/permissions/{project_name}; since server 1.7.0
        """
        return self._send(_GET_MY_PROJECT_PERMISSIONS, (project_name,))

    def get_user(self, user_name: str) -> models.UserModel:
        """Read one user; without the right to manage users only public facts.

        Args:
            user_name: Name of the user.

        Returns:
            The answer: ``UserModel``.

        GET /api/users/{user_name}; since server 1.0.0
        """
        return self._send(_GET_USER, (user_name,))

    def get_user_api_keys(self, user_name: str) -> list[models.ApiKeyModel]:
        """List the API keys of a user, without the keys themselves.

        Args:
            user_name: Name of the user.

        Returns:
            The answer: ``list[ApiKeyModel]``.

        GET /api/users/{user_name}/apikeys; since server 1.7.0
        """
        return self._send(_GET_USER_API_KEYS, (user_name,))

    def get_user_project_permissions(self, user_name: str, project_name: str) -> models.Permissions:
        """Read the permissions of a user in a project.

        Args:
            user_name: Name of the user.
            project_name: Name of the project.

        Returns:
            The answer: ``Permissions``.

        GET /api/users/{user_name}/permissions/{project_name}; since server 1.7.0
        """
        return self._send(_GET_USER_PROJECT_PERMISSIONS, (user_name, project_name))

    def get_user_sessions(self, user_name: str) -> models.UserSessionsResponseModel:
        """List the sessions of a user.

        Args:
            user_name: Name of the user.

        Returns:
            The answer: ``UserSessionsResponseModel``.

        GET /api/users/{user_name}/sessions; since server 1.0.0
        """
        return self._send(_GET_USER_SESSIONS, (user_name,))

    def get_user_studio_permissions(self, user_name: str) -> models.Permissions:
        """Read the permissions of a user in the studio.

        Args:
            user_name: Name of the user.

        Returns:
            The answer: ``Permissions``.

        GET /api/users/{user_name}/permissions; since server 1.7.0
        """
        return self._send(_GET_USER_STUDIO_PERMISSIONS, (user_name,))

    def invite_user(self, user_name: str, body: models.InviteUserRequest | types.InviteUserRequestDict) -> None:
        """Send a user an invitation by e-mail.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        POST /api/users/{user_name}/invite; since server 1.16.0
        """
        return self._send(_INVITE_USER, (user_name,), body=body)

    def password_reset(
        self,
        body: models.PasswordResetModel | types.PasswordResetModelDict,
    ) -> models.LoginResponseModel:
        """Set a new password with a token from a reset e-mail, and log in.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``LoginResponseModel``.

        POST /api/users/passwordReset; since server 1.3.0
        """
        return self._send(_PASSWORD_RESET, body=body)

    def password_reset_request(
        self,
        body: models.PasswordResetRequestModel | types.PasswordResetRequestModelDict,
    ) -> None:
        """Send an e-mail with a link to reset a password.

        Args:
            body: What to send, as a model or as plain JSON.

        POST /api/users/passwordResetRequest; since server 1.3.0
        """
        return self._send(_PASSWORD_RESET_REQUEST, body=body)

    def patch_user(self, user_name: str, body: models.UserPatchModel | types.UserPatchModelDict) -> None:
        """Change a user.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        PATCH /api/users/{user_name}; since server 1.0.0
        """
        return self._send(_PATCH_USER, (user_name,), body=body)

    def rename_user(
        self,
        user_name: str,
        body: models.RenameUserRequestModel | types.RenameUserRequestModelDict,
    ) -> None:
        """Rename a user everywhere and log them out.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        POST /api/users/{user_name}/rename; since server 1.15.0
        """
        return self._send(_RENAME_USER, (user_name,), body=body)

    def set_frontend_preferences(self, user_name: str, body: dict[str, Any]) -> None:
        """Change a user's preferences in the web interface.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        PATCH /api/users/{user_name}/frontendPreferences; since server 1.0.0
        """
        return self._send(_SET_FRONTEND_PREFERENCES, (user_name,), body=body)

    def update_user_api_key(
        self,
        user_name: str,
        entity_id: str,
        body: models.ApiKeyPatchModel | types.ApiKeyPatchModelDict,
    ) -> None:
        """Change the label or expiry of an API key.

        Args:
            user_name: Name of the user.
            entity_id: Id of the API key.
            body: What to send, as a model or as plain JSON.

        PATCH /api/users/{user_name}/apikeys/{entity_id}; since server 1.7.0
        """
        return self._send(_UPDATE_USER_API_KEY, (user_name, entity_id), body=body)

    def upload_avatar(
        self,
        user_name: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> None:
        """Upload a picture of a user.

        Args:
            user_name: Name of the user.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        PUT /api/users/{user_name}/avatar; since server 1.3.0
        """
        return self._send(_UPLOAD_AVATAR, (user_name,), body=content, content_type=content_type)


class AsyncUsers(AsyncApi):
    """Operations of "Users", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawUsers:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawUsers(self._sender)

    async def accept_invite(
        self,
        body: models.AcceptInviteRequest | types.AcceptInviteRequestDict,
    ) -> models.LoginResponseModel:
        """Accept an invitation: set a password and log in.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``LoginResponseModel``.

        POST /api/users/acceptInvite; since server 1.16.0
        """
        return await self._send(_ACCEPT_INVITE, body=body)

    async def assign_access_groups(
        self,
        user_name: str,
        body: models.AssignAccessGroupsRequestModel | types.AssignAccessGroupsRequestModelDict,
    ) -> None:
        """Set the access groups of a user by project.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        PATCH /api/users/{user_name}/accessGroups; since server 1.0.0
        """
        return await self._send(_ASSIGN_ACCESS_GROUPS, (user_name,), body=body)

    async def change_password(
        self,
        user_name: str,
        body: models.ChangePasswordRequestModel | types.ChangePasswordRequestModelDict,
    ) -> None:
        """Change a user's password, or the API key of a service.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        PATCH /api/users/{user_name}/password; since server 1.0.0
        """
        return await self._send(_CHANGE_PASSWORD, (user_name,), body=body)

    async def change_user_name(
        self,
        user_name: str,
        body: models.ChangeUserNameRequestModel | types.ChangeUserNameRequestModelDict,
    ) -> None:
        """Rename a user, keeping their work assigned.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        PATCH /api/users/{user_name}/rename; since server 1.0.0; deprecated by the server
        """
        return await self._send(_CHANGE_USER_NAME, (user_name,), body=body)

    async def check_password(
        self,
        user_name: str,
        body: models.CheckPasswordRequestModel | types.CheckPasswordRequestModelDict,
    ) -> None:
        """Check whether a password would be accepted as a new one.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        POST /api/users/{user_name}/checkPassword; since server 1.0.0
        """
        return await self._send(_CHECK_PASSWORD, (user_name,), body=body)

    async def create_user(self, user_name: str, body: models.NewUserModel | types.NewUserModelDict) -> None:
        """Create a user.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        PUT /api/users/{user_name}; since server 1.0.0
        """
        return await self._send(_CREATE_USER, (user_name,), body=body)

    async def create_user_api_key(
        self,
        user_name: str,
        body: models.ApiKeyPostModel | types.ApiKeyPostModelDict,
    ) -> None:
        """Add an API key to a user.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        POST /api/users/{user_name}/apikeys; since server 1.7.0
        """
        return await self._send(_CREATE_USER_API_KEY, (user_name,), body=body)

    async def delete_avatar(self, user_name: str) -> None:
        """Delete the uploaded picture of a user.

        Args:
            user_name: Name of the user.

        DELETE /api/users/{user_name}/avatar; since server 1.3.0
        """
        return await self._send(_DELETE_AVATAR, (user_name,))

    async def delete_user(self, user_name: str) -> None:
        """Delete a user.

        Args:
            user_name: Name of the user.

        DELETE /api/users/{user_name}; since server 1.0.0
        """
        return await self._send(_DELETE_USER, (user_name,))

    async def delete_user_api_key(self, user_name: str, entity_id: str) -> None:
        """Delete an API key of a user.

        Args:
            user_name: Name of the user.
            entity_id: Id of the API key.

        DELETE /api/users/{user_name}/apikeys/{entity_id}; since server 1.7.0
        """
        return await self._send(_DELETE_USER_API_KEY, (user_name, entity_id))

    async def delete_user_session(self, user_name: str, session_id: str) -> None:
        """End a session of a user.

        Args:
            user_name: Name of the user.
            session_id: Token of the session to end.

        DELETE /api/users/{user_name}/sessions/{session_id}; since server 1.0.0
        """
        return await self._send(_DELETE_USER_SESSION, (user_name, session_id))

    async def get_avatar(self, user_name: str) -> bytes:
        """Download the picture of a user.

        Args:
            user_name: Name of the user.

        Returns:
            Content of the file.

        GET /api/users/{user_name}/avatar; since server 1.3.0
        """
        return await self._send(_GET_AVATAR, (user_name,))

    async def get_current_user(self) -> models.UserModel:
        """Read the user that the request is made as.

        Returns:
            The answer: ``UserModel``.

        GET /api/users/me; since server 1.0.0
        """
        return await self._send(_GET_CURRENT_USER)

    async def get_my_permissions(self) -> models.UserPermissionsModel:
        """Read the current user's permissions, in the studio and by project.

        Returns:
            The answer: ``UserPermissionsModel``.

        GET /api/users/me/permissions; since server 1.7.0
        """
        return await self._send(_GET_MY_PERMISSIONS)

    async def get_my_project_permissions(self, project_name: str) -> models.Permissions:
        """Read the current user's permissions in a project.

        Args:
            project_name: Name of the project.

        Returns:
            The answer: ``Permissions``.

        GET /api/users/me/permissions/{project_name}; since server 1.7.0
        """
        return await self._send(_GET_MY_PROJECT_PERMISSIONS, (project_name,))

    async def get_user(self, user_name: str) -> models.UserModel:
        """Read one user; without the right to manage users only public facts.

        Args:
            user_name: Name of the user.

        Returns:
            The answer: ``UserModel``.

        GET /api/users/{user_name}; since server 1.0.0
        """
        return await self._send(_GET_USER, (user_name,))

    async def get_user_api_keys(self, user_name: str) -> list[models.ApiKeyModel]:
        """List the API keys of a user, without the keys themselves.

        Args:
            user_name: Name of the user.

        Returns:
            The answer: ``list[ApiKeyModel]``.

        GET /api/users/{user_name}/apikeys; since server 1.7.0
        """
        return await self._send(_GET_USER_API_KEYS, (user_name,))

    async def get_user_project_permissions(self, user_name: str, project_name: str) -> models.Permissions:
        """Read the permissions of a user in a project.

        Args:
            user_name: Name of the user.
            project_name: Name of the project.

        Returns:
            The answer: ``Permissions``.

        GET /api/users/{user_name}/permissions/{project_name}; since server 1.7.0
        """
        return await self._send(_GET_USER_PROJECT_PERMISSIONS, (user_name, project_name))

    async def get_user_sessions(self, user_name: str) -> models.UserSessionsResponseModel:
        """List the sessions of a user.

        Args:
            user_name: Name of the user.

        Returns:
            The answer: ``UserSessionsResponseModel``.

        GET /api/users/{user_name}/sessions; since server 1.0.0
        """
        return await self._send(_GET_USER_SESSIONS, (user_name,))

    async def get_user_studio_permissions(self, user_name: str) -> models.Permissions:
        """Read the permissions of a user in the studio.

        Args:
            user_name: Name of the user.

        Returns:
            The answer: ``Permissions``.

        GET /api/users/{user_name}/permissions; since server 1.7.0
        """
        return await self._send(_GET_USER_STUDIO_PERMISSIONS, (user_name,))

    async def invite_user(self, user_name: str, body: models.InviteUserRequest | types.InviteUserRequestDict) -> None:
        """Send a user an invitation by e-mail.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        POST /api/users/{user_name}/invite; since server 1.16.0
        """
        return await self._send(_INVITE_USER, (user_name,), body=body)

    async def password_reset(
        self,
        body: models.PasswordResetModel | types.PasswordResetModelDict,
    ) -> models.LoginResponseModel:
        """Set a new password with a token from a reset e-mail, and log in.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``LoginResponseModel``.

        POST /api/users/passwordReset; since server 1.3.0
        """
        return await self._send(_PASSWORD_RESET, body=body)

    async def password_reset_request(
        self,
        body: models.PasswordResetRequestModel | types.PasswordResetRequestModelDict,
    ) -> None:
        """Send an e-mail with a link to reset a password.

        Args:
            body: What to send, as a model or as plain JSON.

        POST /api/users/passwordResetRequest; since server 1.3.0
        """
        return await self._send(_PASSWORD_RESET_REQUEST, body=body)

    async def patch_user(self, user_name: str, body: models.UserPatchModel | types.UserPatchModelDict) -> None:
        """Change a user.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        PATCH /api/users/{user_name}; since server 1.0.0
        """
        return await self._send(_PATCH_USER, (user_name,), body=body)

    async def rename_user(
        self,
        user_name: str,
        body: models.RenameUserRequestModel | types.RenameUserRequestModelDict,
    ) -> None:
        """Rename a user everywhere and log them out.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        POST /api/users/{user_name}/rename; since server 1.15.0
        """
        return await self._send(_RENAME_USER, (user_name,), body=body)

    async def set_frontend_preferences(self, user_name: str, body: dict[str, Any]) -> None:
        """Change a user's preferences in the web interface.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        PATCH /api/users/{user_name}/frontendPreferences; since server 1.0.0
        """
        return await self._send(_SET_FRONTEND_PREFERENCES, (user_name,), body=body)

    async def update_user_api_key(
        self,
        user_name: str,
        entity_id: str,
        body: models.ApiKeyPatchModel | types.ApiKeyPatchModelDict,
    ) -> None:
        """Change the label or expiry of an API key.

        Args:
            user_name: Name of the user.
            entity_id: Id of the API key.
            body: What to send, as a model or as plain JSON.

        PATCH /api/users/{user_name}/apikeys/{entity_id}; since server 1.7.0
        """
        return await self._send(_UPDATE_USER_API_KEY, (user_name, entity_id), body=body)

    async def upload_avatar(
        self,
        user_name: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> None:
        """Upload a picture of a user.

        Args:
            user_name: Name of the user.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        PUT /api/users/{user_name}/avatar; since server 1.3.0
        """
        return await self._send(_UPLOAD_AVATAR, (user_name,), body=content, content_type=content_type)


class RawUsers(RawApi):
    """Operations of "Users", without models."""

    def accept_invite(
        self,
        body: models.AcceptInviteRequest | types.AcceptInviteRequestDict,
    ) -> Raw[types.LoginResponseModelDict]:
        """Accept an invitation: set a password and log in.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/users/acceptInvite; since server 1.16.0
        """
        return self._send(_ACCEPT_INVITE, body=body)

    def assign_access_groups(
        self,
        user_name: str,
        body: models.AssignAccessGroupsRequestModel | types.AssignAccessGroupsRequestModelDict,
    ) -> Raw[None]:
        """Set the access groups of a user by project.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/users/{user_name}/accessGroups; since server 1.0.0
        """
        return self._send(_ASSIGN_ACCESS_GROUPS, (user_name,), body=body)

    def change_password(
        self,
        user_name: str,
        body: models.ChangePasswordRequestModel | types.ChangePasswordRequestModelDict,
    ) -> Raw[None]:
        """Change a user's password, or the API key of a service.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/users/{user_name}/password; since server 1.0.0
        """
        return self._send(_CHANGE_PASSWORD, (user_name,), body=body)

    def change_user_name(
        self,
        user_name: str,
        body: models.ChangeUserNameRequestModel | types.ChangeUserNameRequestModelDict,
    ) -> Raw[None]:
        """Rename a user, keeping their work assigned.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/users/{user_name}/rename; since server 1.0.0; deprecated by the server
        """
        return self._send(_CHANGE_USER_NAME, (user_name,), body=body)

    def check_password(
        self,
        user_name: str,
        body: models.CheckPasswordRequestModel | types.CheckPasswordRequestModelDict,
    ) -> Raw[None]:
        """Check whether a password would be accepted as a new one.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/users/{user_name}/checkPassword; since server 1.0.0
        """
        return self._send(_CHECK_PASSWORD, (user_name,), body=body)

    def create_user(self, user_name: str, body: models.NewUserModel | types.NewUserModelDict) -> Raw[None]:
        """Create a user.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/users/{user_name}; since server 1.0.0
        """
        return self._send(_CREATE_USER, (user_name,), body=body)

    def create_user_api_key(
        self,
        user_name: str,
        body: models.ApiKeyPostModel | types.ApiKeyPostModelDict,
    ) -> Raw[None]:
        """Add an API key to a user.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/users/{user_name}/apikeys; since server 1.7.0
        """
        return self._send(_CREATE_USER_API_KEY, (user_name,), body=body)

    def delete_avatar(self, user_name: str) -> Raw[None]:
        """Delete the uploaded picture of a user.

        Args:
            user_name: Name of the user.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/users/{user_name}/avatar; since server 1.3.0
        """
        return self._send(_DELETE_AVATAR, (user_name,))

    def delete_user(self, user_name: str) -> Raw[None]:
        """Delete a user.

        Args:
            user_name: Name of the user.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/users/{user_name}; since server 1.0.0
        """
        return self._send(_DELETE_USER, (user_name,))

    def delete_user_api_key(self, user_name: str, entity_id: str) -> Raw[None]:
        """Delete an API key of a user.

        Args:
            user_name: Name of the user.
            entity_id: Id of the API key.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/users/{user_name}/apikeys/{entity_id}; since server 1.7.0
        """
        return self._send(_DELETE_USER_API_KEY, (user_name, entity_id))

    def delete_user_session(self, user_name: str, session_id: str) -> Raw[None]:
        """End a session of a user.

        Args:
            user_name: Name of the user.
            session_id: Token of the session to end.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/users/{user_name}/sessions/{session_id}; since server 1.0.0
        """
        return self._send(_DELETE_USER_SESSION, (user_name, session_id))

    def get_avatar(self, user_name: str) -> Raw[bytes]:
        """Download the picture of a user.

        Args:
            user_name: Name of the user.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/users/{user_name}/avatar; since server 1.3.0
        """
        return self._send(_GET_AVATAR, (user_name,))

    def get_current_user(self) -> Raw[types.UserModelDict]:
        """Read the user that the request is made as.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/users/me; since server 1.0.0
        """
        return self._send(_GET_CURRENT_USER)

    def get_my_permissions(self) -> Raw[types.UserPermissionsModelDict]:
        """Read the current user's permissions, in the studio and by project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/users/me/permissions; since server 1.7.0
        """
        return self._send(_GET_MY_PERMISSIONS)

    def get_my_project_permissions(self, project_name: str) -> Raw[types.PermissionsDict]:
        """Read the current user's permissions in a project.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/users/me/permissions/{project_name}; since server 1.7.0
        """
        return self._send(_GET_MY_PROJECT_PERMISSIONS, (project_name,))

    def get_user(self, user_name: str) -> Raw[types.UserModelDict]:
        """Read one user; without the right to manage users only public facts.

        Args:
            user_name: Name of the user.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/users/{user_name}; since server 1.0.0
        """
        return self._send(_GET_USER, (user_name,))

    def get_user_api_keys(self, user_name: str) -> Raw[list[types.ApiKeyModelDict]]:
        """List the API keys of a user, without the keys themselves.

        Args:
            user_name: Name of the user.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/users/{user_name}/apikeys; since server 1.7.0
        """
        return self._send(_GET_USER_API_KEYS, (user_name,))

    def get_user_project_permissions(self, user_name: str, project_name: str) -> Raw[types.PermissionsDict]:
        """Read the permissions of a user in a project.

        Args:
            user_name: Name of the user.
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/users/{user_name}/permissions/{project_name}; since server 1.7.0
        """
        return self._send(_GET_USER_PROJECT_PERMISSIONS, (user_name, project_name))

    def get_user_sessions(self, user_name: str) -> Raw[types.UserSessionsResponseModelDict]:
        """List the sessions of a user.

        Args:
            user_name: Name of the user.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/users/{user_name}/sessions; since server 1.0.0
        """
        return self._send(_GET_USER_SESSIONS, (user_name,))

    def get_user_studio_permissions(self, user_name: str) -> Raw[types.PermissionsDict]:
        """Read the permissions of a user in the studio.

        Args:
            user_name: Name of the user.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/users/{user_name}/permissions; since server 1.7.0
        """
        return self._send(_GET_USER_STUDIO_PERMISSIONS, (user_name,))

    def invite_user(self, user_name: str, body: models.InviteUserRequest | types.InviteUserRequestDict) -> Raw[None]:
        """Send a user an invitation by e-mail.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/users/{user_name}/invite; since server 1.16.0
        """
        return self._send(_INVITE_USER, (user_name,), body=body)

    def password_reset(
        self,
        body: models.PasswordResetModel | types.PasswordResetModelDict,
    ) -> Raw[types.LoginResponseModelDict]:
        """Set a new password with a token from a reset e-mail, and log in.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/users/passwordReset; since server 1.3.0
        """
        return self._send(_PASSWORD_RESET, body=body)

    def password_reset_request(
        self,
        body: models.PasswordResetRequestModel | types.PasswordResetRequestModelDict,
    ) -> Raw[None]:
        """Send an e-mail with a link to reset a password.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/users/passwordResetRequest; since server 1.3.0
        """
        return self._send(_PASSWORD_RESET_REQUEST, body=body)

    def patch_user(self, user_name: str, body: models.UserPatchModel | types.UserPatchModelDict) -> Raw[None]:
        """Change a user.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/users/{user_name}; since server 1.0.0
        """
        return self._send(_PATCH_USER, (user_name,), body=body)

    def rename_user(
        self,
        user_name: str,
        body: models.RenameUserRequestModel | types.RenameUserRequestModelDict,
    ) -> Raw[None]:
        """Rename a user everywhere and log them out.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/users/{user_name}/rename; since server 1.15.0
        """
        return self._send(_RENAME_USER, (user_name,), body=body)

    def set_frontend_preferences(self, user_name: str, body: dict[str, Any]) -> Raw[None]:
        """Change a user's preferences in the web interface.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/users/{user_name}/frontendPreferences; since server 1.0.0
        """
        return self._send(_SET_FRONTEND_PREFERENCES, (user_name,), body=body)

    def update_user_api_key(
        self,
        user_name: str,
        entity_id: str,
        body: models.ApiKeyPatchModel | types.ApiKeyPatchModelDict,
    ) -> Raw[None]:
        """Change the label or expiry of an API key.

        Args:
            user_name: Name of the user.
            entity_id: Id of the API key.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/users/{user_name}/apikeys/{entity_id}; since server 1.7.0
        """
        return self._send(_UPDATE_USER_API_KEY, (user_name, entity_id), body=body)

    def upload_avatar(
        self,
        user_name: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> Raw[None]:
        """Upload a picture of a user.

        Args:
            user_name: Name of the user.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/users/{user_name}/avatar; since server 1.3.0
        """
        return self._send(_UPLOAD_AVATAR, (user_name,), body=content, content_type=content_type)


class AsyncRawUsers(AsyncRawApi):
    """Operations of "Users", asynchronous, without models."""

    async def accept_invite(
        self,
        body: models.AcceptInviteRequest | types.AcceptInviteRequestDict,
    ) -> Raw[types.LoginResponseModelDict]:
        """Accept an invitation: set a password and log in.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/users/acceptInvite; since server 1.16.0
        """
        return await self._send(_ACCEPT_INVITE, body=body)

    async def assign_access_groups(
        self,
        user_name: str,
        body: models.AssignAccessGroupsRequestModel | types.AssignAccessGroupsRequestModelDict,
    ) -> Raw[None]:
        """Set the access groups of a user by project.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/users/{user_name}/accessGroups; since server 1.0.0
        """
        return await self._send(_ASSIGN_ACCESS_GROUPS, (user_name,), body=body)

    async def change_password(
        self,
        user_name: str,
        body: models.ChangePasswordRequestModel | types.ChangePasswordRequestModelDict,
    ) -> Raw[None]:
        """Change a user's password, or the API key of a service.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/users/{user_name}/password; since server 1.0.0
        """
        return await self._send(_CHANGE_PASSWORD, (user_name,), body=body)

    async def change_user_name(
        self,
        user_name: str,
        body: models.ChangeUserNameRequestModel | types.ChangeUserNameRequestModelDict,
    ) -> Raw[None]:
        """Rename a user, keeping their work assigned.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/users/{user_name}/rename; since server 1.0.0; deprecated by the server
        """
        return await self._send(_CHANGE_USER_NAME, (user_name,), body=body)

    async def check_password(
        self,
        user_name: str,
        body: models.CheckPasswordRequestModel | types.CheckPasswordRequestModelDict,
    ) -> Raw[None]:
        """Check whether a password would be accepted as a new one.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/users/{user_name}/checkPassword; since server 1.0.0
        """
        return await self._send(_CHECK_PASSWORD, (user_name,), body=body)

    async def create_user(self, user_name: str, body: models.NewUserModel | types.NewUserModelDict) -> Raw[None]:
        """Create a user.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/users/{user_name}; since server 1.0.0
        """
        return await self._send(_CREATE_USER, (user_name,), body=body)

    async def create_user_api_key(
        self,
        user_name: str,
        body: models.ApiKeyPostModel | types.ApiKeyPostModelDict,
    ) -> Raw[None]:
        """Add an API key to a user.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/users/{user_name}/apikeys; since server 1.7.0
        """
        return await self._send(_CREATE_USER_API_KEY, (user_name,), body=body)

    async def delete_avatar(self, user_name: str) -> Raw[None]:
        """Delete the uploaded picture of a user.

        Args:
            user_name: Name of the user.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/users/{user_name}/avatar; since server 1.3.0
        """
        return await self._send(_DELETE_AVATAR, (user_name,))

    async def delete_user(self, user_name: str) -> Raw[None]:
        """Delete a user.

        Args:
            user_name: Name of the user.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/users/{user_name}; since server 1.0.0
        """
        return await self._send(_DELETE_USER, (user_name,))

    async def delete_user_api_key(self, user_name: str, entity_id: str) -> Raw[None]:
        """Delete an API key of a user.

        Args:
            user_name: Name of the user.
            entity_id: Id of the API key.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/users/{user_name}/apikeys/{entity_id}; since server 1.7.0
        """
        return await self._send(_DELETE_USER_API_KEY, (user_name, entity_id))

    async def delete_user_session(self, user_name: str, session_id: str) -> Raw[None]:
        """End a session of a user.

        Args:
            user_name: Name of the user.
            session_id: Token of the session to end.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/users/{user_name}/sessions/{session_id}; since server 1.0.0
        """
        return await self._send(_DELETE_USER_SESSION, (user_name, session_id))

    async def get_avatar(self, user_name: str) -> Raw[bytes]:
        """Download the picture of a user.

        Args:
            user_name: Name of the user.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/users/{user_name}/avatar; since server 1.3.0
        """
        return await self._send(_GET_AVATAR, (user_name,))

    async def get_current_user(self) -> Raw[types.UserModelDict]:
        """Read the user that the request is made as.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/users/me; since server 1.0.0
        """
        return await self._send(_GET_CURRENT_USER)

    async def get_my_permissions(self) -> Raw[types.UserPermissionsModelDict]:
        """Read the current user's permissions, in the studio and by project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/users/me/permissions; since server 1.7.0
        """
        return await self._send(_GET_MY_PERMISSIONS)

    async def get_my_project_permissions(self, project_name: str) -> Raw[types.PermissionsDict]:
        """Read the current user's permissions in a project.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/users/me/permissions/{project_name}; since server 1.7.0
        """
        return await self._send(_GET_MY_PROJECT_PERMISSIONS, (project_name,))

    async def get_user(self, user_name: str) -> Raw[types.UserModelDict]:
        """Read one user; without the right to manage users only public facts.

        Args:
            user_name: Name of the user.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/users/{user_name}; since server 1.0.0
        """
        return await self._send(_GET_USER, (user_name,))

    async def get_user_api_keys(self, user_name: str) -> Raw[list[types.ApiKeyModelDict]]:
        """List the API keys of a user, without the keys themselves.

        Args:
            user_name: Name of the user.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/users/{user_name}/apikeys; since server 1.7.0
        """
        return await self._send(_GET_USER_API_KEYS, (user_name,))

    async def get_user_project_permissions(self, user_name: str, project_name: str) -> Raw[types.PermissionsDict]:
        """Read the permissions of a user in a project.

        Args:
            user_name: Name of the user.
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/users/{user_name}/permissions/{project_name}; since server 1.7.0
        """
        return await self._send(_GET_USER_PROJECT_PERMISSIONS, (user_name, project_name))

    async def get_user_sessions(self, user_name: str) -> Raw[types.UserSessionsResponseModelDict]:
        """List the sessions of a user.

        Args:
            user_name: Name of the user.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/users/{user_name}/sessions; since server 1.0.0
        """
        return await self._send(_GET_USER_SESSIONS, (user_name,))

    async def get_user_studio_permissions(self, user_name: str) -> Raw[types.PermissionsDict]:
        """Read the permissions of a user in the studio.

        Args:
            user_name: Name of the user.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/users/{user_name}/permissions; since server 1.7.0
        """
        return await self._send(_GET_USER_STUDIO_PERMISSIONS, (user_name,))

    async def invite_user(
        self,
        user_name: str,
        body: models.InviteUserRequest | types.InviteUserRequestDict,
    ) -> Raw[None]:
        """Send a user an invitation by e-mail.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/users/{user_name}/invite; since server 1.16.0
        """
        return await self._send(_INVITE_USER, (user_name,), body=body)

    async def password_reset(
        self,
        body: models.PasswordResetModel | types.PasswordResetModelDict,
    ) -> Raw[types.LoginResponseModelDict]:
        """Set a new password with a token from a reset e-mail, and log in.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/users/passwordReset; since server 1.3.0
        """
        return await self._send(_PASSWORD_RESET, body=body)

    async def password_reset_request(
        self,
        body: models.PasswordResetRequestModel | types.PasswordResetRequestModelDict,
    ) -> Raw[None]:
        """Send an e-mail with a link to reset a password.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/users/passwordResetRequest; since server 1.3.0
        """
        return await self._send(_PASSWORD_RESET_REQUEST, body=body)

    async def patch_user(self, user_name: str, body: models.UserPatchModel | types.UserPatchModelDict) -> Raw[None]:
        """Change a user.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/users/{user_name}; since server 1.0.0
        """
        return await self._send(_PATCH_USER, (user_name,), body=body)

    async def rename_user(
        self,
        user_name: str,
        body: models.RenameUserRequestModel | types.RenameUserRequestModelDict,
    ) -> Raw[None]:
        """Rename a user everywhere and log them out.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/users/{user_name}/rename; since server 1.15.0
        """
        return await self._send(_RENAME_USER, (user_name,), body=body)

    async def set_frontend_preferences(self, user_name: str, body: dict[str, Any]) -> Raw[None]:
        """Change a user's preferences in the web interface.

        Args:
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/users/{user_name}/frontendPreferences; since server 1.0.0
        """
        return await self._send(_SET_FRONTEND_PREFERENCES, (user_name,), body=body)

    async def update_user_api_key(
        self,
        user_name: str,
        entity_id: str,
        body: models.ApiKeyPatchModel | types.ApiKeyPatchModelDict,
    ) -> Raw[None]:
        """Change the label or expiry of an API key.

        Args:
            user_name: Name of the user.
            entity_id: Id of the API key.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/users/{user_name}/apikeys/{entity_id}; since server 1.7.0
        """
        return await self._send(_UPDATE_USER_API_KEY, (user_name, entity_id), body=body)

    async def upload_avatar(
        self,
        user_name: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> Raw[None]:
        """Upload a picture of a user.

        Args:
            user_name: Name of the user.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/users/{user_name}/avatar; since server 1.3.0
        """
        return await self._send(_UPLOAD_AVATAR, (user_name,), body=content, content_type=content_type)
