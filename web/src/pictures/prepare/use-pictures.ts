import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import { whenOwnerChanges } from '../../api/owner.ts';
import type { NamedBlob } from '../../api/planned-request.ts';
import { useSession } from '../../api/session.ts';
import { strings } from '../../strings.ts';
import { describeTrouble } from './describe-picture.ts';
import { keepPictures, keptPictures } from './kept-pictures.ts';
import type { ListedPicture } from './listed-picture.ts';
import { openPicture, type OpenedPicture } from './open-picture.ts';
import { planPicture, type PictureNeeds, type Squaring } from './plan-picture.ts';
import { preparePicture, type PreparedPicture } from './prepare-picture.ts';

export interface Pictures {
  readonly listed: readonly ListedPicture[];
  /** The same in the same order, ready to be sent; fewer while some are not. */
  readonly prepared: readonly PreparedPicture[];
  /** So many more were added than the model takes now; they are there again for one that takes them. */
  readonly waiting: number;
  readonly busy: boolean;
  readonly trouble: string | undefined;
  /** Adds pictures; where only one is taken, the new one takes the place of the old. */
  readonly add: (files: readonly NamedBlob[]) => Promise<void>;
  /** Takes these in place of all others. */
  readonly replace: (files: readonly NamedBlob[]) => Promise<void>;
  /** Takes pictures that were listed before, as they were. */
  readonly restore: (listed: readonly ListedPicture[]) => void;
  readonly remove: (id: number) => void;
  /** Moves one to a place in the list. */
  readonly moveTo: (id: number, place: number) => void;
  readonly square: (id: number, squaring: Squaring) => void;
}

// Those that were kept before a reload have lower ones.
let lastId = Date.now();

/** The pictures of views, also while those are not shown, of whoever is signed in. */
const kept = { owner: '', ofViews: new Map<string, readonly ListedPicture[]>() };
whenOwnerChanges(() => kept.ofViews.clear());

function keptOf(owner: string): typeof kept.ofViews {
  if (owner !== kept.owner) kept.ofViews.clear();
  kept.owner = owner;
  return kept.ofViews;
}

/**
 * Pictures to start from: opened, in an order, and made into what the model takes.
 * @param keepAs under which name they outlive a change of view, and a reload
 */
export function usePictures(needs: PictureNeeds, most: number, keepAs: string): Pictures {
  const owner = useSession().data?.key?.id ?? '';
  const [known, setListed] = useState(() => keptOf(owner).get(keepAs));
  const listed = known ?? NOTHING;
  useEffect(() => {
    if (known !== undefined) {
      keptOf(owner).set(keepAs, known);
      keepPictures(owner, keepAs, known);
      return undefined;
    }
    let left = false;
    const restore = async (): Promise<void> => {
      const before = await keptPictures(owner, keepAs);
      // Whatever was brought meanwhile is meant more.
      if (!left) setListed((now) => now ?? before);
    };
    void restore();
    return () => {
      left = true;
    };
  }, [owner, keepAs, known]);
  const [opening, setOpening] = useState(0);
  const [trouble, setTrouble] = useState<string>();
  const count = useRef(0);
  useEffect(() => {
    count.current = listed.length;
  });
  const shown = useMemo(() => listed.slice(0, most), [listed, most]);
  const ready = usePrepared(shown, needs);

  /** Opens files and puts them behind the first so many that are there. */
  const open = useCallback(
    async (files: readonly NamedBlob[], behind: number) => {
      setTrouble(undefined);
      setOpening((times) => times + 1);
      const results = await Promise.allSettled(
        files.map(({ blob, name }) => openPicture(blob, name)),
      );
      const opened = results.filter((result) => result.status === 'fulfilled');
      const failed = results.filter((result) => result.status === 'rejected');
      const added = opened.map(({ value }) => ({
        id: (lastId += 1),
        opened: value,
        squaring: undefined,
      }));
      const room = most - behind;
      if (added.length > 0) {
        setListed((old = NOTHING) => [...old.slice(0, behind), ...added.slice(0, room)]);
      }
      const said = failed.map(({ reason }) => describeTrouble(reason));
      if (added.length > room) said.push(strings.prepare.trouble.tooMany(most));
      if (said.length > 0) setTrouble(said.join(' '));
      setOpening((times) => times - 1);
    },
    [most],
  );

  return {
    listed: shown,
    prepared: ready.prepared,
    waiting: listed.length - shown.length,
    busy: opening > 0 || ready.busy,
    trouble: trouble ?? ready.trouble,
    add: useCallback(
      (files) => open(files, most === 1 ? 0 : Math.min(count.current, most)),
      [open, most],
    ),
    replace: useCallback((files) => open(files, 0), [open]),
    restore: setListed,
    remove: useCallback((id) => setListed((old) => old?.filter((one) => one.id !== id)), []),
    moveTo: useCallback(
      (id, place) =>
        setListed((old) => {
          const one = old?.find((candidate) => candidate.id === id);
          return one ? old?.filter((other) => other !== one).toSpliced(place, 0, one) : old;
        }),
      [],
    ),
    square: useCallback(
      (id, squaring) =>
        setListed((old) => old?.map((one) => (one.id === id ? { ...one, squaring } : one))),
      [],
    ),
  };
}

interface Prepared {
  readonly plan: string;
  readonly picture: Promise<PreparedPicture>;
}

/** What is planned alike is prepared once, and stays the same object: its mask hangs on it. */
const made = new WeakMap<OpenedPicture, Prepared>();

function usePrepared(listed: readonly ListedPicture[], needs: PictureNeeds) {
  const [done, setDone] = useState<{
    readonly of: readonly ListedPicture[];
    readonly needs: PictureNeeds;
    readonly prepared: readonly PreparedPicture[];
    readonly trouble: string | undefined;
  }>();
  useEffect(() => {
    let stale = false;
    const prepareOne = ({ opened, squaring }: ListedPicture): Promise<PreparedPicture> => {
      const plan = JSON.stringify(planPicture(opened, needs, squaring));
      const before = made.get(opened);
      if (before?.plan === plan) return before.picture;
      const picture = preparePicture(opened, needs, squaring);
      made.set(opened, { plan, picture });
      return picture;
    };
    Promise.all(listed.map(prepareOne)).then(
      (prepared) => !stale && setDone({ of: listed, needs, prepared, trouble: undefined }),
      (error: unknown) =>
        !stale && setDone({ of: listed, needs, prepared: [], trouble: describeTrouble(error) }),
    );
    return () => {
      stale = true;
    };
  }, [listed, needs]);
  const current = done?.of === listed && done.needs === needs;
  return {
    // Those of before stay in sight until the new ones are there.
    prepared: listed.length === 0 ? NONE : (done?.prepared ?? NONE),
    busy: !current,
    trouble: current ? done.trouble : undefined,
  };
}

const NONE: readonly PreparedPicture[] = [];
const NOTHING: readonly ListedPicture[] = [];
