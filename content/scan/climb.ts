/**
 * A question about the nearest ancestor, asked of each ancestor once, so that n nodes at depth d cost
 * n + d steps. The answers hold only as long as the page cannot change: one task at most.
 * @param ask undefined where the answer is the parent's
 * @param up the parent
 * @param atTop the answer where no ancestor has one
 */
export function climbOnce<Answer>(
  ask: (node: Node) => Answer | undefined,
  up: (node: Node) => Node | null,
  atTop: (top: Node) => Answer,
): (node: Node) => Answer {
  const known = new Map<Node, Answer>();
  return (from) => {
    const path: Node[] = [];
    let [at, answer] = [from, known.get(from)];
    while (answer === undefined) {
      path.push(at);
      answer = ask(at);
      const parent = answer === undefined ? up(at) : null;
      if (answer === undefined) answer = parent ? known.get(parent) : atTop(at);
      if (parent) at = parent;
    }
    for (const node of path) known.set(node, answer);
    return answer;
  };
}
