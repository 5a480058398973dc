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

/** What JavaScript in a stylesheet could reach out with. */
export function cutOff(): void {
  for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']) Reflect.deleteProperty(globalThis, name);
  for (const name of ['binding', 'dlopen', 'getBuiltinModule', 'mainModule', 'send', 'kill', '_linkedBinding'])
    Object.defineProperty(process, name, { value: undefined });
}
