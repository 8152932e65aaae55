"""Realisations of indicators made of those of the indicators that support them, by the declared relations."""

from dice import chance, decimal
from exact import frac, maybe, text

RELATIONS = ("sum", "weighted", "average", "minimum", "maximum", "worst")


def case(random):
    rows = [_indicator(random, "t", None)]
    for i in range(random.randint(0, 4)):
        rows.append(_indicator(random, f"m{i}", "t"))
        rows += [_indicator(random, f"l{i}{j}", f"m{i}") for j in range(random.choice((0, 0, 1, 3)))]
    for above in ("t", "m0", "m1", "m2", "m3"):
        _relate(random, [row for row in rows if row["above"] == above])
    return [rows, random.choice(("refuse", "refuse", "skip"))]


def _indicator(random, name, above):
    row = {"id": name, "above": above, "unit": random.choice(("dokumen",) * 6 + ("%", "orang", None)),
           "polarity": random.choice(("maximize", "maximize", "minimize", "stabilize"))}
    if chance(random, 0.8):
        row["value"] = decimal(random, 0, 90, random.choice((0, 0, 1)))
    if chance(random, 0.1):
        row["ownPart"] = True
        row["ownWeight"] = str(random.randint(0, 3))
    return row


def _relate(random, rows):
    kind = random.choice(RELATIONS + ("formula", "none", "mixed"))
    for i, row in enumerate(rows):
        if kind == "formula":
            row["relation"] = "denominator" if i % 2 else "numerator"
            row.pop("ownPart", None)
        elif kind == "mixed":
            row["relation"] = random.choice(RELATIONS + ("none", "same"))
        else:
            row["relation"] = kind
        if row["relation"] == "weighted" and chance(random, 0.9):
            row["weight"] = random.choice(("0", "1", "2.5"))


def answer(case):
    rows, missing = case
    found = {}
    for row in reversed(rows):
        found[row["id"]] = _value(row, [each for each in rows if each["above"] == row["id"]], missing, found)
    return [[row["id"], each if isinstance(each, str) else text(each)] for row in rows for each in (found[row["id"]],)]


def _value(row, below, missing, found):
    own = maybe(row.get("value"))
    parts = [each for each in below if each["relation"] not in ("none", "same")]
    if not parts:
        return "no-value" if own is None else own
    values = [(found[each["id"]], each["relation"], maybe(each.get("weight"))) for each in parts]
    ways = {_way(row, each["relation"]) for each in parts}
    formula = "formula" in ways
    known = [each for each in values if not isinstance(each[0], str)]
    own_part = row.get("ownPart", False)
    lacks = len(known) < len(values) or (own_part and own is None)
    # What an indicator has itself is no value of what supports it, and a formula needs all its components.
    if not known or (lacks and (missing == "refuse" or formula)):
        return "missing-parts"
    if len(ways) > 1:
        return "mixed-relation"
    if formula and own_part and own is not None:
        # A formula has components, and no part beside them.
        return _not_together(row, parts, True) or "mixed-relation"
    there = [each for each in parts if not isinstance(found[each["id"]], str)]
    wrong = _not_together(row, there, formula)
    if wrong:
        return wrong
    if row["polarity"] == "stabilize" and any(each["relation"] == "worst" for each in there):
        return "no-direction"
    if formula:
        return _quotient(row, known)
    if own_part and own is not None:
        known.append((own, None, maybe(row.get("ownWeight"))))
    way = ways.pop()
    if way == "weighted" and any(weight is None for _, _, weight in known):
        return "no-weight"
    return _combined(way, known)


def _way(row, relation):
    """The worst is the lowest where more is better, and the highest where less is."""
    if relation == "worst":
        return "maximum" if row["polarity"] == "minimize" else "minimum"
    return "formula" if relation in ("numerator", "denominator") else relation


def _not_together(row, parts, formula):
    if formula:
        sides = [[each for each in parts if each["relation"] == side] for side in ("numerator", "denominator")]
        if not all(_alike(side) for side in sides):
            return "unit-mismatch"
        summed = [each for side in sides if len(side) > 1 for each in side]
    else:
        if not _alike([row, *parts]):
            return "unit-mismatch"
        summed = [row, *parts] if parts[0]["relation"] == "sum" else []
    return "not-additive" if any(each["unit"] == "%" for each in summed) else None


def _alike(rows):
    return len({row["unit"] for row in rows if row["unit"] is not None}) < 2


def _quotient(row, parts):
    above, under = ([value for value, relation, _ in parts if relation == side] for side in ("numerator", "denominator"))
    if not above or sum(under) == 0:
        return "zero-weight"
    return sum(above) / sum(under) * (100 if row["unit"] == "%" else 1)


def _combined(way, parts):
    values = [value for value, _, _ in parts]
    if way in ("minimum", "maximum"):
        return min(values) if way == "minimum" else max(values)
    if way == "sum":
        return sum(values)
    weights = [frac(1) if way == "average" else weight for _, _, weight in parts]
    whole = sum(weights)
    return "zero-weight" if whole == 0 else sum(v * w for v, w in zip(values, weights)) / whole
