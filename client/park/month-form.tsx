import { DoEditParkMonthDocument, DoReportParkMonthDocument, ParkDocument, ParkMonthDocument, ParkYearDocument, type ParkMeasure, type ParkMonthQuery } from '../generated/graphql.ts';
import { trim, shift } from '../kit/decimal.ts';
import { ChoiceField, CheckField, Form, TextField, useLeaveQuestion } from '../kit/form.tsx';
import { type FormState, useForm, type Values } from '../kit/form-state.ts';
import { money } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { PageHead } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { type UserError, request } from '../kit/request.ts';
import { navigate } from '../kit/router.ts';
import { toast } from '../kit/toast.tsx';
import { say } from '../kit/words.ts';
import { useRef } from 'preact/hooks';
import { Badge } from '../kit/badge.tsx';
import { Waiting } from '../kit/waiting.tsx';
import { aboveOf, hrefOfPark, monthName } from './parts.tsx';
import { type Fen, fenTyped, isNumber, sumBefore, typed, yuanOf, yuanText } from './sums.ts';
import { countNames, measureNames, text } from './words.ts';

type Stored = NonNullable<ParkMonthQuery['parkMonth']>;
interface Park { readonly id: string; readonly name: string }

const inputs: Readonly<Record<ParkMeasure, readonly [month: string, cumulative: string]>> = {
  OUTPUT: ['output', 'outputCumulative'], REVENUE: ['revenue', 'revenueCumulative'], EXPORT: ['exportDelivery', 'exportDeliveryCumulative'], INVESTMENT: ['investment', 'investmentCumulative'], RD_EXPENSE: ['rdExpense', 'rdExpenseCumulative'],
};
const measures = Object.keys(inputs) as ParkMeasure[];
const amounts = Object.values(inputs).flat();
const counts = Object.keys(countNames) as (keyof typeof countNames)[];

interface YearMonth { readonly year: number; readonly month: number }
/** The month after the last one on record, else the one that ended last. */
const dueMonth = (last: YearMonth | undefined): { readonly year: string; readonly month: string } => {
  const [now, next] = [new Date(), last && (last.month === 12 ? { year: last.year + 1, month: 1 } : { year: last.year, month: last.month + 1 })];
  const ended = new Date(now.getFullYear(), now.getMonth() - 1, 1);
  const due = next ?? { year: ended.getFullYear(), month: ended.getMonth() + 1 };
  return { year: String(due.year), month: String(due.month) };
};
const inWan = (yuan: string | null | undefined): string => (yuan == null ? '' : trim(shift(yuan, -4)));

const initialOf = (stored: Stored | null, last: YearMonth | undefined): Values => ({
  ...(stored ? { year: String(stored.year), month: String(stored.month) } : dueMonth(last)), joined: String(stored !== null && stored.fromMonth < stored.month),
  ...Object.fromEntries(measures.flatMap((measure) => { const found = stored?.measures?.find((each) => each.measure === measure); return [[inputs[measure][0], inWan(found?.month)], [inputs[measure][1], inWan(found?.cumulative)]]; })),
  ...Object.fromEntries(counts.map((name) => [name, stored?.[name] == null ? '' : String(stored[name])])), explanation: stored?.explanation ?? '',
});

/** The committee's form for one month: new for a park, or what it filled in before. */
export default function MonthForm({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  return id.startsWith('pmo_') ? <Edit id={id} /> : <New id={id} />;
}

const New = ({ id }: { readonly id: string }) => {
  const { data, fault, reload } = useQuery(ParkDocument, { id });
  return <Waiting data={data} found={data?.park} fault={fault} reload={reload} above={aboveOf(null)}>{(park) => <Report park={park} stored={null} last={park.newest.nodes[0]} />}</Waiting>;
};

const Edit = ({ id }: { readonly id: string }) => {
  const { data, fault, reload } = useQuery(ParkMonthDocument, { id });
  return <Waiting data={data} found={data?.parkMonth} fault={fault} reload={reload} above={aboveOf(null)}>{(month) => <Report key={month.id} park={month.park} stored={month} />}</Waiting>;
};

function problemsOf(values: Values): { readonly field: string; readonly message: string }[] {
  const titleOf = (name: string): string => { const measure = measures.find((each) => inputs[each].includes(name))!; return `${nameIn(measureNames, measure)} ${inputs[measure][0] === name ? text.thisMonth : text.cumulative}`; };
  return [
    ...amounts.flatMap((name) => (typed(values[name]) === '' || isNumber(typed(values[name])) ? [] : [{ field: name, message: say.number(titleOf(name)) }])),
    ...counts.flatMap((name) => (typed(values[name]) === '' || /^\d+$/.test(typed(values[name])) ? [] : [{ field: name, message: say.wholeNumber(countNames[name]) }])),
  ];
}

const Report = ({ park, stored, last }: { readonly park: Park; readonly stored: Stored | null; readonly last?: YearMonth | undefined }) => {
  const leave = useLeaveQuestion({ isKept: true });
  const saved = useRef('');
  const label = stored ? text.editReport : text.report;
  const form = useForm({
    initial: initialOf(stored, last), draft: `park-month.${stored?.id ?? park.id}`, guarded: true, askToLeave: leave.ask, check: problemsOf, after: () => void navigate(`/park-months/${saved.current}`),
    async submit(values, key): Promise<readonly UserError[]> {
      const given = {
        ...Object.fromEntries(amounts.flatMap((name) => (typed(values[name]) === '' ? [] : [[name, yuanOf(typed(values[name]))]]))), ...Object.fromEntries(counts.flatMap((name) => (typed(values[name]) === '' ? [] : [[name, Number(typed(values[name]))]]))),
        ...(values['explanation']?.trim() && { explanation: values['explanation'].trim() }), ...(values['joined'] === 'true' && values['month'] === '2' && { fromMonth: 1 }), idempotencyKey: key,
      };
      const { errors, parkMonth } = stored
        ? (await request(DoEditParkMonthDocument, { input: { id: stored.id, ...given } })).editParkMonth
        : (await request(DoReportParkMonthDocument, { input: { park: park.id, year: Number(values['year']), month: Number(values['month']), ...given } })).reportParkMonth;
      if (errors.length > 0) return errors;
      toast(text.saved);
      saved.current = parkMonth?.id ?? stored!.id;
      return [];
    },
  });
  const [year, month] = [Number(form.values['year']), Number(form.values['month'])];
  const known = useQuery(ParkYearDocument, year > 2000 && year < 2100 ? { id: park.id, from: year, to: year } : null).data?.park?.months.nodes ?? [];
  return (
    <>
      <PageHead title={stored ? text.monthTitle(text.editReport, ` ${monthName(stored)}`) : label} above={aboveOf(park)}><p class="soft">{text.formLead}</p></PageHead>
      <div class="section month-form">
        <Form form={form} label={label} submit={text.save} beside={<a class="button" href={stored ? `/park-months/${stored.id}` : hrefOfPark(park.id)}>{say.cancel}</a>}>
          {!stored && (
            <div class="month-row">
              <TextField form={form} of={label} name="year" label={text.year} kind="number" />
              <ChoiceField form={form} of={label} name="month" label={text.month} options={Array.from({ length: 12 }, (_, at) => ({ value: String(at + 1), title: String(at + 1) }))} />
            </div>
          )}
          {month === 2 && <CheckField form={form} of={label} name="joined" label={text.joined} />}
          {measures.map((measure) => <Measure key={measure} form={form} of={label} measure={measure} isFirst={month === 1} before={sumBefore(known, measure, month === 2 && form.values['joined'] === 'true' ? 1 : month)} />)}
          <fieldset class="part"><legend>{text.counts}</legend><div class="month-row">{counts.map((name) => <TextField key={name} form={form} of={label} name={name} label={countNames[name]} kind="number" optional />)}</div></fieldset>
          <TextField form={form} of={label} name="explanation" label={text.explanation} lines={2} optional />
        </Form>
        {leave.question}
      </div>
    </>
  );
};

const inWanText = (fen: bigint): string => `${money(yuanText(fen), 'wan')} ${text.inWan}`;

/** Month and cumulative of one amount, and at once whether they agree with the months before. */
const Measure = ({ form, of, measure, before, isFirst }: { readonly form: FormState<Values>; readonly of: string; readonly measure: ParkMeasure; readonly before: Fen; readonly isFirst: boolean }) => {
  const [month, cumulative] = inputs[measure];
  const own = fenTyped(form.values[month]);
  const running: Fen = before === null || own === null ? null : before + own;
  const stated = fenTyped(form.values[cumulative]);
  const difference = running === null || stated === null ? null : stated - running;
  const title = nameIn(measureNames, measure);
  return (
    <fieldset class="part"><legend>{title}</legend>
      <div class="month-row">
        <TextField form={form} of={of} name={month} label={`${text.thisMonth}（${text.inWan}）`} kind="number" optional />
        <TextField form={form} of={of} name={cumulative} label={`${text.cumulative}（${text.inWan}）`} kind="number" optional />
      </div>
      <p class="soft month-sum" role="status">
        {!isFirst && (before === null ? text.monthsMissing : text.withPrevious(inWanText(before)))}
        {!isFirst && running !== null && <> · {text.running} {inWanText(running)}</>}
        {difference !== null && difference !== 0n && <> <Badge tone="warn">{difference < 0n ? text.differsLess(inWanText(-difference)) : text.differs(inWanText(difference))}</Badge></>}
      </p>
    </fieldset>
  );
};
