import { LAST_DAY, caseAt, draw, groupedBy } from './build-spine-stage.ts';
import { vocabularyOf } from './names.ts';
import { randomFor } from './random.ts';
import type { CityPrefix, Spine } from './spine.ts';

/** The city's own call of a year, from which its municipal projects are approved. */
export const callIdOf = (city: CityPrefix, year: number): string => `call-${city}-${year}`;
/** First and last day on which a year's call takes applications. */
export const callWindow = (year: number): readonly [issuedOn: string, closesOn: string] => [`${year}-01-15`, `${year}-03-31`];

const ALL_GROUPS = ['DEPARTMENTS', 'UNIVERSITIES', 'INSTITUTES', 'INDUSTRY', 'ASSOCIATIONS', 'PUBLIC'] as const;
/** The call for next year, not yet issued: how far each city has come. */
const NEXT: Readonly<Record<CityPrefix, readonly [status: string, asked: number]>> = {
  xt: ['CONSULTED', 6],
  bs: ['DRAFTED', 4],
  jx: ['DRAFTED', 2],
  sy: ['NEEDS_COLLECTED', 0],
  lz: ['DRAFTED', 5],
};

/** One municipal call a year in each city; one of Jiaxing went out without asking the public (BS-05c). */
export function generateCalls(spine: Spine) {
  const random = randomFor(spine.seed, 'projects/calls');
  const demandsOf = groupedBy(spine.demands, ({ city }) => city);
  const rows = { ProjectCall: [] as object[], CallTopic: [] as object[] };
  for (const city of spine.cities) {
    const demands = demandsOf.get(city.prefix) ?? [];
    for (const year of [...spine.years, spine.years.at(-1)! + 1]) {
      const id = callIdOf(city.prefix, year);
      const [issuedOn, closesOn] = callWindow(year);
      const isIssued = issuedOn <= LAST_DAY;
      const [nextStatus, asked] = NEXT[city.prefix];
      rows.ProjectCall.push({
        id,
        year,
        titleZh: `${city.nameZh}${year}年度科技计划项目申报指南`,
        level: 'MUNICIPAL',
        ownerId: city.bureaus.STB,
        cityCode: city.regionCode,
        status: isIssued ? 'CLOSED' : nextStatus,
        issuedOn: isIssued ? issuedOn : null,
        closesOn: isIssued ? closesOn : null,
        consultedGroups: ALL_GROUPS.slice(0, isIssued ? (city.prefix === 'jx' && year === 2024 ? 5 : 6) : asked),
      });
      const sources = demands.filter(({ publishedOn }) => publishedOn < `${year}-01-01` && publishedOn >= `${year - 2}-01-01`);
      const topics = 5;
      for (let at = 1; at <= topics; at += 1) {
        const [source, second] = at === topics ? [] : draw(random, sources, random.whole(1, 2));
        rows.CallTopic.push({
          id: `${id}-topic-${at}`,
          callId: id,
          titleZh: `${random.pick(vocabularyOf(source?.chainId ?? caseAt(city.chainIds, at)).topics)}关键技术`,
          technologyKind: source?.technologyKind ?? caseAt(['KEY', 'COMMON'], at),
          demandIds: [source, second].flatMap((demand) => (demand ? [demand.id] : [])),
        });
      }
    }
  }
  return rows;
}
