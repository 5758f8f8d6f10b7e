import { ImageOff } from 'lucide-react';
import { useState } from 'react';

import styles from './record-tile.module.css';

/** A picture seen small; where it cannot be had any more a sign stands for it. */
export function Thumbnail({ address }: { readonly address: string }) {
  const [brokenAddress, setBroken] = useState<string>();
  if (brokenAddress === address) {
    return (
      <span className={styles['state']}>
        <ImageOff aria-hidden="true" />
      </span>
    );
  }
  return (
    <img
      src={address}
      alt=""
      width={384}
      height={384}
      loading="lazy"
      decoding="async"
      onError={() => setBroken(address)}
    />
  );
}
