import assert from 'node:assert/strict';
import { dutch, english } from '../../server/language/index.js';
import { sentencesOf } from './reading.js';

describe('sentences', () => {
  it('end at a full stop before a capital', () => {
    assert.equal(sentencesOf(dutch, 'De aanvraag wordt afgewezen. De vreemdeling vertrekt.').length, 2);
    assert.equal(sentencesOf(english, 'The claim is refused. The person shall leave.').length, 2);
  });

  it('survive Dutch abbreviations', () => {
    for (const text of [
      'Dit geldt volgens art. 5 en nr. 3 van de wet.',
      'Vreemdelingen, o.a. Syrische, d.w.z. Syriërs, bijv. Koerden, worden gehoord.',
      'Zie Stb. 2000, 495 jo. Stcrt. 2001, 10 van mr. Jansen.',
      'De heer J. P. Jansen dient een aanvraag in.',
      'Het bedrag is 1.000,50 euro of 3.5 maal zoveel.',
      'Hij wacht ... op een besluit.',
    ]) {
      assert.equal(sentencesOf(dutch, text).length, 1, text);
    }
  });

  it('survive English abbreviations', () => {
    for (const text of [
      'Under Directive No. 115 and para. 3 the claim fails.',
      'The claim of Mr. J. Smith under s. 5 and art. 3 is refused.',
      'A fee of 1.5 units, e.g. Thirty euro, is due.',
    ]) {
      assert.equal(sentencesOf(english, text).length, 1, text);
    }
  });

  it('end after a cited number or letter', () => {
    assert.equal(sentencesOf(dutch, 'Dit geldt niet voor artikel 8. De vreemdeling vertrekt.').length, 2);
    assert.equal(sentencesOf(dutch, 'Dit geldt voor onderdeel B. De vreemdeling vertrekt.').length, 2);
  });

  it('keep a label with the words that it numbers', () => {
    assert.deepEqual(sentencesOf(dutch, '1. De vreemdeling vertrekt.\n2. Hij keert terug.'), [
      '1. De vreemdeling vertrekt.',
      '2. Hij keert terug.',
    ]);
    assert.deepEqual(sentencesOf(english, 'a. The person leaves.'), ['a. The person leaves.']);
  });

  it('go on over a list after a colon and its semicolons', () => {
    const text = 'De aanvraag wordt afgewezen indien:\n\na. hij niet verschijnt;\n\nb. hij geen adres heeft.';
    assert.equal(sentencesOf(dutch, text).length, 1);
  });

  it('begin with a new block when the text before it is finished', () => {
    assert.deepEqual(sentencesOf(dutch, 'Strafbepaling\n\nHij die hulp verleent, wordt gestraft.'), [
      'Strafbepaling',
      'Hij die hulp verleent, wordt gestraft.',
    ]);
  });

  it('go on over a wrapped line', () => {
    assert.equal(sentencesOf(dutch, 'De aanvraag wordt door\nOnze Minister\nvan Justitie afgewezen.').length, 1);
    assert.equal(sentencesOf(dutch, 'Het besluit van de Staatssecretaris\nJustitie wordt bekendgemaakt.').length, 1);
    assert.equal(sentencesOf(dutch, 'De aanvraag wordt\n\ndoor de rechter getoetst.').length, 1);
  });

  it('keep closing quotes and brackets', () => {
    assert.deepEqual(sentencesOf(dutch, '“De vreemdeling vertrekt.” Hij keert terug.'), [
      '“De vreemdeling vertrekt.”',
      'Hij keert terug.',
    ]);
  });
});
