"""Worksheets under PermenPANRB 12/2015: the mean of the questions times the weight, and points that add up."""

from dice import chance
from exact import frac, text
from rules import RULES_12, graded


def case(random):
    lean = random.choice((0, 0, 1, 2))
    return [[[_letter(random, list(scale), lean) for scale in scales] for _, scales in component]
            for component in RULES_12]


def _letter(random, letters, lean):
    if chance(random, 0.02):
        return "not-applicable"
    at = min(random.randrange(len(letters)) for _ in range(lean + 1))
    return letters[at]


def answer(case):
    components = []
    for place, (parts, answers) in enumerate(zip(RULES_12, case)):
        total = frac(0)
        for (weight, scales), letters in zip(parts, answers):
            given = [(frac(scale[letter]), frac(max(scale.values(), key=frac))) for scale, letter in
                     zip(scales, letters) if letter != "not-applicable"]
            if not given:
                # Where no question is left the answers are refused.
                return "!unknown-answer"
            if place == 4:
                # What is left out makes room for the others.
                total += sum(value for value, _ in given) * frac(weight) / sum(full for _, full in given)
            else:
                total += sum(value for value, _ in given) / len(given) * frac(weight)
        components.append(total)
    exact, total, grade, decided = graded(components)
    return [text(exact), text(total), grade, decided, [text(each) for each in components]]
