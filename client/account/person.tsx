import { useSignal } from '@preact/signals';
import { PersonDocument, ResetPasswordDocument } from '../generated/graphql.ts';
import { Actions } from '../kit/actions.tsx';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Form, TextField } from '../kit/form.tsx';
import { useForm } from '../kit/form-state.ts';
import { moment } from '../kit/format.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { request } from '../kit/request.ts';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { Value } from '../kit/value.tsx';
import { say } from '../kit/words.ts';
import { people } from './people-words.ts';
import { ExternalOf } from './person-external.tsx';
import { has, isSelf, type Person, PersonStateBadge } from './person-parts.tsx';
import { Roles } from './person-roles.tsx';
import { running, SessionList } from './sessions.tsx';
import { text } from './words.ts';

/** One person's account: what it may do, how it signs in, and what can be done about it. */
export default function PersonPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(PersonDocument, { id });
  const above = [{ title: text.people, href: '/people' }];
  if (fault) return <><PageHead title={say.failedTitle} above={above} /><Failed fault={fault} onRetry={reload} /></>;
  if (!data) return <><PageHead title={say.loading} above={above} /><Loading lines={8} /></>;
  const of = data.person;
  if (!of) return <><PageHead title={say.notFoundTitle} above={above} /><Empty title={say.notFoundText} /></>;
  const { credential } = of;
  const mayCorrect = has('SYSTEM_ADMIN') || isSelf(of);
  return (
    <>
      <PageHead key={of.id} title={of.name} above={above} beside={<PersonStateBadge state={of.state} />} />
      <div class="sections">
        {(mayCorrect || mayReset(of)) && (
          <Section id="actions" title={people.actions}>
            {mayCorrect && <RecordActions type="Person" id={of.id} of={of.availableActions} onDone={reload} dangerous={['disable']} personal={['correct']} isMinor />}
            {mayReset(of) && <Reset of={of} onDone={reload} />}
          </Section>
        )}
        <Section id="account" title={people.account}>
          <Facts of={[
            ...(credential ? [[people.loginName, <span class="code">{credential.loginName}</span>] as const,
              [people.password, <>{credential.passwordChangedAt ? <span class="number">{people.passwordSince(moment(credential.passwordChangedAt)!)}</span> : people.passwordNone}{credential.mustChange && <span class="under">{people.mustChange}</span>}</>] as const,
              [people.lastSignIn, credential.lastSignInAt ? <span class="number">{moment(credential.lastSignInAt)}</span> : people.never] as const,
              ...(credential.lockedUntil ? [[people.locked, <span class="number">{moment(credential.lockedUntil)}</span>] as const] : [])] : []),
            ...(of.phone || of.email || of.identityNumber ? [[people.phone, <Value>{of.phone}</Value>] as const, [people.email, <Value>{of.email}</Value>] as const, [people.identityNumber, <Value>{of.identityNumber}</Value>] as const] : []),
            ...(of.createdAt ? [[people.createdAt, <span class="number">{moment(of.createdAt)}</span>] as const] : []),
          ]} />
        </Section>
        <Roles of={of} onDone={reload} />
        {has('SECURITY_ADMIN') && <ExternalOf of={of} providers={data.signInProviders} onDone={reload} />}
        {has('SECURITY_ADMIN') && !isSelf(of) && (
          <Section id="sessions" title={people.sessions}>{running(of.sessions?.nodes).length === 0 ? <Empty title={people.noSessions} /> : <SessionList of={running(of.sessions?.nodes)} onEnded={reload} />}</Section>
        )}
        {(of.timeline?.nodes.length ?? 0) > 0 && <Section id="timeline" title={people.timeline}><Timeline events={eventsOf(of.timeline!.nodes)} /></Section>}
      </div>
    </>
  );
}

const administrators = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'];
const isAdministrator = ({ assignments }: Person): boolean => assignments.some(({ role, state }) => administrators.includes(role) && (state === 'REQUESTED' || state === 'IN_FORCE'));
/** Whose business it is: the system administrator's, and of the administrators a security administrator's. */
const mayReset = (of: Person): boolean => has('SYSTEM_ADMIN') || (has('SECURITY_ADMIN') && isAdministrator(of));
/** Why it cannot be done now; the server decides again. */
const closedReset = (of: Person): string | null => {
  if (isSelf(of)) return people.resetOwn;
  if (!of.credential) return people.resetNoAccount;
  return isAdministrator(of) && !has('SECURITY_ADMIN') ? people.resetBySecurity : null;
};

const Reset = ({ of, onDone }: { readonly of: Person; readonly onDone: () => void }) => {
  const isAsking = useSignal(false);
  const made = useSignal<string | null>(null);
  const closed = closedReset(of);
  return (
    <>
      <Actions isMinor run={{ reset: () => { isAsking.value = true; } }} of={[{ action: 'reset', title: people.resetPassword, allowed: closed === null, reasons: closed === null ? [] : [{ code: 'FORBIDDEN', message: closed }] }]} />
      {isAsking.value && <ResetForm of={of} onClose={() => { isAsking.value = false; }} onMade={(password) => { isAsking.value = false; made.value = password; }} />}
      {made.value !== null && (
        <Dialog title={people.resetDone} onClose={() => { made.value = null; onDone(); }} actions={<Button kind="main" onClick={() => { made.value = null; onDone(); }}>{people.handedOver}</Button>}>
          <p>{people.resetOnce}</p>
          <p class="code">{made.value}</p>
        </Dialog>
      )}
    </>
  );
};

const ResetForm = ({ of, onClose, onMade }: { readonly of: Person; readonly onClose: () => void; readonly onMade: (password: string) => void }) => {
  const label = people.resetPassword;
  const form = useForm({
    initial: { reason: '' },
    check: ({ reason }) => (reason.trim() ? [] : [{ field: 'reason', message: people.missing(people.reason) }]),
    submit: async ({ reason }) => {
      const { resetPassword: { temporaryPassword, errors } } = await request(ResetPasswordDocument, { input: { personId: of.id, reason: reason.trim() } });
      if (temporaryPassword) onMade(temporaryPassword);
      return errors;
    },
  });
  return (
    <Dialog title={`${label} · ${of.name}`} onClose={onClose}>
      <p>{people.resetHow}</p>
      <Form form={form} label={label} submit={label}><TextField form={form} of={label} name="reason" label={people.reason} lines={2} /></Form>
    </Dialog>
  );
};
