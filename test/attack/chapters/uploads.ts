import { sheetData, workbookParts, zip } from '../../fixtures/xlsx.ts';
import { must, probe, short, type Chapter } from '../probe.ts';
import { type Answered, type Bureau, stranger, type Who } from '../bureau.ts';

export const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF');
export const attach = (bureau: Bureau, who: Who, bytes: Buffer, name = '材料.pdf', headers: Record<string, string> = {}): Promise<Answered> =>
  bureau.send('/api/attachments', { method: 'POST', body: new Uint8Array(bytes), headers: { origin: bureau.address, 'x-file-name': encodeURIComponent(name), ...headers } }, who);
export const hand = (bureau: Bureau, who: Who, files: readonly { readonly name: string; readonly content: Buffer }[], more: Record<string, string> = {}): Promise<Answered> => {
  const form = new FormData();
  for (const { name, content } of files) form.append('file', new Blob([new Uint8Array(content)]), name);
  for (const [name, value] of Object.entries(more)) form.append(name, value);
  return bureau.send('/api/imports', { method: 'POST', body: form, headers: { origin: bureau.address } }, who);
};
const word = (more: Record<string, string | Buffer> = {}): Record<string, string | Buffer> => ({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>', ...more });
const sheet = sheetData([['名称', '数量'], ['甲', 1]]);
const codesOf = (answer: Answered): readonly string[] => answer.errors.map(({ extensions }) => extensions?.code ?? '');

const refuses = (bytes: () => Buffer, codes: readonly string[], { status = [422], login = 'enterprise', name = '材料.pdf' }: { readonly status?: readonly number[]; readonly login?: string; readonly name?: string } = {}) => async (bureau: Bureau): Promise<void> => {
  const answer = await attach(bureau, await bureau.as(login), bytes(), name);
  must(status.includes(answer.status) && codesOf(answer).some((code) => codes.includes(code)), `${answer.status} ${short(answer.text)}`);
};
/** A workbook handed over by a clerk: refused as a whole, or every line of it. */
const refusesBook = (bytes: () => Buffer, name: string, codes: readonly string[]) => async (bureau: Bureau): Promise<void> => {
  const begun = performance.now();
  const answer = await hand(bureau, await bureau.as('clerk'), [{ name, content: bytes() }], { year: '2023' });
  must(performance.now() - begun < 20_000, 'took too long');
  must(answer.status === 422 && codesOf(answer).some((code) => codes.includes(code)), `${answer.status} ${short(answer.text)}`);
};
const fileCodes = ['FILE_UNKNOWN_FORMAT', 'FILE_TRUNCATED', 'FILE_TOO_LARGE', 'FILE_TOO_LARGE_UNPACKED', 'FILE_HAS_MACROS', 'FILE_ENCRYPTED', 'FILE_EMPTY', 'FILE_HAS_NO_SHEET', 'FILE_TOO_SLOW', 'FILE_TOO_MANY_COLUMNS', 'FILE_OLD_XLS', 'NOTHING_TO_IMPORT', 'INVALID_INPUT'];

export const uploads: Chapter = {
  title: 'ASVS V5: uploads', probes: [
    ...([['a page called PDF', '<html><script>alert(1)</script>'], ['an SVG with a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'], ['a program', 'MZ\x90\x00'], ['a shell script', '#!/bin/sh\nrm -rf /'], ['PHP', '<?php system($_GET[0]);'],
      ['a PDF mark further in', 'x%PDF-1.7'], ['XML with an entity', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>']] as const).map(([name, content]) =>
      probe(name, 'FILE_UNKNOWN_FORMAT', refuses(() => Buffer.from(content, 'latin1'), ['FILE_UNKNOWN_FORMAT']))),
    probe('nothing', 'FILE_EMPTY', refuses(() => Buffer.alloc(0), ['FILE_EMPTY'])),
    probe('21 MB', '413 or FILE_TOO_LARGE', refuses(() => Buffer.concat([pdf, Buffer.alloc(21_000_000)]), ['FILE_TOO_LARGE', 'BODY_TOO_LARGE'], { status: [413, 422] })),
    probe('21 MB that do not say so', '413 or cut off', async (bureau) => {
      let sent = 0;
      const body = new ReadableStream({ pull(controller) { sent += 1; controller.enqueue(sent === 1 ? new Uint8Array(pdf) : new Uint8Array(1_000_000)); if (sent > 60) controller.close(); } });
      const answer = await bureau.send('/api/attachments', { method: 'POST', duplex: 'half', body, headers: { origin: bureau.address } }, await bureau.as('enterprise')).catch(() => ({ status: 413, text: '' }));
      must(answer.status === 413 || answer.status === 422, `${answer.status} ${short(answer.text)}`);
      must(sent < 60, 'all of it was read');
    }),
    probe('a document that unpacks to 120 MB', 'FILE_TOO_LARGE_UNPACKED', refuses(() => zip(word({ 'word/media/a.xml': Buffer.alloc(120 * 1024 * 1024, 'a') })), ['FILE_TOO_LARGE_UNPACKED'])),
    probe('a document of 3,000 files', 'FILE_TOO_LARGE_UNPACKED', refuses(() => zip(word(Object.fromEntries(Array.from({ length: 3_000 }, (_, n) => [`word/${n}.xml`, 'x'])))), ['FILE_TOO_LARGE_UNPACKED'])),
    probe('a document with macros', 'FILE_HAS_MACROS', refuses(() => zip(word({ 'word/vbaProject.bin': 'x' })), ['FILE_HAS_MACROS'])),
    probe('an archive cut off in the middle', 'FILE_TRUNCATED', refuses(() => zip(word()).subarray(0, 60), ['FILE_TRUNCATED'])),
    probe('an archive whose directory points outside', 'FILE_TRUNCATED', refuses(() => { const bytes = Buffer.from(zip(word())); bytes.writeUInt32LE(0x7fffffff, bytes.length - 6); return bytes; }, ['FILE_TRUNCATED'])),
    probe('an archive that says it holds 65,535 files', 'FILE_TRUNCATED', refuses(() => { const bytes = Buffer.from(zip(word())); bytes.writeUInt16LE(65_535, bytes.length - 12); return bytes; }, ['FILE_TRUNCATED', 'FILE_TOO_LARGE_UNPACKED'])),
    probe('an archive of something else', 'FILE_UNKNOWN_FORMAT', refuses(() => zip({ 'a.exe': 'MZ', '../../etc/cron.d/x': '* * * * * root sh' }), ['FILE_UNKNOWN_FORMAT'])),
    probe('a file of a stranger’s', '401', async (bureau) => { const answer = await attach(bureau, stranger, pdf); must(answer.status === 401, short(answer.text)); }),
    probe('a file sent with a key', '401 or 403', async (bureau) => { const answer = await attach(bureau, await bureau.partnerKey(), pdf); must([401, 403].includes(answer.status), `${answer.status} ${short(answer.text)}`); }, { leaves: true }),
    probe('names that are paths, controls, and lie about their ending', 'kept as plain names', async (bureau) => {
      for (const [given, header] of [['../../../etc/passwd', undefined], ['..\\..\\windows\\system32\\a.dll', undefined], ['a\r\nSet-Cookie: x=1.pdf', undefined], ['发票\u202Efdp.exe', undefined], ['CON\0.pdf', undefined], ['x'.repeat(4_000), undefined], ['', '%E0%A4%A'], ['<img src=x onerror=alert(1)>.pdf', undefined], ['..', undefined], ['.', undefined]] as const) {
        const answer = await attach(bureau, await bureau.as('enterprise'), pdf, given, header === undefined ? {} : { 'x-file-name': header });
        const name = answer.json?.name as string;
        must(answer.status === 201 && !/[/\\\r\n\0\u202e<>]/.test(name) && name.length > 0 && name.length <= 255 && answer.headers.getSetCookie().length === 0, `${short(given, 40)} → ${short(answer.text)}`);
        const got = await bureau.send(`/api/attachments/${answer.json.id}`, {}, await bureau.as('enterprise'));
        must(got.status === 200 && got.headers.get('x-content-type-options') === 'nosniff' && /sandbox/.test(got.headers.get('content-security-policy') ?? '') && got.headers.get('content-type') === 'application/pdf', short([...got.headers]));
      }
    }, { leaves: true }),
    probe('somebody else’s file before it is used', '404', async (bureau) => {
      const { json: { id } } = await attach(bureau, await bureau.as('enterprise'), pdf);
      for (const who of [await bureau.as('rival'), await bureau.as('clerk'), await bureau.as('sysadmin'), stranger]) {
        const answer = await bureau.send(`/api/attachments/${id}`, {}, who);
        must(answer.status === 404 && !answer.text.includes('%PDF'), `${who.name}: ${answer.status}`);
      }
    }, { leaves: true }),
    probe('somebody else’s file used for one’s own matter', 'refused', async (bureau) => {
      const { json: { id } } = await attach(bureau, await bureau.as('enterprise'), pdf);
      const answer = await bureau.ask(await bureau.as('rival'), 'mutation ($input: FileServiceDemandInput!) { fileServiceDemand(input: $input) { serviceDemand { id } errors { code } } }', { input: { title: '借用附件', problem: '别人的附件能不能用，试一试看。', kind: 'TECHNICAL_GUIDANCE', contactName: '钱', contactPhone: '0577-88888888', files: [id] } });
      must(answer.codes.length > 0 && !answer.data?.fileServiceDemand?.serviceDemand, short(answer.text));
    }, { leaves: true }),
    probe('files of other matters by their number', '404', async (bureau) => {
      const rows = await bureau.rows<{ id: string }>('select id from attachment where object_id is not null');
      must(rows.length > 0, 'no files to try');
      for (const { id } of rows) { const answer = await bureau.send(`/api/attachments/att_${id}`, {}, stranger); must(answer.status === 404 || !answer.text.includes('%PDF') || await isPublic(bureau, id), `${id}: ${answer.status}`); }
    }),
    probe('numbers that are none', '404', async (bureau) => { for (const id of ['att_', 'att_0', `att_${'0'.repeat(36)}`, 'x', `org_${bureau.own}`, '..%2f..%2fsecret', 'att_00000000-0000-0000-0000-000000000000%00']) { const answer = await bureau.send(`/api/attachments/${id}`, {}, await bureau.as('clerk')); must(answer.status === 404, `${id}: ${answer.status} ${short(answer.text)}`); } }),
    probe('a department’s workbook handed over by an enterprise', 'refused', async (bureau) => {
      const answer = await hand(bureau, await bureau.as('enterprise'), [{ name: '01 企业名录.xlsx', content: zip(workbookParts({ 表: sheet })) }]);
      must(answer.status === 422 || answer.status === 403, `${answer.status} ${short(answer.text)}`);
    }),
    probe('a workbook handed over by a stranger', '401', async (bureau) => { const answer = await hand(bureau, stranger, [{ name: 'a.xlsx', content: zip(workbookParts({ 表: sheet })) }]); must(answer.status === 401, `${answer.status}`); }),
    probe('a workbook that unpacks to 120 MB', 'FILE_TOO_LARGE_UNPACKED', refusesBook(() => zip({ ...workbookParts({ 表: sheet }), 'xl/sharedStrings.xml': Buffer.alloc(120 * 1024 * 1024, 'a') }), '弹.xlsx', fileCodes)),
    probe('a workbook whose directory lies about its size', 'FILE_TOO_LARGE_UNPACKED', refusesBook(() => zip(workbookParts({ 表: sheetData([['x'.repeat(200_000)]]) }), { announcedSize: 10 }), '谎.xlsx', fileCodes)),
    probe('a workbook with entities', 'refused', refusesBook(() => { const parts = workbookParts({ 表: sheet }) as Record<string, string>; return zip({ ...parts, 'xl/worksheets/sheet1.xml': `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${parts['xl/worksheets/sheet1.xml']}` }); }, '实体.xlsx', fileCodes)),
    probe('a workbook with macros', 'FILE_HAS_MACROS', refusesBook(() => zip({ ...workbookParts({ 表: sheet }), 'xl/vbaProject.bin': 'x' }), '宏.xlsx', fileCodes)),
    probe('41 MB of workbooks', '413', async (bureau) => {
      const answer = await hand(bureau, await bureau.as('clerk'), [1, 2, 3].map((n) => ({ name: `${n}.xlsx`, content: Buffer.alloc(14_000_000) }))).catch(() => ({ status: 413, text: '' }));
      must(answer.status === 413, `${answer.status} ${short(answer.text)}`);
    }),
    probe('a form without its boundary, a year and a region of SQL', '4xx', async (bureau) => {
      const clerk = await bureau.as('clerk');
      const broken = await bureau.send('/api/imports', { method: 'POST', body: '--x\r\n', headers: { origin: bureau.address, 'content-type': 'multipart/form-data' } }, clerk);
      must(broken.status === 400, `${broken.status} ${short(broken.text)}`);
      const year = await hand(bureau, clerk, [], { year: `2023' or '1'='1` });
      must(year.status === 400, `${year.status} ${short(year.text)}`);
      const region = await hand(bureau, clerk, [{ name: 'a.csv', content: Buffer.from('名称,数量\n甲,1\n') }], { year: '2023', region: `339901'; drop table person; --` });
      must(region.status === 422 || region.status === 400, `${region.status} ${short(region.text)}`);
    }),
    probe('a template for the annual summary, from an enterprise', 'refused', async (bureau) => {
      const answer = await bureau.send('/api/reports/templates', { method: 'POST', body: new Uint8Array(zip(word())), headers: { origin: bureau.address, 'x-file-name': 'a.docx' } }, await bureau.as('enterprise'));
      must(answer.status === 422 || answer.status === 403, `${answer.status} ${short(answer.text)}`);
    }),
    probe('a template that runs code', 'refused, and nothing run', async (bureau) => {
      const document = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>{constructor.constructor("return process")().exit()}{#each}{@raw}</w:t></w:r></w:p></w:body></w:document>';
      const answer = await bureau.send('/api/reports/templates', { method: 'POST', body: new Uint8Array(zip(word({ 'word/document.xml': document }))), headers: { origin: bureau.address, 'x-file-name': 'a.docx' } }, await bureau.as('clerk'));
      must(answer.status === 422 && bureau.isAlive(), `${answer.status} ${short(answer.text)}`);
    }),
    probe('a template that unpacks to 120 MB', 'refused', async (bureau) => {
      const begun = performance.now();
      const answer = await bureau.send('/api/reports/templates', { method: 'POST', body: new Uint8Array(zip(word({ 'word/media/a.xml': Buffer.alloc(120 * 1024 * 1024, 'a') }))), headers: { origin: bureau.address, 'x-file-name': 'a.docx' } }, await bureau.as('clerk'));
      must(answer.status === 422 && performance.now() - begun < 5_000, `${answer.status} ${short(answer.text)}`);
    }),
  ],
};

/** Papers of what is published are for everybody. */
const isPublic = async (bureau: Bureau, id: string): Promise<boolean> => {
  const [row] = await bureau.rows<{ object_type: string; object_id: string }>('select object_type, object_id from attachment where id = $1', [id]);
  const listed = { Policy: 'policies', PublicNotice: 'publicNotices', CommissionerTerm: 'commissionerTerms' }[row!.object_type];
  if (!listed) return false;
  const answer = await bureau.ask(stranger, `{ ${listed}(first: 100) { nodes { id } } }`);
  return ((answer.data?.[listed]?.nodes ?? []) as { id: string }[]).some((each) => each.id.endsWith(row!.object_id));
};
