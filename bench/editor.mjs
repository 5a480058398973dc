// node bench/editor.mjs [--runs 30]: how long the language server takes from a key stroke to findings, and to answers.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { spread } from './measure.mjs';

const root = join(fileURLToPath(import.meta.url), '..', '..');
const { values } = parseArgs({ options: { runs: { type: 'string', default: '30' } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs braucht eine ganze Zahl ab 1');

/** A server and as much of an editor as it needs. */
class Session {
  constructor(settings) {
    const started = [join(root, 'bin', 'vorgaben.js'), 'lsp'];
    this.server = spawn(process.execPath, started, { stdio: ['pipe', 'pipe', 'inherit'] });
    const { stdin, stdout } = this.server;
    this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.texts = new Map();
    this.settings = settings;
    this.connection.listen();
  }

  async start() {
    const initializationOptions = this.settings;
    const params = { processId: null, rootUri: null, capabilities: {}, initializationOptions };
    await this.connection.sendRequest('initialize', params);
    await this.connection.sendNotification('initialized', {});
  }

  async open(path) {
    const uri = pathToFileURL(path).href;
    const text = readFileSync(path, 'utf8');
    this.texts.set(uri, TextDocument.create(uri, 'x', 1, text));
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'x', version: 1, text },
    });
    return uri;
  }

  async type(uri, from, to, text) {
    const document = this.texts.get(uri);
    const change = { range: { start: document.positionAt(from), end: document.positionAt(to) }, text };
    TextDocument.update(document, [change], document.version + 1);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: document.version },
      contentChanges: [change],
    });
  }

  ask(method, uri, params = {}) {
    return this.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, ...params });
  }

  /** Answered once everything is judged; findings were sent before. */
  judged(uri, method = 'codeAction') {
    const zero = { line: 0, character: 0 };
    return this.ask(method, uri, { range: { start: zero, end: zero }, context: { diagnostics: [] } });
  }

  /** Processor time of the server so far, in ms; null where the system does not tell. */
  cpu() {
    try {
      // Behind the name, which may hold anything: user and system time in hundredths of a second.
      const fields = readFileSync(`/proc/${this.server.pid}/stat`, 'utf8').split(') ')[1].split(' ');
      return (Number(fields[11]) + Number(fields[12])) * 10;
    } catch {
      return null;
    }
  }

  async end() {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    await new Promise((done) => this.server.once('exit', done));
  }
}

const timed = async (work) => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};

const number = (value) => value.toLocaleString('de-DE', { maximumFractionDigits: 0 });
const say = (line) => process.stdout.write(`${line}\n`);
const row = (title, { times, cpu = null }, budget = '') => {
  const { min, median, max } = spread(times);
  const spent = cpu === null ? '–' : number(cpu);
  say(`| ${title} | ${number(median)} (${number(min)}–${number(max)}) | ${spent} | ${budget} |`);
};

/** Does something again and again, some times before it counts. */
async function series(session, warm, once) {
  const times = [];
  let before = null;
  for (let run = -warm; run < runs; run++) {
    if (run === 0) before = session.cpu();
    const took = await timed(() => once(run));
    if (run >= 0) times.push(took);
  }
  return { times, cpu: before === null ? null : (session.cpu() - before) / runs };
}

/** Types a letter and takes it away again, in turn, at a place that is found by what stands before it. */
function strokes(session, uri, after, letter, method) {
  const at = session.texts.get(uri).getText().indexOf(after) + after.length;
  return series(session, 8, async (run) => {
    const typed = run % 2 === 0;
    await session.type(uri, at, at + (typed ? 0 : letter.length), typed ? letter : '');
    await session.judged(uri, method);
  });
}

function answers(session, method, uri, what) {
  const document = session.texts.get(uri);
  const position = document.positionAt(document.getText().indexOf(what) + what.length);
  return series(session, 3, () => session.ask(method, uri, { position, context: { includeDeclaration: true } }));
}

const folder = mkdtempSync(join(tmpdir(), 'vorgaben-editor-'));
try {
  const home = join(folder, 'hundehaltung');
  cpSync(join(root, 'examples', 'hundehaltung'), home, { recursive: true });
  say(
    `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}; Last zu Beginn ${loadavg()[0].toFixed(1)}`,
  );
  say(`Je ${runs} Läufe, warm; Median (kleinster–größter Wert).\n`);
  say('| Was geschieht | Zeit in ms | Prozessorzeit des Servers in ms | Budget |\n|---|--:|--:|---|');
  const session = new Session({ standards: [join(root, 'examples', 'standards', 'xhundesteuer')] });
  let steckbrief = '';
  const first = await timed(async () => {
    await session.start();
    steckbrief = await session.open(join(home, 'steckbrief.yaml'));
    await session.judged(steckbrief);
  });
  row('Editor gestartet bis zu den ersten Befunden', { times: [first], cpu: session.cpu() });
  row(
    'Taste im Steckbrief bis zu den Befunden',
    await strokes(session, steckbrief, 'id: hundehaltung', 'x'),
    '≤ 100 ms',
  );
  for (const [title, file, after] of [
    ['Taste im FIM-Datenschema', 'fim/S05000000101V1.0.0.xml', 'Anmeldung einer Hundehaltung'],
    ['Taste in der XÖV-Nachricht (XSD und Schematron)', 'xoev/anmeldung.xml', '<!-- '],
    ['Taste in der OpenAPI-Beschreibung', 'schnittstellen/openapi.yaml', 'title: '],
    ['Taste in der Seite (HTML)', 'seiten/antrag.html', '<title>'],
  ])
    row(title, await strokes(session, await session.open(join(home, file)), after, 'x'));
  row(
    'Vorschläge: Leistung nach Namen',
    await answers(session, 'completion', steckbrief, 'leika: "99110009104000'),
    '≤ 100 ms',
  );
  row('Hilfe zu einem Schlüssel', await answers(session, 'hover', steckbrief, 'artikelnummer'), '≤ 100 ms');
  row('Alle Stellen eines LeiKa-Schlüssels', await answers(session, 'references', steckbrief, '991100091'), '≤ 100 ms');
  await session.end();

  const rulesets = join(folder, 'rulesets');
  cpSync(join(root, 'rulesets'), rulesets, { recursive: true });
  const author = new Session({});
  await author.start();
  const rule = join(rulesets, 'ozg-grundlagen', '1.0.0', 'rules', 'schluessel', 'OZG1011-leika-form.yaml');
  const uri = await author.open(rule);
  const opening = await timed(() => author.judged(uri, 'inlayHint'));
  row('Regelwerk ozg-grundlagen geöffnet', { times: [opening], cpu: author.cpu() });
  row(
    'Taste in einer Regel bis zu Befunden und Beispielen',
    await strokes(author, uri, 'Der LeiKa-Schlüssel', 'x', 'inlayHint'),
  );
  await author.end();
  say(`\nLast am Ende ${loadavg()[0].toFixed(1)}.`);
} finally {
  rmSync(folder, { recursive: true });
}
