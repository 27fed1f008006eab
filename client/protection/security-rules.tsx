import './protection.css';
import { useSignal } from '@preact/signals';
import { account } from '../account/session.ts';
import { SecurityRulesDocument } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { Button } from '../kit/button.tsx';
import { today } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Later } from '../kit/later.tsx';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { Value } from '../kit/value.tsx';
import { say } from '../kit/words.ts';
import { text as menu } from './menu-words.ts';
import { boundsOf, differences, type Item, titleOf, valueAt, type Version } from './rule-values.ts';
import { ruleNames, text } from './words.ts';

/** What the security administrator sets, as it stands and as it stood. */
export default function SecurityRules() {
  const { data, fault, reload } = useQuery(SecurityRulesDocument, {});
  if (fault) return <><PageHead title={menu.rules} /><Failed fault={fault} onRetry={reload} /></>;
  if (!data) return <><PageHead title={menu.rules} /><Loading lines={10} /></>;
  const { securityRules: versions, securityRuleItems: items } = data;
  if (!versions || !items) return <><PageHead title={menu.rules} /><Empty title={say.forbiddenTitle}>{text.notForYou}</Empty></>;
  return (
    <>
      <PageHead title={menu.rules}><p class="soft">{text.rulesLead}</p></PageHead>
      <div class="sections">
        {Object.keys(ruleNames).map((rule) => <Rule key={rule} rule={rule} versions={versions.filter((each) => each.rule === rule)} items={items.filter((each) => each.rule === rule)} onIssued={reload} />)}
      </div>
    </>
  );
}

const Rule = ({ rule, versions, items, onIssued }: { readonly rule: string; readonly versions: readonly Version[]; readonly items: readonly Item[]; readonly onIssued: () => void }) => {
  const isIssuing = useSignal(false);
  const now = versions.find(({ isInForce }) => isInForce);
  const title = nameIn(ruleNames, rule);
  const isRetention = rule === 'RETENTION';
  return (
    <Section id={rule} title={title} beside={now && account.value?.roles.has('SECURITY_ADMIN') && <Button onClick={() => { isIssuing.value = true; }}>{text.issue}<span class="unseen">：{title}</span></Button>}>
      {now ? (
        <>
          <Facts of={[[text.version, now.version], [text.validFrom, <span class="number">{now.validFrom}</span>], ...(now.note ? [[text.note, <span class="prose">{now.note}</span>] as const] : [])]} />
          <SmallTable caption={title} rows={items} rowKey={({ path }) => path} columns={[
            { title: text.item, cell: (item) => titleOf(item) },
            { title: text.value, align: 'end', cell: (item) => valueAt(now, item) },
            { title: isRetention ? text.least : text.bounds, cell: (item) => <span class="number"><Value>{boundsOf(item)}</Value></span> },
            ...(isRetention ? [{ title: text.basis, cell: ({ basis }: Item) => <span class="wrap"><Value>{basis}</Value></span> }] : []),
          ]} />
        </>
      ) : <Empty />}
      <h3>{text.history}</h3>
      <ul class="versions">{versions.map((each, at) => <Told key={each.id} of={each} before={versions[at + 1]} items={items} />)}</ul>
      {isIssuing.value && now && <Later load={async () => (await import('./issue-rule.tsx')).IssueRule} props={{ rule, now, items, onClose: () => { isIssuing.value = false; }, onIssued: () => { isIssuing.value = false; onIssued(); } }} />}
    </Section>
  );
};

/** One version: since when, why, and what it changed. */
const Told = ({ of, before, items }: { readonly of: Version; readonly before: Version | undefined; readonly items: readonly Item[] }) => {
  const changed = before && differences(before, of, items);
  return (
    <li>
      <p><strong>{of.version}</strong> <span class="number">{of.validFrom}</span> {of.isInForce ? <Badge tone="good">{text.inForce}</Badge> : of.validFrom > today() ? <Badge tone="warn">{text.coming}</Badge> : <Badge>{text.former}</Badge>}</p>
      {of.note && !of.isInForce && <p class="soft">{of.note}</p>}
      {!changed ? <p class="soft">{text.firstVersion}</p> : changed.length === 0 ? <p class="soft">{text.noChanges}</p> : <ul aria-label={text.changes}>{changed.map(({ title, from, to }) => <li key={title}>{title}：<span class="number">{from}</span> → <strong class="number">{to}</strong></li>)}</ul>}
    </li>
  );
};
