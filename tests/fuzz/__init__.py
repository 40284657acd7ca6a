"""What a server can send, made up: the parsers may refuse it, in words of ours, and nothing else.

The targets are tried with a few examples by ``make test`` and with as many as there is time for by ``make fuzz``.
"""
