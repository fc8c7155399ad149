import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
  clearScreen: false,
  // The words are the register's own and stand outside this folder.
  server: { fs: { allow: ['.', '../schema/words'] } },
  define: { __BRIDGE__: JSON.stringify(mode === 'bridge') },
  build: {
    // Two folders, so that a bundle that can talk over loopback never lies where the program takes its page from.
    outDir: mode === 'bridge' ? 'dist-bridge' : 'dist',
    emptyOutDir: true,
    // The web engines of Debian 12 and of Windows' WebView2.
    target: ['safari16.4', 'chrome111'],
    // The page's policy allows no inline anything: assets stay files of their own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: false,
    // The page is read from the program itself, at once: splitting it gains nothing.
    chunkSizeWarningLimit: 2000,
  },
  // Without the condition Svelte's server build is picked under Node and no component mounts.
  resolve: process.env['VITEST'] ? { conditions: ['browser'] } : {},
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts'],
    passWithNoTests: false,
  },
}));
