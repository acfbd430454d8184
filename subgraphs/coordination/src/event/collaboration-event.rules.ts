/** 联合主办 Hosts of at least two sectors make an event joint (BS-03f). */
export const isJointlyHosted = (hosts: readonly { readonly sector: string }[]): boolean =>
  new Set(hosts.map(({ sector }) => sector)).size > 1;
