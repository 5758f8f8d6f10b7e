/** Every colour literal of a piece of markup: fills, strokes and gradient stops. */
const LITERAL = /(\b(?:fill|stroke|stop-color)=")(#[0-9a-fA-F]{3}(?:[0-9a-fA-F]{3})?)(?=")/g;

/** The markup with every colour replaced by `change(colour)`; equal colours are asked for once. */
export function changeColours(markup: string, change: (hex: string) => string): string {
  const changed = new Map<string, string>();
  return markup.replace(LITERAL, (_, attribute: string, hex: string) => {
    let colour = changed.get(hex);
    if (colour === undefined) changed.set(hex, (colour = change(hex)));
    return attribute + colour;
  });
}
