import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Fails where the page holds code of a package that the program does not name among the works it rests on. */
const named: Plugin = {
  name: 'works-are-named',
  generateBundle(_, bundle) {
    const { works } = JSON.parse(readFileSync('../src-tauri/crates/commands/licences.json', 'utf8')) as { works: { name: string }[] };
    const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? Object.entries(file.modules) : []));
    for (const [path, { renderedLength }] of modules) {
      const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path.replaceAll('\\', '/'))?.[1];
      if (name && renderedLength > 0 && !works.some((work) => work.name === name)) this.error(`${name} is in the page: name it in PAGE of commands/src/bin/generate/licences.rs`);
    }
  },
};

export default defineConfig(({ mode }) => ({
  plugins: [svelte(), named],
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
