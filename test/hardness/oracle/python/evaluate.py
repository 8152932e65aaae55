"""Evaluates explanations anew: of each line, every formula by exact fractions, from the figures it names.

Reads one explanation a line and answers with the values of all its formulas in one line, parents before their steps.
"""

import json
import sys

from exact import frac, root, root_at, rounded, text


def values_of(node):
    own = [] if node["formula"] is None else [_shown(_value(node["formula"], node["steps"]))]
    return own + [value for step in node["steps"] for value in values_of(step)]


def _shown(value):
    return value if isinstance(value, str) else text(value)


def _value(formula, steps):
    if "value" in formula:
        return frac(formula["value"])
    if "step" in formula:
        step = steps[formula["step"]]
        return _value(step["formula"], step["steps"])
    operation = formula["op"]
    if operation == "weighted-mean":
        pairs = [(_value(each["weight"], steps), _value(each["value"], steps)) for each in formula["of"]]
        return sum(weight * value for weight, value in pairs) / sum(weight for weight, _ in pairs)
    if operation == "count":
        return frac(len(formula["of"]))
    operands = [_value(each, steps) for each in formula["of"]]
    return _applied(operation, operands, formula)


def _applied(operation, operands, formula):
    first = operands[0] if operands else frac(0)
    if operation in ("add", "sum"):
        return sum(operands, frac(0))
    if operation == "subtract":
        return first - operands[1]
    if operation == "divide":
        return first / operands[1]
    if operation == "multiply":
        product = frac(1)
        for operand in operands:
            product *= operand
        return product
    if operation == "mean":
        return sum(operands) / len(operands)
    if operation == "round":
        return rounded(first, formula["decimals"], formula["mode"])
    if operation == "lookup":
        return _looked_up(first, formula["row"])
    if operation == "power":
        return first ** formula["n"]
    if operation == "root":
        return _root(first, formula["n"])
    return {"abs": lambda: abs(first), "min": lambda: min(operands), "max": lambda: max(operands)}[operation]()


def _looked_up(value, row):
    tests = {"from": lambda bound: value >= bound, "above": lambda bound: value > bound,
             "upTo": lambda bound: value <= bound, "below": lambda bound: value < bound}
    if not all(test(frac(row[word])) for word, test in tests.items() if word in row):
        return f"{text(value)} does not lie in the row of {row['gives']}"
    gives = row["gives"]
    return frac(gives) if gives.lstrip("-")[:1].isdigit() else gives


def _root(value, n):
    exact, ends = root(value, n)
    # Sixty decimals are enough for forty digits and any rounding after them; the third behind them keeps it without end.
    return exact if ends else (root_at(value, n, 60) + frac("1/3")) / 10**60


if __name__ == "__main__":
    for line in sys.stdin:
        sys.stdout.write(json.dumps(values_of(json.loads(line)), separators=(",", ":")) + "\n")
        sys.stdout.flush()
