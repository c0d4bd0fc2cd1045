"""Mutants on a Dask cluster: the same fates, also where a worker is killed on the way."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from distributed import LocalCluster

from vmxmodel.asking.cluster import cluster
from vmxmodel.asking.mutating import Order, mutate
from vmxmodel.diagnostics import UsageError
from vmxmodel.engines.base import silent

LEASE = str(Path(__file__).parent / "specs" / "lease.tsys")
ORDER = Order(LEASE, places=("ENTER.ring", "ENTER.again"), jobs=1)


@pytest.fixture(scope="module")
def two_workers() -> Iterator[LocalCluster]:
    with LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=":0", host="127.0.0.1", silence_logs="CRITICAL"
    ) as found:
        yield found


def test_nothing_is_lost_when_a_worker_is_killed(two_workers: LocalCluster) -> None:
    killed: list[int] = []

    def kill_one(_message: str, done: int | None = None, _total: int | None = None) -> None:
        if done == 2 and not killed:
            killed.append(next(iter(two_workers.workers.values())).pid)
            os.kill(killed[0], signal.SIGKILL)

    with cluster(two_workers.scheduler_address) as spread:
        there = mutate(ORDER, spread, kill_one)
    here = mutate(ORDER, None, silent)
    assert killed
    assert len(there.judged) == there.chosen > 10
    assert [(one.mutant, one.fate) for one in there.judged] == [(one.mutant, one.fate) for one in here.judged]


def test_an_address_where_nobody_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vmxmodel.asking.cluster.PATIENCE", 0.5)
    for address in ("tcp://127.0.0.1:1", "what is this", ""):
        with pytest.raises(UsageError) as error, cluster(address):
            pass
        assert error.value.diagnostics[0].code == "E142", address


def test_a_cluster_without_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vmxmodel.asking.cluster.PATIENCE", 0.5)
    empty = LocalCluster(n_workers=0, dashboard_address=":0", host="127.0.0.1", silence_logs="CRITICAL")
    with empty, pytest.raises(UsageError) as error, cluster(empty.scheduler_address):
        pass
    assert error.value.diagnostics[0].code == "E142"
    assert "no workers" in error.value.diagnostics[0].message


def test_workers_with_another_version(two_workers: LocalCluster, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vmxmodel.asking.cluster.__version__", "0.0.0")
    with pytest.raises(UsageError) as error, cluster(two_workers.scheduler_address):
        pass
    assert error.value.diagnostics[0].code == "E143"
