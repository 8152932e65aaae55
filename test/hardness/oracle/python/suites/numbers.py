"""Figures as Indonesian texts: the grammar, its currencies and signs, and what is refused."""

import re

from dice import chance
from exact import frac, text

GROUPED = re.compile(r"[1-9]\d{0,2}(\.\d{3})+(,\d+)?")
PLAIN = re.compile(r"\d+(,\d+)?")
ENGLISH = re.compile(r"\d+\.\d+|[1-9]\d{0,2}(,\d{3})+\.\d+|[1-9]\d{0,2}(,\d{3}){2,}")


def case(random):
    body = random.choice((_indonesian, _english, _broken))(random)
    before = after = ""
    kind = random.randrange(6)
    if kind == 1:
        before, after = random.choice(("Rp", "Rp ", "Rp. ", "IDR ")), random.choice(("", "", ",-"))
    elif kind == 2:
        after = random.choice(("%", " %", " persen"))
    elif kind == 3:
        after = " rupiah"
    if "," in body and after == ",-":
        after = ""
    whole = before + body + after
    if chance(random, 0.15):
        return "-" + whole if kind != 1 else before + "-" + body + after
    return "(" + whole + ")" if chance(random, 0.1) and kind in (0, 1) else whole


def answer(case):
    body = re.sub(r"^(Rp\.? ?|IDR )|( ?%| persen| rupiah|,-)$", "", re.sub(r"[()]", "", case).replace("-", "", 1) if
                  case.startswith(("-", "Rp-", "Rp -", "Rp. -", "IDR -")) else re.sub(r"[()]", "", case))
    negative = case.startswith("(") or "-" in case.replace(",-", "")
    if GROUPED.fullmatch(body) or PLAIN.fullmatch(body):
        value = frac(body.replace(".", "").replace(",", "."))
        return text(-value if negative else value)
    return "!ambiguous-number" if ENGLISH.fullmatch(body) else "!invalid-number"


def _indonesian(random):
    groups = [str(random.randint(1, 999))] + [f"{random.randint(0, 999):03}" for _ in range(random.randrange(4))]
    decimals = "," + "".join(random.choice("0123456789") for _ in range(random.randint(1, 4)))
    return random.choice((".", "")).join(groups) + (decimals if chance(random, 0.5) else "")


def _english(random):
    groups = [str(random.randint(1, 999))] + [f"{random.randint(0, 999):03}" for _ in range(random.randrange(4))]
    decimals = "." + "".join(random.choice("0123456789") for _ in range(random.randint(1, 4)))
    return ",".join(groups) + (decimals if chance(random, 0.6) else "")


def _broken(random):
    return "".join(random.choice("123456789.,") for _ in range(random.randint(3, 9))).strip(".,") or "7"
