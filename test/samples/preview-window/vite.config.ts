import { join } from 'node:path'
import { defineConfig } from 'vite'

/** The app's own preview on a page of its own; a file is loaded by path, so nothing may be asked from the root of a server. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  build: { outDir: join(import.meta.dirname, '../../../out/preview-window'), emptyOutDir: true, modulePreload: false },
})
