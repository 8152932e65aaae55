// Results that travel to a worker and back, as copies: they are used there as here, and a third is still a third.
import { strictEqual } from "node:assert";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import {
  averageAchievement,
  combineAssessors,
  flagLowest,
  measureAchievement,
  scoreComponents,
  summarizeAbsorption,
  toPlain,
} from "sakip";

const components = { planning: "24.60", measurement: "23.70", reporting: "12.00", "internal-evaluation": "19.25" };

const made = () => ({
  achievements: [1, 1, 1].map((realization) => measureAchievement({ polarity: "maximize", target: 3, realization })),
  evaluation: scoreComponents({ evaluationYear: 2023, components }),
  summaries: [
    ...summarizeAbsorption([{ agencyId: "dlh", budget: 3, realization: 1 }], { by: ({ agencyId }) => agencyId }),
  ],
});

const used = ({ achievements, evaluation, summaries }: ReturnType<typeof made>) => {
  const value = ({ rate }: (typeof summaries)[number]) => (rate.status === "computed" ? rate.value : null);
  return JSON.stringify([
    averageAchievement(achievements),
    combineAssessors([{ assessor: "a", role: "panel", evaluation }], { meanOf: "panel", quorum: 1 }),
    flagLowest(summaries, { value, places: 1 }).flagged.map(({ value }) => `${value}`),
  ]);
};

if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url));
  worker.postMessage(toPlain(made()));
  worker.once("message", (there) => {
    strictEqual(used(there), used(made()));
    const mean = averageAchievement(there.achievements);
    console.log(mean.status === "computed" ? `${mean.value}` : mean.reason);
    worker.terminate();
  });
}
// Listens until it is ended: a worker that ends by itself may take its last message along.
else
  parentPort?.on("message", (given) => {
    used(given);
    parentPort?.postMessage(given);
  });
