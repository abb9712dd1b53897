"""The figures as a page of text."""

from __future__ import annotations

from collections.abc import Iterator

from tests.bench import cores
from tests.bench.rounds import ALONE, BUSY, CONNECTIONS, Contender
from tests.bench.run import Figures, Plan

AIM_FLOOR, AIM_P99 = 0.8, 1.2


def page(figures: Figures, plan: Plan) -> str:
    return "\n".join([
        *_heading(plan), *_table(figures), "", *_ratios(figures), "", *_steps(figures), "",
        *_memory(figures), "", *_voided(figures),
    ])  # fmt: skip


def _heading(plan: Plan) -> Iterator[str]:
    yield f"Checks (KT <number>), {CONNECTIONS} connections, {plan.big}."
    if cores.SERVED == cores.LOADING:
        yield "ONE CORE ONLY: the load shares it with the server, so every figure is too low."
    else:
        yield "Server and database on one core, the load on another. Machines differ by the hour:"
        yield f"compare only what stands on this page. Medians of {plan.rounds} interleaved rounds"
        yield f"of {plan.seconds:g} s; every answer was checked."
    yield ""


def _table(figures: Figures) -> Iterator[str]:
    yield (
        f"{'':34}{'answers/s':>10}{'CPU us':>8}{'server':>8}{'database':>10}"
        f"{'p50 ms':>8}{'p99 ms':>8}{'busy':>6}{'ours':>6}"
    )
    for (name, carrier), each in figures.contenders.items():
        yield (
            f"{name + ', ' + carrier:34}{each.rate:>10,.0f}{each.cpu:>8.0f}"
            f"{each.middle(lambda r: r.server):>8.0f}{each.middle(lambda r: r.database):>10.0f}"
            f"{each.wait(0.5):>8.1f}{each.wait(0.99):>8.1f}"
            f"{each.middle(lambda r: r.busy):>6.0%}{each.middle(lambda r: r.ours):>6.0%}"
        )


def ratio(figures: Figures, carrier: str) -> tuple[float, float]:
    """The gateway's part of the floor: in answers per second, and in CPU per answer."""
    gateway, floor = figures.contenders["gateway", carrier], figures.contenders["floor", carrier]
    return gateway.rate / floor.rate, floor.cpu / gateway.cpu


def _ratios(figures: Figures) -> Iterator[str]:
    for carrier in ("open", "esms"):
        rate, cpu = ratio(figures, carrier)
        yield (
            f"gateway of floor, {carrier}: {rate:.2f} in answers per second, {cpu:.2f} in CPU"
            f" per answer (aim: {AIM_FLOOR})"
        )
    manuals = figures.contenders.get(("manuals", "twilio"))
    gateway = figures.contenders["gateway", "open"]
    if manuals is not None:
        yield f"gateway of the manuals' way: {gateway.rate / manuals.rate:.1f} times the answers"
    sendsms = figures.contenders.get(("kannel", "sendsms"))
    if sendsms is not None:
        yield (
            f"Kannel's sendsms (other work, for information): {sendsms.cpu / gateway.cpu:.2f} of"
            " the gateway's CPU per answer; its columns are smsbox and bearerbox"
        )
    small = figures.contenders.get(("gateway, small database", "open"))
    if small is not None:
        yield (
            "p99 with the large database of p99 with the small one:"
            f" {gateway.wait(0.99) / small.wait(0.99):.2f} (aim: at most {AIM_P99})"
        )


def _steps(figures: Figures) -> Iterator[str]:
    yield "Where the gateway's CPU goes, in microseconds per answer:"
    carriers = list(figures.steps)
    yield f"{'':34}" + "".join(f"{carrier:>10}" for carrier in carriers)
    for name in figures.steps[carriers[0]]:
        yield f"{name:34}" + "".join(f"{figures.steps[each][name]:>10.1f}" for each in carriers)
    rest, database = [], []
    for carrier in carriers:
        contender = figures.contenders["gateway", carrier]
        rest.append(contender.middle(lambda r: r.server) - sum(figures.steps[carrier].values()))
        database.append(contender.middle(lambda r: r.database))
    yield f"{'the rest: server, GIL, allocation':34}" + "".join(f"{each:>10.1f}" for each in rest)
    yield f"{'PostgreSQL':34}" + "".join(f"{each:>10.1f}" for each in database)


def _memory(figures: Figures) -> Iterator[str]:
    yield "Memory, MB resident (and proportional):"
    for name, (rss, pss) in figures.memory.items():
        yield f"{'gateway ' + name:34}{rss:>10.0f}{f'({pss:.0f})':>8}"


def _voided(figures: Figures) -> Iterator[str]:
    contenders: list[Contender] = list(figures.contenders.values())
    second = sum(each.voided for each in contenders)
    results = [each.name for each in contenders for one in each.rounds if one.void]
    yield (
        f"{second} rounds were void (the core less than {BUSY:.0%} busy, or less than {ALONE:.0%}"
        " of it with server and database) and measured again."
    )
    if results:
        yield f"STILL VOID after that, and counted all the same: {', '.join(sorted(set(results)))}"
