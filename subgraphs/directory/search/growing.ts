/** Typed arrays that grow by half when full: the index's columns, at four or eight bytes a value. */
export class GrowingCodes {
  length = 0;
  values: Uint32Array;

  constructor(capacity = 64) {
    this.values = new Uint32Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const grown = new Uint32Array(grownCapacity(this.length));
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.length++] = value;
  }

  at(index: number): number {
    return this.values[index] as number;
  }
}

export class GrowingNumbers {
  length = 0;
  values: Float64Array;

  constructor(capacity = 64) {
    this.values = new Float64Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const grown = new Float64Array(grownCapacity(this.length));
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.length++] = value;
  }

  at(index: number): number {
    return this.values[index] as number;
  }
}

export function grownCapacity(length: number): number {
  return Math.max(64, Math.ceil(length * 1.5));
}
