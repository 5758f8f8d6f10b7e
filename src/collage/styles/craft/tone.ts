import type { Planes } from './planes.ts';

/** Moves every colour away from its grey in place; 1 leaves it, less pales it. */
export function vivid({ r, g, b }: Planes, strength: number): void {
  for (let i = 0; i < r.length; i++) {
    const grey = 0.2126 * r[i]! + 0.7152 * g[i]! + 0.0722 * b[i]!;
    r[i] = grey + (r[i]! - grey) * strength;
    g[i] = grey + (g[i]! - grey) * strength;
    b[i] = grey + (b[i]! - grey) * strength;
  }
}
