import type { Personal } from '../core/personal/held.ts';

/** Of firms and places only. */
export const parkPersonal: Personal = { held: [], things: { Park: ['name', 'nameKey'], ParkBoundaryVersion: ['name'], ParkListVersion: ['name'] } };
