import type { Piece } from '../../piece.ts';
import { barn } from './barn.ts';
import { clockTower } from './clock-tower.ts';
import { colosseum } from './colosseum.ts';
import { column } from './column.ts';
import { domedMausoleum } from './domed-mausoleum.ts';
import { house } from './house.ts';
import { hut } from './hut.ts';
import { igloo } from './igloo.ts';
import { latticeTower } from './lattice-tower.ts';
import { longWall } from './long-wall.ts';
import { marbleBust } from './marble-bust.ts';
import { obelisk } from './obelisk.ts';
import { onionCathedral } from './onion-cathedral.ts';
import { pagoda } from './pagoda.ts';
import { pyramid } from './pyramid.ts';
import { shellOpera } from './shell-opera.ts';
import { shopfront } from './shopfront.ts';
import { skyscraper } from './skyscraper.ts';
import { sphinx } from './sphinx.ts';
import { standingStones } from './standing-stones.ts';
import { statue } from './statue.ts';
import { stepPyramid } from './step-pyramid.ts';
import { suspensionBridge } from './suspension-bridge.ts';
import { temple } from './temple.ts';
import { triumphalArch } from './triumphal-arch.ts';
import { windmill } from './windmill.ts';

/** Buildings and landmarks. */
export const buildingsFamily: readonly Piece[] = [
  barn,
  clockTower,
  colosseum,
  column,
  domedMausoleum,
  house,
  hut,
  igloo,
  latticeTower,
  longWall,
  marbleBust,
  obelisk,
  onionCathedral,
  pagoda,
  pyramid,
  shellOpera,
  shopfront,
  skyscraper,
  sphinx,
  standingStones,
  statue,
  stepPyramid,
  suspensionBridge,
  temple,
  triumphalArch,
  windmill,
];
