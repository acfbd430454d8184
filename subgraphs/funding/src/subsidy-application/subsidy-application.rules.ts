/** Mean of whole scores as a decimal with at most two places, rounded half up; null where nothing was scored. */
export function meanScore(scores: readonly number[]): string | null {
  if (!scores.length) return null;
  const total = scores.reduce((sum, score) => sum + score, 0);
  const hundredths = Math.floor((total * 200 + scores.length) / (2 * scores.length));
  const fraction = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${Math.floor(hundredths / 100)}${fraction && `.${fraction}`}`;
}
