import type { Client } from 'pg';
import { hear, type Ear } from '../database/hear.ts';
import type { Log } from '../log.ts';

/**
 * Hears of revocations as they are committed, by whatever process. While `hears` is false nothing may be remembered.
 *
 * @param listen opens a connection of its own
 * @param heard the owner's id; null when what happened in the meantime is not known
 */
export const hearRevocations = ({ listen, log, heard }: { readonly listen: () => Promise<Client>; readonly log: Log; readonly heard: (owner: string | null) => void }): Promise<Ear> =>
  hear({ listen, channels: ['session'], log, what: 'revocations (sessions are read from the database):', heard: (_, owner) => { heard(owner || null); }, unsure: () => { heard(null); } });
