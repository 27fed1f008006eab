import type { Indicator } from './indicator.ts';

let declared: readonly Indicator[] = [];

/** The list of areas says what they declare, once, when it is loaded. */
export function declareIndicators(all: readonly Indicator[]): void {
  const ids = all.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) throw new Error(`two indicators have the id "${twice}"`);
  const known = new Set(ids);
  for (const { id, measure } of all) {
    if (measure.kind === 'ratio') for (const part of [measure.of, measure.over]) if (!known.has(part)) throw new Error(`the indicator "${id}" rests on "${part}", which nobody declares`);
  }
  for (const { id, measure } of all) {
    if ('facts' in measure && measure.facts.atEnd && (measure.kind === 'closing' || measure.kind === 'change')) throw new Error(`the indicator "${id}" is a ${measure.kind}, which has no end of its own to speak of`);
  }
  declared = all;
}

export const declaredIndicators = (): readonly Indicator[] => declared;

export function declaredIndicator(id: string): Indicator {
  const found = declared.find((each) => each.id === id);
  if (!found) throw new Error(`no indicator "${id}"`);
  return found;
}
