import { account } from './session.ts';

export const AccountMenu = () => (account.value ? <span>{account.value.name}</span> : null);
