"""What can go wrong between a server's schema and a generated package.

CodegenError
├── SchemaUnavailable    no schema could be read: no server, refused, not JSON, no such file
├── SchemaInvalid        what was read is no OpenAPI document that can be rendered
│   └── SchemaLost       an operation or a component schema would be missing from the result
├── DeadRepair           a patch or an overlay action matches nothing in any pinned snapshot
├── OverlayError         an overlay file is not valid (overlay.py)
├── ApprovalsInvalid     a file of approved changes cannot be read
└── OutputRefused        the output directory is not ours to replace
"""

from __future__ import annotations

__all__ = [
    "ApprovalsInvalid",
    "CodegenError",
    "DeadRepair",
    "OutputRefused",
    "SchemaInvalid",
    "SchemaLost",
    "SchemaUnavailable",
]


class CodegenError(Exception):
    """Base of all errors of the generator; the message says what failed and what to do."""


class SchemaUnavailable(CodegenError):
    """No schema could be read from the server or file that was named."""


class SchemaInvalid(CodegenError):
    """The document is no OpenAPI 3.0 or 3.1 document, or one that cannot be rendered."""


class SchemaLost(SchemaInvalid):
    """Operations or component schemas would be missing from the generated package."""


class DeadRepair(CodegenError):
    """A patch or an overlay action matches nothing in any pinned snapshot."""


class ApprovalsInvalid(CodegenError):
    """A file of approved changes is missing, no TOML, or says something that approvals cannot say."""


class OutputRefused(CodegenError):
    """The output directory holds something that was not generated."""
