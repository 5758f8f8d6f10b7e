import type { ShownPicture, Turn } from '../planner.ts';

/** An edit that changes nothing: it brings back a picture of before. */
export const AS_IT_WAS = 'Keep the picture exactly as it is.';

/**
 * The pictures of a conversation as steps that can be taken back, the one that counts last. One that was
 * brought back stands for what it shows, so that the next step back goes on from there.
 */
export function versionsIn(turns: readonly Turn[]): readonly ShownPicture[] {
  const versions: ShownPicture[] = [];
  for (const picture of turns.flatMap(({ pictures }) => pictures)) {
    if (picture.drawn?.prompt === AS_IT_WAS) {
      const { wholePrompt } = picture.drawn;
      const shown = versions.findLastIndex(({ drawn }) => toldOf(drawn) === wholePrompt);
      versions.splice(shown < 0 ? Math.max(0, versions.length - 2) : shown);
    }
    versions.push(picture);
  }
  return versions;
}

/** What the whole of a picture shows, where that is known: of an edit its prompt alone tells too little. */
export function toldOf(drawn: ShownPicture['drawn']): string | undefined {
  return drawn?.wholePrompt ?? (drawn?.action === 'generate' ? drawn.prompt : undefined);
}
