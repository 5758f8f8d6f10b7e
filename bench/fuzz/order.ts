import type { Size } from '../../src/kernel/size.ts';
import { seededRandom } from '../../src/numerics/random.ts';
import { attack } from './attacks.ts';
import { mutation } from './mutations.ts';
import { sentence } from './sentences.ts';
import type { WordStock } from './word-stock.ts';

export interface FuzzOrder {
  readonly prompt: string;
  readonly size: Size;
  readonly seed: number;
}

/** The order with this number; the same run seed and number give the same order. */
export function fuzzOrder(stock: WordStock, runSeed: number, number: number): FuzzOrder {
  const random = seededRandom(runSeed).fork(String(number));
  const make = random.pick([sentence, sentence, mutation, mutation, attack]);
  return {
    prompt: make(random, stock),
    size: sizeOf(random.next()),
    seed: random.integer(0, 2 ** 31),
  };
}

/** Mostly small, so that a run covers much; often enough what the slowest requests ask for. */
function sizeOf(dice: number): Size {
  if (dice < 0.7) return { width: 256, height: 256 };
  if (dice < 0.88) return { width: 512, height: 512 };
  if (dice < 0.98) return { width: 1024, height: 1024 };
  return dice < 0.99 ? { width: 1792, height: 1024 } : { width: 1024, height: 1792 };
}
