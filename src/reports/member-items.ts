const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Bytes gathered over several chunks, in one buffer that is used again: what was taken holds until more is added. */
class Gathered {
  private bytes = Buffer.allocUnsafe(1 << 16);
  private length = 0;
  private readonly longest: number;
  private readonly refuse: () => Error;

  constructor(longest: number, refuse: () => Error) {
    this.longest = longest;
    this.refuse = refuse;
  }

  add(part: Buffer): void {
    const length = this.length + part.length;
    if (length > this.longest) throw this.refuse();
    if (length > this.bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(length, this.bytes.length * 2));
      this.bytes.copy(larger, 0, 0, this.length);
      this.bytes = larger;
    }
    part.copy(this.bytes, this.length);
    this.length = length;
  }

  /** What was gathered so far, which stays. */
  get soFar(): Buffer {
    return this.bytes.subarray(0, this.length);
  }

  take(): Buffer {
    const all = this.bytes.subarray(0, this.length);
    this.length = 0;
    return all;
  }
}

/** What is done with the items of a long list. */
interface ItemTaker {
  /** Told before the first item what stands before it. */
  begin(before: Buffer): void;
  take(item: Buffer): void;
}

/**
 * Hands on the objects of one list of a JSON text, `{"<member>": [{…}, …]}`, as they come, and gives back the rest of
 * the text with a `0` in the place of each: what is not JSON is found when the pieces are parsed.
 */
export function memberItems(
  chunks: Iterable<Buffer>,
  member: string,
  longest: number,
  refuse: () => Error,
  taker: ItemTaker,
): Buffer {
  const around = new Gathered(longest, refuse);
  const item = new Gathered(longest, refuse);
  let depth = 0;
  let [inText, escaped, inList, inItem] = [false, false, false, false];
  // The text at depth 1 that was read last: before a list it is the name of the member.
  let word = '';
  let begun = false;
  for (const chunk of chunks) {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]!;
      if (inText) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inText = false;
        if (depth === 1 && inText && word.length <= member.length) word += String.fromCharCode(byte);
      } else if (byte === QUOTE) {
        inText = true;
        if (depth === 1) word = '';
      } else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
        depth += 1;
        if (depth === 2) inList = byte === OPEN_LIST && word === member;
        else if (depth === 3 && inList && byte === OPEN_OBJECT) {
          around.add(chunk.subarray(from, at));
          if (!begun) taker.begin(around.soFar);
          begun = true;
          around.add(Buffer.from('0'));
          from = at;
          inItem = true;
        }
      } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) {
        depth -= 1;
        if (inItem && depth === 2) {
          item.add(chunk.subarray(from, at + 1));
          taker.take(item.take());
          from = at + 1;
          inItem = false;
        }
      }
    }
    (inItem ? item : around).add(chunk.subarray(from));
  }
  return inItem ? Buffer.from('') : around.take();
}
