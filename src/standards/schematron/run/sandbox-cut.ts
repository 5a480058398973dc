import dgram from 'node:dgram';
import dns from 'node:dns';
import Module from 'node:module';
import net from 'node:net';

const refuse = (): never => {
  throw new Error('not allowed here');
};

/** Node's permission model has no word on the network before Node 25: whatever opens a connection is taken away. */
export function silenceNetwork(): void {
  for (const target of [net.Socket.prototype, net.Server.prototype, dgram.Socket.prototype, dns, dns.promises]) {
    for (const name of Object.getOwnPropertyNames(target)) {
      if (/^(connect|listen|bind|send|lookup|resolve\w*|reverse|setServers|_listen2)$/.test(name))
        Object.defineProperty(target, name, { value: refuse, writable: false, configurable: false });
    }
  }
  // SaxonJS brings axios for doc('http://…'): never loaded.
  const modules = Module as unknown as { _load(request: string, ...rest: unknown[]): unknown };
  const { _load } = modules;
  modules._load = (request, ...rest) => (request === 'axios' ? refuse : _load.call(Module, request, ...rest));
}

/** What SaxonJS and xslt3 ask of `process`. */
export interface StandIn {
  argv: string[];
  exitCode: number | undefined;
}

/**
 * Puts an object in the place of `process` that has nothing behind it: no signals, no handles, no host name, no way to a
 * module. `fail` is told what the tool throws and nobody catches.
 */
export function standIn(fail: (error: unknown) => void): StandIn {
  const { platform, version, versions } = process;
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  const nothing = () => undefined;
  const stream = { write: () => true, isTTY: false, on: nothing, once: nothing, end: nothing };
  const given = {
    ...{
      argv: ['node'],
      exitCode: undefined,
      platform,
      version,
      versions: { node: versions.node },
      env: {},
      execArgv: [],
    },
    ...{ stdout: stream, stderr: stream, stdin: stream, cwd: () => '/', on: nothing, once: nothing, off: nothing },
    ...{ emit: () => false, exit: nothing, hrtime: () => [0, 0], memoryUsage: () => ({}), uptime: () => 0 },
    nextTick: (work: (...args: unknown[]) => void, ...args: unknown[]) => queueMicrotask(() => work(...args)),
  };
  Object.defineProperty(globalThis, 'process', { value: given, writable: false, configurable: false });
  return given;
}

/** What JavaScript in a stylesheet could reach out with; a stylesheet that runs needs none of it. */
export function cutOff(): void {
  for (const name of [
    'fetch',
    'WebSocket',
    'EventSource',
    'XMLHttpRequest',
    'WebAssembly',
    'SharedArrayBuffer',
    'Atomics',
    'BroadcastChannel',
    'MessageChannel',
    'MessagePort',
    'navigator',
    'performance',
  ])
    Reflect.deleteProperty(globalThis, name);
}
