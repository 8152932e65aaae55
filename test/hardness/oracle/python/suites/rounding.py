"""Rounding by the named modes, at any decimals, ties among them."""

from dice import chance, decimal
from exact import MODES, frac, rounded, text


def case(random):
    decimals = random.randint(-3, 6)
    value = decimal(random, -(10 ** random.randint(1, 7)), 10 ** random.randint(1, 7), random.choice((0, 1, 2, 3, 5)))
    if chance(random, 0.4):
        # Exactly in the middle between two neighbours.
        value = text((random.randint(-500, 500) + frac("0.5")) / frac(10) ** decimals)
    return [value, decimals, random.choice(MODES)]


def answer(case):
    value, decimals, mode = case
    return text(rounded(frac(value), decimals, mode))
