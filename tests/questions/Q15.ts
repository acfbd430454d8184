import { expect } from 'vitest';
import { by, namesIn } from './names.ts';
import { question } from './question.ts';

interface Candidate {
  readonly id: string;
  readonly nameZh: string;
  readonly university: string;
  /** Joint projects of the discipline approved in the years asked for. */
  readonly joint: number;
  /** Those of them in which a firm of the chain takes part. */
  readonly withFirmsOfChain: number;
}
interface Chain {
  readonly id: string;
  readonly nameZh: string;
  readonly responsibleUnit: string;
  readonly disciplines: readonly string[];
  readonly candidates: readonly Candidate[];
}
type Answer = readonly Chain[];

interface Discipline {
  readonly id: string;
  readonly name_zh: string;
  readonly university: string;
  readonly code: string | null;
  readonly isStrong: boolean;
}

export default question<Answer>({
  id: 'Q15',
  variants: [{ from: 2021, to: 2022 }, { cities: ['330604'] }],

  async expected(databases, { cities, from, to }) {
    const nameOf = await namesIn(databases, 'institution');
    const disciplines = await databases.rows<Discipline>(
      'institutions',
      `select id, name_zh, university_id as university, code_scheme || ' ' || code as code,
         tier not in ('CHARACTERISTIC', 'ORDINARY') and status <> 'CLOSED' as "isStrong" from discipline order by id`,
    );
    const byId = new Map(disciplines.map((discipline) => [discipline.id, discipline]));
    const alignments = await databases.rows<{ chain: string; discipline: string }>(
      'institutions',
      'select chain_id as chain, discipline_id as discipline from discipline_alignment order by discipline_id',
    );
    const firms = await databases.rows<{ chain: string; firm: string }>(
      'institutions',
      'select chain_id as chain, enterprise_id as firm from chain_enterprise',
    );
    const chains = await databases.rows<{ id: string; name_zh: string; unit: string }>(
      'institutions',
      'select id, name_zh, responsible_unit_id as unit from industry_chain where region_code = any($1) order by id',
      [cities],
    );
    // School and enterprise: at least one of each among the participants (AR-07).
    const joint = await databases.rows<{ discipline: string; participants: string[] }>(
      'projects',
      `select p.discipline_id as discipline, array_agg(j.institution_id) as participants
       from project p join project_participation j on j.project_id = p.id
       where extract(year from p.approved_on) between $1 and $2
       group by p.id having bool_or(j.sector in ('UNIVERSITY', 'RESEARCH')) and bool_or(j.sector = 'INDUSTRY')`,
      [from, to],
    );
    return chains.flatMap(({ id, name_zh, unit }) => {
      const own = alignments.filter(({ chain }) => chain === id).map(({ discipline }) => byId.get(discipline)!);
      if (own.some(({ isStrong }) => isStrong)) return [];
      const onChain = new Set(firms.filter(({ chain }) => chain === id).map(({ firm }) => firm));
      const sameKind = (discipline: Discipline): boolean => discipline.code !== null && own.some(({ code }) => code === discipline.code);
      return [
        {
          id,
          nameZh: name_zh,
          responsibleUnit: nameOf(unit),
          disciplines: own.map((discipline) => `${nameOf(discipline.university)} ${discipline.name_zh}`),
          candidates: disciplines
            .filter((discipline) => discipline.isStrong && sameKind(discipline))
            .map((discipline) => {
              const projects = joint.filter((project) => project.discipline === discipline.id);
              return {
                id: discipline.id,
                nameZh: discipline.name_zh,
                university: nameOf(discipline.university),
                joint: projects.length,
                withFirmsOfChain: projects.filter(({ participants }) => participants.some((firm) => onChain.has(firm))).length,
              };
            }),
        },
      ];
    });
  },

  answered(data: {
    industryChains: {
      totalCount: number;
      nodes: {
        id: string;
        nameZh: string;
        responsibleUnit: { nameZh: string };
        disciplines: { nodes: { id: string; nameZh: string; university: { nameZh: string } }[] };
        candidateDisciplines: {
          nodes: {
            id: string;
            nameZh: string;
            university: { nameZh: string };
            projects: { totalCount: number; nodes: { participants: { institution: { chains: { id: string }[] } }[] }[] };
          }[];
        };
      }[];
    };
  }) {
    const { totalCount, nodes } = data.industryChains;
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ id, nameZh, responsibleUnit, disciplines, candidateDisciplines }) => ({
      id,
      nameZh,
      responsibleUnit: responsibleUnit.nameZh,
      disciplines: disciplines.nodes.toSorted(by((one) => one.id)).map((one) => `${one.university.nameZh} ${one.nameZh}`),
      candidates: candidateDisciplines.nodes
        .map((candidate) => ({
          id: candidate.id,
          nameZh: candidate.nameZh,
          university: candidate.university.nameZh,
          joint: candidate.projects.totalCount,
          withFirmsOfChain: candidate.projects.nodes.filter(({ participants }) =>
            participants.some(({ institution }) => institution.chains.some((chain) => chain.id === id)),
          ).length,
        }))
        .toSorted(by((candidate) => candidate.id)),
    }));
  },

  interesting(chains) {
    expect(chains.length).toBeGreaterThan(3);
    // A chain may have disciplines, none of them strong; and there may be nobody to turn to.
    expect(chains.some(({ disciplines }) => disciplines.length > 1)).toBe(true);
    expect(chains.some(({ candidates }) => candidates.length === 0)).toBe(true);
    const candidates = chains.flatMap((chain) => chain.candidates);
    expect(candidates.some(({ withFirmsOfChain }) => withFirmsOfChain > 0)).toBe(true);
    // Work with firms of other chains does not count.
    expect(candidates.some(({ joint, withFirmsOfChain }) => withFirmsOfChain > 0 && joint > withFirmsOfChain)).toBe(true);
    expect(candidates.some(({ joint, withFirmsOfChain }) => joint > 0 && withFirmsOfChain === 0)).toBe(true);
  },

  selects: { institutions: 9, projects: 3 },
});
