import { isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { subgraphNames } from '@helix/local/subgraphs';
import { subgraphOfFile, type Shape } from '@helix/local/testing';
import { publicViewer, type Viewer } from '@helix/service-kit/viewer';
import { ruleOf } from './crawl.ts';
import { viewers } from './viewers.ts';

/** Of these some rows are not for everybody (10.2), so a feed that knows no rows must not carry them. */
const withHiddenRows =
  /^(Talent|Employment|Entitlement|ForeignWorkPermit|TalentAssessment|LeaveForEntrepreneurship|ExpertMembership|Project|ProjectApplication|Challenge|Bid|BidMilestone|Demand|Match|Achievement|ResearchOutput|TechContract|Listing|AuctionBid|PersonalBenefitShare|TechnologyShare|SubsidyApplication|ReviewScore|PaymentObligation|Payment|PolicyDocument|PolicyClause|Resolution|FastTrackCase|CaseDecision|ExpertConsultation|ConsultedExpert|Issue|LiaisonContact|DisclosureRecord|TalentProgrammeTag|IndicatorObservation|CooperationAssessment)$/;

describe.each(subgraphNames)('%s: what leaves by the change feed 变更流', (name) => {
  const subgraph = subgraphOfFile(name);
  const machine: Viewer = {
    ...publicViewer,
    subject: 'machine',
    client: 'machine',
    roles: ['PUBLIC', 'SYSTEM'],
    scopes: [`${name}:changes`],
  };

  it('carries open columns of open entities, and nothing that is classified or may be hidden', async () => {
    const columns = new Map<string, Set<string>>();
    for (let after: string | null = null; ;) {
      const { page }: Shape = await subgraph
        .as(machine)
        .data(
          `query($after: Cursor) { page: ${name}Changes(after: $after, first: 1000) { hasMore endCursor changes { entity before after } } }`,
          { after },
        );
      for (const { entity, before, after: made } of page.changes) {
        const known = columns.get(entity) ?? new Set<string>();
        for (const column of Object.keys({ ...before, ...made })) known.add(column);
        columns.set(entity, known);
      }
      if (!page.hasMore) break;
      after = page.endCursor;
    }
    expect(columns.size).toBeGreaterThan(0);
    expect([...columns.keys()].filter((entity) => withHiddenRows.test(entity))).toEqual([]);
    const { schema } = subgraph.subgraph;
    const leaked = [...columns].flatMap(([entity, names]) => {
      const type = schema.getType(entity);
      if (!isObjectType(type)) return [`${entity} is no type`];
      return Object.values(type.getFields())
        .filter((field) => ruleOf(type, field) !== null)
        .flatMap(({ name: field }) => ['', 'Id', 'Code', 'Fen'].map((ending) => field + ending).filter((column) => names.has(column)))
        .map((column) => `${entity}.${column}`);
    });
    expect(leaked).toEqual([]);
  });

  it('is refused to whoever is neither a machine with its scope nor an officer of the whole city', async () => {
    const refused: string[] = [];
    for (const { name: role, viewer } of viewers) {
      const { errors } = await subgraph.ask(`{ ${name}Changes(first: 1) { hasMore } }`, {}, viewer);
      if (errors?.[0]?.extensions['code'] === 'FORBIDDEN') refused.push(role);
    }
    expect(refused).toEqual(
      expect.arrayContaining(['PUBLIC', 'enterprise-user', 'researcher', 'expert-reviewer', 'third-party-evaluator', 'provincial-report']),
    );
    expect(refused).not.toContain('conference-office');
  });
});
