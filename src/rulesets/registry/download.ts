import { UserError } from '../../base/errors.ts';
import { PUBLISH } from '../../words/registry-refusals/index.ts';

/** How much and how long a download may take. */
interface DownloadLimits {
  readonly bytes: number;
  readonly milliseconds: number;
}

const DOWNLOAD_LIMITS: DownloadLimits = { bytes: 50_000_000, milliseconds: 120_000 };
const REDIRECTS = 5;
const LOCAL: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

type Env = Readonly<Record<string, string | undefined>>;

export const isUrl = (source: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(source);

/** An address that may be asked: https, or http on this machine; never with a password in it. */
export function addressOf(address: string, from?: URL): URL {
  let url: URL;
  try {
    url = new URL(address, from);
  } catch {
    throw new UserError(PUBLISH['bad-url'], { url: address });
  }
  const local = url.protocol === 'http:' && LOCAL.has(url.hostname);
  if (url.protocol !== 'https:' && !(local && (from === undefined || from.protocol === 'http:')))
    throw new UserError(PUBLISH['not-https'], { url: url.href });
  if (url.username !== '' || url.password !== '') throw new UserError(PUBLISH['url-password'], { url: url.host });
  return url;
}

/** The usual variables, lower case first as curl does it; an empty one stands for none, so that the process is not asked. */
function proxies(env: Env) {
  const of = (name: string) => env[name] ?? env[name.toUpperCase()] ?? '';
  return { httpProxy: of('http_proxy'), httpsProxy: of('https_proxy'), noProxy: of('no_proxy') };
}

/** Fetches files for `ruleset add`: the one place of vorgaben that opens a connection. */
export class Downloader {
  private readonly env: Env;
  private readonly limits: DownloadLimits;

  constructor(env: Env, limits: DownloadLimits = DOWNLOAD_LIMITS) {
    this.env = env;
    this.limits = limits;
  }

  /** The bytes behind an address; null where the server says there is nothing (404, 410). */
  async get(start: URL, most = this.limits.bytes): Promise<Buffer | null> {
    const { EnvHttpProxyAgent, request } = await import('undici');
    const dispatcher = new EnvHttpProxyAgent(proxies(this.env));
    const signal = AbortSignal.timeout(this.limits.milliseconds);
    const headers = { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'vorgaben' };
    try {
      let url = start;
      for (let hops = 0; hops <= REDIRECTS; hops++) {
        const { statusCode, headers: answer, body } = await request(url, { dispatcher, signal, headers });
        if (statusCode >= 200 && statusCode < 300) return await this.read(body, url, most);
        await body.dump({ limit: 100_000 }).catch(() => undefined);
        if (statusCode === 404 || statusCode === 410) return null;
        const { location } = answer;
        if (statusCode < 300 || statusCode >= 400 || typeof location !== 'string')
          throw new UserError(PUBLISH['http-status'], { url: url.href, status: statusCode });
        url = addressOf(location, url);
      }
      throw new UserError(PUBLISH['too-many-redirects'], { url: start.href });
    } catch (error) {
      if (error instanceof UserError) throw error;
      const { name, code, message, cause } = error as NodeJS.ErrnoException;
      if (name === 'TimeoutError')
        throw new UserError(PUBLISH['too-slow'], { url: start.href, seconds: this.limits.milliseconds / 1000 });
      const reason = code ?? (cause as NodeJS.ErrnoException | undefined)?.code ?? message;
      throw new UserError(PUBLISH['not-reached'], { url: start.href, reason: String(reason).slice(0, 100) });
    } finally {
      await dispatcher.destroy();
    }
  }

  private async read(body: AsyncIterable<Buffer>, url: URL, most: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    let size = 0;
    for await (const part of body) {
      size += part.length;
      if (size > most) throw new UserError(PUBLISH['too-large'], { path: url.href, limit: most / 1e6 });
      parts.push(part);
    }
    return Buffer.concat(parts);
  }
}
