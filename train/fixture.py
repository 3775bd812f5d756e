"""Writes test/fixtures/grammar.jsonl: what grammar.onnx says of sentences written for this project, one a line."""
import argparse
import json
from pathlib import Path

import onnxruntime

from batches import Coder
from corpora import Sentence
from pieces import Pieces

PEOPLE = ["The minister", "General Okafor", "She", "Two officers", "The rebels' council"]
ACTS = ["signed the accord in Geneva .", "did n't deny that troops had crossed the river .", "was accused of breaking a cease-fire by its rivals .", "said on May 12 that U.S. envoys would return .", "told the BBC : ' We have nothing to hide ' ."]
ENDS = ["Nobody believed it .", "( Reuters )", "Why ?", "That headed off a long war …"]


def sentences():
    acts = [f"{p} {a}" for p in PEOPLE for a in ACTS]
    return [s.split() for s in acts + ENDS + [f"On Tuesday {a}" for a in acts] + [f"{a} , according to state TV" for a in acts[:-4]] + [a.upper() for a in acts[:15]] + [a.lower() for a in acts[:10]]]


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--models", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True)
    a = p.parse_args()
    meta = json.loads((a.models / "grammar.json").read_text())
    labels = {k: meta[k] for k in ("upos", "feats", "lemmas", "labels", "names")}
    coder = Coder(Pieces(str(a.models / "vocab.txt")), labels)
    session = onnxruntime.InferenceSession(str(a.models / "grammar.onnx"), providers=["CPUExecutionProvider"])
    names = [o.name for o in session.get_outputs()]
    with a.out.open("w") as f:
        for words in sentences():
            x = coder.tensors([Sentence(words=tuple(words))])
            out = dict(zip(names, session.run(None, {k: v.numpy() for k, v in x.items()})))
            arcs = out["arcs"][0]
            row = {"words": words, "input_ids": x["input_ids"][0].tolist(), "case_ids": x["case_ids"][0].tolist(), "word_starts": x["word_starts"][0].tolist(),
                   "upos": [labels["upos"][i] for i in out["upos"][0].argmax(-1)], "feats": out["feats"][0].tolist(), "lemma": out["lemma"][0].tolist(),
                   "arcs": [[round(float(v), 3) for v in r] for r in arcs[:2]], "heads": arcs.argmax(-1).tolist(), "factuality": [round(float(v), 3) for v in out["factuality"][0]]}
            f.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
