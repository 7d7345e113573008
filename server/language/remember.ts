/** How many answers are kept; a pack asks for a few thousand words. */
const capacity = 20_000;

/**
 * A function that remembers its answers. When it has too many it forgets all of them, which bounds its memory whatever
 * it is asked.
 */
export function remember<Answer>(answer: (question: string) => Answer): (question: string) => Answer {
  const known = new Map<string, Answer>();
  return (question) => {
    const old = known.get(question);
    if (old !== undefined) return old;
    const fresh = answer(question);
    if (known.size >= capacity) known.clear();
    known.set(question, fresh);
    return fresh;
  };
}
