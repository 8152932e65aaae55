"""The oracle: random cases with the answers that the rules give, one JSON line a case.

    python3 oracle.py SUITE SEED CASES

Written from the regulations, the facts about them and the contract of the library, never from its code, with exact
fractions of the standard library alone. The same suite and seed give the same lines.
"""

import importlib
import json
import random
import sys


def main(name, seed, cases):
    suite = importlib.import_module("suites." + name.replace("-", "_"))
    dice = random.Random(f"{seed}:{name}")
    write = sys.stdout.write
    for _ in range(cases):
        case = suite.case(dice)
        line = json.dumps([case, suite.answer(case)], ensure_ascii=False, separators=(",", ":"))
        write(line + "\n")


if __name__ == "__main__":
    try:
        main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
    except BrokenPipeError:
        # Whoever reads has seen enough.
        sys.stderr.close()
