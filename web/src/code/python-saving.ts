import type { Call } from './call.ts';

/** How a program writes where a picture is, and comes by its bytes. */
export interface PythonPictures {
  /** The expression for the link or the base64 of one of the list. */
  readonly of: (one: string) => string;
  /** The expression for the bytes behind a link. */
  readonly fetched: (link: string) => string;
}

/**
 * Saves pictures that came as a list.
 * @param list an expression for the list.
 */
export function saveList(call: Call, list: string, { of, fetched }: PythonPictures): string {
  const { count, stem, ending } = call;
  if (count === 1) return saveOne(call, of(`${list}[0]`), fetched);
  return `for i, picture in enumerate(${list}, 1):
    with open(f"${stem}-{i}.${ending}", "wb") as file:
        file.write(${bytesOf(call, of('picture'), fetched)})
`;
}

/** Saves the one picture behind an expression for its link or its base64. */
export function saveOne(call: Call, picture: string, fetched: PythonPictures['fetched']): string {
  const { stem, ending } = call;
  return `with open("${stem}.${ending}", "wb") as file:
    file.write(${bytesOf(call, picture, fetched)})
`;
}

const bytesOf = ({ answer }: Call, picture: string, fetched: PythonPictures['fetched']): string =>
  answer === 'base64' ? `base64.b64decode(${picture})` : fetched(picture);

/** Saves each state on the way, then the picture. */
export const saveImageEvents = ({ stem, ending }: Call): string => `for event in stream:
    name = "${stem}.${ending}"
    if event.type.endswith(".partial_image"):
        name = f"${stem}-partial-{event.partial_image_index + 1}.${ending}"
    with open(name, "wb") as file:
        file.write(base64.b64decode(event.b64_json))
`;

/** Saves the picture of a response, and says what it says. */
export const saveResponse = ({ stem, ending }: Call): string => `for item in response.output:
    if item.type == "image_generation_call" and item.result:
        with open("${stem}.${ending}", "wb") as file:
            file.write(base64.b64decode(item.result))
print(response.id, response.output_text)
`;

export const saveResponseEvents = ({ stem, ending }: Call): string => `
def save(name, picture):
    with open(name, "wb") as file:
        file.write(base64.b64decode(picture))


for event in stream:
    if event.type == "response.image_generation_call.partial_image":
        save(f"${stem}-partial-{event.partial_image_index + 1}.${ending}", event.partial_image_b64)
    elif event.type == "response.output_item.done" and getattr(event.item, "result", None):
        save("${stem}.${ending}", event.item.result)
    elif event.type == "response.completed":
        print(event.response.id)
    elif event.type == "response.failed":
        raise RuntimeError(event.response.error.message)
`;
