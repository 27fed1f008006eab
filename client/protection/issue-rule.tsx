import { IssueSecurityRuleDocument, type SecurityRuleName } from '../generated/graphql.ts';
import { Dialog } from '../kit/dialog.tsx';
import { Form, TextField, useLeaveQuestion } from '../kit/form.tsx';
import { useForm, type Values } from '../kit/form-state.ts';
import { today } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { request } from '../kit/request.ts';
import { unguard } from '../kit/router.ts';
import { toast } from '../kit/toast.tsx';
import { at, boundsOf, criteriaOf, type Item, titleOf, type Version } from './rule-values.ts';
import { ruleNames, text } from './words.ts';

const fieldOf = ({ path }: Item): string => `criteria.${path}`;
const written = ({ kind, path }: Item, { criteria }: Version): string => {
  const value = at(criteria, path);
  return kind === 'TEXTS' ? ((value as readonly string[] | undefined) ?? []).join('\n') : value === null || value === undefined ? '' : String(value);
};

const hintOf = (item: Item): string | null => {
  const bounds = boundsOf(item);
  return item.kind === 'TEXTS' ? text.wordsHint : bounds && item.rule === 'RETENTION' ? text.atLeast(bounds) : bounds;
};

/** A new version begins as a copy of the one in force: whoever changes one value leaves the others as they are. */
export const IssueRule = ({ rule, now, items, onClose, onIssued }: { readonly rule: string; readonly now: Version; readonly items: readonly Item[]; readonly onClose: () => void; readonly onIssued: () => void }) => {
  const label = text.issueOf(nameIn(ruleNames, rule));
  const leave = useLeaveQuestion();
  const form = useForm<Values>({
    initial: { version: '', validFrom: '', documentNumber: '', reason: '', ...Object.fromEntries(items.map((item) => [fieldOf(item), written(item, now)])) }, guarded: true, askToLeave: leave.ask,
    check: (values) => [
      ...(values['version']?.trim() ? [] : [{ field: 'version', message: text.missing(text.newVersion) }]),
      ...(values['reason']?.trim() ? [] : [{ field: 'reason', message: text.missing(text.reason) }]),
      ...items.filter(({ kind }) => kind === 'WHOLE').flatMap((item) => {
        const value = values[fieldOf(item)]?.trim() ?? '';
        return value === '' ? (item.isOptional ? [] : [{ field: fieldOf(item), message: text.missing(titleOf(item)) }]) : /^\d+$/.test(value) ? [] : [{ field: fieldOf(item), message: text.notWhole(titleOf(item)) }];
      }),
      ...(items.every((item) => (values[fieldOf(item)] ?? '').trim() === written(item, now)) ? [{ message: text.unchanged }] : []),
    ],
    submit: async (values) => {
      const { issueSecurityRule: { securityRule: made, errors } } = await request(IssueSecurityRuleDocument, { input: {
        rule: rule as SecurityRuleName, version: values['version']!.trim(), validFrom: values['validFrom'] || null, documentNumber: values['documentNumber']?.trim() || null, reason: values['reason']!.trim(), criteria: criteriaOf(items, values),
      } });
      if (made) {
        toast(made.isInForce ? text.issued(made.version) : text.issuedLater(made.version, made.validFrom));
        unguard();
        onIssued();
      }
      return errors;
    },
  });
  const close = async (): Promise<void> => { if (!form.isDirty || (await leave.ask())) onClose(); };
  return (
    <Dialog title={label} kind="wide" onClose={() => void close()}>
      <Form form={form} label={label} submit={text.issue}>
        <p class="soft">{text.issueHow}</p>
        <fieldset class="rule-values"><legend>{text.values}</legend>
          {items.map((item) => <TextField key={item.path} form={form} of={label} name={fieldOf(item)} label={titleOf(item)} optional={item.isOptional} hint={hintOf(item)} {...(item.kind === 'TEXTS' ? { lines: 3 } : { kind: 'number' as const })} />)}
        </fieldset>
        <TextField form={form} of={label} name="version" label={text.newVersion} hint={text.newVersionHint} />
        <TextField form={form} of={label} name="validFrom" label={text.from} hint={`${text.fromHint}（${today()}）`} kind="date" optional />
        <TextField form={form} of={label} name="documentNumber" label={text.documentNumber} optional />
        <TextField form={form} of={label} name="reason" label={text.reason} hint={text.reasonHint} lines={2} />
      </Form>
      {leave.question}
    </Dialog>
  );
};
