/** Addresses: one a view, under /case. A view's search part holds its whole state; its code loads when it is opened. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { actorsSearch } from '../actors/address.ts'
import { causesSearch } from '../causes/address.ts'
import { disputesSearch } from '../disputes/address.ts'
import { documentsSearch } from '../documents/address.ts'
import { gainsSearch } from '../gains/address.ts'
import { happeningSearch } from '../happening/address.ts'
import { historySearch } from '../history/address.ts'
import { hypothesesSearch } from '../hypotheses/address.ts'
import { networkSearch } from '../network/address.ts'
import { reviewSearch } from '../review/address.ts'
import { searchSearch } from '../search/address.ts'
import { textSearch } from '../text/address.ts'
import { timelineSearch } from '../timeline/address.ts'
import { Failed, Nowhere } from './failed.tsx'
import { patiently } from './patiently.ts'
import { Shell } from './shell.tsx'

const root = createRootRoute({
  component: Shell,
  notFoundComponent: Nowhere,
  errorComponent: Failed,
})

const route = <P extends string, S extends object>(
  path: P,
  validateSearch: (given: Readonly<Record<string, unknown>>) => S,
  load: () => Promise<{ readonly default: ComponentType }>,
) => createRoute({ getParentRoute: () => root, path, validateSearch, component: lazyRouteComponent(patiently(load)) })

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/documents' })
  },
})

const tree = root.addChildren([
  home,
  route('/documents', documentsSearch, () => import('../documents/view.tsx')),
  route('/text/{-$document}', textSearch, () => import('../text/view.tsx')),
  route('/timeline', timelineSearch, () => import('../timeline/view.tsx')),
  route('/network', networkSearch, () => import('../network/view.tsx')),
  route('/disputes', disputesSearch, () => import('../disputes/view.tsx')),
  route('/causes', causesSearch, () => import('../causes/view.tsx')),
  route('/gains', gainsSearch, () => import('../gains/view.tsx')),
  route('/hypotheses', hypothesesSearch, () => import('../hypotheses/view.tsx')),
  route('/actors/{-$actor}', actorsSearch, () => import('../actors/view.tsx')),
  route('/happenings/$happening', happeningSearch, () => import('../happening/view.tsx')),
  route('/search', searchSearch, () => import('../search/view.tsx')),
  route('/history', historySearch, () => import('../history/view.tsx')),
  route('/review', reviewSearch, () => import('../review/view.tsx')),
])

export const router = createRouter({
  routeTree: tree,
  basepath: '/case',
  defaultPreload: 'intent',
  defaultErrorComponent: Failed,
  defaultNotFoundComponent: Nowhere,
  scrollRestoration: false,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
