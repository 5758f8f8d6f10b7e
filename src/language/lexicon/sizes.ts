import type { Entity } from '../scene.ts';
import { wordMap } from './word-list.ts';

/** Words for how large a thing is, compared with its kind. */
export const sizes: ReadonlyMap<string, Entity['size']> = wordMap<Entity['size']>(`
  tiny: tiny, miniature, minuscule, microscopic, teeny, itty-bitty, wee, mini, micro, teensy,
    pocket-sized, thumb-sized
  small: small, little, smaller, smallest, petite, compact, newborn, pint-sized
  large: large, big, tall, larger, bigger, biggest, largest, oversized, great big, taller, tallest,
    grand, large-scale, sizable, oversize
  giant: giant, huge, gigantic, massive, enormous, colossal, towering, immense, monumental,
    humongous, mammoth, monstrous, vast, titanic, jumbo, life-size, building-sized, house-sized
`);
