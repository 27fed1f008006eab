import { z } from 'zod';
import { all, role } from '../../core/access/condition.ts';
import { notFound } from '../../core/error/refusal.ts';
import { reference, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { personalIdentifiersIn } from '../../publicity/personal-identifiers.ts';
import { clerk, ownOrganization, seesQuestion } from '../challenge.access.ts';
import { ChallengeListing, ListingQuestion, type QuestionState } from '../entity/listing.ts';

type Row = ListingQuestion;
const act = <Input>(action: Action<QuestionState, Row, Input>) => action;
const creates = <Input>(creation: Creation<QuestionState, Row, Input>) => creation;

const listingOpen: Requirement<Row> = {
  code: 'LISTING_NOT_OPEN', title: '榜单正在征集', beforehand: true,
  check: async ({ em, now }, row) => { const listing = await em.findOneOrFail(ChallengeListing, row.listing.id); return listing.state === 'OPEN' && now < listing.bidDeadline! ? null : { message: '榜单不在征集期内，不再受理提问。' }; },
};
const impersonal = <Name extends 'question' | 'answer'>(name: Name): Requirement<Row, Readonly<Record<Name, string>>> => ({
  code: 'PERSONAL_IDENTIFIERS', title: '不含个人身份信息', beforehand: false,
  check: async (_, __, input) => (personalIdentifiersIn(input[name]).length === 0 ? null : { message: '问答对所有人公开，请勿填写电话、证件号等个人信息。', path: ['input', name] }),
});

/** 榜单问答: whoever thinks of bidding asks; what is answered everybody reads, and nobody learns who asked. */
export const questionLifecycle = lifecycle<QuestionState, Row>({
  name: 'listingQuestion', title: '榜单提问', entity: ListingQuestion, visible: seesQuestion,
  states: { ASKED: { title: '待答复' }, ANSWERED: { title: '已答复', final: true }, REFUSED: { title: '不予答复', final: true } },
  creations: {
    ask: creates({
      title: '提问', to: 'ASKED', who: all(role('RESEARCH', 'ENTERPRISE'), ownOrganization('organization')), requires: [listingOpen, impersonal('question')],
      input: z.object({ listing: reference('ChallengeListing', '榜单'), organization: reference('Organization', '本单位'), question: text('问题，对所有人公开', { min: 4 }) }),
      async make({ em, today, now }, { listing: id, organization, question }) {
        const listing = await em.findOne(ChallengeListing, { id });
        if (!listing) throw notFound(['input', 'listing']);
        return em.create(ListingQuestion, { id: uuidv7(), listing, organization, question, askedOn: today, state: 'ASKED', createdAt: now } as never, { persist: false });
      },
    }),
  },
  actions: {
    answer: act({
      title: '答复', from: ['ASKED'], to: 'ANSWERED', who: clerk, input: z.object({ answer: text('答复，对所有人公开', { min: 2 }) }), requires: [listingOpen, impersonal('answer')],
      change: async ({ today }, row, { answer }) => { row.answer = answer; row.answeredOn = today; },
    }),
    refuse: act({ title: '不予答复', from: ['ASKED'], to: 'REFUSED', who: clerk, input: z.object({ reason: text('理由', { min: 2 }) }), change: async ({ today }, row, { reason }) => { row.answer = reason; row.answeredOn = today; }, remark: ({ reason }) => reason }),
  },
  concerns: (row) => row.organization.id,
  facts: ({ askedOn, answeredOn }) => ({ askedOn, answeredOn }),
});
