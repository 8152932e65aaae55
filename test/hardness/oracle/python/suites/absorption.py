"""Budget lines summed up by agency: sums first, one division, silence never zero (PMK 214/2017, P = RA/PA × 100)."""

from dice import chance, decimal, money
from exact import frac, text

VERSIONS = ("original", "shifted", "revised")


def case(random):
    lines = [_line(random) for _ in range(random.randint(1, 9))]
    options = {}
    if chance(random, 0.3):
        options["version"] = random.choice(VERSIONS)
        if chance(random, 0.9):
            for line in lines:
                line["version"] = random.choice(VERSIONS)
    if chance(random, 0.4):
        options["exclude"] = random.sample(("blocked", "blu"), random.randint(1, 2))
    if chance(random, 0.3):
        options["direction"] = random.choice(("expenditure", "revenue"))
    return [lines, options]


def _line(random):
    line = {"agencyId": random.choice("abc"), "budget": "0" if chance(random, 0.1) else money(random)}
    kind = random.randrange(10)
    if kind == 0:
        line["realization"] = None
    elif kind == 1:
        line["realization"] = "-" + str(random.randint(1, 500))
    elif kind == 2:
        line["realization"] = "0"
    else:
        line["realization"] = line["budget"] if kind == 3 else money(random)
    if chance(random, 0.5):
        line["version"] = random.choice(VERSIONS)
    if chance(random, 0.15):
        line["direction"] = random.choice(("revenue", "financing-outlay", "financing-receipt"))
    if line["realization"] is not None and chance(random, 0.3):
        part = text(frac(line["budget"]) * random.choice((0, 1, 2, 5)) / 10)
        line["exclusions"] = [{"name": random.choice(("blocked", "blu", "other")), "budget": part}]
        if chance(random, 0.5):
            line["exclusions"][0]["realization"] = decimal(random, 0, 100, 2)
    return line


def answer(case):
    lines, options = case
    groups = {}
    if "direction" in options:
        lines = [line for line in lines if line.get("direction", "expenditure") == options["direction"]]
    # A line that does not say its version can be neither taken nor left.
    if "version" in options and any("version" not in line for line in lines):
        return "!invalid-input"
    for line in lines:
        if "version" in options and line.get("version") != options["version"]:
            continue
        groups.setdefault(line["agencyId"], []).append(line)
    return [[key, *_summary(group, options.get("exclude", []))] for key, group in groups.items()]


def _summary(lines, exclude):
    budget = reported = spent = frac(0)
    excluded = {}
    for line in lines:
        own, used = frac(line["budget"]), line["realization"]
        used = None if used is None else frac(used)
        for part in line.get("exclusions", []):
            if part["name"] in exclude:
                cut, gone = frac(part["budget"]), frac(part.get("realization", "0"))
                own, used = own - cut, used - gone
                before = excluded.get(part["name"], (0, 0))
                excluded[part["name"]] = (before[0] + cut, before[1] + gone)
        budget += own
        if used is not None:
            reported, spent = reported + own, spent + used
    silent = sum(line["realization"] is None for line in lines)
    ways = {line.get("direction", "expenditure") for line in lines}
    if silent == len(lines):
        spent = None
    rate = "mixed-directions" if len(ways) > 1 and spent is not None else rate_of(reported, spent, ways.pop())
    return [text(budget), text(reported), text(spent), rate, len(lines), silent,
            [[name, text(excluded[name][0]), text(excluded[name][1])] for name in sorted(excluded)]]


def rate_of(budget, spent, way):
    if spent is None:
        return "not-reported"
    if budget != 0:
        return text(spent / budget * 100)
    if spent == 0:
        return "zero-budget"
    if spent < 0:
        return "refund-without-budget"
    return "receipts-without-budget" if way in ("revenue", "financing-receipt") else "spending-without-budget"
