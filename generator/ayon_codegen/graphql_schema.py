"""The GraphQL schema of a server: pulled by introspection, kept as canonical SDL.

Contract for the pipeline::

    sdl = pull(ask)            # ask(query) sends a GraphQL query and returns the JSON answer ({"data": …})
    sdl = canonical(text)      # sorted, without descriptions: equal schemas give equal bytes
"""
