const ZONE = '(?:Z|[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00))?';
const YEAR = '-?(?:[1-9]\\d{4,}|\\d{4})';
const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12]\\d|3[01])';
const TIME = '(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?|24:00:00(?:\\.0+)?)';
const TIMES = '(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)';

const whole = (form: string): RegExp => new RegExp(`^(?:${form})$`);
const INTEGER = whole('[+-]?\\d+');
const FLOAT = whole('[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?|-?INF|NaN');

/** How values of the types built into XML Schema are written (XSD 1.0 part 2); what is no matter of form is not in it. */
const FORMS: Readonly<Record<string, RegExp>> = {
  boolean: /^(?:true|false|1|0)$/,
  decimal: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/,
  float: FLOAT,
  double: FLOAT,
  duration: whole(`-?P(?=[\\dT])(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?${TIMES}?`),
  dateTime: whole(`${YEAR}-${MONTH}-${DAY}T${TIME}${ZONE}`),
  time: whole(`${TIME}${ZONE}`),
  date: whole(`${YEAR}-${MONTH}-${DAY}${ZONE}`),
  gYearMonth: whole(`${YEAR}-${MONTH}${ZONE}`),
  gYear: whole(`${YEAR}${ZONE}`),
  gMonthDay: whole(`--${MONTH}-${DAY}${ZONE}`),
  gDay: whole(`---${DAY}${ZONE}`),
  gMonth: whole(`--${MONTH}${ZONE}`),
  hexBinary: /^(?:[\dA-Fa-f]{2})*$/,
};

/** Types of points and spans of time, whose blanks outside always count for nothing. */
export const OF_TIME: ReadonlySet<string> = new Set([
  'duration',
  'dateTime',
  'time',
  'date',
  'gYearMonth',
  'gYear',
  'gMonthDay',
  'gDay',
  'gMonth',
]);

/** Whether a value has the form of a built-in type; undefined for a type whose form is not known here. */
export function lexical(builtin: string, value: string): boolean | undefined {
  const form =
    FORMS[builtin] ?? (/(?:[Ii]nteger|[Ll]ong|[Ii]nt|[Ss]hort|[Bb]yte)$/.test(builtin) ? INTEGER : undefined);
  return form?.test(value);
}
