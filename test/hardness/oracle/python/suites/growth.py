"""Growth from year to year and its mean, and achievement turned into a value (PermenPANRB 8/2021, annex, p. 93, 243)."""

from dice import chance, decimal
from exact import frac, text

# From one achievement to another, and from one value to another; between the stretches the regulation says nothing.
STRETCHES = ((0, 59, 0, 49), (60, 79, 50, 69), (80, 99, 70, 89))


def case(random):
    if chance(random, 0.3):
        return [random.choice(("100", "110", "59", "59.5", "79", "80", "99", "99.5", "0", "-1", decimal(random, 0, 130, 2))),
                chance(random, 0.3)]
    points = [[2019 + i, _figure(random), chance(random, 0.1)] for i in range(random.randint(1, 6)) if chance(random, 0.9)]
    random.shuffle(points)
    return [points, random.choice(("refuse", "redistribute", "zero")), "growth"]


def _figure(random):
    if chance(random, 0.1):
        return None
    return random.choice(("0", "-5", decimal(random, 1, 90, 1), decimal(random, 1, 500, 0), decimal(random, 1, 500, 0)))


def answer(case):
    if len(case) == 2:
        return _converted(frac(case[0]), case[1])
    points, missing, _ = case
    points = sorted(points)
    intervals = [_growth(*pair) for pair in zip(points, points[1:])]
    known = [each for each in intervals if not isinstance(each, str)]
    if missing == "zero":
        known += [frac(0)] * (len(intervals) - len(known))
    if missing == "refuse" and len(known) < len(intervals):
        mean = "missing-achievement"
    else:
        mean = text(sum(known) / len(known)) if known else "nothing-to-average"
    return [[each if isinstance(each, str) else text(each) for each in intervals], mean]


def _growth(before, after):
    base, figure = before[1], after[1]
    if after[2]:
        return "trend-broken"
    if base is None or figure is None:
        return "missing-value"
    if frac(base) <= 0:
        return "zero-base" if frac(base) == 0 else "negative-base"
    return (frac(figure) - frac(base)) / frac(base) * 100


def _converted(achievement, is_most):
    if achievement == 100:
        return "120" if is_most else "109"
    if achievement > 110:
        return "120"
    for low, high, worth, more in STRETCHES:
        if low <= achievement <= high:
            return text(worth + (achievement - low) * (more - worth) / (high - low))
    return "not-ruled"
