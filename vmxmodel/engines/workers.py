"""Many small jobs on something large: each process gets that once. A process that dies takes no job with it."""

from __future__ import annotations

import pickle
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from concurrent.futures.process import BrokenProcessPool
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Generic, TypeVar

from vmxmodel.engines.parallel import pool, without_a_script

LOST = 6
"""Jobs in a row whose processes die, before it is no longer taken for a fault of the jobs."""

Common = TypeVar("Common")
Job = TypeVar("Job")
Result = TypeVar("Result")


def each(
    function: Callable[[Common, Job], Result],
    common: Common,
    jobs: Sequence[Job],
    workers: int,
    lost: Callable[[Job], Result],
) -> Iterator[tuple[int, Result]]:
    """`function(common, job)` for each job, as they are done, with the job's number; in so many processes.

    `lost` says what comes of a job whose process died twice, the second time with no other beside it. With one worker
    everything is done here. The processes end with the generator.
    """
    if min(workers, len(jobs)) < 2 or not hasattr(signal, "pthread_sigmask"):
        yield from ((number, function(common, job)) for number, job in enumerate(jobs))
        return
    with TemporaryDirectory(prefix="vmxmodel-") as folder:
        place = Path(folder) / "common"
        place.write_bytes(pickle.dumps((function, common), protocol=5))
        yield from _Round(str(place), jobs, min(workers, len(jobs)), lost).results()


class _Round(Generic[Job, Result]):
    """All jobs, until each has a result."""

    def __init__(self, place: str, jobs: Sequence[Job], workers: int, lost: Callable[[Job], Result]) -> None:
        self.place = place
        self.jobs = jobs
        self.workers = workers
        self.lost = lost

    def results(self) -> Iterator[tuple[int, Result]]:
        waiting = list(range(len(self.jobs)))[::-1]
        lost = 0  # in a row
        while waiting:
            suspects: list[int] = []
            for found in self._until_one_dies(waiting, suspects, self.workers):
                lost = 0
                yield found
            # One of those that were under way then, at least, is deadly. Alone, nobody else comes to harm.
            for number in suspects:
                deadly: list[int] = []
                yield from self._until_one_dies([number], deadly, 1)
                lost = lost + 1 if deadly else 0
                if lost > LOST:
                    raise BrokenProcessPool("no process of this machine lives long enough to do anything")
                if deadly:
                    yield number, self.lost(self.jobs[number])

    def _until_one_dies(self, waiting: list[int], suspects: list[int], workers: int) -> Iterator[tuple[int, Result]]:
        """Results, as long as all processes live; jobs are taken from the end of `waiting`.

        Afterwards `suspects` has those that were under way when a process died.
        """
        running: dict[Future[Any], int] = {}
        with pool(workers) as processes:
            while waiting or running:
                while waiting and len(running) < workers:
                    number = waiting.pop()
                    with without_a_script():
                        running[processes.submit(_do, self.place, pickle.dumps(self.jobs[number]))] = number
                done, _ = wait(running, return_when=FIRST_COMPLETED)
                broken = [future for future in done if isinstance(future.exception(), BrokenProcessPool)]
                for future in done.difference(broken):
                    yield running.pop(future), future.result()
                if broken:
                    suspects += sorted(running.values())
                    return


def _do(place: str, packed: bytes) -> Any:
    function, common = _opened(place)
    return function(common, pickle.loads(packed))


@lru_cache(maxsize=1)
def _opened(place: str) -> tuple[Callable[[Any, Any], Any], Any]:
    """What all jobs of a round have in common: read once in each process."""
    function, common = pickle.loads(Path(place).read_bytes())
    return function, common
