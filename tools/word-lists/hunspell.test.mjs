import assert from 'node:assert/strict';
import test from 'node:test';
import { frontCode } from './frontCoding.mjs';
import { readAffixes, words } from './hunspell.mjs';
import { withZ } from './oxford.mjs';

const affixes = readAffixes(`SET UTF-8
NOSUGGEST !
NEEDAFFIX X
ONLYINCOMPOUND c
PFX U Y 1
PFX U 0 un .
PFX M Y 2
PFX M c g c[^h]
PFX M g 0 g
SFX D Y 2
SFX D 0 d e
SFX D y ied [^aeiou]y
SFX H N 1
SFX H 0 th [^y]
SFX v Y 1
SFX v u ua/aMX u
SFX a Y 1
SFX a 0 som .
`);
const expand = (...lines) => [...words(['9', ...lines].join('\n'), affixes)].map(({ word }) => word).sort();

test('suffixes, prefixes and both', () => assert.deepEqual(expand('lie/UD'), ['lie', 'lied', 'unlie', 'unlied']));
test('conditions', () => assert.deepEqual(expand('carry/D', 'play/D'), ['carried', 'carry', 'play']));
test('a suffix that does not cross takes no prefix', () => assert.deepEqual(expand('six/UH'), ['six', 'sixth', 'unsix']));
test('mutations', () => assert.deepEqual(expand('cath/M', 'gardd/M', 'chwarae/M'), ['ardd', 'cath', 'chwarae', 'gardd', 'gath']));
test('a second suffix, whose own prefixes mutate it', () => assert.deepEqual(expand('canu/v'), ['canu', 'canuasom', 'ganuasom']));
test('parts of compounds are no words', () => assert.deepEqual(expand('0th/c', 'a'), ['a']));
test('what may not be suggested', () => assert.deepEqual([...words('1\nrude/!D', affixes)], [{ word: 'rude', isSuggested: false }, { word: 'ruded', isSuggested: false }]));
test('front coding', () => assert.equal(frontCode([['ab', true], ['abc', true], ['b', false]]), '!ab\n#c\n!b!\n'));
test('the Oxford spelling', () => {
  assert.deepEqual(['organise', 'organisations', 'realised', 'prioritising'].flatMap(withZ), ['organize', 'organizations', 'realized', 'prioritizing']);
  assert.deepEqual(['advise', 'exercised', 'surprising', 'raise', 'otherwise', 'revised', 'analyse', 'noise', 'promised', 'devising'].flatMap(withZ), []);
});
