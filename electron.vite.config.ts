import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const root = import.meta.dirname

/**
 * electron-vite looks for entries under `src/`; here the rooms are at the top, so all are named. The preload is one
 * CommonJS file because a sandboxed preload cannot be a module. The native packages stay outside the bundles.
 */
export default defineConfig({
  main: {
    build: {
      externalizeDeps: { exclude: ['kysely', 'zod', 'lvovich', 'i18n-iso-countries', 'write-excel-file', 'fflate', 'yauzl'] },
      rollupOptions: {
        input: {
          main: resolve(root, 'electron/main.ts'),
          office: resolve(root, 'electron/office/office.ts'),
        },
        external: ['better-sqlite3', '@node-rs/argon2'],
        // Loaded at once: the scheme of our pages must be declared before Electron is ready, and a module comes too late.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
      outDir: resolve(root, 'out/main'),
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: resolve(root, 'electron/preload.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
      outDir: resolve(root, 'out/preload'),
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    // Stands in the page until `electron/app/own-pages.ts` puts a new one there for every window.
    html: { cspNonce: 'CSP-NONCE' },
    publicDir: resolve(root, 'resources/public'),
    plugins: [react()],
    build: {
      rollupOptions: { input: { index: resolve(root, 'renderer/index.html') } },
      outDir: resolve(root, 'out/renderer'),
      emptyOutDir: true,
    },
    worker: { format: 'es' },
  },
})
