/** Builds the workbench: `src/show` becomes static files in `dist/show`, which `hearsay serve` hands out under `/case/`. */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: 'src/show',
  base: '/case/',
  plugins: [react()],
  build: {
    outDir: process.env.HEARSAY_PAGES ?? '../../dist/show',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    // Graphs are the largest part, and load when a view of them is opened.
    reportCompressedSize: false,
    chunkSizeWarningLimit: 900,
  },
  css: { modules: { localsConvention: 'camelCaseOnly' } },
  server: { proxy: { '^/(?!case/)': process.env.HEARSAY_API ?? 'http://127.0.0.1:7417' } },
})
