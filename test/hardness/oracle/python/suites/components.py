"""Published values of components: the total, its grade, and whether what was published agrees with it."""

from dice import chance, decimal
from exact import frac, rounded, text
from rules import graded

WEIGHTS = (30, 30, 15, 25)


def case(random):
    share = random.choice((0, 40, 60, 80, 90))
    values = [decimal(random, weight * share // 100, weight, random.choice((1, 2, 2, 3))) for weight in WEIGHTS]
    exact = sum(map(frac, values))
    shown = rounded(exact, random.choice((0, 1, 2, 2)))
    if chance(random, 0.5):
        shown += frac(random.choice(("0.01", "-0.01", "0.02", "0.05", "-0.06", "0.1", "1", "-0.5")))
    published = text(min(max(shown, frac(0)), frac(100)))
    return [values, published, random.choice((None, "A", "BB", "B"))]


def answer(case):
    values, published, stated = case
    exact, total, grade, decided = graded(map(frac, values))
    return [text(exact), text(total), grade, decided, _mismatch(values, published, exact, total),
            stated is not None and stated != grade]


def _mismatch(values, published, exact, total):
    """The difference from what the rule prints, and whether what was printed away can explain it."""
    printed = frac(published)
    if printed == total:
        return None
    # A sheet prints all its figures with as many decimals: those of the figure that has the most.
    slack = 4 * _half_unit(max(map(_decimals, values))) + _half_unit(_decimals(published))
    off = min(abs(printed - total), abs(printed - exact))
    return [text(printed - total), "info" if off <= slack else "warning"]


def _decimals(figure):
    return len(figure.partition(".")[2])


def _half_unit(decimals):
    return frac(10) ** -decimals / 2
