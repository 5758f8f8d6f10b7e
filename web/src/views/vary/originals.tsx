import type { PreparedPicture } from '../../pictures/prepare/prepare-picture.ts';
import { useObjectUrl } from '../../pictures/use-object-url.ts';
import { strings } from '../../strings.ts';
import styles from './vary-view.module.css';

interface OriginalsProps {
  readonly pictures: readonly PreparedPicture[];
}

const { role } = strings.vary;

/** What is varied, as it is sent. */
export function Originals({ pictures }: OriginalsProps) {
  return (
    <ul className={styles['originals']}>
      {pictures.map((picture, place) => (
        <li key={picture.name + String(place)}>
          <Original picture={picture} role={place === 0 ? role.first : role.other} />
        </li>
      ))}
    </ul>
  );
}

function Original({ picture, role }: { readonly picture: PreparedPicture; readonly role: string }) {
  const url = useObjectUrl(picture.blob);
  return (
    <figure className={styles['original']}>
      <img src={url} alt={picture.name} width={picture.width} height={picture.height} />
      <figcaption>{role}</figcaption>
    </figure>
  );
}
