"""Exact figures, and the one way in which results print them."""

from fractions import Fraction

MODES = ("half-up", "half-even", "down", "up", "floor", "ceiling")


def frac(text):
    """The exact value of a decimal text, or of a fraction such as 67/90."""
    return Fraction(str(text))


def maybe(text):
    return None if text is None else frac(text)


def rounded(value, decimals, mode="half-up"):
    scale = Fraction(10) ** decimals
    scaled = value * scale
    below = scaled.numerator // scaled.denominator
    rest = scaled - below
    above = below if rest == 0 else below + 1
    inward, outward = (below, above) if value >= 0 else (above, below)
    half = Fraction(1, 2)
    chosen = {
        "floor": below,
        "ceiling": above,
        "down": inward,
        "up": outward,
        "half-up": outward if rest == half else below if rest < half else above,
        "half-even": (below if below % 2 == 0 else above) if rest == half else below if rest < half else above,
    }[mode]
    return chosen / scale


def text(value):
    """All digits where they end; else forty significant ones, correctly rounded."""
    if value is None:
        return None
    value = Fraction(value)
    digits = _ending(value.denominator)
    if digits is None:
        digits = 39 - magnitude(value)
        value = rounded(value, digits)
    return _plain(value, digits)


def magnitude(value):
    """The power of ten of the first digit."""
    value = abs(value)
    power = len(str(value.numerator)) - len(str(value.denominator))
    return power if value >= Fraction(10) ** power else power - 1


def _ending(denominator):
    """How many decimals a fraction with this denominator has; None where they never end."""
    twos = fives = 0
    while denominator % 2 == 0:
        denominator //= 2
        twos += 1
    while denominator % 5 == 0:
        denominator //= 5
        fives += 1
    return max(twos, fives) if denominator == 1 else None


def _plain(value, digits):
    scaled = value * Fraction(10) ** digits
    assert scaled.denominator == 1
    whole = str(abs(scaled.numerator))
    if digits > 0:
        whole = whole.rjust(digits + 1, "0")
        whole = (whole[:-digits] + "." + whole[-digits:]).rstrip("0").rstrip(".")
    else:
        whole += "0" * -digits if scaled else ""
    return "-" + whole if scaled < 0 else whole


def root(value, n):
    """The exact n-th root where it ends, else forty digits of it, correctly rounded, and whether it is exact."""
    top, bottom = _whole_root(value.numerator, n), _whole_root(value.denominator, n)
    if top**n == value.numerator and bottom**n == value.denominator:
        return Fraction(top, bottom), True
    return None, False


def root_at(value, n, decimals):
    """An irrational root cut off at so many decimals: what lies between it and the next one decides every rounding."""
    scaled = value * Fraction(10) ** (decimals * n)
    return _whole_root(scaled.numerator // scaled.denominator, n)


def _whole_root(value, n):
    if value < 2:
        return value
    high = 1 << (value.bit_length() // n + 1)
    while True:
        lower = ((n - 1) * high + value // high ** (n - 1)) // n
        if lower >= high:
            return high
        high = lower
