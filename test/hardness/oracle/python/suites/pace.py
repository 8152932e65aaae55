"""What must be spent from now on, what will be spent, and where spending stands against a plan."""

from datetime import date, timedelta

from calendar_of import day_of, is_working, months_after
from dice import chance, decimal, money
from exact import frac, text


def case(random):
    kind = random.choice(("pace", "projection", "plan", "deviation"))
    budget = "0" if chance(random, 0.05) else money(random)
    spent = None if chance(random, 0.05) else text(frac(budget) * random.randint(0, 110) / 100) if chance(
        random, 0.7) else money(random)
    if kind == "deviation":
        return [kind, budget, spent]
    if kind == "plan":
        plan = {"percent": str(random.randint(0, 100))} if chance(random, 0.5) else {"amount": money(random)}
        return [kind, budget, spent, plan, random.choice(("0", "0", "5", "2.5"))]
    day = (date(2023, 1, 1) + timedelta(days=random.randint(0, 729))).isoformat()
    if kind == "projection":
        assumption = random.choice((
            {"kind": "same-pace"},
            {"kind": "as-planned", "rest": money(random)},
            {"kind": "like-year", "bySameDay": random.choice(("0", "40", "75.5")), "byYearEnd": "90"},
        ))
        return [kind, budget, spent, day, assumption]
    holidays = sorted({(date(2023, 1, 1) + timedelta(days=random.randint(0, 729))).isoformat()
                       for _ in range(random.randint(0, 30))})
    return [kind, budget, spent, day, random.choice(("80", "90", "95", "100", "47.5")),
            holidays if chance(random, 0.5) else None]


def answer(case):
    return {"pace": _pace, "projection": _projection, "plan": _plan, "deviation": _deviation}[case[0]](*case[1:])


def _year(day):
    start, end = date(day.year, 1, 1), date(day.year, 12, 31)
    return (day - start).days + 1, (end - day).days, start, end


def _months(first, last):
    """Months from one day to another, both included; the days of a part of a month count as a share of it."""
    total, day = frac(0), first
    while day <= last:
        start = day.replace(day=1)
        end = months_after(start, 1) - timedelta(days=1)
        until = min(end, last)
        total += frac((until - day).days + 1) / ((end - start).days + 1)
        day = until + timedelta(days=1)
    return total


def _pace(budget, spent, iso, target, holidays):
    day, wanted = day_of(iso), frac(budget) * frac(target) / 100
    over, left, start, end = _year(day)
    if spent is None:
        return "not-reported"
    used = frac(spent)
    missing = max(frac(0), wanted - used)
    after = day + timedelta(days=1)
    months_left = _months(after, end)
    value = "0" if missing == 0 else text(missing / months_left) if left > 0 else "no-time-left"
    working = per_day = None
    if holidays is not None:
        working = sum(is_working(after + timedelta(days=i), holidays) for i in range(left))
        per_day = None if working == 0 else text(missing / working)
    so_far = text(used / _months(start, day))
    return [value, text(wanted), text(missing), over, left, text(months_left), so_far, working, per_day]


def _projection(budget, spent, iso, assumption):
    if spent is None:
        return "not-reported"
    own, used = frac(budget), frac(spent)
    over, left, _, _ = _year(day_of(iso))
    if assumption["kind"] == "same-pace":
        total = used / over * (over + left)
    elif assumption["kind"] == "as-planned":
        total = used + frac(assumption["rest"])
    elif frac(assumption["bySameDay"]) == 0:
        return "no-pattern"
    else:
        total = used * frac(assumption["byYearEnd"]) / frac(assumption["bySameDay"])
    rate = text(total / own * 100) if own != 0 else "zero-budget" if total == 0 else "spending-without-budget"
    return [text(total), rate, text(max(frac(0), own - total))]


def _plan(budget, spent, plan, tolerance):
    own = frac(budget)
    if spent is None:
        return "not-reported"
    used = frac(spent)
    if own == 0:
        return "zero-budget" if used == 0 else "spending-without-budget"
    target = frac(plan["percent"]) if "percent" in plan else frac(plan["amount"]) / own * 100
    gap = used / own * 100 - target
    standing = "on-plan" if abs(gap) <= frac(tolerance) else "ahead" if gap > 0 else "behind"
    return [standing, text(target), text(gap), text(used - own * target / 100)]


def _deviation(planned, spent):
    if spent is None:
        return "not-reported"
    plan, used = frac(planned), frac(spent)
    if plan == 0:
        return [text(100 if used != 0 else 0), None]
    raw = abs(used - plan) / plan * 100
    return [text(min(raw, 100)), text(raw)]
