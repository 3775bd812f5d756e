"""WordPiece with letter case: the same steps, in the same order, as src/read/grammar/wordpiece.ts."""
import re
import unicodedata

NORMALISE = [
    ("’", "'"), ("‘", "'"), ("‛", "'"), ("“", '"'), ("”", '"'), ("„", '"'), ("«", '"'), ("»", '"'),
    ("–", "-"), ("—", "-"), ("―", "-"), ("‐", "-"), ("‑", "-"), ("…", "..."),
]
NONE, LOWER, TITLE, UPPER, MIXED = range(5)
CLS, SEP, UNK = 101, 102, 100


def normalise(word: str) -> str:
    for old, new in NORMALISE:
        word = word.replace(old, new)
    return word


def is_punctuation(c: str) -> bool:
    o = ord(c)
    ascii_mark = 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126
    return ascii_mark or unicodedata.category(c).startswith("P")


def is_ideograph(c: str) -> bool:
    o = ord(c)
    return 0x4E00 <= o <= 0x9FFF or 0x3400 <= o <= 0x4DBF or 0xF900 <= o <= 0xFAFF or 0x20000 <= o <= 0x2FA1F


def chunks(word: str):
    """Pieces of text between punctuation: lists of (folded character, index of the original character)."""
    found, current = [], []
    for i, original in enumerate(word):
        for c in unicodedata.normalize("NFD", original):
            category = unicodedata.category(c)
            if category == "Mn" or category.startswith("C") or c.isspace():
                continue
            for low in c.lower():
                if unicodedata.category(low) == "Mn":
                    continue
                if is_punctuation(low) or is_ideograph(low):
                    if current:
                        found.append(current)
                    found.append([(low, i)])
                    current = []
                else:
                    current.append((low, i))
    if current:
        found.append(current)
    return found


def case_of(characters: str, letters_in_word: int) -> int:
    letters = [c for c in characters if c.isalpha()]
    if not letters:
        return NONE
    up = [c != c.lower() for c in letters]
    if not any(up):
        return LOWER
    if all(up):
        return UPPER if len(letters) >= 2 or letters_in_word == 1 else TITLE
    return TITLE if up[0] and not any(up[1:]) else MIXED


class Pieces:
    def __init__(self, vocab_file: str):
        with open(vocab_file, encoding="utf8") as f:
            self.ids = {line.rstrip("\n"): i for i, line in enumerate(f)}
        self.known: dict[str, list[tuple[int, int]]] = {}

    def of(self, word: str) -> list[tuple[int, int]]:
        """(piece id, case id) of every piece of one word; never empty."""
        if word not in self.known:
            self.known[word] = self._cut(normalise(word))
        return self.known[word]

    def _cut(self, word: str):
        letters = sum(c.isalpha() for c in word)
        found = []
        for chunk in chunks(word):
            text = "".join(c for c, _ in chunk)
            for piece, start, end in self._longest(text):
                first, last = chunk[start][1], chunk[end - 1][1]
                found.append((piece, case_of(word[first : last + 1], letters)))
        return found or [(UNK, NONE)]

    def _longest(self, text: str):
        if len(text) > 100:
            return [(UNK, 0, len(text))]
        found, at = [], 0
        while at < len(text):
            for end in range(len(text), at, -1):
                piece = self.ids.get(("##" if at else "") + text[at:end])
                if piece is not None:
                    found.append((piece, at, end))
                    at = end
                    break
            else:
                return [(UNK, 0, len(text))]
        return found


def is_word(text: str) -> bool:
    return bool(re.search(r"\w", text))
