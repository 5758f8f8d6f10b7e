import { useEffect, useState } from 'react';

import type { PlannedRequest } from '../../api/planned-request.ts';
import type { Values } from '../../form/exclusions.ts';
import { previousId, type Conversation } from './conversation.ts';
import { dataUrlOf } from './data-url.ts';
import { planResponse } from './plan-response.ts';
import type { Said } from './turn.ts';

/** The request that sending would make now; none while nothing is written. */
export function usePlanned(
  conversation: Conversation,
  { text, pictures }: Said,
  tool: Values,
): PlannedRequest | undefined {
  const [urls, setUrls] = useState<readonly string[]>([]);
  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      const made = await Promise.all(pictures.map(({ blob }) => dataUrlOf(blob)));
      if (isWanted) setUrls(made);
    };
    void read();
    return () => {
      isWanted = false;
    };
  }, [pictures]);
  if (text.trim() === '' || urls.length !== pictures.length) return undefined;
  const previous = previousId(conversation);
  return planResponse({ text: text.trim(), pictures: urls, previousId: previous, tool });
}
