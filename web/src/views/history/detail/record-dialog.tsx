import { useQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight } from 'lucide-react';

import type { RecordObject } from '../../../../../src/wire/gala/record-response.ts';
import { queryKeys } from '../../../api/query-keys.ts';
import { useRecordLists } from '../../../api/record-pages.ts';
import { fetchRecord, hasEnded } from '../../../api/records.ts';
import { Dialog } from '../../../design/dialog.tsx';
import { Failure } from '../../../design/failure.tsx';
import { IconButton } from '../../../design/icon-button.tsx';
import { Spinner } from '../../../design/spinner.tsx';
import { strings } from '../../../strings.ts';
import type { Permissions } from '../permissions.ts';
import { RecordDetail } from './record-detail.tsx';
import styles from './record-dialog.module.css';

const texts = strings.history.detail;

interface RecordDialogProps {
  /** Closed while there is none. */
  readonly id: string | undefined;
  /** The list it stands in, for going on to the next. */
  readonly around: readonly RecordObject[];
  readonly may: Permissions;
  readonly ownKeyId: string;
  readonly onShow: (id: string) => void;
  readonly onClose: () => void;
}

/** Everything that is known of one request, and what can be done with it. */
export function RecordDialog({ id, around, may, ownKeyId, onShow, onClose }: RecordDialogProps) {
  const { data: record, error } = useShownRecord(id);
  const place = around.findIndex((one) => one.id === id);
  const newer = place > 0 ? around[place - 1] : undefined;
  const older = place >= 0 ? around[place + 1] : undefined;
  return (
    <Dialog open={id !== undefined} onClose={onClose} title={texts.title} wide>
      <div className={styles['way']}>
        <IconButton
          label={texts.newer}
          icon={<ChevronLeft />}
          disabled={!newer}
          onClick={() => newer && onShow(newer.id)}
        />
        <IconButton
          label={texts.older}
          icon={<ChevronRight />}
          disabled={!older}
          onClick={() => older && onShow(older.id)}
        />
      </div>
      {record && (
        <RecordDetail
          key={record.id}
          record={record}
          may={may}
          isOwnKey={record.key_id === ownKeyId}
          onGone={onClose}
        />
      )}
      {!record && error !== null && <Failure error={error} />}
      {!record && error === null && (
        <p role="status" className={styles['waiting']}>
          <Spinner /> {texts.loading}
        </p>
      )}
    </Dialog>
  );
}

/** Links are good for an hour. */
const LINKS_LAST_MS = 50 * 60_000;
const OFTEN_MS = 1000;

/** At once from the list where it is in one, and as it changes while it is under way. */
function useShownRecord(id: string | undefined) {
  const { find } = useRecordLists();
  return useQuery<RecordObject>({
    queryKey: queryKeys.record(id ?? ''),
    queryFn: ({ signal }) => fetchRecord(id ?? '', signal),
    enabled: id !== undefined,
    placeholderData: () => (id === undefined ? undefined : find(id)),
    staleTime: ({ state }) => (state.data && hasEnded(state.data) ? LINKS_LAST_MS : 0),
    refetchInterval: ({ state }) =>
      state.data && !hasEnded(state.data) ? OFTEN_MS : LINKS_LAST_MS,
  });
}
