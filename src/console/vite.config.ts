import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** Builds the console into dist/console, from where the service serves it; nothing is fetched from outside. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [
    react(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'driver',
      filename: 'service-worker.ts',
      injectRegister: null,
      // The map is large and of no use to a driver offline.
      injectManifest: { globPatterns: ['**/*.{js,css,html,svg}'], globIgnores: ['**/*map*'] },
      manifest: {
        name: 'Falubusz – járművezető',
        short_name: 'Falubusz',
        lang: 'hu',
        start_url: '/driver',
        scope: '/',
        display: 'standalone',
        background_color: '#f5f6f3',
        theme_color: '#0f5c4d',
        icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
      },
    }),
  ],
  build: {
    outDir: '../../dist/console',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    chunkSizeWarningLimit: 1200,
  },
});
