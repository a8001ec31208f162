import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { createShortNames } from './src/publish/shortNames.ts';
import { campaignApi } from './src/publish/vitePlugin.ts';

export default defineConfig(({ command }) => ({
  plugins: [react(), campaignApi()],
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('./src', import.meta.url)),
      '@mocks': fileURLToPath(new URL('./mocks', import.meta.url)),
    },
  },
  // Development keeps the names that tell where a style stands.
  css:
    command === 'build'
      ? { modules: { generateScopedName: createShortNames(fileURLToPath(new URL('./src', import.meta.url))) } }
      : {},
  // Chromium 83 is still in use on county intranets; the default target is a white page there.
  build: {
    target: 'chrome83',
    cssTarget: 'chrome83',
    // One style for all pages, which every page carries inside it.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What many files share comes as one: small files compress badly, and each is a request.
        codeSplitting: {
          groups: [{ name: 'shared', test: /[\\/]src[\\/](figures|domain|format)[\\/]/, minShareCount: 6 }],
        },
      },
    },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
}));
