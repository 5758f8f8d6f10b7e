import { vi } from 'vitest';

/** As long as tests may take anyway: what is waited for is to happen, not to be fast. */
const PATIENCE_MS = 20_000;

const { waitFor } = vi;

// vitest gives up after a second, which on a busy machine says nothing about what is waited for.
vi.waitFor = (callback, options = PATIENCE_MS) => waitFor(callback, options);
