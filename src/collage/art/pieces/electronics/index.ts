import type { Piece } from '../../piece.ts';
import { cabinets } from './cabinets.ts';
import { deskMachines } from './desk-machines.ts';
import { devices } from './devices.ts';

/** Machines that run on electricity or coins. */
export const electronicsFamily: readonly Piece[] = [...cabinets, ...deskMachines, ...devices];
