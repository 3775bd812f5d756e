/** Every shape that a case can leave in. */
import { acled } from './acled.ts'
import { argdown } from './argdown.ts'
import { bibtex, csl, ris } from './bibliography.ts'
import { bundle } from './bundle.ts'
import { claimReview } from './claim-review.ts'
import { conllu } from './conllu.ts'
import { csv } from './events-table.ts'
import { followTheMoney } from './follow-the-money.ts'
import type { Format } from './format.ts'
import { gdeltEvents, gdeltMentions } from './gdelt.ts'
import { ged } from './ged.ts'
import { geojson } from './geojson.ts'
import { gexf } from './gexf.ts'
import { edgeTable, nodeTable } from './graph-tables.ts'
import { graphml } from './graphml.ts'
import { ical } from './ical.ts'
import { obsidian } from './obsidian.ts'
import { parquet } from './parquet.ts'
import { plover } from './plover.ts'
import { stix } from './stix.ts'
import { timelineJs } from './timeline-js.ts'
import { webAnnotation } from './web-annotation.ts'

export const FORMATS: readonly Format[] = [
  bundle, csv, parquet, plover, acled, ged, gdeltEvents, gdeltMentions, webAnnotation, gexf, graphml, nodeTable, edgeTable, timelineJs, ical, geojson,
  csl, ris, bibtex, obsidian, followTheMoney, stix, argdown, claimReview, conllu,
] // biome-ignore format: in the order of the help

export const formatNamed = (name: string): Format | undefined => FORMATS.find((format) => format.name === name)
