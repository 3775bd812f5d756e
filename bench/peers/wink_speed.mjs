// Reads texts (a JSON list on standard input) with wink-nlp; prints sentences and seconds.
import { readFileSync } from 'node:fs'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

const nlp = winkNLP(model)
const texts = JSON.parse(readFileSync(0, 'utf8'))
nlp.readDoc(texts[0]).sentences().out()
const began = performance.now()
let sentences = 0
for (const text of texts) sentences += nlp.readDoc(text).sentences().length()
console.log(JSON.stringify({ sentences, seconds: (performance.now() - began) / 1000 }))
