import 'reflect-metadata';
import { enumType } from '../read/enum.ts';
import { roles } from './actor.ts';

export const Role = enumType('Role', '角色：一人在一个单位里的身份，权限由此而定。', roles);
