import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the portal sends: written by `npm run client:codegen`, name by name, and checked against the schema on the way. */
const portal = fileURLToPath(new URL('../../client/generated/documents.json', import.meta.url));
/** A document is the same however it is laid out. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** How a document is named by what it says, as GraphQL over HTTP has it. */
export const documentId = (text: string): string => `sha256:${createHash('sha256').update(plain(text)).digest('hex')}`;

/** Partners' files are looked at again for a document that nobody knows, so often at most, in milliseconds. */
const pause = 2_000;

/** Documents that were registered: the portal's, and those that partners had put into a folder. Where there is such a folder, no other is answered. */
export class Documents {
  private readonly texts = new Set<string>();
  private readonly byId = new Map<string, string>();
  /** The portal's own, by their names. */
  readonly portal = JSON.parse(readFileSync(portal, 'utf8')) as Readonly<Record<string, string>>;
  private lookedAt = -Infinity;

  constructor(private readonly folder?: string) {
    for (const text of Object.values(this.portal)) this.add(text);
  }

  has(text: string): boolean {
    if (this.texts.has(text) || this.texts.has(plain(text))) return true;
    return this.look() && this.texts.has(plain(text));
  }

  /** The document of an id; undefined for none. */
  named(id: string): string | undefined {
    return this.byId.get(id) ?? (this.look() ? this.byId.get(id) : undefined);
  }

  /** Whether a document is none of those that are answered here. */
  refuses(text: unknown): boolean { return this.folder !== undefined && !(typeof text === 'string' && this.has(text)); }

  private add(text: string): void {
    this.texts.add(plain(text));
    this.byId.set(documentId(text), text);
  }

  /** Reads the partners' files anew, so that one that is put there counts without a restart. */
  private look(): boolean {
    if (this.folder === undefined || !existsSync(this.folder) || performance.now() - this.lookedAt < pause) return false;
    this.lookedAt = performance.now();
    for (const name of readdirSync(this.folder)) if (name.endsWith('.graphql')) this.add(readFileSync(join(this.folder, name), 'utf8'));
    return true;
  }
}
export const notRegistered = ['DOCUMENT_NOT_REGISTERED', '本系统只受理登记过的查询文档。'] as const;
