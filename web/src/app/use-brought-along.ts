import { useEffect, useRef } from 'react';

import type { NamedBlob } from '../api/planned-request.ts';
import type { RequestFormState } from '../form/use-request-form.ts';
import { useHandover } from './handover.tsx';
import { addressOf, useRoute, type Route, type View } from './route.ts';

/**
 * Fills a view with what its address says and with what another view handed over, once each, and not before
 * it is known which models there are.
 */
export function useBroughtAlong(
  view: View,
  { model, fillIn }: Pick<RequestFormState, 'model' | 'fillIn'>,
  takePictures?: (pictures: readonly NamedBlob[]) => Promise<void>,
): void {
  const { take, count } = useHandover();
  const { given } = useRoute();
  const filled = useRef<Route['given']>(undefined);
  const ready = model !== undefined;
  useEffect(() => {
    if (!ready) return;
    const parcel = take(view);
    if (parcel?.pictures) void takePictures?.(parcel.pictures);
    const fields = { ...(filled.current === given ? {} : given), ...parcel?.fields };
    filled.current = given;
    // Else a reload would put it over what has been typed since.
    if (Object.keys(given).length > 0) history.replaceState(null, '', addressOf(view));
    if (Object.keys(fields).length > 0) fillIn(fields);
  }, [ready, view, given, count, take, fillIn, takePictures]);
}
