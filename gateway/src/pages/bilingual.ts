/** The two halves of a bilingual description. Either half may be empty; together they are the whole text. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

const HAN = /\p{Script=Han}/u;
const HAN_ALL = /\p{Script=Han}/gu;

/** An English half may quote a Chinese term in passing; more Chinese than this share of its letters makes it Chinese. */
const QUOTED_SHARE = 0.2;

const shareOfHan = (text: string): number => (text.match(HAN_ALL)?.length ?? 0) / Math.max(1, text.length);

/**
 * Splits a description written 中文 first, then English, into its halves.
 * The border is the first white space after Chinese closing punctuation behind which the text is English;
 * failing that, white space behind which neither Chinese nor its punctuation follows. A text in one language stays whole in its half.
 */
export function bilingual(description: string | null | undefined): Bilingual {
  const text = description?.trim() ?? '';
  if (!HAN.test(text)) return { zh: '', en: text };
  for (const border of text.matchAll(/(?<=[。！？；…）」』》”])\s+(?=[\p{Script=Latin}\d"'“‘(`])/gu)) {
    const en = text.slice(border.index + border[0].length);
    if (HAN.test(text.slice(0, border.index)) && shareOfHan(en) < QUOTED_SHARE) return { zh: text.slice(0, border.index), en };
  }
  const tail = /^(.*\p{Script=Han}[^\p{Script=Latin}\s]*)\s+([\p{Script=Latin}"'“‘(`][^\p{Script=Han}\u3000-\u303f\uff00-\uffef]*)$/su.exec(
    text,
  );
  return tail ? { zh: tail[1] ?? text, en: tail[2] ?? '' } : { zh: text, en: '' };
}
