import { Dialog } from '@base-ui/react/dialog'
import type { ReactNode } from 'react'

interface Props {
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  readonly title: string
  /** One sentence or two under the title. */
  readonly about?: ReactNode
  readonly children: ReactNode
}

/** A sheet over the page that asks for one deed; Esc puts it away and the focus goes back to where it was. */
export const Sheet = ({ open, onOpen, title, about, children }: Props) => (
  <Dialog.Root open={open} onOpenChange={onOpen}>
    <Dialog.Portal>
      <Dialog.Backdrop className="backdrop" />
      <Dialog.Popup className="sheet-all">
        <Dialog.Title className="sheet-t">{title}</Dialog.Title>
        {about && <Dialog.Description className="quiet">{about}</Dialog.Description>}
        {children}
      </Dialog.Popup>
    </Dialog.Portal>
  </Dialog.Root>
)
