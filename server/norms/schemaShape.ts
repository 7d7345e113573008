import { z } from 'zod';
import { nearest } from './suggestion.js';

/** A schema as zod builds it, whatever it accepts. */
export type Schema = z.core.$ZodType;

/**
 * The schema under what zod wraps around it for keys that may be left out.
 */
export function unwrapped(schema: Schema): Schema {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable || inner instanceof z.ZodDefault) {
    inner = inner.unwrap();
  }
  return inner;
}

/** Keys that a mapping may have; for a choice of schemas, those of every mapping among them. */
export function keysOf(schema: Schema): readonly string[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodObject) return Object.keys(inner.shape);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => keysOf(option));
  return [];
}

/** What kind of YAML value a schema wants. */
export type ValueKind = 'text' | 'mapping' | 'list' | 'true-or-false' | 'other';

/** Kinds of value that a schema accepts, in the order of its choices. */
export function kindsOf(schema: Schema): readonly ValueKind[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodUnion) return [...new Set(inner.options.flatMap((option) => kindsOf(option)))];
  if (inner instanceof z.ZodObject || inner instanceof z.ZodRecord) return ['mapping'];
  if (inner instanceof z.ZodArray) return ['list'];
  if (inner instanceof z.ZodString || inner instanceof z.ZodEnum || inner instanceof z.ZodStringFormat) return ['text'];
  if (inner instanceof z.ZodBoolean) return ['true-or-false'];
  return ['other'];
}

/** The kind of a value that was read. */
export function kindOf(value: unknown): ValueKind {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'true-or-false';
  if (Array.isArray(value)) return 'list';
  return isMapping(value) ? 'mapping' : 'other';
}

/** Whether a value that was read is a mapping. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The choice that the writer probably meant: of the right kind, knowing most of the keys that are there, and with the
 * fewest keys missing. `undefined` when no choice fits better than another.
 */
export function intendedChoice(union: z.ZodUnion, value: unknown): Schema | undefined {
  const kind = kindOf(value);
  const fitting = union.options.filter((option) => kindsOf(option).includes(kind));
  if (fitting.length < 2 || !isMapping(value)) return fitting[0];
  const keys = Object.keys(value);
  const ranked = fitting
    .map((option) => {
      const known = keysOf(option);
      const recognised = keys.reduce((sum, key) => sum + likeness(key, known), 0);
      return { option, recognised, missing: missingKeys(option, keys) };
    })
    .sort((a, b) => b.recognised - a.recognised || a.missing - b.missing);
  const [first, second] = ranked;
  if (first === undefined || second === undefined) return first?.option;
  return first.recognised === 0 && second.recognised === 0 ? undefined : first.option;
}

/** A key that is known counts fully, a slip of the pen nearly so. */
function likeness(key: string, known: readonly string[]): number {
  if (known.includes(key)) return 1;
  return nearest(key, known) === undefined ? 0 : 0.9;
}

function missingKeys(schema: Schema, keys: readonly string[]): number {
  const inner = unwrapped(schema);
  if (!(inner instanceof z.ZodObject)) return 0;
  return Object.entries(inner.shape).filter(([key, child]) => !keys.includes(key) && !mayBeLeftOut(child)).length;
}

/** Whether a key may be left out. */
export function mayBeLeftOut(schema: Schema): boolean {
  if (schema instanceof z.ZodNullable) return mayBeLeftOut(schema.unwrap());
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
}
