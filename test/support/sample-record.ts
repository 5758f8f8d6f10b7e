import { newId, randomBase36 } from '../../src/kernel/ids.ts';
import type { StoredImage } from '../../src/kernel/image-result.ts';
import type { TaskInputs } from '../../src/kernel/image-task.ts';
import type { ImageRecord, SettledImage } from '../../src/ledger/image-record.ts';

/** A freshly admitted record; name only what the test is about. */
export function sampleRecord(facts: Partial<ImageRecord> = {}): ImageRecord {
  return {
    id: newId('rec'),
    teamId: 'team_default',
    userId: 'user_default',
    keyId: 'key_sample',
    dialect: 'openai',
    task: {
      operation: 'generate',
      model: 'dall-e-2',
      engine: 'solid',
      prompt: 'a white siamese cat',
      count: 1,
      size: { width: 256, height: 256 },
      seed: 2 ** 32 - 1,
    },
    asked: { n: 1, size: '256x256', response_format: 'url' },
    background: false,
    notes: { user: 'user-1234' },
    state: 'queued',
    createdAt: 1_800_000_000_000,
    startedAt: null,
    finishedAt: null,
    images: [],
    fault: null,
    expiresAt: null,
    creditsPerImage: 32_000,
    creditsCharged: 0,
    rating: null,
    feedback: null,
    ...facts,
  };
}

/** A picture as a settled record names it. */
export function sampleImage(facts: Partial<StoredImage> = {}): StoredImage {
  return {
    key: `images/${newId('x')}.png`,
    contentType: 'image/png',
    bytes: 70_000,
    width: 256,
    height: 256,
    seed: 2 ** 32 - 1,
    ...facts,
  };
}

/** The same as it is settled: with a hash by which it is known again. */
export function settled(image: StoredImage, facts: Partial<SettledImage> = {}): SettledImage {
  return {
    ...image,
    contentHash: newId('hash'),
    scene: undefined,
    ...facts,
  };
}

/** What an edit works on. */
export function sampleInputs(): TaskInputs {
  const input = () => ({
    key: `inputs/${randomBase36(25)}.png`,
    sha256: 'a',
    width: 64,
    height: 64,
  });
  return { image: input(), mask: input() };
}
