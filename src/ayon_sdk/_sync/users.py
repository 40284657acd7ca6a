# Derived from src/ayon_sdk/_async/users.py by `python -m ayon_codegen.sync_twin`.
# Changes are made there: this file is written over.
"""Users."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import TYPE_CHECKING, Any, Optional, cast

from .entity_queries import EntityQueries

if TYPE_CHECKING:
    from ..rest_users import RestUserDict
    from ..typing import UserDict


class UsersAPI(EntityQueries):
    """Reading users."""

    def get_users(
        self,
        project_name: Optional[str] = None,
        usernames: Optional[Iterable[str]] = None,
        emails: Optional[Iterable[str]] = None,
        fields: Optional[Iterable[str]] = None,
        own_attributes: bool = False,
    ) -> Generator[UserDict, None, None]:
        """Read users, page by page while they are consumed.

        Filters that are None don't filter; a user has to fit all others. An empty one fits nothing.

        Args:
            project_name: Only users who can access a project.
            usernames: Names of users.
            emails: E-mail addresses.
            fields: Fields to read, e.g. ``{"name", "attrib.fullName"}``; see `get_default_fields_for_type` for the
                default.
            own_attributes: Add ``own_attributes``; users inherit nothing, so all attributes are their own.

        Returns:
            A generator of users, inactive ones included; ``attrib`` has all attributes of users, None for those
            without a value.

        Raises:
            UnknownFieldError: A field does not exist on users of this server version; nothing is sent.
            UnsupportedServerVersion: The server is too old for one of the filters; nothing is sent.
            GraphQlQueryFailed: This user may not list all users (those of a project everybody may).

        Example:
            names = {user["name"]: user["attrib"]["fullName"] for user in server.get_users(fields={"name", "attrib"})}
        """
        from .._graphql.entities import USER

        filters = {"project_name": project_name, "usernames": usernames, "emails": emails}
        return self._entities(USER, "", filters, fields, own_attributes=own_attributes)

    def get_user_by_name(
        self,
        username: str,
        project_name: Optional[str] = None,
        fields: Optional[Iterable[str]] = None,
        own_attributes: bool = False,
    ) -> Optional[UserDict]:
        """Read a user by name.

        Args:
            username: Name of the user.
            project_name: Only when the user can access a project.
            fields: Fields to read; see `get_default_fields_for_type` for the default.
            own_attributes: Add ``own_attributes``; users inherit nothing, so all attributes are their own.

        Returns:
            The user, None when there is none of that name.

        Raises:
            UnknownFieldError: A field does not exist on users of this server version; nothing is sent.
            GraphQlQueryFailed: This user may not read others.
        """
        from .._graphql.entities import USER

        if not username:
            return None
        filters = {"project_name": project_name, "usernames": [username]}
        return self._first_entity(USER, "", filters, fields, own_attributes)

    def get_user(self, username: Optional[str] = None, own_attributes: bool = False) -> RestUserDict:
        """Read a user with all that the server has to say about it.

        Args:
            username: Name of the user, None for the one that requests are made as.
            own_attributes: Add ``own_attributes``; users inherit nothing, so all attributes are their own.

        Returns:
            The user; ``attrib`` has all attributes of users, None for those without a value.

        Raises:
            UnauthorizedError: There is no token, or the server does not accept it.
            RequestFailed: The user does not exist (404), or may not be read.
            ValueError: The name is empty; nothing is sent.
        """
        from .._graphql.results import tell_all_attributes

        if username is not None and not username:
            raise ValueError("the name of a user can't be empty")
        users = self.rest.users.raw
        answer = (users.get_current_user() if username is None else users.get_user(username))
        user: dict[str, Any] = {**answer.data}
        user["attrib"] = user.get("attrib") or {}
        tell_all_attributes(user, self._attribute_names_of("user"), own_attributes, own_values=True)
        return cast("RestUserDict", user)
