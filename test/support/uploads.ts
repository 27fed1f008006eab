import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '../../schema/core/access/actor.ts';
import { Attachment } from '../../schema/core/attachment/attachment.entity.ts';
import { uuidv7 } from '../../schema/core/uuid.ts';

/** A file that somebody has uploaded and no record has taken yet; gives its key. */
export async function uploaded(em: EntityManager, actor: Actor, name = '佐证.pdf'): Promise<string> {
  const id = uuidv7();
  await em.insert(Attachment, { id, name, mediaType: 'application/pdf', size: 4, sha256: '0'.repeat(64), file: id.replaceAll('-', ''), uploadedBy: actor.personId ?? uuidv7(), uploadedAt: new Date() } as never);
  return id;
}

/** The same for everyone at once, by who uploaded it: what a walk over all roles needs. */
export async function uploadedByAll(em: EntityManager, actors: Readonly<Record<string, Actor>>): Promise<(actor: Actor) => string> {
  const rows = Object.values(actors).map((actor) => ({ actor, id: uuidv7() }));
  await em.insertMany(Attachment, rows.map(({ actor, id }) => ({ id, name: '佐证.pdf', mediaType: 'application/pdf', size: 4, sha256: '0'.repeat(64), file: id.replaceAll('-', ''), uploadedBy: actor.personId ?? uuidv7(), uploadedAt: new Date() })) as never[]);
  return (actor) => rows.find((row) => row.actor === actor)!.id;
}
