import type { EnterpriseFilter } from '../organization/filter.ts';
import { text } from './words.ts';

export const filters: readonly EnterpriseFilter[] = [
  { name: 'incubation', label: () => text.incubation, options: () => [{ value: 'now', title: text.present }, { value: 'vehicle', title: text.vehicleTenant }], filter: (value) => ({ currentIncubation: value === 'vehicle' ? { isConnectedVehicle: { eq: true } } : { id: { isNull: false } } }) },
];
