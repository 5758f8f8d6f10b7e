import type { RecordList, RecordObject } from '../../../src/wire/gala/record-response.ts';

interface Pages {
  readonly pages: readonly RecordList[];
  readonly pageParams: readonly (string | null)[];
}

/**
 * A list as it is now: new records in front, what changed in its place, without those that are gone. The
 * very same list when nothing changed.
 * @param newest the first page, asked for anew.
 * @param changed further ones of the list, asked for singly.
 * @returns `undefined` when nobody can say what lies between the newest and those that are known.
 */
export function withNewest<T extends Pages>(
  known: T,
  newest: RecordList,
  changed: readonly RecordObject[],
): T | undefined {
  const records = known.pages.flatMap(({ data }) => data);
  const fresh = new Map([...changed, ...newest.data].map((record) => [record.id, record]));
  const places = new Map(records.map(({ id }, place) => [id, place]));
  const lastKnown = newest.data.findLast(({ id }) => places.has(id));
  if (!lastKnown && newest.has_more && records.length > 0) return undefined;
  // Up to here both tell the same stretch; past the end of a whole list there is nothing.
  const covered = newest.has_more && lastKnown ? (places.get(lastKnown.id) ?? 0) : records.length;
  const listed = new Set(newest.data.map(({ id }) => id));
  let place = -1;
  const pages = known.pages.map((page) => {
    const data = page.data.flatMap((record) => {
      place += 1;
      if (place <= covered && !listed.has(record.id)) return [];
      const now = fresh.get(record.id);
      return [now ? unlessSame(withKnownLinks(now, record), record) : record];
    });
    const isSame = data.length === page.data.length && data.every((one, i) => one === page.data[i]);
    return isSame ? page : { ...page, data };
  });
  const [first, ...others] = pages;
  if (!first) return known;
  const added = newest.data.filter(({ id }) => !places.has(id));
  if (added.length > 0) {
    return { ...known, pages: [{ ...first, data: [...added, ...first.data] }, ...others] };
  }
  return pages.every((page, i) => page === known.pages[i]) ? known : { ...known, pages };
}

/** What did not change stays itself, so that nobody looks through thousands of records for what did. */
const unlessSame = (now: RecordObject, before: RecordObject): RecordObject =>
  JSON.stringify(now) === JSON.stringify(before) ? before : now;

/** With the links that are shown already: each answer signs new ones, and pictures would load again. */
function withKnownLinks(now: RecordObject, before: RecordObject): RecordObject {
  const links = new Map(before.images.map((image) => [image.index, image]));
  return {
    ...now,
    images: now.images.map((image) => {
      const { url, thumbnail_url } = links.get(image.index) ?? image;
      return { ...image, url, thumbnail_url };
    }),
  };
}
