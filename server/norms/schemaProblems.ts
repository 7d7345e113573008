import { z } from 'zod';
import type { KeyPath } from './keyPath.js';
import type { PackSource, ProblemText } from './packSource.js';
import type { PackProblem } from './problem.js';
import { intendedChoice, isMapping, kindOf, kindsOf, mayBeLeftOut, type Schema, unwrapped } from './schemaShape.js';
import { emptyValue, issueText, missingKey, unknownKey, wrongKind, wrongKindOfChoice } from './schemaWording.js';
import { nearest } from './suggestion.js';

/**
 * Everything that a schema does not accept in a file, each at its place.
 *
 * zod decides whether a file is accepted; this only finds words. It walks the schema beside the data instead of
 * reading zod's list of issues, because for a choice of schemas ("a phrase or a mapping with `find`") zod lists the
 * complaints of every choice, or those of one that the writer did not mean.
 */
export function schemaProblems(source: PackSource, schema: Schema, data: unknown): PackProblem[] {
  const result = z.safeParse(schema, data);
  if (result.success) return [];
  const walk = new Walk(source);
  walk.visit(schema, data, []);
  if (walk.problems.length > 0) return walk.problems;
  return result.error.issues.map((issue) =>
    source.problem(
      issue.path.map((step) => (typeof step === 'number' ? step : String(step))),
      issueText(issue, data),
    ),
  );
}

class Walk {
  readonly problems: PackProblem[] = [];

  constructor(private readonly source: PackSource) {}

  visit(schema: Schema, value: unknown, path: KeyPath): void {
    if (value === undefined && mayBeLeftOut(schema)) return;
    if (value === null && z.safeParse(schema, null).success) return;
    const inner = unwrapped(schema);
    if (value === null) this.report(path, emptyValue(inner));
    else if (inner instanceof z.ZodUnion) this.visitChoice(inner, value, path);
    else if (kindsOf(inner).includes(kindOf(value))) this.visitParts(inner, value, path);
    else this.report(path, wrongKind(inner, value, this.source.written(path)));
  }

  private visitParts(inner: Schema, value: unknown, path: KeyPath): void {
    const before = this.problems.length;
    if (inner instanceof z.ZodObject && isMapping(value)) this.visitMapping(inner, value, path);
    else if (inner instanceof z.ZodRecord && isMapping(value)) this.visitRecord(inner, value, path);
    else if (inner instanceof z.ZodArray && Array.isArray(value)) {
      value.forEach((item: unknown, index) => {
        this.visit(inner.element, item, [...path, index]);
      });
    }
    if (this.problems.length === before) this.visitOwn(inner, value, path);
  }

  /** What the schema demands of the value itself, apart from its parts. */
  private visitOwn(schema: Schema, value: unknown, path: KeyPath): void {
    const result = z.safeParse(schema, value);
    if (result.success) return;
    for (const issue of result.error.issues) {
      if (issue.path.length === 0) this.report(path, issueText(issue, value));
    }
  }

  private visitMapping(schema: z.ZodObject, value: Readonly<Record<string, unknown>>, path: KeyPath): void {
    const known = Object.keys(schema.shape);
    const strange = Object.keys(value).filter((key) => !Object.hasOwn(schema.shape, key));
    const free = known.filter((name) => !Object.hasOwn(value, name));
    const meant = new Set<string>();
    for (const key of strange) {
      const name = nearest(key, free);
      if (name !== undefined) meant.add(name);
      this.problems.push(this.source.problemAtKey([...path, key], unknownKey(key, name, known)));
    }
    for (const key of known) {
      const child = schema.shape[key];
      if (child === undefined) continue;
      if (Object.hasOwn(value, key)) this.visit(child, value[key], [...path, key]);
      // One slip in a key is one problem, not also a missing key.
      else if (!mayBeLeftOut(child) && !meant.has(key))
        this.problems.push(this.source.problem(path, missingKey(key, child)));
    }
  }

  private visitRecord(schema: z.ZodRecord, value: Readonly<Record<string, unknown>>, path: KeyPath): void {
    for (const [key, item] of Object.entries(value)) {
      const result = z.safeParse(schema.keyType, key);
      if (!result.success) {
        const [issue] = result.error.issues;
        if (issue !== undefined) this.problems.push(this.source.problemAtKey([...path, key], issueText(issue, key)));
      }
      this.visit(schema.valueType, item, [...path, key]);
    }
  }

  private visitChoice(union: z.ZodUnion, value: unknown, path: KeyPath): void {
    if (z.safeParse(union, value).success) return;
    const choice = intendedChoice(union, value);
    if (choice === undefined) this.report(path, wrongKindOfChoice(union, value, this.source.written(path)));
    else this.visit(choice, value, path);
  }

  private report(path: KeyPath, text: ProblemText): void {
    this.problems.push(this.source.problem(path, text));
  }
}
