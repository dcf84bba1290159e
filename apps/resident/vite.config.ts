import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Components of the library this app draws; the rules of all others stay out of the bundle, it is read on a phone. */
const GEBRUIKT = new Set(
  [
    'alert button button-link checkbox data-list document focus-ring form-field-error-message heading-1 heading-2 heading-3',
    'link page-footer page-header paragraph radio-button select skip-link status-badge textarea textbox unordered-list',
  ].flatMap((regel) => regel.split(' ')),
);
/** `utrecht-button-link--external` is of `button-link`. */
const ongebruikt = (klasse: string): boolean => {
  const match = /^utrecht-(.+?)(--.+|__.+)?$/.exec(klasse);
  return match?.[1] !== undefined && !GEBRUIKT.has(match[1]);
};

/**
 * The app is served under /inwoner/. Nothing is inlined, so that the page runs under
 * `script-src 'self'; style-src 'self'`.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: '/inwoner/',
  plugins: [react()],
  css: {
    transformer: 'lightningcss',
    lightningcss: {
      visitor: {
        Rule: {
          style(rule) {
            const kan = rule.value.selectors.some((selector) =>
              selector.every((deel) => deel.type !== 'class' || !ongebruikt(deel.name)),
            );
            return kan ? undefined : [];
          },
        },
      },
    },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
    reportCompressedSize: true,
    rolldownOptions: {
      treeshake: {
        // the library names no side effects; its components have none
        moduleSideEffects: (id) => !/node_modules\/@utrecht\/[^/]+\/dist\/.*\.mjs$/.test(id),
      },
    },
  },
  server: {
    proxy: {
      '/v1': 'http://localhost:4010',
      '/inloggen': 'http://localhost:4010',
      '/uitloggen': 'http://localhost:4010',
    },
  },
});
