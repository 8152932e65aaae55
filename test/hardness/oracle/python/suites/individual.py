"""Targets divided among parts that add up exactly, and the targets of a team by its role matrix."""

from dice import chance, decimal
from exact import frac, rounded, text


def case(random):
    if chance(random, 0.5):
        rule = random.choice(("same", "equal", "proportional"))
        shares = [str(random.choice((0, 1, 1, 2, 3, "2.5", 7, 30))) for _ in range(random.randint(1, 7))]
        decimals = random.choice((0, 0, 1, 2))
        return [decimal(random, 0, 200, random.randint(0, decimals)), rule,
                shares if rule == "proportional" else len(shares), decimals, random.choice((None, None, "dokumen", "%"))]
    results = [["r" + str(i), str(random.randint(0, 40)), random.choice(("dokumen", "dokumen", "%"))]
               for i in range(random.randint(1, 3))]
    roles = []
    for _ in range(random.randint(1, 4)):
        taken = [result for result in results if chance(random, 0.6)]
        roles.append([[result[0], _share(random)] for result in taken])
    if chance(random, 0.6):
        _settle(random, results, roles)
    return [results, roles]


def _share(random):
    return None if chance(random, 0.5) else random.choice(("0.5", "0.25", "50", "25", "0.3"))


def _settle(random, results, roles):
    """Shares that add up: to 1 or to 100; or none at all."""
    for name, _, _ in results:
        takers = [role for roles_of in roles for role in roles_of if role[0] == name]
        cuts = sorted(random.randint(1, 99) for _ in takers[1:])
        parts = [b - a for a, b in zip([0] + cuts, cuts + [100])] if takers else []
        unit = random.choice((None, 1, 100))
        for role, part in zip(takers, parts):
            role[1] = None if unit is None else text(frac(part) * unit / 100)


def answer(case):
    if len(case) == 5:
        return _divided(*case)
    results, roles = case
    targets, findings = {}, []
    for name, target, unit in results:
        takers = [(person, share) for person, own in enumerate(roles) for each, share in own if each == name]
        if not takers:
            findings.append("uncovered-result")
            continue
        told = [share for _, share in takers if share is not None]
        parts = [None] * len(takers)
        if unit == "%":
            # Nobody reaches a quarter of a percentage: there shares divide nothing.
            parts = [target] * len(takers)
        elif told and len(told) < len(takers):
            findings.append("share-missing")
        elif told and sum(map(frac, told)) not in (1, 100):
            findings.append("share-sum")
        else:
            weights = [frac(share) for share in told] or [frac(1)] * len(takers)
            parts = _parts(frac(target), weights, 0)
        for (person, _), part in zip(takers, parts):
            targets[person, name] = part
    findings += ["no-role" for own in roles if not own]
    return [[[person, name, targets[person, name]] for person, own in enumerate(roles) for name, _ in own
             if targets[person, name] is not None],
            sorted(findings)]


def _divided(target, rule, shares, decimals, unit):
    count = shares if isinstance(shares, int) else len(shares)
    if rule == "same":
        return [text(frac(target))] * count
    weights = [frac(1)] * count if rule == "equal" else [frac(share) for share in shares]
    if sum(weights) == 0:
        return "!out-of-range"
    return "!cannot-split" if unit == "%" else _parts(frac(target), weights, decimals)


def _parts(target, weights, decimals):
    """Each exact share cut off; the units left over go to those that lost most, the earlier first among equals."""
    unit = frac(10) ** -decimals
    exact = [target * weight / sum(weights) for weight in weights]
    parts = [rounded(each, decimals, "down") for each in exact]
    left = (target - sum(parts)) / unit
    first = sorted(range(len(parts)), key=lambda i: parts[i] - exact[i])
    for i in first[:int(left)]:
        parts[i] += unit
    return [text(part) for part in parts]
