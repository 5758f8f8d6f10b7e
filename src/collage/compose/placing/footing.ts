import { animals, people } from '../../../language/lexicon/living.ts';
import type { Entity, Scene } from '../../../language/scene.ts';
import type { FigureFacts } from '../../art/figure.ts';
import type { BackdropGeometry } from '../../render/geometry.ts';
import type { Footing } from '../cluster.ts';
import type { Item } from '../plan.ts';

const WATER =
  /^(?:pool|swimming pool|water|sea|ocean|river|lake|pond|stream|canal|wave|bay|harbor|harbour)$/;
const ASHORE = /\b(?:shores?|banks?|edge|side|beach|coast)\b/;
const ALOFT = /^(?:fly|float|hover|soar|glide|levitate|drift|fall|hang)$/;
/** People who fly; all others fly kites and planes. */
const WINGED =
  /^(?:angel|fairy|superhero|superman|witch|cupid|cherub|genie|alien|robot|astronaut|demon)$/;
const SKY = /^(?:sky|air|cloud|heaven)$/;
const WALL = /^(?:wall|brick wall)$/;

/** What holds an entity up, from what its figure is, what it does and where the prompt puts it. */
export function footingOf(
  entity: Entity,
  art: string,
  facts: FigureFacts,
  scene: Scene,
  geometry: BackdropGeometry,
): Footing {
  if (geometry.medium === 'water') return 'underwater';
  if (facts.extent === 'bust' && art !== 'rig:typing') return 'frame-foot';
  const around = scene.relations.filter(({ from }) => from === entity.id);
  const nounOf = (id: string): string => scene.entities.find((one) => one.id === id)?.noun ?? '';
  const inWater = around.some(
    ({ kind, to, words }) =>
      (kind === 'in' || kind === 'on') && WATER.test(nounOf(to)) && !ASHORE.test(words),
  );
  const contained = scene.relations.some(
    ({ kind, from, to }) => kind === 'contains' && to === entity.id && WATER.test(nounOf(from)),
  );
  // Who fishes in a lake does it from the shore.
  const ashore = people.has(entity.noun) && entity.actions.includes('fish');
  if (geometry.water && (inWater || contained) && !ashore) return 'water';
  if (/bridge/.test(art) && isBroad(geometry.water)) return 'water';
  const onWall = around.some(
    ({ kind, to, words }) => kind === 'on' && WALL.test(nounOf(to)) && !/lean|stand/.test(words),
  );
  const alive = animals.has(entity.noun) || people.has(entity.noun);
  if (geometry.wall && ((onWall && !alive) || facts.bearing === 'hangs')) return 'wall';
  const lifted =
    entity.actions.some((action) => ALOFT.test(action)) &&
    (!people.has(entity.noun) || WINGED.test(entity.noun));
  if (facts.bearing === 'flies' || facts.bearing === 'celestial' || lifted) return 'air';
  if (facts.bearing === 'floats' || facts.bearing === 'swims') {
    if (geometry.water) return 'water';
  }
  if (facts.bearing === 'hangs') return 'air';
  // Birds in the sky fly, however they are drawn.
  const inSky = around.some(({ kind, to }) => kind === 'in' && SKY.test(nounOf(to)));
  if (inSky && animals.has(entity.noun)) return 'air';
  return geometry.standing ? 'ground' : 'air';
}

/** True for a sea or a lake rather than a river: bridges stand in the one and on the banks of the other. */
function isBroad(water: BackdropGeometry['water']): boolean {
  if (water === undefined) return false;
  const near = [...water].sort((a, b) => b.y - a.y).slice(0, 2);
  return Math.abs(near[0]!.x - near[1]!.x) > 0.7;
}

/** The shadow that suits a footing. */
export function shadowOf(footing: Footing, geometry: BackdropGeometry): Item['shadow'] {
  if (footing === 'ground') return geometry.surface === 'water' ? 'water' : 'ground';
  if (footing === 'water') return 'water';
  if (footing === 'wall') return 'wall';
  return 'none';
}
