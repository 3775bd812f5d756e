/** The views in the order of the running head, and the keys that go there. */
export const VIEWS = [
  { name: 'Documents', to: '/documents', key: 'g d' },
  { name: 'Text', to: '/text/{-$document}', key: 'g x' },
  { name: 'Timeline', to: '/timeline', key: 'g t' },
  { name: 'Network', to: '/network', key: 'g n' },
  { name: 'Disputes', to: '/disputes', key: 'g s' },
  { name: 'Causes', to: '/causes', key: 'g c' },
  { name: 'Who gains', to: '/gains', key: 'g w' },
  { name: 'Hypotheses', to: '/hypotheses', key: 'g h' },
  { name: 'Actors', to: '/actors/{-$actor}', key: 'g a' },
  { name: 'Review', to: '/review', key: 'g r' },
  { name: 'History', to: '/history', key: 'g y' },
] as const
