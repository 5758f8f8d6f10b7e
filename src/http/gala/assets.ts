import type { FastifyInstance, FastifyRequest } from 'fastify';

import { fault } from '../../kernel/errors.ts';
import type { ApiKey } from '../../ledger/api-key.ts';
import type { NamedObject } from '../../ledger/named-object.ts';
import { mayDeleteOf } from '../../ledger/rights.ts';
import { check } from '../../wire/check.ts';
import {
  assetQuery,
  type AssetList,
  type AssetObject,
  type DeletedAsset,
} from '../../wire/gala/asset-response.ts';
import { callerOf, requireScope } from '../authentication.ts';
import type { AppDependencies } from '../dependencies.ts';
import type { ImageLinks } from '../images/image-links.ts';
import { allowOnly } from '../methods.ts';
import { sendJson } from '../replies/json.ts';
import { maySee, teamToList } from './visibility.ts';

type Needs = Pick<AppDependencies, 'assets' | 'names' | 'clock'> & { readonly links: ImageLinks };

interface OfAsset {
  readonly Params: { readonly id: string };
}

/**
 * `/gala/v1/assets…`: what was uploaded to be named later. A key that draws, and so may upload, sees
 * those of its team and deletes those of its own user; one with the scope `records` deletes its team's,
 * an admin key anybody's.
 */
export function serveAssets(app: FastifyInstance, { assets, names, clock, links }: Needs): void {
  requireScope(app, 'images', 'records', 'admin');
  const show = (request: FastifyRequest, asset: NamedObject) =>
    assetObject(asset, links(request, { key: asset.objectKey }));

  /** Somebody else's asset is as absent as one that never was, or has expired. */
  async function getVisible(id: string, caller: ApiKey): Promise<NamedObject> {
    const asset = await names.findAsset(id);
    if (asset && asset.expiresAt > clock.now() && maySee(caller, asset.teamId)) return asset;
    throw fault('not_found', { what: 'asset', id });
  }

  app.get('/assets', async (request, reply) => {
    const caller = callerOf(request);
    const { limit, after, team_id } = check(assetQuery, request.query);
    // One more than asked for tells whether there are more.
    const found = await names.listAssets({
      teamId: teamToList(caller, team_id),
      now: clock.now(),
      before: after === undefined ? undefined : await getVisible(after, caller),
      limit: limit + 1,
    });
    const page = found.slice(0, limit);
    const list: AssetList = {
      object: 'list',
      data: page.map((asset) => show(request, asset)),
      first_id: page.at(0)?.id ?? null,
      last_id: page.at(-1)?.id ?? null,
      has_more: found.length > page.length,
    };
    return sendJson(reply, list);
  });
  allowOnly(app, '/assets', ['GET', 'HEAD']);

  app.get<OfAsset>('/assets/:id', async (request, reply) =>
    sendJson(reply, show(request, await getVisible(request.params.id, callerOf(request)))),
  );
  app.delete<OfAsset>('/assets/:id', async (request, reply) => {
    const caller = callerOf(request);
    const asset = await getVisible(request.params.id, caller);
    if (!mayDeleteOf(caller, asset.userId)) throw fault('forbidden', { scope: 'records' });
    await assets.remove(asset);
    const deleted: DeletedAsset = { id: asset.id, object: 'asset.deleted', deleted: true };
    return sendJson(reply, deleted);
  });
  allowOnly(app, '/assets/:id', ['GET', 'HEAD', 'DELETE']);
}

function assetObject(object: NamedObject, url: string): AssetObject {
  const { id, name, contentType, teamId, userId, asset } = object;
  if (asset === null) throw new Error(`${name} was drawn, not uploaded.`);
  return {
    id,
    object: 'asset',
    key: name,
    file_name: asset.originalName,
    content_type: contentType,
    bytes: asset.bytes,
    width: asset.width,
    height: asset.height,
    url,
    team_id: teamId,
    user_id: userId,
    created_at: new Date(object.createdAt).toISOString(),
    expires_at: new Date(object.expiresAt).toISOString(),
  };
}
