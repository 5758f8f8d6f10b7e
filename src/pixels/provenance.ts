import { type PngChunk, findText, internationalTextChunk, textChunk } from './png-chunks.ts';
import { sniffContentType } from './sniff.ts';

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

/** No packet of Gala's is nearly as long, in bytes. */
const LONGEST_PACKET = 65_536;

/** The keyword under which XMP lies in a PNG (XMP specification part 3, 1.1.5). */
const XMP_KEYWORD = 'XML:com.adobe.xmp';

/** The chunks that say it: for people in `Software` and `Comment`, for programs in XMP. */
export function provenanceChunks(provenance: Provenance): readonly PngChunk[] {
  const { engine, model, source } = provenance;
  return [
    textChunk('Software', 'Gala'),
    textChunk('Comment', `${SOURCES[source]}; engine: ${engine}; model: ${model}`),
    internationalTextChunk(XMP_KEYWORD, xmpPacket(provenance)),
  ];
}

/**
 * What was written into a PNG, JPEG or WebP of Gala's; `undefined` when the picture is not known to
 * be one.
 */
export function readProvenance(bytes: Uint8Array): Provenance | undefined {
  const packet =
    sniffContentType(bytes) === 'image/png' ? findText(bytes, XMP_KEYWORD) : findPacket(bytes);
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

/** In JPEG and WebP the packet stands in one piece, between marks that are made to be found. */
function findPacket(bytes: Uint8Array): string | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = file.indexOf('<?xpacket begin=');
  const end = start < 0 ? -1 : file.indexOf('<?xpacket end=', start);
  if (end < 0 || end - start > LONGEST_PACKET) return undefined;
  return file.toString('utf8', start, end);
}

/** The packet for programs, as XMP has it. */
export function xmpPacket({ engine, model, source, id }: Provenance): string {
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
