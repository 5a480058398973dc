import type { Attestation } from '../../base/decisions.ts';
import { html as h, type Markup } from '../html-escape.ts';
import { isWebAddress } from '../markdown-escape.ts';
import { ruleOf } from '../view.ts';
import type { Protocol } from './context.ts';
import { table } from './elements.ts';
import { below, type ServiceView } from './service-view.ts';

/** Who does not insist on what, until when, under which file number. */
export function waivers({ service, waivers: list, waivedOnly }: ServiceView, protocol: Protocol): Markup {
  const { say, tell, plain, day, rules } = protocol;
  if (list.length + waivedOnly.length === 0) return h`<p>${tell('waivers-none')}</p>\n`;
  const columns = [
    { title: say('column.rule') },
    { title: say('column.reason') },
    { title: tell('column.approved'), wide: 'mid' as const },
    { title: tell('column.file-number'), wide: 'short' as const },
    { title: tell('column.until'), wide: 'short' as const },
  ];
  const rows = list.map(({ rule, waiver, findings }) => {
    const { reason, place, approvedBy, approvedOn, fileNumber, until, path, line } = waiver;
    return h`<tr><th scope="row">${rule.id} ${plain(rule.title)}${place === undefined ? h`` : h`<br /><span class="line">${tell('place-of', { place: plain(place) })}</span>`}</th><td>${plain(reason)}<br /><span class="line">${tell('waived-count', { n: findings })}; ${tell('recorded-in', { path: plain(below(service, path)), line: String(line) })}</span></td><td>${tell('approved', { by: plain(approvedBy), on: approvedOn })}</td><td>${plain(fileNumber)}</td><td class="date">${day(until)}</td></tr>`;
  });
  const others = waivedOnly.map((result) => {
    const rule = ruleOf(result, rules);
    return h`<tr><th scope="row">${rule.id} ${plain(rule.title)}</th><td>${plain(result.reason ?? say('no-reason'))}</td><td>–</td><td>–</td><td>–</td></tr>`;
  });
  return h`<p>${tell('waivers-lead')}</p>
${table(say('title.waived'), columns, [...rows, ...others])}`;
}

/** What humans judged, and on which evidence. */
export function answers({ service, answers: list }: ServiceView, protocol: Protocol): Markup {
  const { say, tell, plain } = protocol;
  if (list.length === 0) return h`<p>${tell('answers-none')}</p>\n`;
  const columns = [
    { title: say('column.rule') },
    { title: tell('column.judged'), wide: 'short' as const },
    { title: tell('column.by'), wide: 'mid' as const },
    { title: tell('column.based-on') },
  ];
  const rows = list.map(({ rule, attestation }) => {
    const { result, by, role, on, remark, expires, path, line } = attestation;
    const who = tell('judged-by', { by: plain(by), role: plain(role), on });
    const until = expires === undefined ? '' : `; ${tell('judged-until', { expires })}`;
    const recorded = tell('recorded-in', { path: plain(below(service, path)), line: String(line) });
    return h`<tr><th scope="row">${rule.id} ${plain(rule.title)}</th><td>${tell(`judged.${result}`)}</td><td>${who}${until}</td><td>${evidence(attestation, protocol)}${remark === undefined ? h`` : h`<br />${plain(remark)}`}<br /><span class="line">${recorded}</span></td></tr>`;
  });
  return table(tell('title.answers'), columns, rows);
}

function evidence({ evidence: given }: Attestation, { tell, plain }: Protocol): Markup {
  if (given === undefined) return h`${tell('evidence-none')}`;
  if ('url' in given)
    return isWebAddress(given.url)
      ? h`<a href="${given.url}" rel="noreferrer">${plain(given.url)}</a>`
      : h`${plain(given.url)}`;
  return h`${plain(given.file)}<br /><code>${tell('digest-of', { digest: plain(given.sha256) })}</code>`;
}
