import { html as h, type Markup } from '../html-escape.ts';
import type { Protocol } from './context.ts';
import { heading } from './elements.ts';

export const DECISIONS = ['sign-accept', 'sign-conditional', 'sign-refuse'] as const;
export const SIGNERS = ['authority', 'provider', 'further'] as const;
export const FIELDS = ['place', 'date', 'name', 'role', 'signature'] as const;

/** Where people decide and sign: the program found a result, it accepts nothing. */
export function signatures({ tell }: Protocol): Markup {
  const decisions = DECISIONS.map(
    (key) =>
      h`<li><span class="box" aria-hidden="true"></span> ${tell(key)}${key === 'sign-conditional' ? h` <span class="blank" aria-hidden="true"></span>` : h``}</li>`,
  );
  const signers = SIGNERS.map(
    (signer) => h`<div class="signer">
${heading(3, tell(`signer.${signer}`))}
<dl>${FIELDS.map((field) => h`<div class="${field}"><dt>${tell(`field.${field}`)}</dt><dd></dd></div>`)}</dl>
</div>
`,
  );
  return h`<p>${tell('sign-lead')}</p>
<ul class="decisions">${decisions}</ul>
<div class="remarks"><p>${tell('sign-remarks')}</p></div>
<div class="signers">
${signers}</div>
`;
}
