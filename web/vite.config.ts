import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Tests build too, and name their own environment: what is built is what people get.
if (process.argv.includes('build')) process.env.NODE_ENV = 'production';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // A data: URL would need a wider content security policy than 'self'.
    assetsInlineLimit: 0,
    target: 'es2022',
    // What many parts of the page share is one file: each file apart costs a request, and is packed worse.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'shared', test: /\/web\/(dates|parts|store\/actions|store\/views)\//, minShareCount: 6 }],
        },
      },
    },
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': process.env.RENDEZVOUS_API ?? 'http://localhost:4000' } },
});
