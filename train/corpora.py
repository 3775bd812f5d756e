"""Reads the open corpora into one shape. A label kind that a corpus lacks stays None and is masked in training."""
import json
import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from pieces import normalise

NAMES = ["O"] + [f"{p}-{t}" for t in ("PER", "ORG", "LOC", "NORP", "EVENT", "OTHER") for p in "BI"]
GUM_TYPES = {"person": "PER", "organization": "ORG", "place": "LOC", "event": "EVENT", "object": "OTHER", "abstract": "OTHER"}
WNUT_TYPES = {"person": "PER", "corporation": "ORG", "group": "ORG", "location": "LOC", "creative-work": "OTHER", "product": "OTHER"}
WIKI_TYPES = {"PER": "PER", "ORG": "ORG", "LOC": "LOC", "MISC": "OTHER"}
TITLES = set("president mr mr. mrs mrs. ms ms. dr dr. prof professor gen gen. general sen sen. senator rep king queen prince princess sir lord lady minister secretary judge justice captain colonel col. lt. sgt. pope saint st. st governor gov. gov chairman director senators presidents ministers secretary-general ambassador commander bishop archbishop cardinal emperor sultan shah sheikh imam ayatollah mayor premier chancellor sergeant lieutenant major maj. rep. reverend rev. father sister brother uncle aunt coach".split())


@dataclass(frozen=True)
class Sentence:
    words: tuple
    upos: tuple | None = None
    feats: tuple | None = None
    lemmas: tuple | None = None
    heads: tuple | None = None  # 0 = root, else 1-based
    labels: tuple | None = None
    names: tuple | None = None
    facts: tuple | None = None  # float or None per word
    ends: tuple | None = None  # 1 where a sentence ends; None: not for the boundary head
    document: str = ""


def conllu(path):
    """Sentences of a CoNLL-U file with words, tags, tree and, where MISC holds GUM's Entity, names."""
    found, rows, document = [], [], ""
    for line in Path(path).read_text("utf8").split("\n"):
        if line.startswith("# newdoc id"):
            document = line.split("=", 1)[1].strip()
        elif line and not line.startswith("#"):
            cells = line.split("\t")
            if cells[0].isdigit():
                rows.append(cells)
            elif "-" in cells[0] and "Entity=" in cells[9]:
                pass
        elif not line and rows:
            found.append(from_rows(rows, document))
            rows = []
    return found


def from_rows(rows, document):
    column = lambda i: tuple(r[i] for r in rows)
    has_entities = any("Entity=" in r[9] for r in rows)
    return Sentence(
        words=column(1), upos=column(3), feats=column(5), lemmas=column(2), heads=tuple(int(h) for h in column(6)),
        labels=column(7), names=gum_names(rows) if has_entities else None, document=document,
    )


def gum_names(rows):
    """BIO names from GUM's nested entities: the run of proper nouns around a head that is one; inner spans win."""
    spans, stack = [], []
    for i, row in enumerate(rows):
        entity = next((m[7:] for m in row[9].split("|") if m.startswith("Entity=")), "")
        for opening, only, closing in re.findall(r"\(([^()]+)(\))?|([^()]+)\)", entity):
            if opening:
                parts = opening.split("-")
                if only:
                    spans.append((i, i, parts[1] if len(parts) > 1 else ""))
                else:
                    stack.append((parts[0], i, parts[1] if len(parts) > 1 else ""))
            elif closing:
                key = closing.split("-")[0]
                at = next((k for k in range(len(stack) - 1, -1, -1) if stack[k][0] == key), None)
                if at is not None:
                    _, start, kind = stack.pop(at)
                    spans.append((start, i, kind))
    tags = ["O"] * len(rows)
    for start, end, kind in sorted(spans, key=lambda s: (GUM_TYPES.get(s[2]) == "PER", s[0] - s[1])):
        mark_run(rows, tags, start, end, GUM_TYPES.get(kind))
    return tuple(tags)


def mark_run(rows, tags, start, end, kind):
    """Marks the run of proper nouns around the head of an entity; of things, not of people, also over `of the` and the like."""
    inside = range(start, end + 1)
    head = next((i for i in inside if not start <= int(rows[i][6]) - 1 <= end), None)
    if kind is None or head is None or not is_proper(rows[head]):
        return
    free = lambda i: start <= i <= end and tags[i] == "O"
    belongs = lambda i: free(i) and (is_proper(rows[i]) or rows[i][1] in ("-", "&"))
    bridge = lambda i: kind != "PER" and free(i) and rows[i][1] in ("of", "the", "for", "and", "'s", "in", "on")
    if not belongs(head):
        return
    low, high = head, head
    while belongs(low - 1):
        low -= 1
    while True:
        step = next((n for n in (1, 2, 3) if belongs(high + n) and all(bridge(high + k) for k in range(1, n))), None)
        if step is None:
            break
        high += step
    while kind == "PER" and low < high and rows[low][1].lower() in TITLES:
        low += 1
    while low < high and not rows[low][1][:1].isalnum():
        low += 1
    while low < high and not rows[high][1][-1:].isalnum() and rows[high][1] != "!":
        high -= 1
    if kind == "PER" and low == high and rows[low][1].lower() in TITLES:
        return
    for i in range(low, high + 1):
        tags[i] = ("B-" if i == low else "I-") + kind


def is_proper(row):
    return row[3] == "PROPN" or row[4].startswith("NNP")


def columns(path, types, separator=None):
    """Sentences of a two-column BIO or IO file."""
    found, words, tags = [], [], []
    for line in Path(path).read_text("utf8").split("\n") + [""]:
        cells = line.split(separator)
        if len(cells) >= 2 and cells[0].strip():
            words.append(cells[0])
            tags.append(cells[-1])
        elif words:
            found.append(Sentence(words=tuple(words), names=bio(tags, types)))
            words, tags = [], []
    return found


def split_hyphens(sentence):
    """The treebanks write `Coca - Cola` as three words; the name corpora as one. A name goes on over its hyphen."""
    words, names = [], []
    for word, name in zip(sentence.words, sentence.names):
        parts = [p for p in re.split(r"(?<=\w)(-)(?=\w)", word) if p] if len(word) < 40 else [word]
        words += parts
        names += [name] + ["I-" + name[2:] if name != "O" else "O"] * (len(parts) - 1)
    return replace(sentence, words=tuple(words), names=tuple(names))


def place_names(sentences):
    """Names that the corpora call places nine times out of ten."""
    seen = Counter()
    for s in sentences:
        for words, kind in named_spans(s):
            seen[words, kind == "LOC"] += 1
    return {w for (w, place), n in seen.items() if place and n >= 9 * seen[w, False]}


def named_spans(s):
    start = None
    for i, tag in enumerate(s.names + ("O",)):
        if start is not None and not tag.startswith("I-"):
            yield " ".join(s.words[start:i]), s.names[start][2:]
            start = None
        if tag.startswith("B-"):
            start = i


def places_as_places(sentence, places):
    """GUM calls a country an organization where it acts; by the name annotations it stays a place."""
    if sentence.names is None:
        return sentence
    names, i = list(sentence.names), 0
    while i < len(names):
        end = i + 1
        while end < len(names) and names[end].startswith("I-"):
            end += 1
        if names[i] == "B-ORG" and " ".join(sentence.words[i:end]) in places:
            names[i:end] = ["B-LOC"] + ["I-LOC"] * (end - i - 1)
        i = end
    return replace(sentence, names=tuple(names))


def bio(tags, types):
    found, before = [], "O"
    for tag in tags:
        kind = types.get(tag[2:]) if tag != "O" else None
        if kind is None:
            found.append("O")
        else:
            found.append(("I-" if tag[0] == "I" and before == kind else "B-") + kind)
        before = kind or "O"
    return tuple(found)


def re3d(folder):
    """re3d documents cut into sentences by a plain rule; titles before a person's name are left out."""
    kinds = {"Person": "PER", "Organisation": "ORG", "Location": "LOC", "Nationality": "NORP"}
    found = []
    lines = lambda p: [json.loads(l) for l in p.read_text("utf8").split("\n") if l.strip()]
    for file in sorted(Path(folder).glob("*/documents.json")):
        entities = lines(file.parent / "entities.json")
        for doc in lines(file):
            text = doc["text"]
            spans = [(e["begin"], e["end"], kinds[e["type"]]) for e in entities if e["documentId"] == doc["_id"] and e["type"] in kinds]
            tokens = [(m.start(), m.end()) for m in re.finditer(r"\w+(?:[.&]\w+)*|'s|[^\w\s]", text)]
            tags = ["O"] * len(tokens)
            for begin, end, kind in sorted(spans, key=lambda s: s[0] - s[1]):
                covered = [i for i, (a, b) in enumerate(tokens) if a >= begin and b <= end]
                while covered and (text[tokens[covered[0]][0]:tokens[covered[0]][1]].lower() in TITLES | {"the"}):
                    covered = covered[1:]
                if not covered or not text[tokens[covered[0]][0]].isupper() or not all(text[tokens[i][0]].isupper() or len(text[tokens[i][0]:tokens[i][1]]) <= 3 for i in covered):
                    continue
                for k, i in enumerate(covered):
                    tags[i] = ("I-" if k else "B-") + kind
            words, names = [], []
            for i, (a, b) in enumerate(tokens):
                words.append(text[a:b])
                names.append(tags[i])
                gap = text[b:tokens[i + 1][0]] if i + 1 < len(tokens) else "\n"
                if "\n" in gap or (text[a:b] in ".!?" and len(words) > 5) or len(words) > 90:
                    if len(words) > 3:
                        found.append(Sentence(words=tuple(words), names=tuple(names)))
                    words, names = [], []
    return found


def with_facts(sentences, path, split):
    """UDS factuality on EWT: keys count sentences from 1, off by one after a switch that is found by where verbs land."""
    data = json.loads(Path(path).read_text("utf8"))["data"]
    facts = {}
    for key, predicates in data.items():
        if not key.startswith(f"ewt-{split}-"):
            continue
        n = int(key.rsplit("-", 1)[1])
        facts[n] = {int(k.rsplit("-", 1)[1]): v["factuality"]["factual"]["value"] for k, v in predicates.items()}
    lands = lambda n, i: sum(t - 1 < len(sentences[i].words) and sentences[i].upos[t - 1] in ("VERB", "AUX") for t in facts.get(n, {})) if 0 <= i < len(sentences) else 0
    shift = 1 if split == "train" else -1
    plain = [lands(n, n - 1) for n in range(len(sentences) + 2)]
    moved = [lands(n, n - 1 + shift) for n in range(len(sentences) + 2)]
    best, switch, score = -1, 0, sum(moved)
    for n in range(len(plain)):
        if score > best:
            best, switch = score, n
        score += plain[n] - moved[n]
    found = list(sentences)
    for n, values in facts.items():
        i = n - 1 if n < switch else n - 1 + shift
        if 0 <= i < len(found):
            s = found[i]
            found[i] = replace(s, facts=tuple(values.get(t + 1) for t in range(len(s.words))))
    return found


@cache
def lemma_script(form, lemma):
    """'L|k|add' or 'K|k|add': lower-case or keep, cut k, append; '=|lemma' where the two share no beginning."""
    form = normalise(form)
    if form == lemma:
        return "K|0|"
    for mode, base in (("K", form), ("L", form.lower())):
        same = 0
        while same < min(len(base), len(lemma)) and base[same] == lemma[same]:
            same += 1
        if same == len(base) or same >= max(1, min(len(lemma), len(base)) // 2):
            if mode == "K" and form[:1].isupper() and lemma[:1].islower():
                continue
            return f"{mode}|{len(base) - same}|{lemma[same:]}"
    return f"=|{lemma}"


def vocabulary(sentences):
    """Label sets, commonest first."""
    count = lambda values, least=1: [v for v, n in Counter(values).most_common() if n >= least]
    lemmas = count((lemma_script(w, l) for s in sentences for w, l in zip(s.words, s.lemmas)), 3)
    lemmas.remove("K|0|")
    return {
        "upos": count(t for s in sentences for t in s.upos),
        "feats": count((t for s in sentences for t in s.feats), 2),
        "lemmas": ["K|0|"] + lemmas,
        "labels": count(t for s in sentences for t in s.labels),
        "names": NAMES,
    }
