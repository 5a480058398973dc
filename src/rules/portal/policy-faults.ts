import type { Args } from '../../base/nouns.ts';
import { allowedIn, type Policy, readPolicies } from '../../text/http-headers.ts';
import { type Answer, fieldsNamed, type Spot } from './answers-read.ts';
import { registered } from './own-host.ts';

/** A fault of an answer: where, which, and its facts. */
export interface AnswerFault {
  readonly code: string;
  readonly args: Args;
  readonly spot: Spot;
}

/** Whose content is welcome. */
export interface OwnHosts {
  readonly own: string;
  readonly allowed: ReadonlySet<string>;
}

/** Directives that give nobody a right. */
const NO_RIGHTS = new Set(['report-uri', 'report-to', 'sandbox', 'require-trusted-types-for', 'trusted-types']);
const WIDE = new Set(['*', 'http:', 'https:', 'data:', 'blob:', 'http://*', 'https://*', "'unsafe-eval'"]);

/** What a policy lets in for scripts that makes it worth little. */
function openings(policy: Policy): readonly string[] | null {
  const sources = allowedIn(policy, 'script-src');
  if (!sources) return null;
  const trusted = sources.some((one) => /^'(?:nonce-|sha(?:256|384|512)-|strict-dynamic')/.test(one));
  const strict = sources.includes("'strict-dynamic'");
  return sources.filter(
    (one) => (WIDE.has(one) && (!strict || one.startsWith("'"))) || (one === "'unsafe-inline'" && !trusted),
  );
}

const hostIn = (source: string): string =>
  /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:\*\.)?((?:[a-z0-9-]+\.)+[a-z0-9-]+)(?::[\d*]+)?(?:\/.*)?$/.exec(source)?.[1] ?? '';

function* strangers(policy: Policy, { own, allowed }: OwnHosts): Generator<{ host: string; directive: string }> {
  for (const [directive, sources] of policy)
    for (const source of NO_RIGHTS.has(directive) ? [] : sources) {
      const host = hostIn(source);
      if (host !== '' && registered(host) !== registered(own) && !allowed.has(host)) yield { host, directive };
    }
}

/** Whether and how narrowly a page says what may run in it; of several policies all hold, so one narrow one is enough. */
export function* policyFaults(answer: Answer, hosts: OwnHosts | null): Generator<AnswerFault> {
  const sent = fieldsNamed(answer, 'content-security-policy');
  const policies = sent.flatMap(({ value }) => readPolicies(value));
  const [first] = sent;
  if (!first || policies.length === 0) {
    const [trial] = fieldsNamed(answer, 'content-security-policy-report-only');
    yield { code: trial ? 'policy-on-trial' : 'no-policy', args: {}, spot: trial?.spot ?? answer.spot };
    return;
  }
  const open = policies.map(openings);
  if (open.every((one) => one === null)) yield { code: 'policy-without-scripts', args: {}, spot: first.spot };
  else {
    const limiting = open.filter((one) => one !== null);
    for (const value of new Set(limiting[0]))
      if (limiting.every((one) => one.includes(value)))
        yield { code: 'policy-open', args: { value: value.replaceAll("'", '') }, spot: first.spot };
  }
  if (!hosts) return;
  const per = policies.map((policy) => [...strangers(policy, hosts)]);
  for (const { host, directive } of per[0] ?? [])
    if (per.every((others) => others.some((one) => one.host === host && one.directive === directive)))
      yield { code: 'policy-foreign', args: { host, directive, own: hosts.own }, spot: first.spot };
}
