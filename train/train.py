"""Trains the grammar model. See README.md beside this file; every path is an argument."""
import argparse
import json
import math
import random
import time
from pathlib import Path

import torch
from torch.nn import functional as F

import corpora
import evaluate
from batches import MASKED, Coder, distorted, windows
from model import Grammar
from pieces import Pieces

WEIGHTS = {"upos": 0.6, "feats": 0.4, "lemma": 0.4, "arcs": 1.0, "labels": 1.0, "names": 1.0, "ends": 0.6, "facts": 0.05}


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument("--data", type=Path, required=True, help="folder with ud-ewt, ud-gum, ner-wikigold, …")
    p.add_argument("--encoder", type=Path, required=True, help="folder with model.safetensors and vocab.txt of all-MiniLM-L6-v2")
    p.add_argument("--out", type=Path, required=True, help="folder for checkpoints and the log")
    p.add_argument("--epochs", type=int, default=10)
    p.add_argument("--size", type=int, default=1500, help="pieces in a batch")
    p.add_argument("--seed", type=int, default=7)
    p.add_argument("--rate", type=float, default=1e-4)
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--resume", action="store_true")
    p.add_argument("--start", type=Path, help="a checkpoint whose weights to start from, with a fresh schedule")
    return p.parse_args()


def load(data):
    ewt = corpora.conllu(data / "ud-ewt/en_ewt-ud-train.conllu")
    gum = corpora.conllu(data / "ud-gum/en_gum-ud-train.permissive.conllu")
    ewt = corpora.with_facts(ewt, data / "uds-factuality/factuality.train-dev.json", "train")
    wiki = corpora.columns(data / "ner-wikigold/CONLL-format/data/wikigold.conll.txt", corpora.WIKI_TYPES)
    wnut = corpora.columns(data / "ner-wnut17/wnut17train.conll", corpora.WNUT_TYPES, "\t")
    places = corpora.place_names(wiki + wnut)
    gum = [corpora.places_as_places(s, places) for s in gum]
    named = [corpora.split_hyphens(s) for s in wiki + wnut + corpora.re3d(data / "ner-re3d") if 2 < len(s.words) < 120]
    return ewt, gum, named


def load_dev(data):
    ewt = corpora.with_facts(corpora.conllu(data / "ud-ewt/en_ewt-ud-dev.conllu"), data / "uds-factuality/factuality.train-dev.json", "dev")
    gum = corpora.conllu(data / "ud-gum/en_gum-ud-dev.permissive.conllu")
    lines = [l for l in (data / "ner-uner-ewt/en_ewt-ud-dev.iob2").read_text("utf8").split("\n") if not l.startswith("#")]
    sentences, words, tags = [], [], []
    for line in lines + [""]:
        cells = line.split("\t")
        if len(cells) > 2:
            words.append(cells[1]), tags.append(cells[2] if cells[2][2:] in ("PER", "ORG", "LOC") else "O")
        elif words:
            sentences.append(corpora.Sentence(words=tuple(words), names=tuple(tags)))
            words, tags = [], []
    return ewt, gum, sentences


def loss_of(model, coder, batch):
    x = coder.tensors(batch)
    y = coder.targets(batch, x["word_starts"].shape[1])
    with torch.autocast("cpu", dtype=torch.bfloat16):
        out = model(**x)
        trees = (y["heads"] != MASKED).any()
        if trees:
            out["labels"] = model.label_scores_at(*out["labels"], y["heads"].clamp(min=0))
    cross = lambda scores, gold: F.cross_entropy(scores.float().flatten(0, 1), gold.flatten(), ignore_index=MASKED, reduction="sum") / max(1, (gold != MASKED).sum().item())
    parts = {k: cross(out[k], y[k]) for k in ("upos", "feats", "lemma", "names") if (y[k] != MASKED).any()}
    if trees:
        parts["arcs"], parts["labels"] = cross(out["arcs"], y["heads"]), cross(out["labels"], y["labels"])
    marked = y["ends"] >= 0
    if marked.any():
        parts["ends"] = F.binary_cross_entropy_with_logits(out["boundary"].float()[marked], y["ends"][marked])
    judged = ~torch.isnan(y["facts"])
    if judged.any():
        parts["facts"] = F.smooth_l1_loss(out["factuality"].float()[judged], y["facts"][judged])
    return sum(WEIGHTS[k] * v for k, v in parts.items())


def main():
    a = arguments()
    a.out.mkdir(parents=True, exist_ok=True)
    say = lambda line: (print(line, flush=True), (a.out / "log.txt").open("a").write(line + "\n"))
    torch.manual_seed(a.seed)
    torch.set_num_threads(2)
    ewt, gum, named = load(a.data)
    dev_ewt, dev_gum, dev_names = load_dev(a.data)
    labels = corpora.vocabulary(ewt + gum)
    (a.out / "labels.json").write_text(json.dumps(labels, ensure_ascii=False))
    coder = Coder(Pieces(str(a.encoder / "vocab.txt")), labels)
    model = Grammar({k: len(v) for k, v in labels.items()})
    model.encoder.start_from(str(a.encoder / "model.safetensors"))
    single = [s for s in ewt + gum if coder.length(s) <= 200]
    runs = [s for s in windows(ewt) + windows(gum) if coder.length(s) <= 300]
    dev_runs = windows(dev_ewt)
    say(f"{len(ewt)} + {len(gum)} trees, {len(named)} with names, {len(runs)} windows; " + ", ".join(f"{len(v)} {k}" for k, v in labels.items()))

    body = [p for p in model.encoder.parameters()]
    heads = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    optimiser = torch.optim.AdamW([{"params": body, "lr": a.rate}, {"params": heads, "lr": a.head_rate}], weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    per_epoch = len(coder.batches(single + named + runs[: len(runs) // 4], a.size))
    steps = per_epoch * a.epochs
    shape = lambda step: min(step / (0.08 * steps), max(0.02, (steps - step) / (0.92 * steps)))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, shape)
    first, step = 0, 0
    if a.start:
        model.load_state_dict(torch.load(a.start)["model"])
    if a.resume and (a.out / "last.pt").exists():
        saved = torch.load(a.out / "last.pt")
        model.load_state_dict(saved["model"]), optimiser.load_state_dict(saved["optimiser"]), schedule.load_state_dict(saved["schedule"])
        first = saved["epoch"] + 1
    for epoch in range(first, a.epochs):
        rng = random.Random(a.seed * 1000 + epoch)
        items = [distorted(s, rng) for s in single + named + rng.sample(runs, len(runs) // 4)]
        began, total, batches = time.time(), 0.0, coder.batches(items, a.size, rng)
        model.train()
        for n, batch in enumerate(batches):
            loss = loss_of(model, coder, batch)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            total += loss.item()
            if n % 50 == 49:
                say(f"epoch {epoch} {n + 1}/{len(batches)} loss {total / (n + 1):.3f} {time.time() - began:.0f} s")
        scores = {"ewt": evaluate.trees(model, coder, labels, dev_ewt), "gum": evaluate.trees(model, coder, labels, dev_gum), "names": evaluate.names(model, coder, dev_names), "ends": evaluate.ends(model, coder, dev_runs)}
        say(f"epoch {epoch} {time.time() - began:.0f} s {json.dumps(scores)}")
        torch.save({"model": model.state_dict(), "optimiser": optimiser.state_dict(), "schedule": schedule.state_dict(), "epoch": epoch, "scores": scores}, a.out / "new.pt")
        (a.out / "new.pt").replace(a.out / "last.pt")


if __name__ == "__main__":
    main()
