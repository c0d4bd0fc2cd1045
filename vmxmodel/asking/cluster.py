"""Mutants on a Dask cluster that is there already: each worker gets what is known of the spec once.

A worker that dies loses nothing: the scheduler gives its mutants to others. One that takes several workers with it is
undecided.
"""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from vmxmodel import __version__
from vmxmodel.asking.mutating import Common, Spread
from vmxmodel.diagnostics import Diagnostic, UsageError
from vmxmodel.mutation.fate import Judged
from vmxmodel.mutation.mutant import Mutant

if TYPE_CHECKING:
    from distributed import Client

PATIENCE = 10.0
"""Seconds until a scheduler that does not answer, or that has no workers, is given up."""


@contextmanager
def cluster(address: str) -> Iterator[Spread]:
    """Where to spread work, as long as the block lasts; what is not done by its end is cancelled.

    Raises UsageError: E130 without the package `distributed`, E142 where nobody answers, E143 for another program.
    """
    client = _client(address)
    try:
        _check_versions(client, address)

        def spread(
            function: Callable[[Common, Mutant], Judged],
            common: Common,
            jobs: Sequence[Mutant],
            lost: Callable[[Mutant], Judged],
        ) -> Iterator[tuple[int, Judged]]:
            return _each(client, function, common, jobs, lost)

        yield spread
    finally:
        client.close(timeout=2)


def _client(address: str) -> Client:
    try:
        from distributed import Client
    except ImportError:
        message = "a cluster needs the package distributed, which is not installed"
        raise UsageError(Diagnostic("E130", message, help="`pip install 'vmxmodel[cluster]'` installs it")) from None
    try:
        client = Client(address, timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError, TypeError) as error:  # what its parsers and sockets raise
        raise _unreachable(address, str(error).splitlines()[0] if str(error) else type(error).__name__) from None
    try:
        client.wait_for_workers(1, timeout=PATIENCE)
    except TimeoutError:
        client.close()
        raise _unreachable(address, "it has no workers") from None
    return client


def _unreachable(address: str, why: str) -> UsageError:
    helps = "start one with `dask scheduler`, and `dask worker ADDRESS` on each machine"
    return UsageError(Diagnostic("E142", f"the cluster at `{address}` cannot be reached: {why}", help=helps))


def _check_versions(client: Client, address: str) -> None:
    """Raises UsageError (E143)."""
    found = client.run(version, on_error="return")
    for worker, answer in found.items():
        if answer != __version__:
            said = "no vmxmodel" if isinstance(answer, Exception) else f"vmxmodel {answer}"
            message = f"worker {worker} of `{address}` has {said}, and this is {__version__}"
            raise UsageError(Diagnostic("E143", message, help="install the same version on every worker"))


def version() -> str:
    """What a worker runs."""
    return __version__


def _each(
    client: Client,
    function: Callable[[Common, Mutant], Judged],
    common: Common,
    jobs: Sequence[Mutant],
    lost: Callable[[Mutant], Judged],
) -> Iterator[tuple[int, Judged]]:
    from distributed import as_completed

    packed = pickle.dumps(common, protocol=5)
    name = f"vmxmodel-{function.__name__}-{hashlib.sha256(packed).hexdigest()[:16]}"
    # A task and not data that lies somewhere: where every worker that has it dies, it is made again.
    base = client.submit(pickle.loads, packed, key=f"{name}-common", pure=False)
    futures = {
        client.submit(function, base, job, key=f"{name}-{job.number}", pure=False): number
        for number, job in enumerate(jobs)
    }
    try:
        for future, result in as_completed(futures, loop=client.loop, with_results=True, raise_errors=False):
            number = futures[future]
            yield number, result if future.status == "finished" else _failed(result, jobs[number], lost)
    finally:
        client.cancel(list(futures))


def _failed(result: Any, job: Mutant, lost: Callable[[Mutant], Judged]) -> Judged:
    """What comes of a mutant without a result: workers died of it, or a fault of the program."""
    from distributed import KilledWorker

    error = result[1] if isinstance(result, tuple) else result
    if error is None or isinstance(error, KilledWorker):
        return lost(job)
    assert isinstance(error, BaseException)
    raise error
