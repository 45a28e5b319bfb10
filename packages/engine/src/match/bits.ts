/** A set of small numbers, one bit each. */
export type Bits = Int32Array;

/** An empty set of numbers below `size`. */
export function createBits(size: number): Bits {
  return new Int32Array(Math.ceil(size / 32));
}

export function addBit(bits: Bits, number: number): void {
  bits[number >> 5] = (bits[number >> 5] as number) | (1 << (number & 31));
}

export function hasBit(bits: Bits, number: number): boolean {
  return ((bits[number >> 5] as number) & (1 << (number & 31))) !== 0;
}

/** Adds all numbers of a set of the same size. */
export function addBits(bits: Bits, others: Bits): void {
  for (let index = 0; index < bits.length; index++) {
    bits[index] = (bits[index] as number) | (others[index] as number);
  }
}
