import { CommissionerPageDocument, TownChoicesDocument } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { list } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { CreateAction, RecordActions } from '../kit/record-actions.tsx';
import { rights } from '../kit/rights.ts';
import { navigate } from '../kit/router.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Empty } from '../kit/state.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { Value } from '../kit/value.tsx';
import { Loaded, TermState, VisitTable, day } from './parts.tsx';
import { commissionerStateNames, gradeNames, kindNames, levelNames, text, titleNames } from './words.ts';

/** One commissioner: who he is, where he was posted, his terms and what he did. */
export default function CommissionerPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const query = useQuery(CommissionerPageDocument, { id });
  const towns = useQuery(TownChoicesDocument, rights.value.has('nominateCommissioner') ? {} : null).data?.regions.nodes ?? [];
  const above = [{ title: text.roster, href: '/commissioners' }];
  const choices = { town: towns.map(({ id: town, name }) => ({ value: town, title: name })) };
  return (
    <Loaded query={query} pick={({ commissioner }) => commissioner} above={above}>{(of) => (
      <>
        <PageHead key={of.id} title={of.name} above={above} beside={<Badge tone={of.state === 'ACTIVE' ? 'good' : 'plain'}>{nameIn(commissionerStateNames, of.state)}</Badge>}><p class="soft">{[of.sender?.name ?? of.senderName, of.specialty].filter(Boolean).join(' · ')}</p></PageHead>
        <div class="sections">
          {(of.availableActions?.length ?? 0) > 0 && (
            <Section id="actions" title={text.actions}>
              <RecordActions type="Commissioner" id={of.id} of={of.availableActions} onDone={query.reload} dangerous={['retire']} initial={{ amend: { specialty: of.specialty ?? '', title: of.title ?? '', senderName: of.senderName ?? '', isCivilServant: String(of.isCivilServant ?? false) } }} />
            </Section>
          )}
          <Section id="profile" title={text.profile} sources={<Sources of={sourcesOf([of])} />}>
            <Facts of={[
              [text.sender, <Value>{of.sender?.name ?? of.senderName}</Value>], [text.specialty, <Value>{of.specialty}</Value>], [text.tags, <Value>{list(of.skills)}</Value>], [text.titleLevel, <Value>{of.title && nameIn(titleNames, of.title)}</Value>],
              [text.average, <span class="number"><Value>{of.averageRating}</Value></span>], ...(of.phone ? [[text.phone, <span class="number">{of.phone}</span>] as const] : []), ...(of.person ? [[text.account, of.person.name] as const] : []),
              ...(of.payeeAccount ? [[text.payee, <span class="code">{[of.payeeBank, of.payeeAccount].filter(Boolean).join(' ')}</span>] as const] : []), ...(of.barredUntil ? [[text.barred, <span class="bad number">{of.barredUntil}</span>] as const] : []),
            ]} />
          </Section>
          <Section id="terms" title={text.terms}>
            {(rights.value.has('nominateCommissioner') || rights.value.has('recordCommissionerTerm')) && (
              <div class="beside">
                <CreateAction type="CommissionerTerm" mutation="nominateCommissioner" title={text.nominate} isMinor preset={{ commissioner: of.id }} choices={choices} onDone={(term) => void navigate(`/commissioner-terms/${term}`)} />
                <CreateAction type="CommissionerTerm" mutation="recordCommissionerTerm" title={text.recordTerm} isMinor preset={{ commissioner: of.id }} choices={choices} onDone={(term) => void navigate(`/commissioner-terms/${term}`)} />
              </div>
            )}
            {(of.terms?.nodes ?? []).length === 0 ? <Empty title={text.noTerms} /> : (
              <SmallTable caption={text.terms} rows={of.terms!.nodes} rowKey={({ id: term }) => term} columns={[
                { title: text.period, cell: ({ id: term, startsOn, endsOn }) => <a class="number" href={`/commissioner-terms/${term}`}>{startsOn ?? '…'} – {endsOn ?? '…'}</a> },
                { title: text.level, cell: ({ level, kind }) => `${nameIn(levelNames, level)}${nameIn(kindNames, kind)}` },
                { title: text.state, cell: ({ state }) => <TermState state={state} /> },
                { title: text.grade, cell: ({ grade }) => <Value>{grade && nameIn(gradeNames, grade)}</Value> },
              ]} />
            )}
          </Section>
          <Section id="roster" title={text.roster}>
            <SmallTable caption={text.roster} rows={of.rosterEntries?.nodes ?? []} rowKey={({ id: entry }) => entry} columns={[
              { title: text.year, cell: ({ year }) => <span class="number">{year}</span> },
              { title: text.level, cell: ({ level, kind }) => `${nameIn(levelNames, level)}${nameIn(kindNames, kind)}` },
              { title: text.town, cell: ({ town }) => <Value>{town?.name}</Value> },
              { title: text.organization, cell: ({ organization }) => <Value>{organization?.name}</Value> },
              { title: text.left, cell: ({ leftOn }) => day(leftOn) },
            ]} />
          </Section>
          <Section id="visits" title={text.logs}><VisitTable of={of.visits?.nodes ?? []} isOwn /></Section>
          {(of.timeline?.nodes.length ?? 0) > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline!.nodes)} /></Section>}
        </div>
      </>
    )}</Loaded>
  );
}
