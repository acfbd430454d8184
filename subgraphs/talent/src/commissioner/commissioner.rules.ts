/** 可申请奖励 Whether service in a firm earns a claim to the reward: a major achievement or a proven economic benefit (XT-17f, PI-XT-05). */
export const isRewardable = (results: readonly { readonly kind: string }[]): boolean =>
  results.some(({ kind }) => kind === 'MAJOR_ACHIEVEMENT' || kind === 'ECONOMIC_BENEFIT');
