import type { Indicator } from './indicator.ts';

let declared: readonly Indicator[] = [];

/** The list of areas says what they declare, once, when it is loaded. */
export function declareIndicators(all: readonly Indicator[]): void {
  const ids = all.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) throw new Error(`two indicators have the id "${twice}"`);
  declared = all;
}

export const declaredIndicators = (): readonly Indicator[] => declared;
