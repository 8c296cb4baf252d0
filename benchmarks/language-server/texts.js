// Two texts of the same size: minutes made of an example, and JSON.
import { readFileSync, readdirSync } from 'node:fs';

/** An example's head and, again and again, its items, up to a size in bytes; with a line `x` of its own to type in. */
export function minutes(folder, size) {
  const file = readdirSync(folder).filter((name) => name.endsWith('.minutes')).sort()[0];
  const text = readFileSync(`${folder}/${file}`, 'utf8').replaceAll('\r\n', '\n');
  const first = text.search(/^ITEM /m);
  const [head, items] = [text.slice(0, first), text.slice(first)];
  let all = head;
  while (Buffer.byteLength(all) < size) all += items + '\n';
  return all + '\nITEM Latency\n\nx\n';
}

/** Objects in an array, up to a size in bytes; with a line of its own to type in. */
export function json(size) {
  const rows = [];
  for (let length = 0, i = 0; length < size; i++) {
    rows.push(`  { "number": ${i}, "title": "Item ${i}", "present": ["Ann Lee", "Tom Price"], "agreed": true, "words": "That the report be noted." }`);
    length += Buffer.byteLength(rows.at(-1)) + 2;
  }
  return `[\n${rows.join(',\n')},\n{ "last": 0 }\n]\n`;
}
