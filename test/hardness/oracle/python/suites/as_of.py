"""Budget lines brought down to one per item as of a day: the document in force, and what was reported until then."""

from datetime import timedelta

from calendar_of import day_of, last_day, period
from dice import chance
from exact import maybe, text

DOCUMENTS = (("original", ("2023-01-01", "2023-02-10")), ("shifted", ("2023-05-20", "2023-06-30")),
             ("revised", ("2023-09-30", "2023-10-05")))


def case(random):
    lines = []
    for agency in range(random.randint(1, 3)):
        for programme in range(random.randint(1, 2)):
            lines += _item(random, f"a{agency}", f"p{programme}")
    random.shuffle(lines)
    day = day_of("2022-12-20") + timedelta(days=random.randint(0, 400))
    return [lines, day.isoformat(), random.choice(("cumulative", "per-period"))]


def _item(random, agency, programme):
    documents = [(version, random.choice(days), str(random.randint(1, 40) * 10))
                 for version, days in DOCUMENTS if version == "original" or chance(random, 0.4)]
    lines, sofar = [], 0
    for quarter in range(1, 5):
        if chance(random, 0.25):
            continue
        version, since, budget = random.choice(documents)
        sofar += random.randint(-2, 9)
        lines.append({"agencyId": agency, "programmeId": programme, "version": version, "inForceFrom": since,
                      "budget": budget, "realization": None if chance(random, 0.15) else str(sofar),
                      "period": period("quarter", 2023, quarter)})
    return lines


def answer(case):
    lines, day, amounts = case
    items = {}
    for line in lines:
        items.setdefault((line["agencyId"], line["programmeId"]), []).append(line)
    # A line without an amount is a report too: of nothing. The latest of all reports is what all are held to.
    reports = {key: {line["period"]["quarter"]: maybe(line["realization"]) for line in own
                     if last_day(line["period"]).isoformat() <= day}
               for key, own in items.items()}
    latest = max((quarter for known in reports.values() for quarter in known), default=None)
    rows, findings = [], []
    for key, own in items.items():
        in_force = [line for line in own if line["inForceFrom"] <= day]
        if not in_force:
            findings.append([key[0], "no-budget-in-force"])
            continue
        budget = max(in_force, key=lambda line: line["inForceFrom"])["budget"]
        spent, codes = _spent(reports[key], latest, amounts)
        findings += [[key[0], code] for code in codes]
        rows.append([*key, budget, text(spent)])
    return [rows, sorted(findings)]


def _spent(known, latest, amounts):
    if not known:
        return None, []
    if max(known) < latest:
        return None, ["outdated-report"]
    if amounts == "per-period":
        gap = any(known.get(quarter) is None for quarter in range(min(known), latest + 1))
        return (None, ["missing-period"]) if gap else (sum(known.values()), [])
    told = [known[quarter] for quarter in sorted(known) if known[quarter] is not None]
    return known[latest], ["cumulative-fell" for before, after in zip(told, told[1:]) if after < before]
