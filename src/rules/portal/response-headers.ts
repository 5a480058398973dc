import type { Document } from '../../documents/document.ts';
import type { Service } from '../../documents/service.ts';
import { defineCheck, type Gap, type Problem } from '../define-check.ts';
import { type About, LOOKS, type Wanted } from './answer-faults.ts';
import { type Answer, answersIn, isPage } from './answers-read.ts';
import { addressOf, explained, registered, urlOf } from './own-host.ts';
import { RESPONSE_MESSAGES } from './response-messages.ts';

/** Places of one file that are named one by one. */
const LISTED = 100;
const OF_PAGES: ReadonlySet<About> = new Set(['policy', 'strict-transport', 'content-type', 'not-stored']);

interface Params {
  readonly about: readonly About[];
}

/** What the Steckbrief says was called up. */
function calledUp({ declarations }: Document, { steckbrief }: Service): URL | null {
  for (const { pointer } of declarations) {
    const index = /^\/sicherheit\/antworten\/(\d+)\/datei$/.exec(pointer)?.[1];
    const entry = index && steckbrief?.root?.child('sicherheit')?.child('antworten')?.child(index);
    const value = entry ? entry.child('url')?.value : undefined;
    if (typeof value === 'string') return urlOf(value);
  }
  return null;
}

/** Answers of the service itself; what other hosts sent is theirs. */
function ownAnswers(answers: readonly Answer[], own: URL | null): readonly Answer[] {
  return answers.filter(({ url }) => !own || !url || registered(url.hostname) === registered(own.hostname));
}

function wantedOf(service: Service, own: URL | null): Wanted {
  const names = service.steckbrief?.root?.find('$.sicherheit.skriptCookies[*]') ?? [];
  return {
    hosts: own && { own: own.hostname, allowed: explained(service) },
    forScripts: new Set(names.map(({ value }) => String(value))),
  };
}

/** The same fault of many answers is told once. */
function* faultsOf(document: Document, answers: readonly Answer[], about: readonly About[], wanted: Wanted) {
  const told = new Set<string>();
  for (const answer of answers)
    for (const one of about)
      for (const { code, args, spot } of LOOKS[one](answer, wanted)) {
        const key = JSON.stringify([code, args]);
        if (told.has(key)) continue;
        told.add(key);
        if (told.size <= LISTED) yield { document, code, args, ...spot } satisfies Problem;
      }
  if (told.size > LISTED)
    yield { document, pointer: '', code: 'more', args: { count: told.size - LISTED } } satisfies Problem;
}

/** What a server says beside a page decides what browsers protect. */
export const responseHeaders = defineCheck<Params>({
  name: 'response-headers',
  summary: {
    de: 'Gespeicherte Antworten des Dienstes (Kopfzeilen oder HTTP-Archiv) setzen Cookies und Kopfzeilen so, dass Browser die Nutzenden schützen.',
    en: 'Saved answers of the service (header lines or HTTP archive) set cookies and headers so that browsers protect the users.',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    required: ['about'],
    properties: {
      about: {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { enum: Object.keys(LOOKS) },
        description: {
          de: 'Was angesehen wird: Attribute von Cookies, Richtlinie und andere Kopfzeilen',
          en: 'What is looked at: attributes of cookies, policy and other headers',
        },
      },
    },
  },
  messages: RESPONSE_MESSAGES,
  subject: 'document',
  replaceable: [],
  *run({ document }, { about }, { service }): Generator<Problem | Gap> {
    if (document.fault) {
      yield { gap: 'unverified', document, code: 'unreadable' };
      return;
    }
    const own = addressOf(service);
    const all = answersIn(document, calledUp(document, service));
    const answers = ownAnswers(all, own);
    if (all.length === 0) yield { document, pointer: '', code: 'no-answers', args: {} };
    else if (answers.length === 0 && own) {
      const host = all[0]!.url?.hostname ?? '';
      yield { document, ...all[0]!.spot, code: 'other-host', args: { host, own: own.hostname } };
    } else {
      yield* faultsOf(document, answers, about, wantedOf(service, own));
      if (about.some((one) => OF_PAGES.has(one)) && !answers.some(isPage))
        yield { gap: 'unverified', document, code: 'no-page' };
    }
  },
});
