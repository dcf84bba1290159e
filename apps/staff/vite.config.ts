import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * Built files hold no inline script or style, so that `script-src 'self'; style-src 'self'` can be kept.
 * `MEEDOEN_API` is the address of the server while developing.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: '/medewerker/',
  plugins: [react()],
  // Knows @import with a layer, where the stylesheet of the library stands.
  css: { transformer: 'lightningcss' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The library marks its files 'use client', which means nothing here.
      onwarn: (warning, warn) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : warn(warning)),
    },
  },
  server: {
    proxy: Object.fromEntries(
      ['/v1', '/inloggen', '/uitloggen'].map((path) => [path, process.env.MEEDOEN_API ?? 'http://localhost:3000']),
    ),
  },
});
