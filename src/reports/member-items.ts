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
  const reader = new ItemReader(member, taker, new Gathered(longest, refuse), new Gathered(longest, refuse));
  for (const chunk of chunks) reader.read(chunk);
  return reader.rest();
}

/** Goes through a JSON text byte by byte, knowing only texts and brackets. */
class ItemReader {
  private readonly member: string;
  private readonly taker: ItemTaker;
  private readonly around: Gathered;
  private readonly item: Gathered;
  private depth = 0;
  private inText = false;
  private escaped = false;
  private inList = false;
  private inItem = false;
  private begun = false;
  /** The text at depth 1 that was read last: before a list it is the name of the member. */
  private word = '';
  /** Where in the chunk that stands begins which is not handed on yet. */
  private from = 0;

  constructor(member: string, taker: ItemTaker, around: Gathered, item: Gathered) {
    this.member = member;
    this.taker = taker;
    this.around = around;
    this.item = item;
  }

  read(chunk: Buffer): void {
    this.from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]!;
      if (this.inText) this.letter(byte);
      else if (byte === QUOTE) this.text();
      else if (byte === OPEN_LIST || byte === OPEN_OBJECT) this.opened(byte, chunk, at);
      else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) this.closed(chunk, at);
    }
    (this.inItem ? this.item : this.around).add(chunk.subarray(this.from));
  }

  /** What is left when all was read; nothing where an item never ended. */
  rest(): Buffer {
    return this.inItem ? Buffer.from('') : this.around.take();
  }

  private text(): void {
    this.inText = true;
    if (this.depth === 1) this.word = '';
  }

  private letter(byte: number): void {
    if (this.escaped) this.escaped = false;
    else if (byte === BACKSLASH) this.escaped = true;
    else if (byte === QUOTE) this.inText = false;
    if (this.depth === 1 && this.inText && this.word.length <= this.member.length)
      this.word += String.fromCharCode(byte);
  }

  private opened(byte: number, chunk: Buffer, at: number): void {
    this.depth += 1;
    if (this.depth === 2) this.inList = byte === OPEN_LIST && this.word === this.member;
    if (this.depth !== 3 || !this.inList || byte !== OPEN_OBJECT) return;
    this.around.add(chunk.subarray(this.from, at));
    if (!this.begun) this.taker.begin(this.around.soFar);
    this.begun = true;
    this.around.add(Buffer.from('0'));
    this.from = at;
    this.inItem = true;
  }

  private closed(chunk: Buffer, at: number): void {
    this.depth -= 1;
    if (!this.inItem || this.depth !== 2) return;
    this.item.add(chunk.subarray(this.from, at + 1));
    this.taker.take(this.item.take());
    this.from = at + 1;
    this.inItem = false;
  }
}
