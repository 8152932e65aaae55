"""Averages of achievements: arithmetic, weighted and geometric, with what is missing, capped and rounded."""

from dice import chance, decimal, percent
from exact import MODES, frac, maybe, root, root_at, rounded, text


def case(random):
    items = [_item(random) for _ in range(random.randint(0, 6))]
    options = {"missing": random.choice(("refuse", "redistribute", "redistribute", "zero"))}
    if chance(random, 0.35):
        options["mean"] = "geometric"
        if chance(random, 0.3):
            items = [random.choice(("4", "9", "81", "100", "25", "64")) for _ in range(random.randint(1, 4))]
    elif chance(random, 0.4):
        options["weights"] = [random.choice(("0", "1", "2", "2.5", "30", "0.25")) for _ in items]
    if chance(random, 0.2):
        options["minimumCoverage"] = random.choice(("50", "66.67", "75", "100"))
    if chance(random, 0.2):
        options["capEach"] = random.choice(("100", "110", "120"))
    if chance(random, 0.2):
        options["cap"] = random.choice(("90", "100"))
    if chance(random, 0.1):
        options["floor"] = random.choice(("0", "50"))
    if chance(random, 0.4):
        options["rounding"] = {"decimals": random.randint(0, 3), "mode": random.choice(MODES)}
    return [items, options]


def _item(random):
    kind = random.randrange(20)
    if kind == 0:
        return None
    if kind == 1:
        return {"status": "not-computable", "reason": random.choice(("zero-target", "no-target"))}
    if kind == 2:
        return {"status": "not-computable", "reason": random.choice(("not-yet-due", "not-applicable"))}
    return decimal(random, -20, 0, 1) if kind == 3 else percent(random, 200)


def answer(case):
    items, options = case
    due = [(i, item) for i, item in enumerate(items) if not (
        isinstance(item, dict) and item["reason"] in ("not-yet-due", "not-applicable"))]
    present = {i: frac(item) for i, item in due if isinstance(item, str)}
    coverage = [len(present), len(due)]
    cap = maybe(options.get("capEach"))
    capped = [i for i, value in present.items() if cap is not None and value > cap]
    found = _mean(present, due, options, cap)
    return [found if isinstance(found, str) else _bounded(found, options), coverage, capped]


def _mean(present, due, options, cap):
    missing, wanted = options["missing"], maybe(options.get("minimumCoverage"))
    if missing == "refuse" and len(present) < len(due):
        return "missing-achievement"
    if wanted is not None and due and frac(len(present)) / len(due) * 100 < wanted:
        return "low-coverage"
    values = {i: value if cap is None else min(value, cap) for i, value in present.items()}
    if missing == "zero":
        values.update((i, frac(0)) for i, _ in due if i not in present)
    if not values:
        return "nothing-to-average"
    if options.get("mean") == "geometric":
        if any(value < 0 for value in values.values()):
            return "negative-achievement"
        product = frac(1)
        for value in values.values():
            product *= value
        return product, len(values)
    weights = {i: frac(options["weights"][i]) if "weights" in options else frac(1) for i in values}
    whole = sum(weights.values())
    return "zero-weight" if whole == 0 else (sum(values[i] * weights[i] for i in values) / whole, 1)


def _bounded(found, options):
    power, n = found
    exact, ends = root(power, n)
    raw = text(exact) if ends else _digits(power, n, 40)
    rounding = options.get("rounding")
    if ends:
        value = exact if rounding is None else rounded(exact, rounding["decimals"], rounding["mode"])
    else:
        value = frac(raw) if rounding is None else _rounded_root(power, n, rounding)
    bounded = None
    cap, floor = maybe(options.get("cap")), maybe(options.get("floor"))
    if cap is not None and value > cap:
        value, bounded = cap, "cap"
    if floor is not None and value < floor:
        value, bounded = floor, "floor"
    return [text(value), raw, bounded]


def _digits(power, n, digits):
    """An irrational root is never in the middle between two texts: one digit more decides."""
    decimals = digits
    while len(str(root_at(power, n, decimals))) > digits + 1:
        decimals -= 1
    while len(str(root_at(power, n, decimals))) < digits + 1:
        decimals += 1
    return text(rounded(frac(root_at(power, n, decimals)) / frac(10) ** decimals, decimals - 1))


def _rounded_root(power, n, rounding):
    below = frac(root_at(power, n, rounding["decimals"])) / frac(10) ** rounding["decimals"]
    above = below + frac(10) ** -rounding["decimals"]
    nearest = below if ((below + above) / 2) ** n > power else above
    return {"floor": below, "down": below, "ceiling": above, "up": above}.get(rounding["mode"], nearest)
