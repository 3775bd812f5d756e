/** Who is one across documents, who is two, and who may be either. */
import { afterAll, describe, expect, test } from 'vitest'
import { caseActors } from '../src/compare/actors/case-actors.ts'
import { closeLibrary } from '../src/library.ts'
import type { DigestActor, Report } from '../src/model/digest.ts'
import { actorsOf } from './helpers/case-of.ts'

afterAll(closeLibrary)

/** A document that names these actors; ids are made of their names. */
function report(document: string, actors: readonly (Partial<DigestActor> & { readonly name: string })[]): Report {
  const full = actors.map(
    (actor): DigestActor => ({ id: `actor:${actor.name}`, kind: 'person', aliases: [], named: true, mentions: 1, ...actor }),
  )
  return {
    document,
    number: Number(document.replace(/\D/g, '')),
    uri: `file:///${document}`,
    digest: { language: 'en', passages: [], voices: [], actors: full, events: [], links: [], effects: [], disputes: [] },
  }
}

const TOWN = { name: 'Dorma', kind: 'place' } as const

function found(...reports: readonly Report[]) {
  const { actors, actorOf } = caseActors(reports)
  const id = (document: string, name: string): string => actorOf(document, `actor:${name}`)!
  return { actors, id, get: (document: string, name: string) => actors.find((actor) => actor.id === id(document, name))! }
}

describe('one and the same', () => {
  test('case, accents and articles of a name do not matter', () => {
    const { id, get } = found(
      report('d1', [{ name: 'PORT HALDEN', kind: 'place' }, { name: 'Ánton Vučik' }]),
      report('d2', [{ name: 'Port Halden', kind: 'place' }, { name: 'Anton Vucik' }]),
    )
    expect(id('d1', 'PORT HALDEN')).toBe(id('d2', 'Port Halden'))
    expect(get('d1', 'PORT HALDEN').name).toBe('Port Halden')
    expect(id('d1', 'Ánton Vučik')).toBe(id('d2', 'Anton Vucik'))
  })

  test('a body by every name that knowledge has for it', () => {
    const { id } = found(
      report('d1', [{ name: 'UN', kind: 'organization' }]),
      report('d2', [{ name: 'United Nations', kind: 'organization' }]),
    )
    expect(id('d1', 'UN')).toBe(id('d2', 'United Nations'))
  })

  test('a surname after the one full name of the case', () => {
    const { id } = found(
      report('d1', [{ name: 'Aron Vell', sector: 'GOV', titles: ['Defence Minister'] }, TOWN]),
      report('d2', [{ name: 'Vell', titles: ['Mr'] }, TOWN]),
    )
    expect(id('d2', 'Vell')).toBe(id('d1', 'Aron Vell'))
  })

  test('an acronym that a document explains', () => {
    const { id } = found(
      report('d1', [{ name: 'Dorma Peasant League', kind: 'organization', aliases: ['DPL'] }]),
      report('d2', [{ name: 'DPL', kind: 'organization' }]),
    )
    expect(id('d1', 'Dorma Peasant League')).toBe(id('d2', 'DPL'))
  })

  test('two spellings of one name', () => {
    const { id } = found(report('d1', [{ name: 'Yuri Khalenko' }]), report('d2', [{ name: 'Yury Halenko' }]))
    expect(id('d1', 'Yuri Khalenko')).toBe(id('d2', 'Yury Halenko'))
  })

  test('a description in one setting', () => {
    const police = { name: 'harbour police', kind: 'organization', sector: 'COP', named: false } as const
    const { id } = found(
      report('d1', [police, TOWN]),
      report('d2', [police, TOWN]),
      report('d3', [police, { name: 'Sarno', kind: 'place' }]),
    )
    expect(id('d1', 'harbour police')).toBe(id('d2', 'harbour police'))
    expect(id('d3', 'harbour police')).not.toBe(id('d1', 'harbour police'))
  })
})

describe('not the same', () => {
  test('two full names with one surname', () => {
    const { id } = found(report('d1', [{ name: 'Aron Vell' }, TOWN]), report('d2', [{ name: 'Rosa Vell' }, TOWN]))
    expect(id('d1', 'Aron Vell')).not.toBe(id('d2', 'Rosa Vell'))
  })

  test('a surname that fits two is neither, and may be both', () => {
    const { id, get } = found(
      report('d1', [{ name: 'Aron Vell' }, TOWN]),
      report('d2', [{ name: 'Rosa Vell' }, TOWN]),
      report('d3', [{ name: 'Vell' }, TOWN]),
    )
    expect([id('d1', 'Aron Vell'), id('d2', 'Rosa Vell')]).not.toContain(id('d3', 'Vell'))
    expect(
      get('d3', 'Vell')
        .maybe.map(({ actor }) => actor)
        .toSorted(),
    ).toEqual([id('d1', 'Aron Vell'), id('d2', 'Rosa Vell')])
    expect(get('d1', 'Aron Vell').maybe[0]).toMatchObject({ actor: id('d3', 'Vell'), why: expect.stringMatching(/short form/) })
  })

  test('a title decides between two', () => {
    const { id } = found(
      report('d1', [{ name: 'Aron Vell', titles: ['Defence Minister'] }, TOWN]),
      report('d2', [{ name: 'Rosa Vell', titles: ['singer'] }, TOWN]),
      report('d3', [{ name: 'Vell', titles: ['Minister'] }, TOWN]),
    )
    expect(id('d3', 'Vell')).toBe(id('d1', 'Aron Vell'))
  })

  test('namesakes of two countries, and of two walks of life, may be one', () => {
    const { id, get } = found(
      report('d1', [
        { name: 'Ivo Marr', country: 'NOR' },
        { name: 'Lena Quist', sector: 'GOV', titles: ['minister'] },
      ]),
      report('d2', [
        { name: 'Ivo Marr', country: 'PER' },
        { name: 'Lena Quist', sector: 'HLH', titles: ['surgeon'] },
      ]),
    )
    for (const name of ['Ivo Marr', 'Lena Quist']) {
      expect(id('d1', name)).not.toBe(id('d2', name))
      expect(get('d1', name).maybe.map(({ actor }) => actor)).toEqual([id('d2', name)])
    }
  })

  test('a surname in a document of another story', () => {
    const { id } = found(report('d1', [{ name: 'Aron Vell' }, TOWN]), report('d2', [{ name: 'Vell' }, { name: 'Sarno', kind: 'place' }]))
    expect(id('d2', 'Vell')).not.toBe(id('d1', 'Aron Vell'))
  })

  test('people who are only counted or described', () => {
    const people = { name: 'fourteen miners', kind: 'group', sector: 'LAB', named: false } as const
    const nurse = { name: 'nurse', kind: 'person', sector: 'HLH', named: false } as const
    const { id } = found(report('d1', [people, nurse, TOWN]), report('d2', [people, nurse, TOWN]))
    expect(id('d1', 'fourteen miners')).not.toBe(id('d2', 'fourteen miners'))
    expect(id('d1', 'nurse')).not.toBe(id('d2', 'nurse'))
  })
})

describe('decided by people', () => {
  const by = { batch: 'b', by: 'ada', at: '2024-01-01T00:00:00Z' }
  const reports = [
    report('d1', [{ name: 'Aron Vell' }, TOWN]),
    report('d2', [{ name: 'Rosa Vell' }, TOWN]),
    report('d3', [{ name: 'Aron Vell' }, TOWN]),
  ]
  const [one, other] = ['d1#actor:Aron Vell', 'd2#actor:Rosa Vell']

  test('a merge wins, and the first gives the id', () => {
    const { actors, actorOf } = caseActors(reports, {
      merges: [
        {
          ...by,
          seq: 1,
          actors: [
            { id: 'actor:rosa-vell', members: [other!] },
            { id: 'actor:aron-vell', members: [one!] },
          ],
        },
      ],
      splits: [],
      renames: [],
    })
    expect(actorOf('d1', 'actor:Aron Vell')).toBe('actor:rosa-vell')
    expect(actors.filter(({ name }) => /Vell/.test(name))).toHaveLength(1)
  })

  test('a split takes members out; the rest keeps its id', () => {
    const { actorOf } = caseActors(reports, {
      merges: [],
      splits: [{ ...by, seq: 1, actor: { id: 'actor:aron-vell' }, members: ['d3#actor:Aron Vell'] }],
      renames: [],
    })
    expect(actorOf('d1', 'actor:Aron Vell')).toBe('actor:aron-vell')
    expect(actorOf('d3', 'actor:Aron Vell')).not.toBe('actor:aron-vell')
  })

  test('a later split undoes a merge, and a name given stays with its actor', () => {
    const { actors, actorOf } = caseActors(reports, {
      merges: [
        {
          ...by,
          seq: 1,
          actors: [
            { id: 'actor:aron-vell', members: [one!] },
            { id: 'actor:rosa-vell', members: [other!] },
          ],
        },
      ],
      splits: [{ ...by, seq: 2, actor: { id: 'actor:aron-vell' }, members: [other!] }],
      renames: [{ ...by, seq: 3, actor: { id: 'actor:aron-vell', members: [one!] }, name: 'Minister Vell' }],
    })
    expect(actorOf('d2', 'actor:Rosa Vell')).not.toBe(actorOf('d1', 'actor:Aron Vell'))
    expect(actors.find(({ id }) => id === actorOf('d1', 'actor:Aron Vell'))!.name).toBe('Minister Vell')
  })

  test('who is said not to be the same is no open question any more, and stays apart', () => {
    const namesakes = [
      report('d1', [{ name: 'Aron Vell', titles: ['minister'], sector: 'GOV' }, TOWN]),
      report('d2', [{ name: 'Aron Vell', titles: ['surgeon'], sector: 'HLH' }, TOWN]),
    ]
    const open = caseActors(namesakes).actors.filter(({ maybe }) => maybe.length > 0)
    expect(open).toHaveLength(2)
    const aparts = [{ ...by, seq: 1, actors: open.map(({ id, members }) => ({ id, members })) }]
    const { actors } = caseActors(namesakes, { merges: [], splits: [], renames: [], aparts })
    expect(actors.flatMap(({ maybe }) => maybe)).toEqual([])
    const same = caseActors(reports, {
      merges: [],
      splits: [],
      renames: [],
      aparts: [
        {
          ...by,
          seq: 1,
          actors: [
            { id: 'actor:aron-vell', members: [one!] },
            { id: 'actor:aron-vell-2', members: ['d3#actor:Aron Vell'] },
          ],
        },
      ],
    })
    expect(same.actorOf('d1', 'actor:Aron Vell')).not.toBe(same.actorOf('d3', 'actor:Aron Vell'))
  })
})

describe('ids', () => {
  test('stay when documents are added, in whatever order', () => {
    const first = [report('d1', [{ name: 'Aron Vell' }, TOWN]), report('d2', [{ name: 'Dorma Council', kind: 'organization' }, TOWN])]
    const more = [...first, report('d0', [{ name: 'Rosa Vell' }, { name: 'Vell' }, TOWN])]
    for (const [document, name] of [
      ['d1', 'Aron Vell'],
      ['d2', 'Dorma Council'],
      ['d1', 'Dorma'],
    ] as const)
      expect(found(...more).id(document, name)).toBe(found(...first).id(document, name))
    expect(caseActors(more.toReversed()).actors).toEqual(caseActors(more).actors)
  })
})

test('read from texts: a title and surname, and a dateline in capitals', async () => {
  const { actorOf, actors } = await actorsOf({
    wire: `SARNO, Ostvale, April 2, 2017 (KNA) - Defence Minister Aron Vell met officers in Sarno on Sunday.`,
    blog: `Yesterday in Sarno I saw Minister Vell. Vell did not stop to talk to the workers of Sarno.`,
  })
  const vell = actors.find(({ name }) => name === 'Aron Vell')!
  expect(vell.documents).toBe(2)
  const sarno = actors.filter(({ name }) => /^sarno$/i.test(name))
  expect(sarno.map(({ name }) => name)).toEqual(['Sarno'])
  expect(actorOf('wire', 'actor:aron-vell')).toBe(vell.id)
})
