import type { Piece } from '../../piece.ts';
import { hotAirBalloon } from './balloon.ts';
import { battleTank } from './battle-tank.ts';
import { camperVan } from './camper-van.ts';
import { carriage } from './carriage.ts';
import { rowingBoat } from './rowing-boat.ts';
import { sailingShip } from './sailing-ship.ts';
import { sportsCars } from './sports-car.ts';
import { submarine } from './submarine.ts';

/** Vehicles on road, water and in the air. */
export const vehiclesFamily: readonly Piece[] = [
  hotAirBalloon,
  battleTank,
  camperVan,
  carriage,
  rowingBoat,
  sailingShip,
  ...sportsCars,
  submarine,
];
