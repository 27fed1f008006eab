import { z } from 'zod';
import { always, role } from '../../core/access/condition.ts';
import { notFound } from '../../core/error/refusal.ts';
import { choice, day, reference, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { NewRdInstitution, Platform, type InstitutionState } from '../platform.entity.ts';
import { levelNames } from '../platform.kinds.ts';
import { countyFor, organizationOf, takeTurns } from '../platform.ts';
import { notInFuture } from './requirements.ts';

type Row = NewRdInstitution;
const act = <Input>(action: Action<InstitutionState, Row, Input>) => action;
const creates = <Input>(creation: Creation<InstitutionState, Row, Input>) => creation;

const notRecognisedYet: Requirement<Row> = {
  code: 'ALREADY_RECOGNISED', title: '该机构未认定过此级别', beforehand: false,
  async check({ em }, row) {
    await takeTurns(em, 'region', row.region.id);
    const other = await em.count(NewRdInstitution, { region: row.region.id, name: row.name, level: row.level, id: { $ne: row.id } });
    return other === 0 ? null : { message: `“${row.name}”已有此级别的认定记录。`, path: ['input', 'level'] };
  },
};

/** 新型研发机构: city and province decide; the clerk records it with the document. */
export const newInstitutionLifecycle = lifecycle<InstitutionState, Row>({
  name: 'newRdInstitution', title: '新型研发机构', entity: NewRdInstitution, visible: always,
  arrives: ['RECOGNISED'],
  states: { RECOGNISED: { title: '已认定' }, REVOKED: { title: '已撤销', final: true } },
  creations: {
    recognise: creates({
      title: '登记认定', to: 'RECOGNISED', who: role('HIGHER_AUTHORITY', 'CLERK'),
      input: z.object({
        region: reference('Region', '所属县（市、区），不填则为本县').optional(), name: text('机构名称', { max: 200 }), level: choice('PlatformLevel', levelNames, '级别'), nature: text('机构性质', { max: 100 }).optional(),
        recognisedOn: day('认定日期'), documentNumber: text('认定文号', { max: 200 }), platform: reference('Platform', '同为科创平台者').optional(), organization: reference('Organization', '法人单位在本系统中的登记').optional(),
      }),
      async make(context, { region, nature = null, platform: id, organization, ...own }) {
        const { em, now } = context;
        const platform = id ? await em.findOne(Platform, { id }) : null;
        if (id && !platform) throw notFound(['input', 'platform']);
        return em.create(NewRdInstitution, {
          id: uuidv7(), region: platform?.region ?? await countyFor(context, region), ...own, nature, platform, organization: organization ? await organizationOf(em, organization, 'organization') : null, state: 'RECOGNISED', createdAt: now,
        }, { persist: false });
      },
      requires: [notInFuture('recognisedOn'), notRecognisedYet],
    }),
  },
  actions: {
    revoke: act({
      title: '登记撤销', from: ['RECOGNISED'], to: 'REVOKED', who: role('HIGHER_AUTHORITY', 'DIRECTOR'),
      input: z.object({ revokedOn: day('撤销日期'), document: text('文件名称或文号', { max: 200 }), reason: text('理由', { min: 2 }) }), requires: [notInFuture('revokedOn')],
      change: async (_, row, { revokedOn, document, reason }) => { Object.assign(row, { revokedOn, revokedDocument: document, revokeReason: reason }); },
      remark: ({ reason }) => reason,
    }),
  },
  concerns: (row) => row.organization?.id ?? null,
  facts: ({ name, level, recognisedOn, documentNumber, revokedOn, revokedDocument }) => ({ name, level, recognisedOn, documentNumber, revokedOn, revokedDocument }),
});
