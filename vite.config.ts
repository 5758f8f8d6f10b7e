import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the server looks for the playground: beside its own compiled modules. */
const OUT = '../dist/playground';

/** The Gala that the page of `vite` asks. */
const origin = process.env['GALA_DEV_ORIGIN'] ?? 'http://127.0.0.1:1904';

export default defineConfig({
  root: 'web',
  // Below whatever path a proxy puts the page.
  base: './',
  plugins: [react()],
  build: {
    outDir: OUT,
    emptyOutDir: true,
    // Nothing may be inlined: the page's policy allows no `data:` but for pictures.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'licences.md' },
    target: 'es2023',
  },
  server: {
    proxy: Object.fromEntries(
      ['/v1', '/gala/v1', '/images', '/openapi.json'].map((path) => [path, origin]),
    ),
  },
});
