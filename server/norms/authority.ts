import type { Bilingual } from '../text/range.js';
import type { Body, Instrument } from './schema.js';

/** How much a ruling weighs against a legislator's text. */
export type Authority = 'binding' | 'authoritative-not-binding' | 'advice' | 'persuasive';

/** What a ruling's authority is, and why. */
export interface AuthorityOfBody {
  readonly authority: Authority;
  readonly reason: Bilingual;
}

const binding = (nl: string, en: string): AuthorityOfBody => ({ authority: 'binding', reason: { nl, en } });
const authoritative = (nl: string, en: string): AuthorityOfBody => ({
  authority: 'authoritative-not-binding',
  reason: { nl, en },
});
const advice = (nl: string, en: string): AuthorityOfBody => ({ authority: 'advice', reason: { nl, en } });

const nationalCourt = binding(
  'een Nederlandse rechter laat een wet die met een eenieder verbindend verdrag in strijd is buiten toepassing (artikel 94 Grondwet)',
  'a Dutch court does not apply an act that conflicts with a treaty provision binding on all persons (article 94 of the Constitution)',
);

const authorities: Readonly<Record<Body, AuthorityOfBody>> = {
  cjeu: binding(
    'het Hof van Justitie van de EU legt het Unierecht uit met bindende kracht voor alle lidstaten',
    'the Court of Justice of the EU interprets Union law with binding force for all Member States',
  ),
  ecthr: binding(
    'het Europees Hof voor de Rechten van de Mens legt het EVRM, dat de staten bindt, met gezag uit (artikelen 32 en 46 EVRM)',
    'the European Court of Human Rights interprets the ECHR, which binds the States (articles 32 and 46 ECHR)',
  ),
  'hoge-raad': nationalCourt,
  'raad-van-state': nationalCourt,
  'centrale-raad-van-beroep': nationalCourt,
  gerechtshof: nationalCourt,
  rechtbank: nationalCourt,
  ecsr: authoritative(
    'het Europees Comité voor Sociale Rechten houdt toezicht op het Europees Sociaal Handvest; zijn beslissingen zijn gezaghebbend maar niet afdwingbaar',
    'the European Committee of Social Rights supervises the European Social Charter; its decisions carry authority but cannot be enforced',
  ),
  'committee-of-ministers': authoritative(
    'het Comité van Ministers volgt namens de Raad van Europa op; zijn resoluties binden de wetgever niet rechtstreeks',
    'the Committee of Ministers follows up for the Council of Europe; its resolutions do not bind the legislator directly',
  ),
  'un-committee': authoritative(
    'een verdragscomité van de Verenigde Naties legt zijn verdrag met gezag uit, maar zijn zienswijzen zijn niet bindend',
    'a treaty body of the United Nations interprets its treaty with authority, but its views are not binding',
  ),
  'council-of-europe-advice': advice(
    'een orgaan van de Raad van Europa adviseert',
    'a body of the Council of Europe advises',
  ),
  'council-of-state-advice': advice(
    'de Afdeling advisering van de Raad van State adviseert over wetgeving',
    'the Advisory Division of the Council of State advises on legislation',
  ),
  'un-agency-advice': advice(
    'een organisatie van de Verenigde Naties adviseert',
    'an agency of the United Nations advises',
  ),
  'expert-advice': advice('een commissie van deskundigen adviseert', 'a committee of experts advises'),
  'foreign-court': {
    authority: 'persuasive',
    reason: {
      nl: 'een buitenlandse rechter bindt de Nederlandse wetgever niet, maar zijn redenering kan overtuigen',
      en: 'a foreign court does not bind the Dutch legislator, but its reasoning may persuade',
    },
  },
};

/** The authority of whoever decided, with the reason. It follows from the body; nobody types it in. */
export function authorityOf(body: Body): AuthorityOfBody {
  return authorities[body];
}

/** Whether a ruling of this body may carry a finding of severity `error`. */
export function isBinding(body: Body): boolean {
  return authorities[body].authority === 'binding';
}

/** What a national legislator can set aside by an act, and what not. */
const aboveBills: Readonly<Record<Instrument['kind'], boolean>> = {
  treaty: true,
  constitution: true,
  'eu-treaty': true,
  'eu-regulation': true,
  'eu-directive': true,
  'eu-other': true,
  act: false,
  decree: false,
  'soft-law': false,
  bill: false,
};

/** Whether an instrument of a kind stands above a bill, so that a bill can conflict with it. */
export function standsAboveBills(kind: Instrument['kind']): boolean {
  return aboveBills[kind];
}
