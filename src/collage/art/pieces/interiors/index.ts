import type { Piece } from '../../piece.ts';
import { barCounter, bottleShelf } from './bar.ts';
import { showerCurtain, vanity } from './bath.ts';
import { cafeCounter, cafeSeating, laidTable, menuBoard } from './cafe.ts';
import { pew } from './church.ts';
import { coachSeat, prisonBunk } from './coach.ts';
import { dumbbellRack, punchingBag, treadmill } from './gym.ts';
import { wallBanner, wallTorch } from './hall.ts';
import { labBench } from './laboratory.ts';
import { ropeBarrier } from './museum.ts';
import { schoolDesk } from './school.ts';
import { shopShelf } from './shop.ts';
import { dripStand, hospitalBed } from './ward.ts';
import { toolWall } from './workshop.ts';

/** What rooms are known by: counters, shelves and seats of public places. */
export const interiorsFamily: readonly Piece[] = [
  barCounter,
  bottleShelf,
  cafeCounter,
  cafeSeating,
  coachSeat,
  dripStand,
  dumbbellRack,
  hospitalBed,
  labBench,
  laidTable,
  menuBoard,
  pew,
  prisonBunk,
  punchingBag,
  ropeBarrier,
  schoolDesk,
  shopShelf,
  showerCurtain,
  toolWall,
  treadmill,
  vanity,
  wallBanner,
  wallTorch,
];
