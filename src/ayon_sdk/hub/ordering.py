"""Putting changes into an order in which each is possible.

What has to come first: a folder before what is created in it or moved to it; what leaves a folder before the folder is
deleted; who gives up a name before who takes it. Names that are given up in a circle, as when two folders swap theirs,
have no such order: one of them has to take another name for the time being.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable
from typing import Optional

__all__ = ["CannotBeOrdered", "Order"]


class CannotBeOrdered(Exception):
    """Changes wait for each other in a circle that no name resolves."""


class Order:
    """Steps, and which of them wait for which.

    Args:
        steps: Names of the steps, in the order to keep where nothing waits.
        rank: Of two steps that could come next, the one with the lower rank does.
    """

    def __init__(self, steps: Iterable[str], rank: Callable[[str], tuple[int, ...]]) -> None:
        self._steps = list(steps)
        self._rank = rank
        # step → steps that wait for it → entity whose name is waited for, None when it is for something else
        self._after: dict[str, dict[str, Optional[str]]] = {step: {} for step in self._steps}

    def before(self, first: str, second: str, name_of: Optional[str] = None) -> None:
        """Say that a step has to come before another one.

        Args:
            first: The step that comes first.
            second: The step that waits.
            name_of: Entity whose name is given up by the first one and taken by the second.
        """
        if first != second and first in self._after and second in self._after:
            known = self._after[first].get(second, name_of)
            self._after[first][second] = known and name_of

    def solve(self) -> tuple[list[str], list[str]]:
        """Find the order.

        Returns:
            Steps in order, and entities that have to take another name before all of them.

        Raises:
            CannotBeOrdered: There is none.
        """
        waits = dict.fromkeys(self._steps, 0)
        for following in self._after.values():
            for step in following:
                waits[step] += 1
        place = {step: index for index, step in enumerate(self._steps)}
        ready = [(*self._rank(step), place[step], step) for step in self._steps if not waits[step]]
        heapq.heapify(ready)
        done: list[str] = []
        finished: set[str] = set()
        aside: list[str] = []
        while len(done) < len(self._steps):
            if not ready:
                for step in self._step_aside(finished, aside, waits):
                    heapq.heappush(ready, (*self._rank(step), place[step], step))
                continue
            step = str(heapq.heappop(ready)[-1])
            done.append(step)
            finished.add(step)
            for following in self._after[step]:
                waits[following] -= 1
                if not waits[following]:
                    heapq.heappush(ready, (*self._rank(following), place[following], following))
        return done, aside

    def _step_aside(self, finished: set[str], aside: list[str], waits: dict[str, int]) -> list[str]:
        """Let one entity of a circle give up its name at once; which steps are ready now."""
        circle = self._circle(finished)
        holder = next((entity for entity in map(self._holder, circle, [*circle[1:], circle[0]]) if entity), None)
        if holder is None:
            raise CannotBeOrdered
        aside.append(holder)
        freed: list[str] = []
        for step, following in self._after.items():
            if step in finished:
                continue
            for waiting in [each for each, entity in following.items() if entity == holder]:
                del following[waiting]
                waits[waiting] -= 1
                if not waits[waiting]:
                    freed.append(waiting)
        return freed

    def _holder(self, first: str, second: str) -> Optional[str]:
        return self._after[first].get(second)

    def _circle(self, finished: set[str]) -> list[str]:
        """Steps that wait for each other in a circle, each for the one before it."""
        before: dict[str, str] = {}
        for step, following in self._after.items():
            if step not in finished:
                for waiting in following:
                    before.setdefault(waiting, step)
        step = next(iter(before))
        seen: dict[str, int] = {}
        trail: list[str] = []
        while step not in seen:
            seen[step] = len(trail)
            trail.append(step)
            step = before[step]
        return trail[seen[step] :][::-1]
