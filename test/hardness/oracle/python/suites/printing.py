"""Figures as they are printed: notation, decimals, roundings, and percentages that are not to reach a threshold."""

from dice import chance, decimal, money
from exact import MODES, frac, rounded


def case(random):
    kind = random.choice(("number", "percent", "rupiah"))
    value = decimal(random, -10, 120, random.randint(0, 5)) if kind == "percent" else money(random)
    if kind == "percent" and chance(random, 0.3):
        value = random.choice(("99.99", "99.994", "99.995", "99.996", "100", "99.5", "89.996", "89.5", "100.004"))
    if chance(random, 0.2) and value != "0" and not value.startswith("-"):
        value = "-" + value
    options = {"locale": random.choice(("id", "en"))}
    if chance(random, 0.6):
        options["decimals"] = random.randint(0, 3)
        if chance(random, 0.4):
            options["rounding"] = random.choice(MODES)
    if kind != "percent" and chance(random, 0.3):
        options["negative"] = random.choice(("minus", "brackets"))
    if kind == "percent" and "rounding" not in options and chance(random, 0.3):
        options["thresholds"] = ["90", "100"]
    return [kind, value, options]


def answer(case):
    kind, given, options = case
    value = frac(given)
    decimals = options.get("decimals")
    if kind == "percent":
        decimals = 2 if decimals is None else decimals
        shown = rounded(value, decimals, options.get("rounding", "half-up"))
        if "rounding" not in options:
            for bound in map(frac, options.get("thresholds", ["100"])):
                if value < bound <= shown:
                    shown = rounded(value, decimals, "floor")
        return _notation(shown, decimals, options) + "%"
    if kind == "rupiah":
        if decimals is None:
            decimals = 0 if value.denominator == 1 else 2
        return _notation(rounded(value, decimals, options.get("rounding", "half-up")), decimals, options, "Rp")
    if decimals is None:
        decimals = len(given.partition(".")[2].rstrip("0"))
    return _notation(rounded(value, decimals, options.get("rounding", "half-up")), decimals, options)


def _notation(value, decimals, options, currency=""):
    point, group = (",", ".") if options["locale"] == "id" else (".", ",")
    digits = str(abs(value.numerator * 10**decimals // value.denominator)).rjust(decimals + 1, "0")
    whole, rest = (digits[:-decimals], digits[-decimals:]) if decimals else (digits, "")
    grouped = f"{int(whole):,}".replace(",", group)
    shown = currency + grouped + (point + rest if rest else "")
    if value >= 0:
        return shown
    return f"({shown})" if options.get("negative") == "brackets" else "-" + shown
