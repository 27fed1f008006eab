import type { Client } from 'pg';
import { splitNames } from '../../schema/core/exchange/register.ts';
import { sealPhone } from '../../schema/core/secret/personal.ts';
import { searchText } from '../../schema/organization/organization.ts';
import { testVault } from '../support/vault.ts';
import { type RegisterRow, countyCode, headings, registeredYear } from './register.ts';

/**
 * The import as somebody would write it for this one workbook alone: its cells by COPY into a staging table, then the same
 * checks, records, lineage and journal in a handful of statements. It starts from cells that are read already, and what SQL
 * cannot make (sealed numbers, pinyin initials) is put beside them beforehand, so that neither costs it any time.
 */

/** Rows as COPY reads them, in pieces. */
export function staged(files: readonly { readonly name: string; readonly rows: readonly RegisterRow[] }[]): Buffer[] {
  const pieces: Buffer[] = [];
  let lines: string[] = [];
  const escaped = (value: string | null) => (value === null || value === '' ? '\\N' : value.replace(/[\\\n\t]/g, (char) => ({ '\\': '\\\\', '\n': '\\n', '\t': '\\t' })[char]!));
  for (const [file, { rows }] of files.entries()) {
    for (const [index, row] of rows.entries()) {
      const phone = sealPhone(testVault, 'organization.contactPhone', row.phone);
      const name = row.name.replaceAll('(', '（').replaceAll(')', '）');
      lines.push([
        String(file), String(index + 4), row.code, row.name, row.formerName, row.town, row.industryCode, row.industryName, row.foundedOn, row.capital, row.legal, row.contact, row.status,
        searchText([name, ...splitNames(row.formerName)], row.code), phone.masked, phone.hash, phone.cipher,
      ].map(escaped).join('\t'));
      if (lines.length === 1_000) { pieces.push(Buffer.from(`${lines.join('\n')}\n`)); lines = []; }
    }
  }
  if (lines.length > 0) pieces.push(Buffer.from(`${lines.join('\n')}\n`));
  return pieces;
}

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const checkDigit = `substr('${alphabet}', 1 + (31 - (${weights.map((weight, index) => `${weight} * (position(substr(s.code, ${index + 1}, 1) in '${alphabet}') - 1)`).join(' + ')}) % 31) % 31, 1)`;
const letterOf = (heading: string): string => 'ABCDEFGHIJKLMN'[headings.indexOf(heading as never)]!;
const [code, name, town, founded, capital] = ['统一社会信用代码', '企业名称', '所属镇街', '成立日期', '注册资本（万元）'];

const statements = (batch: string): readonly string[] => [
  `create temp table judged on commit drop as
     select *, case when reason is null and n > 1 then 'duplicate' else reason end as verdict from (
       select *, case when reason is null then row_number() over (partition by file, code, reason is null order by row) end as n,
              case when reason is null then first_value(row) over (partition by file, code, reason is null order by row) end as first from (
         select s.*, t.id as town_id, replace(replace(s.name, '(', '（'), ')', '）') as full_name,
           case when s.code is null or s.code !~ '^[${alphabet}]{18}$' then 'credit_code_format' when substr(s.code, 18, 1) <> ${checkDigit} then 'credit_code_check'
                when s.name is null then 'missing_required' when s.town is null then 'missing_required' when t.id is null then 'unknown_town'
                when founded !~ '^\\d{4}-\\d\\d-\\d\\d$' then 'invalid_date' when founded < '1949-10-01' or founded > '${registeredYear}-12-31' then 'date_out_of_range'
                when capital !~ '^\\d+(\\.\\d+)?$' then 'invalid_number' end as reason
           from staged s left join region t on t.level = 'TOWNSHIP' and t.valid_to is null and s.town in (t.name, t.short_name)) a) b`,
  `insert into import_line (id, batch_id, sheet_id, "row", verdict, reason, "column", letter, value, message, same_as_row, position)
     select uuidv7(), '${batch}', f.sheet_id, j.row, 'REJECTED', verdict, c.heading, c.letter, c.raw,
            case verdict when 'credit_code_check' then format('“%s”的值“%s”校验位不符，可能有字符录错，请按营业执照核对。', c.heading, c.raw)
              when 'missing_required' then format('“%s”为必填项，本行为空。', c.heading) when 'unknown_town' then format('“%s”的值“%s”不是本县的乡镇（街道）。', c.heading, c.raw)
              when 'date_out_of_range' then format('“%s”的值“%s”不在允许的范围内（1949-10-01 至 ${registeredYear}-12-31），请核对。', c.heading, c.raw)
              when 'invalid_number' then format('“%s”的值“%s”不是有效数值，请只填数字（可带单位），不得为负。', c.heading, c.raw)
              when 'duplicate' then format('与第 %s 行重复，以先出现的一行为准，本行未采用。', j.first) end,
            case when verdict = 'duplicate' then j.first end, row_number() over (order by j.file, j.row) - 1
       from judged j join handed f on f.file = j.file
       cross join lateral (select case verdict when 'missing_required' then '${name}' when 'unknown_town' then '${town}' when 'date_out_of_range' then '${founded}' when 'invalid_number' then '${capital}' else '${code}' end as heading,
            case verdict when 'missing_required' then '${letterOf(name!)}' when 'unknown_town' then '${letterOf(town!)}' when 'date_out_of_range' then '${letterOf(founded!)}' when 'invalid_number' then '${letterOf(capital!)}' else '${letterOf(code!)}' end as letter,
            case verdict when 'missing_required' then '' when 'unknown_town' then j.town when 'date_out_of_range' then j.founded when 'invalid_number' then j.capital else j.code end as raw) c
      where verdict is not null`,
  `create temp table stored on commit drop as
     with county as (select id from region where code = '${countyCode}' and valid_to is null),
          made as (insert into organization (id, kind, credit_code, name, region_id, town_id, industry_code, industry_name, industry_edition, founded_on, registered_capital, status, legal_representative, contact_name,
                     contact_phone_masked, contact_phone_hash, contact_phone_cipher, search_text)
            select uuidv7(), 'ENTERPRISE', code, full_name, county.id, town_id, regexp_replace(industry_code, '^[A-Z](?=\\d)', ''), industry_name, case when industry_code is not null then 'GB/T 4754-2017' end, founded::date, capital::numeric * 10000,
                   case status when '注销' then 'DISSOLVED' else 'ACTIVE' end, legal, contact, masked, hash, cipher, search
              from judged, county where verdict is null
            on conflict (credit_code) do update set name = excluded.name, town_id = excluded.town_id, search_text = excluded.search_text, status = excluded.status, version = organization.version + 1
              where (organization.name, organization.town_id, organization.status, organization.search_text) is distinct from (excluded.name, excluded.town_id, excluded.status, excluded.search_text) returning organization.*)
     select j.file, j.row, 'Organization' as type, m.id, md5(to_jsonb(m)::text) as print, m.id as concerns from made m join judged j on j.code = m.credit_code and j.verdict is null`,
  `with made as (insert into former_name (id, organization_id, name) select uuidv7(), s.id, j.former from stored s join judged j using (file, row) where j.former is not null on conflict do nothing returning *)
     insert into stored select s.file, s.row, 'FormerName', m.id, md5(to_jsonb(m)::text), null from made m join stored s on s.id = m.organization_id and s.type = 'Organization'`,
  `with made as (insert into status_event (id, organization_id, status) select uuidv7(), s.id, case j.status when '注销' then 'DISSOLVED' else 'ACTIVE' end from stored s join judged j using (file, row) where s.type = 'Organization' returning *)
     insert into stored select s.file, s.row, 'StatusEvent', m.id, md5(to_jsonb(m)::text), null from made m join stored s on s.id = m.organization_id and s.type = 'Organization'`,
  `insert into import_line (id, batch_id, sheet_id, "row", verdict, object_type, object_id, change, after, position)
     select uuidv7(), '${batch}', f.sheet_id, s.row, 'ACCEPTED', s.type, s.id, 'CREATED', s.print, row_number() over (order by s.file, s.type, s.row) from stored s join handed f on f.file = s.file`,
  `insert into journal_entry (id, object_type, object_id, sequence, action, actor_kind, actor_name, roles, concerns_id, after, outcome, at)
     select uuidv7(), s.type, s.id, coalesce((select c.last from journal_count c where c.object_type = s.type and c.object_id = s.id), 0) + 1, 'import.create', 'system', 'import', '{}', s.concerns, jsonb_build_object('batch', '${batch}'), 'DONE', clock_timestamp() from stored s`,
];

/** One run, in one transaction as the import's own; gives what each statement took, in milliseconds. */
export async function importByHand(client: Client, files: readonly string[], pieces: readonly Buffer[]): Promise<readonly number[]> {
  const taken: number[] = [];
  const timed = async (work: () => Promise<unknown>) => { const began = performance.now(); await work(); taken.push(performance.now() - began); };
  await client.query('begin');
  const { rows: [batch] } = await client.query<{ id: string }>(`insert into import_batch (id, state, year, region_code, created_by, imported_at) values (uuidv7(), 'IMPORTED', ${registeredYear}, '${countyCode}', 'import', clock_timestamp()) returning id`);
  await client.query('create temp table handed (file int, sheet_id uuid) on commit drop');
  for (const [file, name] of files.entries()) {
    await client.query(`with s as (insert into import_sheet (id, batch_id, file, sheet, declaration, title, department, report, position) values (uuidv7(), $1, $2, '企业名录', 'enterpriseRegister', '企业名录', '市场监管局', '{}', $3) returning id) insert into handed select $3, id from s`, [batch!.id, name, file]);
  }
  await client.query(`create temp table staged (file int, "row" int, code text, name text, former text, town text, industry_code text, industry_name text, founded text, capital text, legal text, contact text, status text,
    search text, masked text, hash text, cipher text) on commit drop`);
  await timed(() => copy(client, 'copy staged from stdin', pieces));
  await client.query('analyze staged');
  for (const statement of statements(batch!.id)) {
    await timed(() => client.query(statement));
    const made = /^create temp table (\w+)/.exec(statement)?.[1];
    if (made) await client.query(`analyze ${made}`);
  }
  await timed(() => client.query('commit'));
  return taken;
}

/** COPY FROM STDIN over pg's own connection. */
const copy = (client: Client, text: string, pieces: readonly Buffer[]): Promise<void> => new Promise((resolve, reject) => {
  interface Wire { query(text: string): void; sendCopyFromChunk(chunk: Buffer): void; endCopyFrom(): void }
  const ignore = (): void => undefined;
  client.query({
    submit: (connection: unknown) => { (connection as Wire).query(text); },
    handleCopyInResponse: (connection: Wire) => { for (const piece of pieces) connection.sendCopyFromChunk(piece); connection.endCopyFrom(); },
    handleCommandComplete: ignore, handleReadyForQuery: resolve, handleError: reject, handleRowDescription: ignore, handleDataRow: ignore,
  } as never);
});
