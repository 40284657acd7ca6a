"""The query that reads a whole GraphQL schema."""

from __future__ import annotations

__all__ = ["INTROSPECTION_QUERY"]


def _type_reference(depth: int) -> str:
    return "kind name" if depth == 0 else f"kind name ofType {{ {_type_reference(depth - 1)} }}"


# Lists of non-null lists of non-null items need six levels; seven is what tools for GraphQL ask for.
_REFERENCE = _type_reference(7)
_INPUT = f"name description type {{ {_REFERENCE} }} defaultValue"

INTROSPECTION_QUERY = f"""
query IntrospectionQuery {{
  __schema {{
    queryType {{ name }}
    mutationType {{ name }}
    subscriptionType {{ name }}
    types {{
      kind name description
      fields(includeDeprecated: true) {{
        name description isDeprecated deprecationReason
        args {{ {_INPUT} }}
        type {{ {_REFERENCE} }}
      }}
      inputFields {{ {_INPUT} }}
      interfaces {{ {_REFERENCE} }}
      enumValues(includeDeprecated: true) {{ name description isDeprecated deprecationReason }}
      possibleTypes {{ {_REFERENCE} }}
    }}
    directives {{ name description locations args {{ {_INPUT} }} }}
  }}
}}
"""
