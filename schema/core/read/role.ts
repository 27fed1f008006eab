import 'reflect-metadata';
import { enumType } from './enum.ts';
import { roles } from '../access/actor.ts';

export const Role = enumType('Role', '角色：一人在一个单位里的身份，权限由此而定。', roles);
