#!/usr/bin/env node
// Runs the command line on a Node that can read TypeScript: this one, or the one installed beside the project.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { Socket } from 'node:net'
import { fileURLToPath } from 'node:url'

const [major, minor] = process.versions.node.split('.').map(Number)
const beside = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url))

if (major > 22 || (major === 22 && minor >= 18)) {
  if (process.env.HEARSAY_LIFELINE) endWithParent()
  module.enableCompileCache?.()
  const { main } = await import('../src/serve/cli.ts')
  await main(process.argv)
} else if (existsSync(beside)) {
  runBeside()
} else {
  console.error(`hearsay: needs Node 22.18 or newer, and this is ${process.version}.`)
  process.exitCode = 1
}

function runBeside() {
  const child = spawn(beside, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'pipe'],
    env: { ...process.env, HEARSAY_LIFELINE: '1' },
  })
  const onTerminal = process.stdin.isTTY || process.stderr.isTTY
  process.on('SIGINT', () => onTerminal || child.kill('SIGINT')) // a terminal tells both itself
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('close', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
}

/** A parent that is killed cannot tell its child; the pipe between them ends. */
function endWithParent() {
  delete process.env.HEARSAY_LIFELINE
  const lifeline = new Socket({ fd: 3, readable: true, writable: false })
  const end = () => process.kill(process.pid, 'SIGKILL')
  lifeline.on('error', end).on('close', end)
  lifeline.resume().unref()
}
