"""From the schema of a running server to a typed package: pull, patch, snapshot, render."""
