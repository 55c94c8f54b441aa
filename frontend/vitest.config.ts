import { defineConfig } from 'vitest/config';

/** The tests of the page's components; Vaadin's own Vite configuration builds the bundle. */
export default defineConfig({
    test: { environment: 'happy-dom', include: ['src/test/frontend/**/*.test.ts'] },
});
