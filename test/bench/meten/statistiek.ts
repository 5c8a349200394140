/** The value below which this part of a list lies; the list is sorted. */
export function percentiel(gesorteerd: ArrayLike<number>, deel: number): number {
  return gesorteerd[Math.min(gesorteerd.length - 1, Math.floor(gesorteerd.length * deel))] ?? Number.NaN;
}

/** The middle value. */
export function mediaan(waarden: readonly number[]): number {
  const gesorteerd = [...waarden].sort((een, ander) => een - ander);
  const midden = gesorteerd.length >> 1;
  return gesorteerd.length % 2 === 1 ? gesorteerd[midden]! : (gesorteerd[midden - 1]! + gesorteerd[midden]!) / 2;
}
