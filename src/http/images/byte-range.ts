import type { ByteRange } from '../../storage/object-store.ts';

export type RangeRequest =
  | { readonly kind: 'whole' }
  | { readonly kind: 'part'; readonly range: ByteRange }
  | { readonly kind: 'outside' };

const SINGLE = /^bytes=(\d{0,15})-(\d{0,15})$/;

/**
 * Reads a `Range` header (RFC 9110, 14.2) against an object of `bytes` bytes. Several ranges, other
 * units and nonsense are ignored, which the standard allows: the whole object is sent.
 */
export function readRange(header: string | undefined, bytes: number): RangeRequest {
  const match = SINGLE.exec(header ?? '');
  const [, first = '', last = ''] = match ?? [];
  if (first === '' && last === '') return { kind: 'whole' };
  if (first === '') {
    const length = Math.min(Number(last), bytes);
    if (length === 0) return { kind: 'outside' };
    return { kind: 'part', range: { start: bytes - length, end: bytes - 1 } };
  }
  const start = Number(first);
  const end = last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1);
  if (last !== '' && Number(last) < start) return { kind: 'whole' };
  if (start >= bytes) return { kind: 'outside' };
  return { kind: 'part', range: { start, end } };
}
