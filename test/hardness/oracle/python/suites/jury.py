"""Sheets of a jury turned into scores: marks, extremes, medians, weights, deductions, roundings, quorums."""

from dice import chance, decimal
from exact import MODES, frac, rounded, text


def case(random):
    stages = [[random.choice(("1", "2", "0.5")), [_criterion(random) for _ in range(random.randint(1, 3))]]
              for _ in range(random.randint(1, 2))]
    sheets = []
    for stage, (_, criteria) in enumerate(stages):
        for entry in range(random.randint(1, 3)):
            for judge in range(random.randint(1, 5)):
                if chance(random, 0.9):
                    sheets.append([stage, entry, judge, [_mark(random, *each) for each in criteria]])
    sheets = sheets or [[0, 0, 0, [low for _, low, _ in stages[0][1]]]]
    random.shuffle(sheets)
    # Rules speak of judges and entries that there are.
    return [stages, sheets, _rules(random, [sheet[1] for sheet in sheets], [sheet[2] for sheet in sheets])]


def _criterion(random):
    low, high = random.choice((("0", "100"), ("0", "100"), ("1", "5"), ("0", "10")))
    return [random.choice(("10", "20", "30", "12.5")), low, high]


def _mark(random, weight, low, high):
    return None if chance(random, 0.04) else decimal(random, int(low), int(high), random.choice((0, 1)))


def _rules(random, entries, judges):
    rules = {}
    if chance(random, 0.3):
        rules["quorum"] = random.randint(1, 3)
    if chance(random, 0.3):
        rules["combine"] = "median"
    if chance(random, 0.3):
        rules["dropExtremes"] = True
    elif chance(random, 0.3):
        rules["judgeWeights"] = [[random.choice(judges), random.choice(("2", "0.5"))]]
        if rules.get("combine"):
            del rules["combine"]
    if chance(random, 0.3):
        rules["conflicts"] = [[random.choice(judges), random.choice(entries)]]
    if chance(random, 0.3):
        rules["adjustments"] = [[random.choice(entries), random.choice((None, 0)), random.choice(("-2.5", "3", "-0.1"))]]
    if chance(random, 0.4):
        rules["rounding"] = {stage: {"decimals": random.randint(0, 2), "mode": random.choice(MODES)}
                             for stage in ("sheet", "stage", "total") if chance(random, 0.5)}
    return rules


def answer(case):
    stages, sheets, rules = case
    entries = list(dict.fromkeys(sheet[1] for sheet in sheets))
    rows = []
    for entry in entries:
        scores = [_stage(place, criteria, entry, sheets, rules) for place, (_, criteria) in enumerate(stages)]
        wrong = next((score for score in scores if isinstance(score, str)), None)
        total = wrong
        if wrong is None:
            weights = [frac(weight) for weight, _ in stages]
            mean = sum(weight * score for weight, score in zip(weights, scores)) / sum(weights)
            total = text(_rounded(mean + _adjusted(rules, entry, None), rules, "total"))
        rows.append([entry, total, [score if isinstance(score, str) else text(score) for score in scores]])
    return rows


def _rounded(value, rules, stage):
    plan = rules.get("rounding", {}).get(stage)
    return value if plan is None else rounded(value, plan["decimals"], plan["mode"])


def _adjusted(rules, entry, stage):
    return sum(frac(points) for who, where, points in rules.get("adjustments", []) if (who, where) == (entry, stage))


def _stage(place, criteria, entry, sheets, rules):
    weights = {judge: frac(weight) for judge, weight in rules.get("judgeWeights", [])}
    counted = []
    for stage, whose, judge, marks in sheets:
        if (stage, whose) != (place, entry) or None in marks or [judge, entry] in rules.get("conflicts", []):
            continue
        points = sum(frac(weight) * (frac(mark) - frac(low)) / (frac(high) - frac(low))
                     for (weight, low, high), mark in zip(criteria, marks))
        counted.append((_rounded(points, rules, "sheet"), weights.get(judge, frac(1))))
    if len(counted) < rules.get("quorum", 1):
        return "below-quorum"
    if rules.get("dropExtremes"):
        if len(counted) < 3:
            return "too-few-to-drop"
        counted = sorted(counted)[1:-1]
    if rules.get("combine") == "median":
        values = sorted(points for points, _ in counted)
        value = (values[(len(values) - 1) // 2] + values[len(values) // 2]) / 2
    else:
        value = sum(points * weight for points, weight in counted) / sum(weight for _, weight in counted)
    return _rounded(value + _adjusted(rules, entry, place), rules, "stage")
