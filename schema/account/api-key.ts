import { randomBytes, timingSafeEqual } from 'node:crypto';
import { BlockList, isIP } from 'node:net';
import type { EntityManager } from '@mikro-orm/postgresql';
import { scopes as scopeTitles, type Actor, type Scope } from '../core/access/actor.ts';
import { evaluate } from '../core/access/evaluate.ts';
import { Refusal, notFound } from '../core/error/refusal.ts';
import { record } from '../core/journal/journal.ts';
import type { Performer } from '../core/performer.ts';
import type { Vault } from '../core/secret/vault.ts';
import { uuidv7 } from '../core/uuid.ts';
import { Organization } from '../organization/organization.entity.ts';
import { ApiKey } from './account.entity.ts';
import { keyRows } from './account.access.ts';
import { operate } from './operation.ts';

/** What a partner may give a key of its own: public registers and figures. More is the security administrator's to give. */
const forPartners: readonly Scope[] = ['organization:read', 'indicator:read'];
const longestDays = 366;

export interface KeyWish {
  readonly organizationId: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly addresses?: readonly string[] | null;
  readonly expiresOn: string;
}

/** @returns the key's id, and the key itself: it is nowhere else, and cannot be shown again */
export async function createApiKey(performer: Performer, wish: KeyWish): Promise<{ readonly id: string; readonly key: string }> {
  return operate(performer, { objectType: 'ApiKey', action: 'createApiKey' }, async (em, now) => {
    const { actor, vault } = performer;
    const organization = await em.findOne(Organization, { id: wish.organizationId });
    if (!organization) throw notFound(['input', 'organizationId']);
    const [prefix, secret] = [randomBytes(5).toString('hex'), randomBytes(32).toString('base64url')];
    const name = wish.name.trim();
    const expiresAt = new Date(`${wish.expiresOn}T23:59:59.999+08:00`);
    const row = em.create(ApiKey, {
      id: uuidv7(), organization, name, prefix, secretHash: vault.hash(secret, 'api-key.secret'), scopes: [...new Set(wish.scopes)],
      addresses: [...(wish.addresses ?? [])], createdBy: actor.personId, createdAt: now, expiresAt, lastUsedAt: null, revokedAt: null,
    } as never, { persist: false });
    if (!(await evaluate(keyRows, row, actor, em))) throw new Refusal({ code: 'FORBIDDEN', message: '您无权为该单位建立密钥。' });
    const wrong = (field: string, message: string) => new Refusal({ code: 'INVALID_INPUT', message, path: ['input', field] });
    if (name.length < 1 || name.length > 100) throw wrong('name', '请填写密钥名称，至多 100 字。');
    if (wish.scopes.length === 0) throw wrong('scopes', '请至少选择一个范围。');
    const unknown = wish.scopes.find((scope) => !(scope in scopeTitles));
    if (unknown !== undefined) throw wrong('scopes', `没有范围“${unknown.slice(0, 50)}”。`);
    if (!actor.roles.has('SECURITY_ADMIN') && wish.scopes.some((scope) => !forPartners.includes(scope as Scope))) {
      throw new Refusal({ code: 'SCOPE_FORBIDDEN', message: `本单位自建的密钥只能用于：${forPartners.map((scope) => scopeTitles[scope]).join('、')}；其他范围请联系安全管理员。`, path: ['input', 'scopes'] });
    }
    if (row.addresses.length > 50 || !row.addresses.every(isNetwork)) throw wrong('addresses', '地址应为 IP 或网段，如 10.0.0.0/8，至多 50 个。');
    if (!(expiresAt > now) || expiresAt.getTime() - now.getTime() > longestDays * 86_400_000) throw wrong('expiresOn', `到期日应在今后 ${longestDays} 天之内。`);
    em.persist(row);
    await em.flush();
    await record(em, actor, { objectType: 'ApiKey', objectId: row.id, action: 'createApiKey', concerns: organization.id, after: { name, prefix, scopes: row.scopes, addresses: row.addresses, expiresOn: wish.expiresOn } }, performer.requestId);
    return { id: row.id, key: `bureau_${prefix}_${secret}` };
  });
}

export async function revokeApiKey(performer: Performer, id: string): Promise<string> {
  return operate(performer, { objectType: 'ApiKey', action: 'revokeApiKey' }, async (em, now) => {
    const seen = await em.findOne(ApiKey, { id });
    if (!seen || !(await evaluate(keyRows, seen, performer.actor, em))) throw notFound();
    const revoked = await em.execute<{ organization_id: string }[]>('update api_key set revoked_at = ? where id = ? and revoked_at is null returning organization_id', [now.toISOString(), id]);
    if (revoked.length === 0) throw new Refusal({ code: 'ALREADY_REVOKED', message: '此密钥已经撤销。', path: ['input', 'id'] });
    await record(em, performer.actor, { objectType: 'ApiKey', objectId: id, action: 'revokeApiKey', concerns: revoked[0]!.organization_id }, performer.requestId);
    return id;
  });
}

export interface FoundKey {
  readonly keyId: string;
  readonly actor: Actor;
  /** Null: from anywhere. */
  readonly from: BlockList | null;
  readonly lastUsedAt: Date | null;
  readonly expiresAt: Date;
}

/** The key that a bearer token is; null when there is none, or none any more. */
export async function findApiKey(em: EntityManager, vault: Vault, token: string, now: Date): Promise<FoundKey | null> {
  const [, prefix, secret] = /^bureau_([0-9a-f]{10})_([\w-]{43})$/.exec(token) ?? [];
  const known = prefix === undefined ? null : await keyOfPrefix(em, prefix, now);
  if (!known) return null;
  const stored = Buffer.from(known.secretHash);
  return vault.hashes(secret!, 'api-key.secret').some((each) => timingSafeEqual(stored, Buffer.from(each))) ? known.found : null;
}

/** The key that begins so; null when there is none, or none any more. Whoever names it has proven nothing yet. */
export async function keyOfPrefix(em: EntityManager, prefix: string, now: Date): Promise<{ readonly found: FoundKey; readonly secretHash: string } | null> {
  const [row] = await em.execute<{ id: string; name: string; secret_hash: string; scopes: Scope[]; addresses: string[]; organization_id: string; region_id: string; expires_at: Date; last_used_at: Date | null }[]>(
    `select k.id, k.name, k.secret_hash, k.scopes, k.addresses, k.organization_id, o.region_id, k.expires_at, k.last_used_at
       from api_key k join organization o on o.id = k.organization_id where k.prefix = ? and k.revoked_at is null and k.expires_at > ?::timestamptz`,
    [prefix, now.toISOString()]);
  return row ? { secretHash: row.secret_hash, found: {
    keyId: row.id, from: row.addresses.length > 0 ? networks(row.addresses) : null, lastUsedAt: row.last_used_at && new Date(row.last_used_at), expiresAt: new Date(row.expires_at),
    actor: { kind: 'key', keyId: row.id, name: row.name, personId: null, organizationId: row.organization_id, regionId: row.region_id, roles: new Set(), scopes: new Set(row.scopes) },
  } } : null;
}

export async function touchApiKey(em: EntityManager, { keyId, lastUsedAt }: FoundKey, now: Date): Promise<void> {
  if (lastUsedAt && now.getTime() - lastUsedAt.getTime() < 60_000) return;
  await em.execute('update api_key set last_used_at = ? where id = ?', [now.toISOString(), keyId]);
}

const isNetwork = (text: string): boolean => {
  const [address, bits, more] = text.split('/') as [string, string?, string?];
  const family = isIP(address);
  return family !== 0 && more === undefined && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128)));
};

function networks(of: readonly string[]): BlockList {
  const list = new BlockList();
  for (const text of of) {
    const [address, bits] = text.split('/') as [string, string?];
    const family = isIP(address) === 4 ? 'ipv4' : 'ipv6';
    list.addSubnet(address, bits === undefined ? (family === 'ipv4' ? 32 : 128) : Number(bits), family);
  }
  return list;
}

/** An IPv4 client of a dual-stack server comes as ::ffff:10.0.0.7. */
export function isFrom(list: BlockList, address: string | null): boolean {
  const plain = address?.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '') ?? '';
  const family = isIP(plain);
  return family !== 0 && list.check(plain, family === 4 ? 'ipv4' : 'ipv6');
}
