/** Halves of a character that stand alone, which no UTF-8 can say. */
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

type Body = Readonly<Record<string, unknown>>;

/** A body as JSON holds it, in which every text is made of whole characters. */
export const wellFormed = (body: Body): Body =>
  JSON.parse(
    JSON.stringify(body, (_name, value: unknown) =>
      typeof value === 'string' ? value.replaceAll(LONE, '\ufffd') : value,
    ),
  ) as Body;
