// Reads a Hunspell dictionary and lists every word that it holds, as far as these two dictionaries need: prefixes, one or two suffixes with
// their own flags, NEEDAFFIX, ONLYINCOMPOUND. Compounds are left out (in en-GB they are the ordinal numbers, which no list need hold).

/** @returns {{ affixes: Map<string, Affix[]>, needsAffix: string, onlyInCompound: string, noSuggest: string }} */
export function readAffixes(text) {
  const result = { affixes: new Map(), needsAffix: '', onlyInCompound: '', noSuggest: '' };
  const crosses = new Map();
  for (const line of text.split(/\r?\n/)) {
    const [command, flag, ...rest] = line.trim().split(/\s+/);
    if (command === 'NEEDAFFIX') result.needsAffix = flag;
    else if (command === 'ONLYINCOMPOUND') result.onlyInCompound = flag;
    else if (command === 'NOSUGGEST') result.noSuggest = flag;
    else if (command === 'FLAG') throw new Error('Only flags of one character are read.');
    if (command !== 'PFX' && command !== 'SFX') continue;
    if (!crosses.has(flag)) {
      crosses.set(flag, rest[0] === 'Y');
      result.affixes.set(flag, []);
      continue;
    }

    const [strip, added, condition = '.'] = rest;
    const [add, flags = ''] = added.split('/');
    const isPrefix = command === 'PFX';
    result.affixes.get(flag).push({
      isPrefix,
      crosses: crosses.get(flag),
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      flags: [...flags],
      condition: new RegExp(isPrefix ? `^${condition}` : `${condition}$`, 'u'),
    });
  }

  return result;
}

/** Every word of the dictionary that is made with affixes for which `isWanted(flag)` holds, and whether it may be suggested. */
export function* words(dictionary, { affixes, needsAffix, onlyInCompound, noSuggest }, isWanted = () => true) {
  for (const line of dictionary.split(/\r?\n/).slice(1)) {
    const slash = line.search(/(?<!\\)\//);
    const stem = (slash < 0 ? line : line.slice(0, slash)).split(/[\t ]/)[0].replaceAll('\\/', '/');
    const flags = slash < 0 ? [] : [...line.slice(slash + 1).split(/[\t ]/)[0]];
    if (stem === '' || flags.includes(onlyInCompound)) continue;
    for (const word of forms(stem, flags)) yield { word, isSuggested: !flags.includes(noSuggest) };
  }

  function* forms(stem, flags) {
    yield* withPrefixes(stem, flags, false);
    for (const suffix of applicable(stem, flags, false)) {
      const first = apply(stem, suffix);
      yield* withPrefixes(first, [...suffix.flags, ...(suffix.crosses ? flags : [])], true, suffix.flags);
      for (const second of applicable(first, suffix.flags, false))
        yield* withPrefixes(apply(first, second), [...second.flags, ...(second.crosses ? [...suffix.flags, ...flags] : [])], true, second.flags);
    }
  }

  function* withPrefixes(word, flags, hasSuffix, own = flags) {
    if (!own.includes(needsAffix)) yield word;
    for (const prefix of applicable(word, flags, true)) {
      if ((!hasSuffix || prefix.crosses) && !(hasSuffix && own.includes(needsAffix))) yield apply(word, prefix);
    }
  }

  function applicable(word, flags, isPrefix) {
    return [...new Set(flags)].filter(isWanted).flatMap((flag) => affixes.get(flag) ?? [])
      .filter((affix) => affix.isPrefix === isPrefix && affix.condition.test(word)
        && (isPrefix ? word.startsWith(affix.strip) : word.endsWith(affix.strip)));
  }

  function apply(word, { isPrefix, strip, add }) {
    return isPrefix ? add + word.slice(strip.length) : word.slice(0, word.length - strip.length) + add;
  }
}
