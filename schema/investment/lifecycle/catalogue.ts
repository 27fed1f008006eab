import { z } from 'zod';
import { any, role } from '../../core/access/condition.ts';
import { day, group, list, nothing, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { industryDigits } from '../investment.catalogue.ts';
import { seesCatalogue } from '../investment.access.ts';
import { HighTechCatalogueClass, HighTechCatalogueVersion } from '../investment.entity.ts';
import type { CatalogueState } from '../investment.kinds.ts';

type Row = HighTechCatalogueVersion;
type Needs<Input = unknown> = Requirement<Row, Input>;
const act = <Input>(action: Action<CatalogueState, Row, Input>) => action;
const creates = <Input>(creation: Creation<CatalogueState, Row, Input>) => creation;

const loaders = role('CLERK', 'STATISTICS');
interface ClassInput { readonly code: string; readonly name: string }
const classes = list(group('HighTechClassInput', { code: text('行业代码（2 至 4 位数字，可带门类字母）', { max: 5 }), name: text('行业名称', { max: 100 }) }, '目录行业：目录所列的一个行业。'), '目录行业', { min: 1, max: 2_000 });

const codesValid: Needs<{ readonly classes?: readonly ClassInput[] | undefined }> = {
  code: 'INDUSTRY_CODE_FORMAT', title: '行业代码为 2 至 4 位数字，不重复', beforehand: false,
  async check(_, __, { classes: given = [] }) {
    const codes = given.map(({ code }) => industryDigits(code));
    const wrong = codes.findIndex((code) => !/^\d{2,4}$/.test(code));
    if (wrong >= 0) return { message: `“${given[wrong]!.code}”不是行业代码，应为 2 至 4 位数字。`, path: ['input', 'classes', String(wrong), 'code'] };
    const twice = codes.findIndex((code, index) => codes.indexOf(code) !== index);
    return twice < 0 ? null : { message: `行业代码 ${codes[twice]!} 重复。`, path: ['input', 'classes', String(twice), 'code'] };
  },
};
const jurisdictionValid: Needs<{ readonly jurisdiction: string }> = {
  code: 'JURISDICTION_FORMAT', title: '适用地区为 6 位区划代码', beforehand: false,
  check: async (_, __, { jurisdiction }) => (/^\d{6}$/.test(jurisdiction) ? null : { message: '适用地区应为 6 位区划代码，如浙江省 330000；全国为 000000。', path: ['input', 'jurisdiction'] }),
};
const alone: Needs = {
  code: 'CATALOGUE_EXISTS', title: '同一地区同日没有其他施行的目录', beforehand: true,
  async check({ em }, row) {
    await em.execute('select pg_advisory_xact_lock(hashtext(?))', [`high-tech catalogue ${row.jurisdiction}`]);
    const other = await em.findOne(HighTechCatalogueVersion, { jurisdiction: row.jurisdiction, validFrom: row.validFrom, state: 'IN_FORCE', id: { $ne: row.id } });
    return other && { message: `${row.validFrom} 起施行的已有“${other.title}”。` };
  },
};
const stillToCome: Needs = {
  code: 'ALREADY_IN_FORCE', title: '尚未到施行日期', beforehand: true,
  check: async ({ today }, row) => (row.validFrom > today ? null : { message: `目录自 ${row.validFrom} 起已施行，已据以归类；如有变化，请另行录入新版。` }),
};

async function putClasses({ em }: ActionContext, row: Row, given: readonly ClassInput[]): Promise<void> {
  await em.nativeDelete(HighTechCatalogueClass, { catalogue: row.id });
  await em.insertMany(HighTechCatalogueClass, given.map(({ code, name }) => ({ id: uuidv7(), catalogue: row.id, code: industryDigits(code), name })));
}

/** 高新技术产业目录: its codes are data that the bureau loads from the document; what has been in force is never edited. */
export const catalogueLifecycle = lifecycle<CatalogueState, Row>({
  name: 'highTechCatalogue', title: '高新技术产业目录', entity: HighTechCatalogueVersion, visible: seesCatalogue,
  states: { DRAFT: { title: '草稿' }, IN_FORCE: { title: '施行' }, WITHDRAWN: { title: '作废', final: true } },
  creations: {
    load: creates({
      title: '录入目录', to: 'DRAFT', who: loaders,
      input: z.object({
        jurisdiction: text('适用地区区划代码', { max: 12 }), title: text('名称', { max: 200 }), issuer: text('发文机关', { max: 200 }), documentNumber: text('文号', { max: 200 }),
        edition: text('行业分类版本，如 GB/T 4754-2017', { max: 30 }), validFrom: day('施行日期'), note: text('说明').optional(), classes,
      }),
      make: async ({ em, now }, { classes: _, note = null, ...input }) => em.create(HighTechCatalogueVersion, { id: uuidv7(), ...input, note, state: 'DRAFT', createdAt: now }, { persist: false }),
      requires: [jurisdictionValid, codesValid],
      after: (context, row, input) => putClasses(context, row, input.classes),
    }),
  },
  actions: {
    revise: act({
      title: '修改草稿', from: ['DRAFT'], who: loaders,
      input: z.object({ title: text('名称', { max: 200 }).optional(), issuer: text('发文机关', { max: 200 }).optional(), documentNumber: text('文号', { max: 200 }).optional(), validFrom: day('施行日期').optional(), note: text('说明').optional(), classes: classes.optional() }),
      requires: [codesValid],
      async change(context, row, { classes: given, ...input }) {
        Object.assign(row, Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)));
        if (given) await putClasses(context, row, given);
      },
    }),
    publish: act({ title: '施行', from: ['DRAFT'], to: 'IN_FORCE', who: role('DIRECTOR', 'STATISTICS'), input: nothing, requires: [alone] }),
    discard: act({ title: '作废草稿', from: ['DRAFT'], to: 'WITHDRAWN', who: any(loaders, role('DIRECTOR')), input: nothing }),
    withdraw: act({ title: '撤回未施行的目录', from: ['IN_FORCE'], to: 'WITHDRAWN', who: role('DIRECTOR', 'STATISTICS'), input: z.object({ reason: text('理由', { min: 2 }) }), requires: [stillToCome], remark: (input) => input.reason }),
  },
  facts: ({ jurisdiction, title, issuer, documentNumber, edition, validFrom }) => ({ jurisdiction, title, issuer, documentNumber, edition, validFrom }),
});
