import type { ConversationItem, KeptPicture } from '../../../../conversations/stored-response.ts';
import { fault } from '../../../../kernel/errors.ts';
import type {
  InputItem,
  InputItemList,
} from '../../../../wire/openai/responses/input-item-list.ts';
import type { InputItemsQuery } from '../../../../wire/openai/responses/response-query.ts';
import { storedBase64, storedDataUrl } from '../../../replies/stored-base64.ts';

/** Shows what came with a response, page by page. @throws GalaError `item_not_found`. */
export function listInputItems(
  input: readonly ConversationItem[],
  { limit, order, after, include }: InputItemsQuery,
): InputItemList {
  const ordered = order === 'asc' ? input : input.toReversed();
  const at = after === undefined ? -1 : ordered.findIndex(({ id }) => id === after);
  if (after !== undefined && at < 0) throw fault('item_not_found', { id: after });
  const rest = ordered.slice(at + 1);
  const showsBytes = include.includes('message.input_image.image_url');
  const data = rest.slice(0, limit).map((item) => shown(item, showsBytes));
  return {
    object: 'list',
    data,
    first_id: data.at(0)?.id ?? null,
    last_id: data.at(-1)?.id ?? null,
    has_more: rest.length > data.length,
  };
}

function shown(item: ConversationItem, showsBytes: boolean): InputItem {
  const { id } = item;
  if (item.type === 'image_generation_call') {
    const { picture } = item;
    return {
      id,
      type: item.type,
      status: 'completed',
      result: picture === null ? null : storedBase64(picture.key),
    };
  }
  const { role } = item;
  const content = item.parts.map((part) =>
    part.type === 'text'
      ? ({ type: role === 'assistant' ? 'output_text' : 'input_text', text: part.text } as const)
      : ({
          type: 'input_image',
          detail: part.detail as 'auto',
          ...linkTo(part.picture, showsBytes),
        } as const),
  );
  return { id, type: 'message', status: 'completed', role, content };
}

function linkTo(
  { named, key, contentType }: KeptPicture,
  showsBytes: boolean,
): { readonly file_id: string | null; readonly image_url: string | null } {
  if (named && 'fileId' in named) return { file_id: named.fileId, image_url: null };
  if (named) return { file_id: null, image_url: named.url };
  const bytes = showsBytes ? storedDataUrl(key, contentType) : null;
  return { file_id: null, image_url: bytes };
}
