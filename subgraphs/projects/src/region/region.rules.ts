/**
 * 行政区划代码的范围 The codes of a region and of all below it, as a closed range of texts: GB/T 2260 codes of a province end in 0000,
 * those of a city in 00, and a township's begins with its county's.
 */
export function codesWithin(code: string): { readonly from: string; readonly to: string } {
  const stem =
    code.length === 6 && code.endsWith('0000') ? code.slice(0, 2) : code.length === 6 && code.endsWith('00') ? code.slice(0, 4) : code;
  return { from: stem, to: `${stem}999999999` };
}
