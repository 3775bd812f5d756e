/** The source exactly as it is kept, with everything that is said about it in its margins. */
import { type KeyboardEvent, type MouseEvent, startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Context } from '../context.ts'
import type { Lit } from '../lit.ts'
import type { Bars } from '../model/bars.ts'
import type { Copied } from '../model/copied.ts'
import { foldsOf } from '../model/copied.ts'
import type { Entry } from '../model/entries.ts'
import { intervalsOf } from '../model/intervals.ts'
import type { Mark } from '../model/marks.ts'
import type { BlockNotes } from '../model/notes.ts'
import type { Block as BlockOf } from '../model/paragraphs.ts'
import type { Reviewing } from '../reviewing.ts'
import classes from '../text.module.css'
import './marks.css'
import { Block } from './block.tsx'
import { Changes } from './changes.tsx'
import { directionOf } from './direction.ts'
import { Fold } from './fold.tsx'
import type { Ground } from './ground.ts'
import { Legend } from './legend.tsx'
import { NearContext, useNearness } from './near.ts'
import { Notes } from './notes.tsx'
import { useLitMarks, useMarks, useRangeMark } from './painting.ts'
import { usePointing } from './pointing.ts'
import { type Chosen, selectedIn, useSelecting } from './selecting.ts'
import { Sigla } from './sigla.tsx'
import { type Doing, WordsLine } from './words-line.tsx'

interface Props {
  readonly ground: Ground
  readonly blocks: readonly BlockOf[]
  readonly bars: readonly Bars[]
  readonly copied: readonly (Copied | undefined)[]
  readonly notes: readonly (BlockNotes | undefined)[]
  readonly marks: readonly Mark[]
  readonly entries: readonly Entry[]
  readonly prevented: ReadonlySet<number>
  readonly by: 'kind' | 'voice'
  readonly dims: boolean
  readonly chosen: Entry | undefined
  readonly words: Chosen | undefined
  readonly doing: Doing | undefined
  readonly onDoing: (doing: Doing | undefined) => void
  readonly onWords: (words: Chosen | undefined) => void
  readonly onChoose: (id: string) => void
  readonly narrow: boolean
  readonly context: Context
  readonly reviewing: Reviewing
  readonly lit: Lit
}

/** Blocks that are laid out at once; the rest follows when the first ones stand. */
const FIRST = 120
const NO_ENTRIES: readonly Entry[] = []

export function SourcePane(props: Props) {
  const { ground, blocks, bars, copied, notes, entries, dims, chosen, words, context, lit } = props
  const pane = useRef<HTMLElement>(null)
  const [element, setElement] = useState<HTMLElement | null>(null)
  const nearness = useNearness(props.narrow ? null : element)
  const { text } = context.reading
  const direction = useMemo(() => directionOf(text), [text])
  const wanted = Math.max(chosen?.end ?? 0, words?.to ?? 0)
  const [count, setCount] = useState(() => Math.max(FIRST, blocks.findIndex(({ end }) => end >= wanted) + 20))
  useEffect(() => startTransition(() => setCount(blocks.length)), [blocks])
  useMarks(ground, props.marks, count)
  useLitMarks(ground, lit, entries, count)
  useRangeMark(ground, words?.from, words?.to, count)
  const triggers = useMemo(() => intervalsOf(entries), [entries])
  const byBlock = useMemo(() => entriesByBlock(blocks, entries), [blocks, entries])
  const pointing = usePointing(ground, triggers, lit)
  const { onCopy } = useSelecting(pane, ground, text, props.onWords)
  const { onChoose } = props
  const onClick = useCallback(
    ({ clientX, clientY, target }: MouseEvent) => {
      if ((target as Element).closest('button, a, form, [data-words-line]')) return
      if (pane.current && selectedIn(ground, pane.current)) return
      const entry = pointing.at(clientX, clientY)
      if (entry) onChoose(entry.id)
    },
    [ground, pointing.at, onChoose],
  )
  const [diffs, setDiffs] = useState<ReadonlySet<number>>(new Set())
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set())
  const folds = useMemo(() => foldsOf(copied), [copied])
  const folded = (index: number): number | undefined => {
    const fold = folds.find(({ start, end }) => start <= index && index < end)
    if (!fold || unfolded.has(fold.start)) return undefined
    const [from, to] = [blocks[fold.start]!.start, blocks[fold.end - 1]!.end]
    const needed = [chosen, words && { start: words.from, end: words.to }].some((one) => one && one.start < to && one.end > from)
    return needed ? undefined : fold.start
  }
  const turn = (index: number): void =>
    setDiffs((before) => (before.has(index) ? new Set([...before].filter((one) => one !== index)) : new Set([...before, index])))
  const sigla = blocks.findIndex(({ look }) => look !== 'heading' && look !== 'byline')
  const attach = useCallback((found: HTMLElement | null) => {
    pane.current = found
    setElement(found)
  }, [])
  return (
    <section
      ref={attach}
      className={classes.src}
      aria-label="Source text"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
      tabIndex={0}
      data-pane
      onPointerMove={pointing.onPointerMove}
      onPointerLeave={pointing.onPointerLeave}
      onClick={onClick}
      onCopy={onCopy}
      onKeyDown={(event) => selectsAll(event) && selectPage(event.currentTarget)}
    >
      <NearContext value={nearness}>
        <div className={classes.page} data-page dir={direction} lang={context.reading.document.language}>
          {blocks.slice(0, count).flatMap((block, index) => {
            const fold = folded(index)
            const note = notes[index]
            const copy = copied[index]
            return [
              index === sigla && <Sigla key="sigla" speakers={context.speakers} />,
              fold === index && (
                <Fold
                  key={`fold ${block.start}`}
                  copied={copied.slice(index, folds.find(({ start }) => start === index)!.end)}
                  onOpen={() => setUnfolded(new Set([...unfolded, index]))}
                />
              ),
              <Block
                key={block.start}
                block={block}
                text={text}
                direction={direction}
                ground={ground}
                bars={bars[index]!}
                entries={byBlock.get(index) ?? NO_ENTRIES}
                prevented={props.prevented}
                speakers={context.speakers}
                lit={lit}
                dimmed={dims && copy?.whole === true}
                hidden={fold !== undefined}
                onChoose={onChoose}
                notes={
                  note && <Notes of={note} speakers={context.speakers} text={text} diff={diffs.has(index)} onDiff={() => turn(index)} />
                }
                below={copy && diffs.has(index) && <Changes of={copy} text={text} document={context.document} />}
              />,
            ]
          })}
          {words && (
            <WordsLine
              chosen={words}
              words={text.slice(words.from, words.to)}
              ground={ground}
              under={triggers.over(words.from, words.to)}
              reviewing={props.reviewing}
              doing={props.doing}
              onDoing={props.onDoing}
              onDone={() => props.onWords(undefined)}
            />
          )}
        </div>
      </NearContext>
      <Legend by={props.by} speakers={context.speakers} />
    </section>
  )
}

/** Ctrl+A in the text takes the text, not what stands round it. */
function selectsAll(event: KeyboardEvent): boolean {
  const all = event.key === 'a' && (event.ctrlKey || event.metaKey) && !(event.target as Element).closest('input, select')
  if (all) event.preventDefault()
  return all
}

function selectPage(pane: Element): void {
  const page = pane.querySelector('[data-page]')
  if (page) document.getSelection()?.selectAllChildren(page)
}

function entriesByBlock(blocks: readonly BlockOf[], entries: readonly Entry[]): ReadonlyMap<number, readonly Entry[]> {
  const found = new Map<number, Entry[]>()
  let index = 0
  for (const entry of entries) {
    while (index < blocks.length - 1 && blocks[index + 1]!.start <= entry.start) index += 1
    found.set(index, [...(found.get(index) ?? []), entry])
  }
  return found
}
