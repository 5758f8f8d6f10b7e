/** How deep a body may be nested: no request comes near, and what walks through it need not fear for its stack. */
const DEEPEST = 100;

/** Knows, between the strings of a JSON text, which of them are keys. */
export interface Nesting {
  /**
   * Follows what stands outside strings, up to and including the quote of the next one.
   * @throws SyntaxError when it is nested too deep.
   */
  follow(outside: Buffer): void;
  /** Whether the string that begins now is a key. */
  isAtKey(): boolean;
}

/**
 * Follows a JSON text from its beginning. Of one that is none it may say anything: whoever parses the
 * text finds out.
 */
export function createNesting(): Nesting {
  const stack: ('object' | 'array')[] = [];
  let isAtKey = false;
  return {
    follow(outside) {
      for (const byte of outside) {
        switch (byte) {
          case 0x7b: // {
            stack.push('object');
            isAtKey = true;
            break;
          case 0x5b: // [
            stack.push('array');
            isAtKey = false;
            break;
          case 0x7d: // }
          case 0x5d: // ]
            stack.pop();
            isAtKey = false;
            break;
          case 0x2c: // ,
            isAtKey = stack.at(-1) === 'object';
            break;
          case 0x3a: // :
            isAtKey = false;
            break;
          default:
        }
        if (stack.length > DEEPEST) throw new SyntaxError('Nested too deep.');
      }
    },
    isAtKey: () => isAtKey,
  };
}
