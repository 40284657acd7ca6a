"""``ayon-sdk completion``: what makes a shell complete commands, options and operations."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

__all__ = ["completion"]


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """Print what a shell needs to complete commands, options and operations.

    \b
    eval "$(ayon-sdk completion bash)"              in ~/.bashrc
    eval "$(ayon-sdk completion zsh)"               in ~/.zshrc
    ayon-sdk completion fish | source               in ~/.config/fish/config.fish
    """
    kind = get_completion_class(shell)
    assert kind is not None
    click.echo(kind(context.find_root().command, {}, "ayon-sdk", "_AYON_SDK_COMPLETE").source())
