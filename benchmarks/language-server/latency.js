// How long the editor waits: node latency.js PATH-OF-MINUTES. See ../README.md.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Client } from './client.js';
import { json, minutes } from './texts.js';

const here = dirname(fileURLToPath(import.meta.url));
const size = 100 * 1024;
const [starts, edits] = [9, 200];
const server = process.argv[2];
if (!server) {
  console.error('Say where the published command is: node latency.js PATH');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'minutes-latency-'));
const example = join(here, '../../examples/lewisham');
cpSync(example, folder, { recursive: true });

const jsonServer = join(here, 'node_modules/vscode-langservers-extracted/bin/vscode-json-language-server');
const ours = {
  start: () => new Client(server, ['lsp']),
  uri: pathToFileURL(join(folder, 'latency.minutes')).href, languageId: 'minutes', text: minutes(example, size),
  // Typing a handle that nobody has, and taking it back.
  typed: '@nobody', place: (text) => ({ line: text.split('\n').length - 2, character: 0 }), isWrong: (all) => all.some((each) => each.message.includes('@nobody')),
  complete: '@',
};
const theirs = {
  start: () => new Client(process.execPath, [jsonServer, '--stdio']),
  uri: pathToFileURL(join(folder, 'latency.json')).href, languageId: 'json', text: json(size),
  // Typing a comma too many, and taking it back.
  typed: ',,', place: (text) => ({ line: text.split('\n').length - 3, character: 13 }), isWrong: (all) => all.length > 0,
  complete: ', "',
};

const rows = [];
rows.push(...(await measure('minutes lsp, quiet time 60 ms', ours, { initializationOptions: { diagnosticDelay: 60 }, pull: false, edits: 60 })));
rows.push(...(await measure('minutes lsp, quiet time 0', ours, { initializationOptions: { diagnosticDelay: 0 }, pull: false, edits })));
rows.push(...(await measure('minutes lsp, asked by the editor', ours, { initializationOptions: {}, pull: true, edits })));
rows.push(...(await measure('vscode-json-language-server, its quiet time', theirs, { initializationOptions: {}, pull: false, edits: 20 })));
rows.push(...(await measure('vscode-json-language-server, asked by the editor', theirs, { initializationOptions: {}, pull: true, edits })));
rmSync(folder, { recursive: true });

console.log(`${size / 1024} KB, ${starts} starts, Node ${process.version}. Times in ms: median / 95th percentile.\n`);
console.log('| server | initialize | first diagnostics | edit → diagnostics | edit → completion | memory, MB |');
console.log('|---|---:|---:|---:|---:|---:|');
for (const row of rows) console.log(`| ${row.join(' | ')} |`);

async function measure(name, subject, options) {
  const initialize = [];
  for (let i = 0; i < starts; i++) {
    const begin = performance.now();
    const client = subject.start();
    await introduce(client, options);
    initialize.push(performance.now() - begin);
    await client.end();
  }

  const client = subject.start();
  await introduce(client, options);
  client.notify('initialized', {});
  const at = subject.place(subject.text);
  let version = 1;
  let begin = performance.now();
  const opened = diagnostics(client, subject, options, () => true);
  client.notify('textDocument/didOpen', { textDocument: { uri: subject.uri, languageId: subject.languageId, version, text: subject.text } });
  await opened();
  const first = performance.now() - begin;

  const change = (start, end, text) => client.notify('textDocument/didChange', {
    textDocument: { uri: subject.uri, version: ++version },
    contentChanges: [{ range: { start: { ...at, character: at.character + start }, end: { ...at, character: at.character + end } }, text }],
  });

  const waits = [];
  for (let i = 0; i < options.edits; i++) {
    for (const wrong of [true, false]) {
      const answer = diagnostics(client, subject, options, (all) => subject.isWrong(all) === wrong);
      begin = performance.now();
      if (wrong) change(0, 0, subject.typed);
      else change(0, subject.typed.length, '');
      await answer();
      waits.push(performance.now() - begin);
    }
  }

  const completions = [];
  for (let i = 0; i < edits; i++) {
    begin = performance.now();
    change(0, 0, subject.complete);
    const found = await client.request('textDocument/completion', { textDocument: { uri: subject.uri }, position: { ...at, character: at.character + subject.complete.length } });
    completions.push(performance.now() - begin);
    if (subject === ours && (found?.items ?? found)?.length === 0) throw new Error('There was nothing to complete.');
    change(0, subject.complete.length, '');
    await client.request('textDocument/hover', { textDocument: { uri: subject.uri }, position: at });
  }

  const memory = client.memory();
  await client.end();
  const warm = Math.floor(waits.length / 10);
  return [[name, times(initialize), first.toFixed(0), times(waits.slice(warm)), times(completions.slice(20)), memory.toFixed(0)]];
}

function introduce(client, options) {
  return client.request('initialize', {
    processId: process.pid, rootUri: pathToFileURL(folder).href, initializationOptions: options.initializationOptions,
    capabilities: { textDocument: { ...(options.pull ? { diagnostic: {} } : {}), publishDiagnostics: {}, completion: { completionItem: { snippetSupport: true } } }, workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
  });
}

// Made before the edit, called after it: what is published may arrive before anybody waits.
function diagnostics(client, subject, options, isIt) {
  if (!options.pull) {
    const published = client.published(isIt);
    return () => published;
  }
  return async () => {
    const report = await client.request('textDocument/diagnostic', { textDocument: { uri: subject.uri } });
    if (!isIt(report.items)) throw new Error('The diagnostics are not those of the edit.');
  };
}

function times(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))].toFixed(1);
  return `${at(0.5)} / ${at(0.95)}`;
}
