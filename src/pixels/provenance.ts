import { type PngChunk, findText, internationalTextChunk, textChunk } from './png-chunks.ts';

/**
 * Where a picture comes from, as written into its file. Never the prompt, never a date or a record:
 * a picture that is passed on must not tell who asked for what, or when.
 */
export interface Provenance {
  /** Registry id of the engine, such as `collage`. */
  readonly engine: string;
  /** The model id the client used, such as `dall-e-2`. */
  readonly model: string;
  /** IPTC's word for how it was made. */
  readonly source: DigitalSource;
  /**
   * By which Gala knows the picture again when it comes back, also painted over: the hash of its
   * colours as drawn (`content-hash.ts`). It tells nobody anything that the picture does not, and is
   * the same in the same picture, so that a seed gives the same file. Older files have none.
   */
  readonly id?: string;
}

/** What is said for people of each way in which Gala makes pictures, by IPTC's word for it. */
const SOURCES = {
  /** By a program alone. */
  algorithmicMedia: 'Generated picture',
  /** By a trained model. */
  trainedAlgorithmicMedia: 'Generated picture',
  /** From a picture that was there, by a program alone. */
  compositeSynthetic: 'Picture made from another',
  /** From a picture that was there, by a trained model. */
  compositeWithTrainedAlgorithmicMedia: 'Picture made from another',
} as const;

/** A name of IPTC's vocabulary. */
export type DigitalSource = keyof typeof SOURCES;

/** IPTC's controlled vocabulary, https://cv.iptc.org/newscodes/digitalsourcetype/. */
const SOURCE_TYPE = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

/** The keyword under which XMP lies in a PNG (XMP specification part 3, 1.1.5). */
const XMP_KEYWORD = 'XML:com.adobe.xmp';

/** The chunks that say it: for people in `Software` and `Comment`, for programs in XMP. */
export function provenanceChunks(provenance: Provenance): readonly PngChunk[] {
  const { engine, model, source } = provenance;
  return [
    textChunk('Software', 'Gala'),
    textChunk('Comment', `${SOURCES[source]}; engine: ${engine}; model: ${model}`),
    internationalTextChunk(XMP_KEYWORD, xmp(provenance)),
  ];
}

/** What {@link provenanceChunks} wrote; `undefined` when the picture is not known to be Gala's. */
export function readProvenance(png: Uint8Array): Provenance | undefined {
  const packet = findText(png, XMP_KEYWORD);
  if (packet === undefined) return undefined;
  const engine = attribute(packet, 'gala:engine');
  const model = attribute(packet, 'gala:model');
  const type = attribute(packet, 'Iptc4xmpExt:DigitalSourceType');
  const source = type?.startsWith(SOURCE_TYPE) ? type.slice(SOURCE_TYPE.length) : undefined;
  if (engine === undefined || model === undefined) return undefined;
  if (source === undefined || !isDigitalSource(source)) return undefined;
  const id = attribute(packet, 'gala:id');
  return { engine, model, source, ...(id !== undefined && { id }) };
}

function isDigitalSource(word: string): word is DigitalSource {
  return Object.hasOwn(SOURCES, word);
}

function xmp({ engine, model, source, id }: Provenance): string {
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
    xmlns:gala="urn:gala-images:xmp:1"
    xmp:CreatorTool="Gala"
    Iptc4xmpExt:DigitalSourceType="${SOURCE_TYPE}${source}"
    gala:engine="${escapeXml(engine)}"
    gala:model="${escapeXml(model)}"${id === undefined ? '' : `\n    gala:id="${escapeXml(id)}"`}/>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ENTITIES[letter]!);
}

function attribute(packet: string, name: string): string | undefined {
  const start = packet.indexOf(` ${name}="`);
  if (start < 0) return undefined;
  const from = start + name.length + 3;
  let value = packet.slice(from, packet.indexOf('"', from));
  // `&amp;` last, so that an escaped `&lt;` is not unescaped twice.
  for (const [letter, entity] of Object.entries(ENTITIES).reverse()) {
    value = value.replaceAll(entity, letter);
  }
  return value;
}
