"""See `ayon_sdk.compat`."""

# The names of this module are taken away before the script gets it as its own, so there is nothing else in here.
from ayon_sdk.compat import running

running.main()
