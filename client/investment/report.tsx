import { useSignal } from '@preact/signals';
import { MonthlyReportDocument, type MonthlyReportQuery } from '../generated/graphql.ts';
import { actionForm } from '../kit/action-dialog.tsx';
import { filesIn } from '../kit/action-form.ts';
import { group, round, shift, trim } from '../kit/decimal.ts';
import { FilesField } from '../kit/files-field.tsx';
import { useForm } from '../kit/form-state.ts';
import { Form, TextField, useLeaveQuestion } from '../kit/form.tsx';
import { moneyUnit, tidy } from '../kit/format.ts';
import { PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { request, type UserError } from '../kit/request.ts';
import { navigate } from '../kit/router.ts';
import { settings } from '../kit/settings.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { toast } from '../kit/toast.tsx';
import { UnitSwitch } from '../kit/unit-switch.tsx';
import { say } from '../kit/words.ts';
import { text } from './words.ts';

type Project = NonNullable<MonthlyReportQuery['investmentProject']>;
type Open = NonNullable<Project['openMonths']>[number];
const parts = ['construction', 'installation', 'equipment', 'other'] as const;
const amounts = [...parts, 'yearToDate', 'sinceStart'] as const;
const labels = () => ({ construction: text.construction, installation: text.installation, equipment: text.equipment, other: text.other, yearToDate: text.whole, sinceStart: text.sinceStart });

/** The owner's report of a month: made for a phone, one column, and no figure that the owner did not enter. */
export default function Report({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(MonthlyReportDocument, { id });
  const chosen = useSignal(0);
  const above = [{ title: text.projects, href: '/investments' }, ...(data?.investmentProject ? [{ title: data.investmentProject.name, href: `/investments/${id}` }] : [])];
  if (fault) return <><PageHead title={say.failedTitle} above={above} /><Failed fault={fault} onRetry={reload} /></>;
  if (!data) return <><PageHead title={say.loading} above={above} /><Loading lines={8} /></>;
  const found = data.investmentProject;
  if (!found) return <><PageHead title={say.notFoundTitle} above={above} /><Empty title={say.notFoundText} /></>;
  const months = found.openMonths ?? [];
  const action = found.availableActions?.find(({ action: name }) => name === (found.state === 'COMPLETED' ? 'reportFinalProgress' : 'reportProgress'));
  const month = months[chosen.value];
  if (!month || !action?.allowed) {
    return <><PageHead title={text.report} above={above} /><Empty title={text.notNow}>{action?.reasons.map(({ message }) => message).join(' ')}</Empty></>;
  }
  const title = text.reportTitle(text.monthOf(month.year, month.month));
  return (
    <>
      <PageHead title={title} above={above} actions={<UnitSwitch />}><p class="soft">{text.reportLead}</p></PageHead>
      <div class="sections sections-narrow">
        <Section id="report" title={found.name} beside={<span class="soft">{text.windowNow(month.until)}</span>}>
          {months.length > 1 && (
            <label class="field field-inline"><span>{text.reportFor}</span>
              <select value={String(chosen.value)} onChange={({ currentTarget }) => { chosen.value = Number(currentTarget.value); }}>
                {months.map(({ year, month: of, isLate }, at) => <option key={`${year} ${of}`} value={String(at)}>{text.monthOf(year, of)}{isLate ? `（${text.late}）` : ''}</option>)}
              </select>
            </label>
          )}
          <Fields key={`${month.year} ${month.month} ${settings.value.money}`} project={found} month={month} mutation={action.mutation!} title={title} />
        </Section>
        <Before of={found} month={month} />
      </div>
    </>
  );
}

const inUnit = (yuan: string): string => (settings.value.money === 'wan' ? trim(shift(yuan, -4)) : trim(yuan));
const inYuan = (typed: string): string => (settings.value.money === 'wan' ? trim(shift(typed, 4)) : typed);
const isAmount = (typed: string): boolean => /^\d+(\.\d+)?$/.test(typed);

const Fields = ({ project, month, mutation, title }: { readonly project: Project; readonly month: Open; readonly mutation: string; readonly title: string }) => {
  const leave = useLeaveQuestion({ isKept: true });
  // What the owner told of this very month is there to be corrected; nothing else is filled in.
  const told = project.progress.nodes.find(({ year, month: of }) => year === month.year && of === month.month);
  const initial = Object.fromEntries([...amounts.map((name) => { const value = name === 'yearToDate' ? told?.ownerToDate : told?.[name]; return [name, value == null ? '' : inUnit(value)]; }), ['remark', told?.remark ?? ''], ['sitePhotos', ''], ['paymentEvidence', '']]) as Record<string, string>;
  const clean = (name: string, values: Readonly<Record<string, string>>): string => tidy(values[name] ?? '').replaceAll(',', '');
  const send = async (values: Readonly<Record<string, string>>, key: string): Promise<readonly UserError[]> => {
    const form = (await actionForm('InvestmentProject', mutation))!;
    const files = (name: string) => filesIn(values[name]).map(({ id }) => id);
    const answer = await request(form.document, { input: {
      id: project.id, year: month.year, month: month.month, ...Object.fromEntries(amounts.map((name) => [name, inYuan(clean(name, values))])), remark: values['remark']?.trim() || null,
      sitePhotos: files('sitePhotos'), paymentEvidence: files('paymentEvidence'), idempotencyKey: key,
    } }) as Readonly<Record<string, { readonly errors: readonly UserError[] }>>;
    const { errors } = answer[mutation]!;
    if (errors.length > 0) return errors;
    toast(text.sent);
    return [];
  };
  const form = useForm({
    initial, draft: `report.${project.id}.${month.year}-${month.month}.${settings.value.money}`, guarded: true, askToLeave: leave.ask, submit: send, after: () => void navigate(`/investments/${project.id}#progress`),
    check: (values) => amounts.flatMap((name) => (isAmount(clean(name, values)) ? [] : [{ field: name, message: clean(name, values) === '' ? say.fillIn(labels()[name]) : say.number(labels()[name]) }])),
  });
  const field = (name: (typeof amounts)[number]) => <TextField key={name} form={form} of={title} name={name} kind="number" label={`${labels()[name]}（${moneyUnit()}）`} />;
  return (
    <Form form={form} label={title} submit={text.send}>
      {parts.map(field)}
      {field('yearToDate')}
      <Sum values={form.values} clean={clean} />
      {field('sinceStart')}
      <TextField form={form} of={title} name="remark" label={text.remark} hint={text.remarkHint} optional lines={2} />
      <FilesField form={form} of={title} name="sitePhotos" label={text.photos} optional />
      <FilesField form={form} of={title} name="paymentEvidence" label={text.paymentEvidence} optional />
      {leave.question}
    </Form>
  );
};

/** Adds up what was entered, so that a slip shows before it is sent. */
const Sum = ({ values, clean }: { readonly values: Readonly<Record<string, string>>; readonly clean: (name: string, values: Readonly<Record<string, string>>) => string }) => {
  const entered = parts.map((name) => clean(name, values));
  const whole = clean('yearToDate', values);
  if (!entered.every(isAmount)) return null;
  const fen = (typed: string): bigint => BigInt(round(shift(inYuan(typed), 2), 0));
  const sum = entered.reduce((total, typed) => total + fen(typed), 0n);
  const shown = (value: bigint): string => group(inUnit(shift(String(value < 0n ? -value : value), -2)));
  const gap = isAmount(whole) ? fen(whole) - sum : null;
  return <p class={gap !== null && gap !== 0n ? 'field-problem' : 'soft'} role="status">{text.sum} {shown(sum)} {moneyUnit()}{gap !== null && `，${gap === 0n ? text.agrees : text.differs(`${shown(gap)} ${moneyUnit()}`)}`}</p>;
};

/** What the owner told last, to compare with while filling in. */
const Before = ({ of, month }: { readonly of: Project; readonly month: Open }) => {
  const last = of.progress.nodes.find(({ year, month: each, ownerToDate }) => ownerToDate != null && (year < month.year || (year === month.year && each < month.month)));
  if (!last) return null;
  return (
    <Section id="before" title={text.lastTold(text.monthOf(last.year, last.month))}>
      <SmallTable caption={text.lastTold(text.monthOf(last.year, last.month))} rows={[...amounts]} rowKey={(name) => name} columns={[
        { title: text.name, cell: (name) => labels()[name] },
        { title: moneyUnit(), align: 'end', cell: (name) => { const value = name === 'yearToDate' ? last.ownerToDate : last[name]; return value == null ? '—' : group(inUnit(value)); } },
      ]} />
    </Section>
  );
};
