/** The engine of the page: a worker that is told files and says what vorgaben says of them. */
import type { Lang } from '../../base/nouns.ts';
import { install } from './ground.ts';
import type { Answer, RequestName, Requests } from './protocol.ts';

type Message = { [N in RequestName]: { id: number; name: N; lang: Lang; given: Requests[N]['in'] } }[RequestName];
interface Port {
  onmessage: ((event: { data: Message }) => void) | null;
  postMessage(answer: Answer): void;
}

const port = globalThis as unknown as Port;

async function answer({ id, name, lang, given }: Message): Promise<void> {
  if (name === 'equip') install(given);
  // Loaded once its parts are in their places.
  const { editions, refusalOf, WORK } = await import('./requests.ts');
  try {
    const step = (progress: string) => port.postMessage({ progress });
    const value = name === 'equip' ? { editions: editions() } : await WORK[name](given as never, lang, step);
    port.postMessage({ id, value });
  } catch (error) {
    port.postMessage({ id, refusal: refusalOf(error, lang) });
  }
}

// One after the other, as they come.
let last = Promise.resolve();
port.onmessage = ({ data }) => {
  last = last.then(() => answer(data));
};
