import type { Column, Leaf } from './columns.ts';
import { joined } from './csv.ts';
import { zip } from './zip.ts';

/** Records that fit below the headings of a sheet. */
export const mostRecords = 1_048_575;
const longestText = 32_767;

/** A line of the second sheet: what is told, in both languages, and its value. */
export type LineageLine = readonly [zh: string, en: string, value: string | number];

// Positions in `cellXfs` of the style sheet below.
const heading = 1;
const date = 2;
const note = 3;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const styles = `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><color rgb="FFFFFFFF"/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
<fill><patternFill patternType="solid"><fgColor rgb="FF1F4E79"/></patternFill></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>
<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const sheets = ['数据 Data', '来源 Lineage'];
const workbook = `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
  .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  .join('')}</sheets></workbook>`;
const relationships = (entries: readonly (readonly [type: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="${packaged}/relationships">${entries
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;
const contentTypes = `${declaration}<Types xmlns="${packaged}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml" ContentType="${mediaType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${mediaType}.styles+xml"/>
${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${mediaType}.worksheet+xml"/>`).join('')}</Types>`;

/** 0 → A, 25 → Z, 26 → AA. */
const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const codeOf = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Text within an element; what XML cannot hold is written as ECMA-376 has it (22.9.2.19), and so is what looks like that already. */
const escaped = (text: string): string =>
  text
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    // oxlint-disable-next-line no-control-regex -- these are what XML 1.0 forbids
    .replace(/[\0-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, codeOf)
    .replace(/[&<>]/g, (character) => entities[character]!);

const cutShort = (text: string): string => {
  const kept = text.slice(0, longestText - 1);
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
};

/** Text stays text, whatever it begins with: nothing in the file is a formula. */
const textCell = (reference: string, text: string, style = 0): string =>
  `<c r="${reference}"${style ? ` s="${style}"` : ''} t="inlineStr"><is><t xml:space="preserve">${escaped(
    text.length > longestText ? cutShort(text) : text,
  )}</t></is></c>`;

const numbers = new Set(['BigInt', 'Decimal']);
const msPerDay = 86_400_000;

/** Digits that a spreadsheet would round stay text. */
const isExact = (text: string): boolean => /^-?\d+(?:\.\d+)?$/.test(text) && text.replace(/^-?0*\.?0*|\./g, '').length <= 15;

function cell(reference: string, column: Column, value: Leaf): string {
  if (value === null || value === '') return '';
  if (typeof value === 'boolean') return `<c r="${reference}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`;
  if (!column.isList && numbers.has(column.type.name) && isExact(value)) return `<c r="${reference}"><v>${value}</v></c>`;
  if (!column.isList && column.type.name === 'Date' && /^\d{4}-\d\d-\d\d$/.test(value) && value > '1900-03') {
    return `<c r="${reference}" s="${date}"><v>${(Date.parse(value) - Date.UTC(1899, 11, 30)) / msPerDay}</v></c>`;
  }
  return textCell(reference, value);
}

const row = (number: number, cells: readonly string[]): string => `<row r="${number}">${cells.join('')}</row>`;

const sheetHead = (widths: readonly number[]): string =>
  `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths
    .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join('')}</cols><sheetData>`;

const widthOf = ({ type: { name }, path, isList }: Column): number => {
  if (/(?:^|\.)(?:name|title)/.test(path) || isList) return 36;
  return ['Boolean', 'Int', 'Year', 'Date', 'BigInt', 'Decimal'].includes(name) ? 14 : 22;
};

/**
 * An XLSX workbook: the records under styled headings, and a sheet that tells where they come from. Written as the records arrive.
 *
 * @param lineage asked once the records are through
 */
export function xlsx(
  columns: readonly Column[],
  pages: AsyncIterable<readonly unknown[]>,
  lineage: () => readonly LineageLine[],
): AsyncGenerator<Buffer> {
  const references = columns.map((_, at) => letters(at));
  const data = async function* (): AsyncGenerator<string> {
    let written = 1;
    yield sheetHead(columns.map(widthOf));
    yield row(
      1,
      columns.map(({ label: { zh, en } }, at) => textCell(`${references[at]}1`, `${zh}\n${en}`, heading)),
    );
    for await (const records of pages) {
      yield records
        .map((record) => {
          written += 1;
          return row(
            written,
            columns.map((column, at) => cell(`${references[at]}${written}`, column, joined(column.valueIn(record)))),
          );
        })
        .join('');
    }
    yield `</sheetData><autoFilter ref="A1:${references.at(-1)}${written}"/></worksheet>`;
  };
  const told = function* (): Generator<string> {
    yield sheetHead([26, 30, 90]);
    yield row(
      1,
      ['项目', 'Item', '内容 Content'].map((text, at) => textCell(`${letters(at)}1`, text, heading)),
    );
    for (const [at, [zh, en, value]] of lineage().entries()) {
      const last = `C${at + 2}`;
      yield row(at + 2, [
        textCell(`A${at + 2}`, zh, note),
        textCell(`B${at + 2}`, en, note),
        typeof value === 'number' ? `<c r="${last}"><v>${value}</v></c>` : textCell(last, value, note),
      ]);
    }
    yield '</sheetData></worksheet>';
  };
  return zip([
    { name: '[Content_Types].xml', content: [contentTypes] },
    { name: '_rels/.rels', content: [relationships([['officeDocument', 'xl/workbook.xml']])] },
    { name: 'xl/workbook.xml', content: [workbook] },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: [
        relationships([
          ['worksheet', 'worksheets/sheet1.xml'],
          ['worksheet', 'worksheets/sheet2.xml'],
          ['styles', 'styles.xml'],
        ]),
      ],
    },
    { name: 'xl/styles.xml', content: [styles] },
    { name: 'xl/worksheets/sheet1.xml', content: data() },
    { name: 'xl/worksheets/sheet2.xml', content: told() },
  ]);
}
