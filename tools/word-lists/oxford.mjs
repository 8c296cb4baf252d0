// Words that end so in British English however -ise verbs are spelt: the ending is no suffix in them.
const always = /(?:advert|adv|adver|appr|ar|chast|circumc|compr|comprom|concis|dem|desp|dev|disgu|enterpr|exc|exerc|expert|franch|gu|improv|inc|merchand|mort|no|parad|po|prec|prem|prom|pra|ra|repr|rev|r|superv|surm|surpr|telev|treat|turqu|v|w|cru|bru|malap?|val|anal|paral|catal|dial|electrol|hydrol|marqu|chem|prom|reapp|cerv|cong|cred|tort|porp|b|r|pr|mis|tr|d|m|cl|clo|th|stud|anim|anarch|marx)$/u;

/** The word with z for s where it ends in -ise, -ising, -isation…, as the Oxford spelling has it; none for other words. */
export function withZ(word) {
  const match = /^(.{3,})is(e|ed|es|er|ers|ing|able|ation|ations|ational)$/u.exec(word);
  return match && !always.test(match[1]) ? [`${match[1]}iz${match[2]}`] : [];
}
