import { CreateAction } from '../kit/record-actions.tsx';
import { navigate } from '../kit/router.ts';
import { has, ownOrganization } from '../platform/parts.tsx';
import { text } from './words.ts';

/** A firm registers for itself; a university for itself or a platform of its own, and the office for anybody. */
export const Register = ({ programmes }: { readonly programmes: readonly { readonly id: string; readonly name: string; readonly state: string }[] }) => (
  <CreateAction type="Talent" mutation="registerTalent" title={text.register} isPersonal
    preset={has('ENTERPRISE') && !has('CLERK', 'PERSONNEL') ? { organization: ownOrganization(), platform: undefined } : undefined}
    choices={{ programme: programmes.filter(({ state }) => state === 'OPEN').map(({ id, name }) => ({ value: id, title: name })) }} onDone={(id) => void navigate(`/talents/${id}`)} />
);
