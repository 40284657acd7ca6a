"""From the schema of a running server to a package, and how it compares to the committed one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ayon_codegen import graphql_schema, pipeline
from ayon_codegen.files import differing, repository


def generate_from(
    openapi: dict[str, Any],
    query: Callable[[str], Mapping[str, Any]],
    advance: Callable[[float, float], None],
) -> pipeline.Result:
    """Generate the package of a server.

    Args:
        openapi: What `ServerAPI.get_server_schema` returned.
        query: Sends a GraphQL query and returns the whole answer.
        advance: Is told how many of how many steps are done.
    """
    done = 0

    def progress(step: str) -> None:
        nonlocal done
        advance(done, len(pipeline.STEPS))
        done += 1

    return pipeline.generate(openapi, graphql_schema.pull(query), progress=progress)


def compare_with_committed(result: pipeline.Result) -> list[str]:
    """Names of the files whose bytes differ from the committed package, and of those that only one side has."""
    return differing(repository() / "generated" / "ayon_rest", result.files)
