// Reads what packing needs from a TrueType or OpenType file (ISO/IEC 14496-22): the family's name
// and the characters for which it has glyphs.

/** Offset of each table of the font. */
function tablesOf(font) {
  const tables = new Map();
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const at = 12 + 16 * i;
    tables.set(font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8));
  }
  return tables;
}

/** The family as resvg knows it: the typographic family (name 16) when there is one, else name 1. */
export function familyOf(font) {
  const table = tablesOf(font).get('name');
  const strings = table + font.readUInt16BE(table + 4);
  const names = new Map();
  for (let i = 0; i < font.readUInt16BE(table + 2); i++) {
    const at = table + 6 + 12 * i;
    const [platform, , language, id, length, offset] = [0, 2, 4, 6, 8, 10].map((step) =>
      font.readUInt16BE(at + step),
    );
    if (platform !== 3 || language !== 0x409) continue;
    const bytes = font.subarray(strings + offset, strings + offset + length);
    names.set(id, Buffer.from(bytes).swap16().toString('utf16le'));
  }
  return names.get(16) ?? names.get(1);
}

/** Every character that has a glyph, ascending. */
export function charactersOf(font) {
  const table = tablesOf(font).get('cmap');
  const characters = new Set();
  for (let i = 0; i < font.readUInt16BE(table + 2); i++) {
    const at = table + font.readUInt32BE(table + 8 + 8 * i);
    const format = font.readUInt16BE(at);
    if (format === 4) readSegments(font, at, characters);
    if (format === 12) readGroups(font, at, characters);
  }
  return [...characters].sort((a, b) => a - b);
}

/** Format 4: segments of the basic plane; glyph 0 means that there is none. */
function readSegments(font, at, characters) {
  const twice = font.readUInt16BE(at + 6);
  const [ends, starts] = [at + 14, at + 16 + twice];
  const [deltas, ranges] = [starts + twice, starts + 2 * twice];
  for (let i = 0; i < twice; i += 2) {
    const range = font.readUInt16BE(ranges + i);
    const [from, to] = [font.readUInt16BE(starts + i), font.readUInt16BE(ends + i)];
    for (let code = from; code <= to && code < 0xffff; code++) {
      const glyph =
        range === 0
          ? (code + font.readUInt16BE(deltas + i)) & 0xffff
          : font.readUInt16BE(ranges + i + range + 2 * (code - from));
      if (glyph !== 0) characters.add(code);
    }
  }
}

/** Format 12: groups over all planes. */
function readGroups(font, at, characters) {
  for (let i = 0; i < font.readUInt32BE(at + 12); i++) {
    const group = at + 16 + 12 * i;
    const to = font.readUInt32BE(group + 4);
    for (let code = font.readUInt32BE(group); code <= to; code++) characters.add(code);
  }
}

/** `[from, length, gap, length, gap, length …]`: runs of neighbours, each told from the last one's end. */
export function runsOf(characters) {
  const runs = [];
  let end = 0;
  for (const code of characters) {
    if (runs.length > 0 && code === end) runs[runs.length - 1] += 1;
    else runs.push(code - end, 1);
    end = code + 1;
  }
  return runs;
}
