import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { WebSocket } from 'undici';

const FIREFOX = process.env['VORGABEN_FIREFOX'] ?? '/usr/bin/firefox-esr';

/** Why tests in Firefox are skipped; false where there is one. */
export const noFirefox = existsSync(FIREFOX) ? false : `no Firefox at ${FIREFOX} (VORGABEN_FIREFOX names another one)`;

// biome-ignore lint/suspicious/noExplicitAny: answers of WebDriver BiDi, of which a test knows what is in them
type Answer = any;

/** Debian's Firefox, spoken to by WebDriver BiDi (W3C), which Playwright does with a Firefox of its own only. */
export class Firefox {
  private readonly process: ChildProcess;
  private readonly profile: string;
  private readonly socket: WebSocket;
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private next = 1;
  private context = '';

  private constructor(process: ChildProcess, profile: string, socket: WebSocket) {
    this.process = process;
    this.profile = profile;
    this.socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const answer = JSON.parse(String(data));
      this.waiting.get(answer.id)?.(answer);
      this.waiting.delete(answer.id);
    });
  }

  static async start(): Promise<Firefox> {
    const profile = mkdtempSync(join(tmpdir(), 'vorgaben-firefox-'));
    const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
    const child = spawn(FIREFOX, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    const address = await new Promise<string>((resolve) => {
      let said = '';
      child.stderr!.on('data', (chunk) => {
        said += chunk;
        const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
        if (found) resolve(found);
      });
    });
    const socket = new WebSocket(`${address}/session`);
    await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
    const firefox = new Firefox(child, profile, socket);
    await firefox.send('session.new', { capabilities: {} });
    const { contexts } = await firefox.send('browsingContext.getTree', {});
    firefox.context = contexts[0].context;
    return firefox;
  }

  private send(method: string, params: object): Promise<Answer> {
    const id = this.next;
    this.next += 1;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, ({ type, result, message }) =>
        type === 'error' ? reject(new Error(`${method}: ${message}`)) : resolve(result),
      );
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  async open(url: string): Promise<void> {
    await this.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  /** What an expression comes to, as a text. */
  async evaluate(expression: string): Promise<string> {
    const target = { context: this.context };
    const given = {
      expression: `(async () => String(await (${expression})))()`,
      target,
      awaitPromise: true,
      userActivation: true,
    };
    const { result, exceptionDetails } = await this.send('script.evaluate', given);
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value;
  }

  /** Waits until an expression comes to a text that is not empty. */
  async settled(expression: string): Promise<string> {
    for (;;) {
      const found = await this.evaluate(expression);
      if (found !== '' && found !== 'null' && found !== 'undefined') return found;
      await setTimeout(100);
    }
  }

  async setFiles(selector: string, files: readonly string[]): Promise<void> {
    const { nodes } = await this.send('browsingContext.locateNodes', {
      context: this.context,
      locator: { type: 'css', value: selector },
    });
    await this.send('input.setFiles', { context: this.context, element: { sharedId: nodes[0].sharedId }, files });
  }

  async close(): Promise<void> {
    this.socket.close();
    const gone = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill();
    await gone;
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
