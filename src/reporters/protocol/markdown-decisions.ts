import { link, md } from '../markdown-escape.ts';
import { ruleOf } from '../view.ts';
import type { Protocol } from './context.ts';
import { digestCode, mdTable } from './markdown-parts.ts';
import { below, type ServiceView } from './service-view.ts';

/** Who does not insist on what, until when, under which file number. */
export function waiverBlocks({ service, waivers, waivedOnly }: ServiceView, protocol: Protocol): string[] {
  const { say, tell, plain, day, rules } = protocol;
  if (waivers.length + waivedOnly.length === 0) return [md(tell('waivers-none'))];
  const head = [
    say('column.rule'),
    say('column.reason'),
    tell('column.approved'),
    tell('column.file-number'),
    tell('column.until'),
  ];
  const named = waivers.map(({ rule, waiver, findings }) => {
    const { reason, place, approvedBy, approvedOn, fileNumber, until, path, line } = waiver;
    const recorded = tell('recorded-in', { path: plain(below(service, path)), line: String(line) });
    return [
      `${md(`${rule.id} ${plain(rule.title)}`)}${place === undefined ? '' : `; ${md(tell('place-of', { place: plain(place) }))}`}`,
      md(`${plain(reason)}; ${tell('waived-count', { n: findings })}; ${recorded}`),
      md(tell('approved', { by: plain(approvedBy), on: approvedOn })),
      md(plain(fileNumber)),
      day(until),
    ];
  });
  const others = waivedOnly.map((result) => {
    const rule = ruleOf(result, rules);
    return [md(`${rule.id} ${plain(rule.title)}`), md(plain(result.reason ?? say('no-reason'))), '–', '–', '–'];
  });
  return [md(tell('waivers-lead')), mdTable(head, [...named, ...others])];
}

/** What humans judged, and on which evidence. */
export function answerBlocks({ service, answers }: ServiceView, protocol: Protocol): string[] {
  const { say, tell, plain } = protocol;
  if (answers.length === 0) return [md(tell('answers-none'))];
  const head = [say('column.rule'), tell('column.judged'), tell('column.by'), tell('column.based-on')];
  const given = answers.map(({ rule, attestation }) => {
    const { result, by, role, on, evidence, remark, expires, path, line } = attestation;
    const until = expires === undefined ? '' : `; ${tell('judged-until', { expires })}`;
    const proof =
      evidence === undefined
        ? tell('evidence-none')
        : 'url' in evidence
          ? link(plain(evidence.url), evidence.url)
          : `${md(plain(evidence.file))} ${digestCode(plain(evidence.sha256))}`;
    const recorded = tell('recorded-in', { path: plain(below(service, path)), line: String(line) });
    return [
      md(`${rule.id} ${plain(rule.title)}`),
      tell(`judged.${result}`),
      md(`${tell('judged-by', { by: plain(by), role: plain(role), on })}${until}`),
      [proof, ...(remark === undefined ? [] : [md(plain(remark))]), md(recorded)].join('; '),
    ];
  });
  return [mdTable(head, given)];
}
