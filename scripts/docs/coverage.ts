import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Pack, RuleOfPack } from '../../server/norms/pack.js';

const bilingual = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });

const claim = z.strictObject({
  id: z.string().regex(/^SC-\d{2}$/),
  title: bilingual,
  /** Themes in which rules about it belong. */
  themes: z.array(z.string()).min(1),
  /** Why no rule can encode it. */
  'why-not': bilingual.optional(),
  /** What rules leave of it, and why. */
  'not-covered': bilingual.optional(),
});
const file = z.strictObject({ claims: z.array(claim) });

/** A claim of the legal inventory. */
export type Claim = z.infer<typeof claim>;

/**
 * Reads docs/coverage.yaml.
 * @throws ZodError when it is not of the form that it should have
 */
export function readClaims(): Claim[] {
  const path = fileURLToPath(new URL('../../docs/coverage.yaml', import.meta.url));
  return file.parse(parse(readFileSync(path, 'utf8'))).claims;
}

/** The rules that encode a claim. */
export function rulesFor({ id }: Pick<Claim, 'id'>, pack: Pack): RuleOfPack[] {
  return [...pack.rules.values()].filter(({ claims }) => claims.includes(id));
}

/** What is wrong between claims and rules, one sentence each; nothing when every claim is covered or explained. */
export function coverageProblems(claims: readonly Claim[], pack: Pack): string[] {
  const known = new Set<string>();
  const problems: string[] = [];
  for (const one of claims) {
    if (known.has(one.id)) problems.push(`${one.id} is listed twice`);
    known.add(one.id);
    const covered = rulesFor(one, pack).length > 0;
    if (!covered && one['why-not'] === undefined) problems.push(`${one.id} has no rule, and no reason (why-not)`);
    if (!covered && one['not-covered'] !== undefined) {
      problems.push(`${one.id} has no rule, so that its reason is not about a part: write why-not`);
    }
    if (covered && one['why-not'] !== undefined) {
      problems.push(`${one.id} has a rule and a reason why none can be: remove why-not, or write not-covered`);
    }
    for (const theme of one.themes) {
      if (!pack.themes.has(theme)) problems.push(`${one.id} names the theme ${theme}, which there is not`);
    }
  }
  for (const rule of pack.rules.values()) {
    for (const id of rule.claims) if (!known.has(id)) problems.push(`${rule.name} names ${id}, which is no claim`);
  }
  return problems;
}
