import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Attachment } from '../schema/core/attachment/attachment.entity.ts';
import { mediaTypeOf } from '../schema/core/attachment/media.ts';
import { isAway } from '../schema/core/sql/away.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import type { FileStore } from './files.ts';

/**
 * Keeps a file that somebody hands over, until an action takes it: its bytes in the folder and its row, or neither.
 * @throws Refusal where the file is of a kind that is not taken, is infected, or finds no room
 */
export async function keepAttachment(em: EntityManager, store: FileStore, { name, bytes, by }: { readonly name: string; readonly bytes: Buffer; readonly by: string }): Promise<{ readonly id: string; readonly mediaType: string }> {
  const mediaType = mediaTypeOf(bytes);
  const file = await store.keep(bytes);
  const id = uuidv7();
  try {
    await em.insert(Attachment, { id, name, mediaType, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), file, uploadedBy: by });
  } catch (error) {
    // A connection that is lost may have taken the word of its commit with it: a file without a row is swept up later.
    if (!isAway(error)) await store.remove(file);
    throw error;
  }
  return { id, mediaType };
}
