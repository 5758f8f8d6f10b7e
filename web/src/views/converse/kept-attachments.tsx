import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';

import { queryKeys } from '../../api/query-keys.ts';
import { strings } from '../../strings.ts';
import { Attachment } from './attachment.tsx';
import styles from './attachment.module.css';
import { fetchInputPictures } from './kept-input.ts';
import type { KeptInput } from './turn.ts';
import { useSeen } from './use-seen.ts';

/** Pictures that went with what was said before; fetched once somebody looks at them. */
export function KeptAttachments({ kept }: { readonly kept: KeptInput }) {
  const { responseId, count } = kept;
  const place = useRef<HTMLUListElement>(null);
  const isSeen = useSeen(place);
  const { data } = useQuery({
    queryKey: queryKeys.keptInput(responseId),
    queryFn: ({ signal }) => fetchInputPictures(responseId, signal),
    enabled: isSeen,
    staleTime: Infinity,
  });
  return (
    <ul ref={place} className={styles['kept']} aria-label={strings.converse.attached}>
      {Array.from({ length: count }, (_, index) => {
        const picture = data?.[index];
        return picture ? (
          <Attachment key={index} picture={picture} />
        ) : (
          <li key={index} className={styles['item']} data-waiting="true" />
        );
      })}
    </ul>
  );
}
