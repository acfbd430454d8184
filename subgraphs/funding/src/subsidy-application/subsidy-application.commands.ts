import { randomUUID } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import { inRegionsOf } from '@helix/service-kit/classification';
import { command, refuse, type CommandInput, type Work } from '@helix/service-kit/command';
import { dayOf } from '@helix/service-kit/days';
import { userError } from '@helix/service-kit/errors';
import { readYuan } from '@helix/service-kit/money';
import { makeMove } from '@helix/service-kit/state-machine';
import { PolicyInstrument } from '../policy-instrument/policy-instrument.entity.ts';
import { SubsidyApplication, type SubjectType } from './subsidy-application.entity.ts';
import { subsidyApplicationById } from './subsidy-application.queries.ts';
import { subsidyMachine } from './subsidy-application.machine.ts';

interface Submission extends CommandInput {
  readonly instrumentCode: string;
  readonly applicantId: string;
  readonly subjectType?: SubjectType | null | undefined;
  readonly subjectId?: string | null | undefined;
  readonly year: number;
  readonly requestedYuan?: string | null | undefined;
}

interface Act extends CommandInput {
  readonly id: string;
  readonly version: number;
}

const amountIn = (yuan: string, path: string): string => {
  const read = readYuan(yuan, 1n);
  return read.ok ? String(read.value) : refuse(userError('INVALID_AMOUNT', path, read));
};

/** 提交申请 In force is the instrument that is in force today; the same matter is claimed once a year. */
export const submitSubsidyApplication = command('submitSubsidyApplication', async (input: Submission, work) => {
  const { em, viewer, now } = work;
  if (!viewer.institutions.includes(input.applicantId)) refuse(userError('NOT_PERMITTED', 'applicantId'));
  if ((input.subjectType == null) !== (input.subjectId == null))
    refuse(userError('REQUIRED', input.subjectType == null ? 'subjectType' : 'subjectId'));
  const instrument = await em.findOne(PolicyInstrument, { code: input.instrumentCode });
  if (!instrument) return refuse(userError('REFERENCE_NOT_FOUND', 'instrumentCode'));
  const today = dayOf(now);
  if ((instrument.validFrom && instrument.validFrom > today) || (instrument.validTo && instrument.validTo < today))
    refuse(userError('EXPIRED', 'instrumentCode'));
  const subjectType = input.subjectType ?? 'INSTITUTION';
  const subjectId = input.subjectId ?? input.applicantId;
  const same = {
    instrumentCode: input.instrumentCode,
    subjectType,
    subjectId,
    year: input.year,
    status: { $nin: ['INELIGIBLE', 'REJECTED'] as const },
  };
  if (await em.findOne(SubsidyApplication, same)) refuse(userError('DUPLICATE', 'subjectId'));
  const id = `sub-${randomUUID()}`;
  const application = em.create(SubsidyApplication, {
    id,
    instrumentCode: input.instrumentCode,
    subjectType,
    subjectId,
    applicantId: input.applicantId,
    regionCode: instrument.regionCode,
    year: input.year,
    status: 'DRAFT',
    requestedFen: input.requestedYuan == null ? null : amountIn(input.requestedYuan, 'requestedYuan'),
    clauseId: instrument.clauseId,
  });
  await em.flush();
  await makeMove(subsidyMachine, 'submit', application, { institutions: [input.applicantId] }, application.version, work);
  application.submittedOn = today;
  return id;
});

/** The claim with a row lock; hidden and missing ones look alike. */
const locked = async ({ em, request }: Work, id: string) => {
  const application = await em.findOne(SubsidyApplication, { id, isPersonal: false }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  return application && (await subsidyApplicationById(request).load(id)) ? application : refuse(userError('NOT_FOUND', 'id'));
};

type Locked = Awaited<ReturnType<typeof locked>>;
type MoveName = keyof typeof subsidyMachine.moves;

/** Whom the claim concerns; the applicant counts as interested in every decision on it. */
const concernedBy = ({ applicantId, subjectType, subjectId, regionCode }: Locked) => ({
  institutions: [...new Set([...(applicantId ? [applicantId] : []), ...(subjectType === 'INSTITUTION' ? [subjectId] : [])])],
  regions: [regionCode],
});

/** A command that is one move, and what it sets beside the state. */
const moving = <Input extends Act>(command_: string, move: MoveName, alsoSet?: (application: Locked, input: Input, work: Work) => void) =>
  command(command_, async (input: Input, work) => {
    const application = await locked(work, input.id);
    await makeMove(subsidyMachine, move, application, concernedBy(application), input.version, work);
    alsoSet?.(application, input, work);
    return application.id;
  });

/** A negative decision is made for a reason, which the applicant reads. */
const forReason = (application: Locked, { reason }: Act): void => {
  if (!reason?.trim()) refuse(userError('REQUIRED', 'reason'));
  application.reasons = [...application.reasons, reason.trim()];
};
const decidedToday = (application: Locked, { now }: Work): void => {
  application.decidedOn = dayOf(now);
};

export const checkSubsidyApplication = moving('checkSubsidyApplication', 'check');
export const declareSubsidyApplicationIneligible = moving(
  'declareSubsidyApplicationIneligible',
  'declareIneligible',
  (application, input, work) => {
    forReason(application, input);
    decidedToday(application, work);
  },
);
export const reviewSubsidyApplication = moving('reviewSubsidyApplication', 'review');
export const rejectSubsidyApplication = moving('rejectSubsidyApplication', 'reject', (application, input, work) => {
  forReason(application, input);
  decidedToday(application, work);
});
export const approveSubsidyApplication = moving(
  'approveSubsidyApplication',
  'approve',
  (application, { approvedYuan }: Act & { readonly approvedYuan: string }, work) => {
    application.approvedFen = amountIn(approvedYuan, 'approvedYuan');
    decidedToday(application, work);
  },
);
export const publiciseSubsidyApplication = moving('publiciseSubsidyApplication', 'publicise', (application, _, { now }) => {
  application.publicisedOn = dayOf(now);
});

/** 移交 Neither can one region push a claim to another, nor take it from there: whoever transfers it acts in both. */
export const transferSubsidyApplication = command(
  'transferSubsidyApplication',
  async (input: Act & { readonly regionCode: string }, work) => {
    const { viewer } = work;
    const application = await locked(work, input.id);
    if (!viewer.roles.includes('FINANCE_OFFICER') || !inRegionsOf(viewer, [application.regionCode])) refuse(userError('NOT_FOUND', 'id'));
    if (!inRegionsOf(viewer, [input.regionCode])) refuse(userError('NOT_PERMITTED', 'regionCode'));
    if (application.version !== input.version) refuse(userError('STALE_VERSION', 'version'));
    application.regionCode = input.regionCode;
    return application.id;
  },
);
