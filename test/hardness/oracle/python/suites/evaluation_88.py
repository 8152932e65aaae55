"""Worksheets under PermenPANRB 88/2021: one letter a sub-component (p. 35–36), and the other ways to answer."""

from dice import chance, decimal
from exact import frac, text
from rules import LETTERS, RULES_88, graded

CODES = tuple(LETTERS)


def case(random):
    plain = chance(random, 0.4)
    level = random.choice((CODES, CODES[:4], CODES[1:5], CODES[3:]))
    return [[random.choice(level) if plain else _answer(random, level, *part) for part in component]
            for component in RULES_88]


def _answer(random, level, weight, criteria):
    kind = random.randrange(6)
    if kind == 0:
        return decimal(random, 0, 100, random.choice((0, 1, 2)))
    if kind == 1:
        return {"points": text(frac(weight) * random.randint(0, 100) / 100)}
    if kind == 2:
        met = random.randint(0, criteria)
        share = {"met": met, "of": criteria}
        if met == criteria and chance(random, 0.6):
            share["evidence"] = random.choice(("A", "AA"))
        return share
    if kind == 3:
        letters = [random.choice(level) for _ in range(criteria)]
        if chance(random, 0.3):
            letters[random.randrange(criteria)] = "not-applicable"
        return letters
    return random.choice(level)


def answer(case):
    values = [[_value(frac(weight), given) for (weight, _), given in zip(parts, answers)]
              for parts, answers in zip(RULES_88, case)]
    components = [sum(parts) for parts in values]
    exact, total, grade, decided = graded(components)
    return [text(exact), text(total), grade, decided, [text(each) for each in components],
            [text(each) for parts in values for each in parts]]


def _value(weight, given):
    if isinstance(given, dict):
        return frac(given["points"]) if "points" in given else weight * _letter(given) / 100
    if isinstance(given, list):
        marks = [LETTERS[letter] for letter in given if letter != "not-applicable"]
        return weight * sum(marks) / len(marks) / 100
    return weight * (LETTERS[given] if given in LETTERS else frac(given)) / 100


def _letter(share):
    """By how many criteria are met (p. 35–36): all of them are BB at least, and more only with evidence."""
    part = frac(share["met"]) / share["of"] * 100
    if part == 100:
        return LETTERS[share.get("evidence", "BB")]
    return LETTERS[next((code for code, bound in (("B", 75), ("CC", 50), ("C", 25), ("D", 0)) if part > bound), "E")]
