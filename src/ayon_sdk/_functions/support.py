# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Asking which members work with the server's version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from typing import Optional

    from ..support import Support

__all__ = [
    "supports",
]


def supports(member: str, parameter: Optional[str] = None) -> Support:
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
        if ayon_sdk.supports("get_entity_lists"):
            lists = list(ayon_sdk.get_entity_lists("demo"))
        print(ayon_sdk.supports("create_folder", parameter="folder_id").reason)
    """
    return get_server_api_connection().supports(member, parameter=parameter)
