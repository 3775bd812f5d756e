/** The server as a process of its own, which ends as a machine does that loses its power. */
import { once } from 'node:events'
import type { Serving } from '../../src/serve/http/server.ts'
import { running } from '../helpers/running.ts'

export const apart =
  (...more: readonly string[]) =>
  async (file: string, port: number): Promise<Serving> => {
    const { child, until, lines, err } = running(['--case', file, '--by', 'ada', 'serve', '--port', String(port), ...more])
    await until((line) => line.includes('http://'))
    const url = /http:\/\/\S+/.exec(lines().join('\n'))?.[0]
    if (!url) throw new Error(`It did not start: ${err()}`)
    return {
      url,
      close: async () => {
        if (child.exitCode !== null || child.signalCode !== null) return
        const ended = once(child, 'close')
        child.kill('SIGKILL')
        await ended
      },
    }
  }
