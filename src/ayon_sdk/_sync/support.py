# Derived from src/ayon_sdk/_async/support.py by `python -m ayon_codegen.sync_twin`.
# Changes are made there: this file is written over.
"""Asking which members work with the server's version."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from .server import ServerInfoAPI

if TYPE_CHECKING:
    from ..support import Support


class SupportAPI(ServerInfoAPI):
    """What the server's version is good for."""

    def supports(self, member: str, parameter: Optional[str] = None) -> Support:
        """Tell whether a member of this class works with the server's version, before it is called.

        The version is asked for once, when it is first needed; the rest is looked up in what the schemas of many server
        versions say.

        Args:
            member: Name of the member, e.g. ``"get_entity_lists"``.
            parameter: Ask about a parameter of it, e.g. ``"folder_id"``.

        Returns:
            Something true when it works, fully or partly; its ``reason`` says what is missing, ``parameters`` and
            ``fields`` name it.

        Raises:
            ValueError: There is no such member, or it has no such parameter.
            ServerUnreachable: There was no answer.

        Example:
            if server.supports("get_entity_lists"):
                lists = list(server.get_entity_lists("demo"))
            print(server.supports("create_folder", parameter="folder_id").reason)
        """
        from ..support import check_names, support_of

        check_names(type(self), member, parameter)
        return support_of(member, self.get_server_version(), parameter)
