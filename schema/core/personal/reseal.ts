import type { EntityManager } from '@mikro-orm/postgresql';
import { quote } from '../sql/statement.ts';
import type { Vault } from '../secret/vault.ts';
import { hashBy, type UnderSeal } from './resolve.ts';

const step = 500;

export interface Resealed { /** The key to go on after; null when there are no more. */ readonly after: string | null; readonly changed: number; /** What no known secret opens. */ readonly lost: number }

/** Seals and hashes one step of a column anew where it stands under a former secret or another suite. Run again, it changes nothing. */
export async function resealStep(em: EntityManager, vault: Vault, { meta, cipher, purpose, hash, hashOf, from }: UnderSeal, after: string | null): Promise<Resealed> {
  const named = (property: string): string => quote(meta.properties[property]!.fieldNames[0]!);
  const source = cipher ?? from!;
  const rows = await em.execute<{ id: string; text: string; hash: string | null }[]>(
    `select id, ${named(source)} as text, ${hash ? named(hash) : 'null'} as hash from ${quote(meta.tableName)} where ${named(source)} is not null${after === null ? '' : ' and id > ?::uuid'} order by id limit ${step} for update`, after === null ? [] : [after]);
  let lost = 0;
  const anew = rows.flatMap(({ id, text, hash: hashed }) => {
    if (cipher && !vault.isStale(text)) return [];
    try {
      const clear = cipher ? vault.open(text, purpose) : text;
      const made = { id, text: cipher ? vault.seal(clear, purpose) : text, hash: hash && hashOf ? hashBy(vault, hashOf, clear) : hashed };
      return cipher || made.hash !== hashed ? [made] : [];
    } catch { lost += 1; return []; }
  });
  if (anew.length > 0) {
    const sets = [...cipher ? [`${named(cipher)} = w.text`] : [], ...hash && hashOf ? [`${named(hash)} = w.hash`] : []];
    await em.execute(`update ${quote(meta.tableName)} t set ${sets.join(', ')} from jsonb_to_recordset(?::jsonb) as w(id uuid, text text, hash text) where t.id = w.id`, [JSON.stringify(anew)]);
  }
  return { after: rows.length < step ? null : rows.at(-1)!.id, changed: anew.length, lost };
}
