"""Places, ranks under each tie rule, and what decided them."""

from dice import chance, decimal
from exact import MODES, frac, rounded, text

RULES = ("competition", "modified", "dense", "ordinal", "fractional")


def case(random):
    places = random.choice((0, 1, 3))
    items = []
    for i in range(random.randint(0, 9)):
        value = None if chance(random, 0.1) else decimal(random, 70, 74, places)
        items.append([value, *(None if chance(random, 0.1) else str(random.randint(1, 3)) for _ in range(2))])
    rule = {"ties": random.choice(RULES), "order": random.choice(("descending", "ascending"))}
    if chance(random, 0.3):
        rule["decimals"] = random.randint(0, 2)
        if chance(random, 0.5):
            rule["rounding"] = random.choice(MODES)
    breaks = [random.choice(("descending", "ascending")) for _ in range(random.randrange(3))]
    return [items, rule, breaks]


def answer(case):
    items, rule, breaks = case
    entered = [i for i, item in enumerate(items) if item[0] is not None]
    value = {i: frac(items[i][0]) for i in entered}
    if "decimals" in rule:
        value = {i: rounded(each, rule["decimals"], rule.get("rounding", "half-up")) for i, each in value.items()}
    groups = [(members, "value") for members in _parted(entered, value, rule["order"])]
    for place, order in enumerate(breaks):
        groups = [each for members, decided in groups for each in _broken(items, members, decided, place, order)]
    rows = []
    for group, (members, decided) in enumerate(groups):
        best, worst = len(rows) + 1, len(rows) + len(members)
        for i in members:
            rank = {"competition": best, "modified": worst, "dense": group + 1, "ordinal": len(rows) + 1,
                    "fractional": (best + worst) / 2}[rule["ties"]]
            tied = len(members) > 1
            by = "input-order" if tied and rule["ties"] == "ordinal" else decided
            rows.append([i, text(value[i]), int(rank) if rank == int(rank) else rank, best, worst, tied, by])
    return [rows, [i for i, item in enumerate(items) if item[0] is None]]


def _parted(members, key, order):
    """Groups of equals, the best first; within a group the order of the input."""
    values = sorted({key[i] for i in members}, reverse=order == "descending")
    return [[i for i in members if key[i] == value] for value in values]


def _broken(items, members, decided, place, order):
    keys = {i: items[i][place + 1] for i in members}
    if len(members) < 2 or None in keys.values():
        return [(members, decided)]
    groups = _parted(members, {i: frac(key) for i, key in keys.items()}, order)
    return [(members, decided)] if len(groups) == 1 else [(group, f"key-{place}") for group in groups]
