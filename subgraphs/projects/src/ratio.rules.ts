/** A share or progress from 0 up: numerator ÷ denominator, four decimals, half rounded up. Null over nought: there is nothing to share. */
export function ratioOf(numerator: bigint | number, denominator: bigint | number): string | null {
  const [over, under] = [BigInt(numerator), BigInt(denominator)];
  if (under === 0n) return null;
  const tenThousandths = (over * 20_000n + under) / (under * 2n);
  return `${tenThousandths / 10_000n}.${String(tenThousandths % 10_000n).padStart(4, '0')}`;
}
