import type { IncomingMessage } from 'node:http';

import { fault } from '../../kernel/errors.ts';

export interface BodyLimits {
  /** Most bytes of a whole body. */
  readonly bodyBytes: number;
  /** How long a client may send nothing. */
  readonly stallMs: number;
}

/**
 * Watches a body while somebody else reads it. The signal fires, with the fault to answer, when it
 * grows too large or nothing more is read of it; `stop` ends the watch.
 * @throws GalaError `body_too_large` right away when the client said so beforehand.
 */
export function watchBody(
  request: IncomingMessage,
  limits: BodyLimits,
): { readonly signal: AbortSignal; readonly stop: () => void } {
  const tooLarge = () => fault('body_too_large', { limit: limits.bodyBytes });
  if (Number(request.headers['content-length']) > limits.bodyBytes) throw tooLarge();

  const broken = new AbortController();
  const stalled = setTimeout(() => {
    // On some nonsense the parser stops for good and lets what came lie: that is no fault of the line.
    const lies = request.complete || request.readableLength > 0;
    broken.abort(
      lies
        ? fault('unparsable_form', {})
        : fault('upload_stalled', { seconds: Math.round(limits.stallMs / 1000) }),
    );
  }, limits.stallMs);
  let bytes = 0;
  const count = (chunk: Buffer): void => {
    stalled.refresh();
    bytes += chunk.length;
    if (bytes > limits.bodyBytes) broken.abort(tooLarge());
  };
  request.on('data', count);
  return {
    signal: broken.signal,
    stop: () => {
      clearTimeout(stalled);
      request.off('data', count);
    },
  };
}
