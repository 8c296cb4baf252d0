/**
 * Sorted words as lines, each of which says first how many letters it has in common with the word before ('!' for none, '"' for one…),
 * then the rest, then '!' where the word is known but never to be suggested.
 * @param {[string, boolean][]} entries each word, and whether it may be suggested
 */
export function frontCode(entries) {
  let before = '';
  return entries.map(([word, isSuggested]) => {
    let common = 0;
    while (common < Math.min(word.length, before.length, 90) && word[common] === before[common]) common++;
    before = word;
    return `${String.fromCharCode(33 + common)}${word.slice(common)}${isSuggested ? '' : '!'}\n`;
  }).join('');
}
