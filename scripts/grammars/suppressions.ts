import { type InjectionGrammar, markdown } from './grammar.js';

const comma = { name: 'punctuation.separator.rule.toetssteen', match: ',' };
const rule = { name: 'entity.other.attribute-name.rule.toetssteen', match: String.raw`[a-z0-9][a-z0-9\-/]*` };

/**
 * Colours the comments that suppress findings, so that they are seen among the text and a directive that is misspelt
 * stays as dull as any comment.
 */
export const suppressions: InjectionGrammar = {
  comment: 'Comments that suppress findings: what they do, for which rules, and why.',
  scopeName: 'markdown.suppressions.toetssteen',
  injectionSelector: `L:${markdown} comment.block.html - markup.fenced_code - meta.suppression.toetssteen`,
  patterns: [
    {
      name: 'meta.suppression.toetssteen',
      begin: String.raw`(?<=<!--)[ \t]*(toetssteen-(?:disable-next|disable-file|disable|enable))(?![^\s:])`,
      beginCaptures: { 1: { name: 'keyword.control.suppression.toetssteen' } },
      end: '(?=-->)',
      patterns: [{ include: '#reason' }, { include: '#rule' }, { include: '#comma' }],
    },
  ],
  repository: {
    rule,
    comma,
    reason: {
      begin: ':',
      beginCaptures: { 0: { name: 'punctuation.separator.reason.toetssteen' } },
      contentName: 'string.unquoted.reason.toetssteen',
      end: '(?=-->)',
    },
  },
};
