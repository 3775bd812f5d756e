/** A real Chromium: the system's where there is one, else the one that an npm package brings. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Browser, chromium } from 'playwright-core'
import { once } from '../helpers/once.ts'

/** Debian's. */
const SYSTEM = '/usr/bin/chromium'
const UNPACK = fileURLToPath(new URL('unpack.ts', import.meta.url))

/** Drawn by the processor, so that pictures of graphs need no graphics card. */
const ARGS = [
  '--disable-dev-shm-usage',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--font-render-hinting=none',
]

export async function launched(): Promise<Browser> {
  return chromium.launch({ ...(existsSync(SYSTEM) ? { executablePath: SYSTEM } : await packed()), args: ARGS })
}

async function packed() {
  const folder = await once('chromium', async (folder) => {
    await promisify(execFile)(process.execPath, [UNPACK], { env: { ...process.env, TMPDIR: folder } })
  })
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      ...(!existsSync('/etc/fonts/fonts.conf') && { FONTCONFIG_PATH: join(folder, 'fonts') }),
    },
  }
}
