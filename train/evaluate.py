"""Scores on gold words: tags, features, lemmas, attachment, names, sentence ends, factuality."""
import torch

from corpora import NAMES
from pieces import normalise


def apply_script(form, script):
    kind, rest = script.split("|", 1)
    if kind == "=":
        return rest
    cut, add = rest.split("|", 1)
    base = normalise(form).lower() if kind == "L" else normalise(form)
    return base[: len(base) - int(cut)] + add


@torch.no_grad()
def predictions(model, coder, sentences, size=3000):
    """(sentence, outputs as arrays cut to its length) for every sentence, in batches."""
    model.eval()
    for batch in coder.batches(sentences, size):
        out = model(**coder.tensors(batch))
        heads = out["arcs"].argmax(-1)
        labels = model.label_scores_at(*out["labels"], heads).argmax(-1)
        for b, s in enumerate(batch):
            n = len(s.words)
            row = {k: out[k][b, :n].argmax(-1).tolist() for k in ("upos", "feats", "lemma", "names")}
            yield s, row | {"heads": heads[b, :n].tolist(), "labels": labels[b, :n].tolist(), "ends": (out["boundary"][b, :n] > 0).tolist(), "facts": out["factuality"][b, :n].tolist()}


def trees(model, coder, labels, sentences):
    hit = dict.fromkeys(("upos", "feats", "lemma", "uas", "las"), 0)
    total, xs, ys = 0, [], []
    for s, p in predictions(model, coder, sentences):
        for i, form in enumerate(s.words):
            total += 1
            hit["upos"] += labels["upos"][p["upos"][i]] == s.upos[i]
            hit["feats"] += labels["feats"][p["feats"][i]] == s.feats[i]
            hit["lemma"] += apply_script(form, labels["lemmas"][p["lemma"][i]]) == s.lemmas[i]
            right = p["heads"][i] == s.heads[i]
            hit["uas"] += right
            hit["las"] += right and labels["labels"][p["labels"][i]] == s.labels[i]
            if s.facts and s.facts[i] is not None:
                xs.append(p["facts"][i]), ys.append(s.facts[i])
    scores = {k: round(100 * v / total, 2) for k, v in hit.items()}
    return scores | ({"factuality_r": round(torch.corrcoef(torch.tensor([xs, ys]))[0, 1].item(), 3)} if xs else {})


def spans(tags, kinds):
    found, start = set(), None
    for i, tag in enumerate(list(tags) + ["O"]):
        if start is not None and (tag == "O" or tag[0] == "B" or tag[2:] != start[1]):
            found.add((start[0], i, start[1]))
            start = None
        if tag != "O" and start is None and tag[2:] in kinds:
            start = (i, tag[2:])
    return found


def names(model, coder, sentences, kinds=("PER", "ORG", "LOC")):
    hit = guessed = gold = 0
    for s, p in predictions(model, coder, sentences):
        mine, theirs = spans([NAMES[t] for t in p["names"]], kinds), spans(s.names, kinds)
        hit, guessed, gold = hit + len(mine & theirs), guessed + len(mine), gold + len(theirs)
    return round(200 * hit / max(1, guessed + gold), 2)


def ends(model, coder, windows):
    hit = guessed = gold = 0
    for s, p in predictions(model, coder, windows):
        for mine, theirs in zip(p["ends"], s.ends):
            hit, guessed, gold = hit + (mine and theirs), guessed + mine, gold + theirs
    return round(200 * hit / max(1, guessed + gold), 2)
