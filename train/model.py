"""One encoder (BERT layout, MiniLM-L6 weights) and several heads. Written out so that it exports as plain operations."""
import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional as F

WIDTH, LAYERS, HEADS, INNER = 384, 6, 12, 1536


class Layer(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, INNER)
        self.down = nn.Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(dropout)

    def forward(self, x, bias):
        b, t = x.shape[0], x.shape[1]
        q, k, v = (part.view(b, t, HEADS, WIDTH // HEADS).transpose(1, 2) for part in self.qkv(x).chunk(3, -1))
        weights = torch.softmax(q @ k.transpose(2, 3) * (WIDTH // HEADS) ** -0.5 + bias, -1)
        mixed = (weights @ v).transpose(1, 2).reshape(b, t, WIDTH)
        x = self.norm1(x + self.drop(self.out(mixed)))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, dropout=0.1):
        super().__init__()
        self.words = nn.Embedding(30522, WIDTH)
        self.positions = nn.Embedding(512, WIDTH)
        self.cases = nn.Embedding(5, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.mix = nn.Parameter(torch.tensor([0.0, 0.0, 0.0, 0.5, 0.5, 1.0]))

    def forward(self, ids, cases, mask):
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.drop(self.norm(self.words(ids) + self.positions(places) + self.cases(cases)))
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -1e4
        weights, total = torch.softmax(self.mix, 0), 0
        for i, layer in enumerate(self.layers):
            x = layer(x, bias)
            total = total + weights[i] * x
        return total

    def start_from(self, file):
        """Loads MiniLM weights in the usual BERT naming; token type 0 is folded into the positions."""
        w = {k.removeprefix("bert."): v for k, v in load_file(file).items()}
        put = lambda p, v: p.data.copy_(v)
        put(self.words.weight, w["embeddings.word_embeddings.weight"])
        put(self.positions.weight, w["embeddings.position_embeddings.weight"] + w["embeddings.token_type_embeddings.weight"][0])
        nn.init.zeros_(self.cases.weight)
        put(self.norm.weight, w["embeddings.LayerNorm.weight"]), put(self.norm.bias, w["embeddings.LayerNorm.bias"])
        for i, layer in enumerate(self.layers):
            at = f"encoder.layer.{i}."
            for kind in ("weight", "bias"):
                put(getattr(layer.qkv, kind), torch.cat([w[f"{at}attention.self.{n}.{kind}"] for n in ("query", "key", "value")]))
                for mine, theirs in (("out", "attention.output.dense"), ("norm1", "attention.output.LayerNorm"), ("up", "intermediate.dense"), ("down", "output.dense"), ("norm2", "output.LayerNorm")):
                    put(getattr(getattr(layer, mine), kind), w[f"{at}{theirs}.{kind}"])


def mlp(size, dropout):
    return nn.Sequential(nn.Linear(2 * WIDTH, size), nn.GELU(), nn.Dropout(dropout))


class Grammar(nn.Module):
    ARC, LABEL = 320, 128

    def __init__(self, sizes, dropout=0.33):
        super().__init__()
        self.encoder = Encoder()
        self.drop = nn.Dropout(0.2)
        self.arc_child, self.arc_head = mlp(self.ARC, dropout), mlp(self.ARC, dropout)
        self.label_child, self.label_head = mlp(self.LABEL, dropout), mlp(self.LABEL, dropout)
        self.root = nn.Parameter(torch.randn(2 * WIDTH) * 0.02)
        self.arc = nn.Parameter(torch.zeros(self.ARC + 1, self.ARC))
        self.label = nn.Parameter(torch.zeros(sizes["labels"], self.LABEL + 1, self.LABEL + 1))
        nn.init.xavier_uniform_(self.label)
        self.tags = mlp(256, 0.2)
        self.upos = nn.Linear(256, sizes["upos"])
        self.feats = nn.Linear(256, sizes["feats"])
        self.lemma = nn.Linear(256, sizes["lemmas"])
        self.names = nn.Sequential(mlp(192, 0.2), nn.Linear(192, sizes["names"]))
        self.boundary = nn.Sequential(mlp(128, 0.2), nn.Linear(128, 1))
        self.factuality = nn.Sequential(mlp(128, 0.2), nn.Linear(128, 1))

    def forward(self, input_ids, case_ids, attention_mask, word_starts, word_mask):
        x = self.encoder(input_ids, case_ids, attention_mask)
        # a word is its first and its last piece: the last one ends where the next word starts
        ends = (attention_mask.sum(1, keepdim=True) - 1)
        following = torch.cat([word_starts[:, 1:], torch.zeros_like(ends)], 1)
        last = torch.where(following > 0, following, ends) - 1
        last = torch.maximum(last * word_mask, word_starts)
        pick = lambda at: torch.gather(x, 1, at[:, :, None].expand(-1, -1, WIDTH))
        words = self.drop(torch.cat([pick(word_starts), pick(last)], -1))
        heads = torch.cat([self.root.expand(words.shape[0], 1, -1), words], 1)
        arcs = self.arcs(words, heads, word_mask)
        tags = self.tags(words)
        return {
            "upos": self.upos(tags), "feats": self.feats(tags), "lemma": self.lemma(tags), "arcs": arcs, "labels": (words, heads),
            "names": self.names(words), "boundary": self.boundary(words)[..., 0], "factuality": self.factuality(words)[..., 0],
        }

    def arcs(self, words, heads, word_mask):
        child, head = self.arc_child(words), self.arc_head(heads)
        child = torch.cat([child, torch.ones_like(child[..., :1])], -1)
        scores = child @ self.arc @ head.transpose(1, 2)
        allowed = torch.cat([torch.ones_like(word_mask[:, :1]), word_mask], 1)[:, None, :]
        return scores + (1 - allowed.to(scores.dtype)) * -1e4

    def label_scores(self, words, heads):
        """Scores of every label for every pair: [B, W, W+1, R]. For the export, where W is that of one sentence."""
        child, head = self._ones(self.label_child(words)), self._ones(self.label_head(heads))
        b, w, d = child.shape
        left = (child.reshape(b * w, d) @ self.label.permute(1, 0, 2).reshape(d, -1)).view(b, w, -1, d)
        return (left.reshape(b, -1, d) @ head.transpose(1, 2)).view(b, w, -1, head.shape[1]).transpose(2, 3)

    def label_scores_at(self, words, heads, chosen):
        """Scores of every label for one head a word: [B, W, R]."""
        child, head = self._ones(self.label_child(words)), self._ones(self.label_head(heads))
        head = torch.gather(head, 1, chosen[:, :, None].expand(-1, -1, head.shape[2]))
        b, w, d = child.shape
        left = (child.reshape(b * w, d) @ self.label.permute(1, 0, 2).reshape(d, -1)).view(b, w, -1, d)
        return (left * head[:, :, None, :]).sum(-1)

    @staticmethod
    def _ones(x):
        return torch.cat([x, torch.ones_like(x[..., :1])], -1)


class Exported(nn.Module):
    """The same model with the outputs that src/read/grammar reads."""

    def __init__(self, grammar):
        super().__init__()
        self.grammar = grammar

    def forward(self, input_ids, case_ids, attention_mask, word_starts, word_mask):
        out = self.grammar(input_ids, case_ids, attention_mask, word_starts, word_mask)
        labels = self.grammar.label_scores(*out["labels"]).argmax(-1)
        return out["upos"], out["feats"].argmax(-1), out["lemma"].argmax(-1), out["arcs"], labels, out["names"], out["boundary"], out["factuality"]
