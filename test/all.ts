/** `npm test`: types, lint, the built pages and every test; says nothing but one line when all is well. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = (name: string): string => `${root}node_modules/.bin/${name}`

const steps: readonly (readonly [string, string, readonly string[]])[] = [
  ['types', bin('tsc'), ['--noEmit']],
  ['lint', bin('biome'), ['check', '--diagnostic-level=warn', '--error-on-warnings']],
  ['pages', bin('vite'), ['build', '--logLevel=warn']],
  ['tests', bin('vitest'), ['run', '--reporter=dot', '--silent=passed-only']],
]

const began = Date.now()
for (const [name, command, args] of steps) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) {
    process.stdout.write(stdout ?? '')
    process.stderr.write(stderr ?? '')
    process.stderr.write(`npm test: ${name} failed.\n`)
    process.exit(1)
  }
}
process.stdout.write(`All tests pass (${Math.round((Date.now() - began) / 1000)} s).\n`)
