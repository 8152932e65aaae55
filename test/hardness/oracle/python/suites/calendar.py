"""Periods, days and working days, and when reports are due (performance.md, section 7)."""

from datetime import date, timedelta

import calendar_of as of
from dice import chance

KINDS = ("year", "semester", "quarter", "month")


def case(random):
    kind = random.choice(("period", "day", "working", "calendar"))
    if kind == "period":
        name = random.choice(KINDS)
        count = 12 // of.LENGTH[name]
        return [kind, of.code(of.period(name, random.randint(1901, 2100), random.randint(1, count)))]
    if kind == "day":
        return [kind, _day(random, 1950, 2090), random.choice(KINDS)]
    year = random.randint(2013, 2030)
    holidays = sorted({_day(random, year, year + 1) for _ in range(random.randint(0, 60))})
    if kind == "calendar":
        return [kind, year, holidays, _day(random, year - 1, year) if chance(random, 0.7) else None]
    week = random.choice((5, 5, 6))
    extra = sorted({day for day in (_day(random, year, year) for _ in range(random.randint(0, 20)))
                    if not of.is_working(of.day_of(day), (), week) and day not in holidays})
    return [kind, _day(random, year, year), random.randint(-40, 60), random.randint(1, 25), holidays, extra, week]


def _day(random, first, last):
    start, end = date(first, 1, 1), date(last, 12, 31)
    return (start + timedelta(days=random.randint(0, (end - start).days))).isoformat()


def answer(case):
    return {"period": _period, "day": _of_day, "working": _working, "calendar": _calendar}[case[0]](*case[1:])


def _read(code):
    year, _, rest = code.partition("-")
    if not rest:
        return of.period("year", int(year))
    if rest[0] == "S":
        return of.period("semester", int(year), int(rest[1]))
    return of.period("quarter", int(year), int(rest[2])) if rest.startswith("TW") else of.period(
        "month", int(year), int(rest))


def _period(code):
    each = _read(code)
    finer = KINDS[KINDS.index(each["kind"]):]
    within = []
    for kind in finer:
        part = of.period_of(of.first_day(each), kind)
        codes = []
        while of.first_day(part) <= of.last_day(each):
            codes.append(of.code(part))
            part = of.next_period(part)
        within.append(codes)
    return [of.first_day(each).isoformat(), of.last_day(each).isoformat(), of.code(of.next_period(each, -1)),
            of.code(of.next_period(each)), within]


def _of_day(iso, kind):
    return of.code(of.period_of(of.day_of(iso), kind))


def _working(iso, count, nth, holidays, extra, week):
    day = of.day_of(iso)

    def works(each):
        return of.is_working(each, holidays, week, extra)

    moved, left, step = day, abs(count), timedelta(days=1 if count > 0 else -1)
    while left:
        moved += step
        left -= works(moved)
    last = day
    while not works(last):
        last -= timedelta(days=1)
    month = of.period_of(day, "month")
    first, end = of.first_day(month), of.last_day(month)
    days = [first + timedelta(days=i) for i in range((end - first).days + 1)]
    working = [each for each in days if works(each)]
    after = sum(works(each) for each in days if each > day)
    return [works(day), moved.isoformat(), last.isoformat(), after,
            working[nth - 1].isoformat() if nth <= len(working) else "too-few-working-days"]


def _calendar(year, holidays, approved):
    end = date(year, 12, 31)
    due = {
        "performance-agreement": "no-budget-date" if approved is None else of.months_after(of.day_of(approved), 1),
        "unit-performance-report": of.months_after(end, 2),
        "ministry-performance-report": of.months_after(end, 2),
        "region-performance-report": of.months_after(end, 3),
        "budget-accountability": of.months_after(end, 6),
    }
    if year < 2015:
        due["performance-agreement"] = "no-rule-known"
    if year < 2014:
        due.update((each, "no-rule-known") for each in due if each.endswith("-performance-report"))
    for quarter, month in ((1, 2), (2, 4), (3, 7), (4, 10)):
        due[f"interim-report-q{quarter}"] = "no-date-in-rule"
        due[f"withdrawal-plan-update-q{quarter}"] = "no-rule-known" if year < 2024 else _tenth(year, month, holidays)
    return sorted([each, day if isinstance(day, str) else day.isoformat(), day if isinstance(day, str) else _last(
        day, holidays)] for each, day in due.items())


def _tenth(year, month, holidays):
    days = [date(year, month, 1) + timedelta(days=i) for i in range(28)]
    working = [day for day in days + [date(year, month, 28) + timedelta(days=i) for i in (1, 2, 3)]
               if day.month == month and of.is_working(day, holidays)]
    return working[9] if len(working) > 9 else "too-few-working-days"


def _last(day, holidays):
    while not of.is_working(day, holidays):
        day -= timedelta(days=1)
    return day.isoformat()
