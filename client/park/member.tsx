import { ParkMemberDocument } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { Value } from '../kit/value.tsx';
import { Waiting } from '../kit/waiting.tsx';
import { statusNames } from '../organization/words.ts';
import { Day, MemberState, aboveOf } from './parts.tsx';
import { text } from './words.ts';

/** One enterprise on one version of the list. */
export default function MemberPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(ParkMemberDocument, { id });
  return (
    <Waiting data={data} found={data?.parkMembership} fault={fault} reload={reload} above={aboveOf(null)}>{(of) => {
      const { organization, listVersion: list } = of;
      return (
        <>
          <PageHead key={of.id} title={text.memberOf(organization?.name ?? '')} above={[...aboveOf(list?.park), ...(list ? [{ title: list.name, href: `/park-lists/${list.id}` }] : [])]} beside={<MemberState state={of.state} />} />
          <div class="sections">
            {(of.availableActions?.length ?? 0) > 0 && <Section id="actions" title={text.actions}><RecordActions type="ParkMembership" id={of.id} of={of.availableActions} onDone={reload} dangerous={['decline', 'moveOut']} /></Section>}
            <Section id="member" title={text.members} sources={<Sources of={sourcesOf([of])} />}>
              <Facts of={[
                [text.member, organization ? <><a href={`/enterprises/${organization.creditCode ?? encodeURIComponent(organization.id)}`}>{organization.name}</a>{organization.status === 'DISSOLVED' && <> <Badge tone="warn">{nameIn(statusNames, 'DISSOLVED')}</Badge></>}</> : <Value>{null}</Value>],
                [text.lists, list ? <a href={`/park-lists/${list.id}`}>{list.name}</a> : <Value>{null}</Value>],
                [text.enteredOn, <Day of={of.enteredOn} />], [text.leftOn, <Day of={of.leftOn} />],
                [text.town, <Value>{of.town?.name}</Value>], [text.industry, <><span class="code"><Value>{of.industryCode}</Value></span> <span class="soft">{organization?.industryName}</span></>],
                ...(of.ground ? [[text.ground, of.ground]] as const : []), ...(of.reason ? [[text.reason, of.reason]] as const : []), ...(of.remark ? [[text.remark, of.remark]] as const : []),
              ]} />
            </Section>
            {of.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
          </div>
        </>
      );
    }}</Waiting>
  );
}
