"""Cuts through a ranking: so many places, a share, a range; quartiles and percentiles; the list of a forum."""

from dice import chance, decimal
from exact import MODES, frac, rounded, text


def case(random):
    values = [None if chance(random, 0.1) else decimal(random, 70, 74, random.choice((0, 1)))
              for _ in range(random.randint(0, 9))]
    kind = random.choice(("top", "lowest", "share", "within", "divide", "assistance"))
    on_tie = random.choice(("report", "include", "exclude"))
    if kind in ("top", "lowest"):
        return [kind, values, random.randint(0, 6), on_tie]
    if kind == "share":
        return [kind, values, random.choice(("0", "10", "20", "25", "33.3", "50", "100")), on_tie, random.choice(MODES)]
    if kind == "within":
        bounds = {}
        if chance(random, 0.7):
            bounds[random.choice(("from", "above"))] = decimal(random, 69, 73, 0)
        if chance(random, 0.7) or not bounds:
            bounds[random.choice(("upTo", "below"))] = decimal(random, 71, 75, 0)
        return [kind, values, bounds]
    if kind == "divide":
        return [kind, values, random.choice((1, 2, 3, 4, 4, 5, 10))]
    silent = [random.choice((0, 0, 0, 1)) for _ in values]
    return [kind, values, random.randint(0, 5), on_tie, silent, random.choice(("set-apart", "rank")),
            random.choice((None, "72.5"))]


def answer(case):
    kind, given, *rest = case
    values = {i: frac(value) for i, value in enumerate(given) if value is not None}
    if kind == "top":
        return _cut(_groups(values, True), *rest)
    if kind == "lowest":
        return _cut(_groups(values, False), *rest)
    if kind == "share":
        share, on_tie, mode = rest
        places = frac(share) * len(values) / 100
        return [text(places), *_cut(_groups(values, True), int(rounded(places, 0, mode)), on_tie)]
    if kind == "within":
        inside = [i for group in _groups(values, True) for i in group if _lies(values[i], rest[0])]
        return inside
    if kind == "divide":
        return _divided(_groups(values, True), len(values), rest[0])
    return _assistance(given, values, *rest)


def _groups(values, best_first):
    """Groups of equals with their places, in the order of the list."""
    return [[i for i in values if values[i] == each] for each in sorted(set(values.values()), reverse=best_first)]


def _cut(groups, places, on_tie):
    inside, across, taken = [], [], 0
    for group in groups:
        if taken + len(group) <= places:
            inside += group
        elif taken < places:
            across = group
        taken += len(group)
    if across and on_tie == "include":
        return [inside + across, [], 0, across]
    return [inside, across if on_tie == "report" else [], places - len(inside), across]


def _lies(value, bounds):
    tests = {"from": lambda bound: value >= bound, "above": lambda bound: value > bound,
             "upTo": lambda bound: value <= bound, "below": lambda bound: value < bound}
    return all(tests[word](frac(bound)) for word, bound in bounds.items())


def _divided(groups, count, parts):
    rows, before = [], 0
    for group in groups:
        # The middle of the stretch that the group takes, of a list from 0 to 1.
        middle = (before + frac(len(group)) / 2) / count
        before += len(group)
        part = middle * parts
        rows += [[i, text(100 - middle * 100), part.numerator // part.denominator + 1] for i in group]
    return rows


def _assistance(given, values, places, on_tie, silent, partly, target):
    apart = [i for i in range(len(given)) if given[i] is None or (silent[i] and partly == "set-apart")]
    ranked = {i: value for i, value in values.items() if i not in apart}
    inside, contested, left, _ = _cut(_groups(ranked, False), places, on_tie)
    gaps = [None if target is None else text(ranked[i] - frac(target)) for i in inside]
    return [inside, gaps, contested, left, apart]
