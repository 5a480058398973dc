/**
 * The worker that SaxonJS runs in: a file that a person brought, and stylesheets of whoever wrote them. Before either comes in,
 * everything that reaches out of it is gone; it has its port, which only this file knows.
 */
import type { Answer, Request } from '../../standards/schematron/run/protocol.ts';
import { setClock } from '../../standards/schematron/run/sandbox-clock.ts';
import { Stylesheets } from '../../standards/schematron/run/stylesheets.ts';
import { cutOff } from './cut-off.ts';
import { type Make, surfaced, surround, type Texts } from './surroundings.ts';
import { inGermany } from './time-zone.ts';
import { compiled, runnerOf, type Saxon } from './xslt.ts';

/** The name of the worker, as JSON: which file of SaxonJS follows in this same script, and what this session seals with. */
export interface Name {
  readonly make: Make;
  readonly seal: string;
}

interface Port {
  readonly name: string;
  addEventListener(type: 'message', listener: (event: { data: Request }) => void): void;
  postMessage(answer: Answer): void;
}
const port = globalThis as unknown as Port;
const { make, seal } = JSON.parse(port.name) as Name;
const hear = port.addEventListener.bind(port);
const say = port.postMessage.bind(port);

let readable: Texts = {};
const saxon = (): Saxon => surfaced(make) as Saxon;
const stylesheets = new Stylesheets(() => runnerOf(saxon(), seal));

function done(request: Request): Answer {
  if (request.do === 'load') return stylesheets.keep(request);
  if (request.do === 'provide') return stylesheets.provide(request);
  if (request.do === 'run') return stylesheets.run(request);
  // A compiled stylesheet says when it was made; the same texts are to give the same bytes.
  setClock(0);
  readable = request.files;
  try {
    return { sef: compiled(saxon(), { text: request.files[request.main]!, address: request.main, seal }) };
  } finally {
    readable = {};
  }
}

function answer(request: Request): Answer {
  try {
    return done(request);
  } catch (error) {
    const { code = '', message = String(error) } = error as { code?: string; message?: string };
    // A document of a page knows no lines: what is told of one then is wrong.
    return { error: `${code} ${make === 'node' ? message : message.replace(/ on line \d+/g, '')}` };
  }
}

// The file of SaxonJS is the rest of this script, and runs next.
hear('message', ({ data }) => say(answer(data)));
cutOff();
inGermany();
surround(make, () => readable);
