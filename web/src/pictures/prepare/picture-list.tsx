import { ArrowLeft, ArrowRight, X } from 'lucide-react';

import { announce } from '../../design/announcer.tsx';
import { IconButton } from '../../design/icon-button.tsx';
import { strings } from '../../strings.ts';
import { useObjectUrl } from '../use-object-url.ts';
import { describePicture } from './describe-picture.ts';
import type { ListedPicture } from './listed-picture.ts';
import styles from './picture-list.module.css';
import { planPicture, type PictureNeeds, type PicturePlan } from './plan-picture.ts';
import type { Pictures } from './use-pictures.ts';

interface PictureListProps {
  readonly pictures: Pictures;
  readonly needs: PictureNeeds;
  /** What the picture at a place is for. */
  readonly roleOf: (place: number) => string;
}

const texts = strings.prepare;

/** The pictures to start from, in order, with what becomes of each. */
export function PictureList({ pictures, needs, roleOf }: PictureListProps) {
  const { listed, prepared, remove, moveTo } = pictures;
  const several = listed.length > 1;
  /** What came of it, where that is known: it may have been made smaller until it fitted. */
  const planOf = ({ opened, squaring }: ListedPicture): PicturePlan => {
    const planned = planPicture(opened, needs, squaring);
    const done = prepared.find((one) => one.opened === opened)?.plan;
    const current = done?.convertTo === planned.convertTo && done?.squaring === planned.squaring;
    return done && current ? done : planned;
  };
  return (
    <ol className={styles['list']} aria-label={texts.order}>
      {listed.map((picture, place) => {
        const { name } = picture.opened;
        const goTo = (next: number) => {
          moveTo(picture.id, next);
          announce(texts.movedTo(name, next + 1));
        };
        return (
          <li key={picture.id} className={styles['item']}>
            <Thumbnail picture={picture} />
            <div className={styles['text']}>
              {several && <span className={styles['role']}>{roleOf(place)}</span>}
              <span className={styles['name']} title={name}>
                {name}
              </span>
              <span className={styles['what']}>
                {describePicture(picture.opened, planOf(picture))}
              </span>
            </div>
            <div className={styles['buttons']}>
              {several && (
                <>
                  <IconButton
                    label={texts.earlier(name)}
                    icon={<ArrowLeft />}
                    disabled={place === 0}
                    onClick={() => goTo(place - 1)}
                  />
                  <IconButton
                    label={texts.later(name)}
                    icon={<ArrowRight />}
                    disabled={place === listed.length - 1}
                    onClick={() => goTo(place + 1)}
                  />
                </>
              )}
              <IconButton
                label={texts.remove(name)}
                icon={<X />}
                onClick={() => {
                  remove(picture.id);
                  announce(texts.removed(name));
                }}
              />
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function Thumbnail({ picture }: { readonly picture: ListedPicture }) {
  const url = useObjectUrl(picture.opened.blob);
  return <img className={styles['thumbnail']} src={url} alt="" />;
}
