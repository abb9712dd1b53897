"""The figures of an alert as a page of text."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import fmean
from typing import TYPE_CHECKING

from tests.bench import cores
from tests.bench.alerts_probe import percentile

if TYPE_CHECKING:
    from tests.bench.alerts import Figures

AIM_SHARE, AIM_P99, AIM_COMMIT, AIM_STATUS, AIM_EXPANSION = 0.5, 1.5, 100.0, 20.0, 30e-6


def share(figures: Figures) -> float:
    """Our part of the bare limit, receipts included."""
    return figures.settled / fmean(rate for rate, _ in figures.bare)


def cpu_share(figures: Figures) -> tuple[float, float]:
    """CPU of a bare MT, of all that ours takes; and of what sending alone takes: the worker."""
    bare = fmean(cpu for _, cpu in figures.bare)
    return bare / sum(figures.cpu.values()), bare / figures.cpu["bulk"]


def _shares(figures: Figures) -> Iterator[str]:
    yield f"share of the bare limit        {share(figures):8.2f}      (aim: {AIM_SHARE})"
    for name, (rate, _) in figures.library.items():
        yield f"{f'share of that by {name}':31}{figures.settled / rate:8.2f}"
    whole, worker = cpu_share(figures)
    yield f"share of the bare CPU          {whole:8.2f}      the sending worker alone: {worker:.2f}"


def page(figures: Figures) -> str:
    return "\n".join(_lines(figures))


def _lines(figures: Figures) -> Iterator[str]:
    yield f"An alert to {figures.residents:,} residents."
    if cores.SERVED == cores.LOADING:
        yield "ONE CORE ONLY: the carrier shares it, so every figure is too low."
    elif figures.whole:
        yield "Gateway, database, queue, workers and the carrier share all cores."
    else:
        yield "Gateway, database, queue and workers on one core, the carrier on the other."
    if figures.rate:
        yield f"The carrier allows {figures.rate:,} segments a second, a fifth of them for replies."
    yield "Compare only what stands on this page."
    yield ""
    aim = figures.residents * AIM_EXPANSION
    yield f"recipients found in            {figures.expansion:8.1f} s    (aim: {aim:.1f})"
    yield f"  of CPU, worker and database  {figures.expansion_cpu:8.1f} s"
    yield f"sent, by the carrier's book    {figures.sent:8,.0f} MT/s"
    yield f"sent, receipt written down     {figures.settled:8,.0f} MT/s"
    alone = ": each is a request of its own" if figures.receipts == 1.0 else ""
    yield f"receipts in a request          {figures.receipts:8.1f}{alone}"
    for rate, cpu in figures.bare:
        yield f"bare limit                     {rate:8,.0f} MT/s, {cpu:.0f} us of CPU each"
    for name, (rate, cpu) in figures.library.items():
        yield f"{f'the same through {name}':31}{rate:8,.0f} MT/s, {cpu:.0f} us of CPU each"
    if not figures.rate:
        yield from _shares(figures)
    if figures.kannel is not None:
        yield f"Kannel's sendsms, nothing kept {figures.kannel:8,.0f} MT/s"
    yield f"a status is read in            {figures.status:8.1f} ms   (aim: {AIM_STATUS:.0f})"
    yield ""
    yield f"{'a check, meanwhile':31}{'p50 ms':>8}{'p99 ms':>8}{'most':>8}{'checks':>8}"
    for name in ("idle", "expanding", "sending"):
        waits = getattr(figures, name)
        yield (
            f"{name:31}{percentile(waits, 0.5):8.1f}{percentile(waits, 0.99):8.1f}"
            f"{waits[-1] if waits else 0:8.1f}{len(waits):8}"
        )
    calm, busy = percentile(figures.idle, 0.99), percentile(figures.sending, 0.99)
    yield f"p99 while sending is {busy / calm:.1f} of p99 at rest (aim: {AIM_P99})"
    longest = max(figures.expanding, default=0.0)
    yield f"the longest commit while expanding is {longest:.0f} ms (aim: {AIM_COMMIT:.0f})"
    yield ""
    yield f"{'process':31}{'CPU us/MT':>10}{'MB at 10 %':>12}{'MB at the end':>15}"
    for name, (before, after) in figures.memory.items():
        yield f"{name:31}{figures.cpu[name]:10.0f}{before:12.0f}{after:15.0f}"
