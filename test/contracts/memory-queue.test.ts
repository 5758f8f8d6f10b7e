import { systemClock } from '../../src/kernel/clock.ts';
import { createMemoryQueue } from '../../src/queue/memory/memory-queue.ts';
import { jobQueueContract } from './job-queue.ts';

jobQueueContract('memory', async ({ capacity }) =>
  createMemoryQueue({ capacity, clock: systemClock }),
);
