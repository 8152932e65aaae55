"""Achievement: every polarity, every form of a target, every choice of a policy (performance.md, section 1)."""

from dice import chance, figure, percent
from exact import MODES, frac, maybe, rounded, text

LEVELS = ("D", "C", "CC", "B", "BB", "A", "AA")


def case(random):
    row = {"polarity": random.choice(("maximize", "maximize", "minimize", "minimize", "stabilize"))}
    row["target"] = _target(random)
    level = isinstance(row["target"], dict) and row["target"]["kind"] == "level"
    row["realization"] = random.choice(LEVELS) if level else figure(random)
    if not level and isinstance(row["target"], str) and chance(random, 0.1):
        row["realization"] = row["target"]
    if chance(random, 0.05):
        row["realization"] = None
    if chance(random, 0.03):
        row["situation"] = random.choice(("not-yet-due", "not-applicable"))
    if chance(random, 0.15):
        row["worstRealization"] = str(random.randint(1, 90))
    if isinstance(row["target"], str) and row["target"] is not None:
        if chance(random, 0.12):
            row["baseline"] = None if chance(random, 0.1) else figure(random)
        elif chance(random, 0.1):
            row["targetIsBest"] = True
    if isinstance(row["target"], dict) and row["target"]["kind"].startswith("at-") and chance(random, 0.5):
        row["sign"] = random.choice("≤<" if row["target"]["kind"] == "at-most" else "≥>")
    return [row, _policy(random)]


def _target(random):
    kind = random.randrange(12)
    if kind == 0:
        return None
    if kind == 1:
        return {"kind": "none", "text": "-"}
    if kind in (2, 3):
        low, high = sorted((figure(random), figure(random)), key=frac)
        return {"kind": "range", "low": low, "high": high}
    if kind == 4:
        return {"kind": "at-least", "value": figure(random)}
    if kind == 5:
        return {"kind": "at-most", "value": figure(random)}
    if kind == 6:
        return {"kind": "level", "level": random.choice(LEVELS)}
    return figure(random)


def _policy(random):
    policy = {"minimize": random.choice(("mirror", "mirror", "inverse")), "cap": None, "floor": None}
    if chance(random, 0.3):
        policy["cap"] = random.choice(("100", "110", "120"))
    if chance(random, 0.3):
        policy["floor"] = "0"
    policy["zeroTarget"] = random.choice(("not-computable", "met-is-100", "is-0", "from-worst"))
    policy["zeroRealization"] = random.choice(("not-computable", "met-is-100", "cap"))
    if policy["cap"] is None and policy["zeroRealization"] == "cap":
        policy["zeroRealization"] = "not-computable"
    policy["negativeTarget"] = random.choice(("not-computable", "distance", "distance-if-higher-is-better"))
    policy["levels"] = random.choice(("steps", "positions"))
    policy["bestTarget"] = random.choice((None, "120"))
    policy["stabilize"] = random.choice((
        {"tolerance": "0", "floor": "0"},
        {"tolerance": "5", "floor": None},
        {"bands": [{"within": "5", "value": "100"}, {"within": "10", "value": "80"}], "beyond": "50"},
        {"points": [{"closeness": "0", "value": "0"}, {"closeness": "90", "value": "100"},
                    {"closeness": "100", "value": "120"}]},
    ))
    policy["rounding"] = []
    for stage, share in (("target", 0.1), ("realization", 0.1), ("percent", 0.3)):
        if chance(random, share):
            policy["rounding"].append({"stage": stage, "decimals": random.randint(0, 2), "mode": random.choice(MODES)})
    return policy


def answer(case):
    row, policy = case
    found = _measured(row, policy)
    if isinstance(found, str):
        return found
    raw, value, met = found
    # Where closer is better the rule says how near is near enough.
    met = met or (row["polarity"] == "stabilize" and raw >= 100)
    for step in _at(policy, "percent"):
        value = rounded(value, step["decimals"], step["mode"])
    bounded = "cap" if _takes_the_cap(row, policy) else None
    cap, floor = maybe(policy["cap"]), _floor(row, policy)
    if cap is not None and value > cap:
        value, bounded = cap, "cap"
    if floor is not None and value < floor:
        value, bounded = floor, "floor"
    return [text(value), text(raw), bounded, met]


def _takes_the_cap(row, policy):
    """None at all, where the formula divides by it, is worth what next to none is."""
    target = row["target"]
    is_level = isinstance(target, dict) and target["kind"] == "level"
    return (policy["zeroRealization"] == "cap" and policy["minimize"] == "inverse" and row["polarity"] == "minimize"
            and not is_level and frac(row["realization"]) == 0 and _bounds(target)[0] > 0
            and "baseline" not in row and not ("targetIsBest" in row and policy["bestTarget"] is not None))


def _floor(row, policy):
    """The rule of what is to stay as it is may have a floor of its own: the higher one of two counts."""
    own = policy["stabilize"].get("floor") if row["polarity"] == "stabilize" else None
    return max((frac(floor) for floor in (policy["floor"], own) if floor is not None), default=None)


def _at(policy, stage):
    return [step for step in policy["rounding"] if step["stage"] == stage]


def _measured(row, policy):
    """The percentage of the figures as they are, that of the rounded ones, and whether the target was met; or a reason."""
    if "situation" in row:
        return row["situation"]
    target = row["target"]
    if target is None or (isinstance(target, dict) and target["kind"] == "none"):
        return "no-target"
    if row["realization"] is None:
        return "no-realization"
    if isinstance(target, dict) and target["kind"] == "level":
        return _of_level(row, policy)
    low, high, side = _bounds(target)
    reached = frac(row["realization"])
    wrong = {"maximize": ("at-most",), "minimize": ("at-least",), "stabilize": ("at-most", "at-least")}
    if side in wrong[row["polarity"]]:
        return "contradictory-target"
    met = {"maximize": reached >= low, "minimize": reached <= high, "stabilize": low <= reached <= high}[row["polarity"]]
    if row.get("sign") == "<":
        met = reached < high
    if row.get("sign") == ">":
        met = reached > low
    raw = _percent(row, policy, low, high, reached, met)
    if isinstance(raw, str):
        return raw
    for step in _at(policy, "target"):
        low, high = (rounded(bound, step["decimals"], step["mode"]) for bound in (low, high))
    for step in _at(policy, "realization"):
        reached = rounded(reached, step["decimals"], step["mode"])
    value = _percent(row, policy, low, high, reached, None)
    return value if isinstance(value, str) else (raw, value, met)


def _bounds(target):
    if isinstance(target, str):
        return frac(target), frac(target), "any"
    if target["kind"] == "range":
        return frac(target["low"]), frac(target["high"]), "any"
    return frac(target["value"]), frac(target["value"]), target["kind"]


def _percent(row, policy, low, high, reached, met):
    polarity = row["polarity"]
    if met is None:
        met = {"maximize": reached >= low, "minimize": reached <= high, "stabilize": low <= reached <= high}[polarity]
        if row.get("sign") == "<":
            met = reached < high
        if row.get("sign") == ">":
            met = reached > low
    if row.get("targetIsBest") and policy["bestTarget"] is not None and met and polarity != "stabilize":
        return frac(policy["bestTarget"])
    if "baseline" in row:
        return _from_baseline(row, polarity, low, reached)
    if low < high and low <= reached <= high:
        return _on_target(policy) if polarity == "stabilize" else frac(100)
    target = high if reached > high else low
    if polarity == "stabilize":
        return _stabilized(policy, target, reached, row)
    if target == 0:
        return _of_zero(row, policy, reached, met)
    if target < 0:
        rule = policy["negativeTarget"]
        if rule == "not-computable" or (rule == "distance-if-higher-is-better" and polarity == "minimize"):
            return "negative-target"
        better = reached - target if polarity == "maximize" else target - reached
        return 100 + better / abs(target) * 100
    if polarity == "maximize":
        return reached / target * 100
    if policy["minimize"] == "mirror":
        return (2 * target - reached) / target * 100
    if reached == 0:
        return {"not-computable": "zero-realization", "met-is-100": frac(100), "cap": maybe(policy["cap"])}[
            policy["zeroRealization"]]
    return "negative-realization" if reached < 0 else target / reached * 100


def _of_zero(row, policy, reached, met):
    rule = policy["zeroTarget"]
    if rule == "met-is-100":
        return frac(100 if met else 0)
    if rule == "is-0":
        return frac(0)
    if rule == "from-worst" and row["polarity"] == "minimize" and "worstRealization" in row:
        worst = frac(row["worstRealization"])
        return (worst - reached) / worst * 100
    return "zero-target"


def _from_baseline(row, polarity, target, reached):
    if row["baseline"] is None:
        return "no-baseline"
    baseline = frac(row["baseline"])
    if polarity == "stabilize":
        return "contradictory-baseline"
    if baseline == target:
        return "zero-distance"
    if (baseline > target) == (polarity == "maximize"):
        return "contradictory-baseline"
    return (reached - baseline) / (target - baseline) * 100


def _on_target(policy):
    rule = policy["stabilize"]
    if "points" in rule:
        return frac(rule["points"][-1]["value"])
    return frac(rule["bands"][0]["value"]) if "bands" in rule else frac(100)


def _stabilized(policy, target, reached, row):
    if target == 0:
        return _of_zero(row, policy, reached, reached == 0)
    if target < 0 and policy["negativeTarget"] != "distance":
        return "negative-target"
    deviation = abs(reached - target) / abs(target) * 100
    rule = policy["stabilize"]
    if "tolerance" in rule:
        return 100 - max(frac(0), deviation - frac(rule["tolerance"]))
    if "bands" in rule:
        return next((frac(band["value"]) for band in rule["bands"] if deviation <= frac(band["within"])),
                    frac(rule["beyond"]))
    return _on_points(rule["points"], 100 - deviation)


def _on_points(points, closeness):
    known = [(frac(point["closeness"]), frac(point["value"])) for point in points]
    if closeness <= known[0][0]:
        return known[0][1]
    for (low, worth), (high, more) in zip(known, known[1:]):
        if closeness <= high:
            return worth + (more - worth) * (closeness - low) / (high - low)
    return known[-1][1]


def _of_level(row, policy):
    target, reached = LEVELS.index(row["target"]["level"]), LEVELS.index(row["realization"])
    polarity = row["polarity"]
    met = {"maximize": reached >= target, "minimize": reached <= target, "stabilize": reached == target}[polarity]
    if policy["levels"] == "positions":
        value = _percent({"polarity": polarity}, policy, frac(target + 1), frac(target + 1), frac(reached + 1), met)
        return value if isinstance(value, str) else (value, value, met)
    step = frac(100) / (len(LEVELS) - 1)
    steps = {"maximize": reached - target, "minimize": target - reached, "stabilize": -abs(reached - target)}[polarity]
    return 100 + steps * step, 100 + steps * step, met
