import type { Scene } from '../../../language/scene.ts';
import type { Attachment } from '../plan.ts';
import type { Workshop } from '../workshop.ts';
import type { Performer } from './performer.ts';
import { voiceOf } from '../../art/voice.ts';
import { plainRecipe } from './recipe.ts';

/** Words for having words in the head rather than in the mouth. */
const THINKING =
  /\b(?:think(?:s|ing)?|dream(?:s|ing)?|wonder(?:s|ing)?|thought bubble|imagin\w+)\b/i;

/** Width of a bubble against the longer side of its speaker: for a word, and more for each letter. */
const WIDTH = 0.62;
const PER_LETTER = 0.006;
const WIDEST = 1.1;

/** The speaker with its words in a bubble whose tail goes to the mouth, or a cloud that it thinks. */
export function speaking(
  performer: Performer,
  lettering: readonly string[],
  { prompt }: Scene,
  workshop: Workshop,
): Performer {
  const art = THINKING.test(prompt) ? 'piece:thought-bubble' : 'piece:speech-bubble';
  const bubble = { ...plainRecipe(art), lettering };
  const { figure } = performer;
  const width = Math.min(WIDEST, WIDTH + PER_LETTER * lettering.join(' ').length);
  const wanted = width * Math.max(figure.width, figure.height);
  const shape = workshop.figure(bubble);
  const tail = shape.anchors.voice?.width ?? shape.width;
  const said: Attachment = {
    recipe: bubble,
    anchor: 'voice',
    scale: ((wanted / shape.width) * tail) / voiceOf(figure).width,
    behind: false,
  };
  // Of several alike, one speaks.
  const [first, ...others] = performer.recipes;
  const speaker = { ...first!, attached: [...first!.attached, said] };
  const count = performer.count;
  const recipes =
    count > 1 && others.length === 0 ? [speaker, ...alike(first!, count)] : [speaker, ...others];
  const spoken = workshop.figure(speaker);
  return {
    ...performer,
    recipes,
    // The bubble stands above the head: the speaker itself keeps its size.
    statures: recipes.map(
      (_, i) => (performer.statures[i] ?? 1) * (i === 0 ? 1 : figure.height / spoken.height),
    ),
    figure: spoken,
  };
}

function alike<T>(recipe: T, count: number): T[] {
  return Array.from({ length: Math.min(count, 12) - 1 }, () => recipe);
}
