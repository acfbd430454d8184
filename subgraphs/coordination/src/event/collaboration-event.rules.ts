interface Participation {
  readonly role: string;
  readonly sector: string;
}

/** 联合主办 Hosts of at least two sectors make an event joint (BS-03f). */
export const isJointlyHosted = (participations: readonly Participation[]): boolean =>
  new Set(participations.filter(({ role }) => role === 'HOST').map(({ sector }) => sector)).size > 1;
