import 'reflect-metadata';
import { Int } from 'type-graphql';
import { all, is, not } from '../access/condition.ts';
import type { RequestContext } from '../context.ts';
import { Available } from '../lifecycle/available.type.ts';
import { Code, Column, Connection, List, One, Record } from '../read/declare.ts';
import { enumType } from '../read/enum.ts';
import { JsonScalar } from '../scalar/scalars.ts';
import type { ImportBatch, ImportFile, ImportLine, ImportSheet } from './exchange.entity.ts';
import { importBatchLifecycle } from './exchange.lifecycle.ts';

export const ImportState = enumType('ImportState', '导入批次的状态。', { PREVIEWED: '已预览', IMPORTING: '导入中', IMPORTED: '已导入', UNDONE: '已撤销', FAILED: '导入失败', DISCARDED: '已放弃' });
export const ImportVerdict = enumType('ImportVerdict', '一行的结果。', { ACCEPTED: '采用', REJECTED: '退回' });
export const ImportChange = enumType('ImportChange', '一行带来的变化。', { CREATED: '新建', UPDATED: '修改' });

@Record('ImportBatch', { entity: 'ImportBatch', code: 'imp', description: '导入批次：一起报送的文件，及其读取与入库结果。' })
export class ImportBatchType implements Pick<ImportBatch, 'year' | 'createdBy' | 'accepted' | 'rejected'> {
  id!: string;
  @Column('状态。', { type: () => ImportState, filter: true }) state!: ImportBatch['state'];
  @Column('报告年度。', { filter: true }) year!: number;
  @Column('区划代码。') regionCode!: string | null;
  @Column('上传时间。', { order: true, filter: true }) createdAt!: Date;
  @Column('上传者。') createdBy!: string;
  @Column('入库时间。') importedAt!: Date | null;
  @Column('通过检查的行数。') accepted!: number;
  @Column('退回的行数。') rejected!: number;
  @Column('新建的记录数。') created!: number;
  @Column('修改的记录数。') updated!: number;
  @Column('本已如此、未作改动的记录数。') unchanged!: number;
  @Code<RequestContext>(() => Int, '导入进度，百分数；未开始为空。', {
    load: async (rows, context) => {
      const known = await context.em().execute<{ id: string; percent: number }[]>(`select id, percent from import_progress where id = any(?::uuid[])`, [`{${rows.map((row) => row['id'] as string).join(',')}}`]);
      return rows.map((row) => known.find(({ id }) => id === row['id'])?.percent ?? null);
    },
  }) progress!: number | null;
  @Column('导入失败的原因。') failure!: string | null;
  @List(() => ImportFileType, '文件。', { back: 'batch', order: [['name', 'asc']] }) files!: unknown;
  @List(() => ImportSheetType, '各表的读取结果。', { back: 'batch', order: [['position', 'asc']] }) sheets!: unknown;
  @Connection(() => ImportLineType, '逐行结果：退回的行，及入库后每条记录的来处。', { back: 'batch', order: [['position', 'asc']] }) lines!: unknown;
  @Connection(() => ImportLineType, '入库时的提示：采用的行中须知道的，如状态以办理结果为准而未随文件更改。', { back: 'batch', where: all(is('verdict', 'ACCEPTED'), not(is('message', null))), order: [['position', 'asc']] }) remarks!: unknown;
  @Available(importBatchLifecycle) availableActions!: unknown;
}

@Record('ImportFile', { entity: 'ImportFile', code: 'ifl', description: '报送文件：原样保存。' })
export class ImportFileType implements Pick<ImportFile, 'name' | 'size' | 'sha256'> {
  id!: string;
  @Column('文件名。') name!: string;
  @Column('字节数。') size!: number;
  @Column('SHA-256 指纹。') sha256!: string;
}

@Record('ImportSheet', { entity: 'ImportSheet', code: 'ish', description: '报送表：一个工作表的读取结果。' })
export class ImportSheetType implements Pick<ImportSheet, 'file' | 'title' | 'position'> {
  id!: string;
  @One(() => ImportBatchType, '所属批次。') batch!: unknown;
  @Column('文件名。') file!: string;
  @Column('工作表名；CSV 为空。') sheet!: string | null;
  @Column('识别为何表。') title!: string;
  @Column('报送部门。') department!: string | null;
  @Column('读到的行数。') rowsRead!: number;
  @Column('采用的行数。') accepted!: number;
  @Column('退回的行数。') rejected!: number;
  @Column('读取细节：表头行、非数据行、经规整后采用的单元格。', { type: () => JsonScalar }) report!: unknown;
  @Column('次序。') position!: number;
  @Connection(() => ImportLineType, '本表逐行结果。', { back: 'sheet', order: [['position', 'asc']] }) lines!: unknown;
}

@Record('ImportLine', { entity: 'ImportLine', code: 'iln', description: '导入行：退回的一行及原因，或一条记录的来处（哪个部门、哪个文件、哪一行）。' })
export class ImportLineType implements Pick<ImportLine, 'row' | 'verdict'> {
  id!: string;
  @One(() => ImportSheetType, '所在的表。') sheet!: unknown;
  @Column('行号，与 Excel 所示一致。') row!: number;
  @Column('结果。', { type: () => ImportVerdict, filter: true }) verdict!: ImportLine['verdict'];
  @Column('退回原因代码。', { filter: true }) reason!: string | null;
  @Column('出错的列（表头）。') column!: string | null;
  @Column('出错的列（字母）。') letter!: string | null;
  @Column('单元格原值。') value!: string | null;
  @Column('退回的说明，或采用时的提示。') message!: string | null;
  @Column('与之重复的行号。') sameAsRow!: number | null;
  @Column('带来的变化。', { type: () => ImportChange }) change!: ImportLine['change'];
}

/** The field `sources` of an object: which files said so. */
export const Sources = () => Connection(() => ImportLineType, '来源：哪些部门的哪个文件、哪一行。', { back: 'objectId', order: [['position', 'asc']] });
