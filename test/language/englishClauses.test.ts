import assert from 'node:assert/strict';
import { english } from '../../server/language/index.js';
import { clausesOf, parentsOf } from './reading.js';

/** Each sentence with its clauses, as {@link clausesOf} writes them. */
function reads(text: string, ...expected: string[]): void {
  assert.deepEqual(clausesOf(english, text), expected, text);
}

describe('English clauses', () => {
  it('"before" and "after" with a noun or a date divide nothing', () => {
    reads(
      'Every appeal pending before the Tribunal is deemed to be abandoned.',
      'main +: every appeal pending before the tribunal is deemed to be abandoned',
    );
    reads(
      'A claim made by a person who entered after 1 July 2027 must be treated as withdrawn.',
      'main + must: a claim made by a person must be treated as withdrawn',
      'relative +: who entered after 1 july 2027',
    );
    reads(
      'An application made after that number has been reached shall not be registered.',
      'main - must-not: an application made shall not be registered',
      'condition +: after that number has been reached',
    );
  });

  it('a condition in the middle ends where the statement has its verb', () => {
    for (const [when, verb] of [
      ['after the period of leave has ended', 'commits'],
      ['once the time allowed has run out', 'is guilty of'],
    ]) {
      reads(
        `A person who remains in the State ${when} ${verb} an offence.`,
        `main +: a person ${verb} an offence`,
        'relative +: who remains in the state',
        `condition +: ${when}`,
      );
    }
  });

  it('two verbs of a relative clause do not take that of the statement', () => {
    reads(
      'A charity that shelters or advises such a person does not commit an offence.',
      'main -: a charity does not commit an offence',
      'relative +: that shelters or advises such a person',
    );
  });

  it('"or more" and "other than" with a noun hold no statement', () => {
    reads(
      'A refugee sentenced to two years or more may be returned to his country.',
      'main + may: a refugee sentenced to two years or more may be returned to his country',
    );
    reads(
      'A person who enters at a place other than an approved port commits an offence.',
      'main +: a person commits an offence',
      'relative +: who enters at a place',
      'exception +: other than an approved port',
    );
  });

  it('an aside without a verb ends at its comma', () => {
    reads(
      'The harbouring of aliens, whether or not for reward, shall be punishable.',
      'main + must: the harbouring of aliens shall be punishable',
      'even-if +: whether or not for reward',
    );
  });

  it('a relative clause interrupts the statement', () => {
    reads(
      'A person who is not lawfully present shall be removed.',
      'main + must: a person shall be removed',
      'relative -: who is not lawfully present',
    );
    reads(
      'Persons who enter the State unlawfully shall be detained.',
      'main + must: persons shall be detained',
      'relative +: who enter the state unlawfully',
    );
    reads(
      'Every person who assists a person who is not authorised commits an offence.',
      'main +: every person commits an offence',
      'relative +: who assists a person',
      'relative - must-not: who is not authorised',
    );
    reads(
      'A person in respect of whom an order has been made may not appeal.',
      'main - must-not: a person may not appeal',
      'relative +: in respect of whom an order has been made',
    );
    reads(
      'A person who, without reasonable excuse, fails to report is guilty of an offence.',
      'main +: a person is guilty of an offence',
      'relative +: who without reasonable excuse fails to report',
    );
  });

  it('conditions stand before, inside and after the statement', () => {
    reads(
      'Where an applicant, without good reason, fails to appear, the Minister may reject the claim.',
      'main + may: the minister may reject the claim',
      'condition +: where an applicant without good reason fails to appear',
    );
    reads(
      'The Minister may, if the applicant is absent, reject the claim.',
      'main + may: the minister may reject the claim',
      'condition +: if the applicant is absent',
    );
    reads(
      'Should the applicant fail to cooperate, the claim shall be rejected.',
      'main + must: the claim shall be rejected',
      'condition +: should the applicant fail to cooperate',
    );
    reads(
      'If the Minister is satisfied that the person is not a refugee, the Minister shall refuse protection.',
      'main + must: the minister shall refuse protection',
      'condition +: if the minister is satisfied',
      'condition -: that the person is not a refugee',
    );
  });

  it('exceptions are told from what makes no difference', () => {
    reads(
      'The person shall be removed, unless he is a minor.',
      'main + must: the person shall be removed',
      'exception +: unless he is a minor',
    );
    reads(
      'Assistance shall be withdrawn, except where the person is ill.',
      'main + must: assistance shall be withdrawn',
      'exception +: except where the person is ill',
    );
    reads(
      'Subject to section 5, a person may be detained.',
      'main + may: a person may be detained',
      'exception +: subject to section 5',
    );
    reads(
      'Removal shall take place irrespective of whether an appeal is pending.',
      'main + must: removal shall take place',
      'even-if +: irrespective of whether an appeal is pending',
    );
    reads(
      'An appeal does not suspend removal, even if a risk is alleged.',
      'main -: an appeal does not suspend removal',
      'even-if +: even if a risk is alleged',
    );
    reads(
      'Notwithstanding any other enactment, no court shall grant relief.',
      'main - must-not: no court shall grant relief',
      'even-if +: notwithstanding any other enactment',
    );
  });

  it('"without" with a verb denies how it is done, with a noun it stays where it is', () => {
    reads(
      'The Minister shall remove the person without assessing the risk.',
      'main + must: the minister shall remove the person',
      'manner -: without assessing the risk',
    );
    reads(
      'The claim may be rejected without the person first being heard.',
      'main + may: the claim may be rejected',
      'manner -: without the person first being heard',
    );
    reads('The claim may be rejected without a hearing.', 'main + may: the claim may be rejected without a hearing');
    assert.deepEqual(parentsOf(english, 'He shall deter entry by removing persons.'), { he: undefined, by: 'he' });
  });

  it('two statements are two clauses, two nouns are one', () => {
    reads(
      'An applicant shall not be removed and shall be heard.',
      'main - must-not: an applicant shall not be removed and',
      'main + must: shall be heard',
    );
    reads(
      'No claim shall be received, nor shall a pending claim be examined.',
      'main - must-not: no claim shall be received',
      'main - must-not: nor shall a pending claim be examined',
    );
    reads('Claims and appeals shall not be examined.', 'main - must-not: claims and appeals shall not be examined');
    reads(
      'The Minister may designate a country and the designation may not be reviewed.',
      'main + may: the minister may designate a country and',
      'main - must-not: the designation may not be reviewed',
    );
  });

  it('an item goes on with the clause before the colon', () => {
    reads(
      'The claim shall be rejected if: (a) the applicant has not appeared; (b) the applicant is a danger.',
      'main + must: the claim shall be rejected',
      'condition -: if a the applicant has not appeared',
      'condition +: b the applicant is a danger',
    );
  });
});

describe('English polarity and modality', () => {
  const main = (text: string) => english.clauses(english.tokenize(text, [{ start: 0, end: text.length }], []))[0];

  it('knows what only looks like a denial', () => {
    for (const text of [
      'Not only refugees shall be heard.',
      'The decision shall be made not later than 14 days after entry.',
      'Detention shall last no longer than six months.',
      'The fine shall be not less than 100 euro.',
      'A person not being a citizen shall be removed.',
      'Regulation No. 604 shall apply.',
    ]) {
      assert.equal(main(text)?.polarity, 'affirmative', text);
    }
  });

  it('tells duties, powers, prohibitions and their absence', () => {
    const expected: Record<string, string> = {
      'The Minister shall remove the person.': 'must',
      'The officer must register the claim.': 'must',
      'The Minister may remove the person.': 'may',
      'The Minister may not remove the person.': 'must-not',
      'No person shall assist him.': 'must-not',
      'It is prohibited to assist him.': 'must-not',
      'The officer cannot refuse entry.': 'must-not',
      'The Minister is not required to hear him.': 'not-obliged',
      'The Minister need not hear him.': 'not-obliged',
      'The person is removed.': 'statement',
    };
    for (const [text, modality] of Object.entries(expected)) assert.equal(main(text)?.modality, modality, text);
  });
});
