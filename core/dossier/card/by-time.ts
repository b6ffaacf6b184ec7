import type { Fact } from '../lookup/entity-file.ts';

/** The facts in the order in which things are said to have happened; those without a date keep theirs, at the end. */
export const byTime = (facts: readonly Fact[]): Fact[] =>
  facts.toSorted((a, b) => {
    const [one, other] = [dateOfFact(a), dateOfFact(b)];
    if (one === other) return 0;
    return one < other ? -1 : 1;
  });

/** After any date. */
const never = '~';

const dateOfFact = ({ when, saidWhen }: Fact): string => when?.from ?? saidWhen?.from ?? never;
