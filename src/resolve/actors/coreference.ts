/**
 * Finds which mentions mean the same, in passes from the surest rule to the least sure, each working on what the passes
 * before it merged (the multi-pass sieve of Lee et al. 2013).
 */
import type { Document } from '../../model/document.ts'
import { treeOf } from '../../model/tree.ts'
import { mergeAppositions } from './appositions.ts'
import type { Candidate } from './candidate.ts'
import { type Clusters, clustersOf } from './clusters.ts'
import { mergeNames } from './named.ts'
import { mergeNominals } from './nominals.ts'
import { mergePronouns } from './pronouns.ts'
import { mergeSpeakers } from './speakers.ts'

export function coreference(document: Document, candidates: readonly Candidate[]): Clusters {
  const clusters = clustersOf(candidates)
  const tree = treeOf(document)
  mergeNames(clusters)
  mergeAppositions(clusters, tree)
  mergeSpeakers(clusters, document)
  mergeNominals(clusters)
  mergePronouns(clusters, tree)
  return clusters
}
