import { useSignal } from '@preact/signals';
import { pickers } from '../account/pickers.ts';
import { account } from '../account/session.ts';
import { ExportPersonalDataDocument } from '../generated/graphql.ts';
import { Button } from '../kit/button.tsx';
import { download } from '../kit/csv.ts';
import { CheckField, Form, TextField } from '../kit/form.tsx';
import { useForm, type Values } from '../kit/form-state.ts';
import { list, today } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { PageHead, Section } from '../kit/page.tsx';
import { Picker } from '../kit/picker.tsx';
import { request } from '../kit/request.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty } from '../kit/state.tsx';
import { say } from '../kit/words.ts';
import { text as menu } from './menu-words.ts';
import { matchedNames, text } from './words.ts';

interface Found { readonly of: string; readonly sections: readonly { readonly entity: string; readonly title: string; readonly purpose: string; readonly matched: string; readonly total: number; readonly rows: readonly unknown[] }[]; readonly reserved: readonly string[] }
interface Given { readonly content: Found; readonly workbook: string }

/** Somebody without an account, or who cannot sign in, has asked what is held of him. */
export default function SubjectRequest() {
  const given = useSignal<Given | null>(null);
  const above = [{ title: menu.inventory, href: '/personal-data' }];
  if (!account.value?.roles.has('SECURITY_ADMIN')) return <><PageHead title={text.requestTitle} above={above} /><Empty title={say.forbiddenTitle}>{text.requestOnly}</Empty></>;
  return (
    <>
      <PageHead title={text.requestTitle} above={above}><p class="soft">{text.requestLead}</p></PageHead>
      <div class="sections">
        {given.value ? <Result of={given.value} onAnother={() => { given.value = null; }} /> : <Section id="request" title={text.look}><Ask onGiven={(all) => { given.value = all; }} /></Section>}
      </div>
    </>
  );
}

const Ask = ({ onGiven }: { readonly onGiven: (given: Given) => void }) => {
  const label = text.requestTitle;
  // What is typed here is about people: no draft of it is kept.
  const form = useForm<Values>({
    initial: { personId: '', name: '', phone: '', identityNumber: '', withNamesakes: '', reason: '' },
    check: ({ personId, name, reason }) => [...(personId || name?.trim() ? [] : [{ field: 'personId', message: text.whoNeeded }]), ...(reason?.trim() ? [] : [{ field: 'reason', message: text.missing(text.requestReason) }])],
    submit: async ({ personId, name, phone, identityNumber, withNamesakes, reason }) => {
      const { exportPersonalData: { content, workbook, errors } } = await request(ExportPersonalDataDocument, { input: {
        personId: personId || null, name: name?.trim() || null, phone: phone?.trim() || null, identityNumber: identityNumber?.trim() || null, withNamesakes: withNamesakes === 'true', reason: reason!.trim(),
      } });
      if (workbook) onGiven({ content: content as Found, workbook });
      return errors;
    },
  });
  return (
    <Form form={form} label={label} submit={text.look}>
      <Picker form={form} of={label} name="personId" label={text.account} search={pickers['Person']!} optional />
      <fieldset class="part"><legend>{text.or}</legend>
        <TextField form={form} of={label} name="name" label={text.name} optional />
        <TextField form={form} of={label} name="phone" label={text.phone} hint={text.phoneHint} kind="tel" optional />
        <TextField form={form} of={label} name="identityNumber" label={text.identityNumber} kind="code" optional />
      </fieldset>
      <CheckField form={form} of={label} name="withNamesakes" label={text.withNamesakes} />
      <TextField form={form} of={label} name="reason" label={text.requestReason} hint={text.requestReasonHint} lines={2} />
    </Form>
  );
};

const Result = ({ of: { content, workbook }, onAnother }: { readonly of: Given; readonly onAnother: () => void }) => {
  const rows = content.sections.reduce((sum, section) => sum + section.rows.length, 0);
  const save = (): void => download(`${text.found(content.of)} ${today()}.xlsx`, new Blob([Uint8Array.from(atob(workbook), (letter) => letter.charCodeAt(0))], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }));
  return (
    <Section id="found" title={text.found(content.of)} beside={<span class="soft" role="status">{text.foundSum(content.sections.length, rows)}</span>}>
      <div class="form-actions"><Button kind="main" onClick={save}>{text.download}</Button><Button onClick={onAnother}>{text.another}</Button></div>
      {content.sections.length === 0 ? <Empty title={text.foundNothing}>{text.foundNothingHint}</Empty> : (
        <SmallTable caption={text.found(content.of)} rows={content.sections} rowKey={({ entity, matched }) => `${entity} ${matched}`} columns={[
          { title: text.category, cell: ({ title }) => title },
          { title: text.because, cell: ({ matched }) => nameIn(matchedNames, matched) },
          { title: text.counted, align: 'end', cell: ({ total, rows: listed }) => (listed.length < total ? text.notListed(total) : total) },
          { title: text.purpose, cell: ({ purpose }) => <span class="wrap">{purpose}</span> },
        ]} />
      )}
      {content.reserved.length > 0 && <p class="soft prose">{text.reserved(list(content.reserved))}</p>}
    </Section>
  );
};
