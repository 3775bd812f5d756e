"""Turns sentences into padded tensors, in batches of about the same length; and the small distortions that harden the model."""
import random
from dataclasses import replace

import torch

from corpora import lemma_script
from pieces import CLS, SEP, Pieces

MASKED = -100


def windows(sentences, limit=110):
    """Runs of consecutive sentences of a document, with an end mark for each sentence; no trees."""
    found, current = [], []
    for s in sentences + [None]:
        full = s is None or (current and (s.document != current[0].document or sum(len(c.words) for c in current) + len(s.words) > limit))
        if full and current:
            found.append(joined(current))
            current = []
        if s is not None and len(s.words) <= limit:
            current.append(s)
    return found


def joined(parts):
    chain = lambda key: tuple(v for p in parts for v in getattr(p, key))
    ends = tuple(int(i == len(p.words) - 1) for p in parts for i in range(len(p.words)))
    return replace(parts[0], words=chain("words"), upos=chain("upos"), feats=chain("feats"), lemmas=chain("lemmas"), heads=None, labels=None, names=None, facts=None, ends=ends)


def distorted(s, rng):
    """Now and then: all lower case, a headline's capitals, curly quotes gone, no final mark."""
    chance = rng.random()
    if chance < 0.05:
        return replace(s, words=tuple(w.lower() for w in s.words), lemmas=None, names=None)
    if chance < 0.07:
        return replace(s, words=tuple(w.upper() for w in s.words), lemmas=None, names=None)
    if chance < 0.12 and s.ends is None and s.heads and s.upos[-1] == "PUNCT" and len(s.words) not in s.heads:
        cut = lambda v: v[:-1] if v is not None else None
        return replace(s, words=s.words[:-1], upos=cut(s.upos), feats=cut(s.feats), lemmas=cut(s.lemmas), heads=cut(s.heads), labels=cut(s.labels), names=cut(s.names), facts=cut(s.facts))
    if s.ends is not None and chance < 0.3:
        return without_marks(s, rng)
    return s


def without_marks(s, rng):
    """A window in which some sentences lose their final mark."""
    keep, ends, moved = [], list(s.ends), list(s.ends)
    for i in range(len(ends)):
        lose = ends[i] and s.words[i] in (".", "!", "?") and i > 0 and not ends[i - 1] and rng.random() < 0.5
        if lose:
            moved[i - 1] = 1
        else:
            keep.append(i)
    cut = lambda v: tuple(v[i] for i in keep)
    return replace(s, words=cut(s.words), upos=cut(s.upos), feats=cut(s.feats), lemmas=cut(s.lemmas) if s.lemmas else None, ends=cut(moved))


class Coder:
    """Knows pieces and label sets; makes tensors."""

    def __init__(self, pieces: Pieces, labels: dict):
        self.pieces = pieces
        self.index = {kind: {v: i for i, v in enumerate(values)} for kind, values in labels.items()}

    def length(self, s):
        return 2 + sum(len(self.pieces.of(w)) for w in s.words)

    def batches(self, sentences, size, rng=None):
        """Batches of sentences of like length, about `size` pieces each; shuffled when `rng` is given."""
        noise = (lambda: rng.random() * 4) if rng else (lambda: 0)
        rows = sorted(((self.length(s) + noise(), i) for i, s in enumerate(sentences)))
        found, current = [], []
        for length, i in rows:
            if current and (len(current) + 1) * length > size:
                found.append(current)
                current = []
            current.append(i)
        found += [current] if current else []
        if rng:
            rng.shuffle(found)
        return [[sentences[i] for i in b] for b in found]

    def tensors(self, batch):
        rows = [[self.pieces.of(w) for w in s.words] for s in batch]
        t = 2 + max(sum(map(len, r)) for r in rows)
        w = max(map(len, rows))
        make = lambda *shape: torch.zeros(*shape, dtype=torch.long)
        x = {"input_ids": make(len(batch), t), "case_ids": make(len(batch), t), "attention_mask": make(len(batch), t), "word_starts": make(len(batch), w), "word_mask": make(len(batch), w)}
        for b, row in enumerate(rows):
            flat = [p for word in row for p in word]
            x["input_ids"][b, : len(flat) + 2] = torch.tensor([CLS] + [p for p, _ in flat] + [SEP])
            x["case_ids"][b, 1 : len(flat) + 1] = torch.tensor([c for _, c in flat])
            x["attention_mask"][b, : len(flat) + 2] = 1
            starts, at = [], 1
            for word in row:
                starts.append(at)
                at += len(word)
            x["word_starts"][b, : len(row)] = torch.tensor(starts)
            x["word_mask"][b, : len(row)] = 1
        return x

    def targets(self, batch, w):
        y = {k: torch.full((len(batch), w), MASKED) for k in ("upos", "feats", "lemma", "heads", "labels", "names")}
        y["ends"] = torch.full((len(batch), w), -1.0)
        y["facts"] = torch.full((len(batch), w), float("nan"))
        known = lambda kind, values: torch.tensor([self.index[kind].get(v, MASKED) for v in values])
        for b, s in enumerate(batch):
            n = len(s.words)
            if s.upos is not None:
                y["upos"][b, :n], y["feats"][b, :n] = known("upos", s.upos), known("feats", s.feats)
            if s.lemmas is not None:
                y["lemma"][b, :n] = known("lemmas", [lemma_script(f, l) for f, l in zip(s.words, s.lemmas)])
            if s.heads is not None:
                y["heads"][b, :n], y["labels"][b, :n] = torch.tensor(s.heads), known("labels", s.labels)
            if s.names is not None:
                y["names"][b, :n] = known("names", s.names)
            if s.ends is not None:
                y["ends"][b, :n] = torch.tensor(s.ends, dtype=torch.float)
            if s.facts is not None:
                y["facts"][b, :n] = torch.tensor([float("nan") if f is None else f for f in s.facts])
        return y
