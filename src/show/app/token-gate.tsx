/** Asks for the server's token when it wants one; what was asked of the server waits meanwhile. */
import { Dialog } from '@base-ui/react/dialog'
import { useState, useSyncExternalStore } from 'react'
import { giveToken, tokenWanted } from '../api/token.ts'

export function TokenGate() {
  const wanted = useSyncExternalStore(tokenWanted.subscribe, tokenWanted.get)
  const [token, setToken] = useState('')
  return (
    <Dialog.Root open={wanted !== 'no'} disablePointerDismissal>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="sheet-all narrow">
          <Dialog.Title className="sheet-t">This server wants its token</Dialog.Title>
          <Dialog.Description className="quiet">
            Whoever started it has it: --token or HEARSAY_TOKEN. It is kept for this tab until you close it.
          </Dialog.Description>
          <form
            className="ask"
            onSubmit={(event) => {
              event.preventDefault()
              if (token.trim()) giveToken(token)
              setToken('')
            }}
          >
            <label htmlFor="token">Token</label>
            <input
              id="token"
              className="field"
              type="password"
              autoComplete="current-password"
              required
              value={token}
              aria-describedby="token-wrong"
              onChange={({ target }) => setToken(target.value)}
            />
            <button type="submit" className="btn first">
              Go on
            </button>
            <p id="token-wrong" className="bad" role="alert">
              {wanted === 'wrong' && 'The server did not take that token.'}
            </p>
          </form>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
