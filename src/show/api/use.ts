/** Questions to the case, kept and asked again when the case changes. */
import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { askAll, type Whole } from './all.ts'
import { ask, type Query } from './client.ts'

/** One answer. Every key begins with 'case', which is what a change of the case makes stale. */
export const useAnswer = <T>(path: string, query: Query = {}, enabled = true): UseQueryResult<T> =>
  useQuery({
    queryKey: ['case', path, query],
    queryFn: ({ signal }) => ask<T>(path, query, signal),
    placeholderData: keepPreviousData,
    enabled,
  })

/** A whole list, at most `most` items of it. */
export const useWhole = <T>(path: string, query: Query = {}, most = 10_000, enabled = true): UseQueryResult<Whole<T>> =>
  useQuery({
    queryKey: ['case', path, query, 'whole', most],
    queryFn: ({ signal }) => askAll<T>(path, query, most, signal),
    placeholderData: keepPreviousData,
    enabled,
  })
