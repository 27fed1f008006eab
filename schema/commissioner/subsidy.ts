import { addMoney, compareMoney, subtractMoney, toFen, fromFen, type Money } from '../core/scalar/money.ts';
import { travelModes, type TravelMode } from './commissioner.kinds.ts';
import type { SubsidyCriteria } from './commissioner.rules.ts';

/** A day as it was spent: the trip there and back, and the nights after it. */
export interface SpentDay { readonly mode: TravelMode; readonly nights: number; readonly transportSpent: Money; readonly lodgingSpent: Money }
/** What is paid of it, and why not all. */
export interface AllowedDay { readonly transportAllowed: Money; readonly lodgingAllowed: Money; readonly notes: readonly string[] }

const least = (a: Money, b: Money): Money => (compareMoney(a, b) <= 0 ? a : b);
const times = (amount: Money, count: number): Money => fromFen(toFen(amount) * BigInt(count));

/** What the rule allows of one day. */
export function allowDay({ transport, lodgingPerNight, nightsPerDay }: SubsidyCriteria, { mode, nights, transportSpent, lodgingSpent }: SpentDay): AllowedDay {
  const way = transport[mode] ?? { basis: 'NONE' as const };
  const transportAllowed = way.basis === 'FIXED' ? way.amount : way.basis === 'SPENT' ? least(transportSpent, way.upTo) : '0.00';
  const counted = Math.min(nights, nightsPerDay);
  const lodgingCap = times(lodgingPerNight, counted);
  const lodgingAllowed = least(lodgingSpent, lodgingCap);
  return {
    transportAllowed, lodgingAllowed,
    notes: [
      ...(way.basis === 'NONE' && compareMoney(transportSpent, '0.00') > 0 ? [`“${travelModes[mode]}”不另付交通费`] : []),
      ...(way.basis === 'FIXED' ? [`“${travelModes[mode]}”每日定额 ${way.amount} 元`] : []),
      ...(way.basis === 'SPENT' && compareMoney(transportSpent, way.upTo) > 0 ? [`“${travelModes[mode]}”每日至多 ${way.upTo} 元`] : []),
      ...(nights > counted ? [`一日服务至多计 ${nightsPerDay} 晚`] : []),
      ...(compareMoney(lodgingSpent, lodgingCap) > 0 ? [`住宿每晚至多 ${lodgingPerNight} 元`] : []),
    ],
  };
}

/** The days of a claim, the earliest first, within what is left of the year's cap. */
export function allowDays<Day extends SpentDay>(criteria: SubsidyCriteria, days: readonly Day[], alreadyAllowed: Money): (Day & AllowedDay)[] {
  let left = compareMoney(criteria.yearCap, alreadyAllowed) > 0 ? subtractMoney(criteria.yearCap, alreadyAllowed) : '0.00';
  return days.map((day) => {
    const allowed = allowDay(criteria, day);
    const transportAllowed = least(allowed.transportAllowed, left);
    left = subtractMoney(left, transportAllowed);
    const lodgingAllowed = least(allowed.lodgingAllowed, left);
    left = subtractMoney(left, lodgingAllowed);
    const isCut = compareMoney(addMoney(transportAllowed, lodgingAllowed), addMoney(allowed.transportAllowed, allowed.lodgingAllowed)) < 0;
    return { ...day, transportAllowed, lodgingAllowed, notes: isCut ? [...allowed.notes, `全年合计至多 ${criteria.yearCap} 元`] : allowed.notes };
  });
}

export const totalSpent = (days: readonly SpentDay[]): Money => addMoney('0.00', ...days.flatMap(({ transportSpent, lodgingSpent }) => [transportSpent, lodgingSpent]));
export const totalAllowed = (days: readonly AllowedDay[]): Money => addMoney('0.00', ...days.flatMap(({ transportAllowed, lodgingAllowed }) => [transportAllowed, lodgingAllowed]));
