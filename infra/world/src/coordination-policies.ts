import { addDays } from '@helix/service-kit/days';
import { LAST_DAY } from './build-spine-stage.ts';
import type { CoordinationStage } from './coordination-cities.ts';

/**
 * 未公开的文件 For each city a draft that is not yet out for consultation, with a clause, and a document that its issuer decided not to publish
 * (BS-01b). Both are invented; what the five texts say is real input and stands beside them.
 */
export function policyRows(stage: CoordinationStage) {
  const rows = { PolicyDocument: [] as object[], PolicyClause: [] as object[] };
  const write = (
    id: string,
    titleZh: string,
    titleEn: string,
    issuerId: string,
    regionCode: string,
    state: object,
    summaryZh: string,
  ): void => {
    rows.PolicyDocument.push({
      id,
      docNumber: null,
      titleZh,
      titleEn,
      kind: 'IMPLEMENTING_RULES',
      issuerId,
      adoptedBy: null,
      regionCode,
      addressees: [],
      source: 'DRAFT',
      ...state,
    });
    rows.PolicyClause.push({
      id: `${id}-1`,
      documentId: id,
      parentId: null,
      number: '1',
      ordinal: 1,
      headingZh: null,
      headingEn: null,
      summaryZh,
      summaryEn: 'An invented clause.',
    });
  };
  for (const { city, prefix } of stage.cities) {
    write(
      `${prefix}-draft-rules`,
      `${city.nameZh}校地企合作专项资金实施细则（内部讨论稿）`,
      'Rules on funds for cooperation (internal draft)',
      city.bureaus.STB,
      city.regionCode,
      { status: 'DRAFTED', publicationClass: null, issuedOn: null },
      '拟将补助比例由百分之十调至百分之十五。',
    );
    write(
      `${prefix}-internal-rules`,
      `${city.nameZh}专家遴选工作规程（不予公开）`,
      'Procedure for choosing experts (not public)',
      city.bureaus.STB,
      city.regionCode,
      { status: 'IN_FORCE', publicationClass: 'NOT_PUBLIC', issuedOn: addDays(LAST_DAY, -200) },
      '遴选名单不对外公布。',
    );
  }
  return rows;
}
