"""The nine cells of the predicates, and how they are to be distributed (PermenPANRB 6/2022, SE MenPANRB 3/2023)."""

from dice import chance
from exact import frac, text

RATINGS = ("below", "as-expected", "above")
PREDICATES = ("very-good", "good", "needs-improvement", "poor", "very-poor")
# By results, then by behaviour.
CELLS = {
    "above": ("poor", "good", "very-good"),
    "as-expected": ("poor", "good", "good"),
    "below": ("very-poor", "needs-improvement", "needs-improvement"),
}
# By the predicate of the organisation: what most have, and limits as predicates, kind and bound.
PATTERNS = {
    "outstanding": ("very-good", [(("very-good",), "most", 70)]),
    "good": ("good", [(("good",), "most", 70), (("needs-improvement", "poor"), "people", 1)]),
    "needs-improvement": ("needs-improvement", [(("needs-improvement",), "least", 60), (("very-good",), "most", 10)]),
    "poor": ("poor", [(("poor",), "least", 60), (("needs-improvement",), "least", 10), (("very-good",), "most", 10)]),
    "very-poor": ("very-poor", [(("very-poor",), "least", 60), (("poor", "needs-improvement"), "least", 10),
                                (("very-good",), "most", 0)]),
}


def case(random):
    if chance(random, 0.1):
        return [random.choice(RATINGS), random.choice(RATINGS)]
    main = random.choice(PREDICATES)
    people = random.randint(1, 20)
    share = random.choice((0.3, 0.6, 0.7, 0.9))
    return [[main if chance(random, share) else random.choice(PREDICATES) for _ in range(people)],
            random.choice(tuple(PATTERNS))]


def answer(case):
    if isinstance(case[0], str):
        place = RATINGS.index(case[1])
        return [CELLS[case[0]][place], RATINGS.index(case[0]) * 3 + place + 1]
    people, organisation = case
    counts = {each: people.count(each) for each in PREDICATES}
    main, limits = PATTERNS[organisation]
    findings = ["predicate-majority"] if counts[main] < max(counts.values()) else []
    for predicates, kind, bound in limits:
        count = sum(counts[each] for each in predicates)
        part = frac(count) / len(people) * 100
        kept = {"most": part <= bound, "least": part >= bound, "people": count >= bound}[kind]
        findings += [] if kept else ["predicate-limit"]
    return [[[each, counts[each], text(frac(counts[each]) / len(people) * 100)] for each in PREDICATES], findings]
