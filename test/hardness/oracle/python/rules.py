"""The evaluation rules: weights, answers and bands of 88/2021 (read) and 12/2015 (restated: evaluation.md, 1 and 2)."""

from exact import frac, rounded

LETTERS = {"AA": 100, "A": 90, "BB": 80, "B": 70, "CC": 60, "C": 50, "D": 30, "E": 0}
BANDS = (("AA", 90), ("A", 80), ("BB", 70), ("B", 60), ("CC", 50), ("C", 30))

# Components of sub-components: weight and number of criteria in the list of the guide.
RULES_88 = (
    (("6", 7), ("9", 10), ("15", 8)),
    (("6", 3), ("9", 7), ("15", 10)),
    (("3", 6), ("4.5", 9), ("7.5", 7)),
    (("5", 3), ("7.5", 5), ("12.5", 5)),
)
KEYS = ("planning", "measurement", "reporting", "internal-evaluation", "achievement")

YT = {"Y": "1", "T": "0"}
AE = {"A": "1", "B": "0.75", "C": "0.5", "D": "0.25", "E": "0"}
AC = {"A": "1", "B": "0.5", "C": "0"}
AD = {"A": "1", "B": "0.67", "C": "0.33", "D": "0"}
THREE = {"A": "3", "B": "2", "C": "1", "D": "0.5", "E": "0"}
HALF = {"A": "1.5", "B": "1", "C": "0.5", "D": "0.25", "E": "0"}
FIVE = {"A": "5", "B": "3.75", "C": "2.5", "D": "1.25", "E": "0"}
QUARTER = {"A": "2.5", "B": "1.875", "C": "1.25", "D": "0.625", "E": "0"}

# Components of sub-components: weight and the answers of each question. Those of achievement are points that add up.
RULES_12 = (
    (("2", [YT] * 2 + [AE] * 6 + [YT]), ("5", [AE] * 8), ("3", [AE] * 3), ("4", [AE, YT, AE, YT]),
     ("10", [AE] * 7 + [YT, AE, YT]), ("6", [AE] * 5)),
    (("5", [YT, AE, AE, YT]), ("12.5", [AE] * 8 + [YT, YT]), ("7.5", [AE, AC, AC, AE, AE, AC])),
    (("3", [YT, YT, YT, AE]), ("7.5", [AE] * 4 + [AD] + [AE] * 2), ("4.5", [AE] * 4)),
    (("2", [YT, YT, AD, AE]), ("5", [AE] * 5 + [AD]), ("3", [AE] * 2)),
    (("7.5", [THREE, HALF, THREE]), ("12.5", [FIVE, QUARTER, FIVE])),
)


def grade(total):
    """The upper bound belongs to the lower grade: 90 is A. What is in no band, a total of 0, is D here."""
    return next((code for code, bound in BANDS if total > bound), "D")


def graded(values):
    """The total, exact and rounded as practised, its grade, and whether the rounding decided it."""
    exact = sum(values)
    total = rounded(exact, 2)
    return exact, total, grade(total), grade(exact) != grade(total)
