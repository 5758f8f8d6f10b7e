import type { Scene } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';

const MOODS: readonly { readonly mood: string; readonly words: RegExp }[] = [
  {
    mood: 'surreal',
    words: /surreal|dream|fantas|magic|psychedelic|vapou?rwave|otherworld|whimsical|trippy|alien/,
  },
  {
    mood: 'spooky',
    words:
      /spook|scar(?:y|ed)|haunt|creep|eerie|sinister|horror|gothic|halloween|ghost|vampire|zombie/,
  },
  { mood: 'warm', words: /warm|co[sz]y|golden|autumn|romantic|happy|cheerful|sunlit|sunny/ },
  { mood: 'cool', words: /cool|cold|calm|icy|frosty|sad|melanchol|lonely|serene|peaceful/ },
];

/** The mood of the palette: what the prompt says, else mostly plain. */
export function chooseMood(scene: Scene, random: Random): string {
  const said = [...scene.setting.moods, scene.prompt.toLowerCase()].join(' ');
  const found = MOODS.find(({ words }) => words.test(said));
  if (found) return found.mood;
  // Warm light under a grey sky looks dirty.
  if (scene.setting.weather.some((one) => one !== 'sunny')) return 'plain';
  return random.pick(['plain', 'plain', 'plain', 'warm']);
}
