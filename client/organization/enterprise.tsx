import { EnterpriseDocument } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { list, moment } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Later } from '../kit/later.tsx';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { Timeline } from '../kit/timeline.tsx';
import { UnitSwitch } from '../kit/unit-switch.tsx';
import { Money, Value } from '../kit/value.tsx';
import { say } from '../kit/words.ts';
import type { EnterpriseSection } from './section.ts';
import { statusNames, text } from './words.ts';

/** Every area's part of the page, whichever areas there are. */
const areas = import.meta.glob<{ readonly sections: readonly EnterpriseSection[] }>('../*/enterprise-sections.ts', { eager: true });
const sections = Object.values(areas).flatMap(({ sections: own }) => own).sort((a, b) => a.order - b.order);

/** Everything the bureau and its departments know of one enterprise. */
export default function Enterprise({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const isCode = /^[0-9A-Z]{18}$/.test(id);
  const { data, fault, reload } = useQuery(EnterpriseDocument, isCode ? { creditCode: id } : { id });

  const above = [{ title: text.register, href: '/enterprises' }];
  if (fault) return <><PageHead title={say.failedTitle} above={above} /><Failed fault={fault} onRetry={reload} /></>;
  if (!data) return <><PageHead title={say.loading} above={above} /><Loading lines={8} /></>;
  const found = data.organization;
  if (!found) return <><PageHead title={say.notFoundTitle} above={above} /><Empty title={say.notFoundText} /></>;
  const { name, creditCode, status, formerNames, town, region, industryCode, industryName, foundedOn, registeredCapital, legalRepresentative, contactName, contactPhone, statusHistory } = found;
  return (
    <>
      <PageHead key={found.id} title={name} above={above} beside={<Badge tone={status === 'ACTIVE' ? 'good' : 'plain'}>{nameIn(statusNames, status)}</Badge>} actions={<UnitSwitch />}>
        {formerNames.length > 0 && <p class="soft">{text.formerly(list(formerNames.map((each) => (each.until ? `${each.name}（${each.until}）` : each.name))))}</p>}
      </PageHead>
      <div class="with-contents">
        <nav class="contents" aria-label={text.onThisPage}>
          <ul>{[{ id: 'profile', title: () => text.profile }, ...sections].map((section) => <li key={section.id}><a href={`#${section.id}`}>{section.title()}</a></li>)}</ul>
        </nav>
        <div class="sections">
          <Section id="profile" title={text.profile} sources={<Sources of={sourcesOf([found])} />}>
            <Facts of={[
              [text.creditCode, <span class="code"><Value>{creditCode}</Value></span>],
              [text.legalRepresentative, <Value>{legalRepresentative}</Value>],
              [text.town, <>{region.name} <Value>{town?.name}</Value></>],
              [text.foundedOn, <span class="number"><Value>{foundedOn}</Value></span>],
              [text.industry, <><Value>{industryName}</Value>{industryCode && <span class="soft"> {industryCode}</span>}</>],
              [text.capital, <Money yuan={registeredCapital} />],
              [text.contactName, <Value>{contactName}</Value>],
              [text.contactPhone, <span class="number"><Value>{contactPhone}</Value></span>],
            ]} />
            {statusHistory.length > 1 && (
              <>
                <h3>{text.statusHistory}</h3>
                <Timeline events={statusHistory.map((each, at) => ({ key: each.id, when: each.on ?? null, title: nameIn(statusNames, each.status), text: text.recorded(moment(each.recordedAt)!), current: at === 0 }))} />
              </>
            )}
          </Section>
          {sections.map(({ id: key, title, load }) => <Section key={key} id={key} title={title()}><Later load={load} props={{ organizationId: found.id }} /></Section>)}
        </div>
      </div>
    </>
  );
}
