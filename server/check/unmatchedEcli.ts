import type { Bill, Citation } from '../bill/model.js';
import { luxembourgCases, parseEcli, parseStrasbourgOrdinal, strasbourgApplications } from '../norms/ecli.js';
import type { Pack } from '../norms/pack.js';
import type { Ruling } from '../norms/schema.js';
import { editDistance } from '../norms/suggestion.js';

/** Rulings of the European courts by case number; `undefined` where the register has several decisions of one case. */
export type RulingsByCase = ReadonlyMap<string, Ruling | undefined>;

/** The rulings of a pack by the numbers of their cases. */
export function rulingsByCase(pack: Pack): RulingsByCase {
  const byCase = new Map<string, Ruling | undefined>();
  for (const ruling of pack.rulings.values()) {
    for (const number of casesOf(ruling)) byCase.set(number, byCase.has(number) ? undefined : ruling);
  }
  return byCase;
}

function casesOf({ body, number = '' }: Ruling): string[] {
  if (body === 'cjeu') return luxembourgCases(number).map(({ text }) => text.replace(/[‑–]/, '-'));
  return body === 'ecthr' ? strasbourgApplications(number) : [];
}

/**
 * The ruling of the register that a case number is of, when the ECLI beside it is not that of the ruling and cannot well
 * be that of another decision in the same case either: an opinion, an order, a judgment of a chamber.
 * @param ecli one that is well formed and not in the register
 */
export function rulingMeant(
  bill: Bill,
  ecli: Citation,
  caseNumber: Citation,
  byCase: RulingsByCase,
): Ruling | undefined {
  const ruling = byCase.get(plainNumber(caseNumber));
  if (ruling?.ecli === undefined || !isOneCitation(bill, ecli, caseNumber)) return undefined;
  const start = Math.min(ecli.start, caseNumber.start);
  if (otherDecision.test(bill.source.slice(Math.max(0, start - leadIn), ecli.end))) return undefined;
  const inBill = parseEcli(ecli.normalised);
  const inRegister = parseEcli(ruling.ecli.toUpperCase());
  if (inBill === undefined || inRegister === undefined) return undefined;
  const impossible =
    caseNumber.kind === 'eu-case'
      ? notOfLuxembourgCase(inBill, inRegister, caseNumber.normalised)
      : notOfApplication(inBill, inRegister, casesOf(ruling));
  return impossible ? ruling : undefined;
}

/** "C-72/22 PPU" is case C-72/22; an appeal ("P"), interim measures ("R") and the like are proceedings of their own. */
function plainNumber({ kind, normalised }: Citation): string {
  if (kind === 'eu-case') return normalised.replace(/ PPU$/, '');
  const [number = '', year = ''] = normalised.split('/');
  return `${Number(number)}/${year}`;
}

/** How far before a citation the words stand that say what kind of decision it is. */
const leadIn = 100;
const otherDecision =
  /\b(?:conclusie|opinie|A-G|AG|advocaat-generaal|opinion|advocate[- ]general|standpunt|view|beschikking|order|ontvankelijkheidsbeslissing|beslissing|decision|rectific\w+)\b/i;

/** Between a number and the ECLI behind it: commas, and perhaps the name of the case. */
const between = /^[\s\u00a0,;:(]*(?:\p{Lu}[^,;()]{0,50}[,)])?[\s\u00a0,;:()]*$/u;
/** Between an ECLI and its number: a bracket, or the number may begin the next citation. */
const betweenBehind = /^[\s\u00a0,]*[([](?:(?:gevoegde )?za(?:ak|ken)|(?:joined )?cases?|n[ro]s?\.?|[\s\u00a0])*$/i;

function isOneCitation(bill: Bill, ecli: Citation, caseNumber: Citation): boolean {
  return caseNumber.start < ecli.start
    ? between.test(bill.source.slice(caseNumber.end, ecli.start))
    : betweenBehind.test(bill.source.slice(ecli.end, caseNumber.start));
}

type Ecli = NonNullable<ReturnType<typeof parseEcli>>;

/**
 * Identifiers of the Court of Justice count up with the days of a year. What is later than the judgment, older than the
 * case or of the other court is no opinion or order in it; nor, in all likelihood, is what is one digit away.
 */
function notOfLuxembourgCase(inBill: Ecli, inRegister: Ecli, caseNumber: string): boolean {
  if (inBill.court !== inRegister.court) return true;
  const lodged = luxembourgCases(caseNumber)[0]?.year;
  if (lodged !== undefined && Number(inBill.year) < lodged) return true;
  if (inBill.year !== inRegister.year) return inBill.year > inRegister.year;
  return Number(inBill.ordinal) > Number(inRegister.ordinal) || editDistance(inBill.ordinal, inRegister.ordinal) === 1;
}

/**
 * The identifiers of Strasbourg name day, kind of decision and application. Two judgments in one case (chamber, Grand
 * Chamber, just satisfaction) do not fall in one year.
 */
function notOfApplication(inBill: Ecli, inRegister: Ecli, applications: readonly string[]): boolean {
  const written = parseStrasbourgOrdinal(inBill.ordinal);
  const registered = parseStrasbourgOrdinal(inRegister.ordinal);
  if (written === undefined || registered === undefined) return false;
  if (!applications.includes(written.application)) return true;
  return inBill.year === inRegister.year && written.type === registered.type;
}
