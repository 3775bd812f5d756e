/** A case whose documents try to do something: as pages, as texts, as names. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addToCase } from '../../src/library/adding/add-to-case.ts'
import { openStore } from '../../src/store/open.ts'
import { madeDocument } from './made-document.ts'

const RUN = 'window.ran=1'
export const IMAGE = `<img src=x onerror=${RUN}>`
const ELSEWHERE = 'http://elsewhere.example'

/** Right-to-left override, isolates left open, marks. */
const BIDI = '\u202Egnitniap eht dellehs ymra ehT\u2066\u2067\u200F\u061C \u05E9\u05DC\u05D5\u05DD'
const ZERO = 'ce\u200Bas\u200Be\uFEFFfi\u200Dre\u2060 \u00AD\u00AD'
const COMBINING = `e${'\u0301\u0300\u0323'.repeat(1500)}`
const LONG = 'Donaudampfschiff'.repeat(250)

const PAGE = `<!doctype html><html><head><title>${IMAGE} "'><script>${RUN}</script></title><base href="${ELSEWHERE}/">
<meta http-equiv="refresh" content="0;url=${ELSEWHERE}/refresh"><link rel="stylesheet" href="${ELSEWHERE}/style.css">
<style>*{display:none!important}body{background:url(${ELSEWHERE}/background.png)}</style><script src="${ELSEWHERE}/script.js"></script>
</head><body onload="${RUN}"><article><h1>${IMAGE}Army shells the harbour</h1><script>${RUN}</script>
<p onclick="${RUN}">The army shelled the harbour of Port Alder on 4 March 2014, killing 14 people, hospital officials said.</p>
<p><a href="javascript:${RUN}">Rebels denied that</a> they had shelled the town. <img src="${ELSEWHERE}/pixel.png" onerror="${RUN}"></p>
<svg onload="${RUN}"><script>${RUN}</script><a xlink:href="javascript:${RUN}"><text>shelled</text></a></svg>
<iframe src="javascript:parent.${RUN}" srcdoc="<script>parent.${RUN}</script>"></iframe><object data="${ELSEWHERE}/object"></object>
<form action="${ELSEWHERE}/form"><input autofocus onfocus="${RUN}"><button>Go</button></form><details open ontoggle="${RUN}">x</details>
<p style="position:fixed;inset:0;z-index:99999;background:red">The government sent three ambulances to the town.</p></article></body></html>`

const TEXT = `<script>${RUN}</script> Army "shells" the harbour ${IMAGE}

By </title><script>${RUN}</script>

The army shelled the harbour on 4 March 2014, said ${IMAGE} Colonel Aron Vell. <b>Rebels</b> did not shell it, javascript:${RUN} said.

${BIDI} and Colonel Aron Vell denied it.

The ${ZERO} held. Colonel ${COMBINING} Vell met the mayor.

${LONG} The rebels attacked ${LONG}.

{{constructor.constructor('${RUN}')()}} \${${RUN}} %3Cscript%3E &lt;script&gt;${RUN}&lt;/script&gt; \u0007\u001b[2J The rebels left the town.
`

/** The file of a new case. */
export async function hostileCase(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-hostile-'))
  const file = join(folder, 'case.db')
  const documents = [join(folder, `${IMAGE}.html`), join(folder, `"'&lt;${'x'.repeat(120)}\u202Etxt.txt`)] as const
  writeFileSync(documents[0], PAGE)
  writeFileSync(documents[1], TEXT)
  await addToCase(file, documents, { threads: 1 })
  const store = await openStore(file)
  const named = (uri: string, name: string, text: string): Promise<unknown> =>
    store.saveDocument(madeDocument({ uri, text, title: name, actor: name, voices: [name, `${name} 2`], word: 'attacked', most: 50 }))
  await named('file:///names.txt', IMAGE, `${IMAGE} ${'attacked the town with '.repeat(40)}`)
  await named('file:///bidi.txt', BIDI, `${BIDI} attacked the town.`)
  await named('file:///long.txt', LONG, `${LONG} attacked the town.`)
  await named(`javascript:${RUN}`, `javascript:${RUN}`, paragraph(4_900_000))
  await store.close()
  return file
}

/** One paragraph of so many letters. */
const paragraph = (length: number): string =>
  'Rebels attacked the town and nobody knew how many they were. '.repeat(Math.ceil(length / 61)).slice(0, length)
