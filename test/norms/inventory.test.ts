import assert from 'node:assert/strict';
import { periodOf } from '../../server/norms/application.js';
import type { RuleOfPack } from '../../server/norms/pack.js';
import type { Body, Ruling } from '../../server/norms/schema.js';
import { sourcePack } from '../../server/project/packSource.js';

/**
 * What our own register and rules keep beyond what every pack must. That identifiers are of the right form and belong to
 * who decided, that texts stand in both languages and that there are enough examples, `rules lint` demands already.
 */
describe('our inventory', () => {
  const pack = sourcePack();
  const rules = [...pack.rules.values()];
  const rulings = new Map(rules.flatMap((rule) => namedBy(rule).map((ruling) => [ruling.id, ruling])));

  function namedBy({ rulings: support, limits }: RuleOfPack): Ruling[] {
    const ids = [...support.map((one) => (typeof one === 'string' ? one : one.id)), ...limits];
    return ids.flatMap((id) => pack.rulings.get(id) ?? []);
  }

  it('names every ruling that a rule uses by an ECLI, or a number of the form that its body uses', () => {
    const wrong = [...rulings.values()].filter(({ id, ecli, number, body }) => {
      const known = number === undefined ? withoutNumbers.has(body) || numberNotFound.has(id) : hasForm(number, body);
      return ecli === undefined && !known;
    });
    assert.deepEqual(
      wrong.map(({ id, number }) => `${id}: ${number ?? 'no ECLI and no number'}`),
      [],
    );
  });

  it('rests on no ruling that was not read at all', () => {
    const unread = [...rulings.values()].filter(({ verification }) => verification.level === 'unverified');
    assert.deepEqual(
      unread.map(({ id }) => id),
      [],
    );
  });

  it('says of every ruling that a rule uses what it does not forbid', () => {
    assert.deepEqual(
      [...rulings.values()].filter(({ allowed }) => allowed === undefined).map(({ id }) => id),
      [],
    );
  });

  it('knows when every norm of the Union that a rule uses began or ended to apply', () => {
    const norms = new Map(
      rules.flatMap((rule) => rule.norms.flatMap((id) => pack.norms.get(id) ?? [])).map((norm) => [norm.id, norm]),
    );
    const undated = [...norms.values()].filter((norm) => {
      const { from, until } = periodOf(norm);
      // Treaties, the constitution and national acts hold on every day that the rules are about; none has a successor.
      return from === undefined && until === undefined && norm.instrument.kind.startsWith('eu-');
    });
    assert.deepEqual([...new Set(undated.map(({ instrument }) => instrument.id))].sort(), []);
  });

  it('goes from the law that the Pact replaced to what took its place, or says in the rule why not', () => {
    const missing = rules.flatMap((rule) =>
      rule.norms.flatMap((id) => {
        const norm = pack.norms.get(id);
        if (norm?.instrument.applies.until !== pact) return [];
        const successors = norm.successors.flatMap((next) => pack.norms.get(next) ?? []);
        if (successors.length === 0 || successors.some((next) => rule.norms.includes(next.id))) return [];
        // A rule that is about what only the directive had, says so with the number of what came after.
        const said = `${rule.why.nl} ${rule.why.en} ${rule.untranslatable?.en ?? ''}`;
        const explained = successors.some(({ instrument }) =>
          said.includes(/\d{4}\/\d+/.exec(instrument.number ?? '')?.[0] ?? '\n'),
        );
        return explained ? [] : [`${rule.name}: ${id}, afterwards ${successors.map((next) => next.id).join(' or ')}`];
      }),
    );
    assert.deepEqual(missing, []);
  });
});

/** The day on which most of the law of 2013 gave way to that of 2024. */
const pact = '2026-06-12';

/** Those whose papers have no number of their own: they are known by title and date. */
const withoutNumbers: ReadonlySet<Body> = new Set(['un-agency-advice', 'expert-advice']);

/** Known by title and date: the record says that its number stands on no page that was read. */
const numberNotFound = new Set(['rvs-voorl-illegaliteit-2025']);

/** The numbers by which decisions without an ECLI are found. Those of the Union and the Convention: `rules lint`. */
const forms: Partial<Readonly<Record<Body, RegExp>>> = {
  // Collective complaint: number and year in four digits.
  ecsr: /^\d+\/\d{4}$/,
  'council-of-state-advice': /^W\d{2}\.\d{2}\.\d{4,5}(\/[IV]+)?$/,
  // The symbol of a document of the United Nations: "CCPR/C/130/D/2918/2016".
  'un-committee': /^[A-Z]+(\/[A-Z0-9.]+)+/,
  'committee-of-ministers': /^CM\/Res[A-Za-z]+\(\d{4}\)\d+$/,
  'council-of-europe-advice': /^[A-Z]+\(\d{4}\)\d+$/,
};

/** Whose decisions all have an ECLI. */
const withEcli: ReadonlySet<Body> = new Set([
  'hoge-raad',
  'raad-van-state',
  'centrale-raad-van-beroep',
  'gerechtshof',
  'rechtbank',
]);

function hasForm(number: string, body: Body): boolean {
  return !withEcli.has(body) && (forms[body] ?? /\d/).test(number);
}
