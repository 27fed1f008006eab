import 'reflect-metadata';
import { is } from '../access/condition.ts';
import { Column, List, Record } from '../read/declare.ts';
import type { Attachment } from './attachment.entity.ts';

@Record('Attachment', { entity: 'Attachment', code: 'att', isPart: true, description: '附件：加在一条记录上的文件，随该记录可见；原件在 /api/attachments/{id}。来源：上传者。' })
export class AttachmentType implements Pick<Attachment, 'name' | 'mediaType' | 'size' | 'sha256' | 'uploadedAt'> {
  id!: string;
  @Column('文件名。') name!: string;
  @Column('类型（MIME），依文件内容判定。') mediaType!: string;
  @Column('字节数。') size!: number;
  @Column('SHA-256 指纹。') sha256!: string;
  @Column('上传时间。') uploadedAt!: Date;
}

/** The files of one kind that a record has; seen by whoever sees the field. */
export const Attachments = (kind: string, description: string) =>
  List(() => AttachmentType, description, { back: 'objectId', where: is('kind', kind), order: [['uploadedAt', 'asc']] });
