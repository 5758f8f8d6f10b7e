import type { Call } from './call.ts';

/**
 * Saves pictures that came as a list.
 * @param list an expression for the list.
 * @param of makes of one of it the expression for its link or its base64.
 */
export function saveList(call: Call, list: string, of: (one: string) => string): string {
  const { count, stem, ending } = call;
  if (count === 1) return saveOne(call, of(`${list}[0]`));
  return `for (const [i, picture] of ${list}.entries()) {
  await writeFile(\`${stem}-\${i + 1}.${ending}\`, ${bytesOf(call, of('picture'))});
}
`;
}

/** Saves the one picture behind an expression for its link or its base64. */
export const saveOne = (call: Call, picture: string): string =>
  `await writeFile('${call.stem}.${call.ending}', ${bytesOf(call, picture)});\n`;

const bytesOf = ({ answer }: Call, picture: string): string =>
  answer === 'base64' ? `Buffer.from(${picture}, 'base64')` : `(await fetch(${picture})).body`;

/** Saves each state on the way, then the picture. */
export const saveImageEvents = ({
  stem,
  ending,
}: Call): string => `for await (const event of stream) {
  const isPartial = event.type.endsWith('.partial_image');
  const state = isPartial ? \`-partial-\${event.partial_image_index + 1}\` : '';
  await writeFile(\`${stem}\${state}.${ending}\`, Buffer.from(event.b64_json, 'base64'));
}
`;

/** Saves the picture of a response, and says what it says. */
export const saveResponse = ({
  stem,
  ending,
}: Call): string => `for (const item of response.output) {
  if (item.type !== 'image_generation_call' || !item.result) continue;
  await writeFile('${stem}.${ending}', Buffer.from(item.result, 'base64'));
}
console.log(response.id, response.output_text);
`;

export const saveResponseEvents = ({
  stem,
  ending,
}: Call): string => `for await (const event of stream) {
  if (event.type === 'response.image_generation_call.partial_image') {
    const name = \`${stem}-partial-\${event.partial_image_index + 1}.${ending}\`;
    await writeFile(name, Buffer.from(event.partial_image_b64, 'base64'));
  } else if (event.type === 'response.output_item.done' && event.item.result) {
    await writeFile('${stem}.${ending}', Buffer.from(event.item.result, 'base64'));
  } else if (event.type === 'response.completed') {
    console.log(event.response.id);
  } else if (event.type === 'response.failed') {
    throw new Error(event.response.error.message);
  }
}
`;
