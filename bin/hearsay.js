#!/usr/bin/env node
// Runs the command line on a Node that can read TypeScript: this one, or the one installed beside the project.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const [major, minor] = process.versions.node.split('.').map(Number)
const beside = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url))

if (major > 22 || (major === 22 && minor >= 18)) {
  const { main } = await import('../src/serve/cli.ts')
  await main(process.argv)
} else if (existsSync(beside)) {
  const { status, signal } = spawnSync(beside, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exitCode = status ?? (signal === 'SIGINT' ? 130 : 1)
} else {
  console.error(`hearsay: needs Node 22.18 or newer, and this is ${process.version}.`)
  process.exitCode = 1
}
