const tableSize = 1 << 19;
const mostEntries = 200_000;
const longestPiece = 64;
const startingHash = 0x811c9dc5;
const hashPrime = 0x01000193;

/** The tokens that a piece of text stands for: one number, or several where it has several words or readings. */
export type PieceTokens = number | readonly number[];

/**
 * Remembers the tokens of pieces of text, looked up by the letters where they stand: most words of a text come again
 * in the next, and neither cutting them out nor hashing them as strings would be cheap nine million times (FNV-1a
 * hashes, open addressing). When full it forgets everything.
 */
export class PieceTable {
  private readonly table = new Int32Array(tableSize);
  /** Four numbers for each entry, side by side for the processor's cache: hash, start and length of its letters, tokens. */
  private records = new Int32Array(4096);
  private letters = new Uint16Array(8192);
  private several: (readonly number[])[] = [];
  private entries = 0;
  private used = 0;

  /** Calls `take` with each piece between spaces that `text` has; `read` tells the tokens of one not yet known. */
  each(text: string, read: (piece: string) => PieceTokens, take: (tokens: PieceTokens) => void): void {
    const length = text.length;
    let from = 0;
    let hash = startingHash;
    for (let at = 0; at <= length; at++) {
      const unit = at === length ? 32 : text.charCodeAt(at);
      if (unit > 32 && (unit < 0xa0 || !isRareSpace(unit))) {
        hash = Math.imul(hash ^ unit, hashPrime);
        continue;
      }
      if (at > from) take(this.find(text, from, at, hash, read));
      from = at + 1;
      hash = startingHash;
    }
  }

  clear(): void {
    this.table.fill(0);
    this.several = [];
    this.entries = 0;
    this.used = 0;
  }

  private find(
    text: string,
    from: number,
    to: number,
    hash: number,
    read: (piece: string) => PieceTokens,
  ): PieceTokens {
    if (to - from > longestPiece) return read(text.slice(from, to));
    // FNV's low bits of short words are mixed a little more, as only they choose the place.
    let place = (hash ^ (hash >>> 15)) & (tableSize - 1);
    const { table, records } = this;
    for (;;) {
      const at = ((table[place] as number) - 1) * 4;
      if (at < 0) break;
      if (records[at] === hash && records[at + 2] === to - from && this.isSame(at, text, from)) {
        const tokens = records[at + 3] as number;
        return tokens >= 0 ? tokens : (this.several[-1 - tokens] as readonly number[]);
      }
      place = (place + 1) & (tableSize - 1);
    }
    const tokens = read(text.slice(from, to));
    if (this.entries === mostEntries) this.clear();
    table[place] = this.entries + 1;
    this.add(text, from, to, hash, tokens);
    return tokens;
  }

  private isSame(record: number, text: string, from: number): boolean {
    const start = this.records[record + 1] as number;
    const length = this.records[record + 2] as number;
    for (let at = 0; at < length; at++) {
      if (this.letters[start + at] !== text.charCodeAt(from + at)) return false;
    }
    return true;
  }

  private add(text: string, from: number, to: number, hash: number, tokens: PieceTokens): void {
    const record = this.entries++ * 4;
    if (record === this.records.length) {
      const records = new Int32Array(this.records.length * 2);
      records.set(this.records);
      this.records = records;
    }
    if (this.used + to - from > this.letters.length) {
      const letters = new Uint16Array(this.letters.length * 2);
      letters.set(this.letters);
      this.letters = letters;
    }
    const value = typeof tokens === "number" ? tokens : -this.several.push(tokens);
    this.records.set([hash, this.used, to - from, value], record);
    for (let at = from; at < to; at++) this.letters[this.used++] = text.charCodeAt(at);
  }
}

/** The spaces of Unicode beyond Latin-1, and the unbreakable one. */
function isRareSpace(unit: number): boolean {
  if (unit < 0x1680) return unit === 0xa0;
  return (
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}
