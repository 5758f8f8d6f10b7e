/**
 * Spellings under which a noun may stand in a table, the word itself first: lower case, hyphens as
 * spaces and the other way round, British and American forms, singular of a plural.
 */
export function spellings(noun: string): readonly string[] {
  const word = noun.trim().toLowerCase().replace(/[’]/g, "'").replace(/\s+/g, ' ');
  const forms = new Set<string>();
  for (const form of [word, ...singulars(word)]) {
    for (const spelling of [form, respelt(form), form.replace(/'s?\b/g, '')]) {
      forms.add(spelling);
      forms.add(spelling.replace(/-/g, ' '));
      forms.add(spelling.replace(/ /g, '-'));
      forms.add(spelling.replace(/[- ]/g, ''));
    }
  }
  forms.delete('');
  return [...forms];
}

/**
 * As {@link spellings}, but never closing a gap between words: in a dictionary of everything "a
 * leather jacket" would otherwise be found as the leatherjacket, a fish.
 */
export function looseSpellings(noun: string): readonly string[] {
  const gaps = /[- ]/.test(noun.trim());
  return spellings(noun).filter((form) => !gaps || /[- ]/.test(form));
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'men man,women woman,children child,people person,feet foot,teeth tooth,geese goose,' +
    'mice mouse,oxen ox,dice die,wolves wolf,knives knife,leaves leaf,loaves loaf,calves calf,' +
    'halves half,shelves shelf,elves elf,scarves scarf,hooves hoof,thieves thief,lives life,' +
    'wives wife,selves self,cacti cactus,fungi fungus,octopi octopus,hippopotami hippopotamus,' +
    'buses bus,gases gas,lenses lens,canvases canvas,irises iris,axes axe,firemen fireman,' +
    'policemen policeman,snowmen snowman,kimonos kimono,pianos piano,photos photo,zeros zero'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Candidates for the singular of the last word; a wrong one finds nothing and does no harm. */
function singulars(word: string): string[] {
  const cut = Math.max(word.lastIndexOf(' '), word.lastIndexOf('-')) + 1;
  const [stem, last] = [word.slice(0, cut), word.slice(cut)];
  const irregular = IRREGULAR.get(last);
  if (irregular !== undefined) return [stem + irregular];
  if (!last.endsWith('s') || last.endsWith('ss') || last.length < 4) return [];
  const found = [last.slice(0, -1)];
  if (last.endsWith('ies')) found.push(`${last.slice(0, -3)}y`);
  if (/(?:s|x|z|ch|sh|o)es$/.test(last)) found.push(last.slice(0, -2));
  return found.map((singular) => stem + singular);
}

const OTHER_SPELLING: ReadonlyMap<string, string> = new Map([
  ['grey', 'gray'],
  ['gray', 'grey'],
  ['colour', 'color'],
  ['plough', 'plow'],
  ['tyre', 'tire'],
  ['pyjama', 'pajama'],
  ['moustache', 'mustache'],
  ['aeroplane', 'airplane'],
  ['theatre', 'theater'],
  ['centre', 'center'],
  ['doughnut', 'donut'],
  ['yoghurt', 'yogurt'],
  ['jewellery', 'jewelry'],
]);
const OTHER_SPELLINGS = new RegExp([...OTHER_SPELLING.keys()].join('|'), 'g');

function respelt(word: string): string {
  return word.replace(OTHER_SPELLINGS, (part) => OTHER_SPELLING.get(part) ?? part);
}
