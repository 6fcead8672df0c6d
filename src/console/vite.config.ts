import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the console into dist/console, from where the service serves it; nothing is fetched from outside. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react()],
  build: {
    outDir: '../../dist/console',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    chunkSizeWarningLimit: 1200,
  },
});
