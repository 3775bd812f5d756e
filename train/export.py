"""Writes grammar.onnx (int8), grammar.json and vocab.txt from a checkpoint; checks int8 against the checkpoint on dev data."""
import argparse
import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from batches import Coder
from model import Exported, Grammar
from pieces import NORMALISE, Pieces

INPUTS = ["input_ids", "case_ids", "attention_mask", "word_starts", "word_mask"]
OUTPUTS = ["upos", "feats", "lemma", "arcs", "labels", "names", "boundary", "factuality"]


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument("--checkpoint", type=Path, required=True)
    p.add_argument("--labels", type=Path, required=True, help="labels.json beside the checkpoint")
    p.add_argument("--encoder", type=Path, required=True, help="folder with vocab.txt")
    p.add_argument("--out", type=Path, required=True, help="knowledge/en/models")
    p.add_argument("--data", type=Path, help="where given, int8 is scored on EWT dev")
    return p.parse_args()


def to_onnx(model, file):
    sample = {k: torch.zeros(2, 9 if i < 3 else 5, dtype=torch.long) for i, k in enumerate(INPUTS)}
    sample["attention_mask"][:], sample["word_mask"][:] = 1, 1
    sample["word_starts"][:] = torch.arange(1, 6)
    axes = {k: {0: "batch", 1: "pieces" if i < 3 else "words"} for i, k in enumerate(INPUTS)} | {k: {0: "batch", 1: "words"} for k in OUTPUTS}
    axes["arcs"][2] = axes["labels"][2] = "heads"
    torch.onnx.export(Exported(model).eval(), tuple(sample[k] for k in INPUTS), file, input_names=INPUTS, output_names=OUTPUTS, dynamic_axes=axes, opset_version=17, dynamo=False)


def int8(source, target):
    quantize_dynamic(source, target, weight_type=QuantType.QInt8, per_channel=True, reduce_range=False, op_types_to_quantize=["MatMul", "Gather", "Gemm"], extra_options={"MatMulConstBOnly": True})


def score(file, coder, labels, sentences):
    session = onnxruntime.InferenceSession(str(file), providers=["CPUExecutionProvider"])
    tags = las = total = 0
    for batch in coder.batches(sentences, 2000):
        x = {k: v.numpy() for k, v in coder.tensors(batch).items()}
        out = dict(zip(OUTPUTS, session.run(None, x)))
        heads, tag = out["arcs"].argmax(-1), out["upos"].argmax(-1)
        label = np.take_along_axis(out["labels"], heads[:, :, None], 2)[..., 0]
        for b, s in enumerate(batch):
            for i in range(len(s.words)):
                total += 1
                tags += labels["upos"][tag[b, i]] == s.upos[i]
                las += heads[b, i] == s.heads[i] and labels["labels"][label[b, i]] == s.labels[i]
    return {"upos": round(100 * float(tags) / total, 2), "las": round(100 * float(las) / total, 2)}


def main():
    a = arguments()
    labels, saved = json.loads(a.labels.read_text()), torch.load(a.checkpoint)
    model = Grammar({k: len(v) for k, v in labels.items()})
    model.load_state_dict(saved["model"])
    a.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        whole, small = f"{folder}/whole.onnx", f"{folder}/small.onnx"
        to_onnx(model.eval(), whole)
        int8(whole, small)
        onnx.checker.check_model(small)
        scores = saved.get("scores", {})
        if a.data:
            import corpora
            dev = corpora.conllu(a.data / "ud-ewt/en_ewt-ud-dev.conllu")
            scores = scores | {"int8_ewt": score(small, Coder(Pieces(str(a.encoder / "vocab.txt")), labels), labels, dev)}
        weights = Path(small).read_bytes()
        meta = {"version": f"{saved['epoch'] + 1}", **labels, "wordpiece": {"file": "vocab.txt", "lowercase": True, "stripAccents": True, "maxPieces": 512}, "normalise": NORMALISE, "sha256": hashlib.sha256(weights).hexdigest(), "scores": scores}
        (a.out / "grammar.json.new").write_text(json.dumps(meta, ensure_ascii=False, indent=1))
        shutil.copy(small, a.out / "grammar.onnx.new")
        shutil.copy(a.encoder / "vocab.txt", a.out / "vocab.txt")
        (a.out / "grammar.onnx.new").replace(a.out / "grammar.onnx")
        (a.out / "grammar.json.new").replace(a.out / "grammar.json")
        print(f"{len(weights) / 1e6:.1f} MB", scores)


if __name__ == "__main__":
    main()
