"""Strict and lenient judges brought to one level: least squares over entries and judges, exactly."""

from dice import chance, decimal
from exact import frac, text


def case(random):
    entries, judges = random.randint(1, 6), random.randint(1, 4)
    share = random.choice((0.4, 0.6, 1))
    sheets = [[entry, judge, decimal(random, 0, 100, random.choice((0, 1)))]
              for entry in range(entries) for judge in range(judges) if chance(random, share)]
    random.shuffle(sheets)
    return sheets or [[0, 0, "50"]]


def answer(case):
    sheets = [(entry, judge, frac(mark)) for entry, judge, mark in case]
    panels = _panels(sheets)
    level = {}
    for panel in panels:
        level.update(_levels(panel, [sheet for sheet in sheets if sheet[1] in panel]))
    scores = []
    for entry in dict.fromkeys(sheet[0] for sheet in sheets):
        own = [mark - level[judge] for each, judge, mark in sheets if each == entry]
        scores.append([entry, text(sum(own) / len(own))])
    return [scores, [[judge, text(level[judge])] for judge in sorted(level)], len(panels) > 1]


def _panels(sheets):
    """Judges whom entries connect."""
    panels = []
    for entry in {sheet[0] for sheet in sheets}:
        joined = {judge for each, judge, _ in sheets if each == entry}
        apart = [panel for panel in panels if not panel & joined]
        for panel in panels:
            if panel & joined:
                joined |= panel
        panels = [*apart, joined]
    return panels


def _levels(panel, sheets):
    """The levels of the judges of a panel, which add up to 0: where the sum of squares is least its slopes are zero."""
    judges = sorted(panel)
    rows = []
    for judge in judges[:-1]:
        row = {each: frac(0) for each in judges}
        right = frac(0)
        for entry, _, mark in (sheet for sheet in sheets if sheet[1] == judge):
            own = [sheet for sheet in sheets if sheet[0] == entry]
            right += mark - sum(sheet[2] for sheet in own) / len(own)
            row[judge] += 1
            for sheet in own:
                row[sheet[1]] -= frac(1) / len(own)
        rows.append([row[each] for each in judges] + [right])
    rows.append([frac(1)] * len(judges) + [frac(0)])
    return dict(zip(judges, _solved(rows)))


def _solved(rows):
    count = len(rows)
    for at in range(count):
        pivot = next(i for i in range(at, count) if rows[i][at] != 0)
        rows[at], rows[pivot] = rows[pivot], rows[at]
        rows[at] = [each / rows[at][at] for each in rows[at]]
        for i in range(count):
            if i != at and rows[i][at] != 0:
                rows[i] = [a - rows[i][at] * b for a, b in zip(rows[i], rows[at])]
    return [row[-1] for row in rows]
