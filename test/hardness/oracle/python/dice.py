"""Figures as people write them: many that are equal, many on a bound, some large."""


def chance(random, share):
    return random.random() < share


def decimal(random, low, high, decimals):
    scaled = random.randint(low * 10**decimals, high * 10**decimals)
    sign = "-" if scaled < 0 else ""
    digits = str(abs(scaled)).rjust(decimals + 1, "0")
    return sign + (digits if decimals == 0 else digits[:-decimals] + "." + digits[-decimals:])


def percent(random, high=150):
    return decimal(random, 0, high, random.choice((0, 0, 1, 2, 2, 3)))


def money(random):
    kind = random.randrange(6)
    if kind == 0:
        return str(random.randint(0, 200))
    if kind == 1:
        return decimal(random, 0, 10**6, 2)
    if kind == 2:
        return str(random.randint(0, 10**6) * 1000)
    if kind == 3:
        return str(random.randint(0, 10**13))
    return str(random.randint(1, 5000))


def figure(random):
    """A figure of an indicator: small or large, sometimes zero or below."""
    kind = random.randrange(8)
    if kind == 0:
        return "0"
    if kind == 1:
        return decimal(random, -50, 50, random.choice((0, 1)))
    if kind == 2:
        return decimal(random, 0, 10**6, 0)
    if kind == 3:
        return decimal(random, 0, 100, 3)
    return decimal(random, 1, 120, random.choice((0, 0, 1, 2)))
