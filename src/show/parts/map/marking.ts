/** How a mark in a map is hovered and chosen. */
export interface Marking {
  readonly chosen: boolean
  readonly lit: boolean
  readonly hovered: (id: string | undefined) => void
  readonly onChoose?: ((id: string) => void) | undefined
}

/** Handlers and the role of a button; nothing to press where nothing is chosen. */
export const pressable = (id: string, { chosen, hovered, onChoose }: Marking) => ({
  'data-id': id,
  onPointerEnter: () => hovered(id),
  onPointerLeave: () => hovered(undefined),
  onFocus: () => hovered(id),
  onBlur: () => hovered(undefined),
  ...(onChoose && {
    role: 'button',
    tabIndex: 0,
    'aria-pressed': chosen,
    onClick: () => onChoose(id),
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      onChoose(id)
    },
  }),
})
