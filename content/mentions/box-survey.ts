/** Time in one frame in which boxes are asked where they are, in ms. */
const surveySliceMs = 4;

/** Asks many boxes a question, a few at a time, right after frames, when everything is laid out anyway. */
export class BoxSurvey {
  readonly #openQuestion: () => (box: Element) => boolean;
  readonly #turn: (box: Element) => void;
  readonly #signal: AbortSignal;
  /** Boxes that are still to be asked. */
  #rest: Iterator<Element> | undefined;
  #isDue = false;

  /**
   * @param openQuestion the question, opened for one task
   * @param turn called for those of which it is true
   */
  constructor(
    openQuestion: () => (box: Element) => boolean,
    turn: (box: Element) => void,
    signal: AbortSignal,
  ) {
    this.#openQuestion = openQuestion;
    this.#turn = turn;
    this.#signal = signal;
  }

  /** Asks these instead of those that are left. */
  start(boxes: Iterator<Element>): void {
    this.#rest = boxes;
  }

  goOn(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    requestAnimationFrame(() => setTimeout(() => this.ask()));
  }

  /** All is asked before anything is told: what is painted meanwhile would have to be laid out for the next answer. */
  ask(): void {
    this.#isDue = false;
    const deadline = performance.now() + surveySliceMs;
    const isTurned = this.#openQuestion();
    const turned: Element[] = [];
    let isDone = this.#signal.aborted;
    while (!isDone && performance.now() < deadline) {
      const { value: box } = this.#rest?.next() ?? {};
      isDone = box === undefined;
      if (box && isTurned(box)) turned.push(box);
    }
    turned.forEach(this.#turn);
    if (!isDone) this.goOn();
  }
}
