/**
 * The length of a text in Unicode code points, which is how JSON Schema and OpenAI count: an emoji
 * outside the basic plane is one character, where `text.length` says two.
 */
export function countCodePoints(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const isPair = unit >= 0xd800 && unit < 0xdc00 && isLowSurrogate(text.charCodeAt(i + 1));
    if (isPair) i++;
    count++;
  }
  return count;
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
