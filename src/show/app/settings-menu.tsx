/** Who decides, light or dark, how dense. */
import { Popover } from '@base-ui/react/popover'
import { Segments } from '../parts/segments.tsx'
import { useSettings } from './settings.tsx'

export function SettingsMenu() {
  const { by, theme, density, set } = useSettings()
  return (
    <Popover.Root>
      <Popover.Trigger className="icon" aria-label="Settings: name, light or dark, density">
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" fill="currentColor" />
        </svg>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner side="bottom" align="end" sideOffset={8}>
          <Popover.Popup className="menu-card" aria-label="Settings">
            <label className="row">
              <span className="lab">You are</span>
              <input
                className="field"
                value={by}
                placeholder="who started Hearsay"
                maxLength={200}
                onChange={({ target }) => set({ by: target.value })}
              />
            </label>
            <Segments
              label="Theme"
              value={theme}
              of={{ system: 'system', light: 'light', dark: 'dark' }}
              onChange={(next) => set({ theme: next })}
            />
            <Segments label="Density" value={density} of={{ dense: 'dense', roomy: 'roomy' }} onChange={(next) => set({ density: next })} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
