"""Golden contract: recorded results of a real AYON 1.16.0 server, played again with this SDK.

``data/`` holds scenarios (steps as data) and the recorded results; ``runner.py`` executes and compares them for any
client that offers the API of ``ayon_api``. ``python -m tests.contract`` plays them and shows how far we are.
"""
