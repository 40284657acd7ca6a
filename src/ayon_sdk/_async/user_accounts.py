"""User accounts: creating, changing and deleting them, their passwords, sessions and API keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..entity_bodies import json_object
from ..errors import TokenRefused
from ..responses import ServerResponse
from ..secrets_given import Hidden, service_key, user_key
from .connection import AsyncConnection

if TYPE_CHECKING:
    from ayon_rest.types import (
        ApiKeyPatchModelDict,
        ApiKeyPostModelDict,
        ChangePasswordRequestModelDict,
        NewUserModelDict,
        UserPatchModelDict,
    )

    from ..typing import ApiKeyDict, UserSessionDict


class AsyncUserAccountsAPI(AsyncConnection):
    """Creating, changing and deleting users, with their passwords, sessions and API keys."""

    async def create_user(
        self,
        user_name: str,
        *,
        password: Optional[str] = None,
        api_key: Optional[str] = None,
        attrib: Optional[dict[str, Any]] = None,
        data: Optional[dict[str, Any]] = None,
        active: Optional[bool] = None,
    ) -> None:
        """Create a user; managers may.

        Args:
            user_name: Name to log in with: letters, digits, ``_-.``.
            password: Password; service users have none.
            api_key: API key of a service user: 32 letters a to z and digits.
            attrib: Attribute values, e.g. ``{"fullName": "Ada", "email": "ada@example.com"}``.
            data: What the user is and may: ``isAdmin``, ``isManager``, ``isService``, ``defaultAccessGroups`` …
            active: False to create the user inactive.

        Raises:
            ValueError: The key is not one that servers take, or a value can't be written as JSON; nothing is sent.
            RequestFailed: The name is taken or not valid, the password is too weak, or the user may not do it.

        Example:
            server.create_user("ada", password="…", attrib={"fullName": "Ada"}, data={"isManager": True})
        """
        body: NewUserModelDict = {}
        if active is not None:
            body["active"] = active
        if attrib is not None:
            body["attrib"] = json_object(attrib, "attrib")
        if data is not None:
            body["data"] = json_object(data, "data")
        if password is not None:
            body["password"] = password = Hidden(password)
        if api_key is not None:
            body["apiKey"] = api_key = service_key(api_key, "api_key")
        await self.rest.users.raw.create_user(user_name, body)

    async def update_user(
        self,
        user_name: str,
        *,
        attrib: Optional[dict[str, Any]] = None,
        data: Optional[dict[str, Any]] = None,
        active: Optional[bool] = None,
    ) -> None:
        """Change a user; what is not given stays as it is.

        Users may change their own attributes; for everything else it takes a manager.

        Args:
            user_name: Name of the user.
            attrib: Attribute values to change.
            data: Data to change, e.g. ``isManager`` or ``defaultAccessGroups``.
            active: False to deactivate the user, which ends all sessions of theirs.

        Raises:
            ValueError: A value can't be written as JSON; nothing is sent.
            RequestFailed: There is no such user, a value is not valid, or the user may not do it.
        """
        body: UserPatchModelDict = {}
        if attrib is not None:
            body["attrib"] = json_object(attrib, "attrib")
        if data is not None:
            body["data"] = json_object(data, "data")
        if active is not None:
            body["active"] = active
        await self.rest.users.raw.patch_user(user_name, body)

    async def delete_user(self, user_name: str) -> None:
        """Delete a user; managers may.

        Args:
            user_name: Name of the user.

        Raises:
            RequestFailed: There is no such user, or the user may not do it.
        """
        await self.rest.users.raw.delete_user(user_name)

    async def rename_user(self, user_name: str, new_user_name: str) -> None:
        """Rename a user, which ends all sessions of theirs; renaming one that does not exist is no error.

        Args:
            user_name: Name of the user.
            new_user_name: Name to log in with from now on.

        Raises:
            RequestFailed: The new name is taken or not valid, or the user may not do it.
        """
        await self.rest.users.raw.rename_user(user_name, {"name": new_user_name})

    async def change_password(
        self, user_name: str, *, password: Optional[str] = None, api_key: Optional[str] = None
    ) -> None:
        """Set the password of a user, or the API key of a service user.

        Args:
            user_name: Name of the user.
            password: New password.
            api_key: New API key: 32 hexadecimal digits, e.g. ``secrets.token_hex(16)``. The old one ceases to work.

        Raises:
            ValueError: Neither or both are given, or the key is not one that servers take; nothing is sent.
            RequestFailed: There is no such user, the password is too weak, or the user may not do it.
        """
        body: ChangePasswordRequestModelDict = {}
        if password is not None:
            body["password"] = password = Hidden(password)
        if api_key is not None:
            body["apiKey"] = api_key = service_key(api_key, "api_key")
        if len(body) != 1:
            raise ValueError("change_password takes either a password or an api_key")
        await self.rest.users.raw.change_password(user_name, body)

    async def get_user_sessions(self, user_name: str) -> list[UserSessionDict]:
        """Read the sessions of a user, those under which somebody is logged in.

        Args:
            user_name: Name of the user.

        Returns:
            Sessions; ``token`` is the id of each, and as secret as a password. None for a user who does not exist.

        Raises:
            RequestFailed: The user may not see the sessions of others.
        """
        sessions: Any = (await self.rest.users.raw.get_user_sessions(user_name)).data["sessions"]
        return sessions

    async def delete_user_session(self, user_name: str, session_id: str) -> None:
        """End a session of a user.

        Args:
            user_name: Name of the user.
            session_id: ``token`` of the session.

        Raises:
            RequestFailed: There is no such session, or it belongs to somebody else.
        """
        try:
            await self.rest.users.raw.delete_user_session(user_name, session_id)
        except TokenRefused as error:
            if not error.attempts or not await self._is_still_accepted():
                raise
            _no_such_session(error.response).raise_for_status()

    async def _is_still_accepted(self) -> bool:
        """Whether the server accepts the token after all, although it has answered 401."""
        self._token.owner = None
        return (await self._token_owner()).is_valid

    async def get_user_api_keys(self, user_name: str) -> list[ApiKeyDict]:
        """Read what is known about the API keys of a user; the keys themselves nobody can read.

        Args:
            user_name: Name of the user.

        Returns:
            Keys with ``id``, ``label``, ``preview``, ``created`` and ``expires`` (seconds since 1970, None for never);
            none for a user who does not exist.

        Raises:
            RequestFailed: The user may not see the keys of others. Servers up to 1.16.0 also fail, with status 500, for
                a user who never had a key: see `create_user_api_key`.
        """
        keys: Any = (await self.rest.users.raw.get_user_api_keys(user_name)).data
        return keys

    async def create_user_api_key(
        self, user_name: str, label: str, key: str, *, expires: Optional[float] = None
    ) -> None:
        """Give a user one more API key.

        Servers up to 1.16.0 fail, with status 500, for a user who never had a key; such a user first needs an empty
        list of keys: ``server.update_user(name, data={"apiKeys": []})``.

        Args:
            user_name: Name of the user.
            label: Name of the key, unique among those of the user.
            key: The key: any ASCII characters but spaces. Take long random ones, e.g. ``secrets.token_hex(32)``.
            expires: When it ceases to work, in seconds since 1970; None for never.

        Raises:
            ValueError: The key can't be used; nothing is sent.
            RequestFailed: The label is taken, or the user may not do it.
        """
        key = user_key(key, "key")
        body: ApiKeyPostModelDict = {"label": label, "key": key}
        if expires is not None:
            body["expires"] = expires
        await self.rest.users.raw.create_user_api_key(user_name, body)

    async def update_user_api_key(
        self,
        user_name: str,
        api_key_id: str,
        *,
        label: Optional[str] = None,
        expires: Optional[float] = None,
    ) -> None:
        """Change an API key of a user; what is not given stays as it is. One that does not exist is no error.

        Args:
            user_name: Name of the user.
            api_key_id: Id of the key, from `get_user_api_keys`.
            label: Name of the key.
            expires: When it ceases to work, in seconds since 1970.

        Raises:
            RequestFailed: The id is none, or the user may not do it.
        """
        body: ApiKeyPatchModelDict = {}
        if label is not None:
            body["label"] = label
        if expires is not None:
            body["expires"] = expires
        await self.rest.users.raw.update_user_api_key(user_name, api_key_id, body)

    async def delete_user_api_key(self, user_name: str, api_key_id: str) -> None:
        """Delete an API key of a user; deleting one that does not exist is no error.

        A key that was in use lately goes on working for a while, up to 10 minutes on server 1.16.0: the server
        remembers whom it stands for. One that was not used ceases to work at once.

        Args:
            user_name: Name of the user.
            api_key_id: Id of the key, from `get_user_api_keys`.

        Raises:
            RequestFailed: The id is none, or the user may not do it.
        """
        await self.rest.users.raw.delete_user_api_key(user_name, api_key_id)


def _no_such_session(answer: ServerResponse) -> ServerResponse:
    """The answer that there is no such session.

    For a minute after somebody tried to go on with a session that has ended, a server answers 401 to everything that
    names it, whoever asks.
    """
    return ServerResponse(
        404,
        {"content-type": "application/json"},
        b'{"code":404,"detail":"Requested session id does not exist"}',
        method=answer.method,
        url=answer.url,
        path=answer.path,
        sent_as=answer.sent_as,
        attempt=answer.attempt,
        attempts=answer.attempts,
        elapsed_ms=answer.elapsed_ms,
    )
