"""One figure of the figures of several periods, as of a day (performance.md, 1.7 and 1.8)."""

from datetime import timedelta

from calendar_of import first_day, last_day, month_ends_after, next_period, period
from dice import chance, figure
from exact import frac, text

METHODS = ("sum", "average", "last", "maximum", "minimum")


def case(random):
    kind = random.choice(("quarter", "month", "year", "semester"))
    start = period(kind, 2022, 1)
    periods = [next_period(start, i) for i in range(random.randint(1, 8)) if chance(random, 0.85)]
    readings = [{"period": each, "value": None if chance(random, 0.2) else figure(random)} for each in periods]
    random.shuffle(readings)
    options = {}
    if chance(random, 0.6):
        options["asOf"] = (first_day(start) + timedelta(days=random.randint(0, 900))).isoformat()
        if chance(random, 0.4):
            options["releaseLag"] = random.randint(0, 14)
    if chance(random, 0.5):
        options["quantity"] = random.choice(("amount", "amount", "ratio", "index", "level"))
    return [readings, random.choice(METHODS), options]


def answer(case):
    readings, method, options = case
    as_of, lag = options.get("asOf"), options.get("releaseLag", 0)
    rows = [row for row in readings if as_of is None or last_day(row["period"]).isoformat() <= as_of]
    rows.sort(key=lambda row: first_day(row["period"]))
    values = [frac(row["value"]) for row in rows if row["value"] is not None]
    waiting = [row for row in rows if row["value"] is None and (
        as_of is None or month_ends_after(last_day(row["period"]), lag).isoformat() <= as_of)]
    coverage = [len(values), len(values) + len(waiting)]
    quantity = options.get("quantity")
    if method == "sum" and quantity in ("ratio", "index", "level"):
        return ["not-additive", coverage]
    if method == "average" and quantity == "level":
        return ["not-averageable", coverage]
    if not values:
        return ["no-readings", coverage]
    figure = {"sum": sum, "average": lambda all: sum(all) / len(all), "last": lambda all: all[-1],
              "maximum": max, "minimum": min}[method](values)
    return [text(figure), coverage]
