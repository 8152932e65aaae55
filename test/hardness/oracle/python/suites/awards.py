"""Awards by every way in which a jury may decide: who wins in all of them has won, who wins in none has not."""

from itertools import combinations

from dice import chance, decimal
from exact import frac


def case(random):
    entries = [["e" + str(i), random.choice("xyz"), None if chance(random, 0.05) else decimal(random, 80, 83, 0),
                random.choice("pq")] for i in range(random.randint(1, 7))]
    # Limits for owners, and categories where contests hang on each other over three tiers, are left to the brute force of
    # the tests: there the library tells bounds, and says so.
    count = random.randint(1, 3)
    tiers = [_tier(random, i, count) for i in range(count)]
    return [entries, {"order": random.choice(("descending", "descending", "ascending")), "tiers": tiers}]


def _tier(random, place, count):
    tier = {"id": "t" + str(place), "places": "all" if chance(random, 0.1) else random.randint(1, 3)}
    if chance(random, 0.4):
        tier["onTie"] = random.choice(("include", "exclude"))
    if chance(random, 0.2):
        tier["minimumScore"] = decimal(random, 80, 83, 0)
    if chance(random, 0.1):
        tier["aboveScore"] = decimal(random, 79, 82, 0)
    if count < 3 and chance(random, 0.2):
        tier["category"] = random.choice("pq")
    return tier


def answer(case):
    entries, scheme = case
    ranked = [entry for entry in entries if entry[2] is not None]
    outcomes = {((), frozenset())}
    for tier in scheme["tiers"]:
        outcomes = {(won + (winners,), gone | winners) for won, gone in outcomes
                    for winners in _winners(tier, scheme, ranked, gone)}
    tiers = []
    for place, tier in enumerate(scheme["tiers"]):
        ways = [won[place] for won, _ in outcomes]
        sure, possible = frozenset.intersection(*ways), frozenset.union(*ways)
        # A tier for all, or one that takes a tied group in whole, has no certain number of places.
        left = None if tier["places"] == "all" or tier.get("onTie") == "include" else tier["places"] - len(sure)
        tiers.append([sorted(sure), sorted(possible - sure), left])
    ever = frozenset.union(*(gone for _, gone in outcomes))
    return [tiers, sorted(entry[0] for entry in ranked if entry[0] not in ever)]


def _winners(tier, scheme, ranked, gone):
    """Every set of winners that a tier can have, after those who have won before."""
    places = len(ranked) if tier["places"] == "all" else tier["places"]

    def fill(groups, taken):
        left = places - len(taken)
        if not groups or left <= 0:
            return {taken}
        group, rest = groups[0], groups[1:]
        if len(group) > left and tier.get("onTie") == "include":
            return {taken | frozenset(group)}
        if len(group) > left and tier.get("onTie") == "exclude":
            return {taken}
        # A jury leaves no place open that somebody of the group may have.
        ways = combinations(group, min(left, len(group)))
        return {each for some in ways for each in fill(rest, taken | frozenset(some))}

    return fill(_groups(tier, scheme, ranked, gone), frozenset())


def _groups(tier, scheme, ranked, gone):
    fit = [entry for entry in ranked if entry[0] not in gone and _fits(tier, entry, scheme["order"])]
    values = sorted({frac(entry[2]) for entry in fit}, reverse=scheme["order"] == "descending")
    return [[entry[0] for entry in fit if frac(entry[2]) == value] for value in values]


def _fits(tier, entry, order):
    """A value is reached, or gone beyond, on the side on which the best are."""
    ahead = 1 if order == "descending" else -1
    score = frac(entry[2]) * ahead
    return (("minimumScore" not in tier or score >= frac(tier["minimumScore"]) * ahead)
            and ("aboveScore" not in tier or score > frac(tier["aboveScore"]) * ahead)
            and ("category" not in tier or entry[3] == tier["category"]))
