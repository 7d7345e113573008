import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseBill } from '../../server/bill/parseBill.js';
import { check } from '../../server/check/check.js';
import { compilePack } from '../../server/check/compile.js';
import type { CheckOptions, Finding } from '../../server/check/finding.js';
import { builtInPack } from '../../server/project/builtInPack.js';

const pack = compilePack(builtInPack());

function findings(text: string, options: Partial<CheckOptions> = {}): Finding[] {
  return check(parseBill(`---\nkind: policy\n---\n\n${text}\n`), pack, {
    language: 'nl',
    asOf: undefined,
    today: '2026-11-24',
    keepSuppressed: false,
    severities: new Map(),
    ...options,
  });
}

const rules = (text: string) => [...new Set(findings(text).map(({ ruleId }) => ruleId))];
const stop = 'access-to-asylum/stop-applications';
/** What a text announces is against access to asylum, whichever rule of the theme says so. */
const againstAccess = (text: string) => rules(text).some((rule) => rule.startsWith('access-to-asylum/'));

describe('a policy document', () => {
  for (const text of [
    'Er komt een tijdelijke asielstop.',
    'Wij nemen voorlopig geen asielaanvragen meer in behandeling.',
    '- Geen behandeling meer van nieuwe asielaanvragen.',
    'Het kabinet zal asielaanvragen niet langer in behandeling nemen.',
    'Voor de komende jaren doen wij het volgende:\n\n- asielaanvragen niet meer in behandeling nemen;\n- wegen aanleggen.',
    'We will no longer register asylum applications, and no person may lodge one at the border.',
    'There will be a moratorium: asylum applications will no longer be examined.',
  ]) {
    it(`is judged by what it announces: ${text.replaceAll('\n', ' ')}`, () => {
      assert.ok(againstAccess(text), JSON.stringify(rules(text)));
    });
  }

  for (const text of [
    'Wij vragen het kabinet de asielstop te schrappen.',
    'Wij verzoeken de regering asielaanvragen niet meer in behandeling te nemen.',
    'Het voornemen om asielaanvragen niet meer in behandeling te nemen is juridisch onhoudbaar.',
    'In Denemarken worden asielaanvragen niet meer in behandeling genomen.',
    'Het vorige kabinet wilde asielaanvragen niet meer in behandeling nemen.',
    'Sommige partijen willen asielaanvragen niet meer in behandeling nemen.',
    'Zullen wij asielaanvragen niet meer in behandeling nemen?',
    'Er komt geen asielstop.',
    'The previous government wanted to stop registering asylum applications.',
    'We call on the government not to suspend the examination of asylum applications.',
  ]) {
    it(`is left alone where it tells, asks or argues: ${text}`, () => {
      assert.deepEqual(rules(text), []);
    });
  }

  it('that argues against the plans of others does not announce them, whatever the sentence', () => {
    const plan = 'De coalitie neemt asielaanvragen niet meer in behandeling.';
    assert.deepEqual(rules(`## Asiel\n\n${plan}`), [stop]);
    assert.deepEqual(
      rules(`## Asiel\n\n${plan} Dat is in strijd met het Vluchtelingenverdrag. Wij vragen u tegen te stemmen.`),
      [],
    );
  });

  it('is pointed to by headings, paragraphs and bullets', () => {
    const bullets = '# Akkoord\n\n## Asiel\n\n### Europa\n\nWij bouwen wegen:\n\n- een weg;\n- er komt een asielstop.';
    assert.deepEqual(
      findings(bullets).map(({ provision }) => provision.label),
      ['§ Asiel, Europa, tweede punt'],
    );
    assert.equal(findings('## Asiel\n\nEr komt een asielstop.')[0]?.provision.label, '§ Asiel');
    assert.equal(
      findings('## Asiel\n\nWij bouwen wegen.\n\nEr komt een asielstop.')[0]?.provision.label,
      '§ Asiel, tweede alinea',
    );
  });

  it('weighs one step less than a bill, says why, and speaks of a plan', () => {
    const [finding] = findings('Er komt een tijdelijke asielstop.');
    assert.equal(finding?.severity, 'warning');
    assert.match(finding?.severityReason ?? '', /Aangekondigd beleid/);
    assert.match(finding?.message ?? '', /^Dit is een voornemen en nog geen bepaling/);
    const [inBill] = check(parseBill('### Artikel 1\n\nAsielaanvragen worden niet in behandeling genomen.\n'), pack, {
      language: 'nl',
      asOf: undefined,
      today: '2026-11-24',
      keepSuppressed: false,
      severities: new Map(),
    });
    assert.equal(inBill?.severity, 'error');
    assert.doesNotMatch(inBill?.message ?? '', /voornemen/);
  });

  it('weighs what the user says it weighs', () => {
    const [finding] = findings('Er komt een tijdelijke asielstop.', { severities: new Map([[stop, 'error']]) });
    assert.equal(finding?.severity, 'error');
    assert.equal(finding?.severityReason, undefined);
  });

  it('is read across the empty lines that a printed page leaves in a sentence', () => {
    const printed =
      'Wij maken in de komende jaren ruimte voor iedereen en daarom zullen wij nieuwe\n\nasielaanvragen niet meer in\n\nbehandeling nemen.';
    assert.ok(againstAccess(printed));
  });

  it('may be any text at all', () => {
    const piece = fc.constantFrom(
      '# ',
      '- ',
      '1. ',
      'Wij ',
      'asielstop',
      'er komt een ',
      '. ',
      ':',
      '\n\n',
      '\n',
      '> ',
      '|',
      'vragen ',
      '?',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const { range, provision } of findings(pieces.join(''))) {
          assert.ok(provision.range.start <= range.start && range.end <= provision.range.end);
        }
      }),
    );
  });
});
