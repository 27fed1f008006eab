import 'reflect-metadata';
import { mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, publicActor } from '../schema/core/access/actor.ts';
import { Person } from '../schema/account/account.entity.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { QualificationApplication } from '../schema/ladder/ladder.entity.ts';
import { Organization, Region } from '../schema/organization/organization.entity.ts';
import { createFileStore, type FileStore } from '../server/files.ts';
import { sweepAttachments } from '../server/http/attachment.ts';
import { createLog } from '../server/log.ts';
import { sheetData, workbookParts, xlsx, zip } from './fixtures/xlsx.ts';
import { type Api, startApi } from './support/api.ts';

const pdf = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF');
const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(40)]);

let api: Api;
let store: FileStore;
let folder: string;
let actors: Record<'firm' | 'stranger' | 'clerk' | 'town' | 'otherTown', Actor>;
let application: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bureau-files-'));
  store = createFileStore({ folder });
  api = await startApi({ files: store });
  const em = api.database.orm.em.fork();
  const county = em.create(Region, { code: '339901', name: '示范县', shortName: '示范', level: 'COUNTY' });
  const [town, other] = ['001', '002'].map((code) => em.create(Region, { code: `339901${code}`, name: `第${code}街道`, shortName: code, level: 'TOWNSHIP', parent: county })) as [Region, Region];
  const [own, foreign] = ['示范泵业有限公司', '别家有限公司'].map((name) => em.create(Organization, { kind: 'ENTERPRISE', name, region: county, town, searchText: name })) as [Organization, Organization];
  em.persist([county, town, other, own, foreign]);
  await em.flush();
  const person = async (name: string): Promise<string> => { const made = em.create(Person, { name, state: 'ACTIVE' } as never) as Person; em.persist(made); await em.flush(); return made.id; };
  const actor = async (name: string, roles: Actor['roles'], organizationId: string | null, regionId: string | null = null): Promise<Actor> => ({ ...publicActor, kind: 'person', name, roles, personId: await person(name), organizationId, regionId });
  actors = {
    firm: await actor('企业', new Set(['ENTERPRISE']), own.id), stranger: await actor('别家', new Set(['ENTERPRISE']), foreign.id), clerk: await actor('经办', new Set(['CLERK']), null),
    town: await actor('镇街', new Set(['TOWNSHIP']), null, town.id), otherTown: await actor('别镇', new Set(['TOWNSHIP']), null, other.id),
  };
  const row = em.create(QualificationApplication, { organization: own.id, kind: 'HNTE', year: 2026, state: 'DRAFT', selfCheckResult: { missing: [] } } as never) as QualificationApplication;
  em.persist(row);
  await em.flush();
  application = row.id;
});
afterAll(async () => { await api.close(); rmSync(folder, { recursive: true }); });

const upload = (as: Actor, bytes: Buffer, name = '协议.pdf', headers: Record<string, string> = {}) =>
  api.fetch('/api/attachments', { method: 'POST', body: new Uint8Array(bytes), headers: { 'x-file-name': encodeURIComponent(name), origin: api.address, ...headers } }, as);
const uploaded = async (as: Actor, bytes = pdf, name?: string): Promise<string> => ((await (await upload(as, bytes, name)).json()) as { id: string }).id;
const download = (as: Actor, id: string) => api.fetch(`/api/attachments/${id}`, {}, as);
const files = (): string[] => (readdirSync(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name);

describe('an uploaded file', () => {
  it('is kept under a random name, and is nobody else’s until an action takes it', async () => {
    const response = await upload(actors.firm, pdf, '../../etc/合作协议<终>.pdf');
    expect(response.status).toBe(201);
    const { id, name, mediaType, size } = (await response.json()) as { id: string; name: string; mediaType: string; size: number };
    expect({ name, mediaType, size }).toEqual({ name: '合作协议终.pdf', mediaType: 'application/pdf', size: pdf.length });
    expect(files().every((file) => /^[0-9a-f]{32}$/.test(file))).toBe(true);
    const own = await download(actors.firm, id);
    expect([own.status, Buffer.from(await own.arrayBuffer()).equals(pdf), own.headers.get('x-content-type-options'), own.headers.get('content-security-policy')]).toEqual([200, true, 'nosniff', "default-src 'none'; sandbox"]);
    for (const other of [actors.stranger, actors.clerk, publicActor]) expect((await download(other, id)).status).toBe(404);
  });

  it.each<[string, string, () => Buffer]>([
    ['an empty file', 'FILE_EMPTY', () => Buffer.alloc(0)],
    ['a program under the name of a picture', 'FILE_UNKNOWN_FORMAT', () => Buffer.from('MZ\x90\0 this is a program')],
    ['a page with a script', 'FILE_UNKNOWN_FORMAT', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['a workbook with macros', 'FILE_HAS_MACROS', () => zip({ ...workbookParts({ 表: sheetData([['甲']]) }), 'xl/vbaProject.bin': 'x' })],
    ['a bomb', 'FILE_TOO_LARGE_UNPACKED', () => zip({ ...workbookParts({ 表: sheetData([['甲']]) }), 'xl/sharedStrings.xml': Buffer.alloc(80 * 1024 * 1024, 'a') })],
    ['more than 20 MB', 'FILE_TOO_LARGE', () => Buffer.concat([pdf, Buffer.alloc(20 * 1024 * 1024)])],
  ])('is refused when it is %s, and nothing of it stays', async (_, code, bytes) => {
    const before = files().length;
    const response = await upload(actors.firm, bytes(), '照片.png');
    expect([response.status, ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code]).toEqual([code === 'FILE_TOO_LARGE' ? expect.any(Number) : 422, code === 'FILE_TOO_LARGE' ? expect.stringMatching(/TOO_LARGE/) : code]);
    expect(files().length).toBe(before);
  });

  it('may be a picture or a workbook', async () => {
    for (const [bytes, type] of [[png, 'image/png'], [xlsx({ 表: sheetData([['甲', 1]]) }), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']] as const) {
      expect(((await (await upload(actors.firm, bytes)).json()) as { mediaType: string }).mediaType).toBe(type);
    }
  });

  it('comes from this site and from somebody who signed in', async () => {
    expect((await upload(publicActor, pdf)).status).toBe(401);
    for (const origin of ['https://evil.example', 'null', 'http://[']) expect((await upload(actors.firm, pdf, 'a.pdf', { origin })).status).toBe(403);
    expect((await api.fetch('/api/attachments', { method: 'PUT' }, actors.firm)).status).toBe(405);
  });

  it('that the scanner finds something in is refused and gone', async () => {
    const scanner = join(folder, 'scanner');
    writeFileSync(scanner, '#!/bin/sh\ngrep -q EICAR "$1" && exit 1\nexit 0\n');
    chmodSync(scanner, 0o755);
    const scanned = createFileStore({ folder: join(folder, 'scanned'), scanner });
    await expect(scanned.keep(Buffer.from('%PDF- EICAR'))).rejects.toMatchObject({ reasons: [{ code: 'FILE_INFECTED' }] });
    expect(readFileSync(join(folder, 'scanned', ...await scanned.keep(pdf).then((file) => [file.slice(0, 2), file]))).equals(pdf)).toBe(true);
    expect(await scanned.olderThan(new Date(Date.now() + 1_000))).toHaveLength(1);
    rmSync(scanner);
    rmSync(join(folder, 'scanned'), { recursive: true });
  });
});

describe('a file that an action took', () => {
  const submit = (as: Actor, evidence: string[]) => api.ask(
    `mutation ($input: SubmitQualificationApplicationInput!) { submitQualificationApplication(input: $input) { qualificationApplication { evidence { id name size } } errors { code path } } }`,
    { input: { id: `qap_${application}`, truthPledge: true, evidence } }, as);

  it('is of whoever uploaded it, there, and not yet used: else nothing happens', async () => {
    const foreign = await uploaded(actors.stranger);
    for (const evidence of [[foreign], [`att_${uuidv7()}`], [`org_${uuidv7()}`]]) {
      const { data } = await submit(actors.firm, evidence);
      expect(data.submitQualificationApplication.qualificationApplication).toBeNull();
      expect(['ATTACHMENT_NOT_FOUND', 'NOT_FOUND']).toContain(data.submitQualificationApplication.errors[0].code);
    }
    const [row] = await api.database.orm.em.fork().execute<{ state: string }[]>('select state from qualification_application where id = ?', [application]);
    expect(row!.state).toBe('DRAFT');
  });

  it('is seen as its record’s field is seen, and by nobody else', async () => {
    const id = await uploaded(actors.firm, pdf, '自评材料.pdf');
    const { data, errors } = await submit(actors.firm, [id]);
    expect(errors).toBeUndefined();
    expect(data.submitQualificationApplication).toEqual({ qualificationApplication: { evidence: [{ id, name: '自评材料.pdf', size: pdf.length }] }, errors: [] });
    const outcomes = Object.fromEntries(await Promise.all(Object.entries({ ...actors, public: publicActor }).map(async ([name, actor]) => [name, (await download(actor, id)).status])));
    expect(outcomes).toEqual({ firm: 200, clerk: 200, town: 200, stranger: 404, otherTown: 404, public: 404 });
    // No door of its own leads to it.
    expect((await api.ask(`query ($id: ID!) { node(id: $id) { id } }`, { id }, actors.clerk)).data.node).toBeNull();
  });
});

describe('the sweep', () => {
  it('takes what nobody took within a day and bytes that no row knows, and leaves the rest', async () => {
    const em = api.database.orm.em.fork();
    const [stale, fresh] = [await uploaded(actors.firm), await uploaded(actors.firm)];
    await em.execute(`update attachment set uploaded_at = now() - interval '25 hours' where id = ?`, [stale.slice(4)]);
    const orphan = await store.keep(pdf);
    const yesterday = new Date(Date.now() - 2 * 86_400_000);
    for (const file of files()) utimesSync(join(folder, file.slice(0, 2), file), yesterday, yesterday);
    await sweepAttachments(api.database.orm, store, createLog({ logLevel: 'error' }));
    expect((await download(actors.firm, stale)).status).toBe(404);
    expect((await download(actors.firm, fresh)).status).toBe(200);
    expect(await store.size(orphan)).toBeNull();
    expect((await em.execute<{ file: string }[]>('select file from attachment')).every(({ file }) => files().includes(file))).toBe(true);
  });
});
