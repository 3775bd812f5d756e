import { Menu } from '@base-ui/react/menu'
import { useSay } from '../app/say.tsx'
import { type Format, savePicture } from './picture.ts'

interface Props {
  /** The picture as it stands on the page when it is asked for. */
  readonly of: () => SVGSVGElement | null
  /** Of the file, without its ending. */
  readonly name: string
}

/** A button that gives the picture of a view away as SVG or PNG. */
export function SavePicture({ of, name }: Props) {
  const say = useSay()
  const save = (format: Format) => {
    const element = of()
    if (!element) return say({ tone: 'bad', text: 'There is no picture to save here.' })
    savePicture(element, name, format).catch((error: unknown) =>
      say({ tone: 'bad', text: error instanceof Error ? error.message : 'The picture could not be saved.' }),
    )
  }
  return (
    <Menu.Root>
      <Menu.Trigger className="btn">Save picture</Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner side="bottom" align="end" sideOffset={8}>
          <Menu.Popup className="menu-card">
            <Menu.Item className="btn" onClick={() => save('svg')}>
              as SVG
            </Menu.Item>
            <Menu.Item className="btn" onClick={() => save('png')}>
              as PNG
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
