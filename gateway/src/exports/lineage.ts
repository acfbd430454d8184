import type { Bureau } from '@helix/service-kit/bureaus';
import type { Viewer } from '@helix/service-kit/viewer';
import { legendOf } from './columns.ts';
import type { Asked, Walk } from './walk.ts';
import type { LineageLine } from './xlsx.ts';

export interface Lineage {
  /** The file's own name, without its ending. */
  readonly id: string;
  readonly at: Date;
  readonly asked: Asked;
  readonly walk: Walk;
  readonly viewer: Viewer;
  /** Whose data they are. */
  readonly owners: readonly Bureau[];
}

const shanghaiOffset = 8 * 3_600_000;
const inShanghai = (at: Date): string => new Date(at.getTime() + shanghaiOffset).toISOString().slice(0, 19).replace('T', ' ');

/** 数据来源 Where the data of a file come from: what was asked, when, in which role, of whom, and what was not shown. No person is named. */
export function lineageOf({ id, at, asked, walk, viewer, owners }: Lineage): readonly LineageLine[] {
  const { list, columns, filter, orderBy } = asked;
  const withheld = walk.withheld();
  return [
    ['文件编号', 'File', id],
    ['导出时间（北京时间）', 'Exported at (Beijing time)', inShanghai(at)],
    ['导出身份', 'Asked in the role of', [...viewer.roles, ...(viewer.department ? [viewer.department] : [])].join('；')],
    ['列表', 'List', `${list.name}：${list.description.zh} ${list.description.en}`.trim()],
    ['筛选条件', 'Filter', filter ? JSON.stringify(filter) : '无 none'],
    ['排序', 'Order', orderBy ? `${orderBy.field}:${orderBy.direction}` : '缺省 default'],
    ['数据来源部门', 'Bureaus that own the data', owners.map(({ bureauZh, bureauEn }) => `${bureauZh} ${bureauEn}`).join('；')],
    ['开始导出时的记录数', 'Records when the export began', walk.totalCount],
    ['本文件的记录数', 'Records in this file', walk.recordsRead()],
    ['有值未予显示的列数', 'Columns with values withheld', withheld.size],
    ...[...withheld].map(([path, { reasonZh, reasonEn }]): LineageLine => ['未予显示', 'Withheld', `${path}：${reasonZh}。 ${reasonEn}.`]),
    ...columns.map((column): LineageLine => {
      const legend = legendOf(column);
      return [
        '列',
        'Column',
        `${column.path}：${column.label.zh} ${column.label.en} [${column.type.name}${column.isList ? '，多值以；分隔 several, joined by ；' : ''}]${legend ? ` ${legend}` : ''}`,
      ];
    }),
  ];
}
