import {
  Download,
  Link2,
  MessagesSquare,
  Paintbrush,
  Shapes,
  Sprout,
  TextSelect,
} from 'lucide-react';
import type { ReactNode } from 'react';

import { useHandover } from '../app/handover.tsx';
import { fetchRecord } from '../api/records.ts';
import { announce } from '../design/announcer.tsx';
import { copyText } from '../design/copy-text.ts';
import { drawnFields, viewOf } from '../runs/reuse-record.ts';
import { strings } from '../strings.ts';
import { base64Of } from './base64-of.ts';
import { fileNameOf } from './file-name.ts';
import { bytesOf } from './picture-bytes.ts';
import type { Picture } from './picture.ts';
import { saveFile } from './save-file.ts';

export interface PictureAction {
  readonly id: 'download' | 'edit' | 'vary' | 'converse' | 'seed' | 'link' | 'base64';
  readonly label: string;
  readonly icon: ReactNode;
  readonly run: () => void;
}

interface Options {
  /** Draws with the seed of the picture; without it Create is gone to. */
  readonly onUseSeed?: ((picture: Picture) => void) | undefined;
}

/** What can be done with a picture, in order of how often it is. */
export function usePictureActions(
  picture: Picture,
  options: Options = {},
): readonly PictureAction[] {
  const { handTo } = useHandover();
  const { seed, recordId, index } = picture;
  const named = async () => {
    const blob = await bytesOf(picture);
    return { name: fileNameOf(picture, blob.type), blob };
  };
  const words = strings.pictures;
  const actions: PictureAction[] = [
    {
      id: 'download',
      label: words.download,
      icon: <Download />,
      run: () =>
        attempt(async () => {
          const { name, blob } = await named();
          saveFile(blob, name);
        }),
    },
    {
      id: 'edit',
      label: words.edit,
      icon: <Paintbrush />,
      run: () => attempt(async () => handTo('edit', { pictures: [await named()] })),
    },
    {
      id: 'vary',
      label: words.vary,
      icon: <Shapes />,
      run: () => attempt(async () => handTo('vary', { pictures: [await named()] })),
    },
    {
      id: 'converse',
      label: words.converse,
      icon: <MessagesSquare />,
      run: () => attempt(async () => handTo('converse', { pictures: [await named()], recordId })),
    },
    {
      id: 'link',
      label: words.copyLink,
      icon: <Link2 />,
      run: () =>
        attempt(async () => {
          await copyText(linkTo(recordId, index));
          announce(words.linkCopied);
        }),
    },
    {
      id: 'base64',
      label: words.copyBase64,
      icon: <TextSelect />,
      run: () =>
        attempt(async () => {
          await copyText(bytesOf(picture).then(base64Of));
          announce(words.base64Copied);
        }),
    },
  ];
  if (seed === null) return actions;
  const useSeed = async () => {
    if (options.onUseSeed) {
      options.onUseSeed(picture);
      return;
    }
    // A seed draws the same picture only with the rest of its request.
    const record = await fetchRecord(recordId);
    handTo(viewOf(record), { fields: { ...drawnFields(record, seed), n: 1 } });
  };
  return [
    ...actions,
    { id: 'seed', label: words.useSeed, icon: <Sprout />, run: () => attempt(useSeed) },
  ];
}

async function linkTo(recordId: string, index: number): Promise<string> {
  const { images } = await fetchRecord(recordId);
  const image = images.find((one) => one.index === index);
  if (!image) throw new Error(strings.pictures.gone);
  return image.url;
}

function attempt(act: () => Promise<void>): void {
  act().catch((error: unknown) => {
    announce(error instanceof Error ? error.message : strings.pictures.notDone, 'danger');
  });
}
