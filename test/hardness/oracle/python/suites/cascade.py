"""Values rolled up a cascade: shares of what has several parents, weights, own parts, and what is missing."""

from dice import chance, decimal
from exact import frac, maybe, text

RULES = ("sum", "weighted", "average", "minimum", "maximum")
LEVELS = ("objective", "programme", "activity", "sub-activity")


def case(random):
    nodes, above = [], []
    for depth in range(random.randint(2, 4)):
        tier = [f"{depth}{i}" for i in range(random.randint(1, 3))]
        nodes += [_node(random, name, depth, above) for name in tier]
        above = tier
    reported = {node["id"]: decimal(random, 0, 120, random.choice((0, 0, 1)))
                for node in nodes if chance(random, 0.9 if node["id"][0] != "0" else 0.3)}
    return [nodes, reported, random.choice(("declared", "declared", *RULES)), random.choice(("refuse", "refuse", "skip"))]


def _node(random, name, depth, above):
    parents = [{"id": each} for each in random.sample(above, random.randint(1, len(above)))] if above else []
    if len(parents) > 1 and chance(random, 0.5):
        shares = {2: (("0.5", "0.5"), ("0.3", "0.7"), ("40", "60"), ("0.5", "0.4")),
                  3: (("0.2", "0.3", "0.5"), ("20", "30", "50"))}[len(parents)]
        for parent, share in zip(parents, random.choice(shares)):
            parent["share"] = share
        if chance(random, 0.05):
            del parents[0]["share"]
    for parent in parents:
        if chance(random, 0.2):
            parent["weight"] = str(random.randint(0, 3))
    node = {"id": name, "level": LEVELS[depth], "parents": parents}
    if chance(random, 0.8):
        node["weight"] = random.choice(("0", "1", "2", "2.5"))
    if chance(random, 0.7):
        node["rollUp"] = random.choice(RULES)
    if chance(random, 0.1):
        node["ownPart"] = True
        if chance(random, 0.7):
            node["ownWeight"] = str(random.randint(0, 2))
    return node


def answer(case):
    nodes, reported, rule, missing = case
    found = {}
    for node in reversed(nodes):
        found[node["id"]] = _value(node, nodes, reported, rule, missing, found)
    return [[node["id"], each if isinstance(each, str) else text(each)]
            for node in nodes for each in (found[node["id"]],)]


def _value(node, nodes, reported, rule, missing, found):
    own = maybe(reported.get(node["id"]))
    links = [(child, link) for child in nodes for link in child["parents"] if link["id"] == node["id"]]
    rule = node.get("rollUp") if rule == "declared" else rule
    if not links:
        return "no-value" if own is None else own
    if rule is None:
        return "no-rule" if own is None else own
    parts = [(found[child["id"]], _share(child, link), maybe(link.get("weight", child.get("weight"))))
             for child, link in links]
    if node.get("ownPart"):
        parts.append(("no-value" if own is None else own, frac(1), maybe(node.get("ownWeight"))))
    there = [part for part in parts if not isinstance(part[0], str)]
    # What a node has itself is no value of what is below it.
    below = any(not isinstance(found[child["id"]], str) for child, _ in links)
    if not below or (len(there) < len(parts) and missing == "refuse"):
        return "missing-parts"
    if any(share is None for _, share, _ in there):
        return "share-sum"
    if rule == "weighted" and any(weight is None for _, _, weight in there):
        return "no-weight"
    return _combined(rule, there)


def _share(child, link):
    """What of a child counts for a parent; None where its shares do not add up or are incomplete."""
    told = [maybe(each.get("share")) for each in child["parents"]]
    if all(share is None for share in told):
        return frac(1) / len(told)
    if None in told or sum(told) not in (1, 100):
        return None
    return frac(link["share"]) / sum(told)


def _combined(rule, parts):
    values = [value for value, _, _ in parts]
    if rule in ("minimum", "maximum"):
        return min(values) if rule == "minimum" else max(values)
    if rule == "sum":
        return sum(value * share for value, share, _ in parts)
    weights = [share * (weight if rule == "weighted" else 1) for _, share, weight in parts]
    whole = sum(weights)
    return "zero-weight" if whole == 0 else sum(v * w for v, w in zip(values, weights)) / whole
