import { Composer, type CST, type DocumentOptions, type ErrorCode, type ParseOptions, type SchemaOptions } from 'yaml';

type OnError = (source: unknown, code: ErrorCode, message: string, warning?: boolean) => void;

/** How it takes what it objects to; not declared by the package, whose version is pinned. */
interface Objecting {
  onError: OnError;
}

/**
 * Puts YAML together and keeps the first fault of each severity: a file that is none has one in every second letter, each of
 * which would take a kilobyte. A closing bracket at the margin is only a warning that nobody heeds: nothing is misread.
 */
export function firstFaults(options: ParseOptions & DocumentOptions & SchemaOptions): Composer {
  const composer = new Composer(options);
  const objecting = composer as unknown as Objecting;
  const { onError } = objecting;
  const told = { error: false, warning: false };
  objecting.onError = (source, code, message, warning = false) => {
    const kind = warning ? 'warning' : 'error';
    if (told[kind] || (warning && code === 'BAD_INDENT')) return;
    told[kind] = true;
    onError(source, code, message, warning);
  };
  // What the parser objects to comes as a token.
  const next = composer.next.bind(composer);
  let failed = false;
  composer.next = function* (token: CST.Token) {
    if (token.type === 'error' && failed) return;
    failed ||= token.type === 'error';
    yield* next(token);
  };
  return composer;
}
