/** Equally long parts one after the other. */
export function joinedNumbers(parts: readonly Float32Array[]): Float32Array<ArrayBuffer> {
  const joined = new Float32Array(parts.length * (parts[0]?.length ?? 0));
  parts.forEach((part, i) => joined.set(part, i * part.length));
  return joined;
}
