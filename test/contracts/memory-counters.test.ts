import { createMemoryCounters } from '../../src/limits/memory/memory-counters.ts';
import { rateCountersContract } from './rate-counters.ts';

rateCountersContract('memory', async ({ clock }) => createMemoryCounters({ clock }));
