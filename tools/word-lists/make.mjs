// Makes src/Projects/Words/lists from the Hunspell dictionaries of package.json: `npm ci --ignore-scripts && npm run make`.
// The same packages give the same lists; `node make.mjs --check` says whether the committed ones are those, and changes nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { frontCode } from './frontCoding.mjs';
import { readAffixes, words } from './hunspell.mjs';
import { withZ } from './oxford.mjs';

const here = (path) => new URL(path, import.meta.url);
const lists = here('../../src/Projects/Words/lists/');
const isWord = (word) => /^\p{L}+(?:['-]\p{L}+)*$/u.test(word) && [...word].length > 1;

const languages = [
  // Possessives are read by the check, so that the list need not hold them. What is spelt -ise may be spelt -ize.
  { tag: 'en-GB', source: 'dictionary-en-gb', left: 'M', isWanted: (word) => !word.endsWith("'s"), more: withZ },
  // So are the pronouns and articles that Welsh joins with an apostrophe.
  { tag: 'cy', source: 'dictionary-cy', left: 'S', isWanted: (word) => !/'(?:r|n|i|u|ch|m|th|w)$/.test(word), more: () => [] },
];

let differs = false;
for (const { tag, source, left, isWanted, more } of languages) {
  const read = (name) => readFileSync(here(`node_modules/${source}/${name}`), 'utf8');
  const affixes = readAffixes(read('index.aff'));
  // A word is true where it may be suggested, and false where it is only known.
  const found = new Map();
  for (const { word, isSuggested } of words(read('index.dic'), affixes, (flag) => flag !== left)) {
    const one = word.normalize('NFC').replaceAll('’', "'");
    if (isWord(one) && isWanted(one)) found.set(one, isSuggested && found.get(one) !== false);
  }

  for (const line of readFileSync(here(`own-${tag}.txt`), 'utf8').split('\n'))
    if (line !== '' && !line.startsWith('#')) found.set(line, true);
  for (const word of [...found.keys()].flatMap(more))
    if (!found.has(word)) found.set(word, false);

  const text = frontCode([...found].sort(([first], [second]) => (first < second ? -1 : 1)));
  const bytes = Buffer.from(text, 'utf8');
  const file = new URL(`${tag}.br`, lists);
  if (process.argv.includes('--check')) {
    const isSame = brotliDecompressSync(readFileSync(file)).equals(bytes);
    differs ||= !isSame;
    console.log(`${tag}: ${isSame ? 'as committed' : 'DIFFERS from what is committed'}`);
    continue;
  }

  const packed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
  writeFileSync(file, packed);
  console.log(`${tag}: ${found.size} words, ${Math.ceil(packed.length / 1024)} KB`);
}

process.exitCode = differs ? 1 : 0;
