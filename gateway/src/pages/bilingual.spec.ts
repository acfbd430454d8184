import { describe, expect, it } from 'vitest';
import { bilingual } from './bilingual.ts';

describe('splitting a bilingual description 双语说明', () => {
  it.each([
    ['状态；草稿为空。 State; null while a draft.', '状态；草稿为空。', 'State; null while a draft.'],
    ['研发 R&D 经费。 R&D spend.', '研发 R&D 经费。', 'R&D spend.'],
    [
      '金额。 Amount, see the clause on 后补助 (post-subsidy) for its ceiling.',
      '金额。',
      'Amount, see the clause on 后补助 (post-subsidy) for its ceiling.',
    ],
    ['第一句。\n第二句。\n\nFirst. Second.', '第一句。\n第二句。', 'First. Second.'],
    ['含 DOI 的成果。 Outputs with a DOI. 2024 edition.', '含 DOI 的成果。', 'Outputs with a DOI. 2024 edition.'],
    ['（见第 3 条） "Open" calls only', '（见第 3 条）', '"Open" calls only'],
    ['申报指南 Funding call', '申报指南', 'Funding call'],
  ])('%j', (text, zh, en) => expect(bilingual(text)).toEqual({ zh, en }));

  it('leaves a text in one language whole', () => {
    expect(bilingual('只有中文，含 DOI。')).toEqual({ zh: '只有中文，含 DOI。', en: '' });
    expect(bilingual('English only.')).toEqual({ zh: '', en: 'English only.' });
    expect(bilingual(null)).toEqual({ zh: '', en: '' });
  });

  it('takes time in proportion to the text, whatever it repeats', () => {
    const started = performance.now();
    bilingual('中。 a'.repeat(2_000) + '中');
    bilingual(`中${' '.repeat(20_000)}中`);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
