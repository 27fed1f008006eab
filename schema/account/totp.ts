import type { EntityManager } from '@mikro-orm/postgresql';
import { Secret, TOTP } from 'otpauth';
import { uuidv7 } from '../core/uuid.ts';
import type { Vault } from '../core/secret/vault.ts';

const purpose = 'totp-secret.secret';
const period = 30;
const issuer = '云局';

const totp = (secret: Secret, label: string): TOTP => new TOTP({ issuer, label, secret, period, digits: 6, algorithm: 'SHA1' });

/** Makes a new secret, good for nothing until it is confirmed. One that is confirmed already stays. */
export async function enrol(em: EntityManager, vault: Vault, personId: string, label: string): Promise<{ readonly secret: string; readonly uri: string } | null> {
  const secret = new Secret({ size: 20 });
  const [row] = await em.execute<{ id: string }[]>(
    `insert into totp_secret as t (id, person_id, secret_cipher) values (?, ?, ?)
     on conflict (person_id) do update set secret_cipher = excluded.secret_cipher, last_step = null where t.confirmed_at is null returning id`,
    [uuidv7(), personId, vault.seal(secret.base32, purpose)]);
  return row ? { secret: secret.base32, uri: totp(secret, label).toString() } : null;
}

/**
 * Whether the code is right, and used for the first time: two requests with one code, and one is refused.
 *
 * @param confirmed whether the secret must be in use (signing in) or must not be yet (confirming)
 */
export async function useCode(em: EntityManager, vault: Vault, personId: string, code: string, now: Date, confirmed: boolean): Promise<boolean> {
  const [row] = await em.execute<{ secret_cipher: string }[]>(
    `select secret_cipher from totp_secret where person_id = ? and confirmed_at is ${confirmed ? 'not ' : ''}null`, [personId]);
  const token = code.normalize('NFKC').replace(/\s/g, '');
  if (!row || !/^\d{6}$/.test(token)) return false;
  const delta = totp(Secret.fromBase32(vault.open(row.secret_cipher, purpose)), '').validate({ token, timestamp: now.getTime(), window: 1 });
  if (delta === null) return false;
  const step = Math.floor(now.getTime() / 1000 / period) + delta;
  const used = await em.execute<{ id: string }[]>(
    `update totp_secret set last_step = ?, confirmed_at = coalesce(confirmed_at, ?) where person_id = ? and (last_step is null or last_step < ?) returning id`,
    [step, now.toISOString(), personId, step]);
  return used.length === 1;
}

export async function hasTotp(em: EntityManager, personId: string): Promise<boolean> {
  const [row] = await em.execute<{ id: string }[]>('select id from totp_secret where person_id = ? and confirmed_at is not null', [personId]);
  return row !== undefined;
}
