import type { Piece } from '../../piece.ts';
import { aircraft } from './aircraft.ts';
import { hotAirBalloon } from './balloon.ts';
import { battleTank } from './battle-tank.ts';
import { boats } from './boats.ts';
import { camperVan } from './camper-van.ts';
import { carriage } from './carriage.ts';
import { carts } from './carts.ts';
import { diggers } from './diggers.ts';
import { rowingBoat } from './rowing-boat.ts';
import { sailingShip } from './sailing-ship.ts';
import { specialCars } from './special-cars.ts';
import { sportsCars } from './sports-car.ts';
import { submarine } from './submarine.ts';
import { truckKinds } from './trucks.ts';

/** Vehicles on road, water and in the air. */
export const vehiclesFamily: readonly Piece[] = [
  ...aircraft,
  hotAirBalloon,
  battleTank,
  ...boats,
  camperVan,
  carriage,
  ...carts,
  ...diggers,
  rowingBoat,
  sailingShip,
  ...specialCars,
  ...sportsCars,
  submarine,
  ...truckKinds,
];
