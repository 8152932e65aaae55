"""Results to be explained, of the other suites, with the value that each has by itself."""

from suites import achievement, average, components, consolidation, evaluation_88, ikpa, pace

# Of each answer, the value of the result.
VALUES = {
    "achievement": (achievement, lambda told: told[0]),
    "average": (average, lambda told: told[0][0]),
    "consolidation": (consolidation, lambda told: told[0]),
    "ikpa": (ikpa, lambda told: told),
    "pace": (pace, lambda told: told[0]),
    "evaluation-88": (evaluation_88, lambda told: told[1]),
    "components": (components, lambda told: told[1]),
}


def case(random):
    name = random.choice(tuple(VALUES))
    while True:
        input = VALUES[name][0].case(random)
        # Whether spending is ahead of its plan is no figure.
        if name != "pace" or input[0] != "plan":
            return [name, input]


def answer(case):
    suite, value = VALUES[case[0]]
    told = suite.answer(case[1])
    # A reason is no figure either.
    found = None if isinstance(told, str) and not _is_figure(told) else value(told)
    return found if _is_figure(found) else None


def _is_figure(found):
    return isinstance(found, str) and found.lstrip("-")[:1].isdigit()
