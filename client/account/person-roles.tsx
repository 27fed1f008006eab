import type { ComponentChildren } from 'preact';
import { Badge, type Tone } from '../kit/badge.tsx';
import { nameIn } from '../kit/i18n.ts';
import { Section } from '../kit/page.tsx';
import { CreateAction, RecordActions } from '../kit/record-actions.tsx';
import { Empty } from '../kit/state.tsx';
import { assignmentStateNames, people } from './people-words.ts';
import { has, isSelf, type Person } from './person-parts.tsx';
import { roleNames } from './words.ts';

type Assignment = Person['assignments'][number];
const tones: Readonly<Record<string, Tone>> = { REQUESTED: 'warn', IN_FORCE: 'good', DECLINED: 'plain', REVOKED: 'plain' };

/** As what the person works, where and since when; those that a second administrator has to confirm stand first. */
export const Roles = ({ of, onDone }: { readonly of: Person; readonly onDone: () => void }) => {
  const open = of.assignments.filter(({ state }) => state === 'REQUESTED' || state === 'IN_FORCE').sort((a, b) => Number(b.state === 'REQUESTED') - Number(a.state === 'REQUESTED'));
  const former = of.assignments.filter((each) => !open.includes(each));
  const mayAct = has('SECURITY_ADMIN') && !isSelf(of);
  return (
    <Section id="roles" title={people.roles} beside={mayAct && <CreateAction type="Assignment" mutation="grantRole" title={people.grant} preset={{ personId: of.id }} isMinor onDone={onDone} />}>
      {open.length === 0 ? <Empty title={people.noRole} /> : <ul class="entries">{open.map((each) => <Line key={each.id} of={each}>{mayAct && <RecordActions type="Assignment" id={each.id} of={each.availableActions} onDone={onDone} only={each.state === 'REQUESTED' ? ['confirm', 'decline'] : ['revoke']} dangerous={['decline', 'revoke']} isMinor={each.state !== 'REQUESTED'} about={`${of.name} · ${nameIn(roleNames, each.role)}`} />}</Line>)}</ul>}
      {former.length > 0 && <details><summary>{people.former(former.length)}</summary><ul class="entries">{former.map((each) => <Line key={each.id} of={each} />)}</ul></details>}
    </Section>
  );
};

const Line = ({ of, children }: { readonly of: Assignment; readonly children?: ComponentChildren }) => (
  <li>
    <p><strong>{nameIn(roleNames, of.role)}</strong>{of.organization && ` · ${of.organization.name}`} <Badge tone={tones[of.state] ?? 'plain'}>{nameIn(assignmentStateNames, of.state)}</Badge></p>
    <p class="soft">{[people.until(of.validFrom, of.validTo ?? null), of.grantedBy && `${people.grantedBy} ${of.grantedBy.name}`, of.confirmedBy && `${people.confirmedBy} ${of.confirmedBy.name}`].filter(Boolean).join(' · ')}</p>
    {children}
  </li>
);
