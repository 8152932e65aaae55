"""Periods and days by the calendar alone."""

from calendar import monthrange
from datetime import date, timedelta

LENGTH = {"year": 12, "semester": 6, "quarter": 3, "month": 1}


def period(kind, year, part=1):
    return {"kind": kind, "year": year} if kind == "year" else {"kind": kind, "year": year, kind: part}


def part(each):
    return each.get(each["kind"], 1) if each["kind"] != "year" else 1


def first_day(each):
    return date(each["year"], (part(each) - 1) * LENGTH[each["kind"]] + 1, 1)


def last_day(each):
    month = part(each) * LENGTH[each["kind"]]
    return date(each["year"], month, monthrange(each["year"], month)[1])


def period_of(day, kind):
    return period(kind, day.year, (day.month - 1) // LENGTH[kind] + 1)


def next_period(each, steps=1):
    count = 12 // LENGTH[each["kind"]]
    place = each["year"] * count + part(each) - 1 + steps
    return period(each["kind"], place // count, place % count + 1)


def code(each):
    kind, year = each["kind"], each["year"]
    return {"year": f"{year}", "semester": f"{year}-S{part(each)}", "quarter": f"{year}-TW{part(each)}",
            "month": f"{year}-{part(each):02}"}[kind]


def months_after(day, months):
    """The day of the same number, or the last day of a shorter month."""
    place = day.year * 12 + day.month - 1 + months
    year, month = place // 12, place % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def month_ends_after(day, months):
    """Whole months after the last day of a period end on the last day of a month."""
    return months_after(day + timedelta(days=1), months) - timedelta(days=1)


def day_of(iso):
    return date.fromisoformat(iso)


def is_working(day, holidays, week=5, extra=()):
    iso = day.isoformat()
    if iso in extra:
        return True
    return day.weekday() < week and iso not in holidays
