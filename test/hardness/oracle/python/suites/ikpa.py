"""The three indicators of the IKPA that need budget data alone (PER-5/PB/2024 as restated: performance.md, 5.3)."""

from dice import chance, decimal
from exact import frac, text

TARGETS = {"51": (20, 50, 75, 95), "52": (15, 50, 70, 90), "53": (10, 40, 70, 90), "57": (25, 50, 75, 95)}


def case(random):
    kind = random.choice(("absorption", "deviation", "revision"))
    if kind == "revision":
        return [kind, [random.choice((0, 0, 1, 2, 2, 3, 4)) for _ in range(random.randint(0, 2))]]
    types = random.sample(sorted(TARGETS), random.randint(1, 4))
    parts = range(1, random.randint(0, 4 if kind == "absorption" else 12) + 1)
    return [kind, [[_type(random, kind, each) for each in types] for _ in parts]]


def _type(random, kind, name):
    budget = "0" if chance(random, 0.1) else str(random.randint(1, 2000))
    spent = None if chance(random, 0.03) else decimal(random, -5 if chance(random, 0.1) else 0, 1500, random.choice((0, 2)))
    if kind == "absorption":
        return [name, budget, spent]
    planned = "0" if chance(random, 0.15) else str(random.randint(1, 1500))
    near = spent is not None and planned != "0" and chance(random, 0.5)
    return [name, budget, planned, text(frac(planned) * random.randint(90, 110) / 100) if near else spent]


def answer(case):
    kind, parts = case
    if not parts:
        return "nothing-due"
    if kind == "revision":
        scores = [frac(110 if count <= 1 else 100 if count == 2 else 50) for count in parts]
        return text(min(sum(scores) / len(scores), 100))
    if kind == "deviation":
        # January to November; December does not count.
        parts = parts[:11]
    # Nobody knows that silence is no spending, where there is no budget either.
    if any(each[-1] is None for part in parts for each in part):
        return "not-reported"
    steps = [_absorption(quarter, part) if kind == "absorption" else _deviation(part)
             for quarter, part in enumerate(parts)]
    if None in steps:
        return "zero-budget"
    mean = sum(steps) / len(steps)
    if kind == "absorption":
        return text(mean)
    return text(100 if mean <= 5 else 100 - mean)


def _weighted(pairs):
    whole = sum(weight for weight, _ in pairs)
    return None if whole == 0 else sum(weight * value for weight, value in pairs) / whole


def _absorption(quarter, types):
    pairs = []
    for name, budget, spent in types:
        weight = frac(budget)
        if weight != 0:
            wanted = weight * TARGETS[name][quarter] / 100
            pairs.append((weight, min(frac(100), frac(spent) / wanted * 100)))
    return _weighted(pairs)


def _deviation(types):
    pairs = []
    for _, budget, planned, spent in types:
        weight = frac(budget)
        if weight != 0:
            plan, used = frac(planned), frac(spent)
            missed = abs(used - plan)
            pairs.append((weight, min(frac(100), missed / plan * 100) if plan != 0 else frac(100 if missed else 0)))
    return _weighted(pairs)
